import { fieldTypes } from './schema.js';

/** Tells what is wrong, and where. */
type Say = (path: string, reason: string) => void;
type Shape = (value: unknown, path: string, say: Say) => void;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const that =
  (holds: (value: unknown) => boolean, reason: string): Shape =>
  (value, path, say) =>
    holds(value) ? undefined : say(path, reason);

const written = (pattern: RegExp): Shape =>
  that((value) => typeof value === 'string' && pattern.test(value), 'is not well formed');

const listOf =
  (each: Shape, least = 0): Shape =>
  (value, path, say) => {
    if (!Array.isArray(value)) say(path, 'must be a list');
    else if (value.length < least) say(path, 'has too few');
    else value.forEach((one, at) => each(one, `${path}[${at}]`, say));
  };

/** Exactly these; a name that ends in `?` may be left out. */
const exactly = (shapes: Readonly<Record<string, Shape>>): Shape => {
  const all = Object.keys(shapes).map((name) => [name.replace('?', ''), name] as const);
  const plain = new Map(all);
  return (value, path, say) => {
    if (!isRecord(value)) return say(path, 'must be an object');
    const inner = (name: string) => (path ? `${path}.${name}` : name);
    for (const name of Object.keys(value)) if (!plain.has(name)) say(inner(name), 'is nothing that a form has');
    for (const [name, written] of all) {
      const given = value[name];
      if (given !== undefined) (shapes[written] as Shape)(given, inner(name), say);
      else if (name === written) say(inner(name), 'is missing');
    }
  };
};

const either =
  (first: Shape, other: Shape): Shape =>
  (value, path, say) =>
    (typeof value === 'object' ? other : first)(value, path, say);

const text = that((value) => typeof value === 'string', 'must be a text');
const flag = that((value) => typeof value === 'boolean', 'must be true or false');
const whole = that(Number.isSafeInteger, 'must be a whole number');
const minutes = that((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'must be a whole number from 0');
const condition = that(isRecord, 'must be a condition with an `op`');
const said = that(
  (value) =>
    typeof value === 'string' || (isRecord(value) && Object.values(value).every((one) => typeof one === 'string')),
  'must be the key of a sentence, or a sentence by language',
);
const bound = that(
  (value) => typeof value === 'string' || Number.isSafeInteger(value),
  'must be a whole number or a day',
);
const name = written(/^[A-Za-z][\w-]*$/);

const field: Shape = exactly({
  name,
  type: that((type) => (fieldTypes as readonly unknown[]).includes(type), 'is none of what may stand here'),
  'words?': text,
  'label?': said,
  'labels?': listOf(exactly({ when: condition, label: said })),
  'hint?': said,
  'requiredText?': said,
  'required?': either(flag, condition),
  'when?': condition,
  'sensitive?': flag,
  'options?': listOf(either(text, exactly({ value: text, 'label?': said, 'hint?': said }))),
  'from?': text,
  'min?': bound,
  'max?': bound,
  'maxLength?': whole,
  'autocomplete?': text,
  'accept?': text,
  'maxSize?': whole,
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
      'sections?': listOf(exactly({ ...headed, fields: listOf(field) })),
      'fields?': listOf(field),
    }),
    1,
  ),
});
