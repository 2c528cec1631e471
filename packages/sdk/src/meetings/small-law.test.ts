import { atLeast, calendarYear, lawOn, moreThan, type Entry, type IsoDate, type Pack, type Term } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import * as terms from './terms.js';

/** A law of one town, small enough to read whole. */
const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
const from = '2020-01-01';

/** The text of one term; a later one of the same day would be a conflict, so tests leave out what they say otherwise. */
export const said = <Value>(term: Term<Value>, value: NoInfer<Value>): readonly Entry[] =>
  sets(term, [{ from, cite: cite(term.id), value }]);
/** A text that leaves its value open. */
export const open = (term: Term): readonly Entry[] => leavesOpen(term, { from, cite: cite(term.id) });

const run = (month: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => `2026-${month}-${String(first + at).padStart(2, '0')}` as const);

const calendar = said(calendarYear(2026), {
  basis: 'published',
  off: [
    '2026-01-01',
    '2026-01-02',
    '2026-01-03',
    ...run('02', 15, 23),
    ...run('05', 1, 5),
    ...run('10', 1, 7),
  ] as never,
  work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
});

const places: Pack['places'] = [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '镇' } }];
/** The law of a town that says these things and nothing else. */
export const town = (on: IsoDate, ...entries: readonly (readonly Entry[])[]) =>
  lawOn(on, 'cn', [
    pack({
      jurisdiction: 'cn',
      title: { 'zh-Hans': '镇' },
      version: '1',
      places,
      entries: [...calendar, ...entries.flat()],
    }),
  ]);

export const monthly = said(terms.areaCadence, { times: 1, every: 1, unit: 'month' });
export const quarterly = said(terms.communityCadence, { times: 1, every: 1, unit: 'quarter' });

/** What the two organic laws say of assemblies. */
export const assemblies: readonly Entry[] = [
  said(terms.residentsQuorum, moreThan(1, 2)),
  said(terms.residentsMajority, moreThan(1, 2)),
  said(terms.villagersQuorum, moreThan(1, 2)),
  said(terms.villagersHouseholdQuorum, atLeast(2, 3)),
  said(terms.villagersMajority, moreThan(1, 2)),
  open(terms.villagersOtherMajority),
  said(terms.representativesQuorum, atLeast(2, 3)),
  said(terms.representativesMajority, moreThan(1, 2)),
  said(terms.groupQuorum, atLeast(2, 3)),
  said(terms.groupHouseholdQuorum, atLeast(2, 3)),
  said(terms.groupMajority, moreThan(1, 2)),
  said(terms.residentsProposal, atLeast(1, 5)),
  said(terms.householdsProposal, atLeast(1, 5)),
  said(terms.groupsProposal, atLeast(1, 3)),
  said(terms.villagersProposal, atLeast(1, 10)),
  said(terms.villagersProposalByRepresentatives, atLeast(1, 3)),
  said(terms.representativesProposal, atLeast(1, 5)),
  said(terms.representativesPart, atLeast(4, 5)),
  said(terms.womenPart, atLeast(1, 3)),
  said(terms.villagersNotice, { count: 10, unit: 'day' }),
  said(terms.representativesAgenda, { count: 3, unit: 'day' }),
  open(terms.residentsNotice),
].flat();
