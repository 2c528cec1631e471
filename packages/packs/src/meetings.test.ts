import { expect } from 'chai';
import { lawOn, type Decision, type IsoDate } from '@liandong/core';
import { meetingBook, outsideProject } from '@liandong/fixtures/meetings';
import {
  areResolutionsOwned,
  aspectFacts,
  cadenceRows,
  coversFourAspects,
  isAssemblyComposed,
  isCadenceKept,
  isCalledInTime,
  isComposed,
  isDeliberationFollowedUp,
  isNoticeInTime,
  isQuorate,
  landingFacts,
  landingMeetingHeld,
  meeting,
  mustBeCalled,
  nextDue,
  resolutionFacts,
  votePasses,
} from '@liandong/sdk/meetings';
import { parseModel } from '@liandong/sdk/needs';
import { allPacks } from './index.js';

const at = (place: string, on: IsoDate) => lawOn(on, place, allPacks);
const termsOf = ({ missing }: Decision) =>
  missing.map((each) => ('term' in each ? `${each.kind} ${each.term}` : each.kind));
const idsOf = ({ lawUsed }: Decision) => lawUsed.map(({ id }) => id);
const held = (on: IsoDate) =>
  ({ on, status: 'held', mode: 'in-person', isExtraordinary: false, isMerged: false, isShared: false }) as const;

