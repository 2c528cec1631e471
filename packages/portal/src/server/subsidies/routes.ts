import { factsOnRegister, type Holder, type Scheme } from '@liandong/sdk/subsidies';
import { employeesOf } from '@liandong/sdk/workforce';
import type { Hono } from 'hono';
import { show } from '../../pages/layout.js';
import { subsidiesPage, unlisted, type Staff } from '../../pages/subsidies.js';
import type { Account } from '../auth/sessions.js';
import type { Env, Visit } from '../http/context.js';
import { only, signedIn } from '../http/visit.js';

/** 发给工作人员本人的几项，发给组织的几项。The schemes that each kind of account may ask about for itself, and whose records are its own. */
const asking = {
  socialWorker: { schemes: ['post', 'exam'], holder: 'worker' },
  organization: { schemes: ['premises', 'incubation', 'continuity', 'salary'], holder: 'organization' },
} as const satisfies Partial<
  Record<Account['role'], { readonly schemes: readonly Scheme[]; readonly holder: keyof Holder }>
>;

export function subsidyRoutes(app: Hono<Env>): void {
  app.get('/subsidies', only('socialWorker', 'organization'), (c) => {
    const visit = signedIn(c);
    const { account, portal, today } = visit;
    const { schemes: all, holder } = asking[account.role as keyof typeof asking];
    const law = portal.lawOn(today, portal.place);
    const staff = staffOf(visit, c.req.query('worker'));
    // The salary subsidy is asked for one worker: whoever has not said for whom is not asked about it.
    const isAsked = (scheme: Scheme) => scheme !== 'salary' || !staff || staff.chosen || staff.isUnlisted;
    const schemes = all.filter(isAsked);
    const own: Holder = {
      ...(account.registerNumber !== null && { [holder]: account.registerNumber }),
      ...(staff?.chosen && { employee: staff.chosen.id }),
    };
    return show(c, subsidiesPage(visit, schemes, factsOnRegister(portal.registers, own, law, schemes), staff));
  });
}

/** Those whom the organisation of this account employs or did, and the one of them that the address names. */
function staffOf({ account, portal, today }: Visit, number: string | undefined): Staff | undefined {
  const { organizations = [], workers = [] } = portal.registers;
  const organization =
    account?.role === 'organization' ? organizations.find(({ id }) => id === account.registerNumber) : undefined;
  if (!organization) return undefined;
  const all = employeesOf(organization, { organizations, workers }, today);
  const chosen = all.find(({ id }) => id === number);
  const isUnlisted = number === unlisted;
  return { all, ...(chosen && { chosen }), isUnlisted, isStranger: !chosen && !isUnlisted && Boolean(number) };
}
