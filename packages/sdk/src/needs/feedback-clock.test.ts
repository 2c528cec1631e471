import { expect } from 'chai';
import { gasLeak, reopened, stairLight, stairLightAgain, workNoReferral } from '@liandong/fixtures/needs';
import { InvalidDateError, type IsoDate } from '@liandong/core';
import {
  clusterNeeds,
  feedbackClock,
  firstDay,
  groupOf,
  refusedHandling,
  withoutContact,
  type Clock,
  type Need,
  type NeedEvent,
} from './index.js';
import { inNation, inTown } from './small-law.test.js';

/** Received on Monday 2 March 2026; five workdays end on Monday the 9th. */
const need: Need = { ...stairLight, state: 'expressed', events: [] };
const at = (on: IsoDate, ...kinds: readonly ('react' | 'reply' | 'resolve' | 'send-back')[]): NeedEvent[] =>
  kinds.map((kind) => ({ kind, on }));
const extended = (on: IsoDate, approved = true): NeedEvent => ({ kind: 'extend', on, approved, told: true });
const visit = (on: IsoDate, reached = true): NeedEvent => ({ kind: 'visit', on, reached });

const clockOf = (one: Need, step: Clock['step'], asOf: IsoDate, law = inTown(asOf)) => {
  const found = feedbackClock(one, law).clocks.find((clock) => clock.step === step);
  if (!found) throw new Error(`no ${step}`);
  const { decision: _, cites, ...clock } = found;
  return { ...clock, cites: cites.map(({ id }) => id) };
};

