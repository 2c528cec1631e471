import { expect } from 'chai';
import fc from 'fast-check';
import type { Decision } from '@liandong/core';
import { isAssemblyComposed, isCalledInTime, isNoticeInTime, isQuorate, mustBeCalled, votePasses } from './index.js';
import { assemblies, open, said, town } from './small-law.test.js';
import * as terms from './terms.js';

const law = town('2026-03-02', assemblies);
const impossible = ({ outcome, missing }: Decision) => [
  outcome,
  ...missing.flatMap((each) => (each.kind === 'impossible' ? [each.fact] : [])),
];
const termsOf = ({ missing }: Decision) =>
  missing.map((each) => ('term' in each ? each.term : 'question' in each ? each.question.fact : ''));

describe('a quorum', () => {
  const cases = [
    { kind: 'residents', members: 60, present: 30, is: 'unmet', why: '过半数 leaves out the half itself' },
    { kind: 'residents', members: 60, present: 31, is: 'met', why: 'one more is over half' },
    { kind: 'residents', members: 61, present: 31, is: 'met', why: 'of an odd number, the larger part' },
    { kind: 'residents', members: 0, present: 0, is: 'unmet', why: 'a share of nothing is never reached' },
    { kind: 'residents', members: 60, present: 61, is: 'unknown', why: 'more cannot be present than there are' },
    { kind: 'villagers', by: 'persons', members: 900, present: 450, is: 'unmet', why: 'half of the villagers' },
    { kind: 'villagers', by: 'persons', members: 900, present: 451, is: 'met', why: 'over half of them' },
    { kind: 'villagers', by: 'households', members: 300, present: 199, is: 'unmet', why: 'under two thirds' },
    {
      kind: 'villagers',
      by: 'households',
      members: 300,
      present: 200,
      is: 'met',
      why: '以上 includes the number itself',
    },
    { kind: 'representatives', members: 35, present: 23, is: 'unmet', why: 'two thirds of 35 is more than 23' },
    { kind: 'representatives', members: 35, present: 24, is: 'met', why: 'and less than 24' },
    {
      kind: 'group',
      by: 'persons',
      members: 60,
      present: 39,
      is: 'unmet',
      why: 'a group needs two thirds of its people',
    },
    { kind: 'group', by: 'persons', members: 60, present: 40, is: 'met', why: 'exactly two thirds' },
    { kind: 'group', by: 'households', members: 30, present: 20, is: 'met', why: 'or of its households' },
  ] as const;
  for (const { kind, members, present, is, why, ...more } of cases)
    it(`${kind}${'by' in more ? ` by ${more.by}` : ''}: ${present} of ${members} ${is}, for ${why}`, () => {
      const facts = { kind, members, present, ...('by' in more && { countedBy: more.by }) };
      expect(isQuorate(facts, law).outcome).to.equal(is);
    });

  it('of more than there are says which number cannot be', () => {
    const present = (count: number) => isQuorate({ kind: 'residents', members: 60, present: count }, law);
    expect(impossible(present(60))).to.deep.equal(['met']);
    expect(impossible(present(61))).to.deep.equal(['unknown', 'members']);
  });
  it('cites only the text of its kind', () => {
    const ids = (kind: 'residents' | 'group', present: number) =>
      isQuorate({ kind, countedBy: 'persons', members: 60, present }, law).lawUsed.map(({ id }) => id);
    expect(ids('residents', 31)).to.deep.equal(['meetings.residentsQuorum']);
    expect(ids('residents', 30)).to.deep.equal(['meetings.residentsQuorum']);
    expect(ids('group', 30)).to.deep.equal(['meetings.groupQuorum']);
  });

  it('asks only what its kind needs', () => {
    const needed = (kind: 'residents' | 'villagers') =>
      isQuorate.plan({ kind }, law).stillNeeded.map(({ fact }) => fact);
    expect(needed('residents')).to.have.members(['members', 'present']);
    expect(needed('villagers')).to.have.members(['countedBy', 'members', 'present']);
  });

  it('of a joint meeting is unknown: no text gives one', () => {
    const decision = isQuorate({ kind: 'area', members: 9, present: 9 }, law);
    expect(decision.outcome).to.equal('unknown');
    expect(termsOf(decision)).to.deep.equal(['meetings.jointQuorum']);
  });
});

