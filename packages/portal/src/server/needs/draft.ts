import type { IsoDate, Law } from '@liandong/core';
import { answerFault, isAnswered, kindOfPhone, OpenForm, plainPhone } from '@liandong/sdk/forms';
import {
  consentAnswers,
  consentFields,
  consentPlan,
  needDraft,
  needForm,
  needFormPlan,
  parseModel,
  purposes,
  refusedOf,
  type Channel,
  type Consent,
  type Need,
  type NeedDraft,
  type Parsed,
  type Problem,
} from '@liandong/sdk/needs';
import { textOf, textsOf, type Form } from '../http/context.js';
import { groundOf, planOf } from './shown.js';

/** What the form holds, field by field, so that it can come back as it was. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What is asked of the person: of oneself, and under names of their own of somebody else, as `needForm`. */
export const ofPerson = ['personName', 'age', 'guardianName', 'guardianPhone', 'guardianRelation', 'groups'] as const;
export const ofOther = <Name extends string>(name: Name): `${Name}Other` => `${name}Other`;

/** Fields that take several values. */
const several = ['kinds', 'signals', 'groups', ofOther('groups')];
const single = [
  ...['forWhom', 'relation', 'personAgrees', 'proxyName', 'description'],
  ...[...ofPerson, ...ofPerson.map(ofOther)].filter((name) => !several.includes(name)),
  ...['place', 'address', 'phone', 'preferredTime'],
];

/** Who a child's guardian may be to the child. */
export const guardianRelations = ['parent', 'other-relative', 'guardian', 'other'] as const;

/** Whose word about whose data the form asks for, and what for, as `needFormPlan`; a proxy's is about being answered alone. */
export const consentAsks = [
  { about: 'person', by: 'person', of: purposes },
  { about: 'person', by: 'guardian', of: purposes },
  { about: 'person', by: 'guardian', of: purposes, ofOther: true },
  { about: 'proxy', by: 'proxy', of: ['handle'] },
] as const;

/** Name of the field of one consent. */
export const consentField = (
  ask: Pick<Consent, 'about' | 'by'> & { readonly ofOther?: boolean },
  purpose: string,
): string => `consent-${ask.ofOther ? 'other' : ask.about}-${ask.by}-${purpose}`;

export function answersOfForm(form: Form): Answers {
  const answers: Record<string, string | readonly string[]> = {};
  for (const name of single) answers[name] = textOf(form, name);
  for (const name of several) answers[name] = textsOf(form, name);
  for (const ask of consentAsks)
    for (const purpose of ask.of) answers[consentField(ask, purpose)] = textOf(form, consentField(ask, purpose));
  return answers;
}

const kept = <Shape extends Record<string, unknown>>(shape: Shape): Partial<Shape> | undefined => {
  const entries = Object.entries(shape).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return entries.length > 0 ? (Object.fromEntries(entries) as Partial<Shape>) : undefined;
};

