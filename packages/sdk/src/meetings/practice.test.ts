import { expect } from 'chai';
import type { IsoDate } from '@liandong/core';
import {
  absentMembers,
  areResolutionsOwned,
  aspectFacts,
  coversFourAspects,
  isComposed,
  isDeliberationFollowedUp,
  landingFacts,
  landingMeetingHeld,
  meeting,
  resolutionFacts,
  type Meeting,
  type MemberKind,
} from './index.js';
import { parseModel } from '../model.js';
import { open, said, town } from './small-law.test.js';
import * as terms from './terms.js';

const on: IsoDate = '2026-04-01';
const all = (...items: string[]) => ({ items, complete: true });

describe('bodies', () => {
  const composition = [
    said(terms.officeMembers, all('government', 'support-agency')),
    said(terms.associationMembers, {
      items: [
        'committee',
        'residents',
        'owners-committee',
        'property-company',
        'organizations',
        'social-workers',
        'units',
      ],
      complete: false,
    }),
  ];
  const practised = town(on, ...composition);
  const bound = town(on, ...composition, said(terms.compositionBinds, true));
  const members = (...kinds: MemberKind[]) => kinds.map((party) => ({ party }));

  it('the joint office has both sides', () => {
    const facts = { body: 'joint-office', parties: members('government', 'support-agency', 'other') } as const;
    expect(isComposed(facts, bound)).to.include({ outcome: 'met', value: 'complete' });
    const lacking = { ...facts, parties: members('government') };
    expect(isComposed(lacking, bound)).to.include({ outcome: 'unmet', value: 'incomplete' });
    expect(absentMembers('joint-office', ['government'], bound)).to.deep.equal(['support-agency']);
  });
  it('practice only advises, and says so', () => {
    const decision = isComposed({ body: 'joint-office', parties: members('government') }, practised);
    expect(decision).to.include({ outcome: 'met', value: 'incomplete' });
    expect(decision.reasons[0]).to.include({ outcome: 'unmet', force: 'advisory' });
  });
  it('an association: an estate without an owners’ committee lacks nothing', () => {
    const six = members('committee', 'residents', 'property-company', 'organizations', 'social-workers', 'units');
    const ask = (hasOwnersCommittee?: boolean) =>
      isComposed(
        { body: 'association', parties: six, ...(hasOwnersCommittee !== undefined && { hasOwnersCommittee }) },
        bound,
      );
    expect(ask(false).outcome).to.equal('met');
    expect(ask(true).outcome).to.equal('unmet');
    expect(ask().missing).to.have.nested.property('[0].question.fact', 'hasOwnersCommittee');
    expect(
      isComposed({ body: 'association', parties: six.slice(1), hasOwnersCommittee: false }, bound).outcome,
    ).to.equal('unmet');
  });
  it('an association: the list ends in 等, so kinds that it does not name are welcome', () => {
    const facts = { body: 'association', hasOwnersCommittee: true } as const;
    const seven = members(
      'committee',
      'residents',
      'owners-committee',
      'property-company',
      'organizations',
      'social-workers',
      'units',
    );
    expect(isComposed({ ...facts, parties: [...seven, ...members('police', 'volunteers')] }, bound).outcome).to.equal(
      'met',
    );
  });
  it('a body of which no text speaks is unknown where composition binds', () => {
    const decision = isComposed({ body: 'community-meeting', parties: members('committee') }, bound);
    expect(decision.outcome).to.equal('unknown');
    expect(decision.value).to.equal(undefined);
  });
});

