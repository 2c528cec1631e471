import { expect } from 'chai';
import {
  allOf,
  anyOf,
  bool,
  boolTerm,
  date,
  either,
  int,
  intTerm,
  lawOn,
  listTerm,
  not,
  oneOf,
  question,
  rows,
  type Pack,
} from '@liandong/core';

const cite = (id: string, evidence: 'law-text' | 'report' | 'study' = 'law-text') =>
  ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence }) as const;
const least = intTerm('t.least', 'person');
const most = intTerm('t.most', 'person');
const kinds = listTerm('t.kinds');
const silent = intTerm('t.silent', 'person');
const binding = boolTerm('t.binding');
const entries = [
  { term: 't.least', from: '2020-01-01', cite: cite('least'), value: 3 },
  { term: 't.most', from: '2020-01-01', cite: cite('most', 'report'), value: 9 },
  { term: 't.kinds', from: '2020-01-01', cite: cite('kinds', 'study'), value: { items: ['a'], complete: true } },
] satisfies Pack['entries'];
const lawWith = (more: Pack['entries'] = []) =>
  lawOn('2024-01-01', 'cn', [
    {
      format: 'liandong.pack.v1',
      jurisdiction: 'cn',
      title: { 'zh-Hans': '国' },
      version: '1',
      places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
      entries: [...entries, ...more],
    },
  ]);
const law = lawWith();

const asked = question('t.why', {
  facts: { people: int('person', { max: 99 }), kind: oneOf(['a', 'b']), open: bool(), heldOn: date() },
  law: { least, most, kinds, silent, binding },
  met: ({ people, kind, open, heldOn, least, most, kinds, silent }) =>
    allOf(
      anyOf(people.atLeast(least).because('enough'), open.because('open', { cites: ['kinds'] })).because('either'),
      people.atMost(most).because('notTooMany'),
      kind.in(kinds).advises('kind', { binding: 'binding' }),
      not(heldOn.before('2020-01-01')).because('late', { cites: ['most'] }),
      anyOf(people.atLeast(silent), people.atLeast(1)),
    ),
});
const ids = (cites: readonly { readonly id: string }[]) => cites.map(({ id }) => id);

describe('why', () => {
  it('of what holds, every reason that holds carries it, and each text stands once', () => {
    const { outcome, reasons, lawUsed, evidence } = asked(
      { people: 5, kind: 'b', open: false, heldOn: '2024-02-29' },
      law,
    );
    expect(outcome).to.equal('met');
    expect(ids(lawUsed)).to.deep.equal(['least', 'most']);
    expect(evidence).to.equal('report');
    expect(
      reasons.map(({ code, outcome, force, decisive, facts, cites }) => [
        code,
        outcome,
        force,
        decisive,
        facts,
        ids(cites),
      ]),
    ).to.deep.equal([
      ['t.why.either', 'met', 'binding', true, {}, []],
      ['t.why.notTooMany', 'met', 'binding', true, { people: 5, most: 9 }, ['most']],
      ['t.why.kind', 'unmet', 'advisory', false, { kind: 'b' }, ['kinds']],
      ['t.why.late', 'met', 'binding', true, { heldOn: '2024-02-29' }, ['most']],
    ]);
    expect(
      reasons[0]?.children?.map(({ code, decisive, facts, cites }) => [code, decisive, facts, ids(cites)]),
    ).to.deep.equal([
      ['t.why.enough', true, { least: 3, people: 5 }, ['least']],
      ['t.why.open', false, { open: false }, ['kinds']],
    ]);
  });
  it('of what fails, only the reasons that fail carry it', () => {
    const { outcome, reasons, lawUsed } = asked({ people: 12, kind: 'a', open: false, heldOn: '2024-01-01' }, law);
    expect(outcome).to.equal('unmet');
    expect(reasons.filter(({ decisive }) => decisive).map(({ code }) => code)).to.deep.equal(['t.why.notTooMany']);
    expect(ids(lawUsed)).to.deep.equal(['most']);
  });
  it('advice carries the outcome once the law makes it binding', () => {
    const strict = lawWith([{ term: 't.binding', from: '2020-01-01', cite: cite('binding'), value: true }]);
    const { outcome, reasons, lawUsed, evidence } = asked(
      { people: 5, kind: 'b', open: false, heldOn: '2024-01-01' },
      strict,
    );
    expect(outcome).to.equal('unmet');
    expect(reasons[2]).to.include({ code: 't.why.kind', force: 'binding', decisive: true });
    expect(ids(lawUsed)).to.deep.equal(['binding', 'kinds']);
    expect(evidence).to.equal('study');
  });
  describe('of two ways', () => {
    const forked = question('t.forked', {
      facts: { kind: oneOf(['a', 'b']), people: int('person', { max: 99 }) },
      law: { least, most },
      met: ({ kind, people, least, most }) =>
        either(kind.is('a'), people.atLeast(least).because('a'), people.atMost(most).because('b')),
    });
    for (const { kind, people, is, told, why } of [
      { kind: 'a', people: 3, is: 'met', told: 'least', why: 'the first way holds' },
      {
        kind: 'a',
        people: 2,
        is: 'unmet',
        told: 'least',
        why: 'the first way fails; that the other holds is no matter',
      },
      { kind: 'b', people: 2, is: 'met', told: 'most', why: 'the other way holds' },
      { kind: 'b', people: 10, is: 'unmet', told: 'most', why: 'the other way fails' },
    ] as const)
      it(`only the one that is open is told: ${why}`, () => {
        const { outcome, reasons, lawUsed } = forked({ kind, people }, law);
        expect([outcome, ids(lawUsed)]).to.deep.equal([is, [told]]);
        expect(reasons.map(({ code, decisive }) => [code, decisive])).to.deep.equal([[`t.forked.${kind}`, true]]);
      });
    it('both are told while it is not known which is open', () => {
      const { outcome, reasons, lawUsed } = forked({ people: 5 }, law);
      expect([outcome, ids(lawUsed)]).to.deep.equal(['met', ['least', 'most']]);
      expect(reasons.map(({ outcome: each }) => each)).to.deep.equal(['met', 'met']);
      expect(forked({ people: 10 }, law).missing).to.have.nested.property('[0].question.fact', 'kind');
      expect(forked({ kind: 'a' }, law).missing).to.have.nested.property('[0].question.fact', 'people');
    });
  });
  it('shows a fact that nobody knows as null, and leaves out one that was not asked', () => {
    const { reasons } = asked({ people: null, open: true }, law);
    expect(reasons[1]?.facts).to.deep.equal({ people: null, most: 9 });
    expect(reasons[3]?.facts).to.deep.equal({});
  });
  it('gives no reasons, texts or gaps when only the outcome is wanted', () => {
    const decision = asked({ people: 5 }, law, { trace: 'none' });
    expect(decision).to.deep.equal({
      question: 't.why',
      outcome: 'unknown',
      reasons: [],
      missing: [],
      evidence: 'illustrative',
      asOf: '2024-01-01',
      jurisdiction: 'cn',
      lawUsed: [],
    });
  });
});

