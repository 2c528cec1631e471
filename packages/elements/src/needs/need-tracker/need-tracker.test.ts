import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { lawOn, type IsoDate } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import { tracker as en } from '@liandong/messages/en/tracker';
import {
  feedbackClock,
  reactionLimit,
  replyLimit,
  resolutionLimit,
  returnVisitLimit,
  returnVisitRequired,
  type Need,
  type NeedEvent,
} from '@liandong/sdk/needs';
import '../../common/law/define.js';
import './define.js';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../../tokens/tokens.css';
import { registerWords } from '../../internal/words-controller.js';
import { LianNeedTracker } from './need-tracker.js';
import { cite, from, townWith } from '../town.test.js';

registerWords('en', 'tracker', en);

const { place, lawOfDay } = townWith(
  ...sets(reactionLimit, [{ from, cite, value: { count: 1, unit: 'workday' } }]),
  ...leavesOpen(replyLimit, { from, cite }),
  ...sets(resolutionLimit, [{ from, cite, value: { count: 5, unit: 'workday' } }]),
  ...sets(returnVisitRequired, [{ from, cite, value: true }]),
  ...sets(returnVisitLimit, [{ from, cite, value: { count: 5, unit: 'workday' } }]),
);

// A Monday.
const need: Need = {
  id: 'N-1',
  channel: 'counter',
  forWhom: 'self',
  kinds: ['environment'],
  description:
    '三号楼二单元的楼道灯坏了半个月，晚上老人上下楼看不见台阶，前几天有人差一点摔倒，请派人来看一看，最好在周末以前修好，谢谢。',
  place: { code: 'xx' },
  receivedOn: '2026-03-02',
  state: 'expressed',
  events: [],
};
const reacted: Need = {
  ...need,
  state: 'reacted',
  events: [{ kind: 'react', on: '2026-03-03', by: '小周', note: '周四来修' }],
};
const resolved: Need = {
  ...reacted,
  state: 'resolved',
  events: [...reacted.events, { kind: 'resolve', on: '2026-03-10' }],
};
const tracked: Need = {
  ...resolved,
  state: 'tracked',
  events: [...resolved.events, { kind: 'visit', on: '2026-03-11', reached: true, satisfied: true }],
};

async function make(given: Partial<LianNeedTracker>): Promise<LianNeedTracker> {
  const element = await fixture<LianNeedTracker>(
    Object.assign(document.createElement('lian-need-tracker'), { law: lawOfDay('2026-03-04') }, given),
  );
  await settled(element);
  return element;
}
async function settled(element: LianNeedTracker) {
  await element.updateComplete;
  for (const inner of Array.from(element.shadowRoot!.querySelectorAll('lian-citation, lian-button')))
    await (inner as LianNeedTracker).updateComplete;
}
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: LianNeedTracker, selector = '[part=base]') =>
  plain(element.shadowRoot!.querySelector(selector)?.textContent);
const stagesOf = (element: LianNeedTracker) => Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.stage'));
const marksOf = (element: LianNeedTracker) =>
  stagesOf(element).map((stage) => plain(stage.querySelector('.word')!.textContent));

