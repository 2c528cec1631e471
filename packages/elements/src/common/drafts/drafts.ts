import { drafts as builtIn } from '@liandong/messages/zh-hans/drafts';
import { sayDate } from '../../internal/dates.js';
import { barrier, freshName, hold, isFull, Vault, type Barrier, type Kept } from '../../internal/vault.js';
import { fill, sentenceOf, type Facts } from '../../internal/words-controller.js';
import type { IntakeHost, IntakeNote, IntakePart, NoteAction } from '../../needs/need-intake-form/intake-part.js';
import { arrivals, type Arrival } from './arrivals.js';
import { Idle } from './idle.js';
import { filled, packed, printOf, refilled, type Packed } from './packed.js';

type Answers = Readonly<Record<string, unknown>>;

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
  /** On a shared machine: how long nobody may use it, and how long is warned before it is emptied, in milliseconds. */
  readonly idle?: number;
  readonly warning?: number;
  /** Answers of an older version of the form as this one asks them; `undefined` where that cannot be done. */
  readonly migrate?: (answers: Answers, from: string) => Answers | undefined;
  /** Largest file that is kept, in bytes. */
  readonly maxFile?: number;
}

type State = 'looking' | 'off' | 'on' | 'found' | 'older' | 'idle' | 'shared' | 'no-day' | Barrier;

/** What may have gone wrong, or is to be told besides. */
type Aside = 'full' | 'taken' | 'too-large' | 'expired' | 'other-tab' | 'unread' | 'arrived';

/** Longest time between a keystroke and the write, in milliseconds. */
const pause = 100;

