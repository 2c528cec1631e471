import '@liandong/elements/controls/phone-field/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/phone-field 电话框',
  component: 'lian-phone-field',
  args: { ...blank, label: '联系电话', hint: '手机或带区号的固定电话' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-phone-field
      name="phone-field"
      label=${label}
      hint=${hint}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-phone-field>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '13800000000' } };
export const Error: StoryObj<ControlArgs> = { args: { value: '13800000000', error: '这个号码打不通，请检查' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: '13800000000', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '13800000000', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