/** The draft that plain fields make, of what they hold and nothing else; the model then says what is wrong with it. */
export function draftOfAnswers(answers: Answers, language: string, today: IsoDate): unknown {
  const text = (name: string) => {
    const value = answers[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  // A number goes out as its field sends it; what is none, as it was written.
  const phone = (name: string) => {
    const plain = plainPhone(text(name) ?? '');
    return kindOfPhone(plain) ? plain : text(name);
  };
  const isOther = text('forWhom') === 'other';
  const own = (name: (typeof ofPerson)[number]) => (isOther ? ofOther(name) : name);
  const age = text(own('age'))?.normalize('NFKC');
  const guardian = kept({
    name: text(own('guardianName')),
    phone: phone(own('guardianPhone')),
    relation: text(own('guardianRelation')),
  });
  const consents = consentAsks.flatMap((ask) =>
    ask.of.flatMap((purpose) => {
      const answer = text(consentField(ask, purpose));
      // What somebody says for another is no consent of that other; a no is kept as the word of whoever said it.
      const isMeant = ask.by === 'guardian' ? 'ofOther' in ask === isOther : (ask.by === 'proxy') === isOther;
      const by = isOther && ask.by === 'person' ? 'proxy' : ask.by;
      return answer && (isMeant || (ask.about === 'person' && answer === 'refused'))
        ? [{ about: ask.about, by, purpose, answer, separate: true, on: today }]
        : [];
    }),
  );
  return kept({
    channel: 'online-form',
    forWhom: text('forWhom'),
    proxy: isOther
      ? { ...kept({ relation: text('relation'), name: text('proxyName'), personAgrees: text('personAgrees') }) }
      : undefined,
    subject: {
      ...kept({
        name: text(own('personName')),
        groups: answers[own('groups')] as readonly string[],
        guardian,
      }),
      // A text that is no number is for the model to refuse.
      age: age === undefined ? null : /^\d{1,3}$/.test(age) ? Number(age) : age,
    },
    kinds: answers.kinds,
    description: text('description'),
    signals: answers.signals,
    contact: kept({ phone: phone('phone'), preferredTime: text('preferredTime') }),
    place: kept({ code: text('place'), address: text('address') }) ?? {},
    consents,
    language,
  });
}

/** Such a draft as the model wants it: a guardian whose relation nobody told is a guardian, as in the draft of `needForm`. */
export function wholeDraft(draft: unknown): unknown {
  const { subject } = draft as { subject: { guardian?: object } };
  const { guardian } = subject;
  return guardian
    ? { ...(draft as object), subject: { ...subject, guardian: { relation: 'guardian', ...guardian } } }
    : draft;
}

/** Whose word the law asks for: a guardian's below its age; both while the age is not known. */
const wordOf = (draft: Partial<NeedDraft>, law: Law) => consentPlan({ ...draft, consents: [] }, law).purposes[0]?.ask;

/** Is it the word of one whose word counts here by the law: the person's, the guardian's, or both? */
const countsIn = (draft: Partial<NeedDraft>, law: Law) => {
  const ask = wordOf(draft, law);
  return ({ about, by }: Consent): boolean =>
    about === 'proxy' || (by === 'guardian' ? ask !== 'person' : by === 'person' && /^person/.test(ask ?? ''));
};

/** Of what a page without scripts asks everybody, the words that count; and every no, whoever said it, whatever comes of it. */
export function asAsked<Given extends Partial<NeedDraft>>(draft: Given, law: Law): Given {
  const counts = countsIn(draft, law);
  const isKept = (one: Consent) => one.answer === 'refused' || counts(one);
  return { ...draft, ...(draft.consents && { consents: draft.consents.filter(isKept) }) };
}

/** The form of the element, to ask what it asks. */
const form = new OpenForm(needForm);

/** Does the element ask for all that was said? What it does not ask for it does not send; a no it sends, and does not show. */
export function elementAsksAll(answers: Answers, draft: Partial<NeedDraft>, law: Law): boolean {
  const { given, consents } = needFormPlan(draft, law);
  const steps = form.asked(answers, given, consentFields(consents));
  const asked = steps.flatMap(({ fields }) => fields.map(({ field }) => field.name));
  const counting = consentAnswers({ ...draft, consents: draft.consents?.filter(countsIn(draft, law)) });
  return Object.keys(answers).every((name) => {
    if (!isAnswered(answers[name])) return true;
    // A yes that does not count is no loss; while nobody has said for whom, that is not known.
    if (/^consent-/.test(name) && answers[name] === 'given' && draft.forWhom && !(name in counting)) return true;
    // The page has one address, whoever it is for.
    return asked.includes(name) || (name === 'address' && asked.includes(ofOther(name)));
  });
}

/** Numbers that nobody can ring, as the element's fields say; the model takes more from other clients. */
export function phoneProblems(draft: unknown): readonly Problem[] {
  const { contact, subject } = draft as Partial<NeedDraft>;
  const numbers = { 'contact.phone': contact?.phone, 'subject.guardian.phone': subject?.guardian?.phone };
  return Object.entries(numbers).flatMap(([path, number]) => {
    const fault = answerFault({ name: path, type: 'phone' }, number);
    return fault ? [{ path, ...fault }] : [];
  });
}

/** Of a draft of plain fields, what rules can be asked with; what the model refused is not known. */
export const soundOf = (draft: unknown, problems: readonly Problem[]): Partial<NeedDraft> => {
  const given = draft as Partial<NeedDraft>;
  const isWrong = problems.some(({ path }) => path === 'subject.age');
  return isWrong ? { ...given, subject: { ...given.subject, age: null } } : given;
};

/** The way back: answers for a form out of a draft that the element sent whole. */
export function answersOfDraft(draft: unknown): Answers {
  const given = (draft ?? {}) as Partial<NeedDraft>;
  const { proxy, subject, contact, place, consents = [] } = given;
  const found: Record<string, unknown> = {
    ...{ forWhom: given.forWhom, kinds: given.kinds, description: given.description, signals: given.signals },
    ...{ relation: proxy?.relation, personAgrees: proxy?.personAgrees, proxyName: proxy?.name },
    ...{ place: place?.code, address: place?.address },
    ...{ phone: contact?.phone, preferredTime: contact?.preferredTime },
  };
  const person: Record<(typeof ofPerson)[number], unknown> = {
    ...{ personName: subject?.name, age: subject?.age === null ? undefined : subject?.age, groups: subject?.groups },
    ...{ guardianName: subject?.guardian?.name, guardianPhone: subject?.guardian?.phone },
    guardianRelation: subject?.guardian?.relation,
  };
  const isOther = given.forWhom === 'other';
  for (const name of ofPerson) found[isOther ? ofOther(name) : name] = person[name];
  if (Array.isArray(consents))
    for (const one of consents) {
      const { about, by } = one;
      found[consentField({ about, by, ofOther: isOther && by === 'guardian' }, one.purpose)] = one.answer;
    }
  const answers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(found)) {
    if (value === undefined) continue;
    answers[name] = Array.isArray(value) ? value.map(String) : String(value);
  }
  return answers;
}

/** The draft as the model gives it. Its day and channel are ours: what a browser says of them does not count. */
export function readDraft(given: unknown, today: IsoDate, channel: Channel = 'online-form'): Parsed<NeedDraft> {
  const object = given !== null && typeof given === 'object' && !Array.isArray(given) ? given : {};
  const { consents, ...rest } = object as { consents?: unknown };
  const dated = Array.isArray(consents)
    ? consents.map((one: unknown) => (one !== null && typeof one === 'object' ? { ...one, on: today } : one))
    : undefined;
  return parseModel(needDraft, { ...rest, ...(dated && { consents: dated }), channel });
}

/**
 * What may be kept of a draft: without a ground to handle personal data the need is taken without name and number.
 * Who speaks for another may keep their own name and number back, where a report is ordered too: it is of the person.
 * The number to call is theirs, unless the person allowed its use. In an emergency all is kept.
 */
export function asAllowed(draft: NeedDraft, law: Law): NeedDraft {
  if (groundOf(draft, law)?.basis === 'emergency') return draft;
  const { purposes: planned } = planOf(draft, law);
  const handle = (whose: Consent['about']) =>
    planned.find(({ purpose, about }) => purpose === 'handle' && about === whose);
  const isNo = (status: string | undefined) => status === 'refused' || status === 'withdrawn';
  const person = handle('person');
  // Nobody whose word counts was asked; whoever speaks for the person said no.
  const isKeptBack = person?.status === 'to-ask' && refusedOf(draft, 'person') !== undefined;
  const { subject, contact, proxy, place, ...rest } = draft;
  const speaker = proxy && { proxy: { relation: proxy.relation, personAgrees: proxy.personAgrees } };
  if (isNo(person?.status) || isKeptBack) return { ...rest, ...speaker, place: { code: place.code } };
  if (!isNo(handle('proxy')?.status)) return draft;
  const isAllowed = draft.consents?.some(
    ({ purpose, by, answer }) => purpose === 'handle' && by === 'person' && answer === 'given',
  );
  const { phone, ...others } = contact ?? {};
  const left = kept({ ...others, phone: isAllowed ? phone : undefined });
  return { ...rest, ...speaker, ...(subject && { subject }), ...(left && { contact: left }), place };
}

/** A need begins with its draft, on the day it came. */
export const needOfDraft = (draft: NeedDraft, number: string, receivedOn: IsoDate): Need => ({
  ...draft,
  id: number,
  receivedOn,
  receivedBy: 'state-organ',
  state: 'expressed',
  events: [],
});

/** A field that is told of, as what it asks was answered elsewhere, or is asked of nobody here. */
export interface Misplaced {
  readonly field: string;
  readonly why: 'misplaced' | 'misplacedWord' | 'differingWord' | 'ofSpeaker' | 'wordOfSpeaker';
}

/**
 * Fields of the person that were filled where it is asked of somebody else, and not where they are asked; where the law
 * asks for a guardian's word, a yes of theirs too, and one word that differs from the other. Their no alone counts
 * wherever it was said. And who speaks for themselves has no speaker to be told of.
 */
export function misplaced(answers: Answers, draft: Partial<NeedDraft>, law: Law): readonly Misplaced[] {
  const { forWhom } = answers;
  if (forWhom !== 'self' && forWhom !== 'other') return [];
  const isOther = forWhom === 'other';
  const isEmpty = (name: string) => (answers[name] ?? '').length === 0;
  const word = (purpose: string, ofOther: boolean) =>
    consentField({ about: 'person', by: 'guardian', ofOther }, purpose);
  const fields = ofPerson.flatMap((name): readonly Misplaced[] => {
    const [right, wrong] = isOther ? [ofOther(name), name] : [name, ofOther(name)];
    return isEmpty(right) && !isEmpty(wrong) ? [{ field: right, why: 'misplaced' }] : [];
  });
  const words = purposes.flatMap((purpose): readonly Misplaced[] => {
    const [field, wrong] = [word(purpose, isOther), word(purpose, !isOther)];
    if (isEmpty(field)) return answers[wrong] === 'given' ? [{ field, why: 'misplacedWord' }] : [];
    return isEmpty(wrong) || answers[wrong] === answers[field] ? [] : [{ field, why: 'differingWord' }];
  });
  const ofSpeaker = ['relation', 'proxyName'].flatMap((field): readonly Misplaced[] =>
    isEmpty(field) ? [] : [{ field, why: 'ofSpeaker' }],
  );
  const field = consentField({ about: 'proxy', by: 'proxy' }, 'handle');
  const noOfSpeaker: readonly Misplaced[] = answers[field] === 'refused' ? [{ field, why: 'wordOfSpeaker' }] : [];
  return [
    ...fields,
    ...(wordOf(draft, law) === 'person' ? [] : words),
    ...(isOther ? [] : [...ofSpeaker, ...noOfSpeaker]),
  ];
}

/** Field of the form that a problem of the draft belongs to. */
export function fieldOfProblem(path: string, isOther: boolean): string {
  const plain = path.replace(/\[\d+\]/g, '');
  const known: Readonly<Record<string, string>> = {
    proxy: 'relation',
    'proxy.relation': 'relation',
    'proxy.personAgrees': 'personAgrees',
    'proxy.name': 'proxyName',
    'subject.name': 'personName',
    'subject.age': 'age',
    'subject.groups': 'groups',
    'subject.guardian': 'guardianRelation',
    'subject.guardian.name': 'guardianName',
    'subject.guardian.phone': 'guardianPhone',
    'subject.guardian.relation': 'guardianRelation',
    place: 'place',
    'place.code': 'place',
    'place.address': 'address',
    'contact.phone': 'phone',
    'contact.preferredTime': 'preferredTime',
  };
  const field = known[plain] ?? plain.split('.')[0] ?? plain;
  return isOther && plain.startsWith('subject') ? ofOther(field) : field;
}