describe('a full trace', () => {
  it('has every step with its value, and the texts of the law', () => {
    const q = question('t.steps', {
      facts: { people: int('person', { max: 99 }), open: bool() },
      law: { least, silent },
      met: ({ people, open, least, silent }) =>
        anyOf(people.atLeast(least).because('enough'), open, people.atLeast(silent)),
    });
    expect(q({ people: 2 }, law, { trace: 'full' }).trace).to.deep.equal({
      format: 'liandong.trace.v1',
      root: {
        op: 'or',
        value: undefined,
        of: [
          {
            op: 'reason',
            name: 't.steps.enough',
            value: false,
            of: [
              {
                op: '<=',
                value: false,
                of: [
                  { op: 'law', name: 'least', value: 3, cites: ['least'] },
                  { op: 'fact', name: 'people', value: 2 },
                ],
              },
            ],
          },
          { op: 'fact', name: 'open', value: undefined },
          {
            op: '<=',
            value: undefined,
            of: [
              { op: 'law', name: 'silent', value: undefined, cites: [] },
              { op: 'fact', name: 'people', value: 2 },
            ],
          },
        ],
      },
    });
  });
  it('goes through the rows, with days written as days', () => {
    const q = question('t.rows', {
      facts: { parts: rows({ paidOn: date() }), until: date() },
      met: ({ parts, until }) => parts.every((part) => part.paidOn.onOrBefore(until)),
    });
    const trace = (given: Parameters<typeof q>[0]) => q(given, law, { trace: 'full' }).trace?.root;
    const step = (paidOn: string, value: boolean) => ({
      op: '<=',
      value,
      of: [
        { op: 'field', name: 'paidOn', value: paidOn },
        { op: 'fact', name: 'until', value: '2024-02-01' },
      ],
    });
    expect(trace({ parts: [{ paidOn: '2024-01-31' }, { paidOn: '2024-02-29' }], until: '2024-02-01' })).to.deep.equal({
      op: 'every',
      name: 'parts',
      value: false,
      of: [step('2024-01-31', true), step('2024-02-29', false)],
    });
    expect(trace({ parts: [] })).to.deep.equal({ op: 'every', name: 'parts', value: true });
  });
});
