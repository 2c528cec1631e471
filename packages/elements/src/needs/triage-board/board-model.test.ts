import { expect } from '@open-wc/testing';
import { lawOn, type IsoDate } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  advanceNeed,
  feedbackClock,
  reactionLimit,
  redirectClasses,
  replyLimit,
  returnVisitRequired,
  triage,
  urgentSignals,
  type Need,
} from '@liandong/sdk/needs';
import { Desk, soundNeeds, type BoardRules } from './board-model.js';
import { eventFor, judged, judgedTarget } from './board-moves.js';
import { inOrder, passes } from './board-order.js';
import { placeName } from './board-tongue.js';
import { cite, from, townWith } from '../town.test.js';

const { place, lawOfDay } = townWith(
  ...sets(reactionLimit, [{ from, cite, value: { count: 2, unit: 'workday' } }]),
  ...leavesOpen(replyLimit, { from, cite }),
  ...sets(urgentSignals, [{ from, cite, value: { items: ['life-danger'], complete: true } }]),
  ...sets(returnVisitRequired, [{ from, cite, value: true }]),
);
const rules: BoardRules = { clock: feedbackClock, triage, advance: advanceNeed, isSensitive: () => false };

const need = (id: string, more: Partial<Need> = {}): Need => ({
  id,
  channel: 'counter',
  forWhom: 'self',
  kinds: ['environment'],
  description: '楼道灯坏了',
  place: { code: 'xx' },
  receivedOn: '2026-03-02',
  state: 'expressed',
  events: [],
  ...more,
});
const cardsOf = (needs: readonly Need[], date: IsoDate = '2026-03-05') => {
  const law = lawOfDay(date);
  return new Desk().cards(needs, { rules, lawOf: () => law, mayRead: undefined });
};
const orderOf = (needs: readonly Need[], date?: IsoDate) => inOrder(cardsOf(needs, date)).map(({ id }) => id);

describe('the name of a place', () => {
  it('is that of the language, whatever tag the page has for it', () => {
    const name = { 'zh-Hans': '某市', 'zh-Hant': '某市（繁）', en: 'A city' };
    const law = lawOn('2026-03-05', 'xx', [{ ...place, places: [{ code: 'xx', level: 'nation', from, name }] }]);
    const names = ['en-US', 'zh-HK', 'zh-CN', 'ug'].map((lang) => placeName('xx', law, lang));
    expect([...names, placeName('xx-1', law, 'en')]).to.deep.equal(['A city', '某市（繁）', '某市', '某市', 'xx-1']);
  });
});

