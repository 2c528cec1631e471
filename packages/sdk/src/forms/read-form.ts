import { bool, code, date, int, oneOf, rows, type Fact, type Facts } from '@liandong/core';
import { conditionFault, type Scope } from './condition.js';
import type { FormField, FormSchema, FormSection, FormStep } from './schema.js';
import { formShape } from './shape.js';

/** 表单的一处错。One thing wrong with a form: where, and why. For those who write forms. */
export interface FormFault {
  readonly path: string;
  readonly reason: string;
}

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
 * // => { ok: false, faults: [{ path: 'steps', reason: 'has too few' }] }
 */
export function readForm(given: unknown): ReadForm {
  const wrong: FormFault[] = [];
  formShape(given, '', (path, reason) => void wrong.push({ path, reason }));
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

const choosing: readonly string[] = ['choice', 'choices', 'select'];

function faultsOf({ given = [], steps }: FormSchema): readonly FormFault[] {
  const faults: FormFault[] = [];
  const say = (path: string, reason: string) => void faults.push({ path, reason });
  const paths = new Set<string>();
  const ids = new Set<string>();
  const facts: Record<string, Fact> = Object.fromEntries(given.map((name) => [name, bool()]));

  const check = (expr: unknown, scope: Scope, path: string) => {
    const fault = expr === undefined || typeof expr === 'boolean' ? undefined : conditionFault(expr, scope, path);
    if (fault) faults.push(fault);
  };
  const checkField = (field: FormField, path: string, scope: Scope, names: Record<string, Fact>) => {
    const { name, type, options, from, fields, to, notices = [], labels = [] } = field;
    if (Object.keys(names).includes(name)) say(`${path}.name`, `'${name}' is the name of another field`);
    if (choosing.includes(type) && !options && from === undefined) say(path, 'offers nothing to choose from');
    if (options && new Set(values(field)).size < options.length) say(`${path}.options`, 'offers something twice');
    if (to !== undefined && paths.has(to)) say(`${path}.to`, `'${to}' is filled by another field`);
    if (to !== undefined) paths.add(to);
    check(field.when, scope, `${path}.when`);
    check(field.required, scope, `${path}.required`);
    if ((type === 'group') !== (fields !== undefined))
      say(path, fields ? 'only a group has fields' : 'a group without fields');
    // Nothing carries files out of a row: better no such form than a file that is lost.
    if (type === 'file' && scope.rows !== undefined) say(`${path}.type`, 'a file inside a group');
    if (fields && scope.rows !== undefined) say(path, 'a group inside a group');
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
    labels.forEach(({ when }, at) => check(when, own, `${path}.labels[${at}].when`));
  };

  steps.forEach((step, at) => {
    const path = `steps[${at}]`;
    if (ids.has(step.id)) say(`${path}.id`, `'${step.id}' is the name of another step`);
    ids.add(step.id);
    check(step.when, { facts }, `${path}.when`);
    step.sections.forEach((section, of) => {
      check(section.when, { facts }, `${path}.sections[${of}].when`);
      section.fields.forEach((field, nth) =>
        checkField(field, `${path}.sections[${of}].fields[${nth}]`, { facts }, facts),
      );
    });
  });
  return faults;
}
