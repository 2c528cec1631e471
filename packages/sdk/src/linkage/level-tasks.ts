import { dataTerm } from '@liandong/core';
import { isOnce } from '../model.js';
import { levelTaskCodes, taskLevels, type LevelTask, type TaskLevel } from './codes.js';

const areTasks = (values: unknown): values is readonly LevelTask[] =>
  Array.isArray(values) && values.every((one) => levelTaskCodes.includes(one as LevelTask));

/** 区、街道、社区各承担哪些任务。Which level has which tasks; each task stands once. */
export const levelTasks = dataTerm<Readonly<Record<TaskLevel, readonly LevelTask[]>>>('linkage.levelTasks', (value) => {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isSound =
    Object.keys(given).length === taskLevels.length &&
    taskLevels.every((level) => areTasks(given[level])) &&
    isOnce(Object.values(given).flat());
  return isSound ? undefined : `must give for ${taskLevels.join(', ')} a list of their tasks, each task once`;
});
