import '@liandong/elements/controls/date-picker/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/date-picker 日期选择',
  component: 'lian-date-picker',
  args: { ...blank, label: '从哪一天开始', hint: '例如 2026 年 3 月 2 日' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-date-picker
      name="date-picker"
      label=${label}
      hint=${hint}
      today="2026-03-09"
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-date-picker>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '2026-03-02' } };
export const Error: StoryObj<ControlArgs> = { args: { value: '2026-03-02', error: '日期不能晚于今天' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: '2026-03-02', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '2026-03-02', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
