// A street's own form with a field of most kinds, and a page whose native fields it comes over.
import { fixture, html } from '@open-wc/testing';
import '../../../controls/date-field/define.js';
import '../../../controls/file-field/define.js';
import '../../../controls/money-field/define.js';
import type { LianNeedIntakeForm } from '../need-intake-form.js';
import { formOf, said, settle, stepOf } from './start.test.js';

const options = ['a', 'b', 'c'].map((value) => ({ value, label: said(value) }));

export const street = formOf(
  'street',
  stepOf(
    'a',
    '本街道的表',
    { name: 't', type: 'text', label: said('话') },
    { name: 'n', type: 'number', label: said('岁') },
    { name: 'm', type: 'money', label: said('钱') },
    { name: 'd', type: 'date', label: said('日') },
    { name: 's', type: 'select', label: said('选'), options },
    { name: 'many', type: 'choices', label: said('多'), options },
    { name: 'photos', type: 'file', label: said('照片') },
    {
      ...{ name: 'g', type: 'group', label: said('家里人') },
      fields: [
        { name: 'called', type: 'text', label: said('名') },
        { name: 'income', type: 'money', label: said('收入') },
        { name: 'born', type: 'date', label: said('生日') },
        { name: 'kind', type: 'select', label: said('类'), options },
        { name: 'paper', type: 'file', label: said('材料') },
      ],
    },
  ),
);

/** What a server writes inside the form. */
export function json(more: object = {}): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify({ schema: street, ...more });
  return script;
}

/** A native field of a form. */
export const box = (form: HTMLFormElement, name: string): HTMLInputElement =>
  form.elements.namedItem(name) as HTMLInputElement;

/** Chooses a file in a native field. */
export function choose(native: HTMLInputElement, file: File): void {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  native.files = chosen.files;
}
export const photo = (): File => new File(['png'], 'a.png', { type: 'image/png' });
export const program = (): File => new File(['MZ\x90\0 a program'], 'evil.jpg', { type: 'image/jpeg' });

interface Over {
  readonly form: HTMLFormElement;
  readonly intake: LianNeedIntakeForm;
}

/** The form comes, over native fields in which somebody wrote before, with what a server wrote besides. */
export async function over(
  natives: string,
  write: (form: HTMLFormElement) => unknown = () => {},
  more?: object,
): Promise<Over> {
  const form = await fixture<HTMLFormElement>(html`<form><div></div></form>`);
  const inner = form.firstElementChild as HTMLElement;
  inner.innerHTML = natives;
  write(form);
  const intake = document.createElement('lian-need-intake-form') as LianNeedIntakeForm;
  intake.asFields = true;
  intake.append(...Array.from(inner.childNodes), json(more));
  form.append(intake);
  await settle(intake);
  return { form, intake };
}

/** Sends from the review; returns whether it went. */
export async function review({ intake }: Over): Promise<boolean> {
  let sent = false;
  intake.check = () => [];
  intake.addEventListener('lian-need-submit', (event) => (event.preventDefault(), (sent = true)), { once: true });
  intake.onReviewed(new Event('submit'));
  await settle(intake);
  return sent;
}
