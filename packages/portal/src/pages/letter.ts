import type { Letter, LetterLine, LetterSection, LetterTongue } from '@liandong/messages/letters';
import { html } from 'hono/html';
import type { Visit } from '../server/http/context.js';
import { letterWords } from '../words/subjects.js';
import { cite, tongueOf } from './decision.js';
import { localText } from './format.js';
import type { Markup } from './layout.js';
import { facts } from './parts.js';

/** The words to write a letter on a question of a subject with. */
export const letterTongue = ({ preferences: { language } }: Visit, subject: string): LetterTongue => ({
  ...tongueOf(language, subject),
  letters: letterWords(language),
});

/** Who has chosen elder mode gets the letter in plain words. */
export const letterOptions = ({ preferences }: Visit) => ({ plain: preferences.mode === 'elder' });

/** The office whose letter it is; where the host has not said what it is called, the letter says that. */
export function officeOf({ portal, words, preferences }: Visit): { readonly name: string; readonly isSet: boolean } {
  const name = portal.offices[portal.place];
  return name
    ? { name: localText(name, preferences.language), isSet: true }
    : { name: words.letters.noOffice, isSet: false };
}

/** For the screen: what the letter wants before it is sent. */
export const officeNotice = (visit: Visit): Markup | '' =>
  officeOf(visit).isSet ? '' : html`<p class="notice warn no-print">${visit.words.letters.setOffice}</p>`;

const grounds = ({ basis, cites }: LetterLine): Markup | '' =>
  basis === undefined ? '' : html`<p class="cites">${cites.map((one, at) => html`${at ? ' · ' : ''}${cite(one)}`)}</p>`;

function lines({ role, lines: all }: LetterSection): Markup {
  const item = (line: LetterLine) => html`<li>${line.text}${grounds(line)}</li>`;
  if (role === 'next' || role === 'agenda') return html`<ol class="steps">${all.map(item)}</ol>`;
  if (role === 'reasons' || role === 'missing') return html`<ul class="plain-list">${all.map(item)}</ul>`;
  const named = all.filter(({ name }) => name !== undefined);
  return html`${all.filter(({ name }) => name === undefined).map((line) => html`<p${role === 'answer' ? html` class="letter-answer"` : ''}>${line.text}</p>${grounds(line)}`)}${
    named.length > 0 ? facts(named.map((line) => [line.name ?? '', html`${line.text}${grounds(line)}`])) : ''
  }`;
}

/** A letter as it stands on a page and on paper; `isPage` when it is all that the page holds. */
export function letterView(letter: Letter, { isPage, hasSeal }: { isPage: boolean; hasSeal: boolean }): Markup {
  const { title, number, addressee, sections, signature } = letter;
  const head = (text: string) => (isPage ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`);
  return html`<header class="letterhead"><p class="office">${signature.office}</p>${isPage ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}${
    number ? html`<p class="hint">${number.name} ${number.text}</p>` : ''
  }</header>
${addressee ? html`<p>${addressee}</p>` : ''}
${sections.map((section) => html`${section.title ? head(section.title) : ''}${lines(section)}`)}
<div class="seal">${hasSeal ? html`<div class="space">${signature.seal}</div>` : ''}<p>${signature.office}</p>${signature.lines.map(
    ({ name, text }) => html`<p>${name} ${text}</p>`,
  )}<p>${signature.on}</p></div>`;
}
