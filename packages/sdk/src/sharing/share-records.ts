import * as z from 'zod/mini';
import { day, inOrder, parseModel, text, unique, whole, type Parsed } from '../model.js';
import { consents, dataClasses, layers, receivers, relations } from './codes.js';

const seen = () => z.optional(z.nullable(z.boolean()));

/** 一次共享的情形，都可以不填。What `mayShare` asks beside who gets what; `null` was asked and is not known. */
const circumstances = z.strictObject({
  isPersonal: seen(),
  isSensitive: seen(),
  relation: z.optional(z.nullable(z.enum(relations))),
  hasAgreement: seen(),
  isSamePurpose: seen(),
  consentOfPerson: z.optional(z.nullable(z.enum(consents))),
  consentOfGuardian: z.optional(z.nullable(z.enum(consents))),
  age: z.optional(z.nullable(whole(0, 130))),
  guardianIsSuspected: seen(),
  isDuty: seen(),
  isEmergency: seen(),
  isNecessary: seen(),
  isTold: seen(),
  isProtected: seen(),
  isAssessed: seen(),
});

/** 通常的情形：对某个层面、某一类、某一方都一样的。What holds for all of a layer, a class, a receiver, or of what is named together. */
export const usualCircumstances = z.strictObject({
  layer: z.optional(z.enum(layers)),
  dataClass: z.optional(z.enum(dataClasses)),
  receiver: z.optional(z.enum(receivers)),
  facts: circumstances,
});

/** 一次实际的共享。Data that somebody is given, from a day on; what is told of it alone wins over what is usual. */
export const shareRecord = z
  .strictObject({
    id: text(64),
    layer: z.enum(layers),
    dataClass: z.enum(dataClasses),
    receiver: z.enum(receivers),
    on: day(),
    /** The day it ended. */
    until: z.optional(day()),
    facts: z.optional(circumstances),
  })
  .check(inOrder('on', 'until'));
export type ShareRecord = z.infer<typeof shareRecord>;

/** 共享记录：通常的情形，和实际在给的。What is usual, and what is given. Of circumstances that both hold, the later one wins. */
export const shareRecords = z.strictObject({
  circumstances: z.array(usualCircumstances),
  shares: z.array(shareRecord).check(unique('id')),
});
export type ShareRecords = z.infer<typeof shareRecords>;

/**
 * 读入共享记录，问题逐处指明。
 *
 * Source: none; our own model of records.
 */
export const parseShares = (data: unknown): Parsed<ShareRecords> => parseModel(shareRecords, data);
