import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { demoPassword, demoPeople } from '../server/demo-people.js';
import { cameBack, tokenField, type Page } from './layout.js';
import { problemSummary, table, textField, type FieldProblem } from './parts.js';

export function signInPage(
  visit: Visit,
  {
    back,
    account = '',
    problems = [],
    signedOut = false,
    typed = '',
    isUsedUp = false,
    putOff,
  }: {
    back: string;
    account?: string;
    problems?: readonly FieldProblem[];
    signedOut?: boolean;
    /** What was typed before the session ended, sealed. */
    typed?: string;
    /** It was carried, and signs in nobody any more. */
    isUsedUp?: boolean;
    /** Why nobody was signed in, though the password may be right. */
    putOff?: string | undefined;
  },
): Page {
  const { words } = visit;
  const { signIn } = words;
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return {
    title: signIn.title,
    hasForm: true,
    body: html`${problemSummary(visit, problems)}
<section class="card"><h1>${signIn.title}</h1>
${putOff ? html`<p class="notice warn" role="alert" tabindex="-1" data-focus>${putOff}</p>` : ''}
${signedOut ? html`<p class="notice" role="status">${signIn.signedOut}</p>` : ''}
${typed ? html`<p class="notice warn" role="status">${signIn.typed}</p>` : ''}
${isUsedUp ? html`<p class="notice warn" role="status">${signIn.usedUp}</p>` : ''}
<p class="lead">${signIn.lead}</p>
<form id="${cameBack}" method="post" action="/sign-in" novalidate>${tokenField(visit)}
<input type="hidden" name="back" value="${back}" />${typed ? html`<input type="hidden" name="typed" value="${typed}" />` : ''}
${textField(visit, { name: 'account', label: signIn.account, value: account, problem: problemOf('account'), autocomplete: 'username' })}
${textField(visit, { name: 'password', label: signIn.password, type: 'password', problem: problemOf('password'), autocomplete: 'current-password' })}
<p class="actions"><button>${signIn.submit}</button></p></form></section>
<section class="card"><h2>${signIn.demoTitle}</h2><p class="hint">${signIn.demoLead}</p>
${table(
  signIn.demoTitle,
  [signIn.demoColumns.name, signIn.demoColumns.role, signIn.demoColumns.account, signIn.demoColumns.password],
  demoPeople.map(({ id, name, role }) => [
    name,
    words.roles[role],
    html`<code>${id}</code>`,
    html`<code>${demoPassword}</code>`,
  ]),
)}</section>`,
  };
}