describe('feedback clocks', () => {
  const limit = { count: 5, unit: 'workday' };
  it('says all that a running clock knows, and no more', () => {
    const common = { step: 'reply', startsOn: '2026-03-02', limit, dueOn: '2026-03-09', by: 'limit', law: 'value' };
    expect(clockOf(need, 'reply', '2026-03-05')).to.deep.equal({
      ...{ ...common, status: 'running', workdaysLeft: 2, cites: ['t2'] },
    });
    expect(clockOf(need, 'reply', '2026-03-10')).to.deep.equal({ ...common, status: 'overdue', cites: ['t2'] });
    expect(clockOf({ ...need, events: at('2026-03-09', 'reply') }, 'reply', '2026-03-20')).to.deep.equal({
      ...{ ...common, status: 'in-time', doneOn: '2026-03-09', cites: ['t2'] },
    });
    expect(clockOf(need, 'reply', '2026-03-05', inNation('2026-03-05')), 'no text').to.deep.equal({
      ...{ step: 'reply', startsOn: '2026-03-02', status: 'unknown', law: 'none', cites: [] },
    });
  });

  const steps: readonly (readonly [string, readonly NeedEvent[], readonly Clock['status'][]])[] = [
    ['nothing has happened', [], ['overdue', 'running', 'running', 'not-started']],
    ['a first contact is no reply', at('2026-03-03', 'react'), ['in-time', 'running', 'running', 'not-started']],
    ['a reply is a first contact', at('2026-03-03', 'reply'), ['in-time', 'in-time', 'running', 'not-started']],
    ['sending it back is neither', at('2026-03-03', 'send-back'), ['overdue', 'running', 'running', 'not-started']],
    ['a first contact on the third day', at('2026-03-04', 'react'), ['late', 'running', 'running', 'not-started']],
    ['settled without a word', at('2026-03-04', 'resolve'), ['overdue', 'running', 'in-time', 'running']],
    [
      'settled, and nobody was reached',
      [...at('2026-03-03', 'reply', 'resolve'), visit('2026-03-04', false)],
      ['in-time', 'in-time', 'in-time', 'running'],
    ],
    [
      'settled, and visited',
      [...at('2026-03-03', 'reply', 'resolve'), visit('2026-03-04', false), visit('2026-03-05')],
      ['in-time', 'in-time', 'in-time', 'in-time'],
    ],
  ];
  for (const [why, events, statuses] of steps)
    it(why, () => {
      const { clocks } = feedbackClock({ ...need, events: [...events] }, inTown('2026-03-05'));
      expect(clocks.map(({ status }) => status)).to.deep.equal(statuses);
    });

  it('the return visit counts from settling; its last day is the third workday after', () => {
    const visited = (on: IsoDate) =>
      clockOf({ ...gasLeak, events: [...gasLeak.events, visit(on)] }, 'return-visit', on);
    // settled on Saturday 14 March
    const common = { startsOn: '2026-03-14', dueOn: '2026-03-18', by: 'limit' };
    expect(visited('2026-03-18')).to.include({ ...common, status: 'in-time', doneOn: '2026-03-18' });
    expect(visited('2026-03-19')).to.include({ ...common, status: 'late', doneOn: '2026-03-19' });
    expect(clockOf(gasLeak, 'return-visit', '2026-03-18')).to.include({
      ...common,
      status: 'running',
      workdaysLeft: 0,
    });
    expect(clockOf(gasLeak, 'return-visit', '2026-03-18')).not.to.have.property('doneOn');
    expect(clockOf(gasLeak, 'return-visit', '2026-03-19')).not.to.have.property('workdaysLeft');
    expect(clockOf(need, 'return-visit', '2026-03-18'), 'nothing is settled').not.to.have.any.keys('startsOn', 'dueOn');
  });

  it('an extension lengthens settling only if it holds, and by its own article', () => {
    const settling = (events: readonly NeedEvent[], asOf: IsoDate = '2026-03-10') =>
      clockOf({ ...need, events: [...events] }, 'resolution', asOf);
    expect(settling([])).to.include({ dueOn: '2026-03-09', by: 'limit', status: 'overdue' });
    expect(settling([extended('2026-03-06', false)]), 'not approved').to.include({
      ...{ dueOn: '2026-03-09', by: 'limit', status: 'overdue' },
    });
    const longer = settling([extended('2026-03-06')]);
    expect(longer).to.include({ dueOn: '2026-03-16', by: 'extension', status: 'running', workdaysLeft: 4 });
    expect(longer.cites).to.deep.equal(['t3', 't4']);
    expect(longer).not.to.have.property('provisional');
    expect(settling([extended('2026-03-06')], '2026-03-17')).to.include({ status: 'overdue' });
  });

  it('an extension into days that a later notice can move is provisional', () => {
    const late: Need = { ...need, receivedOn: '2026-11-23', events: [extended('2026-11-27')] };
    expect(clockOf({ ...late, events: [] }, 'resolution', '2026-11-27')).not.to.have.property('provisional');
    expect(clockOf(late, 'resolution', '2026-11-27')).to.include({ by: 'extension', provisional: true });
  });

  it('a day set for the case stands in the place of the limit only where the law says so', () => {
    const ticket = { ...need, caseDueOn: '2026-03-12' } as const;
    const town = clockOf(ticket, 'resolution', '2026-03-10');
    expect(town).to.deep.equal({
      ...{ step: 'resolution', startsOn: '2026-03-02', dueOn: '2026-03-12', by: 'case', status: 'running' },
      ...{ workdaysLeft: 2, law: 'value', cites: ['t3'] },
    });
    expect(clockOf(ticket, 'resolution', '2026-03-10', inNation('2026-03-10'))).not.to.have.any.keys('dueOn', 'by');
  });

  it('after it was taken up again, only what happened since counts, from the last time', () => {
    const again = (...events: NeedEvent[]): Need => ({ ...reopened, events: [...reopened.events, ...events] });
    expect(feedbackClock(again(), inTown('2026-03-16')).clocks.map(({ status }) => status)).to.deep.equal([
      ...['running', 'running', 'running', 'not-started'],
    ]);
    expect(
      clockOf(again(...at('2026-03-16', 'resolve')), 'return-visit', '2026-03-16').status,
      'the visit was before',
    ).to.equal('running');
    const twice = again(...at('2026-03-16', 'resolve'), { kind: 'reopen', on: '2026-03-17' });
    expect(feedbackClock(twice, inTown('2026-03-17')).startsOn).to.equal('2026-03-17');
  });

  describe('at the end of the days that there are', () => {
    const last = '9999-12-31';
    const late = (receivedOn: IsoDate, ...events: NeedEvent[]): Need => ({ ...need, receivedOn, events });
    const cases = [
      ['reply', late('9999-12-26'), 'running', last, 'five workdays end on the last day'],
      ['reply', late('9999-12-27'), 'unknown', undefined, 'and here behind it'],
      ['resolution', late('9999-12-17', extended('9999-12-24')), 'running', last, 'the extension ends on it'],
      ['resolution', late('9999-12-20', extended('9999-12-26')), 'running', undefined, 'it ends behind it'],
      ['resolution', late('9999-12-20'), 'running', '9999-12-27', 'which is not extended'],
      ['resolution', { ...late(last), caseDueOn: last }, 'running', last, 'a day set for the case is no day reckoned'],
      ['return-visit', late('9999-12-20', ...at('9999-12-28', 'resolve')), 'running', last, 'three workdays'],
      [
        'return-visit',
        late('9999-12-20', ...at('9999-12-29', 'resolve')),
        'due',
        undefined,
        'no last day to be late by',
      ],
    ] as const;
    for (const [step, one, status, dueOn, why] of cases)
      it(`${step} after ${one.receivedOn}: ${status}, for ${why}`, () => {
        const clock = clockOf(one, step, '9999-12-26');
        expect([clock.status, clock.dueOn]).to.deep.equal([status, dueOn]);
      });

    it('the decision tells the day that cannot be', () => {
      const { decision } = feedbackClock(late(last), inTown('9999-12-31')).clocks[1]!;
      expect(decision.missing.map((one) => [one.kind, 'fact' in one && one.fact])).to.deep.equal([
        ['impossible', 'receivedOn'],
      ]);
    });
  });

  it('who asked for no reply is owed none', () => {
    const quiet = { ...need, contact: { wantsNoReply: true } };
    expect(clockOf(quiet, 'reply', '2026-03-20').status).to.equal('not-wanted');
    expect(feedbackClock({ ...workNoReferral, events: [] }, inTown('2026-03-13')).isOverdue).to.equal(false);
  });

  describe('contact and visit', () => {
    const refused = { purpose: 'handle', about: 'person', by: 'person', answer: 'refused', separate: true } as const;
    const consents = [{ ...refused, on: '2026-03-02' as const }];
    const law = inTown('2026-03-20');
    const { contact: _, subject: __, proxy: ___, ...told } = need;
    const bare: Need = { ...told, place: { code: need.place.code } };
    const left = (more: Partial<Need>) => {
      const one = { ...bare, ...more };
      const { clocks, isOverdue } = withoutContact(one, feedbackClock(one, law));
      return [clocks.map(({ step }) => step), isOverdue];
    };
    const all = ['reaction', 'reply', 'resolution', 'return-visit'];
    it('are owed to whoever wants no reply, and to whoever can be reached or found', () => {
      for (const more of [
        { contact: { phone: '13800001234', wantsNoReply: true } },
        { contact: { wantsNoReply: true } },
        { consents, contact: { phone: '13800001234' } },
        { consents, proxy: { phone: '13800001234' } },
        { consents, place: { ...need.place, address: '示例路 1 号' } },
        { consents, subject: { guardian: { phone: '13800001234' } } },
        { consents: [{ ...consents[0], purpose: 'record' }] },
      ] as Partial<Need>[]) {
        expect(refusedHandling({ ...bare, ...more }), JSON.stringify(more)).to.equal(undefined);
        expect(left(more)[0]).to.deep.equal(all);
        expect(left(more)[1]).to.equal(true);
      }
    });
    it('are not counted where nobody can be reached, nor what they come to; what was done stays', () => {
      expect(refusedHandling({ ...bare, consents })).to.equal(consents[0]);
      const proxys = [...consents, { ...consents[0]!, about: 'proxy' as const, by: 'proxy' as const }];
      const kept = { consents: proxys, subject: { name: '林秀英' } };
      expect(refusedHandling({ ...bare, ...kept }), 'of whoever speaks').to.equal(proxys[1]);
      const replied: Partial<Need> = { consents, state: 'resolved', events: [...at('2026-03-03', 'reply', 'resolve')] };
      expect(left({ ...replied, events: replied.events! })).to.deep.equal([['reaction', 'reply', 'resolution'], false]);
      expect(left({ consents })).to.deep.equal([['reply', 'resolution', 'return-visit'], true]);
    });
  });
});

