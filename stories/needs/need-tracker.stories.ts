import '@liandong/elements/controls/textarea/define.js';
import '@liandong/elements/needs/need-tracker/define.js';
import type { Law } from '@liandong/core';
import * as needs from '@liandong/fixtures/needs';
import type { Need } from '@liandong/sdk/needs';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lawOfDemo, lawOfShanghai, lawOfWeifang } from '../law.js';
import { text } from '../texts.js';

interface Args {
  need: Need | undefined;
  merged: readonly Need[];
  law: Law | undefined;
  discreet: boolean;
}

export default {
  title: 'needs/need-tracker 需求进度',
  component: 'lian-need-tracker',
  args: { need: needs.stairLight, merged: [], law: lawOfDemo('2026-03-04'), discreet: false },
  render: ({ need, merged, law, discreet }) => html`
    <lian-need-tracker .need=${need} .merged=${merged} .law=${law} ?discreet=${discreet}></lian-need-tracker>
  `,
} satisfies Meta<Args>;

export const Handled: StoryObj<Args> = {};
export const JustSaid: StoryObj<Args> = { args: { need: needs.mealsForElder, law: lawOfDemo('2026-03-05') } };
export const Overdue: StoryObj<Args> = { args: { need: needs.mealsForElder, law: lawOfDemo('2026-04-07') } };
export const Settled: StoryObj<Args> = { args: { need: needs.gasLeak, law: lawOfDemo('2026-03-16') } };
export const Merged: StoryObj<Args> = { args: { need: needs.stairLightAgain } };
/** The other need was first: its day counts. */
export const MergedInto: StoryObj<Args> = { args: { merged: [needs.stairLightAgain] } };
export const TakenUpAgain: StoryObj<Args> = { args: { need: needs.reopened, law: lawOfDemo('2026-03-16') } };
/** What is asked stands first, and the page's own form with it. */
export const AskedForMore: StoryObj<Args> = {
  args: {
    need: {
      ...needs.stairLight,
      events: [...needs.stairLight.events, { kind: 'ask', on: '2026-03-04', by: '小周', note: '是三号楼哪一层？' }],
    },
  },
  render: ({ need, law }) => html`
    <lian-need-tracker .need=${need} .law=${law}>
      <form slot="answer">
        <lian-textarea label=${text('您的补充')} name="note" required></lian-textarea>
        <lian-button type="submit">${text('交给社工')}</lian-button>
      </form>
    </lian-need-tracker>
  `,
};
export const Closed: StoryObj<Args> = { args: { need: needs.selfResolved, law: lawOfDemo('2026-03-20') } };
/** Some deadlines are written, others left open. */
export const PartlyOpen: StoryObj<Args> = { args: { need: needs.afterSchool, law: lawOfWeifang('2026-03-13') } };
export const NoDeadlineWritten: StoryObj<Args> = {
  args: { need: needs.mealsForElder, law: lawOfShanghai('2026-03-06') },
};
/** What was said, and the report, are left out: whoever looks may be the one it is about. */
export const Delicate: StoryObj<Args> = { args: { need: needs.childWithBruises, law: lawOfDemo('2026-03-09') } };
export const WithoutLaw: StoryObj<Args> = { args: { law: undefined } };
export const Empty: StoryObj<Args> = { args: { need: undefined } };
