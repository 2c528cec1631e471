import type { Problem } from '@liandong/sdk/needs';
import type { Answer, Handler, SendOptions } from './answers.js';
import type { Parcel } from './outbox.js';

/** A server may ask for any wait; longer than a day it is not left alone. */
const longest = 86_400_000;

const anyNumber = (): number => crypto.getRandomValues(new Uint8Array(1))[0]! / 255;

/** How long one attempt may take, in milliseconds, and how many bytes more a slow line still moves in one. */
const usual = 60_000;
const pace = 20;

/** What a server or a handler told, of whatever shape. */
export type Told = Readonly<Record<string, unknown>>;

/** A text or a number, as text. */
export const textOf = (told: unknown): string => (/string|number/.test(typeof told) ? String(told) : '');

export const problemsOf = (told: unknown): readonly Problem[] =>
  Array.isArray(told) ? told.filter((one: Partial<Problem> | null) => typeof one?.path === 'string') : [];

/** What a handler of the page answered: what it left out, or has another shape, is absent; of another kind than ours it says nothing of the need. */
function whole(answer: Answer): Answer {
  const told = { ...answer } as unknown as Told;
  const { kind, receipt: given } = told;
  const receipt: Record<string, string> = {};
  for (const name of ['number', 'on', 'address']) {
    const text = textOf((given as Told | null | undefined)?.[name]);
    if (text) receipt[name] = text;
  }
  return {
    ...told,
    kind: /^(taken|refused|sign-in)$/.test(kind as string) ? kind : 'again',
    receipt,
    problems: problemsOf(told['problems']),
    text: textOf(told['text']),
    after: Number(told['after']) || 0,
  } as Answer;
}

/** Attempts at one need: one at a time, each as long as patience lasts, and the time between them. */
export class Attempts {
  /** How many came to nothing. */
  count = 0;
  /** The server has said when it wants to be asked again. */
  isTold = false;
  /** Nobody answered: nothing else would get through either. */
  isCut = false;
  /** How many were cut with files on their way that may be too large for the line. */
  cuts = 0;
  /** Set while the next one is waited for. */
  timer: ReturnType<typeof setTimeout> | undefined;
  /** One that is on its way. */
  flight: AbortController | undefined;

  constructor(
    private readonly handler: Handler,
    private readonly options: SendOptions,
  ) {}

  async run(parcel: Parcel): Promise<Answer> {
    this.stop();
    this.isCut = false;
    const flight = (this.flight = new AbortController());
    let size = 0;
    for (const [, value] of Array.from(parcel.data)) size += (value as File).size || 0;
    const { patience = usual + size / pace } = this.options;
    const patient = setTimeout(() => {
      if (size) this.cuts++;
      flight.abort();
    }, patience);
    try {
      // A handler that minds no signal is waited for no longer; what still comes of it is of the same key.
      const over = new Promise<never>((_, no) => flight.signal.addEventListener('abort', no));
      return whole(await Promise.race([this.handler(parcel, flight.signal), over]));
    } catch {
      this.isCut = !flight.signal.aborted;
      return { kind: 'again' };
    } finally {
      clearTimeout(patient);
      this.flight = undefined;
    }
  }

  /** Waits longer each time, a little differently on each page, so that all pages do not come back at once. */
  wait(act: () => unknown, after = 0): void {
    const { firstWait = 1000, longestWait = 300_000, random = anyNumber } = this.options;
    const full = Math.min(longestWait, firstWait * 2 ** this.count++);
    // A timer takes no more than some 24 days, and fires at once beyond.
    const time = Math.min(longest, Math.max(after, full / 2 + (full / 2) * random()));
    this.isTold = after > 0;
    this.timer = setTimeout(act, time);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.flight?.abort();
  }
}
