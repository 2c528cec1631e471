import type { Citation, Law } from '@liandong/core';
import {
  consentPlan,
  feedbackClock,
  refusedHandling,
  refusedOf,
  withoutContact,
  type Consent,
  type ConsentPlan,
  type FeedbackClock,
  type Need,
  type NeedEvent,
  type PurposePlan,
} from '@liandong/sdk/needs';

/** Does it tell of violence, or of harm to a child? Then whoever looks may be the one it is about. */
export const isDelicate = ({ signals = [], events }: Need): boolean =>
  signals.includes('minor-harm') || signals.includes('family-violence') || events.some(({ kind }) => kind === 'report');

/** Those who work on needs here; a report is theirs to make. */
const receivedBy = ['state-organ', 'residents-committee'] as const;

/** The plan that a need is taken by: in an emergency, and where a report is ordered, the law itself is the ground. */
export function planOf(draft: Parameters<typeof consentPlan>[0], law: Law): ConsentPlan {
  const judged = { isEmergency: draft.signals?.includes('life-danger') ?? false, receivedBy };
  const plan = consentPlan(draft, law, judged);
  const isOrdered = plan.report.outcome === 'met' && plan.purposes[0]?.basis !== 'emergency';
  return isOrdered ? consentPlan(draft, law, { ...judged, isDuty: true }) : plan;
}

/** What the law is the ground for whatever was answered: a yes, of whomever, makes it no less so. */
export const groundOf = (draft: Parameters<typeof consentPlan>[0], law: Law): PurposePlan | undefined =>
  planOf({ ...draft, consents: [] }, law).purposes.find(({ status }) => status === 'not-needed');

/**
 * The articles by which name or number were kept although their use was refused; none where nothing was. Those of whoever
 * speaks are kept in an emergency alone.
 */
export function keptBy(need: Need, whose: Consent['about'], law: Law): readonly Citation[] {
  const { subject, contact, proxy, place } = need;
  const { basis, cites = [] } = groundOf(need, law) ?? {};
  const ofPerson = subject?.name || subject?.guardian?.name || subject?.guardian?.phone || place.address;
  const isKept = contact?.phone || (whose === 'proxy' ? proxy?.phone || proxy?.name : ofPerson);
  const isByLaw = basis === 'emergency' || whose === 'person';
  return isByLaw && isKept && refusedOf(need, whose) ? cites : [];
}

/** Was a purpose agreed to, while no age tells whose consent is needed? */
export const isUnsettled = ({ consents = [], subject }: Need, { purpose, about, status }: PurposePlan): boolean =>
  status === 'to-ask' &&
  about === 'person' &&
  typeof subject?.age !== 'number' &&
  consents.some((one) => one.purpose === purpose && one.about === about && one.answer === 'given');

/** The need without those of the person's noes that kept nothing away: the law is the ground, or the yes of all whose word counts. */
function withoutIdleNo(need: Need, law: Law): Need {
  if (refusedHandling(need)?.about !== 'person') return need;
  const [handle] = planOf(need, law).purposes;
  const isIdle = handle?.status === 'given' || handle?.status === 'not-needed';
  return isIdle ? { ...need, consents: need.consents?.filter(({ about }) => about !== 'person') } : need;
}

/** The no that kept name and number away, the person's or that of whoever speaks for them. */
export const keptAwayBy = (need: Need, law: Law): Consent | undefined => refusedHandling(withoutIdleNo(need, law));

/** The clocks of a need as tracker and board have them: where nobody can be reached, without those for a contact and a visit. */
export const clocksOf = (need: Need, law: Law, merged: readonly Need[] = []): FeedbackClock =>
  withoutContact(withoutIdleNo(need, law), feedbackClock(need, law, merged));

/**
 * The need as the one who handed it in may read it: no reports, and nothing of the person that the page need not carry;
 * what was said, asked and answered is left out where somebody else in the home should not read it.
 */
export function asResidentReads(need: Need, law: Law): Need {
  const { subject: _, proxy: __, contact, consents: ___, place, ...rest } = need;
  const refused = keptAwayBy(need, law);
  const hides = isDelicate(need);
  return {
    ...rest,
    place: { code: place.code },
    ...(contact?.wantsNoReply && { contact: { wantsNoReply: true } }),
    ...(refused && { consents: [refused] }),
    description: hides ? '…' : need.description,
    events: need.events
      .filter(({ kind }) => kind !== 'report' && kind !== 'consent')
      .map(({ note, ...event }) => ({ ...event, ...(note !== undefined && !hides && { note }) }) as NeedEvent),
  };
}

/**
 * The need as the board of those who work on it holds it: what it is about and how far it has come. Nobody's name, number, groups
 * or words: those stand on its own page, where looking is written down.
 */
export function asWorkedOn(need: Need, law: Law): Partial<Need> {
  const { id, channel, forWhom, kinds, signals, place, receivedOn, receivedBy, judgedUrgent, caseDueOn, state } = need;
  const refused = keptAwayBy(need, law);
  return {
    ...{ id, channel, forWhom, kinds, receivedOn, state, place: { code: place.code } },
    ...(signals && { signals }),
    ...(receivedBy && { receivedBy }),
    ...(judgedUrgent !== undefined && { judgedUrgent }),
    ...(caseDueOn && { caseDueOn }),
    ...(need.contact?.wantsNoReply && { contact: { wantsNoReply: true } }),
    ...(refused && { consents: [refused] }),
    events: need.events
      .filter(({ kind }) => kind !== 'consent' && kind !== 'report')
      .map(({ by: _by, note: _note, ...event }) => event as Need['events'][number]),
  };
}

/** Of needs merged into another one, only what its clock reckons with: they are other people's. */
export const asMerged = ({ id, receivedOn, mergedInto }: Need): Pick<Need, 'id' | 'receivedOn' | 'mergedInto'> => ({
  id,
  receivedOn,
  ...(mergedInto && { mergedInto }),
});
