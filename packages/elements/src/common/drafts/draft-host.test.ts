import type { FormField } from '@liandong/sdk/forms';
import type { IntakeHost, IntakeNote, IntakePart, IntakeSnapshot } from '../../needs/need-intake-form/intake-part.js';
import { clearDrafts, draftStore, type DraftOptions } from './index.js';

// What the specs of drafts share: a form as drafts see it, pages that come and go, and what lies on the device.

type Answers = Readonly<Record<string, unknown>>;

export const week = { today: '2026-03-02', until: '2026-03-09' };

/** A form as drafts see it. */
export class Host extends EventTarget {
  isConnected = true;
  day = '2026-03-02';
  language = 'zh-Hans';
  isUnkept = false;
  isShared = false;
  problems = [];
  payload = new FormData();
  form = document.createElement('form');
  cleared = 0;
  /** What the page gave. */
  state: { provided: Answers; fields: readonly FormField[]; lost: Readonly<Record<string, readonly string[]>> } = {
    provided: {},
    fields: [],
    lost: {},
  };
  snapshot: IntakeSnapshot = { form: 'test', version: '1', answers: {}, at: 0 };
  labelOf = (name: string) => name;
  requestUpdate = () => undefined;
  querySelectorAll = () => [];
  clear() {
    this.cleared++;
    this.snapshot = { ...this.snapshot, answers: {}, at: 0 };
  }
  write(answers: Answers) {
    this.snapshot = { ...this.snapshot, answers: { ...this.snapshot.answers, ...answers } };
    this.dispatchEvent(new Event('input'));
  }
}

export const wait = (time: number) => new Promise((done) => setTimeout(done, time));
/** What it finds, as soon as it finds something. */
export async function until<Value>(
  look: () => Value | undefined | false | Promise<Value | undefined | false>,
  why: string,
): Promise<Value> {
  for (let turn = 0; turn < 150; turn++) {
    const found = await look();
    if (found) return found;
    await wait(20);
  }
  throw new Error(`waited in vain for ${why}`);
}

const open: IntakePart[] = [];
/** Those whose page is still there. */
export const here = new Set<IntakePart>();
export async function begin(options: Partial<DraftOptions> = {}, host = new Host()) {
  const part = draftStore({ ...week, ...options });
  open.push(part);
  here.add(part);
  part.attach(host as unknown as IntakeHost);
  const note = await until(() => part.note(), 'a note');
  const press = (label: string) => {
    const action = part.note()?.actions?.find((each) => each.label === label);
    if (!action) throw new Error(`no “${label}” in ${JSON.stringify(part.note())}`);
    action.run();
  };
  const says = (text: string) => until(() => part.note()?.text.includes(text) && (part.note() as IntakeNote), text);
  return { part, host, note, press, says };
}
/** What a page that goes away has written, to its end. */
export const written = (part: IntakePart | undefined) => (part as never as { writing?: Promise<void> })?.writing;
/** The page goes away without a word. Where it was the last one, nothing is held afterwards: on a busy machine that takes longer. */
export async function leave(part: IntakePart): Promise<void> {
  part.detach();
  here.delete(part);
  await written(part);
  if (here.size > 0) await wait(50);
  else await until(async () => (await navigator.locks.query()).held?.length === 0, 'what was held');
}

export const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
export async function raw(shelf: string): Promise<unknown[]> {
  if (!(await databases()).includes('liandong.kept')) return [];
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('liandong.kept');
    asked.onerror = () => reject(asked.error ?? new Error('closed'));
    asked.onsuccess = () => {
      const all = asked.result.transaction(shelf).objectStore(shelf).getAll();
      all.onsuccess = () => (asked.result.close(), resolve(all.result));
    };
  });
}

/** After each: all pages go, and what they kept. */
export async function tidy(): Promise<void> {
  for (const part of open.splice(0)) await leave(part);
  await clearDrafts();
}
