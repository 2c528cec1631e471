import { lawOn, type Citation, type Entry, type IsoDate, type Law, type Pack } from '@liandong/core';
import { pack } from '@liandong/core/pack';

/** The invented text that every rule of the town stands in. */
export const cite: Citation = {
  id: 'rules',
  title: '某市热线条例',
  issuer: '某市人大常委会',
  article: '第二十条',
  checkedOn: '2026-01-02',
  evidence: 'law-text',
};
/** The day from which it holds. */
export const from = '2020-01-01' as const;

/** A town that has these rules and no others, and its law on any day. */
export function townWith(...entries: readonly Entry[]): { place: Pack; lawOfDay: (date: IsoDate) => Law } {
  const place = pack({
    jurisdiction: 'xx',
    title: { 'zh-Hans': '某市' },
    version: '1',
    places: [{ code: 'xx', level: 'nation', from, name: { 'zh-Hans': '某市' } }],
    entries,
  });
  return { place, lawOfDay: (date) => lawOn(date, 'xx', [place]) };
}
