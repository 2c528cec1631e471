import type { Citation, Decision, Evidence, Missing, Question, Reason } from '@liandong/core';

/** Finds a sentence by its path in one language, such as `['reasons', code, 'met']`. */
export type Lookup = (path: readonly string[]) => string | undefined;

/** The words that an explanation is made of: those of the question's subject and those common to all. */
export interface Tongue {
  readonly language: string;
  readonly subject: Lookup;
  readonly common: Lookup;
}

/** 一项决定的说明：全部是句子。A decision in sentences. */
export interface Explanation {
  readonly title: string;
  readonly answer: string;
  readonly next?: string;
  /** The texts that the next step rests on, where it names somebody to turn to. */
  readonly nextCites?: readonly CitationText[];
  readonly reasons: readonly ReasonText[];
  readonly missing: readonly MissingText[];
  readonly asOf: string;
  readonly evidence: string;
  readonly provisional?: string;
  readonly stale?: string;
}

/** One reason in a sentence, with its grounds. */
export interface ReasonText {
  readonly reason: Reason;
  readonly sentence: string;
  /** Said of advice that does not bind. */
  readonly force?: string;
  readonly cites: readonly CitationText[];
  readonly children: readonly ReasonText[];
}

/** What is missing, and whom to ask. */
export interface MissingText {
  readonly missing: Missing;
  readonly sentence: string;
  readonly cites: readonly CitationText[];
}

/** A citation as people read it. */
export interface CitationText {
  readonly cite: Citation;
  /** Title, number and article. */
  readonly text: string;
  readonly evidence: string;
}

/**
 * 查词。Makes lookups out of plain trees of words; the first tree that has the sentence gives it.
 *
 * Source: none; looks words up.
 */
export const lookup =
  (...trees: readonly object[]): Lookup =>
  (path) => {
    for (const tree of trees) {
      let at: unknown = tree;
      for (const key of path)
        at = at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined;
      if (typeof at === 'string') return at;
    }
    return undefined;
  };

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isChinese = (language: string) => /^zh\b/i.test(language);
const months =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ');

/**
 * 日期写成文字。A day as `2026年3月2日`, or `2 March 2026`. What is no day stays as it is written.
 *
 * Source: none; our own wording.
 */
export function dayText(day: string, language: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (!isDay.test(day) || !months[month - 1] || date < 1 || date > 31) return day;
  return isChinese(language) ? `${year}年${month}月${date}日` : `${date} ${months[month - 1]} ${year}`;
}

/**
 * 金额写成文字。`1,234.50 元`, or `CNY 1,234.50`, from whole fen.
 *
 * Source: none; our own wording.
 */
