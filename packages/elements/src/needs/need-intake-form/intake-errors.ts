import type { AnswerPlace } from '@liandong/sdk/forms';
import type { Problem } from '@liandong/sdk/needs';
import type { FormError } from '../../common/error-summary/error-summary.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';

/** The page to go to, and what to list there once it is drawn. */
export interface ErrorList {
  readonly page: number;
  /** Not where there is nothing to list. */
  readonly list?: (() => readonly FormError[]) | undefined;
}

/** What the model or the server found, or else what is `missing` by itself, each at its field, with everything that was written. */
export function problemErrors(form: LianNeedIntakeForm, missing?: readonly Problem[]): ErrorList {
  const { state, words } = form;
  const named = (missing ?? state.found).map((problem) => {
    // A consent is no field of the form's own: it is named by itself.
    const place: AnswerPlace | undefined =
      state.form?.placeAt(problem.path, state.steps) ?? state.askedOf(problem.path);
    const name = place?.group ?? place?.field.name ?? problem.path;
    return { ...problem, place, name, page: state.pageOf(name) };
  });
  const shown = named.filter(({ page }) => page >= 0);
  if (!missing) state.refused = new Set(shown.map(({ name }) => name));
  // Of a question that is asked no more nothing can be mended; one of no field of ours may be of a schema that is to come.
  const told = named.filter(({ page, place }) => page >= 0 || (place ? !shown[0] : state.at || state.isGiven));
  const list = () =>
    told.map(({ name, place, code, params }): FormError => {
      const asked = state.askedOf(name);
      const inRow = asked?.rows?.[place?.at as number]?.find(({ field }) => field === place?.field);
      const where = inRow ? place : asked;
      const made = where && form.controls.of(where);
      const control = made?.control;
      // The control knows best what is wrong with what stands in it; that of a group is but a place to go to.
      const isOwn = !where?.field.fields && control?.validationMessage && !control.validity?.customError;
      const problem = () => (isOwn && control.validationMessage) || words.problem(where?.field, code, params);
      if (isOwn) control.showValidity?.();
      else if (made) made.said = problem;
      return {
        control,
        // In the language of the page as it is when it is read.
        get message() {
          // Its row may stand elsewhere by now, or be gone.
          const now = made?.place;
          if (inRow && state.keyOf(now!) !== control?.dataset['name']) return '';
          const item = inRow ? words.row('item', asked!.field, now!.at! + 1) + words.say('listMark') : '';
          return item + (asked ? words.label(inRow ?? asked) : name) + words.say('colon') + problem();
        },
      };
    });
  return { page: Math.min(...shown.map(({ page }) => page), state.pages.length), list: told[0] && list };
}
