import {
  eachAnswer,
  hasFiles,
  nativeFields,
  pagesOf,
  type IntakePage,
  isWritten,
  type Writing,
} from './intake-pages.js';
import {
  answerFault,
  answerProblems,
  askedAnswers,
  fieldsOf,
  isAnswered,
  OpenForm,
  readForm,
  type Answer,
  type AnswerPlace,
  type AnswerProblem,
  type Answers,
  type AskedField,
  type AskedStep,
  type FieldType,
  type FormField,
  type FormSchema,
  type Row,
} from '@liandong/sdk/forms';
import {
  consentAnswers,
  consentFields,
  finishedDraft,
  type DraftSetting,
  type NeedDraft,
  type NeedFormPlan,
  type Problem,
} from '@liandong/sdk/needs';
import type { Option } from '../../internal/choice-control.js';
import type { FormElement } from '../../internal/form-element.js';
import type { IntakeHost, IntakeSnapshot } from './intake-part.js';

export const noPlan: NeedFormPlan = { given: {}, consents: [] };

// A schema is read once, however many forms show it.
const known = new WeakMap<FormSchema, OpenForm>();

const pathOf = ({ field, group, at = 0 }: AnswerPlace): string => `?${group ? `${group}[${at}].` : ''}${field.name}`;

const namesOf = (pages: readonly IntakePage[]) => pages.flatMap(({ fields }) => fields.map(({ field }) => field.name));

/** What is answered, and what is asked because of it. Knows nothing of how it looks. */
export class IntakeState {
  /** What is asked where the page gives no schema; read when it is needed. */
  standard: FormSchema | undefined;
  /** Has the page given a schema? */
  isGiven?: boolean;
  answers: Answers = {};
  /** What is half written and no answer yet, as its control keeps it; by the path of its field, a sign before it. */
  half: Readonly<Record<string, string>> = {};
  planned = noPlan;
  /** Day of the answers, where it is known. */
  private day?: string;
  steps: readonly AskedStep[] = [];
  pages: readonly IntakePage[] = [];
  lists: Readonly<Record<string, readonly Option[]>> = {};
  /** Names of files that Back did not bring, by the path of their field, until they are chosen again. */
  lost: Record<string, readonly string[]> = {};
  /** What the server found bad. */
  found: readonly Problem[] = [];
  /** Fields that the server found bad and that nobody has changed since. */
  refused = new Set<string>();
  /** Is a place not exact enough? Its control knows. */
  isShort?: (place: AnswerPlace) => boolean | undefined;
  private opened: OpenForm | undefined;
  /** Its fields. */
  private all?: readonly FormField[];
  /** A draft that is to be read, and the last one: a schema that comes after it reads it too. */
  private given: Partial<NeedDraft> | undefined;
  private last: Partial<NeedDraft> | undefined;
  /** In which draft it is, and what came into it last as a whole. */
  mark: IntakeHost['state']['mark'];
  brought: IntakeHost['state']['brought'];
  /** What the page gave, as answers: nobody wrote them. */
  provided: Answers = {};
  /** Does the review show what is sensitive? Only what stood in it when somebody asked for that. */
  isBare?: boolean;
  /** What is asked that somebody at the review has seen. */
  seen?: readonly string[];
  /** What stood on the open page before an answer changed, until somebody tabs on or presses: what came since then they have not seen. */
  stood?: readonly string[] | undefined;
  private wanted = 0;
  /**
   * The field that somebody is at, or the first of the page that they went to; '' on the review. It stays open where
   * another look, or law that comes late, makes other pages.
   */
  first: string | undefined;
  private readonly rowKeys: Record<string, number[]> = {};
  private lastKey = 0;

  /** The page that is open; one more than there are is the review. Law may come late and bring pages back. */
  get at(): number {
    return Math.min(this.wanted, this.pages.length);
  }
  set at(page: number) {
    this.wanted = page;
    this.stood = undefined;
    this.first = this.pages[0] && (this.pages[page]?.fields[0]?.field.name ?? '');
  }

  get schema(): FormSchema | undefined {
    return this.opened?.schema ?? this.standard;
  }

  get form(): OpenForm | undefined {
    if (!this.opened && this.standard) this.open(this.standard);
    return this.opened;
  }

  /** Takes a schema; returns its faults, and keeps the old one, where there are any. */
  open(schema: FormSchema): string {
    let form = known.get(schema);
    if (!form) {
      const read = readForm(schema);
      if (!read.ok) return read.faults.map(({ path, reason }) => `${path} ${reason}`).join('; ');
      known.set(schema, (form = new OpenForm(read.form)));
    }
    this.opened = form;
    this.all = form.schema.steps.flatMap(fieldsOf);
    this.given = this.last;
    return '';
  }

