import { first, type Queries } from '../database/database.js';
import { randomToken, sha256 } from './secrets.js';

/** What somebody may do here. */
export type Role = 'resident' | 'socialWorker' | 'organization' | 'clerk';

/** Somebody who is signed in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Code of the community where they live or work; street clerks have none. */
  readonly community: string | null;
  /** Their own number in the register of workers, or of organisations; nobody else's records are theirs. */
  readonly registerNumber: string | null;
}

/** How long a session lasts. */
export const sessionHours = 8;

const accountColumns =
  'accounts.id, accounts.name, accounts.role, accounts.community, accounts.register_number as "registerNumber"';

/** Begins a session; the token goes to the browser and nowhere else. */
export async function beginSession({ query }: Queries, account: string, now: Date): Promise<string> {
  const token = randomToken();
  const expires = new Date(now.getTime() + sessionHours * 3_600_000);
  await query('insert into sessions (token_hash, account, created_at, expires_at) values ($1, $2, $3, $4)', [
    sha256(token),
    account,
    now.toISOString(),
    expires.toISOString(),
  ]);
  return token;
}

/** Whose session this is, while it lasts. */
export const sessionAccount = ({ query }: Queries, token: string, now: Date): Promise<Account | undefined> =>
  first(
    query<Account & Record<string, unknown>>(
      `select ${accountColumns} from sessions join accounts on accounts.id = sessions.account
       where token_hash = $1 and expires_at > $2`,
      [sha256(token), now.toISOString()],
    ),
  );

export const endSession = async ({ query }: Queries, token: string): Promise<void> => {
  await query('delete from sessions where token_hash = $1', [sha256(token)]);
};

/** An account with what its password is checked against. */
export const accountToSignIn = (
  { query }: Queries,
  id: string,
): Promise<(Account & { password: string }) | undefined> =>
  first(
    query<Account & { password: string } & Record<string, unknown>>(
      `select ${accountColumns}, accounts.password from accounts where id = $1`,
      [id],
    ),
  );
