import type { Citation, Decision, IsoDate } from '@liandong/core';
import { explain } from '../explain.js';
import type { Letter, LetterHead, LetterOptions, LetterTongue } from './letter.js';
import { reasonsWith, refusedFor, Writer } from './writing.js';

/** 不予出具证明告知单的数据，同 sdk 的 `sealRefusalSlip`。 */
export interface SealSlip {
  readonly certificate: string;
  readonly refusedBy: string;
  readonly demandedBy?: string;
  readonly on: IsoDate;
  /** Not there where it is not known: what that waits for stands in the decision. */
  readonly whatToDo?: 'go-to-body' | 'go-to-own-committee' | 'bring-authority' | 'ask-demander';
  readonly certifiedBy: readonly string[];
  readonly reasons: readonly string[];
  readonly standing?: string;
  readonly listMadeBy?: readonly string[];
  readonly saidBy: { readonly whatToDo?: readonly Citation[]; readonly listMadeBy?: readonly Citation[] };
}

/** What a seal refusal says. */
export interface SealRefusalData extends Omit<LetterHead, 'office'> {
  readonly slip: SealSlip;
  /** Who signs, where that is not the committee that refuses. */
  readonly office?: string;
  /** The decision that the slip was made of. */
  readonly decision: Decision;
  /** Name of the certificate, where it is no code of the list. */
  readonly certificate?: string;
}

/**
 * 不予用印说明。
 * Why a certificate is not sealed, in one sentence with its article; where to go, only where a text says so.
 *
 * Source: none; our own wording. Its articles are those of the slip.
 *
 * @throws {LetterDataError} for a decision that refuses nothing, and for an office or a day that is not told
 */
export function sealRefusal(words: LetterTongue, data: SealRefusalData, options: LetterOptions = {}): Letter {
  const writer = new Writer(words, 'seal-refusal', options);
  const { sealRefusal: own, headings } = writer.register;
  const { slip, decision } = data;
  writer.refused(decision);
  const office = slip.refusedBy;
  const [main, others] = refusedFor(decision, slip.reasons);
  const named = (...path: readonly string[]) => words.subject(path) ?? (path[path.length - 1] as string);
  const certificate = data.certificate ?? named('facts', 'certificate', 'options', slip.certificate);
  const bodies = writer.joined(slip.certifiedBy.map((body) => named('names', 'bodies', body)));
  const makers = writer.joined((slip.listMadeBy ?? []).map((maker) => named('names', 'makers', maker)));
  const ways = {
    'go-to-body': bodies && writer.fill(own.goToBody, { body: bodies }),
    'go-to-own-committee': own.goToOwnCommittee,
    'bring-authority': own.bringAuthority,
    'ask-demander': undefined,
  };
  // Without a text there is no advice to give.
  const way = slip.whatToDo && slip.saidBy.whatToDo?.length ? ways[slip.whatToDo] : undefined;
  const open = slip.whatToDo ? [] : [writer.line(own.wayOpen), ...writer.missing(explain(decision, words).missing)];
  const clash = slip.standing ? reasonsWith(decision, [`${decision.question}.listsAgree`]) : [];
  return writer.letter(own.title, { ...data, office: data.office ?? office }, [
    writer.section('opening', [writer.line(writer.fill(own.opening, { certificate }))]),
    writer.section('answer', [main && writer.because(own.answer, 'sealRefusal', main, { office })]),
    writer.section('reasons', others.map(writer.reasonLine), headings.others),
    writer.section('next', [writer.line(way, slip.saidBy.whatToDo)], headings.next),
    writer.section('missing', [slip.whatToDo === 'ask-demander' && writer.line(own.noBody), ...open], headings.missing),
    writer.section('facts', [
      writer.row(own.demandedBy, slip.demandedBy),
      writer.row(own.checkedOn, writer.day(slip.on, 'slip.on', false)),
    ]),
    writer.section('notes', [
      makers !== '' && writer.line(writer.fill(own.makers, { makers }), slip.saidBy.listMadeBy),
      ...clash.map(writer.reasonLine),
      ...writer.caveats(decision),
    ]),
  ]);
}
