import '@liandong/elements/controls/checkbox-group/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answers, blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/checkbox-group 多选组',
  component: 'lian-checkbox-group',
  args: { ...blank, label: '还需要哪些帮助', hint: '可以选几项' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-checkbox-group
      name="checkbox-group"
      label=${label}
      hint=${hint}
      .options=${answers()}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-checkbox-group>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: 'clinic' } };
export const Error: StoryObj<ControlArgs> = { args: { value: 'clinic', error: '请至少选一项' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: 'clinic', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: 'clinic', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
