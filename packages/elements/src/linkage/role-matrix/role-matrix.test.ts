import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lawOn, type Law } from '@liandong/core';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { allPacks } from '@liandong/packs';
import { linkageOf, roleTable, type LinkageRecords } from '@liandong/sdk/linkage';
import '../../languages/matrices/index.js';
import './define.js';
import type { LianRoleMatrix } from './role-matrix.js';

const lawAt = (place: string) => lawOn('2026-03-31', place, allPacks);
const demo = lawAt('cn-990101001001');

const show = (given: { records?: unknown; law?: Law | undefined; lang?: string; down?: string } = {}) =>
  fixture<LianRoleMatrix>(
    html`<lian-role-matrix
      lang=${given.lang ?? 'zh-Hans'}
      down=${given.down ?? 'actors'}
      .records=${'records' in given ? (given.records as LinkageRecords) : guihuaLinkage}
      .law=${'law' in given ? given.law : demo}
    ></lian-role-matrix>`,
  );
const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const cell = (element: Element, actor: string, role: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-actor=${actor}][data-role=${role}]`)!;
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;

describe('lian-role-matrix', () => {
  it('counts the findings, and lists each with who it is about', async () => {
    const element = await show();
    expect(all(element, '.counts li').map(textOf)).to.deep.equal(['缺位2', '越位1', '错位1']);
    const found = all(element, '[part=finding] .what').map(textOf);
    expect(found).to.deep.equal([
      '缺位 政府（工委、办事处） · 多元共治引导者 可以由谁承担：示例街道办事处',
      '缺位 居（村）民委员会 · 主导者 可以由谁承担：桂花社区居委会',
      '越位 政府（工委、办事处） · 主导者 实际：示例街道办事处',
      '错位 居（村）民委员会 · 行政事务的办理者 实际：桂花社区居委会',
    ]);
  });
  it('agrees with the SDK cell by cell, whichever way it lies', async () => {
    for (const down of ['actors', 'roles']) {
      const element = await show({ down });
      for (const context of ['governance', 'project'] as const) {
        const { cells } = roleTable(linkageOf(guihuaLinkage, '2026-03-31'), guihuaLinkage.assignments, context, demo);
        const table = all(element, 'table')[context === 'governance' ? 0 : 1]!;
        for (const { actor, role, finding, who } of cells.flat()) {
          const shown = table.querySelector(`[data-actor=${actor}][data-role=${role}]`)!;
          expect(shown.classList.contains(finding?.code ?? 'no fault'), `${actor} ${role}`).to.equal(!!finding);
          if (who.length > 0) expect(textOf(shown)).to.include(`${who.length} 方承担`);
        }
      }
    }
  });
  it('is a table: heads of columns and rows, named, with the state in words', async () => {
    const element = await show();
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.getAttribute('aria-label')).to.equal('协同治理：应有的角色与实际的角色');
    expect(Array.from(table.querySelectorAll('thead th'), (th) => th.getAttribute('scope'))).to.not.include(null);
    expect(table.querySelectorAll('tbody th[scope=row]')).to.have.length(4);
    expect(textOf(cell(element, 'government', 'leader'))).to.equal('越位 表上没有，1 方承担');
    expect(textOf(cell(element, 'government', 'promoter'))).to.equal('不要求');
    expect(cell(element, 'government', 'leader').querySelector('svg')).to.not.equal(null);
  });
  it('keeps a space after the comma, where the language has one', async () => {
    const gapOf = async (lang: string) => {
      const element = await show({ lang });
      element.style.display = 'block';
      element.style.width = '1600px';
      const [first, second] = Array.from(cell(element, 'government', 'leader').querySelectorAll('.part'), (part) =>
        part.getBoundingClientRect(),
      );
      expect(second!.top).to.equal(first!.top);
      return second!.left - first!.right;
    };
    expect(await gapOf('en')).to.be.greaterThan(2);
    expect(await gapOf('zh-Hans')).to.be.lessThan(1);
  });

  describe('without a mouse', () => {
    it('has one Tab stop for each table, and tells the page by codes what is opened', async () => {
      const element = await show();
      expect(all(element, '[data-cell][tabindex="0"]')).to.have.length(2);
      cell(element, 'government', 'institutionSupplier').focus();
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowRight' });
      expect([focused(element).dataset.actor, focused(element).dataset.role]).to.deep.equal(['government', 'leader']);
      const event = oneEvent(element, 'lian-choose');
      await sendKeys({ press: 'Enter' });
      expect(((await event) as CustomEvent).detail).to.deep.equal({
        chosen: { context: 'governance', actor: 'government', role: 'leader' },
      });
      await element.updateComplete;
      expect(focused(element).getAttribute('aria-expanded')).to.equal('true');
      expect(textOf(element.shadowRoot!.querySelector('[part=details]')))
        .to.include('角色表给了别人，由政府承担了')
        .and.include('示例街道办事处')
        .and.include('来源点名说过');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part=details]')).to.equal(null);
      expect(focused(element).dataset.role).to.equal('leader');
    });
    it('shows the grounds of a finding where it stands, with the article', async () => {
      const element = await show();
      const button = element.shadowRoot!.querySelector<HTMLButtonElement>('.plain')!;
      const more = element.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!;
      expect(more.checkVisibility()).to.equal(false);
      button.click();
      await element.updateComplete;
      expect(more.checkVisibility()).to.equal(true);
      expect(textOf(more)).to.include('仅供参考').and.include('推开');
      const cite = more.querySelector('lian-citation')!;
      await cite.updateComplete;
      expect(textOf(cite.shadowRoot as never)).to.include('联动办法');
    });
  });

  it('says what is not known, and what is missing, where no matrix is in force', async () => {
    const element = await show({ law: lawAt('cn-31') });
    expect(all(element, '[part=finding]')).to.have.length(0);
    expect(all(element, '.open').map(textOf)[0]).to.include('还不能确定').and.include('各方应有的角色');
    expect(textOf(cell(element, 'government', 'leader'))).to.equal('说不清 应有不明，1 方承担');
    expect(all(element, '.counts li').map(textOf)).to.include('说不清15');
  });
  it('says so where nothing is given', async () => {
    expect(textOf((await show({ records: undefined })).shadowRoot as never)).to.include('还没有记录');
    expect(textOf((await show({ law: undefined })).shadowRoot as never)).to.include('还没有提供法规包');
  });
  it('takes records that the page wrote inside', async () => {
    const element = await fixture<LianRoleMatrix>(html`<lian-role-matrix .law=${demo}></lian-role-matrix>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(guihuaLinkage);
    element.append(script);
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(all(element, '[part=finding]')).to.have.length(4);
  });

  describe('with bad data', () => {
    it('tells what it left out, and takes names for names', async () => {
      const element = await show({
        records: {
          actors: [
            null,
            { id: 'office', name: '<img src=x onerror="window.hit=1">', kind: 'government' },
            { id: 'office', name: '又一个', kind: 'committee' },
            { id: 'c', name: '居'.repeat(10_000), kind: 'committee' },
          ],
          assignments: [
            { actor: 'office', role: 'leader', context: 'governance' },
            { actor: 'c', role: 'administrativeArm', context: 'governance' },
            { actor: 'ghost', role: 'leader', context: 'governance' },
            { actor: 'c', role: 'king', context: 'governance' },
            null,
          ],
        },
      });
      expect(all(element, '.told').map(textOf)).to.deep.equal([
        '有 4 条记录没有算进去：写法不对，或者编号重复。',
        '有 1 条角色记录，当日找不到是谁：ghost',
      ]);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      const text = textOf(element.shadowRoot as never);
      expect(text).to.include('<img src=x').and.not.include('居'.repeat(101));
    });
    it('bears what is no record at all', async () => {
      for (const records of ['x', 7, [], {}, { actors: 'x', assignments: {} }]) {
        const element = await show({ records });
        expect(textOf(element.shadowRoot as never), JSON.stringify(records)).to.include('角色对照表');
      }
    });
  });

  it('speaks the language of the page, and copies as a table', async () => {
    const element = await show({ lang: 'en' });
    expect(all(element, '.counts li').map(textOf)).to.deep.equal(['Absent2', 'Overstepping1', 'Misplaced1']);
    expect(textOf(element.shadowRoot as never)).to.not.match(/[：，]/);
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    all(element, '.bar button')[1]!.click();
    await new Promise((resolve) => setTimeout(resolve));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.bar [role=status]'))).to.include('Copied');
    expect(copied.split('\n')[0]).to.equal('Context\tParty\tRole\tExpected\tHeld by\tFinding');
    expect(copied).to.include('\tLeader\tnot listed\t示例街道办事处\tOverstepping');
  });
});
