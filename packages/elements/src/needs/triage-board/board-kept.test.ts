import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { LianTriageBoard, MoveAnswer } from './triage-board.js';
import {
  need,
  reacted,
  few,
  make,
  rootOf,
  all,
  plain,
  textOf,
  card,
  said,
  press,
  start,
  deferred,
  settle,
} from './shown-board.test.js';

type Valued = HTMLElement & { readonly value: string; readonly options: readonly { readonly value: string }[] };

describe('lian-triage-board, what is written in a move', () => {
  before(() => setViewport({ width: 1200, height: 800 }));

  const note = (element: LianTriageBoard) => rootOf(element).querySelector<Valued>('dialog lian-textarea')?.value;
  const target = (element: LianTriageBoard) => rootOf(element).querySelector<Valued>('.targets')?.value;
  const written = '去家里看过，邻居说住院了';
  /** Drops A on the next column and writes the note that is asked for. */
  const write = async (element: LianTriageBoard) => {
    await start(element, 'A');
    await press(element, 'Space', 'ArrowRight', 'Space', 'Tab');
    rootOf(element).querySelector<HTMLElement>('dialog lian-textarea')!.focus();
    await sendKeys({ type: written });
    await element.updateComplete;
  };
  const send = async (element: LianTriageBoard) => {
    await press(element, 'Tab', 'Enter');
    await settle(element);
    await new Promise((resolve) => setTimeout(resolve, 120));
    await settle(element);
  };

  const answers: readonly (readonly [string, () => MoveAnswer | Promise<MoveAnswer>, string])[] = [
    ['refuses', () => ({ agreed: false, text: '别人刚刚办过。' }), '别人刚刚办过。'],
    ['says no', () => false, '没有得到同意。'],
    ['fails', () => Promise.reject(new Error('offline')), '没有存上，可以再试。'],
    ['does not answer', () => new Promise<MoveAnswer>(() => {}), '没有回答。'],
  ];
  for (const [what, mover, why] of answers)
    it(`stays where the page ${what}; opened again it is there, with the reason`, async () => {
      const element = await make({ noteFor: ['react'], patience: 0.05, mover });
      await write(element);
      await send(element);
      expect(rootOf(element).querySelector('dialog')!.open).to.equal(false);
      card(element, 'A').click();
      await settle(element);
      expect([target(element), note(element)]).to.deep.equal(['reacted', written]);
      expect(textOf(element, 'dialog .told')).to.include(why);
      await press(element, 'Escape');
      card(element, 'B').click();
      await settle(element);
      expect([target(element), textOf(element, 'dialog .told')], 'another need has none of it').to.deep.equal(['', '']);
    });
  it('stays with Escape, for whoever opens the card or drops it again', async () => {
    const element = await make({ noteFor: ['react'] });
    await write(element);
    await press(element, 'Escape');
    card(element, 'A').click();
    await settle(element);
    expect(note(element)).to.equal(written);
    await press(element, 'Escape');
    await settle(element);
    await start(element, 'A');
    await press(element, 'Space', 'ArrowRight', 'Space');
    expect(note(element)).to.equal(written);
  });
  it('goes when the need has been moved', async () => {
    let isAgreed = false;
    const notes: string[] = [];
    const element = await make({ noteFor: ['react', 'send-back'], mover: (_, text) => (notes.push(text), isAgreed) });
    await write(element);
    await send(element);
    isAgreed = true;
    card(element, 'A').click();
    await settle(element);
    await send(element);
    expect(notes).to.deep.equal([written, written]);
    expect(card(element, 'A').closest<HTMLElement>('.column')!.dataset['state']).to.equal('reacted');
    card(element, 'A').click();
    await settle(element);
    expect([target(element), textOf(element, 'dialog .told')]).to.deep.equal(['', '']);
  });
  it('is in view at once where somebody else was faster, and no step takes it yet', async () => {
    const element = await make({ noteFor: ['react', 'resolve'] });
    element.mover = () => {
      element.needs = [reacted('A'), need('B')];
      return { agreed: false, text: '别人刚刚办过。' };
    };
    await write(element);
    await send(element);
    card(element, 'A').click();
    await settle(element);
    const kept = () => textOf(element, 'dialog .kept');
    expect([target(element), note(element), kept()]).to.deep.equal(['', undefined, written]);
    expect(rootOf(element).querySelector('dialog .kept')!.previousElementSibling!.textContent).to.equal(
      '您写好的，还没有记下',
    );
    // A step with a note takes it up; one without leaves it in view.
    const choose = async (value: string) => {
      const group = rootOf(element).querySelector<HTMLElement & { value: string }>('.targets')!;
      group.value = value;
      group.dispatchEvent(new Event('change'));
      await settle(element);
    };
    await choose('resolved');
    expect([note(element), kept()]).to.deep.equal([written, '']);
    await choose('closed');
    expect([note(element), kept()]).to.deep.equal([undefined, written]);
    element.mover = undefined;
    await settle(element);
    expect(kept(), 'where nothing can be moved any more, too').to.equal(written);
  });
  const lost = (element: LianTriageBoard) => all(element, '.lost p').map(({ textContent }) => textContent);
  for (const [what, left] of [
    ['withdrawn', [need('B')]],
    ['merged into another', [need('A', { state: 'merged' }), need('B')]],
  ] as const)
    it(`is in view, to be copied, where the need was ${what} meanwhile, and its card is gone`, async () => {
      const element = await make({ noteFor: ['react'] });
      element.mover = async () => {
        element.needs = left;
        await element.updateComplete;
        return { agreed: false, text: '别人刚刚办过。' };
      };
      await write(element);
      await send(element);
      expect(lost(element)).to.deep.equal(['A · 您写好的，还没有记下', written]);
      const told = textOf(element, '.told');
      expect(told).to.include('A 已经不在看板上。别人刚刚办过。').and.include(written).and.not.include('放回');
      expect(said(element)).to.equal('A 已经不在看板上。别人刚刚办过。 您写好的，还没有记下');
      // It stays when something else is told, and goes into the panel when the card is back.
      await start(element, 'B');
      await press(element, 'Space');
      expect(textOf(element, '.told')).to.include('B 已拿起').and.not.include(written);
      expect(lost(element)).to.include(written);
      await press(element, 'Escape');
      element.needs = few;
      await settle(element);
      expect(lost(element)).to.deep.equal([]);
      card(element, 'A').click();
      await settle(element);
      expect(note(element)).to.equal(written);
    });
  for (const [what, mover] of [
    ['fails', () => Promise.reject(new Error('offline'))],
    ['does not answer', () => new Promise<MoveAnswer>(() => {})],
  ] as const)
    it(`is in view where the card is gone and the page ${what}`, async () => {
      const element = await make({ noteFor: ['react'], patience: 0.05 });
      element.mover = () => ((element.needs = [need('B')]), mover());
      await write(element);
      await send(element);
      expect(textOf(element, '.told')).to.include('A 已经不在看板上。没有得到同意。').and.include(written);
    });
  it('is in view where the card goes while its panel is open, which closes', async () => {
    const element = await make({ noteFor: ['react'] });
    await write(element);
    element.needs = [need('B')];
    await settle(element);
    expect(rootOf(element).querySelector('dialog')!.open).to.equal(false);
    expect([said(element), lost(element)[1]]).to.deep.equal(['A 已经不在看板上。', written]);
  });
  it('is written in the panel of a card that a filter brings, though it has no column', async () => {
    const needs = [need('A', { state: 'merged' }), need('B')];
    const element = await make({ noteFor: ['react'], needs, filter: { state: 'merged' } });
    card(element, 'A').click();
    await settle(element);
    expect(rootOf(element).querySelector('dialog')!.open).to.equal(true);
  });
  it('goes where the page agrees too late and the card is gone', async () => {
    const { mover, answer } = deferred();
    const element = await make({ noteFor: ['react'], patience: 0.05, mover });
    await write(element);
    await send(element);
    element.needs = [need('B')];
    await settle(element);
    expect(lost(element)).to.include(written);
    answer(true);
    await settle(element);
    element.needs = [need('C')];
    await settle(element);
    expect(lost(element)).to.deep.equal([]);
  });
  it('stays where it was written on before the page agrees too late: that was not sent', async () => {
    const { mover, answer } = deferred();
    const element = await make({ noteFor: ['react'], patience: 0.05, mover });
    await write(element);
    await send(element);
    card(element, 'A').click();
    await settle(element);
    rootOf(element).querySelector<HTMLElement>('dialog lian-textarea')!.focus();
    await sendKeys({ type: '，补充' });
    await press(element, 'Escape');
    answer(true);
    await settle(element);
    expect(card(element, 'A').closest<HTMLElement>('.column')!.dataset['state']).to.equal('reacted');
    card(element, 'A').click();
    await settle(element);
    expect(textOf(element, 'dialog .kept')).to.include('，补充').and.include('去家里看过');
    expect([target(element), textOf(element, 'dialog .told')]).to.deep.equal(['', '']);
  });
  it('offers the link that the page gives with a refusal, and no other address than of the web', async () => {
    const link = { href: '/sign-in', text: '重新登录' };
    const answer = { agreed: false, text: '登录已经结束。', link };
    const element = await make({ mover: () => answer });
    await element.move('A', 'reacted', {}, written);
    await settle(element);
    const shown = rootOf(element).querySelector<HTMLAnchorElement>('.told a')!;
    expect([shown.getAttribute('href'), shown.textContent, shown.target]).to.deep.equal([
      '/sign-in',
      '重新登录',
      '_blank',
    ]);
    expect(plain(rootOf(element).querySelector('[role=status]')!.textContent)).to.equal(
      'A 没有移动，放回“已经说出”：登录已经结束。',
    );
    element.noteFor = ['react'];
    card(element, 'A').click();
    await settle(element);
    expect(note(element), 'what a script had written').to.equal(written);
    await press(element, 'Escape');
    link.href = 'javascript:alert(1)';
    await element.move('A', 'reacted');
    await settle(element);
    expect(rootOf(element).querySelector('.told a')).to.equal(null);
  });

  it("is nobody else's: another person sees none of it, and it is back with its own", async () => {
    const element = await make({ noteFor: ['react'], me: 'lin' });
    await write(element);
    element.me = 'wang';
    element.needs = [...few];
    await settle(element);
    expect([rootOf(element).querySelector('dialog')!.open, said(element)]).to.deep.equal([false, '']);
    card(element, 'A').click();
    await settle(element);
    expect([target(element), textOf(element, 'dialog .kept')]).to.deep.equal(['', '']);
    await press(element, 'Escape');
    element.needs = [need('B')];
    await settle(element);
    expect(lost(element)).to.deep.equal([]);
    element.me = 'lin';
    element.needs = few;
    await settle(element);
    card(element, 'A').click();
    await settle(element);
    expect([target(element), note(element)]).to.deep.equal(['reacted', written]);
  });
  it('and what became of it, is told to nobody else who has come while the page was asked', async () => {
    const { mover, answer } = deferred();
    const element = await make({ noteFor: ['react'], me: 'lin', mover });
    await write(element);
    await send(element);
    element.me = 'wang';
    await settle(element);
    answer({ agreed: false, text: '金小玲的事别人办过了。' });
    await settle(element);
    expect([said(element), textOf(element, '.told')]).to.deep.equal(['', '']);
    expect(card(element, 'A').closest<HTMLElement>('.column')!.dataset['state']).to.equal('expressed');
    element.me = 'lin';
    await settle(element);
    card(element, 'A').click();
    await settle(element);
    expect([note(element), textOf(element, 'dialog .told')]).to.deep.equal([
      written,
      'A 没有移动，放回“已经说出”：金小玲的事别人办过了。',
    ]);
  });
  it('leaves a card that is in the hand when somebody else comes', async () => {
    const element = await make({ me: 'lin' });
    await start(element, 'A');
    await press(element, 'Space', 'ArrowRight');
    element.me = 'wang';
    await settle(element);
    expect([all(element, '.carried').length, said(element)]).to.deep.equal([0, '']);
  });

  it('offers the closing reasons that the page takes', async () => {
    const element = await make({
      needs: [reacted('C')],
      closeReasons: ['self-resolved', 'redirected'],
    } as Partial<LianTriageBoard>);
    await start(element, 'C');
    await press(element, 'Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    const [, reasons] = all(element, '.move lian-radio-group') as unknown as readonly Valued[];
    expect(reasons!.options.map(({ value }) => value)).to.deep.equal(['self-resolved', 'redirected']);
  });
});

describe('lian-triage-board, while a card is in the hand', () => {
  afterEach(() => setViewport({ width: 1200, height: 800 }));
  const topOf = (element: LianTriageBoard, selector: string) =>
    rootOf(element).querySelector(selector)!.getBoundingClientRect().top;

  for (const [width, selector] of [
    [1200, '.columns'],
    [360, '.tab'],
  ] as const)
    it(`${width}: nothing moves under the finger, and what is said is in view`, async () => {
      await setViewport({ width, height: 700 });
      const needs = Array.from({ length: 8 }, (_, at) => need(`N-${at}`));
      const element = await make({ needs });
      await settle(element);
      const before = topOf(element, selector);
      await start(element, 'N-0');
      const moved = window.scrollY;
      await press(element, 'Space');
      expect(topOf(element, selector) + window.scrollY - moved).to.equal(before - moved);
      await press(element, 'ArrowRight', 'ArrowRight', 'ArrowRight');
      expect(topOf(element, selector) + window.scrollY, 'refused, with a reason').to.equal(before);
      const { bottom, height } = rootOf(element).querySelector('.told')!.getBoundingClientRect();
      expect(height).to.be.above(20);
      expect(bottom).to.be.at.most(701);
    });

  it('shows that there are more columns at the side, and has all five in view on a screen of 1280', async () => {
    await setViewport({ width: 800, height: 700 });
    const element = await make();
    await settle(element);
    const row = rootOf(element).querySelector<HTMLElement>('.columns')!;
    const frame = row.parentElement!;
    expect(row.scrollWidth).to.be.above(row.clientWidth);
    expect(frame.classList.contains('after')).to.equal(true);
    expect(getComputedStyle(frame, '::after').content).to.equal('""');
    row.scrollLeft = 9999;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(frame.classList.contains('after')).to.equal(false);
    await setViewport({ width: 1200, height: 700 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await element.updateComplete;
    expect(row.scrollWidth).to.be.at.most(row.clientWidth);
  });
  it('is no box in a box where it is narrow', async () => {
    await setViewport({ width: 360, height: 500 });
    const element = await make({ needs: Array.from({ length: 8 }, (_, at) => need(`N-${at}`)) });
    await settle(element);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const list = rootOf(element).querySelector<HTMLElement>('.list')!;
    expect(list.scrollHeight).to.be.at.most(list.clientHeight);
    expect(list.clientHeight).to.be.above(500);
  });
});
