import type { Form, PageContext } from './context.js';
import { Fault } from './fault.js';
import { legible } from './legible.js';

/** Most bytes of a form: of somebody who is not signed in, of a sign-in with what was typed before, of somebody who is signed in, and of one with a file. */
export const mostBytes = { guest: 256 << 10, signIn: 1 << 20, written: 2 << 20, file: 6 << 20 } as const;

/** Most letters of a sealed text: the form that carries it holds the account and the like too. */
export const mostSealed = mostBytes.signIn - (32 << 10);

/** Of a body that is too large so much is looked at for its fields. */
const headBytes = 256 << 10;

/** So much of it is read and thrown away, so that the browser hears the answer: it sends before it listens. */
const mostThrownAway = { guest: 8 << 20, signedIn: 256 << 20 } as const;

/** A form, or the beginning of one that was too large. */
export interface ReadForm {
  readonly form: Form;
  readonly isTooLarge: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads the form that was sent; of one over the limit only the fields before its file. */
export async function readForm(c: PageContext, most: number): Promise<ReadForm> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type))
    throw new Fault(400, 'A form is sent as a form.');
  const thrownAway = mostThrownAway[c.get('visit').account ? 'signedIn' : 'guest'];
  const { bytes, isTooLarge } = await readBody(c.req.raw.body, most, thrownAway);
  try {
    return { form: await formOf(isTooLarge ? headOf(bytes, type) : bytes, type), isTooLarge };
  } catch (error) {
    throw new Fault(isTooLarge ? 413 : 400, String(error));
  }
}

async function readBody(body: ReadableStream<Uint8Array> | null, most: number, thrownAway: number) {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (!read?.value) break;
    if (length <= most) parts.push(read.value);
    length += read.value.length;
    if (length <= thrownAway) continue;
    await reader?.cancel();
    break;
  }
  const bytes: Bytes = new Uint8Array(Buffer.concat(parts));
  return { bytes, isTooLarge: length > most };
}

async function formOf(bytes: Bytes, type: string): Promise<Form> {
  const data = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  const form: Record<string, string | File | (string | File)[]> = Object.create(null) as Record<string, string>;
  data.forEach((given, name) => {
    const value = typeof given === 'string' ? legible(given) : given;
    const before = form[name];
    form[name] = before === undefined ? value : [before, value].flat();
  });
  return form;
}

/** The fields that are whole, up to the first file; in its place one of its name that is empty. */
function headOf(bytes: Bytes, type: string): Bytes {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
  if (boundary === undefined) return Buffer.from(head.slice(0, Math.max(0, head.lastIndexOf('&'))), 'latin1');
  const file = /\r\ncontent-disposition:[^\r\n]*\bfilename="[^\r\n]*\r\n/i.exec(head);
  const end = file ? file.index + file[0].length : head.lastIndexOf(`--${boundary}`);
  const whole = head.slice(0, Math.max(0, end)) + (file ? '\r\n\r\n' : '');
  return Buffer.from(`${whole}--${boundary}--\r\n`, 'latin1');
}
