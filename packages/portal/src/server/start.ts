import { lawOn, type Law } from '@liandong/core';
import { offices as demoOffices } from '@liandong/fixtures/offices';
import { registersOfDistrict } from '@liandong/fixtures/subsidy-ledgers';
import { allPacks } from '@liandong/packs';
import type { Hono } from 'hono';
import { createApp } from './app.js';
import { Audit } from './audit.js';
import { FormTokens } from './auth/csrf.js';
import { SignInLimit } from './auth/rate-limit.js';
import { secret } from './auth/secrets.js';
import { TypedSeal } from './auth/typed.js';
import type { Clock } from './clock.js';
import type { Database } from './database/database.js';
import type { Env, Portal } from './http/context.js';
import type { Offices } from './offices.js';
import { retain } from './retention.js';
import { seedDemo } from './seed.js';

/** Code of the made-up street that the demo serves. */
export const demoStreet = 'cn-990101001';

/** Makes the portal over a database that has its tables; fills in the demo street where it is not there yet. */
export async function startPortal(
  database: Database,
  clock: Clock,
  secureCookies = false,
  offices: Offices = demoOffices,
): Promise<{ app: Hono<Env>; portal: Portal }> {
  const laws = new Map<string, Law>();
  const portal: Portal = {
    database,
    clock,
    packs: allPacks,
    place: demoStreet,
    offices,
    registers: registersOfDistrict,
    audit: new Audit(await secret(database, 'audit')),
    formTokens: new FormTokens(await secret(database, 'forms')),
    signInLimit: new SignInLimit(await secret(database, 'signIn')),
    typedSeal: new TypedSeal(await secret(database, 'typed')),
    secureCookies,
    lawOn(date, place) {
      const key = `${date} ${place}`;
      const law = laws.get(key) ?? lawOn(date, place, allPacks);
      if (laws.size > 200) laws.clear();
      laws.set(key, law);
      return law;
    },
  };
  await seedDemo(portal);
  await retain(database, portal.audit, clock.today(), clock.now());
  return { app: createApp(portal), portal };
}
