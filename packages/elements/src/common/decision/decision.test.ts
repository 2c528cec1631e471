import { expect, fixture, html } from '@open-wc/testing';
import type { Citation, Decision } from '@liandong/core';
import { common as en } from '@liandong/messages/en/common';
import { registerWords } from '../../internal/words-controller.js';
import './define.js';

const cite = (given: Partial<Citation>): Citation => ({
  id: 'x',
  title: '某条例',
  issuer: '某机关',
  article: '第二十七条',
  checkedOn: '2026-11-21',
  evidence: 'law-text',
  ...given,
});

registerWords('zh-Hans', 'probe', {
  questions: {
    'probe.may': {
      title: '可以吗？',
      met: '可以',
      unmet: '不可以',
      unknown: '还不能确定',
      values: { refuse: '不可以，有权拒绝' },
      next: { unknown: '去问一问', 'unknown.maker': '去问{body}' },
    },
  },
  reasons: {
    'probe.may.cost': {
      met: '经费 {cost|yuan} 已到',
      unmet: '{startOn}前经费未到，缺 {cost|yuan}',
      unknown: '经费不明',
    },
    'probe.may.maker': { met: '有机关', unmet: '没有机关', unknown: '不明' },
    'probe.may.extra': { met: '有', unmet: '没有', unknown: '不明' },
  },
  facts: { cost: { label: '经费' } },
  terms: { 'probe.list': '清单条目' },
});
registerWords('en', 'common', en);

const unmet: Decision = {
  question: 'probe.may',
  outcome: 'unmet',
  value: 'refuse',
  reasons: [
    {
      code: 'probe.may.cost',
      outcome: 'unmet',
      force: 'binding',
      decisive: true,
      facts: { cost: 123_450, startOn: '2026-03-02' },
      cites: [cite({}), cite({ id: 'y', evidence: 'reprint', address: 'https://example.cn/a' })],
    },
    {
      code: 'probe.may.extra',
      outcome: 'unknown',
      force: 'advisory',
      decisive: false,
      facts: {},
      cites: [cite({ id: 'z', address: 'javascript:alert(1)' })],
    },
  ],
  missing: [],
  evidence: 'reprint',
  asOf: '2026-03-02',
  jurisdiction: 'cn-31',
  lawUsed: [cite({}), cite({ id: 'y', evidence: 'reprint' })],
};
const unknown: Decision = {
  ...unmet,
  outcome: 'unknown',
  value: undefined,
  provisional: true,
  missing: [
    { kind: 'fact', question: { fact: 'cost', type: 'int', who: ['department'], why: [], cites: [] } },
    { kind: 'open-term', term: 'probe.list', why: [], cites: [cite({})] },
  ],
};

const show = (decision?: Decision, lang = 'zh-Hans') =>
  fixture<HTMLElement>(html`<lian-decision lang=${lang} .decision=${decision} place="某市"></lian-decision>`);
