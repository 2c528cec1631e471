import { isIsoDate } from '@liandong/core';
import type { FormFaultCode, Say } from './fault.js';
import { fieldTypes } from './schema.js';

type Shape = (value: unknown, path: string, say: Say) => void;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const that =
  (holds: (value: unknown) => boolean, code: FormFaultCode): Shape =>
  (value, path, say) =>
    holds(value) ? undefined : say(path, code);

/** What every object has of its own, `constructor` for one, can be no name of an answer. */
const written = (pattern: RegExp): Shape =>
  that(
    (value) => typeof value === 'string' && pattern.test(value) && !value.split('.').some((part) => part in {}),
    'wrong-form',
  );

const listOf =
  (each: Shape, least = 0): Shape =>
  (value, path, say) => {
    if (!Array.isArray(value)) say(path, 'not-a-list');
    else if (value.length < least) say(path, 'too-few');
    else value.forEach((one, at) => each(one, `${path}[${at}]`, say));
  };

/** Exactly these; a name that ends in `?` may be left out. */
const exactly = (shapes: Readonly<Record<string, Shape>>): Shape => {
  const all = Object.keys(shapes).map((name) => [name.replace('?', ''), name] as const);
  const plain = new Map(all);
  return (value, path, say) => {
    if (!isRecord(value)) return say(path, 'not-an-object');
    const inner = (name: string) => (path ? `${path}.${name}` : name);
    for (const name of Object.keys(value)) if (!plain.has(name)) say(inner(name), 'unknown-key');
    for (const [name, written] of all) {
      const given = value[name];
      if (given !== undefined) (shapes[written] as Shape)(given, inner(name), say);
      else if (name === written) say(inner(name), 'required');
    }
  };
};

const either =
  (first: Shape, other: Shape): Shape =>
  (value, path, say) =>
    (typeof value === 'object' ? other : first)(value, path, say);

const text = that((value) => typeof value === 'string', 'not-a-text');
const flag = that((value) => typeof value === 'boolean', 'not-yes-or-no');
const count = that((value) => Number.isSafeInteger(value) && (value as number) > 0, 'not-whole');
const minutes = that((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'not-minutes');
const condition = that(isRecord, 'not-a-condition');
const said = that(
  (value) =>
    typeof value === 'string' || (isRecord(value) && Object.values(value).every((one) => typeof one === 'string')),
  'not-said',
);
const bound = that((value) => isIsoDate(value) || Number.isSafeInteger(value), 'not-a-bound');
const name = written(/^[A-Za-z][\w-]*$/);

const field: Shape = exactly({
  name,
  type: that((type) => (fieldTypes as readonly unknown[]).includes(type), 'not-a-type'),
  'words?': text,
  'label?': said,
  'hint?': said,
  'requiredText?': said,
  'required?': either(flag, condition),
  'when?': condition,
  'sensitive?': flag,
  'options?': listOf(either(text, exactly({ value: text, 'label?': said, 'hint?': said }))),
  'from?': text,
  'min?': bound,
  'max?': bound,
  'maxLength?': count,
  'autocomplete?': text,
  'accept?': text,
  'maxSize?': count,
  'notices?': listOf(exactly({ when: condition, text: said, 'duty?': listOf(text) })),
  'to?': written(/^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/),
  'fields?': (value, path, say) => listOf(field)(value, path, say),
});

const headed = { 'title?': said, 'lead?': said, 'when?': condition };

/** The shape of a form. */
export const formShape: Shape = exactly({
  format: written(/^liandong\.form\.v1$/),
  id: written(/^[\w.-]{1,60}$/),
  version: written(/./),
  'given?': listOf(text),
  steps: listOf(
    exactly({
      ...headed,
      id: name,
      'privacy?': flag,
      'minutes?': minutes,
      'sections?': listOf(exactly({ ...headed, 'unless?': condition, fields: listOf(field) })),
      'fields?': listOf(field),
    }),
    1,
  ),
});
