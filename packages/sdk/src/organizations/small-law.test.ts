import { lawOn, type Citation, type Entry, type IsoDate, type Json, type Pack, type Term } from '@liandong/core';

const cite = (id: string): Citation => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' });

/** 某术语的一个值。A value of a term, from the beginning of the records on unless a day is given. */
export const says = (term: Term, value: Json, from: IsoDate = '2010-01-01'): Entry => ({
  term: term.id,
  from,
  cite: cite(`${term.id}@${from}`),
  value,
});
/** 留空。A text that leaves the term open. */
export const open = (term: Term): Entry => ({ term: term.id, from: '2010-01-01', cite: cite(term.id), open: true });
/** 清单。A list, complete unless said otherwise. */
export const listing = (items: readonly string[], complete = true): Json => ({ items, complete });

/** 一国之法，短到可以一眼看完。The law of one nation, on a day. */
export function lawOf(on: IsoDate, ...entries: readonly Entry[]) {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries,
  };
  return lawOn(on, 'cn', [pack]);
}
