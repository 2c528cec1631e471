// Publicodes, in its own idiom: dates by `variations`, one rule for each condition.
import Engine from 'publicodes';

const inWords = (day) => day.split('-').reverse().join('/');
const spaced = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const text = (value) => `'${value}'`;
const written = (value) =>
  typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'string' ? text(value) : value;

export function publicodes({ periods, days, fundedFields, fundedPlaces, conditions, factNames }) {
  const questions = Object.fromEntries(factNames.map((name) => [spaced(name), { question: name }]));
  const newestFirst = [...periods].reverse();
  const dated = (name) => ({
    variations: [
      ...newestFirst.slice(0, -1).map((period) => ({ si: `date >= ${inWords(period.from)}`, alors: period[name] })),
      { sinon: newestFirst[newestFirst.length - 1][name] },
    ],
  });
  const numbers = Object.keys(periods[0]).filter((name) => name !== 'from');
  const oneOf = (name, values) => ({ 'une de ces conditions': values.map((value) => `${name} = ${text(value)}`) });
  const checks = {
    field: oneOf('field', fundedFields),
    place: oneOf('place', fundedPlaces),
    reported: 'reported',
    notSanctioned: 'sanctioned = non',
    longEnough: 'months >= min months',
    enoughWorkers: 'workers >= min workers',
    withinBudget: 'budget <= max budget',
    enoughReach: {
      'une de ces conditions': [
        'hours >= min hours',
        {
          'toutes ces conditions': ['volunteers >= min volunteers', 'beneficiaries >= min beneficiaries'],
        },
      ],
    },
  };
  const ruleOf = (condition) => `ok ${spaced(condition)}`;
  const engine = new Engine({
    date: { question: 'date' },
    ...questions,
    ...Object.fromEntries(numbers.map((name) => [spaced(name), dated(name)])),
    ...Object.fromEntries(conditions.map((condition) => [ruleOf(condition), checks[condition]])),
    eligible: { 'toutes ces conditions': conditions.map(ruleOf) },
    'within the cap': { valeur: 'requested', plafond: 'cap' },
    amount: { valeur: 'within the cap', plafond: 'budget - own funds', plancher: 0 },
  });

  const situate = ({ facts, period }) => {
    const situation = { date: inWords(days[period]) };
    for (const name in facts) situation[spaced(name)] = written(facts[name]);
    engine.setSituation(situation);
  };
  const decide = (one) => {
    situate(one);
    return {
      eligible: engine.evaluate('eligible').nodeValue === true,
      failed: conditions.filter((condition) => engine.evaluate(ruleOf(condition)).nodeValue === false),
      amount: engine.evaluate('amount').nodeValue,
    };
  };
  const ask = (one) => {
    situate(one);
    const { nodeValue, missingVariables } = engine.evaluate('eligible');
    return {
      outcome: typeof nodeValue === 'boolean' ? nodeValue : undefined,
      asks: factNames.filter((name) => missingVariables[spaced(name)] > 0),
    };
  };
  return [
    {
      name: 'Publicodes 1.10.3',
      note: 'always explains; situation + 10 rules',
      decide,
      ask,
      batch(cases, out) {
        for (let at = 0; at < cases.length; at++) out[at] = decide(cases[at]);
      },
      batchPartial(cases, out) {
        for (let at = 0; at < cases.length; at++) out[at] = ask(cases[at]);
      },
      size: 10,
    },
  ];
}
