/** 一项填写内容。One thing the intake form asks for: which control, when, and where the answer goes. */
export interface IntakeField {
  /** Name of the answer; its words are found by it. */
  readonly name: string;
  readonly control: 'radio' | 'checkboxes' | 'select' | 'text' | 'number' | 'textarea';
  /** Name of the list that its options come from, in the words of the subject. */
  readonly list?: string;
  /** Codes to choose from; a list given by the page where there are none. */
  readonly options?: readonly string[];
  readonly required?: true;
  readonly max?: number;
  readonly type?: 'tel';
  readonly autocomplete?: string;
  /** Asked only when this holds. */
  readonly when?: (answers: Answers) => boolean;
  /** Something to say beside it, by what is answered; the key of a sentence. */
  readonly notice?: (answers: Answers) => string | undefined;
}

/** 一步。One page of the form. */
export interface IntakeStep {
  readonly id: string;
  readonly fields: readonly IntakeField[];
}

/** What was answered, by name. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The lists of codes that the form offers. The SDK's own are given by `define.js`. */
export interface IntakeLists {
  readonly kinds: readonly string[];
  readonly signals: readonly string[];
  readonly groups: readonly string[];
  readonly relations: readonly string[];
}

const includes = (answer: Answers[string], value: string) => Array.isArray(answer) && answer.includes(value);
const forOther = ({ forWhom }: Answers) => forWhom === 'other';

/** Who a child's guardian may be to the child, among the relations. */
const guardianRelations: readonly string[] = ['parent', 'other-relative', 'guardian', 'other'];

const oldest = 130;

/** Full years as answered, or nothing; what is no age is told at its field. */
export const ageOf = ({ age }: Answers): number | undefined =>
  typeof age === 'string' && /^\d{1,3}$/.test(age.trim()) && Number(age) <= oldest ? Number(age) : undefined;

/** Harm to a minor, or violence at home, was spoken of: whoever may be the one who does it is not asked for consent. */
export const speaksOfHarm = ({ signals }: Answers): boolean =>
  includes(signals, 'minor-harm') || includes(signals, 'family-violence');

/** One consent that the form asks for. */
export interface ConsentAsk {
  readonly purpose: string;
  /** Whose data. */
  readonly about: 'person' | 'proxy';
  /** Whose word. */
  readonly by: 'person' | 'guardian' | 'proxy';
}

/** What the law of the place makes the form ask besides; see `consentPlan` of the SDK. */
export interface IntakePlan {
  readonly asksGuardian: boolean;
  readonly consents: readonly ConsentAsk[];
}

/** Name of the answer to one consent. */
export const consentName = ({ purpose, about, by }: ConsentAsk): string => `consent-${about}-${by}-${purpose}`;

/** The consent that an answer of this name is about. */
export function consentOf(name: string): ConsentAsk | undefined {
  const [, about, by, purpose] = /^consent-(person|proxy)-(person|guardian|proxy)-(.+)$/.exec(name) ?? [];
  return purpose === undefined ? undefined : ({ purpose, about, by } as ConsentAsk);
}

/**
 * 登记表的步骤：先问替谁说，再问什么事、是谁、怎样联系，最后逐项问是否同意。
 * The steps of the form. Only who it is for, what kind of help, the words and the place must be answered.
 */
export function intakeSteps(lists: IntakeLists, plan: IntakePlan): readonly IntakeStep[] {
  const minor = () => plan.asksGuardian;
  return [
    {
      id: 'who',
      fields: [
        { name: 'forWhom', control: 'radio', options: ['self', 'other'], required: true },
        {
          name: 'relation',
          control: 'select',
          list: 'relation',
          options: lists.relations,
          required: true,
          when: forOther,
        },
        {
          name: 'personAgrees',
          control: 'radio',
          options: ['yes', 'no', 'not-asked', 'cannot-say'],
          required: true,
          when: forOther,
        },
        { name: 'proxyName', control: 'text', max: 60, autocomplete: 'name', when: forOther },
      ],
    },
    {
      id: 'what',
      fields: [
        { name: 'kinds', control: 'checkboxes', list: 'kind', options: lists.kinds, required: true, max: 5 },
        { name: 'description', control: 'textarea', required: true, max: 2000 },
        {
          name: 'signals',
          control: 'checkboxes',
          list: 'signal',
          options: lists.signals,
          notice: (answers) =>
            includes(answers['signals'], 'life-danger') ? 'callNow' : speaksOfHarm(answers) ? 'mustReport' : undefined,
        },
      ],
    },
    {
      id: 'person',
      fields: [
        { name: 'personName', control: 'text', max: 60, autocomplete: 'name' },
        { name: 'age', control: 'number', max: oldest },
        { name: 'guardianName', control: 'text', max: 60, when: minor },
        { name: 'guardianPhone', control: 'text', type: 'tel', max: 20, when: minor },
        {
          name: 'guardianRelation',
          control: 'select',
          list: 'relation',
          options: guardianRelations.filter((relation) => lists.relations.includes(relation)),
          when: minor,
        },
        { name: 'groups', control: 'checkboxes', list: 'group', options: lists.groups },
      ],
    },
    {
      id: 'contact',
      fields: [
        { name: 'place', control: 'select', required: true },
        { name: 'address', control: 'text', max: 200, autocomplete: 'street-address' },
        { name: 'phone', control: 'text', type: 'tel', max: 20, autocomplete: 'tel' },
        { name: 'preferredTime', control: 'radio', options: ['any', 'morning', 'afternoon', 'evening'] },
      ],
    },
    {
      id: 'consent',
      fields: plan.consents.map((ask) => ({
        name: consentName(ask),
        control: 'radio' as const,
        // A guardian who is not there is asked later: that is no answer, and nothing is recorded.
        options: ask.by === 'guardian' ? ['given', 'refused', 'later'] : ['given', 'refused'],
        required: true as const,
      })),
    },
  ];
}

/** Fields of a step that are asked, given the answers so far. */
export const askedFields = ({ fields }: IntakeStep, answers: Answers): readonly IntakeField[] =>
  fields.filter(({ when }) => when?.(answers) ?? true);
