import type { LianLetter } from '../common/letter/letter.js';

/** For a button inside a letter: prints that letter alone. */
export const printLetter = ({ currentTarget }: Event): void =>
  (currentTarget as Element).closest<LianLetter>('lian-letter')?.print();
