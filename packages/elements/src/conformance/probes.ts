/**
 * Sixteen things a form control must do, as a person and a page meet them, whatever it is made with. Nothing here knows
 * of our controls: describe yours as a {@link Subject} and run the same probes.
 *
 * ```ts
 * for (const probe of probes(subject, tools)) it(`${probe.letter} ${probe.says}`, () => probe.run());
 * ```
 */

/** A value as a page sets it, and what the form then sends under the control's name; of a file, its name. */
export interface Sample {
  readonly value: unknown;
  readonly sent: readonly string[];
}

/** A control to be probed. `Control` is what the probes need of the element itself. */
export interface Subject {
  readonly tag: string;
  /** Gives a new element what it needs to be used: a label, answers to choose from. */
  prepare(element: Control): void;
  readonly one: Sample;
  readonly other: Sample;
  /** Does to the elements inside what somebody does who gives the value `one`, with the events that the browser would fire. */
  type(element: Control): void | Promise<void>;
  /** What stands in view, so that two looks can be compared. */
  shown(element: Control): string;
  /** Native one-line fields send their form on Enter; a box of many lines begins a line; a button does what it is for. */
  readonly enter: 'sends' | 'writes' | 'acts';
  /** Loads a second copy of the code that defines the tag. */
  defineAgain(): void | Promise<void>;
}

export type Control = HTMLElement & {
  value: unknown;
  required: boolean;
  checkValidity(): boolean;
  validationMessage: string;
};

/** What a probe needs that a page alone cannot do: a look by an accessibility checker, which returns what it found. */
export interface Tools {
  accessibilityFaults(element: HTMLElement): Promise<readonly string[]>;
}

/** A real page, driven from outside, with the control in a form; opened anew for each probe. */
export interface PageDriver {
  /** Gives the value `one` by keyboard or mouse. */
  type(): Promise<void>;
  shown(): Promise<string>;
  sent(): Promise<readonly string[]>;
  /** Goes to another page and comes Back, with the page made anew. */
  leaveAndReturn(): Promise<void>;
  /** What the content security policy refused so far. */
  violations(): Promise<readonly string[]>;
  /** Addresses asked for since the page had loaded. */
  requests(): Promise<readonly string[]>;
  /** Tries it: does this page refuse markup from strings, as Trusted Types demand? */
  refusesMarkup(): Promise<boolean>;
}

interface Named {
  readonly letter: string;
  readonly says: string;
}
export interface ElementProbe extends Named {
  run(): Promise<void>;
}
export interface PageProbe extends Named {
  run(page: PageDriver): Promise<void>;
}

const name = 'probe';

function holds(truth: boolean, otherwise: string): asserts truth {
  if (!truth) throw new Error(otherwise);
}

