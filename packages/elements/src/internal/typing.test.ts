import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** The first box of a control. */
export const boxOf = (control: Element): HTMLInputElement => control.shadowRoot!.querySelector('input')!;

/** Writes into a control and leaves it, as somebody would. */
export async function writeInto(control: LitElement, text: string): Promise<void> {
  const box = boxOf(control);
  box.focus();
  await control.updateComplete;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await control.updateComplete;
  expect(box.value, 'what is written stands untouched').to.equal(text);
  box.dispatchEvent(new Event('change', { bubbles: true }));
  box.blur();
  await control.updateComplete;
}

/** The text of a part, spaces gathered. */
export const partOf = (control: Element, part: string): string =>
  control.shadowRoot!.querySelector(`[part=${part}]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
