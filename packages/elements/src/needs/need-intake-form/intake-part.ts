import type { FormField } from '@liandong/sdk/forms';
import type { Problem } from '@liandong/sdk/needs';

/** What somebody may do about a note. */
export interface NoteAction {
  readonly label: string;
  readonly run: () => void;
}

/** Something that a part has to tell, as plain data: the form shows it, announces it, and offers what can be done. */
export interface IntakeNote {
  readonly text: string;
  /**
   * Stands above the questions, or, on the review, under the button that sent it; else quietly below all of them.
   * What is `fixed` is held to the top of the screen.
   */
  readonly tone?: 'quiet' | 'ask' | 'fixed' | 'good' | 'bad';
  readonly actions?: readonly NoteAction[];
  readonly link?: { readonly label: string; readonly href: string };
  /** Lines that can be unfolded: what an old draft held. */
  readonly lines?: { readonly summary: string; readonly of: readonly unknown[] };
}

/** What is in the form: enough to go on with it elsewhere. */
export interface IntakeSnapshot {
  /** Id and version of the form's schema. */
  readonly form: string;
  readonly version: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** The page that was open. */
  readonly at: number;
  /** That page again, with the question of it that was open, '' on the review: in another look it is another page. */
  readonly asked?: readonly [at: number, name?: string];
  /** Of what comes back into it: the draft that it is in, and how often somebody had written there by then. */
  readonly draft?: string | undefined;
  readonly writes?: number;
  /** What came back before somebody wrote over some of it. */
  readonly came?: IntakeSnapshot | undefined;
  /** What keys begin with under which it was sent: the same words, sent once more, go under the same key. */
  readonly sent?: string | undefined;
}

/** What a part sees of the form that it serves. */
export interface IntakeHost extends HTMLElement {
  /** The form around. */
  readonly form: HTMLFormElement | null;
  readonly day: string;
  readonly language: string;
  snapshot: IntakeSnapshot;
  problems: readonly Problem[];
  /** Name of the draft that is kept of it, while one is: a need that is sent twice from one draft goes under one key. */
  draft?: string | undefined;
  /** What keeps it, and what sends it. */
  readonly drafts?: IntakePart | undefined;
  readonly sender?: IntakePart | undefined;
  /** Could what was written last, or a file of it, not be kept in that draft? */
  isUnkept?: boolean;
  /** Nothing may stay behind: neither in the form nor with the browser. */
  isShared: boolean;
  /** What the form would send under its name, files with it. */
  readonly payload: FormData;
  /** Label of a field, for what is told about it. */
  labelOf(name: string): string;
  /** `provided`: what the page gave, and nobody wrote; `lost`: names of files to be chosen again, by the path of their field. */
  readonly state: {
    readonly provided: Readonly<Record<string, unknown>>;
    readonly fields: readonly FormField[];
    lost: Readonly<Record<string, readonly string[]>>;
    /** Goes with what the browser keeps for Back. */
    mark?: Pick<IntakeSnapshot, 'draft' | 'writes' | 'came' | 'sent'> | undefined;
    /** What came into it last as a whole: from Back, from an outbox. */
    readonly brought?: IntakeSnapshot | undefined;
  };
  /** An answer as the review shows it; `undefined` where the form does not ask for it. */
  shown?(name: string, answer: unknown): unknown;
  /** Tells its parts that what stands in it has arrived, and waits for them. */
  arrived?(): Promise<unknown>;
  requestUpdate(): void;
  readonly updateComplete?: Promise<unknown>;
  /** Empties it. */
  clear(): void;
}

/** 附加部分：草稿、发送。Something that a page plugs into the form: drafts, sending. */
export interface IntakePart {
  attach(form: IntakeHost): void;
  detach(): void;
  note(): IntakeNote | undefined;
  /** May it still have a file of this name at this path, that is to be chosen again else? */
  holds?(name: string, path: string): boolean;
  /** A file as it was kept, where nobody can read it any more. */
  bytesOf?(file: File): Promise<ArrayBuffer | null | undefined>;
  /** The form was emptied. */
  cleared?(): void;
  /** Of a need that was refused, stands in the form and is to be corrected: what its key begins with. */
  readonly need?: string | undefined;
  /** Does it keep something on this device that goes on at the next visit, whatever becomes of a draft? */
  readonly keeps?: boolean;
  /** Is what stands in the form not sent, because another must be done with first? */
  readonly isHeldBack?: boolean;
  /** A need of these words was not taken; with what its key begins with where other words from the same draft stand in the form. */
  notTaken?(print: string, need?: string): unknown;
  /** What was refused and is kept is not wanted any more; `print` tells its words. */
  giveUp?(print?: string): unknown;
  /** The form goes on with a draft that has other words: of that need, or of another. */
  wentOn?(isOther: boolean): void;
  /** What stood in the form has arrived; that is told when this is done. */
  arrived?(): Promise<unknown>;
}