describe('the model of the triage board', () => {
  it('counts contact and visit for whoever wants no reply, and not where nobody can be reached, as the tracker does', () => {
    const refused = { purpose: 'handle', about: 'person', by: 'person', answer: 'refused', separate: true } as const;
    const [unreplied, unreached] = cardsOf([
      need('A', { contact: { wantsNoReply: true } }),
      need('B', { consents: [{ ...refused, on: '2026-03-02' }] }),
    ]);
    expect([unreplied!.isOverdue, unreplied!.pressing?.step]).to.deep.equal([true, 'reaction']);
    expect(unreplied!.clocks.map(({ step }) => step)).to.include.members(['reaction', 'return-visit']);
    expect([unreached!.isOverdue, unreached!.clocks.map(({ step }) => step)]).to.deep.equal([
      false,
      ['reply', 'resolution', 'return-visit'],
    ]);
  });
  it('takes out of anything what can be shown, and tells of the rest', () => {
    const good = need('A');
    expect(soundNeeds([good, null, 7, {}, { ...good, state: '?' }, { ...good, id: '' }, good])).to.deep.equal({
      needs: [good],
      repeated: ['A'],
      unread: 5,
    });
    for (const wrong of [undefined, null, 'x', { id: 'A' }])
      expect(soundNeeds(wrong)).to.deep.equal({ needs: [], repeated: [], unread: 0 });
    expect(soundNeeds([{ ...good, receivedOn: '2026-02-30' }]).unread, 'a day that is none').to.equal(1);
    expect(soundNeeds([{ ...good, events: undefined }]).unread).to.equal(1);
    for (const list of [{ kinds: 'culture' }, { kinds: 5 }, { signals: 'life-danger' }, { signals: {} }])
      expect(soundNeeds([{ ...good, ...list }]).unread, JSON.stringify(list)).to.equal(1);
    expect(soundNeeds([{ ...good, kinds: null }]).unread, 'none given').to.equal(0);
  });

  it('lines up overdue needs, then urgent ones, then by workdays left, then those without a day', () => {
    // On 5 March: received on 2 March was due on the 4th, on the 4th is due on the 6th, on the 5th on the 9th.
    const answered = [{ kind: 'react', on: '2026-03-03' }] as const;
    const needs = [
      need('open', { state: 'reacted', events: answered as never }),
      need('later', { receivedOn: '2026-03-05' }),
      need('sooner', { receivedOn: '2026-03-04' }),
      need('late', { receivedOn: '2026-03-02' }),
      need('later-still', { receivedOn: '2026-02-27' }),
      need('life', { receivedOn: '2026-03-05', signals: ['life-danger'] }),
    ];
    expect(orderOf(needs)).to.deep.equal(['later-still', 'late', 'life', 'sooner', 'later', 'open']);
    expect(orderOf([...needs].reverse()), 'in whatever order they come').to.deep.equal(orderOf(needs));
  });
  it('puts a need that may be urgent behind one that is, and behind one that is overdue', () => {
    const law = lawOn('2026-03-05', 'xx', [
      {
        ...place,
        entries: [
          ...place.entries.filter(({ term }) => term !== urgentSignals.id),
          ...leavesOpen(urgentSignals, { from, cite }),
        ],
      },
    ]);
    const cards = new Desk().cards(
      [
        need('late'),
        need('perhaps', { receivedOn: '2026-03-05', signals: ['utilities-out'] }),
        need('judged', { receivedOn: '2026-03-05', judgedUrgent: true }),
      ],
      { rules, lawOf: () => law, mayRead: undefined },
    );
    expect(inOrder(cards).map(({ id }) => id)).to.deep.equal(['late', 'judged', 'perhaps']);
  });
  it('lines up what is over by its last day, the latest first, without any clock', () => {
    const closed = (id: string, on: IsoDate) =>
      need(id, { state: 'closed', events: [{ kind: 'close', on, reason: 'withdrawn' }] });
    const needs = [closed('early', '2026-03-03'), closed('late', '2026-03-04')];
    expect(orderOf(needs)).to.deep.equal(['late', 'early']);
    for (const card of cardsOf(needs, '2026-06-01')) expect([card.clocks, card.isOverdue]).to.deep.equal([[], false]);
  });

  it('tells the workdays left and over, and never a day that the law does not give', () => {
    const [late] = cardsOf([need('A')], '2026-03-09');
    expect([late!.pressing?.step, late!.pressing?.dueOn, late!.over]).to.deep.equal([
      'reaction',
      '2026-03-04',
      { reaction: { count: 3, certainty: 'unknown' } },
    ]);
    const [runs] = cardsOf([need('A')], '2026-03-03');
    expect([runs!.pressing?.workdaysLeft, runs!.over, runs!.isOverdue]).to.deep.equal([1, {}, false]);
    const [open] = cardsOf([need('A', { state: 'reacted', events: [{ kind: 'react', on: '2026-03-03' }] })]);
    expect([open!.pressing?.step, open!.pressing?.dueOn, open!.pressing?.law]).to.deep.equal([
      'reply',
      undefined,
      'open',
    ]);
  });
  it('names what was merged into a need on it, and counts from the earliest', () => {
    const [card] = cardsOf(
      [
        need('A', { receivedOn: '2026-03-05' }),
        need('B', { receivedOn: '2026-03-02', state: 'merged', mergedInto: 'A' }),
      ],
      '2026-03-05',
    );
    expect([card!.joined, card!.isOverdue]).to.deep.equal([['B'], true]);
  });
  it('marks a record that the rules cannot read, and throws nothing', () => {
    const broken = [
      need('A', { subject: { groups: 'x' as never } }),
      need('B', { events: [null] as never }),
      need('C', { kinds: undefined as never, place: undefined as never }),
    ];
    const cards = cardsOf(broken);
    expect(cards.map(({ id }) => id)).to.deep.equal(['A', 'B', 'C']);
    expect(cards[1]!.isFaulty).to.equal(true);
  });
  it('marks no need as faulty for what was merged into it, and masks it where nobody can say what that tells', () => {
    const wrong = [
      { signals: ['?'] },
      { subject: { groups: ['?'] } },
      { events: [null] },
    ] as unknown as readonly Partial<Need>[];
    for (const each of wrong) {
      const merged = need('B', { ...each, state: 'merged', mergedInto: 'A' });
      const [card] = cardsOf([need('A', { signals: ['life-danger'] }), merged]);
      expect([card!.isFaulty, card!.isMasked, card!.why[0]]).to.deep.equal([false, true, 'urgent']);
    }
    const [card] = cardsOf([need('A'), need('B', { state: 'merged', mergedInto: 'A' })]);
    expect([card!.isFaulty, card!.isMasked]).to.deep.equal([false, false]);
  });
  it('masks every need while there is no law to tell which is sensitive', () => {
    const desk = new Desk();
    const [bare] = desk.cards([need('A')], { rules, lawOf: () => undefined, mayRead: undefined });
    expect([bare!.isMasked, bare!.clocks]).to.deep.equal([true, []]);
    const [seen] = desk.cards([need('A')], { rules, lawOf: () => undefined, mayRead: () => true });
    expect(seen!.isMasked).to.equal(false);
  });
  it('keeps the card of a need that has not changed', () => {
    const desk = new Desk();
    const law = lawOfDay('2026-03-05');
    const setting = { rules, lawOf: () => law, mayRead: undefined };
    const [one, other] = [need('A'), need('B')];
    const before = desk.cards([one, other], setting);
    const after = desk.cards([one, { ...other, state: 'reacted' }], setting);
    expect(after[0]).to.equal(before[0]);
    expect(after[1]).not.to.equal(before[1]);
    const merged = desk.cards([one, { ...other, state: 'merged', mergedInto: 'A' }], setting);
    expect(merged[0], 'something was merged into it').not.to.equal(before[0]);
    expect(desk.cards([one], { ...setting, lawOf: () => lawOfDay('2026-03-06') })[0], 'another day').not.to.equal(
      merged[0],
    );
  });

  it('filters by each thing, and all of them together', () => {
    const [card] = cardsOf([need('A', { place: { code: 'xx-1' } })]);
    const about = { person: 'lin', me: 'lin', text: () => 'N-1 楼道灯 Light' };
    const cases = [
      [{}, true],
      [{ kind: 'environment' }, true],
      [{ kind: 'health' }, false],
      [{ state: 'expressed' }, true],
      [{ state: 'closed' }, false],
      [{ place: 'xx' }, true],
      [{ place: 'yy' }, false],
      [{ person: 'lin' }, true],
      [{ person: 'zhou' }, false],
      [{ person: 'nobody' }, false],
      [{ isOverdue: true }, true],
      [{ isMine: true }, true],
      [{ text: ' light  楼道 ' }, true],
      [{ text: 'light heavy' }, false],
      [{ text: 'light', kind: 'environment', isMine: true }, true],
      [{ text: 'light', kind: 'environment', person: 'zhou' }, false],
    ] as const;
    for (const [filter, is] of cases) expect(passes(card!, filter, about), JSON.stringify(filter)).to.equal(is);
    expect(passes(card!, { isMine: true }, { ...about, person: '', me: '' }), 'nobody is nobody’s').to.equal(false);
    expect(passes(card!, { person: 'nobody' }, { ...about, person: '' })).to.equal(true);
    expect(passes({ ...card!, isMasked: true }, { kind: 'environment' }, about), 'masked').to.equal(false);
  });

  describe('moves', () => {
    const law = lawOfDay('2026-03-05');
    const at = (state: Need['state']): Need => need('A', { state, events: [{ kind: 'react', on: '2026-03-03' }] });
    it('become the event that leads there', () => {
      const kinds = [
        ['reacted', 'expressed', 'send-back'],
        ['closed', 'expressed', 'reopen'],
        ['expressed', 'reacted', 'react'],
        ['reacted', 'resolved', 'resolve'],
        ['resolved', 'tracked', 'visit'],
        ['tracked', 'closed', 'close'],
        ['expressed', 'merged', 'merge'],
      ] as const;
      for (const [state, to, kind] of kinds) expect(eventFor(at(state), to, law.date).kind, to).to.equal(kind);
      expect(eventFor(at('resolved'), 'tracked', law.date, { satisfied: false })).to.deep.equal({
        kind: 'visit',
        on: '2026-03-05',
        reached: true,
        satisfied: false,
      });
      expect(eventFor(at('reacted'), 'closed', law.date, { reason: 'withdrawn', redirect: 'unlawful' })).to.deep.equal({
        kind: 'close',
        on: '2026-03-05',
        reason: 'withdrawn',
      });
    });
    it('are as the rules say, with the article where there is one', () => {
      const target = (state: Need['state'], to: Need['state']) => judgedTarget(at(state), to, law, advanceNeed);
      expect(target('expressed', 'tracked')).to.deep.equal({ ok: false, code: 'wrong-state', cites: [] });
      expect(target('resolved', 'reacted').ok).to.equal(false);
      expect(target('expressed', 'closed').ok, 'for some reason it may').to.equal(true);
      const settled = judged(
        at('resolved'),
        eventFor(at('resolved'), 'closed', law.date, { reason: 'settled' }),
        law,
        advanceNeed,
      );
      expect(settled).to.deep.equal({ ok: false, code: 'return-visit-first', cites: [cite] });
      const early = { ...at('reacted'), events: [{ kind: 'react', on: '2026-03-06' }] } as Need;
      expect(judgedTarget(early, 'resolved', law, advanceNeed)).to.deep.include({ ok: false, code: 'too-early' });
    });
    it('say where the law leaves them to whoever does them, and not where something was only not said', () => {
      const redirect = (details: object, laws = [place]) =>
        judged(
          at('reacted'),
          eventFor(at('reacted'), 'closed', law.date, { reason: 'redirected', ...details }),
          lawOn('2026-03-05', 'xx', laws),
          advanceNeed,
        );
      const listed = {
        ...place,
        entries: [
          ...place.entries,
          ...sets(redirectClasses, [{ from, cite, value: { items: ['unlawful'], complete: true } }]),
        ],
      };
      expect(redirect({ redirect: 'unlawful' }, [listed])).to.deep.include({ ok: true, isOpen: false });
      expect(redirect({}, [listed])).to.deep.include({ ok: true, isOpen: false });
      expect(redirect({ redirect: 'unlawful' })).to.deep.include({ ok: true, isOpen: true });
    });
    it('of a record that cannot be read are refused, not thrown', () => {
      const boom = () => {
        throw new TypeError('x');
      };
      expect(judgedTarget(at('expressed'), 'reacted', law, boom)).to.deep.equal({
        ok: false,
        code: 'faulty',
        cites: [],
      });
    });
  });
});
