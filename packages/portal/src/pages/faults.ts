import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { mostBytes } from '../server/http/body.js';
import type { FaultStatus } from '../server/http/fault.js';
import { fill } from '../words/index.js';
import type { Page } from './layout.js';

/** What went wrong, and what to do. */
export function faultPage({ words, account }: Visit, status: FaultStatus): Page {
  const { title, text, next } = words.faults[status];
  const most = account ? `${mostBytes.written >> 20} MB` : `${mostBytes.guest >> 10} KB`;
  return {
    title,
    body: html`<section class="card fault"><h1>${title}</h1><p class="lead">${fill(text, { most })}</p><p>${next}</p>
<p class="actions"><a class="button second" href="/">${words.faults.home}</a></p></section>`,
  };
}
