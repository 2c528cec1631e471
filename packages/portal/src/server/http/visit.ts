import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { show } from '../../pages/layout.js';
import { signInPage } from '../../pages/sign-in.js';
import { wordsIn } from '../../words/index.js';
import { randomToken } from '../auth/secrets.js';
import { sessionAccount, sessionHours, type Account, type Role } from '../auth/sessions.js';
import type { Typed } from '../auth/typed.js';
import {
  textOf,
  type Env,
  type FaultForm,
  type Form,
  type PageContext,
  type Portal,
  type Preferences,
  type Visit,
} from './context.js';
import { mostBytes, mostSealed, readForm } from './body.js';
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
  if (!Object.entries(choices).some(([one, values]) => one === name && values.some((each) => each === value)))
    return false;
  setCookie(c, `liandong_${name}`, value, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 });
  return true;
}

/** The page somebody looks at: this one, or, where it answers a form, the one with the form. */
function pathToComeBackTo(c: PageContext): string {
  const address = c.req.method === 'GET' ? c.req.url : c.req.header('Referer');
  try {
    const { pathname, search, searchParams } = new URL(address ?? '');
    // Nobody comes back to the sign-in page: it leads on to its own.
    return ownPath(
      address !== c.req.url && pathname === signIn ? (searchParams.get('back') ?? '/') : pathname + search,
    );
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
      isBack: false,
      isTooLarge: false,
      isFresh: c.req.method !== 'POST',
      today: portal.clock.today(),
    };
    // Where the database does not answer, the page that says so is in the right language all the same.
    c.set('visit', known);
    const session = getCookie(c, cookies.session);
    let failure: Error | undefined;
    const account = session
      ? await sessionAccount(portal.database, session, portal.clock.now()).catch((error: unknown) => {
          failure = error instanceof Error ? error : new Error(String(error));
          return undefined;
        })
      : undefined;
    // A form is read all the same, for what was typed in it.
    if (failure && c.req.method !== 'POST') throw failure;
    const live = account ? session : undefined;
    c.set('visit', {
      ...known,
      account,
      session: live,
      formToken: portal.formTokens.tokenFor(browser, live, account?.id),
    });
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (c.req.method !== 'POST') throw new Fault(404);
    const read = await readForm(c, mostOf(c.req.path, account !== undefined || failure !== undefined));
    const { form } = read;
    const isTooLarge = read.isTooLarge || (c.req.path === signIn && textOf(form, 'account').length > mostBytes.guest);
    const origin = c.req.header('Origin');
    const fromElsewhere =
      origin !== undefined &&
      origin !== 'null' &&
      new URL(origin).host !== (c.req.header('Host') ?? new URL(c.req.url).host);
    const isTokenOf = (session: string | undefined) => portal.formTokens.fits(form.formToken, sent, session);
    // Whoever has signed in in another window may still sign in on a page that was open before.
    const fits =
      !fromElsewhere && (isTokenOf(failure ? session : live) || (c.req.path === signIn && isTokenOf(undefined)));
    const owner = fromElsewhere ? undefined : portal.formTokens.ownerIn(form.formToken);
    const isOver = owner !== undefined && (!account || owner !== portal.formTokens.ownerOf(account.id));
    const isTaken = !isTooLarge || takesFile(c.req.path);
    const isLate = !fits && owner !== undefined && !asksForJson(c) && isTaken;
    if (isLate && comesBack(c.req.path) && isTyped(form)) return takeUp(c, next, form, owner);
    if (failure && c.req.path !== signIn) {
      if (fits && isTaken) {
        c.set('form', form);
        // Whose session it is shows when the form is sent again, with the token that it has.
        c.set('visit', { ...known, formToken: textOf(form, 'formToken') });
      }
      throw failure;
    }
    // A script that sends a form is told that its session has ended; it signs in again and goes on.
    if (!fits && !fromElsewhere && asksForJson(c)) {
      if ((session || owner) && !live) return c.json({}, 401);
      // Nothing goes in the name of whoever has signed in meanwhile.
      if (account && isOver) return c.json({ message: c.get('visit').words.signIn.somebodyElse }, 401);
    }
    const isOvertaken = !fits && !fromElsewhere && !isTooLarge && c.req.path === signIn;
    if (isOvertaken && !textOf(form, 'typed')) {
      const putOff = c.get('visit').words.signIn.overtaken;
      const given = { back: ownPath(textOf(form, 'back')), account: textOf(form, 'account'), putOff };
      return show(c, signInPage(c.get('visit'), given), 403);
    }
    if (isLate && !live) return c.redirect(signInTo(c.get('visit').path), 303);
    // A sign-in page that carries what was typed outlives signing in and out in another window: it comes back, and signs in nobody.
    if (isOvertaken && portal.typedSeal.open(textOf(form, 'typed'))) {
      c.set('form', form);
      c.set('visit', { ...c.get('visit'), isShownAgain: true });
      return next();
    }
    if (!fits) {
      const message = 'The form did not carry the token of this page.';
      throw isTooLarge ? new Fault(413, message, undefined, isOver) : new Fault(403, message);
    }
    if (isTooLarge && !takesFile(c.req.path)) throw new Fault(413);
    c.set('form', form);
    if (isTooLarge) c.set('visit', { ...c.get('visit'), isTooLarge });
    showAgain(c, form);
    return next();
  };

