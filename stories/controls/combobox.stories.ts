import '@liandong/elements/controls/combobox/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answers, blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/combobox 可搜索的选择框',
  component: 'lian-combobox',
  args: { ...blank, label: '需要哪种帮助', hint: '打一两个字来找' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-combobox
      name="combobox"
      label=${label}
      hint=${hint}
      .options=${answers()}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-combobox>
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
