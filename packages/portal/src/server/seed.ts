import { hashPassword } from './auth/passwords.js';
import { demoPassword, demoPeople } from './demo-people.js';
import type { Portal } from './http/context.js';

/** Fills in the demo street: people who can sign in. What is there already stays as it is. */
export async function seedDemo({ database }: Portal): Promise<void> {
  const there = new Set((await database.query<{ id: string }>('select id from accounts')).map(({ id }) => id));
  for (const { id, name, role, community } of demoPeople) {
    if (there.has(id)) continue;
    await database.query(
      'insert into accounts (id, name, role, community, password) values ($1, $2, $3, $4, $5) on conflict (id) do nothing',
      [id, name, role, community, await hashPassword(demoPassword)],
    );
  }
}
