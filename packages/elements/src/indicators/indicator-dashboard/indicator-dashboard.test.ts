import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { atLeast, lawOn, type Entry, type Law } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import { indicatorPlaces, indicatorRecords } from '@liandong/fixtures/indicator-records';
import { smallestSample } from '@liandong/sdk/evaluation';
import * as terms from '@liandong/sdk/indicators';
import '../../languages/figures/index.js';
import { textOfTable } from '../../internal/data-table.js';
import './define.js';
import type { LianIndicatorDashboard } from './indicator-dashboard.js';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../../tokens/tokens.css';

const cite = { id: 'x', title: '某办法', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const one = { from: '2016-01-01', cite } as const;
const lawWith = (...entries: readonly (readonly Entry[])[]) =>
  lawOn('2026-03-31', 'cn', [
    pack({
      jurisdiction: 'cn',
      title: { 'zh-Hans': '国' },
      version: '1',
      places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '某国', en: 'Somewhere' } }],
      entries: entries.flat(),
    }),
  ]);
const targets = [
  sets(terms.targetUrban, [{ ...one, value: 10 }]),
  sets(terms.targetRural, [{ ...one, value: 5 }]),
  sets(terms.targetYear, [{ ...one, value: 2020 }]),
  sets(terms.isAspiration, [{ ...one, value: true }]),
  sets(terms.coverageTarget, [{ ...one, value: atLeast(1, 1) }]),
];
const settled = lawWith(
  ...targets,
  sets(terms.targetMode, [{ ...one, value: 'average' }]),
  sets(terms.countedAs, [{ ...one, value: 'registeredAndFiled' }]),
  sets(terms.coverageDenominator, [{ ...one, value: 'streets' }]),
  sets(smallestSample, [{ ...one, value: 30 }]),
);
const open = lawWith(
  ...targets,
  leavesOpen(terms.targetMode, one),
  leavesOpen(terms.countedAs, one),
  leavesOpen(terms.coverageDenominator, one),
  leavesOpen(smallestSample, one),
);

const show = async (given: Partial<LianIndicatorDashboard>, lang = 'zh-Hans') => {
  const element = await fixture<LianIndicatorDashboard>(
    html`<lian-indicator-dashboard lang=${lang} .law=${given.law} .records=${given.records} .places=${indicatorPlaces} .smallestSample=${given.smallestSample}></lian-indicator-dashboard>`,
  );
  await element.updateComplete;
  return element;
};
const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const textOf = (element: Element) => (element.shadowRoot!.textContent ?? '').replace(/\s+/g, ' ');
const labels = (element: Element) => all(element, '[role=img]').map((each) => each.getAttribute('aria-label') ?? '');
const row = (element: Element, at: number) => all(element, 'tbody tr')[at]!.textContent!.replace(/\s+/g, ' ').trim();
const records = (given: unknown) => given as LianIndicatorDashboard['records'];
const button = (element: Element, text: string) =>
  all(element, 'button').find((each) => each.textContent!.includes(text))!;

