import '@liandong/elements/controls/text-field/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/text-field 单行文本框',
  component: 'lian-text-field',
  args: { ...blank, label: '怎样称呼您', hint: '写姓氏也可以' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-text-field
      name="text-field"
      label=${label}
      hint=${hint}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-text-field>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '沈女士' } };
export const Error: StoryObj<ControlArgs> = { args: { value: '沈女士', error: '请填写称呼，社工才知道怎样招呼您' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: '沈女士', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '沈女士', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
