import { expect } from 'chai';
import fc from 'fast-check';
import { mayVolunteer } from './index.js';
import { inNation, whereConsenting, whereGuarded } from './small-law.test.js';

const grown = {
  age: 40,
  livesOnOwnIncome: true,
  discernment: 'full',
  danger: 'none',
  isFitting: true,
  isSafetyArranged: true,
  guardianConsents: false,
  guardianComesAlong: false,
  isWilling: true,
} as const;
const child = { ...grown, livesOnOwnIncome: false } as const;
const ask = (facts: object, law = whereGuarded()) => {
  const { outcome, value } = mayVolunteer({ ...grown, ...facts }, law);
  return [outcome, value];
};

describe('mayVolunteer', () => {
  const guarded = [
    { facts: { age: 18 }, is: ['met', 'alone'], why: '18 is of age' },
    { facts: { ...child, age: 17 }, is: ['unmet', 'ask-guardian'], why: '17 is not' },
    { facts: { ...child, age: 17, guardianConsents: true }, is: ['met', 'with-consent'], why: 'consent' },
    { facts: { ...child, age: 17, guardianComesAlong: true }, is: ['met', 'accompanied'], why: 'or company' },
    { facts: { age: 16 }, is: ['met', 'alone'], why: '16 on own earnings has full capacity' },
    { facts: { age: 15 }, is: ['unmet', 'ask-guardian'], why: '15 has not, whatever the earnings' },
    { facts: { ...child, age: 8, guardianConsents: true }, is: ['met', 'with-consent'], why: '八周岁以上 includes 8' },
    { facts: { ...child, age: 7, guardianConsents: true }, is: ['unmet', 'no-capacity'], why: 'under 8 there is none' },
    { facts: { discernment: 'partial' }, is: ['unmet', 'ask-guardian'], why: 'an adult of limited capacity' },
    {
      facts: { discernment: 'none', guardianConsents: true },
      is: ['unmet', 'no-capacity'],
      why: 'an adult without any',
    },
    { facts: { isFitting: false }, is: ['unmet', 'alone'], why: 'it does not fit' },
    { facts: { isWilling: false }, is: ['unmet', 'alone'], why: 'nobody may be forced' },
  ] as const;
  for (const { facts, is, why } of guarded) it(`${is.join(', ')}: ${why}`, () => expect(ask(facts)).to.deep.equal(is));

  const consenting = [
    { facts: { age: 17, guardianComesAlong: true }, is: ['unmet', 'ask-guardian'], why: 'company is no consent' },
    { facts: { age: 17, guardianConsents: true }, is: ['met', 'with-consent'], why: 'a minor, own earnings or not' },
    {
      facts: { age: 17, guardianConsents: true, isSafetyArranged: false },
      is: ['unmet', 'with-consent'],
      why: 'safety',
    },
    { facts: { age: 18, isSafetyArranged: false }, is: ['met', 'alone'], why: 'of age' },
    { facts: { discernment: 'partial' }, is: ['met', 'alone'], why: 'an adult: fitness is all the text asks' },
    {
      facts: { age: 15, danger: 'bodily-danger', guardianConsents: true },
      is: ['met', 'with-consent'],
      why: 'danger is not barred by name',
    },
  ] as const;
  for (const { facts, is, why } of consenting)
    it(`where consent is asked: ${is.join(', ')}, for ${why}`, () =>
      expect(ask(facts, whereConsenting())).to.deep.equal(is));

  it('minor volunteer near danger', () => {
    const minor = { ...child, age: 17, guardianConsents: true, guardianComesAlong: true };
    expect(ask({ ...minor, danger: 'bodily-danger' }), 'no consent helps').to.deep.equal(['unmet', 'barred']);
    expect(ask({ ...minor, danger: 'great-danger' })).to.deep.equal(['unmet', 'barred']);
    expect(ask({ ...minor, danger: 'safety-risk' }), 'a lesser risk is not named').to.deep.equal([
      'met',
      'with-consent',
    ]);
    expect(ask({ age: 18, danger: 'bodily-danger' }), 'of age').to.deep.equal(['met', 'alone']);
    expect(ask({ age: 16, danger: 'bodily-danger' }), 'full capacity by own earnings, and a minor still').to.deep.equal(
      ['unmet', 'barred'],
    );
  });

  it('where no text says more than fitness, an adult is clear and a minor is not', () => {
    expect(ask({}, inNation())).to.deep.equal(['met', 'alone']);
    expect(ask({ ...child, age: 17 }, inNation())[0]).to.equal('unknown');
    expect(ask({ ...child, age: 17, guardianConsents: true }, inNation())[0], 'with consent it is').to.equal('met');
  });

  it('an age that nobody knows is not guessed', () => {
    expect(ask({ age: null })[0]).to.equal('unknown');
    expect(ask({ age: null, isFitting: false })[0], 'unless it does not matter').to.equal('unmet');
  });

  it('consent never takes a place away, and danger never gives one', () => {
    const age = fc.integer({ min: 0, max: 100 });
    const law = fc.constantFrom(inNation(), whereGuarded(), whereConsenting());
    fc.assert(
      fc.property(age, law, fc.constantFrom('none', 'safety-risk', 'bodily-danger'), (years, place, danger) => {
        const of = (change: object) =>
          mayVolunteer.outcome({ ...child, age: years, danger, ...change } as never, place);
        if (of({}) === 'met') expect(of({ guardianConsents: true })).to.equal('met');
        if (of({}) === 'met') expect(of({ danger: 'none' })).to.equal('met');
      }),
      { numRuns: 100 },
    );
  });
});
