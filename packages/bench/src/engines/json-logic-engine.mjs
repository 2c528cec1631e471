// json-logic-engine: one logic for the failed conditions and the amount. The host looks up the dated numbers. It explains nothing.
import { LogicEngine } from 'json-logic-engine';

export function jsonLogicEngine({ periods, fundedFields, fundedPlaces, conditions }) {
  const fact = (name) => ({ var: `facts.${name}` });
  const law = (name) => ({ var: `law.${name}` });
  const checks = {
    field: { in: [fact('field'), fundedFields] },
    place: { in: [fact('place'), fundedPlaces] },
    reported: { '===': [fact('reported'), true] },
    notSanctioned: { '===': [fact('sanctioned'), false] },
    longEnough: { '>=': [fact('months'), law('minMonths')] },
    enoughWorkers: { '>=': [fact('workers'), law('minWorkers')] },
    withinBudget: { '<=': [fact('budget'), law('maxBudget')] },
    enoughReach: {
      or: [
        { '>=': [fact('hours'), law('minHours')] },
        {
          and: [
            { '>=': [fact('volunteers'), law('minVolunteers')] },
            { '>=': [fact('beneficiaries'), law('minBeneficiaries')] },
          ],
        },
      ],
    },
  };
  const failed = { merge: conditions.map((condition) => ({ if: [checks[condition], [], condition] })) };
  const logic = {
    eachKey: {
      failed,
      amount: {
        max: [0, { min: [fact('requested'), law('cap'), { '-': [fact('budget'), fact('ownFunds')] }] }],
      },
    },
  };
  const engine = new LogicEngine();
  const compiled = engine.build(logic);
  // Asked of partial facts, the outcome shall not fail for want of an amount.
  const outcomeAlone = engine.build(failed);
  const data = ({ facts, period }) => ({ facts, law: periods[period] });
  const whole = ({ failed, amount }) => ({ eligible: failed.length === 0, failed, amount });
  const ask = (one) => {
    try {
      return { outcome: outcomeAlone(data(one)).length === 0 };
    } catch {
      return { threw: true };
    }
  };
  const compiledDecide = (one) => whole(compiled(data(one)));
  const interpretedDecide = (one) => whole(engine.run(logic, data(one)));
  return [
    {
      name: 'json-logic-engine 5.0.7, compiled',
      note: 'explains nothing; needs unsafe-eval',
      decide: compiledDecide,
      ask,
      batch(cases, out) {
        for (let at = 0; at < cases.length; at++) out[at] = compiledDecide(cases[at]);
      },
      size: 1000,
    },
    {
      name: 'json-logic-engine 5.0.7, interpreted',
      note: 'explains nothing',
      decide: interpretedDecide,
      batch(cases, out) {
        for (let at = 0; at < cases.length; at++) out[at] = interpretedDecide(cases[at]);
      },
      size: 1000,
    },
  ];
}
