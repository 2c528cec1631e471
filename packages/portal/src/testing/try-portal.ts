import type { IsoDate } from '@liandong/core';
import type { Hono } from 'hono';
import { randomBytes } from 'node:crypto';
import type { Clock } from '../server/clock.js';
import type { Database } from '../server/database/database.js';
import { migrate } from '../server/database/migrate.js';
import { openPglite } from '../server/database/pglite.js';
import { openPostgres } from '../server/database/postgres.js';
import { demoPassword } from '../server/demo-people.js';
import type { Env, Portal } from '../server/http/context.js';
import type { Offices } from '../server/offices.js';
import { startPortal } from '../server/start.js';

/** A clock that tests set. */
export class TestClock implements Clock {
  constructor(public moment: Date) {}
  now(): Date {
    return this.moment;
  }
  today(): IsoDate {
    return new Date(this.moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as IsoDate;
  }
  later({ days = 0, hours = 0, minutes = 0 }): void {
    this.moment = new Date(this.moment.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}

/** An empty database: in memory, or in a schema of its own on the server that `DATABASE_URL` names. */
export async function emptyDatabase(): Promise<Database> {
  const address = process.env.DATABASE_URL;
  if (!address) return openPglite();
  const schema = `test_${randomBytes(6).toString('hex')}`;
  const admin = openPostgres(address);
  await admin.query(`create schema ${schema}`);
  const database = openPostgres(address, schema);
  return {
    ...database,
    async close() {
      await database.close();
      await admin.query(`drop schema ${schema} cascade`);
      await admin.close();
    },
  };
}

/** Fields of a form; a list is sent field by field. */
export type Fields = Readonly<Record<string, string | readonly string[] | Blob>>;

/** A browser without scripts: keeps cookies, follows nothing, sends forms with the token of their page. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  constructor(private readonly app: Hono<Env>) {}

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await this.app.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name && value) this.cookies.set(name, value);
      else if (name) this.cookies.delete(name);
    }
    return response;
  }

  async text(path: string): Promise<string> {
    return (await this.request(path)).text();
  }

  /** Sends a form as a page of ours has it: with the token, and the key, of the page it stands on. */
  async post(path: string, fields: Fields, from = path): Promise<Response> {
    const page = await this.text(from);
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];
    const version = hidden('version');
    return this.send(path, {
      formToken: hidden('formToken') ?? '',
      ...(hidden('idempotencyKey') && { idempotencyKey: hidden('idempotencyKey') as string }),
      ...(version && { version }),
      ...fields,
    });
  }

  /** Sends exactly these fields. */
  async send(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields))
      for (const one of Array.isArray(value) ? value : [value]) form.append(name, one as string | Blob);
    return this.request(path, { method: 'POST', body: form, headers });
  }
}

export interface Trial {
  readonly app: Hono<Env>;
  readonly portal: Portal;
  readonly clock: TestClock;
  guest(): Visitor;
  /** Somebody who is signed in. */
  signedIn(account: string): Promise<Visitor>;
  close(): Promise<void>;
}

/** The portal over an empty database, on a Monday of March 2026. */
export async function tryPortal(at = '2026-03-23T01:00:00Z', offices?: Offices): Promise<Trial> {
  const database = await emptyDatabase();
  await migrate(database);
  const clock = new TestClock(new Date(at));
  const { app, portal } = await startPortal(database, clock, false, offices);
  return {
    app,
    portal,
    clock,
    guest: () => new Visitor(app),
    async signedIn(account) {
      const visitor = new Visitor(app);
      await visitor.post('/sign-in', { account, password: demoPassword });
      return visitor;
    },
    close: () => database.close(),
  };
}