describe('an outside project lands', () => {
  const book: readonly Meeting[] = [
    {
      id: 'A',
      kinds: ['community'],
      communities: ['cn-1'],
      on: '2026-04-13',
      status: 'held',
      mode: 'in-person',
      agenda: [{ title: '落地', project: 'P' }],
    },
    {
      id: 'B',
      kinds: ['community'],
      communities: ['cn-1'],
      on: '2026-03-02',
      status: 'held',
      mode: 'in-person',
      agenda: [{ title: '别的', project: 'Q' }],
    },
    {
      id: 'C',
      kinds: ['community'],
      communities: ['cn-1'],
      on: '2026-03-03',
      status: 'cancelled',
      mode: 'in-person',
      agenda: [{ title: '落地', project: 'P' }],
    },
    {
      id: 'D',
      kinds: ['area'],
      communities: ['cn-1'],
      on: '2026-03-04',
      status: 'held',
      mode: 'in-person',
      agenda: [{ title: '落地', project: 'P' }],
    },
    {
      id: 'E',
      kinds: ['community'],
      communities: ['cn-2'],
      on: '2026-03-05',
      status: 'held',
      mode: 'in-person',
      agenda: [{ title: '落地', project: 'P' }],
    },
  ];
  const project = (startsOn: IsoDate, source: 'external' | 'local' = 'external') =>
    landingFacts({ id: 'P', source, startsOn, community: 'cn-1' }, book);
  const binds = said(terms.landingBinds, true);
  const week = town(on, binds, said(terms.landingLead, { count: 7, unit: 'day' }));

  it('finds the community’s own meeting, held, with the project on its agenda', () => {
    expect(project('2026-04-20')).to.deep.equal({
      source: 'external',
      startsOn: '2026-04-20',
      hasMet: true,
      heldOn: '2026-04-13',
    });
    expect(landingFacts({ id: 'Z', source: 'external', startsOn: '2026-04-20', community: 'cn-1' }, book)).to.include({
      hasMet: false,
    });
  });
  for (const { startsOn, is, value, why } of [
    { startsOn: '2026-04-20', is: 'met', value: 'held', why: 'seven days ahead' },
    { startsOn: '2026-04-19', is: 'unmet', value: 'held', why: 'six days ahead' },
    { startsOn: '2026-04-13', is: 'unmet', value: 'too-late', why: 'on the very day' },
  ] as const)
    it(`starts ${startsOn}, met 2026-04-13: ${is}, for ${why}`, () => {
      expect(landingMeetingHeld(project(startsOn), week)).to.include({ outcome: is, value });
    });
  it('on the very day is not before, also where no days ahead are asked for', () => {
    const sameDay = town(on, binds, said(terms.landingLead, { count: 0, unit: 'day' }));
    expect(landingMeetingHeld(project('2026-04-13'), sameDay).outcome).to.equal('unmet');
    expect(landingMeetingHeld(project('2026-04-14'), sameDay).outcome).to.equal('met');
  });
  it('a local project needs none', () => {
    expect(landingMeetingHeld({ source: 'local' }, week)).to.include({ outcome: 'met', value: 'local' });
  });
  it('no meeting at all is unmet where it binds, whatever the days ahead', () => {
    const facts = { source: 'external', startsOn: '2026-04-20', hasMet: false } as const;
    expect(landingMeetingHeld(facts, town(on, binds, open(terms.landingLead)))).to.include({
      outcome: 'unmet',
      value: 'not-held',
    });
  });
  it('days ahead that no text gives: unknown where it binds; advice where it does not', () => {
    expect(landingMeetingHeld(project('2026-04-20'), town(on, binds, open(terms.landingLead))).outcome).to.equal(
      'unknown',
    );
    const advised = landingMeetingHeld(project('2026-04-10'), town(on, open(terms.landingLead)));
    expect(advised).to.include({ outcome: 'met', value: 'too-late' });
    expect(advised.reasons.filter(({ force }) => force === 'advisory').map(({ outcome }) => outcome)).to.deep.equal([
      'unmet',
      'unknown',
    ]);
  });
});