const megabytes20 = 20 * 1024 * 1024;

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
  /** Where the bytes of each file lie, and which of them are there by now. */
  private stored = new WeakMap<Blob, string>();
  private readonly written = new Set<string>();
  private host!: IntakeHost;
  private around: HTMLFormElement | null | undefined;
  private state: State = 'looking';
  /** The day by which it was looked. */
  private day = '';
  private aside: Aside | undefined;
  private id = freshName();
  private isSent = false;
  /** What stood in the form before anybody wrote; nobody has, until one does. */
  private before: Answers = {};
  private isTouched = false;
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
    const { isShared, idle, warning = 60_000 } = options;
    if (isShared && idle !== undefined)
      this.idle = new Idle(idle, warning, {
        warn: () => this.become('idle'),
        back: () => this.become('shared'),
        over: () => this.host.clear(),
      });
  }

  // ── The form ─────────────────────────────────────────────────────────────────────────────────────────────────────

  attach(host: IntakeHost): void {
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
    void this.writing.then(() => {
      [this.letGo, ...earlier.map(({ letGo }) => letGo)].forEach((letGo) => letGo?.());
      this.letGo = undefined;
    });
  }

  private listen(on: 'addEventListener' | 'removeEventListener'): void {
    const { host } = this;
    for (const type of ['input', 'change', 'lian-need-step']) host[on](type, this.onInput);
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
      // Left from before the machine was shared.
      if (!wall) await clearDrafts().catch(() => undefined);
      return;
    }
    if (wall) return this.become(wall);
    if (!today || !options.until || options.until < today) return this.become('no-day');
    try {
      await this.collect();
      await this.offer(this.aside);
    } catch {
      this.become('no-storage');
    }
  }

  private async collect(): Promise<void> {
    const { form } = this.host.snapshot;
    for (const kept of await this.vault.list('draft')) {
      if (kept.form !== form) continue;
      const letGo = await hold(kept.id);
      if (!letGo) this.aside = 'other-tab';
      else if (kept.until < this.today) {
        await this.vault.remove(kept.id);
        letGo();
        this.aside = 'expired';
      } else this.earlier.push({ kept, letGo });
    }
  }

  // ── An earlier draft ─────────────────────────────────────────────────────────────────────────────────────────────

  /** Asks about the latest draft that is here, having made its answers fit this version of the form, if that can be done. */
  private async offer(aside?: Aside): Promise<void> {
    const [first] = this.earlier;
    if (!first) return this.become(this.options.isOn ? 'on' : 'off', aside);
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
      return this.offer('unread');
    }
    const { version } = this.host.snapshot;
    const from = first.kept.version;
    const answers = from === version ? content.answers : this.options.migrate?.(content.answers, from);
    this.earlier[0] = { ...first, content: { ...content, answers: answers ?? content.answers } };
    this.become(answers ? 'found' : 'older', aside);
  }

  /** A draft of what has arrived, from this window or another, is let go of; that of any other need is not. */
  private async forget({ form, print, receipt }: Arrival): Promise<void> {
    if (!receipt) return;
    await this.looked;
    for (const { kept, letGo } of this.earlier) {
      const content = (await this.vault.get(kept.id)) as Packed | null | undefined;
      if (kept.form !== form || content?.print !== print) continue;
      await this.drop(kept.id, letGo);
      await this.offer('arrived');
    }
  }

  private async drop(id: string, letGo: () => void): Promise<void> {
    this.earlier = this.earlier.filter(({ kept }) => kept.id !== id);
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
    this.written.clear();
    for (const [name, file] of Array.from(found)) {
      this.stored.set(file, name);
      this.written.add(name);
    }
    this.id = kept.id;
    this.letGo?.();
    this.letGo = letGo;
    for (const other of others) other.letGo();
    this.earlier = [];
    host.snapshot = { ...host.snapshot, answers: { ...answers, ...this.since }, at: content.at };
    this.become('on', found.size < content.files.length ? 'unread' : undefined);
    this.onInput();
    this.flush();
    await this.writing;
    // What was begun is in it now.
    await this.vault.remove(begun).catch(() => undefined);
  }

  /** What was written on this page: not what the page gave, nor what was emptied. */
  private get since(): Answers {
    const { answers } = this.host.snapshot;
    const found: Record<string, unknown> = {};
    for (const name of Object.keys(answers)) {
      const answer = answers[name] as string | readonly unknown[] | undefined;
      if (this.isTouched && answer?.length && answer !== this.before[name]) found[name] = answer;
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
    this.stop();
    this.become(this.earlier[0] ? 'looking' : 'off');
    this.before = this.host.snapshot.answers;
    await this.writing;
    await this.vault.remove(this.id, this.owner).catch(() => undefined);
    this.letGo?.();
    this.beginAnew();
    // An earlier one that waits is still asked about.
    if (this.state === 'looking') await this.offer();
  };

  /** What is written from here on is a draft of its own. */
  private beginAnew(): void {
    this.id = freshName();
    this.letGo = undefined;
    this.written.clear();
    this.stored = new WeakMap();
  }

  private readonly onInput = (): void => {
    this.idle?.used();
    this.isTouched = true;
    this.isSent = false;
    this.timer ??= setTimeout(() => this.flush(), pause);
  };

  /** Somebody who writes on while an earlier draft waits has begun another; the earlier one stays. */
  private get isWriting(): boolean {
    return this.state === 'on' || (this.options.isOn === true && this.state === 'found');
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
    let aside: Aside | undefined;
    try {
      this.letGo ??= await hold(id);
      const small = content.files.filter(({ file }) => file!.size <= (options.maxFile ?? megabytes20));
      if (small.length < content.files.length) aside = 'too-large';
      const kept = { id, kind: 'draft' as const, form, version, until: options.until, owner, isSent: this.isSent };
      const plain = { ...content, print: printOf(answers), files: small.map(({ file: _, ...rest }) => rest) };
      const isOurs = await vault.put(kept, {
        ...plain,
        files: plain.files.filter(({ name }) => this.written.has(name)),
      });
      if (!isOurs) {
        // Another page goes on with this one: what is written here becomes a draft of its own.
        this.beginAnew();
        aside = 'taken';
        this.onInput();
      } else {
        const fresh = small.filter(({ name }) => !this.written.has(name));
        for (const { name, file } of fresh) {
          await vault.putFile(name, file!);
          this.written.add(name);
        }
        if (fresh.length > 0) await vault.put(kept, plain);
        await vault.keepFiles(
          id,
          small.map(({ name }) => name),
        );
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

  /** The form around is sent, when all of it is good and nothing of the page's has stopped it. */
  private readonly onSubmit = (event: Event): void => {
    setTimeout(() => {
      if (event.defaultPrevented) return;
      // The page goes away with it, and nobody here hears whether it arrives.
      if (this.options.isShared) this.host.clear();
      else if (this.isWriting) {
        this.isSent = true;
        void this.writing.then(() => this.vault.take(this.id, { isSent: true }));
      }
    });
  };

  private readonly onSent = (): void => {
    if (this.options.isShared) this.host.clear();
    else if (this.isWriting) void this.clear();
  };

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
    if (!this.isTouched) this.before = host.snapshot.answers;
    const also = aside ? ` ${this.say(aside)}` : '';
    const notYet = this.isWriting ? '' : ` ${this.say('notYet')}`;
    switch (state) {
      case 'looking':
        return undefined;
      case 'off':
        return { text: this.say('off') + also, actions: [this.action('turnOn', this.turnOn)] };
      case 'on':
        return {
          text: this.say('on', { until: date(this.options.until) }) + also,
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

/** What was written, line by line, to be copied by hand. */
const linesOf = ({ answers, files }: Packed, host: IntakeHost): readonly string[] => {
  const titled = refilled(answers, (name) => files.find((file) => file.name === name)?.title);
  return Object.keys(titled).map((name) => {
    const answer = titled[name];
    const text = Array.isArray(answer) && answer.every((one) => typeof one === 'string') ? answer.join('、') : answer;
    return `${host.labelOf(name)}：${typeof text === 'string' ? text : JSON.stringify(text)}`;
  });
};
