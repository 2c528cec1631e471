import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  boolTerm,
  dataTerm,
  enumTerm,
  intTerm,
  listTerm,
  shareTerm,
  type Entry,
  type Pack,
  type Term,
} from '@liandong/core';
import { sendKeys } from '@web/test-runner-commands';
import '../../languages/figures/index.js';
import { registerWords } from '../../internal/words-controller.js';
import './define.js';
import type { LianPolicyTimeline } from './policy-timeline.js';
import { valueText, type Saying } from './value-text.js';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../../tokens/tokens.css';

const fee = intTerm('library.fee', 'fen') as Term;
const cite = (title: string) =>
  ({ id: title, title, issuer: 'x', article: '第一条', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
type Day = `${number}-${number}-${number}`;
const of = (from: Day, title: string, term: Term = fee) => ({ term: term.id, from, cite: cite(title) });
const packOf = (entries: readonly Entry[]): readonly Pack[] => [
  {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '馆' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2005-01-01', name: { 'zh-Hans': '某馆', en: 'A library' } }],
    entries,
  },
];
const packs = packOf([
  { ...of('2008-01-01', '规则'), value: 5_000 },
  { ...of('2011-07-01', '新规则'), value: 8_000 },
  { ...of('2015-01-01', '停收通知'), repealed: true },
  { ...of('2017-03-01', '再收通知'), open: true },
  { ...of('2019-09-01', '办法'), value: 3_000, reviewBy: '2021-01-01' },
  { ...of('2023-05-01', '办法甲'), value: 2_000 },
  { ...of('2023-05-01', '办法乙'), value: 2_500 },
]);

const show = async (given: Partial<LianPolicyTimeline> = {}, lang = 'zh-Hans') => {
  const element = await fixture<LianPolicyTimeline>(
    html`<lian-policy-timeline lang=${lang} .term=${'term' in given ? given.term : fee} .packs=${'packs' in given ? given.packs : packs} jurisdiction=${given.jurisdiction ?? 'cn'} as-of=${given.asOf ?? '2020-06-01'} label=${given.label ?? '借阅费'}></lian-policy-timeline>`,
  );
  await element.updateComplete;
  return element;
};
const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const one = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const textOf = (element: Element) => (element.shadowRoot!.textContent ?? '').replace(/\s+/g, ' ');
const items = (element: Element) =>
  all(element, '.item').map((each) =>
    ['.badge', '.dates', '.what']
      .map((part) => each.querySelector(part)!.textContent!.replace(/\s+/g, ' ').trim())
      .join(' | '),
  );

describe('lian-policy-timeline', () => {
  it('lists every stretch in its order: what held, from when until when, and how it stands to the day', async () => {
    expect(items(await show())).to.deep.equal([
      '– | 2005年1月1日 以前 | 没有这个地方的记录',
      '– | 2005年1月1日 至 2008年1月1日 前 | 没有已知的文件',
      '1 | 2008年1月1日 至 2011年7月1日 前已被取代 | 50.00 元',
      '2 | 2011年7月1日 至 2015年1月1日 前已经结束 | 80.00 元',
      '– | 2015年1月1日 至 2017年3月1日 前 | 已经废止，没有接着的规定',
      '3 | 2017年3月1日 至 2019年9月1日 前已经结束 | 文件没有写明，留待规定',
      '4 | 2019年9月1日 至 2023年5月1日 前这一天有效 | 30.00 元',
      '5 | 2023年5月1日 起尚未开始 | 文件互相冲突，没有取舍',
    ]);
  });
  it('names every text, both of a conflict', async () => {
    const element = await show();
    const cited = all(element, '.item').map((each) =>
      Array.from(each.querySelectorAll('lian-citation'), (citation) => citation.shadowRoot!.textContent!.trim()),
    );
    expect(cited[2]).to.deep.equal(['《规则》第一条']);
    expect(cited[7]).to.deep.equal(['《办法甲》第一条', '《办法乙》第一条']);
  });

  const days = [
    { asOf: '2004-12-31', says: '没有这个地方的记录', why: 'before anything is recorded' },
    { asOf: '2007-12-31', says: '没有已知的文件', why: 'the day before the first text' },
    { asOf: '2008-01-01', says: '50.00 元', why: 'the first day' },
    { asOf: '2015-01-01', says: '已经废止，没有接着的规定', why: 'a repeal is not the same as no text' },
    { asOf: '2018-01-01', says: '留待规定', why: 'left open' },
    { asOf: '2026-01-01', says: '互相冲突', why: 'nothing is chosen' },
    { asOf: '', says: '没有给出要看的日子', why: 'no day' },
    { asOf: '2026-02-30', says: '给出的日子不对：2026-02-30', why: 'a day that is none' },
  ];
  for (const { asOf, says, why } of days)
    it(`says what holds on the day: ${why}`, async () => {
      expect(one(await show({ asOf }), '.answer').textContent).to.include(says);
    });
  it('says that a text should be looked at again', async () => {
    expect(one(await show(), '.answer').textContent).to.not.include('2021');
    expect(one(await show({ asOf: '2020-12-31' }), '.answer').textContent).to.not.include('复核');
    expect(one(await show({ asOf: '2021-01-01' }), '.answer').textContent).to.include('已过复核日期');
  });

  it('draws stretches and leaves gaps, and marks the day', async () => {
    const element = await show();
    const drawn = all(element, 'svg.stretch').map((each) => each.getAttribute('class')!.replace('stretch ', ''));
    expect(drawn).to.deep.equal(['value', 'value', 'open', 'value', 'conflict']);
    const [second, third] = all(element, 'svg.stretch').slice(1);
    const end = parseFloat(second!.getAttribute('x')!) + parseFloat(second!.getAttribute('width')!);
    expect(parseFloat(third!.getAttribute('x')!) - end, 'two years of nothing').to.be.above(5);
    expect(all(element, '.marker')).to.have.length(1);
    expect(all(await show({ asOf: '' }), '.marker')).to.have.length(0);
    expect(one(element, 'svg.line').getAttribute('aria-hidden')).to.equal('true');
    expect(element.shadowRoot!.querySelector('[style]'), 'no styles that a strict policy forbids').to.equal(null);
  });

  it('goes from change to change by keys, saying what holds, and tells the page with ids and a day only', async () => {
    const element = await show();
    const slider = one(element, '[role=slider]');
    const heard: unknown[] = [];
    element.addEventListener('lian-day', ({ detail }) => heard.push(detail));
    slider.focus();
    const walked: string[] = [];
    for (const key of [
      'ArrowLeft',
      'ArrowLeft',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'Home',
      'ArrowLeft',
      'End',
      'a',
    ]) {
      await sendKeys({ press: key });
      await element.updateComplete;
      walked.push(element.asOf);
    }
    expect(walked).to.deep.equal([
      ...['2019-09-01', '2017-03-01', '2019-09-01', '2023-05-01', '2023-05-01'],
      ...['2005-01-01', '2005-01-01', '2023-05-01', '2023-05-01'],
    ]);
    expect(heard[0]).to.deep.equal({ day: '2019-09-01', term: 'library.fee', jurisdiction: 'cn' });
    expect(heard).to.have.length(6);
    expect(slider.getAttribute('aria-valuetext')).to.equal('2023年5月1日：文件互相冲突，没有取舍，2023年5月1日 起');
    expect([slider.getAttribute('aria-valuenow'), slider.getAttribute('aria-valuemax')]).to.deep.equal(['7', '7']);
  });
  it('goes by buttons too, and says so', async () => {
    const element = await show();
    const [before, after] = all(element, '.buttons button') as HTMLButtonElement[];
    after!.click();
    await element.updateComplete;
    expect([element.asOf, after!.disabled]).to.deep.equal(['2023-05-01', true]);
    expect(one(element, '[role=status]').textContent).to.equal('2023年5月1日：文件互相冲突，没有取舍');
    before!.click();
    await element.updateComplete;
    expect(element.asOf).to.equal('2019-09-01');
    all(element, '.item button')[0]!.click();
    await element.updateComplete;
    expect(element.asOf).to.equal('2005-01-01');
  });
  it('keeps its day where the page says so', async () => {
    const element = await show();
    element.addEventListener('lian-day', (event) => event.preventDefault());
    setTimeout(() => all(element, '.buttons button')[0]!.click());
    await oneEvent(element, 'lian-day');
    expect(element.asOf).to.equal('2020-06-01');
  });
  it('copies the list as a table', async () => {
    const element = await show();
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => ((copied = text), Promise.resolve()) },
    });
    try {
      all(element, '.buttons .plain').pop()!.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      delete (navigator as unknown as { clipboard?: unknown }).clipboard;
    }
    expect(copied.split('\n')[3]).to.equal('2008-01-01\t2011-07-01\t已被取代\t50.00 元\t《规则》第一条');
  });
  it('speaks the language of the place where it stands', async () => {
    const english = await show({ label: 'Fee' }, 'en');
    expect(textOf(english)).to.include('Fee: through time').and.include('A library').and.include('CNY 30.00');
    expect(textOf(english).replace(/《[^》]*》/g, '')).to.not.match(/[：，]/);
    expect(textOf(await show({}, 'zh-Hant'))).to.include('這一天有效');
  });

  it('names codes by the page, by the words of the subject, as places and by roles, else in quotes', async () => {
    registerWords('zh-Hans', 'library', {
      names: { kinds: { own: '本馆', both: '甲' } },
      facts: { reader: { options: { adult: '成人', both: '乙' } }, other: { options: { adult: '大人' } } },
    });
    const kinds = listTerm('library.kinds') as Term;
    const codes = ['page', 'own', 'both', 'cn', 'resident', 'adult', 'unheard-of'];
    const element = await show({
      term: kinds,
      asOf: '2010-01-01',
      packs: packOf([{ ...of('2008-01-01', '规则', kinds), value: { items: codes, complete: true } }]),
    });
    element.names = { page: '页面的叫法' };
    await element.updateComplete;
    expect(one(element, '.answer .what').textContent).to.equal(
      '7 项：页面的叫法、本馆、甲、某馆、居民、代号“adult”、代号“unheard-of”',
    );
  });

  describe('says values', () => {
    const saying: Saying = {
      say: (path, facts) => `${path.join('.')}${facts ? JSON.stringify(facts) : ''}`,
      has: ([list, code]) => (list === 'options' ? code === 'each' : code !== 'fen'),
      language: 'zh-Hans',
      yes: '是',
      no: '否',
      notKnown: '不清楚',
      nameOf: (code) => (code === 'x' ? '甲' : undefined),
    };
    const list = listTerm('a.b');
    const cases: readonly { term: unknown; value: unknown; is: string }[] = [
      { term: boolTerm('a.b'), value: true, is: '是' },
      { term: intTerm('a.b', 'day'), value: 5, is: 'units.day{"count":5}' },
      { term: intTerm('a.b', 'year'), value: 2020, is: 'theYear{"count":2020}' },
      { term: intTerm('a.b', 'year'), value: 18, is: 'units.year{"count":18}' },
      { term: intTerm('a.b', 'fen'), value: 123_450, is: '1,234.50 元' },
      { term: enumTerm('a.b', ['each', 'other']), value: 'each', is: 'options.each' },
      { term: enumTerm('a.b', ['each', 'other']), value: 'other', is: 'code{"code":"other"}' },
      { term: enumTerm('a.b', ['constructor']), value: 'constructor', is: 'code{"code":"constructor"}' },
      { term: shareTerm('a.b'), value: { numerator: 1, denominator: 1, inclusive: true }, is: 'whole' },
      {
        term: shareTerm('a.b'),
        value: { numerator: 1, denominator: 2, inclusive: false },
        is: 'moreThan{"numerator":1,"denominator":2}',
      },
      {
        term: list,
        value: { items: ['x', 'y'], complete: true },
        is: 'items{"count":2,"items":"甲commacode{\\"code\\":\\"y\\"}"}',
      },
      { term: list, value: { items: [], complete: false, count: 22 }, is: 'noItemsincompleteOf{"count":22}' },
      { term: dataTerm('a.b', () => undefined), value: { count: 5, unit: 'workday' }, is: 'units.workday{"count":5}' },
      { term: dataTerm('a.b', () => undefined), value: { x: 1 }, is: 'pair{"name":"甲","value":"1"}' },
      { term: dataTerm('a.b', () => undefined), value: '2026-03-02', is: '2026年3月2日' },
      { term: dataTerm('a.b', () => undefined), value: '按 x 办', is: '按 x 办' },
      {
        term: dataTerm('a.b', () => undefined),
        value: [null, { count: 2, unit: 'day' }],
        is: '不清楚commaunits.day{"count":2}',
      },
    ];
    for (const { term, value, is } of cases) it(is, () => expect(valueText(term as Term, value, saying)).to.equal(is));
  });

  describe('with bad data', () => {
    const cases: readonly { given: Partial<LianPolicyTimeline>; says: string; why: string }[] = [
      { given: { term: undefined as never }, says: '还没有提供', why: 'no term' },
      { given: { packs: undefined as never }, says: '还没有提供', why: 'no packs' },
      { given: { packs: [] }, says: '还没有提供', why: 'an empty list' },
      { given: { packs: 'x' as never }, says: '还没有提供', why: 'packs that are none' },
      { given: { packs: [null] as never }, says: '画不出来', why: 'a pack that is null' },
      { given: { packs: [{}] as never }, says: '画不出来', why: 'a pack without anything' },
      { given: { jurisdiction: 'cn-99' }, says: '画不出来', why: 'a place that no pack lists' },
      {
        given: { packs: packOf([{ ...of('2020-02-31', 'x'), value: 1 }]) },
        says: '画不出来',
        why: 'a text that begins on no day',
      },
    ];
    for (const { given, says, why } of cases)
      it(`tells: ${why}`, async () => expect(textOf(await show(given))).to.include(says));
    it('shows texts as texts, and long ones short', async () => {
      const name = '<img src=x onerror=window.hit=1>';
      const text = dataTerm('library.text', () => undefined) as Term;
      const element = await show({
        term: text,
        label: name,
        packs: packOf([
          { ...of('2008-01-01', name, text), value: name },
          { ...of('2009-01-01', 'T', text), value: 'V'.repeat(10_000) },
          { ...of('2010-01-01', 'T', text), value: 'W' },
        ]),
      });
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(textOf(element)).to.include(name).and.not.include('V'.repeat(500));
    });
    it('stands a thousand changes', async () => {
      const entries = Array.from({ length: 1_000 }, (_, at) => ({
        ...of(`${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01` as Day, `${at}`),
        value: at,
      }));
      expect(items(await show({ packs: packOf(entries) })).length).to.be.above(900);
    }).timeout(30_000);
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
        for (const asOf of ['2020-06-01', '2026-01-01', '2018-01-01']) {
          const element = await show({ asOf }, asOf === '2018-01-01' ? 'en' : 'zh-Hans');
          await expect(element).to.be.accessible();
          element.classList.add('small');
          await new Promise((resolve) => setTimeout(resolve, 60));
          expect(element.scrollWidth, 'nothing sticks out').to.be.at.most(288);
          await expect(element).to.be.accessible();
        }
      } finally {
        document.adoptedStyleSheets = [];
        for (const name of ['lianTheme', 'lianMode']) delete document.documentElement.dataset[name];
      }
    }).timeout(60_000);
});