  /** The list that a field takes by name, where it is given. */
  listOf({
    from = 'places',
    name,
    type,
  }: Pick<FormField, 'from' | 'name'> & Partial<FormField>): readonly Option[] | undefined {
    const { place, '': written, [from]: own, [name]: native } = this.lists;
    return own ?? (type === 'division' ? own : (native ?? (from === 'places' ? (place ?? written) : own)));
  }

  fill(draft: Partial<NeedDraft>): void {
    this.given = this.last = draft;
    this.whole = this.provided = {};
    this.mark = this.brought = undefined;
    this.lost = {};
    this.refused.clear();
  }

  empty(): void {
    this.fill({});
    this.at = 0;
    this.found = [];
  }

  private takeGiven(): void {
    const { form, given } = this;
    if (!form || !given) return;
    this.provided = { ...this.provided, ...form.answers(given), ...consentAnswers(given) };
    this.answers = { ...this.provided, ...this.answers };
    this.given = undefined;
  }

  /** Works out again what is asked. */
  settle(
    plan: ((draft: Partial<NeedDraft>) => NeedFormPlan) | undefined,
    setting: DraftSetting,
    single: boolean,
  ): void {
    const { form } = this;
    if (!form) return;
    this.takeGiven();
    this.day = setting.date;
    this.planned = noPlan;
    if (plan) {
      // The law is asked with what is answered without it.
      this.steps = form.asked(this.answers);
      // Without those that are wrong by themselves: rules are asked with sound facts only.
      const sound: Record<string, Answer | undefined> = { ...this.answers };
      for (const { field, group } of this.problems) if (!group) delete sound[field.name];
      this.planned = plan(this.draft(setting, sound as Answers));
    }
    this.steps = form.asked(this.answers, this.planned.given, consentFields(this.planned.consents));
    this.pages = pagesOf(this.steps, single);
    const page = this.first === '' ? this.pages.length : this.pageOf(this.first);
    if (page >= 0) this.wanted = page;
    this.refused.forEach((name) => this.pageOf(name) < 0 && this.refused.delete(name));
  }

  /** What is missing, and what is wrong by itself: half written, or brought by a page and no answer. */
  get problems(): readonly AnswerProblem[] {
    return answerProblems(this.steps, this.answers, (place, answer) =>
      this.halfAt(place) !== undefined
        ? { code: 'wrong-form' }
        : this.isShort?.(place)
          ? { code: 'required' }
          : this.ownFault(place.field, answer),
    );
  }

  /** What of that is on the open page. */
  get here(): readonly AnswerProblem[] {
    return this.problems.filter(({ field, group = field.name }) => this.pageOf(group) === this.at);
  }

  /** The first that must be answered and is not. */
  get missing(): AnswerProblem | undefined {
    return this.problems.find(({ code }) => code === 'required');
  }

  /** Answers to what is asked, and each no that the page gave of the same person, asked for or not. */
  private sent(answers: Answers): Answers {
    const whose = answers['forWhom'] === 'other' ? /^consent-(o|pr)/ : /^consent-pe/;
    const noes = Object.entries(this.provided).filter(
      ([name, given]) => given === 'refused' && given === answers[name] && whose.test(name),
    );
    return { ...Object.fromEntries(noes), ...askedAnswers(this.steps, answers) };
  }

  draft(setting: DraftSetting, answers: Answers = this.answers): NeedDraft {
    const { form, steps } = this;
    const schema = form?.schema;
    const wording = schema && { wording: `${schema.id}@${schema.version}`.slice(0, 40) };
    return finishedDraft(form?.draft(steps, answers) ?? {}, this.sent(answers), { ...setting, ...wording });
  }

  /** Is nothing answered of what is asked? */
  get isEmpty(): boolean {
    return !isWritten(askedAnswers(this.steps, this.answers) as Row);
  }

  /** The page that still needs somebody: something is missing, wrong or not seen there, or the server refused it. Else the review. */
  get nextOpen(): number {
    const open = this.problems.map(({ field, group = field.name }) => group);
    const unseen = namesOf(this.pages).filter((name) => this.seen && !this.seen.includes(name));
    return Math.min(...[...this.refused, ...open, ...unseen].map((name) => this.pageOf(name)), this.pages.length);
  }

  /** Takes for seen what pages ask: what a change brings beside it is shown before the review. */
  see(pages: readonly IntakePage[], seen: readonly string[] = []): void {
    this.seen = [...seen, ...namesOf(pages)];
  }

  /** The keys of what the open page asks, in rows too, and of the notices on it. */
  get asking(): readonly string[] {
    const asked = this.pages[this.at]?.fields.flatMap(({ field: { name }, rows = [], says }) => [
      name,
      ...says.notices.map((at) => `${name}#${at}`),
      ...rows.flatMap((row, at) => row.map(({ field }) => this.keyOf({ field, group: name, at }))),
    ]);
    return asked ?? [];
  }

