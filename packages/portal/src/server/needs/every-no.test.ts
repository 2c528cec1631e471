import { expect } from 'chai';
import type { IsoDate, Law } from '@liandong/core';
import type { Consent, Need, Purpose } from '@liandong/sdk/needs';
import { consentsOf } from '../../pages/receipt.js';
import { tryPortal, type Trial } from '../../testing/try-portal.js';
import {
  asAllowed,
  asAsked,
  draftOfAnswers,
  misplaced,
  needOfDraft,
  readDraft,
  wholeDraft,
  type Answers,
} from './draft.js';
import { groundOf, keptAwayBy } from './shown.js';

const today = '2026-03-23' as IsoDate;
const place = 'cn-990101001001';
const words = ['', 'given', 'refused'] as const;
const speakers = ['person-person', 'person-guardian', 'other-guardian', 'proxy-proxy'] as const;

/** What is left of name and number, whoever it is for. */
const left = [
  {},
  { phone: '13800001111' },
  { personName: '小雨', proxyName: '何玉兰', phone: '13800001111', guardianName: '沈一平' },
] as const;

/** Every way of answering the page without scripts, of whose word there may be and what was left. */
function* ways(forWhom: 'self' | 'other', signals: readonly string[]): Generator<Answers> {
  const isOther = forWhom === 'other';
  const about = { kinds: ['health'], description: '…', place, forWhom, signals };
  for (const age of ['', '9', '46'])
    for (const { proxyName, ...given } of left as readonly Readonly<Record<string, string>>[])
      for (let way = 0; way < words.length ** speakers.length; way++) {
        const answers: Record<string, string | readonly string[]> = { ...about };
        for (const [name, value] of Object.entries({ ...given, age }))
          answers[isOther && name !== 'phone' ? `${name}Other` : name] = value;
        if (isOther)
          Object.assign(answers, { relation: 'neighbour', personAgrees: 'no', ...(proxyName && { proxyName }) });
        speakers.forEach((who, at) => {
          const word = words[Math.floor(way / words.length ** at) % words.length] as string;
          answers[`consent-${who}-handle`] = word;
          if (who !== 'proxy-proxy') answers[`consent-${who}-refer`] = word;
        });
        yield answers;
      }
}

/** As whose word a no is kept. */
const byOf = (who: string, forWhom: unknown): Consent['by'] =>
  who.endsWith('guardian') ? 'guardian' : who === 'person-person' && forWhom === 'self' ? 'person' : 'proxy';

/** What is wrong with what became of these answers; nothing where they come back, with all that was said. */
function faultsOf(answers: Answers, law: Law): readonly string[] {
  const read = readDraft(wholeDraft(draftOfAnswers(answers, 'zh-Hans', today)), today);
  if (!read.ok) return [`not read: ${read.problems.map(({ path }) => path).join()}`];
  if (misplaced(answers, read.value, law).length > 0) return [];
  const need: Need = needOfDraft(asAllowed(asAsked(read.value, law), law), 'XQ-2026-0001', today);
  const { consents = [], subject, contact, proxy } = need;
  const faults: string[] = [];
  const isKept = (who: string, purpose: string) =>
    consents.some(
      (one) =>
        one.by === byOf(who, answers.forWhom) &&
        one.about === (who === 'proxy-proxy' ? 'proxy' : 'person') &&
        one.purpose === purpose &&
        one.answer === 'refused',
    );
  for (const who of speakers)
    for (const purpose of ['handle', 'refer'] satisfies Purpose[])
      if (answers[`consent-${who}-${purpose}`] === 'refused' && !isKept(who, purpose))
        faults.push(`lost: ${who} ${purpose}`);
  for (const one of consents)
    if (
      consents.some(
        (other) =>
          other.answer !== one.answer &&
          ['about', 'by', 'purpose'].every((name) => other[name as 'by'] === one[name as 'by']),
      )
    )
      faults.push(`both yes and no: ${one.by} ${one.purpose}`);
  const keptAway = keptAwayBy(need, law);
  // The letter says nothing of what is still to be asked.
  const told = consentsOf(need, law, keptAway).filter(({ status }) => status !== 'to-ask');
  const row = (about: Consent['about']) => told.find((one) => one.purpose === 'handle' && one.about === about);
  const [person, speaker] = [row('person'), row('proxy')];
  if (keptAway?.about === 'person') {
    if (person && person.status !== 'refused') faults.push(`told to have kept away, and ${person.status}`);
    if (person?.onRefusal === 'kept' || groundOf(need, law)) faults.push('told to have kept away what the law takes');
    if (subject || contact) faults.push('told to have kept away what is there');
  }
  if (keptAway?.about === 'proxy' && (proxy?.name || contact?.phone || speaker?.status !== 'refused'))
    faults.push('the speaker’s is told to have kept away, and did not');
  if (person?.status === 'refused' && person.onRefusal !== 'kept' && (subject?.name || contact?.phone))
    faults.push('kept in spite of a no, and not told so');
  for (const one of [person, speaker])
    if (one?.onRefusal === 'kept' && one.cites.length === 0) faults.push('kept without an article');
  if (speaker?.status === 'given' && isKept('proxy-proxy', 'handle')) faults.push('the speaker’s no is told as a yes');
  // What nobody refused is not lost.
  const isRefused = speakers.some((who) => answers[`consent-${who}-handle`] === 'refused');
  if (!isRefused && answers.phone && !contact?.phone) faults.push('the number is lost without a no');
  return faults;
}

/** Whoever says no finds it kept, or is asked again; and is told one thing of it. */
describe('every no on the page without scripts', function () {
  this.timeout(120_000);
  let trial: Trial;
  before(async () => (trial = await tryPortal()));
  after(() => trial.close());

  for (const forWhom of ['self', 'other'] as const)
    for (const signals of [[], ['life-danger'], ['minor-harm'], ['family-violence'], ['life-danger', 'minor-harm']])
      it(`is kept or told at its field, and told as one thing: ${forWhom}, ${signals.join(' and ') || 'no danger'}`, () => {
        const law = trial.portal.lawOn(today, place);
        const wrong = new Map<string, Answers>();
        for (const answers of ways(forWhom, signals))
          for (const fault of faultsOf(answers, law)) if (!wrong.has(fault)) wrong.set(fault, answers);
        expect([...wrong]).to.deep.equal([]);
      });
});
