import { drafts as builtIn } from '@liandong/messages/zh-hans/drafts';
import { sayDate } from '../../internal/dates.js';
import { barrier, freshName, hold, isFull, Vault, type Barrier, type Kept } from '../../internal/vault.js';
import { fill, sentenceOf, type Facts } from '../../internal/words-controller.js';
import type { IntakeHost, IntakeNote, IntakePart, NoteAction } from '../../needs/need-intake-form/intake-part.js';
import { arrivals, type Arrival } from './arrivals.js';
import { Idle } from './idle.js';
import { filled, packed, printOf, refilled, type Packed } from './packed.js';

type Answers = Readonly<Record<string, unknown>>;
type Answered = string | readonly unknown[] | undefined;

const isEmpty = (answers: Answers): boolean => !Object.values(answers).some((answer) => (answer as Answered)?.length);

/** How drafts are kept. */
export interface DraftOptions {
  /** Last day on which a draft may be kept, `YYYY-MM-DD`; it is told, and the draft is deleted after it. */
  readonly until: string;
  /** The server's day; the form's own else. No device's clock is asked. */
  readonly today?: string;
  /** The person has agreed already. Else nothing is kept before somebody asks for it. */
  readonly isOn?: boolean;
  /** A machine that many use: nothing is ever kept, and the form is emptied when it was sent, and when nobody uses it. */
  readonly isShared?: boolean;
  /** On a shared machine: how long nobody may use it (2 minutes), and how long is warned before it is emptied (1 minute), in milliseconds. */
  readonly idle?: number;
  readonly warning?: number;
  /** Answers of an older version of the form as this one asks them; `undefined` where that cannot be done. */
  readonly migrate?: (answers: Answers, from: string) => Answers | undefined;
  /** Largest file that is kept, in bytes. */
  readonly maxFile?: number;
}

type State = 'looking' | 'off' | 'on' | 'found' | 'older' | 'idle' | 'shared' | 'no-day' | Barrier;

/** What may have gone wrong, or is to be told besides. */
type Aside = 'full' | 'taken' | 'too-large' | 'expired' | 'other-tab' | 'unread' | 'cut-off' | 'arrived';

/** Longest time between a keystroke and the write, in milliseconds. */
const pause = 100;

const megabytes20 = 20 * 1024 * 1024;

/** Longest time that the removal of a draft may hold up the word that its need has arrived, in milliseconds. */
const longestErasing = 1000;

/** What a form that has just let go of its drafts is still writing. */
let leaving: Promise<unknown> | undefined;

/**
 * 草稿：征得同意后，把没有交的内容加密存在这台设备上，到期删去，随时可以清除。
 * Keeps what is written in a form on this device, sealed, until a day that is told; off until somebody asks for it.
 *
 * ```ts
 * form.drafts = draftStore({ today: '2026-03-02', until: '2026-03-09' });
 * ```
 */
export const draftStore = (options: DraftOptions): IntakePart => new Drafts(options);

/** Throws drafts away: of one form, or all. For the page that says a need has arrived. */
export async function clearDrafts(form?: string): Promise<void> {
  if (barrier()) return;
  const vault = new Vault();
  for (const kept of await vault.list('draft'))
    if (form === undefined || kept.form === form) await vault.remove(kept.id);
}

class Drafts implements IntakePart {
  private readonly vault = new Vault();
  private readonly owner = freshName();
  private readonly idle: Idle | undefined;
  /** Where the bytes of each file lie. */
  private stored = new WeakMap<Blob, string>();
  private host!: IntakeHost;
  private around: HTMLFormElement | null | undefined;
  private state: State = 'looking';
  /** The day by which it was looked. */
  private day = '';
  private aside: Aside | undefined;
  private id = freshName();
  private isSent = false;
  /** Does anything of it lie on the device? */
  private isKept = false;
  /** What stood in the form when its draft was cleared, and is not to be kept again before somebody writes. */
  private before: Answers = {};
  /** Names of files that an earlier page had no time to write. */
  private gone = '';
  private isBusy = false;
  private isDirty = false;
  private letGo: (() => void) | undefined;
  private channel: BroadcastChannel | undefined;
  private looked!: Promise<void>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  /** Drafts that were found here, the latest first, each held by this page. */
  private earlier: { readonly kept: Kept; readonly letGo: () => void; readonly content?: Packed }[] = [];

