import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { ownerIn } from '../browser/page-owner.js';
import type { Account, Role } from '../server/auth/sessions.js';
import { asset } from '../server/http/assets.js';
import type { PageContext, Visit } from '../server/http/context.js';
import { localText } from './format.js';

/** Markup that is safe: texts were escaped as they went in. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Where each role may go, in the order of the menu. */
const menus: Readonly<Record<Role, readonly (readonly [path: string, words: keyof Visit['words']['menu']])[]>> = {
  resident: [
    ['/needs/new', 'newNeed'],
    ['/needs', 'myNeeds'],
    ['/law', 'law'],
    ['/me', 'me'],
  ],
  socialWorker: [
    ['/triage', 'triage'],
    ['/counter', 'counter'],
    ['/subsidies', 'subsidies'],
    ['/law', 'law'],
    ['/me', 'me'],
  ],
  organization: [
    ['/subsidies', 'subsidies'],
    ['/law', 'law'],
    ['/me', 'me'],
  ],
  clerk: [
    ['/counter', 'counter'],
    ['/matters', 'matters'],
    ['/funding', 'funding'],
    ['/ledgers', 'ledgers'],
    ['/law', 'law'],
    ['/audit', 'audit'],
    ['/me', 'me'],
  ],
};

export const menuOf = (role: Role): (typeof menus)[Role] => menus[role];

/** A page: what stands in it, and how wide it is. */
export interface Page {
  readonly title: string;
  readonly body: Markup;
  readonly wide?: boolean;
  /** Further scripts, by name, that bring elements of this page alone. */
  readonly scripts?: readonly string[];
  /** The form with the id `cameBack` stands on the page; display choices take along what is typed in it. */
  readonly hasForm?: boolean;
  /** What was asked for is not here: it does not say that all is. */
  readonly isFault?: boolean;
}

/** The token that makes a form ours. Browsers bring what was typed back by a form's first names: another account's form has another. */
export const tokenField = ({ formToken, isFresh }: Visit): Markup =>
  html`<input type="hidden" name="of-${ownerIn(formToken)}" disabled /><input type="hidden" name="formToken" value="${formToken}" />${isFresh ? html`<input type="hidden" name="fresh" value="1" />` : ''}`;

/** Id of the form that display choices take along. */
export const cameBack = 'came-back';

/** Answers with a page. */
export const show = async (
  c: PageContext,
  page: Page,
  status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 = 200,
) => c.html(await render(c.get('visit'), page), status);

/** The street's name, as the law's records of places give it. */
export const placeName = (visit: Visit): string => {
  const { chain } = visit.portal.lawOn(visit.today, visit.portal.place);
  return localText(chain[chain.length - 1]!.name, visit.preferences.language)
    .replace(/[（(].*[)）]\s*$/, '')
    .trim();
};

export function render(
  visit: Visit,
  { title, body, wide, scripts = [], hasForm = false, isFault = false }: Page,
): Markup {
  const { words, preferences, account } = visit;
  const name = placeName(visit);
  return html`${raw('<!doctype html>')}
<html lang="${preferences.language}" data-lian-mode="${preferences.mode}"${theme(preferences.theme)}>
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title} · ${name}</title>
<link rel="icon" href="${asset('mark.svg')}" type="image/svg+xml" />
<link rel="stylesheet" href="${asset('fonts/index.css')}" />
<link rel="stylesheet" href="${asset('tokens.css')}" />
<link rel="stylesheet" href="${asset('portal.css')}" />
<script src="${asset('early.js')}"></script>
${preferences.language === 'zh-Hans' ? '' : html`<script src="${asset(`${preferences.language}.js`)}"></script>`}
<script type="module" src="${asset('liandong.js')}"></script>
${scripts.map((name) => html`<script defer src="${asset(name)}"></script>`)}
<script type="module" src="${asset('portal.js')}"></script>
</head>
<body>
<a class="skip" href="#main">${words.site.skip}</a>
<header class="bar">
<div class="bar-row">
<a class="place" href="/">${name} · ${words.site.service}</a>
${display(visit, hasForm)}
</div>
${account ? menu(visit, account) : ''}
</header>
<main id="main" tabindex="-1"${wide ? raw(' class="wide"') : ''}>
${visit.isBack && !isFault ? html`<p class="notice" role="status" tabindex="-1" data-focus>${words.signIn.backAgain}</p>` : ''}${body}
</main>
<footer class="foot"><div class="foot-row"><p>${words.site.invented}</p><p><a href="/law">${words.menu.law}</a></p></div></footer>
</body>
</html>`;
}

const theme = (theme: Visit['preferences']['theme']) => (theme === 'auto' ? '' : html` data-lian-theme="${theme}"`);

function display({ words: { site }, preferences, path, isAnswer }: Visit, takesForm: boolean): Markup {
  const link = (name: string, value: string, text: string, lang?: string) =>
    takesForm
      ? html`<button class="plain" form="${cameBack}" name="show" value="${name}=${value}" formnovalidate${lang ? html` lang="${lang}"` : ''}>${text}</button>`
      : html`<a href="/display?${name}=${value}&amp;back=${encodeURIComponent(path)}"${lang ? html` lang="${lang}"` : ''}>${text}</a>`;
  const languages = (['zh-Hans', 'zh-Hant', 'en'] as const).filter((language) => language !== preferences.language);
  const themes = (['auto', 'light', 'dark', 'contrast'] as const).map((choice) =>
    choice === preferences.theme
      ? html`<span aria-current="true">${site.themes[choice]}</span>`
      : link('theme', choice, site.themes[choice]),
  );
  // Enter in a field presses the first button of its form: that must not be one of these.
  const first = takesForm
    ? html`<button class="unseen" form="${cameBack}" tabindex="-1" aria-hidden="true"></button>`
    : '';
  return html`${first}<nav class="display" aria-label="${site.displayMenu}"${isAnswer ? html` data-answer` : ''}>
${preferences.mode === 'elder' ? link('mode', 'standard', site.standard) : link('mode', 'elder', site.elder)}
${languages.map((language) => link('language', language, site.languages[language], language))}
<details><summary>${site.display}</summary><div class="themes">${themes}</div></details>
</nav>`;
}

function menu(visit: Visit, account: Account): Markup {
  const { words, path } = visit;
  const here = path.split('?')[0]!;
  const items = menus[account.role];
  // A page below belongs to the item with most of its path.
  const [section] = items
    .map(([to]) => to)
    .filter((to) => `${here}/`.startsWith(`${to}/`))
    .sort((one, other) => other.length - one.length);
  const mark = (to: string) => to === section && raw(` aria-current="${to === here ? 'page' : 'true'}"`);
  return html`<div class="menu-bar"><div class="menu-row">
<nav class="menu" aria-label="${words.site.menu}">
${items.map(([to, key]) => html`<a href="${to}"${mark(to) || ''}>${words.menu[key]}</a>`)}
</nav>
<form class="who" method="post" action="/sign-out">${tokenField(visit)}
<span>${account.name} · ${words.roles[account.role]}</span>
<button class="plain">${words.site.signOut}</button>
</form>
</div></div>`;
}
