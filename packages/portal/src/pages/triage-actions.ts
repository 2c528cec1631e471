import { closeReasons, redirects } from '@liandong/sdk/needs';
import { html } from 'hono/html';
import { askingOf } from '../server/needs/asking.js';
import type { Visit } from '../server/http/context.js';
import { askEffect, reopenEffect, sendBackEffect } from './effects.js';
import { cameBack, tokenField, type Markup } from './layout.js';
import { needName, needNames } from './need-words.js';
import { choiceField, selectField, textArea } from './parts.js';
import type { TriageNeedView } from './triage.js';

/** Forms for what can be done now, folded but for the next step. */
export function actions(visit: Visit, view: TriageNeedView): { readonly markup: Markup; readonly hasForm: boolean } {
  const { words } = visit;
  const { triage } = words;
  const { need, record, others, problems, typed } = view;
  const isOpen = need.state === 'expressed' || need.state === 'reacted';
  const isSettled = need.state === 'resolved' || need.state === 'tracked';
  const asking = askingOf(need);
  const steps = {
    expressed: 'react',
    reacted: 'resolve',
    resolved: 'visit',
    tracked: 'close',
    closed: 'reopen',
    merged: '',
  };
  const next = asking?.state === 'waiting' && record.isTakenDown ? 'answer' : steps[need.state];
  const sent = typed.kind ?? problems[0]?.field.split('-')[0];
  const opened = sent ?? next;
  let hasForm = false;
  const field = (kind: string, name: string) => ({
    name,
    id: `${kind}-${name}`,
    value: typed.kind === kind ? (typed[name] ?? '') : '',
    problem: problems.find((one) => one.field === `${kind}-${name}`)?.text,
  });
  const judged = need.judgedUrgent === undefined ? '' : need.judgedUrgent ? 'yes' : 'no';
  const judgedUrgent = typed.kind === 'judge' ? (typed.judgedUrgent ?? '') : judged;
  const note = (kind: string, hint: string, optional = false) =>
    textArea(visit, { ...field(kind, 'note'), label: triage.note, hint, optional, rows: 3 });
  const form = (kind: string, title: string, fields: Markup | readonly (Markup | '')[]) => {
    hasForm ||= kind === sent;
    return html`<details class="action" id="${kind}-form"${opened === kind ? html` open` : ''}><summary>${title}</summary>
<form${kind === sent ? html` id="${cameBack}"` : ''} method="post" action="/triage/${need.id}/${kind}" novalidate>${tokenField(visit)}<input type="hidden" name="version" value="${record.version}" />${fields}
<p class="actions"><button>${title}</button></p></form></details>`;
  };
  if (need.state === 'merged')
    return { markup: html`<p class="hint">${needName(visit, 'state', need.state)}</p>`, hasForm };
  const reopen = () => form('reopen', triage.reopen, [note('reopen', triage.reopenHint), reopenEffect(visit, view)]);
  if (need.state === 'closed') return { markup: reopen(), hasForm };
  const yes = { value: 'yes', label: words.site.yes };
  const no = { value: 'no', label: words.site.no };
  const staff = Object.entries(view.staff).map(([value, label]) => ({ value, label }));
  const assigned = typed.kind === 'assign' ? (typed.to ?? '') : (record.assignedTo ?? '');
  const markup = html`${form(
    'assign',
    triage.assign,
    selectField(visit, {
      ...field('assign', 'to'),
      ...{ label: triage.assignTo, hint: triage.assignHint, value: assigned, options: staff, empty: triage.nobody },
    }),
  )}
${need.state === 'expressed' ? form('react', triage.react, note('react', triage.reactHint)) : ''}
${need.state !== 'tracked' ? form('reply', triage.reply, note('reply', triage.replyHint)) : ''}
${isOpen ? form('ask', triage.ask, [note('ask', triage.askHint), askEffect(visit, record.isTakenDown)]) : ''}
${asking?.state === 'waiting' ? form('answer', triage.answer, note('answer', triage.answerHint)) : ''}
${isOpen ? form('resolve', triage.resolve, note('resolve', triage.resolveHint)) : ''}
${
  isSettled
    ? form('visit', triage.visit, [
        choiceField(visit, { ...field('visit', 'reached'), label: triage.reached, options: [yes, no], inRow: true }),
        choiceField(visit, {
          ...field('visit', 'satisfied'),
          label: triage.satisfied,
          optional: true,
          options: [yes, no, { value: '', label: triage.notAsked }],
          inRow: true,
        }),
        note('visit', triage.visitHint, true),
      ])
    : ''
}
${isSettled ? reopen() : ''}
${form('close', triage.close, [
  choiceField(visit, {
    ...field('close', 'reason'),
    label: triage.closeReason,
    options: closeReasons
      .filter((one) => one !== 'withdrawn')
      .map((value) => ({ value, label: needName(visit, 'closeReason', value) })),
  }),
  selectField(visit, {
    ...field('close', 'redirect'),
    label: triage.redirect,
    hint: triage.redirectHint,
    optional: true,
    options: redirects.map((value) => ({ value, label: needName(visit, 'redirect', value) })),
    empty: words.site.none,
  }),
  note('close', triage.replyHint, true),
])}
${isOpen ? form('send-back', triage.sendBack, [note('send-back', triage.sendBackHint), sendBackEffect(visit, view)]) : ''}
${
  isOpen
    ? form(
        'merge',
        triage.merge,
        others.length
          ? selectField(visit, {
              ...field('merge', 'into'),
              label: triage.mergeInto,
              hint: triage.mergeHint,
              options: others.map(({ id, kinds }) => ({
                value: id,
                label: `${id} · ${needNames(visit, 'kind', kinds)}`,
              })),
              empty: words.site.choose,
            })
          : html`<p class="hint">${triage.mergeNone}</p>`,
      )
    : ''
}
${form('report', triage.report, choiceField(visit, { ...field('report', 'to'), label: triage.reportTo, options: ['police', 'civil-affairs', 'education', 'other'].map((value) => ({ value, label: needName(visit, 'reportTo', value) })) }))}
${isOpen ? form('judge', triage.judge, choiceField(visit, { ...field('judge', 'judgedUrgent'), label: triage.judgedUrgent, hint: triage.judgeHint, value: judgedUrgent, options: [yes, no], inRow: true })) : ''}`;
  return { markup, hasForm };
}