  constructor(private readonly options: DraftOptions) {
    const { isShared, idle = 120_000, warning = 60_000 } = options;
    if (isShared)
      this.idle = new Idle(idle, warning, {
        warn: () => this.hasMore && (this.become('idle'), true),
        back: () => this.become('shared'),
        over: () => this.host.clear(),
      });
  }

  // ── The form ─────────────────────────────────────────────────────────────────────────────────────────────────────

  attach(host: IntakeHost): void {
    // One that was moved within its page goes on with its own draft; another form has none yet.
    if (this.host !== host) this.beginAnew();
    this.host = host;
    this.around = host.form;
    this.listen('addEventListener');
    this.idle?.watch();
    this.looked = this.look();
    this.channel = arrivals(({ data }) => void this.forget(data).catch(() => undefined));
  }

  detach(): void {
    this.listen('removeEventListener');
    this.idle?.leave();
    this.channel?.close();
    this.flush();
    this.host.draft = undefined;
    const { earlier } = this;
    this.earlier = [];
    // The last write may be the one that takes hold.
    leaving = this.writing.then(() => {
      [this.letGo, ...earlier.map(({ letGo }) => letGo)].forEach((letGo) => letGo?.());
      this.letGo = undefined;
    });
  }

  private listen(on: 'addEventListener' | 'removeEventListener'): void {
    const { host } = this;
    for (const type of ['input', 'change', 'lian-need-step']) host[on](type, this.onInput);
    host[on]('lian-need-submit', this.onSubmit);
    host[on]('lian-need-sent', this.onSent);
    this.around?.[on]('submit', this.onSubmit);
    document[on]('visibilitychange', this.onHidden);
    window[on]('pagehide', this.onHide);
  }

  private become(state: State, aside?: Aside): void {
    this.state = state;
    this.aside = aside;
    this.host.draft = this.isWriting ? this.id : undefined;
    this.host.requestUpdate();
    // What was written while nobody knew yet whether it may be kept.
    this.flush();
  }

  private get today(): string {
    return this.options.today || this.host.day;
  }

  /** What is here already, and may anything be kept? */
  private async look(): Promise<void> {
    const { host, options, today } = this;
    const wall = barrier();
    this.day = today;
    if (options.isShared) {
      host.isShared = true;
      this.become('shared');
      // Left from before the machine was shared, a moment ago perhaps.
      await leaving;
      if (!wall) await clearDrafts().catch(() => undefined);
      return;
    }
    if (wall) return this.become(wall);
    if (!today) return this.become('no-day');
    try {
      const isOver = !options.until || options.until < today;
      await this.collect(isOver);
      if (isOver) return this.become('no-day');
      await this.offer(this.aside);
    } catch {
      this.become('no-storage');
    }
  }

  /** Drafts of this form, but for its own; those of any form go when their day is over. */
  private async collect(isOver: boolean): Promise<void> {
    const { form } = this.host.snapshot;
    for (const kept of await this.vault.list('draft')) {
      const isOfForm = kept.form === form;
      const isLate = kept.until < this.today;
      if (kept.id === this.id || !(isLate || (isOfForm && !isOver))) continue;
      const letGo = await hold(kept.id);
      if (letGo && !isLate) this.earlier.push({ kept, letGo });
      else if (letGo) await this.drop(kept.id, letGo);
      if (isOfForm && (isLate || !letGo)) this.aside = letGo ? 'expired' : 'other-tab';
    }
  }

  // ── An earlier draft ─────────────────────────────────────────────────────────────────────────────────────────────

