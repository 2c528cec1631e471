import * as z from 'zod/mini';
import { day, inOrder, parseModel, tell, text, whole, type Parsed } from '../model.js';
import { certificateLevels, certificateSystems, posts, trainingKinds } from './codes.js';

/** 一次登记或者再登记。 */
export const registration = z
  .strictObject({ on: day(), /** 证上印的末日。 */ until: z.optional(day()) })
  .check(inOrder('on', 'until'));

/** 一本职业水平证书。 */
export const certificate = z
  .strictObject({
    level: z.enum(certificateLevels),
    system: z.enum(certificateSystems),
    issuedOn: day(),
    registrations: z.array(registration).check(z.maxLength(20)),
  })
  .check(
    z.check((given) => {
      const { issuedOn, registrations } = given.value;
      registrations.forEach(({ on }, at) => on < issuedOn && tell(given, 'before-start', 'registrations', at, 'on'));
    }),
  );
export type Certificate = z.infer<typeof certificate>;

/** 一次培训、督导。 */
export const training = z.strictObject({
  kind: z.enum(trainingKinds),
  on: day(),
  minutes: whole(0, 100_000),
  isPassed: z.boolean(),
});

/** 一份工作：岗位、单位、起止。 */
export const employment = z
  .strictObject({
    post: z.enum(posts),
    employer: text(200),
    /** 单位在社会组织登记册里的编号。Its number on the register of organisations; told apart by it from others of its name. */
    employerId: z.optional(text(64)),
    from: day(),
    until: z.optional(z.nullable(day())),
  })
  .check(inOrder('from', 'until'));
export type Employment = z.infer<typeof employment>;

/** 一名工作人员。同一个人只有一个编号，受聘于两家也是一个人。One person has one id, with two employers too. */
export const worker = z.strictObject({
  id: text(64),
  name: z.optional(text(100)),
  employments: z.array(employment).check(z.minLength(1), z.maxLength(50)),
  certificates: z.array(certificate).check(z.maxLength(10)),
  trainings: z.optional(z.array(training).check(z.maxLength(500))),
});
export type Worker = z.infer<typeof worker>;

/**
 * 读入一名工作人员，问题逐处指明。Reads a worker; every problem has its path.
 *
 * Source: none; our own model.
 */
export const parseWorker = (data: unknown): Parsed<Worker> => parseModel(worker, data);
