import '@liandong/elements/common/letter/define.js';
import { lookup } from '@liandong/messages';
import { sealRefusal, type Letter } from '@liandong/messages/letters';
import { common } from '@liandong/messages/zh-hans/common';
import { letters } from '@liandong/messages/zh-hans/letters';
import { seals } from '@liandong/messages/zh-hans/seals';
import { maySeal, sealRefusalSlip } from '@liandong/sdk/seals';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lawOfDemo } from '../law.js';

interface Args {
  letter: Letter | undefined;
}

const law = lawOfDemo();
const decision = maySeal({ certificate: 'volunteer-record', community: 'urban', legalBasis: 'none' }, law);
const slip = sealRefusalSlip(
  decision,
  { certificate: 'volunteer-record', refusedBy: '桂花社区居委会', community: 'urban', demandedBy: '示例公司' },
  law,
)!;
const words = { language: 'zh-Hans', letters, subject: lookup(seals), common: lookup(common) };
const letterOf = (plain: boolean, addressee = '林秀英') =>
  sealRefusal(words, { slip, decision, on: '2026-03-03', addressee }, { plain });

export default {
  title: 'common/letter 文书',
  component: 'lian-letter',
  args: { letter: letterOf(false) },
  render: ({ letter }) => html`<lian-letter .letter=${letter}></lian-letter>`,
} satisfies Meta<Args>;

export const Formal: StoryObj<Args> = {};
export const Plain: StoryObj<Args> = { args: { letter: letterOf(true) } };
export const HostileText: StoryObj<Args> = {
  args: { letter: letterOf(false, '<img src=x onerror=alert(1)>&lt;b&gt;') },
};
export const Empty: StoryObj<Args> = { args: { letter: undefined } };
