import type { Problem } from '@liandong/sdk/needs';
import type { Arrival } from '../drafts/arrivals.js';
import type { Loss, Outbox, Parcel } from './outbox.js';

/** What the server says of a need that it took. */
export interface Receipt {
  readonly number?: string;
  /** The day it was received, `YYYY-MM-DD`, by the server's clock. */
  readonly on?: string;
  /** A page about it. */
  readonly address?: string;
}

/** What became of one attempt. */
export type Answer =
  | { readonly kind: 'taken'; readonly receipt: Receipt }
  /** With what the server says, or that it takes nothing so large; without problems it is told that none were named. */
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      readonly text?: string;
      readonly isTooLarge?: boolean;
    }
  /** With what the server says in place of the usual words. */
  | { readonly kind: 'sign-in'; readonly text?: string }
  /** Worth another attempt, after so many milliseconds where the server says so, and with what it says besides. */
  | { readonly kind: 'again'; readonly after?: number; readonly text?: string };

/** 寄出的方式。The host's own way of sending: one attempt, with a key that stays the same from attempt to attempt. */
export type Handler = (parcel: Parcel, signal: AbortSignal) => Promise<Answer>;

/** How sending goes. */
export interface SendOptions {
  /** Keeps what waits across a reload; what waits is gone with the page else. */
  readonly outbox?: Outbox;
  /** 谁交的。Of whom, where several people sign in on one device: any name that stays; that of the outbox unless given. */
  readonly whose?: string;
  /** `false` where no files can be sent this way: it is told as soon as one is chosen. */
  readonly takesFiles?: boolean;
  /** Where somebody signs in again whose session has ended; opens beside the form. */
  readonly signIn?: string;
  /** Milliseconds before the second attempt, doubled each time, and the most; how long one attempt may take, 60 s and 1 s more for each 20 KB of files by default. */
  readonly firstWait?: number;
  readonly longestWait?: number;
  readonly patience?: number;
  /** A number from 0 to 1 that spreads the attempts of many pages; any by default. */
  readonly random?: () => number;
}

/** How it stands with what is sent. */
export type State =
  | { readonly kind: 'idle' | 'sending' }
  | { readonly kind: 'waiting' | 'offline' | 'sign-in'; readonly text?: string | undefined; readonly isSlow?: boolean }
  /** From this window; from another that sent the very same; and the same as one that another window had sent before. */
  | { readonly kind: 'taken' | 'copied' | 'same'; readonly receipt: Receipt };

/** How it is told that the server refused what stands in the form, or that a file of it cannot be read. */
export interface Refused {
  readonly word: 'refused' | 'tooLarge' | 'unsaid' | 'unread';
  readonly text?: string | undefined;
  /** Names of those that nobody can read. */
  readonly files?: string;
  /** Does the outbox have what the server refused? */
  readonly isKept?: boolean;
}

/** What windows tell each other; `earlier`, to one that sends, what had been taken before. */
export interface Word extends Arrival<Receipt> {
  readonly earlier?: Receipt;
}

/** Detail of `lian-need-sent`, and of `lian-earlier-sent`: one that was sent before, while another stands in the form. */
export interface NeedSentDetail {
  readonly receipt: Receipt;
}

/** Detail of `lian-need-lost`: what became of a need that waited here, and nothing of what stood in it. */
export interface NeedLostDetail extends Omit<Loss, 'files'> {
  /** How many files it went without. */
  readonly files: number;
}

declare global {
  interface HTMLElementEventMap {
    'lian-need-sent': CustomEvent<NeedSentDetail>;
    'lian-earlier-sent': CustomEvent<NeedSentDetail>;
    'lian-need-lost': CustomEvent<NeedLostDetail>;
  }
}
