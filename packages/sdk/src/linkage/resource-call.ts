import type { IsoDate } from '@liandong/core';
import * as z from 'zod/mini';
import { day, inOrder, parseModel, tell, text, type Parsed } from '../model.js';

/** 谁来征集：项目负责人、社区“两委”、社工、社区志愿者。Who calls, as the study of Hubei names them. */
export const callers = ['projectLead', 'community', 'socialWorker', 'volunteer'] as const;
export type Caller = (typeof callers)[number];

/** 征集到哪一步：已发出，找到了，接上了，没有接上就结束了。How far a call has come. */
export const callStages = ['called', 'found', 'linked', 'ended'] as const;
export type CallStage = (typeof callStages)[number];

const find = z
  .strictObject({
    resource: text(100),
    /** 提供资源的一方；资源自己不是行动者。Who supplies it: a resource is no actor. */
    supplier: text(100),
    foundOn: day(),
    linkedOn: z.optional(day()),
  })
  .check(inOrder('foundOn', 'linkedOn'));

/** 资源征集：为一件事务或者一个项目，在自己的网络里发布、寻找、链接。A call for resources in one's own networks, for a task or a project, and what it found. */
export const resourceCall = z
  .strictObject({
    id: text(64),
    what: text(200),
    by: z.enum(callers),
    /** Id of the task or project that needs it: resources are not gathered for their own sake. */
    task: text(64),
    networks: z.array(text(100)).check(z.minLength(1), z.maxLength(50)),
    on: day(),
    endedOn: z.optional(day()),
    finds: z.array(find).check(z.maxLength(200)),
  })
  .check(
    inOrder('on', 'endedOn'),
    z.check((given) => {
      const { on, finds } = given.value;
      finds.forEach(({ foundOn }, at) => foundOn < on && tell(given, 'before-start', 'finds', at, 'foundOn'));
    }),
  );
export type ResourceCall = z.infer<typeof resourceCall>;

/**
 * 读入一次征集，问题逐处指明。Reads a call; every problem has its path.
 *
 * Source: none; our own model of the call that 湖北研究 describes.
 */
export const parseResourceCall = (data: unknown): Parsed<ResourceCall> => parseModel(resourceCall, data);

/** 征集到某日的情形。How a call stands on a day: its stage, how much was found and linked by then, and who waits to be linked. */
export interface CallStanding {
  readonly stage: CallStage;
  readonly found: number;
  readonly linked: number;
  /** 找到了还没有接上的提供方，先找到的在前。 */
  readonly waiting: readonly string[];
}

/**
 * 征集到某日走到了哪一步；那一天以后的不算。
 * How a call for resources stands on a day; what comes later is not there yet, and before its own day there is no call.
 *
 * Source: 湖北（在自己的社会网络中发布信息，延伸寻找、挖掘、链接）. No text says how long a call runs or how much is enough.
 *
 * @example
 * callStanding({ ...call, finds: [] }, '2026-03-31')?.stage // => 'called'
 */
export function callStanding({ on, endedOn, finds }: ResourceCall, today: IsoDate): CallStanding | undefined {
  if (on > today) return undefined;
  const found = finds.filter(({ foundOn }) => foundOn <= today).sort((a, b) => (a.foundOn < b.foundOn ? -1 : 1));
  const isLinked = ({ linkedOn }: (typeof found)[number]) => linkedOn !== undefined && linkedOn <= today;
  const waiting = found.filter((each) => !isLinked(each)).map(({ supplier }) => supplier);
  const linked = found.length - waiting.length;
  const isOver = endedOn !== undefined && endedOn <= today;
  const stage = linked > 0 ? 'linked' : isOver ? 'ended' : found.length > 0 ? 'found' : 'called';
  return { stage, found: found.length, linked, waiting };
}
