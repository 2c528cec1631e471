import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { fill } from '../words/index.js';
import { longDate } from './format.js';
import { menuOf, type Page } from './layout.js';

/** The front page: for a guest what this is, for others what they can do here. */
export function homePage(
  visit: Visit,
  waiting: { count: number; overdue: number; asked: number },
  isLeft = false,
): Page {
  const { words, account, today, preferences } = visit;
  if (!account)
    return {
      title: words.menu.home,
      body: html`<section class="card hero"><h1>${words.home.guestTitle}</h1><p class="lead">${words.home.guestLead}</p>
<p class="actions"><a class="button" href="/sign-in">${words.home.guestSignIn}</a><a class="button second" href="/law">${words.menu.law}</a></p></section>`,
    };
  return {
    title: words.menu.home,
    wide: true,
    body: html`${isLeft ? html`<p class="notice warn" role="status">${words.signIn.left}</p>` : ''}<div class="page-head"><h1>${fill(words.home.title, { name: account.name })}</h1>
<p class="lead">${words.home.leads[account.role]}</p>
<p class="hint">${fill(words.site.today, { date: longDate(today, preferences.language) })}</p></div>
<ul class="tasks">${menuOf(account.role).map(
      ([path, key]) => html`<li class="card task"><h2><a href="${path}">${words.menu[key]}</a></h2>
<p>${fill(words.home.tasks[key as keyof typeof words.home.tasks], waiting)}</p>${
        key === 'myNeeds' && waiting.asked > 0
          ? html`<p class="notice warn">${fill(words.home.asked, { count: waiting.asked })}</p>`
          : ''
      }</li>`,
    )}</ul>`,
  };
}
