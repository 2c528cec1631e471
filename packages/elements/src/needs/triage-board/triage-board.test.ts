import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { leavesOpen, sets } from '@liandong/core/pack';
import { board as en } from '@liandong/messages/en/board';
import { board as zhHant } from '@liandong/messages/zh-hant/board';
import { advanceNeed, reactionLimit, replyLimit, returnVisitRequired, type Need } from '@liandong/sdk/needs';
import { registerWords } from '../../internal/words-controller.js';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../../tokens/tokens.css';
import './define.js';
import { LianTriageBoard, type BoardRules, type MoveAnswer, type NeedMove } from './triage-board.js';
import { cite, from, townWith } from '../town.test.js';

registerWords('en', 'board', en);
registerWords('zh-hant', 'board', zhHant);

const { lawOfDay } = townWith(
  ...sets(reactionLimit, [{ from, cite, value: { count: 2, unit: 'workday' } }]),
  ...leavesOpen(replyLimit, { from, cite }),
  ...sets(returnVisitRequired, [{ from, cite, value: true }]),
);
const law = lawOfDay('2026-03-05');

const need = (id: string, more: Partial<Need> = {}): Need => ({
  id,
  channel: 'counter',
  forWhom: 'self',
  kinds: ['environment'],
  description: '楼道灯坏了',
  place: { code: 'xx' },
  receivedOn: '2026-03-04',
  state: 'expressed',
  events: [],
  ...more,
});
const reacted = (id: string): Need => need(id, { state: 'reacted', events: [{ kind: 'react', on: '2026-03-04' }] });
const resolved = (id: string): Need =>
  need(id, {
    state: 'resolved',
    events: [
      { kind: 'reply', on: '2026-03-04' },
      { kind: 'resolve', on: '2026-03-04' },
    ],
  });
const harmed = need('H', {
  kinds: ['family-relations'],
  signals: ['family-violence'],
  description: '他又打人了',
  subject: { name: '金小玲', age: 97 },
  contact: { phone: '13800000099' },
});
const few = [need('A'), need('B', { receivedOn: '2026-03-02' }), reacted('C'), resolved('D')];

type Given = Partial<LianTriageBoard>;
async function make(given: Given = {}): Promise<LianTriageBoard> {
  const element = await fixture<LianTriageBoard>(
    Object.assign(document.createElement('lian-triage-board'), { law, needs: few, mover: () => true }, given),
  );
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return element;
}
const rootOf = (element: LianTriageBoard) => element.shadowRoot!;
const all = (element: LianTriageBoard, selector: string) =>
  Array.from(rootOf(element).querySelectorAll<HTMLElement>(selector));
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: LianTriageBoard, selector: string) =>
  plain(rootOf(element).querySelector(selector)?.textContent);
const card = (element: LianTriageBoard, id: string) =>
  rootOf(element).querySelector<HTMLElement>(`.list > [data-id="${id}"]`)!;
const columnOf = (element: LianTriageBoard, id: string) =>
  card(element, id)?.closest<HTMLElement>('.column')?.dataset['state'];
const focused = (element: LianTriageBoard) => (rootOf(element).activeElement as HTMLElement | null)?.dataset['id'];
const said = (element: LianTriageBoard) => textOf(element, '[role=status]');
const press = async (element: LianTriageBoard, ...keys: readonly string[]) => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
};
const start = async (element: LianTriageBoard, id: string) => {
  card(element, id).focus();
  await element.updateComplete;
};
interface Deferred {
  readonly mover: () => Promise<MoveAnswer>;
  readonly answer: (answer: MoveAnswer) => void;
  readonly fail: () => void;
}
const deferred = (): Deferred => {
  let answer!: (answer: MoveAnswer) => void;
  let fail!: () => void;
  const asked = new Promise<MoveAnswer>((resolve, reject) => {
    answer = resolve;
    fail = () => reject(new Error('offline'));
  });
  return { mover: () => asked, answer, fail };
};
const settle = async (element: LianTriageBoard) => {
  await new Promise((resolve) => setTimeout(resolve, 10));
  await element.updateComplete;
};

describe('lian-triage-board', () => {
  before(() => setViewport({ width: 1200, height: 800 }));

  it("asks the sdk's own rules", async () => {
    const element = await make();
    expect(element).to.be.instanceOf(LianTriageBoard);
    expect(element.rules?.advance).to.equal(advanceNeed);
  });

  describe('a card', () => {
    it('tells its clock: the step, the workdays, the day and the article', async () => {
      const element = await make();
      expect(plain(card(element, 'A').querySelector('.clock')!.textContent)).to.equal(
        '首次联系：还剩 1 个工作日 最迟2026年3月6日 放假安排还没有公布，这一天是暂算的 《某市热线条例》第二十条 另有没写明期限的步骤：回复办理情况、办结',
      );
      expect(plain(card(element, 'B').querySelector('.clock')!.textContent)).to.include(
        '首次联系：已超 1 个工作日 应在2026年3月4日以前',
      );
      expect(all(element, '[data-state=expressed] [data-id]').map(({ dataset }) => dataset['id'])).to.deep.equal([
        'B',
        'A',
      ]);
    });
    it('says that the law gives no day, with its article, and makes none up', async () => {
      const element = await make();
      const clock = plain(card(element, 'C').querySelector('.clock')!.textContent);
      expect(clock).to.include('回复办理情况：本地的规定没有写明期限').and.to.include('《某市热线条例》第二十条');
      expect(clock).not.to.match(/\d/);
    });
    it('tells urgent needs apart by word, sign and place', async () => {
      const element = await make({ needs: [...few, need('U', { judgedUrgent: true })] });
      const [first] = all(element, '[data-state=expressed] [data-id]');
      expect(first!.dataset['id']).to.equal('U');
      expect(plain(first!.querySelector('.urgency')!.textContent)).to.equal('紧急：已认定');
      expect(first!.querySelector('.urgency svg')).not.to.equal(null);
    });
  });

  describe('privacy', () => {
    it('shows no name, number, address or age at all, to nobody', async () => {
      const element = await make({ needs: [harmed], mayRead: () => true });
      card(element, 'H').click();
      await element.updateComplete;
      const everything = `${rootOf(element).innerHTML}${element.outerHTML}`.replace(/<!--[^>]*-->/g, '');
      for (const secret of ['金小玲', '13800000099', '97']) expect(everything, secret).not.to.include(secret);
      expect(everything).to.include('他又打人了');
    });
    it('masks what a sensitive need tells, also in the panel and from the search, until the page says otherwise', async () => {
      const element = await make({ needs: [harmed, need('A')] });
      card(element, 'H').click();
      await element.updateComplete;
      const masked = rootOf(element).innerHTML;
      for (const secret of ['打人', '家庭', '暴力']) expect(masked, secret).not.to.include(secret);
      expect(textOf(element, '.list [data-id=H]')).to.include('内容已遮住').and.to.include('可能紧急');
      expect(textOf(element, '.list [data-id=A]')).to.include('楼道灯坏了');
      element.filter = { text: '打人' };
      await element.updateComplete;
      expect(all(element, '.list > [data-id]')).to.deep.equal([]);
      expect(textOf(element, '.warning')).to.equal('内容遮住的 1 件，按类别找不到，按文字只找编号、地点和负责人。');
      element.mayRead = (id) => id === 'H';
      await element.updateComplete;
      expect(textOf(element, '.list [data-id=H]')).to.include('他又打人了');
    });
    it('puts ids, states and the bare event into its events, and nothing else', async () => {
      const details: NeedMove[] = [];
      const notes: string[] = [];
      const element = await make({
        needs: [harmed],
        me: 'p-7',
        mover: (move, note) => {
          notes.push(note);
          return (details.push(move), true);
        },
      });
      element.addEventListener('lian-need-move', ({ detail }) => details.push(detail));
      element.addEventListener('lian-need-moved', ({ detail }) => details.push(detail));
      await element.move('H', 'reacted', {}, '和金小玲通了电话');
      const move = {
        id: 'H',
        from: 'expressed',
        to: 'reacted',
        event: { kind: 'react', on: '2026-03-05' },
        actor: 'p-7',
      };
      expect(details).to.deep.equal([move, move, move]);
      expect(notes).to.deep.equal(['和金小玲通了电话']);
    });
  });

  describe('by keys', () => {
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
      const why = 'C 不能移到“已经回访”：现在这一步还不能做。 这是办理步骤的次序，不是哪一条规定。';
      expect(said(element)).to.equal(why);
      expect(textOf(element, '.told')).to.equal(why);
      await press(element, 'Enter');
      expect(said(element)).to.include('C 没有移到“已经回访”');
      expect([columnOf(element, 'C'), moves]).to.deep.equal(['reacted', []]);
      expect(await element.move('D', 'closed', { reason: 'settled' })).to.equal(false);
      await settle(element);
      expect(said(element)).to.include('当地要求先回访再关闭。 依据：《某市热线条例》第二十条');
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

  describe('the page', () => {
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
    const answers: readonly (readonly [string, (deferred: Deferred) => void, string])[] = [
      ['refuses', ({ answer }) => answer({ agreed: false, text: '别人刚刚改过。' }), '没有得到同意。别人刚刚改过。'],
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

  describe('by pointer', () => {
    const middle = (element: HTMLElement): [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + Math.min(height, 60) / 2)];
    };
    const column = (element: LianTriageBoard, state: string) =>
      rootOf(element).querySelector<HTMLElement>(`.column[data-state=${state}]`)!;
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
    it('lets a finger drag by the grip, and scroll everywhere else', async () => {
      const element = await make();
      const grip = card(element, 'A').querySelector<HTMLElement>('.grip')!;
      expect(getComputedStyle(grip).touchAction).to.equal('none');
      expect(getComputedStyle(card(element, 'A')).touchAction).to.equal('auto');
      const [x, y] = middle(column(element, 'reacted'));
      const touch = (target: EventTarget, type: string, clientX: number, clientY: number) =>
        target.dispatchEvent(
          new PointerEvent(type, {
            ...{ pointerType: 'touch', pointerId: 5, isPrimary: true, button: 0, clientX, clientY },
            ...{ bubbles: true, composed: true, cancelable: true },
          }),
        );
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

  describe('the filter', () => {
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

  describe('many needs', () => {
    it('draws only what has changed', async () => {
      let drawn: string[] = [];
      class Counting extends LianTriageBoard {
        protected override renderCard(...args: Parameters<LianTriageBoard['renderCard']>) {
          drawn.push(args[0].id);
          return super.renderCard(...args);
        }
      }
      if (!customElements.get('counting-board')) customElements.define('counting-board', Counting);
      const rules = (await make()).rules!;
      let reckoned = 0;
      const needs = Array.from({ length: 500 }, (_, at) => need(`N-${at + 1}`));
      const element = document.body.appendChild(document.createElement('counting-board')) as LianTriageBoard;
      const counted = {
        ...rules,
        clock: (...args: Parameters<BoardRules['clock']>) => (reckoned++, rules.clock(...args)),
      };
      Object.assign(element, { law, needs, rules: counted, mover: () => true });
      await settle(element);
      const since = async (what: () => unknown) => {
        drawn = [];
        reckoned = 0;
        await what();
        await settle(element);
        return [drawn.length, reckoned];
      };
      expect(all(element, '.list > [data-id]')).to.have.length(500);
      await start(element, 'N-1');
      expect(
        await since(() => press(element, 'ArrowDown')),
        'the card that focus left and the one it came to',
      ).to.deep.equal([2, 0]);
      expect(await since(() => element.requestUpdate()), 'nothing has changed').to.deep.equal([0, 0]);
      expect(await since(() => press(element, 'Space'))).to.deep.equal([1, 0]);
      expect(await since(() => press(element, 'ArrowRight')), 'carried over a column').to.deep.equal([0, 0]);
      expect(await since(() => press(element, 'Escape'))).to.deep.equal([1, 0]);
      expect(await since(() => (element.filter = { text: 'N-49' })), 'those that stay').to.deep.equal([1, 0]);
      await since(() => (element.filter = {}));
      const changed = needs.map((each) => (each.id === 'N-7' ? { ...each, judgedUrgent: true } : each));
      expect(await since(() => (element.needs = changed)), 'one of five hundred').to.deep.equal([1, 1]);
      const [count, times] = await since(() => element.move('N-9', 'reacted'));
      expect(count, 'the one that moves, as it waits and as it is there').to.be.at.most(5);
      expect(times).to.equal(1);
      element.remove();
    });
  });

  describe('bad input', () => {
    const fits = (element: LianTriageBoard) => expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    it('shows what can be shown, tells of the rest, and throws nothing', async () => {
      const needs = [
        null,
        3,
        'x',
        {},
        { ...need('S'), state: '?' },
        need('A'),
        need('A'),
        { ...need('Z'), events: 'x' },
      ];
      const element = await make({ needs: needs as never });
      expect(all(element, '.list > [data-id]').map(({ dataset }) => dataset['id'])).to.deep.equal(['A']);
      expect(all(element, '.warning').map(({ textContent }) => plain(textContent))).to.deep.equal([
        '编号重复，只显示第一件：A',
        '看不懂的记录：6 条，没有显示。',
      ]);
      element.needs = 'needs' as never;
      await element.updateComplete;
      expect(textOf(element, '.note')).to.include('还没有需求。');
    });
    it('holds ten thousand characters and text from right to left', async () => {
      const description = `<b>${'长'.repeat(10_000)}</b>`;
      const rtl = need('\u202eevil', { description: 'אור במדרגות לא עובד כבר שבועיים', kinds: ['\u202e?' as never] });
      const element = await make({
        needs: [need('A', { description }), need('X'.repeat(300)), rtl],
        mayRead: () => true,
      });
      expect(card(element, 'A').querySelector('.said')!.textContent.length).to.be.at.most(62);
      expect(card(element, 'A').querySelector('b')).to.equal(null);
      expect(all(element, '.list > [data-id]')).to.have.length(3);
      expect(all(element, 'bdi.id')).to.have.length(3);
      fits(element);
      card(element, 'A').click();
      await element.updateComplete;
      expect(textOf(element, '.of-said').length).to.equal(2000);
    });
    it('marks a record that the rules cannot read, and does not move it', async () => {
      const element = await make({ needs: [need('A', { events: [null] as never })] });
      expect(textOf(element, '.fault')).to.include('这条记录有错');
      await start(element, 'A');
      await press(element, 'Space');
      expect(said(element)).to.include('这条记录有错');
      expect(await element.move('A', 'reacted')).to.equal(false);
      expect(await element.move('nobody', 'reacted')).to.equal(false);
    });
    it('reads JSON inside, and says in the console when it cannot', async () => {
      const element = await make({ needs: undefined });
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      script.textContent = JSON.stringify({
        needs: [harmed],
        places: { xx: '某街' },
        responsible: { H: 'lin' },
        people: { lin: '小林' },
        reveal: ['H'],
      });
      element.append(script);
      await settle(element);
      expect(textOf(element, '.list [data-id=H]'))
        .to.include('某街')
        .and.to.include('小林')
        .and.to.include('他又打人了');
      const { warn } = console;
      const warned: unknown[] = [];
      console.warn = (text) => warned.push(text);
      element.replaceChildren(
        Object.assign(document.createElement('script'), { type: 'application/json', textContent: '{' }),
      );
      await settle(element);
      console.warn = warn;
      expect(warned).to.have.length(1);
      expect(textOf(element, '.note')).to.include('还没有需求。');
    });
    it('without law there are no days, no moves and no words that may be sensitive', async () => {
      const element = await make({ law: undefined, needs: few });
      expect(textOf(element, '.warning')).to.include('页面没有提供本地的规定');
      expect(all(element, '.clock, .grip, .said')).to.deep.equal([]);
      expect(await element.move('A', 'reacted')).to.equal(false);
    });
    it('makes no address out of a need', async () => {
      const element = await make({ needs: [need('a/b?c')], address: '/triage/{id}' });
      all(element, '.list > [data-id]')[0]!.click();
      await element.updateComplete;
      expect(rootOf(element).querySelector('a.page')!.getAttribute('href')).to.equal('/triage/a%2Fb%3Fc');
      element.address = 'javascript:alert(1)//{id}';
      await element.updateComplete;
      expect(rootOf(element).querySelector('a.page')).to.equal(null);
    });
  });

  describe('in every look', () => {
    const sheet = new CSSStyleSheet();
    before(() => {
      sheet.replaceSync(`${theme} body{background:var(--lian-color-paper);margin:8px}`);
      document.adoptedStyleSheets = [sheet];
    });
    afterEach(async () => {
      for (const name of ['lianTheme', 'lianMode']) delete document.documentElement.dataset[name];
      await setViewport({ width: 1200, height: 800 });
    });
    after(() => {
      document.adoptedStyleSheets = [];
    });
    const looks = [
      { theme: 'light', width: 1200 },
      { theme: 'dark', width: 1200 },
      { theme: 'contrast', width: 1200 },
      { theme: 'light', mode: 'elder', width: 1200 },
      { theme: 'light', width: 320 },
      { theme: 'dark', mode: 'elder', width: 320 },
    ];
    for (const { theme: lianTheme, mode: lianMode, width } of looks)
      it(`${lianTheme} ${lianMode ?? ''} ${width}: nothing for an accessibility checker to find, nothing too wide`, async () => {
        await setViewport({ width, height: 800 });
        Object.assign(document.documentElement.dataset, { lianTheme, ...(lianMode && { lianMode }) });
        const element = await make({ needs: [...few, harmed, need('E', { events: [null] as never })], me: 'lin' });
        await settle(element);
        await expect(element).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        await start(element, 'B');
        await press(element, 'Space', 'ArrowRight');
        await expect(element, 'carrying').to.be.accessible();
        await press(element, 'Escape', 'Enter');
        await expect(element, 'open').to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        const columns = rootOf(element).querySelector('.columns')!;
        expect(rootOf(element).querySelector('.base')!.scrollWidth).to.be.at.most(element.clientWidth);
        if (width === 320) expect(columns.scrollWidth).to.be.at.most(columns.clientWidth);
        const least = lianMode ? 52 : 40;
        for (const target of all(element, '.tab, .grip, .plain').filter(({ offsetWidth }) => offsetWidth > 0))
          expect(target.offsetHeight, target.className).to.be.at.least(least);
      });
    it('shows one column at a time where it is narrow, with a switch, and every column where it is wide', async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await make();
      await waitUntil(() => all(element, '[role=tab]').length === 5);
      const seen = () =>
        all(element, '.column')
          .filter(({ offsetHeight }) => offsetHeight > 0)
          .map(({ dataset }) => dataset['state']);
      expect(seen()).to.deep.equal(['expressed']);
      const tabs = all(element, '[role=tab]');
      tabs[0]!.focus();
      await press(element, 'ArrowRight');
      expect(seen()).to.deep.equal(['reacted']);
      expect((rootOf(element).activeElement as HTMLElement).dataset['state']).to.equal('reacted');
      await start(element, 'C');
      await press(element, 'ArrowRight');
      expect([seen(), focused(element)]).to.deep.equal([['resolved'], 'D']);
      await setViewport({ width: 1200, height: 800 });
      await waitUntil(() => seen().length === 5);
      await element.updateComplete;
      expect([seen().length, all(element, '[role=tab]').length]).to.deep.equal([5, 0]);
    });
  });

  it('speaks the language of its place, and changes with it', async () => {
    const element = await make();
    element.lang = 'en';
    await settle(element);
    expect(textOf(element, '.list [data-id=B] .due')).to.include('workdays over: 1');
    element.lang = 'zh-Hant';
    await settle(element);
    expect(textOf(element, '.counts')).to.equal('共 4 件，逾期 1 件。');
  });
});