const same = (is: unknown, should: unknown, of: string): void =>
  holds(JSON.stringify(is) === JSON.stringify(should), `${of} is ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);

interface Scene {
  readonly form: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly control: Control;
  readonly button: HTMLButtonElement;
  /** How often the form was sent. */
  sends(): number;
  sent(): string[];
}

/** One frame and a task: what renders late has rendered. */
const settled = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function withScene(subject: Subject, act: (scene: Scene) => void | Promise<void>): Promise<void> {
  holds(!subject.tag.includes('-') || customElements.get(subject.tag) !== undefined, `<${subject.tag}> is not defined`);
  const form = document.createElement('form');
  const fieldset = form.appendChild(document.createElement('fieldset'));
  const control = document.createElement(subject.tag) as Control;
  control.setAttribute('name', name);
  subject.prepare(control);
  fieldset.appendChild(control);
  const button = form.appendChild(document.createElement('button'));
  button.textContent = 'OK';
  let sends = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sends++;
  });
  document.body.appendChild(form);
  try {
    await settled();
    await act({
      ...{ form, fieldset, control, button },
      sends: () => sends,
      sent: () => sentOf(form),
    });
  } finally {
    form.remove();
  }
}

const sentOf = (form: HTMLFormElement): string[] =>
  new FormData(form).getAll(name).map((sent) => (typeof sent === 'string' ? sent : sent.name));

/** The innermost focused element, through open shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Focus may be in a shadow root of the control, or on an element that it wraps. */
const hasFocus = (control: Control): boolean => control.contains(document.activeElement);

/** Native boxes of one line, by whose own means Enter sends: a page's script cannot press it for them. */
const ownsEnter = (element: Element | null, form: HTMLFormElement): boolean =>
  element instanceof HTMLInputElement &&
  element.form === form &&
  /^(text|search|tel|url|email|password|number|date|time|month|week|datetime-local)$/.test(element.type);

function press(control: Control, options: KeyboardEventInit & { keyCode: number }): void {
  control.focus();
  const at = focused();
  const form = (at as HTMLInputElement | null)?.form;
  const isComposing = options.isComposing ?? options.keyCode === 229;
  const tell = (type: string) =>
    at?.dispatchEvent(
      new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...options }),
    ) ?? false;
  // While characters are composed browsers tell of no keypress.
  const isLeft = tell('keydown') && (isComposing || tell('keypress'));
  // The browser would send the form by itself now; it does so for trusted keys only.
  if (isLeft && !isComposing && form && ownsEnter(at, form)) form.requestSubmit();
  tell('keyup');
}

/** The probes that a script in the page can run. */
export function probes(subject: Subject, tools: Tools): ElementProbe[] {
  const probe = (letter: string, says: string, act: (scene: Scene) => void | Promise<void>): ElementProbe => ({
    ...{ letter, says },
    run: () => withScene(subject, act),
  });
  const { one, other } = subject;
  const nothingSent = (sent: readonly string[]) =>
    holds(
      sent.every((value) => value === ''),
      `the form still sends ${sent.join()}`,
    );

  return [
    probe('A', 'an empty required value blocks the form, with a reason', ({ form, control }) => {
      holds(control.checkValidity(), 'an empty value that may be empty is called bad');
      control.required = true;
      holds(!control.checkValidity() && !form.checkValidity(), 'an empty required value is called good');
      holds(control.validationMessage.trim() !== '', 'no reason is given');
      control.value = one.value;
      holds(control.checkValidity() && form.checkValidity(), 'a value that is there is called bad');
    }),
    probe(
      'B',
      'what is typed is told and sent, and stays where a page gives it back',
      async ({ form, control, sent }) => {
        const typed = async (on: string) => {
          await subject.type(control);
          same(sent(), one.sent, `what is sent${on}`);
          same(control.value, one.value, `.value${on}`);
        };
        const events = ['input', 'change'];
        const heard: string[] = [];
        for (const type of events) control.addEventListener(type, () => heard.push(type));
        await typed('');
        for (const type of events) holds(heard.includes(type), `a page hears no ${type} of it`);
        form.reset();
        await settled();
        // As frameworks do at every key.
        const giveBack = () => void Object.assign(control, { value: control.value });
        for (const type of events) control.addEventListener(type, giveBack);
        await typed(', given back');
      },
    ),
    probe('C', 'what a script sets is sent, at once', async ({ control, sent }) => {
      control.value = one.value;
      same(sent(), one.sent, 'what is sent');
      const before = subject.shown(control);
      control.value = other.value;
      same(sent(), other.sent, 'what is sent');
      await settled();
      holds(subject.shown(control) !== before, 'the view did not follow');
    }),
    probe('D', 'reset clears the view and what is sent', async ({ form, control, sent }) => {
      const before = subject.shown(control);
      for (const fill of [() => subject.type(control), () => void (control.value = one.value)]) {
        await fill();
        await settled();
        holds(subject.shown(control) !== before, 'the view did not show the value');
        form.reset();
        nothingSent(sent());
        await settled();
        same(subject.shown(control), before, 'the view');
      }
    }),
    probe('E', 'a disabled fieldset disables it', async ({ fieldset, control, sent }) => {
      control.value = one.value;
      same(sent(), one.sent, 'what is sent before');
      fieldset.disabled = true;
      await settled();
      same(sent(), [], 'what is sent');
      control.focus();
      holds(!hasFocus(control), 'it still takes focus');
    }),
    probe('F', 'enabled again, it still sends its value', async ({ fieldset, control, sent }) => {
      control.value = one.value;
      for (const disabled of [true, false, true, false]) {
        fieldset.disabled = disabled;
        await settled();
      }
      same(sent(), one.sent, 'what is sent');
      control.focus();
      holds(hasFocus(control), 'it takes no focus');
    }),
    probe(
      'G',
      subject.enter === 'sends' ? 'Enter sends the form' : 'Enter does what it is for here and sends nothing',
      ({ control, sends }) => {
        control.value = one.value;
        press(control, { keyCode: 13 });
        same(sends(), subject.enter === 'sends' ? 1 : 0, 'times sent');
      },
    ),
    probe('H', 'the submit button sends the form', ({ control, button, sends }) => {
      control.required = true;
      control.value = one.value;
      button.click();
      same(sends(), 1, 'times sent');
    }),
    probe('I', 'a failed submit goes to the first bad field', async ({ form, control, button, sends }) => {
      const second = control.cloneNode(true) as Control;
      subject.prepare(second);
      form.appendChild(second);
      control.required = second.required = true;
      await settled();
      button.focus();
      button.click();
      await settled();
      same(sends(), 0, 'times sent');
      holds(hasFocus(control), `focus is on ${document.activeElement?.outerHTML.slice(0, 60)}`);
    }),
    probe('K', 'Enter while characters are composed sends nothing', ({ control, sends }) => {
      control.value = one.value;
      press(control, { keyCode: 13, isComposing: true });
      press(control, { keyCode: 229 });
      same(sends(), 0, 'times sent');
    }),
    probe('L', 'a second copy of the code does not throw', async ({ control, sent }) => {
      const first = customElements.get(subject.tag);
      await subject.defineAgain();
      holds(customElements.get(subject.tag) === first, 'the tag changed hands');
      control.value = one.value;
      same(sent(), one.sent, 'what is sent');
    }),
    probe('M', 'a value set before the element is upgraded is kept', async ({ form, sent, control }) => {
      control.remove();
      // An element of a document without definitions waits for its own until it is adopted.
      const early = document.implementation.createHTMLDocument('').createElement(subject.tag) as Control;
      early.setAttribute('name', name);
      early.value = one.value;
      form.appendChild(early);
      subject.prepare(early);
      await settled();
      same(early.value, one.value, '.value');
      same(sent(), one.sent, 'what is sent');
    }),
    probe('P', 'an accessibility checker finds nothing', async ({ control, button }) => {
      same(await tools.accessibilityFaults(control), [], 'what was found, empty');
      control.required = true;
      button.click();
      await settled();
      same(await tools.accessibilityFaults(control), [], 'what was found, with an error');
    }),
  ];
}

/** The probes that need a page of their own, driven from outside. */
export const pageProbes: readonly PageProbe[] = [
  {
    ...{ letter: 'J', says: 'Back brings back the view and what is sent' },
    run: async (page) => {
      await page.type();
      const [shown, sent] = [await page.shown(), await page.sent()];
      holds(sent.some(Boolean), 'nothing was typed');
      await page.leaveAndReturn();
      same(await page.shown(), shown, 'the view');
      same(await page.sent(), sent, 'what is sent');
    },
  },
  {
    ...{ letter: 'N', says: 'a strict content security policy refuses nothing, and nothing is asked of the network' },
    run: async (page) => {
      await page.type();
      same(await page.violations(), [], 'what was refused');
      same(await page.requests(), [], 'what was asked for');
    },
  },
  {
    ...{ letter: 'O', says: 'it works where Trusted Types are required' },
    run: async (page) => {
      await page.type();
      holds((await page.sent()).some(Boolean), 'nothing was sent');
      same(
        (await page.violations()).filter((text) => text.includes('trusted-types')),
        [],
        'what was refused',
      );
      // Last, as the try is refused too.
      holds(await page.refusesMarkup(), 'this page does not require Trusted Types');
    },
  },
];
