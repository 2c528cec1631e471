/** What a draft holds: answers without files, and which file stood where. */
export interface Packed {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly at: number;
  readonly files: readonly PackedFile[];
  /** Of all that stood in the form, whether it could be kept or not. */
  readonly print?: string;
}

/** A file of a draft; its bytes lie apart. */
export interface PackedFile {
  /** Name of the answer. */
  readonly answer: string;
  /** Where its bytes lie. */
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly modified: number;
  readonly file?: Blob;
}

const isBlob = (value: unknown): value is File => value instanceof Blob;

/** Answers made ready to be kept: files apart, each under a name that stays its own. */
export function packed(answers: Readonly<Record<string, unknown>>, at: number, nameOf: (file: Blob) => string): Packed {
  const plain: Record<string, unknown> = {};
  const files: PackedFile[] = [];
  for (const answer of Object.keys(answers)) {
    const value = answers[answer];
    if (!Array.isArray(value) || !value.some(isBlob)) {
      plain[answer] = value;
      continue;
    }
    for (const file of value.filter(isBlob)) {
      const { name: title = '', type, lastModified: modified } = file;
      files.push({ answer, name: nameOf(file), title, type, modified, file });
    }
  }
  return { answers: plain, at, files };
}

/** What tells one need from another: its answers, and of each file its name and time. */
export const printOf = (answers: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(answers)
      .filter(([, answer]) => answer !== undefined)
      .sort(),
    (_, value: unknown) => (isBlob(value) ? [value.name, value.lastModified] : value),
  );

/** A short name for a long text; nothing of the text can be read from it. */
export const shortOf = (text: string): string =>
  text
    .split('')
    .reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7)
    .toString(36);

/** The answers again, with their files; a file whose bytes are not there is left out. */
export async function filled(
  { answers, files }: Packed,
  read: (name: string) => Promise<ArrayBuffer | null | undefined>,
): Promise<{
  readonly answers: Readonly<Record<string, unknown>>;
  readonly files: readonly { readonly file: File; readonly name: string }[];
}> {
  const whole: Record<string, unknown> = { ...answers };
  const found: { file: File; name: string }[] = [];
  for (const { answer, name, title, type, modified } of files) {
    const bytes = await read(name);
    if (!bytes) continue;
    const file = new File([bytes], title, { type, lastModified: modified });
    whole[answer] = [...((whole[answer] ?? []) as readonly File[]), file];
    found.push({ file, name });
  }
  return { answers: whole, files: found };
}
