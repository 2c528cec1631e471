import type { Citation, IsoDate } from '@liandong/core';
import { clockLines, type LetterClock } from './clocks.js';
import type { Letter, LetterHead, LetterOptions, LetterTongue } from './letter.js';
import { Writer } from './writing.js';

/**
 * 一项同意，同 sdk 的 `consentPlan(…).purposes`。
 * `unsettled`: agreed, while no age tells whose consent is needed. `kept`: used in spite of a no, by what is cited.
 */
export interface LetterConsent {
  readonly purpose: string;
  readonly about: 'person' | 'proxy';
  readonly status: 'given' | 'refused' | 'withdrawn' | 'to-ask' | 'not-needed' | 'unsettled';
  readonly onRefusal: 'taken-without-name' | 'goes-on-without' | 'nothing-changes' | 'kept';
  readonly cites: readonly Citation[];
}

/** What a receipt says. What was brought up is not among it: a receipt lies about, and is read by others. */
export interface NeedReceiptData extends LetterHead {
  readonly receivedOn: IsoDate;
  /** Name of the community or street. */
  readonly place?: string;
  /** The resident's telephone with its middle covered, as the SDK's `coverPhone` does it; what is not is covered whole. */
  readonly contactPhone?: string;
  /** Where to see how it goes on: an address, a counter. */
  readonly where?: string;
  /** No name or contact was kept, for want of consent. */
  readonly isNameless?: boolean;
  /** Only the progress can be looked up, and no words of the reply: somebody else may be looking. */
  readonly isWithheld?: boolean;
  readonly clocks?: readonly LetterClock[];
  /** From when the clocks run, where that is an earlier day than this need's own. */
  readonly countedFrom?: IsoDate;
  readonly consents?: readonly LetterConsent[];
}

/** At most four digits before the stars and four behind them, and an extension: a star beside a whole number covers none. */
const covered = /^(\+\d{1,3}\*+|\d{0,4}[ -]?\*{3,}[ -]?)\d{0,4}(-\d{1,6})?$/;

const asCovered = (phone: string) => (covered.test(phone) ? phone : phone.replace(/[^\s+()-]/gu, '*'));

/**
 * 受理回执。
 * The receipt for a need: when it came, its number, each clock with its article, what was consented to. Never what was said.
 *
 * Source: none; no text at hand orders this receipt. Its articles are those of the clocks.
 *
 * @throws {LetterDataError} for an office or a day that is not told, and a limit without a number
 *
 * @example
 * letterText(needReceipt(words, { on: '2026-03-02', office: '桂花社区居委会', receivedOn: '2026-03-02', number: 'XQ2026-0001' }))
 */
export function needReceipt(words: LetterTongue, data: NeedReceiptData, options: LetterOptions = {}): Letter {
  const writer = new Writer(words, 'need-receipt', options);
  const { needReceipt: own, headings, consent, onRefusal, clock } = writer.register;
  const { receivedOn, countedFrom, contactPhone, clocks, consents = [] } = data;
  const purpose = (code: string) => words.subject(['facts', 'purpose', 'options', code]) ?? code;
  const isMerged = clocks !== undefined && countedFrom !== undefined && countedFrom < receivedOn;
  return writer.letter(own.title, data, [
    writer.section('opening', [
      writer.line(own.opening),
      data.isNameless && writer.line(own.nameless),
      data.isWithheld && writer.line(own.withheld),
    ]),
    writer.section('facts', [
      writer.row(own.receivedOn, writer.day(receivedOn, 'receivedOn')),
      writer.row(own.place, data.place),
      writer.row(own.contact, contactPhone && asCovered(contactPhone)),
      writer.row(own.where, data.where),
    ]),
    writer.section(
      'clocks',
      [
        isMerged && writer.line(writer.fill(clock.counted, { date: writer.day(countedFrom, 'countedFrom') })),
        ...clockLines(writer, clocks),
      ],
      headings.clocks,
    ),
    writer.section(
      'facts',
      consents.flatMap(({ about, purpose: code, status, onRefusal: effect, cites }) => {
        if (status === 'to-ask') return [];
        const text = writer.fill(consent[status], { effect: onRefusal[effect] });
        return [writer.row(about === 'proxy' ? own.proxy : purpose(code), text, status === 'given' ? [] : cites)];
      }),
      headings.consents,
    ),
    writer.section('notes', [writer.line(own.contents), writer.line(own.danger)]),
  ]);
}
