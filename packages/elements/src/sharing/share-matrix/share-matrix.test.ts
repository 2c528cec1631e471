import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lawOn, type Law } from '@liandong/core';
import { guihuaShares } from '@liandong/fixtures/sharing';
import { allPacks } from '@liandong/packs';
import { shareMatrix, type ShareRecords } from '@liandong/sdk/sharing';
import '../../languages/matrices/index.js';
import './define.js';
import type { LianShareMatrix } from './share-matrix.js';

const lawAt = (place: string) => lawOn('2026-03-31', place, allPacks);
const demo = lawAt('cn-990101001001');
const words: Readonly<Record<string, string>> = {
  allowed: '可以给',
  'needs-consent': '须先同意',
  'not-allowed': '不能给',
  unknown: '还不能确定',
};

const show = (given: { records?: unknown; law?: Law | undefined; lang?: string } = {}) =>
  fixture<LianShareMatrix>(
    html`<lian-share-matrix
      lang=${given.lang ?? 'zh-Hans'}
      .records=${'records' in given ? (given.records as ShareRecords) : guihuaShares}
      .law=${'law' in given ? given.law : demo}
    ></lian-share-matrix>`,
  );
const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const cell = (element: Element, dataClass: string, receiver: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-class=${dataClass}][data-receiver=${receiver}]`)!;

describe('lian-share-matrix', () => {
  it('counts what is given and has to be looked at, and lists it, the worst first', async () => {
    const element = await show();
    expect(all(element, '.counts li').map(textOf)).to.deep.equal(['在给5', '不能给1', '须先同意1', '还不能确定0']);
    expect(all(element, '[part=finding] .what').map(textOf)).to.deep.equal([
      '不能给 社工走访 → 社会组织 从 2026年2月1日 起，编号 g3',
      '须先同意 社区基础数据 → 街道办事处（乡镇政府） 从 2026年2月10日 起，编号 g4',
    ]);
    expect(textOf(element.shadowRoot as never)).to.include('在给的 1 项都可以给');
  });
  for (const place of ['cn-990101001001', 'cn-330102', 'cn-99'])
    it(`says of each cell what the SDK says, in ${place}`, async () => {
      const law = lawAt(place);
      const element = await show({ law });
      const tables = all(element, 'table');
      for (const [at, layer] of (['community', 'government'] as const).entries())
        for (const { dataClass, receiver, state, shares } of shareMatrix(guihuaShares, layer, law).cells.flat()) {
          const shown = tables[at]!.querySelector(`[data-class=${dataClass}][data-receiver=${receiver}]`)!;
          expect(textOf(shown.querySelector('.state')), `${dataClass} ${receiver}`).to.equal(words[state]);
          expect(shown.querySelector('svg')).to.not.equal(null);
          expect(textOf(shown).includes('在给'), `${dataClass} ${receiver}`).to.equal(shares.length > 0);
        }
    });
  it('cuts no word of a head or a state in two', async () => {
    const element = await show();
    element.style.cssText = 'display:block;width:44em';
    await element.updateComplete;
    for (const words of element.shadowRoot!.querySelectorAll<HTMLElement>('[data-cell] .state')) {
      const range = document.createRange();
      range.selectNodeContents(words.lastChild!);
      expect(range.getClientRects().length, words.textContent!).to.equal(1);
    }
    expect(getComputedStyle(element.shadowRoot!.querySelector('table')!).wordBreak).to.equal('normal');
  });

  it('says once that a place has published no table', async () => {
    const element = await show({ law: lawAt('cn-330102') });
    expect(textOf(all(element, '.open')[0])).to.include('当地没有公布对照表');
    expect(all(await show(), '.open')).to.have.length(0);
  });
  it('does not know what it was not told, and says what is missing', async () => {
    const element = await show({
      records: { circumstances: [], shares: guihuaShares.shares },
      law: lawAt('cn-330102'),
    });
    expect(all(element, '.counts li').map(textOf)[3]).to.equal('还不能确定5');
    cell(element, 'office', 'street').click();
    await element.updateComplete;
    const decision = element.shadowRoot!.querySelector<HTMLElement>('[part=details] lian-decision')!;
    await (decision as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(textOf(decision.shadowRoot as never)).to.include('还没有填写：是否涉及能认出个人的信息');
  });

  it('shows on which side a wide table goes on, and takes a stop on the way then', async () => {
    const element = await show();
    Object.assign(element.style, { display: 'block', width: '640px' });
    const [frame, box] = [all(element, '.frame')[0]!, all(element, '.scroll')[0]!];
    await waitUntil(() => frame.classList.contains('after'));
    expect([box.tabIndex, box.getAttribute('aria-label')]).to.deep.equal([0, '社区层面：哪一类信息，能不能给哪一方']);
    expect(textOf(all(element, '.sideways')[0])).to.include('左右滑动');
    expect(getComputedStyle(all(element, '.sideways')[0]!).display).to.equal('block');
    box.scrollLeft = 9_999;
    await waitUntil(() => frame.classList.contains('before'));
    expect(frame.classList.contains('after')).to.equal(false);
    element.style.width = '1200px';
    await waitUntil(() => frame.className === 'frame');
    expect(box.hasAttribute('tabindex')).to.equal(false);
  });
  it('is a list where it is narrow: each line names its column, and what is opened comes into sight', async () => {
    const element = await show();
    Object.assign(element.style, { display: 'block', width: '300px' });
    await waitUntil(() => all(element, '.column').length > 0);
    const given = cell(element, 'community-base', 'street');
    expect(textOf(given)).to.equal('街道办事处（乡镇政府） 须先同意 在给 1 项，其中 1 项要看');
    expect(all(element, '[part=base]')[0]!.scrollWidth).to.be.at.most(300);
    given.click();
    await waitUntil(() => all(element, '.details').length > 0);
    await waitUntil(() => all(element, '.details')[0]!.getBoundingClientRect().top < innerHeight);
    all(element, '.details .plain')[0]!.click();
    await waitUntil(() => element.shadowRoot!.activeElement === given);
    expect(all(element, '.details')).to.have.length(0);
  });
  it('opens a cell by keys, with its reasons, and tells the page by codes', async () => {
    const element = await show();
    cell(element, 'community-base', 'street').focus();
    const event = oneEvent(element, 'lian-choose');
    await sendKeys({ press: 'Enter' });
    expect(((await event) as CustomEvent).detail).to.deep.equal({
      chosen: { layer: 'community', dataClass: 'community-base', receiver: 'street' },
    });
    await element.updateComplete;
    const details = element.shadowRoot!.querySelector<HTMLElement>('[part=details]')!;
    expect(details.parentElement!.getAttribute('aria-live')).to.equal('polite');
    expect(textOf(details)).to.include('同意了就可以给').and.include('编号 g4');
    const decision = details.querySelector<HTMLElement>('lian-decision')!;
    await (decision as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(textOf(decision.shadowRoot as never)).to.include('还不能确定能不能给');
    await sendKeys({ press: 'ArrowDown' });
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.class).to.equal('convenience-services');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=details]')).to.equal(null);
  });
  it('asks the rules once, not at each key', async () => {
    const element = await show();
    const { view } = element;
    let asked = 0;
    element.view = (...given) => {
      asked++;
      return view!(...given);
    };
    for (const receiver of ['street', 'station', 'residents']) {
      cell(element, 'office', receiver).click();
      await element.updateComplete;
    }
    expect(asked).to.equal(0);
    element.law = lawAt('cn-330102');
    await element.updateComplete;
    expect(asked).to.equal(1);
  });

  it('says so where nothing is given', async () => {
    expect(textOf((await show({ records: undefined })).shadowRoot as never)).to.include('还没有记录');
    expect(textOf((await show({ law: undefined })).shadowRoot as never)).to.include('还没有提供法规包');
  });
  it('tells what it left out, and takes numbers for numbers', async () => {
    const share = guihuaShares.shares[2]!;
    const element = await show({
      records: {
        circumstances: [{ facts: { age: 900 } }, null, ...guihuaShares.circumstances],
        shares: [
          { ...share, id: '<img src=x onerror="window.hit=1">' },
          share,
          share,
          { ...share, id: 'B'.repeat(10_000) },
          { ...share, id: 'x', dataClass: 'no such class' },
          'row',
        ],
      },
    });
    expect(textOf(element.shadowRoot!.querySelector('.told'))).to.equal(
      '有 6 条记录没有算进去：写法不对，或者编号重复。',
    );
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(all(element, '[part=finding]')).to.have.length(2);
    for (const records of ['x', 7, [], {}, { shares: 'x' }])
      expect(textOf((await show({ records })).shadowRoot as never)).to.include('没有登记在给的信息');
  });
  it('speaks the language of the page', async () => {
    const element = await show({ lang: 'en' });
    const parts = all(element, '.small').find((one) => one.querySelectorAll('.part').length > 1)!;
    expect(parts.innerText).to.match(/given: \d+, to look at/);
    expect(all(element, '.counts li').map(textOf)).to.deep.equal(['Given5', 'May not1', 'Ask first1', 'Unknown0']);
    expect(textOf(element.shadowRoot as never)).to.not.match(/[：，\u4e00-\u9fff]/);
  });
});
