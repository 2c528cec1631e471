import { sending as builtIn } from '@liandong/messages/zh-hans/sending';
import { sayDate } from '../../internal/dates.js';
import { fill, sentenceOf, type Facts } from '../../internal/words-controller.js';
import type { IntakeHost, IntakeNote, NoteAction } from '../../needs/need-intake-form/intake-part.js';
import { linesOf } from '../drafts/older.js';
import { packed, printOf } from '../drafts/packed.js';
import type { Receipt, Refused, SendOptions, State } from './answers.js';
import type { Loss, Parcel } from './outbox.js';

/** What was refused, and the outbox has still. */
export interface Back {
  readonly key: string;
  /** What tells it from other needs. */
  readonly print: string;
  /** The day until which it is kept; empty where it is kept nowhere. */
  readonly until: string;
  readonly letGo: () => void;
  /** What the server said. */
  readonly text?: string;
  readonly answers?: Parcel['answers'];
}

/** What is told of a need on its way. */
export interface Way {
  readonly host: IntakeHost;
  readonly options: SendOptions;
  readonly state: State;
  /** The day until which it would survive a reload, where it would. */
  readonly until: string;
  /** Does it come from the outbox, or from somebody who has left, and not from what stands in this form? */
  readonly isResumed: boolean;
  /** Somebody pressed send for another need while this one was on its way. */
  readonly isHeldBack: boolean;
  /** What stands in the form was refused; and is kept, where it is. */
  readonly refused: Refused | undefined;
  readonly back: Back | undefined;
  /** What was refused and is kept while another stands in the form. */
  readonly aside: Back | undefined;
  /** Throws either away; what stands in the form stays there. */
  throwAway(kept: Back): unknown;
  /** Of needs that were taken while another stood in the form, or none; told until the next need is sent. */
  readonly receipts: readonly Receipt[];
  /** Of what was sent last. */
  readonly receipt: Receipt | undefined;
  /** What the outbox could not keep its word for; told until the next need is sent. */
  readonly lost: readonly Loss[];
  /**
   * Refused, and to be copied: of another version of the form, so that it cannot come back into it; or kept nowhere, and
   * another stands in the form.
   */
  readonly older: readonly Back[];
  /** Throws one of them away. */
  forgetOlder(old: Back): unknown;
  attempt(): unknown;
  /** Sends what stands in the form though another window has sent the very same. */
  sendAnother(): unknown;
}

/** Has nobody written anything? What the page itself gave is nobody's. */
export const isBare = ({ snapshot, state: { provided } }: IntakeHost): boolean =>
  printOf({ ...provided, ...snapshot.answers }) === printOf(provided);

/** Most letters of what a server says that are shown. */
const most = 300;

/** What a server says, as one line that keeps its own direction and turns nothing round beside it. */
function plain(text: string): string {
  const letters = Array.from(text.replace(/[\p{Cc}\p{Bidi_C}\s]+/gu, ' ').trim());
  return `\u2068${letters.slice(0, most).join('')}${letters[most] ? '…' : ''}\u2069`;
}

