import { expect } from 'chai';
import {
  addDays,
  allOf,
  anyOf,
  bool,
  boolTerm,
  choose,
  code,
  dataTerm,
  date,
  days,
  either,
  enumTerm,
  int,
  intTerm,
  isoDate,
  known,
  lawOn,
  listTerm,
  money,
  not,
  oneOf,
  question,
  rows,
  shareTerm,
  when,
  yearsOf,
  yuan,
  type Entry,
  type FactValues,
  type Pack,
} from '@liandong/core';
import { toMarkdown, toTable } from '@liandong/core/table';
import { golden } from './whole.golden.test.js';

// One question with every operation, told whole: criterion, table, decision with every step, and plan. What is expected was read line by line;
// `UPDATE_GOLDEN=1 npm run test:node -- core/src/whole` prints it anew.

const cite = (id: string, more: object = {}) =>
  ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text', ...more }) as const;
const terms = {
  window: intTerm('w.window', 'day'),
  rate: intTerm('w.rate', 'percent', { min: 0, max: 100 }),
  list: listTerm('w.list'),
  share: shareTerm('w.share'),
  level: enumTerm('w.level', ['low', 'high']),
  binding: boolTerm('w.binding'),
  offered: boolTerm('w.offered'),
  opened: boolTerm('w.opened'),
  never: boolTerm('w.never'),
};
const period = dataTerm<{ days: number }>('w.period', (value) =>
  typeof (value as { days?: unknown } | null)?.days === 'number' ? undefined : 'must have days',
);
const entry = (term: string, value: Entry['value'], more: object = {}): Entry =>
  ({ term, from: '2020-01-01', cite: cite(`c.${term}`, more), value }) as Entry;
const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: [
    entry('w.window', 30, { article: '第三条' }),
    entry('w.rate', 80),
    entry('w.list', { items: ['a', 'b'], complete: false, count: 9 }),
    entry('w.share', { numerator: 2, denominator: 3, inclusive: true }),
    entry('w.level', 'high', { evidence: 'report' }),
    entry('w.binding', true),
    entry('w.offered', true),
    entry('w.period', { days: 10 }),
    { ...entry('w.opened', true), value: undefined, open: true } as unknown as Entry,
    { ...entry('w.reviewed', true), reviewBy: '2023-01-01' } as Entry,
  ],
} satisfies Pack;
const law = lawOn('2024-06-03', 'cn', [pack]);

const whole = question('w.whole', {
  facts: {
    kind: oneOf(['new', 'old'], { who: ['clerk'], register: 'w.kinds', evidence: ['paper'] }),
    good: bool({ judgement: true, sensitive: true, who: ['street'] }),
    here: bool(),
    count: int('item', { min: 1, max: 90 }),
    cost: money({ max: 1_000_000 }),
    startOn: date(),
    endOn: date({ who: ['resident'] }),
    matter: code(),
    parts: rows({ amount: money({ max: 1_000_000 }), paidOn: date(), isGood: bool({ sensitive: true }) }, { max: 3 }),
  },
  law: terms,
  derive: {
    dueOn: {
      type: date(),
      from: ['startOn'],
      law: [period],
      compute: ({ startOn }, { value }) => addDays(startOn, value(period).days),
    },
    grade: {
      type: oneOf(['a', 'b']),
      from: ['count'],
      uses: ['here'],
      consults: [terms.never],
      compute: ({ count, here }) => (count > 50 ? 'a' : here === undefined ? undefined : here ? 'a' : 'b'),
    },
  },
  met: (words) =>
    allOf(
      anyOf(words.kind.is('new'), words.matter.in(words.list)).because('named', { cites: ['window'] }),
      allOf(words.endOn.onOrBefore(words.dueOn), days(words.startOn, words.endOn).atMost(words.window)).because(
        'inTime',
      ),
      either(words.offered, words.grade.is('a').because('graded'), words.good.because('judged')),
      not(words.parts.exists(({ amount }) => amount.atLeast(yuan(5_000)))).because('small'),
      anyOf(
        words.parts.every(({ isGood }) => isGood),
        words.parts.sum(({ amount }) => amount).reaches(words.share, words.cost),
      ).because('covered'),
      words.good.advises('good', { binding: 'binding', cites: ['level'] }),
      anyOf(words.here, not(words.opened)).advises('openly', { binding: 'opened' }),
      words.level.is('high').advises('high'),
      anyOf(
        known(words.endOn),
        words.count.plus(2).times(3).minus(1).moreThan(words.count.min(7).max(2)),
        yearsOf(words.startOn, words.endOn).lessThan(1),
      ).because('sums'),
      words.cost.mulDiv(words.rate, 100).orElse(0).atLeast(0).because('rated'),
      words.parts
        .count(({ paidOn }) => paidOn.after(isoDate('2024-01-01')))
        .equals(words.parts.count())
        .because('paid'),
    ),
  value: ({ kind, good }) =>
    choose(
      [
        [kind.is('new'), 'first'],
        [good, 'second'],
      ],
      'third',
    ),
});
const amount = question('w.amount', {
  facts: { count: int('item', { max: 9 }), on: date() },
  met: ({ count }) => count.atLeast(3),
  value: ({ count }) => when(count.atLeast(5), count, 0),
});
const day = question('w.day', { facts: { on: date() }, met: ({ on }) => known(on), value: ({ on }) => on });

