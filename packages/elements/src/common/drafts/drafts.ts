import { drafts as builtIn } from '@liandong/messages/zh-hans/drafts';
import { sayDate } from '../../internal/dates.js';
import { barrier, freshName, hold, isFull, Vault, type Barrier, type Kept } from '../../internal/vault.js';
import { fill, sentenceOf, type Facts } from '../../internal/words-controller.js';
import type { IntakeHost, IntakeNote, IntakePart, NoteAction } from '../../needs/need-intake-form/intake-part.js';
import { Idle } from './idle.js';
import { filled, packed, type Packed } from './packed.js';

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
type Aside = 'full' | 'taken' | 'too-large' | 'expired' | 'other-tab' | 'unread';

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
  private host: IntakeHost | undefined;
  private state: State = 'looking';
  private aside: Aside | undefined;
  private id = freshName();
  private isSent = false;
  /** What stood in the form before anybody wrote; nobody has, until one does. */
  private before: Answers = {};
  private isTouched = false;
  private isBusy = false;
  private isDirty = false;
  private letGo: (() => void) | undefined;
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
        over: () => this.host?.clear(),
      });
  }

  // ── The form ─────────────────────────────────────────────────────────────────────────────────────────────────────

  attach(host: IntakeHost): void {
    this.host = host;
    for (const type of ['input', 'change', 'lian-need-step']) host.addEventListener(type, this.onInput);
    host.addEventListener('lian-need-submit', this.onSubmit);
    host.addEventListener('lian-need-sent', this.onSent);
    document.addEventListener('visibilitychange', this.onHidden);
    window.addEventListener('pagehide', this.onHidden);
    this.idle?.watch();
    void this.look();
  }

  detach(): void {
    const { host } = this;
    if (!host) return;
    for (const type of ['input', 'change', 'lian-need-step']) host.removeEventListener(type, this.onInput);
    host.removeEventListener('lian-need-submit', this.onSubmit);
    host.removeEventListener('lian-need-sent', this.onSent);
    document.removeEventListener('visibilitychange', this.onHidden);
    window.removeEventListener('pagehide', this.onHidden);
    this.idle?.leave();
    this.flush();
    const { earlier } = this;
    this.earlier = [];
    // The last write may be the one that takes hold.
    void this.writing.then(() => {
      [this.letGo, ...earlier.map(({ letGo }) => letGo)].forEach((letGo) => letGo?.());
      this.letGo = undefined;
    });
  }

  private become(state: State, aside?: Aside): void {
    this.state = state;
    this.aside = aside;
    this.host?.requestUpdate();
  }

  private get today(): string {
    return this.options.today || this.host?.day || '';
  }

  /** What is here already, and may anything be kept? */
  private async look(): Promise<void> {
    const { host, options, today } = this;
    if (!host) return;
    const wall = barrier();
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
    } catch {
      return this.become('no-storage');
    }
    if (this.earlier.length > 0) await this.offer();
    else this.become(options.isOn ? 'on' : 'off', this.aside);
    // Somebody may have begun to write meanwhile, and nothing else would write that down.
    if (this.isTouched) this.onInput();
  }

  private async collect(): Promise<void> {
    const { form } = this.host!.snapshot;
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
  private async offer(): Promise<void> {
    const [first] = this.earlier;
    if (!first) return this.become(this.options.isOn ? 'on' : 'off');
    let content: Packed | undefined;
    try {
      content = (await this.vault.get(first.kept.id)) as Packed | undefined;
    } catch {
      // Sealed under a key that is gone: nobody can open it any more, and that is said.
    }
    if (!content) {
      await this.drop(first.kept.id, first.letGo);
      await this.offer();
      this.aside = 'unread';
      return;
    }
    const { version } = this.host!.snapshot;
    const from = first.kept.version;
    const answers = from === version ? content.answers : this.options.migrate?.(content.answers, from);
    this.earlier[0] = { ...first, content: { ...content, answers: answers ?? content.answers } };
    this.become(answers ? 'found' : 'older', this.aside);
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
    if (!host || !first?.content) return;
    const { kept, letGo, content } = first;
    await this.writing;
    await this.vault.take(kept.id, { owner: this.owner, isSent: false });
    const { answers, files } = await filled(content, (name) => this.vault.getFile(name));
    this.stored = new WeakMap();
    this.written.clear();
    for (const { file, name } of files) {
      this.stored.set(file, name);
      this.written.add(name);
    }
    this.id = kept.id;
    this.letGo?.();
    this.letGo = letGo;
    for (const other of others) other.letGo();
    this.earlier = [];
    host.snapshot = { ...host.snapshot, answers: { ...answers, ...this.since }, at: content.at };
    this.become('on', files.length < content.files.length ? 'unread' : undefined);
    this.onInput();
    this.flush();
    await this.writing;
    // What was begun is in it now.
    await this.vault.remove(begun).catch(() => undefined);
  }

  /** What was written on this page: not what the page gave, nor what was emptied. */
  private get since(): Answers {
    const { answers = {} } = this.host?.snapshot ?? {};
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
    this.become('off');
    await this.writing;
    await this.vault.remove(this.id).catch(() => undefined);
    this.id = freshName();
    this.letGo?.();
    this.letGo = undefined;
  };

  private readonly onInput = (): void => {
    this.idle?.used();
    this.isTouched = true;
    this.isSent = false;
    // Somebody who writes on while an earlier draft waits has begun another; the earlier one stays.
    if (!this.isWriting) return;
    this.timer ??= setTimeout(() => this.flush(), pause);
  };

  private get isWriting(): boolean {
    return this.state === 'on' || (this.options.isOn === true && this.state === 'found');
  }

  private readonly onHidden = (): void => this.flush();

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
    if (!host) return;
    const { form, version, answers, at } = host.snapshot;
    const content = packed(answers, at, (file) => {
      const name = this.stored.get(file) ?? `${id}/${freshName()}`;
      this.stored.set(file, name);
      return name;
    });
    let aside: Aside | undefined;
    try {
      this.letGo ??= await hold(id);
      const small = content.files.filter(({ file }) => (file?.size ?? 0) <= (options.maxFile ?? megabytes20));
      if (small.length < content.files.length) aside = 'too-large';
      const kept = { id, kind: 'draft' as const, form, version, until: options.until, owner, isSent: this.isSent };
      const plain = { ...content, files: small.map(({ file: _, ...rest }) => rest) };
      const isOurs = await vault.put(kept, {
        ...plain,
        files: plain.files.filter(({ name }) => this.written.has(name)),
      });
      if (!isOurs) {
        // Another page goes on with this one: what is written here becomes a draft of its own.
        this.id = freshName();
        this.letGo = undefined;
        this.written.clear();
        this.stored = new WeakMap();
        aside = 'taken';
        this.onInput();
      } else if (small.some(({ name }) => !this.written.has(name))) {
        for (const { name, file } of small) {
          if (this.written.has(name) || !file) continue;
          await vault.putFile(name, file);
          this.written.add(name);
        }
        await vault.put(kept, plain);
      }
      if (isOurs)
        await vault.keepFiles(
          id,
          small.map(({ name }) => name),
        );
    } catch (error) {
      aside = isFull(error) ? 'full' : 'unread';
      if (!isFull(error)) return this.become('no-storage');
    }
    // What has been mended is not told any more; what happened is.
    const next = aside ?? (this.aside === 'full' || this.aside === 'too-large' ? undefined : this.aside);
    if (next !== this.aside) this.become(this.state, next);
  }

  // ── Sent ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  private readonly onSubmit = (event: Event): void => {
    setTimeout(() => {
      if (event.defaultPrevented) return;
      // The page goes away with it, and nobody here hears whether it arrives.
      if (this.options.isShared) this.host?.clear();
      else if (this.state === 'on') {
        this.isSent = true;
        void this.writing.then(() => this.vault.take(this.id, { isSent: true }));
      }
    });
  };

  private readonly onSent = (): void => {
    if (this.options.isShared) this.host?.clear();
    else if (this.state === 'on') void this.clear();
  };

  // ── What is told ─────────────────────────────────────────────────────────────────────────────────────────────────

  private say(key: string, facts?: Facts): string {
    const { language = '' } = this.host ?? {};
    return fill(sentenceOf(language, 'drafts', [key], builtIn) ?? key, facts);
  }

  private action(key: string, run: () => unknown): NoteAction {
    return { label: this.say(key), run: () => void run() };
  }

  note(): IntakeNote | undefined {
    const { state, aside, host } = this;
    const [first] = this.earlier;
    const date = (day: string) => sayDate(day, host?.language ?? '');
    if (host && !this.isTouched) this.before = host.snapshot.answers;
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
        return {
          text:
            this.say(first?.kept.isSent ? 'wasSent' : 'found', { until: date(first?.kept.until ?? '') }) +
            notYet +
            also,
          tone: 'ask',
          actions: [this.action('goOn', this.goOn), this.action('startAnew', this.startAnew)],
        };
      case 'older':
        return {
          text: this.say('older', { until: date(first?.kept.until ?? '') }) + notYet + also,
          tone: 'ask',
          lines: { summary: this.say('olderLines'), of: linesOf(first?.content?.answers ?? {}, host) },
          actions: [this.action('startAnew', this.startAnew)],
        };
      case 'idle':
        return { text: this.say('idle'), tone: 'ask', actions: [this.action('stay', () => this.idle?.used())] };
      default:
        return { text: this.say(state) };
    }
  }
}

/** What was written, line by line, to be copied by hand. */
const linesOf = (answers: Answers, host?: IntakeHost): readonly string[] =>
  Object.keys(answers).map((name) => {
    const answer = answers[name];
    const text = Array.isArray(answer) && answer.every((one) => typeof one === 'string') ? answer.join('、') : answer;
    return `${host?.labelOf(name) ?? name}：${typeof text === 'string' ? text : JSON.stringify(text)}`;
  });
