import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { make, rootOf, all, textOf, said } from './shown-board.test.js';

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
  it('keeps what it cannot offer, and shows it', async () => {
    const element = await make({ filter: { place: 'yy', kind: 'nonsense' as never, person: 'gone' } });
    const shown = all(element, 'lian-select').map((select) => (select as HTMLElement & { value: string }).value);
    expect(shown).to.deep.equal(['nonsense', '', 'yy', 'gone']);
  });
});
