import type { Law, Decision, Expr } from '@liandong/core';
import {
  holds,
  includes,
  is,
  type Answers,
  type FieldNotice,
  type FormField,
  type FormSchema,
  type FormSection,
} from '../forms/index.js';
import { askingFor, onRefusalOf, type Draft } from './asking-for.js';
import { groups, kinds, purposes, relations, signals, type Purpose } from './codes.js';
import type { PurposePlan } from './consent-plan.js';
import type { Consent, NeedDraft } from './need-draft.js';
import { emergencyIsBasis } from './terms.js';

const coded = (list: string, values: readonly string[]) =>
  values.map((value) => ({ value, label: `names.${list}.${value}` }));

/** 监护人与孩子的关系。Who a child's guardian may be to the child, among the relations. */
export const guardianRelations: readonly string[] = ['parent', 'other-relative', 'guardian', 'other'];

const harm = includes('signals', 'minor-harm');
const violence = includes('signals', 'family-violence');
const both = (one: Expr, other: Expr): Expr => ({ op: 'and', of: [one, other] });
const not = (of: Expr): Expr => ({ op: 'not', of });
const orders = (...reasons: readonly string[]) => ({
  text: 'notices.mustReport',
  duty: reasons.map((reason) => `needs.mustReport.${reason}`),
});

/** One sentence, with the articles that order the report for what was said. */
const reportNotices: readonly FieldNotice[] = [
  { when: both(harm, not(violence)), ...orders('minorHarmed') },
  { when: both(violence, not(harm)), ...orders('familyViolence') },
  { when: both(harm, violence), ...orders('minorHarmed', 'familyViolence') },
];

const forOther = is('forWhom', 'other');
const asksGuardian = holds('asksGuardian');

/** Of oneself, or of somebody else. */
type Suffix = '' | 'Other';
const named = (words: string, suffix: Suffix) => ({ name: words + suffix, ...(suffix && { words }) });
const labelled = (words: string, suffix: Suffix) => ({ ...named(words, suffix), ...(suffix && { label: 'forOther' }) });
const asked = (suffix: Suffix) => (suffix ? { when: forOther } : { unless: forOther });

/**
 * What is asked of the person: of oneself, and under names of their own of somebody else, so that nobody's name, age,
 * guardian or address is sent as another's where it turns out to be for somebody else. While nobody has said for whom: of
 * oneself.
 */
const aboutPerson = (suffix: Suffix): FormSection => ({
  ...asked(suffix),
  fields: [
    {
      ...labelled('personName', suffix),
      ...{ type: 'text', maxLength: 60, sensitive: true, to: 'subject.name' },
      ...(!suffix && { autocomplete: 'name' }),
    },
    { ...labelled('age', suffix), type: 'number', max: 130, to: 'subject.age' },
    {
      ...{ ...named('guardianName', suffix), type: 'text', maxLength: 60, sensitive: true },
      ...{ when: asksGuardian, to: 'subject.guardian.name' },
    },
    {
      ...{ ...named('guardianPhone', suffix), type: 'phone', sensitive: true },
      ...{ when: asksGuardian, to: 'subject.guardian.phone' },
    },
    {
      ...{ ...named('guardianRelation', suffix), type: 'select', options: coded('relation', guardianRelations) },
      ...{ when: asksGuardian, to: 'subject.guardian.relation' },
    },
    {
      ...{ ...named('groups', suffix), type: 'choices', options: coded('group', groups) },
      ...{ sensitive: true, to: 'subject.groups' },
    },
  ],
});

const addressOf = (suffix: Suffix): FormSection => ({
  ...asked(suffix),
  fields: [
    {
      ...{ ...labelled('address', suffix), type: 'text', maxLength: 200, sensitive: true, to: 'place.address' },
      ...(!suffix && { autocomplete: 'street-address' }),
    },
  ],
});

/**
 * 社区需求登记表：先问替谁说，再问什么事、是谁、怎样联系，最后逐项问是否同意。
 * The form for community needs. Only who it is for, what kind of help, the words and the place must be answered.
 * A page may give its own, or this one with more steps and fields.
 */
