import '@liandong/elements/common/policy-timeline/define.js';
import '@liandong/elements/languages/figures';
import { intTerm, type Pack, type Term } from '@liandong/core';
import { allPacks } from '@liandong/packs';
import { coverageDenominator, targetMode, targetYear } from '@liandong/sdk/indicators';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { text } from '../texts.js';

interface Args {
  term: Term | undefined;
  packs: readonly Pack[] | undefined;
  jurisdiction: string;
  asOf: string;
  label: string;
}

/** A made-up fee: a value, another, a repeal, open, a value, two texts against each other. */
const fee = intTerm('library.fee', 'fen');
const cite = (title: string) =>
  ({ id: title, title, issuer: title, checkedOn: '2026-01-01', evidence: 'illustrative' }) as const;
const of = (from: `${number}-${number}-${number}`, title: string) => ({ term: fee.id, from, cite: cite(title) });
const library = (): readonly Pack[] => [
  {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': text('示例馆') },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2005-01-01', name: { 'zh-Hans': text('示例馆') } }],
    entries: [
      { ...of('2008-01-01', text('示例借阅规则')), value: 5_000 },
      { ...of('2011-07-01', text('示例借阅规则（修订）')), value: 8_000 },
      { ...of('2015-01-01', text('示例停止收费的通知')), repealed: true },
      { ...of('2017-03-01', text('示例重新收费的通知')), open: true },
      { ...of('2019-09-01', text('示例收费办法')), value: 3_000 },
      { ...of('2023-05-01', text('示例收费办法（甲）')), value: 2_000 },
      { ...of('2023-05-01', text('示例收费办法（乙）')), value: 2_500 },
    ],
  },
];

export default {
  title: 'common/policy-timeline 沿革线',
  component: 'lian-policy-timeline',
  args: { term: targetMode as Term, packs: allPacks, jurisdiction: 'cn', asOf: '2026-03-31', label: '' },
  render: ({ term, packs, jurisdiction, asOf, label }) => html`
    <lian-policy-timeline
      .term=${term}
      .packs=${packs}
      jurisdiction=${jurisdiction}
      as-of=${asOf}
      label=${label}
    ></lian-policy-timeline>
  `,
} satisfies Meta<Args>;

/** Each community, then on average. */
export const Superseded: StoryObj<Args> = {};
/** What stands below the line is open in Shanghai. */
export const LeftOpen: StoryObj<Args> = { args: { term: coverageDenominator as Term, jurisdiction: 'cn-31' } };
export const BeforeAnyText: StoryObj<Args> = { args: { term: targetYear as Term, asOf: '2012-01-01' } };
/** A repeal leaves a gap; texts of one day that differ are in conflict. */
export const EverySort: StoryObj<Args> = {
  render: ({ asOf }) => html`
    <lian-policy-timeline
      .term=${fee as Term}
      .packs=${library()}
      jurisdiction="cn"
      as-of=${asOf}
      label=${text('借阅费')}
    ></lian-policy-timeline>
  `,
};
export const NoDay: StoryObj<Args> = { args: { asOf: '' } };
export const Empty: StoryObj<Args> = { args: { term: undefined } };
