import { lawOn, type IsoDate } from '@liandong/core';
import { expect } from 'chai';
import { allPacks } from './index.js';
import { questions } from './questions.test.js';

type Given = Readonly<Record<string, unknown>>;

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
