import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { boxOf } from '../../internal/typing.test.js';
import './define.js';
import type { LianCombobox } from './combobox.js';

const places = [
  { value: '1', label: '阳光社区' },
  { value: '2', label: '春光社区', hint: '原春晖社区' },
  { value: '3', label: '新阳社区', disabled: true },
  { value: '4', label: 'Garden 社区' },
  { value: '5', label: '桂花社区', hint: '东街' },
  { value: '6', label: '桂花社区', hint: '西街' },
];
const many = Array.from({ length: 5000 }, (_, at) => ({ value: String(at), label: `第 ${at} 组` }));

const field = (options: readonly object[] = places, free = false) =>
  fixture<LianCombobox>(
    html`<lian-combobox name="c" label="哪个社区" .options=${options} ?free=${free}></lian-combobox>`,
  );
const rows = (of: LianCombobox) => Array.from(of.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]'));
const labels = (of: LianCombobox) =>
  rows(of).map((row) => row.textContent!.replace(row.querySelector('span')?.textContent ?? '', '').trim());
const list = (of: LianCombobox) => of.shadowRoot!.querySelector('ul')!;
const status = (of: LianCombobox) => of.shadowRoot!.querySelector('[role=status]')!.textContent;
const active = (of: LianCombobox) => boxOf(of).getAttribute('aria-activedescendant');

async function type(of: LianCombobox, text: string): Promise<void> {
  of.focus();
  await sendKeys({ type: text });
  await of.updateComplete;
}
const press = async (of: LianCombobox, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await of.updateComplete;
  }
};

