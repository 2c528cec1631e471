import { stairLight } from '@liandong/fixtures/needs';
import { lookup } from '@liandong/messages';
import { common as hansCommon } from '@liandong/messages/zh-hans/common';
import { letters as hansLetters } from '@liandong/messages/zh-hans/letters';
import { matters as hansMatters } from '@liandong/messages/zh-hans/matters';
import { meetings as hansMeetings } from '@liandong/messages/zh-hans/meetings';
import { needs as hansNeeds } from '@liandong/messages/zh-hans/needs';
import { seals as hansSeals } from '@liandong/messages/zh-hans/seals';
import { common as hantCommon } from '@liandong/messages/zh-hant/common';
import { letters as hantLetters } from '@liandong/messages/zh-hant/letters';
import { matters as hantMatters } from '@liandong/messages/zh-hant/matters';
import { meetings as hantMeetings } from '@liandong/messages/zh-hant/meetings';
import { needs as hantNeeds } from '@liandong/messages/zh-hant/needs';
import { seals as hantSeals } from '@liandong/messages/zh-hant/seals';
import { common as enCommon } from '@liandong/messages/en/common';
import { letters as enLetters } from '@liandong/messages/en/letters';
import { matters as enMatters } from '@liandong/messages/en/matters';
import { meetings as enMeetings } from '@liandong/messages/en/meetings';
import { needs as enNeeds } from '@liandong/messages/en/needs';
import { seals as enSeals } from '@liandong/messages/en/seals';
import {
  decisionExplanation,
  matterRefusal,
  meetingNotice,
  needReceipt,
  needReply,
  sealRefusal,
  type Letter,
  type LetterSection,
  type LetterTongue,
} from '@liandong/messages/letters';
import { mayComeDown, refusalSlip } from '@liandong/sdk/matters';
import { isNoticeInTime } from '@liandong/sdk/meetings';
import { consentPlan, feedbackClock, mayRedirect } from '@liandong/sdk/needs';
import { maySeal, sealRefusalSlip } from '@liandong/sdk/seals';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { lawOfDemo, lawOfShanghai } from '../law.js';
import { inLanguage, text } from '../texts.js';

const words = {
  'zh-Hans': {
    common: hansCommon,
    letters: hansLetters,
    matters: hansMatters,
    meetings: hansMeetings,
    needs: hansNeeds,
    seals: hansSeals,
  },
  'zh-Hant': {
    common: hantCommon,
    letters: hantLetters,
    matters: hantMatters,
    meetings: hantMeetings,
    needs: hantNeeds,
    seals: hantSeals,
  },
  en: {
    common: enCommon,
    letters: enLetters,
    matters: enMatters,
    meetings: enMeetings,
    needs: enNeeds,
    seals: enSeals,
  },
} as const;
type Language = keyof typeof words;
type Subject = 'seals' | 'matters' | 'needs' | 'meetings';

/** The words of the language of the page. */
function wordsFor(subject: Subject): LetterTongue {
  const language = document.documentElement.lang as Language;
  const { letters, common, [subject]: own } = words[language] ?? words['zh-Hans'];
  return { language, letters, common: lookup(common), subject: lookup(own) };
}

const section = ({ role, title, lines }: LetterSection) => {
  const said = lines.map(({ name, text: line, basis }) => ({
    name,
    body: html`${line}${basis ? html`<br /><small>${basis}</small>` : nothing}`,
  }));
  const rows = said.filter(({ name }) => name !== undefined);
  const rest = said.filter(({ name }) => name === undefined);
  const items = rest.map(({ body }) => html`<li>${body}</li>`);
  const isList = role === 'reasons' || role === 'missing';
  return html`${title ? html`<h2>${title}</h2>` : nothing}
    ${
      role === 'next' || role === 'agenda'
        ? html`<ol>${items}</ol>`
        : isList
          ? html`<ul>${items}</ul>`
          : rest.map(({ body }) => html`<p>${body}</p>`)
    }
    ${rows.length > 0 ? html`<dl>${rows.map(({ name, body }) => html`<dt>${name}</dt><dd>${body}</dd>`)}</dl>` : nothing}`;
};

