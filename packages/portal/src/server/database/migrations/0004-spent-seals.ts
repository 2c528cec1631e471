import type { Migration } from './index.js';

export const spentSeals: Migration = {
  name: 'spent-seals',
  statements: [
    // Sealed texts that somebody has signed in with: none of them signs in again.
    `create table spent_seals (seal_hash text primary key, at timestamptz not null)`,
  ],
};
