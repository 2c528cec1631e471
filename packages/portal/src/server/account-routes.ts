import type { Hono } from 'hono';
import { getConnInfo } from '@hono/node-server/conninfo';
import { auditPage } from '../pages/audit.js';
import { show } from '../pages/layout.js';
import { mePage } from '../pages/me.js';
import { signInPage } from '../pages/sign-in.js';
import type { FieldProblem } from '../pages/parts.js';
import type { Entry } from './audit.js';
import { hashPassword, isPassword } from './auth/passwords.js';
import { accountToSignIn, beginSession, endSession, type Account } from './auth/sessions.js';
import { postpone, spend, stateOf, type Typed } from './auth/typed.js';
import { exportOf } from './export.js';
import { textOf, type Env, type PageContext } from './http/context.js';
import { Fault } from './http/fault.js';
import { dropSession, keepPreference, keepSession, only, ownPath, signedIn, typedAgain } from './http/visit.js';

/** Who knocks too often is told by this; requests made without a connection, as in tests, share one address. */
const addressOf = (c: PageContext): string => {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
};

export function accountRoutes(app: Hono<Env>): void {
  // A wrong account takes as long as a wrong password, so that neither is told apart.
  const nobodysPassword = hashPassword('nobody');

  /** Why signing in was put off, by the name that its page's address has. */
  const reasons = new Map([
    ['rest', 429],
    ['fault', 500],
  ] as const);
  const sayPutOff = (c: PageContext, status: 429 | 500): string => {
    const { text, next } = c.get('visit').words.faults[status];
    return `${text} ${next}`;
  };

  app.get('/sign-in', (c) => {
    const back = ownPath(c.req.query('back'));
    const status = reasons.get(c.req.query('why') as 'rest' | 'fault');
    const putOff = status && sayPutOff(c, status);
    return show(c, signInPage(c.get('visit'), { back, putOff, signedOut: c.req.query('out') === '1' }), status);
  });

  app.post('/sign-in', async (c) => {
    const { portal, words, isShownAgain, account, session } = c.get('visit');
    const { database, signInLimit, audit } = portal;
    const form = c.get('form');
    const [id, back] = [textOf(form, 'account'), ownPath(textOf(form, 'back'))];
    const typed = textOf(form, 'typed');
    const password = typeof form.password === 'string' ? form.password : '';
    const refuse = (problems: readonly FieldProblem[], status: 200 | 422 = problems.length > 0 ? 422 : 200) =>
      show(c, signInPage(c.get('visit'), { back, account: id, problems, typed }), status);
    const now = portal.clock.now();
    const before = typed ? portal.typedSeal.open(typed) : undefined;
    let state: Awaited<ReturnType<typeof stateOf>> | undefined;
    const bring = async (typed: Typed, own: Account, token: string) => {
      const page = await app.fetch(typedAgain(c, typed, own, token), c.env);
      return c.html(await page.text(), page.status as 200);
    };
    /** Nobody is signed in now, though the password may be right; loading the answer again signs in nobody either. */
    const putOff = async (status: 429 | 500) => {
      const why = [...reasons].find(([, one]) => one === status)![0];
      if (!before) return c.redirect(`/sign-in?${new URLSearchParams({ why, back })}`, 303);
      // Where the database answers nothing at all, the text is worth more than that.
      await postpone(database, before, now).catch(() => undefined);
      const given = { back, account: id, putOff: sayPutOff(c, status), typed: portal.typedSeal.seal(before) };
      return show(c, signInPage(c.get('visit'), given), status);
    };
    // The page with what was typed answers this form, so the browser can send it again, password and all: that must sign in nobody.
    const again = () => {
      const isOwn = account && session && before?.owner === portal.formTokens.ownerOf(account.id);
      if (isOwn) return state === 'old' ? c.redirect(back, 303) : bring(before, account, session);
      if (!before || (state !== 'good' && state !== 'again'))
        return show(c, signInPage(c.get('visit'), { back, isUsedUp: true }));
      return show(c, signInPage(c.get('visit'), { back, typed: portal.typedSeal.seal(before) }));
    };
    try {
      state = before && (await stateOf(database, before, now));
      if (before && state !== 'good') return await again();
      if (isShownAgain) return refuse([]);
      const missing: FieldProblem[] = [];
      if (!id) missing.push({ field: 'account', text: words.signIn.accountMissing });
      if (!password) missing.push({ field: 'password', text: words.signIn.passwordMissing });
      if (missing.length > 0) return refuse(missing);
      if (await signInLimit.isReached(database, id, addressOf(c), now)) return await putOff(429);
      const own = await accountToSignIn(database, id);
      const right = await isPassword(password, own?.password ?? (await nobodysPassword));
      if (!own || !right) {
        await signInLimit.failed(database, id, addressOf(c), now);
        return refuse([{ field: 'password', text: words.signIn.wrong }]);
      }
      const comesBack = before?.owner === portal.formTokens.ownerOf(own.id) ? before : undefined;
      const token = await database.transaction(async (queries) => {
        if (comesBack && !(await spend(queries, comesBack, now))) return undefined;
        await signInLimit.succeeded(queries, id);
        await audit.write(queries, now, id, 'account.signIn', id);
        return beginSession(queries, id, now);
      });
      if (token === undefined) return again();
      keepSession(c, token);
      // What somebody else typed is neither shown nor kept.
      return comesBack ? await bring(comesBack, own, token) : c.redirect(before ? '/?left=1' : back, 303);
    } catch (error) {
      console.error(`${c.req.method} ${c.req.path}: ${String(error)}`);
      return putOff(500);
    }
  });

  app.post('/sign-out', async (c) => {
    const { portal, account, session } = c.get('visit');
    if (account && session) {
      await portal.database.transaction(async (queries) => {
        await endSession(queries, session);
        await portal.audit.write(queries, portal.clock.now(), account.id, 'account.signOut', account.id);
      });
    }
    dropSession(c);
    return c.redirect('/sign-in?out=1', 303);
  });

  app.get('/display', (c) => {
    const { back, ...chosen } = c.req.query();
    for (const [name, value] of Object.entries(chosen)) if (!keepPreference(c, name, value)) throw new Fault(400);
    return c.redirect(ownPath(back), 303);
  });

  app.get('/me', only('resident', 'socialWorker', 'organization', 'clerk'), (c) => {
    const visit = signedIn(c);
    return show(c, mePage(visit, visit.account));
  });

  app.post('/me/export', only('resident', 'socialWorker', 'organization', 'clerk'), async (c) => {
    const { portal, account, today } = signedIn(c);
    const own = await exportOf(portal, account, today);
    await portal.database.transaction((queries) =>
      portal.audit.write(queries, portal.clock.now(), account.id, 'account.export', account.id),
    );
    return c.body(JSON.stringify(own, undefined, 2), 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="my-data-${today}.json"`,
    });
  });

  app.get('/audit', only('clerk'), async (c) => {
    const visit = signedIn(c);
    const { database, audit } = visit.portal;
    const entries = await database.query<Entry & Record<string, unknown>>(
      'select * from audit order by id desc limit 200',
    );
    return show(c, auditPage(visit, entries, await audit.brokenAt(database)));
  });
}
