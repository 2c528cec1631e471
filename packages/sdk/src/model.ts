import { isIsoDate, type IsoDate } from '@liandong/core';
import * as z from 'zod/mini';

/** 数据中的一处问题：位置、代码与参数。One thing wrong with data: where, what, and the numbers a sentence needs. */
export interface Problem {
  /** `kinds[0]`, `contact.phone`; empty for the whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** 各种问题的代码。Codes of all problems that a model can have; the messages hold a sentence for each. */
export const problemCodes = [
  'required',
  'unknown-key',
  'wrong-type',
  'not-an-option',
  'not-whole',
  'not-a-date',
  'not-a-phone',
  'not-a-place',
  'too-small',
  'too-large',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'twice',
  'not-wanted',
  'before-start' /* 结束早于开始 */,
  'over-whole' /* 超过整体 */,
  'over-a-day',
  'after-end' /* 晚于这件事本身 */,
  'wrong-form',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** 读入的结果。Data as its model gives it, or every problem. */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * 按模型读入数据：不作暗中转换，问题逐处指明。
 * Reads data by a model. Nothing is coerced or dropped: what does not belong is a problem too.
 *
 * Source: none; our own reading of data.
 *
 * @example
 * parseModel(z.strictObject({ on: day() }), { on: '2026-02-30' })
 * // => { ok: false, problems: [{ path: 'on', code: 'not-a-date' }] }
 */
export function parseModel<Schema extends z.core.$ZodType>(schema: Schema, data: unknown): Parsed<z.output<Schema>> {
  const { success, data: value, error } = z.safeParse(schema, data);
  return success ? { ok: true, value } : { ok: false, problems: error.issues.flatMap((issue) => inCodes(issue, data)) };
}

type Issue = z.core.$ZodIssue;

/** What issues of several codes tell. */
interface Told {
  readonly expected: string;
  readonly values: readonly string[];
  readonly options: readonly string[];
  readonly minimum: number | bigint;
  readonly maximum: number | bigint;
  readonly origin: string;
  readonly message: string;
  readonly params: Problem['params'];
}

function inCodes(issue: Issue, data: unknown): readonly Problem[] {
  const path = pathOf(issue.path);
  const say = (code: ProblemCode, params?: Problem['params']) => [{ path, code, ...(params && { params }) }];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), code: 'unknown-key' as const }));
  }
  const given = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined | null)?.[key],
    data,
  );
  if (given === undefined || given === null) return say('required');
  const { expected, values, options = values, minimum, maximum, origin, message, params } = issue as Partial<Told>;
  if (options) return say('not-an-option', { options: options.join(', ') });
  if (expected !== undefined)
    return expected === 'int' || (expected === 'number' && typeof given === 'number')
      ? say('not-whole')
      : say('wrong-type', { expected });
  const limit = minimum ?? maximum;
  // A check that says nothing of its own has the words of zod, which are no code.
  if (limit === undefined) return say((message?.includes(' ') ? 'wrong-form' : message) as ProblemCode, params);
  // What no number counts exactly is past a bound of its own too, and told by that.
  if ('note' in issue) return [];
  const [under, over] = { string: ['short', 'long'], array: ['few', 'many'] }[origin as string] ?? ['small', 'large'];
  return say(`too-${limit === minimum ? under : over}` as ProblemCode, { limit: Number(limit) });
}

const pathOf = (keys: readonly PropertyKey[]) =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** Words that somebody wrote, not blank and at most so long. */
export const text = (most: number) =>
  z.string().check(
    z.refine((value) => value.trim() !== '', 'required'),
    z.maxLength(most),
  );

/** A day written `YYYY-MM-DD`. */
export const day = () => z.custom<IsoDate>(isIsoDate, 'not-a-date');

/** A whole number within bounds. */
export const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** Numbers and codes as their fields read them: of full width, with dashes of any length, spaces and what nobody sees. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/** A phone number as people write it: digits, with `+`, spaces and dashes between; a landline's twelve, its extension's six. */
export const phone = () =>
  z.string().check(z.refine((value) => /^\+?-*(\d-*){5,18}$/.test(plainText(value)), 'not-a-phone'));

/** The code of a place: `cn`, or `cn-` and digits. */
export const placeCode = () => z.string().check(z.refine((value) => /^cn(-\d{2,12})?$/.test(value), 'not-a-place'));

/** Does nothing stand twice in it? */
export const isOnce = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** Some of a closed list, each at most once. */
export const someOf = <const Options extends readonly string[]>(options: Options) =>
  z.array(z.enum(options as never as { [Key in Options[number]]: Key })).check(z.refine(isOnce, 'twice'));

type Keyed<Key extends string> = Readonly<Partial<Record<Key, unknown>>>;

/** 不许如此。What may not hold of a whole record; one of its parts is blamed. */
export const refuse = <Of>(part: string, error: ProblemCode, holds: (of: Of) => boolean) =>
  z.refine<Of>((of) => !holds(of), { path: [part], error });

/** 部分不超过整体。A part that lies within its whole by what both are, where both are told. */
export const within = <Part extends string, Whole extends string>(part: Part, whole: Whole) =>
  refuse<Keyed<Part | Whole>>(part, 'over-whole', (of) => (of[part] as number) > ((of[whole] ?? Infinity) as number));

/** 结束不早于开始。What ends no earlier than it begins, where both days are told. */
export const inOrder = <From extends string, Until extends string>(from: From, until: Until) =>
  refuse<Keyed<From | Until>>(until, 'before-start', (of) => (of[until] as string) < (of[from] as string));

/** One more problem of what a check was given. */
export const tell = (
  { issues, value: input }: z.core.ParsePayload,
  message: ProblemCode,
  ...path: (string | number)[]
): unknown => issues.push({ code: 'custom', message, input, path });

/** 编号不重复。No two of a list bear the same id, where they bear one; the later one is told. */
export const unique = <Key extends string>(key: Key) =>
  z.check<readonly Keyed<Key>[]>((given) => {
    const seen = new Set();
    given.value.forEach(
      ({ [key]: id }, at) => id !== undefined && seen.size === seen.add(id).size && tell(given, 'twice', at, key),
    );
  });
