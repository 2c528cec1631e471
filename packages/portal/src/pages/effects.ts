import { calendarOf, periodEnd, type Citation, type Law } from '@liandong/core';
import { citationText, explain } from '@liandong/messages';
import {
  advanceNeed,
  extensionNeedsApproval,
  extensionNeedsTelling,
  feedbackClock,
  reopenRestarts,
  sendBackLimit,
  type Advanced,
  type Need,
} from '@liandong/sdk/needs';
import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { extensionOf } from '../server/needs/extension.js';
import { clocksOf } from '../server/needs/shown.js';
import { fill } from '../words/index.js';
import { cite, tongueOf } from './decision.js';
import { longDate } from './format.js';
import type { Markup } from './layout.js';
import { facts } from './parts.js';

// What a step does to the deadlines, told before it is taken: by the law of the need's own place, and where that is silent, that it is.

export interface Reckoned {
  readonly need: Need;
  readonly law: Law;
  readonly merged: readonly Need[];
}

const told = (
  visit: Visit,
  texts: readonly string[],
  cites: readonly Citation[] = [],
  more: Markup | '' = '',
): Markup =>
  html`<div class="effect"><p class="effect-head">${visit.words.triage.effectTitle}</p>${texts.map((text) => html`<p>${text}</p>`)}${more}${
    cites.length
      ? html`<p class="cites">${cites.map((one, at) => html`${at ? ' · ' : ''}${cite(citationText(one, tongueOf(visit.preferences.language, 'needs.')))}`)}</p>`
      : ''
  }</div>`;

/** Asking the person for more: no text at hand lets a deadline wait for the answer. */
export function askEffect(visit: Visit, isTakenDown: boolean, isUnseen: boolean): Markup {
  const { effects } = visit.words.triage;
  return told(visit, [effects.asks, ...(isTakenDown ? [effects.asksNobody] : isUnseen ? [effects.asksUnseen] : [])]);
}

/** Sending back what belongs elsewhere: until when, and that its clocks go on. */
export function sendBackEffect(visit: Visit, { need, law, merged }: Reckoned): Markup {
  const { effects } = visit.words.triage;
  const { status, value: limit, cites } = law.get(sendBackLimit);
  const { startsOn } = feedbackClock(need, law, merged);
  const due = limit && startsOn && periodEnd(startsOn, limit, calendarOf(law)).date;
  const text = due
    ? fill(due < law.date ? effects.backLate : effects.backBy, { date: longDate(due, visit.preferences.language) })
    : effects.backUnknown[status];
  return told(visit, [text, effects.backStays], cites);
}

/** Taking a need up again: from when its clocks count then, and to when they run. */
export function reopenEffect(visit: Visit, { need, law, merged }: Reckoned): Markup | '' {
  const { words, preferences } = visit;
  const { effects } = words.triage;
  const advanced = advanceNeed(need, { kind: 'reopen', on: law.date }, law);
  if (!advanced.ok) return '';
  const { status, value, cites } = law.get(reopenRestarts);
  const { startsOn, clocks } = clocksOf(advanced.need, law, merged);
  const date = startsOn ? longDate(startsOn, preferences.language) : '';
  const text = startsOn ? fill(value ? effects.restarts : effects.goesOn, { date }) : effects.startUnknown[status];
  const days = clocks.flatMap(({ step, dueOn }) =>
    dueOn ? [[words.needs.steps[step], longDate(dueOn, preferences.language)] as const] : [],
  );
  return told(visit, [text], cites, days.length > 0 ? facts(days) : '');
}

/** Extending the time: to which day, by which article, and what the rules want first; or why nothing allows it. */
export function extendEffect(visit: Visit, { need, law, merged }: Reckoned): { allowed: boolean; markup: Markup } {
  const { effects } = visit.words.triage;
  const { decision, dueOn } = extensionOf(need, law, merged);
  if (!dueOn)
    return { allowed: false, markup: told(visit, [whyNotExtended(visit, { need, law, merged })], decision?.lawUsed) };
  const wants = (term: typeof extensionNeedsApproval, text: string) => (law.get(term).value ? [text] : []);
  const texts = [
    fill(effects.extends, { date: longDate(dueOn, visit.preferences.language) }),
    ...wants(extensionNeedsApproval, effects.extendApproved),
    ...wants(extensionNeedsTelling, effects.extendTold),
  ];
  return { allowed: true, markup: told(visit, texts, decision?.lawUsed) };
}

/** Why the time cannot be extended here: it was before, its last day has passed, or the rules leave it open, also whether one from before it was taken up again counts. */
export function whyNotExtended(visit: Visit, { need, law, merged }: Reckoned): string {
  const { effects } = visit.words.triage;
  const { decision, passedOn } = extensionOf(need, law, merged);
  if (passedOn) return fill(effects.extendLate, { date: longDate(passedOn, visit.preferences.language) });
  if (decision?.outcome === 'unmet') return effects.extendedBefore;
  const isCountOpen = decision?.missing.some((each) => 'fact' in each && each.fact === 'extensionsSoFar');
  return isCountOpen ? effects.extendedLastTime : effects.extendUnknown;
}

/** Why a step was refused; where the law was asked, what it wants. */
export function refusalText(visit: Visit, advanced: Exclude<Advanced, { ok: true }>): string {
  const text = visit.words.triage.refusals[advanced.code];
  if (advanced.code !== 'may-not-extend' || !advanced.decision) return text;
  const { reasons } = explain(advanced.decision, tongueOf(visit.preferences.language, advanced.decision.question));
  const why = reasons.filter(({ reason }) => reason.outcome === 'unmet').map(({ sentence }) => sentence);
  return why.length > 0 ? `${text}${visit.words.site.colon}${why.join(' ')}` : text;
}
