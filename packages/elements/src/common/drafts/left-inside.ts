import type { IntakeHost } from '../../needs/need-intake-form/intake-part.js';

const isBox = /radio|checkbox/;
const isButton = /submit|button|reset|image/;

type Option = HTMLOptionElement;

const optionsOf = (field: unknown): Option[] => Array.from((field as HTMLSelectElement).options ?? []);

/** Native fields that the page wrote inside the form and that it does not ask for: what it asks for is disabled by itself. */
const leftIn = (host: IntakeHost): HTMLInputElement[] =>
  Array.from(host.querySelectorAll<HTMLInputElement>('input,select,textarea')).filter(
    ({ name, type, disabled }) => name && !disabled && !isButton.test(type),
  );

/** May somebody have written there? What is hidden or cannot be changed is the page's own. */
const isTheirs = ({ type, readOnly }: HTMLInputElement): boolean => type !== 'hidden' && !readOnly;

/** Does it stand in a place that the form draws? There it is seen, as it is. */
const isDrawn = (field: HTMLElement): boolean => !!field.closest('[slot]');

/** What a page without scripts sends of a field. */
function valuesOf(field: HTMLInputElement): readonly (string | File)[] {
  const { type, value, checked, files, localName } = field;
  if (localName === 'select')
    return optionsOf(field)
      .filter((one) => one.selected && !one.matches(':disabled'))
      .map((one) => one.value);
  return isBox.test(type) && !checked ? [] : Array.from<string | File>(files ?? [value]);
}

/**
 * Adds what stands in them, as a page without scripts sends it, and takes it from there where nobody sees it: what was
 * written there is of this need alone. What it corrects was sent with what it had of them before.
 */
export function takeLeft(host: IntakeHost, data: FormData, before?: FormData): FormData {
  const own = Array.from(data.keys());
  const fields = leftIn(host).filter((field) => !own.includes(field.name) && !field.matches(':disabled'));
  // Of a group of choices one that is emptied changes another: all are read first.
  const shown = fields.map(valuesOf);
  fields.filter((field) => !isDrawn(field)).forEach(emptyField);
  const found: Record<string, (string | File)[]> = {};
  const current = new Set<string>();
  fields.forEach((field, at) => {
    const { name, type } = field;
    (found[name] ??= []).push(...shown[at]!);
    // The page's own is sent as it is now, and so is what somebody has written since.
    const isOwn = !before || !isTheirs(field) || isDrawn(field) || (!isBox.test(type) && !before.has(name));
    if (isOwn || String(shown[at]) !== String(valuesOf(field))) current.add(name);
  });
  for (const [name, values] of Object.entries(found))
    for (const value of current.has(name) ? values : before!.getAll(name)) data.append(name, value as string);
  return data;
}

function emptyField(field: HTMLInputElement): void {
  if (!isTheirs(field)) return;
  for (const one of optionsOf(field)) one.selected = one.defaultSelected;
  if (isBox.test(field.type)) field.checked = field.defaultChecked;
  else if (!field.type.startsWith('select')) field.value = field.type === 'file' ? '' : field.defaultValue;
}

/** What somebody wrote there goes with the rest when the form is emptied, also while it cannot be used. */
export const emptyLeft = (host: IntakeHost): void => leftIn(host).forEach(emptyField);