describe('assemblies in the real law', () => {
  const quorums = [
    { place: 'cn', on: '2018-12-28', is: 'unknown', why: 'the text before the amendment of 2018 is not at hand' },
    { place: 'cn', on: '2018-12-29', is: 'met', why: 'its first day' },
    { place: 'cn', on: '2025-12-31', is: 'met', why: 'its last day' },
    { place: 'cn', on: '2026-01-01', is: 'unknown', why: 'the revised law was not read beyond Article 7' },
    { place: 'cn-31', on: '2026-01-01', is: 'unknown', why: 'the regulation of Shanghai gives no quorum of its own' },
    { place: 'cn-110105', on: '2026-01-01', is: 'met', why: 'the measures of Beijing give one, and are in force' },
  ] as const;
  for (const { place, on, is, why } of quorums)
    it(`${place} ${on}, 31 of 60 residents: ${is}, for ${why}`, () => {
      const decision = isQuorate({ kind: 'residents', members: 60, present: 31 }, at(place, on));
      expect(decision.outcome).to.equal(is);
      if (is === 'unknown' && on > '2025')
        expect(termsOf(decision)).to.deep.equal(['open-term meetings.residentsQuorum']);
    });

  describe("the residents' delegates' meeting, which the law knows since 2026", () => {
    const days = [
      { place: 'cn', on: '2025-12-31', is: 'no-text', why: 'the law of 2018 does not know it' },
      { place: 'cn', on: '2026-01-01', is: 'open-term', why: 'Article 2 names it; the articles on it were not read' },
      { place: 'cn-31', on: '2026-03-02', is: 'open-term', why: 'nor does the regulation of the city say' },
    ] as const;
    for (const { place, on, is, why } of days)
      it(`${place} ${on}: ${is}, for ${why}`, () => {
        const law = at(place, on);
        const vote = { kind: 'delegates', members: 60, present: 60, inFavour: 60 } as const;
        for (const decision of [
          isQuorate({ kind: 'delegates', members: 60, present: 60 }, law),
          votePasses(vote, law),
          isCadenceKept({ kind: 'delegates', since: on, meetings: [] }, law),
          nextDue({ kind: 'delegates', since: on, meetings: [] }, law),
          mustBeCalled({ kind: 'delegates', representatives: 60, representativesProposing: 60 }, law),
        ]) {
          expect(decision.outcome, decision.question).to.equal('unknown');
          for (const each of decision.missing) {
            expect(each.kind, decision.question).to.equal(is);
            expect('term' in each && each.term).to.match(/^meetings\.delegates/);
            if (is === 'open-term')
              expect('cites' in each && each.cites.map(({ id }) => id)).to.include('cn-residents-committees-2025#2.2');
          }
        }
        const notice = isNoticeInTime({ kind: 'delegates', heldOn: on, isNoticed: false, isAgendaTold: false }, law);
        // The law of 2026 was not read: whether it orders any is not known.
        expect(notice.value).to.equal(is === 'no-text' ? 'not-ordered' : undefined);
      });
    it('the invented city fills it, so that it can be tried', () => {
      const law = at('cn-990101001', '2026-03-02');
      const ask = (present: number) => isQuorate({ kind: 'delegates', members: 60, present }, law).outcome;
      expect([ask(39), ask(40)]).to.deep.equal(['unmet', 'met']);
    });
  });

  it('cites the article of the assembly, and no other', () => {
    const law = at('cn', '2024-06-03');
    expect(
      idsOf(isQuorate({ kind: 'villagers', countedBy: 'households', members: 300, present: 200 }, law)),
    ).to.deep.equal(['cn-villagers-committees-2018#22.1']);
    const vote = { kind: 'residents', members: 60, present: 31, inFavour: 16 } as const;
    expect(idsOf(votePasses(vote, law))).to.deep.equal(['cn-residents-committees-2018#9.3']);
  });

  it('Beijing from 2027: what implements a replaced law is to be looked at again', () => {
    const { outcome, stale } = isQuorate({ kind: 'residents', members: 60, present: 31 }, at('cn-11', '2027-01-04'));
    expect(outcome).to.equal('met');
    expect(stale?.map(({ id }) => id)).to.include('cn-11-residents-committees-1991#15.3');
  });

  describe('how often', () => {
    const year = (kind: 'residents' | 'villagers', ...days: IsoDate[]) =>
      ({ kind, since: '2023-01-01', meetings: days.map(held) }) as const;
    it('residents: Shanghai once a year, Beijing twice', () => {
      const once = year('residents', '2023-11-06');
      expect(isCadenceKept(once, at('cn-310104', '2024-06-03')).outcome).to.equal('met');
      expect(isCadenceKept(once, at('cn-110105', '2024-06-03')).value).to.equal('missed');
      expect(
        isCadenceKept(year('residents', '2023-03-06', '2023-11-06'), at('cn-110105', '2024-06-03')).outcome,
      ).to.equal('met');
    });
    it('residents elsewhere: the national law does not say', () => {
      expect(termsOf(isCadenceKept(year('residents'), at('cn-33', '2024-06-03')))).to.deep.equal([
        'open-term meetings.residentsCadence',
      ]);
    });
    it('villagers: Beijing once a year, the nation does not say', () => {
      expect(isCadenceKept(year('villagers'), at('cn-11', '2024-06-03')).value).to.equal('missed');
      expect(isCadenceKept(year('villagers'), at('cn', '2024-06-03')).outcome).to.equal('unknown');
    });
    const quarterly = (...days: IsoDate[]) =>
      ({ kind: 'representatives', since: '2024-01-01', meetings: days.map(held) }) as const;
    it('representatives: each quarter', () => {
      const law = at('cn-3305', '2024-07-02');
      expect(isCadenceKept(quarterly('2024-03-31', '2024-04-01'), law).outcome).to.equal('met');
      expect(isCadenceKept(quarterly('2024-04-02', '2024-06-30'), law).value, 'nothing in the first').to.equal(
        'missed',
      );
      expect(nextDue(quarterly('2024-03-31', '2024-04-01'), law).value).to.equal('2024-09-30');
    });
    it('representatives: the last day of 2024-03 is a Sunday, so 04-01 may count or not', () => {
      expect(termsOf(isCadenceKept(quarterly('2024-04-01', '2024-06-03'), at('cn', '2024-07-02')))).to.deep.equal([
        'no-text meetings.rolledCounts',
      ]);
    });
    it('representatives: 至少 in Beijing lets extraordinary ones count', () => {
      const facts = { ...quarterly(), meetings: [{ ...held('2024-02-05'), isExtraordinary: true }] };
      expect(isCadenceKept(facts, at('cn-11', '2024-04-08')).outcome).to.equal('met');
      expect(termsOf(isCadenceKept(facts, at('cn', '2024-04-08')))).to.deep.equal([
        'no-text meetings.extraordinaryCounts',
      ]);
    });
    it('representatives from 2026: Zhejiang’s own number; Shanghai’s 一般 is no number', () => {
      const facts = { ...quarterly('2026-03-02'), since: '2026-01-01' } as const;
      expect(isCadenceKept(facts, at('cn-33', '2026-04-07')).outcome).to.equal('met');
      expect(termsOf(isCadenceKept(facts, at('cn-31', '2026-04-07')))).to.deep.equal([
        'open-term meetings.representativesCadence',
      ]);
    });
    it('joint meetings: nowhere a number', () => {
      for (const [place, kind] of [
        ['cn-110105', 'area'],
        ['cn-31', 'community'],
        ['cn-31', 'sector'],
        ['cn-31', 'area'],
      ] as const) {
        const decision = isCadenceKept({ kind, since: '2023-01-01', meetings: [] }, at(place, '2024-06-03'));
        expect(termsOf(decision), `${place} ${kind}`).to.deep.equal([`open-term meetings.${kind}Cadence`]);
      }
    });
  });

  describe('notice', () => {
    const ask = (
      place: string,
      kind: 'villagers' | 'representatives' | 'residents',
      noticedOn: IsoDate,
      agendaOn: IsoDate,
    ) =>
      isNoticeInTime(
        { kind, heldOn: '2024-05-20', isNoticed: true, noticedOn, isAgendaTold: true, agendaOn },
        at(place, '2024-06-03'),
      );
    it('villagers: ten days everywhere; Shanghai and Zhejiang want the agenda then as well', () => {
      expect(ask('cn', 'villagers', '2024-05-10', '2024-05-19').value).to.equal('in-time');
      expect(ask('cn', 'villagers', '2024-05-11', '2024-05-19').value).to.equal('late');
      for (const place of ['cn-31', 'cn-33'])
        expect(ask(place, 'villagers', '2024-05-10', '2024-05-11').value, place).to.equal('late');
      expect(ask('cn-11', 'villagers', '2024-05-10', '2024-05-19').value).to.equal('in-time');
    });
    it('representatives: Shanghai ten days, Zhejiang and Beijing three for the agenda', () => {
      expect(ask('cn-31', 'representatives', '2024-05-10', '2024-05-10').value).to.equal('in-time');
      expect(ask('cn-31', 'representatives', '2024-05-10', '2024-05-11').value).to.equal('late');
      for (const place of ['cn-33', 'cn-11']) {
        expect(ask(place, 'representatives', '2024-05-19', '2024-05-17').value, place).to.equal('in-time');
        expect(ask(place, 'representatives', '2024-05-19', '2024-05-18').value, place).to.equal('late');
      }
    });
    it('residents: Shanghai orders notice without a number', () => {
      expect(termsOf(ask('cn-31', 'residents', '2024-05-01', '2024-05-01'))).to.have.members([
        'open-term meetings.residentsNotice',
        'open-term meetings.residentsAgenda',
      ]);
      expect(ask('cn', 'residents', '2024-05-19', '2024-05-19').value).to.equal('not-ordered');
      expect(ask('cn', 'residents', '2024-05-19', '2024-05-19').outcome).to.equal('met');
    });
  });

  it('who can demand a meeting', () => {
    const law = at('cn-31', '2024-06-03');
    expect(mustBeCalled({ kind: 'villagers', residents: 900, residentsProposing: 90 }, law).outcome).to.equal('met');
    expect(mustBeCalled({ kind: 'group', households: 30, householdsProposing: 10 }, law).outcome).to.equal('met');
    expect(
      termsOf(
        mustBeCalled(
          { kind: 'group', households: 30, householdsProposing: 10, residents: 90, residentsProposing: 0 },
          at('cn', '2024-06-03'),
        ),
      ),
    ).to.deep.equal(['no-text meetings.groupProposal']);
  });

  it('how soon: Beijing five days after a demand, Shanghai fifteen after the supervisory committee asks', () => {
    const facts = { askedOn: '2024-05-06', isCalled: true } as const;
    const beijing = at('cn-11', '2024-06-03');
    expect(
      isCalledInTime({ ...facts, basis: 'proposal', calledOn: '2024-05-11' }, beijing).value,
      '11 May was worked',
    ).to.equal('in-time');
    expect(isCalledInTime({ ...facts, basis: 'proposal', calledOn: '2024-05-12' }, beijing).value).to.equal('late');
    const shanghai = at('cn-31', '2024-06-03');
    expect(isCalledInTime({ ...facts, basis: 'supervision', calledOn: '2024-05-21' }, shanghai).value).to.equal(
      'in-time',
    );
    expect(isCalledInTime({ ...facts, basis: 'supervision', calledOn: '2024-05-22' }, shanghai).value).to.equal('late');
  });

  it('representatives: Shanghai no fewer than 35; Zhejiang 30, 40, 50', () => {
    const ask = (place: string, representatives: number, villagers: number) =>
      isAssemblyComposed(
        { assemblyMembers: representatives, representatives, women: representatives, villagers },
        at(place, '2024-06-03'),
      ).outcome;
    expect([ask('cn-31', 34, 400), ask('cn-31', 35, 400)]).to.deep.equal(['unmet', 'met']);
    expect([ask('cn-33', 30, 499), ask('cn-33', 39, 500), ask('cn-33', 40, 999), ask('cn-33', 49, 1000)]).to.deep.equal(
      ['met', 'unmet', 'met', 'unmet'],
    );
    expect(ask('cn', 1, 400)).to.equal('met');
  });

  it('Shanghai: outcomes of deliberation are followed up; no text says so elsewhere', () => {
    const facts = { needsCommittee: true, isCarriedOut: true, isPublished: false, isEntrusted: false } as const;
    expect(isDeliberationFollowedUp(facts, at('cn-31', '2024-06-03')).outcome).to.equal('unmet');
    expect(isDeliberationFollowedUp(facts, at('cn-33', '2024-06-03')).outcome).to.equal('unknown');
  });
});

