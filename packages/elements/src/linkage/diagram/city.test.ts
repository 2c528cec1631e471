// A made-up city: for the specs beside this file and of the element.
import type { Place } from '@liandong/core';
import type { Actor, GraphFinding, Link, LinkageGraph } from '@liandong/sdk/graph';

const from = '2020-01-01';
/** Communities of twenty-four in streets of five, with the street's office; each is linked with the next and with the office. */
export function city(communities: number): { graph: LinkageGraph; places: Place[] } {
  const streets = Math.ceil(communities / 5);
  const places: Place[] = [
    { code: 'd', from, level: 'district', name: { 'zh-Hans': '示例区' } },
    ...Array.from({ length: streets }, (_, at): Place => ({
      code: `s${at}`,
      from,
      level: 'street',
      within: 'd',
      name: { 'zh-Hans': `第${at}街道` },
    })),
    ...Array.from({ length: communities }, (_, at): Place => ({
      code: `c${at}`,
      from,
      level: 'community',
      within: `s${at % streets}`,
      name: { 'zh-Hans': `第${at}社区` },
    })),
  ];
  const actors: Actor[] = [];
  const links: Link[] = [];
  const link = (kind: Link['kind'], one: string, other: string) =>
    links.push({
      id: `l${links.length}`,
      kind,
      from: one,
      to: other,
      firstOn: '2026-01-05',
      evidence: [],
      isActive: true,
    });
  for (let at = 0; at < streets; at++)
    actors.push({ id: `o${at}`, kind: 'government', tier: 'area', place: `s${at}`, name: `第${at}街道办事处` });
  for (let at = 0; at < communities; at++)
    for (let who = 0; who < 24; who++) {
      const kind = who === 0 ? 'committee' : who % 3 === 0 ? 'volunteer' : 'communityOrganization';
      actors.push({ id: `a${at}-${who}`, kind, tier: 'community', community: `c${at}`, name: `第${at}社区${who}号` });
      if (who > 0) link('service', `a${at}-${who - 1}`, `a${at}-${who}`);
      if (who < 3) link('funding', `o${at % streets}`, `a${at}-${who}`);
    }
  const findings: GraphFinding[] = [
    { code: 'linkage.isMoving', actors: ['a0-0'], links: [], community: 'c0', severity: 'must' },
    { code: 'linkage.isMoving', actors: [], links: ['l0'], community: 'c1', severity: 'unknown' },
  ];
  return { graph: { asOf: '2026-03-31', actors, links, findings, problems: [] }, places };
}
