import * as z from 'zod/mini';
import { day, inOrder, parseModel, placeCode, text, unique, whole, within, type Parsed } from '../model.js';
import {
  activities,
  checkResults,
  creditStates,
  fields,
  legalForms,
  organizationKinds,
  orientations,
  penaltyStates,
  ratings,
  registrationClasses,
  registrations,
} from './codes.js';
import { creditCodeFault } from './credit-code.js';

const year = () => whole(1949, 2999);

/**
 * 统一社会信用代码。
 *
 * Source: GB 32100, GB 11714, as {@link creditCodeFault} reads them.
 */
export const creditCode = () =>
  z.string().check(z.refine((value) => creditCodeFault(value) === undefined, 'wrong-form'));

/** 评估等级：一级到五级（1A—5A）。`until` is the last day on which it holds; without it, the law's term counts from the day of assessment. */
export const assessment = z
  .strictObject({ level: whole(1, 5), on: day(), until: z.optional(day()) })
  .check(inOrder('on', 'until'));

/** 年度检查结论。`concludedOn`: before that day nobody knew it. */
export const annualCheck = z.strictObject({
  year: year(),
  result: z.enum(checkResults),
  concludedOn: z.optional(day()),
});

/** 列入名录、名单。`until`: the day on which it was taken off again. */
export const creditRecord = z
  .strictObject({
    status: z.enum(creditStates).check(z.refine((value) => value !== 'normal', 'not-wanted')),
    from: day(),
    until: z.optional(day()),
  })
  .check(inOrder('from', 'until'));

/** 处罚。 */
export const penalty = z.strictObject({
  on: day(),
  /** 重大违法记录。 */
  isMajor: z.boolean(),
  state: z.enum(penaltyStates),
});

/** 承接过的购买服务项目。 */
export const purchaseRecord = z.strictObject({
  year: year(),
  rating: z.enum(ratings),
  ratedOn: z.optional(day()),
});

/** 社会组织。 */
export const organization = z
  .strictObject({
    id: text(64),
    name: text(200),
    creditCode: z.optional(creditCode()),
    registration: z.enum(registrations),
    kind: z.enum(organizationKinds),
    legalForm: z.enum(legalForms),
    /** Three axes: what it is about, how people come together in it, whom it serves. */
    field: z.optional(z.enum(fields)),
    activity: z.optional(z.enum(activities)),
    orientation: z.optional(z.enum(orientations)),
    registrationClass: z.optional(z.enum(registrationClasses)),
    registeredOn: z.optional(day()),
    /** The place whose civil affairs office registered it. */
    registeredIn: z.optional(placeCode()),
    address: z.optional(text(200)),
    legalRepresentative: z.optional(text(60)),
    assessments: z.array(assessment).check(z.maxLength(50)),
    /** The day on which renewal of the assessment was applied for, while nothing is decided. */
    renewalAppliedOn: z.optional(day()),
    annualChecks: z.array(annualCheck).check(z.maxLength(100), unique('year')),
    credit: z.array(creditRecord).check(z.maxLength(100)),
    penalties: z.array(penalty).check(z.maxLength(100)),
    purchases: z.array(purchaseRecord).check(z.maxLength(1000)),
    staff: z.optional(
      z
        .strictObject({
          count: whole(0, 100_000),
          /** 持证的专业社会工作者。 */
          socialWorkers: whole(0, 100_000),
          /** 相关专业服务人员。 */
          professionals: whole(0, 100_000),
        })
        .check(within('socialWorkers', 'count'), within('professionals', 'count')),
    ),
    /** Service fields in the words of a catalogue. */
    services: z.optional(z.array(text(64)).check(z.maxLength(50))),
  })
  .check(
    z.refine(({ registration, creditCode: code }) => registration !== 'registered' || code !== undefined, {
      path: ['creditCode'],
      error: 'required',
    }),
    z.refine(({ registration, registeredOn }) => registration !== 'registered' || registeredOn !== undefined, {
      path: ['registeredOn'],
      error: 'required',
    }),
  );
export type Organization = z.infer<typeof organization>;

/**
 * 读入社会组织，问题逐处指明。Reads organisations; every problem has its path.
 *
 * Source: none; our own model.
 */
export const parseOrganizations = (data: unknown): Parsed<readonly Organization[]> =>
  parseModel(z.array(organization).check(z.maxLength(100_000), unique('id'), unique('creditCode')), data);

/**
 * 改了名称，代码不变，就还是它。Who it is: its credit code, whatever its name; without one, its number in the ledger.
 *
 * Source: none; that a code outlasts a name is our reading.
 */
export const identityOf = ({ id, creditCode: code }: Pick<Organization, 'id' | 'creditCode'>): string => code ?? id;
