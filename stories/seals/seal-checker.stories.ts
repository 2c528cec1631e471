import '@liandong/elements/seals/seal-checker/define.js';
import '@liandong/elements/seals/seal-checker/letters';
import type { Law } from '@liandong/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lawOfDemo, lawOfShanghai } from '../law.js';

interface Args {
  law: Law | undefined;
  facts: Readonly<Record<string, unknown>>;
  committee: string;
  demander: string;
  pace: number;
}

const refused = { certificate: 'volunteer-record', community: 'urban', legalBasis: 'none' };
const met = {
  certificate: 'residence',
  community: 'urban',
  legalBasis: 'law',
  basisFrom: '2020-01-01',
  livesHere: true,
  applicant: 'self',
  canVerify: true,
  isUseNamed: true,
  isRepeat: false,
};

export default {
  title: 'seals/seal-checker 印章核对',
  component: 'lian-seal-checker',
  args: { law: lawOfDemo(), facts: {}, committee: '桂花社区居委会', demander: '', pace: 3 },
  render: ({ law, facts, committee, demander, pace }) =>
    html`<lian-seal-checker
      .law=${law}
      .facts=${facts as never}
      committee=${committee}
      demander=${demander}
      pace=${pace}
    ></lian-seal-checker>`,
} satisfies Meta<Args>;

export const Blank: StoryObj<Args> = {};
export const Met: StoryObj<Args> = { args: { facts: met } };
export const Refused: StoryObj<Args> = { args: { facts: refused, demander: '示例公司' } };
export const OpenLaw: StoryObj<Args> = { args: { law: lawOfShanghai(), facts: { ...refused, certificate: 'other' } } };
export const WithoutLaw: StoryObj<Args> = { args: { law: undefined } };