describe('a vote', () => {
  const cases = [
    { present: 31, inFavour: 15, is: 'unmet', why: 'fewer than half of those present' },
    { present: 31, inFavour: 16, is: 'met', why: 'over half of those present, abstentions among them' },
    { present: 40, inFavour: 20, is: 'unmet', why: '过半数 leaves out the half itself' },
    { present: 30, inFavour: 30, is: 'unmet', why: 'all in favour, and no quorum' },
    { present: 31, inFavour: 32, is: 'unknown', why: 'more votes than people' },
  ] as const;
  for (const { present, inFavour, is, why } of cases)
    it(`of residents, ${inFavour} of ${present} of 60: ${is}, for ${why}`, () => {
      expect(votePasses({ kind: 'residents', members: 60, present, inFavour }, law).outcome).to.equal(is);
    });

  it('of more than there are says which number cannot be', () => {
    const vote = (members: number, present: number, inFavour: number) =>
      impossible(votePasses({ kind: 'residents', members, present, inFavour }, law));
    expect(vote(60, 60, 60)).to.deep.equal(['met']);
    expect(vote(60, 61, 60)).to.deep.equal(['unknown', 'members']);
    expect(vote(60, 59, 60)).to.deep.equal(['unknown', 'present']);
    expect(vote(60, 61, 62)).to.deep.equal(['unknown', 'present', 'members']);
  });
  it('on a matter for which another law has its own share: that share is open', () => {
    const facts = { kind: 'villagers', countedBy: 'persons', members: 900, present: 500, inFavour: 499 } as const;
    expect(votePasses({ ...facts, hasOtherLaw: false }, law).outcome).to.equal('met');
    const decision = votePasses({ ...facts, hasOtherLaw: true }, law);
    expect(decision.outcome).to.equal('unknown');
    expect(termsOf(decision)).to.deep.equal(['meetings.villagersOtherMajority']);
    expect(votePasses(facts, law).missing).to.have.nested.property('[0].kind', 'judgement');
  });

  it('never passes without a quorum, and is never lost by one more vote', () => {
    const count = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(count, count, count, (members, present, inFavour) => {
        const facts = { kind: 'representatives', members, present, inFavour } as const;
        const passes = votePasses.outcome(facts, law) === 'met';
        if (passes) expect(isQuorate.outcome({ kind: 'representatives', members, present }, law)).to.equal('met');
        if (passes && inFavour < present)
          expect(votePasses.outcome({ ...facts, inFavour: inFavour + 1 }, law)).to.equal('met');
      }),
    );
  });
});

describe('notice', () => {
  const villagers = { kind: 'villagers', heldOn: '2026-03-20', isAgendaTold: false } as const;
  for (const { noticedOn, is, why } of [
    { noticedOn: '2026-03-10', is: 'in-time', why: 'ten days ahead, the day of the meeting not counted' },
    { noticedOn: '2026-03-11', is: 'late', why: 'nine days ahead' },
  ] as const)
    it(`${noticedOn} for 2026-03-20: ${is}, for ${why}`, () => {
      const decision = isNoticeInTime({ ...villagers, isNoticed: true, noticedOn }, law);
      expect([decision.outcome, decision.value]).to.deep.equal([is === 'late' ? 'unmet' : 'met', is]);
    });

  it('not given is late', () => {
    expect(isNoticeInTime({ ...villagers, isNoticed: false }, law)).to.include({ outcome: 'unmet', value: 'late' });
  });
  it('of the agenda: three days ahead, on a weekend as well', () => {
    const facts = { kind: 'representatives', heldOn: '2026-03-17', isNoticed: false, isAgendaTold: true } as const;
    expect(isNoticeInTime({ ...facts, agendaOn: '2026-03-14' }, law).value).to.equal('in-time');
    expect(isNoticeInTime({ ...facts, agendaOn: '2026-03-15' }, law).value).to.equal('late');
  });
  it('left open: unknown, also where none was given, for an open text need not order any', () => {
    const facts = { kind: 'residents', heldOn: '2026-03-20', isAgendaTold: true, agendaOn: '2026-03-01' } as const;
    const decision = isNoticeInTime({ ...facts, isNoticed: true, noticedOn: '2026-03-01' }, law);
    expect(decision.outcome).to.equal('unknown');
    expect(termsOf(decision)).to.deep.equal(['meetings.residentsNotice']);
    const none = isNoticeInTime({ ...facts, isNoticed: false }, law);
    expect([none.outcome, none.value, ...termsOf(none)]).to.deep.equal([
      'unknown',
      undefined,
      'meetings.residentsNotice',
    ]);
  });
  it('where no text orders any, none is late', () => {
    const decision = isNoticeInTime({ kind: 'area', heldOn: '2026-03-20', isNoticed: false, isAgendaTold: false }, law);
    expect(decision).to.include({ outcome: 'met', value: 'not-ordered' });
  });
  it('asks for a day only after a yes', () => {
    expect(isNoticeInTime.plan({ kind: 'villagers', heldOn: '2026-03-20' }, law).stillNeeded[0]?.fact).to.equal(
      'isNoticed',
    );
    expect(isNoticeInTime.plan({ ...villagers, isNoticed: false }, law).determined).to.equal('unmet');
  });
});

