import type { Law } from '@liandong/core';
import { needReply, type Letter, type NeedReplyData } from '@liandong/messages/letters';
import { mayRedirect, type Need } from '@liandong/sdk/needs';
import { html } from 'hono/html';
import { clocksOf, isDelicate } from '../server/needs/shown.js';
import type { Visit } from '../server/http/context.js';
import type { NeedRecord } from '../server/needs/store.js';
import { fill } from '../words/index.js';
import type { Markup, Page } from './layout.js';
import { letterOptions, letterTongue, letterView, officeNotice, officeOf } from './letter.js';

/** What a reply rests on: the need, the law of a day at its place, the needs merged into it. */
export interface Replying {
  readonly record: NeedRecord;
  readonly need: Need;
  readonly lawOn: (date: Law['date']) => Law;
  readonly merged: readonly Need[];
  /** Who writes it, where staff prints it. */
  readonly handler?: string;
}

/** Why no letter can be written, where none can. */
type Unwritten = 'merged' | 'notPossible';

/** How the need stands since it was last taken up, in the office's own last words on that. */
function replyOf(visit: Visit, { need, lawOn, merged, handler }: Replying): Letter | Unwritten {
  if (need.state === 'merged') return 'merged';
  const since = need.events.slice(Math.max(0, need.events.map(({ kind }) => kind).lastIndexOf('reopen')));
  const told = (...kinds: readonly string[]) => since.filter(({ kind, note }) => kinds.includes(kind) && note).pop();
  const close = need.state === 'closed' ? since.filter((event) => event.kind === 'close').pop() : undefined;
  const closing = close?.kind === 'close' ? close : undefined;
  if (closing?.reason === 'not-possible') return 'notPossible';
  const isOpen = need.state === 'expressed' || need.state === 'reacted';
  const message = closing?.note ?? (isOpen ? told('react', 'reply', 'reopen') : told('resolve', 'reply'))?.note;
  const head = {
    ...{ on: visit.today, office: officeOf(visit).name, number: need.id, receivedOn: need.receivedOn },
    // What is not repeated on the page is not on the paper that lies about at home either.
    ...(message && (isDelicate(need) ? { isWithheld: true } : { message })),
    ...(handler && { handler }),
    ...(isOpen && { clocks: clocksOf(need, lawOn(visit.today), merged).clocks }),
  };
  const data: NeedReplyData =
    closing?.reason === 'redirected' && closing.redirect
      ? {
          ...{ ...head, result: 'redirected', redirect: closing.redirect },
          decision: mayRedirect({ redirect: closing.redirect }, lawOn(closing.on)) as never,
        }
      : {
          ...head,
          result: isOpen
            ? 'in-progress'
            : closing && closing.reason !== 'redirected'
              ? (closing.reason as 'settled' | 'self-resolved' | 'withdrawn')
              : 'settled',
        };
  return needReply(letterTongue(visit, 'needs'), data, letterOptions(visit));
}

/** The reply to a need as it is printed; where none can be written, what it would want. */
export function replyPage(visit: Visit, replying: Replying, back: string): Page {
  const { letters, site } = visit.words;
  const letter = replyOf(visit, replying);
  const actions = (print: Markup | ''): Markup =>
    html`<p class="actions no-print">${print}<a class="button second" href="${back}">${site.back}</a></p>`;
  if (typeof letter === 'string')
    return {
      title: letters.reply,
      body: html`<section class="card"><h1>${letters.reply}</h1><p>${fill(letters.unwritten[letter], { number: replying.need.mergedInto ?? '' })}</p>${actions('')}</section>`,
    };
  return {
    title: letter.title,
    body: html`${officeNotice(visit)}<article class="card slip">${letterView(letter, { isPage: true, hasSeal: true })}${actions(
      html`<button type="button" data-print hidden>${site.print}</button>`,
    )}</article>`,
  };
}
