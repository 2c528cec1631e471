import { html } from 'hono/html';
import type { Entry } from '../server/audit.js';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import { officeTime } from './format.js';
import type { Page } from './layout.js';
import { table } from './parts.js';

const short = (hash: string | null) => (hash ? hash.slice(0, 8) : '–');

/** The trail, newest first, and whether it is whole. */
export function auditPage(visit: Visit, entries: readonly Entry[], brokenAt: number | undefined): Page {
  const { words } = visit;
  const { columns, actions } = words.audit;
  return {
    title: words.audit.title,
    wide: true,
    body: html`<div class="page-head"><h1>${words.audit.title}</h1><p class="lead">${words.audit.lead}</p></div>
<section class="card"><p class="notice ${brokenAt === undefined ? 'good' : 'bad'}">${
      brokenAt === undefined ? words.audit.whole : fill(words.audit.broken, { id: brokenAt })
    }</p>
${table(
  words.audit.title,
  [columns.at, columns.account, columns.action, columns.subject, columns.hashes],
  entries.map(({ at, account, action, subject, before_hash, after_hash }) => [
    officeTime(at),
    account ?? words.audit.system,
    actions[action],
    html`<code>${subject}</code>`,
    html`<code>${short(before_hash)} → ${short(after_hash)}</code>`,
  ]),
)}</section>`,
  };
}