const signIn = '/sign-in';
const signInTo = (path: string) => `${signIn}?back=${encodeURIComponent(path)}`;

/** Forms that are shown again as they were typed, and then do nothing. */
const comesBack = (path: string): boolean =>
  /^\/(needs|needs\/[^/]+\/answer|counter|counter\/find|triage\/.+|matters|matters\/checks|funding|ledgers)$/.test(
    path,
  );

/** Fields that the page itself writes. */
export const written = ['formToken', 'fresh', 'version', 'idempotencyKey', 'sent', 'plain', 'show'];

const entriesOf = (form: Form) =>
  Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));

/** What was typed into a form of one's own page, when the answer is a fault: nothing of it is lost. */
export function typedFields(c: PageContext): FaultForm | undefined {
  const form = c.get('form') as Form | undefined;
  if (!form || !comesBack(c.req.path) || !isTyped(form)) return undefined;
  const sent = entriesOf(form).map(([name, value]) => [name, typeof value === 'string' ? value : value.name] as const);
  return { path: c.req.path, fields: sent.filter(([name, text]) => text !== '' && !pageWrites.includes(name)) };
}

/** Fields that a page with the form writes anew. */
const pageWrites = ['formToken', 'fresh', 'show'];

const isTyped = (form: Form): boolean =>
  entriesOf(form).some(([name, value]) => !written.includes(name) && (typeof value === 'string' ? value : value.name));

/** A form of a session that is over. Signed in again, its own account finds it as it was; nobody else does. */
async function takeUp(c: PageContext, next: () => Promise<void>, form: Form, owner: string) {
  const visit = c.get('visit');
  const { portal, account, path } = visit;
  if (account && portal.formTokens.ownerOf(account.id) === owner) {
    const isFresh = textOf(form, 'fresh') === '1';
    c.set('form', form);
    c.set('visit', { ...visit, isShownAgain: true, isBack: true, isFresh });
    await next();
    // Nothing was done; scripts must not take it for that.
    c.res = new Response(c.res.body, { status: 403, headers: c.res.headers });
    return;
  }
  const fields = entriesOf(form).filter(([name]) => name !== 'formToken' && name !== 'show');
  const texts = fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  const files = fields.flatMap(([name, value]) => (typeof value === 'string' ? [] : [[name, value.name] as const]));
  const at = portal.clock.now().toISOString();
  const sealed = portal.typedSeal.seal({ owner, at, path: c.req.path, back: path, fields: texts, files });
  // Nobody is told that it is not lost when the form that carries it would be refused.
  if (sealed.length > mostSealed) throw new Fault(413, 'Too much was typed to be sealed.', (mostSealed * 3) / 4, true);
  return show(c, signInPage(visit, { back: path, typed: sealed }), 403);
}

/** Pages with a file in their form; they tell themselves when it is too large, and keep the rest. */
const takesFile = (path: string): boolean => path === '/ledgers';

/** Most bytes that somebody may send to a page. */
const mostOf = (path: string, isSignedIn: boolean): number =>
  path === signIn
    ? mostBytes.signIn
    : isSignedIn
      ? takesFile(path)
        ? mostBytes.file
        : mostBytes.written
      : mostBytes.guest;

/** Was it sent by a script, which reads no pages? */
export const asksForJson = (c: PageContext): boolean => /^application\/json\b/.test(c.req.header('Accept') ?? '');

/** `show` of a form that comes back after its account has signed in again. */
const shownBack = 'back';

/** The form that was typed before, as if its own page, under the new session, sent it to be shown again. */
export function typedAgain(c: PageContext, typed: Typed, account: Account, token: string): Request {
  const { formTokens } = c.get('visit').portal;
  const browser = getCookie(c, cookies.browser) ?? '';
  const body = new FormData();
  body.append('formToken', formTokens.tokenFor(browser, token, account.id));
  body.append('show', shownBack);
  for (const [name, text] of typed.fields) body.append(name, text);
  for (const [name, fileName] of typed.files) body.append(name, new File([], fileName));
  const kept = Object.entries({ ...getCookie(c), [cookies.session]: token });
  const headers = {
    Cookie: kept.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
    Referer: new URL(typed.back, c.req.url).href,
    'Accept-Language': c.req.header('Accept-Language') ?? '',
  };
  return new Request(new URL(typed.path, c.req.url), { method: 'POST', body, headers });
}

/** Takes up `language=en` and the like, when a form was sent to be shown in another way. */
function showAgain(c: PageContext, form: Form): void {
  const choice = textOf(form, 'show');
  if (choice === '') return;
  const isFresh = textOf(form, 'fresh') === '1';
  if (choice === shownBack) {
    c.set('visit', { ...c.get('visit'), isShownAgain: true, isBack: true, isFresh });
    return;
  }
  const [name = '', value = ''] = choice.split('=');
  if (!keepPreference(c, name, value)) throw new Fault(400);
  const visit = c.get('visit');
  const preferences: Preferences = { ...visit.preferences, [name]: value };
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
    if (!account) return c.redirect(signInTo(c.req.method === 'GET' ? path : '/'), 303);
    if (!roles.includes(account.role)) throw new Fault(403, `${account.role} may not open ${c.req.path}.`);
    return next();
  };

/** The visit of somebody whom `only` let in. */
export const signedIn = (c: PageContext): Visit & { account: Account } => {
  const visit = c.get('visit');
  if (!visit.account) throw new Fault(403);
  return visit as Visit & { account: Account };
};
