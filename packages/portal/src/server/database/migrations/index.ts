import { foundation } from './0001-foundation.js';
import { assigned } from './0002-assigned.js';
import { organizations } from './0003-organizations.js';
import { spentSeals } from './0004-spent-seals.js';

/** One step: its statements run in order. A step that was published is never changed; a new one follows it. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

/** All steps, oldest first; the number of a step is its place in this list. */
export const migrations: readonly Migration[] = [foundation, assigned, organizations, spentSeals];
