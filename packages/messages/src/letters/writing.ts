import type { Citation, Decision, Missing, Reason } from '@liandong/core';
import { citationText, dayText, explain, filled, type CitationText, type MissingText } from '../explain.js';
import { LetterDataError } from './letter.js';
import type {
  Letter,
  LetterHead,
  LetterKind,
  LetterLine,
  LetterOptions,
  LetterRole,
  LetterSection,
  LetterTongue,
  LetterWords,
} from './letter.js';

/** A length of time in a unit of the law, as `Period` of the core. */
export interface LetterPeriod {
  readonly count: number;
  readonly unit: string;
}

/** Somebody's text on one line: breaks and what turns the direction of writing could make it look like another line of the letter. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();

/** Somebody's text as paragraphs. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');

/** Day of the week, 0 is Sunday (Sakamoto's rule for the Gregorian calendar). */
export function weekdayOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const counted = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] as number;
  return (counted + Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400) + shift + date) % 7;
}

const leavesOf = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.flatMap((reason) => (reason.children?.length ? leavesOf(reason.children) : [reason]));

/** What of a decision a letter gives: the reasons that carried it, and advice that was not followed. */
export function carriedBy({ reasons, outcome }: Decision): {
  readonly grounds: readonly Reason[];
  readonly advice: readonly Reason[];
} {
  const leaves = leavesOf(reasons);
  return {
    grounds: leaves.filter((reason) => reason.decisive && reason.force === 'binding' && reason.outcome === outcome),
    advice: leaves.filter((reason) => reason.force === 'advisory' && reason.outcome === 'unmet'),
  };
}

/** The reasons with the codes, as the decision has them. */
export const reasonsWith = ({ reasons }: Decision, codes: readonly string[]): readonly Reason[] =>
  leavesOf(reasons).filter(({ code }) => codes.includes(code));

/** Reasons that only say that one of several ways is not open, and none that closes the door by itself. */
const ways = ['onList', 'onVillageList', 'ownAct', 'hasBasis', 'admitted', 'inEmergency', 'onlyAssists'];
const general = ['unlistedIsFree', 'unlistedIsFreeInVillages'];

/**
 * 退回的理由：先说的一条，和其余的。
 * The reason of a refusal to give first, and the others. Where one bars by itself, ways that were not open either are not gone into.
 */
export function refusedFor(
  decision: Decision,
  codes: readonly string[],
): readonly [Reason | undefined, readonly Reason[]] {
  const reasons = leavesOf(decision.reasons).filter(({ code }) => codes.includes(code));
  const name = ({ code }: Reason) => code.replace(/^.*\./, '');
  const bars = reasons.filter((reason) => !ways.includes(name(reason)) && !general.includes(name(reason)));
  const given = bars.some(({ cites }) => cites.length > 0) ? bars : reasons;
  const cited = given.filter(({ cites }) => cites.length > 0);
  const main = cited.find((reason) => !ways.includes(name(reason))) ?? cited[0] ?? given[0];
  return [main, given.filter((reason) => reason !== main)];
}

type Given = LetterLine | undefined | false | '';

/** How the lines of one letter are written, in its language and register. */
export class Writer {
  readonly plain: boolean;
  /** The words of the register that the letter is in. */
  readonly register: LetterWords['standard'];

  constructor(
    readonly tongue: LetterTongue,
    private readonly kind: LetterKind,
    { plain = false }: LetterOptions,
  ) {
    this.plain = plain;
    this.register = tongue.letters[plain ? 'plain' : 'standard'];
  }

  /** Somebody's text, which must be there. */
  text(value: unknown, path: string): string {
    if (typeof value !== 'string') throw new LetterDataError(this.kind, path);
    return oneLine(value);
  }

