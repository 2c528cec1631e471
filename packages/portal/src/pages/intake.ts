import { addDays } from '@liandong/core';
import { minutesLeft, OpenForm } from '@liandong/sdk/forms';
import { groups, kinds, needForm, relations, signals, type Channel, type Problem } from '@liandong/sdk/needs';
import { html } from 'hono/html';
import { asset } from '../server/http/assets.js';
import { counterDesk, toldBy, type Desk } from '../server/needs/desk.js';
import {
  consentAsks,
  consentField,
  guardianRelations,
  ofOther,
  ofPerson,
  type Answers,
} from '../server/needs/draft.js';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import { intakeWords } from '../words/subjects.js';
import { cameBack, tokenField, type Markup, type Page } from './layout.js';
import { inScript, lawElement } from './law-element.js';
import { needName } from './need-words.js';
import { choiceField, problemSummary, selectField, textArea, textField, type FieldProblem } from './parts.js';
import { communitiesOf, communityName } from './places.js';

export interface IntakeView {
  /** What the plain form holds. */
  readonly answers: Answers;
  /** The same as a draft, for the element. */
  readonly draft: unknown;
  /** What the model found, for the element. */
  readonly found: readonly Problem[];
  readonly problems: readonly FieldProblem[];
  readonly idempotencyKey: string;
  /** How staff were told. */
  readonly channel?: Channel;
  /** Is it shown without the element, which would lose some of it? */
  readonly isPlain?: boolean;
}

/** A draft that nobody sent is kept on the resident's device for so many days, if they ask for it. */
const draftDays = 7;

/** What is asked of whoever begins. */
const askedFirst = new OpenForm(needForm).asked({});

/** The form a need is handed in with: by a resident, or by staff for whoever tells them. */
export function intakePage(visit: Visit, desk: Desk, view: IntakeView): Page {
  const { words, portal } = visit;
  const { answers, draft, found, problems, idempotencyKey, isPlain } = view;
  const isCounter = desk === counterDesk;
  const { channel = isCounter ? toldBy[0] : 'online-form' } = view;
  const law = portal.lawOn(visit.today, visit.account?.community ?? portal.place);
  const places = communitiesOf(portal).map((value) => ({ value, label: communityName(visit, value) }));
  const title = isCounter ? words.counter.newTitle : words.needs.newTitle;
  const options = toldBy.map((value) => ({ value, label: words.counter.channels[value] }));
  const how = (id: string) =>
    isCounter
      ? choiceField(visit, { name: 'channel', id, label: words.counter.channel, value: channel, options, inRow: true })
      : '';
  const hidden = html`${tokenField(visit)}<input type="hidden" name="idempotencyKey" value="${idempotencyKey}" />`;
  // What somebody else said is not kept on the machine of the staff.
  const until = isCounter ? '' : addDays(visit.today, draftDays);
  return {
    title,
    hasForm: true,
    body: html`<div class="page-head"><h1>${title}</h1><p class="lead">${isCounter ? words.counter.newLead : words.needs.newLead}</p></div>
<section class="card">${
      isPlain
        ? ''
        : html`<script src="${asset('keep.js')}"></script><div data-upgrade="lian-need-intake-form" hidden>${lawElement(
            visit,
            law,
            html`<form method="post" action="${desk.at}">${hidden}${how('how')}<lian-need-intake-form name="need" required level="2" date="${visit.today}" channel="${channel}" data-page="${desk.page}" data-draft-until="${until}"><script type="application/json">${inScript({ value: draft, problems: found, places })}</script></lian-need-intake-form></form>`,
          )}</div>`
    }
<div class="fallback">${problemSummary(visit, problems)}
<form id="${cameBack}" method="post" action="${desk.at}" novalidate>${hidden}${how('channel')}
${intakeFields(visit, answers, problems)}
<p class="actions"><button>${intakeWords(visit.preferences.language).send}</button></p></form></div></section>`,
  };
}

