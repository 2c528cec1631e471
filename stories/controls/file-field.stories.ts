import '@liandong/elements/controls/file-field/define.js';
import type { LianFileField } from '@liandong/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { text } from '../texts.js';
import { blank, type ControlArgs, faulty, longText } from './control.js';

/** Gives the field made-up files, as a browser would. */
const holding = (value: string) =>
  ref((element) => {
    const names = value.split('|').filter(Boolean);
    if (element && names.length > 0)
      (element as LianFileField).value = names.map((name) => new File(['%PDF-1.7'.repeat(40_000)], text(name)));
  });

export default {
  title: 'controls/file-field 文件框',
  component: 'lian-file-field',
  args: { ...blank, label: '证明材料', hint: '拍清楚四个角' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-file-field
      name="file-field"
      multiple
      label=${label}
      hint=${hint}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${holding(value)}
      ${faulty(error)}
    ></lian-file-field>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: '租房合同.pdf|收入证明.docx' } };
export const Error: StoryObj<ControlArgs> = { args: { value: '租房合同.pdf', error: '第二页看不清，请重拍' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: '租房合同.pdf', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: '租房合同.pdf', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };
