import type { IsoDate, Law } from '@liandong/core';
import { maskName } from '@liandong/messages/letters';
import { consentPlan, refusedOf, type FeedbackClock, type Need, type TriageReason } from '@liandong/sdk/needs';
import { html } from 'hono/html';
import { hasHidden, maskPhone } from '../server/needs/mask.js';
import { clocksOf, keptBy } from '../server/needs/shown.js';
import { askingOf } from '../server/needs/asking.js';
import type { NeedRecord } from '../server/needs/store.js';
import type { StepKind } from '../server/needs/steps.js';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import { intakeWords } from '../words/subjects.js';
import { decisionView } from './decision.js';
import { longDate } from './format.js';
import { cameBack, tokenField, type Markup, type Page } from './layout.js';
import { consentsView } from './need-consents.js';
import { channelName, needName, needNames } from './need-words.js';
import { clocksView, clockText, eventsView } from './needs.js';
import { facts, problemSummary, table, type FieldProblem } from './parts.js';
import { communityName } from './places.js';
import { actions } from './triage-actions.js';

export interface TriageRow {
  readonly need: Need;
  readonly why: readonly TriageReason[];
  readonly since: IsoDate;
  readonly clock: FeedbackClock;
  /** Name of who is responsible. */
  readonly responsible: string | undefined;
}

/** What somebody typed into the steps, by field, for when it comes back. */
export type StepTexts = Readonly<Record<string, string>>;

/** The needs to be worked on, first things first. */
export const triagePage = (
  visit: Visit,
  rows: readonly TriageRow[],
  waiting: readonly TriageRow[],
  closed: readonly NeedRecord[],
): Page => ({
  title: visit.words.triage.title,
  wide: true,
  body: html`<div class="page-head"><h1>${visit.words.triage.title}</h1><p class="lead">${visit.words.triage.lead}</p><p><a href="/triage/board">${visit.words.triage.asBoard}</a></p></div>
${triageLists(visit, rows, waiting)}${closedList(visit, closed)}`,
});

/** What was closed of late: it can be taken up again while its text is kept. */
function closedList(visit: Visit, closed: readonly NeedRecord[]): Markup | '' {
  const { words, preferences } = visit;
  const { columns } = words.triage;
  if (closed.length === 0) return '';
  return html`<details class="card more"><summary>${words.triage.closedTitle}</summary><p class="hint">${words.triage.closedLead}</p>${table(
    words.triage.closedTitle,
    [columns.number, columns.kind, columns.closedOn, words.triage.closeReason],
    closed.flatMap(({ number, body, endedOn }) => {
      const end = body?.events.filter((event) => event.kind === 'close').pop();
      if (!body) return [];
      return [
        [
          html`<a href="/triage/${number}">${number}</a>`,
          html`${needNames(visit, 'kind', body.kinds)}<p class="hint">${communityName(visit, body.place.code)}</p>`,
          endedOn ? longDate(endedOn, preferences.language) : '–',
          end?.kind === 'close' ? needName(visit, 'closeReason', end.reason) : '–',
        ],
      ];
    }),
    { asCards: true },
  )}</details>`;
}

/** The same as lists, without a heading. */
export function triageLists(visit: Visit, rows: readonly TriageRow[], waiting: readonly TriageRow[]): Markup {
  const { words } = visit;
  const { columns } = words.triage;
  return html`<section class="card">${
    rows.length
      ? html`${table(
          words.triage.title,
          [columns.place, columns.number, columns.kind, columns.why, columns.clock, columns.state],
          rows.map((row, index) => [String(index + 1), ...cells(visit, row), clockOf(visit, row), stateOf(visit, row)]),
          { asCards: true },
        )}<p class="hint">${words.triage.advisory}</p>`
      : html`<p><strong>${words.triage.empty}</strong></p><p class="hint">${words.triage.emptyNext}</p>`
  }</section>
${
  waiting.length
    ? html`<section class="card"><h2>${words.triage.waitingTitle}</h2>${table(
        words.triage.waitingTitle,
        [columns.number, columns.kind, columns.clock, columns.state],
        waiting.map((row) => [...cells(visit, row).slice(0, 2), clockOf(visit, row), stateOf(visit, row)]),
        { asCards: true },
      )}</section>`
    : ''
}`;
}

