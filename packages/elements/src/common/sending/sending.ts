import type { Problem } from '@liandong/sdk/needs';
import { freshName, hold, ownForm } from '../../internal/vault.js';
import type { IntakeHost, IntakeNote, IntakePart } from '../../needs/need-intake-form/intake-part.js';
import { arrivals } from '../drafts/arrivals.js';
import { emptyLeft, takeLeft } from '../drafts/left-inside.js';
import { printOf, sentAs, shortOf } from '../drafts/packed.js';
import { Attempts } from './attempts.js';
import type {
  Answer,
  Handler,
  NeedLostDetail,
  NeedSentDetail,
  Receipt,
  Refused,
  SendOptions,
  State,
  Word,
} from './answers.js';
import { leaving } from './leaving.js';
import { isBare, noteOf, type Back, type Way } from './notes.js';
import type { Loss, Parcel } from './outbox.js';
import { readIn } from './read-in.js';

/**
 * 发送：说清正在发、等网络、已收到、要修改、要重新登录；只登记一次，什么也不丢。
 * Sends what a form holds by the page's own handler: again and again with the same key until the server answers, and
 * once only, however many windows are open.
 */
export const sender = (handler: Handler, options: SendOptions = {}): IntakePart => new Sender(handler, options);

/** Stands before a key that may have been used, and is less than any key. */
const isUsed = '!';

/** How long another window may hold the very same need before that is said, and how long it has to answer, in milliseconds. */
const patienceForOthers = 300;
const timeToAnswer = 100;

/** Longest time that the device may hold up what is sent, or the word that it has arrived, in milliseconds. */
const longestKeeping = 1000;

const soon = (work: unknown): Promise<unknown> =>
  Promise.race([work, new Promise((late) => setTimeout(late, longestKeeping))]);

const nothing = (): void => undefined;

/** Of one draft come several keys, as what stands in it is corrected: it is one need. */
const needOf = (key: string): string => key.split('-')[0]!;

const whole: Awaited<ReturnType<typeof readIn>> = { unread: [], sum: '', take: nothing };

/** What a sender of this page is putting away just now: one that takes its place looks when that lies there. */
let putAway: Promise<unknown> | undefined;

/** What is just begun with: a form that is moved meanwhile does not begin with it once more. */
const beginnings = new WeakMap<Parcel, Promise<void>>();

/** What was on its way as its form was emptied: the very same, written anew, is another need. */
const emptied = new WeakSet<Parcel>();

/** Who sent for a form before: one that takes its place goes on with what lies in no outbox. */
const before = new WeakMap<IntakeHost, Sender>();

class Sender implements IntakePart, Way {
  host!: IntakeHost;
  state: State = { kind: 'idle' };
  until = '';
  isResumed = false;
  isHeldBack = false;
  refused: Refused | undefined;
  /** What was refused and stands in the form: the outbox has it until it has what is sent in its place. */
  back: Back | undefined;
  /** And what does not stand there. */
  aside: Back | undefined;
  receipts: readonly Receipt[] = [];
  lost: readonly Loss[] = [];
  older: readonly Back[] = [];
  /** What was sent of what stands in the form, which a correction sends again of fields that the form does not ask for. */
  private left: FormData | undefined;
  private parcel: Parcel | undefined;
  private attempts: Attempts;
  private print = '';
  private isHere = false;
  private isPressed = false;
  private hasLooked = false;
  /** Keys of what this page has in hand, waits for or is done with: it is not taken from the outbox, whatever lies there. */
  private readonly tried = new Set<string>();
  /** Attempts at what came out of the outbox, by its key. */
  private readonly known: Record<string, Attempts> = {};
  /** Lets other windows have what lies in the outbox; and begin with the very same. */
  private letGo = nothing;
  private unclaim = nothing;
  /** May it have been sent under its key? Else it still takes over that of another window. */
  private begun: '' | typeof isUsed = '';
  private channel: BroadcastChannel | undefined;
  /** Gone with the page is what lies in no outbox and no draft. */
  private readonly leaving = leaving(
    () => (this.isHere && !this.until && (!this.host.draft || this.host.isUnkept) ? this.parcel : undefined),
    (detail) => this.fire('lian-need-lost', detail),
    () => this.isHere && this.older.some(({ until }) => !until),
  );

