import '@liandong/elements/controls/id-field/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/id-field 身份证号框',
  component: 'lian-id-field',
  args: { ...blank, label: '身份证号', hint: '只用来核对资格，办完就删' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-id-field
      name="id-field"
      label=${label}
      hint=${hint}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-id-field>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '11010519491231002X' } };
export const Error: StoryObj<ControlArgs> = { args: { value: '11010519491231002X', error: '与登记的不一样，请检查' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: '11010519491231002X', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '11010519491231002X', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
