import '@liandong/elements/sharing/share-matrix/define.js';
import '@liandong/elements/languages/matrices';
import { lawOn, type Law } from '@liandong/core';
import { guihuaShares } from '@liandong/fixtures/sharing';
import { allPacks } from '@liandong/packs';
import type { ShareRecords } from '@liandong/sdk/sharing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  records: ShareRecords | undefined;
  law: Law | undefined;
}

const lawAt = (place: string) => lawOn('2026-03-31', place, allPacks);
const { circumstances, shares } = guihuaShares;

export default {
  title: 'sharing/share-matrix 信息共享对照表',
  component: 'lian-share-matrix',
  args: { records: guihuaShares, law: lawAt('cn-990101001001') },
  render: ({ records, law }) => html`<lian-share-matrix .records=${records} .law=${law}></lian-share-matrix>`,
} satisfies Meta<Args>;

/** A district with a table of its own, that binds. */
export const Bound: StoryObj<Args> = {};
/** A place whose table was never published. */
export const NoTable: StoryObj<Args> = { args: { law: lawAt('cn-330102') } };
/** Nothing was told but what is given. */
export const NothingTold: StoryObj<Args> = { args: { records: { circumstances: [], shares } } };
/** Numbers that would be markup, that are far too long, that come twice; days that are none; rows that are none. */
export const Hostile: StoryObj<Args> = {
  args: {
    records: {
      circumstances: [...circumstances, { facts: { age: 900 } } as never, null as never],
      shares: [
        { ...shares[2]!, id: '<img src=x onerror=alert(1)>' },
        { ...shares[2]!, id: 'A'.repeat(10_000) },
        { ...shares[3]!, on: '2026-02-30' },
        shares[0]!,
        shares[0]!,
        null as never,
      ],
    },
  },
};
export const Empty: StoryObj<Args> = { args: { records: undefined } };
