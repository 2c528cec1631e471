import '@liandong/elements/common/error-summary/define.js';
import type { FormError } from '@liandong/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  errors: readonly FormError[];
  heading: string;
}

export default {
  title: 'common/error-summary 错误汇总',
  component: 'lian-error-summary',
  args: { errors: [{ message: '请填写“怎样称呼您”' }, { message: '请选择“是哪个社区的事”' }], heading: '' },
  render: ({ errors, heading }) => html`<lian-error-summary .errors=${errors} heading=${heading}></lian-error-summary>`,
} satisfies Meta<Args>;

export const Some: StoryObj<Args> = {};
export const One: StoryObj<Args> = { args: { errors: [{ message: '请填写“怎样称呼您”' }] } };
export const LongText: StoryObj<Args> = {
  args: {
    heading: '这一页有几处还没有填好，填好以后才能交给社区的社会工作者',
    errors: [{ message: '“遇到了什么困难”最多写 2000 个字，现在多了 132 个字，请删去一些，或者分成两次来说' }],
  },
};
export const Empty: StoryObj<Args> = { args: { errors: [] } };
