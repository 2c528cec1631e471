import type { Problem } from '@liandong/sdk/needs';
import type { FormError } from '../../common/error-summary/error-summary.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';

/** The page to go to, and what to list there; without a list, what is bad among the fields of that page. */
export interface ErrorList {
  readonly page: number;
  readonly list?: () => readonly FormError[];
}

/** What is missing first. */
export function missingErrors({ state, words, renderRoot }: LianNeedIntakeForm): ErrorList {
  const { missing } = state;
  if (!missing) return { page: state.at };
  const { page, asked } = missing;
  const { field } = asked;
  if (field.type !== 'group' || state.rows(field.name).length > 0) return { page };
  const list = () => [
    {
      message: words.of('required', field) || words.label(asked),
      control: renderRoot.querySelector<HTMLElement>(`[data-add="${field.name}"]`) ?? undefined,
    },
  ];
  return { page, list };
}

/** What the model or the server found, each at its field, with everything that was written. */
export function problemErrors(form: LianNeedIntakeForm, found: readonly Problem[]): ErrorList {
  const { state, words } = form;
  const named = found.map((problem) => {
    const { path } = problem;
    const [, row = '', inner] = /\[(\d+)\]\.([\w-]+)/.exec(path) ?? [];
    const name = state.form?.fieldAt(path) ?? path.replace(/\[.*/, '');
    return { ...problem, name, page: state.pageOf(name), at: Number(row), inner };
  });
  const shown = named.filter(({ page }) => page >= 0);
  state.refused.clear();
  for (const { name } of shown) state.refused.add(name);
  const list = () =>
    named.map(({ name, code, params, at, inner }): FormError => {
      const asked = state.askedOf(name);
      const inRow = asked?.rows?.[at]?.find(({ field }) => field.name === inner);
      const field = (inRow ?? asked)?.field;
      const problem = words.problem(field, code, params);
      const control = field && form.controlOf(inRow ? { field, group: name, at } : { field });
      control?.setCustomError?.(problem);
      const label =
        asked && inRow
          ? words.row('item', asked.field, at + 1) + words.say('listMark') + words.label(inRow)
          : form.labelOf(name);
      return { message: words.say('problemOf', { label, problem }), control };
    });
  return { page: Math.min(...shown.map(({ page }) => page), state.pages.length), list };
}
