import '@liandong/elements/controls/money-field/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/money-field 金额框',
  component: 'lian-money-field',
  args: { ...blank, label: '每月收入', hint: '税后，写到元就行' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-money-field
      name="money-field"
      label=${label}
      hint=${hint}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-money-field>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '1234567' } };
export const Error: StoryObj<ControlArgs> = { args: { value: '1234567', error: '与登记的不一样，请检查' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: '1234567', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '1234567', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
