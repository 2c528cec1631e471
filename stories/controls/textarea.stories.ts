import '@liandong/elements/controls/textarea/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/textarea 多行文本框',
  component: 'lian-textarea',
  args: { ...blank, label: '遇到了什么困难', hint: '用自己的话说就行' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-textarea
      name="textarea"
      label=${label}
      hint=${hint}
      maxlength="200"
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-textarea>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '楼道灯坏了半个月。' } };
export const Error: StoryObj<ControlArgs> = {
  args: { value: '楼道灯坏了半个月。', error: '请写一句，社工才知道怎样帮您' },
};
export const Disabled: StoryObj<ControlArgs> = { args: { value: '楼道灯坏了半个月。', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '楼道灯坏了半个月。', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
