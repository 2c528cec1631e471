import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { boxOf } from '../../internal/typing.test.js';
import './define.js';
import type { LianCombobox } from './combobox.js';

const places = ['阳光社区', '春光社区', '新阳社区', 'Garden 社区'].map((label, at) => ({ value: `${at}`, label }));
const many = Array.from({ length: 5000 }, (_, at) => ({ value: String(at), label: `第 ${at} 组` }));

const field = (options: readonly object[] = places, value = '') =>
  fixture<LianCombobox>(
    html`<lian-combobox name="c" label="哪个社区" .options=${options} .value=${value}></lian-combobox>`,
  );
const rows = (of: LianCombobox) => Array.from(of.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]'));
const list = (of: LianCombobox) => of.shadowRoot!.querySelector('ul')!;
const status = (of: LianCombobox) => of.shadowRoot!.querySelector('[role=status]')!.textContent;
const active = (of: LianCombobox) => boxOf(of).getAttribute('aria-activedescendant');
const type = async (of: LianCombobox, text: string): Promise<void> => {
  of.focus();
  await sendKeys({ type: text });
  await of.updateComplete;
};
const press = async (of: LianCombobox, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await of.updateComplete;
  }
};
const give = async (of: LianCombobox, options: readonly object[]): Promise<void> => {
  of.options = options as LianCombobox['options'];
  await of.updateComplete;
};

/** What stands at a place of the list. */
const at = (of: LianCombobox): [x: number, y: number] => {
  const { left, top } = list(of).getBoundingClientRect();
  return [Math.round(left + 30), Math.round(top + 60)];
};
const seen = (of: LianCombobox) =>
  of
    .shadowRoot!.elementFromPoint(...at(of))!
    .closest('li')!
    .textContent!.trim();
const scroll = async (of: LianCombobox, to: number): Promise<void> => {
  list(of).scrollTop = to;
  await new Promise((resolve) => setTimeout(resolve, 60));
  await of.updateComplete;
};

