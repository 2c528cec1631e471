import * as z from 'zod/mini';
import { day, parseModel, phone, placeCode, someOf, tell, text, whole, type Problem } from '../model.js';
import { channels, groups, kinds, purposes, relations, signals } from './codes.js';

// Models cost more to make than an empty form to draw: so they are made when something is first held against them, and
// the constants, which bundlers may leave out, are for those who want the models themselves.

const consentModel = () =>
  z.strictObject({
    purpose: z.enum(purposes),
    /** Whose data it is about: the person with the need, or the one who speaks for that person. */
    about: z.enum(['person', 'proxy']),
    by: z.enum(['person', 'guardian', 'proxy']),
    answer: z.enum(['given', 'refused', 'withdrawn']),
    /** 单独同意：asked by itself, not together with anything else. */
    separate: z.boolean(),
    on: day(),
    /** Which wording was shown. */
    wording: z.optional(text(40)),
  });
/** 同意记录。One answer about one purpose. Saying nothing is not consent, and one person's word is not another's. */
export const consent = /* @__PURE__ */ consentModel();
export type Consent = z.infer<typeof consent>;

/** 另问的内容。What a form of a place's own asks besides, by the names of its fields; rows of a group as records. */
export type Further = Readonly<Record<string, unknown>>;

/** A text has as many letters as a field of a form takes, 10,000, each of two units at most. */
const isPlain = (value: unknown): boolean =>
  typeof value === 'boolean' || Number.isSafeInteger(value) || (typeof value === 'string' && value.length <= 20_000);

/** Records of plain values, lists of them, and rows: nothing deeper, and not without end. */
const isFurther = (value: unknown, depth = 0): boolean => {
  if (isPlain(value)) return depth > 0;
  if (typeof value !== 'object' || value === null || depth > 3) return false;
  const inner: readonly unknown[] = Object.values(value);
  return inner.length <= 300 && inner.every((each) => isFurther(each, depth + 1));
};

/** What a resident, or somebody for them, says: part of the draft, and of the need in the ledger. */
export const said = () => ({
  channel: z.enum(channels),
  forWhom: z.enum(['self', 'other']),
  proxy: z.optional(
    z.strictObject({
      relation: z.enum(relations),
      name: z.optional(text(60)),
      phone: z.optional(phone()),
      /** Does the person know of it and want it? */
      personAgrees: z.enum(['yes', 'no', 'not-asked', 'cannot-say']),
    }),
  ),
  subject: z.optional(
    z.strictObject({
      name: z.optional(text(60)),
      /** 周岁。Full years on the day of receipt; `null` was asked and is not known. */
      age: z.optional(z.nullable(whole(0, 130))),
      groups: z.optional(someOf(groups)),
      /** Known to lack full civil capacity (established, not guessed). */
      lacksCapacity: z.optional(z.boolean()),
      guardian: z.optional(
        z.strictObject({
          name: z.optional(text(60)),
          phone: z.optional(phone()),
          relation: z.enum(relations),
          /** The guardian may be the one who does the harm. */
          isSuspected: z.optional(z.boolean()),
        }),
      ),
    }),
  ),
  kinds: someOf(kinds).check(z.minLength(1), z.maxLength(5)),
  description: text(2000),
  signals: z.optional(someOf(signals)),
  contact: z.optional(
    z.strictObject({
      phone: z.optional(phone()),
      preferredTime: z.optional(z.enum(['morning', 'afternoon', 'evening', 'any'])),
      /** 要求不回复 */
      wantsNoReply: z.optional(z.boolean()),
    }),
  ),
  place: z.strictObject({ code: placeCode(), address: z.optional(text(200)) }),
  consents: z.optional(z.array(consentModel())),
  further: z.optional(z.custom<Further>((value) => !Array.isArray(value) && isFurther(value))),
  language: z.optional(z.enum(['zh-Hans', 'zh-Hant', 'en'])),
});

/** Who speaks for somebody else says who that is, and nobody else does. */
export const whoSpeaks = () =>
  z.check<{ readonly forWhom: string; readonly proxy?: unknown }>((given) => {
    const { forWhom, proxy: other } = given.value;
    if ((forWhom === 'other') !== !!other) tell(given, other ? 'not-wanted' : 'required', 'proxy');
  });

const draftModel = () => z.strictObject(said()).check(whoSpeaks());
let made: ReturnType<typeof draftModel> | undefined;

/** 需求登记表：居民填的部分。What the intake form gives. Only these are required: channel, for whom, kind, words, place. */
export const needDraft = /* @__PURE__ */ draftModel();
export type NeedDraft = z.infer<typeof needDraft>;

/**
 * 登记表的错处。What is wrong with a draft by the model {@link needDraft}, made when it is first needed: `problemCodes` by path; none where nothing is.
 *
 * Source: none; our own reading of data.
 *
 * @example
 * draftProblems({ forWhom: 'self' })[0] // => { path: 'channel', code: 'required' }
 */
export const draftProblems = (draft: unknown): readonly Problem[] =>
  (parseModel((made ??= draftModel()), draft) as { readonly problems?: readonly Problem[] }).problems ?? [];
