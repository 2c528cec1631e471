import '@liandong/elements/linkage/roll-in/define.js';
import '@liandong/elements/languages/matrices';
import { lawOn, type Law } from '@liandong/core';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { allPacks } from '@liandong/packs';
import type { LinkageRecords, Strengths } from '@liandong/sdk/linkage';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  strengths: Strengths | undefined;
  records: LinkageRecords | undefined;
  law: Law | undefined;
}

const lawAt = (place: string) => lawOn('2026-03-31', place, allPacks);
const strengths: Strengths = { isBaseThere: true, organization: 9, volunteer: 4, resource: 1 };

export default {
  title: 'linkage/roll-in 卷联',
  component: 'lian-roll-in',
  args: { strengths, records: guihuaLinkage, law: lawAt('cn-990101001001') },
  render: ({ strengths, records, law }) => html`
    <lian-roll-in .strengths=${strengths} .records=${records} .law=${law}></lian-roll-in>
  `,
} satisfies Meta<Args>;

/** One is the strongest; on record another came before its turn. */
export const One: StoryObj<Args> = {};
/** Two are equally strong: both are shown, none is chosen. */
export const Tie: StoryObj<Args> = {
  args: { strengths: { ...strengths, organization: 4, resource: 7, volunteer: 7 } },
};
/** No text of the province says what strength is measured by. */
export const Open: StoryObj<Args> = { args: { law: lawAt('cn-42'), records: undefined } };
/** A place whose texts give no order. */
export const NoOrder: StoryObj<Args> = { args: { law: lawAt('cn-31') } };
/** Social workers and the community do not work as one yet. */
export const NoBase: StoryObj<Args> = { args: { strengths: { ...strengths, isBaseThere: false }, records: undefined } };
/** Strengths that are none, records that are none. */
export const Hostile: StoryObj<Args> = {
  args: {
    strengths: { organization: -1, volunteer: 1.5, resource: '<b>7</b>', isBaseThere: 'yes' } as never,
    records: { ...guihuaLinkage, activities: [null, { id: 'x', on: '2026-02-30', by: 'lin' }] } as never,
  },
};
export const Empty: StoryObj<Args> = { args: { strengths: undefined, records: undefined } };
