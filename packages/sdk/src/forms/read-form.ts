import { bool, code, date, int, oneOf, rows, type Expr, type Fact, type Facts } from '@liandong/core';
import { conditionFault, type Scope } from './condition.js';
import { faultAt, type FormFault, type Say } from './fault.js';
import type { FormField, FormSchema, FormSection, FormStep } from './schema.js';
import { formShape } from './shape.js';

/** 读入的表单。A form that may be used, or every fault of it. */
export type ReadForm =
  { readonly ok: true; readonly form: FormSchema } | { readonly ok: false; readonly faults: readonly FormFault[] };

/** A step as somebody may write it: its fields without sections. */
type WrittenStep = Omit<FormStep, 'sections'> & Partial<Pick<FormStep, 'sections'>> & Partial<FormSection>;

/**
 * 读入表单：不合格的整份退回，逐处说明路径和原因。
 * Reads a form. A bad one is refused whole, with every fault by path. A step may hold `fields` in place of one section.
 *
 * Source: none; our own format of a form.
 *
 * @example
 * readForm({ format: 'liandong.form.v1', id: 'a', version: '1', steps: [] })
 * // => { ok: false, faults: [{ path: 'steps', code: 'too-few', reason: 'has too few' }] }
 */
export function readForm(given: unknown): ReadForm {
  const wrong: FormFault[] = [];
  formShape(given, '', (...fault) => void wrong.push(faultAt(...fault)));
  if (wrong.length > 0) return { ok: false, faults: wrong };
  const { steps, ...rest } = given as Omit<FormSchema, 'steps'> & { steps: readonly WrittenStep[] };
  const form: FormSchema = {
    ...rest,
    steps: steps.map(({ fields, sections, ...step }) => ({
      ...step,
      sections: [...(fields ? [{ fields }] : []), ...(sections ?? [])],
    })),
  };
  const faults = faultsOf(form);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, form };
}

const values = ({ options }: FormField): readonly string[] | undefined =>
  options?.map((option) => (typeof option === 'string' ? option : option.value));

const whole = (limit: number | string | undefined, otherwise: number): number =>
  typeof limit === 'number' ? limit : otherwise;

/** How many answers, rows or files there may be where nothing else is said. */
const manyByDefault = 1000;

/** The fact that conditions see behind a field. */
export function factOf(field: FormField): Fact {
  const { type, min, max, fields = [] } = field;
  const options = values(field);
  const one = options ? oneOf(options) : code();
  switch (type) {
    case 'number':
    case 'rating':
    case 'money':
      return int(type === 'money' ? 'fen' : 'one', { min: whole(min, 0), max: whole(max, 100_000_000_000) });
    case 'date':
      return date();
    case 'consent':
      return oneOf(['given', 'refused']);
    case 'choices':
      return rows({ value: one }, { max: manyByDefault });
    case 'file':
      return rows({ value: code() }, { max: manyByDefault });
    case 'group':
      return rows(factsOf(fields), { max: manyByDefault });
    default:
      return one;
  }
}

/** The facts behind fields, by name. */
export const factsOf = (fields: readonly FormField[]): Facts =>
  Object.fromEntries(fields.map((field) => [field.name, factOf(field)]));

/** When something is asked: while all of these hold, and unless the last does. */
interface Asked {
  readonly when: readonly (Expr | undefined)[];
  readonly unless?: Expr | undefined;
}

const excludes = ({ unless }: Asked, { when }: Asked): boolean =>
  unless !== undefined && when.some((one) => JSON.stringify(one) === JSON.stringify(unless));

const choosing: readonly string[] = ['choice', 'choices', 'select'];

function faultsOf({ given = [], steps }: FormSchema): readonly FormFault[] {
  const faults: FormFault[] = [];
  const say: Say = (...fault) => void faults.push(faultAt(...fault));
  const paths: (Asked & { readonly filled: string })[] = [];
  const ids = new Set<string>();
  const facts: Record<string, Fact> = Object.fromEntries(given.map((name) => [name, bool()]));

  const check = (expr: unknown, scope: Scope, path: string) => {
    const fault = expr === undefined || typeof expr === 'boolean' ? undefined : conditionFault(expr, scope, path);
    if (fault) faults.push(fault);
  };
  const checkField = (
    field: FormField,
    path: string,
    scope: Scope,
    names: Record<string, Fact>,
    { when: around, unless }: Asked = { when: [] },
  ) => {
    const { name, type, options, from, fields, to, min, max, notices = [] } = field;
    const isTwice = Object.keys(names).includes(name);
    if (isTwice) say(`${path}.name`, 'field-twice', { name });
    if (choosing.includes(type) && !options && from === undefined) say(path, 'no-options');
    if (options && new Set(values(field)).size < options.length) say(`${path}.options`, 'options-twice');
    for (const bound of ['min', 'max'] as const)
      if (field[bound] !== undefined && (typeof field[bound] === 'string') !== (type === 'date'))
        say(`${path}.${bound}`, 'not-a-bound');
    if (((min ?? 0) as number) > (max as number)) say(`${path}.max`, 'max-under-min');
    // What is filled lies in nothing else that is filled at one time: neither the same, nor a part of it.
    if (!isTwice && scope.rows === undefined && type !== 'file' && type !== 'consents') {
      const filled = to ?? `further.${name}`;
      const asked = { when: [...around, field.when], unless };
      const other = paths.find(
        (one) =>
          (`${one.filled}.`.startsWith(`${filled}.`) || `${filled}.`.startsWith(`${one.filled}.`)) &&
          !excludes(asked, one) &&
          !excludes(one, asked),
      );
      if (other) say(`${path}.${to === undefined ? 'name' : 'to'}`, 'filled-twice', { path: other.filled });
      paths.push({ filled, ...asked });
    }
    check(field.when, scope, `${path}.when`);
    check(field.required, scope, `${path}.required`);
    if ((type === 'group') !== (fields !== undefined)) say(path, fields ? 'fields-of-no-group' : 'no-fields');
    if (fields && scope.rows !== undefined) say(path, 'group-in-group');
    else if (fields) {
      const inner: Record<string, Fact> = {};
      fields.forEach((each, at) => {
        // Its own fields before it, and what is asked before the group.
        const row = { facts: { ...facts, [name]: rows({ ...inner }) }, rows: name };
        checkField(each, `${path}.fields[${at}]`, row, inner);
        inner[each.name] = factOf(each);
      });
    }
    names[name] = factOf(field);
    // What is said beside a field may speak of the field itself.
    const { rows: within } = scope;
    const own =
      within === undefined ? { facts } : { facts: { ...scope.facts, [within]: rows({ ...names }) }, rows: within };
    notices.forEach(({ when }, at) => check(when, own, `${path}.notices[${at}].when`));
  };

  steps.forEach((step, at) => {
    const path = `steps[${at}]`;
    if (ids.has(step.id)) say(`${path}.id`, 'step-twice', { name: step.id });
    ids.add(step.id);
    check(step.when, { facts }, `${path}.when`);
    step.sections.forEach((section, of) => {
      check(section.when, { facts }, `${path}.sections[${of}].when`);
      check(section.unless, { facts }, `${path}.sections[${of}].unless`);
      section.fields.forEach((field, nth) =>
        checkField(field, `${path}.sections[${of}].fields[${nth}]`, { facts }, facts, {
          when: [step.when, section.when],
          unless: section.unless,
        }),
      );
    });
  });
  return faults;
}
