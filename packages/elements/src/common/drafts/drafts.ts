import { drafts as builtIn } from '@liandong/messages/zh-hans/drafts';
import { sayDate } from '../../internal/dates.js';
import { barrier, formAndOwner, hold, Vault, type Kept } from '../../internal/vault.js';
import { fill, sentenceOf, type Facts } from '../../internal/words-controller.js';
import type { IntakeHost, IntakeNote, IntakePart, NoteAction } from '../../needs/need-intake-form/intake-part.js';
import { arrivals } from './arrivals.js';
import type { DraftOptions } from './draft-options.js';
import { again, DraftWriter, isBad, isEmpty, type Aside } from './draft-writer.js';
import { Idle } from './idle.js';
import { joined, titlesOf } from './joined.js';
import { answeredIn, linesOf, refitted } from './older.js';
import { emptyLeft } from './left-inside.js';
import { filled, printOf, type Packed } from './packed.js';
import { only, type Answers } from './paths.js';

/** Longest time that the removal of a draft may hold up the word that its need has arrived, in milliseconds. */
const longestErasing = 1000;

/** What forms that have just let go of their drafts are still writing. */
let leaving: Promise<unknown> | undefined;

/** A draft that an earlier page left, as it was read and made to fit. */
interface Earlier {
  readonly kept: Kept;
  readonly letGo: () => void;
  readonly content?: Packed;
  /** What has no place in this version of the form, to be copied. */
  readonly left?: Answers;
}

/**
 * 草稿：征得同意后，把没有交的内容加密存在这台设备上，到期删去，随时可以清除。
 * Keeps what is written in a form on this device, sealed, until a day that is told; off until somebody asks for it.
 *
 * ```ts
 * form.drafts = draftStore({ today: '2026-03-02', until: '2026-03-09' });
 * ```
 */
export const draftStore = (options: DraftOptions): IntakePart => new Drafts(options);

/**
 * Throws drafts away: of one form, by its id, or of all; of one person, where `whose` tells them apart, or of everybody.
 * For the page that says a need has arrived.
 */
export async function clearDrafts(form?: string, whose?: string): Promise<void> {
  if (barrier()) return;
  const vault = new Vault();
  let failed: Promise<unknown> | undefined;
  for (const { id, form: name } of await again(() => vault.list('draft'))) {
    const [of, owner] = formAndOwner(name);
    if ((form ?? of) !== of || (whose ?? owner) !== owner) continue;
    const gone = again(() => vault.remove(id));
    // The others go all the same.
    await gone.catch(() => void (failed = gone));
  }
  await failed;
}

class Drafts extends DraftWriter implements IntakePart {
  private readonly idle: Idle | undefined;
  private around: HTMLFormElement | null | undefined;
  /** The day by which it was looked. */
  private day = '';
  private channel: BroadcastChannel | undefined;
  private looked!: Promise<void>;
  /** While an earlier draft is thrown away. */
  private dropping: Promise<unknown> | undefined;
  /** While somebody goes on with an earlier draft, and has not emptied the form. */
  private isJoining = false;
  /** Drafts that were found here, the latest first, each held by this page. */
  private earlier: Earlier[] = [];

  constructor(options: DraftOptions) {
    super(options);
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
    // A draft of what has arrived, from this window or another, is let go of; that of any other need stays.
    this.channel = arrivals(({ data: { form, print, receipt } }) => {
      if (receipt && form === this.form) this.forget(print, 'arrived').catch(() => undefined);
    });
  }

