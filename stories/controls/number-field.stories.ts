import '@liandong/elements/controls/number-field/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { text } from '../texts.js';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/number-field 数字框',
  component: 'lian-number-field',
  args: { ...blank, label: '家里几口人', hint: '包括住在一起的老人和孩子' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-number-field
      name="number-field"
      label=${label}
      hint=${hint}
      min="1" max="30" unit=${text('人')}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-number-field>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '3' } };
export const Error: StoryObj<ControlArgs> = { args: { value: '3', error: '请写住在一起的人数' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: '3', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '3', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
