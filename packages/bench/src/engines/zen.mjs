// ZEN: a decision table of the dated numbers, then an expression node. The native package of each version is loaded directly,
// because not every platform package that the wrapper names could be had when the lock was made; so it runs on x64 Linux with glibc only.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const versions = { 'zen-2': '2.0.2', 'zen-0.54': '0.54.0' };
const asNumber = (day) => Number(day.split('-').join(''));

function model({ periods, fundedFields, fundedPlaces, conditions }, withAmount = true) {
  const numbers = Object.keys(periods[0]).filter((name) => name !== 'from');
  const checks = {
    field: `field in ${JSON.stringify(fundedFields)}`,
    place: `place in ${JSON.stringify(fundedPlaces)}`,
    reported: 'reported == true',
    notSanctioned: 'sanctioned == false',
    longEnough: 'months >= law.minMonths',
    enoughWorkers: 'workers >= law.minWorkers',
    withinBudget: 'budget <= law.maxBudget',
    enoughReach: 'hours >= law.minHours or (volunteers >= law.minVolunteers and beneficiaries >= law.minBeneficiaries)',
  };
  const expressions = [
    ...conditions.map((condition) => ({ id: condition, key: condition, value: checks[condition] })),
    { id: 'eligible', key: 'eligible', value: conditions.map((condition) => `$.${condition}`).join(' and ') },
    {
      id: 'failed',
      key: 'failed',
      value: `filter([${conditions.map((condition) => `$.${condition} ? "" : "${condition}"`).join(', ')}], # != "")`,
    },
    ...(withAmount
      ? [{ id: 'amount', key: 'amount', value: 'max([0, min([requested, law.cap, budget - ownFunds])])' }]
      : []),
  ];
  const rules = [...periods].reverse().map((period, index) => ({
    _id: `r${index}`,
    day: `>= ${asNumber(period.from)}`,
    ...Object.fromEntries(numbers.map((name) => [name, String(period[name])])),
  }));
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', content: {} },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'numbers',
        content: {
          hitPolicy: 'first',
          inputs: [{ id: 'day', name: 'day', field: 'day' }],
          outputs: numbers.map((name) => ({ id: name, name, field: `law.${name}` })),
          rules,
          passThrough: true,
        },
      },
      { id: 'conditions', type: 'expressionNode', name: 'conditions', content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', content: {} },
    ],
    edges: [
      { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'e2', type: 'edge', sourceId: 'table', targetId: 'conditions' },
      { id: 'e3', type: 'edge', sourceId: 'conditions', targetId: 'out' },
    ],
  };
}

export function zen(world) {
  const days = world.days.map(asNumber);
  return Object.entries(versions).flatMap(([alias, version]) => {
    let native;
    try {
      native = require(alias);
    } catch {
      return [];
    }
    const engine = new native.ZenEngine();
    const decision = engine.createDecision(model(world));
    // Asked of partial facts, the outcome shall not fail for want of an amount.
    const outcomeAlone = engine.createDecision(model(world, false));
    const input = ({ facts, period }) => ({ ...facts, day: days[period] });
    const common = {
      async decide(one) {
        const { eligible, failed, amount } = (await decision.evaluate(input(one))).result;
        return { eligible, failed, amount };
      },
      async ask(one) {
        try {
          const { eligible } = (await outcomeAlone.evaluate(input(one))).result;
          return { outcome: typeof eligible === 'boolean' ? eligible : undefined };
        } catch {
          return { threw: true };
        }
      },
      size: 60,
    };
    return [
      {
        ...common,
        name: `ZEN ${version}`,
        note: 'native, awaited one by one',
        async batch(cases, out) {
          for (let at = 0; at < cases.length; at++) out[at] = await decision.evaluate(input(cases[at]));
        },
      },
      {
        ...common,
        name: `ZEN ${version}, trace`,
        note: 'native, awaited one by one',
        ask: undefined,
        async batch(cases, out) {
          for (let at = 0; at < cases.length; at++)
            out[at] = await decision.evaluate(input(cases[at]), { trace: true });
        },
      },
    ];
  });
}