  pageOf(name: string | undefined): number {
    return this.pages.findIndex(({ fields }) => fields.some(({ field }) => field.name === name));
  }

  askedOf(name: string): AskedField | undefined {
    return this.pages[this.pageOf(name)]?.fields.find(({ field }) => field.name === name);
  }

  /** What is sent under the form's name, or field by field; nothing while nothing is answered. */
  payload(name: string, asFields: boolean, setting: DraftSetting): FormData | null {
    if (this.isEmpty) return null;
    const data = new FormData();
    const asked = this.sent(this.answers);
    const put = (key: string, value: string | File) => data.append(key, value);
    if (asFields) eachAnswer(asked, this.typeOf, put);
    else {
      put(name, JSON.stringify(this.draft(setting)));
      eachAnswer(asked, this.typeOf, (path, file) => typeof file !== 'string' && put(`${name}.${path}`, file));
    }
    return data;
  }

  /** What is in it and which question is open. */
  get snapshot(): IntakeSnapshot {
    const { whole: answers, at, first, schema } = this;
    return { form: schema?.id ?? '', version: schema?.version ?? '', answers, at, asked: [at, first] };
  }
  set snapshot(brought: IntakeSnapshot & Partial<Pick<IntakeState, 'lost'>>) {
    const { answers, at, asked, lost = this.lost } = (this.mark = this.brought = brought);
    this.whole = answers as Answers;
    this.lost = lost;
    this.at = at;
    // The pages that stand are those of other answers.
    this.first = asked?.[0] === at ? asked[1] : undefined;
  }

  /** What the browser keeps for Back: all but files, of which it keeps the names. */
  get kept(): string {
    const lost = { ...this.lost };
    eachAnswer(this.answers, this.typeOf, (path, file) => {
      if (typeof file !== 'string') lost[path] = [...(lost[path] ?? []), file.name];
    });
    return JSON.stringify({ ...this.mark, ...this.snapshot, lost }, (_, value: Answer) =>
      hasFiles(value) ? undefined : value,
    );
  }

  /**
   * Takes over the native fields of a page that also works without scripts: what somebody wrote there comes before what
   * the page gives, and that before what stood there. `fill` reads each as its control does. Returns where somebody is
   * writing, with the name of its control; '' where its row is none.
   */
  adopt(root: FormElement, fill: (place: AnswerPlace) => void): Writing | undefined {
    const { written, changed, lists, on } = nativeFields(root, this.typeOf);
    this.takeGiven();
    const { answers } = this;
    const whole: Record<string, Answer | undefined> = { ...written, ...answers, ...changed };
    // Of rows the page may show a part only: what it does not show stays as it was given.
    for (const { name, type } of this.fields) {
      const rows = changed[name] as Readonly<Record<string, Row>> | undefined;
      if (!rows || type !== 'group') continue;
      const given = this.rows(name);
      whole[name] = Object.keys({ ...given, ...rows })
        .map((at): Row => Object.assign(rows[at] ?? {}, { ...given[+at], ...rows[at] }))
        .filter(isWritten);
    }
    this.answers = whole;
    this.provided = { ...written, ...this.provided };
    this.lists = { ...lists, ...this.lists };
    // Rows of which nothing is written are none, and those below them move up.
    const row =
      on?.inner &&
      this.rowKey(on.group, whole[on.group] === answers[on.group] ? +on.row : this.rows(on.group).indexOf(on.own));
    this.reread(
      this.fields.filter(({ name }) => (written[name] ?? changed[name]) !== undefined),
      fill,
    );
    return on && { ...on, key: (row && row + on.inner!) ?? on.group };
  }

  /** Reads what stands in fields, as their controls do: however it is read, what the page gave is what it gave. */
  reread(fields: readonly FormField[], fill: (place: AnswerPlace) => void): void {
    this.takeGiven();
    const { answers: before, provided } = this;
    for (const field of fields) {
      const { name, type, fields: inner = [] } = field;
      if (type !== 'group') fill({ field });
      else this.rows(name).forEach((_row, at) => inner.forEach((each) => fill({ field: each, group: name, at })));
    }
    for (const name of this.answers === before ? [] : Object.keys(provided))
      if (provided[name] === before[name]) this.provided = { ...this.provided, [name]: this.answers[name]! };
  }

  get fields(): readonly FormField[] {
    return this.form ? this.all! : [];
  }

