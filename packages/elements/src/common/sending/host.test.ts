// A form as its parts see it, a server, and a device on which things are kept: for the specs beside this file.
import type { IntakeHost, IntakePart, IntakeSnapshot } from '../../needs/need-intake-form/intake-part.js';
import { clearDrafts } from '../drafts/index.js';
import {
  fetchSender,
  outboxStore,
  sender,
  type Answer,
  type FetchOptions,
  type Handler,
  type NeedLostDetail,
  type NeedSentDetail,
  type Parcel,
} from './index.js';

export type Answers = Readonly<Record<string, unknown>>;

/** A form as its parts see it; `photos` go out with what is sent. */
export class Host extends EventTarget {
  isConnected = true;
  day = '2026-03-02';
  language = 'zh-Hans';
  isShared = false;
  draft: string | undefined;
  isUnkept = false;
  state = { provided: {}, fields: [], lost: {} };
  problems: readonly unknown[] = [];
  snapshot: IntakeSnapshot;
  heard: (readonly [string, unknown])[] = [];
  requestUpdate = () => undefined;
  labelOf = (name: string) => name;
  clear = () => undefined;
  querySelectorAll = () => [];
  constructor(answers: Answers = {}) {
    super();
    this.snapshot = { form: 'test', version: '1', answers, at: 0 };
    for (const type of ['lian-need-sent', 'lian-earlier-sent', 'lian-need-lost'])
      this.addEventListener(type, (event) => this.heard.push([type, (event as CustomEvent).detail]));
  }
  get payload() {
    const { photos = [], ...rest } = this.snapshot.answers as { photos?: readonly File[] };
    const data = new FormData();
    data.append('need', JSON.stringify(rest));
    for (const photo of photos) data.append('need.photos', photo);
    return data;
  }
  /** Puts other answers in their place, as a page does: nobody types. */
  hold(answers: Answers) {
    this.snapshot = { ...this.snapshot, answers };
  }
  write(answers: Answers) {
    this.hold({ ...this.snapshot.answers, ...answers });
    this.dispatchEvent(new Event('input'));
  }
  submit() {
    const event = new Event('lian-need-submit', { cancelable: true });
    this.dispatchEvent(event);
    return event.defaultPrevented;
  }
  private of<Detail>(wanted: string) {
    return this.heard.flatMap(([type, detail]) => (type === wanted ? [detail as Detail] : []));
  }
  get sent() {
    return this.of<NeedSentDetail>('lian-need-sent');
  }
  get earlier() {
    return this.of<NeedSentDetail>('lian-earlier-sent');
  }
  lost = () => this.of<NeedLostDetail>('lian-need-lost');
}

export const wait = (time: number) => new Promise((done) => setTimeout(done, time));
export async function until(look: () => unknown, why: string) {
  for (let turn = 0; turn < 150; turn++) {
    if (await look()) return;
    await wait(20);
  }
  throw new Error(`waited in vain for ${why}`);
}

export const open: IntakePart[] = [];
export function plug(host: Host, part: IntakePart) {
  open.push(part);
  part.attach(host as unknown as IntakeHost);
  const said = () => part.note()?.text ?? '';
  const says = (text: string) => until(() => said().includes(text), `${text}; it says ${said()}`);
  const press = (label: string) =>
    part
      .note()
      ?.actions?.find((each) => each.label === label)
      ?.run();
  return { host, part, said, says, press };
}

// ── Servers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export const down: Handler = () => Promise.reject(new Error('network'));
export const taken: Answer = { kind: 'taken', receipt: { number: 'X-1', on: '2026-03-02' } };
export const refused: Answer = { kind: 'refused', problems: [{ path: 'name', code: 'required' }] };
/** A server that answers all alike, and remembers what came. */
export function server(answer: Answer = taken) {
  const got: Parcel[] = [];
  const handler: Handler = (parcel) => (got.push(parcel), Promise.resolve(answer));
  return { got, handler };
}

export const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers });

/** A server that is reached with `fetch`, answers by turns, and notes what it was asked. */
export class Server {
  readonly asked: { readonly key: string; readonly body: FormData }[] = [];
  readonly taken = new Set<string>();
  private answers: (Response | Error | 'hang')[];
  constructor(...answers: (Response | Error | 'hang')[]) {
    this.answers = answers;
  }
  fetch = (_url: unknown, { headers, body, signal }: RequestInit = {}): Promise<Response> => {
    const key = new Headers(headers).get('Idempotency-Key') ?? '';
    this.asked.push({ key, body: body as FormData });
    const answer = this.answers.shift() ?? json(200, { number: 'X-1', on: '2026-03-02' });
    if (answer === 'hang')
      return new Promise((_, no) => signal?.addEventListener('abort', () => no(new Error('aborted'))));
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer.ok) this.taken.add(key);
    return Promise.resolve(answer);
  };
}
export const begin = (server: Server, options: Partial<FetchOptions> = {}, host = new Host({ name: '王小明' })) =>
  plug(
    host,
    fetchSender({ url: '/needs', fetch: server.fetch as typeof fetch, firstWait: 20, random: () => 0, ...options }),
  );

// ── What is kept ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const week = { today: '2026-03-02', until: '2026-03-09' };
export const outbox = () => outboxStore(week);
export const send = (host: Host, handler: Handler) =>
  plug(host, sender(handler, { outbox: outbox(), firstWait: 60_000 }));

/** Somebody sent this while there was no connection, and closed the page. */
export async function leave(answers: Answers) {
  const { host, part, says } = send(new Host(answers), down);
  host.submit();
  await says('关掉网页也不会丢');
  part.detach();
  await freed();
}
/** Nothing is held any more by what was left. */
export const freed = () => until(async () => (await navigator.locks.query()).held?.length === 0, 'what was held');

export const names = async () => (await indexedDB.databases()).map(({ name }) => name);
export const nothing = () => until(async () => !(await names()).includes('liandong.kept'), 'nothing left');
/** Works on the shelves of the device as nobody but the device would. */
export async function onDisk<Value>(shelf: string, act: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('liandong.kept');
    asked.onerror = () => reject(asked.error ?? new Error('closed'));
    asked.onsuccess = () => {
      const done = act(asked.result.transaction(shelf, 'readwrite').objectStore(shelf));
      done.onsuccess = () => (asked.result.close(), resolve(done.result));
    };
  });
}
export const photo = () => new File(['abc'], '楼道.jpg', { type: 'image/jpeg', lastModified: 5 });

/** A file on a slow stick: it is read once that is let go on, or is in vain. */
export function slowly(file = photo()) {
  let asked = 0;
  let go: () => void = () => undefined;
  let fail: () => void = () => undefined;
  const real = file.arrayBuffer.bind(file);
  const over = new Promise<void>((yes, no) => {
    go = yes;
    fail = () => no(new DOMException('gone', 'NotReadableError'));
  });
  over.catch(() => undefined);
  file.arrayBuffer = () => (asked++, over.then(real));
  return { file, go, fail, asked: () => asked };
}

export const tidy = async () => {
  for (const part of open.splice(0)) part.detach();
  await freed();
  const box = outbox();
  for (let found = await box.next('test', ''); found; found = await box.next('test', '')) {
    await box.remove(found.parcel.key);
    found.letGo();
  }
  await clearDrafts();
};
