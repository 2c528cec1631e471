import '@liandong/elements/subsidies/subsidy-wizard/define.js';
import '@liandong/elements/subsidies/subsidy-wizard/letters';
import type { Law } from '@liandong/core';
import { registersOfDistrict } from '@liandong/fixtures/subsidy-ledgers';
import { factsOnRegister, type Holder, type Scheme } from '@liandong/sdk/subsidies';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lawOfDemo, lawOfShanghai } from '../law.js';

interface Args {
  law: Law | undefined;
  facts: Readonly<Record<string, unknown>>;
  schemes: readonly Scheme[];
  registered: readonly string[];
}

const forWorkers: readonly Scheme[] = ['post', 'exam'];
const forOrganizations: readonly Scheme[] = ['premises', 'incubation', 'continuity', 'salary'];
/** What the example district's registers hold of somebody, as the portal prefills it. */
const prefilled = (holder: Holder, schemes: readonly Scheme[]) => {
  const known = factsOnRegister(registersOfDistrict, holder, lawOfDemo(), schemes);
  const facts = Object.fromEntries(known.map(({ name, value }) => [name, value]));
  return { schemes, facts, registered: Object.keys(facts) };
};
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
  args: { law: lawOfDemo(), facts: {}, schemes: [...forOrganizations, ...forWorkers], registered: [] },
  render: ({ law, facts, schemes, registered }) =>
    html`<lian-subsidy-wizard
      .law=${law}
      .facts=${facts as never}
      .schemes=${schemes}
      .registered=${registered}
    ></lian-subsidy-wizard>`,
} satisfies Meta<Args>;

export const Blank: StoryObj<Args> = {};
export const OnTheWay: StoryObj<Args> = { args: { facts: { applicant: 'organization', isRegisteredHere: false } } };
export const OfAnOrganization: StoryObj<Args> = { args: prefilled({ organization: 'O-002' }, forOrganizations) };
export const OfAWorker: StoryObj<Args> = { args: prefilled({ worker: 'W-007' }, forWorkers) };
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
