import type { Citation, IsoDate } from '@liandong/core';
import type { LetterLine } from './letter.js';
import type { LetterPeriod, Writer } from './writing.js';

/** 办理期限，同 sdk 的 `feedbackClock(…).clocks`。A clock as the sdk's `feedbackClock` gives it. */
export interface LetterClock {
  readonly step: 'reaction' | 'reply' | 'resolution' | 'return-visit';
  readonly status: string;
  readonly limit?: LetterPeriod;
  readonly dueOn?: IsoDate;
  readonly doneOn?: IsoDate;
  readonly by?: 'limit' | 'case' | 'extension';
  readonly provisional?: true;
  readonly law: 'value' | 'open' | 'none' | 'conflict';
  readonly cites: readonly Citation[];
}

function clockText(writer: Writer, { status, limit, dueOn, doneOn, by, law, step }: LetterClock): string {
  const { clock, noLimit } = writer.register;
  const period =
    limit && by !== 'case' && by !== 'extension' ? writer.period(limit, `clocks.${step}.limit`) : undefined;
  const done = doneOn && writer.day(doneOn, `clocks.${step}.doneOn`);
  if (status === 'not-wanted') return clock.notWanted;
  if (status === 'not-required') return clock.notRequired;
  if (!dueOn) {
    if (done) return writer.fill(clock.done, { done });
    if (step === 'return-visit' && status === 'not-started')
      return period ? writer.fill(clock.laterWithin, { period }) : clock.later;
    return noLimit[law];
  }
  const date = writer.day(dueOn, `clocks.${step}.dueOn`);
  if (done) return writer.fill(doneOn <= dueOn ? clock.inTime : clock.late, { done, date });
  if (status === 'overdue') return writer.fill(clock.overdue, { date });
  return period ? writer.fill(clock.dueWithin, { period, date }) : writer.fill(clock.due, { date });
}

/** 每个时限一行：末日、依据；规定没有写的照实说。One line for each clock, with the text that sets it or leaves it open. */
export const clockLines = (writer: Writer, clocks: readonly LetterClock[] = []): readonly (LetterLine | undefined)[] =>
  clocks.map((one) => {
    const { clock } = writer.register;
    const said = [
      clockText(writer, one),
      one.by === 'case' ? clock.byCase : one.by === 'extension' ? clock.byExtension : '',
      one.provisional ? clock.provisional : '',
    ];
    const joint = /^zh\b/i.test(writer.tongue.language) ? '' : ' ';
    return writer.row(writer.register.steps[one.step], said.filter(Boolean).join(joint), one.cites);
  });
