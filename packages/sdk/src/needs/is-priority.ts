import { oneOf, question, rows } from '@liandong/core';
import { groups } from './codes.js';
import { priorityGroups } from './terms.js';

/**
 * 是否属于重点人群。“重点”指谁，来源没有说明，由当地规定。
 * Does the person belong to a group that goes first when resources are short? Which groups those are is left to the place.
 *
 * Source: Hubei (limited resources; "key" is not said to mean groups: our reading, advisory).
 */
export const isPriority = question('needs.isPriority', {
  facts: {
    groups: rows({ group: oneOf(groups) }, { max: 20, sensitive: true, who: ['resident', 'socialWorker'] }),
  },
  law: { priorityGroups },
  met: ({ groups, priorityGroups }) => groups.exists(({ group }) => group.in(priorityGroups)).because('listed'),
});
