import type { IntakeHost } from '../../needs/need-intake-form/intake-part.js';

const isBox = /radio|checkbox/;
const isButton = /submit|button|reset|image/;

/** Native fields that the page wrote inside the form and that it does not ask for: what it asks for is disabled there. */
const leftIn = (host: IntakeHost): HTMLInputElement[] =>
  Array.from(host.querySelectorAll<HTMLInputElement>('input,select,textarea')).filter(
    (field) => field.name && !field.matches(':disabled') && !isButton.test(field.type),
  );

const optionsOf = (field: unknown): HTMLOptionElement[] => Array.from((field as HTMLSelectElement).options ?? []);

/** Adds what stands in them, as a page without scripts sends it. */
export function addLeft(host: IntakeHost, data: FormData): FormData {
  const own = Array.from(data.keys());
  for (const field of leftIn(host)) {
    const { name, type, value, checked, files, localName } = field;
    const chosen = optionsOf(field).filter((one) => one.selected && !one.disabled);
    const values =
      localName === 'select' ? chosen.map((one) => one.value) : isBox.test(type) && !checked ? [] : (files ?? [value]);
    if (!own.includes(name)) for (const each of Array.from<string | File>(values)) data.append(name, each as string);
  }
  return data;
}

/** Nobody sees them: what somebody wrote there goes with the rest when the form is emptied, and comes back with a need that does. */
export function fillLeft(host: IntakeHost, data?: FormData): void {
  const found: Record<string, FormDataEntryValue[] | undefined> = {};
  for (const field of leftIn(host)) {
    const { name, type } = field;
    const values = data && (found[name] ??= data.getAll(name));
    for (const one of optionsOf(field)) one.selected = values ? values.includes(one.value) : one.defaultSelected;
    if (isBox.test(type)) field.checked = values ? values.includes(field.value) : field.defaultChecked;
    else if (type === 'file') field.value = '';
    // A hidden one is the page's own.
    else if (!/hidden|select/.test(type)) field.value = values ? String(values.shift() ?? '') : field.defaultValue;
  }
}

/** Files that cannot be read any more: nobody could choose others there. */
export function dropLeft(host: IntakeHost, unread: readonly string[]): void {
  for (const field of leftIn(host))
    if (Array.from(field.files ?? []).some(({ name }) => unread.includes(name))) field.value = '';
}
