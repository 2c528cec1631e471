import { expect, fixture } from '@open-wc/testing';
import { leavesOpen, sets } from '@liandong/core/pack';
import { tracker as en } from '@liandong/messages/en/tracker';
import { replyLimit, returnVisitLimit, returnVisitRequired, type Need } from '@liandong/sdk/needs';
import './define.js';
import { registerWords } from '../../internal/words-controller.js';
import type { LianNeedTracker } from './need-tracker.js';
import { cite, from, townWith } from '../town.test.js';

const { lawOfDay } = townWith(
  ...leavesOpen(replyLimit, { from, cite }),
  ...sets(returnVisitRequired, [{ from, cite, value: true }]),
  ...sets(returnVisitLimit, [{ from, cite, value: { count: 5, unit: 'workday' } }]),
);

const need: Need = {
  id: 'N-1',
  channel: 'counter',
  forWhom: 'self',
  kinds: ['environment'],
  description: '楼道灯坏了',
  place: { code: 'xx' },
  receivedOn: '2026-03-02',
  state: 'expressed',
  events: [],
};
const reacted: Need = { ...need, state: 'reacted', events: [{ kind: 'react', on: '2026-03-03', note: '周四来修' }] };

async function make(given: object): Promise<LianNeedTracker> {
  const tracker = document.createElement('lian-need-tracker');
  const element = await fixture<LianNeedTracker>(Object.assign(tracker, { law: lawOfDay('2026-03-04') }, given));
  await element.updateComplete;
  return element;
}
const textOf = ({ shadowRoot }: LianNeedTracker, selector = '[part=base]') =>
  (shadowRoot!.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('lian-need-tracker: faults in the record', () => {
  const told = '这条记录有错，看不出办到哪一步。请带着编号问受理人。';
  const faulty: readonly (readonly [string, object])[] = [
    ['a day with an hour', { receivedOn: '2026-03-04T23:00:00+08:00' }],
    ['an event with an hour', { events: [{ kind: 'react', on: '2026-03-05T01:00:00Z' }] }],
    ['an event with an hour that no clock hangs on', { events: [{ kind: 'ask', on: '2026-03-10T08:00' }] }],
    ['an event of yesterday', { events: [{ kind: 'ask', on: 'yesterday' }] }],
    ['an event that is none', { events: [null] }],
    ['an event before it came', { state: 'resolved', events: [{ kind: 'resolve', on: '2026-03-01' }] }],
    [
      'events out of order',
      {
        state: 'resolved',
        events: [
          { kind: 'reply', on: '2026-03-12' },
          { kind: 'resolve', on: '2026-03-03' },
        ],
      },
    ],
    ['a deadline that is empty', { caseDueOn: '' }],
    ['no events', { events: undefined }],
    ['signals that are no list', { signals: {} }],
    ['a state that nobody knows', { state: 'foo' }],
    ['a state that is a word of something else', { state: 'withdrawn' }],
    ['no state', { state: undefined }],
    ['no word of what it was merged into', { state: 'merged' }],
    ['itself as what it was merged into', { state: 'merged', mergedInto: 'N-9' }],
  ];
  for (const [what, wrong] of faulty)
    it(`says of a record with ${what} that it is faulty; nothing stays of the need before it`, async () => {
      const element = await make({ need: reacted });
      element.need = { ...need, id: 'N-9', ...wrong } as Need;
      await element.updateComplete;
      expect(textOf(element)).to.equal(`办理进度 编号 N-9 ${told}`);
      element.need = need;
      await element.updateComplete;
      expect(textOf(element)).to.include('已经收到').and.not.to.include('有错');
    });
  it('says so without a number where that is no text', async () => {
    for (const id of [undefined, '', 5])
      expect(textOf(await make({ need: { ...reacted, id } }))).to.equal(`办理进度 ${told}`);
  });
  it('says so of days where no law is known', async () => {
    for (const wrong of [{ receivedOn: '2026-3-2' }, { events: [{ kind: 'react', on: '2026-02-30' }] }])
      expect(textOf(await make({ law: undefined, need: { ...need, ...wrong } }))).to.include(told);
  });

  for (const [lang, ahead] of [
    ['zh-Hans', '这条记录里有比今天（2026年3月4日）还晚的日期，看不出办到哪一步。请带着编号问受理人。'],
    [
      'en',
      'This record has a day later than today (4 March 2026), and how far it has come cannot be told. Take the number and ask the office.',
    ],
  ] as const)
    it(`calls nothing done or running on a day still to come, and says so, ${lang}`, async () => {
      registerWords('en', 'tracker', en);
      const element = await make({ lang, need: reacted });
      for (const wrong of [
        { receivedOn: '2026-05-01' },
        { state: 'resolved', events: [...reacted.events, { kind: 'resolve', on: '2026-03-05' }] },
        {
          state: 'resolved',
          events: [
            { kind: 'react', on: '2026-03-05' },
            { kind: 'resolve', on: '2026-03-05' },
          ],
        },
      ]) {
        element.need = { ...need, ...wrong } as Need;
        await element.updateComplete;
        expect(textOf(element, '.note')).to.equal(ahead);
        expect(element.shadowRoot!.querySelector('.stage, .now, .history')).to.equal(null);
      }
      // Today is no day to come; and without law nobody knows which day it is.
      element.need = { ...reacted, events: [{ kind: 'react', on: '2026-03-04' }] };
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('.stage')).to.have.length(4);
      const lawless = await make({ law: undefined, need: { ...need, receivedOn: '2026-05-01' } });
      expect(lawless.shadowRoot!.querySelectorAll('.stage')).to.have.length(4);
    });

  for (const wrong of [{ a: 1 }, ['甲', '乙'], 5, null])
    it(`tells how far it is, and leaves out words that are ${JSON.stringify(wrong)}`, async () => {
      const events = [
        { kind: 'react', on: '2026-03-03', by: wrong, note: wrong },
        { kind: 'ask', on: '2026-03-03', by: wrong, note: wrong },
      ];
      const element = await make({ need: { ...reacted, description: wrong, events } });
      expect(textOf(element, '.headline')).to.equal('请您补充一些情况');
      expect(textOf(element, '.asked')).to.equal('内容不写在这里。请带着编号问受理人。');
      expect(textOf(element, '.facts')).to.equal('编号 N-1 收到日期 2026年3月2日');
      expect(textOf(element, '.history'))
        .to.match(/^2026年3月3日 请您补充情况 2026年3月3日 /)
        .and.not.to.match(/object|甲|5|·/);
      expect(element.shadowRoot!.querySelectorAll('.words')).to.have.length(0);
    });

  it('calls no need faulty for what was merged into it', async () => {
    const wrong = { ...need, id: 'M', state: 'merged', mergedInto: need.id, receivedOn: '2026-02-30' };
    const text = textOf(await make({ need }));
    for (const merged of [[wrong], [null], [5], null, undefined])
      expect(textOf(await make({ need, merged }))).to.include('已经收到');
    expect(textOf(await make({ need, merged: [null] }))).to.equal(text);
  });
});
