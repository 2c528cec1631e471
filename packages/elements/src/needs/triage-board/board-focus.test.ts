import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { LianTriageBoard } from './triage-board.js';
import {
  few,
  need,
  make,
  rootOf,
  all,
  textOf,
  card,
  columnOf,
  focused,
  said,
  press,
  start,
  deferred,
  settle,
  reacted,
  type Given,
} from './shown-board.test.js';

const search = (element: LianTriageBoard) =>
  rootOf(element).querySelector<HTMLElement & { value: string }>('[data-filter=text]')!;
const isOpen = (element: LianTriageBoard) => rootOf(element).querySelector('dialog')!.open;
const carried = (element: LianTriageBoard) => all(element, '.carried').map(({ dataset }) => dataset['id']);
const clickOn = async (element: LianTriageBoard, target: HTMLElement) => {
  const { left, top } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + 20), Math.round(top + 20)] });
  await settle(element);
};

describe('lian-triage-board, whoever has gone on while a move is answered', () => {
  before(() => setViewport({ width: 1200, height: 800 }));

  for (const answer of [true, false]) {
    const what = answer ? 'agrees' : 'refuses';
    it(`${what}: writes on in the search, and nothing is picked up`, async () => {
      const later = deferred();
      const element = await make({ mover: later.mover });
      await start(element, 'A');
      await press(element, 'Space', 'ArrowRight', 'Enter');
      search(element).focus();
      await sendKeys({ type: '楼' });
      later.answer(answer);
      await settle(element);
      expect(rootOf(element).activeElement === search(element)).to.equal(true);
      await sendKeys({ press: 'Space' });
      await sendKeys({ type: '道' });
      await settle(element);
      expect(search(element).value).to.equal('楼 道');
      expect([element.filter, carried(element)]).to.deep.equal([{ text: '楼 道' }, []]);
    });
    it(`${what}: stays on another card, with it in the hand too`, async () => {
      const later = deferred();
      const element = await make({ mover: later.mover });
      await start(element, 'A');
      await press(element, 'Space', 'ArrowRight', 'Enter');
      await start(element, 'B');
      await press(element, 'Space');
      later.answer(answer);
      await settle(element);
      expect([focused(element), carried(element)]).to.deep.equal(['B', ['B']]);
      await press(element, 'Escape', 'Enter');
      expect(textOf(element, '.panel-head')).to.equal('B');
    });
  }
  it('finds focus on the card itself where nothing else has it', async () => {
    const later = deferred();
    const element = await make({ mover: later.mover });
    await start(element, 'A');
    await press(element, 'Space', 'ArrowRight', 'Enter');
    later.answer(false);
    await settle(element);
    expect(focused(element)).to.equal('A');
  });
  it('keeps the search while the page has no needs for a moment', async () => {
    const element = await make();
    search(element).focus();
    await sendKeys({ type: '楼' });
    element.needs = [];
    await settle(element);
    element.needs = few;
    await settle(element);
    await sendKeys({ type: '道' });
    expect(search(element).value).to.equal('楼道');
  });
});

describe('lian-triage-board, a card carried by keys', () => {
  before(() => setViewport({ width: 1200, height: 800 }));
  afterEach(() => resetMouse());

  const carry = async (element: LianTriageBoard) => {
    await start(element, 'A');
    await press(element, 'Space', 'ArrowRight');
    expect(carried(element)).to.deep.equal(['A']);
  };
  const back = 'A 放回“已经说出”，没有移动。';

  it('is put back where another card is clicked, which opens', async () => {
    const moves: unknown[] = [];
    const element = await make({ mover: (move) => (moves.push(move), true) });
    await carry(element);
    await clickOn(element, card(element, 'B'));
    expect([carried(element), said(element), isOpen(element)]).to.deep.equal([[], back, true]);
    expect(textOf(element, '.panel-head')).to.equal('B');
    await press(element, 'Escape');
    expect(moves).to.deep.equal([]);
  });
  it('is put back where another card, or anything else, gets focus, which keeps it', async () => {
    const element = await make();
    await carry(element);
    card(element, 'B').focus();
    await settle(element);
    expect([carried(element), said(element), focused(element)]).to.deep.equal([[], back, 'B']);
    await carry(element);
    await clickOn(element, search(element));
    expect([carried(element), columnOf(element, 'A')]).to.deep.equal([[], 'expressed']);
    expect(rootOf(element).activeElement === search(element)).to.equal(true);
  });
  it('is put back where a filter hides it', async () => {
    const element = await make();
    await carry(element);
    element.filter = { state: 'reacted' };
    await settle(element);
    expect([said(element), focused(element)]).to.deep.equal([back, 'C']);
    await press(element, 'Space');
    expect(carried(element)).to.deep.equal(['C']);
  });
  it('is let go where it is gone, which is said', async () => {
    const element = await make();
    await carry(element);
    element.needs = [need('B')];
    await settle(element);
    expect([said(element), textOf(element, '.told .say span')]).to.deep.equal([
      'A 已经不在看板上。',
      'A 已经不在看板上。',
    ]);
    await press(element, 'Space');
    expect(carried(element), 'the next key does what it does').to.deep.equal(['B']);
  });
  it('stays in the hand while the board is drawn anew', async () => {
    const element = await make();
    await carry(element);
    element.needs = [...few, need('Z', { receivedOn: '2026-03-01' })];
    await settle(element);
    expect([carried(element), focused(element)]).to.deep.equal([['A'], 'A']);
  });
});

