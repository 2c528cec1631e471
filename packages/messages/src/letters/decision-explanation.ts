import type { Decision, FactValue } from '@liandong/core';
import { explain, factText, moneyText } from '../explain.js';
import type { Letter, LetterHead, LetterOptions, LetterTongue } from './letter.js';
import { carriedBy, Writer } from './writing.js';

/** What a letter that explains a decision is written from. */
export interface DecisionExplanationData extends LetterHead {
  readonly decision: Decision;
  /** What it was about, in the office's words. */
  readonly about?: string;
  /** 要写进说明的事实；敏感的不要放进来。Facts to be printed, by name. Leave out what is sensitive. */
  readonly facts?: Readonly<Record<string, FactValue | { readonly fen: number } | undefined>>;
  /** 差在哪一项：只改这一个回答，结果就不同。Single answers that would each change the result, as `changesToQualify` gives them. */
  readonly otherwise?: readonly { readonly name: string; readonly value: FactValue | { readonly fen: number } }[];
  /** 数额：每月多少，或者一次给多少；`null` 是定不下来，差什么写在 `decision.missing` 里。What it comes to, in whole fen; `null` where that cannot be told, and `decision.missing` says for want of what. */
  readonly amount?: { readonly fen: number | null; readonly per: 'month' | 'once' };
  /** Somebody in charge decided otherwise: what, and why. */
  readonly decided?: { readonly answer: string; readonly reason?: string };
}

/**
 * 决定说明。
 * Explains any decision: the answer, the reasons that carried it with their articles, what is missing and of whom to ask it.
 *
 * Source: none; our own wording. Its articles are those of the decision.
 *
 * @throws {LetterDataError} for an office or a day that is not told
 */
export function decisionExplanation(
  words: LetterTongue,
  data: DecisionExplanationData,
  options: LetterOptions = {},
): Letter {
  const writer = new Writer(words, 'decision-explanation', options);
  const { decisionExplanation: own, headings } = writer.register;
  const { decision, decided, amount, facts = {}, otherwise = [] } = data;
  const said = (name: string, value: (typeof facts)[string]) => {
    if (value === undefined) return undefined;
    const isMoney = typeof value === 'object' && value !== null && 'fen' in value;
    return isMoney ? moneyText(value.fen, words.language) : factText(name, value, words);
  };
  const labelOf = (name: string) => words.subject(['facts', name, 'label']) ?? name;
  const told = explain(decision, words);
  const { grounds, advice } = carriedBy(decision);
  return writer.letter(own.title, data, [
    writer.section('opening', [writer.line(writer.fill(own.opening, { question: told.title, asOf: told.asOf }))]),
    writer.section('answer', [
      writer.line(told.answer),
      amount &&
        writer.row(
          own.amount,
          amount.fen === null
            ? own.amountOpen
            : writer.fill(amount.per === 'month' ? own.perMonth : own.once, {
                amount: moneyText(amount.fen, words.language),
              }),
        ),
    ]),
    writer.section('facts', [
      writer.row(own.about, data.about),
      ...Object.entries(facts).map(([name, value]) => writer.row(labelOf(name), said(name, value))),
    ]),
    writer.section('reasons', grounds.map(writer.reasonLine), headings.reasons),
    writer.section(
      'reasons',
      otherwise.map(({ name, value }) =>
        writer.line(writer.fill(own.otherwise, { fact: labelOf(name), value: said(name, value) ?? '' })),
      ),
      own.otherwiseTitle,
    ),
    writer.section('notes', advice.map(writer.reasonLine), headings.advice),
    writer.section('missing', writer.missing(told.missing), headings.missing),
    writer.section(
      'next',
      [
        writer.line(
          told.next,
          (told.nextCites ?? []).map(({ cite }) => cite),
        ),
      ],
      headings.next,
    ),
    writer.section('answer', [
      decided && writer.line(writer.fill(own.decided, { office: data.office, answer: decided.answer })),
      decided?.reason && writer.line(writer.fill(own.decidedWhy, { reason: decided.reason })),
    ]),
    writer.section('notes', writer.caveats(decision)),
  ]);
}
