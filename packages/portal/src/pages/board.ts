import { triage, type Need } from '@liandong/sdk/needs';
import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { asMerged, asWorkedOn } from '../server/needs/shown.js';
import { takenReasons } from '../server/needs/steps.js';
import { tokenField, type Page } from './layout.js';
import { inScript, lawElement } from './law-element.js';
import { communitiesOf, communityName } from './places.js';
import { triageLists, type TriageRow } from './triage.js';

export interface BoardView {
  readonly rows: readonly TriageRow[];
  readonly waiting: readonly TriageRow[];
  readonly merged: readonly Need[];
  /** The version of each need, by number: what was seen is what is changed. */
  readonly versions: Readonly<Record<string, number>>;
}

/** The needs to be worked on as a board; where it cannot be drawn, as the lists they are. */
export function boardPage(visit: Visit, { rows, waiting, merged, versions }: BoardView): Page {
  const { words, portal, today } = visit;
  const communities = communitiesOf(portal);
  const shown = [...rows, ...waiting];
  const ended = { state: 'merged', kinds: [], channel: 'other', forWhom: 'self', events: [] } as const;
  const given = {
    needs: [
      ...shown.map(({ need }) => asWorkedOn(need, portal.lawOn(today, need.place.code))),
      // What they lend to the need that is left: the earlier day, signs, and what somebody judged.
      ...merged.map((need) => {
        const { place, signals, judgedUrgent } = need;
        return { ...ended, place: { code: place.code }, signals, judgedUrgent, ...asMerged(need) };
      }),
    ],
    places: Object.fromEntries(communities.map((code) => [code, communityName(visit, code)])),
    responsible: Object.fromEntries(
      shown.flatMap(({ need, responsible }) => (responsible ? [[need.id, responsible]] : [])),
    ),
    // Nothing of what was said goes along; kinds and signs are what a social worker works by.
    reveal: true,
  };
  const law = portal.lawOn(today, portal.place);
  // Groups stay here, and so the priority that they give goes along as it was worked out; what is settled may be taken up again.
  const open = shown.map(({ need }) => ({ ...need, state: 'expressed' }) as const);
  const order = Object.fromEntries(triage([...open, ...merged], law).map(({ need, why }) => [need.id, why]));
  return {
    title: words.triage.boardTitle,
    wide: true,
    scripts: ['more.js'],
    body: html`<div class="page-head"><h1>${words.triage.title}</h1><p class="lead">${words.triage.lead}</p><p><a href="/triage">${words.triage.asList}</a></p></div>
<div data-upgrade="lian-triage-board" hidden>${lawElement(
      visit,
      law,
      html`<section class="card"><lian-triage-board level="2" address="/triage/{id}"><script type="application/json">${inScript(given)}</script></lian-triage-board>
<form>${tokenField(visit)}</form><script type="application/json" data-board>${inScript({ versions, order, communities, reasons: takenReasons, says: words.triage.onBoard })}</script></section>`,
      communities.map((code) => portal.lawOn(today, code)),
    )}</div>
<div class="fallback">${triageLists(visit, rows, waiting)}</div>`,
  };
}
