import { factsOnRegister, type Holder, type Scheme } from '@liandong/sdk/subsidies';
import type { Hono } from 'hono';
import { show } from '../../pages/layout.js';
import { subsidiesPage } from '../../pages/subsidies.js';
import type { Account } from '../auth/sessions.js';
import type { Env } from '../http/context.js';
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
    const { schemes, holder } = asking[account.role as keyof typeof asking];
    const law = portal.lawOn(today, portal.place);
    const own: Holder = account.registerNumber === null ? {} : { [holder]: account.registerNumber };
    return show(c, subsidiesPage(visit, schemes, factsOnRegister(portal.registers, own, law, schemes)));
  });
}
