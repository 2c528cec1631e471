import '@liandong/elements/controls/division-picker/define.js';
import { cn31, cn } from '@liandong/packs';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

const places = [...cn.places, ...cn31.places];

export default {
  title: 'controls/division-picker 区划选择',
  component: 'lian-division-picker',
  args: { ...blank, label: '住在哪里', hint: '打一两个字来找，旧名也能找到' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-division-picker
      name="division-picker"
      label=${label}
      hint=${hint}
      until="street"
      .places=${places}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-division-picker>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: 'cn-310106019' } };
export const Merged: StoryObj<ControlArgs> = { args: { value: 'cn-310108' } };
export const Error: StoryObj<ControlArgs> = { args: { value: 'cn-310106', error: '这里不在服务范围内' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: 'cn-310106019', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: 'cn-310106019', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