describe('four aspects', () => {
  const held = (id: string, day: IsoDate, record?: Meeting['record'], status: Meeting['status'] = 'held'): Meeting => ({
    id,
    kinds: ['community'],
    on: day,
    status,
    mode: 'in-person',
    ...(record && { record }),
  });
  const book = [
    held('1', '2026-01-01', ['communication', 'information']),
    held('2', '2026-02-10', ['decision']),
    held('3', '2026-03-31', ['action']),
  ];
  const quarter = { from: '2026-01-01', until: '2026-03-31' } as const;
  const bound = town(
    on,
    said(terms.requiredAspects, all('communication', 'information', 'decision', 'action')),
    said(terms.aspectsBind, true),
  );

  it('over a period, not in one meeting', () => {
    expect(coversFourAspects(aspectFacts(book, quarter), bound)).to.include({ outcome: 'met', value: 'all' });
    const decision = coversFourAspects(aspectFacts(book, { ...quarter, until: '2026-03-30' }), bound);
    expect(decision).to.include({ outcome: 'unmet', value: 'some' });
    expect(decision.reasons.filter(({ outcome }) => outcome === 'unmet').map(({ code }) => code)).to.deep.equal([
      'meetings.coversFourAspects.action',
    ]);
  });
  it('a meeting that was not held shows nothing', () => {
    const cancelled = [...book.slice(0, 2), held('3', '2026-03-31', ['action'], 'cancelled')];
    expect(coversFourAspects(aspectFacts(cancelled, quarter), bound).outcome).to.equal('unmet');
    expect(coversFourAspects(aspectFacts([], quarter), bound).value).to.equal('none');
  });
  it('a record not written yet is unknown, never lacking', () => {
    const unwritten = [...book.slice(0, 2), held('3', '2026-03-31')];
    expect(coversFourAspects(aspectFacts(unwritten, quarter), bound).outcome).to.equal('unknown');
  });
  it('only advises unless a place makes it bind', () => {
    const decision = coversFourAspects(aspectFacts([], quarter), town(on));
    expect(decision).to.include({ outcome: 'met', value: 'none' });
    expect(decision.reasons.every(({ force }) => force === 'advisory')).to.equal(true);
  });
});

describe('resolutions', () => {
  const owner = { kind: 'committee' } as const;
  const bound = town(on, said(terms.resolutionsBind, true));
  const cases = [
    { resolutions: [], is: 'met', value: 'none', why: 'nothing was resolved' },
    { resolutions: [{ dueOn: '2026-04-30' }], is: 'unmet', value: 'without-owner', why: 'nobody has it' },
    {
      resolutions: [{ owner: { kind: 'resource' }, dueOn: '2026-04-30' }],
      is: 'unmet',
      value: 'without-owner',
      why: 'a resource owns nothing',
    },
    {
      resolutions: [{ owner: { kind: 'supplier' }, dueOn: '2026-04-30' }],
      is: 'met',
      value: 'open',
      why: 'its supplier may',
    },
    { resolutions: [{ owner }], is: 'unmet', value: 'without-day', why: 'it has no day' },
    { resolutions: [{ owner, dueOn: '2026-04-01' }], is: 'met', value: 'open', why: 'the last day has not passed' },
    { resolutions: [{ owner, dueOn: '2026-03-31' }], is: 'unmet', value: 'overdue', why: 'the day after' },
    {
      resolutions: [{ owner, dueOn: '2026-03-31', doneOn: '2026-03-31' }],
      is: 'met',
      value: 'done',
      why: 'done on its last day',
    },
    {
      resolutions: [{ owner, dueOn: '2026-03-30', doneOn: '2026-03-31' }],
      is: 'unmet',
      value: 'overdue',
      why: 'done late',
    },
  ] as const;
  for (const { resolutions, is, value, why } of cases)
    it(`${value}: ${is}, for ${why}`, () => {
      const facts = resolutionFacts(resolutions.map((each, at) => ({ id: `R${at}`, what: '一事', ...each })));
      expect(areResolutionsOwned(facts, bound)).to.include({ outcome: is, value });
      expect(areResolutionsOwned(facts, town(on))).to.include({ outcome: 'met', value });
    });
});