  constructor(
    private readonly handler: Handler,
    readonly options: SendOptions,
  ) {
    this.attempts = new Attempts(handler, options);
  }

  attach(host: IntakeHost): void {
    if (this.host && this.host !== host) this.leave();
    this.host = host;
    this.isHere = true;
    this.hasLooked = false;
    this.listen('addEventListener');
    this.channel = arrivals(this.onArrival);
    // A form that was moved within its page goes on with what it had.
    if (!this.parcel) void this.goOn();
    else if (!beginnings.has(this.parcel)) void this.begin(this.parcel);
  }

  /** Of another form nothing is told in the next, but what is still on its way; of two at once the later is served. */
  private leave(): void {
    if (this.isHere) {
      console.error('A sender serves one form; the first has none now:', this.host);
      this.detach();
    }
    // What the outbox has comes back there, as at any other visit, unless something is being sent in its place.
    if (this.isResumed || !this.parcel) this.tried.clear();
    this.tellNoMore();
    this.back = this.left = undefined;
    this.older = [];
    this.isResumed = true;
    this.rest();
  }

  detach(): void {
    this.isHere = false;
    this.listen('removeEventListener');
    this.channel?.close();
    this.channel = undefined;
    this.attempts.stop();
    this.release();
    this.back?.letGo();
    this.leaving.gone(this.parcel && beginnings.get(this.parcel), () =>
      !this.isHere && !this.until ? this.parcel : undefined,
    );
    const { host } = this;
    before.set(host, this);
    // Another form that had it has left, perhaps: its own still has it.
    queueMicrotask(
      () => !this.isHere && host === this.host && host.isConnected && host.sender === this && this.attach(host),
    );
  }

  /** What is on its way goes on, and what was refused is not wanted any more; on a shared machine the next person sees nothing of it. */
  cleared(): void {
    const { host, parcel } = this;
    emptyLeft(host);
    this.left = undefined;
    if (!host.isShared) {
      this.refused = undefined;
      this.isHeldBack = false;
      if (parcel) emptied.add(parcel);
      return this.giveUp();
    }
    this.setAside();
    this.older = [];
    this.tellNoMore();
    // Nor are those who leave other windows, or come to them, one and the same.
    this.print = parcel?.key ?? '';
    this.isResumed = true;
    if (parcel) parcel.answers = undefined;
    // Nobody else can sign in for them.
    if (this.state.kind === 'sign-in') void this.drop('sign-in', parcel!);
    this.rest();
  }

  get need(): string | undefined {
    return this.back && needOf(this.back.key);
  }

  get keeps(): boolean {
    const { back, parcel, until } = this;
    return !!(back || (parcel && until));
  }

  /** Another need takes the place of none: what was refused stays in the outbox; or what is sent in its place is not of this form any more. */
  wentOn(isOther: boolean): void {
    const { parcel } = this;
    this.refused = undefined;
    if (isOther) this.left = undefined;
    if (isOther && parcel && !this.isResumed) this.isResumed = true;
    else if (isOther) this.setAside();
    this.become(this.state);
  }

  /** What was refused and stood in the form is not to be corrected by what stands there now. */
  private setAside(): void {
    this.back?.letGo();
    this.aside = this.back ?? this.aside;
    this.back = undefined;
  }

  private listen(on: 'addEventListener' | 'removeEventListener'): void {
    this.host[on]('lian-need-submit', this.onSubmit);
    this.host[on]('input', this.onInput);
    window[on]('online', this.onHope);
    this.leaving.listen(on);
    document[on]('visibilitychange', this.onHope);
  }

  private become(state: State): void {
    this.state = state;
    this.leaving.look();
    this.host.requestUpdate();
    if (this.isPressed) void this.show();
  }

