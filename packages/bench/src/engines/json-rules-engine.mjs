// json-rules-engine: one rule of eight conditions, thresholds as facts. The host looks up the dated numbers and computes the amount.
import { Engine } from 'json-rules-engine';

export function jsonRulesEngine({ periods, fundedFields, fundedPlaces, conditions }) {
  const atLeast = (fact, least) => ({ fact, operator: 'greaterThanInclusive', value: { fact: least } });
  const checks = {
    field: { fact: 'field', operator: 'in', value: fundedFields },
    place: { fact: 'place', operator: 'in', value: fundedPlaces },
    reported: { fact: 'reported', operator: 'equal', value: true },
    notSanctioned: { fact: 'sanctioned', operator: 'equal', value: false },
    longEnough: atLeast('months', 'minMonths'),
    enoughWorkers: atLeast('workers', 'minWorkers'),
    withinBudget: { fact: 'budget', operator: 'lessThanInclusive', value: { fact: 'maxBudget' } },
    enoughReach: {
      any: [
        atLeast('hours', 'minHours'),
        { all: [atLeast('volunteers', 'minVolunteers'), atLeast('beneficiaries', 'minBeneficiaries')] },
      ],
    },
  };
  const rule = {
    name: 'mayBeFunded',
    conditions: { all: conditions.map((condition) => checks[condition]) },
    event: { type: 'mayBeFunded' },
  };
  const engines = [new Engine([rule]), new Engine([rule], { allowUndefinedFacts: true })];
  const evaluate = async (engine, { facts, period }) => {
    const law = periods[period];
    const { results, failureResults } = await engine.run({ ...facts, ...law });
    const [{ result, conditions: tree }] = [...results, ...failureResults];
    return {
      eligible: result,
      failed: conditions.filter((_, at) => tree.all[at].result === false),
      amount: Math.max(0, Math.min(facts.requested, law.cap, facts.budget - facts.ownFunds)),
    };
  };
  const [strict, lenient] = engines;
  const askOf = (engine) => async (one) => {
    try {
      return { outcome: (await evaluate(engine, one)).eligible };
    } catch (error) {
      if (error.code !== 'UNDEFINED_FACT') throw error;
      return { threw: true };
    }
  };
  return [
    {
      name: 'json-rules-engine 7.3.1',
      note: 'always explains (result tree)',
      decide: (one) => evaluate(strict, one),
      ask: askOf(strict),
      async batch(cases, out) {
        for (let at = 0; at < cases.length; at++) out[at] = await evaluate(strict, cases[at]);
      },
      size: 60,
    },
    {
      name: 'json-rules-engine 7.3.1, allowUndefinedFacts',
      decide: (one) => evaluate(lenient, one),
      ask: askOf(lenient),
    },
  ];
}
