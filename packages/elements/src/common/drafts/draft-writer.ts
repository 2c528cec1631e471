import { freshName, hold, isFull, ownForm, Vault, type Barrier } from '../../internal/vault.js';
import type { IntakeHost, IntakeSnapshot } from '../../needs/need-intake-form/intake-part.js';
import type { DraftOptions } from './draft-options.js';
import { packed, printOf, sentAs } from './packed.js';
import { isAnswered, type Answers } from './paths.js';

/** Where the drafts of a form stand: whether anything is kept, or why not. */
export type State = 'looking' | 'off' | 'on' | 'found' | 'older' | 'idle' | 'shared' | 'no-day' | Barrier;

/** What may have gone wrong, or is to be told besides. */
export type Aside =
  | 'full'
  | 'unkept'
  | 'taken'
  | 'too-large'
  | 'no-room'
  | 'unreadable'
  | 'expired'
  | 'other-tab'
  | 'unread'
  | 'not-migrated'
  | 'arrived';

/** Those that tell of what was written last, and are over when it could be kept. */
const ofWriting: readonly (Aside | undefined)[] = ['full', 'unkept', 'too-large', 'no-room', 'unreadable'];

/** Is that told of what could not be kept? */
export const isBad = (aside: Aside | undefined): boolean => ofWriting.includes(aside);

/** Is anything in it? A row that was only added holds nothing. */
const isWritten = (answer: unknown): boolean =>
  Array.isArray(answer)
    ? answer.some(
        (each) => typeof each !== 'object' || each instanceof Blob || Object.values(each as Answers).some(isAnswered),
      )
    : isAnswered(answer);

const isSame = (one: unknown, other: unknown): boolean => printOf([one] as never) === printOf([other] as never);

export const isEmpty = (answers: Answers): boolean => !Object.values(answers).some(isAnswered);

/** Longest time between a keystroke and the write, in milliseconds. */
const pause = 100;

/** How often in a row a write that failed is tried again by itself; whoever writes on tries again in any case. */
const mostTries = 3;

/** A device may fail once, and not the next time. */
export async function again<Value>(act: () => Promise<Value>, tries = mostTries): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (!tries) throw error;
    await new Promise((done) => setTimeout(done, pause));
    return again(act, tries - 1);
  }
}

const megabytes20 = 20 * 1024 * 1024;

/** Writes what stands in a form as a draft of this page, while it may. */
export abstract class DraftWriter {
  protected readonly vault = new Vault();
  protected readonly owner = freshName();
  /** Where the bytes of each file lie. */
  protected stored = new WeakMap<Blob, string>();
  protected host!: IntakeHost;
  protected state: State = 'looking';
  protected aside: Aside | undefined;
  protected id = freshName();
  /** What tells the need that was sent from here, and that nobody has refused. */
  protected sent: string | undefined;
  /** Does anything of it lie on the device? */
  protected isKept = false;
  /** What stood in the form when its draft was cleared, and is not to be kept again before somebody writes. */
  protected before: Answers = {};
  /** What tells the need that has arrived and stands in the form still: it is not kept again. */
  protected done: string | undefined;
  /** Names of files that the browser could not read, or that there was no room for. */
  protected unread = '';
  /** How often somebody has written in it. */
  protected writes = 0;
  /** Which need that was refused it corrects, where it was gone on with. */
  protected ofNeed: string | undefined;
  /** Files that there was no room for, by where they would lie: not tried again before some may have been made. */
  protected readonly roomless = new Set<string>();
  private tries = 0;
  protected letGo: (() => void) | undefined;
  protected writing: Promise<void> = Promise.resolve();
  private isBusy = false;
  private isDirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(protected readonly options: DraftOptions) {}

  /** May what is written be kept now? */
  protected abstract get isWriting(): boolean;

  protected become(state: State, aside?: Aside): void {
    this.state = state;
    this.aside = aside;
    this.host.draft = this.isWriting ? this.id : undefined;
    this.setMark();
    this.host.isUnkept = isBad(aside);
    this.host.requestUpdate();
    // What was written while nobody knew yet whether it may be kept.
    this.flush();
  }

