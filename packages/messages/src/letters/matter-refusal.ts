import type { Citation, Decision, IsoDate } from '@liandong/core';
import type { Letter, LetterHead, LetterOptions, LetterTongue } from './letter.js';
import { refusedFor, Writer, type LetterPeriod } from './writing.js';

/** 不予接收告知单的数据，同 sdk 的 `refusalSlip`。 */
export interface MatterSlip {
  readonly matter: string;
  readonly refusedBy: string;
  readonly handedDownBy: string;
  readonly on: IsoDate;
  readonly whatToDo?: 'apply' | 'take-back';
  readonly reasons: readonly string[];
  readonly admittedBy?: string;
  readonly admissionWay?: string;
  readonly applyAhead?: LetterPeriod;
  readonly listMadeBy?: readonly string[];
  readonly saidBy: {
    readonly [Said in 'admittedBy' | 'admissionWay' | 'applyAhead' | 'listMadeBy']?: readonly Citation[];
  };
}

/** What a matter refusal says. */
export interface MatterRefusalData extends Omit<LetterHead, 'office'> {
  readonly slip: MatterSlip;
  /** Who signs, where that is not the committee that refuses. */
  readonly office?: string;
  /** The decision that the slip was made of. */
  readonly decision: Decision;
  /** Name of the matter, where it is no code of the list. */
  readonly matter?: string;
}

/**
 * 退回说明。
 * Why a matter is sent back to the department, in one sentence with its article; how it may be admitted, only where a text says so.
 *
 * Source: none; our own wording. Its articles are those of the slip.
 *
 * @throws {LetterDataError} for a decision that refuses nothing, and for an office, a day or a department that is not told
 */
export function matterRefusal(words: LetterTongue, data: MatterRefusalData, options: LetterOptions = {}): Letter {
  const writer = new Writer(words, 'matter-refusal', options);
  const { matterRefusal: own, headings } = writer.register;
  const { slip, decision } = data;
  writer.refused(decision);
  const { refusedBy: office, handedDownBy, saidBy } = slip;
  const [main, others] = refusedFor(decision, slip.reasons);
  const named = (...path: readonly string[]) => words.subject(path) ?? (path[path.length - 1] as string);
  const matter = data.matter ?? named('facts', 'matter', 'options', slip.matter);
  const makers = writer.joined((slip.listMadeBy ?? []).map((maker) => named('names', 'listMakers', maker)));
  const body = slip.admittedBy && named('facts', 'admittedBy', 'options', slip.admittedBy);
  const isToApply = slip.whatToDo === 'apply';
  const byApproval = isToApply && slip.admissionWay === 'by-approval';
  const ways: Readonly<Record<string, string | undefined>> = {
    'by-approval': body ? writer.fill(own.apply, { body }) : own.applySomewhere,
    'by-listing': own.applyForListing,
  };
  const way = isToApply && slip.admissionWay !== undefined ? ways[slip.admissionWay] : undefined;
  const says = [...(saidBy.admissionWay ?? []), ...((byApproval && body && saidBy.admittedBy) || [])];
  const cites = says.filter(({ id }, index) => says.findIndex((one) => one.id === id) === index);
  return writer.letter(
    own.title,
    { ...data, office: data.office ?? office, addressee: data.addressee ?? handedDownBy },
    [
      writer.section('opening', [writer.line(writer.fill(own.opening, { handedDownBy, office, matter }))]),
      writer.section('answer', [main && writer.because(own.answer, 'matterRefusal', main, { office })]),
      writer.section('reasons', others.map(writer.reasonLine), headings.others),
      writer.section(
        'next',
        [
          writer.line(way, cites),
          way !== undefined &&
            slip.applyAhead &&
            writer.line(
              writer.fill(own.ahead, { period: writer.period(slip.applyAhead, 'slip.applyAhead') }),
              saidBy.applyAhead,
            ),
        ],
        headings.next,
      ),
      writer.section(
        'missing',
        [
          slip.whatToDo === undefined && writer.line(own.wayOpen),
          isToApply && way === undefined && writer.line(own.noWay),
          byApproval && !body && writer.line(own.noBody),
        ],
        headings.missing,
      ),
      writer.section('facts', [writer.row(own.checkedOn, writer.day(slip.on, 'slip.on', false))]),
      writer.section('notes', [
        makers !== '' && writer.line(writer.fill(own.makers, { makers }), saidBy.listMadeBy),
        ...writer.caveats(decision),
      ]),
    ],
  );
}
