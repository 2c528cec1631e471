import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** 登录过期时已经写下的内容。What was typed into a form whose session had ended by the time it was sent. */
export interface Typed {
  /** Whose it is, as form tokens have it. */
  readonly owner: string;
  /** Where the form was sent to. */
  readonly path: string;
  /** The page that it stood on. */
  readonly back: string;
  readonly fields: readonly (readonly [name: string, text: string])[];
  /** Files have to be chosen again; their names are told. */
  readonly files: readonly (readonly [name: string, fileName: string])[];
}

/**
 * Seals what was typed, so that the sign-in page can carry it: nothing of it is kept here, whoever looks into the page
 * reads nothing, and it is opened for its own account alone.
 */
export class TypedSeal {
  private readonly key: Buffer;
  constructor(secret: string) {
    this.key = createHash('sha256').update(`typed ${secret}`).digest();
  }

  seal(typed: Typed): string {
    const start = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, start);
    const text = Buffer.concat([cipher.update(JSON.stringify(typed), 'utf8'), cipher.final()]);
    return Buffer.concat([start, cipher.getAuthTag(), text]).toString('base64url');
  }

  /** What was sealed here, if it is whole. */
  open(sealed: string): Typed | undefined {
    try {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAuthTag(bytes.subarray(12, 28));
      const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
      return JSON.parse(text.toString('utf8')) as Typed;
    } catch {
      return undefined;
    }
  }
}
