import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import type { LianTriageBoard } from './triage-board.js';
import { need, make, rootOf, all, card, columnOf, said, press, settle } from './shown-board.test.js';

describe('lian-triage-board, by pointer', () => {
  before(() => setViewport({ width: 1200, height: 800 }));

  const middle = (element: HTMLElement): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + Math.min(height, 60) / 2)];
  };
  const column = (element: LianTriageBoard, state: string) =>
    rootOf(element).querySelector<HTMLElement>(`.column[data-state=${state}]`)!;
  const touch = (target: EventTarget, type: string, clientX: number, clientY: number) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        ...{ pointerType: 'touch', pointerId: 5, isPrimary: true, button: 0, clientX, clientY },
        ...{ bubbles: true, composed: true, cancelable: true },
      }),
    );
  afterEach(() => resetMouse());

  it('drags a card from column to column; what follows the pointer is a copy', async () => {
    const element = await make();
    card(element, 'A').scrollIntoView();
    await sendMouse({ type: 'move', position: middle(card(element, 'A')) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middle(column(element, 'reacted')) });
    await element.updateComplete;
    expect(all(element, '.copy')).to.have.length(1);
    expect(rootOf(element).querySelector('.copy')!.getAttribute('aria-hidden')).to.equal('true');
    expect(column(element, 'reacted').classList.contains('can')).to.equal(true);
    await sendMouse({ type: 'up' });
    await settle(element);
    expect([columnOf(element, 'A'), all(element, '.copy').length]).to.deep.equal(['reacted', 0]);
    expect(rootOf(element).querySelector('dialog')!.open, 'no click').to.equal(false);
  });
  it('refuses what the rules refuse, and puts back what is dropped beside or stopped', async () => {
    const element = await make();
    const dragTo = async (position: [number, number]) => {
      await sendMouse({ type: 'move', position: middle(card(element, 'A')) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position });
      await element.updateComplete;
    };
    await dragTo(middle(column(element, 'tracked')));
    expect(column(element, 'tracked').classList.contains('cannot')).to.equal(true);
    await sendMouse({ type: 'up' });
    await settle(element);
    expect([columnOf(element, 'A'), said(element).slice(0, 12)]).to.deep.equal(['expressed', 'A 没有移到“已经回访”']);
    await dragTo([2, 2]);
    await sendMouse({ type: 'up' });
    expect(columnOf(element, 'A')).to.equal('expressed');
    await dragTo(middle(column(element, 'reacted')));
    await press(element, 'Escape');
    await sendMouse({ type: 'up' });
    await settle(element);
    expect([columnOf(element, 'A'), said(element)]).to.deep.equal(['expressed', 'A 放回“已经说出”，没有移动。']);
  });
  it('opens a card that is clicked', async () => {
    const element = await make();
    await sendMouse({ type: 'click', position: middle(card(element, 'A')) });
    await element.updateComplete;
    expect(rootOf(element).querySelector('dialog')!.open).to.equal(true);
  });
  it('has the switch of a narrow board in view while a finger drags, however far down its card stands', async () => {
    await setViewport({ width: 360, height: 640 });
    try {
      const element = await make({ needs: Array.from({ length: 8 }, (_, at) => need(`N-${at}`)) });
      await waitUntil(() => all(element, '.tab').length === 5);
      card(element, 'N-6').scrollIntoView({ block: 'center' });
      const tab = () => rootOf(element).querySelector('#tab-reacted')!.getBoundingClientRect();
      expect(tab().bottom).to.be.below(0);
      const grip = card(element, 'N-6').querySelector<HTMLElement>('.grip')!;
      const from = middle(grip);
      touch(grip, 'pointerdown', ...from);
      touch(window, 'pointermove', from[0], from[1] - 20);
      await settle(element);
      expect([tab().top >= 0, tab().bottom < 320]).to.deep.equal([true, true]);
      const to: [number, number] = [tab().left + 10, tab().top + 10];
      touch(window, 'pointermove', ...to);
      touch(window, 'pointerup', ...to);
      await settle(element);
      expect(columnOf(element, 'N-6')).to.equal('reacted');
    } finally {
      await setViewport({ width: 1200, height: 800 });
    }
  });
  it('lets a finger drag by the grip, and scroll everywhere else', async () => {
    const element = await make();
    const grip = card(element, 'A').querySelector<HTMLElement>('.grip')!;
    expect(getComputedStyle(grip).touchAction).to.equal('none');
    expect(getComputedStyle(card(element, 'A')).touchAction).to.equal('auto');
    const [x, y] = middle(column(element, 'reacted'));
    for (const [target, to] of [
      [card(element, 'A'), 'expressed'],
      [grip, 'reacted'],
    ] as const) {
      touch(target, 'pointerdown', 20, 20);
      touch(window, 'pointermove', x, y);
      touch(window, 'pointerup', x, y);
      await settle(element);
      expect(columnOf(element, 'A')).to.equal(to);
    }
  });
});
