import type { Law } from '@liandong/core';
import type { Field, Registration } from './codes.js';
import { existingGroupSteps, newGroupMeans, priorityClasses } from './terms.js';

/** 培育记录。What was done so far to bring up one organisation. */
export interface CultivationRecord {
  /** Did the group exist before, or is it a new one? */
  readonly isExisting: boolean;
  /** 群众基础好不好；只问已有的。Is it rooted among residents? Asked of groups that exist already. */
  readonly hasGoodBase?: boolean;
  readonly registration: Registration;
  readonly field?: Field;
  /** Steps and means that were done. */
  readonly done: readonly string[];
}

/** 培育做到哪里。Where cultivation stands. */
export interface Cultivation {
  readonly track: 'existing' | 'new';
  readonly done: readonly string[];
  readonly remaining: readonly string[];
  /** The next step of the ordered track; the other track has no order. */
  readonly next?: string;
  /** Whether the place names all there is to do; what is not named may still be needed. */
  readonly isListComplete: boolean;
  /** 属于可以重点扶持的类别。A class that may be supported first, as far as the place says. */
  readonly isPriority?: boolean;
}

/**
 * 社区社会组织的培育，两条并行的路：已有的，分类，群众基础好的登记或备案；新的，动员、保障、带头人、能力、示范、项目，不分先后。
 * Two parallel tracks of cultivation. Groups that exist are sorted, and those rooted among residents registered or filed; new ones are brought
 * up by several means in no order. Nobody is held to it: the source describes practice.
 *
 * Source: 将台研究（培育社区社会组织）.
 *
 * @example
 * cultivate({ isExisting: true, hasGoodBase: true, registration: 'none', done: ['classify'] }, lawOn('2020-01-02', 'cn-11', allPacks)).next // => 'register-or-file'
 */
export function cultivate(record: CultivationRecord, law: Law): Cultivation {
  const { isExisting, hasGoodBase, registration, field } = record;
  const list = law.get(isExisting ? existingGroupSteps : newGroupMeans).value;
  const isDone = (step: string) =>
    record.done.includes(step) || (step === 'register-or-file' && registration !== 'none');
  // Registration or filing is for groups that are rooted among residents; the others stay sorted.
  const wanted = (list?.items ?? []).filter(
    (step) => step !== 'register-or-file' || isDone(step) || hasGoodBase !== false,
  );
  const remaining = wanted.filter((step) => !isDone(step));
  const priority = law.get(priorityClasses).value;
  const isPriority =
    field === undefined || !priority
      ? undefined
      : priority.items.includes(field) || (priority.complete ? false : undefined);
  return {
    track: isExisting ? 'existing' : 'new',
    done: wanted.filter(isDone),
    remaining,
    ...(isExisting && remaining.length > 0 && { next: remaining[0] as string }),
    isListComplete: list?.complete ?? false,
    ...(isPriority !== undefined && { isPriority }),
  };
}
