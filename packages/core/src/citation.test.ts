import { expect } from 'chai';
import { evidenceGrades, weakest } from './citation.js';

describe('the weakest evidence', () => {
  it('is the last of the grades that were used', () => {
    expect(weakest(['law-text', 'study', 'official-page'])).to.equal('study');
    expect(weakest(['illustrative', 'law-text'])).to.equal('illustrative');
    for (const grade of evidenceGrades) expect(weakest(['law-text', grade])).to.equal(grade);
  });

  it('of nothing is nothing', () => {
    expect(weakest([])).to.equal(undefined);
  });
});