/** A letter line by line, as texts. */
const shown = ({ title, number, addressee, sections, signature }: Letter): TemplateResult => html`
  <article>
    <h1>${title}</h1>
    ${number ? html`<p>${number.name} ${number.text}</p>` : nothing} ${addressee ? html`<p>${addressee}</p>` : nothing}
    ${sections.map(section)}
    <p>${signature.office}<br />${signature.seal}<br />${signature.on}</p>
  </article>
`;

interface Args {
  /** Elder mode has it too. */
  plain: boolean;
  write: (options: { plain: boolean }) => Letter;
}

export default {
  title: 'common/letters 文书',
  args: { plain: false },
  argTypes: { write: { control: false } },
  render: ({ plain, write }) =>
    shown(write({ plain: plain || document.documentElement.dataset['lianMode'] === 'elder' })),
} satisfies Meta<Args>;

const office = '桂花社区居委会';

export const NeedReceipt: StoryObj<Args> = {
  args: {
    write(options) {
      const need = { ...inLanguage(stairLight), events: [] };
      const law = lawOfDemo();
      const { clocks } = feedbackClock(need, law);
      const data = { on: '2026-03-02', receivedOn: need.receivedOn, clocks, number: 'XQ-2026-0001' } as const;
      const consents = consentPlan(need, law).purposes;
      const contactPhone = need.contact?.phone ?? '';
      return needReceipt(wordsFor('needs'), { ...data, office: text(office), consents, contactPhone }, options);
    },
  },
};
/** Turned away, with the article that allows it. */
export const NeedReply: StoryObj<Args> = {
  args: {
    write(options) {
      const turned = { result: 'redirected', redirect: 'legal-channel' } as const;
      const decision = mayRedirect({ redirect: 'legal-channel' }, lawOfDemo());
      const data = { on: '2026-03-06', receivedOn: '2026-03-02', office: text(office), ...turned, decision } as const;
      return needReply(wordsFor('needs'), data, options);
    },
  },
};
/** A text names who certifies instead. */
export const SealRefusal: StoryObj<Args> = {
  args: {
    write(options) {
      const law = lawOfDemo();
      const certificate = 'volunteer-record';
      const decision = maySeal({ certificate, community: 'urban', legalBasis: 'none' }, law);
      const slip = sealRefusalSlip(decision, { certificate, refusedBy: text(office), community: 'urban' }, law)!;
      return sealRefusal(wordsFor('seals'), { slip, decision, on: '2026-03-03', addressee: text('沈一平') }, options);
    },
  },
};
export const MatterRefusal: StoryObj<Args> = {
  args: {
    write(options) {
      const law = lawOfDemo();
      const facts = {
        community: 'urban',
        isAnswerable: false,
        admission: 'none',
        isOrderedInEmergency: false,
      } as const;
      const clear = { nature: 'service', demandsForms: false, isFromComplaint: false } as const;
      const decision = mayComeDown({ matter: 'survey', ...facts, ...clear }, law);
      const handedDownBy = text('区民政局');
      const parties = { matter: 'survey', refusedBy: text(office), community: 'urban', handedDownBy } as const;
      const slip = refusalSlip(decision, parties, law)!;
      const matter = text('入户问卷调查');
      return matterRefusal(wordsFor('matters'), { slip, decision, matter, on: '2026-03-03' }, options);
    },
  },
};
/** Place and agenda are not settled; how long ahead, the text leaves open. */
export const MeetingNotice: StoryObj<Args> = {
  args: {
    write(options) {
      const told = { isNoticed: true, noticedOn: '2026-03-02', isAgendaTold: true, agendaOn: '2026-03-02' } as const;
      const timing = isNoticeInTime({ kind: 'residents', heldOn: '2026-03-20', ...told }, lawOfShanghai());
      const meeting = { kinds: ['residents'], on: '2026-03-20', startAt: '14:30', mode: 'in-person' } as const;
      return meetingNotice(wordsFor('meetings'), { on: '2026-03-02', office: text(office), meeting, timing }, options);
    },
  },
};
/** The law is open: the letter says so. */
export const DecisionExplanation: StoryObj<Args> = {
  args: {
    write(options) {
      const decision = mayComeDown({ matter: 'survey', community: 'urban', isAnswerable: false }, lawOfShanghai());
      const data = { on: '2026-03-03', office: text(office), decision, facts: { community: 'urban' } } as const;
      return decisionExplanation(wordsFor('matters'), data, options);
    },
  },
};
