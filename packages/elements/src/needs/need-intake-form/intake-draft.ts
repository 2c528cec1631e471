import type { Consent, NeedDraft } from '@liandong/sdk/needs';
import { ageOf, askedFields, consentName, consentOf, type Answers, type IntakeStep } from './intake-steps.js';

/** What else goes into the draft besides the answers. */
export interface DraftSetting {
  readonly language: string;
  /** The day of the answers, `YYYY-MM-DD`; consents carry it. */
  readonly date: string;
  readonly channel: string;
}

const text = (answer: Answers[string]): string | undefined =>
  typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : undefined;

/** A record without what was left out, or nothing when all was. */
function kept<Shape extends Record<string, unknown>>(shape: Shape): Partial<Shape> | undefined {
  const entries = Object.entries(shape).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return entries.length > 0 ? (Object.fromEntries(entries) as Partial<Shape>) : undefined;
}

/** Answers to questions that are asked: what stands in a branch that was left stays on the page and is not sent. */
export function askedAnswers(steps: readonly IntakeStep[], answers: Answers): Answers {
  const names = new Set(steps.flatMap((step) => askedFields(step, answers).map(({ name }) => name)));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)));
}

/**
 * 由填写内容作成需求登记。
 * The draft that is sent. Age left empty is asked and not known; nothing is filled in by default.
 */
export function draftOf(
  steps: readonly IntakeStep[],
  all: Answers,
  { language, date, channel }: DraftSetting,
): NeedDraft {
  const answers = askedAnswers(steps, all);
  const isOther = answers['forWhom'] === 'other';
  const guardian = kept({
    name: text(answers['guardianName']),
    phone: text(answers['guardianPhone']),
    relation: text(answers['guardianRelation']),
  });
  const consents = Object.entries(answers).flatMap(([name, answer]) => {
    const ask = consentOf(name);
    return ask && (answer === 'given' || answer === 'refused') ? [{ ...ask, answer, separate: true, on: date }] : [];
  });
  return kept({
    channel,
    forWhom: text(answers['forWhom']),
    proxy: isOther
      ? kept({
          relation: text(answers['relation']),
          name: text(answers['proxyName']),
          personAgrees: text(answers['personAgrees']),
        })
      : undefined,
    subject: {
      ...kept({
        name: text(answers['personName']),
        groups: answers['groups'],
        guardian: guardian && { relation: 'guardian', ...guardian },
      }),
      age: ageOf(answers) ?? null,
    },
    kinds: answers['kinds'],
    description: text(answers['description']),
    signals: answers['signals'],
    contact: kept({ phone: text(answers['phone']), preferredTime: text(answers['preferredTime']) }),
    place: kept({ code: text(answers['place']), address: text(answers['address']) }),
    consents: consents as Consent[],
    language,
  }) as unknown as NeedDraft;
}

/** The answers that a draft was made of: the way back, for a form that the server returned. */
export function answersOf(draft: Partial<NeedDraft>): Answers {
  const { forWhom, proxy, subject, kinds, description, signals, contact, place, consents = [] } = draft;
  const age = subject?.age;
  const answers: Record<string, unknown> = {
    forWhom,
    relation: proxy?.relation,
    personAgrees: proxy?.personAgrees,
    proxyName: proxy?.name,
    kinds,
    description,
    signals,
    personName: subject?.name,
    age: age === undefined || age === null ? undefined : String(age),
    groups: subject?.groups,
    guardianName: subject?.guardian?.name,
    guardianPhone: subject?.guardian?.phone,
    guardianRelation: subject?.guardian?.relation,
    place: place?.code,
    address: place?.address,
    phone: contact?.phone,
    preferredTime: contact?.preferredTime,
  };
  for (const consent of consents) answers[consentName(consent)] = consent.answer;
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers;
}

/** The field that a path of the draft belongs to, for problems that the server found. */
export function fieldOf(path: string): string {
  const known: Readonly<Record<string, string>> = {
    proxy: 'relation',
    'proxy.name': 'proxyName',
    'proxy.phone': 'proxyName',
    'proxy.relation': 'relation',
    'proxy.personAgrees': 'personAgrees',
    subject: 'personName',
    'subject.name': 'personName',
    'subject.age': 'age',
    'subject.groups': 'groups',
    'subject.guardian': 'guardianRelation',
    'subject.guardian.name': 'guardianName',
    'subject.guardian.phone': 'guardianPhone',
    'subject.guardian.relation': 'guardianRelation',
    'place.code': 'place',
    'place.address': 'address',
    'contact.phone': 'phone',
    'contact.preferredTime': 'preferredTime',
  };
  const plain = path.replace(/[.[]\d+\]?.*$/, '');
  return known[plain] ?? plain.split('.')[0] ?? path;
}
