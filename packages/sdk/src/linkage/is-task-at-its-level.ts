import { allOf, anyOf, oneOf, question } from '@liandong/core';
import { levelTaskCodes, taskLevels } from './codes.js';
import { levelTasks } from './level-tasks.js';

const asked = { who: ['street', 'district'] } as const;

/**
 * 这项任务是不是由这一级承担：区、街道、社区各有各的。
 * Is a task with the level that the place names for it: district, street or community?
 *
 * Met describes; the one text that divides tasks so reports what a district does and orders nobody to. Value: the level that is named,
 * `notNamed` where the place divides tasks and does not speak of this one.
 *
 * Source: 上城报道（区级层面推动，街道层面承担，社区层面收集、让渡、监督）.
 *
 * @example
 * isTaskAtItsLevel({ level: 'street', levelTask: 'venturePhilanthropy' }, lawOn('2026-03-31', 'cn-330102', allPacks)).value // => 'district'
 */
export const isTaskAtItsLevel = question('linkage.isTaskAtItsLevel', {
  facts: { level: oneOf(taskLevels, asked), levelTask: oneOf(levelTaskCodes, asked) },
  law: { levelTasks },
  derive: {
    namedLevel: {
      type: oneOf([...taskLevels, 'notNamed']),
      from: ['levelTask'],
      law: [levelTasks],
      compute: ({ levelTask }, { value }) => {
        const named = value(levelTasks);
        return taskLevels.find((level) => named[level].includes(levelTask)) ?? 'notNamed';
      },
    },
  },
  met: ({ level, namedLevel }) =>
    anyOf(...taskLevels.map((one) => allOf(level.is(one), namedLevel.is(one)))).because('named', {
      cites: ['levelTasks'],
    }),
  value: ({ namedLevel }) => namedLevel,
});
