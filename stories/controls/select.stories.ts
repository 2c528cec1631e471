import '@liandong/elements/controls/select/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answers, blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/select 下拉选择',
  component: 'lian-select',
  args: { ...blank, label: '需要哪种帮助', hint: '拿不准就选最接近的' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-select
      name="select"
      label=${label}
      hint=${hint}
      .options=${answers()}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-select>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: 'clinic' } };
export const Error: StoryObj<ControlArgs> = { args: { value: 'clinic', error: '请选择一种帮助' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: 'clinic', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: 'clinic', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
