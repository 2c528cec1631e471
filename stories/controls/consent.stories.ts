import '@liandong/elements/controls/consent/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { text } from '../texts.js';
import { blank, type ControlArgs, faulty, filled, longText } from './control.js';

export default {
  title: 'controls/consent 同意',
  component: 'lian-consent',
  args: { ...blank, label: '把电话告诉送餐的志愿者', hint: '只在送餐期间用，停了就删' },
  render: ({ label, hint, value, required, disabled, readonly, error }) => html`
    <lian-consent
      name="consent"
      label=${label}
      hint=${hint}
      policy-version="3"
      refusal-effect=${text('不同意也可以送餐，由社工转告')}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readonly}
      ${filled(value)}
      ${faulty(error)}
    ></lian-consent>
  `,
} satisfies Meta<ControlArgs>;

export const Default: StoryObj<ControlArgs> = {};
export const Required: StoryObj<ControlArgs> = { args: { required: true } };
export const Filled: StoryObj<ControlArgs> = { args: { value: 'given' } };
export const Error: StoryObj<ControlArgs> = { args: { error: '请选同意或者不同意' } };
export const Disabled: StoryObj<ControlArgs> = { args: { value: 'given', disabled: true } };
export const ReadOnly: StoryObj<ControlArgs> = { args: { value: 'given', readonly: true } };
export const LongText: StoryObj<ControlArgs> = { args: { label: longText, hint: longText, error: longText } };
export const Empty: StoryObj<ControlArgs> = { args: { hint: '' } };

/** Given earlier: it may be withdrawn. */
export const Given: StoryObj<ControlArgs> = {
  render: ({ label, hint }) => html`
    <lian-consent name="consent" label=${label} hint=${hint} policy-version="3" given-version="3" given-on="2026-03-02"></lian-consent>
  `,
};

/** Given of an older notice: it is asked anew. */
export const Changed: StoryObj<ControlArgs> = {
  render: ({ label, hint }) => html`
    <lian-consent name="consent" label=${label} hint=${hint} policy-version="4" given-version="3" given-on="2026-03-02"></lian-consent>
  `,
};
