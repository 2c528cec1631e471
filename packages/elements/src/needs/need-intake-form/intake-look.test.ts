import type { FormField } from '@liandong/sdk/forms';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { LianNeedIntakeForm } from './need-intake-form.js';
import type { IntakePart, IntakeSnapshot } from './intake-part.js';
import { boxIn, focused, formOf, open, said, settle, stepOf, titleOf, typeInto } from './testing/start.test.js';
import { json } from './testing/street.test.js';

const asked = (name: string) => ({ name, type: 'text' as const, label: said(name) });
const schema = formOf(
  'look',
  stepOf('one', '第一步', asked('a'), asked('b')),
  stepOf('two', '第二步', asked('c'), asked('d')),
  stepOf('three', '第三步', asked('e'), asked('f')),
);

describe('lian-need-intake-form: one question a screen', () => {
  it('names the question in the heading that takes focus, so that whoever listens hears that it is another', async () => {
    const { intake } = await open({ schema, oneByOne: true });
    const heard: unknown[] = [];
    for (let at = 0; at < 3; at++) {
      intake.go(at);
      await settle(intake);
      heard.push(focused(intake)?.textContent?.replace(/\s+/g, ' ').trim());
    }
    expect(heard).to.deep.equal(['第一步 a', '第一步 b', '第二步 c']);
    intake.oneByOne = false;
    await settle(intake);
    expect(titleOf(intake)).to.equal('第二步');
    intake.go(6);
    await settle(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
  });
});

describe('lian-need-intake-form on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));
  for (const [tone, isPrinted] of [
    ['good', true],
    ['quiet', false],
  ] as const)
    it(`prints the answers with ${isPrinted ? 'the number under which they arrived' : 'no note that is none'}`, async () => {
      const { intake } = await open({ schema });
      const part: IntakePart = { attach() {}, detach() {}, note: () => ({ text: '编号 XQ-2026-0001', tone }) };
      intake.sender = part;
      await settle(intake);
      await emulateMedia({ media: 'print' });
      const isSeen = (what: string) => !!intake.shadowRoot!.querySelector<HTMLElement>(what)!.offsetHeight;
      expect([isSeen('.note'), isSeen('.buttons')]).to.deep.equal([isPrinted, false]);
    });
  it('prints from the review, and from no other page', async () => {
    const { intake } = await open({ schema });
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    const buttons = () => {
      const all = Array.from(intake.shadowRoot!.querySelectorAll<HTMLElement>('.buttons .link'));
      return all.filter(({ textContent }) => textContent === '打印');
    };
    try {
      expect(buttons()).to.have.length(0);
      intake.go(6);
      await settle(intake);
      buttons()[0]?.click();
      expect(printed).to.equal(1);
    } finally {
      window.print = print;
    }
  });
});

describe('lian-need-intake-form: another look', () => {
  it('stays at the question that is on the screen, and at the review', async () => {
    const { intake } = await open({ schema, oneByOne: true });
    const turnTo = async (oneByOne: boolean) => {
      intake.oneByOne = oneByOne;
      await settle(intake);
      return intake.state.at;
    };
    intake.go(3);
    expect(await turnTo(false)).to.equal(1); // d is asked on the second page
    expect(titleOf(intake)).to.equal('第二步');
    expect(await turnTo(true)).to.equal(3);
    await turnTo(false);
    intake.go(2);
    expect(await turnTo(true)).to.equal(4); // the first of the step that was open
    intake.go(6);
    expect(await turnTo(false)).to.equal(3);
    expect(await turnTo(true)).to.equal(6);
  });

  it('comes back to the question that was left in another look', async () => {
    const { intake } = await open({ schema, oneByOne: true });
    intake.state.put({ field: asked('a') }, '话');
    intake.go(3);
    const { intake: again } = await open({ schema });
    again.formStateRestoreCallback(intake.state.kept);
    await settle(again);
    expect([again.state.at, titleOf(again)]).to.deep.equal([1, '第二步']);
  });

  it('of answers put in from elsewhere opens the page that they name', async () => {
    const { intake } = await open({ schema, oneByOne: true });
    intake.go(1);
    intake.snapshot = { ...intake.snapshot, at: 4 };
    await settle(intake);
    expect(intake.state.at).to.equal(4);
  });

  for (const [from, page] of [
    [true, 3],
    [false, 1],
  ] as const)
    it(`goes on at the question of a snapshot taken ${from ? 'one by one' : 'in pages'}, and on its review`, async () => {
      const { intake } = await open({ schema, oneByOne: from });
      const { intake: other } = await open({ schema, oneByOne: !from });
      const take = async () => {
        other.snapshot = JSON.parse(JSON.stringify(intake.snapshot)) as IntakeSnapshot;
        await settle(other);
        return other.state.pages[other.state.at]?.fields.map(({ field }) => field.name).join();
      };
      intake.state.put({ field: asked('a') }, '话');
      intake.go(page);
      expect(await take()).to.equal(from ? 'c,d' : 'c');
      intake.go(intake.state.pages.length);
      expect(await take()).to.equal(undefined);
      expect(titleOf(other)).to.equal('请核对一遍');
    });

  it('opens the page of a snapshot without a question, or with one that nobody can read', async () => {
    const { intake } = await open({ schema });
    const { asked: _asked, ...older } = intake.snapshot;
    for (const given of [undefined, null, 'c', [], [0, 'c'], [1, 7], [1, 'gone']]) {
      intake.snapshot = { ...older, at: 1, ...(given !== undefined && { asked: given as never }) };
      await settle(intake);
      expect(titleOf(intake), JSON.stringify(given)).to.equal('第二步');
    }
  });

  it('follows whoever writes to the third field of a page', async () => {
    const { intake } = await open({ schema: formOf('three', stepOf('one', '一', asked('a'), asked('b'), asked('c'))) });
    boxIn(intake, 'c').focus();
    typeInto(boxIn(intake, 'c'), '写到一半');
    boxIn(intake, 'c').blur();
    intake.oneByOne = true;
    await settle(intake);
    expect(intake.state.at).to.equal(2);
    expect(boxIn(intake, 'c').value).to.equal('写到一半');
  });
});