describe('a meeting must be called', () => {
  const cases = [
    {
      facts: { kind: 'residents', residents: 1500, residentsProposing: 299 },
      is: 'unknown',
      why: 'households and groups were not asked',
    },
    {
      facts: { kind: 'residents', residents: 1500, residentsProposing: 300 },
      is: 'met',
      why: 'a fifth, the number itself with it',
    },
    {
      facts: {
        kind: 'residents',
        residents: 1500,
        residentsProposing: 0,
        households: 500,
        householdsProposing: 99,
        groups: 9,
        groupsProposing: 2,
      },
      is: 'unmet',
      why: 'none of the three is enough',
    },
    { facts: { kind: 'residents', groups: 9, groupsProposing: 3 }, is: 'met', why: 'a third of the groups' },
    {
      facts: { kind: 'villagers', residents: 900, residentsProposing: 90 },
      is: 'met',
      why: 'a tenth of the villagers',
    },
    {
      facts: {
        kind: 'villagers',
        residents: 900,
        residentsProposing: 89,
        representatives: 35,
        representativesProposing: 11,
      },
      is: 'unmet',
      why: 'a third of 35 is more than 11',
    },
    {
      facts: { kind: 'villagers', representatives: 35, representativesProposing: 12 },
      is: 'met',
      why: 'and less than 12',
    },
    {
      facts: { kind: 'representatives', representatives: 35, representativesProposing: 7 },
      is: 'met',
      why: 'a fifth of the representatives',
    },
  ] as const;
  for (const { facts, is, why } of cases)
    it(`${JSON.stringify(facts)}: ${is}, for ${why}`, () => {
      expect(mustBeCalled(facts, law).outcome).to.equal(is);
    });

  for (const { facts, is } of [
    { facts: { kind: 'residents', residents: 3, residentsProposing: 3 }, is: ['met'] },
    { facts: { kind: 'residents', residents: 2, residentsProposing: 3 }, is: ['unknown', 'residents'] },
    {
      facts: { kind: 'residents', households: 2, householdsProposing: 3 },
      is: ['unknown', 'households'],
    },
    { facts: { kind: 'residents', groups: 2, groupsProposing: 3 }, is: ['unknown', 'groups'] },
    {
      facts: { kind: 'representatives', representatives: 2, representativesProposing: 3 },
      is: ['unknown', 'representatives'],
    },
    {
      facts: { kind: 'residents', residents: 2, residentsProposing: 3, households: 2, householdsProposing: 2 },
      is: ['met'],
    },
  ] as const)
    it(`${JSON.stringify(facts)}: ${is.join(', ')}, for no more can demand it than there are`, () => {
      expect(impossible(mustBeCalled(facts, law))).to.deep.equal(is);
    });
  it('a joint meeting: by an event that the place names', () => {
    const place = town('2026-03-02', said(terms.extraTriggers, { items: ['external-project'], complete: true }));
    expect(mustBeCalled({ kind: 'community', events: [{ event: 'external-project' }] }, place).outcome).to.equal('met');
    expect(mustBeCalled({ kind: 'community', events: [{ event: 'rain' }] }, place).outcome).to.equal('unmet');
    expect(mustBeCalled({ kind: 'community', events: [{ event: 'rain' }] }, law).outcome).to.equal('unknown');
  });

  it('in time: five days, the day of the demand not counted, a last day off moves on', () => {
    const place = (on: '2026-04-29' | '2026-05-06' | '2026-05-07') =>
      town(on, said(terms.callAfterProposal, { count: 5, unit: 'day' }), open(terms.callAfterSupervision));
    const ask = (more: object, on: '2026-04-29' | '2026-05-06' | '2026-05-07' = '2026-05-07') =>
      isCalledInTime({ basis: 'proposal', askedOn: '2026-04-28', ...more }, place(on));
    expect(ask({ isCalled: true, calledOn: '2026-05-06' }), '3 May is a day off; 6 May the next workday').to.include({
      outcome: 'met',
      value: 'in-time',
    });
    expect(ask({ isCalled: true, calledOn: '2026-05-07' })).to.include({ outcome: 'unmet', value: 'late' });
    expect(ask({ isCalled: false }, '2026-05-06')).to.include({ outcome: 'met', value: 'running' });
    expect(ask({ isCalled: false })).to.include({ outcome: 'unmet', value: 'overdue' });
    expect(
      isCalledInTime({ basis: 'supervision', askedOn: '2026-04-28', isCalled: false }, place('2026-05-07')).outcome,
    ).to.equal('unknown');
  });
});

