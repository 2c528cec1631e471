// What nobody can change says so, to the eye and to who listens.
import { expect, fixture, html } from '@open-wc/testing';
import './checkbox-group/define.js';
import './combobox/define.js';
import './consent/define.js';
import './date-field/define.js';
import './file-field/define.js';
import './money-field/define.js';
import './number-field/define.js';
import './phone-field/define.js';
import './radio-group/define.js';
import './rating/define.js';
import './select/define.js';
import './text-field/define.js';
import './textarea/define.js';

type Some = HTMLElement & { updateComplete: Promise<unknown>; readonly: boolean };

const options = html`<option value="a">上午</option><option value="b">下午</option>`;
const says = 'aria-readonly';
const choices = [
  { of: html`<lian-radio-group label="几时" value="a">${options}</lian-radio-group>`, at: 'fieldset' },
  { of: html`<lian-checkbox-group label="几时" value="a">${options}</lian-checkbox-group>`, at: 'input' },
  { of: html`<lian-consent label="几时" value="given"></lian-consent>`, at: 'fieldset' },
  { of: html`<lian-rating label="几时" value="4"></lian-rating>`, at: 'fieldset' },
  { of: html`<lian-select label="几时" value="a">${options}</lian-select>`, at: 'select' },
];

describe('controls that are read only', () => {
  it('a combobox has all its width for its words', async () => {
    const control = await fixture<Some>(html`<lian-combobox label="几时" value="a">${options}</lian-combobox>`);
    const box = control.shadowRoot!.querySelector('input')!;
    expect(parseFloat(getComputedStyle(box).paddingRight)).to.be.greaterThan(80);
    control.readonly = true;
    await control.updateComplete;
    expect(getComputedStyle(box).paddingRight).to.equal(getComputedStyle(box).paddingLeft);
  });

  it('a file field invites nobody, and one that is off says nothing of dropping files', async () => {
    const control = await fixture<Some>(html`<lian-file-field label="附件" accept=".pdf"></lian-file-field>`);
    const inside = control.shadowRoot!;
    const seen = (selector: string) => !!inside.querySelector(selector)?.getClientRects().length;
    const told = () => inside.querySelector('fieldset')!.getAttribute('aria-describedby');
    expect([seen('#limits'), seen('.press'), seen('.drop .hint'), told()]).to.deep.equal([true, true, true, 'limits']);
    control.readonly = true;
    await control.updateComplete;
    expect([seen('#limits'), seen('.press'), seen('.drop'), told()]).to.deep.equal([false, false, false, null]);
    control.readonly = false;
    control.setAttribute('disabled', '');
    await control.updateComplete;
    expect([seen('#limits'), seen('.press'), seen('.drop .hint')]).to.deep.equal([true, true, false]);
  });

  for (const { of, at } of choices)
    it(`a choice says so at its ${at}, and is no box to press`, async () => {
      const control = await fixture<Some>(of);
      const inside = control.shadowRoot!;
      const box = inside.querySelector<HTMLElement>('.choice, select')!;
      const look = () => {
        const { backgroundColor, borderTopStyle, cursor } = getComputedStyle(box);
        return [inside.querySelector(at)!.getAttribute(says), backgroundColor, borderTopStyle, cursor];
      };
      const [said, ground, ...rest] = look();
      expect([said, ...rest]).to.deep.equal(['false', 'solid', 'pointer']);
      control.readonly = true;
      await control.updateComplete;
      expect(look()).to.deep.equal(['true', 'rgb(244, 246, 248)', 'none', 'auto']);
      expect(ground).to.not.equal('rgb(244, 246, 248)');
      const others = inside.querySelectorAll(`[${says}]:not(${at})`);
      expect(
        Array.from(others, ({ localName }) => localName),
        'where the role knows it, and nowhere else',
      ).to.deep.equal([]);
      await expect(control).to.be.accessible();
    });

  it('a list shows nothing that would open it', async () => {
    for (const tag of ['select', 'combobox']) {
      const control = await fixture<Some>(
        tag === 'select'
          ? html`<lian-select>${options}</lian-select>`
          : html`<lian-combobox>${options}</lian-combobox>`,
      );
      const arrow = () => getComputedStyle(control.shadowRoot!.querySelector('.box')!, '::after').display;
      expect(arrow()).to.equal('block');
      control.readonly = true;
      expect(arrow()).to.equal('none');
    }
  });
});

describe('attributes of a control that stands', () => {
  const tags = 'text-field textarea number-field money-field phone-field date-field file-field combobox select'.split(
    ' ',
  );
  for (const tag of [...tags, 'radio-group', 'checkbox-group'])
    it(`are drawn in lian-${tag}, however they are set`, async () => {
      const form = await fixture<HTMLElement>(html`<form></form>`);
      const control = document.createElement(`lian-${tag}`) as Some & { label: string; options?: unknown };
      control.label = '问';
      if ('options' in control) control.options = [{ value: 'a', label: '甲' }];
      form.append(control);
      const look = async () => {
        await control.updateComplete;
        const inside = control.shadowRoot!;
        const boxes = Array.from(
          inside.querySelectorAll<HTMLInputElement>('input, textarea, select, fieldset, button'),
          (box) => `${box.localName} ${box.readOnly ?? ''} ${box.disabled} ${box.getAttribute(says)}`,
        );
        return [...boxes, inside.querySelector('.optional')?.textContent].join('|');
      };
      for (const name of ['readonly', 'required'] as const) {
        const off = await look();
        (control as never as Record<string, boolean>)[name] = true;
        const on = await look();
        expect(on, `${name} is seen`).to.not.equal(off);
        control.removeAttribute(name);
        expect(await look(), `${name} taken back`).to.equal(off);
        control.setAttribute(name, '');
        expect(await look(), `${name} set`).to.equal(on);
        control.removeAttribute(name);
      }
    });
});
