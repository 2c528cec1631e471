import '@liandong/elements/needs/need-intake-form/define.js';
import type { Law } from '@liandong/core';
import { draftStore } from '@liandong/elements/common/drafts';
import { sender } from '@liandong/elements/common/sending';
import type { IntakePart, LianNeedIntakeForm } from '@liandong/elements/needs/need-intake-form';
import { householdForm } from '@liandong/fixtures/forms';
import * as needs from '@liandong/fixtures/needs';
import type { FormSchema } from '@liandong/sdk/forms';
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
  schema: FormSchema | undefined;
  at: number;
  drafts: IntakePart | undefined;
  sender: IntakePart | undefined;
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
  args: {
    law: lawOfDemo(),
    draft: undefined,
    oneByOne: false,
    disabled: false,
    schema: undefined,
    at: 0,
    drafts: undefined,
    sender: undefined,
  },
  render: ({ law, draft, oneByOne, disabled, schema, at, drafts, sender }) => html`
    <lian-need-intake-form
      name="need"
      .law=${law}
      .places=${inLanguage(places)}
      ?one-by-one=${oneByOne}
      ?disabled=${disabled}
      ${ref((element) => {
        const form = element as LianNeedIntakeForm | undefined;
        if (!form) return;
        if (schema) form.schema = schema;
        if (draft) form.value = draft as NeedDraft;
        if (at) form.snapshot = { ...form.snapshot, at };
        form.drafts = drafts;
        form.sender = sender;
      })}
    ></lian-need-intake-form>
  `,
} satisfies Meta<Args>;

export const Blank: StoryObj<Args> = {};
export const Filled: StoryObj<Args> = { args: { draft: draftOf(needs.stairLight) } };
export const ForSomebodyElse: StoryObj<Args> = { args: { draft: draftOf(needs.mealsForElder) } };
export const OneByOne: StoryObj<Args> = { args: { oneByOne: true } };
export const Disabled: StoryObj<Args> = { args: { draft: draftOf(needs.stairLight), disabled: true } };
const household = [{ called: 'W.', age: 81 }, { called: 'L.' }];
export const WithHousehold: StoryObj<Args> = {
  args: { schema: householdForm, draft: { ...draftOf(needs.stairLight), further: { household } }, at: 3 },
};
export const Review: StoryObj<Args> = {
  args: { schema: householdForm, draft: { ...draftOf(needs.stairLight), further: { household } }, at: 99 },
};
export const WithDrafts: StoryObj<Args> = {
  args: { drafts: draftStore({ today: '2026-03-02', until: '2026-03-09' }) },
};
export const OnSharedMachine: StoryObj<Args> = {
  args: { drafts: draftStore({ today: '2026-03-02', until: '2026-03-09', isShared: true }) },
};
export const WithSender: StoryObj<Args> = {
  args: {
    draft: draftOf(needs.stairLight),
    sender: sender(() => Promise.resolve({ kind: 'taken', receipt: { number: 'XQ-2026-0001', on: '2026-03-02' } })),
  },
};
export const WithoutLaw: StoryObj<Args> = { args: { law: undefined } };