interface FieldWords {
  readonly label?: string;
  readonly forOther?: string;
  readonly hint?: string;
  readonly required?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of a field; of one that asks about somebody else, with its own label. */
export function fieldWords(of: object, name: string): FieldWords & { readonly label: string } {
  const fields = of as Readonly<Record<string, FieldWords>>;
  const plain = name.replace(/Other$/, '');
  const { label = name, forOther = label, ...words } = fields[plain] ?? {};
  return { ...words, label: plain === name ? label : forOther };
}

function intakeFields(visit: Visit, answers: Answers, problems: readonly FieldProblem[]): Markup {
  const { needs, site } = visit.words;
  const intake = intakeWords(visit.preferences.language);
  const words = (name: string) => fieldWords(intake.fields, name);
  const one = (name: string) => ({
    name,
    label: words(name).label,
    hint: words(name).hint,
    value: String(answers[name] ?? ''),
    problem: problems.find(({ field }) => field === name)?.text,
  });
  const optional = (name: string) => ({ ...one(name), optional: true });
  const values = (name: string) => (Array.isArray(answers[name]) ? (answers[name] as readonly string[]) : []);
  const own = (name: string) => Object.entries(words(name).options ?? {}).map(([value, label]) => ({ value, label }));
  const codes = (list: string, of: readonly string[]) =>
    of.map((value) => ({ value, label: needName(visit, list, value) }));
  const consents = (ask: (typeof consentAsks)[number]) =>
    ask.of.map((purpose) => {
      const name = consentField(ask, purpose);
      const value = String(answers[name] ?? '');
      const problem = problems.find(({ field }) => field === name)?.text;
      // What was told of an answer may be that nobody should give one.
      const none = problem && value ? [{ value: '', label: needs.noAnswer }] : [];
      const options = Object.entries(intake.fields.consent.options).map(([value, label]) => ({ value, label }));
      return choiceField(visit, {
        ...{ name, label: intake.consents[ask.by][purpose], value, inRow: true },
        problem,
        options: [...options.filter((one) => one.value !== 'later'), ...none],
      });
    });
  const isOpen = (name: string) => Boolean(answers[name]?.length) || problems.some(({ field }) => field === name);
  const isAnswered = (ask: (typeof consentAsks)[number]) =>
    ask.of.some((purpose) => isOpen(consentField(ask, purpose)));
  const hasGuardian = (named: (name: string) => string) =>
    ['guardianName', 'guardianPhone', 'guardianRelation'].some((name) => isOpen(named(name)));
  const [person, guardian, guardianOfOther, proxy] = consentAsks;
  const forOther = answers.forWhom === 'other';
  const saysOfOther =
    forOther ||
    [...ofPerson.map(ofOther), 'relation', 'proxyName'].some(isOpen) ||
    isAnswered(guardianOfOther) ||
    isAnswered(proxy);
  const empty = site.choose;
  const minutes = minutesLeft(askedFirst, 0, {});
  const aboutPerson = (named: (name: string) => string, ask: typeof guardian | typeof guardianOfOther) => html`
${textField(visit, { ...optional(named('personName')), ...(ask === guardian && { autocomplete: 'name' }) })}
${textField(visit, { ...optional(named('age')), inputmode: 'numeric' })}
<details class="more"${hasGuardian(named) || isAnswered(ask) ? html` open` : ''}><summary>${needs.guardian}</summary>
${textField(visit, optional(named('guardianName')))}
${textField(visit, { ...optional(named('guardianPhone')), type: 'tel' })}
${selectField(visit, { ...optional(named('guardianRelation')), options: codes('relation', guardianRelations), empty })}
${consents(ask)}</details>
<details class="more"${isOpen(named('groups')) ? html` open` : ''}><summary>${words('groups').label}</summary>
${choiceField(visit, { ...optional(named('groups')), options: codes('group', groups), several: true, values: values(named('groups')), inRow: true })}</details>`;
  return html`<p class="hint">${fill(minutes > 1 ? intake.minutes : intake.minute, { minutes })}</p>
<h2>${intake.steps.who.title}</h2>
${choiceField(visit, { ...one('forWhom'), options: own('forWhom') })}
<details class="more"${saysOfOther ? html` open` : ''}><summary>${needs.forOther}</summary>
${selectField(visit, { ...one('relation'), options: codes('relation', relations), empty })}
${choiceField(visit, { ...one('personAgrees'), options: own('personAgrees') })}
${textField(visit, { ...optional('proxyName'), autocomplete: 'name' })}
${aboutPerson(ofOther, guardianOfOther)}
${consents(proxy)}</details>
<h2>${intake.steps.what.title}</h2>
${choiceField(visit, { ...one('kinds'), options: codes('kind', kinds), several: true, values: values('kinds'), inRow: true })}
${textArea(visit, { ...one('description'), rows: 5 })}
${choiceField(visit, { ...optional('signals'), options: codes('signal', signals), several: true, values: values('signals') })}
<p class="hint">${intake.notices.callNow}</p><p class="hint">${intake.notices.mustReport}</p>
<h2>${intake.steps.person.title}</h2>
<p class="hint">${needs.forSelf}</p>${aboutPerson((name) => name, guardian)}
<h2>${intake.steps.contact.title}</h2>
${selectField(visit, { ...one('place'), options: communitiesOf(visit.portal).map((value) => ({ value, label: communityName(visit, value) })), empty })}
${textField(visit, optional('address'))}
${textField(visit, { ...optional('phone'), type: 'tel', autocomplete: 'tel' })}
${choiceField(visit, { ...optional('preferredTime'), options: own('preferredTime'), inRow: true })}
<h2>${intake.steps.consent.title}</h2><p class="notice">${intake.privacy}</p>
<details class="more"${(forOther || hasGuardian((name) => name)) && !isAnswered(person) ? '' : html` open`}><summary>${needs.ownConsents}</summary>${consents(person)}</details>`;
}
