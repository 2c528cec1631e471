import '@liandong/elements/subsidies/subsidy-wizard/define.js';
import '@liandong/elements/subsidies/subsidy-wizard/letters';
import type { Law } from '@liandong/core';
import type { Scheme } from '@liandong/sdk/subsidies';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lawOfDemo, lawOfShanghai } from '../law.js';

interface Args {
  law: Law | undefined;
  facts: Readonly<Record<string, unknown>>;
  schemes: readonly Scheme[];
}

const forWorkers: readonly Scheme[] = ['post', 'exam'];
const certificate = { certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true };
const worker = {
  role: 'community-worker',
  certificates: [certificate],
  month: '2026-02-01',
  workedFrom: '2023-05-04',
  isStillHere: true,
};
const exam = {
  isWorkingHere: true,
  certificateLevel: 'middle',
  isAppraised: true,
  isPaidForLevel: false,
  paidBefore: 0,
};

export default {
  title: 'subsidies/subsidy-wizard 补贴向导',
  component: 'lian-subsidy-wizard',
  args: { law: lawOfDemo(), facts: {}, schemes: ['premises', 'incubation', 'continuity', 'salary', 'post', 'exam'] },
  render: ({ law, facts, schemes }) =>
    html`<lian-subsidy-wizard .law=${law} .facts=${facts as never} .schemes=${schemes}></lian-subsidy-wizard>`,
} satisfies Meta<Args>;

export const Blank: StoryObj<Args> = {};
export const OnTheWay: StoryObj<Args> = { args: { facts: { role: 'community-worker', isRegisteredHere: false } } };
export const Rows: StoryObj<Args> = {
  args: {
    schemes: ['post'],
    facts: { role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true },
  },
};
export const Done: StoryObj<Args> = { args: { schemes: forWorkers, facts: { ...worker, ...exam } } };
export const BackForAmount: StoryObj<Args> = {
  args: {
    schemes: ['exam'],
    facts: {
      certificates: [certificate, { ...certificate, certificateLevel: 'senior' }],
      ...{ isAppraised: true, isPaidForLevel: false, isWorkingHere: true },
    },
  },
};
export const NoScheme: StoryObj<Args> = { args: { schemes: [] } };
export const OneAnswerAway: StoryObj<Args> = {
  args: { schemes: ['exam'], facts: { ...exam, isWorkingHere: false } },
};
export const LawLeavesItOpen: StoryObj<Args> = {
  args: { law: lawOfShanghai(), schemes: forWorkers, facts: { ...worker, ...exam } },
};
export const WithoutLaw: StoryObj<Args> = { args: { law: undefined } };