  /** What came into the form last as a whole, before anybody wrote in it, on this page or on one that Back brought. */
  protected get came(): IntakeSnapshot | undefined {
    const { brought } = this.host.state;
    return brought?.came ?? brought;
  }

  /** What came back into the form out of the very draft that waits, which has the later words. */
  protected abstract get brought(): Answers;

  /** The draft that waits, where Back brought what it was before: only what is written over that is kept apart from it. */
  protected abstract get over(): string | undefined;

  /** What was written on this page: not what the page gave, nor what was emptied or came back. */
  protected get since(): Record<string, unknown> {
    const { host, brought } = this;
    const { state, snapshot } = host;
    const found: Record<string, unknown> = {};
    for (const name of Object.keys(snapshot.answers)) {
      const answer = snapshot.answers[name];
      const isGiven = answer === state.provided[name] || answer === this.before[name];
      if (isWritten(answer) && !isGiven && !isSame(answer, brought[name])) found[name] = answer;
    }
    return found;
  }

  /** Which need that was refused stands in the form, corrected or not. */
  protected get corrected(): string | undefined {
    const { came, host, ofNeed } = this;
    return host.sender?.need ?? ofNeed ?? (came?.writes === undefined ? came?.draft : undefined);
  }

  /** Is there anything that nobody would type again: of `print`, there is a draft already? */
  protected isUnkept(print: string | undefined): boolean {
    return this.isWriting && !this.isKept && !isEmpty(this.since) && !this.stands(print);
  }

  /** Under what name drafts of the form are kept: of each person by themselves. */
  protected get form(): string {
    return ownForm(this.host.snapshot.form, this.options.whose);
  }

  protected get isEmpty(): boolean {
    return isEmpty(this.host.snapshot.answers);
  }

  /** Do these very words stand in the form? */
  protected stands(print: string | undefined): boolean {
    return print === printOf(this.host.snapshot.answers);
  }

  /** Back is to know what it brings. */
  private setMark(): void {
    const { host, id: draft, writes, over, came } = this;
    if (host.draft && this.isKept) this.mark({ draft, writes, ...(over && { came }) });
  }

  /** Under what name it was sent stays known. */
  protected mark(own?: Partial<IntakeSnapshot>): void {
    const { host } = this;
    host.state.mark = { ...own, sent: sentAs(host) };
  }

  /** Somebody has written, or gone on. */
  protected touched(isStep = false): void {
    this.writes++;
    // Whoever only looks around writes nothing.
    if (isStep && !this.isKept) return;
    const { state, came } = this;
    // It is no longer as it came; Back is to know what came all the same, until somebody has chosen.
    this.mark(state === 'on' || state === 'off' ? undefined : { came });
    this.setMark();
    this.writeSoon();
  }

  protected writeSoon(): void {
    this.timer ??= setTimeout(() => this.flush(), pause);
  }

  protected stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  protected flush(): void {
    if (this.timer === undefined || !this.isWriting) return;
    this.stop();
    // One write at a time, and while it lasts at most one more: a slow disk never falls behind by more than that.
    this.isDirty = true;
    if (this.isBusy) return;
    this.isBusy = true;
    this.writing = this.writeAll();
  }

  private async writeAll(): Promise<void> {
    while (this.isDirty && this.isWriting) {
      this.isDirty = false;
      await this.write();
    }
    this.isBusy = this.isDirty = false;
  }