/** How far it has come, whether it waits for the person's answer, and who is responsible. */
function stateOf(visit: Visit, { need, responsible }: TriageRow): Markup {
  const asking = askingOf(need);
  return html`${needName(visit, 'state', need.state)}${
    asking ? html` <span class="badge calm">${visit.words.triage.asking[asking.state]}</span>` : ''
  }${responsible ? html`<p class="hint">${fill(visit.words.triage.responsible, { name: responsible })}</p>` : ''}`;
}

const cells = (visit: Visit, { need, why, since, clock }: TriageRow): (Markup | string)[] => [
  html`<a href="/triage/${need.id}">${need.id}</a>`,
  html`${needNames(visit, 'kind', need.kinds)}<p class="hint">${communityName(visit, need.place.code)}</p>`,
  whyView(visit, why, since, clock),
];

const strong: Partial<Record<TriageReason, string>> = { urgent: 'bad', 'maybe-urgent': '', priority: '' };

function whyView(visit: Visit, why: readonly TriageReason[], since: IsoDate, clock: FeedbackClock): Markup {
  const { words } = visit;
  const texts = why.map((reason) => ({
    reason,
    text: fill(words.triage.why[reason], { date: longDate(since, visit.preferences.language) }),
  }));
  return html`${clock.isOverdue ? html`<span class="badge bad">${words.triage.why.overdue}</span> ` : ''}${texts
    .filter(({ reason }) => reason in strong)
    .map(
      ({ reason, text }) => html`<span class="badge ${strong[reason] ?? ''}">${text}</span> `,
    )}<span class="hint">${texts
    .filter(({ reason }) => !(reason in strong))
    .map(({ text }) => text)
    .join(' · ')}</span>`;
}

/** The clock that presses most: what is overdue, else what runs out first. */
function clockOf(visit: Visit, { clock }: TriageRow): Markup | string {
  const open = clock.clocks.filter(({ status }) => status === 'overdue' || status === 'running' || status === 'due');
  const first = [...open].sort((one, other) => ((one.dueOn ?? '9999') < (other.dueOn ?? '9999') ? -1 : 1))[0];
  return first ? html`${visit.words.needs.steps[first.step]}${visit.words.site.colon}${clockText(visit, first)}` : '–';
}

export interface TriageNeedView {
  readonly record: NeedRecord;
  readonly need: Need;
  readonly law: Law;
  readonly merged: readonly Need[];
  /** Other needs it could be merged into. */
  readonly others: readonly Need[];
  readonly problems: readonly FieldProblem[];
  readonly typed: StepTexts;
  /** The step whose form came back. */
  readonly sent: StepKind | undefined;
  readonly isRevealed: boolean;
  /** Those who may be responsible: names by account. */
  readonly staff: Readonly<Record<string, string>>;
  /** The step that was just written down. */
  readonly done: StepKind | undefined;
}

/** One need as a social worker works on it. */
export function triageNeedPage(visit: Visit, view: TriageNeedView): Page {
  const { words } = visit;
  const { record, need, law, merged, problems } = view;
  const plan = consentPlan(need, law, { receivedBy: ['state-organ', 'residents-committee'] });
  const { intake, label } = labelsOf(visit);
  const title = fill(words.triage.oneTitle, { number: record.number });
  const work = actions(visit, view);
  return {
    title,
    wide: true,
    hasForm: work.hasForm,
    body: html`${problemSummary(visit, problems)}
<div class="page-head"><h1>${title}</h1><p class="lead">${needName(visit, 'state', need.state)} · ${communityName(visit, need.place.code)}</p></div>
<div class="two"><div>
<section class="card"><h2>${words.triage.aboutTitle}</h2>
${facts([
  [words.triage.responsibleLabel, view.staff[record.assignedTo ?? ''] ?? words.triage.nobody],
  [label('kinds'), needNames(visit, 'kind', need.kinds)],
  [label('forWhom'), intake.fields.forWhom.options[need.forWhom]],
  ...(need.proxy
    ? ([[label('personAgrees'), intake.fields.personAgrees.options[need.proxy.personAgrees]]] as const)
    : []),
  [
    words.triage.channel,
    record.isTakenDown
      ? fill(words.triage.takenDownBy, { channel: channelName(visit, need.channel), name: record.handedInByName })
      : channelName(visit, need.channel),
  ],
  ...(need.signals?.length ? ([[label('signals'), needNames(visit, 'signal', need.signals)]] as const) : []),
])}
<p class="said">${need.description}</p>
${personView(visit, view, work.hasForm)}
${consentsView(visit, need, law)}</section>
<section class="card">${clocksView(visit, need, clocksOf(need, law, merged))}
<h2>${words.needs.eventsTitle}</h2>${eventsView(visit, need)}</section>
${
  plan.report.outcome === 'unmet'
    ? ''
    : html`<details class="card more"${plan.report.outcome === 'met' ? html` open` : ''}><summary>${words.triage.reportTitle}</summary>${decisionView(visit, plan.report)}</details>`
}
</div><div><section class="card no-print"><h2>${words.triage.actions}</h2>${doneNotice(visit, view)}${work.markup}
<p class="actions"><a class="button second" href="/triage/${record.number}/letter">${words.letters.write}</a></p></section></div></div>`,
  };
}

