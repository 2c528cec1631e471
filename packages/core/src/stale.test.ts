import { expect } from 'chai';
import {
  anyOf,
  bool,
  boolTerm,
  date,
  int,
  intTerm,
  lawOn,
  question,
  when,
  type Entry,
  type Pack,
} from '@liandong/core';

const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
const old = { from: '2020-01-01', reviewBy: '2024-01-01' } as const;
const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: [
    { ...old, term: 't.least', cite: cite('least'), value: 10 },
    { ...old, term: 't.waiver', cite: cite('waiver'), value: true },
    { ...old, term: 't.days', cite: cite('days'), value: 5 },
    { ...old, term: 't.other', cite: cite('other'), value: 7 },
    { ...old, term: 't.advice', cite: cite('advice'), value: false },
  ] satisfies Entry[],
} satisfies Pack;
const law = lawOn('2024-06-03', 'cn', [pack]);
const [least, waiver] = [intTerm('t.least', 'x', { min: 0 }), boolTerm('t.waiver')];
const [days, other, advice] = [intTerm('t.days', 'day', { min: 0 }), intTerm('t.other', 'day'), boolTerm('t.advice')];

const asked = question('t.asked', {
  facts: { amount: int('x'), isWaived: bool(), isTidy: bool() },
  law: { least, waiver, other, advice },
  met: ({ amount, least, isWaived, waiver, isTidy }) =>
    anyOf(amount.atLeast(least).because('enough'), isWaived.and(waiver).because('waived')).and(
      isTidy.advises('tidy', { binding: 'advice' }),
    ),
});

describe('texts that should be looked at again', () => {
  const staleOf = (facts: Parameters<typeof asked>[0]) => asked(facts, law).stale?.map(({ id }) => id);
  it('are told where they carry the answer, and only there', () => {
    expect(staleOf({ amount: 10, isWaived: false })).to.deep.equal(['least']);
    expect(staleOf({ amount: 9, isWaived: true })).to.deep.equal(['waiver']);
    expect(staleOf({ amount: 9, isWaived: false })).to.deep.equal(['least', 'waiver']);
    expect(staleOf({ amount: 10, isWaived: true, isTidy: false })).to.deep.equal(['least', 'waiver']);
  });
  it('are told of what still holds an answer up', () => {
    expect(staleOf({ amount: 9 })).to.deep.equal(['least', 'waiver']);
  });
  it('are told once, however often the text is read', () => {
    const twice = question('t.twice', {
      facts: { amount: int('x') },
      law: { least, again: intTerm('t.again', 'x', { min: 0 }) },
      met: ({ amount, least, again }) => amount.atLeast(least).and(amount.atLeast(again)).because('both'),
    });
    const entry = { ...old, term: 't.again', cite: pack.entries[0]!.cite, value: 10 } as const;
    const { stale } = twice({ amount: 1 }, lawOn('2024-06-03', 'cn', [{ ...pack, entries: [...pack.entries, entry] }]));
    expect(stale?.map(({ id }) => id)).to.deep.equal(['least']);
  });
  it('are told where only the value rests on them, on the way that it takes, through a procedure too', () => {
    const valued = question('t.valued', {
      facts: { isLate: bool(), startOn: date() },
      law: { other, least },
      derive: {
        length: {
          type: int('day', { max: 99 }),
          from: ['startOn'],
          law: [days],
          compute: (_, { value }) => value(days),
        },
      },
      met: ({ isLate }) => isLate.because('late'),
      value: ({ isLate, length, other }) => when(isLate, length, other),
    });
    const ids = (isLate: boolean) => valued({ isLate, startOn: '2024-01-01' }, law).stale?.map(({ id }) => id);
    expect(ids(true)).to.deep.equal(['days']);
    expect(ids(false)).to.deep.equal(['other']);
    expect(valued({ isLate: false }, law, { trace: 'none' })).not.to.have.property('stale');
  });
});