  /** Where nothing is in hand; what is just being told is told first. */
  private rest(): void {
    if (!this.parcel && this.state.kind !== 'sending') this.become({ kind: 'idle' });
  }

  /** What becomes of it is seen where send was pressed: on its way and as it is told, and not when it is tried again by itself. */
  private async show(): Promise<void> {
    const { host } = this;
    this.isPressed = this.state.kind === 'sending';
    await host.updateComplete;
    host.shadowRoot?.querySelector('form + .live > :not(.quiet)')?.scrollIntoView({ block: 'nearest' });
  }

  /** What the sender before this one had not done with, and lies in no outbox, or shows to be copied; else what an earlier page left unsent. */
  private async goOn(): Promise<void> {
    const { host } = this;
    const last = before.get(host);
    before.delete(host);
    if (last?.own('') !== this.own('')) return this.resume();
    this.older = last.older;
    this.left = last.left;
    for (const { key } of this.older) this.tried.add(key);
    if (last.parcel && !last.until) await beginnings.get(last.parcel);
    if (!last.parcel || last.until || !this.isHere || this.parcel) return this.resume();
    const { parcel, print, isResumed } = last;
    Object.assign(this, { parcel, print, isResumed, begun: isUsed });
    last.parcel = undefined;
    return this.begin(parcel);
  }

  /**
   * What an earlier page left unsent. On a machine that has become a shared one it is sent as that of somebody who has
   * left, and in nobody else's name.
   */
  private async resume(): Promise<void> {
    const { host, options, tried, known } = this;
    // What may still be sent is known by the day alone; it may come with the law.
    if (this.hasLooked || !host.day || !this.isFree) return;
    this.hasLooked = true;
    await putAway;
    const found = await options.outbox?.next(host.snapshot.form, host.day, this.onLost, [...tried]).catch(nothing);
    if (!found) return;
    const { parcel, until, letGo } = found;
    const { key } = parcel;
    if (!this.isFree || tried.has(key) || !this.makesRoom()) return letGo();
    tried.add(key);
    const print = host.isShared ? key : printOf(parcel.answers ?? {});
    const attempts = (known[key] ||= new Attempts(this.handler, options));
    attempts.stop();
    Object.assign(this, { parcel, until, letGo, attempts, print, isResumed: true });
    await this.begin(parcel);
  }

  /**
   * What has just been answered is told before another is begun, though it is in hand no more; and its number, while it
   * stands on the screen, is not talked over.
   */
  private get isFree(): boolean {
    return this.isHere && /idle|waiting|offline/.test(this.state.kind);
  }

  /** Does it wait for a reason of its own, where it is safe? */
  private get isAside(): unknown {
    const { timer, isCut } = this.attempts;
    return timer && !isCut && this.until && this.isResumed;
  }

  /** What is in hand makes room for another, if it may, and keeps its time. */
  private makesRoom(): boolean {
    if (this.isAside) void this.done(true);
    return !this.parcel;
  }

  private readonly onLost = (loss: Loss, isShown?: unknown): void => {
    if (!isShown) this.lost = [...this.lost, loss];
    this.fire('lian-need-lost', { ...loss, files: loss.files.length });
    this.become(this.state);
  };

