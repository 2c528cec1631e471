import type { Decision, IsoDate, Law } from '@liandong/core';
import { advanceNeed, feedbackClock, type Need } from '@liandong/sdk/needs';

/** 能否延长、延到哪天。May the time for settling a need be extended on the law's day, approved and told as the rules want, and to which day? */
export interface Extension {
  /** None for a need that is not open. */
  readonly decision?: Decision;
  /** The last day after it; none where no rule allows it. */
  readonly dueOn?: IsoDate;
  /** 期限已过。The last day, where it has passed: whether it may be extended after that, no rule says. */
  readonly passedOn?: IsoDate;
}

/** What an extension would come to. Where the rules leave open how often or how long, there is none. */
export function extensionOf(need: Need, law: Law, merged: readonly Need[]): Extension {
  const advanced = advanceNeed(need, { kind: 'extend', on: law.date, approved: true, told: true }, law);
  const decision = advanced.ok ? advanced.decisions[0] : advanced.decision;
  if (!advanced.ok || decision?.outcome !== 'met') return { ...(decision && { decision }) };
  const settlingOf = (one: Need) => feedbackClock(one, law, merged).clocks.find(({ step }) => step === 'resolution');
  const passedOn = settlingOf(need)?.dueOn;
  if (passedOn && passedOn < law.date) return { decision, passedOn };
  const clock = settlingOf(advanced.need);
  return { decision, ...(clock?.by === 'extension' && clock.dueOn && { dueOn: clock.dueOn }) };
}
