import * as z from 'zod/mini';
import { day, inOrder, isOnce, parseModel, placeCode, someOf, text, unique, whole, type Parsed } from '../model.js';
import { initiators, legalForms, parties, purchaseForms, stages } from './codes.js';

const fen = () => whole(0, 100_000_000_000);

/** 一个环节的记录。What is on record of one stage. */
export const stageRecord = z.strictObject({
  stage: z.enum(stages),
  doneOn: day(),
  /** 有记录的各方。 */
  parties: someOf(parties),
  /** 有记录的居（村）委会所在的社区。 */
  committees: z.optional(z.array(placeCode()).check(z.maxLength(100))),
});
export type StageRecord = z.infer<typeof stageRecord>;

/** 三个位置。The three slots of a bought project. */
export const slots = z.strictObject({
  undertaker: z.enum(parties),
  executor: z.enum(parties),
  implementer: z.enum(parties),
  isExecutorStanding: z.optional(z.nullable(z.boolean())),
});

/** 一份合同。 */
export const contract = z
  .strictObject({
    /** 是否适用政府采购法，由采购人认定。 */
    isUnderLaw: z.optional(z.nullable(z.boolean())),
    party: z.enum(parties),
    legalForm: z.optional(z.nullable(z.enum(legalForms))),
    noticeOn: z.optional(day()),
    signedOn: z.optional(day()),
    filedOn: z.optional(day()),
    announcedOn: z.optional(day()),
    beginsOn: day(),
    endsOn: day(),
    price: whole(1, 100_000_000_000),
    additions: z.array(z.strictObject({ on: day(), amount: fen() })).check(z.maxLength(100)),
  })
  .check(inOrder('beginsOn', 'endsOn'), inOrder('noticeOn', 'signedOn'), inOrder('signedOn', 'filedOn'));
export type Contract = z.infer<typeof contract>;

/** 项目的一笔支出；志愿服务时间只记小时，不记钱。One cost; volunteers' hours are hours. */
export const cost = z.strictObject({
  kind: z.enum(['staff', 'work', 'volunteer-hours']),
  amount: fen(),
  hours: z.optional(whole(0, 1_000_000)),
});

/** 项目。A project from need to evaluation. */
export const project = z.strictObject({
  code: text(64),
  title: text(200),
  initiator: z.enum(initiators),
  /** 开展项目的社区，可以不止一个。 */
  communities: z.array(placeCode()).check(z.minLength(1), z.maxLength(100), z.refine(isOnce, 'twice')),
  needs: z.array(z.strictObject({ need: text(64), isWithdrawn: z.boolean() })).check(z.maxLength(1000), unique('need')),
  stages: z.array(stageRecord).check(z.maxLength(stages.length), unique('stage')),
  /** 政府购买的形式；不是政府购买的不填。 */
  purchase: z.optional(z.enum(purchaseForms)),
  slots: z.optional(slots),
  contract: z.optional(contract),
  costs: z.optional(z.array(cost).check(z.maxLength(100))),
});
export type Project = z.infer<typeof project>;

/**
 * 读入项目，问题逐处指明。Reads a project; every problem has its path.
 *
 * Source: none; our own model.
 */
export const parseProject = (data: unknown): Parsed<Project> => parseModel(project, data);
