import type { Migration } from './index.js';

export const organizations: Migration = {
  name: 'organizations',
  statements: [
    // Organisations have accounts too.
    `alter table accounts drop constraint accounts_role_check`,
    `alter table accounts add constraint accounts_role_check
      check (role in ('resident', 'socialWorker', 'organization', 'clerk'))`,
    // Whose records in the registers are theirs; nobody's at first.
    `alter table accounts add column register_number text`,
    `create unique index accounts_by_register on accounts (role, register_number)`,
  ],
};
