import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { wordsIn } from '../../words/index.js';
import { randomToken } from '../auth/secrets.js';
import { sessionAccount, sessionHours, type Account, type Role } from '../auth/sessions.js';
import { textOf, type Env, type Form, type PageContext, type Portal, type Preferences, type Visit } from './context.js';
import { mostBytes, readForm } from './body.js';
import { Fault } from './fault.js';

const cookies = { browser: 'liandong_browser', session: 'liandong_session' } as const;

const choices = {
  language: ['zh-Hans', 'zh-Hant', 'en'],
  mode: ['standard', 'elder'],
  theme: ['auto', 'light', 'dark', 'contrast'],
} as const;

/** How a page is to be shown: as chosen, else in the language the browser asks for. */
function preferencesOf(c: PageContext): Preferences {
  const chosen = <Name extends keyof typeof choices>(name: Name) => {
    const value = getCookie(c, `liandong_${name}`);
    return (choices[name] as readonly string[]).find((choice) => choice === value) as Preferences[Name] | undefined;
  };
  return {
    language: chosen('language') ?? languageAskedFor(c.req.header('Accept-Language')),
    mode: chosen('mode') ?? 'standard',
    theme: chosen('theme') ?? 'auto',
  };
}

function languageAskedFor(header = ''): Preferences['language'] {
  const asked = header.toLowerCase().split(',')[0] ?? '';
  if (/^zh-(hant|tw|hk|mo)/.test(asked)) return 'zh-Hant';
  return asked.startsWith('en') ? 'en' : 'zh-Hans';
}

/** Keeps one choice for a year. Answers false when there is no such choice. */
export function keepPreference(c: PageContext, name: string, value: string): boolean {
  const allowed = (choices as Readonly<Record<string, readonly string[]>>)[name];
  if (!allowed?.includes(value)) return false;
  setCookie(c, `liandong_${name}`, value, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 });
  return true;
}

/** The page somebody looks at: this one, or, where it answers a form, the one with the form. */
function pathToComeBackTo(c: PageContext): string {
  const address = c.req.method === 'GET' ? c.req.url : c.req.header('Referer');
  try {
    const { pathname, search } = new URL(address ?? '');
    return ownPath(pathname + search);
  } catch {
    return '/';
  }
}

/** A path of our own to go back to; anything else is the front page. */
export const ownPath = (path: string | undefined): string =>
  path !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';

/** Knows each request: who, in which language, with which form; refuses forms that did not come from our own page. */
export const visits =
  (portal: Portal): MiddlewareHandler<Env> =>
  async (c, next) => {
    const secure = portal.secureCookies;
    const sent = getCookie(c, cookies.browser);
    const browser = sent ?? randomToken();
    if (sent === undefined)
      setCookie(c, cookies.browser, browser, { path: '/', sameSite: 'Lax', httpOnly: true, secure });
    const preferences = preferencesOf(c);
    const known: Visit = {
      portal,
      preferences,
      words: wordsIn(preferences.language),
      account: undefined,
      session: undefined,
      formToken: '',
      path: pathToComeBackTo(c),
      isAnswer: c.req.method === 'POST',
      isShownAgain: false,
      isTooLarge: false,
      isFresh: c.req.method !== 'POST',
      today: portal.clock.today(),
    };
    // Where the database does not answer, the page that says so is in the right language all the same.
    c.set('visit', known);
    const session = getCookie(c, cookies.session);
    const account = session ? await sessionAccount(portal.database, session, portal.clock.now()) : undefined;
    const live = account ? session : undefined;
    c.set('visit', { ...known, account, session: live, formToken: portal.formTokens.tokenFor(browser, live) });
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (c.req.method !== 'POST') throw new Fault(404);
    const { form, isTooLarge } = await readForm(c, mostOf(c.req.path, account));
    const origin = c.req.header('Origin');
    const fromElsewhere =
      origin !== undefined &&
      origin !== 'null' &&
      new URL(origin).host !== (c.req.header('Host') ?? new URL(c.req.url).host);
    const fits = !fromElsewhere && portal.formTokens.fits(form.formToken, sent, live);
    // A script that sends a form is told that its session has ended; it signs in again and goes on.
    if (!fits && !fromElsewhere && session && !live && asksForJson(c)) return c.json({}, 401);
    if (!fits) throw new Fault(isTooLarge ? 413 : 403, 'The form did not carry the token of this page.');
    if (isTooLarge && !takesFile(c.req.path)) throw new Fault(413);
    c.set('form', form);
    if (isTooLarge) c.set('visit', { ...c.get('visit'), isTooLarge });
    showAgain(c, form);
    return next();
  };

/** Pages with a file in their form; they tell themselves when it is too large, and keep the rest. */
const takesFile = (path: string): boolean => path === '/ledgers';

/** Most bytes that somebody may send to a page. */
const mostOf = (path: string, account: Account | undefined): number =>
  account ? (takesFile(path) ? mostBytes.file : mostBytes.written) : mostBytes.guest;

/** Was it sent by a script, which reads no pages? */
export const asksForJson = (c: PageContext): boolean => /^application\/json\b/.test(c.req.header('Accept') ?? '');

/** Takes up `language=en` and the like, when a form was sent to be shown in another way. */
function showAgain(c: PageContext, form: Form): void {
  const choice = textOf(form, 'show');
  if (choice === '') return;
  const [name = '', value = ''] = choice.split('=');
  if (!keepPreference(c, name, value)) throw new Fault(400);
  const visit = c.get('visit');
  const preferences: Preferences = { ...visit.preferences, [name]: value };
  const isFresh = textOf(form, 'fresh') === '1';
  c.set('visit', { ...visit, preferences, words: wordsIn(preferences.language), isShownAgain: true, isFresh });
}

/** Gives the browser its session. */
export const keepSession = (c: PageContext, token: string): void =>
  setCookie(c, cookies.session, token, {
    path: '/',
    sameSite: 'Lax',
    httpOnly: true,
    secure: c.get('visit').portal.secureCookies,
    maxAge: sessionHours * 3600,
  });

/** Takes the session away, and the token of its forms with it. */
export const dropSession = (c: PageContext): void => {
  for (const name of Object.values(cookies)) setCookie(c, name, '', { path: '/', httpOnly: true, maxAge: 0 });
};

/** Opens a route to some roles. Whoever is not signed in is sent to sign in first. */
export const only =
  (...roles: readonly Role[]): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { account, path } = c.get('visit');
    if (!account) return c.redirect(`/sign-in?back=${encodeURIComponent(c.req.method === 'GET' ? path : '/')}`, 303);
    if (!roles.includes(account.role)) throw new Fault(403, `${account.role} may not open ${c.req.path}.`);
    return next();
  };

/** The visit of somebody whom `only` let in. */
export const signedIn = (c: PageContext): Visit & { account: Account } => {
  const visit = c.get('visit');
  if (!visit.account) throw new Fault(403);
  return visit as Visit & { account: Account };
};