describe('lian-need-intake-form: whoever writes in a native box as the scripts come', () => {
  const rows: FormField = { ...asked('g'), type: 'group', fields: [asked('called'), asked('note')] };
  const long: FormField = { ...asked('long'), type: 'textarea' };
  const number: FormField = { ...asked('number'), type: 'number' };
  const kinds: FormField = { ...asked('kinds'), type: 'choices', options: ['a', 'b', 'c'] };
  const whole = formOf('late', ...schema.steps, stepOf('rows', '家里人', long, number, kinds, rows));
  const household =
    '<input name="g[0].called"><input name="g[0].note"><input name="g[1].called" value="乙"><input name="g[1].note">';
  let count = 0;

  /** Somebody writes in one of these; then the form comes. */
  async function late(natives: string, at: string, write: (box: HTMLInputElement) => void, value?: object) {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const tag = `late-intake-${++count}`;
    form.innerHTML = `<${tag}>${natives}</${tag}>`;
    const intake = form.firstElementChild as LianNeedIntakeForm;
    intake.append(json({ schema: whole, ...(value && { value: { further: value } }) }));
    const native = form.querySelector<HTMLInputElement>(at)!;
    native.focus();
    write(native);
    customElements.define(tag, class extends LianNeedIntakeForm {});
    await settle(intake);
    return intake;
  }

  for (const [natives, name, key, from, wanted] of [
    ['<input name="d">', 'd', 'd', 2, '王小明'],
    ['<input name="d">', 'd', 'd', 1, '王明小'],
    ['<textarea name="long"></textarea>', 'long', 'long', 0, '明王小'],
    ['<input type="number" name="number">', 'number', 'number', null, '127'],
    ['<input name="g[0].called">', 'g[0].called', 'g-1.called', 2, '王小明'],
    // The first row is none: nothing is written in it.
    [household, 'g[1].note', 'g-1.note', 2, '王小明'],
    [household, 'g[0].note', 'g-1.note', 2, '王小明'],
  ] as const)
    it(`goes on where they were, on its page: ${name} at ${from}`, async () => {
      const [before, more] = from === null ? ['12', '7'] : ['王小', '明'];
      const intake = await late(`<input name="a">${natives}`, `[name="${name}"]`, (native) => {
        native.value = before;
        if (from !== null) native.setSelectionRange(from, from);
      });
      expect(focused(intake)?.dataset['name']).to.equal(key);
      await sendKeys({ type: more });
      const box = focused(intake)!.shadowRoot!.querySelector<HTMLInputElement>('.control')!;
      expect(box.value).to.equal(wanted);
    });
  it('takes the place of what they had selected', async () => {
    const intake = await late('<input name="d" value="王小">', '[name=d]', (native) => native.setSelectionRange(1, 2));
    await sendKeys({ type: '明' });
    expect(intake.state.answers).to.deep.equal({ d: '王明' });
  });
  it('writes in no other row: not in one that moved up, nor where the page gave the rows', async () => {
    const empty = await late(household, '[name="g[0].note"]', () => {});
    expect(focused(empty)?.dataset['add']).to.equal('g');
    const g = [{ called: '甲' }, { called: '乙' }];
    const natives = '<input name="g[1].called" value="乙"><input name="g[1].note">';
    const given = await late(natives, '[name="g[1].note"]', () => {}, { g });
    await sendKeys({ type: '明' });
    expect(given.state.answers['g']).to.deep.equal([g[0], { called: '乙', note: '明' }]);
    const changed = await late(natives, '[name="g[1].note"]', (native) => (native.value = '老'), { g });
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '人' });
    expect(changed.state.answers['g']).to.deep.equal([g[0], { called: '乙', note: '老人' }]);
  });
  it('ticks the box at which they were', async () => {
    const boxes = ['a', 'b', 'c'].map((value) => `<input type="checkbox" name="kinds" value="${value}">`).join('');
    const intake = await late(boxes, '[value=b]', () => {});
    await sendKeys({ press: 'Space' });
    expect(intake.state.answers).to.deep.equal({ kinds: ['b'] });
  });
});
