import { sending as builtIn } from '@liandong/messages/zh-hans/sending';
import type { Problem } from '@liandong/sdk/needs';
import { sayDate } from '../../internal/dates.js';
import { freshName, hold } from '../../internal/vault.js';
import { arrivals, type Arrival } from '../drafts/arrivals.js';
import { printOf, shortOf } from '../drafts/packed.js';
import { fill, sentenceOf, type Facts } from '../../internal/words-controller.js';
import type { IntakeHost, IntakeNote, IntakePart } from '../../needs/need-intake-form/intake-part.js';
import type { Loss, Outbox, Parcel } from './outbox.js';

/** What the server says of a need that it took. */
export interface Receipt {
  readonly number?: string;
  /** The day it was received, `YYYY-MM-DD`, by the server's clock. */
  readonly on?: string;
  /** A page about it. */
  readonly address?: string;
}

/** What became of one attempt. */
export type Answer =
  | { readonly kind: 'taken'; readonly receipt: Receipt }
  /** With what the server says, or that it takes nothing so large; without problems it is told that none were named. */
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      readonly text?: string;
      readonly isTooLarge?: boolean;
    }
  | { readonly kind: 'sign-in' }
  /** Worth another attempt, after so many milliseconds where the server says so. */
  | { readonly kind: 'again'; readonly after?: number };

/** 寄出的方式。The host's own way of sending: one attempt, with a key that stays the same from attempt to attempt. */
export type Handler = (parcel: Parcel, signal: AbortSignal) => Promise<Answer>;

/** How sending goes. */
export interface SendOptions {
  /** Keeps what waits across a reload; what waits is gone with the page else. */
  readonly outbox?: Outbox;
  /** `false` where no files can be sent this way: it is told as soon as one is chosen. */
  readonly takesFiles?: boolean;
  /** Where somebody signs in again whose session has ended; opens beside the form. */
  readonly signIn?: string;
  /** Milliseconds before the second attempt, doubled each time, and the most; how long one attempt may take. */
  readonly firstWait?: number;
  readonly longestWait?: number;
  readonly patience?: number;
  /** A number from 0 to 1 that spreads the attempts of many pages; any by default. */
  readonly random?: () => number;
}

type State =
  | { readonly kind: 'idle' | 'sending' | 'waiting' | 'offline' | 'sign-in' }
  | { readonly kind: 'refused'; readonly key: string; readonly text?: string | undefined }
  | { readonly kind: 'earlier-refused' }
  | { readonly kind: 'taken'; readonly receipt: Receipt };

/** Detail of `lian-need-sent`, and of `lian-earlier-sent`: one that was sent before, while another stands in the form. */
export interface NeedSentDetail {
  readonly receipt: Receipt;
}

/** Detail of `lian-need-lost`: what became of a need that waited here, and nothing of what stood in it. */
export interface NeedLostDetail extends Omit<Loss, 'files'> {
  /** How many files it went without. */
  readonly files: number;
}

declare global {
  interface HTMLElementEventMap {
    'lian-need-sent': CustomEvent<NeedSentDetail>;
    'lian-earlier-sent': CustomEvent<NeedSentDetail>;
    'lian-need-lost': CustomEvent<NeedLostDetail>;
  }
}

/**
 * 发送：说清正在发、等网络、已收到、要修改、要重新登录；只登记一次，什么也不丢。
 * Sends what a form holds by the page's own handler: again and again with the same key until the server answers, and
 * once only, however many windows are open.
 */
export const sender = (handler: Handler, options: SendOptions = {}): IntakePart => new Sender(handler, options);

/** A server may ask for any wait; longer than a day it is not left alone. */
const longest = 86_400_000;

const anyNumber = (): number => parseInt(freshName().slice(0, 2), 16) / 255;

type Answers = Parcel['answers'];

const isEmpty = (answers: Answers = {}): boolean => !Object.keys(answers)[0];

/** Stands before a key that may have been used, and is less than any key. */
const isUsed = '!';

/** How long another window may hold the very same need before that is said, in milliseconds. */
const patienceForOthers = 300;

/** What a sender of this page is putting away just now: one that takes its place looks when that lies there. */
let putAway: Promise<unknown> | undefined;

/** Who sent for a form before: one that takes its place goes on with what lies in no outbox. */
const before = new WeakMap<IntakeHost, Sender>();

