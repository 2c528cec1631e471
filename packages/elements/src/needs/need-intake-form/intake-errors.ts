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
      message: words.of('required', field) || words.label(field),
      control: renderRoot.querySelector<HTMLElement>(`[data-add="${field.name}"]`) ?? undefined,
    },
  ];
  return { page, list };
}

/** What the model or the server found, each at its field, with everything that was written. */
export function problemErrors(form: LianNeedIntakeForm, found: readonly Problem[]): ErrorList {
  const { state, words } = form;
  const named = found.map((problem) => ({ ...problem, name: state.form?.fieldAt(problem.path) ?? problem.path }));
  const pages = named.map(({ name }) => state.pageOf(name)).filter((page) => page >= 0);
  state.refused.clear();
  for (const { name } of named) if (state.pageOf(name) >= 0) state.refused.add(name);
  state.reached = state.pages.length;
  const list = () =>
    named.map(({ name, code, params }): FormError => {
      const asked = state.pages[state.pageOf(name)]?.fields.find(({ field }) => field.name === name);
      const problem = words.problem(asked?.field, code, params);
      const control = asked && form.controlOf({ field: asked.field }, name);
      control?.setCustomError?.(problem);
      return { message: words.say(['problemOf'], { label: form.labelOf(name), problem }), control };
    });
  return { page: pages.length > 0 ? Math.min(...pages) : state.pages.length, list };
}