  private readonly typeOf = (name: string, inner?: string): FieldType | undefined => {
    if (name.startsWith('consent-')) return 'consent';
    const field = this.fields.find((one) => one.name === name);
    return (inner ? field?.fields?.find((one) => one.name === inner) : field)?.type;
  };

  /** All that is written, for whoever keeps it: answers, and what is half written. */
  get whole(): Answers {
    return { ...this.answers, ...this.half };
  }
  set whole(whole: Answers) {
    const part = (isHalf: boolean) =>
      Object.fromEntries(Object.entries(whole).filter(([name]) => name.startsWith('?') === isHalf));
    this.isBare = false;
    this.answers = part(false);
    this.half = part(true) as Record<string, string>;
  }

  // ── Answers, and those of rows ───────────────────────────────────────────────────────────────────────────────────

  answerAt({ field, group, at = 0 }: AnswerPlace): Answer | undefined {
    return group ? this.rows(group)[at]?.[field.name] : this.answers[field.name];
  }

  put(place: AnswerPlace, value: Answer): void {
    const { field, group, at = 0 } = place;
    const name = group ?? field.name;
    const inRow = (row: Row, index: number) => (index === at ? { ...row, [field.name]: value } : row);
    // When all is mended, nothing is bad any more.
    if (this.refused.delete(name) && !this.refused.size) this.found = [];
    const path = pathOf(place).slice(1);
    // Each file that is added takes the place of one that is missing: of its name, or else the last.
    const lost = [...(this.lost[path] ?? [])];
    const before = [this.answerAt(place)].flat() as unknown[];
    for (const one of [value as unknown].flat())
      if (!before.includes(one)) lost.splice(lost.indexOf((one as File).name), 1);
    if (this.lost[path]) this.lost[path] = lost;
    this.answers = { ...this.answers, [name]: group ? this.rows(group).map(inRow) : value };
  }

  /** Keeps what is half written at a place, or that nothing is. */
  keepHalf(place: AnswerPlace, text: string | undefined): void {
    const { [pathOf(place)]: _before, ...others } = this.half;
    this.half = text === undefined ? others : { ...others, [pathOf(place)]: text };
  }

  /** What is half written at a place; where there is an answer, it counts. */
  halfAt(place: AnswerPlace): string | undefined {
    return isAnswered(this.answerAt(place)) ? undefined : this.half[pathOf(place)];
  }

  rows(group: string): readonly Row[] {
    return (this.answers[group] ?? []) as readonly Row[];
  }

  /** A key for each row that stays with it when others go. */
  keysOf(group: string): number[] {
    const keys = (this.rowKeys[group] ??= []);
    const count = this.rows(group).length;
    while (keys.length < count) keys.push(++this.lastKey);
    keys.length = count;
    return keys;
  }

  /** The name under which the control of a place is kept. */
  keyOf({ field, group, at = 0 }: AnswerPlace): string {
    return (group ? this.rowKey(group, at) : '') + field.name;
  }

  /** The key of a row, for what stands in it; '' where there is no such row. */
  rowKey(group: string, at: number): string {
    const key = this.keysOf(group)[at];
    return key ? `${group}-${key}.` : '';
  }

  addRow(group: string): void {
    this.keysOf(group);
    this.refused.delete(group);
    this.answers = { ...this.answers, [group]: [...this.rows(group), {}] };
  }

  removeRow(group: string, at: number): void {
    const form = this.form!;
    this.keysOf(group).splice(at, 1);
    this.answers = { ...this.answers, [group]: this.rows(group).filter((_, index) => index !== at) };
    this.refused.delete(group);
    this.half = Object.fromEntries(form.withoutRow(group, at, Object.entries(this.half)));
    this.lost = Object.fromEntries(form.withoutRow(group, at, Object.entries(this.lost)));
    const found = this.found.map((one) => [one.path, one] as const);
    this.found = form.withoutRow(group, at, found).map(([path, one]) => ({ ...one, path }));
  }

  /** What is wrong with an answer by the limits of its field, and by the list that it was taken from. */
  ownFault(field: FormField, answer: Answer | undefined) {
    const options = field.from && this.listOf(field);
    // Places have names, and no labels: their control knows them.
    return answerFault(options && options[0]?.label ? { ...field, options } : field, answer, this.day);
  }

  /** What is wrong with an answer: by its own limits, then by the model that the whole draft is held against. */
  faultOf(place: AnswerPlace, answer: Answer, check: (draft: NeedDraft) => readonly Problem[], setting: DraftSetting) {
    const { field, group } = place;
    const own = this.ownFault(field, answer);
    if (own || group || !field.to) return own;
    const draft = this.draft(setting, { ...this.answers, [field.name]: answer });
    return check(draft).find(
      ({ path, code }) => code !== 'required' && this.form?.placeAt(path)?.field.to === field.to,
    );
  }
}
