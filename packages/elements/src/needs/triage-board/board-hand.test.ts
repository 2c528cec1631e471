import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { NeedMove } from './triage-board.js';
import {
  need,
  make,
  rootOf,
  all,
  plain,
  textOf,
  card,
  columnOf,
  focused,
  said,
  press,
  start,
  deferred,
  settle,
  type Deferred,
} from './shown-board.test.js';

describe('lian-triage-board, with the page it stands on', () => {
  before(() => setViewport({ width: 1200, height: 800 }));

  it('may cancel the event: nothing is moved, and that is said', async () => {
    let asked = 0;
    const element = await make({ mover: () => (asked++, true) });
    element.addEventListener('lian-need-move', (event) => event.preventDefault());
    expect(await element.move('A', 'reacted')).to.equal(false);
    await settle(element);
    expect([columnOf(element, 'A'), asked]).to.deep.equal(['expressed', 0]);
    expect(said(element)).to.equal('A 没有移动，放回“已经说出”：没有得到同意。');
  });
  it('lets a card wait in its new place until it answers', async () => {
    const { mover, answer } = deferred();
    const element = await make({ mover });
    const moving = element.move('A', 'reacted');
    await element.updateComplete;
    expect(columnOf(element, 'A')).to.equal('reacted');
    expect(card(element, 'A').getAttribute('aria-disabled')).to.equal('true');
    expect(plain(card(element, 'A').textContent)).to.include('正在等确认');
    expect(await element.move('A', 'resolved'), 'one at a time').to.equal(false);
    answer({ agreed: true });
    expect(await moving).to.equal(true);
    await element.updateComplete;
    expect(card(element, 'A').hasAttribute('aria-disabled')).to.equal(false);
  });
  it('has its panel say that the move is under way, and not that the page is for reading', async () => {
    const element = await make({ mover: deferred().mover });
    void element.move('A', 'reacted');
    await element.updateComplete;
    card(element, 'A').click();
    await element.updateComplete;
    expect(textOf(element, 'dialog .note')).to.equal('A 还在等确认，请稍等。');
    expect(all(element, 'dialog .move, dialog [type=submit]')).to.deep.equal([]);
  });
  it('has what became of a move told in the language that the page changes to', async () => {
    const element = await make({ mover: () => ({ agreed: false, text: '别人刚刚改过。' }) });
    await element.move('A', 'reacted');
    element.lang = 'en';
    await settle(element);
    expect(textOf(element, '.told')).to.include('A was not moved');
    await element.move('C', 'tracked');
    element.lang = 'zh-Hant';
    await settle(element);
    expect(textOf(element, '.told')).to.include('C 沒有移到');
    card(element, 'A').click();
    await settle(element);
    expect(textOf(element, 'dialog .told')).to.include('A 沒有移動').and.to.include('别人刚刚改过。');
  });
  it('has what was told shut, by keys or by the mouse', async () => {
    const element = await make({ mover: () => false });
    const shut = () => rootOf(element).querySelector<HTMLElement>('.told .shut');
    await start(element, 'A');
    await element.move('A', 'reacted');
    await settle(element);
    expect(shut()!.textContent).to.equal('收起');
    shut()!.focus();
    await press(element, 'Enter');
    expect([all(element, '.told').length, focused(element) !== undefined]).to.deep.equal([0, true]);
    await press(element, 'Space');
    expect([all(element, '.told').length, shut()], 'not while a card is in the hand').to.deep.equal([1, null]);
    expect(getComputedStyle(all(element, '.told')[0]!).textDecorationLine, 'no link').to.equal('none');
    await press(element, 'Escape');
    shut()!.click();
    await settle(element);
    expect(all(element, '.told')).to.deep.equal([]);
    await setViewport({ width: 320, height: 256 });
    await element.move('A', 'tracked');
    await settle(element);
    const { height } = rootOf(element).querySelector('.told')!.getBoundingClientRect();
    await setViewport({ width: 1200, height: 800 });
    expect(height, 'covers no more than a third of the screen').to.be.within(20, 256 / 3);
  });
  const answers: readonly (readonly [string, (deferred: Deferred) => void, string])[] = [
    ['refuses', ({ answer }) => answer({ agreed: false, text: '别人刚刚改过。' }), '别人刚刚改过。'],
    ['says no', ({ answer }) => answer(false), '没有得到同意。'],
    ['says nothing', ({ answer }) => answer(undefined as never), '没有得到同意。'],
    ['fails', ({ fail }) => fail(), '没有存上，可以再试。'],
  ];
  for (const [what, how, says] of answers)
    it(`${what}: the card goes back and says so`, async () => {
      const later = deferred();
      const element = await make({ mover: later.mover });
      const moved = oneEvent(element, 'lian-need-moved').then(() => true);
      const moving = element.move('A', 'reacted');
      await element.updateComplete;
      how(later);
      expect(await moving).to.equal(false);
      await element.updateComplete;
      expect(columnOf(element, 'A')).to.equal('expressed');
      expect(said(element)).to.equal(`A 没有移动，放回“已经说出”：${says}`);
      expect(focused(element)).to.equal('A');
      expect(await Promise.race([moved, settle(element)])).to.equal(undefined);
    });
  it('does not answer: the card goes back in time, and a late yes is said', async () => {
    const { mover, answer } = deferred();
    const element = await make({ mover, patience: 0.05 });
    const moves: NeedMove[] = [];
    element.addEventListener('lian-need-moved', ({ detail }) => moves.push(detail));
    expect(await element.move('A', 'reacted')).to.equal(false);
    await element.updateComplete;
    expect(columnOf(element, 'A')).to.equal('expressed');
    expect(card(element, 'A').hasAttribute('aria-disabled')).to.equal(false);
    expect(said(element)).to.match(/^A 放回“已经说出”：等了 0\.05 秒没有回答。/);
    expect(moves).to.deep.equal([]);
    answer(true);
    await settle(element);
    expect(columnOf(element, 'A')).to.equal('reacted');
    expect(said(element)).to.equal('A 的回答来迟了：已经同意，移到“已经回应”。');
    expect(moves.map(({ to }) => to)).to.deep.equal(['reacted']);
  });
  for (const [what, how] of [
    ['no', ({ answer }) => answer(false)],
    ['failure', ({ fail }) => fail()],
  ] as readonly (readonly [string, (deferred: Deferred) => void])[])
    it(`answers too late with a ${what}: nothing more happens`, async () => {
      const later = deferred();
      const element = await make({ mover: later.mover, patience: 0.05 });
      await element.move('A', 'reacted');
      await element.updateComplete;
      const before = said(element);
      how(later);
      await settle(element);
      expect([columnOf(element, 'A'), said(element)]).to.deep.equal(['expressed', before]);
    });
  it('answers yes too late for needs that are newer: they stand', async () => {
    const { mover, answer } = deferred();
    const element = await make({ mover, patience: 0.05 });
    await element.move('A', 'reacted');
    element.needs = [{ ...need('A'), state: 'resolved' }];
    await element.updateComplete;
    answer(true);
    await settle(element);
    expect(columnOf(element, 'A')).to.equal('resolved');
    expect(said(element)).not.to.include('来迟');
  });
  for (const patience of [0, NaN, -1, Infinity])
    it(`is waited for as usual with a patience of ${patience}`, async () => {
      const { mover, answer } = deferred();
      const element = await make({ mover, patience });
      const moving = element.move('A', 'reacted');
      await settle(element);
      expect(columnOf(element, 'A')).to.equal('reacted');
      answer(true);
      expect(await moving).to.equal(true);
    });
  it('that throws at once counts as one that fails', async () => {
    const element = await make({
      mover: () => {
        throw new Error('x');
      },
    });
    expect(await element.move('A', 'reacted')).to.equal(false);
  });
  it('may set newer needs meanwhile, which stand', async () => {
    const { mover, answer } = deferred();
    const element = await make({ mover });
    const moving = element.move('A', 'reacted');
    element.needs = [{ ...need('A'), state: 'resolved' }];
    await element.updateComplete;
    answer(true);
    await moving;
    await element.updateComplete;
    expect(columnOf(element, 'A')).to.equal('resolved');
  });
  it('gives back the need as it is kept, and the board shows that', async () => {
    const element = await make({ mover: () => ({ agreed: true, need: { ...need('A'), state: 'resolved' } }) });
    await element.move('A', 'reacted');
    await element.updateComplete;
    expect(columnOf(element, 'A')).to.equal('resolved');
  });
  it('that has no mover has a board for reading', async () => {
    const element = await make({ mover: undefined });
    await start(element, 'A');
    await press(element, 'Space');
    expect(said(element)).to.equal('这个页面只能查看，不能移动。');
    expect(all(element, '.grip')).to.deep.equal([]);
    expect(await element.move('A', 'reacted')).to.equal(false);
    await press(element, 'Enter');
    expect(all(element, 'dialog lian-radio-group')).to.deep.equal([]);
  });
  it('leaves focus where something else is, when a move is asked for by a script', async () => {
    const element = await make();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await element.move('A', 'reacted');
    await element.updateComplete;
    expect(document.activeElement === field).to.equal(true);
    field.remove();
  });
});
