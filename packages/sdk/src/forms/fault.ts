/** The reasons in English, by their codes. */
const reasons = {
  required: 'is missing',
  'unknown-key': 'is nothing that a form has',
  'not-an-object': 'must be an object',
  'not-a-list': 'must be a list',
  'too-few': 'has too few',
  'not-a-text': 'must be a text',
  'not-yes-or-no': 'must be true or false',
  'not-whole': 'must be a whole number over nothing',
  'not-minutes': 'must be a whole number from 0',
  'not-a-bound': 'must be a whole number or a day',
  'not-said': 'must be the key of a sentence, or a sentence by language',
  'not-a-type': 'is none of what may stand here',
  'wrong-form': 'is not well formed',
  'not-a-condition': 'must be a condition with an `op`',
  'not-conditions': '`of` must be a list of conditions',
  'not-a-value': '`value` is no plain value',
  'not-a-date': '`value` is no day',
  'not-values': '`list` must be a list of values',
  'no-operation': "'{op}' is no operation that a form knows",
  'no-outcome': 'must come out true or false',
  'wrong-kind': 'must be {kinds}',
  unlike: 'compares {one} with {other}',
  'not-asked': "'{name}' is not asked before it",
  'no-rows': "'{name}' is not asked before it, or has no rows",
  'several-answers': "'{name}' holds several answers; ask with exists, every or count",
  'no-answer': "'{value}' is no answer it can have",
  'field-twice': "'{name}' is the name of another field",
  'step-twice': "'{name}' is the name of another step",
  'filled-twice': "'{path}' is filled by another field",
  'no-options': 'offers nothing to choose from',
  'options-twice': 'offers something twice',
  'fields-of-no-group': 'only a group has fields',
  'no-fields': 'a group without fields',
  'group-in-group': 'a group inside a group',
  'max-under-min': 'is under the least',
} as const;

/** 表单错处的代码。What can be wrong with a form. */
export type FormFaultCode = keyof typeof reasons;

/** 表单错处的全部代码。All of them; the messages hold a sentence for each. */
export const formFaultCodes = Object.keys(reasons) as readonly FormFaultCode[];

/** 表单的一处错。One thing wrong with a form: where, what, and what a sentence about it names. */
export interface FormFault {
  readonly path: string;
  readonly code: FormFaultCode;
  readonly params?: Readonly<Record<string, string>>;
  /** The same in English, for those who write forms. */
  readonly reason: string;
}

export const faultAt = (path: string, code: FormFaultCode, params?: FormFault['params']): FormFault => ({
  path,
  code,
  ...(params && { params }),
  reason: reasons[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name])),
});

/** Tells what is wrong, and where. */
export type Say = (path: string, code: FormFaultCode, params?: FormFault['params']) => void;