export function moneyText(fen: number, language: string): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const amount = `${fen < 0 ? '-' : ''}${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
  return isChinese(language) ? `${amount} 元` : `CNY ${amount}`;
}

/**
 * 一项事实写成文字。One fact as it stands in a sentence: days and money written out, closed values by their names, `null` as not known.
 *
 * Source: none; our own wording.
 */
export function factText(name: string, value: unknown, { language, subject, common }: Tongue, format?: string): string {
  if (value === undefined || value === null) return common(['fact', 'notKnown']) ?? '';
  if (typeof value === 'boolean') return common(['fact', value ? 'yes' : 'no']) ?? String(value);
  if (typeof value === 'number') return format === 'yuan' ? moneyText(value, language) : String(value);
  if (Array.isArray(value)) return String(value.length);
  const text = String(value);
  return subject(['facts', name, 'options', text]) ?? (isDay.test(text) ? dayText(text, language) : text);
}

/**
 * 填入事实。Fills `{name}`, and `{name|yuan}` for money in fen.
 *
 * Source: none; fills words in.
 */
export const filled = (sentence: string, facts: Readonly<Record<string, unknown>>, tongue: Tongue): string =>
  sentence.replace(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, format?: string) =>
    factText(name, facts[name], tongue, format),
  );

/**
 * 依据写成一行。Title, number and article of a citation, as in {@link citationText}, where nothing else is to be said.
 *
 * Source: none; titles, numbers and articles are those of the citation.
 */
export function citedText(cite: Citation, language: string): string {
  // Marks within marks become single ones (GB/T 15834).
  const inner = cite.title
    .replace(/^《(.*)》$/, '$1')
    .replace(/《/g, '〈')
    .replace(/》/g, '〉');
  const title = isChinese(language) ? `《${inner}》` : cite.title;
  return [title, cite.number && `（${cite.number}）`, cite.article]
    .filter(Boolean)
    .join(isChinese(language) ? '' : ' ');
}

/**
 * 依据写成文字。Title, number and article of a citation; the document itself stays in its own language.
 *
 * Source: none; titles, numbers and articles are those of the citation.
 */
export const citationText = (cite: Citation, { language, common }: Tongue): CitationText => ({
  cite,
  text: citedText(cite, language),
  evidence: common(['evidence', cite.evidence]) ?? cite.evidence,
});

/** The name of a fact, of a row's field too. */
const nameOf = (fact: string) => fact.replace(/^.*\./, '');
const labelOf = (fact: string, { subject }: Pick<Tongue, 'subject'>) =>
  subject(['facts', nameOf(fact), 'label']) ?? nameOf(fact);

/**
 * 怎样问一项事实。How a question asks for a fact: its label, hint and the names of its options.
 *
 * Source: none; our own wording.
 */
export function askText(question: Question, { subject }: Tongue) {
  const name = nameOf(question.fact);
  return {
    label: labelOf(question.fact, { subject }),
    hint: subject(['facts', name, 'hint']),
    options: (question.options ?? []).map((value) => ({
      value,
      label: subject(['facts', name, 'options', value]) ?? value,
    })),
  };
}

/**
 * 说明一项决定。
 * Puts a decision into sentences: the answer, each reason with its article, what is missing and whom to ask.
 * A code without words shows as itself, so that nothing is hidden.
 *
 * Source: none; articles are those of the decision, sentences are ours.
 */
export function explain(decision: Decision, tongue: Tongue): Explanation {
  const { subject, common } = tongue;
  const { question, outcome, value, reasons } = decision;
  const path = ['questions', question];
  // No value, no such word.
  const ofValue = (group: string) => subject([...path, group, String(value)]);
  const whole = subject([...path, outcome]) ?? outcome;
  const isMet = outcome === 'met';
  const alone = outcome !== 'unknown' && ofValue(isMet ? 'valuesWhenMet' : 'valuesWhenUnmet');
  const own = outcome !== 'unknown' && (alone || ofValue('values'));
  const said = own || whole;
  // What is met may have the same value: what is unmet says so itself, and once.
  const answer = isMet || alone || said === whole ? said : whole + (isChinese(tongue.language) ? '' : ' ') + said;
  const named = (code: string) => subject([...path, 'next', `${outcome}.${code.slice(question.length + 1)}`]);
  // What is still unknown may be asked of somebody whom one of the reasons names; what is unmet for one reason has a step that helps no other.
  const cause = reasons.find(
    (each) =>
      (outcome === 'unknown' ? each.outcome === 'met' : each.decisive && each.outcome === 'unmet') &&
      named(each.code) !== undefined,
  );
  const helper = outcome === 'unknown' ? cause : undefined;
  const facts = { ...helper?.facts, value };
  const next = (cause && named(cause.code)) || (own && ofValue('next')) || subject([...path, 'next', outcome]);
  return {
    title: subject([...path, 'title']) ?? question,
    answer: filled(answer, facts, tongue),
    ...(next !== undefined && { next: filled(next, facts, tongue) }),
    ...(helper && { nextCites: helper.cites.map((cite) => citationText(cite, tongue)) }),
    reasons: reasons.map((reason) => reasonText(reason, tongue)),
    missing: decision.missing.map((missing) => missingText(missing, tongue)),
    asOf: dayText(decision.asOf, tongue.language),
    evidence: common(['evidence', kindOfSource(decision)]) ?? decision.evidence,
    ...(decision.provisional && { provisional: common(['decision', 'provisional']) ?? 'provisional' }),
    ...(decision.stale && { stale: common(['decision', 'stale']) ?? 'stale' }),
  };
}

/** As core has them, the weakest first. */
const grades: readonly Evidence[] = ['illustrative', 'reprint', 'study', 'report', 'official-page', 'law-text'];

/**
 * The kind of source of a decision: of the texts that carry it; where none does, of those that it cites all the same, beside a reason or for
 * what is missing. Only what cites nothing has no source: not even an invented one.
 */
function kindOfSource({ lawUsed, evidence, reasons, missing }: Decision): string {
  if (lawUsed.length > 0) return evidence;
  const below = ({ cites, children = [] }: Reason): readonly Citation[] => [...cites, ...children.flatMap(below)];
  const open = missing.flatMap((one) => ('question' in one ? one.question.cites : one.cites));
  const cited = [...reasons.flatMap(below), ...open];
  return grades.find((grade) => cited.some((cite) => cite.evidence === grade)) ?? 'none';
}

function reasonText(reason: Reason, tongue: Tongue): ReasonText {
  const sentence = tongue.subject(['reasons', reason.code, reason.outcome]) ?? reason.code;
  return {
    reason,
    sentence: filled(sentence, reason.facts, tongue),
    ...(reason.force === 'advisory' && { force: tongue.common(['force', 'advisory']) ?? 'advisory' }),
    cites: reason.cites.map((cite) => citationText(cite, tongue)),
    children: (reason.children ?? []).map((child) => reasonText(child, tongue)),
  };
}

function missingText(missing: Missing, tongue: Tongue): MissingText {
  const { subject, common } = tongue;
  const about =
    'term' in missing
      ? (subject(['terms', missing.term]) ?? missing.term)
      : labelOf('question' in missing ? missing.question.fact : missing.fact, tongue);
  const who = 'question' in missing ? missing.question.who.map((role) => common(['roles', role]) ?? role) : [];
  const joined = who.join(isChinese(tongue.language) ? '、' : ', ');
  // A list that is there in part is not left open.
  const listed = 'listed' in missing ? missing.listed : undefined;
  const list = listed && common(['missing', listed.count === undefined ? 'open-list' : 'open-list-count']);
  const sentence =
    list ??
    common(['missing', joined ? `${missing.kind}By` : missing.kind]) ??
    common(['missing', missing.kind]) ??
    missing.kind;
  const cites = 'question' in missing ? missing.question.cites : missing.cites;
  const filledIn = sentence
    .replace('{about}', about)
    .replace('{who}', joined)
    .replace('{count}', String(listed?.count));
  return { missing, sentence: filledIn, cites: cites.map((cite) => citationText(cite, tongue)) };
}