describe('representatives', () => {
  const banded = town(
    '2026-03-02',
    assemblies,
    said(terms.fewestRepresentatives, [
      { from: 0, least: 30 },
      { from: 500, least: 40 },
      { from: 1000, least: 50 },
    ]),
  );
  const cases = [
    {
      assemblyMembers: 50,
      representatives: 40,
      women: 17,
      villagers: 999,
      is: 'met',
      why: 'exactly four fifths, just over a third',
    },
    { assemblyMembers: 50, representatives: 39, women: 17, villagers: 499, is: 'unmet', why: 'under four fifths' },
    {
      assemblyMembers: 51,
      representatives: 45,
      women: 17,
      villagers: 999,
      is: 'met',
      why: 'exactly a third are women',
    },
    {
      assemblyMembers: 50,
      representatives: 45,
      women: 16,
      villagers: 999,
      is: 'unmet',
      why: 'under a third are women',
    },
    {
      assemblyMembers: 33,
      representatives: 30,
      women: 11,
      villagers: 499,
      is: 'met',
      why: 'thirty are enough below 500',
    },
    { assemblyMembers: 33, representatives: 30, women: 11, villagers: 500, is: 'unmet', why: '500 以上 wants forty' },
    {
      assemblyMembers: 55,
      representatives: 49,
      women: 20,
      villagers: 1000,
      is: 'unmet',
      why: '1,000 以上 wants fifty',
    },
  ] as const;
  for (const { is, why, ...facts } of cases)
    it(`${facts.representatives} of ${facts.assemblyMembers}, ${facts.women} women, ${facts.villagers} villagers: ${is}, for ${why}`, () => {
      expect(isAssemblyComposed(facts, banded).outcome).to.equal(is);
    });
  it('of more representatives than members, or more women than representatives, is not known', () => {
    const made = (assemblyMembers: number, representatives: number, women: number) =>
      impossible(isAssemblyComposed({ assemblyMembers, representatives, women }, law));
    expect(made(40, 40, 40)).to.deep.equal(['met']);
    expect(made(40, 41, 40)).to.deep.equal(['unknown', 'assemblyMembers']);
    expect(made(42, 40, 41)).to.deep.equal(['unknown', 'representatives']);
  });
  it('without a number in the law, the shares alone decide', () => {
    expect(isAssemblyComposed({ assemblyMembers: 5, representatives: 4, women: 2 }, law)).to.include({
      outcome: 'met',
      value: 0,
    });
  });
});