export const needForm: FormSchema = {
  format: 'liandong.form.v1',
  id: 'community-need',
  version: '2',
  given: ['asksGuardian'],
  steps: [
    {
      id: 'who',
      sections: [
        {
          fields: [
            { name: 'forWhom', type: 'choice', options: ['self', 'other'], required: true, to: 'forWhom' },
            {
              ...{ name: 'relation', type: 'select', options: coded('relation', relations) },
              ...{ required: true, when: forOther, to: 'proxy.relation' },
            },
            {
              ...{ name: 'personAgrees', type: 'choice', options: ['yes', 'no', 'not-asked', 'cannot-say'] },
              ...{ required: true, when: forOther, to: 'proxy.personAgrees' },
            },
            {
              ...{ name: 'proxyName', type: 'text', maxLength: 60, autocomplete: 'name', sensitive: true },
              ...{ when: forOther, to: 'proxy.name' },
            },
          ],
        },
      ],
    },
    {
      id: 'what',
      sections: [
        {
          fields: [
            { name: 'kinds', type: 'choices', options: coded('kind', kinds), required: true, max: 5, to: 'kinds' },
            { name: 'description', type: 'textarea', required: true, maxLength: 2000, to: 'description' },
            {
              ...{
                name: 'signals',
                type: 'choices',
                options: coded('signal', signals),
                sensitive: true,
                to: 'signals',
              },
              notices: [{ when: includes('signals', 'life-danger'), text: 'notices.callNow' }, ...reportNotices],
            },
          ],
        },
      ],
    },
    {
      id: 'person',
      sections: [aboutPerson(''), aboutPerson('Other')],
    },
    {
      id: 'contact',
      sections: [
        {
          fields: [{ name: 'place', type: 'select', from: 'places', required: true, to: 'place.code' }],
        },
        addressOf(''),
        addressOf('Other'),
        {
          fields: [
            { name: 'phone', type: 'phone', autocomplete: 'tel', sensitive: true, to: 'contact.phone' },
            {
              ...{ name: 'preferredTime', type: 'choice', options: ['any', 'morning', 'afternoon', 'evening'] },
              to: 'contact.preferredTime',
            },
          ],
        },
      ],
    },
    { id: 'consent', privacy: true, sections: [{ fields: [{ name: 'consents', type: 'consents' }] }] },
  ],
};

/** 要问的一项同意。One consent that the form asks for. */
export interface ConsentAsk extends Pick<PurposePlan, 'purpose' | 'about'> {
  /** As in the plan; `kept`: in danger the law may set a no aside. */
  readonly onRefusal: PurposePlan['onRefusal'] | 'kept';
  /** Whose word. */
  readonly by: Consent['by'];
  /** Of somebody else's data, for whom another speaks: what was answered of one's own is no answer to it. */
  readonly ofOther?: boolean;
}

/** 登记表还须问什么。What the law of the place makes the form ask and say besides. */
export interface NeedFormPlan {
  /** Facts that the form's conditions read. */
  readonly given: Readonly<Record<string, boolean>>;
  readonly consents: readonly ConsentAsk[];
  /** Whether it must be reported, and by which articles: told beside signs of harm. */
  readonly report?: Decision<string>;
}

/**
 * 登记表按当地法律还须问什么。
 * What the consent plan makes the form ask. What somebody else says for a person is no consent of that person; a
 * guardian who may be the one who harms is not asked, and nothing waits for a guardian.
 *
 * Source: as `consentPlan`; it only asks for the form.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function needFormPlan(draft: Draft, law: Law): NeedFormPlan {
  const { ask, report } = askingFor(draft, law, { receivedBy: ['state-organ', 'residents-committee'] });
  const asksGuardian = ask === 'guardian';
  const by = asksGuardian ? ask : 'person';
  const isProxy = draft.forWhom === 'other';
  const isSetAside = draft.signals?.includes('life-danger') && law.get(emergencyIsBasis).value;
  const effect = (of: PurposePlan['onRefusal']) => (isSetAside && of !== 'nothing-changes' ? 'kept' : of);
  const asked = asksGuardian || (ask !== 'nobody' && !isProxy) ? purposes : [];
  const consents: ConsentAsk[] = asked.map((purpose) => ({
    purpose,
    about: 'person',
    by,
    onRefusal: effect(onRefusalOf(purpose)),
    ...(isProxy && { ofOther: true }),
  }));
  if (isProxy) consents.push({ purpose: 'handle', about: 'proxy', by: 'proxy', onRefusal: effect('goes-on-without') });
  return { given: { asksGuardian }, consents, report };
}

/**
 * 一项同意的名字。Name of the answer to one consent.
 *
 * Source: none; our own naming.
 */