  /** Asks about the latest draft that is here, having made its answers fit this version of the form, if that can be done. */
  private async offer(aside?: Aside): Promise<void> {
    const [first] = this.earlier;
    if (!first) return this.become(this.options.isOn || this.isKept ? 'on' : 'off', aside);
    let content: Packed | null | undefined;
    try {
      content = (await this.vault.get(first.kept.id)) as Packed | null | undefined;
    } catch {
      return this.become('no-storage');
    }
    // It arrived meanwhile, and what is left has been asked about.
    if (this.earlier[0]?.kept !== first.kept) return;
    // Sealed under a key that is gone: nobody can open it any more, and that is said.
    if (!content) {
      await this.drop(first.kept.id, first.letGo);
      return this.offer(content === null ? 'unread' : aside);
    }
    const { version } = this.host.snapshot;
    const from = first.kept.version;
    let answers: Answers | undefined;
    try {
      answers = from === version ? content.answers : this.options.migrate?.(content.answers, from);
    } catch (error) {
      console.warn(error); // it is shown to be copied
    }
    this.earlier[0] = { ...first, content: { ...content, answers: answers ?? content.answers } };
    this.become(answers ? 'found' : 'older', aside);
  }

  /** A draft of what has arrived, from this window or another, is let go of, and nothing of it is kept; that of any other need stays. */
  private async forget({ form, print, receipt }: Arrival): Promise<void> {
    if (!receipt) return;
    await this.looked;
    for (const { kept, letGo } of this.earlier) {
      const content = (await this.vault.get(kept.id)) as Packed | null | undefined;
      if (kept.form !== form || content?.print !== print) continue;
      await this.drop(kept.id, letGo);
      await this.offer('arrived');
    }
    // It may have arrived from elsewhere while this page still looked around.
    const { snapshot } = this.host;
    if (snapshot.form === form && printOf(snapshot.answers) === print) await this.arrived();
  }

  private async drop(id: string, letGo: () => void): Promise<void> {
    this.earlier = this.earlier.filter(({ kept }) => kept.id !== id);
    // What is asked about is another from here on, or nothing.
    this.become('looking');
    await this.vault.remove(id);
    letGo();
  }

  private readonly goOn = (): Promise<void> => {
    const { state, aside } = this;
    this.stop();
    // Nothing is written until the two are one.
    this.become('looking');
    return this.join().catch(() => this.become(state, aside));
  };

  /** The earlier draft, and over it what was written since: nothing that somebody wrote on this page is lost. */
  private async join(): Promise<void> {
    const { host, id: begun } = this;
    const [first, ...others] = this.earlier;
    if (!first?.content) return;
    const { kept, letGo, content } = first;
    await this.writing;
    await this.vault.take(kept.id, { owner: this.owner, isSent: false });
    const { answers, found } = await filled(content, (name) => this.vault.getFile(name));
    this.stored = new WeakMap();
    found.forEach((file, name) => this.stored.set(file, name));
    this.gone = content.files.flatMap(({ name, title }) => (found.has(name) ? [] : [title])).join('、');
    this.id = kept.id;
    this.isKept = true;
    this.letGo?.();
    this.letGo = letGo;
    for (const other of others) other.letGo();
    this.earlier = [];
    host.snapshot = { ...host.snapshot, answers: { ...answers, ...this.since }, at: content.at };
    this.become('on', this.gone ? 'cut-off' : undefined);
    this.onInput();
    this.flush();
    await this.writing;
    // What was begun is in it now.
    await this.vault.remove(begun).catch(() => undefined);
  }

  /** What was written on this page: not what the page gave, nor what was emptied. */
  private get since(): Answers {
    const { state, snapshot } = this.host;
    const found: Record<string, unknown> = {};
    for (const name of Object.keys(snapshot.answers)) {
      const answer = snapshot.answers[name] as Answered;
      if (answer?.length && answer !== state.provided[name] && answer !== this.before[name]) found[name] = answer;
    }
    return found;
  }

  private readonly startAnew = async (): Promise<void> => {
    const [first] = this.earlier;
    if (first) await this.drop(first.kept.id, first.letGo);
    await this.offer();
  };

