import { html } from 'hono/html';
import { mostBytes } from '../server/http/body.js';
import type { FaultForm, Visit } from '../server/http/context.js';
import type { FaultStatus } from '../server/http/fault.js';
import { written } from '../server/http/visit.js';
import { kinds } from '../server/needs/steps.js';
import { fill } from '../words/index.js';
import { intakeWords } from '../words/subjects.js';
import { needName } from './need-words.js';
import { communitiesOf, communityName } from './places.js';
import { cameBack, tokenField, type Markup, type Page } from './layout.js';

const sizeOf = (bytes: number): string => (bytes >= 1 << 20 ? `${bytes >> 20} MB` : `${bytes >> 10} KB`);

/** What went wrong, and what to do; with what was typed, to be copied, where a form came to it. */
export function faultPage(
  visit: Visit,
  status: FaultStatus,
  {
    most,
    isOver,
    typed,
  }: { most?: number | undefined; isOver?: boolean | undefined; typed?: FaultForm | undefined } = {},
): Page {
  const { words, account } = visit;
  const { title, text, next } = words.faults[status];
  const limit = sizeOf(most ?? (account ? mostBytes.written : mostBytes.guest));
  const what = isOver ? fill(words.faults.over, { most: sizeOf(mostBytes.written) }) : next;
  const own = typed && toCopy(visit, typed);
  return {
    title,
    isFault: true,
    hasForm: own !== undefined,
    body: html`<section class="card fault"><h1>${title}</h1><p class="lead">${fill(text, { most: limit })}</p><p>${what}</p>
<p class="actions"><a class="button second" href="/">${words.faults.home}</a></p></section>${own ?? ''}`,
  };
}

/** What was typed, field by field; the form takes it along into another display. */
function toCopy(visit: Visit, { path, fields }: FaultForm): Markup | undefined {
  const { faults } = visit.words;
  const texts = fields.flatMap(([name, text]) => {
    const label = labelOf(visit, name);
    return label === undefined ? [] : [html`<h3>${label}</h3><p class="said">${textOf(visit, name, text)}</p>`];
  });
  // What was only chosen is chosen again.
  if (texts.length === 0) return undefined;
  return html`<section class="card"><h2>${faults.typedTitle}</h2><p class="notice warn" role="status" tabindex="-1" data-focus>${faults.typed}</p>${texts}
<form id="${cameBack}" method="post" action="${path}">${tokenField(visit)}${fields.map(([name, text]) => html`<input type="hidden" name="${name}" value="${text}" />`)}</form></section>`;
}

/** Lists that the codes of a field are named in. */
const lists: Readonly<Record<string, string>> = {
  ...{ kinds: 'kind', signals: 'signal', groups: 'group', relation: 'relation', guardianRelation: 'relation' },
};

/** A choice as it stood there, any other text as it was typed. */
function textOf(visit: Visit, name: string, text: string): string {
  if (name === 'place') return communitiesOf(visit.portal).includes(text) ? communityName(visit, text) : text;
  const list = lists[name];
  if (list) return needName(visit, list, text);
  const fields = intakeWords(visit.preferences.language).fields as Readonly<
    Record<string, { options?: Readonly<Record<string, string>> }>
  >;
  return fields[name]?.options?.[text] ?? text;
}

/** What a field is called where it was typed; none for those that hold no text of somebody's own. */
function labelOf(visit: Visit, name: string): string | undefined {
  const { triage, needs, matters, counter } = visit.words;
  const step = kinds.find((kind) => name.startsWith(`${kind}-`));
  if (step) return name === `${step}-note` ? triage[step === 'send-back' ? 'sendBack' : step] : undefined;
  if (written.includes(name) || name.startsWith('consent-')) return undefined;
  const own: Readonly<Record<string, string>> = {
    ...{ note: needs.answerLabel, number: counter.columns.number, place: matters.place, date: matters.date },
    ...{ title: matters.matterTitle, askedBy: matters.askedBy, overrideReason: matters.overrideReason },
  };
  const intake = intakeWords(visit.preferences.language).fields as Readonly<Record<string, { label?: string }>>;
  return own[name] ?? intake[name]?.label ?? name;
}
