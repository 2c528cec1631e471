import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { cameBack, tokenField, type Page } from './layout.js';
import { checker, lawChoice, type Checking } from './matters.js';
import { problemSummary, type FieldProblem } from './parts.js';

/** Checks whether duty, people and money came along with a matter. */
export function fundingPage(visit: Visit, checking: Checking, problems: readonly FieldProblem[]): Page {
  const { words } = visit;
  return {
    title: words.menu.funding,
    wide: true,
    hasForm: true,
    body: html`${problemSummary(visit, problems)}
<div class="page-head"><h1>${words.funding.title}</h1><p class="lead">${words.funding.lead}</p></div>
<form id="${cameBack}" method="post" action="/funding" novalidate>${tokenField(visit)}
${lawChoice(visit, checking, problems)}
${checker(visit, 'lian-fee-check', checking)}</form>`,
  };
}
