import { expect } from 'chai';
import { cultivate } from './index.js';
import { lawOf, listing, says } from './small-law.test.js';
import * as terms from './terms.js';

describe('cultivation, told whole', () => {
  const law = lawOf(
    '2024-01-02',
    says(terms.existingGroupSteps, listing(['classify', 'register-or-file'])),
    says(terms.priorityClasses, listing(['charity'])),
  );
  const group = { isExisting: true, registration: 'none', done: [] } as const;
  const cases = [
    {
      record: { ...group, hasGoodBase: true, field: 'charity' },
      is: { done: [], remaining: ['classify', 'register-or-file'], next: 'classify', isPriority: true },
      why: 'all is to be done',
    },
    {
      record: { ...group, hasGoodBase: false, field: 'rights' },
      is: { done: [], remaining: ['classify'], next: 'classify', isPriority: false },
      why: 'without roots it is sorted and no more; the list of classes is complete, and it is in none',
    },
    {
      record: { ...group, done: ['classify', 'register-or-file'] },
      is: { done: ['classify', 'register-or-file'], remaining: [] },
      why: 'all is done; of no known class, nothing is said of priority',
    },
  ] as const;
  for (const { record, is, why } of cases)
    it(why, () => expect(cultivate(record, law)).to.deep.equal({ track: 'existing', isListComplete: true, ...is }));
  it('a class where no text names any', () => {
    const silent = lawOf('2024-01-02', says(terms.existingGroupSteps, listing(['classify'])));
    expect(cultivate({ ...group, field: 'charity' }, silent)).to.deep.equal({
      track: 'existing',
      done: [],
      remaining: ['classify'],
      next: 'classify',
      isListComplete: true,
    });
  });
});
