import type { Consent, Need } from '@liandong/sdk/needs';

/** Does it tell of violence, or of harm to a child? Then whoever looks may be the one it is about. */
export const isDelicate = ({ signals = [], events }: Need): boolean =>
  signals.includes('minor-harm') || signals.includes('family-violence') || events.some(({ kind }) => kind === 'report');

/** The refusal that kept name and number away, so that nobody can call. */
export const refusedHandling = ({ contact, proxy, consents = [] }: Need): Consent | undefined =>
  contact?.phone || proxy?.phone
    ? undefined
    : consents.find(({ purpose, about, answer }) => purpose === 'handle' && about === 'person' && answer === 'refused');

/**
 * The need as the one who handed it in may read it: no reports, and nothing of the person that the page need not carry;
 * what was said is left out where somebody else in the home should not read it.
 */
export function asResidentReads(need: Need): Need {
  const { subject: _, proxy: __, contact, consents: ___, place, ...rest } = need;
  const refused = refusedHandling(need);
  return {
    ...rest,
    place: { code: place.code },
    ...(contact?.wantsNoReply && { contact: { wantsNoReply: true } }),
    ...(refused && { consents: [refused] }),
    description: isDelicate(need) ? '…' : need.description,
    events: need.events.filter(({ kind }) => kind !== 'report' && kind !== 'consent'),
  };
}

/** Of needs merged into another one, only what its clock reckons with: they are other people's. */
export const asMerged = ({ id, receivedOn, mergedInto }: Need): Pick<Need, 'id' | 'receivedOn' | 'mergedInto'> => ({
  id,
  receivedOn,
  ...(mergedInto && { mergedInto }),
});
