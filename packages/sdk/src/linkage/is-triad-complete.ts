import { allOf, anyOf, choose, oneOf, question, rows } from '@liandong/core';
import { linkKinds, three, type OneOfThree } from './codes.js';
import { edgeKinds } from './terms.js';

const pairs = [
  ['community', 'organization'],
  ['community', 'socialWorker'],
  ['organization', 'socialWorker'],
] as const;

/** 三社之间的六个方向，连同其理由代码。The six directions among the three, with the code of each reason. */
export const directions = pairs.flatMap(([one, other]) => [
  { from: one, to: other, code: codeOf(one, other) },
  { from: other, to: one, code: codeOf(other, one) },
]);

function codeOf(from: OneOfThree, to: OneOfThree): string {
  return `${from}To${to.charAt(0).toUpperCase()}${to.slice(1)}`;
}

/**
 * 三社之间是不是两两双向联动：社区、社会组织、社工，六个方向都有联系。
 * Is every pair of the three linked both ways: six directions among community, organisations and social workers?
 *
 * Met says that the six are there, not that anybody must have them: one study describes the practice. Which kinds of links count is open.
 *
 * Source: 将台（每两个要素之间双向循环）.
 *
 * @example
 * isTriadComplete({ links: [{ from: 'community', to: 'organization', kind: 'communicate' }] }, law).value // => 'gaps'
 */
export const isTriadComplete = question('linkage.isTriadComplete', {
  facts: {
    links: rows(
      { from: oneOf(three), to: oneOf(three), kind: oneOf(linkKinds) },
      { who: ['street', 'committee'], register: 'linkage.links' },
    ),
  },
  law: { edgeKinds },
  met: ({ links, edgeKinds }) =>
    allOf(
      ...directions.map(({ from, to, code }) =>
        links
          .exists((link) => allOf(link.from.is(from), link.to.is(to), link.kind.in(edgeKinds)))
          .because(code, { cites: ['edgeKinds'] }),
      ),
    ),
  value: ({ links, edgeKinds }) => {
    const leads = (from: OneOfThree, to: OneOfThree) =>
      links.exists((link) => allOf(link.from.is(from), link.to.is(to), link.kind.in(edgeKinds)));
    return choose(
      [
        [allOf(...directions.map(({ from, to }) => leads(from, to))), 'complete'],
        [allOf(...pairs.map(([one, other]) => anyOf(leads(one, other), leads(other, one)))), 'someOneWay'],
      ],
      'gaps',
    );
  },
});
