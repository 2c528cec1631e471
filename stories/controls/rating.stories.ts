import '@liandong/elements/controls/rating/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/rating 评价',
  component: 'lian-rating',
  args: { ...blank, label: '这次服务怎么样', hint: '只用来改进服务' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-rating
      name="rating"
      label=${label}
      hint=${hint}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-rating>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '4' } };
export const Error: StoryObj<ControlArgs> = { args: { error: '请选一级' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: '4', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '4', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
