/**
 * Is somebody sending a form right now? Only then does a bad field take focus: a page may call `form.checkValidity()`
 * on every keystroke, which fires the same `invalid` events and must not make focus jump.
 */
export const isSubmitting = (): boolean => Boolean(page[submitting]);

// Kept on the global object: the button may come from one copy of the code, and the field from another.
const submitting = Symbol.for('liandong.submitting');
const page = globalThis as unknown as Record<symbol, boolean>;

const isSubmitter = (node: unknown): boolean => /^(submit|image)$/.test((node as HTMLButtonElement).type);

/** One that sends its form after checking it; the form inside a `lian-button` checks nothing. */
const isChecking = (node: unknown): boolean =>
  isSubmitter(node) && (node as HTMLButtonElement).form?.noValidate === false;

const onClick = (event: Event): void => {
  if (!event.composedPath().some(isChecking)) return;
  page[submitting] = true;
  setTimeout(() => (page[submitting] = false));
};

/** Notices presses of native submit buttons: their `invalid` events follow in the same task. */
export function watchSubmitters(root: Node): void {
  root.addEventListener('click', onClick, true); // one listener, however often it is added
}

/** Sends a form the way its own button would: with validation and a `submit` event. */
export function submitForm(form: HTMLFormElement, submitter?: HTMLButtonElement): void {
  page[submitting] = true;
  try {
    form.requestSubmit(submitter);
  } finally {
    page[submitting] = false;
  }
}

/** What Enter in a native field does: presses the form's first submit button, and nothing when that is disabled. */
export function submitByEnter(form: HTMLFormElement): void {
  // Images, which send too, are none of its `elements`.
  const all = (form.getRootNode() as ParentNode).querySelectorAll<HTMLButtonElement>('*');
  const button = [...all].find((one) => one.form === form && isSubmitter(one));
  if (!button) submitForm(form);
  else if (!button.matches(':disabled')) button.click();
}

/** Is this Enter part of choosing characters in an input method? Windows says keyCode 229, macOS only `isComposing`. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
