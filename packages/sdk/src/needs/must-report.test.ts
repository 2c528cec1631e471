import { expect } from 'chai';
import { mustReport } from './index.js';
import { inTown } from './small-law.test.js';

const law = inTown('2026-03-20');
const found = {
  foundAtWork: true,
  lacksCapacity: false,
  livesOnOwnIncome: false,
  harm: 'none',
  violence: 'none',
} as const;
const by = (
  ...reporters: ('residents-committee' | 'social-work-agency' | 'close-contact-unit' | 'state-organ' | 'other')[]
) => ({
  reporters: reporters.map((reporter) => ({ reporter })),
});

describe('mustReport', () => {
  const cases = [
    {
      facts: { ...by('residents-committee'), age: 17, harm: 'suspected' },
      is: ['met', 'competent-department'],
      why: 'suspicion is enough',
    },
    {
      facts: { ...by('residents-committee'), age: 18, harm: 'harmed' },
      is: ['unmet', 'none'],
      why: '18 is not under 18',
    },
    {
      facts: { ...by('residents-committee'), age: 17, harm: 'other-danger' },
      is: ['met', 'competent-department'],
      why: 'other danger counts',
    },
    {
      facts: { ...by('residents-committee'), age: 9, harm: 'harmed', violence: 'suspected' },
      is: ['met', 'police'],
      why: 'family violence goes to the police',
    },
    {
      facts: { ...by('social-work-agency'), age: 9, violence: 'suspected' },
      is: ['met', 'police'],
      why: 'agencies stand in the second law',
    },
    {
      facts: { ...by('social-work-agency'), age: 9, harm: 'harmed' },
      is: ['unknown', undefined],
      why: 'in the first only where they are in close contact, which is not said',
    },
    {
      facts: { ...by('social-work-agency', 'close-contact-unit'), age: 9, harm: 'harmed' },
      is: ['met', 'competent-department'],
      why: 'and where it is said',
    },
    {
      facts: { ...by('state-organ'), age: 9, violence: 'suffered' },
      is: ['met', 'competent-department'],
      why: 'family violence harms a child: state organs, in the first law only, report by that',
    },
    {
      facts: { ...by('close-contact-unit'), age: 9, violence: 'suspected' },
      is: ['met', 'competent-department'],
      why: 'as suspected violence may have harmed it',
    },
    {
      facts: { ...by('state-organ'), age: 9, harm: null, violence: 'suspected' },
      is: ['met', 'competent-department'],
      why: 'whatever harm there is besides',
    },
    {
      facts: { ...by('state-organ'), age: 9, violence: null },
      is: ['unknown', undefined],
      why: 'no harm is none while nobody knows of violence',
    },
    {
      facts: { ...by('state-organ'), age: 82, lacksCapacity: true, violence: 'suffered' },
      is: ['unmet', 'none'],
      why: 'of whoever is no minor the first law says nothing',
    },
    {
      facts: { ...by('residents-committee'), age: 40, violence: 'suffered' },
      is: ['unmet', 'none'],
      why: 'an adult of full capacity decides',
    },
    {
      facts: { ...by('residents-committee'), age: 82, lacksCapacity: true, violence: 'suspected' },
      is: ['met', 'police'],
      why: 'an adult without full capacity',
    },
    {
      facts: { ...by('social-work-agency'), age: 16, livesOnOwnIncome: true, violence: 'suffered' },
      is: ['unknown', undefined],
      why: '16 on own earnings counts as full in the second law, and is a minor in the first',
    },
    {
      facts: { ...by('residents-committee'), age: 16, livesOnOwnIncome: true, violence: 'suffered' },
      is: ['met', 'competent-department'],
      why: 'so that who stands in the first reports by it',
    },
    {
      facts: { ...by('social-work-agency'), age: 15, livesOnOwnIncome: true, violence: 'suffered' },
      is: ['met', 'police'],
      why: '15 does not',
    },
    {
      facts: { ...by('other'), age: 9, violence: 'suffered' },
      is: ['unknown', undefined],
      why: 'the second law names all of its own, and in the first another body may be in close contact',
    },
    {
      facts: { ...by('other'), age: 82, lacksCapacity: true, violence: 'suffered' },
      is: ['unmet', 'none'],
      why: 'of family violence to whoever is of age a private body may report, and need not',
    },
    {
      facts: { ...by('residents-committee'), age: null, harm: 'harmed' },
      is: ['unknown', undefined],
      why: 'the age is not known: said, not guessed',
    },
    {
      facts: { ...by(), age: 17, harm: 'harmed' },
      is: ['unknown', undefined],
      why: 'an empty list names nobody, and is no body without a duty',
    },
    {
      facts: { ...by(), age: 9, violence: 'suspected' },
      is: ['unknown', undefined],
      why: 'of family violence too, whose list is complete',
    },
    {
      facts: { ...by(), age: 18, harm: 'harmed' },
      is: ['unmet', 'none'],
      why: 'of an adult it is nobody, whoever found it',
    },
    { facts: { ...by(), age: 9 }, is: ['unmet', 'none'], why: 'nor where nothing happened' },
  ] as const;
  for (const { facts, is, why } of cases)
    it(`${is[0]}${is[1] ? ` (${is[1]})` : ''}: ${why}`, () => {
      const decision = mustReport({ ...found, ...facts }, law);
      expect([decision.outcome, decision.value]).to.deep.equal(is);
    });

  it('says of an empty list, as of one that nobody knows, that who found it is not known', () => {
    for (const reporters of [[], null] as const)
      expect(mustReport({ ...found, age: 9, harm: 'harmed', reporters }, law).missing).to.deep.include({
        ...{ kind: 'not-known', fact: 'reporters', why: ['needs.mustReport.minorHarmed'] },
        cites: mustReport({ ...found, age: 9, harm: 'harmed', reporters: null }, law).reasons[0]?.cites,
      });
  });

  it('cites how fast', () => {
    const { lawUsed } = mustReport({ ...found, ...by('residents-committee'), age: 9, harm: 'harmed' }, law);
    expect(lawUsed.map(({ id }) => id)).to.include('m11');
  });
});