  private fire(type: string, detail: NeedSentDetail | NeedLostDetail): void {
    this.host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Another window sends what is sent here too, or what stands in this form has arrived from there: it is not sent again. */
  private readonly onArrival = ({ data }: { data: Word }): void => {
    const { form, print, receipt, earlier, key = '' } = data;
    const { parcel, state, begun } = this;
    const { snapshot } = this.host;
    const isOurs = this.print === print;
    const other = key.replace(isUsed, '');
    // What was set aside here, of whatever form, or shown to be copied, is told there from now on: neither as kept nor to be
    // given up.
    const isElsewhere = (one?: Back) => one?.key === other;
    if (isElsewhere(this.aside) || this.older.some(isElsewhere)) {
      if (isElsewhere(this.aside)) this.aside = undefined;
      this.older = this.older.filter((one) => !isElsewhere(one));
      this.become(state);
    }
    if (this.own(snapshot.form) !== form) return;
    if (receipt) {
      if ('receipt' in state || (state.kind === 'sending' && begun)) return;
      if (parcel ? !isOurs : printOf(snapshot.answers) !== print) return;
      this.print = print;
      void this.settle({ kind: 'taken', receipt }, true);
    } else if (!isOurs) return;
    else if (earlier) {
      // Perhaps another person's, in the same few words: only somebody who knows can say.
      if (!parcel || begun) return;
      void this.done();
      this.become({ kind: 'same', receipt: earlier });
    } else if (parcel) {
      // Of two keys the one that may have been used stands; of two that were not, the lesser.
      if (!begun && key < parcel.key) parcel.key = other;
      else if (key > begun + parcel.key) this.tell();
    } else if (this.receipt) this.tell({ earlier: this.receipt });
  };

  /** Of several people who sign in on one device none hears of what another sends, or waits for it. */
  private own(form: string): string {
    const { whose, outbox } = this.options;
    return ownForm(form, whose ?? outbox?.whose);
  }

  get receipt(): Receipt | undefined {
    const { state, receipts } = this;
    return 'receipt' in state ? state.receipt : receipts[receipts.length - 1];
  }

  private tell(more: Pick<Word, 'receipt' | 'earlier' | 'key'> = {}, print = this.print): void {
    const { host, parcel, begun } = this;
    const key = parcel && begun + parcel.key;
    this.channel?.postMessage({ form: this.own(host.snapshot.form), print, key, ...more });
  }

  /** Of windows that send the very same need one begins; the others take over its key, and wait until it is done or gone. */
  private begin(parcel: Parcel, sent?: string): Promise<void> {
    const begun = this.beginWith(parcel, sent).finally(() => beginnings.delete(parcel));
    beginnings.set(parcel, begun);
    return begun;
  }

  private async beginWith(parcel: Parcel, sent?: string): Promise<void> {
    // What is pressed meanwhile waits its turn, and does not take its place.
    this.state = { kind: 'waiting' };
    this.begun ||= this.isResumed ? isUsed : '';
    const { key } = parcel;
    // What lies in the outbox has been read.
    const { unread, sum, take } = this.until ? whole : await readIn(parcel, this.host);
    const own = this.own(parcel.form) + this.print;
    const name = await shortOf(own);
    const content = await shortOf(own + sum);
    if (parcel !== this.parcel) return;
    if (unread[0] && !this.isResumed) {
      // Where the form is gone it is told as left; where that comes back, or has got another sender, it is read once more.
      if (!this.isHere) return;
      this.host.drafts?.notTaken?.(this.print);
      // Nobody could choose another there.
      for (const [name, value] of Array.from(parcel.data))
        if (typeof value !== 'string' && unread.includes(value.name)) parcel.data.delete(name);
      await this.done(true);
      this.bringBack(parcel);
      this.refused = { word: 'unread', files: unread.join('、') };
      return this.become({ kind: 'idle' });
    }
    // Nobody is there any more who could choose it again.
    if (unread[0]) this.onLost({ why: 'without-files', on: parcel.on ?? '', until: '', files: unread });
    take();
    // The same words and files from the same form or draft go under the same key; one that was taken over meanwhile stands.
    if (sent && content && parcel.key === key) parcel.key = `${sent}-${content}`;
    this.tell();
    const late = setTimeout(() => parcel === this.parcel && this.become({ kind: 'waiting' }), patienceForOthers);
    const claim = (await hold(name, true))!;
    clearTimeout(late);
    if (!this.begun) await new Promise((done) => setTimeout(done, timeToAnswer));
    // It has arrived meanwhile, or another is sent by now.
    if (parcel !== this.parcel) return claim();
    // Others hear first what became of it.
    this.unclaim = () => setTimeout(claim, 200);
    this.begun = isUsed;
    if (!this.until) await this.keep();
    // Where the form has got another sender by now, it waits there for that one.
    if (!this.isHere) this.release();
    void this.attempt();
  }

  private release(): void {
    this.letGo();
    this.unclaim();
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.isPressed = true;
    const { state } = this;
    const isOther = !this.isSame();
    const isOnItsWay =
      state.kind === 'sending' || (/waiting|offline/.test(state.kind) && !(isOther && this.makesRoom()));
    const isNoCorrection = this.isResumed || emptied.has(this.parcel!);
    if (isOnItsWay || (state.kind === 'sign-in' && isNoCorrection && isOther)) {
      // A second press while the first is on its way; or another need, which must wait its turn.
      this.isHeldBack = isOther;
      this.become(state);
      if (!isOnItsWay) void this.attempt();
      return;
    }
    if ('receipt' in state && !isOther) return;
    if (state.kind === 'sign-in' && !isOther) {
      // The session had ended: the very same goes on under the same key; a corrected one is another.
      this.isResumed = false;
      this.tellNoMore();
      void this.attempt();
    } else this.send();
  };

  readonly sendAnother = (): void => this.send(true);

  private send(isAnother?: boolean): void {
    const { host, parcel } = this;
    const { form, version, answers } = host.snapshot;
    // What it corrects is not sent beside it.
    if (parcel) this.putBack(parcel);
    this.release();
    this.print = printOf(answers);
    // These words were refused before, and set aside.
    if (this.aside?.print === this.print) this.back ??= this.aside;
    const key = freshName();
    const data = (this.left = takeLeft(host, host.payload, this.left));
    this.parcel = { key, form, version, data, answers, on: host.day };
    // Back may bring the very same once more, and nobody knows there what has become of it.
    const { state } = host;
    const sent = (!isAnother && (sentAs(host) ?? host.draft)) || key;
    state.mark = { ...state.mark, sent };
    this.isResumed = false;
    this.attempts = new Attempts(this.handler, this.options);
    this.until = '';
    this.begun = isAnother ? isUsed : '';
    this.tellNoMore();
    putAway = this.begin(this.parcel, sent);
    this.become({ kind: 'sending' });
  }

  private tellNoMore(): void {
    this.isHeldBack = false;
    this.lost = this.receipts = [];
    this.refused = this.aside = undefined;
  }

  /** Does what was sent still stand in the form? A form that was emptied meanwhile holds no other. */
  private isSame(parcel = this.parcel): boolean {
    const { host } = this;
    if (isBare(host)) return !this.isResumed;
    return !emptied.has(parcel!) && printOf(host.snapshot.answers) === this.print;
  }

  private async keep(): Promise<void> {
    const { host, options, parcel, back } = this;
    const { outbox } = options;
    if (!outbox || !parcel || host.isShared || !host.day || outbox.until < host.day) return;
    if (back?.key === parcel.key) {
      // The same words from the same draft: they lie there.
      const { until, letGo } = back;
      Object.assign(this, { until, letGo, back: undefined });
      return;
    }
    const { key } = parcel;
    const put = async () => {
      const letGo = await outbox.put(parcel);
      if (!letGo) return;
      if (this.parcel?.key !== key) {
        // Late, and done with meanwhile; or the form has got another sender.
        if (this.tried.has(key)) await outbox.remove(key).catch(nothing);
        return letGo();
      }
      this.letGo = letGo;
      this.until = outbox.until;
      void this.forget();
      this.leaving.look();
      if (!this.isHere) letGo();
    };
    // Without room it is sent all the same; only a reload would lose it.
    await soon(put().catch(nothing));
  }

  /** It is done with here, and the outbox has it until what stands in the form is sent, as it is then. */
  private putBack({ key }: Parcel): boolean {
    const { until, letGo, print, tried } = this;
    if (!until) return false;
    tried.add(key);
    this.back = { key, print, until, letGo };
    this.letGo = nothing;
    return true;
  }

  /** Into a form that is empty by now. What the outbox has gives way to a draft, which may have later words. */
  private bringBack(parcel: Parcel | undefined, isKept?: boolean): void {
    const { host } = this;
    if (!parcel?.answers || host.isShared || !isBare(host)) return;
    host.snapshot = { ...host.snapshot, answers: parcel.answers, draft: isKept ? needOf(parcel.key) : undefined };
    this.left = parcel.data;
  }

  /** What was refused was sent again, as it is now, or is given up: the outbox lets go of it. */
  private forget(kept = this.back): Promise<void> | undefined {
    this[kept === this.back ? 'back' : 'aside'] = undefined;
    const gone = kept && this.options.outbox?.remove(kept.key);
    void gone?.then(kept!.letGo, kept!.letGo);
    return gone;
  }

  giveUp(): void {
    this.throwAway(this.back);
  }

  throwAway(kept: Back | undefined): void {
    if (kept === this.back) this.left = undefined;
    // Where the device does not let go of it, it is told as kept.
    this.forget(kept)?.catch(() => {
      this.aside = kept;
      this.become(this.state);
    });
    this.become(this.state);
  }

  private readonly onInput = (): void => {
    const { state } = this;
    this.refused = undefined;
    this.become('receipt' in state ? { kind: 'idle' } : state);
  };

  /** The network is back, or somebody is: from another window where they signed in, perhaps. */
  private readonly onHope = ({ type }: Event): void => {
    const { kind } = this.state;
    const isHere = document.visibilityState === 'visible';
    const isWaiting = /waiting|offline/.test(kind);
    // A page that is being left hopes for nothing.
    if (isWaiting ? !this.attempts.isTold && (isHere || type === 'online') : kind === 'sign-in' && isHere)
      void this.attempt();
  };

  async attempt(): Promise<void> {
    const { parcel, attempts } = this;
    if (!parcel || attempts.flight || !this.isHere) return;
    this.become({ kind: 'sending' });
    this.begun = isUsed;
    // Of somebody who has left: not to be sent with the session of whoever is there now.
    parcel.isNobodys = this.isResumed && this.host.isShared;
    const answer = await attempts.run(parcel);
    const { print } = this;
    if (!this.isHere || parcel !== this.parcel) return;
    await this.settle(answer);
    // Drafts of what is written anew stay.
    if (answer.kind === 'taken' && (!emptied.has(parcel) || isBare(this.host)))
      this.tell({ receipt: answer.receipt, key: parcel.key }, print);
  }

  private async settle(answer: Answer, isCopied = false): Promise<void> {
    const { host, parcel, print } = this;
    switch (answer.kind) {
      case 'taken': {
        // What somebody writes by now is another need: it is neither finished by this nor thrown away.
        const { receipt } = answer;
        if (!this.isResumed) this.left = undefined;
        this.state = { kind: 'sending' }; // until it is told, wherever it was sent
        let isSame = this.isSame(parcel);
        if (isSame || !this.isResumed) void this.forget();
        if (isSame) {
          // A page that leaves at the event leaves no draft behind; other windows wait until it is told to them.
          await host.arrived?.();
        }
        await this.done();
        this.isHeldBack = false;
        // Somebody may have gone on writing meanwhile.
        isSame &&= this.isSame(parcel);
        if (!isSame) this.receipts = [...this.receipts, receipt];
        // First: a shared machine empties the form at it, and the receipt is for the one who is still there. Of what
        // another window sent no page leaves: it may be another person's.
        if (!isSame || !isCopied) this.fire(isSame ? 'lian-need-sent' : 'lian-earlier-sent', { receipt });
        return this.become(isSame ? { kind: isCopied ? 'copied' : 'taken', receipt } : { kind: 'idle' });
      }
      case 'refused': {
        const { problems, text, isTooLarge } = answer;
        const need = needOf(parcel!.key);
        // While the device lets go of what is kept nowhere somebody may go on writing, or leave.
        if (host.isShared || !this.until) await this.done();
        // In another form, too.
        const isOther = parcel!.form !== host.snapshot.form || (!isBare(host) && !this.isSame(parcel));
        // That was the answer: what is sent next is asked anew; other words from the same draft are another need from here on.
        const { state, draft } = host;
        const name = sentAs(host) ?? draft;
        if (!isOther || name === need)
          state.mark = { ...state.mark, sent: isOther || name !== draft ? freshName() : undefined };
        host.drafts?.notTaken?.(print, isOther ? need : undefined);
        if (isOther || this.isOlder(parcel!) || (this.isResumed && (host.isShared || this.refused || this.back)))
          return this.drop('refused', parcel!, problems, text);
        // Perhaps nobody looks: the outbox has it until it is sent anew. After a reload the form is empty, and it comes back,
        // before anything else can.
        const isKept = !host.isShared && this.putBack(parcel!);
        if (isKept) void this.done(true);
        this.isHeldBack = false;
        this.bringBack(parcel, isKept);
        const word = isTooLarge ? 'tooLarge' : problems[0] ? 'refused' : 'unsaid';
        this.refused = { word, text, isKept };
        this.become({ kind: 'idle' });
        if (problems[0]) host.problems = problems;
        return;
      }
      case 'sign-in':
        if (!this.isResumed || !host.isShared) return this.become({ kind: 'sign-in', text: answer.text });
        return this.drop('sign-in', parcel!);
      default:
        this.attempts.wait(() => {
          if (this.parcel === parcel) return this.attempt();
          // It has made room, and waits in the outbox.
          this.tried.delete(parcel!.key);
          this.hasLooked = false;
          return this.note();
        }, answer.after);
        // Those behind it are tried meanwhile.
        this.hasLooked = !this.isAside;
        return this.become({
          kind: navigator.onLine === false ? 'offline' : 'waiting',
          text: answer.text,
          isSlow: this.attempts.cuts > 1,
        });
    }
  }

  /** Was it written in another version of the form? What was asked there may be asked as something else here. */
  private isOlder({ form, version }: Parcel): boolean {
    const { snapshot } = this.host;
    return !!version && form === snapshot.form && version !== snapshot.version;
  }

  forgetOlder(old: Back): Promise<void> | undefined {
    const go = () => {
      this.older = this.older.filter((one) => one !== old);
      this.become(this.state);
    };
    // What lies nowhere is gone at once.
    const gone = old.until ? this.options.outbox?.remove(old.key) : undefined;
    return gone?.then(go, nothing) ?? Promise.resolve(go());
  }

  /**
   * It stays in the outbox, and comes back into the form when that is empty; where it lies in none, it is shown to be
   * copied. Of somebody who has left it goes, and that is told.
   */
  private async drop(
    why: 'refused' | 'sign-in',
    parcel: Parcel,
    problems: readonly Problem[] = [],
    text?: string,
  ): Promise<void> {
    const { host, print, letGo } = this;
    const until = host.isShared ? '' : this.until;
    await this.done(!!until);
    const { isResumed } = this;
    const { key, answers, on = '' } = parcel;
    const isShown = answers && (host.isShared ? !isResumed : this.isOlder(parcel) || !until);
    // Nor do those words correct what it was to take the place of.
    if (!isResumed) {
      this.setAside();
      this.left = undefined;
    }
    const kept = { key, print, until, letGo, text, answers };
    if (isShown) this.older = [...this.older, kept];
    else if (until) this.aside = kept;
    this.become({ kind: 'idle' });
    // Of what is shown it is told as long as that is.
    if (!until) this.onLost({ why, on, until, files: [], key, codes: problems.map(({ code }) => code) }, isShown);
  }

  private async done(stays = false): Promise<void> {
    const { parcel, letGo, unclaim } = this;
    this.parcel = undefined;
    if (parcel) this.tried.add(parcel.key);
    // Windows that send the same are not told that it has arrived.
    if (stays) this.print = '';
    const gone = stays || !parcel ? undefined : this.options.outbox?.remove(parcel.key).catch(nothing);
    if (gone) await soon(gone);
    // Another may wait there.
    this.hasLooked = false;
    void Promise.resolve(gone).then(letGo);
    unclaim();
  }

  note(): IntakeNote | undefined {
    // A draft that held it may be gone.
    this.leaving.look();
    void this.resume();
    return noteOf(this);
  }
}
