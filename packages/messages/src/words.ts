/** The three sentences of one reason or question, by outcome. A `{name}` is filled with the fact of that name. */
export interface OutcomeWords {
  readonly met: string;
  readonly unmet: string;
  readonly unknown: string;
}

/** The words of one question. */
export interface QuestionWords extends OutcomeWords {
  readonly title: string;
  /** One sentence for each value the decision may carry; of what is unmet, it follows that of the outcome. */
  readonly values?: Readonly<Record<string, string>>;
  /** Sentences that are true of what is met alone, of values that what is unmet may carry too; they go before those of any outcome. */
  readonly valuesWhenMet?: Readonly<Record<string, string>>;
  /** Of values whose sentence says itself that it is unmet, or of which that of the outcome is not true: it stands alone. */
  readonly valuesWhenUnmet?: Readonly<Record<string, string>>;
  /** What to do next, by outcome or value. */
  readonly next?: Readonly<Record<string, string>>;
}

/** The words of one fact: how it is asked for, and how its answers are named. */
export interface FactWords {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** All words of one subject in one language, keyed by the codes that the rules use. */
export interface SubjectWords {
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly reasons: Readonly<Record<string, OutcomeWords>>;
  readonly facts: Readonly<Record<string, FactWords>>;
  readonly terms: Readonly<Record<string, string>>;
  /** Names of closed values that appear in facts and terms of more than one question, by list and value. */
  readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The same keys with any sentences: what a further language must give. */
export type SameWords<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : SameWords<Words[Key]>;
};

/** Languages the product is written in; a page may add its own. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

type Section = 'questions' | 'reasons' | 'facts' | 'terms';

/** Two parts of a subject's words as one. */
export type Joined<One, Other> = {
  readonly [Key in keyof One | keyof Other]: Key extends keyof One
    ? Key extends keyof Other
      ? One[Key] & Other[Key]
      : One[Key]
    : Key extends keyof Other
      ? Other[Key]
      : never;
};

/**
 * 合并用语。
 * Joins the words of one question with those of the rest of its subject, so that a page with that question alone need not load the rest.
 * Nothing stands in both.
 *
 * Source: none; joins words.
 */
export function joined<One extends Pick<SubjectWords, Section>, Other extends Pick<SubjectWords, Section>>(
  one: One,
  other: Other,
): Joined<One, Other> {
  const sections: readonly Section[] = ['questions', 'reasons', 'facts', 'terms'];
  const both = sections.map((section) => [section, { ...one[section], ...other[section] }]);
  return { ...one, ...other, ...Object.fromEntries(both) } as Joined<One, Other>;
}
