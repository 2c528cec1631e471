import type { IntakePart } from '../../needs/need-intake-form/intake-part.js';
import type { Answer, Handler, SendOptions } from './answers.js';
import { problemsOf, textOf, type Told } from './attempts.js';
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

/** Statuses that pass, besides those of a server in trouble: too slow, too soon, too many. */
const passing = [408, 425, 429];

/** What a response means. A page that came in place of the answer asks to sign in: the session has ended. */
async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const body = ((await response.json().catch(() => undefined)) ?? {}) as Told;
  const { problems, message: text } = body;
  const answer = (kind: Answer['kind'], after?: number) =>
    ({ kind, after, receipt: body, problems, text, isTooLarge: status === 413 }) as unknown as Answer;
  if (status === 401 || status === 419 || response.type === 'opaqueredirect') return answer('sign-in');
  // A conflict without problems: what came under this key before is still being worked on.
  if (status >= 500 || passing.includes(status) || (status === 409 && !problemsOf(problems)[0])) {
    // Seconds, or a date: how long that is the server's own clock says, and no other does.
    // eslint-disable-next-line no-restricted-globals -- between two moments that the server names; asks no clock
    const at = (name: string) => Date.parse(headers.get(name) ?? '');
    return answer('again', 1000 * Number(headers.get('Retry-After')) || at('Retry-After') - at('Date'));
  }
  if (!response.ok) return answer('refused');
  // What has no number was not taken, whatever its status: half an answer, or that of something in between. A number may
  // come under any type, as JSP pages send it.
  if (textOf(body['number'])) return answer('taken');
  return /html/i.test(headers.get('Content-Type') ?? '') ? { kind: 'sign-in' } : answer('again');
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
