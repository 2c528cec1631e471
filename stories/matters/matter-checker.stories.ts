import '@liandong/elements/matters/matter-checker/define.js';
import type { Law } from '@liandong/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lawOfDemo, lawOfShanghai } from '../law.js';

interface Args {
  law: Law | undefined;
  facts: Readonly<Record<string, unknown>>;
  case: string;
  pace: number;
}

export default {
  title: 'matters/matter-checker 事项核对',
  component: 'lian-matter-checker',
  args: { law: lawOfDemo(), facts: {}, case: '', pace: 3 },
  render: ({ law, facts, case: line, pace }) =>
    html`<lian-matter-checker .law=${law} .facts=${facts as never} case=${line} pace=${pace}></lian-matter-checker>`,
} satisfies Meta<Args>;

export const Blank: StoryObj<Args> = {};
export const Met: StoryObj<Args> = {
  args: {
    case: '老年助餐报名 · 区民政局',
    facts: {
      matter: 'elder-meals-signup',
      community: 'urban',
      isAnswerable: false,
      nature: 'service',
      demandsForms: false,
    },
  },
};
export const Unmet: StoryObj<Args> = {
  args: {
    law: lawOfShanghai(),
    case: '协助统计辖区企业纳税情况 · 某区某部门',
    facts: { matter: 'tax-assistance', community: 'urban', isAnswerable: true },
  },
};
/** Questions are still open. */
export const UnknownFacts: StoryObj<Args> = { args: { facts: { matter: 'elder-meals-signup', community: null } } };
/** No answer can fill what the law leaves open. */
export const UnknownLaw: StoryObj<Args> = {
  args: {
    law: lawOfShanghai(),
    facts: {
      matter: 'other',
      community: 'urban',
      isAnswerable: false,
      admission: 'none',
      isOrderedInEmergency: false,
      nature: 'service',
      demandsForms: false,
    },
  },
};
export const AllQuestions: StoryObj<Args> = { args: { pace: 99 } };
export const WithoutLaw: StoryObj<Args> = { args: { law: undefined } };
