import '@liandong/elements/linkage/role-matrix/define.js';
import '@liandong/elements/languages/matrices';
import { lawOn, type Law } from '@liandong/core';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { allPacks } from '@liandong/packs';
import type { LinkageRecords } from '@liandong/sdk/linkage';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  records: LinkageRecords | undefined;
  law: Law | undefined;
  down: 'actors' | 'roles';
}

const lawAt = (place: string) => lawOn('2026-03-31', place, allPacks);
const { actors, assignments } = guihuaLinkage;

export default {
  title: 'linkage/role-matrix 角色对照表',
  component: 'lian-role-matrix',
  args: { records: guihuaLinkage, law: lawAt('cn-990101001001'), down: 'actors' },
  render: ({ records, law, down }) => html`
    <lian-role-matrix .records=${records} .law=${law} down=${down}></lian-role-matrix>
  `,
} satisfies Meta<Args>;

/** Somebody is absent, somebody oversteps, somebody is misplaced. */
export const Faults: StoryObj<Args> = {};
export const RolesDown: StoryObj<Args> = { args: { down: 'roles' } };
/** The matrix of a study, with all that it names. */
export const Study: StoryObj<Args> = { args: { law: lawAt('cn-110105'), down: 'roles' } };
/** No text of the place says what is expected. */
export const NoMatrix: StoryObj<Args> = { args: { law: lawAt('cn-31') } };
/** Names that would be markup, that are far too long; the same number twice; roles of nobody; rows that are none. */
export const Hostile: StoryObj<Args> = {
  args: {
    records: {
      ...guihuaLinkage,
      actors: [
        ...actors.filter(({ id }) => id !== 'office'),
        { id: 'office', name: '<img src=x onerror=alert(1)>', kind: 'government' },
        { id: 'second', name: 'A'.repeat(10_000), kind: 'committee' },
        { id: 'lin', name: 'B', kind: 'volunteer' },
        null as never,
      ],
      assignments: [
        ...assignments,
        { actor: 'second', role: 'leader', context: 'governance' },
        { actor: 'nobody', role: 'leader', context: 'governance' },
        { actor: 'lin', role: 'no such role' as never, context: 'governance' },
        null as never,
      ],
    },
  },
};
export const Empty: StoryObj<Args> = { args: { records: undefined } };
