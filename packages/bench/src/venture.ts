// 公益创投资助（虚构）：本基准唯一的一道题。A made-up subsidy for social ventures: the one decision that every engine here takes.
// The place, the paper and every number are invented for measuring; none is the law of anywhere.
import {
  allOf,
  anyOf,
  bool,
  code,
  int,
  intTerm,
  lawOn,
  listTerm,
  money,
  not,
  oneOf,
  question,
  type IsoDate,
  type Law,
  type Pack,
} from '@liandong/core';

/** What a venture tells: twelve facts. */
export interface Venture {
  readonly field: string;
  readonly place: string;
  readonly reported: boolean;
  readonly sanctioned: boolean;
  readonly months: number;
  readonly workers: number;
  readonly budget: number;
  readonly hours: number;
  readonly volunteers: number;
  readonly beneficiaries: number;
  readonly requested: number;
  readonly ownFunds: number;
}

/** The numbers in force from a day on. */
export interface Period {
  readonly from: IsoDate;
  readonly minMonths: number;
  readonly minWorkers: number;
  readonly maxBudget: number;
  readonly minHours: number;
  readonly minVolunteers: number;
  readonly minBeneficiaries: number;
  readonly cap: number;
}

export const fields = ['elderly', 'children', 'disability', 'families', 'health', 'culture'] as const;
export const fundedFields = ['elderly', 'children', 'disability', 'families', 'health'];
export const places = ['cn-990101', 'cn-990102', 'cn-990103', 'cn-990104', 'cn-990105', 'cn-990106'];
export const fundedPlaces = ['cn-990101', 'cn-990102', 'cn-990103', 'cn-990104', 'cn-990105'];

const numbers = [
  'minMonths',
  'minWorkers',
  'maxBudget',
  'minHours',
  'minVolunteers',
  'minBeneficiaries',
  'cap',
] as const;

const row = (from: IsoDate, ...values: readonly number[]) =>
  ({ from, ...Object.fromEntries(numbers.map((name, index) => [name, values[index]])) }) as Period;

/** Seven numbers on four days, money in fen. */
export const periods: readonly Period[] = [
  row('2019-01-01', 12, 2, 20_000_000, 200, 20, 50, 5_000_000),
  row('2021-07-01', 12, 3, 30_000_000, 240, 30, 80, 8_000_000),
  row('2023-01-01', 24, 3, 30_000_000, 300, 40, 100, 10_000_000),
  row('2025-04-01', 24, 4, 50_000_000, 360, 50, 120, 15_000_000),
];

/** A day within each period. */
export const days: readonly IsoDate[] = ['2020-03-15', '2022-03-15', '2024-03-15', '2026-03-15'];

export const paper = (from: IsoDate) =>
  ({
    id: `demo-ventures-${from}`,
    title: '（虚构）公益创投资助办法',
    issuer: '（虚构）演示区民政局',
    number: `演民发〔${from.slice(0, 4)}〕7号`,
    article: '第七条',
    issued: from,
    checkedOn: '2026-01-01',
    evidence: 'illustrative',
  }) as const;

const pack: Pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn-9901',
  title: { 'zh-Hans': '（虚构）演示市' },
  version: '1',
  places: [{ code: 'cn-9901', level: 'city', from: '2000-01-01', name: { 'zh-Hans': '（虚构）演示市' } }],
  entries: [
    ...periods.flatMap((period) =>
      numbers.map((name) => ({
        term: `ventures.${name}`,
        from: period.from,
        cite: paper(period.from),
        value: period[name],
      })),
    ),
    ...Object.entries({ fields: fundedFields, places: fundedPlaces }).map(([name, items]) => ({
      term: `ventures.${name}`,
      from: '2019-01-01' as const,
      cite: paper('2019-01-01'),
      value: { items, complete: true },
    })),
  ],
};

/** The law of each period's day, asked for once, as a host does for a whole ledger. */
export const laws: readonly Law[] = days.map((day) => lawOn(day, 'cn-9901', [pack]));

/** May the venture be funded? The value is the amount in fen, were it funded. */
export const mayBeFunded = question('ventures.mayBeFunded', {
  facts: {
    field: oneOf(fields),
    place: code(),
    reported: bool(),
    sanctioned: bool(),
    months: int('month', { max: 1200 }),
    workers: int('worker', { max: 10_000 }),
    budget: money({ max: 100_000_000 }),
    hours: int('hour', { max: 100_000 }),
    volunteers: int('volunteer', { max: 100_000 }),
    beneficiaries: int('resident', { max: 1_000_000 }),
    requested: money({ max: 100_000_000 }),
    ownFunds: money({ max: 100_000_000 }),
  },
  law: {
    fundedFields: listTerm('ventures.fields'),
    fundedPlaces: listTerm('ventures.places'),
    minMonths: intTerm('ventures.minMonths', 'month'),
    minWorkers: intTerm('ventures.minWorkers', 'worker'),
    maxBudget: intTerm('ventures.maxBudget', 'fen'),
    minHours: intTerm('ventures.minHours', 'hour'),
    minVolunteers: intTerm('ventures.minVolunteers', 'volunteer'),
    minBeneficiaries: intTerm('ventures.minBeneficiaries', 'resident'),
    cap: intTerm('ventures.cap', 'fen'),
  },
  met: (of) =>
    allOf(
      of.field.in(of.fundedFields).because('field'),
      of.place.in(of.fundedPlaces).because('place'),
      of.reported.because('reported'),
      not(of.sanctioned).because('notSanctioned'),
      of.months.atLeast(of.minMonths).because('longEnough'),
      of.workers.atLeast(of.minWorkers).because('enoughWorkers'),
      of.budget.atMost(of.maxBudget).because('withinBudget'),
      anyOf(
        of.hours.atLeast(of.minHours),
        of.volunteers.atLeast(of.minVolunteers).and(of.beneficiaries.atLeast(of.minBeneficiaries)),
      ).because('enoughReach'),
    ),
  value: (of) => of.requested.min(of.cap).min(of.budget.minus(of.ownFunds)).max(0),
});

/** The eight conditions, in the order in which failures are listed. */
export const conditions = mayBeFunded.reasons.map((reason) => reason.slice('ventures.mayBeFunded.'.length));