  // ── Writing ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private readonly turnOn = (): void => {
    this.become('on');
    this.onInput();
    this.flush();
  };

  /** One tap, and nothing of it is left here; what stands in the form stays there. */
  private readonly clear = async (): Promise<void> => {
    this.become(this.earlier[0] ? 'looking' : 'off');
    this.before = this.host.snapshot.answers;
    await this.erase();
    // An earlier one that waits is still asked about.
    if (this.state === 'looking') await this.offer();
  };

  /** Takes its draft off the device. */
  private async erase(): Promise<void> {
    const { id, letGo, writing, vault, owner } = this;
    this.stop();
    this.beginAnew();
    await writing;
    await vault.remove(id, owner).catch(() => undefined);
    letGo?.();
  }

  /** What is written from here on is a draft of its own. */
  private beginAnew(): void {
    this.id = freshName();
    this.letGo = undefined;
    this.isKept = this.isDirty = false;
    this.stored = new WeakMap();
  }

  private readonly onInput = (): void => {
    this.idle?.used();
    this.isSent = false;
    this.writeSoon();
  };

  private writeSoon(): void {
    this.timer ??= setTimeout(() => this.flush(), pause);
  }

  /** What stood in the form before drafts were on, or came from the fields of a page without scripts: nobody types it again. */
  private get isUnkept(): boolean {
    const { isWriting, isKept, since, earlier, host } = this;
    const before = earlier[0]?.content?.print;
    return isWriting && !isKept && !isEmpty(since) && before !== printOf(host.snapshot.answers);
  }

  /** Is there anything that could be lost: answers, or the word that a need has arrived? */
  private get hasMore(): boolean {
    const { snapshot, shadowRoot } = this.host;
    return !isEmpty(snapshot.answers) || !!shadowRoot?.querySelector('.note:not(.quiet)');
  }

  /** Somebody who writes on while an earlier draft waits has begun another; the earlier one stays. */
  private get isWriting(): boolean {
    const { state, isKept, options } = this;
    return state === 'on' || (state === 'found' && (isKept || options.isOn === true));
  }

  private readonly onHidden = (): void => this.flush();

  private readonly onHide = (): void => (this.options.isShared ? this.host.clear() : this.flush());

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private flush(): void {
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

  private async write(): Promise<void> {
    const { host, id, owner, vault, options } = this;
    const { form, version, answers, at } = host.snapshot;
    const content = packed(answers, at, (file) => {
      const name = this.stored.get(file) ?? `${id}/${freshName()}`;
      this.stored.set(file, name);
      return name;
    });
    // Nobody has written anything, or all of it was taken out before it was kept.
    if (!this.isKept && isEmpty(answers)) return;
    let aside: Aside | undefined;
    try {
      const letGo = this.letGo ?? (await hold(id));
      // It was cleared meanwhile.
      if (id !== this.id) return letGo?.();
      this.letGo = letGo;
      const small = content.files.filter(({ file }) => file!.size <= (options.maxFile ?? megabytes20));
      if (small.length < content.files.length) aside = 'too-large';
      const kept = { id, kind: 'draft' as const, form, version, until: options.until, owner, isSent: this.isSent };
      // Files are named before they are written: of a page that dies meanwhile it can be told which are gone.
      const files = small.map(({ file: _, ...rest }) => rest);
      const isOurs = await vault.put(kept, { ...content, print: printOf(answers), files });
      if (id !== this.id) return;
      if (!isOurs) {
        // Another page goes on with this one: what is written here becomes a draft of its own.
        this.beginAnew();
        aside = 'taken';
        this.onInput();
      } else {
        if (!this.isKept) host.requestUpdate();
        this.isKept = true;
        const names = small.map(({ name }) => name);
        const there = await vault.keepFiles(id, names);
        for (const { name, file } of small) if (!there.includes(name)) await vault.putFile(name, file!);
      }
    } catch (error) {
      aside = isFull(error) ? 'full' : 'unread';
      if (!isFull(error)) return this.become('no-storage');
    }
    // What has been mended is not told any more; what happened is.
    const next = aside ?? (this.aside === 'full' || this.aside === 'too-large' ? undefined : this.aside);
    if (next !== this.aside) this.become(this.state, next);
  }

  // ── Sent ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The form around is sent, when all of it is good and nothing of the page's has stopped it; or a sender has taken it. */
  private readonly onSubmit = (event: Event): void => {
    const isOwn = event.type === 'lian-need-submit';
    setTimeout(() => {
      if (event.defaultPrevented !== isOwn) return;
      // The page goes away with it, and nobody here hears whether it arrives.
      if (this.options.isShared) {
        if (!isOwn) this.host.clear();
      } else if (this.isWriting) {
        this.isSent = true;
        void this.writing.then(() => this.vault.take(this.id, { isSent: true }));
      }
    });
  };

  private readonly onSent = (): void => {
    if (this.options.isShared) this.host.clear();
    else void this.arrived();
  };

  /** It has arrived: its draft goes, before anybody who hears of it may leave the page. */
  arrived(): Promise<unknown> {
    const gone = this.looked.then(() => (this.isWriting ? this.clear() : undefined));
    return Promise.race([gone, new Promise((late) => setTimeout(late, longestErasing))]);
  }

  /** The form was emptied, and nothing of it is to stay; what is written next is kept again. */
  cleared(): void {
    if (!this.isWriting) return;
    void this.erase();
    this.become(this.state);
  }

  // ── What is told ─────────────────────────────────────────────────────────────────────────────────────────────────

  private say(key: string, facts?: Facts): string {
    const { language } = this.host;
    return fill(sentenceOf(language, 'drafts', [key], builtIn) ?? key, facts);
  }

  private action(key: string, run: () => unknown): NoteAction {
    return { label: this.say(key), run: () => void run() };
  }

  note(): IntakeNote | undefined {
    const { state, aside, host, today } = this;
    // The day may come with the law.
    if (state === 'no-day' && today !== this.day) this.looked = this.look();
    const date = (day: string) => sayDate(day, host.language);
    if (this.isUnkept) this.writeSoon();
    const also = aside ? ` ${this.say(aside, { files: this.gone })}` : '';
    const notYet = this.isWriting ? '' : ` ${this.say('notYet')}`;
    switch (state) {
      case 'looking':
        return undefined;
      case 'off':
        return { text: this.say('off') + also, actions: [this.action('turnOn', this.turnOn)] };
      case 'on':
        return {
          text: this.say(this.isKept ? 'on' : 'ready', { until: date(this.options.until) }) + also,
          tone: aside === 'full' || aside === 'too-large' ? 'bad' : 'quiet',
          actions: [this.action('clear', this.clear)],
        };
      case 'found':
      case 'older': {
        const [first] = this.earlier;
        if (!first) return undefined;
        const { kept, content } = first;
        const isOlder = state === 'older';
        const key = isOlder || !kept.isSent ? state : 'wasSent';
        return {
          text: this.say(key, { until: date(kept.until) }) + notYet + also,
          tone: 'ask',
          actions: [...(isOlder ? [] : [this.action('goOn', this.goOn)]), this.action('startAnew', this.startAnew)],
          ...(isOlder && { lines: { summary: this.say('olderLines'), of: linesOf(content!, host) } }),
        };
      }
      case 'idle':
        return { text: this.say('idle'), tone: 'ask', actions: [this.action('stay', () => this.idle?.used())] };
      default:
        return { text: this.say(state) };
    }
  }
}

/** What was written, line by line, to be copied by hand; as the review says it, where the form still asks for it. */
const linesOf = ({ answers, files }: Packed, host: IntakeHost): readonly unknown[] => {
  const titled = refilled(answers, (name) => files.find((file) => file.name === name)?.title);
  return Object.keys(titled).map((name) => {
    const answer = titled[name];
    const label = `${host.labelOf(name.replace(/^\?/, ''))}：`;
    const shown = host.shown?.(name, answer);
    if (shown !== undefined) return [label, shown];
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    // Numbers of identity cards are covered, whatever they were asked as.
    return label + text.replace(/\d{11,14}(?=\d{3}[\dXx])/g, '****');
  });
};
