import '@liandong/elements/controls/button/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { text as sample } from '../texts.js';

interface Args {
  text: string;
  variant: 'filled' | 'outlined';
  disabled: boolean;
}

export default {
  title: 'controls/button 按钮',
  component: 'lian-button',
  args: { text: '继续', variant: 'filled', disabled: false },
  argTypes: { variant: { control: 'radio', options: ['filled', 'outlined'] } },
  render: ({ text, variant, disabled }) =>
    html`<lian-button variant=${variant} ?disabled=${disabled}>${text}</lian-button>`,
} satisfies Meta<Args>;

export const Filled: StoryObj<Args> = {};
export const Outlined: StoryObj<Args> = { args: { variant: 'outlined', text: '保存，以后再填' } };
export const Disabled: StoryObj<Args> = { args: { disabled: true } };
export const LongText: StoryObj<Args> = {
  args: { text: '我已经看过上面的全部内容，并且同意把这些信息交给社区的社会工作者用来办理这件事' },
};
/** One filled button a screen; the rest are outlined. */
export const Together: StoryObj<Args> = {
  render: () => html`
    <lian-button>${sample('继续')}</lian-button>
    <lian-button variant="outlined">${sample('上一步')}</lian-button>
  `,
};
