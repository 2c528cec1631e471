import type { Decision, Law } from '@liandong/core';
import type { Purpose } from './codes.js';
import { mustReport } from './must-report.js';
import type { NeedDraft } from './need-draft.js';
import type { Need } from './need.js';
import { needsGuardian } from './needs-guardian.js';

// Apart from `consent-plan.ts`, so that the form, which only asks, loads no rule on what may be done with the answers.

/** 还没有填完的登记表。What a form knows while it is being filled in. */
export type Draft = { readonly [Key in keyof NeedDraft]?: NeedDraft[Key] };

/** 经办人的判断。What those who handle the need judged, beside what was said. */
export interface Judged {
  /** Handling it is a duty the law gives to whoever handles it (13, item 3). */
  readonly isDuty?: boolean;
  /** Life, health or property is in danger now (13, item 4). */
  readonly isEmergency?: boolean;
  readonly harm?: 'harmed' | 'suspected' | 'other-danger' | 'none';
  readonly violence?: 'suffered' | 'suspected' | 'none';
  /** Who took it in, as all that it is; empty says nothing. */
  readonly receivedBy?: readonly NonNullable<Need['receivedBy']>[];
}

/** What happens on a no, purpose by purpose. Never a refusal of what does not need the data. */
export const onRefusalOf = (purpose: Purpose) =>
  purpose === 'handle' ? 'taken-without-name' : purpose === 'refer' ? 'goes-on-without' : 'nothing-changes';

/** Who the person is, whose word is needed for that person's data, and whether it must be reported. */
export function askingFor(draft: Draft, law: Law, judged: Judged) {
  const { subject = {}, signals = [] } = draft;
  const age = subject.age ?? null;
  const lacksCapacity = subject.lacksCapacity ?? false;
  const harmSaid = signals.includes('minor-harm') ? 'suspected' : undefined;
  const violenceSaid = signals.includes('family-violence') ? 'suspected' : undefined;
  const { harm = harmSaid, violence = violenceSaid, receivedBy } = judged;
  const isSign = [harmSaid, violenceSaid, harm, violence].some((sign) => sign && sign !== 'none');
  // A sign of harm at home and no word yet on the guardian: not known, and so not asked.
  const guardianIsSuspected = subject.guardian?.isSuspected ?? (isSign ? null : false);
  const person = { age, lacksCapacity, guardianIsSuspected };
  const guardian = needsGuardian(person, law);
  const report = mustReport(
    {
      reporters: receivedBy?.map((reporter) => ({ reporter })),
      foundAtWork: true,
      age,
      lacksCapacity,
      livesOnOwnIncome: false,
      harm,
      violence,
    },
    law,
  );
  const isInCare = isMet(guardian, 'underAge') || isMet(guardian, 'incapable');
  const alone = guardian.value === 'person' || (guardianIsSuspected !== false && !isInCare);
  const withGuardian = isInCare ? 'guardian' : 'person-and-guardian';
  const ask = alone ? 'person' : guardianIsSuspected === false ? withGuardian : 'nobody';
  return { person, guardian, report, ask } as const;
}

export const isMet = (guardian: Decision<string>, reason: string) =>
  guardian.reasons.some(({ code, outcome }) => code === `needs.needsGuardian.${reason}` && outcome === 'met');
