import { html } from 'hono/html';
import { keepBodiesDays } from '../server/retention.js';
import { fill } from '../words/index.js';
import type { Account } from '../server/auth/sessions.js';
import type { Visit } from '../server/http/context.js';
import { communityName } from './places.js';
import { tokenField, type Page } from './layout.js';
import { facts } from './parts.js';

/** What is kept of somebody, and the way to take it along. */
export function mePage(visit: Visit, account: Account): Page {
  const { words } = visit;
  return {
    title: words.me.title,
    body: html`<section class="card"><h1>${words.me.title}</h1><p class="lead">${words.me.lead}</p>
${facts([
  [words.me.name, account.name],
  [words.me.role, words.roles[account.role]],
  [words.me.community, account.community ? communityName(visit, account.community) : words.site.none],
])}
<h2>${words.me.exportTitle}</h2><p>${words.me.exportText}</p>
<form method="post" action="/me/export" data-again>${tokenField(visit)}<p class="actions"><button class="second">${words.me.export}</button></p></form>
<p class="hint">${fill(words.me.kept, { days: keepBodiesDays })}</p></section>`,
  };
}
