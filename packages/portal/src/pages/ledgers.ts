import { reportSheets, type CheckedLedger } from '@liandong/cli';
import type { Outcome } from '@liandong/core';
import { html } from 'hono/html';
import type { LedgerRecord } from '../server/ledgers/store.js';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import { outcomeIcon } from './decision.js';
import { longDate } from './format.js';
import { cameBack, tokenField, type Page } from './layout.js';
import { placeLabel } from './matters.js';
import { placesToAsk } from './places.js';
import { facts, problemSummary, selectField, table, textField, type FieldProblem } from './parts.js';

/** So many lines stand on the page; the report has them all. */
const mostLines = 200;

export interface LedgersView {
  readonly problems: readonly FieldProblem[];
  readonly place: string;
  readonly date: string;
  readonly idempotencyKey: string;
  /** A file that was chosen when the form came back to be shown in another way. */
  readonly toChooseAgain?: string;
  readonly latest: readonly LedgerRecord[];
  /** Names of files to try with. */
  readonly samples: readonly string[];
  readonly mostMegabytes: number;
}

/** Where a ledger is handed in, and those that were. */
export function ledgersPage(
  visit: Visit,
  { problems, place, date, idempotencyKey, toChooseAgain, latest, samples, mostMegabytes: most }: LedgersView,
): Page {
  const { words, portal } = visit;
  const { ledgers, matters } = words;
  const problem = (name: string) => problems.find(({ field }) => field === name)?.text;
  const places = placesToAsk(portal).map((value) => ({ value, label: placeLabel(visit, value) }));
  const { number, file, rows, answers, faults, date: on } = ledgers.columns;
  return {
    title: ledgers.title,
    wide: true,
    hasForm: true,
    body: html`${problemSummary(visit, problems, ledgers.again)}
<div class="page-head"><h1>${ledgers.title}</h1><p class="lead">${ledgers.lead}</p></div>
<section class="card"><form id="${cameBack}" method="post" action="/ledgers" enctype="multipart/form-data" novalidate>${tokenField(visit)}
<input type="hidden" name="idempotencyKey" value="${idempotencyKey}" />
<div class="two">${selectField(visit, { name: 'place', label: matters.place, value: place, options: places, problem: problem('place') })}
${textField(visit, { name: 'date', label: matters.date, inputmode: 'numeric', value: date, problem: problem('date') })}</div>
${toChooseAgain ? html`<p class="notice warn" role="status">${fill(ledgers.chooseAgain, { file: toChooseAgain })}</p>` : html`<noscript><p class="notice">${ledgers.chooseLast}</p></noscript>`}
${textField(visit, { name: 'file', label: ledgers.file, hint: fill(ledgers.fileHint, { most }), type: 'file', accept: '.csv,.xlsx', most: most << 20, tooLarge: fill(ledgers.fileTooLarge, { file: '{file}', most }), problem: problem('file') })}
<p class="actions"><button>${ledgers.submit}</button></p></form>
${
  samples.length
    ? html`<p class="hint">${ledgers.samples} ${samples.map((name) => html`<a class="file" href="/ledgers/samples/${encodeURIComponent(name)}" download>${name}</a> `)}</p>`
    : ''
}</section>
<section class="card"><h2>${ledgers.listTitle}</h2>${
      latest.length
        ? table(
            ledgers.listTitle,
            [number, file, rows, answers, faults, on],
            latest.map((one) => [
              html`<a href="/ledgers/${one.number}">${one.number}</a>`,
              one.fileName,
              String(one.lines + one.broken),
              `${one.met} / ${one.unmet} / ${one.unknown}`,
              String(one.broken),
              html`<time datetime="${one.lawDate}">${longDate(one.lawDate, visit.preferences.language)}</time>`,
            ]),
            { asCards: true, numeric: [2, 3, 4] },
          )
        : html`<p class="hint">${ledgers.listEmpty}</p>`
    }</section>`,
  };
}

/** What came of a ledger, line by line. */
export function ledgerPage(visit: Visit, record: LedgerRecord, checked: CheckedLedger, isRechecked: boolean): Page {
  const { words, preferences } = visit;
  const { ledgers } = words;
  const title = fill(ledgers.oneTitle, { number: record.number });
  const [summary, lines, findings, broken] = reportSheets(checked, preferences.language);
  const { row, matter, answer, why } = ledgers.columnsOfResult;
  const { met, unmet, unknown, broken: faults } = record;
  // What needs somebody's eye stands first.
  const weight: readonly (Outcome | undefined)[] = ['unmet', 'unknown', 'met'];
  const twice = new Set(
    (checked.result?.findings ?? []).flatMap(({ code, lines }) => (code === 'matter-twice' ? lines : [])),
  );
  const results = (lines?.rows ?? [])
    .slice(1)
    .map((cells, at) => ({ cells, is: checked.result?.lines[at]?.funded.outcome, isTwice: twice.has(at) }))
    .sort((one, other) => weight.indexOf(one.is) - weight.indexOf(other.is));
  const download = (format: 'csv' | 'xlsx') =>
    html`<a class="button second" href="/ledgers/${record.number}/report?format=${format}" download>${ledgers.download}${fill(words.site.bracketed, { text: format.toUpperCase() })}</a>`;
  return {
    title,
    wide: true,
    body: html`<div class="page-head"><h1>${title}</h1><p class="lead">${record.fileName} · ${placeLabel(visit, record.place)} · ${longDate(record.lawDate, preferences.language)}</p></div>
<section class="card"><p><strong>${fill(ledgers.summary, { rows: record.lines + faults, met, unmet, unknown, faults })}</strong></p>
${isRechecked ? html`<p class="notice warn">${ledgers.rechecked}</p>` : ''}
<p class="actions">${download('csv')}${download('xlsx')}</p></section>
${
  faults > 0
    ? html`<section class="card"><h2>${ledgers.faultsTitle}</h2><p class="hint">${ledgers.faultsLead}</p>
${table(
  ledgers.faultsTitle,
  [row, why],
  (broken?.rows ?? []).slice(1).map(([at, what]) => [String(at), String(what)]),
)}</section>`
    : ''
}
<section class="card"><h2>${ledgers.resultsTitle}</h2>
${table(
  ledgers.resultsTitle,
  [row, matter, answer, why],
  results
    .slice(0, mostLines)
    .map(({ is, isTwice, cells: [at, code, name, outcome, shortfall, reasons, found] }) => [
      String(at),
      html`${name}<p class="hint">${code}</p>`,
      html`<span class="with-icon">${is ? outcomeIcon(is) : ''}${outcome}</span>${shortfall && shortfall !== '0.00' ? html`<p class="hint">${lines?.rows[0]?.[4]} ${shortfall}</p>` : ''}`,
      html`${reasons}${found ? html`<p class="${isTwice ? 'wrong' : 'hint'}">${found}</p>` : ''}`,
    ]),
  { asCards: true },
)}${results.length > mostLines ? html`<p class="hint">${fill(ledgers.more, { shown: mostLines })}</p>` : ''}</section>
${
  (findings?.rows.length ?? 0) > 1
    ? html`<section class="card"><h2>${findings?.title}</h2>${table(
        findings?.title ?? '',
        (findings?.rows[0] ?? []).map(String),
        (findings?.rows ?? []).slice(1).map((cells) => cells.map(String)),
      )}</section>`
    : ''
}
<section class="card"><h2>${ledgers.wholeTitle}</h2>${facts((summary?.rows ?? []).slice(1).map(([name, value]) => [String(name), String(value)] as const))}</section>`,
  };
}
