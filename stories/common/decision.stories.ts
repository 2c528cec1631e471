import '@liandong/elements/common/decision/define.js';
import '@liandong/elements/controls/button/define.js';
import '@liandong/elements/matters/matter-checker/define.js';
import type { Decision } from '@liandong/core';
import { mayComeDown } from '@liandong/sdk/matters';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lawOfDemo, lawOfShanghai } from '../law.js';
import { text } from '../texts.js';

interface Args {
  decision: Decision | undefined;
  case: string;
  place: string;
}

const onList = { matter: 'elder-meals-signup', community: 'urban', isAnswerable: false } as const;
const sound = { nature: 'service', demandsForms: false, isFromComplaint: false } as const;

export default {
  title: 'common/decision 决定',
  component: 'lian-decision',
  args: { case: '', place: '' },
  render: ({ decision, case: line, place }) => html`
    <lian-decision .decision=${decision} case=${line} place=${place}>
      <lian-button variant="outlined">${text('打印')}</lian-button>
    </lian-decision>
  `,
} satisfies Meta<Args>;

export const Met: StoryObj<Args> = {
  args: {
    decision: mayComeDown({ ...onList, ...sound }, lawOfDemo()),
    case: '老年助餐报名 · 区民政局',
    place: '桂花社区（虚构）',
  },
};
export const Unmet: StoryObj<Args> = {
  args: {
    decision: mayComeDown({ matter: 'tax-assistance', community: 'urban', isAnswerable: true }, lawOfShanghai()),
    case: '协助统计辖区企业纳税情况 · 某区某部门',
    place: '上海市',
  },
};
/** Facts are missing: what, and who may say. */
export const UnknownFacts: StoryObj<Args> = {
  args: { decision: mayComeDown({ matter: 'elder-meals-signup' }, lawOfDemo()), place: '桂花社区（虚构）' },
};
/** The law is open: nothing is guessed. */
export const UnknownLaw: StoryObj<Args> = {
  args: {
    decision: mayComeDown(
      { ...onList, ...sound, matter: 'other', admission: 'none', isOrderedInEmergency: false },
      lawOfShanghai(),
    ),
    place: '上海市',
  },
};
export const Empty: StoryObj<Args> = { args: { decision: undefined } };