  detach(): void {
    this.listen('removeEventListener');
    this.idle?.leave();
    this.channel?.close();
    this.flush();
    this.host.draft = undefined;
    this.mark();
    const { earlier } = this;
    this.earlier = [];
    // The last write may be the one that takes hold.
    const left = this.writing.then(() => {
      [this.letGo, ...earlier.map(({ letGo }) => letGo)].forEach((letGo) => letGo?.());
      this.letGo = undefined;
    });
    leaving = Promise.all([leaving, left]);
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
      await this.dropping;
      await this.collect(isOver);
      if (isOver) return this.become('no-day', this.aside);
      await this.offer(this.aside);
    } catch {
      this.become('no-storage');
    }
  }

  /** Drafts of this form, but for its own; those of any form go when their day is over. */
  private async collect(isOver: boolean): Promise<void> {
    const { form } = this;
    for (const kept of await again(() => this.vault.list('draft'))) {
      const isOfForm = kept.form === form;
      const isLate = kept.until < this.today;
      if (kept.id === this.id || !(isLate || (isOfForm && !isOver))) continue;
      const letGo = await hold(kept.id);
      if (!letGo) {
        if (isOfForm && !isOver) this.aside ??= 'other-tab';
      } else if (isLate) {
        // It is told to nobody but its own person, in its own form.
        const isTold = isOfForm || !formAndOwner(kept.form)[1];
        const isGone = await this.isDone(() => this.vault[isTold ? 'remove' : 'empty'](kept.id));
        if (isGone && isOfForm) this.aside = 'expired';
        letGo();
      } else this.earlier.push({ kept, letGo });
    }
  }

  // ── An earlier draft ─────────────────────────────────────────────────────────────────────────────────────────────

  /** Asks about the latest draft that is here, having made its answers fit this version of the form, if that can be done. */
  private async offer(aside?: Aside, isWhole = this.isKept): Promise<void> {
    const [first] = this.earlier;
    if (!first) {
      this.become(this.options.isOn || this.isKept ? 'on' : 'off', aside);
      // Of what stood in the form a part may be kept.
      if (isWhole) this.writeSoon();
      return;
    }
    let content: Packed | null | undefined;
    try {
      content = (await again(() => this.vault.get(first.kept.id))) as Packed | null | undefined;
    } catch {
      return this.become('no-storage');
    }
    // It arrived meanwhile, and what is left has been asked about.
    if (this.earlier[0]?.kept !== first.kept) return;
    // Sealed under a key that is gone: nobody can open it any more, and that is said.
    if (!content) {
      this.earlier.shift();
      await this.isDone(() => this.vault.remove(first.kept.id));
      first.letGo();
      return this.offer(content === null ? 'unread' : aside);
    }
    // What was written over another that waits goes with that.
    const base = this.earlier.find(({ kept }) => kept.id === content.over);
    if (base) {
      this.earlier = [base, ...this.earlier.filter((one) => one !== base)];
      return this.offer(aside);
    }
    const { snapshot, state } = this.host;
    const from = first.kept.version;
    const whole = content.answers;
    const isSame = from === snapshot.version;
    let answers: Answers | undefined;
    try {
      answers = isSame ? whole : this.options.migrate?.(answeredIn(whole), from);
    } catch (error) {
      console.warn(error); // it is shown to be copied
      aside = 'not-migrated';
    }
    const fit = answers && !isSame && refitted(whole, answers, state.fields);
    const left = fit ? fit.left : answers ? {} : whole;
    this.earlier[0] = { ...first, content: fit ? { ...content, answers: fit.answers } : content, left };
    this.become(answers ? 'found' : 'older', aside);
  }

  /** Drafts of these very words that wait. */
  private async of(print: string): Promise<readonly Earlier[]> {
    await this.looked;
    const found: Earlier[] = [];
    for (const one of this.earlier) {
      const got = again(() => this.vault.get(one.kept.id)).catch(() => undefined);
      if (((await got) as Packed | null | undefined)?.print === print) found.push(one);
    }
    return found;
  }

  /** Throws away what is kept of these very words, which have arrived or are given up; what waits and what is in use. */
  private async forget(print: string, aside?: 'arrived'): Promise<void> {
    for (const one of await this.of(print)) if (await this.drop(one)) await this.offer(aside);
    // It may have arrived from elsewhere while this page still looked around.
    if (this.stands(print)) await (aside ? this.arrived() : this.clear());
  }

  /**
   * Back may bring an earlier state of the draft that it was in, or a later one. What an outbox brings, which counts no
   * writes, was not written on this page whatever it came from: somebody may have begun another draft to correct it.
   */
  protected get brought(): Answers {
    const { draft, writes, answers = {} } = this.came ?? {};
    const { kept, content } = this.earlier[0] ?? {};
    const isOlder = writes === undefined || (draft === kept?.id && writes <= (content?.writes ?? 0));
    return draft && kept && isOlder ? answers : {};
  }

  protected get over(): string | undefined {
    const { came, state, brought } = this;
    return state === 'found' && came?.writes !== undefined && !isEmpty(brought) ? came.draft : undefined;
  }

  /** Throws an earlier draft away, if it can be done; it is asked about as before else. */
  private async drop({ kept: { id }, letGo }: Earlier): Promise<boolean> {
    const { earlier, state, aside, looked } = this;
    this.earlier = earlier.filter(({ kept }) => kept.id !== id);
    // What is asked about is another from here on, or nothing.
    this.become('looking');
    const isGone = await (this.dropping = this.isDone(() => this.vault.remove(id)));
    const isHere = looked === this.looked;
    // A form that was moved meanwhile looks anew.
    if (isGone || !isHere) letGo();
    else {
      this.earlier = earlier;
      this.become(state, aside);
    }
    return isGone && isHere;
  }

  private readonly goOn = (): Promise<void> => {
    const { state, aside } = this;
    // Nothing is written until the two are one.
    this.become('looking');
    this.isJoining = true;
    return this.join().catch(() => this.become(state, this.aside ?? aside));
  };

  /** Is the draft of another need than what was refused and stands in the form? */
  private isOther({ kept, content }: Earlier): boolean {
    const { corrected } = this;
    return !!corrected && corrected !== (content?.sent ?? kept.id) && corrected !== content?.need;
  }

  /** The earlier draft, and over it what was written since: nothing that somebody wrote on this page is lost. */
  private async join(): Promise<void> {
    const { host, id: begun } = this;
    const [first, ...others] = this.earlier;
    if (!first?.content) return;
    const { kept, letGo, content } = first;
    await this.writing;
    await again(() => this.vault.take(kept.id, { owner: this.owner }));
    const { answers, found } = await filled(content, (name) => again(() => this.vault.getFile(name)));
    let overs: Answers = {};
    const parts = [begun];
    for (const { kept: part } of others) {
      const over = (await again(() => this.vault.get(part.id))) as Packed | null | undefined;
      if (over?.over !== kept.id || part.version !== host.snapshot.version) continue;
      overs = { ...(await filled(over, (name) => again(() => this.vault.getFile(name)))).answers, ...overs };
      parts.push(part.id);
    }
    // What was written over a need that this draft has no part in is a draft of its own.
    let print: string | undefined;
    while (this.isOther(first) && !isEmpty(this.since) && !this.stands(print)) {
      print = printOf(host.snapshot.answers);
      await again(async () => {
        await this.write();
        if (!this.isKept || /full|unkept/.test(this.aside ?? '')) throw new Error(this.aside);
      });
    }
    const isOther = this.isOther(first);
    // The form has left meanwhile, or stands on a machine that has become a shared one.
    if (this.earlier[0] !== first) return;
    if (!this.isJoining) throw new Error('emptied');
    const since = isOther ? {} : { ...overs, ...this.since };
    this.stored = new WeakMap();
    found.forEach((file, name) => this.stored.set(file, name));
    this.id = kept.id;
    this.isKept = true;
    this.ofNeed = content.need;
    if (kept.isSent) this.sent = content.print;
    this.letGo?.();
    this.letGo = letGo;
    for (const other of others) other.letGo();
    this.earlier = [];
    const { answers: both, lost } = joined(content, answers, found, since, isOther ? {} : host.state.lost);
    host.state.lost = lost;
    const { at, asked, writes = 0, sent } = content;
    this.writes = writes;
    const { snapshot } = host;
    host.snapshot = { ...snapshot, answers: both, at, asked, sent };
    if (printOf(both) !== printOf(snapshot.answers)) {
      // What was found bad was found in other words.
      host.problems = [];
      host.sender?.wentOn?.(isOther);
    }
    this.turnOn();
    await this.writing;
    // What was begun is in it now.
    if (!isOther) for (const part of parts) await this.vault.remove(part).catch(() => undefined);
  }

  private readonly startAnew = async (): Promise<void> => {
    const [first] = this.earlier;
    const { since, before, host } = this;
    // What Back brought of it is not kept anew before somebody writes.
    this.before = only(host.snapshot.answers, (name) => !(name in since));
    if (!first || (await this.drop(first))) await this.offer(undefined, false);
    else this.before = before;
  };

  // ── Writing ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private readonly turnOn = (): void => {
    this.become('on');
    this.touched();
    this.flush();
  };

  /** One tap, and nothing of it is left here; what stands in the form stays there. */
  private readonly clear = async (next: 'on' | 'off' = 'off'): Promise<void> => {
    const { state, aside, before } = this;
    if (!this.isWriting && !this.isKept) return;
    this.stop();
    this.become(this.earlier[0] ? 'looking' : next);
    this.before = this.host.snapshot.answers;
    // What lies there still is told as before, and can be cleared once more.
    if (!(await this.erase())) {
      this.before = before;
      this.done = undefined;
      return this.become(state, aside);
    }
    // An earlier one that waits is still asked about.
    if (this.state === 'looking') await this.offer();
  };

  private readonly onInput = ({ type }: Event): void => {
    this.idle?.used();
    this.touched(type === 'lian-need-step');
  };

  /** Is there anything that could be lost: answers, or the word that a need has arrived? */
  private get hasMore(): boolean {
    return !this.isEmpty || !!this.host.shadowRoot?.querySelector('.note:not(.quiet)');
  }

  /** Somebody who writes on while an earlier draft waits has begun another; the earlier one stays. */
  protected get isWriting(): boolean {
    const { state, isKept, options, host } = this;
    return !host.isShared && (state === 'on' || (state === 'found' && (isKept || options.isOn === true)));
  }

  private readonly onHidden = (): void => {
    // Whoever comes back may have made room.
    if (!document.hidden && this.roomless.size) {
      this.roomless.clear();
      this.writeSoon();
    }
    this.flush();
  };

  private readonly onHide = (): void => (this.options.isShared ? this.host.clear() : this.flush());

  // ── Sent ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The form around is sent, when all of it is good and nothing of the page's has stopped it; or a sender has taken it. */
  private readonly onSubmit = (event: Event): void => {
    const { host } = this;
    const isOwn = event.type === 'lian-need-submit';
    const print = printOf(host.snapshot.answers);
    setTimeout(() => {
      if (event.defaultPrevented !== isOwn || (isOwn && host.sender?.isHeldBack)) return;
      // The page goes away with it, and nobody here hears whether it arrives.
      if (!this.options.isShared) this.markSent(print);
      else if (!isOwn) host.clear();
    });
  };

  /** Of what is sent, or of nothing any more; of what is not kept yet that is known when it is. */
  private markSent(print?: string): void {
    this.sent = print;
    const { id } = this;
    const mark = () => this.isDone(() => this.vault.take(id, { isSent: this.stands(this.sent) }));
    // At once, as the page may go; and what was being written just then.
    void mark();
    void this.writing.then(mark);
  }

  private readonly onSent = (): void => {
    if (this.options.isShared) this.host.clear();
    else void this.arrived();
  };

  /** It has arrived: its draft goes, before anybody who hears of it may leave the page. */
  arrived(): Promise<unknown> {
    const gone = this.looked.then(() => {
      const { isEmpty, done, host, options } = this;
      const print = printOf(host.snapshot.answers);
      // Written once more since, it may be kept.
      if (done === print && !this.isKept) return;
      this.done = isEmpty ? undefined : print;
      host.requestUpdate();
      // What is written next is another need, and kept as before.
      return this.clear(options.isOn ? 'on' : 'off');
    });
    return Promise.race([gone, new Promise((late) => setTimeout(late, longestErasing))]);
  }

  /** The form was emptied, and nothing of it is to stay; what is written next is kept again. */
  cleared(): void {
    emptyLeft(this.host);
    this.done = this.sent = undefined;
    this.isJoining = false;
    if (!this.isWriting && this.state !== 'looking') return;
    void this.erase().then((isGone) => isGone || this.become(this.state, this.aside));
    this.become(this.state);
  }

  /** No draft of these words is told as sent; and where others from the same draft stand in the form, that is not of this need any more. */
  async notTaken(print: string, need?: string): Promise<void> {
    if (need) {
      if (this.ofNeed === need) this.ofNeed = undefined;
      // What nobody has written here is not kept apart from the draft that waits.
      if (this.isKept) this.writeSoon();
    }
    const waiting = await this.of(print);
    // It is marked as sent as soon as the page has had its say.
    await new Promise((done) => setTimeout(done));
    if (this.sent === print) this.markSent();
    for (const { kept } of waiting) {
      Object.assign(kept, { isSent: false });
      void this.isDone(() => this.vault.take(kept.id, { isSent: false }));
    }
    this.host.requestUpdate();
  }

  /** What was refused is not wanted any more: what is kept of these very words goes with it, and what stands in the form stays there. */
  giveUp(print: string): Promise<void> {
    // Nor is it kept anew.
    if (this.stands(print)) this.before = this.host.snapshot.answers;
    return this.forget(print);
  }

  /** Does the draft that waits still hold a file that Back did not bring? While nobody knows, it may. */
  holds(title: string, path: string): boolean {
    const { state, earlier } = this;
    const { content } = earlier[0] ?? {};
    return state === 'looking' || (state === 'found' && !!content && titlesOf(content)[path]?.includes(title) === true);
  }

  /** A file of this draft, whatever has become of it on the disk. */
  async bytesOf(file: File): Promise<ArrayBuffer | null | undefined> {
    await this.writing;
    return this.vault.getFile(this.stored.get(file) ?? '');
  }

  // ── What is told ─────────────────────────────────────────────────────────────────────────────────────────────────

  private readonly say = (key: string, facts?: Facts): string => {
    const { language } = this.host;
    return fill(sentenceOf(language, 'drafts', [key], builtIn) ?? key, facts);
  };

  private action(key: string, run: () => unknown): NoteAction {
    return { label: this.say(key), run: () => void run() };
  }

  note(): IntakeNote | undefined {
    const { state, aside, host, today } = this;
    // The day may come with the law.
    if (state === 'no-day' && today !== this.day) this.looked = this.look();
    const date = (day: string) => sayDate(day, host.language);
    if (host.isConnected && this.isUnkept(this.earlier[0]?.content?.print)) this.writeSoon();
    const also = aside ? ` ${this.say(aside, { files: this.unread })}` : '';
    // What an outbox keeps is not gone with the page.
    const off = this.say(host.sender?.keeps ? 'offSince' : 'off');
    // Under its receipt there is nothing to keep.
    if (!this.isKept && this.stands(this.done) && /^o(n|ff)$/.test(state)) return aside && { text: also.trim() };
    const notYet = this.isWriting ? '' : ` ${this.say('notYet')}`;
    switch (state) {
      case 'looking':
        return undefined;
      case 'off':
        return { text: off + also, actions: [this.action('turnOn', this.turnOn)] };
      case 'on':
        return {
          text: this.say(this.isKept ? 'on' : 'ready', { until: date(this.options.until) }) + also,
          tone: isBad(aside) ? 'bad' : 'quiet',
          actions: [
            this.action('clear', () => {
              host.sender?.giveUp?.();
              return this.clear();
            }),
          ],
        };
      case 'found':
      case 'older': {
        const [first] = this.earlier;
        if (!first) return undefined;
        const { kept, content, left } = first;
        const isOlder = state === 'older';
        const key = isOlder || !kept.isSent ? state : 'wasSent';
        const lines = linesOf({ ...content!, answers: left! }, host, this.say);
        return {
          text: this.say(key, { until: date(kept.until) }) + notYet + also,
          tone: 'ask',
          actions: [...(isOlder ? [] : [this.action('goOn', this.goOn)]), this.action('startAnew', this.startAnew)],
          ...(lines[0] !== undefined && { lines: { summary: this.say('olderLines'), of: lines } }),
        };
      }
      case 'idle':
        return { text: this.say('idle'), tone: 'fixed', actions: [this.action('stay', () => this.idle?.used())] };
      case 'shared':
        return { text: this.say(state) };
      default:
        return { text: `${this.say(state)} ${off}${also}` };
    }
  }
}
