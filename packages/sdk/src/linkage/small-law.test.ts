import { atLeast, lawOn, type Entry, type IsoDate } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import * as terms from './terms.js';

/** A law of one place, small enough to read whole. */
const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const from = '2020-01-01';
const one = { from, cite } as const;

export const lawWith = (entries: readonly Entry[], on: IsoDate = '2026-03-31') =>
  lawOn(on, 'cn', [
    pack({
      jurisdiction: 'cn',
      title: { 'zh-Hans': '国' },
      version: '1',
      places: [{ code: 'cn', level: 'nation', from, name: { 'zh-Hans': '国' } }],
      entries,
    }),
  ]);

const matrix = [
  { context: 'governance', actor: 'government', roles: ['institutionSupplier'] },
  { context: 'governance', actor: 'committee', roles: ['leader', 'promoter'] },
  { context: 'governance', actor: 'outsideOrganization', roles: ['professionalProvider'] },
  { context: 'project', actor: 'committee', roles: ['collaborator'] },
  { context: 'project', actor: 'resident', roles: ['beneficiary'], may: ['serviceProvider'] },
] as const;

const filled: readonly Entry[] = [
  ...sets(terms.resourceElements, [{ ...one, value: { items: ['resource'], complete: true } }]),
  ...sets(terms.edgeKinds, [{ ...one, value: { items: ['communicate', 'buildCapacity'], complete: true } }]),
  ...sets(terms.roleMatrix, [{ ...one, value: matrix }]),
  ...sets(terms.movingShare, [{ ...one, value: atLeast(1, 2) }]),
  ...sets(terms.jointShare, [{ ...one, value: atLeast(1, 2) }]),
  ...sets(terms.strengthMetric, [{ ...one, value: 'count' }]),
  ...sets(terms.rollInOrders, [
    {
      ...one,
      value: {
        organization: [['organization'], ['volunteer'], ['resource']],
        volunteer: [['volunteer'], ['organization'], ['resource']],
        resource: [['resource'], ['organization'], ['professionalVolunteer', 'volunteer']],
      },
    },
  ]),
  ...sets(terms.presenceProof, [{ ...one, value: { items: ['document'], complete: true } }]),
  ...sets(terms.signShares, [{ ...one, value: { committeeAsOffice: atLeast(1, 2), fewTakePart: atLeast(1, 10) } }]),
];

/** Every term has a value. */
export const set = (on?: IsoDate) => lawWith(filled, on);
/** Every term is left open. */
export const open = lawWith(
  Object.values(terms).flatMap((term) => ('mayFill' in term ? leavesOpen(term as typeof terms.modes, one) : [])),
);
