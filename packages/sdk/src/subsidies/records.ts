import * as z from 'zod/mini';
import { day, inOrder, parseModel, text, whole, type Parsed } from '../model.js';
import { certificateLevels } from './held-level.js';
import type { Scheme } from './schemes.js';

const schemeNames = [
  'premises',
  'incubation',
  'continuity',
  'salary',
  'post',
  'exam',
] as const satisfies readonly Scheme[];

/**
 * 补贴发放台账的一笔：哪一项、发给谁、哪天发的、多少、发的是哪一段、奖励的是哪一级。台账上没有记的，空着，不等于零。
 * One line of the ledger of subsidies paid. What was not taken down is left out, and is not nought.
 */
export const payment = z
  .strictObject({
    scheme: z.enum(schemeNames),
    /** Whose, by their number in the register of organisations or of workers. */
    payee: z.strictObject({ kind: z.enum(['organization', 'worker']), id: text(64) }),
    /** 发放的日期。 */
    on: day(),
    /** Whole fen. */
    amount: z.optional(whole(0, 10_000_000_000)),
    /** 补的是哪一段：第一日、最后一日。The stretch of time that it was paid for. */
    from: z.optional(day()),
    until: z.optional(day()),
    /** 考证奖励是哪一级的。 */
    level: z.optional(z.enum(certificateLevels)),
  })
  .check(inOrder('from', 'until'));
export type Payment = z.infer<typeof payment>;

/**
 * 孵化台账的一行：哪个组织，在哪个基地，从哪天到哪天。
 * One stay in an incubator. `until` is its last day: `null` while it goes on, left out where nobody took it down.
 */
export const incubation = z
  .strictObject({
    /** Its number in the register of organisations. */
    organization: text(64),
    incubator: text(200),
    from: day(),
    until: z.optional(z.nullable(day())),
  })
  .check(inOrder('from', 'until'));
export type Incubation = z.infer<typeof incubation>;

/**
 * 读入补贴发放台账，问题逐处指明。Reads the ledger of subsidies paid; every problem has its path.
 *
 * Source: none; our own model.
 */
export const parsePayments = (data: unknown): Parsed<readonly Payment[]> =>
  parseModel(z.array(payment).check(z.maxLength(100_000)), data);

/**
 * 读入孵化台账，问题逐处指明。Reads the records of incubators; every problem has its path.
 *
 * Source: none; our own model.
 */
export const parseIncubations = (data: unknown): Parsed<readonly Incubation[]> =>
  parseModel(z.array(incubation).check(z.maxLength(100_000)), data);
