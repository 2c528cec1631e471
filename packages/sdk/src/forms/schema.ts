import type { Expr } from '@liandong/core';

/**
 * 给人看的话。What a person reads: the sentence itself by language, or its key. A key is looked for among the words of the field,
 * then as a path (`notices.callNow`) among those of the form and of needs.
 */
export type Said = string | Readonly<Record<string, string>>;

/** 填写项的种类。What is asked for; which control shows it is for the page to say. */
export const fieldTypes = [
  ...['text', 'textarea', 'number', 'money', 'date', 'phone', 'id-number', 'credit-code'],
  ...['choice', 'choices', 'select', 'combobox', 'division', 'rating', 'consent', 'file', 'group', 'consents'],
] as const satisfies readonly string[];
/** 填写项的种类。One of {@link fieldTypes}. */
export type FieldType =
  | ('text' | 'textarea' | 'number' | 'money' | 'date' | 'phone' | 'id-number' | 'credit-code')
  | ('choice' | 'choices' | 'select' | 'combobox' | 'division' | 'rating' | 'consent' | 'file' | 'group' | 'consents');

/** 可选的一项。One answer to choose. */
export interface FieldOption {
  readonly value: string;
  readonly label?: Said;
  readonly hint?: Said;
}

/** 附带的提示。Something to say beside a field while a condition holds. */
export interface FieldNotice {
  readonly when: Expr;
  readonly text: Said;
  /** Codes of the reasons for a report: the law behind them is named along with it. */
  readonly duty?: readonly string[];
}

/** 填写项。One thing a form asks for. */
export interface FormField {
  /** Name of the answer. Its words stand under this name, unless `words` says another. */
  readonly name: string;
  readonly type: FieldType;
  readonly words?: string;
  readonly label?: Said;
  readonly hint?: Said;
  readonly requiredText?: Said;
  /** Must there be an answer? Always, or while a condition holds. */
  readonly required?: boolean | Expr;
  /** Asked only while this holds; not while it is unknown. */
  readonly when?: Expr;
  /** Masked where answers are shown again. */
  readonly sensitive?: boolean;
  /** Codes to choose from; without a label, the word `options.<code>` of the field. */
  readonly options?: readonly (string | FieldOption)[];
  /** Name of a list that the page gives: `places`. */
  readonly from?: string;
  /** Least and most: of a number or date, or of how many answers, rows or files. */
  readonly min?: number | string;
  readonly max?: number | string;
  /** In letters; 10,000 at most. */
  readonly maxLength?: number;
  readonly autocomplete?: string;
  /** Kinds of file, and the largest, in bytes. */
  readonly accept?: string;
  readonly maxSize?: number;
  readonly notices?: readonly FieldNotice[];
  /**
   * Path in the draft; without one the answer goes under `further`. Two fields may fill the same where one is asked
   * `when` something holds, and the section of the other `unless` it does.
   */
  readonly to?: string;
  /** What is asked of each, for a `group`. */
  readonly fields?: readonly FormField[];
}

/** 小节。Fields under one heading. */
export interface FormSection {
  readonly title?: Said;
  readonly lead?: Said;
  readonly when?: Expr;
  /** Not asked once this holds; asked while it is unknown. */
  readonly unless?: Expr;
  readonly fields: readonly FormField[];
}

/** 一步。One page of the form. */
export interface FormStep {
  readonly id: string;
  readonly title?: Said;
  readonly lead?: Said;
  readonly when?: Expr;
  /** Says how personal data are used. */
  readonly privacy?: boolean;
  /** 大约几分钟。About how many minutes its questions take, where the office knows; else the page guesses. */
  readonly minutes?: number;
  readonly sections: readonly FormSection[];
}

/** 表单。A whole form, as plain data. */
export interface FormSchema {
  readonly format: 'liandong.form.v1';
  readonly id: string;
  readonly version: string;
  /** Yes-or-no facts that conditions read and that the page or the law gives. */
  readonly given?: readonly string[];
  readonly steps: readonly FormStep[];
}

/** 一组里的一行。One of a group: its answers by name. */
export interface Row {
  readonly [name: string]: Answer | undefined;
}

/** 一项的答案。What was answered: a text or code, several of them, rows of a group, or files. */
export type Answer = string | readonly string[] | readonly Row[] | readonly object[];

/** 各项的答案。What was answered, by name. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/**
 * 一步的各项。Every field of a step, whatever its section.
 *
 * Source: none; reads the form.
 */
export const fieldsOf = ({ sections }: FormStep): readonly FormField[] => sections.flatMap(({ fields }) => fields);
