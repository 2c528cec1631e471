import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
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
  settle,
} from './shown-board.test.js';

describe('lian-triage-board, by keys', () => {
  before(() => setViewport({ width: 1200, height: 800 }));

  it('has one Tab stop in each column; arrows, Home and End go about', async () => {
    const element = await make();
    expect(all(element, '.list > [tabindex="0"]').map(({ dataset }) => dataset['id'])).to.deep.equal(['B', 'C', 'D']);
    await start(element, 'B');
    await press(element, 'ArrowDown');
    expect(focused(element)).to.equal('A');
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal('C');
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal('D');
    await press(element, 'ArrowRight');
    expect(focused(element), 'the others are empty').to.equal('D');
    await press(element, 'ArrowLeft', 'ArrowLeft', 'End');
    expect(focused(element)).to.equal('A');
    await press(element, 'Home');
    expect(focused(element)).to.equal('B');
    await press(element, 'End', 'Tab');
    expect(focused(element), 'Tab goes on to the next column').to.equal('C');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused(element), 'and comes back to where it left').to.equal('A');
  });
  it('picks up with Space, carries with the arrows, and puts down with Enter', async () => {
    const element = await make();
    await start(element, 'A');
    await press(element, 'Space');
    expect(card(element, 'A').getAttribute('aria-selected')).to.equal('true');
    expect(said(element)).to.include('A 已拿起，在“已经说出”');
    await press(element, 'ArrowRight');
    expect(said(element)).to.equal('A 移到“已经回应”：可以放下。');
    expect(columnOf(element, 'A'), 'not before it is put down').to.equal('expressed');
    expect(all(element, '.column.can').map(({ dataset }) => dataset['state'])).to.deep.equal(['reacted']);
    await press(element, 'Enter');
    await settle(element);
    expect(columnOf(element, 'A')).to.equal('reacted');
    expect(said(element)).to.equal('A 已移到“已经回应”。');
    expect(focused(element)).to.equal('A');
  });
  it('puts back with Escape, and when Tab leaves', async () => {
    const element = await make();
    await start(element, 'A');
    await press(element, 'Space', 'ArrowRight', 'Escape');
    expect(said(element)).to.equal('A 放回“已经说出”，没有移动。');
    expect(columnOf(element, 'A')).to.equal('expressed');
    await press(element, 'Space', 'Tab');
    expect(card(element, 'A').getAttribute('aria-selected')).to.equal('false');
  });
  it('says why a column takes no card, with the article or that there is none, and moves nothing', async () => {
    const moves: unknown[] = [];
    const element = await make({ mover: (move) => (moves.push(move), true) });
    await start(element, 'C');
    await press(element, 'Space', 'ArrowRight', 'ArrowRight');
    const why = 'C 不能移到“已经回访”：现在这一步还不能做。这是办理步骤的次序，不是哪一条规定。';
    expect(said(element)).to.equal(why);
    expect(textOf(element, '.told')).to.equal(why);
    await press(element, 'Enter');
    expect(said(element)).to.include('C 没有移到“已经回访”');
    expect([columnOf(element, 'C'), moves]).to.deep.equal(['reacted', []]);
    expect(await element.move('D', 'closed', { reason: 'settled' })).to.equal(false);
    await settle(element);
    expect(said(element)).to.include('当地要求先回访再关闭。依据：《某市热线条例》第二十条');
    expect(rootOf(element).querySelector('.told lian-citation')).not.to.equal(null);
  });
  it('opens with Enter; there it moves by a list, without anything being dragged', async () => {
    const element = await make();
    await start(element, 'A');
    await press(element, 'Enter');
    const dialog = rootOf(element).querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    expect(textOf(element, '.panel-head')).to.equal('A');
    await press(element, 'Tab', 'Space', 'Tab', 'Enter');
    await settle(element);
    expect(dialog.open).to.equal(false);
    expect([columnOf(element, 'A'), focused(element)]).to.deep.equal(['reacted', 'A']);
    await press(element, 'Enter', 'Escape');
    await settle(element);
    expect([dialog.open, focused(element)]).to.deep.equal([false, 'A']);
  });
  it('asks for the reason before it closes, and for nothing that the rules refuse', async () => {
    const events: unknown[] = [];
    const element = await make({ mover: ({ event }) => (events.push(event), true) });
    await start(element, 'D');
    await press(element, 'Space', 'ArrowRight', 'ArrowRight', 'Enter');
    const groups = all(element, '.move lian-radio-group') as (HTMLElement & { options: { disabled?: boolean }[] })[];
    expect(events, 'not yet').to.deep.equal([]);
    expect(groups).to.have.length(2);
    expect(
      groups[1]!.options.map(({ disabled }) => disabled === true),
      'settled needs a return visit',
    ).to.deep.equal([...[true, false, false, false, false]]);
    expect(plain(groups[1]!.shadowRoot!.textContent)).to.include('依据：《某市热线条例》第二十条');
    await press(element, 'Space');
    await press(element, 'Tab', 'Enter');
    await settle(element);
    expect(events).to.deep.equal([{ kind: 'close', on: '2026-03-05', reason: 'self-resolved' }]);
    expect(columnOf(element, 'D')).to.equal('closed');
  });
  it('asks for a note where the page wants one', async () => {
    const notes: string[] = [];
    const element = await make({ noteFor: ['react'], mover: (_, note) => (notes.push(note), true) });
    await start(element, 'A');
    await press(element, 'Space', 'ArrowRight', 'Space');
    await press(element, 'Tab', 'Enter');
    expect(notes, 'nothing is written yet').to.deep.equal([]);
    await sendKeys({ type: '打了电话' });
    await press(element, 'Tab', 'Enter');
    await settle(element);
    expect(notes).to.deep.equal(['打了电话']);
  });
  it('leaves arrows as they look where the page runs from right to left', async () => {
    const element = await make();
    element.dir = 'rtl';
    await start(element, 'B');
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.equal('C');
  });
});
