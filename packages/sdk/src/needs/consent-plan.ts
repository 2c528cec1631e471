import type { Citation, Decision, Law } from '@liandong/core';
import { purposes, type Group, type Kind, type Purpose, type Signal } from './codes.js';
import { askingFor, isMet, onRefusalOf, type Draft, type Judged } from './asking-for.js';
import { mayProcess } from './may-process.js';
import type { Consent } from './need-draft.js';
import { needsSeparateConsent } from './needs-separate-consent.js';
import {
  dutyIsBasis,
  emergencyIsBasis,
  guardianConsentAge,
  noticeAfterEmergency,
  refusalMayNotBlock,
  sensitiveClasses,
  separatePurposes,
} from './terms.js';

/** 为什么敏感。Why a piece of data counts as sensitive: the law names its class; the person is under the age or of unknown age; or we take care. */
export type SensitiveWhy = 'named' | 'under-age' | 'age-not-known' | 'free-text' | 'precaution';

/** 一处敏感个人信息。One piece of sensitive personal information. */
export interface SensitiveData {
  /** `description`, `kinds`, `subject.groups` … */
  readonly path: string;
  readonly why: SensitiveWhy;
  /** Class in the law's words, where it names one. */
  readonly dataClass?: string;
  /** Code of the sentence that says what it is needed for. */
  readonly neededFor: string;
  readonly cites: readonly Citation[];
}

/** 一个目的的同意方案。One purpose: whether to ask, whom, how, and what a no means. */
export interface PurposePlan {
  readonly purpose: Purpose;
  /** Whose data. */
  readonly about: 'person' | 'proxy';
  /** `nobody`: no consent is needed, or the guardian must not be asked. */
  readonly ask: 'person' | 'guardian' | 'proxy' | 'person-and-guardian' | 'nobody';
  /** Somebody else speaks for the person: the person's own answer is still to be got. */
  readonly through?: 'proxy';
  /** 单独同意 */
  readonly separate: boolean;
  readonly basis: 'consent' | 'guardian-consent' | 'duty' | 'emergency' | 'none';
  readonly status: 'given' | 'refused' | 'withdrawn' | 'to-ask' | 'not-needed';
  /** Is it needed for the service itself? */
  readonly isNecessary: boolean;
  /** What happens on a no. Never a refusal of what does not need the data. */
  readonly onRefusal: 'taken-without-name' | 'goes-on-without' | 'nothing-changes';
  readonly decision: Decision<string>;
  readonly cites: readonly Citation[];
}

/** 同意方案。What to ask consent for, and what to tell. */
export interface ConsentPlan {
  readonly purposes: readonly PurposePlan[];
  readonly sensitive: readonly SensitiveData[];
  readonly guardian: Decision<string>;
  readonly separate: Decision<boolean>;
  readonly report: Decision<string>;
  /** `before`: tell before asking. `after-emergency`: tell as soon as the emergency is over. */
  readonly notice: {
    readonly when: 'before' | 'after-emergency';
    readonly contents: readonly NoticePart[];
    readonly cites: readonly Citation[];
  };
}

/** 告知的内容。What must be told (17, 30). */
export const noticeParts = [
  'who',
  'purpose-and-kinds',
  'how-long',
  'rights',
  'why-sensitive',
  'receiver',
  'child-rules',
] as const;
export type NoticePart = (typeof noticeParts)[number];

/** Our reading of which class of the law a group, kind or sign belongs to. What the law does not name is guarded all the same. */
const classOf: Partial<Record<Group | Kind | Signal, string>> = {
  disabled: 'health',
  'substance-user': 'health',
  'had-covid': 'health',
  'community-correction': 'specific-identity',
  counselling: 'health',
  health: 'health',
  'medical-aid': 'health',
  hardship: 'precaution',
  'ethnic-minority': 'precaution',
  vulnerable: 'precaution',
  'violence-victim': 'precaution',
  'epidemic-hit': 'precaution',
  assistance: 'precaution',
  income: 'precaution',
  'family-relations': 'precaution',
  'minor-harm': 'precaution',
  'family-violence': 'precaution',
};

/**
 * 敏感的服务人群。Groups whose naming is sensitive data, by the law's words or by our precaution.
 *
 * Source: 个人信息保护法 28; which group falls under its words, and the precaution beyond them, is our reading.
 */
export const isSensitiveGroup = (group: Group): boolean => classOf[group] !== undefined;

