import type { Migration } from './index.js';

export const assigned: Migration = {
  name: 'assigned',
  // Who of the staff is responsible for a need; nobody at first.
  statements: [`alter table needs add column assigned_to text references accounts (id)`],
};