/** Says which step was written down; from here the keyboard goes on to the next. */
const doneNotice = ({ words: { triage } }: Visit, { done }: TriageNeedView): Markup | '' =>
  done
    ? html`<p class="notice good" role="status" tabindex="-1" data-focus>${fill(triage.done, { step: triage[done === 'send-back' ? 'sendBack' : done] })}</p>`
    : '';

/** The form's own names of what was asked. */
function labelsOf({ preferences }: Visit) {
  const intake = intakeWords(preferences.language);
  return {
    intake,
    label: (name: keyof typeof intake.fields) => (intake.fields[name] as { label?: string }).label ?? name,
  };
}

function personView(visit: Visit, { need, law, record, isRevealed }: TriageNeedView, hasForm: boolean): Markup {
  const { words } = visit;
  const { subject, proxy, contact, place } = need;
  const isKept = keptBy(need, 'proxy', law).length > 0;
  const refused = refusedOf(need, 'proxy')
    ? html`<p class="notice">${words.triage.proxyRefused}${isKept ? html`<br />${words.triage.consents.kept}` : ''}</p>`
    : '';
  if (!hasHidden(need)) return html`${refused}<p class="hint">${words.triage.nothingHidden}</p>`;
  const show = (value: string | undefined, mask: (value: string) => string) =>
    value === undefined ? undefined : isRevealed ? value : mask(value);
  const hidden = () => words.triage.masked;
  const { intake } = labelsOf(visit);
  const pairs: (readonly [string, string | undefined])[] = [
    [words.triage.labels.name, show(subject?.name, maskName)],
    [words.triage.labels.age, show(typeof subject?.age === 'number' ? String(subject.age) : undefined, hidden)],
    [
      words.triage.labels.groups,
      show(subject?.groups?.length ? needNames(visit, 'group', subject.groups) : undefined, hidden),
    ],
    [words.triage.labels.guardian, show(subject?.guardian?.name, maskName)],
    [words.triage.labels.guardianPhone, show(subject?.guardian?.phone, maskPhone)],
    [words.triage.labels.proxy, show(proxy?.name, maskName)],
    [words.triage.labels.relation, proxy ? needName(visit, 'relation', proxy.relation) : undefined],
    [words.triage.labels.phone, show(contact?.phone, maskPhone)],
    [
      words.triage.labels.time,
      contact?.preferredTime ? intake.fields.preferredTime.options[contact.preferredTime] : undefined,
    ],
    [words.triage.labels.address, show(place.address, hidden)],
  ];
  return html`<h3>${words.triage.personTitle}</h3>${refused}
${isRevealed ? html`<p class="notice warn" role="status">${words.triage.revealed}</p>` : ''}
${facts(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))}
${
  isRevealed
    ? ''
    : html`${hasForm ? '' : html`<form id="${cameBack}" method="post">${tokenField(visit)}</form>`}<p class="hint">${words.triage.revealHint}</p><p class="actions"><button class="second" form="${cameBack}" formaction="/triage/${record.number}/open" formnovalidate>${words.triage.reveal}</button></p>`
}`;
}
