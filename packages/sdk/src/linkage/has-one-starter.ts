import { allOf, anyOf, bool, choose, int, question, type Bool, type Int } from '@liandong/core';
import { strengthMetrics } from './codes.js';
import { strengthMetric } from './terms.js';

const asked = { max: 1_000_000_000, who: ['street', 'socialWorker'] } as const;

/** Stronger than the other two. */
const leads = (one: Int<'point'>, ...others: readonly Int<'point'>[]): Bool =>
  allOf(...others.map((other) => one.moreThan(other)));

/**
 * 由哪个要素先动：社会组织、志愿者、慈善资源中最强的一个；前提是社工与社区已经联手。
 * Which element moves first: the strongest of organisations, volunteers and resources, where social workers and the community already work as one.
 *
 * What strength is measured by is open, and equal strength is shown and not decided: the value is `tie`. Advice only; no place must follow it.
 *
 * Source: 湖北（扬长型、卷联）.
 *
 * @example
 * hasOneStarter({ isBaseThere: true, organization: 8, volunteer: 8, resource: 1 }, law).value // => 'tie'
 */
export const hasOneStarter = question('linkage.hasOneStarter', {
  facts: {
    isBaseThere: bool({ who: ['street', 'socialWorker'] }),
    organization: int('point', asked),
    volunteer: int('point', asked),
    resource: int('point', asked),
  },
  law: { strengthMetric },
  met: ({ isBaseThere, organization, volunteer, resource, strengthMetric }) =>
    allOf(
      isBaseThere.because('base', { cites: ['strengthMetric'] }),
      strengthMetric.in(strengthMetrics).because('measured'),
      anyOf(
        leads(organization, volunteer, resource),
        leads(volunteer, organization, resource),
        leads(resource, organization, volunteer),
      ).because('oneStrongest', { cites: ['strengthMetric'] }),
    ),
  value: ({ organization, volunteer, resource, strengthMetric }) => {
    const measured = strengthMetric.in(strengthMetrics);
    return choose(
      [
        [allOf(measured, leads(organization, volunteer, resource)), 'organization'],
        [allOf(measured, leads(volunteer, organization, resource)), 'volunteer'],
        [allOf(measured, leads(resource, organization, volunteer)), 'resource'],
      ],
      'tie',
    );
  },
});