const part = { amount: yuan(100), paidOn: '2024-02-01', isGood: true };
const all = {
  ...{ kind: 'old', good: true, here: false, count: 60, cost: yuan(150), startOn: '2024-05-01', endOn: '2024-05-08' },
  ...{ matter: 'a', parts: [part] },
};
const cases: Readonly<Record<string, object>> = {
  nothing: {},
  all,
  late: { ...all, endOn: '2024-05-20', good: false },
  notListed: { ...all, matter: 'z', here: undefined, count: 3 },
  notKnown: { ...all, kind: null, startOn: null, parts: [{ amount: yuan(50), paidOn: null, isGood: false }, {}] },
  tooMuch: { ...all, parts: [{ ...part, amount: yuan(6_000) }, part], kind: 'new' },
  few: { kind: 'new', count: 3 },
};

type Facts = FactValues<typeof whole.facts>;
const told = {
  reasons: whole.reasons,
  values: whole.values,
  terms: whole.terms.map(({ id }) => id),
  derived: whole.derived,
  derivedFrom: whole.derivedFrom,
  table: toTable(whole),
  markdown: toMarkdown(toTable(whole, law, (name) => `‹${name}›`)).split('\n'),
  decisions: Object.fromEntries(
    Object.entries(cases).map(([name, facts]) => [
      name,
      whole(facts as Facts, law, { trace: name === 'notKnown' ? 'full' : 'reasons' }),
    ]),
  ),
  plans: Object.fromEntries(Object.entries(cases).map(([name, facts]) => [name, whole.plan(facts as Facts, law)])),
  amounts: [{}, { count: 2 }, { count: 4 }, { count: 5 }, { count: null }].map((facts) => {
    const { outcome, value } = amount(facts, law);
    return [outcome, value, amount.plan(facts, law).impact];
  }),
  amountValues: amount.values ?? 'none',
  days: [day({ on: '2024-02-29' }, law).value, day({ on: null }, law).outcome, day.outcome({}, law)],
};
// Texts by their ids.
const ids = (key: string, value: unknown) =>
  ['cites', 'lawUsed'].includes(key) ? (value as { id?: string }[]).map((each) => each.id ?? each) : value;
const plain = JSON.parse(JSON.stringify(told, ids)) as Record<string, unknown>;

describe('a question with every operation', () => {
  if (typeof process !== 'undefined' && process.env['UPDATE_GOLDEN'])
    it('prints itself', () => console.log(`GOLDEN${JSON.stringify(plain)}`));
  for (const [name, is] of Object.entries(plain)) {
    if (name === 'decisions' || name === 'plans')
      for (const [state, one] of Object.entries(is as object))
        it(`${name}, ${state}`, () =>
          expect(one).to.deep.equal((golden as unknown as Record<string, Record<string, unknown>>)[name]?.[state]));
    else it(name, () => expect(is).to.deep.equal((golden as Record<string, unknown>)[name]));
  }
});