describe('lian-triage-board, whoever is on a card of a narrow board', () => {
  before(() => setViewport({ width: 360, height: 800 }));
  after(() => setViewport({ width: 1200, height: 800 }));

  const narrow = async (given: Given) => {
    const element = await make(given);
    await waitUntil(() => all(element, '[role=tab]').length === 5);
    return element;
  };
  const shown = (element: LianTriageBoard) =>
    rootOf(element).querySelector<HTMLElement>('[role=tab][aria-selected=true]')!.dataset['state'];
  const at = (element: LianTriageBoard) => [shown(element), focused(element)];

  for (const answer of [true, false])
    it(`goes with it where it is moved, and ${answer ? 'stays' : 'comes back'}`, async () => {
      const later = deferred();
      const element = await narrow({ mover: later.mover });
      await start(element, 'A');
      await press(element, 'Space', 'ArrowRight', 'Enter');
      expect(at(element)).to.deep.equal(['reacted', 'A']);
      later.answer(answer);
      await settle(element);
      expect(at(element)).to.deep.equal([answer ? 'reacted' : 'expressed', 'A']);
    });
  it('goes with it where it is moved by its panel', async () => {
    const later = deferred();
    const element = await narrow({ mover: later.mover });
    await start(element, 'A');
    await press(element, 'Enter');
    const group = rootOf(element).querySelector('.targets')!.shadowRoot!;
    group.querySelector<HTMLElement>('input[value=resolved]')!.click();
    await settle(element);
    rootOf(element).querySelector<HTMLElement>('lian-button[type=submit]')!.click();
    await settle(element);
    expect(at(element)).to.deep.equal(['resolved', 'A']);
    later.answer(true);
    await settle(element);
    expect(at(element)).to.deep.equal(['resolved', 'A']);
  });
  it('goes with it where the page moves it, and to another where it is in no column', async () => {
    const element = await narrow({});
    await start(element, 'A');
    element.needs = [reacted('A'), need('B'), reacted('C')];
    await settle(element);
    expect(at(element)).to.deep.equal(['reacted', 'A']);
    element.needs = [need('A', { state: 'merged', mergedInto: 'B' }), need('B'), reacted('C')];
    await settle(element);
    expect(at(element)).to.deep.equal(['reacted', 'C']);
  });
  it('stays in the search, or in another column, whatever is answered', async () => {
    for (const answer of [true, false]) {
      const later = deferred();
      const element = await narrow({ mover: later.mover });
      await start(element, 'A');
      await press(element, 'Space', 'ArrowRight', 'Enter');
      rootOf(element).querySelector<HTMLElement>('#tab-resolved')!.click();
      await settle(element);
      later.answer(answer);
      await settle(element);
      expect(at(element), 'nothing is gone to that is not in view').to.deep.equal(['resolved', undefined]);
      rootOf(element).querySelector('details')!.open = true;
      search(element).focus();
      await element.move('B', 'resolved');
      await settle(element);
      expect([shown(element), rootOf(element).activeElement === search(element)]).to.deep.equal(['resolved', true]);
    }
  });
});

describe('lian-triage-board, where what had focus goes', () => {
  before(() => setViewport({ width: 1200, height: 800 }));
  afterEach(() => resetMouse());

  const isOnTitle = (element: LianTriageBoard) =>
    rootOf(element).activeElement === rootOf(element).querySelector('.title');
  const shut = (element: LianTriageBoard) => rootOf(element).querySelector<HTMLElement>('.shut')!;

  it('is on a card when what was told is shut, and on the title where there is none', async () => {
    const element = await make();
    await element.move('A', 'reacted');
    await settle(element);
    await clickOn(element, shut(element));
    expect(focused(element)).not.to.equal(undefined);
    await element.move('A', 'resolved');
    element.filter = { text: 'zzz' };
    await settle(element);
    shut(element).focus();
    await press(element, 'Enter');
    expect(isOnTitle(element)).to.equal(true);
  });
  it('is on a card when the filter is cleared, and on the title where it had left none', async () => {
    for (const [text, isLeft] of [
      ['A', true],
      ['zzz', false],
    ] as const) {
      const element = await make();
      element.filter = { text };
      await settle(element);
      rootOf(element).querySelector<HTMLElement>('.line .plain')!.focus();
      await press(element, 'Enter');
      expect([element.filter, focused(element), isOnTitle(element)]).to.deep.equal([
        {},
        isLeft ? 'A' : undefined,
        !isLeft,
      ]);
    }
  });
  it('is on the title when a filter hides the card that is carried', async () => {
    const element = await make();
    await start(element, 'A');
    await press(element, 'Space');
    element.filter = { text: 'zzz' };
    await settle(element);
    expect([carried(element), isOnTitle(element)]).to.deep.equal([[], true]);
  });
  it('is on another card when the one whose panel is open is gone', async () => {
    const element = await make();
    await start(element, 'A');
    await press(element, 'Enter');
    element.needs = few.filter(({ id }) => id !== 'A');
    await settle(element);
    expect([isOpen(element), focused(element)]).to.deep.equal([false, 'B']);
  });
});