export const consentName = (ask: Pick<ConsentAsk, 'purpose' | 'about' | 'by' | 'ofOther'>): string =>
  `consent-${ask.ofOther ? 'other' : ask.about}-${ask.by}-${ask.purpose}`;

/**
 * 要问的同意，一项一问。
 * The consents as fields, one by one. A guardian who is not there is asked later: that is no answer, and nothing is recorded.
 *
 * Source: 个人信息保护法 14, 29 (of one's own will, and separately); asking a guardian later is ours.
 */
export const consentFields = (asks: readonly ConsentAsk[]): readonly FormField[] =>
  asks.map((ask) => ({
    name: consentName(ask),
    type: 'choice',
    words: 'consent',
    label: `consents.${ask.by}.${ask.purpose}`,
    options: [
      'given',
      { value: 'refused', hint: `names.onRefusal.${ask.onRefusal}` },
      ...(ask.by === 'guardian' ? ['later'] : []),
    ],
    required: true,
  }));

/** 答案以外的情况。What else goes into the draft besides the answers. */
export interface DraftSetting {
  /** Tag of the language in which it was asked, such as `zh-CN`; the draft names it where it is one of its three. */
  readonly language: string;
  /** The day of the answers, `YYYY-MM-DD`; consents carry it. */
  readonly date: string;
  readonly channel: string;
  /** Which wording was shown: the form and its version. */
  readonly wording?: string;
}

/** Which of the three languages of the model a tag asks for; of another the draft says nothing. */
const languageOf = (tag: string): string | undefined =>
  /^zh-(hant|tw|hk|mo)\b/i.test(tag)
    ? 'zh-Hant'
    : /^zh\b/i.test(tag)
      ? 'zh-Hans'
      : /^en\b/i.exec(tag)?.[0].toLowerCase();

/**
 * 由填写内容作成需求登记。
 * The draft that is sent, out of what the fields hold. Age left empty is asked and not known; nothing is filled in by default.
 *
 * Source: none; gathers what was filled in.
 */
export function finishedDraft(
  said: Readonly<Record<string, unknown>>,
  answers: Answers,
  setting: DraftSetting,
): NeedDraft {
  const { language, date, channel, wording } = setting;
  const { forWhom, proxy, subject, ...rest } = said as unknown as Omit<NeedDraft, 'channel' | 'consents' | 'language'>;
  const { age = null, guardian, ...person } = subject ?? {};
  const consents = Object.keys(answers).flatMap((name) => {
    const [, about, by, purpose] = /^consent-(person|proxy|other)-(person|guardian|proxy)-(.+)$/.exec(name) ?? [];
    const answer = answers[name];
    if (purpose === undefined || (answer !== 'given' && answer !== 'refused')) return [];
    const whose = about === 'other' ? 'person' : about;
    return [
      { purpose: purpose as Purpose, about: whose, by, answer, separate: true, on: date, ...(wording && { wording }) },
    ];
  });
  const draft = {
    channel,
    forWhom,
    proxy,
    subject: {
      ...person,
      ...(guardian && { guardian: { ...guardian, relation: guardian.relation ?? 'guardian' } }),
      age,
    },
    ...rest,
    consents,
    language: languageOf(language),
  };
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as unknown as NeedDraft;
}

/**
 * 登记里各项同意的答案。The answers to consents that a draft holds, by the names of their fields.
 *
 * Source: none; reads the draft.
 */
export const consentAnswers = ({ consents, forWhom }: Pick<Partial<NeedDraft>, 'consents' | 'forWhom'>): Answers =>
  Object.fromEntries(
    (consents ?? []).flatMap((one) => {
      if (!one) return [];
      const ofOther = forWhom === 'other' && one.about === 'person';
      return [[consentName({ ...one, ofOther }), one.answer]];
    }),
  );
