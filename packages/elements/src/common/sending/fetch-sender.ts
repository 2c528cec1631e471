import type { Problem } from '@liandong/sdk/needs';
import type { IntakePart } from '../../needs/need-intake-form/intake-part.js';
import type { Answer, Handler, SendOptions } from './answers.js';
import { sender } from './sending.js';

/** How a need is sent over HTTP. */
export interface FetchOptions extends SendOptions {
  readonly url: string;
  /** Headers that the host needs; a token against forgery, say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields that go with it, besides what the form holds; asked anew for each attempt where they are a function. */
  readonly fields?:
    Readonly<Record<string, string>> | ((signal: AbortSignal) => Promise<Readonly<Record<string, string>>>);
  /** In place of the browser's own. */
  readonly fetch?: typeof fetch;
}

/** What a server answered, as JSON; what it should not hold is left out. */
async function told(response: Response) {
  const body = ((await response.json().catch(() => undefined)) ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (/string|number/.test(typeof body[name]) ? String(body[name]) : '');
  const found: readonly unknown[] = Array.isArray(body['problems']) ? body['problems'] : [];
  const isProblem = (one: unknown): one is Problem => typeof (one as Problem | null)?.path === 'string';
  return { text, problems: found.filter(isProblem) };
}

/** Statuses that pass, besides those of a server in trouble: too slow, too soon, too many. */
const passing = [408, 425, 429];

/** What a response means. A page that came in place of the answer asks to sign in: the session has ended. */
async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const { text, problems } = await told(response);
  const said = { text: text('message') };
  if (status === 401 || status === 419 || response.type === 'opaqueredirect') return { kind: 'sign-in', ...said };
  // A conflict without problems: what came under this key before is still being worked on.
  if (status >= 500 || passing.includes(status) || (status === 409 && !problems[0])) {
    // Seconds, or a date: how long that is the server's own clock says, and no other does.
    // eslint-disable-next-line no-restricted-globals -- between two moments that the server names; asks no clock
    const at = (name: string) => Date.parse(headers.get(name) ?? '');
    const after = 1000 * Number(headers.get('Retry-After')) || at('Retry-After') - at('Date') || 0;
    return { kind: 'again', ...said, after };
  }
  if (!response.ok) return { kind: 'refused', problems, isTooLarge: status === 413, ...said };
  const number = text('number');
  // A number may come under any type, as JSP pages send it.
  if (!number && /html/i.test(headers.get('Content-Type') ?? '')) return { kind: 'sign-in' };
  // What has no number was not taken, whatever its status: half an answer, or that of something in between.
  if (!number) return { kind: 'again', ...said };
  const receipt: Record<string, string> = { number };
  for (const name of ['on', 'address']) if (text(name)) receipt[name] = text(name);
  return { kind: 'taken', receipt };
}

/**
 * Sends a need with `fetch`: as `multipart/form-data`, with files, under an `Idempotency-Key` that is the same however
 * often it is sent. The server answers 2xx with `{ number, on, address }`, `number` always, 4xx with
 * `{ problems, message }`, 413 where it is too large, 409 without problems while what came under the key is still being
 * worked on (a `message` beside it is shown), 401 where somebody must sign in again (a `message` stands in place of the usual words); a page in place of the answer means the same.
 *
 * ```ts
 * form.sender = fetchSender({ url: '/needs', signIn: '/sign-in' });
 * ```
 */
export function fetchSender({ url, headers, fields = {}, fetch: ask, ...options }: FetchOptions): IntakePart {
  const handler: Handler = async ({ key, data, isNobodys }, signal) => {
    const body = new FormData();
    for (const [name, value] of Array.from(data)) body.append(name, value);
    const more = typeof fields === 'function' ? await fields(signal) : fields;
    for (const name of Object.keys(more)) body.set(name, more[name] as string);
    const response = await (ask ?? window.fetch.bind(window))(url, {
      method: 'POST',
      body,
      signal,
      credentials: isNobodys ? 'omit' : 'same-origin',
      redirect: 'manual',
      headers: { Accept: 'application/json', 'Idempotency-Key': key, ...headers },
    });
    return answerOf(response);
  };
  return sender(handler, options);
}