/** What is told of all that is sent and was sent, as one note. */
export function noteOf(way: Way): IntakeNote | undefined {
  const { host, options, state, until, refused, back, aside, receipts, lost, older } = way;
  const { language, isShared } = host;
  const say = (key: string, facts?: Facts): string =>
    fill(sentenceOf(language, 'sending', [key], builtIn) ?? key, facts);
  const date = (day: string): string => sayDate(day, language);
  const mayClose = (day: string): string => say('mayClose', { until: date(day) });
  const sayReceipt = ({ number, on }: Receipt): string =>
    say(number ? (on ? 'takenOn' : 'takenAs') : 'taken', { number, on: on && date(on) });
  const linkTo = (href?: string, key = 'follow') => href && { link: { label: say(key), href } };
  // Names of files are nobody else's business.
  const sayLoss = ({ why, on, until: last, files, key }: Loss): string =>
    isShared && files[0]
      ? ''
      : `${say(key ? 'dropped' : why, { on: date(on), until: date(last), files: files.join('、'), key: key?.slice(0, 8) })} `;
  // The one that is shown stays under the finger of whoever copies it.
  const [old] = older;
  const isAside = refused || aside || old;
  const saying = (words?: string) => (words ? ` ${say('said', { text: plain(words) })}` : '');

  function noteOfState(): IntakeNote | undefined {
    // What stands in the form is not on its way where it, or another before it, was refused.
    const isBehind = isAside && way.isResumed;
    const earlier = isBehind || (isShared && way.isResumed) ? say('earlier') : '';
    const actions = [{ label: say('again'), run: () => void way.attempt() }];
    switch (state.kind) {
      case 'idle':
        return undefined;
      case 'sending':
        return isBehind ? undefined : { text: say('sending'), tone: 'ask' };
      case 'sign-in':
        return {
          text: earlier + (state.text ? plain(state.text) : say('sign-in')),
          tone: 'ask',
          actions,
          ...linkTo(options.signIn, 'signIn'),
        };
      case 'waiting':
      case 'offline': {
        // On a shared machine it may be about somebody who has left.
        const said = isShared && way.isResumed ? '' : saying(state.text);
        const slow = state.isSlow ? ` ${say('slow')}` : '';
        return {
          text: `${earlier}${say(state.kind)}${slow}${said} ${until ? mayClose(until) : say('stayOpen')}`,
          tone: 'ask',
          actions,
        };
      }
      default: {
        const { kind, receipt } = state;
        const isOurs = kind === 'taken';
        return {
          text: (isOurs ? '' : say('same')) + sayReceipt(receipt),
          tone: kind === 'same' ? 'ask' : 'good',
          ...(!isOurs && { actions: [{ label: say('sendSame'), run: () => void way.sendAnother() }] }),
          ...linkTo(receipt.address),
        };
      }
    }
  }

  const note = noteOfState();
  const told = receipts.map((receipt) => say('earlier') + sayReceipt(isShared ? {} : receipt));
  const isNotThis = way.isHeldBack || (told[0] && !note && !refused && !isBare(host));
  const actions: NoteAction[] = [];
  const offer = (key: string, run: () => unknown) => actions.push({ label: say(key), run: () => void run() });
  const offerGivingUp = (kept: Back) => offer('giveUp', () => (way.throwAway(kept), host.drafts?.giveUp?.(kept.print)));
  const tell = (word: string, { key, until: last, text: words }: Back) =>
    told.push(say(word, { until: date(last), key: key.slice(0, 8) }) + saying(words));
  if (refused) {
    const why = refused.text ? plain(refused.text) : say(refused.word, { files: refused.files });
    // Of what it took the place of it is not told.
    const kept = refused.isKept && back;
    told.unshift(kept ? `${why} ${mayClose(kept.until)}` : why);
    if (kept) offerGivingUp(kept);
  }
  if (aside) {
    tell('aside', aside);
    if (!actions[0]) offerGivingUp(aside);
  }
  for (const each of older) tell(each.until ? 'older' : 'dropped', each);
  if (note) told.push(note.text);
  // Does a file stand in the form that cannot be sent?
  const isInVain =
    options.takesFiles === false && Array.from(host.payload).some(([, value]) => typeof value !== 'string');
  const text =
    lost.map(sayLoss).join('') +
    told.join(' ') +
    (isNotThis ? ` ${say('notThis')}` : '') +
    (isInVain ? ` ${say('noFiles')}` : '');
  if (!text) return undefined;
  // Its files by their names; of what is half written what was typed.
  const lines =
    old &&
    linesOf(
      packed(old.answers!, 0, (file) => (file as File).name),
      host,
      (_, facts) => Object.values(facts).join(' '),
    );
  const usual = lost[0] || !receipts[0] ? 'bad' : 'ask';
  if (old) offer('forgetOlder', () => way.forgetOlder(old));
  return {
    ...(!isShared && linkTo(way.receipt?.address)),
    ...note,
    ...(actions[0] && { actions: [...(note?.actions ?? []), ...actions] }),
    ...(lines && { lines: { summary: say('olderLines'), of: lines } }),
    tone: isAside && note?.tone !== 'good' ? 'bad' : (note?.tone ?? usual),
    // A Chinese full stop brings its own room.
    text: text.replace(/。 /g, '。'),
  };
}
