import { is, type FieldType, type FormField, type FormSchema } from '@liandong/sdk/forms';
import { answers } from './questions.mjs';

interface Question {
  readonly name: string;
  readonly kind: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly when?: { readonly name: string; readonly is: string };
}

const types: Readonly<Record<string, FieldType>> = { email: 'text', yesNo: 'choice' };

function fieldOf({ name, kind, label, hint, required, when }: Question): FormField {
  const field: FormField = {
    name,
    type: types[kind] ?? (kind as FieldType),
    label: { 'zh-Hans': label },
    required,
    ...(hint && { hint: { 'zh-Hans': hint } }),
    ...(when && { when: is(when.name, when.is) }),
  };
  if (!['choice', 'yesNo', 'choices', 'select'].includes(kind)) return field;
  return { ...field, options: answers(kind).map((value: string) => ({ value, label: { 'zh-Hans': value } })) };
}

/** All of it on one page. */
export const schemaOf = (questions: readonly Question[]): FormSchema => ({
  format: 'liandong.form.v1',
  id: 'measured',
  version: '1',
  steps: [{ id: 'all', title: { 'zh-Hans': '登记' }, sections: [{ fields: questions.map(fieldOf) }] }],
});
