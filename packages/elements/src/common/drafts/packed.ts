import type { IntakeHost, IntakeSnapshot } from '../../needs/need-intake-form/intake-part.js';

/** What a draft holds: answers with the names of files in their places, and the files. */
export interface Packed {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly at: number;
  /** The question that was open; an older draft has none. */
  readonly asked?: IntakeSnapshot['asked'];
  readonly files: readonly PackedFile[];
  /** Names of files that an earlier page had and nobody has chosen again, by their path; an older draft has none. */
  readonly lost?: Readonly<Record<string, readonly string[]>>;
  /** Of all that stood in the form, whether it could be kept or not. */
  readonly print?: string;
  /** How often somebody had written by then. */
  readonly writes?: number;
  /** Of what was written over an earlier draft that Back had brought: which that is. Nothing else is in it. */
  readonly over?: string | undefined;
  /** Of which need that was refused it is the correction: what its key begins with. */
  readonly need?: string | undefined;
  /** Under what other name than its own it was sent. */
  readonly sent?: string | undefined;
}

/** A file of a draft; its bytes lie apart. */
export interface PackedFile {
  /** Where its bytes lie. */
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly modified: number;
  readonly file?: Blob;
}

type Answers = Packed['answers'];

const isBlob = (value: unknown): value is File => value instanceof Blob;

/** Answers made ready to be kept, those of rows too: files apart, each under a name that stays its own. */
export function packed(answers: Answers, at: number, nameOf: (file: Blob) => string): Packed {
  const files: PackedFile[] = [];
  const text = JSON.stringify(answers, (_, value: unknown) => {
    if (!isBlob(value)) return value;
    const { name: title = '', type, lastModified: modified } = value;
    const name = nameOf(value);
    files.push({ name, title, type, modified, file: value });
    // No answer has an empty name.
    return { '': name };
  });
  return { answers: JSON.parse(text) as Answers, at, files };
}

/** Answers with something in the place of each file; what is nothing is left out. */
export const refilled = (answers: Answers, of: (name: string) => unknown): Answers =>
  JSON.parse(JSON.stringify(answers), (_, value: Record<string, string> | null | undefined) => {
    const name = value?.[''];
    if (name !== undefined) return of(name);
    return Array.isArray(value) ? value.filter(() => true) : value;
  }) as Answers;

/** What tells one need from another: its answers, and of each file its name, time and size. */
export const printOf = (answers: Answers): string =>
  JSON.stringify(answers, (_, value: unknown) => {
    if (isBlob(value)) return [value.name, value.lastModified, value.size];
    if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
    return (
      Object.entries(value as Answers)
        // Touched and emptied again is as if it had not been touched.
        .filter(([, answer]) => answer !== undefined && (answer as string | null)?.length !== 0)
        .sort()
    );
  });

/** Under what name what stands in the form was sent, or may have been, from the draft that it was in when Back brought it. */
export const sentAs = ({ state: { mark, brought } }: IntakeHost): string | undefined =>
  mark?.sent ?? (brought?.writes === undefined ? undefined : brought.draft);

/**
 * A short name for a long text or bytes, and another for any others; nothing of them can be read from it. Empty on pages
 * without WebCrypto, which have neither drafts nor locks to name.
 */
export async function shortOf(text: string | ArrayBuffer): Promise<string> {
  if (!crypto.subtle) return '';
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const sum = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(sum, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The answers again, with their files, and these by name; a file whose bytes are not there is left out. */
export async function filled(
  { answers = {}, files }: Partial<Packed> & Pick<Packed, 'files'>,
  read: (name: string) => Promise<ArrayBuffer | null | undefined>,
): Promise<{ readonly answers: Answers; readonly found: ReadonlyMap<string, File> }> {
  const found = new Map<string, File>();
  for (const { name, title, type, modified } of files) {
    const bytes = await read(name);
    if (bytes) found.set(name, new File([bytes], title, { type, lastModified: modified }));
  }
  return { answers: refilled(answers, (name) => found.get(name)), found };
}
