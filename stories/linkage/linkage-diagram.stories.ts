import '@liandong/elements/linkage/linkage-diagram/define.js';
import '@liandong/elements/languages/diagram';
import { lawOn, type Place } from '@liandong/core';
import { district, districtDay } from '@liandong/fixtures/district';
import { districtPlaces } from '@liandong/fixtures/district-places';
import { districtPlace, districts } from '@liandong/fixtures/districts';
import { allPacks } from '@liandong/packs';
import { linkageGraph, type GraphFinding, type LinkageGraph } from '@liandong/sdk/graph';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  graph: LinkageGraph | undefined;
  places: readonly Place[];
  earlier: LinkageGraph | undefined;
}

const made = (actors: number, asOf = districtDay): Pick<Args, 'graph' | 'places'> => {
  const graph = linkageGraph(district({ actors, seed: 1 }), { asOf });
  return { graph, places: districtPlaces(graph) };
};
/** Planted, so that every story has them in a known number: every seventh community has not done what was agreed, every eleventh cannot be told. With a law `linkageGraph` finds its own, in about two seconds at ten thousand actors. */
const planted = (actors: number): Pick<Args, 'graph' | 'places'> => {
  const { graph, places } = made(actors);
  const communities = Array.from(new Set(graph!.actors.flatMap(({ community }) => community ?? [])));
  const findings = communities.flatMap((community, at): GraphFinding[] => {
    const own = { code: 'linkage.isMoving.linkedNotMoving', actors: [], links: [], community } as const;
    if (at % 7 === 0) return [{ ...own, severity: 'should' }];
    return at % 11 === 0 ? [{ ...own, code: 'linkage.isMoving', severity: 'unknown' }] : [];
  });
  return { graph: { ...graph!, findings }, places };
};
/** A district with what the rules say of each of its communities. */
const told = (actors: number): Pick<Args, 'graph' | 'places'> => {
  const law = lawOn(districtDay, districtPlace, allPacks);
  const graph = linkageGraph(district({ actors, seed: 1 }), { asOf: districtDay }, law);
  return { graph, places: districtPlaces(graph) };
};
/** A district with a planted fault, and what the rules say of it. */
const broken = (at: number): Pick<Args, 'graph' | 'places'> => {
  const { records, window, told } = districts[at]!;
  const asOf = 'asOf' in window ? window.asOf : window.to;
  const graph = linkageGraph(records, window, lawOn(asOf, districtPlace, allPacks), told);
  // From the packs, as a page gives them: they name the place whose law it is too.
  return { graph, places: allPacks.flatMap((pack) => pack.places) };
};

export default {
  title: 'linkage/linkage-diagram 联动图',
  component: 'lian-linkage-diagram',
  args: { ...made(30), earlier: undefined },
  render: ({ graph, places, earlier }) => html`
    <lian-linkage-diagram .graph=${graph} .places=${places} .earlier=${earlier}></lian-linkage-diagram>
  `,
} satisfies Meta<Args>;

export const Thirty: StoryObj<Args> = {};
export const ThreeHundred: StoryObj<Args> = { args: told(300) };
export const ThreeThousand: StoryObj<Args> = { args: planted(3000) };
export const TenThousand: StoryObj<Args> = { args: planted(10_000) };
/** Two of the three are not linked. */
export const PlantedBreak: StoryObj<Args> = { args: broken(1) };
/** What was agreed has not been done: the finding names the task, its owner, its due day. */
export const NotMoving: StoryObj<Args> = { args: broken(3) };
export const NotLinked: StoryObj<Args> = { args: broken(4) };
/** Nearly all money comes from one kind of source: the finding names the kind, its share, who got it and who gave it. */
export const SingleSource: StoryObj<Args> = { args: broken(7) };
/** Two elements are equally strong. */
export const Tie: StoryObj<Args> = { args: broken(8) };
export const Compared: StoryObj<Args> = { args: { ...made(300), earlier: made(300, '2025-12-31').graph } };
/** Names that would be markup, that are far too long, that turn the line; links to nobody, to itself, twice. */
export const Hostile: StoryObj<Args> = {
  args: {
    places: [],
    graph: {
      asOf: '2026-03-31',
      actors: [
        { id: 'a', kind: 'government', tier: 'area', name: '<img src=x onerror=alert(1)>' },
        { id: 'b', kind: 'committee', tier: 'community', community: 'c', name: 'A'.repeat(10_000) },
        { id: 'b', kind: 'station', tier: 'community', community: 'c', name: 'B' },
        { id: 'd', kind: 'volunteer', tier: 'community', community: 'c', name: '\u202eabc\u0000&"\'' },
      ],
      links: [
        { id: '1', kind: 'funding', from: 'a', to: 'b', evidence: [], isActive: true },
        { id: '2', kind: 'funding', from: 'a', to: 'nobody', evidence: [], isActive: true },
        { id: '3', kind: 'service', from: 'b', to: 'b', evidence: [], isActive: undefined },
        { id: '1', kind: 'service', from: 'd', to: 'b', evidence: [], isActive: false },
      ],
      findings: [],
      problems: [{ path: 'links[1].to', code: 'actor-missing' }],
    },
  },
};
export const Empty: StoryObj<Args> = { args: { graph: undefined } };
