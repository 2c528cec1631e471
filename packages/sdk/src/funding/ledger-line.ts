import * as z from 'zod/mini';
import { day, inOrder, parseModel, text, unique, whole, type Parsed } from '../model.js';
import { carriers, sourceKinds } from './source-kinds.js';

/** Most money that one line may hold: 10^11 fen, a thousand million yuan. */
const most = 100_000_000_000;

/**
 * 金额，整分，不为负。An amount in whole fen, not below nothing.
 *
 * Source: none; a piece of our models.
 */
export const fen = () => whole(0, most);

/**
 * 份额：两个整数，不大于一。A part of a whole as two whole numbers, no more than one.
 *
 * Source: none; a piece of our models.
 */
export const part = () =>
  z
    .strictObject({ numerator: whole(0, most), denominator: whole(1, most) })
    .check(z.refine(({ numerator, denominator }) => numerator <= denominator, 'over-whole'));

/** 一笔经费来源。One sum that a matter claims. */
export const ledgerSource = z.strictObject({
  kind: z.enum(sourceKinds),
  amount: fen(),
  /** 资助编号：一笔资助可供几个事项分用。Which grant it comes out of; several matters may share one. */
  grantId: z.optional(text(64)),
  /** 该笔资助的总额。What the whole grant comes to. */
  grantTotal: z.optional(fen()),
  /** 经费年度，可与日历年度不同。The year it was granted for, which need not be the calendar year. */
  year: z.optional(whole(1949, 2999)),
  /** 拨到之日；尚未拨到为 null。The day on which it arrived; `null` when it has not. */
  transferredOn: z.optional(z.nullable(day())),
  /** 指定用于的事项编号。The code of the matter that it was given for. */
  earmarkedFor: z.optional(text(64)),
});
export type LedgerSource = z.infer<typeof ledgerSource>;

/** 参与分担的部门。A department that shares a matter, and the part it pays. */
export const sharingDepartment = z.strictObject({ name: text(100), share: z.optional(part()) });

/** 台账的一行：一个事项的责、权、人、钱。One line of a ledger: a matter with its task, staff, powers and money. */
export const ledgerLine = z
  .strictObject({
    code: text(64),
    name: text(200),
    carrier: z.enum(carriers),
    year: z.optional(whole(1949, 2999)),
    task: z.optional(text(2000)),
    staffCount: z.optional(whole(0, 100_000)),
    arePowersGiven: z.optional(z.boolean()),
    areConditionsGiven: z.optional(z.boolean()),
    isGuidanceGiven: z.optional(z.boolean()),
    isProcedureGiven: z.optional(z.boolean()),
    isTemporary: z.optional(z.boolean()),
    isEntrusted: z.optional(z.boolean()),
    isFree: z.optional(z.boolean()),
    cost: z.optional(fen()),
    startOn: z.optional(day()),
    sources: z.array(ledgerSource).check(z.maxLength(200)),
    departments: z.optional(
      z.array(sharingDepartment).check(
        z.maxLength(100),
        unique('name'),
        // One part over the whole has been told already.
        z.refine((departments) => departments.some(isOverOne) || sharesOf(departments) <= 1, 'over-whole'),
      ),
    ),
    paysStaff: z.optional(z.boolean()),
    paysWork: z.optional(z.boolean()),
    isPurchase: z.optional(z.boolean()),
    hasBudgetLine: z.optional(z.boolean()),
    isFromExistingBudget: z.optional(z.boolean()),
    /** 事项取消之日。The day on which the matter was revoked. */
    revokedOn: z.optional(day()),
    spent: z.optional(fen()),
    returned: z.optional(fen()),
  })
  .check(inOrder('startOn', 'revokedOn'));
export type LedgerLine = z.infer<typeof ledgerLine>;

/**
 * 读入台账一行，问题逐处指明。Reads one line; every problem has its path.
 *
 * Source: none; our own model of a ledger.
 */
export const parseLedgerLine = (data: unknown): Parsed<LedgerLine> => parseModel(ledgerLine, data);

/** −1, 0 or 1: the given parts together are under, exactly, or over one whole. Exact: no float adds them up. */
function compareToOne(parts: readonly { readonly numerator: number; readonly denominator: number }[]): number {
  const whole = parts.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
  const sum = parts.reduce(
    (total, { numerator, denominator }) => total + (whole / BigInt(denominator)) * BigInt(numerator),
    0n,
  );
  return sum < whole ? -1 : sum > whole ? 1 : 0;
}

const isOverOne = ({ share }: z.infer<typeof sharingDepartment>) =>
  share !== undefined && share.numerator > share.denominator;

type Sharing = readonly z.infer<typeof sharingDepartment>[];
/** 0 under one, 1 exactly one, 2 over it. */
const sharesOf = (departments: Sharing) => compareToOne(departments.flatMap(({ share }) => (share ? [share] : []))) + 1;

/**
 * 各部门分担是否商定：份额俱全且合为一。Is it agreed who pays what: every department has its part, and together they make one?
 *
 * Source: none; no text at hand divides the cost of a matter between departments, so arithmetic only.
 */
export const isSplitAgreed = (departments: Sharing): boolean =>
  departments.every(({ share }) => share) && sharesOf(departments) === 1;

/** 专项资金的一年拨付。What was appropriated under one source for one year. */
export const appropriation = z.strictObject({
  /** The grant id that ledger lines name. */
  source: text(64),
  year: whole(1949, 2999),
  amount: fen(),
});
export type Appropriation = z.infer<typeof appropriation>;
