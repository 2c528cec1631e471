import { allOf, bool, date, int, oneOf, question, rows, when, type Day, type Int, type Rows } from '@liandong/core';
import { certificateLevels, trainingKinds } from './codes.js';
import { registrationFacts, renewFrom, today, until } from './registration.js';
import { assistantHours, degreeHours, intermediateHours, seniorHours } from './terms.js';

const hoursOfLevel = { assistant: assistantHours, intermediate: intermediateHours, senior: seniorHours } as const;
const person = { who: ['socialWorker'] } as const;
const training = { kind: oneOf(trainingKinds), on: date(), minutes: int('minute', { max: 100_000 }), isPassed: bool() };

/**
 * 可否再登记：在受理期限内，继续教育够时。
 * May a registration be renewed? Value: minutes of continuing education still to do.
 *
 * Time counts within the registration's own days; a course counts when it was passed, a degree counts once. Minutes keep it exact:
 * 72 hours are 4,320 minutes.
 *
 * Source: 社会工作者职业水平证书登记办法 4; 社会工作者继续教育办法 3, 7 and how time is counted.
 */
export const mayReRegister = question('workforce.mayReRegister', {
  facts: {
    level: oneOf(certificateLevels, { ...person, evidence: ['certificate'] }),
    registeredOn: registrationFacts.registeredOn,
    printedUntil: registrationFacts.printedUntil,
    trainings: rows(training, { max: 500, ...person, register: 'workforce.trainings' }),
    hasFullCapacity: bool({ judgement: true, sensitive: true, who: ['civil-affairs'] }),
    isInGoodStanding: bool({ judgement: true, sensitive: true, who: ['civil-affairs'] }),
  },
  derive: {
    today,
    until,
    renewFrom,
    minutesNeeded: {
      type: int('minute'),
      from: ['level'],
      consults: Object.values(hoursOfLevel),
      compute({ level }, { law }) {
        const hours = law.get(hoursOfLevel[level]).value;
        return hours === undefined ? undefined : hours * 60;
      },
    },
    degreeMinutes: {
      type: int('minute'),
      from: [],
      law: [degreeHours],
      compute: (_, { value }) => value(degreeHours) * 60,
    },
  },
  met: (words) =>
    allOf(
      words.hasFullCapacity.because('capacity'),
      words.isInGoodStanding.because('standing'),
      allOf(words.today.onOrAfter(words.renewFrom), words.today.onOrBefore(words.until)).because('inWindow'),
      done(words).atLeast(words.minutesNeeded).because('hours'),
    ),
  value: (words) => words.minutesNeeded.minus(done(words)).max(0),
});

interface Words {
  readonly trainings: Rows<typeof training>;
  readonly registeredOn: Day;
  readonly until: Day;
  readonly degreeMinutes: Int<'minute'>;
}

/** 已经接受的继续教育时间。The day of the registration itself is not counted, its last day is. */
function done({ trainings, registeredOn, until, degreeMinutes }: Words): Int<'minute'> {
  const isOfPeriod = (on: Day) => allOf(on.after(registeredOn), on.onOrBefore(until));
  const taught = trainings.sum(
    ({ minutes }) => minutes,
    ({ kind, on, isPassed }) => allOf(kind.in(['course', 'degree-course']), isPassed, isOfPeriod(on)),
  );
  const hasDegree = trainings.exists(({ kind, on, isPassed }) => allOf(kind.is('degree'), isPassed, isOfPeriod(on)));
  return taught.plus(when(hasDegree, degreeMinutes, 0));
}
