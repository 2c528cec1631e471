import type { IsoDate, Law, Pack } from '@liandong/core';
import type { Context } from 'hono';
import type { Language } from '@liandong/messages/words';
import type { Registers } from '@liandong/sdk/subsidies';
import type { PortalWords } from '../../words/index.js';
import type { Audit } from '../audit.js';
import type { FormTokens } from '../auth/csrf.js';
import type { SignInLimit } from '../auth/rate-limit.js';
import type { TypedSeal } from '../auth/typed.js';
import type { Account } from '../auth/sessions.js';
import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import type { Offices } from '../offices.js';

/** How somebody wants to see the pages. */
export interface Preferences {
  readonly language: Language;
  readonly mode: 'standard' | 'elder';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
}

/** What the whole server shares. */
export interface Portal {
  readonly database: Database;
  readonly clock: Clock;
  readonly packs: readonly Pack[];
  /** Code of the street that this portal serves. */
  readonly place: string;
  /** What the offices are called in letters; the host sets it. */
  readonly offices: Offices;
  /** Registers and ledgers that subsidies are prefilled from; the host hands them in. */
  readonly registers: Registers;
  readonly audit: Audit;
  readonly formTokens: FormTokens;
  readonly signInLimit: SignInLimit;
  readonly typedSeal: TypedSeal;
  /** Cookies go over TLS only. */
  readonly secureCookies: boolean;
  lawOn(date: IsoDate, place: string): Law;
}

/** What one request knows. */
export interface Visit {
  readonly portal: Portal;
  readonly preferences: Preferences;
  readonly words: PortalWords;
  /** The one who is signed in. */
  readonly account: Account | undefined;
  /** Their session's token. */
  readonly session: string | undefined;
  /** The token that every form on the page carries. */
  readonly formToken: string;
  /** The path of this page, for links that come back to it. */
  readonly path: string;
  /** The page answers a form: another display must bring back what is typed in it. */
  readonly isAnswer: boolean;
  /** 只换显示方式，不办理。The form was sent only to be shown in another way: it comes back, and nothing is done. */
  readonly isShownAgain: boolean;
  /** 又登录了，写的内容回来了。The form was sent after its session had ended: whose it is has signed in again and finds it as it was. */
  readonly isBack: boolean;
  /** 超过上限。The form was larger than is taken: it holds the fields before its file alone. */
  readonly isTooLarge: boolean;
  /** 还没有交过。Nobody has sent the form on this page yet, but to have it shown in another way: what it lacks is not told. */
  readonly isFresh: boolean;
  readonly today: IsoDate;
}

export interface Env {
  Variables: { visit: Visit; form: Form };
}

/** A form that cannot come back to its page: what was typed in it. */
export interface FaultForm {
  /** Where it is sent to. */
  readonly path: string;
  readonly fields: readonly (readonly [name: string, text: string])[];
}

/** Fields of a form as they were sent; a field that was sent twice keeps every value. */
export type Form = Readonly<Record<string, string | File | (string | File)[]>>;

export type PageContext = Context<Env>;

/** A text field of a form, '' when it was not sent. */
export const textOf = (form: Form, name: string): string => {
  const value = form[name];
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one.trim() : '';
};

/** Every text sent under a name. */
export const textsOf = (form: Form, name: string): readonly string[] => {
  const value = form[name];
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');
};
