import type { AnswerPlace } from '@liandong/sdk/forms';
import type { Problem } from '@liandong/sdk/needs';
import type { FormError } from '../../common/error-summary/error-summary.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';

/** The page to go to, and what to list there once it is drawn. */
export interface ErrorList {
  readonly page: number;
  readonly list: () => readonly FormError[];
}

/** What the model or the server found, each at its field, with everything that was written. */
export function problemErrors(form: LianNeedIntakeForm, found: readonly Problem[]): ErrorList {
  const { state, words } = form;
  const named = found.map((problem) => {
    // A consent is no field of the form's own: it is named by itself.
    const place: AnswerPlace | undefined = state.form?.placeAt(problem.path) ?? state.askedOf(problem.path);
    const name = place?.group ?? place?.field.name ?? problem.path;
    return { ...problem, place, name, page: state.pageOf(name) };
  });
  const shown = named.filter(({ page }) => page >= 0);
  state.refused = new Set(shown.map(({ name }) => name));
  // Of a question that is asked no more nothing can be mended.
  const told = named.filter(({ page, place }) => page >= 0 || !place || !shown[0]);
  const list = () =>
    told.map(({ name, place, code, params }): FormError => {
      const asked = state.askedOf(name);
      const at = place?.at ?? 0;
      const inRow = asked?.rows?.[at]?.find(({ field }) => field === place?.field);
      const where = inRow ? place : asked;
      const made = where && form.controls.of(where);
      const control = made?.control;
      // The control knows best what is wrong with what stands in it.
      const isOwn = control?.validationMessage && !control.validity?.customError;
      const problem = () => (isOwn && control.validationMessage) || words.problem(where?.field, code, params);
      if (isOwn) control.showValidity?.();
      else if (made) {
        made.said = problem;
        form.controls.of(where);
      }
      return {
        control,
        // In the language of the page as it is when it is read.
        get message() {
          const item = inRow ? words.row('item', asked!.field, at + 1) + words.say('listMark') : '';
          return item + (asked ? words.label(inRow ?? asked) : name) + words.say('colon') + problem();
        },
      };
    });
  return { page: Math.min(...shown.map(({ page }) => page), state.pages.length), list };
}
