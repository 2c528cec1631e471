import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { few, harmed, make, need, rootOf, all, textOf, said } from './shown-board.test.js';

describe('lian-triage-board, filtered', () => {
  before(() => setViewport({ width: 1200, height: 800 }));

  it('can be set and read, and says what it leaves', async () => {
    const element = await make({ responsible: { A: 'lin', C: 'zhou' }, people: { lin: '小林' }, me: 'lin' });
    expect(textOf(element, '.counts')).to.equal('共 4 件，超期 1 件。');
    element.filter = { person: 'lin' };
    await element.updateComplete;
    expect(all(element, '.list > [data-id]').map(({ dataset }) => dataset['id'])).to.deep.equal(['A']);
    expect(textOf(element, '.counts')).to.equal('显示 1 件，共 4 件；显示的里面超期 0 件。');
    element.filter = { isMine: true, isOverdue: true };
    await element.updateComplete;
    expect(textOf(element, '.none')).to.equal('没有符合筛选的。');
    rootOf(element).querySelector<HTMLElement>('.line button')!.click();
    await element.updateComplete;
    expect([element.filter, all(element, '.list > [data-id]').length]).to.deep.equal([{}, 4]);
  });
  it('changes by hand, tells the page without the words, and announces how many are left', async () => {
    const element = await make();
    const heard: CustomEvent<unknown>[] = [];
    element.addEventListener('lian-filter', (event) => heard.push(event));
    rootOf(element).querySelector<HTMLElement>('[data-filter=text]')!.focus();
    await sendKeys({ type: 'b' });
    await element.updateComplete;
    expect(element.filter).to.deep.equal({ text: 'b' });
    expect(heard.map(({ detail }) => detail)).to.deep.equal([null]);
    expect(said(element)).to.equal('');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await element.updateComplete;
    expect(said(element)).to.equal('显示 1 件，共 4 件；显示的里面超期 1 件。');
    const state = rootOf(element).querySelector<HTMLElement & { value: string }>('[data-filter=state]')!;
    state.value = 'resolved';
    state.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.filter).to.deep.equal({ text: 'b', state: 'resolved' });
    expect(all(element, '.column')).to.have.length(1);
  });
  it('says again how many are left where another filter leaves as many, and leaves focus where it is', async () => {
    const element = await make();
    const field = rootOf(element).querySelector<HTMLElement>('[data-filter=text]')!;
    field.focus();
    const heard: string[] = [];
    const status = rootOf(element).querySelector('[role=status]')!;
    const observer = new MutationObserver(() => heard.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const key of ['c', 'Backspace', 'd']) {
      await sendKeys(key.length > 1 ? { press: key } : { type: key });
      if (key === 'Backspace') continue;
      await new Promise((resolve) => setTimeout(resolve, 600));
      await element.updateComplete;
    }
    observer.disconnect();
    expect(heard.map((text) => text.trim())).to.deep.equal(Array(2).fill('显示 1 件，共 4 件；显示的里面超期 0 件。'));
    expect(rootOf(element).activeElement).to.equal(field);
  });
  it('tells of what is masked only where the rest of the filter would show it', async () => {
    const settled = { ...harmed, id: 'S', state: 'closed' } as const;
    const element = await make({
      needs: [...few, harmed, settled],
      responsible: { H: 'lin' },
      people: { lin: '小林' },
    });
    const warned = async (filter: typeof element.filter) => {
      element.filter = filter;
      await element.updateComplete;
      return Number(/\d+/.exec(textOf(element, '.warning')) ?? 0);
    };
    expect(await warned({ kind: 'culture' })).to.equal(2);
    expect(await warned({ kind: 'culture', state: 'closed' })).to.equal(1);
    expect(await warned({ kind: 'culture', state: 'tracked' })).to.equal(0);
    expect(await warned({ text: '打人', state: 'resolved' })).to.equal(0);
    expect(await warned({ text: '打人', person: 'lin' })).to.equal(1);
    expect(await warned({ text: '打人', person: 'zhou' })).to.equal(0);
    expect(await warned({ text: '打人', person: 'lin', state: 'closed' })).to.equal(0);
    expect(await warned({ kind: 'culture', place: 'yy' })).to.equal(0);
    expect(await warned({ text: ' ', state: 'closed' }), 'nothing is looked for').to.equal(0);
  });
  it('counts among all what stands in a column that only the filter shows', async () => {
    const into = (id: string) => need(id, { state: 'merged', mergedInto: 'A' });
    const element = await make({ needs: [...few, into('M'), into('N')], filter: { state: 'merged' } });
    expect(textOf(element, '.counts')).to.equal('显示 2 件，共 6 件；显示的里面超期 0 件。');
    element.filter = { state: 'resolved' };
    await element.updateComplete;
    expect(textOf(element, '.counts')).to.match(/^显示 1 件，共 4 件/);
  });
  it('keeps what it cannot offer, and shows it', async () => {
    const element = await make({ filter: { place: 'yy', kind: 'nonsense' as never, person: 'gone' } });
    const shown = all(element, 'lian-select').map((select) => (select as HTMLElement & { value: string }).value);
    expect(shown).to.deep.equal(['nonsense', '', 'yy', 'gone']);
  });
});