  protected async write(): Promise<void> {
    const { host, form, id, owner, vault, options, writes, corrected: need, over } = this;
    const { version, answers, at, asked } = host.snapshot;
    const print = printOf(answers);
    const content = packed(over ? this.since : answers, at, (file) => {
      const name = this.stored.get(file) ?? `${id}/${freshName()}`;
      this.stored.set(file, name);
      return name;
    });
    // Nobody has written anything, or all of it was taken out before it was kept, or it has arrived.
    if (!this.isKept && (this.isEmpty || print === this.done)) return;
    let aside: Aside | undefined;
    try {
      const letGo = this.letGo ?? (await hold(id));
      // It was cleared meanwhile.
      if (id !== this.id) return letGo?.();
      this.letGo = letGo;
      const small = content.files.filter(({ file }) => file!.size <= (options.maxFile ?? megabytes20));
      if (small.length < content.files.length) aside = 'too-large';
      const kept = {
        id,
        kind: 'draft' as const,
        form,
        version,
        until: options.until,
        owner,
        isSent: print === this.sent,
      };
      // Files are named before they are written, and where they cannot be: afterwards it can be told which are missing.
      const files = content.files.map(({ file: _, ...rest }) => rest);
      const { lost } = host.state;
      const isOurs = await vault.put(kept, {
        ...content,
        asked,
        lost,
        print,
        files,
        writes,
        need,
        over,
        sent: sentAs(host),
      });
      if (id !== this.id) return;
      if (!isOurs) {
        // Another page goes on with this one: what is written here becomes a draft of its own.
        this.beginAnew();
        aside = 'taken';
        this.touched();
      } else {
        if (!this.isKept) host.requestUpdate();
        this.isKept = true;
        this.setMark();
        const names = small.map(({ name }) => name);
        const there = await vault.keepFiles(id, names);
        if (there.some((name) => !names.includes(name))) this.roomless.clear();
        const [unread, unstored]: string[][] = [[], []];
        for (const { name, title, file } of small) {
          if (there.includes(name)) continue;
          if (this.roomless.has(name)) {
            unstored!.push(title);
            continue;
          }
          // It was moved or changed since it was chosen, or stood on a stick that is gone.
          const bytes = await file!.arrayBuffer().catch(() => void unread!.push(title));
          if (id !== this.id) return;
          if (!bytes) continue;
          await vault.putFile(name, bytes).catch((error: unknown) => {
            // A smaller one may have room.
            if (!isFull(error)) throw error;
            unstored!.push(title);
            this.roomless.add(name);
          });
          // Words do not wait for all files: the rest of these comes with them. One that was cleared has none.
          if (this.isDirty || id !== this.id) return;
        }
        if (unstored![0]) aside = 'no-room';
        if (unread![0]) aside = 'unreadable';
        this.unread = (unread![0] ? unread! : unstored!).join('、');
      }
      this.tries = 0;
    } catch (error) {
      if (id !== this.id) return;
      if (isFull(error)) aside = 'full';
      else {
        // A device may fail once, and not the next time: what lies there is there all the same.
        aside = 'unkept';
        if (this.tries++ < mostTries) this.writeSoon();
        // An earlier draft that waits is still asked about.
        else if (!this.isKept && this.state === 'on') return this.become('no-storage');
      }
    }
    // What has been mended is not told any more; what happened is.
    const next = aside ?? (isBad(this.aside) ? undefined : this.aside);
    if (next !== this.aside || this.unread) this.become(this.state, next);
  }

  /** Could that be done? Where the device goes on failing, the next visit sees to it. */
  protected isDone(act: () => Promise<unknown>): Promise<boolean> {
    return again(act).then(
      () => true,
      () => false,
    );
  }

  /** Takes its draft off the device; where that cannot be done it is this page's draft as before, unless another was begun. */
  protected async erase(): Promise<boolean> {
    const { id, letGo, writing, vault, owner, isKept, stored, ofNeed } = this;
    this.stop();
    this.beginAnew();
    const remove = () => this.isDone(() => vault.remove(id, owner));
    // At once, as the page may go while a file is still being written; and what was being written just then.
    await remove();
    await writing;
    const isGone = await remove();
    if (isGone || this.isKept || this.letGo) letGo?.();
    else Object.assign(this, { id, letGo, isKept, stored, ofNeed });
    return isGone;
  }

  /** What is written from here on is a draft of its own. */
  protected beginAnew(): void {
    this.id = freshName();
    this.letGo = this.ofNeed = undefined;
    this.isKept = this.isDirty = false;
    this.stored = new WeakMap();
  }
}