describe('lian-need-tracker', () => {
  it("reckons with the sdk's own clock", async () => {
    const element = await make({ need });
    expect(element).to.be.instanceOf(LianNeedTracker);
    expect(element.clock).to.equal(feedbackClock);
  });
  it('tells number, day and the beginning of what was said', async () => {
    const element = await make({ need });
    expect(textOf(element, '.facts')).to.match(/^编号 N-1 说的事 三号楼.*…\s*收到日期 2026年3月2日$/);
    element.discreet = true;
    await settled(element);
    expect(textOf(element, '.facts')).not.to.include('三号楼');
  });

  it('promises no call, and gives no time for one, where handling was refused and no number is kept', async () => {
    const consent = {
      purpose: 'handle',
      about: 'person',
      by: 'person',
      answer: 'refused',
      separate: true,
      on: '2026-03-02',
    } as const;
    const element = await make({ need: { ...need, consents: [consent] }, law: lawOfDay('2026-03-20') });
    expect(textOf(element, '.headline')).to.equal('已经收到。没有留联系方式，回复会写在这里');
    expect(textOf(element)).to.not.include('第一次联系您');
    // Nor to whoever speaks for the person, and said so of their own number.
    element.need = { ...need, forWhom: 'other', consents: [{ ...consent, about: 'proxy', by: 'proxy' }] };
    await settled(element);
    expect(textOf(element, '.headline')).to.equal('已经收到。没有留联系方式，回复会写在这里');
    expect(textOf(element)).to.not.include('第一次联系您');
    // What is not repeated is not promised either.
    const withheld = '已经收到。没有留联系方式，这里只写办到哪一步；要知道回复，请带着编号问受理人';
    for (const discreet of [false, true]) {
      element.need = { ...need, consents: [consent], signals: discreet ? [] : ['family-violence'] };
      element.discreet = discreet;
      await settled(element);
      expect(textOf(element, '.headline')).to.equal(withheld);
    }
    element.discreet = false;
    element.need = { ...need, consents: [consent], contact: { phone: '13800001234' } };
    await settled(element);
    expect(textOf(element, '.headline')).to.equal('已经收到，会有人联系您');
    expect(textOf(element)).to.include('第一次联系您');
  });
  it('promises a visit only where a rule wants one, and the person can be asked', async () => {
    const law = lawOfDay('2026-03-11');
    const text = async (given: Partial<LianNeedTracker>) => textOf(await make({ law, ...given }), '.now');
    const refused = {
      purpose: 'handle',
      about: 'person',
      by: 'person',
      answer: 'refused',
      separate: true,
      on: '2026-03-02',
    } as const;
    expect(await text({ need: resolved }))
      .to.include('会有人来问您')
      .and.include('回访时');
    const quiet: readonly Partial<LianNeedTracker>[] = [
      { need: { ...resolved, consents: [refused] } },
      { need: resolved, law: lawOn('2026-03-11', 'xx', [{ ...place, entries: [] }]) },
    ];
    for (const given of quiet)
      expect(await text(given))
        .to.include('已经办完')
        .and.not.include('问您')
        .and.not.include('回访');
    const late = lawOfDay('2026-03-25');
    expect(await text({ ...quiet[0], law: late }), 'nobody is late').to.not.include('超过了期限');
    // The rules except whoever wants no reply from the reply alone.
    const unreplied: Need = { ...resolved, contact: { phone: '13800001234', wantsNoReply: true } };
    expect(await text({ need: unreplied })).to.include('会有人来问您');
    expect(await text({ need: unreplied, law: late })).to.include('超过了期限');
    expect(await text({ need: { ...need, contact: { phone: '13800001234', wantsNoReply: true } } }))
      .to.include('您说过不用回复')
      .and.not.include('会有人联系您');
  });
  it('does not call done what nobody wrote down, and is overdue', async () => {
    const unasked: Need = { ...need, state: 'resolved', events: [{ kind: 'resolve', on: '2026-03-04' }] };
    const element = await make({ need: unasked });
    expect(marksOf(element)[1]).to.equal('没有记录');
    expect(plain(stagesOf(element)[1]!.textContent)).to.include('已经超过期限');
  });
  describe('what is asked of the person', () => {
    const asked: Need = {
      ...reacted,
      events: [...reacted.events, { kind: 'ask', on: '2026-03-04', by: '小周', note: '是几号楼？' }],
    };
    const answered: Need = {
      ...asked,
      events: [...asked.events, { kind: 'answer', on: '2026-03-04', note: '三号楼' }],
    };
    const over: Need = {
      ...asked,
      state: 'closed',
      events: [...asked.events, { kind: 'close', on: '2026-03-04', reason: 'withdrawn' }],
    };
    it('stands first, in the words of whoever asks, with what comes of waiting and a place to answer', async () => {
      const element = await make({ need: asked });
      expect(textOf(element, '.headline')).to.equal('请您补充一些情况');
      expect(textOf(element, '.asked')).to.equal('是几号楼？');
      expect(textOf(element, '.now')).to.include('期限照样计算');
      expect(element.shadowRoot!.querySelector('.now slot[name=answer]')).to.not.equal(null);
      expect(textOf(element, '.history')).to.include('请您补充情况');
    });
    it('is told nowhere, nor what was answered, where it tells of harm or others can see the screen', async () => {
      const reported: Need = {
        ...asked,
        events: [...asked.events, { kind: 'report', on: '2026-03-04', to: 'police' }],
      };
      const hidden: readonly (readonly [Need, boolean])[] = [
        [{ ...asked, signals: ['family-violence'] }, false],
        [{ ...asked, signals: ['minor-harm'] }, false],
        [reported, false],
        [asked, true],
      ];
      for (const [need, discreet] of hidden) {
        const element = await make({ need, law: lawOfDay('2026-03-05') });
        element.discreet = discreet;
        await settled(element);
        expect(textOf(element)).to.not.include('几号楼');
        expect(textOf(element, '.asked')).to.equal('内容不写在这里。请带着编号问受理人。');
        element.need = { ...need, events: [...need.events, { kind: 'answer', on: '2026-03-05', note: '他九点回来' }] };
        await settled(element);
        expect(textOf(element, '.history')).to.include('您补充了情况').and.not.include('九点');
      }
    });
    it('is not asked any more once it is answered, or over, and the answer is told', async () => {
      for (const need of [answered, over]) {
        const element = await make({ need });
        expect(element.shadowRoot!.querySelector('.asked, slot[name=answer]'), need.state).to.equal(null);
        expect(textOf(element, '.headline')).to.not.include('补充');
      }
      expect(textOf(await make({ need: answered }), '.history')).to.include('您补充了情况');
    });
    it('is asked anew after an answer, and not of what went before it was taken up again', async () => {
      const again: Need = {
        ...answered,
        events: [...answered.events, { kind: 'ask', on: '2026-03-05', note: '几层？' }],
      };
      expect(textOf(await make({ need: again, law: lawOfDay('2026-03-06') }), '.asked')).to.equal('几层？');
      const reopened: Need = {
        ...asked,
        state: 'expressed',
        events: [...asked.events, { kind: 'resolve', on: '2026-03-05' }, { kind: 'reopen', on: '2026-03-06' }],
      };
      const taken = await make({ need: reopened, law: lawOfDay('2026-03-06') });
      expect(textOf(taken, '.headline')).to.include('已经收到');
      expect(taken.shadowRoot!.querySelector('.asked')).to.equal(null);
    });
    it('does not hide that a deadline has passed', async () => {
      const element = await make({ need: asked, law: lawOfDay('2026-03-20') });
      expect(element.shadowRoot!.querySelector('.now.late')).to.not.equal(null);
      expect(textOf(element, '.now')).to.include('超过了期限');
    });
  });
  describe('the four steps', () => {
    const cases: readonly (readonly [string, Need, readonly string[]])[] = [
      ['said', need, ['已完成', '正在进行', '还没有开始', '还没有开始']],
      ['responded to', reacted, ['已完成', '已完成', '正在进行', '还没有开始']],
      ['settled', resolved, ['已完成', '已完成', '已完成', '正在进行']],
      ['followed up', tracked, ['已完成', '已完成', '已完成', '已完成']],
      [
        'taken back',
        {
          ...reacted,
          state: 'closed',
          events: [...reacted.events, { kind: 'close', on: '2026-03-04', reason: 'withdrawn' }],
        },
        ['已完成', '已完成', '不再进行', '不再进行'],
      ],
      [
        'merged',
        { ...need, state: 'merged', mergedInto: 'N-0' },
        ['已完成', '合并以后一起办', '合并以后一起办', '合并以后一起办'],
      ],
      [
        'taken up again',
        { ...tracked, state: 'expressed', events: [...tracked.events, { kind: 'reopen', on: '2026-03-12' }] },
        ['已完成', '正在进行', '还没有开始', '还没有开始'],
      ],
    ];
    for (const [what, given, marks] of cases) {
      it(`${what}: each is marked by word and sign, the present one as such`, async () => {
        const element = await make({ need: given, law: lawOfDay('2026-03-12') });
        expect(marksOf(element)).to.deep.equal(marks);
        const stages = stagesOf(element);
        expect(stages.every((stage) => stage.querySelector('svg.mark'))).to.equal(true);
        const now = stages.filter((stage) => stage.getAttribute('aria-current') === 'step');
        expect(now).to.deep.equal(stages.filter((_, index) => marks[index] === '正在进行'));
        expect(stages[0]!.parentElement!.localName).to.equal('ol');
      });
    }
  });

  describe('deadlines', () => {
    const cases: readonly (readonly [string, Need, IsoDate, number, string])[] = [
      ['runs', need, '2026-03-02', 1, '最迟2026年3月3日，还有 1 个工作日。'],
      ['is today', need, '2026-03-03', 1, '最迟2026年3月3日，就是今天。'],
      ['has passed', need, '2026-03-04', 1, '应当在2026年3月3日以前完成，已经超过期限。'],
      ['was kept', reacted, '2026-03-04', 1, '2026年3月3日完成，在期限（2026年3月3日）以内。'],
      ['was missed', resolved, '2026-03-10', 2, '2026年3月10日完成，超过了期限（2026年3月9日）。'],
    ];
    for (const [what, given, on, stage, says] of cases) {
      it(`one that ${what}`, async () => {
        const element = await make({ need: given, law: lawOfDay(on) });
        expect(plain(stagesOf(element)[stage]!.textContent)).to.include(says);
      });
    }
    it('what the law leaves open is said to be open, with the article', async () => {
      const element = await make({ need: reacted });
      const [open] = Array.from(element.shadowRoot!.querySelectorAll('.clock.open'));
      expect(plain(open!.textContent)).to.include('本地的规定没有写明期限。');
      expect(plain(open!.querySelector('lian-citation')!.shadowRoot!.textContent)).to.include(
        '《某市热线条例》第二十条',
      );
      expect(textOf(element, '.as-of')).to.include('可以问受理人');
    });
    it('a place without any rule is told from one that leaves it open', async () => {
      const element = await make({ need, law: lawOn('2026-03-04', 'xx', [{ ...place, entries: [] }]) });
      expect(textOf(element, '.clock')).to.include('没有找到本地关于期限的规定。');
    });
    it('a day that rests on a calendar not published is provisional', async () => {
      const element = await make({ need });
      expect(textOf(element, '.clock')).to.include('这一天是暂算的');
    });
    it('an overdue step changes what to do next; one done late does not', async () => {
      expect(textOf(await make({ need }), '.next')).to.include('有一步超过了期限');
      expect(textOf(await make({ need: resolved, law: lawOfDay('2026-03-10') }), '.next')).not.to.include('超过');
    });
    it('a need that is over is not called late', async () => {
      const closed: Need = {
        ...need,
        state: 'closed',
        events: [{ kind: 'close', on: '2026-03-02', reason: 'withdrawn' }],
      };
      const element = await make({ need: closed, law: lawOfDay('2026-06-01') });
      expect(element.shadowRoot!.querySelectorAll('.clock')).to.have.length(0);
      expect(textOf(element, '.now')).to.include('已经按您的意思撤回').and.not.to.include('超过');
    });
    it('counts from the earliest of what was merged, and says so', async () => {
      const earlier: Need = { ...need, id: 'N-0', receivedOn: '2026-02-26', state: 'merged', mergedInto: 'N-1' };
      const element = await make({ need: reacted, merged: [earlier] });
      expect(textOf(element, '.counted')).to.include('从最早的一件（2026年2月26日）算起');
      expect(element.shadowRoot!.querySelector('.counted')!.nextElementSibling!.localName).to.equal('ol');
    });
    it('without law there are steps and no deadlines', async () => {
      const element = await make({ need, law: undefined });
      expect(marksOf(element)[1]).to.equal('正在进行');
      expect(textOf(element)).to.include('没有提供本地的规定');
      expect(element.shadowRoot!.querySelectorAll('.clock')).to.have.length(0);
    });
  });

  describe('how it ends', () => {
    const closed = (event: Pick<Extract<NeedEvent, { kind: 'close' }>, 'reason' | 'redirect'>): Need => ({
      ...need,
      state: 'closed',
      events: [{ kind: 'close', on: '2026-03-03', ...event }],
    });
    const cases: readonly (readonly [string, Need, string])[] = [
      ['settled by itself', closed({ reason: 'self-resolved' }), '事情已经自己解决'],
      ['not possible', closed({ reason: 'not-possible' }), '按规定不能办理'],
      [
        'sent to the emergency lines',
        closed({ reason: 'redirected', redirect: 'emergency-line' }),
        '请直接拨打 110（报警）',
      ],
      ['sent to the courts', closed({ reason: 'redirected', redirect: 'legal-channel' }), '法定途径'],
      ['merged', { ...need, state: 'merged', mergedInto: 'N-0' }, '请用编号 N-0 查看'],
    ];
    for (const [what, given, says] of cases) {
      it(`${what}: what became of it, and what to do`, async () => {
        expect(textOf(await make({ need: given }), '.now')).to.include(says);
      });
    }
  });

  describe('what was done', () => {
    it('the last first, with day, person and words', async () => {
      const element = await make({ need: tracked, law: lawOfDay('2026-03-11') });
      const events = Array.from(element.shadowRoot!.querySelectorAll('.event'), (event) => plain(event.textContent));
      expect(events).to.deep.equal([
        '2026年3月11日 回访 您表示满意',
        '2026年3月10日 办完',
        '2026年3月3日 · 小周 联系了您 周四来修',
        '2026年3月2日 收到',
      ]);
    });
    it('the page may put its own words in the place of a note', async () => {
      const element = await fixture<LianNeedTracker>(
        html`<lian-need-tracker .need=${reacted}><p slot="event-0">周四上午九点，<b>电工</b>会来。</p></lian-need-tracker>`,
      );
      const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=event-0]')!;
      expect(slot.assignedElements()[0]!.textContent).to.include('电工');
    });
    it('a return visit that reached nobody is told as one', async () => {
      const missed: Need = {
        ...resolved,
        events: [...resolved.events, { kind: 'visit', on: '2026-03-11', reached: false }],
      };
      const element = await make({ need: missed, law: lawOfDay('2026-03-11') });
      expect(textOf(element, '.history')).to.include('没有联系上');
      expect(marksOf(element)[3]).to.equal('正在进行');
    });
    it('who looks may be the one it is about: no report, no consent, nothing of what was said of harm', async () => {
      const harm: Need = {
        ...reacted,
        description: '爸爸喝酒就打',
        signals: ['minor-harm'],
        events: [
          { kind: 'report', on: '2026-03-02', to: 'police', note: '已向派出所报案' },
          {
            kind: 'consent',
            on: '2026-03-02',
            consent: {
              purpose: 'refer',
              about: 'person',
              by: 'person',
              answer: 'given',
              separate: true,
              on: '2026-03-02',
            },
          },
          ...reacted.events,
        ],
      };
      const element = await make({ need: harm });
      expect(element.shadowRoot!.querySelectorAll('.event')).to.have.length(2);
      expect(element.shadowRoot!.textContent).not.to.match(/喝酒|派出所|report/);
    });
  });

  describe('where it comes from', () => {
    it('JSON inside it, and another when that changes', async () => {
      const script = (id: string) => {
        const element = document.createElement('script');
        element.type = 'application/json';
        element.textContent = JSON.stringify({ ...need, id });
        return element;
      };
      const element = await fixture<LianNeedTracker>(html`<lian-need-tracker>${script('N-7')}</lian-need-tracker>`);
      expect(textOf(element, '.number')).to.equal('N-7');
      element.querySelector('script')!.replaceWith(script('N-8'));
      await new Promise((resolve) => setTimeout(resolve));
      await settled(element);
      expect(textOf(element, '.number')).to.equal('N-8');
    });
    it('what is no need is told once, and shown as nothing', async () => {
      const warned: unknown[] = [];
      const { warn } = console;
      console.warn = (...what) => warned.push(...what);
      try {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = '{"id":7}';
        const element = await fixture<LianNeedTracker>(html`<lian-need-tracker>${script}</lian-need-tracker>`);
        expect(textOf(element)).to.equal('还没有可以查看的内容。');
        expect(warned).to.have.length(1);
      } finally {
        console.warn = warn;
      }
    });
    it('law of the nearest lian-law', async () => {
      const around = await fixture(
        html`<lian-law jurisdiction="xx" date="2026-03-02" .packs=${[place]}>
          <lian-need-tracker .need=${need}></lian-need-tracker>
        </lian-law>`,
      );
      const element = around.querySelector<LianNeedTracker>('lian-need-tracker')!;
      await settled(element);
      expect(textOf(element, '.clock')).to.include('还有 1 个工作日');
    });
  });

  it('leaves out what it has no word for: an event, a reason, a way', async () => {
    const events = [...reacted.events, { kind: 'forward', on: '2026-03-04', note: '转交' }];
    const element = await make({ need: { ...reacted, events } as never });
    expect(element.shadowRoot!.querySelectorAll('.event')).to.have.length(2);
    const closedBy = async (more: object) => {
      element.need = { ...need, state: 'closed', events: [{ kind: 'close', on: '2026-03-04', ...more }] } as never;
      await settled(element);
      return [textOf(element, '.headline'), textOf(element, '.next')];
    };
    const ended = ['办理已经结束', '对结果有疑问，可以带着编号询问受理人。'];
    expect(await closedBy({ reason: 'foo' })).to.deep.equal(ended);
    expect(await closedBy({ reason: 'redirected', redirect: 'foo' })).to.deep.equal(['这件事要走别的途径', ended[1]]);
    expect(textOf(element)).not.to.match(/foo|forward|转交/);
  });
  it('speaks the language of its place', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = Object.assign(document.createElement('lian-need-tracker'), { need, law: lawOfDay('2026-03-04') });
    around.append(element);
    await settled(element);
    expect(textOf(element))
      .to.include('How it is going')
      .and.to.include('It was to be done by 3 March 2026, and is late.');
  });
  it('prints by keyboard, unless the page does it its own way', async () => {
    const element = await make({ need });
    let prints = 0;
    const { print } = window;
    window.print = () => void prints++;
    try {
      element.shadowRoot!.querySelector<HTMLElement>('lian-button')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(prints).to.equal(1);
      element.addEventListener('lian-print', (event) => event.preventDefault());
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const { detail } = await oneEvent(element, 'lian-print');
      expect(detail.need).to.equal(need);
      expect(prints).to.equal(1);
    } finally {
      window.print = print;
    }
  });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme);
  for (const [name, mode] of [
    ['light', undefined],
    ['dark', undefined],
    ['light', 'elder'],
  ] as const) {
    it(`is accessible and narrow enough: ${name} ${mode ?? ''}`, async () => {
      const page = document.documentElement;
      document.adoptedStyleSheets = [sheet];
      page.dataset['lianTheme'] = name;
      if (mode) page.dataset['lianMode'] = mode;
      document.body.style.background = 'var(--lian-color-paper)';
      try {
        await setViewport({ width: 320, height: 600 });
        for (const given of [need, reacted, tracked, { ...need, state: 'merged' as const, mergedInto: 'N-0' }]) {
          const element = await make({ need: given });
          await expect(element).to.be.accessible();
          expect(page.scrollWidth).to.be.at.most(320);
        }
      } finally {
        document.adoptedStyleSheets = [];
        delete page.dataset['lianTheme'];
        delete page.dataset['lianMode'];
        document.body.style.background = '';
        await setViewport({ width: 800, height: 600 });
      }
    });
  }
});