  /** Fills the places of a sentence; no place is left open. */
  fill(sentence: string, values: Readonly<Record<string, string>> = {}): string {
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => this.text(values[name], name));
  }

  /** Only what was refused is told to be. */
  refused(decision: Decision | undefined): void {
    const outcome = decision?.outcome;
    if (outcome !== 'unmet')
      throw new LetterDataError(this.kind, 'decision', `is ${outcome ?? 'missing'}, and only what is unmet is refused`);
  }

  /** 2026年3月2日（星期一）; the day of the week stands where somebody has to come or wait. */
  day(day: string, path: string, withWeekday: boolean = this.plain): string {
    const date = dayText(this.text(day, path), this.tongue.language);
    if (!withWeekday || date === day) return date;
    const { weekdays, onWeekday } = this.tongue.letters;
    return this.fill(onWeekday, { date, weekday: Object.values(weekdays)[weekdayOf(day)] as string });
  }

  period({ count, unit }: LetterPeriod, path: string): string {
    if (!Number.isSafeInteger(count)) throw new LetterDataError(this.kind, `${path}.count`, 'is no whole number');
    const { periods, onePeriod } = this.register;
    const named = (count === 1 ? onePeriod : periods) as Readonly<Record<string, string | undefined>>;
    return this.fill(named[unit] ?? '{count}', { count: String(count) });
  }

  /** Names in a row, as the language joins them. */
  joined(names: readonly string[]): string {
    const { comma, and } = this.tongue.letters;
    const last = names[names.length - 1] ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(comma)}${and}${last}`;
  }

  cites(cites: readonly Citation[]): readonly CitationText[] {
    return cites.map((cite) => citationText(cite, this.tongue));
  }

  articles(cites: readonly CitationText[]): string {
    return this.joined(cites.map(({ text }) => text));
  }

  line(text: string | undefined, cites: readonly Citation[] = [], name?: string): LetterLine | undefined {
    const clean = oneLine(text ?? '');
    if (clean === '') return undefined;
    const told = this.cites(cites);
    return {
      ...(name !== undefined && { name }),
      text: clean,
      ...(told.length > 0 && { basis: this.fill(this.register.frame.basis, { articles: this.articles(told) }) }),
      cites: told,
    };
  }

  /** A name and what stands beside it; nothing where there is nothing. */
  row(name: string, text: string | undefined, cites?: readonly Citation[]): LetterLine | undefined {
    return this.line(text, cites, name);
  }

  /** A reason in a sentence; in plain words where there are some for it. */
  reason(reason: Reason): string {
    const { code, outcome, facts } = reason;
    const plainer = this.plain
      ? (this.tongue.letters.plainReasons as Readonly<Record<string, string | undefined>>)[`${code}.${outcome}`]
      : undefined;
    return filled(plainer ?? this.tongue.subject(['reasons', code, outcome]) ?? code, facts, this.tongue);
  }

  reasonLine = (reason: Reason): LetterLine | undefined => this.line(this.reason(reason), reason.cites);

  /** 一句话：依据哪一条，是什么结论，为什么。The answer with its article in one sentence; in plain words, the article stands below. */
  because(
    answer: string,
    cited: keyof LetterWords['cited'],
    reason: Reason,
    values: Readonly<Record<string, string>> = {},
  ): LetterLine | undefined {
    const why = { ...values, reason: this.reason(reason) };
    if (this.plain || reason.cites.length === 0) return this.line(this.fill(answer, why), reason.cites);
    const cites = this.cites(reason.cites);
    const articles = this.articles(cites);
    return { text: oneLine(this.fill(this.tongue.letters.cited[cited], { ...why, articles })), cites };
  }

  /** What is not known, each with the text that leaves it so. */
  missing(missing: readonly MissingText[]): readonly (LetterLine | undefined)[] {
    const asked = (one: Missing) => 'question' in one;
    return missing.map(({ missing: one, sentence, cites }) =>
      this.line(sentence, asked(one) ? [] : cites.map(({ cite }) => cite)),
    );
  }

  /** What a decision says of itself: a day that is provisional, a text to be looked at again. */
  caveats(decision: Decision): readonly (LetterLine | undefined)[] {
    const { provisional, stale } = explain(decision, this.tongue);
    return [this.line(provisional), this.line(stale)];
  }

  /** How well the texts of the letter are known, where that is not from the law's own text. */
  private provenance(sections: readonly LetterSection[]): LetterSection | undefined {
    const cites = sections.flatMap(({ lines }) => lines.flatMap((line) => line.cites));
    const grades = cites.filter(({ cite }) => cite.evidence !== 'law-text').map(({ evidence }) => evidence);
    const each = grades.filter((evidence, index) => grades.indexOf(evidence) === index);
    const evidence = each.join(this.tongue.letters.sources);
    return each.length > 0
      ? this.section('notes', [this.line(this.fill(this.register.frame.evidence, { evidence }))])
      : undefined;
  }

  section(role: LetterRole, lines: readonly Given[], title?: string): LetterSection | undefined {
    const said = lines.filter((line): line is LetterLine => Boolean(line));
    return said.length === 0 ? undefined : { role, ...(title !== undefined && { title }), lines: said };
  }

  letter(title: string, head: LetterHead, sections: readonly (LetterSection | undefined)[]): Letter {
    const { frame } = this.register;
    const number = this.row(frame.number, head.number);
    const [office, on] = [this.text(head.office, 'office'), this.day(head.on, 'on', false)];
    const addressee = head.addressee && this.fill(frame.to, { addressee: head.addressee });
    const said = sections.filter((section): section is LetterSection => section !== undefined);
    const sources = this.provenance(said);
    const signed = [this.row(frame.handler, head.handler), this.row(frame.phone, head.phone)];
    return {
      format: 'liandong.letter.v1',
      kind: this.kind,
      language: this.tongue.language,
      plain: this.plain,
      title,
      ...(number && { number }),
      ...(addressee && { addressee }),
      sections: sources ? [...said, sources] : said,
      signature: {
        office,
        seal: frame.seal,
        lines: signed.filter((line): line is LetterLine => line !== undefined),
        on,
      },
    };
  }
}