describe('needs that were merged', () => {
  const into = (id: string, mergedInto?: string, receivedOn: IsoDate = '2026-03-02'): Need => ({
    ...{ ...need, id, receivedOn },
    ...(mergedInto && { mergedInto, state: 'merged' as const }),
  });
  const [a, b, c, d] = [into('a'), into('b', 'a'), into('c', 'b', '2026-02-27'), into('d')];

  it('are one group, by way of others too, and each is in it once', () => {
    expect(groupOf(a, [d, c, b, a]).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(groupOf(d, [a, b, c, d]).map(({ id }) => id)).to.deep.equal(['d']);
    const ring = [into('a', 'b'), into('b', 'a')] as const;
    expect(
      groupOf(ring[0], ring).map(({ id }) => id),
      'a ring ends',
    ).to.deep.equal(['a', 'b']);
  });
  it('count from the first day among them', () => {
    expect(firstDay([a, b, c])).to.equal('2026-02-27');
    expect(firstDay([c, b, a])).to.equal('2026-02-27');
    expect(feedbackClock(stairLight, inTown('2026-03-05'), [stairLightAgain]).counted).to.have.length(2);
  });
  it('that cannot be read are left out, of the days or of the group; the need itself is not', () => {
    const [early, wrong] = [into('early', 'wrong', '2026-02-25'), into('wrong', 'a', '2026-02-30')];
    const startsOn = (ledger: readonly unknown[]) => {
      const clock = feedbackClock(a, inTown('2026-03-05'), ledger as Need[]);
      return [clock.startsOn, ...clock.counted];
    };
    expect(startsOn([wrong])).to.deep.equal(['2026-03-02', 'a', 'wrong']);
    expect(startsOn([wrong, early]), 'others by way of it count').to.deep.equal(['2026-02-25', 'a', 'wrong', 'early']);
    expect(startsOn([null, 5, 'a', undefined, b])).to.deep.equal(['2026-03-02', 'a', 'b']);
    const nameless = { ...early, id: undefined, mergedInto: 'a' };
    expect(startsOn([nameless, d]), 'nothing is merged into what has no number').to.not.include('d');
    expect(() => firstDay([wrong, a])).to.throw(InvalidDateError);
    expect(() => firstDay([])).to.throw(InvalidDateError);
  });
  it('clusters come largest first, then by place and kind', () => {
    const of = (id: string, code: `cn-${number}`, ...kinds: Need['kinds']): Need => ({
      ...need,
      id,
      place: { code },
      kinds,
    });
    const ledger = [
      of('1', 'cn-2', 'legal'),
      of('2', 'cn-1', 'legal', 'health'),
      of('3', 'cn-1', 'culture'),
      of('4', 'cn-2', 'legal'),
      of('5', 'cn-3', 'culture'),
    ];
    const order = (needs: readonly Need[]) =>
      clusterNeeds(needs, inTown('2026-04-01')).map(({ place, kind, n }) => `${place} ${kind} ${n}`);
    const expected = ['cn-2 legal 2', 'cn-1 culture 1', 'cn-1 health 1', 'cn-1 legal 1', 'cn-3 culture 1'];
    expect(order(ledger)).to.deep.equal(expected);
    expect(order([...ledger].reverse()), 'whatever the order they are given in').to.deep.equal(expected);
  });
  it('what was withdrawn counts no more, unless it was taken up again', () => {
    const withdrawn: NeedEvent = { kind: 'close', on: '2026-03-03', reason: 'withdrawn' };
    const count = (one: Partial<Need>) => clusterNeeds([{ ...need, ...one }], inTown('2026-04-01')).length;
    expect(count({ state: 'closed', events: [...at('2026-03-03', 'react'), withdrawn] })).to.equal(0);
    expect(count({ state: 'closed', events: [{ ...withdrawn, reason: 'settled' }] })).to.equal(1);
    expect(count({ state: 'expressed', events: [withdrawn, { kind: 'reopen', on: '2026-03-04' }] })).to.equal(1);
  });
});
