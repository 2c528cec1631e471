import { redirects } from '@liandong/sdk/needs';
import { html } from 'hono/html';
import { askingOf } from '../server/needs/asking.js';
import type { Visit } from '../server/http/context.js';
import { isDelicate } from '../server/needs/shown.js';
import { kinds, stepField, takenReasons, type StepKind } from '../server/needs/steps.js';
import { askEffect, extendEffect, reopenEffect, sendBackEffect } from './effects.js';
import { cameBack, tokenField, type Markup } from './layout.js';
import { needName, needNames } from './need-words.js';
import { choiceField, selectField, textArea } from './parts.js';
import type { TriageNeedView } from './triage.js';

/** Steps of which the person reads what is written, where they read anything. */
const seen: readonly StepKind[] = ['react', 'reply', 'ask', 'resolve', 'extend', 'send-back', 'reopen', 'close'];

/** Forms for what can be done now, folded but for the next step. */
export function actions(visit: Visit, view: TriageNeedView): { readonly markup: Markup; readonly hasForm: boolean } {
  const { words } = visit;
  const { triage } = words;
  const { need, record, others, problems, typed, sent } = view;
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
  const given: Readonly<Record<string, string>> = {
    [stepField('assign', 'to')]: record.assignedTo ?? '',
    [stepField('judge', 'judgedUrgent')]: need.judgedUrgent === undefined ? '' : need.judgedUrgent ? 'yes' : 'no',
  };
  const shown: string[] = [];
  const field = (kind: StepKind, name: string) => {
    const id = stepField(kind, name);
    const value = typed[id] ?? given[id] ?? '';
    return { name: id, id, value, problem: problems.find((one) => one.field === id)?.text };
  };
  const isBegun = (kind: StepKind) =>
    Object.entries(typed).some(([name, text]) => name.startsWith(`${kind}-`) && text !== (given[name] ?? ''));
  const isUnseen = record.isTakenDown || isDelicate(need);
  // Where the person sees none of it on a page, no step may say that they do.
  const note = (kind: StepKind, hint: string, optional = false, label = triage.note) =>
    textArea(visit, {
      ...field(kind, 'note'),
      ...{ label, hint: isUnseen && seen.includes(kind) ? triage.unseenHint : hint, optional, rows: 3 },
    });
  const form = (kind: StepKind, title: string, fields: Markup | readonly (Markup | '')[]): Markup => {
    shown.push(kind);
    return html`<details class="action" id="${kind}-form" data-step${(sent ?? next) === kind || isBegun(kind) ? html` open` : ''}><summary>${title}</summary>
${fields}
<p class="actions"><button formaction="/triage/${need.id}/${kind}">${title}</button></p></details>`;
  };
  // What somebody wrote for steps that can be taken no more.
  const lost = () =>
    kinds.flatMap((kind) => {
      const text = shown.includes(kind) ? '' : typed[stepField(kind, 'note')];
      return text
        ? [
            html`<p class="notice warn"${kind === sent ? html` id="${kind}-form"` : ''}>${triage.lost}</p><p class="said">${text}</p>`,
          ]
        : [];
    });
  if (need.state === 'merged')
    return { markup: html`${lost()}<p class="hint">${needName(visit, 'state', need.state)}</p>`, hasForm: false };
  // One form for all steps: another display, or a step that is taken, loses nothing that was begun in the others.
  const whole = (inside: Markup) => ({
    hasForm: true,
    markup: html`${lost()}<form id="${cameBack}" method="post" action="/triage/${need.id}" novalidate>${tokenField(visit)}<input type="hidden" name="version" value="${record.version}" />${sent ? html`<input type="hidden" name="sent" value="${sent}" />` : ''}
${inside}</form>`,
  });
  const reopen = () => form('reopen', triage.reopen, [note('reopen', triage.reopenHint), reopenEffect(visit, view)]);
  if (need.state === 'closed') return whole(reopen());
  const yes = { value: 'yes', label: words.site.yes };
  const no = { value: 'no', label: words.site.no };
  const extension = () => {
    const { allowed, markup } = extendEffect(visit, view);
    const ask = (name: 'approved' | 'told', label: string) =>
      choiceField(visit, { ...field('extend', name), label, options: [yes, no], inRow: true });
    if (!allowed)
      return html`<details class="action"${sent === 'extend' && typed[stepField('extend', 'note')] ? '' : html` id="extend-form"`}><summary>${triage.extend}</summary>${markup}</details>`;
    return form('extend', triage.extend, [
      ask('approved', triage.extendApproved),
      ask('told', triage.extendTold),
      note('extend', triage.extendHint, false, triage.extendReason),
      markup,
    ]);
  };
  const staff = Object.entries(view.staff).map(([value, label]) => ({ value, label }));
  return whole(html`${form(
    'assign',
    triage.assign,
    selectField(visit, {
      ...field('assign', 'to'),
      ...{ label: triage.assignTo, hint: triage.assignHint, options: staff, empty: triage.nobody },
    }),
  )}
${need.state === 'expressed' ? form('react', triage.react, note('react', triage.reactHint)) : ''}
${need.state !== 'tracked' ? form('reply', triage.reply, note('reply', triage.replyHint)) : ''}
${isOpen ? form('ask', triage.ask, [note('ask', triage.askHint), askEffect(visit, record.isTakenDown, isDelicate(need))]) : ''}
${asking?.state === 'waiting' ? form('answer', triage.answer, note('answer', triage.answerHint)) : ''}
${isOpen ? extension() : ''}
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
    options: takenReasons.map((value) => ({ value, label: needName(visit, 'closeReason', value) })),
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
${isOpen ? form('judge', triage.judge, choiceField(visit, { ...field('judge', 'judgedUrgent'), label: triage.judgedUrgent, hint: triage.judgeHint, options: [yes, no], inRow: true })) : ''}`);
}
