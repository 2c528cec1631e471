import { noPeriods, tenDays, valuesOf } from '../term-values.test.js';
import {
  callAfterProposal,
  fewestRepresentatives,
  communityCadence,
  communityTiming,
  residentsNotice,
} from './terms.js';

const twice = { times: 2, every: 1, unit: 'year' } as const;

describe('values of terms of meetings', () => {
  for (const term of [callAfterProposal, residentsNotice]) valuesOf(term, [tenDays], ...noPeriods);
  valuesOf(
    communityCadence,
    [twice, { ...twice, isMinimum: true }, { ...twice, isMinimum: false }, { times: 1, every: 2, unit: 'month' }],
    ['no unit', { times: 2, every: 1 }],
    ['no such unit', { ...twice, unit: 'week' }],
    ['never', { ...twice, times: 0 }],
    ['half a time', { ...twice, times: 0.5 }],
    ['every no year', { ...twice, every: 0 }],
    ['a word for a yes', { ...twice, isMinimum: 'yes' }],
    ['five months do not divide a year', { times: 1, every: 5, unit: 'month' }],
    ['eighteen months are no whole years', { times: 1, every: 18, unit: 'month' }],
    ['nothing', null],
  );
  valuesOf(
    communityTiming,
    [
      {},
      { anchor: { day: 1 } },
      { anchor: { day: 31, month: 1 } },
      { anchor: { day: 15, month: 12 }, window: tenDays, grace: tenDays, maximumGap: tenDays },
    ],
    ['day 0', { anchor: { day: 0 } }],
    ['day 32', { anchor: { day: 32 } }],
    ['half a day', { anchor: { day: 1.5 } }],
    ['month 0', { anchor: { day: 1, month: 0 } }],
    ['month 13', { anchor: { day: 1, month: 13 } }],
    ['half a month', { anchor: { day: 1, month: 1.5 } }],
    ['something else', { weekday: 1 }],
    ['a grace that is no period', { grace: 10 }],
    ['a window that is no period, beside a grace that is', { grace: tenDays, window: 10 }],
    ['text', 'monthly'],
    ['a number', 10],
    ['nothing', null],
  );
  const band = (from: unknown, least: unknown) => ({ from, least });
  valuesOf(
    fewestRepresentatives,
    [[band(0, 15)], [band(0, 15), band(1000, 25), band(3000, 35)]],
    ['no band', []],
    ['no list', band(0, 15)],
    ['bands out of order', [band(0, 15), band(1000, 25), band(500, 20)]],
    ['the same band twice', [band(0, 15), band(1000, 25), band(1000, 35)]],
    ['no least number', [band(0, undefined)]],
    ['no second number', [band(0, 15), band('1000', 25)]],
    ['the smallest villages left out', [band(1, 15)]],
    ['half a representative', [band(0, 15.5)]],
  );
});
