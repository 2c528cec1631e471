import '@liandong/elements/funding/fee-check/define.js';
import { yuan, type Law } from '@liandong/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lawOfDemo, lawOfShanghai } from '../law.js';

interface Args {
  law: Law | undefined;
  facts: Readonly<Record<string, unknown>>;
  case: string;
  pace: number;
}

const given = {
  carrier: 'committee',
  isEntrusted: false,
  isTaskSpecified: true,
  isStaffNamed: true,
  arePowersGiven: true,
  areConditionsGiven: true,
  isGuidanceGiven: true,
  isProcedureGiven: true,
  isFree: false,
  cost: yuan(50_000),
};
const source = { kind: 'districtBudget', earmark: 'thisMatter', transferredOn: '2026-01-12' };

export default {
  title: 'funding/fee-check 费随事转核对',
  component: 'lian-fee-check',
  args: { law: lawOfDemo(), facts: {}, case: '', pace: 3 },
  render: ({ law, facts, case: line, pace }) =>
    html`<lian-fee-check .law=${law} .facts=${facts as never} case=${line} pace=${pace}></lian-fee-check>`,
} satisfies Meta<Args>;

export const Blank: StoryObj<Args> = {};
export const Met: StoryObj<Args> = {
  args: { case: '老年助餐报名 · 一年', facts: { ...given, sources: [{ ...source, amount: yuan(50_000) }] } },
};
export const Unmet: StoryObj<Args> = {
  args: {
    case: '老年助餐报名 · 一年',
    facts: {
      ...given,
      arePowersGiven: false,
      sources: [
        { ...source, amount: yuan(30_000) },
        { ...source, kind: 'inKind', amount: yuan(8_000), transferredOn: null },
      ],
    },
  },
};
export const UnknownFacts: StoryObj<Args> = { args: { facts: { carrier: 'committee', cost: null } } };
export const UnknownLaw: StoryObj<Args> = {
  args: { law: lawOfShanghai(), facts: { ...given, sources: [{ ...source, kind: 'inKind', amount: yuan(50_000) }] } },
};
export const AllQuestions: StoryObj<Args> = { args: { pace: 99, facts: { carrier: 'committee', sources: [{}] } } };
export const WithoutLaw: StoryObj<Args> = { args: { law: undefined } };
