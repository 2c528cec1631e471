import type { Answers } from './paths.js';

/** How drafts are kept. */
export interface DraftOptions {
  /** Last day on which a draft may be kept, `YYYY-MM-DD`; it is told, and the draft is deleted after it. */
  readonly until: string;
  /** The server's day; the form's own else. No device's clock is asked. */
  readonly today?: string;
  /** The person has agreed already. Else nothing is kept before somebody asks for it. */
  readonly isOn?: boolean;
  /** 谁的草稿。Of whom, where several people sign in on one device: any name that stays; each finds their own drafts alone. */
  readonly whose?: string;
  /** A machine that many use: nothing is ever kept, and the form is emptied when it was sent, and when nobody uses it. */
  readonly isShared?: boolean;
  /** On a shared machine: how long nobody may use it (2 minutes), and how long is warned before it is emptied (1 minute), in milliseconds. */
  readonly idle?: number;
  readonly warning?: number;
  /**
   * Answers of an older version of the form as this one asks them; `undefined` where that cannot be done. What is half
   * written is not among them: it stays by the name of its field.
   */
  readonly migrate?: (answers: Answers, from: string) => Answers | undefined;
  /** Largest file that is kept, in bytes. */
  readonly maxFile?: number;
}
