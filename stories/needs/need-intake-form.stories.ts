import '@liandong/elements/needs/need-intake-form/define.js';
import type { Law } from '@liandong/core';
import * as needs from '@liandong/fixtures/needs';
import type { NeedDraft } from '@liandong/sdk/needs';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { lawOfDemo } from '../law.js';
import { inLanguage } from '../texts.js';

interface Args {
  law: Law | undefined;
  draft: Partial<NeedDraft> | undefined;
  oneByOne: boolean;
  disabled: boolean;
}

const places = [
  { value: 'cn-990101001001', label: '桂花社区（虚构）' },
  { value: 'cn-990101001002', label: '荷花社区（虚构）' },
];

const draftOf = ({ channel, forWhom, proxy, subject, kinds, description, contact, place }: NeedDraft) => ({
  ...{ channel, forWhom, kinds, description, place },
  ...(proxy && { proxy }),
  ...(subject && { subject }),
  ...(contact && { contact }),
});

export default {
  title: 'needs/need-intake-form 需求登记表',
  component: 'lian-need-intake-form',
  args: { law: lawOfDemo(), draft: undefined, oneByOne: false, disabled: false },
  render: ({ law, draft, oneByOne, disabled }) => html`
    <lian-need-intake-form
      name="need"
      .law=${law}
      .places=${inLanguage(places)}
      ?one-by-one=${oneByOne}
      ?disabled=${disabled}
      ${ref((element) => {
        if (element && draft) (element as HTMLElement & { value: unknown }).value = draft;
      })}
    ></lian-need-intake-form>
  `,
} satisfies Meta<Args>;

export const Blank: StoryObj<Args> = {};
export const Filled: StoryObj<Args> = { args: { draft: draftOf(needs.stairLight) } };
export const ForSomebodyElse: StoryObj<Args> = { args: { draft: draftOf(needs.mealsForElder) } };
export const OneByOne: StoryObj<Args> = { args: { oneByOne: true } };
export const Disabled: StoryObj<Args> = { args: { draft: draftOf(needs.stairLight), disabled: true } };
export const WithoutLaw: StoryObj<Args> = { args: { law: undefined } };