/**
 * 同意方案：哪些目的须征得谁的同意、哪些是敏感个人信息、不同意会怎样、是否应当先报告。
 * What to ask consent for, of whom, and what a no means; drawn up from a form that may still be half empty.
 *
 * Age not known counts as sensitive, and asks both. A guardian who may be the one who harms is never asked.
 * A proxy's word stands for the proxy's own data only.
 *
 * Source: 个人信息保护法 13, 14, 16–18, 23, 25, 28–31; 民法典 17–23; 未成年人保护法 11; 反家庭暴力法 14. What is guarded as a precaution, unknown age, and whom not to ask are ours.
 *
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export function consentPlan(draft: Draft, law: Law, judged: Judged = {}): ConsentPlan {
  const { consents = [], forWhom } = draft;
  const { isDuty = false, isEmergency = false } = judged;
  const { person, guardian, report, ask: whom } = askingFor(draft, law, judged);
  const { age } = person;
  const found = sensitiveIn(draft, law, age, guardian);
  const separate = needsSeparateConsent(
    {
      age,
      data: found.flatMap(({ dataClass }) => (dataClass ? [{ dataClass }] : [])),
      couldHarm: found.some(({ why }) => why === 'precaution' || why === 'free-text'),
    },
    law,
  );
  const isSensitive = separate.outcome !== 'unmet';
  const named = law.get(separatePurposes);
  // What an open or contradicted text may ask for is asked separately: that is never too little.
  const mustSeparate = (purpose: Purpose) =>
    named.status === 'open' || named.status === 'conflict' || (named.value?.items.includes(purpose) ?? false);
  const plans = purposes.map((purpose): PurposePlan => {
    const own = (by: Consent['by']) => lastOf(consents, purpose, 'person', by);
    const decision = mayProcess(
      {
        purpose,
        isDuty: isDuty && purpose === 'handle',
        isEmergency: isEmergency && (purpose === 'handle' || purpose === 'refer'),
        isSensitive,
        ...person,
        consentOfPerson: answerOf(own('person')),
        consentOfGuardian: answerOf(own('guardian')),
      },
      law,
    );
    const { value } = decision;
    const ground = value === 'duty' ? dutyIsBasis : value === 'emergency' ? emergencyIsBasis : undefined;
    const ask = ground ? 'nobody' : whom;
    return {
      purpose,
      about: 'person',
      ask,
      ...(forWhom === 'other' && ask !== 'nobody' && ask !== 'guardian' && { through: 'proxy' as const }),
      separate: isSensitive || mustSeparate(purpose),
      basis: (value ?? 'none') as PurposePlan['basis'],
      status: ground ? 'not-needed' : statusOf(decision, [own('person'), own('guardian')]),
      isNecessary: purpose === 'handle',
      onRefusal: onRefusalOf(purpose),
      decision,
      cites: citesOf(law, ground ?? refusalMayNotBlock),
    };
  });
  return {
    purposes: forWhom === 'other' ? [...plans, proxyPlan(draft, law)] : plans,
    sensitive: found,
    guardian,
    separate,
    report,
    notice: {
      when: isEmergency ? 'after-emergency' : 'before',
      contents: noticeParts.filter(
        (part) => (part !== 'why-sensitive' || isSensitive) && (part !== 'child-rules' || guardian.value !== 'person'),
      ),
      cites: isEmergency ? citesOf(law, noticeAfterEmergency) : separate.lawUsed,
    },
  };
}

/** The proxy's own name and number are used to answer the proxy, by the proxy's own consent. */
function proxyPlan({ consents = [] }: Draft, law: Law): PurposePlan {
  const own = lastOf(consents, 'handle', 'proxy', 'proxy');
  const decision = mayProcess(
    {
      purpose: 'handle',
      isDuty: false,
      isEmergency: false,
      isSensitive: false,
      // Whoever speaks for another is taken to consent for themselves.
      age: law.get(guardianConsentAge).value ?? null,
      lacksCapacity: false,
      guardianIsSuspected: false,
      consentOfPerson: answerOf(own),
      consentOfGuardian: 'none',
    },
    law,
  );
  return {
    purpose: 'handle',
    about: 'proxy',
    ask: 'proxy',
    separate: false,
    basis: (decision.value ?? 'none') as PurposePlan['basis'],
    status: statusOf(decision, [own]),
    isNecessary: false,
    onRefusal: 'goes-on-without',
    decision,
    cites: citesOf(law, refusalMayNotBlock),
  };
}

const lastOf = (consents: readonly Consent[], purpose: Purpose, about: Consent['about'], by: Consent['by']) =>
  consents.reduce<Consent | undefined>((last, one) => {
    const isIt = one.purpose === purpose && one.about === about && one.by === by && one.on >= (last?.on ?? '');
    return isIt ? one : last;
  }, undefined);

const answerOf = (one: Consent | undefined) =>
  !one ? 'none' : one.answer !== 'given' ? one.answer : one.separate ? 'given-separately' : 'given';

const statusOf = (decision: Decision<string>, answers: readonly (Consent | undefined)[]): PurposePlan['status'] =>
  decision.outcome === 'met'
    ? 'given'
    : ((['withdrawn', 'refused'] as const).find((answer) => answers.some((one) => one?.answer === answer)) ?? 'to-ask');

const citesOf = (law: Law, term: Parameters<Law['get']>[0]): readonly Citation[] => law.get(term).cites;

function sensitiveIn(draft: Draft, law: Law, age: number | null, guardian: Decision<string>): readonly SensitiveData[] {
  const cites = citesOf(law, sensitiveClasses);
  const found: SensitiveData[] = [];
  const add = (path: string, neededFor: string, codes: readonly (Group | Kind | Signal)[] = []) => {
    const classes = codes.flatMap((code) => classOf[code] ?? []);
    const dataClass = classes.find((one) => one !== 'precaution');
    if (dataClass) found.push({ path, why: 'named', dataClass, neededFor, cites });
    else if (classes.length > 0) found.push({ path, why: 'precaution', neededFor, cites });
  };
  add('kinds', 'choose-help', draft.kinds);
  add('subject.groups', 'fit-help', draft.subject?.groups);
  add('signals', 'order', draft.signals);
  if (draft.subject?.lacksCapacity)
    found.push({ path: 'subject.lacksCapacity', why: 'named', dataClass: 'health', neededFor: 'who-decides', cites });
  // People write more than they are asked for.
  if (draft.description) found.push({ path: 'description', why: 'free-text', neededFor: 'understand', cites });
  const underAge = isMet(guardian, 'underAge');
  if (age === null || underAge)
    found.push({ path: 'subject', why: age === null ? 'age-not-known' : 'under-age', neededFor: 'who-decides', cites });
  return found;
}
