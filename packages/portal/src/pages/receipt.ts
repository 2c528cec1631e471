import type { Law } from '@liandong/core';
import { needReceipt, type Letter, type LetterConsent } from '@liandong/messages/letters';
import { consentPlan, type Consent, type Need } from '@liandong/sdk/needs';
import { html } from 'hono/html';
import { counterDesk, type Desk } from '../server/needs/desk.js';
import { maskPhone } from '../server/needs/mask.js';
import { clocksOf, isDelicate, isUnsettled, keptAwayBy, keptBy, planOf } from '../server/needs/shown.js';
import type { NeedRecord } from '../server/needs/store.js';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import { longDate } from './format.js';
import type { Page } from './layout.js';
import { letterOptions, letterTongue, letterView, officeNotice, officeOf } from './letter.js';
import { needName } from './need-words.js';
import { clocksView, namelessText } from './needs.js';
import { communityName } from './places.js';

/** The page that says a need has arrived; its receipt is what gets printed. Staff see how far it has come, and no word of it. */
export function receiptPage(
  visit: Visit,
  desk: Desk,
  { number, body, receivedOn, state }: NeedRecord,
  law: Law,
  ledger: readonly Need[],
): Page {
  const { words } = visit;
  const { needs, counter, site } = words;
  const isCounter = desk === counterDesk;
  const refused = body ? keptAwayBy(body, law) : undefined;
  const isNameless = refused !== undefined;
  const receipt = body && receiptOf(visit, desk, body, law, refused, ledger);
  const title = isCounter ? fill(counter.oneTitle, { number }) : needs.receiptTitle;
  const print = (text: string, kind: '' | 'second') =>
    html`<button type="button"${kind ? html` class="${kind}"` : ''} data-print hidden>${text}</button>`;
  return {
    title,
    body: html`<section class="card no-print"><h1>${isCounter ? counter.takenTitle : needs.receiptTitle}</h1>
<p class="number-big">${number}</p>
${
  isCounter
    ? html`<p>${fill(counter.takenText, { number })}</p>${isNameless ? '' : html`<p>${counter.takenNext}</p>`}`
    : html`<p>${fill(needs.receiptText, { number })}</p><p>${needs.receiptNext}</p>`
}
${body && refused ? html`<p class="notice">${isCounter ? counter.nameless[refused.about] : namelessText(visit, body, refused)}</p>` : ''}
${receipt ? '' : html`<p class="hint">${longDate(receivedOn, visit.preferences.language)}</p>`}
${
  isCounter
    ? html`<p class="actions">${print(counter.printSlip, '')}<a class="button second" href="/counter/new">${counter.new}</a><a class="button second" href="/counter">${counter.back}</a></p></section>
<section class="card no-print"><h2>${counter.columns.state}</h2><p><strong>${needName(visit, 'state', state)}</strong></p>${body && state !== 'merged' ? clocksView(visit, body, clocksOf(body, law, ledger), 'h3') : ''}</section>`
    : html`<p class="actions"><a class="button" href="/needs/${number}">${needs.follow}</a><a class="button second" href="/needs/new">${needs.another}</a>${print(site.print, 'second')}</p></section>`
}
${receipt ? html`${officeNotice(visit)}<article class="card slip">${letterView(receipt, { isPage: false, hasSeal: false })}</article>` : ''}`,
  };
}

/** What was agreed to; a no that the law set aside, with its article; a yes while no age tells whose is needed. */
export function consentsOf(need: Need, law: Law, refused: Consent | undefined): readonly LetterConsent[] {
  // In danger, and where a report is due, nobody's word is open; what was said is told all the same, and no more.
  const open = planOf(need, law).purposes.filter((one) => isUnsettled(need, one));
  return consentPlan(need, law).purposes.flatMap((one): readonly LetterConsent[] => {
    const { purpose, about, status } = one;
    const isOfPerson = purpose === 'handle' && about === 'person';
    // What kept name and number away is a no, whoever said it, and is not told as a yes beside it.
    if (isOfPerson && refused?.about === 'person') return [{ ...one, status: 'refused' }];
    const cites = purpose === 'handle' ? keptBy(need, about, law) : [];
    if (cites.length > 0) return [{ ...one, status: 'refused', onRefusal: 'kept', cites }];
    if (isUnsettled(need, one)) {
      const isOpen = open.some((other) => other.purpose === purpose);
      return [{ ...one, status: isOpen ? 'unsettled' : 'given', cites: [] }];
    }
    // A no that nothing was kept away by is not said to have done so.
    return isOfPerson && status === 'refused' ? [] : [one];
  });
}

/** The receipt: number, day and clocks, never what was said. No call is promised where no number was kept. */
function receiptOf(
  visit: Visit,
  desk: Desk,
  need: Need,
  law: Law,
  refused: Consent | undefined,
  ledger: readonly Need[],
): Letter {
  const { clocks, startsOn } = clocksOf(need, law, ledger);
  const isNameless = refused !== undefined;
  return needReceipt(
    letterTongue(visit, 'needs'),
    {
      ...{ on: visit.today, office: officeOf(visit).name, number: need.id, receivedOn: need.receivedOn },
      isNameless: refused?.about === 'person',
      isWithheld: isNameless && isDelicate(need),
      ...(need.contact?.phone && { contactPhone: maskPhone(need.contact.phone) }),
      ...(startsOn && { countedFrom: startsOn }),
      ...(desk === counterDesk && { where: visit.words.counter.where }),
      place: communityName(visit, need.place.code),
      clocks,
      consents: consentsOf(need, law, refused),
    },
    letterOptions(visit),
  );
}
