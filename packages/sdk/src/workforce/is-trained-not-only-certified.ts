import { allOf, bool, choose, date, not, oneOf, question, rows } from '@liandong/core';
import { trainingKinds } from './codes.js';
import { today } from './registration.js';
import { isTrainingPractised, trainingBinds } from './terms.js';

/**
 * 不只是取证：有证书，也有培训、督导。
 * A certificate and training, not a certificate alone? Value: `both`, `certificate-only`, `training-only`, `neither`.
 *
 * Training advises, unless the law of the place makes it binding; how much is left open. What was not passed is no training.
 *
 * Source: 北京将台 2019 (certificates without training and support stay on the surface); 上海 (on-the-job and continuing training).
 */
export const isTrainedNotOnlyCertified = question('workforce.isTrainedNotOnlyCertified', {
  facts: {
    isCertified: bool({ who: ['socialWorker', 'clerk'], register: 'workforce.workers' }),
    trainings: rows(
      { kind: oneOf(trainingKinds), on: date(), isPassed: bool() },
      { max: 500, who: ['socialWorker'], register: 'workforce.trainings' },
    ),
  },
  law: { isTrainingPractised, trainingBinds },
  derive: { today },
  met: ({ isCertified, trainings, today }) =>
    allOf(
      isCertified.because('certified'),
      trainings
        .exists(({ on, isPassed }) => allOf(isPassed, on.onOrBefore(today)))
        .advises('trained', { cites: ['isTrainingPractised'], binding: 'trainingBinds' }),
    ),
  value: ({ isCertified, trainings, today }) => {
    const isTrained = trainings.exists(({ on, isPassed }) => allOf(isPassed, on.onOrBefore(today)));
    return choose(
      [
        [allOf(isCertified, isTrained), 'both'],
        [allOf(isCertified, not(isTrained)), 'certificate-only'],
        [isTrained, 'training-only'],
      ],
      'neither',
    );
  },
});
