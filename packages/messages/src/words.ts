/** The three sentences of one reason or question, by outcome. A `{name}` is filled with the fact of that name. */
export interface OutcomeWords {
  readonly met: string;
  readonly unmet: string;
  readonly unknown: string;
}

/** The words of one question. */
export interface QuestionWords extends OutcomeWords {
  readonly title: string;
  /** One sentence for each value the decision may carry. */
  readonly values?: Readonly<Record<string, string>>;
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