describe('lian-combobox, while its list is open', () => {
  it('draws the list that comes while it is open, as it comes', async () => {
    const box = await field([]);
    await type(box, '组');
    expect(status(box)).to.equal('没有找到“组”');
    for (const count of [1, 60]) {
      box.options = many.slice(0, count);
      await box.updateComplete;
      expect([rows(box).length, active(box)]).to.deep.equal([Math.min(50, count), null]);
    }
    const empty = await field([]);
    empty.value = '4999';
    empty.focus();
    await press(empty, 'ArrowDown');
    empty.options = many;
    await empty.updateComplete;
    expect([active(empty), rows(empty).length], 'at what is chosen').to.deep.equal(['o4999', 50]);
  });

  it('keeps to what somebody has scrolled to while the page adds to the list', async () => {
    const box = await field(many.slice(0, 400));
    box.focus();
    boxOf(box).click();
    await box.updateComplete;
    for (let turn = 0; turn < 6; turn++) {
      list(box).scrollTop = list(box).scrollHeight;
      await new Promise((resolve) => setTimeout(resolve, 60));
      await box.updateComplete;
    }
    const before = seen(box);
    expect(rows(box)[0]!.id).to.not.equal('o0');
    box.options = many.slice(0, 500);
    await box.updateComplete;
    expect(seen(box)).to.equal(before);
    box.options = many.slice(0, 3);
    await box.updateComplete;
    expect(rows(box).length, 'and of a short list to all of it').to.equal(3);
  });

  it('keeps to the row that was gone to while lists come and go, and to no other answer in its place', async () => {
    const box = await field();
    await type(box, '社区');
    await press(box, 'ArrowDown', 'ArrowDown');
    expect(active(box)).to.equal('o1');
    for (const [options, row] of [
      [places.map((each) => ({ ...each })), 'o1'],
      [places.slice(1), 'o0'],
      [places.slice(3), null],
    ] as const) {
      box.options = options;
      await box.updateComplete;
      expect(active(box)).to.equal(row);
    }
    await press(box, 'Enter');
    expect(box.value, 'nothing was gone to').to.equal('');
  });

  afterEach(() => resetMouse());

  const added = (first: number, count: number) => many.slice(first, first + count);
  const half = many.slice(0, 200);
  const changes: readonly (readonly [name: string, value: string, options: readonly object[], row?: number])[] = [
    ['one more at the top', '3', [...added(900, 1), ...half]],
    ['five more at the top, nothing chosen', '', [...added(900, 5), ...half]],
    ['more than are drawn at the top', '3', [...added(900, 300), ...half]],
    ['one more in between', '3', [half[0]!, ...added(900, 1), ...half.slice(1)]],
    ['one more in what is in view', '3', [...half.slice(0, 41), ...added(900, 1), ...half.slice(41)]],
    ['more at the end', '3', [...half, ...added(200, 40)]],
    ['hints for all', '', half.map((each) => ({ ...each, hint: '新' }))],
    ['the next where some are gone', '3', [...half.slice(0, 30), ...half.slice(43)], 43],
  ];
  for (const [name, value, options, row = 41] of changes)
    it(`what somebody has scrolled to stays under the pointer: ${name}`, async () => {
      const box = await field(half, value);
      boxOf(box).click();
      await box.updateComplete;
      await scroll(box, 600);
      await scroll(box, rows(box)[41]!.offsetTop - 50);
      await sendMouse({ type: 'move', position: at(box) });
      expect(seen(box)).to.equal('第 41 组');
      const top = () =>
        rows(box)
          .find(({ textContent }) => textContent!.includes(` ${row} `))!
          .getBoundingClientRect().top;
      const before = top();
      // A page may say it in several steps.
      box.options = [...options].reverse() as LianCombobox['options'];
      await give(box, options);
      for (const when of ['at once', 'and later']) {
        expect(Math.abs(top() - before), when).to.be.below(2);
        await scroll(box, list(box).scrollTop);
      }
      expect(rows(box).length).to.be.at.most(150);
    });

  it('what the pointer rests on stays under it at the top of the list too, where what was not looked for is above it', async () => {
    const box = await field(half);
    boxOf(box).click();
    await box.updateComplete;
    await give(box, [...added(900, 5), ...half]);
    expect(seen(box), 'nobody is at a row').to.equal('第 901 组');
    await sendMouse({ type: 'move', position: at(box) });
    await give(box, half);
    const before = seen(box);
    await give(box, [...added(900, 5), ...half]);
    expect(seen(box)).to.equal(before);
    await sendMouse({ type: 'click', position: at(box) });
    expect(box.text).to.equal(before);
  });

  it('whoever types sees what is found from its beginning, wherever they had scrolled to', async () => {
    const box = await field(half);
    boxOf(box).click();
    await box.updateComplete;
    await scroll(box, 600);
    await type(box, '1');
    expect([list(box).scrollTop, rows(box)[0]!.id, seen(box)]).to.deep.equal([0, 'o0', '第 10 组']);
  });

  for (const free of [true, false])
    it(`what is pressed as nothing was found stays under the pointer${free ? ', with free too' : ''}`, async () => {
      const page = await fixture(html`
        <div>
          <lian-combobox label="哪个社区" ?free=${free} .options=${places}></lian-combobox>
          <button type="button">继续</button>
        </div>
      `);
      const box = page.querySelector('lian-combobox')!;
      const button = page.querySelector('button')!;
      let presses = 0;
      button.addEventListener('click', () => presses++);
      await type(box, '别处');
      expect(status(box)).to.equal('没有找到“别处”');
      const { left, top, bottom } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left) + 9, Math.round(bottom) - 4] });
      await sendMouse({ type: 'down' });
      await new Promise((resolve) => setTimeout(resolve, 50));
      await sendMouse({ type: 'up' });
      expect([presses, button.getBoundingClientRect().top]).to.deep.equal([1, top]);
      const line = box.shadowRoot!.querySelector('[role=status]')!;
      expect(getComputedStyle(line).visibility, 'and nobody reads of it').to.equal('hidden');
      box.value = '1';
      await box.updateComplete;
      expect(button.getBoundingClientRect().top).to.be.below(top);
      expect(status(box)).to.equal('');
    });

  it('goes on in the box once it is cleared by a press', async () => {
    const box = await field(places, '1');
    await box.updateComplete;
    const { left, top, width, height } = box.shadowRoot!.querySelector('[part=clear]')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await resetMouse();
    await box.updateComplete;
    await sendKeys({ type: '阳' });
    expect([box.value, boxOf(box).value]).to.deep.equal(['', '阳']);
  });
});