describe('lian-indicator-dashboard', () => {
  it('shows both readings of the target, which the text takes, whose year it is, and that it is no order', async () => {
    const element = await show({ law: settled, records: indicatorRecords });
    const readings = all(element, '.reading').map((each) => each.textContent!.replace(/\s+/g, ''));
    expect(readings).to.deep.equal(['每个社区都要达到没有达到', '平均达到没有达到现行文件写的是这一种']);
    expect(textOf(element)).to.include('这是 2020 年的目标，目标年已过').and.to.include('力争');
  });
  it('shows both readings where the law leaves that open, and says so', async () => {
    const element = await show({ law: open, records: indicatorRecords });
    expect(textOf(element)).to.include('没有写明是哪一种').and.to.include('没有写明分母');
    expect(all(element, '.tag')).to.have.length(0);
  });
  it('has an alternative in words and a table for every picture, each with its caption', async () => {
    const element = await show({ law: settled, records: indicatorRecords });
    expect(labels(element)).to.have.length(7);
    expect(labels(element)[0]).to.include('10 个社区，7 个达到，2 个没有达到，1 个还不能确定');
    expect(labels(element)[3]).to.include('区级财政 64.62%');
    expect(all(element, 'table')).to.have.length(7);
    expect(all(element, 'caption').every((each) => each.textContent!.trim() !== '')).to.equal(true);
  });
  it('tells a share with both parts and among whom, and gives away nothing of one that is held back', async () => {
    const element = await show({ law: settled, records: indicatorRecords });
    const rows = all(element, 'tbody tr').map((each) => each.textContent!.replace(/\s+/g, ' '));
    const told = (name: string) => rows.find((each) => each.includes(name))!;
    expect(told('响应率')).to.include('97.8%').and.include('311').and.include('318').and.include('全部');
    expect(told('满意率')).to.include('样本太小，不公布').and.not.include('21').and.not.include('24');
    for (const label of labels(element)) expect(label).to.not.include('87.5');
  });

  describe('says who set the smallest sample', () => {
    const cases = [
      { law: settled, page: undefined, says: '样本不满 30 的不公布：依文件规定', why: 'the law' },
      { law: settled, page: 100, says: '样本不满 100 的不公布：这个数由本页的主办方设定', why: 'the page, stricter' },
      { law: open, page: 20, says: '样本不满 20 的不公布：这个数由本页的主办方设定', why: 'the page alone' },
      { law: open, page: undefined, says: '本页的主办方也没有设定', why: 'nobody' },
      { law: open, page: 0, says: '本页设定的最小样本数不对', why: 'a number that is none' },
    ];
    for (const { law, page, says, why } of cases)
      it(why, async () => {
        const element = await show({ law, records: indicatorRecords, smallestSample: page });
        expect(textOf(element)).to.include(says);
        expect(textOf(element).includes('97.8%')).to.equal(why !== 'nobody' && page !== 0);
      });
    it('and takes it from an attribute', async () => {
      const element = await fixture<LianIndicatorDashboard>(
        html`<lian-indicator-dashboard smallest-sample="25" .law=${open} .records=${indicatorRecords}></lian-indicator-dashboard>`,
      );
      expect(textOf(element)).to.include('样本不满 25 的');
    });
  });

  it('shows what is not known as not known, and what is missing', async () => {
    const element = await show({
      law: settled,
      records: { communities: [{ place: 'cn-990101001001', kind: 'urban', registered: null, filed: null }] },
    });
    expect(labels(element)[0]).to.include('1 个还不能确定');
    expect(row(element, 0)).to.include('桂花社区').and.include('不知道').and.include('还不能确定');
    button(element, '理由和依据').click();
    await element.updateComplete;
    const decision = element.shadowRoot!.querySelector('lian-decision')!;
    await decision.updateComplete;
    expect(decision.shadowRoot!.textContent).to.include('还缺什么').and.include('登记的社区社会组织有几个');
    expect(button(element, '理由和依据').getAttribute('aria-expanded')).to.equal('true');
  });
  it('opens long lists on demand, and copies all of them', async () => {
    const communities = Array.from({ length: 600 }, (_, at) => ({
      place: `p${String(at).padStart(3, '0')}`,
      kind: 'urban' as const,
      registered: at,
      filed: 0,
    }));
    const element = await show({ law: settled, records: { communities } });
    const shown = () => all(element, '#each-caption ~ tbody tr').filter((each) => each.checkVisibility()).length;
    expect(shown()).to.equal(12);
    button(element, '列出全部').click();
    await element.updateComplete;
    expect(shown()).to.equal(500);
    expect(textOf(element)).to.include('还有 100 个没有列出');
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => ((copied = text), Promise.resolve()) },
    });
    try {
      button(element, '复制成表格').click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      delete (navigator as unknown as { clipboard?: unknown }).clipboard;
    }
    expect(copied.split('\n')).to.have.length(601);
    expect(copied.split('\n')[1]).to.equal('p000\t城镇\t0\t10\t没有达到');
    expect(all(element, '[role=status]')[0]!.textContent).to.equal('已复制，可以粘贴到表格里。');
  });
  it('tells the page before it prints, with a day and no more', async () => {
    const element = await show({ law: settled, records: indicatorRecords });
    element.addEventListener('lian-print', (event) => event.preventDefault());
    setTimeout(() => button(element, '打印').click());
    const { detail } = (await oneEvent(element, 'lian-print')) as CustomEvent;
    expect(detail).to.deep.equal({ asOf: '2026-03-31' });
  });
  it('speaks the language of the place where it stands', async () => {
    const element = await show({ law: settled, records: indicatorRecords }, 'en');
    expect(textOf(element))
      .to.match(/, as the text counts/)
      .and.not.match(/[“”]|, [A-Z][a-z]+ text|, Hatched/);
    expect(textOf(element))
      .to.include('Somewhere · As of 31 March 2026')
      .and.not.match(/[\u4e00-\u9fff]/);
    expect(textOf(await show({ law: settled, records: indicatorRecords }, 'zh-Hant'))).to.include('資金構成');
  });
  it('reads its records from JSON inside it', async () => {
    const element = await fixture<LianIndicatorDashboard>(
      html`<lian-indicator-dashboard .law=${settled}><script type="application/json">{"communities":[{"place":"a","kind":"urban","registered":12,"filed":0}]}</script></lian-indicator-dashboard>`,
    );
    await element.updateComplete;
    expect(labels(element)[0]).to.include('1 个社区，1 个达到');
  });

  describe('with bad data', () => {
    it('says that there are no records, or no law', async () => {
      expect(textOf(await show({ law: settled }))).to.include('还没有记录');
      expect(textOf(await show({ law: undefined as unknown as Law, records: indicatorRecords }))).to.include(
        '还没有提供法规包',
      );
    });
    it('tells what is wrong, shows texts as texts, and draws what is sound', async () => {
      const name = '<img src=x onerror=window.hit=1>';
      const element = await show({
        law: settled,
        records: records({
          communities: [null, { place: name, kind: 'urban', registered: 12, filed: 0 }, { place: 'A'.repeat(10_000) }],
          coverage: { coveredDistricts: 0, districts: 0, coveredStreets: 9, streets: 8 },
          staff: ['x'],
          funds: [
            { kind: 'gold', amount: 1 },
            { kind: 'other', amount: -1 },
          ],
          shares: [
            { code: 'response', numerator: 40, denominator: 31, basis: 'all', counts: 'cases' },
            { code: 'response', numerator: 1, denominator: 31, basis: 'all', counts: 'cases' },
            { code: 'resolution', numerator: 0, denominator: 0, basis: 'all', counts: 'cases' },
            { code: 'own', name: 'N'.repeat(10_000), numerator: 31, denominator: 31, basis: 'all' },
          ],
        }),
      });
      const text = textOf(element);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(text).to.include('记录里有 5 处问题').and.include(name);
      expect(text).to.include('分子大于分母').and.include('分母是零').and.include('有中心的多于全部');
      expect(text).to.include('没有金额可算').and.include('有 1 笔金额不知道');
      expect(text).to.not.include('N'.repeat(500));
      expect(text).to.not.match(/NaN|undefined|null/);
    });
    for (const given of ['x', 3, [], { communities: 3 }, { coverage: 'x', funds: [null], shares: [[]] }])
      it(`never breaks on ${JSON.stringify(given)}`, async () => {
        const element = await show({ law: settled, records: records(given) });
        expect(textOf(element))
          .to.include('指标一览')
          .and.not.match(/NaN|undefined/);
      });
    it('says why, where there are more communities than the question takes', async () => {
      const communities = Array.from({ length: 10_001 }, (_, at) => ({ place: `p${at}`, kind: 'urban' as const }));
      expect(textOf(await show({ law: settled, records: { communities } }))).to.include('这些记录算不出指标');
    }).timeout(20_000);
  });
  it('copies texts that a spreadsheet would take for formulas as texts', () => {
    expect(
      textOfTable({ id: 'x', caption: 'x', columns: [{ label: 'a' }, { label: 'b' }], rows: [['=1+1', '2']] }),
    ).to.equal("a\tb\n'=1+1\t2");
  });

  for (const [mode, attributes] of Object.entries({
    light: { lianTheme: 'light' },
    dark: { lianTheme: 'dark' },
    elder: { lianTheme: 'light', lianMode: 'elder' },
    'high contrast': { lianTheme: 'contrast' },
  }))
    it(`a checker of accessibility finds nothing, ${mode}, wide and narrow`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `${theme} body{background:var(--lian-color-paper);color:var(--lian-color-ink)} .small{width:288px}`,
      );
      document.adoptedStyleSheets = [sheet];
      Object.assign(document.documentElement.dataset, attributes);
      try {
        for (const lang of ['zh-Hans', 'en']) {
          const element = await show({ law: open, records: indicatorRecords, smallestSample: 20 }, lang);
          for (const each of all(element, 'button[aria-expanded]')) each.click();
          await element.updateComplete;
          await expect(element).to.be.accessible();
          element.classList.add('small');
          await new Promise((resolve) => setTimeout(resolve, 60));
          await element.updateComplete;
          expect(all(element, '.narrow')).to.have.length(1);
          expect(element.scrollWidth, 'nothing sticks out').to.be.at.most(288);
          await expect(element).to.be.accessible();
        }
      } finally {
        document.adoptedStyleSheets = [];
        for (const name of ['lianTheme', 'lianMode']) delete document.documentElement.dataset[name];
      }
    }).timeout(60_000);
});