describe('joint meetings in the sources', () => {
  it('Jiangtai: an office without an agency is advised against, and barred by nothing', () => {
    const decision = isComposed(
      { body: 'joint-office', parties: [{ party: 'government' }] },
      at('cn-110105', '2024-06-03'),
    );
    expect(decision).to.include({ outcome: 'met', value: 'incomplete' });
    expect(decision.reasons[0]).to.include({ outcome: 'unmet', force: 'advisory' });
    expect(decision.reasons[0]?.cites.every(({ evidence }) => evidence === 'study')).to.equal(true);
  });
  it('Jiangtai: no meeting before an outside project lands is advised against, days ahead are open', () => {
    const facts = { source: 'external', startsOn: '2024-05-20', hasMet: false } as const;
    expect(landingMeetingHeld(facts, at('cn-110105', '2024-06-03'))).to.include({ outcome: 'met', value: 'not-held' });
  });
});

describe('meetings in Guihua (invented)', () => {
  const guihua = at('cn-990101001001', '2026-04-07');
  for (const one of meetingBook)
    it(`the model takes ${one.id} as it is`, () => {
      expect(parseModel(meeting, one)).to.deep.equal({ ok: true, value: one });
    });

  it('the area met every month: January’s on the Monday to which its last day moved', () => {
    const facts = { kind: 'area', since: '2026-01-01', meetings: cadenceRows(meetingBook, 'area') } as const;
    expect(isCadenceKept(facts, guihua)).to.include({ outcome: 'met', value: 'kept', evidence: 'illustrative' });
    expect(nextDue(facts, guihua).value).to.equal('2026-04-30');
  });
  it('Guihua met in the first quarter; Rongshu’s was put off', () => {
    const ask = (community: string) =>
      isCadenceKept(
        { kind: 'community', since: '2026-01-01', meetings: cadenceRows(meetingBook, 'community', community) },
        guihua,
      ).value;
    expect(ask('cn-990101001001')).to.equal('kept');
    expect(ask('cn-990101001002')).to.equal('missed');
  });
  it('the outside project was on the agenda seven days ahead', () => {
    expect(landingMeetingHeld(landingFacts(outsideProject, meetingBook), guihua)).to.include({
      outcome: 'met',
      value: 'held',
    });
    const sooner = { ...outsideProject, startsOn: '2026-03-23' } as const;
    expect(landingMeetingHeld(landingFacts(sooner, meetingBook), guihua).outcome).to.equal('unmet');
  });
  it('the quarter’s records show all four aspects; no single one does', () => {
    const book = meetingBook.filter(({ status }) => status === 'held');
    expect(coversFourAspects(aspectFacts(book, { from: '2026-01-01', until: '2026-03-31' }), guihua).value).to.equal(
      'all',
    );
    for (const { on } of book)
      expect(coversFourAspects(aspectFacts(book, { from: on, until: on }), guihua).value).to.equal('some');
  });
  it('one resolution is overdue', () => {
    const resolutions = meetingBook.flatMap((each) => each.resolutions ?? []);
    expect(areResolutionsOwned(resolutionFacts(resolutions), guihua)).to.include({
      outcome: 'unmet',
      value: 'overdue',
    });
  });
});
