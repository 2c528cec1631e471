import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import type { FaultStatus } from '../server/http/fault.js';
import type { Page } from './layout.js';

/** What went wrong, and what to do. */
export function faultPage({ words }: Visit, status: FaultStatus): Page {
  const { title, text, next } = words.faults[status];
  return {
    title,
    body: html`<section class="card fault"><h1>${title}</h1><p class="lead">${text}</p><p>${next}</p>
<p class="actions"><a class="button second" href="/">${words.faults.home}</a></p></section>`,
  };
}
