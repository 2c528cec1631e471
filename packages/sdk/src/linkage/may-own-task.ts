import { oneOf, question } from '@liandong/core';
import { elements } from './codes.js';
import { resourceElements } from './terms.js';

/**
 * 能不能承担任务：行动者可以，资源不可以，提供资源的一方可以。
 * May it own a task? Actors may, a resource may not, and whoever supplies the resource may.
 *
 * What a resource is decides it, so the answer is the same everywhere; the text that says so is cited where one is in force.
 *
 * Source: 湖北（四个主体性要素和一个资源性要素）.
 *
 * @example
 * mayOwnTask({ owner: 'resource' }, lawOn('2022-01-01', 'cn-42', allPacks)).outcome // => 'unmet'
 */
export const mayOwnTask = question('linkage.mayOwnTask', {
  facts: { owner: oneOf([...elements, 'supplier'], { who: ['street', 'committee'] }) },
  law: { resourceElements },
  met: ({ owner }) => owner.isNot('resource').because('isActor', { cites: ['resourceElements'] }),
});
