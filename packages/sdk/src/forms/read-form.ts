import { bool, code, date, int, oneOf, rows, type Expr, type Fact, type Facts } from '@liandong/core';
import * as z from 'zod/mini';
import { parseModel } from '../model.js';
import { conditionFault, type Scope } from './condition.js';
import { fieldTypes, type FormField, type FormSchema, type FormSection, type FormStep } from './schema.js';

/** 表单的一处错。One thing wrong with a form: where, and why. For those who write forms. */
export interface FormFault {
  readonly path: string;
  readonly reason: string;
}

/** 读入的表单。A form that may be used, or every fault of it. */
export type ReadForm =
  { readonly ok: true; readonly form: FormSchema } | { readonly ok: false; readonly faults: readonly FormFault[] };

const condition = () => z.custom<Expr>((value) => typeof value === 'object' && value !== null);
const said = () => z.union([z.string(), z.record(z.string(), z.string())]);
const bound = () => z.union([z.int(), z.string()]);

/** The shape of a form; made when first asked for. */
let made: z.core.$ZodType | undefined;
function shape(): z.core.$ZodType {
  const field: z.core.$ZodType = z.strictObject({
    name: z.string().check(z.regex(/^[A-Za-z][\w-]*$/)),
    type: z.enum(fieldTypes),
    words: z.optional(z.string()),
    label: z.optional(said()),
    labels: z.optional(z.array(z.strictObject({ when: condition(), label: said() }))),
    hint: z.optional(said()),
    requiredText: z.optional(said()),
    required: z.optional(z.union([z.boolean(), condition()])),
    when: z.optional(condition()),
    sensitive: z.optional(z.boolean()),
    options: z.optional(
      z.array(
        z.union([
          z.string(),
          z.strictObject({ value: z.string(), label: z.optional(said()), hint: z.optional(said()) }),
        ]),
      ),
    ),
    from: z.optional(z.string()),
    min: z.optional(bound()),
    max: z.optional(bound()),
    maxLength: z.optional(z.int().check(z.minimum(1))),
    autocomplete: z.optional(z.string()),
    accept: z.optional(z.string()),
    maxSize: z.optional(z.int()),
    notices: z.optional(z.array(z.strictObject({ when: condition(), text: said(), duty: z.optional(z.boolean()) }))),
    to: z.optional(z.string().check(z.regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/))),
    fields: z.optional(z.array(z.lazy(() => field))),
  });
  const section = { title: z.optional(said()), lead: z.optional(said()), when: z.optional(condition()) };
  return z.strictObject({
    format: z.literal('liandong.form.v1'),
    id: z.string().check(z.regex(/^[\w.-]{1,60}$/)),
    version: z.string().check(z.minLength(1)),
    given: z.optional(z.array(z.string())),
    steps: z
      .array(
        z.strictObject({
          ...section,
          id: z.string().check(z.regex(/^[A-Za-z][\w-]*$/)),
          privacy: z.optional(z.boolean()),
          sections: z.optional(z.array(z.strictObject({ ...section, fields: z.array(field) }))),
          fields: z.optional(z.array(field)),
        }),
      )
      .check(z.minLength(1)),
  });
}

const reasons: Readonly<Record<string, string>> = {
  required: 'is missing',
  'unknown-key': 'is nothing that a form has',
  'wrong-type': 'is of the wrong type',
  'not-an-option': 'is none of what may stand here',
  'not-whole': 'must be a whole number',
};

/** A step as somebody may write it: its fields without sections. */
type WrittenStep = Omit<FormStep, 'sections'> & Partial<Pick<FormStep, 'sections'>> & Partial<FormSection>;

/**
 * 读入表单：不合格的整份退回，逐处说明路径和原因。
 * Reads a form. A bad one is refused whole, with every fault by path. A step may hold `fields` in place of one section.
 *
 * @example
 * readForm({ format: 'liandong.form.v1', id: 'a', version: '1', steps: [] })
 * // => { ok: false, faults: [{ path: 'steps', reason: 'has too few' }] }
 */
export function readForm(given: unknown): ReadForm {
  const parsed = parseModel((made ??= shape()), given);
  if (!parsed.ok) {
    const faults = parsed.problems.map(({ path, code: of }) => ({
      path,
      reason: reasons[of] ?? (of === 'too-few' ? 'has too few' : 'is not well formed'),
    }));
    return { ok: false, faults };
  }
  const { steps, ...rest } = parsed.value as Omit<FormSchema, 'steps'> & { steps: readonly WrittenStep[] };
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
    if (fields && scope.rows !== undefined) say(path, 'a group inside a group');
    else if (fields) {
      const inner: Record<string, Fact> = {};
      fields.forEach((each, at) => {
        // Its own fields before it, and what is asked before the group.
        const within = { facts: { ...facts, [name]: rows({ ...inner }) }, rows: name };
        checkField(each, `${path}.fields[${at}]`, within, inner);
        inner[each.name] = factOf(each);
      });
    }
    names[name] = factOf(field);
    // What is said beside a field may speak of the field itself.
    const own = scope.rows === undefined ? { facts } : scope;
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
