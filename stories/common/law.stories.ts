import '@liandong/elements/common/law/define.js';
import '@liandong/elements/matters/matter-checker/define.js';
import { allPacks } from '@liandong/packs';
import type { Pack } from '@liandong/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  jurisdiction: string;
  date: string;
  packs: readonly Pack[] | undefined;
}

export default {
  title: 'common/law 法规',
  component: 'lian-law',
  args: { jurisdiction: 'cn-990101001001', date: '2026-03-02', packs: allPacks },
  render: ({ jurisdiction, date, packs }) => html`
    <lian-law jurisdiction=${jurisdiction} date=${date} .packs=${packs}>
      <lian-matter-checker></lian-matter-checker>
    </lian-law>
  `,
} satisfies Meta<Args>;

export const Demo: StoryObj<Args> = {};
export const Shanghai: StoryObj<Args> = { args: { jurisdiction: 'cn-31' } };
/** Nobody gave a pack: the elements inside say so. */
export const WithoutPacks: StoryObj<Args> = { args: { packs: undefined } };