const textOf = (element: Element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
const cites = (element: HTMLElement) => Array.from(element.shadowRoot?.querySelectorAll('lian-citation') ?? []);

describe('lian-decision', () => {
  it('says the answer in one sentence, each reason with its facts, date and place', async () => {
    const text = textOf(await show(unmet));
    expect(text).to.include('不可以，有权拒绝');
    expect(text).to.include('2026年3月2日前经费未到，缺 1,234.50 元');
    expect(text).to.include('某市').and.to.include('网页转载，未见原文');
  });
  it('names no source where no text carries the decision', async () => {
    const reasons = unmet.reasons.map((reason) => ({ ...reason, cites: [] }));
    const text = textOf(await show({ ...unmet, reasons, lawUsed: [], evidence: 'illustrative' }));
    expect(text).to.include('没有用到任何文件').and.not.to.include('演示数据');
  });
  it('names the kind of what it cites where nothing cited carries the decision', async () => {
    const none = { ...unmet, lawUsed: [], evidence: 'illustrative' } as const;
    const kind = async (decision: Decision) =>
      textOf({ shadowRoot: (await show(decision)).shadowRoot!.querySelector('.grounds') } as never);
    expect(await kind(none), 'the weakest of the reasons')
      .to.include('网页转载，未见原文')
      .and.not.include('没有用到');
    const inner = { ...unmet.reasons[0]!, cites: [cite({ evidence: 'study' })] };
    const nested = [{ ...unmet.reasons[0]!, cites: [], children: [inner] }];
    expect(await kind({ ...none, reasons: nested })).to.include('研究报告');
    const open = [{ kind: 'open-term', term: 'probe.list', why: [], cites: [cite({ evidence: 'report' })] }] as const;
    expect(await kind({ ...none, reasons: [], missing: open })).to.include('部门介绍材料');
  });
  it('tells advice from what binds', async () => expect(textOf(await show(unmet))).to.include('仅供参考'));
  it('carries meaning by word and sign, not by colour alone', async () => {
    const element = await show(unmet);
    expect(element.shadowRoot?.querySelector('.answer')?.textContent).to.include('不符合');
    expect(element.shadowRoot?.querySelectorAll('.reason svg')).to.have.length(2);
  });
  it('shows what is missing, whom to ask and the article, and what to do next', async () => {
    const text = textOf(await show(unknown));
    expect(text)
      .to.include('还没有填写：经费（由交办部门填写）')
      .and.to.include('现有文件没有写明：清单条目')
      .and.to.include('去问一问');
    expect(text).to.include('放假安排还没有公布');
  });
  it('does not say of a list that is there in part that the texts leave it open', async () => {
    const gap = { kind: 'open-term', term: 'probe.list', why: [], cites: [] } as const;
    const sentence = async (listed: { known: number; count?: number }) =>
      textOf(await show({ ...unknown, missing: [{ ...gap, listed }] }));
    expect(await sentence({ known: 0, count: 37 }))
      .to.include('清单共 37 项，手头没有全部条目：清单条目')
      .and.not.to.include('现有文件没有写明');
    expect(await sentence({ known: 3 })).to.include('手头的清单不全：清单条目');
  });
  it('sends to whomever a reason names, with the article beside it', async () => {
    const [reason] = unmet.reasons as [(typeof unmet.reasons)[number]];
    const maker = { ...reason, code: 'probe.may.maker', outcome: 'met', facts: { body: '某区' } } as const;
    const element = await show({ ...unknown, reasons: [{ ...maker, cites: [cite({ id: 'm' })] }] });
    const next = element.shadowRoot?.querySelector('.next');
    expect(next?.textContent).to.include('去问某区');
    expect(next?.querySelectorAll('lian-citation')).to.have.length(1);
  });
  it('links only to web addresses', async () => {
    const element = await show(unmet);
    await Promise.all(cites(element).map((each) => each.updateComplete));
    const links = cites(element).flatMap((each) =>
      Array.from(each.shadowRoot?.querySelectorAll('a') ?? [], (link) => link.href),
    );
    expect(links).to.deep.equal(['https://example.cn/a']);
    expect(textOf(cites(element)[0] as Element)).to.include('《某条例》第二十七条');
  });
  it('speaks the language of the place where it stands', async () => {
    const element = await show(unknown, 'en');
    expect(textOf(element)).to.include('What is still missing').and.to.include('Web reprint');
  });
  it('folds reasons that do not carry the answer, and opens them', async () => {
    const [first, advice] = unmet.reasons as [(typeof unmet.reasons)[number], (typeof unmet.reasons)[number]];
    const idle = { ...first, decisive: false };
    const element = await show({ ...unmet, reasons: [idle, first, { ...advice, outcome: 'unmet' }, idle, idle] });
    const shown = () =>
      Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('.reason')).filter((each) => each.checkVisibility());
    const button = element.shadowRoot!.querySelector<HTMLButtonElement>('.others')!;
    expect(shown()).to.have.length(2);
    expect([button.textContent!.trim(), button.getAttribute('aria-expanded')]).to.deep.equal([
      '其余 3 条理由',
      'false',
    ]);
    button.click();
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(shown()).to.have.length(5);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
  });
  it('says how many answers a form still waits for, where that is why it is unknown', async () => {
    const element = await show(unknown);
    Object.assign(element, { waiting: 2 });
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(textOf(element)).to.include('还有 2 个问题没有回答').and.not.to.include('去问一问');
  });
  it('stands ready and empty without a decision', async () => expect(textOf(await show()).trim()).to.equal(''));
  for (const [name, decision] of Object.entries({ unmet, unknown })) {
    it(`is accessible: ${name}`, async () => {
      const element = await show(decision);
      await Promise.all(cites(element).map((each) => each.updateComplete));
      await expect(element).to.be.accessible();
    });
  }
});
