import { lawOn, type IsoDate } from '@liandong/core';
import { expect } from 'chai';
import { allPacks } from './index.js';
import { questions } from './questions.test.js';

type Given = Readonly<Record<string, unknown>>;

const held = { role: 'community-worker', month: '2026-02-01', workedFrom: '2020-01-01', isStillHere: true };
const whole = { certificateLevel: 'senior', obtainedOn: '2020-01-01', neverLapses: true };
const may = { isUnderLaw: true, party: 'agency', violation: 'none', joinsOn: '2026-03-20' };

const named = ({ kind, ...rest }: { readonly kind: string }) =>
  `${kind} ${'term' in rest ? rest.term : 'fact' in rest ? rest.fact : ''}`;

/** Of each: the question, the place, the day, what is answered, what is told as wanting. */
const cases: readonly (readonly [string, string, IsoDate, Given, ...string[]])[] = [
  [
    'sharing.isFresh',
    'cn-990101',
    '2026-03-20',
    { dataClass: 'social-work-visits', updatedOn: '2024-04-17' },
    'open-term sharing.freshWithin',
  ],
  ['projects.mayContract', 'cn', '2026-03-20', { ...may, legalForm: 'unincorporated' }, 'open-term projects.liableForms', 'open-term projects.notLiableForms'], // prettier-ignore
  // Both places that pay a post subsidy leave open whether a part of a month counts.
  ...['cn-64', 'cn-310104'].flatMap((place): typeof cases => [
    [
      'subsidies.mayGetPostSubsidy',
      place,
      '2026-03-20',
      { ...held, certificates: [{ ...whole, neverLapses: null }] },
      'not-known certificates',
    ],
    [
      'subsidies.mayGetPostSubsidy',
      place,
      '2026-03-20',
      { ...held, certificates: [{ ...whole, neverLapses: false, lapsesOn: '2019-01-01' }] },
      'impossible certificates',
    ],
    [
      'subsidies.mayGetPostSubsidy',
      place,
      '2026-03-20',
      { ...held, certificates: [{ ...whole, obtainedOn: '2026-02-10' }] },
      'open-term subsidies.partMonthCounts',
    ],
  ]),
];

describe('what is wanting', () => {
  const find = (id: string) => questions.find((one) => one.id === id)!;

  for (const [id, place, on, given, ...wanting] of cases)
    it(`${id} in ${place}: ${wanting.join(', ')}, and none of the answers that were given`, () => {
      const { outcome, missing } = find(id)(given as never, lawOn(on, place, allPacks));
      expect(outcome).to.equal('unknown');
      expect(missing.map(named)).to.deep.equal(wanting);
    });
});