class Sender implements IntakePart {
  private host!: IntakeHost;
  private state: State = { kind: 'idle' };
  private parcel: Parcel | undefined;
  private attempts = 0;
  /** The day until which it would survive a reload, where it would. */
  private until = '';
  /** Does it come from the outbox, or from somebody who has left, and not from what stands in this form? */
  private isResumed = false;
  private print = '';
  /** Somebody pressed send for another need while this one was on its way. */
  private isHeldBack = false;
  private isHere = false;
  private hasLooked = false;
  /** The last that was done with: where the outbox cannot let go of it, it is not sent without end. */
  private lastKey = '';
  /** The key of what was refused and lies in the outbox until somebody has changed it, or sent it again. */
  private shown = '';
  private removing: Promise<void> | undefined;
  /** The server has said when it wants to be asked again. */
  private isTold = false;
  /** Of needs that were taken while another stood in the form, or none; told until the next need is sent. */
  private receipts: readonly Receipt[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inFlight: AbortController | undefined;
  private letGo = (): void => undefined;
  /** May it have been sent under its key? Else it still takes over that of another window. */
  private begun: '' | typeof isUsed = '';
  private channel: BroadcastChannel | undefined;
  /** What the outbox could not keep its word for; told until the next need is sent. */
  private lost: readonly Loss[] = [];

  constructor(
    private readonly handler: Handler,
    private readonly options: SendOptions,
  ) {}

  attach(host: IntakeHost): void {
    this.host = host;
    this.isHere = true;
    this.hasLooked = false;
    this.listen('addEventListener');
    this.channel = arrivals(this.onArrival);
    // A form that was moved within its page goes on with what it had.
    void (this.parcel ? this.begin(this.parcel) : this.goOn());
  }

  detach(): void {
    this.isHere = false;
    this.listen('removeEventListener');
    this.channel?.close();
    clearTimeout(this.timer);
    this.inFlight?.abort();
    this.letGo();
    before.set(this.host, this);
  }

  /** On a shared machine the next person sees nothing of it; what is on its way goes on. */
  cleared(): void {
    const { host, parcel } = this;
    if (!host.isShared) return;
    this.lost = this.receipts = [];
    this.isHeldBack = false;
    this.print = '';
    if (parcel) {
      parcel.answers = undefined;
      this.isResumed = true;
    }
    // Nobody else can sign in for them.
    if (this.state.kind === 'sign-in') void this.drop('sign-in');
    if (!this.parcel) this.become({ kind: 'idle' });
  }

  private listen(on: 'addEventListener' | 'removeEventListener'): void {
    this.host[on]('lian-need-submit', this.onSubmit);
    this.host[on]('input', this.onInput);
    window[on]('online', this.onHope);
    document[on]('visibilitychange', this.onHope);
  }

  private become(state: State): void {
    this.state = state;
    this.host.requestUpdate();
  }

  /** What the sender before this one had not done with, and lies in no outbox; else what an earlier page left unsent. */
  private async goOn(): Promise<void> {
    await putAway;
    const { host } = this;
    const last = before.get(host);
    before.delete(host);
    if (!last?.parcel || last.until || !this.isHere || this.parcel) return this.resume();
    const { parcel, print, isResumed } = last;
    Object.assign(this, { parcel, print, isResumed, begun: isUsed });
    last.parcel = undefined;
    return this.begin(parcel);
  }

  /** What an earlier page left unsent; on a machine that has become a shared one it is not sent in somebody else's name. */
  private async resume(): Promise<void> {
    const { host, options } = this;
    // What may still be sent is known by the day alone; it may come with the law.
    if (this.hasLooked || !host.day) return;
    this.hasLooked = true;
    await putAway;
    const form = host.isShared ? '' : host.snapshot.form;
    const found = await options.outbox?.next(form, host.day, this.onLost).catch(() => undefined);
    if (!found) return;
    if (this.parcel || !this.isHere || host.isShared || found.parcel.key === this.lastKey) return found.letGo();
    this.parcel = found.parcel;
    this.until = found.until;
    this.letGo = found.letGo;
    this.isResumed = true;
    this.attempts = 0;
    this.print = printOf(found.parcel.answers ?? {});
    await this.begin(found.parcel);
  }

  private readonly onLost = (loss: Loss): void => {
    this.lost = [...this.lost, loss];
    this.fire('lian-need-lost', { ...loss, files: loss.files.length });
    this.become(this.state);
  };

  /** Names of files are nobody else's business. */
  private sayLoss({ why, on, until, files, key }: Loss): string {
    if (this.host.isShared && files[0]) return '';
    const facts = { on: this.date(on), until: this.date(until), files: files.join('、'), key: key?.slice(0, 8) };
    return `${this.say(key ? 'dropped' : why, facts)} `;
  }

  private fire(type: string, detail: NeedSentDetail | NeedLostDetail): void {
    this.host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Another window sends what is sent here too, or what stands in this form has arrived from there: it is not sent again. */
  private readonly onArrival = ({ data }: { data: Arrival<Receipt> }): void => {
    const { form, print, receipt, key = '' } = data;
    const { parcel, state, begun } = this;
    const { snapshot } = this.host;
    const isOurs = this.print === print;
    if (snapshot.form !== form) return;
    if (receipt) {
      if (state.kind === 'taken' || (state.kind === 'sending' && begun)) return;
      if (parcel ? !isOurs : printOf(snapshot.answers) !== print) return;
      this.print = print;
      void this.settle({ kind: 'taken', receipt });
    } else if (isOurs && !parcel && this.receipt) this.tell(this.receipt);
    else if (isOurs && parcel) {
      // Of two keys the one that may have been used stands; of two that were not, the lesser.
      if (!begun && key < parcel.key) parcel.key = key.replace(isUsed, '');
      else if (key > begun + parcel.key) this.tell();
    }
  };

  /** Of what was sent last. */
  private get receipt(): Receipt | undefined {
    const { state, receipts } = this;
    return state.kind === 'taken' ? state.receipt : receipts[receipts.length - 1];
  }

  private tell(receipt?: Receipt, print = this.print): void {
    const { host, parcel, begun } = this;
    const key = parcel && begun + parcel.key;
    this.channel?.postMessage({ form: host.snapshot.form, print, key, receipt });
  }

  /** Of windows that send the very same need one begins; the others take over its key, and wait until it is done or gone. */
  private async begin(parcel: Parcel): Promise<void> {
    this.begun ||= this.isResumed ? isUsed : '';
    this.tell();
    const late = setTimeout(() => parcel === this.parcel && this.become({ kind: 'waiting' }), patienceForOthers);
    const claim = (await hold(shortOf(this.host.snapshot.form + this.print), true))!;
    // Where there are no locks, this is the time to answer.
    if (!navigator.locks) await new Promise((done) => setTimeout(done, 100));
    clearTimeout(late);
    // It has arrived meanwhile, or another is sent by now.
    if (parcel !== this.parcel) return claim();
    // Others hear first what became of it.
    this.alsoLetGo(() => setTimeout(claim, 200));
    this.begun = isUsed;
    if (!this.until) await this.keep();
    if (!this.isHere) this.letGo();
    void this.attempt();
  }

  private alsoLetGo(more: () => void): void {
    const { letGo } = this;
    this.letGo = () => (letGo(), more());
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const { host, state } = this;
    const isOther = !this.isSame();
    const isOnItsWay = /sending|waiting|offline/.test(state.kind);
    if (isOnItsWay || (state.kind === 'sign-in' && this.isResumed && isOther)) {
      // A second press while the first is on its way; or another need, which must wait its turn.
      this.isHeldBack = isOther;
      host.requestUpdate();
      if (!isOnItsWay) void this.attempt();
      return;
    }
    if (state.kind === 'taken' && !isOther) return;
    const { form, answers } = host.snapshot;
    this.print = printOf(answers);
    this.forget();
    this.letGo();
    // After the session has ended the same need goes on under the same key, and so it does from the same draft; a
    // corrected one is another.
    const fresh = host.draft ? `${host.draft}-${shortOf(this.print)}` : freshName();
    const isSame = state.kind === 'sign-in' && !isOther;
    const key = isSame && this.parcel ? this.parcel.key : fresh;
    // What it corrects is not sent beside it.
    if (state.kind === 'sign-in' && isOther && this.parcel)
      this.removing = this.options.outbox?.remove(this.parcel.key).catch(() => undefined);
    this.parcel = { key, form, data: host.payload, answers, on: host.day };
    this.isResumed = false;
    this.attempts = 0;
    this.until = '';
    if (!isSame) this.begun = '';
    this.lost = this.receipts = [];
    putAway = this.begin(this.parcel);
    this.become({ kind: 'sending' });
  };

  /** Does what was sent still stand in the form? A form that was emptied meanwhile holds no other. */
  private isSame(): boolean {
    const { answers } = this.host.snapshot;
    return isEmpty(answers) ? !this.isResumed : printOf(answers) === this.print;
  }

  private async keep(): Promise<void> {
    const { outbox } = this.options;
    if (!outbox || !this.parcel || this.host.isShared || !this.host.day || outbox.until < this.host.day) return;
    await this.removing;
    // Without room it is sent all the same; only a reload would lose it.
    const letGo = await outbox.put(this.parcel).catch(() => undefined);
    if (!letGo) return;
    // Where the form has got another sender by now, it waits there for that one.
    this.alsoLetGo(letGo);
    this.until = outbox.until;
  }

  /** What was refused has been seen: the outbox lets go of it. */
  private forget(): void {
    const { shown, options } = this;
    this.shown = '';
    if (shown) this.removing = options.outbox?.remove(shown).then(this.letGo, this.letGo);
  }

  private readonly onInput = (): void => {
    this.forget();
    if (this.state.kind === 'refused' || this.state.kind === 'taken') this.become({ kind: 'idle' });
  };

  /** The network is back, or somebody is: from another window where they signed in, perhaps. */
  private readonly onHope = ({ type }: Event): void => {
    const { kind } = this.state;
    const isHere = document.visibilityState === 'visible';
    const isWaiting = /waiting|offline/.test(kind);
    // A page that is being left hopes for nothing.
    if (isWaiting ? !this.isTold && (isHere || type === 'online') : kind === 'sign-in' && isHere) void this.attempt();
  };

  private async attempt(): Promise<void> {
    const { parcel, options } = this;
    if (!parcel || this.inFlight || !this.isHere) return;
    clearTimeout(this.timer);
    this.become({ kind: 'sending' });
    this.begun = isUsed;
    const flight = (this.inFlight = new AbortController());
    const { patience = 60_000 } = options;
    const patient = setTimeout(() => flight.abort(), patience);
    let answer: Answer;
    try {
      answer = await this.handler(parcel, flight.signal);
    } catch {
      answer = { kind: 'again' };
    }
    clearTimeout(patient);
    this.inFlight = undefined;
    const { print } = this;
    if (!this.isHere) return;
    await this.settle(answer);
    if (answer.kind === 'taken') this.tell(answer.receipt, print);
  }

  private async settle(answer: Answer): Promise<void> {
    const { host, parcel } = this;
    switch (answer.kind) {
      case 'taken': {
        // What somebody writes by now is another need: it is neither finished by this nor thrown away.
        const isSame = this.isSame();
        // A page that leaves at the event leaves no draft behind; other windows wait until it is told to them.
        if (isSame) await host.arrived?.();
        await this.done();
        if (!isSame) this.receipts = [...this.receipts, answer.receipt];
        // First: a shared machine empties the form at it, and the receipt is for the one who is still there.
        this.fire(isSame ? 'lian-need-sent' : 'lian-earlier-sent', { receipt: answer.receipt });
        return this.become(isSame ? answer : { kind: 'idle' });
      }
      case 'refused':
        if (this.isResumed && (host.isShared || (!isEmpty(host.snapshot.answers) && !this.isSame()))) {
          const codes = answer.problems.map(({ code }) => code);
          return this.drop('refused', codes);
        }
        // After a reload the form is empty: what was refused comes back into it; the outbox has it until that is seen.
        if (this.isResumed && this.until && parcel) {
          this.shown = parcel.key;
          this.parcel = undefined;
          this.isHeldBack = false;
        } else await this.done();
        if (parcel?.answers && !host.isShared && isEmpty(host.snapshot.answers))
          host.snapshot = { ...host.snapshot, answers: parcel.answers };
        this.become({
          kind: 'refused',
          key: answer.isTooLarge ? 'tooLarge' : answer.problems[0] ? 'refused' : 'unsaid',
          text: answer.text,
        });
        if (answer.problems[0]) host.problems = answer.problems;
        return;
      case 'sign-in':
        if (!this.isResumed || !host.isShared) return this.become({ kind: 'sign-in' });
        return this.drop('sign-in');
      default:
        return this.wait(answer.after);
    }
  }

  /** Waits longer each time, a little differently on each page, so that all pages do not come back at once. */
  private wait(after = 0): void {
    const { firstWait = 1000, longestWait = 300_000, random = anyNumber } = this.options;
    const full = Math.min(longestWait, firstWait * 2 ** this.attempts++);
    // A timer takes no more than some 24 days, and fires at once beyond.
    const time = Math.min(longest, Math.max(after, full / 2 + (full / 2) * random()));
    this.isTold = after > 0;
    this.become({ kind: navigator.onLine === false ? 'offline' : 'waiting' });
    this.timer = setTimeout(() => void this.attempt(), time);
  }

  /** It stays in the outbox, and comes back into the form when that is empty; of somebody who has left it goes, and that is told. */
  private async drop(why: 'refused' | 'sign-in', codes: readonly string[] = []): Promise<void> {
    const { until, parcel } = this;
    await this.done(true);
    this.become({ kind: until && why === 'refused' ? 'earlier-refused' : 'idle' });
    if (parcel && !until) this.onLost({ why, on: parcel.on ?? '', until, files: [], key: parcel.key, codes });
  }

  private async done(stays = false): Promise<void> {
    const { parcel } = this;
    this.parcel = undefined;
    this.isHeldBack = false;
    if (parcel && !stays) {
      this.lastKey = parcel.key;
      await this.options.outbox?.remove(parcel.key).catch(() => undefined);
      // Another may wait there.
      this.hasLooked = false;
    }
    this.letGo();
  }

  private say(key: string, facts?: Facts): string {
    return fill(sentenceOf(this.host.language, 'sending', [key], builtIn) ?? key, facts);
  }

  note(): IntakeNote | undefined {
    const { receipts, host } = this;
    // The number of what stands in the form is not talked over.
    if (this.isHere && !this.parcel && this.state.kind !== 'taken') void this.resume();
    const note = this.noteOfState();
    const told = receipts.map((receipt) => this.say('earlier') + this.sayReceipt(host.isShared ? {} : receipt));
    if (told[0] && !note && !isEmpty(host.snapshot.answers)) told.push(this.say('notThis'));
    const text =
      this.lost.map((loss) => this.sayLoss(loss)).join('') +
      [...told, ...(note ? [note.text] : [])].join(' ') +
      (this.isHeldBack ? ` ${this.say('notThis')}` : '') +
      (this.hasInVain ? ` ${this.say('noFiles')}` : '');
    if (!text) return undefined;
    const tone = this.lost[0] || !told[0] ? 'bad' : 'ask';
    return { tone, ...(!host.isShared && this.linkOf(this.receipt)), ...note, text };
  }

  /** Does a file stand in the form that cannot be sent? */
  private get hasInVain(): boolean {
    const { options, host } = this;
    return options.takesFiles === false && Array.from(host.payload).some(([, value]) => typeof value !== 'string');
  }

  private get mayClose(): string {
    return this.say('mayClose', { until: this.date(this.until) });
  }

  private date(day: string): string {
    return sayDate(day, this.host.language);
  }

  private sayReceipt({ number, on }: Receipt): string {
    return this.say(number ? (on ? 'takenOn' : 'takenAs') : 'taken', { number, on: on && this.date(on) });
  }

  private linkOf(receipt?: Receipt) {
    return receipt?.address ? { link: { label: this.say('follow'), href: receipt.address } } : {};
  }

  private noteOfState(): IntakeNote | undefined {
    const { state, options } = this;
    const again = { label: this.say('again'), run: () => void this.attempt() };
    switch (state.kind) {
      case 'idle':
        return undefined;
      case 'taken':
        return { text: this.sayReceipt(state.receipt), tone: 'good', ...this.linkOf(state.receipt) };
      case 'refused':
        return { text: state.text || this.say(state.key), tone: 'bad' };
      case 'earlier-refused':
        return { text: `${this.say('earlier')}${this.say('refused')} ${this.mayClose}`, tone: 'bad' };
      case 'sign-in': {
        const { signIn } = options;
        return {
          text: this.say('sign-in'),
          tone: 'ask',
          actions: [again],
          ...(signIn && { link: { label: this.say('signIn'), href: signIn } }),
        };
      }
      case 'sending':
        return { text: this.say('sending'), tone: 'ask' };
      default:
        return {
          text: `${this.say(state.kind)} ${this.until ? this.mayClose : this.say('stayOpen')}`,
          tone: 'ask',
          actions: [again],
        };
    }
  }
}