describe('deliberation is followed up', () => {
  const ordered = town(on, said(terms.outcomesFollowed, true));
  const own = { needsCommittee: true, isEntrusted: false } as const;
  const entrusted = { needsCommittee: false, isEntrusted: true, isReported: true, isAnswered: true } as const;
  it('what the committee is to do is done and published', () => {
    expect(isDeliberationFollowedUp({ ...own, isCarriedOut: true, isPublished: true }, ordered).outcome).to.equal(
      'met',
    );
    expect(isDeliberationFollowedUp({ ...own, isCarriedOut: true, isPublished: false }, ordered).outcome).to.equal(
      'unmet',
    );
  });
  it('what government asked for is adopted, unless there are good grounds, and answered', () => {
    expect(isDeliberationFollowedUp({ ...entrusted, isAdopted: true }, ordered).outcome).to.equal('met');
    expect(
      isDeliberationFollowedUp({ ...entrusted, isAdopted: false, hasGoodGrounds: false }, ordered).outcome,
    ).to.equal('unmet');
    expect(
      isDeliberationFollowedUp({ ...entrusted, isAdopted: false, hasGoodGrounds: true }, ordered).outcome,
    ).to.equal('met');
    expect(isDeliberationFollowedUp({ ...entrusted, isAdopted: false }, ordered).missing).to.have.nested.property(
      '[0].kind',
      'judgement',
    );
    expect(isDeliberationFollowedUp({ ...entrusted, isAdopted: true, isAnswered: false }, ordered).outcome).to.equal(
      'unmet',
    );
  });
  it('elsewhere no text orders it', () => {
    expect(
      isDeliberationFollowedUp({ ...own, isCarriedOut: false }, town(on, said(terms.outcomesFollowed, false))).outcome,
    ).to.equal('met');
    expect(isDeliberationFollowedUp({ ...own, isCarriedOut: false }, town(on)).outcome).to.equal('unknown');
  });
});

describe('a meeting as a model', () => {
  const least = { id: 'M', kinds: ['community'], on: '2026-03-02', status: 'scheduled', mode: 'online' } as const;
  it('takes the least', () => {
    expect(parseModel(meeting, least)).to.deep.equal({ ok: true, value: least });
  });
  for (const [change, is] of [
    [{ kinds: [] }, 'too-few'],
    [{ kinds: ['area', 'area'] }, 'twice'],
    [{ startAt: '24:00' }, 'wrong-form'],
    [{ on: '2026-02-30' }, 'not-a-date'],
    [{ status: 'done' }, 'not-an-option'],
    [{ minutes: 0 }, 'too-small'],
    [{ record: ['harmony'] }, 'not-an-option'],
    [{ chair: 'x' }, 'unknown-key'],
  ] as const)
    it(`${JSON.stringify(change)}: ${is}`, () => {
      const parsed = parseModel(meeting, { ...least, ...change });
      expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).to.include(is);
    });
});

describe('terms of meetings', () => {
  for (const [term, value, isSound] of [
    [terms.areaCadence, { times: 1, every: 2, unit: 'month' }, true],
    [terms.areaCadence, { times: 1, every: 5, unit: 'month' }, false],
    [terms.areaCadence, { times: 0, every: 1, unit: 'month' }, false],
    [terms.areaCadence, { times: 1, every: 1, unit: 'week' }, false],
    [terms.areaCadence, { times: 1, every: 2, unit: 'year' }, true],
    [terms.areaTiming, {}, true],
    [terms.areaTiming, { anchor: { day: 31 } }, true],
    [terms.areaTiming, { anchor: { day: 32 } }, false],
    [terms.areaTiming, { grace: { count: 1 } }, false],
    [terms.areaTiming, { ahead: 3 }, false],
    [terms.fewestRepresentatives, [{ from: 0, least: 35 }], true],
    [terms.fewestRepresentatives, [{ from: 1, least: 35 }], false],
    [
      terms.fewestRepresentatives,
      [
        { from: 0, least: 30 },
        { from: 0, least: 40 },
      ],
      false,
    ],
    [terms.fewestRepresentatives, [], false],
  ] as const)
    it(`${term.id} ${isSound ? 'takes' : 'refuses'} ${JSON.stringify(value)}`, () => {
      expect(term.type.check(value) === undefined).to.equal(isSound);
    });
});
