import type { Problem } from '@liandong/sdk/needs';
import type { IntakePart } from '../../needs/need-intake-form/intake-part.js';
import { sender, type Answer, type Handler, type Receipt, type SendOptions } from './sending.js';

/** How a need is sent over HTTP. */
export interface FetchOptions extends SendOptions {
  readonly url: string;
  /** Headers that the host needs; a token against forgery, say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields that go with it, besides what the form holds; asked anew for each attempt where they are a function. */
  readonly fields?: Readonly<Record<string, string>> | (() => Promise<Readonly<Record<string, string>>>);
  /** In place of the browser's own. */
  readonly fetch?: typeof fetch;
}

/** What a server may answer, as JSON. */
interface Told {
  readonly number?: string;
  readonly on?: string;
  readonly address?: string;
  readonly problems?: readonly Problem[];
  readonly message?: string;
}

const told = (response: Response): Promise<Told> =>
  response.json().then(
    (body: unknown) => (body !== null && typeof body === 'object' ? body : {}),
    () => ({}),
  );

/** Statuses that pass: busy, too soon, too many, and what a gateway says while the server behind it is away. */
const passing = [408, 425, 429, 500, 502, 503, 504];

/** What a response means. A page that came in place of the answer asks to sign in: the session has ended. */
async function answerOf(response: Response): Promise<Answer> {
  const { status } = response;
  if (status === 401 || status === 419 || response.type === 'opaqueredirect') return { kind: 'sign-in' };
  if (passing.includes(status)) {
    const seconds = Number(response.headers.get('Retry-After'));
    return seconds > 0 ? { kind: 'again', after: seconds * 1000 } : { kind: 'again' };
  }
  const { number, on, address, problems = [], message } = await told(response);
  if (!response.ok) return { kind: 'refused', problems, ...(message && { text: message }) };
  if (/html/i.test(response.headers.get('Content-Type') ?? '')) return { kind: 'sign-in' };
  // What has no number was not taken, whatever its status: half an answer, or that of something in between.
  if (!number) return { kind: 'again' };
  const receipt: Receipt = { number, ...(on && { on }), ...(address && { address }) };
  return { kind: 'taken', receipt };
}

/**
 * Sends a need with `fetch`: as `multipart/form-data`, with files, under an `Idempotency-Key` that is the same however
 * often it is sent. The server answers 2xx with `{ number, on, address }`, `number` always, 4xx with
 * `{ problems, message }`, 401 where somebody must sign in again; a page in place of the answer means the same.
 *
 * ```ts
 * form.sender = fetchSender({ url: '/needs', signIn: '/sign-in' });
 * ```
 */
export function fetchSender({ url, headers, fields = {}, fetch: ask, ...options }: FetchOptions): IntakePart {
  const handler: Handler = async ({ key, data }, signal) => {
    const body = new FormData();
    for (const [name, value] of Array.from(data)) body.append(name, value);
    const more = typeof fields === 'function' ? await fields() : fields;
    for (const name of Object.keys(more)) body.set(name, more[name] as string);
    const response = await (ask ?? window.fetch.bind(window))(url, {
      method: 'POST',
      body,
      signal,
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { Accept: 'application/json', 'Idempotency-Key': key, ...headers },
    });
    return answerOf(response);
  };
  return sender(handler, options);
}
