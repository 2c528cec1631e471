import type { Decision, IsoDate } from '@liandong/core';
import { explain } from '../explain.js';
import { clockLines, type LetterClock } from './clocks.js';
import type { Letter, LetterHead, LetterOptions, LetterTongue } from './letter.js';
import { carriedBy, paragraphsOf, Writer } from './writing.js';

interface ReplyData extends LetterHead {
  readonly receivedOn: IsoDate;
  /** What the office says in its own words; each line break begins a paragraph. */
  readonly message?: string;
  /** There are such words, and they are told on asking only: somebody else may read the letter. */
  readonly isWithheld?: boolean;
  readonly clocks?: readonly LetterClock[];
}

/** What a reply says. What is turned away names the decision it rests on. */
export type NeedReplyData = ReplyData &
  (
    | {
        readonly result: 'in-progress' | 'settled' | 'self-resolved' | 'withdrawn';
        readonly decision?: Decision;
      }
    | { readonly result: 'not-possible'; readonly decision: Decision }
    | { readonly result: 'redirected'; readonly redirect: string; readonly decision: Decision }
  );

/**
 * 答复。
 * The reply to a need: how it ended, in the office's words, and where it was turned away, why and by which article. Where the decision
 * is unknown, the letter says so instead of turning anything away.
 *
 * Source: none; our own wording. Its articles are those of the decision.
 *
 * @throws {LetterDataError} for an office or a day that is not told, and a limit without a number
 */
export function needReply(words: LetterTongue, data: NeedReplyData, options: LetterOptions = {}): Letter {
  const writer = new Writer(words, 'need-reply', options);
  const { needReply: own, headings } = writer.register;
  const { decision, result } = data;
  const { grounds: all, advice } = decision ? carriedBy(decision) : { grounds: [], advice: [] };
  const isTurnedAway = result === 'not-possible' || result === 'redirected';
  const isUnknown = decision?.outcome === 'unknown';
  const main = isTurnedAway && !isUnknown ? all[0] : undefined;
  const others = all.filter((reason) => reason !== main);
  const answer = main
    ? result === 'redirected'
      ? writer.because(own.redirected, 'redirected', main)
      : writer.because(own.refused, 'refused', main)
    : writer.line(own.results[isTurnedAway && isUnknown ? 'cannot-tell' : result]);
  const way =
    result === 'redirected' && !isUnknown
      ? (own.redirects as Readonly<Record<string, string>>)[data.redirect]
      : undefined;
  return writer.letter(own.title, data, [
    writer.section('opening', [
      writer.line(writer.fill(own.opening, { receivedOn: writer.day(data.receivedOn, 'receivedOn') })),
    ]),
    writer.section('answer', [
      answer,
      ...paragraphsOf(data.message ?? '').map((text) => writer.line(text)),
      data.isWithheld && writer.line(own.withheld),
    ]),
    writer.section('reasons', others.map(writer.reasonLine), main ? headings.others : headings.reasons),
    writer.section('notes', advice.map(writer.reasonLine), headings.advice),
    writer.section('missing', decision ? writer.missing(explain(decision, words).missing) : [], headings.missing),
    writer.section('next', [writer.line(way, main?.cites)], headings.next),
    writer.section('clocks', clockLines(writer, data.clocks), headings.clocks),
    writer.section('notes', decision ? writer.caveats(decision) : []),
  ]);
}