describe('lian-combobox', () => {
  it('is a combobox with a list in the same root, closed until somebody asks', async () => {
    const box = await field();
    box.focus();
    await box.updateComplete;
    const input = boxOf(box);
    expect([input.getAttribute('role'), input.getAttribute('aria-expanded')]).to.deep.equal(['combobox', 'false']);
    await expect(box).to.be.accessible();
    await press(box, 'ArrowDown');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(box.shadowRoot!.getElementById(input.getAttribute('aria-controls')!)).to.equal(list(box));
    expect(active(box)).to.equal('o0');
    expect(status(box)).to.equal('有 6 项，用上下键选');
    await expect(box).to.be.accessible();
  });

  const searches = [
    { typed: '光', finds: ['阳光社区', '春光社区'] },
    { typed: '阳', finds: ['阳光社区', '新阳社区'] },
    { typed: '新', finds: ['新阳社区'] },
    { typed: '春晖', finds: ['春光社区'] },
    { typed: 'GARDEN', finds: ['Garden 社区'] },
    { typed: 'ｇａｒ', finds: ['Garden 社区'] },
    { typed: '社区 西', finds: ['桂花社区'] },
    { typed: '没有', finds: [] },
  ];
  for (const { typed, finds } of searches)
    it(`${typed} finds ${finds.join('、') || 'nothing, and says so'}`, async () => {
      const box = await field();
      await type(box, typed);
      expect(labels(box)).to.deep.equal(finds);
      if (finds.length === 0) {
        expect(status(box)).to.equal('没有找到“没有”');
        await expect(box).to.be.accessible();
      }
    });

  it('by keys: down past what is disabled, Enter chooses and sends nothing, the next Enter sends', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const box = await field();
    form.appendChild(box);
    let sends = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), sends++));
    const heard: string[] = [];
    for (const kind of ['input', 'change']) box.addEventListener(kind, () => heard.push(`${kind} ${box.value}`));
    box.focus();
    await press(box, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(active(box)).to.equal('o3');
    await press(box, 'Enter');
    expect([box.value, boxOf(box).value, sends]).to.deep.equal(['4', 'Garden 社区', 0]);
    expect(heard).to.deep.equal(['input 4', 'change 4']);
    expect(new FormData(form).get('c')).to.equal('4');
    await press(box, 'Enter');
    expect(sends).to.equal(1);
  });

  it('by pointer, with focus staying in the box; a disabled row is not chosen', async () => {
    const box = await field();
    box.focus();
    boxOf(box).click();
    await box.updateComplete;
    rows(box)[2]!.click();
    await box.updateComplete;
    expect([box.value, list(box).hidden]).to.deep.equal(['', false]);
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    rows(box)[1]!.dispatchEvent(down);
    rows(box)[1]!.click();
    await box.updateComplete;
    expect([down.defaultPrevented, box.value, list(box).hidden]).to.deep.equal([true, '2', true]);
  });

  it('Tab takes the row that was gone to; leaving without one takes nothing', async () => {
    const box = await field();
    await type(box, '春');
    await press(box, 'ArrowDown', 'Tab');
    expect(box.value).to.equal('2');
    const other = await field();
    await type(other, '春');
    await press(other, 'Tab');
    expect([other.value, boxOf(other).value, other.validationMessage]).to.deep.equal([
      '',
      '春',
      '名单里没有“春”，请从列出的里面选一项',
    ]);
  });

  it('Escape closes first, then empties; so does the button', async () => {
    const box = await field();
    box.value = '1';
    box.focus();
    await press(box, 'ArrowDown', 'Escape');
    expect([box.value, list(box).hidden]).to.deep.equal(['1', true]);
    await press(box, 'Escape');
    expect(box.value).to.equal('');
    box.value = '1';
    await box.updateComplete;
    box.shadowRoot!.querySelector('button')!.click();
    await box.updateComplete;
    expect([box.value, box.shadowRoot!.activeElement]).to.deep.equal(['', boxOf(box)]);
    expect(box.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('a whole label typed is the answer; one that two have is not', async () => {
    const box = await field();
    await type(box, '阳光社区');
    expect(box.value).to.equal('1');
    box.value = '';
    await box.updateComplete;
    await type(box, '桂花社区');
    expect([box.value, box.validity.badInput, labels(box).length]).to.deep.equal(['', true, 2]);
    expect(box.validationMessage).to.equal('名单里有几个“桂花社区”，请从列出的里面选一项');
  });

  it('with free, what the list has not is an answer too', async () => {
    const box = await field(places, true);
    await type(box, ' 别处 ');
    expect([box.value, box.validity.valid]).to.deep.equal(['别处', true]);
    box.value = '1';
    await box.updateComplete;
    expect(boxOf(box).value).to.equal('阳光社区');
  });

  it('letters still being composed look for nothing and choose nothing', async () => {
    const box = await field();
    box.focus();
    const input = boxOf(box);
    const write = (value: string, isComposing: boolean) => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));
    };
    write('yang', true);
    await box.updateComplete;
    expect([list(box).hidden, status(box), input.value]).to.deep.equal([true, '', 'yang']);
    for (const key of ['ArrowDown', 'Enter'])
      input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
    await box.updateComplete;
    expect(list(box).hidden).to.equal(true);
    write('阳', true);
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '阳' }));
    await box.updateComplete;
    expect(labels(box)).to.deep.equal(['阳光社区', '新阳社区']);
  });

  it('of five thousand draws only some, and says of how many', async () => {
    const box = await field(many);
    box.value = '4321';
    box.focus();
    await press(box, 'ArrowDown');
    expect(rows(box).length).to.be.at.most(50);
    const row = box.shadowRoot!.getElementById(active(box)!)!;
    expect([row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]).to.deep.equal(['4322', '5000']);
    const [inside, around] = [row.getBoundingClientRect(), list(box).getBoundingClientRect()];
    expect(inside.top).to.be.at.least(around.top);
    expect(inside.bottom).to.be.at.most(around.bottom + 1);
    await press(box, ...Array.from({ length: 6 }, () => 'PageDown'));
    expect(active(box)).to.equal('o4381');
    expect(box.shadowRoot!.getElementById('o4381')).to.not.equal(null);
  });

  it('draws more while it is scrolled, both ways, and what is seen stays where it is', async () => {
    const box = await field(many);
    box.focus();
    await press(box, 'ArrowDown');
    const scroll = async (to: number) => {
      list(box).scrollTop = to;
      await new Promise((resolve) => setTimeout(resolve, 60));
      await box.updateComplete;
    };
    for (let turn = 0; turn < 6; turn++) {
      const last = rows(box).slice(-1)[0]!.id;
      list(box).scrollTop = list(box).scrollHeight;
      const at = box.shadowRoot!.getElementById(last)!.getBoundingClientRect().top;
      await scroll(list(box).scrollTop);
      expect(Math.abs(box.shadowRoot!.getElementById(last)!.getBoundingClientRect().top - at)).to.be.at.most(2);
    }
    expect(rows(box).length).to.be.at.most(150);
    expect(rows(box).slice(-1)[0]!.id).to.equal('o349');
    for (let turn = 0; turn < 8; turn++) await scroll(0);
    expect(rows(box)[0]!.id).to.equal('o0');
  });

  it('finds among five thousand without anybody waiting', async () => {
    const box = await field(many);
    await type(box, '4');
    const began = performance.now();
    await type(box, '9');
    await type(box, '9');
    expect(labels(box)[0]).to.equal('第 499 组');
    expect(performance.now() - began).to.be.below(1000);
  });

  it('keeps a value that comes before its list, and brings back what was half typed', async () => {
    const box = await field([]);
    box.value = '2';
    await box.updateComplete;
    expect([box.validity.valid, boxOf(box).value, box.text], 'and shows that it is there').to.deep.equal([
      true,
      '2',
      '2',
    ]);
    box.options = places;
    await box.updateComplete;
    expect(boxOf(box).value).to.equal('春光社区');
    box.formStateRestoreCallback('?春');
    await box.updateComplete;
    expect([boxOf(box).value, box.value, box.validity.badInput]).to.deep.equal(['春', '', true]);
    box.formStateRestoreCallback('2');
    expect(box.value).to.equal('2');
  });

  it('what was written before its list came is answered by the list, and whoever listens hears of it', async () => {
    for (const how of ['typed', 'brought back'] as const) {
      const box = await field([]);
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      form.appendChild(box);
      if (how === 'typed') await type(box, 'garden 社区');
      else box.formStateRestoreCallback('?garden 社区');
      expect([box.value, box.validity.badInput]).to.deep.equal(['', true]);
      const heard: string[] = [];
      for (const kind of ['input', 'change']) box.addEventListener(kind, () => heard.push(`${kind} ${box.value}`));
      box.options = places;
      expect([box.value, box.validationMessage, new FormData(form).get('c')], how).to.deep.equal(['4', '', '4']);
      await box.updateComplete;
      expect(heard, how).to.deep.equal(['input 4', 'change 4']);
      expect(boxOf(box).value).to.equal('garden 社区');
    }
    const [unnamed, twice] = [await field([]), await field([])];
    unnamed.formStateRestoreCallback('?春');
    twice.formStateRestoreCallback('?桂花社区');
    unnamed.options = twice.options = places;
    expect([unnamed.value, unnamed.text, twice.value, twice.text]).to.deep.equal(['', '春', '', '桂花社区']);
  });

  it('a list to which the page adds is looked through whole', async () => {
    const growing = places.slice(0, 2);
    const box = await field(growing);
    await type(box, '社');
    growing.push(...places.slice(2));
    await type(box, '区');
    expect(rows(box).length).to.equal(6);
  });

  it('an answer whose whole label was typed is kept for Back as itself, and stays when its list is named otherwise', async () => {
    const box = await field();
    await type(box, '春光社区');
    expect(box.kept).to.equal('2');
    box.options = places.map((each) => ({ ...each, label: `en ${each.label}` }));
    expect([box.value, box.validity.valid]).to.deep.equal(['2', true]);
    box.options = places.slice(2);
    expect([box.value, box.validity.badInput, box.kept]).to.deep.equal(['2', true, '?春光社区']);
    const other = await field([]);
    other.formStateRestoreCallback('2');
    other.options = places;
    await other.updateComplete;
    expect([other.value, boxOf(other).value, other.validity.valid]).to.deep.equal(['2', '春光社区', true]);
  });

  it('shows a value that the list has not, tells it, and sends nothing of it', async () => {
    const box = await field();
    box.value = '老名字';
    await box.updateComplete;
    expect([boxOf(box).value, box.validationMessage]).to.deep.equal([
      '老名字',
      '名单里没有“老名字”，请从列出的里面选一项',
    ]);
    box.shadowRoot!.querySelector('button')!.click();
    expect([box.value, box.validity.valid]).to.deep.equal(['', true]);
  });

  it('made read only while its list is open lets nobody choose', async () => {
    const box = await field();
    box.focus();
    await press(box, 'ArrowDown', 'ArrowDown');
    const row = rows(box)[0]!;
    box.readonly = true;
    await press(box, 'Enter');
    row.click();
    expect([box.value, boxOf(box).getAttribute('aria-expanded')]).to.deep.equal(['', 'false']);
  });

  it('read only or disabled opens nothing and clears nothing', async () => {
    const box = await field();
    box.value = '1';
    box.readonly = true;
    await box.updateComplete;
    box.focus();
    boxOf(box).click();
    await press(box, 'ArrowDown', 'Escape');
    expect([box.value, list(box).hidden, box.shadowRoot!.querySelector('button')]).to.deep.equal(['1', true, null]);
  });

  it('says back the beginning of a very long answer that is not listed', async () => {
    const combobox = await field();
    combobox.focus();
    document.execCommand('insertText', false, '邻'.repeat(15_000));
    await combobox.updateComplete;
    expect(combobox.validationMessage)
      .to.contain(`${'邻'.repeat(40)}…`)
      .and.have.length.below(80);
    expect(status(combobox)).to.contain('邻邻…').and.have.length.below(80);
  });
});
