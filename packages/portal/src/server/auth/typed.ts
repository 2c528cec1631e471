import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Queries } from '../database/database.js';
import { sha256 } from './secrets.js';

/** Hours that a sealed text can be signed in with. */
export const sealHours = 24;

/** Two presses of the button in so many seconds are one: the second loses nothing that was typed. */
const pressedTwiceSeconds = 10;

/** 登录过期时已经写下的内容。What was typed into a form whose session had ended by the time it was sent. */
export interface Typed {
  /** Whose it is, as form tokens have it. */
  readonly owner: string;
  /** When it was first sealed. */
  readonly at: string;
  /** Where the form was sent to. */
  readonly path: string;
  /** The page that it stood on. */
  readonly back: string;
  readonly fields: readonly (readonly [name: string, text: string])[];
  /** Files have to be chosen again; their names are told. */
  readonly files: readonly (readonly [name: string, fileName: string])[];
}

/** A sealed text that was opened. */
export interface Opened extends Typed {
  /** Of this seal alone. */
  readonly seal: string;
}

/**
 * Seals what was typed, so that the sign-in page can carry it: nothing of it is kept here, whoever looks into the page
 * reads nothing, and it is opened for its own account alone.
 */
export class TypedSeal {
  private readonly key: Buffer;
  constructor(secret: string) {
    this.key = createHash('sha256').update(`typed ${secret}`).digest();
  }

  seal(typed: Typed): string {
    const start = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, start);
    const text = Buffer.concat([cipher.update(JSON.stringify(typed), 'utf8'), cipher.final()]);
    return Buffer.concat([start, cipher.getAuthTag(), text]).toString('base64url');
  }

  /** What was sealed here, if it is whole. */
  open(sealed: string): Opened | undefined {
    try {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAuthTag(bytes.subarray(12, 28));
      const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
      // The nonce is random, and no other one opens the text: it tells one seal from all others, however it is written.
      const seal = sha256(bytes.subarray(0, 12));
      return { ...(JSON.parse(text.toString('utf8')) as Typed), seal };
    } catch {
      return undefined;
    }
  }
}

const hoursBefore = (now: Date, hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** Under this a seal is remembered whose sign-in was put off. */
const putOff = (seal: string): string => sha256(`put off ${seal}`);

/** Whether somebody can still sign in with it; `again`: with another seal, since it was pressed twice, or put off. */
export async function stateOf(
  { query }: Queries,
  { seal, at }: Opened,
  now: Date,
): Promise<'good' | 'again' | 'spent' | 'old'> {
  // A seal without a moment is of an older version.
  if (!(new Date(at) > hoursBefore(now, sealHours))) return 'old';
  const rows = await query<{ hash: string; at: string }>(
    'select seal_hash as hash, at from spent_seals where seal_hash in ($1, $2)',
    [seal, putOff(seal)],
  );
  const spent = rows.find(({ hash }) => hash === seal);
  if (!spent) return rows.length > 0 ? 'again' : 'good';
  return now.getTime() - new Date(spent.at).getTime() < pressedTwiceSeconds * 1000 ? 'again' : 'spent';
}

/** 登录过一次就作废。Uses it up, so that the browser's history, which holds the password with it, signs in nobody. False: somebody was faster. */
export const spend = async ({ query }: Queries, { seal }: Opened, now: Date): Promise<boolean> =>
  (
    await query('insert into spent_seals (seal_hash, at) values ($1, $2) on conflict do nothing returning seal_hash', [
      seal,
      now.toISOString(),
    ])
  ).length > 0;

/** 先不登录。The answer puts a sign-in off though its password may be right: the browser, which can send it again, signs in nobody with this seal. */
export const postpone = async ({ query }: Queries, { seal }: Opened, now: Date): Promise<void> => {
  await query('insert into spent_seals (seal_hash, at) values ($1, $2) on conflict do nothing', [
    putOff(seal),
    now.toISOString(),
  ]);
};

/** Those that are out of date anyway need not be remembered. */
export const forgetSpent = async ({ query }: Queries, now: Date): Promise<void> => {
  await query('delete from spent_seals where at <= $1', [hoursBefore(now, sealHours).toISOString()]);
};
