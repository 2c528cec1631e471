import '@liandong/elements/controls/credit-code-field/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/credit-code-field 统一社会信用代码框',
  component: 'lian-credit-code-field',
  args: { ...blank, label: '统一社会信用代码', hint: '在登记证书上' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-credit-code-field
      name="credit-code-field"
      label=${label}
      hint=${hint}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-credit-code-field>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '51420000MJH200408C' } };
export const Error: StoryObj<ControlArgs> = {
  args: { value: '51420000MJH200408C', error: '没有查到这个代码，请检查' },
};
export const Disabled: StoryObj<ControlArgs> = { args: { value: '51420000MJH200408C', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '51420000MJH200408C', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
