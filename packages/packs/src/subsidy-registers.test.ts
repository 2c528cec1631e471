import { lawOn, yuan, type IsoDate, type Law } from '@liandong/core';
import { organizationsOfDistrict, warmHands } from '@liandong/fixtures/organizations';
import { incubationsOfDistrict, paymentsOfDistrict, registersOfDistrict } from '@liandong/fixtures/subsidy-ledgers';
import { linAnqing, tangYue, zhaoKe, zhouXiaochen } from '@liandong/fixtures/workforce';
import {
  factsOnRegister,
  parseIncubations,
  parsePayments,
  schemes,
  type Holder,
  type Incubation,
  type Payment,
  type Registers,
  type Scheme,
} from '@liandong/sdk/subsidies';
import { expect } from 'chai';
import { allPacks } from './index.js';

const law = (on: IsoDate = '2026-03-02', place = 'cn-990101001001'): Law => lawOn(on, place, allPacks);
const valuesOf = (registers: Registers, holder: Holder, on?: IsoDate, which?: readonly Scheme[]) =>
  Object.fromEntries(factsOnRegister(registers, holder, law(on), which).map(({ name, value }) => [name, value]));
const own = { organization: 'O-1' };
const premises = (from?: IsoDate, until?: IsoDate, on: IsoDate = '2026-01-10'): Payment => ({
  ...{ scheme: 'premises', payee: { kind: 'organization', id: 'O-1' }, on },
  ...(from && { from }),
  ...(until && { until }),
});
const reward: Payment = { scheme: 'exam', payee: { kind: 'worker', id: 'W-1' }, on: '2024-06-21', amount: yuan(1000) };
const stay = (from: IsoDate, until?: IsoDate | null): Incubation => ({
  ...{ organization: 'O-1', incubator: '孵化基地', from },
  ...(until !== undefined && { until }),
});

describe('facts on register', () => {
  it('are those whose question names the register, each with it; the month is that of the day', () => {
    const known = factsOnRegister(registersOfDistrict, { worker: 'W-006' }, law(), ['post', 'exam']);
    expect(known.map(({ name, register }) => [name, register])).to.deep.equal([
      ['role', 'workforce.workers'],
      ['certificates', 'workforce.certificates'],
      ['month', undefined],
      ['workedFrom', 'workforce.workers'],
      ['isStillHere', 'workforce.workers'],
      ['isWorkingHere', 'workforce.workers'],
      ['isPaidForLevel', 'subsidies.payments'],
      ['paidBefore', 'subsidies.payments'],
    ]);
    for (const { name, fact, register } of factsOnRegister(registersOfDistrict, { organization: 'O-001' }, law()))
      if (name !== 'month') expect([name, register]).to.deep.equal([name, fact.register]);
  });

  it('of an organisation: registration, assessment, whom it serves, credit, what was paid, incubation', () => {
    expect(valuesOf(registersOfDistrict, { organization: 'O-001' })).to.deep.equal({
      ...{ isRegisteredHere: true, foundedOn: '2016-05-10', employerClass: 'community-service', orientation: 'public' },
      ...{ level: 4, credit: 'normal', wasOnSeriousList: false, monthsPaid: 36, wasGranted: true, monthsIncubated: 0 },
      ...{ applicant: 'organization', month: '2026-03-02' },
    });
  });

  it('say who applies where schemes of both kinds are asked about, and one holder is named', () => {
    const who = (holder: Holder, which?: readonly Scheme[]) =>
      valuesOf(registersOfDistrict, holder, undefined, which).applicant;
    expect(who({ organization: 'O-001' })).to.equal('organization');
    expect(who({ worker: 'W-006' })).to.equal('worker');
    expect(who({ worker: 'W-none' }, ['salary', 'post']), 'whoever is in no register').to.equal('worker');
    for (const holder of [{}, { organization: 'O-001', worker: 'W-006' }]) expect(who(holder)).to.equal(undefined);
    expect(who({ organization: 'O-001' }, ['premises', 'incubation', 'continuity', 'salary'])).to.equal(undefined);
    expect(who({ worker: 'W-006' }, ['post', 'exam'])).to.equal(undefined);
  });

  it('are nobody else’s: without a number there is the month alone, and another number brings nothing of the first', () => {
    expect(Object.keys(valuesOf(registersOfDistrict, {}))).to.deep.equal(['month']);
    const strangers = factsOnRegister(registersOfDistrict, { organization: 'O-none', worker: 'W-none' }, law());
    expect(strangers.map(({ name, value }) => [name, value])).to.deep.equal(
      [
        ['monthsPaid', 0],
        ['month', '2026-03-02'],
        ['wasGranted', false],
        ['isPaidForLevel', false],
        ['paidBefore', 0],
        ['monthsIncubated', 0],
      ].sort((one, other) => order(one[0] as string) - order(other[0] as string)),
    );
    expect(valuesOf(registersOfDistrict, { worker: 'O-001' }, undefined, ['premises'])).to.deep.equal({});
    const others = paymentsOfDistrict.filter(({ payee }) => payee.id !== 'O-005');
    const registers = { ...registersOfDistrict, payments: others };
    for (const organization of organizationsOfDistrict.map(({ id }) => id).filter((id) => id !== 'O-005'))
      expect(valuesOf(registers, { organization })).to.deep.equal(valuesOf(registersOfDistrict, { organization }));
  });

  it('are not told of by a register that is not at hand', () => {
    expect(valuesOf({ organizations: [warmHands] }, { organization: 'O-001' })).not.to.have.any.keys(
      'monthsPaid',
      'wasGranted',
      'monthsIncubated',
    );
    expect(valuesOf({ workers: [linAnqing] }, { worker: 'W-001' })).not.to.have.any.keys(
      'paidBefore',
      'isPaidForLevel',
    );
  });

  it('are as known on the day: what came later is not', () => {
    const { organization } = { organization: { organization: 'O-002' } };
    expect(valuesOf(registersOfDistrict, organization, '2024-06-02')).to.include({ monthsIncubated: 2, monthsPaid: 0 });
    expect(valuesOf(registersOfDistrict, { worker: 'W-006' }, '2024-12-19').certificates).to.deep.equal([]);
    expect(valuesOf(registersOfDistrict, { worker: 'W-001' }, '2022-12-15')).to.include({ paidBefore: 0 });
  });
});

/** Facts stand in the order of the schemes. */
const order = (name: string) =>
  Object.values(schemes)
    .flatMap(({ question }) => Object.keys(question.facts))
    .indexOf(name);

describe('the ledger of subsidies paid', () => {
  const months = (...payments: readonly Payment[]) => valuesOf({ payments }, own).monthsPaid;
  for (const [what, payments, is] of [
    ['nothing paid', [], 0],
    ['a quarter', [premises('2025-10-01', '2025-12-31')], 3],
    ['one day of a month', [premises('2025-12-31', '2026-01-01')], 2],
    [
      'rent and utilities of one month',
      [premises('2025-12-01', '2025-12-31'), premises('2025-12-01', '2025-12-31')],
      1,
    ],
    ['a line that does not say which months', [premises('2025-10-01', '2025-12-31'), premises()], undefined],
    ['paid only after the day', [premises('2026-02-01', '2026-02-28', '2026-03-03')], 0],
    ['paid on the day', [premises('2026-02-01', '2026-02-28', '2026-03-02')], 1],
  ] as const)
    it(`${what}: ${is} months`, () => expect(months(...payments)).to.equal(is));

  it('does not count what was paid for another scheme, or to another', () => {
    const salary: Payment = { ...premises('2025-10-01', '2025-12-31'), scheme: 'salary' };
    const toAnother: Payment = { ...premises('2025-10-01', '2025-12-31'), payee: { kind: 'organization', id: 'O-2' } };
    const toAWorker: Payment = { ...premises('2025-10-01', '2025-12-31'), payee: { kind: 'worker', id: 'O-1' } };
    expect(months(salary, toAnother, toAWorker)).to.equal(0);
  });

  it('tells of rewards where there was none; else it matters which level is asked about', () => {
    const rewards = (...payments: readonly Payment[]) => {
      const { paidBefore, isPaidForLevel } = valuesOf({ payments }, { worker: 'W-1' });
      return [paidBefore, isPaidForLevel];
    };
    const another: Payment = { ...reward, payee: { kind: 'worker', id: 'W-2' } };
    expect(rewards(), 'an empty ledger').to.deep.equal([0, false]);
    expect(rewards({ ...reward, scheme: 'post' }, another)).to.deep.equal([0, false]);
    expect(rewards(reward)).to.deep.equal([undefined, undefined]);
    expect(rewards({ ...reward, on: '2026-03-03' }), 'not paid yet').to.deep.equal([0, false]);
  });
});

describe('the ledger of incubation', () => {
  for (const [what, stays, is] of [
    ['never', [], 0],
    ['a month less a day', [stay('2025-03-10', '2025-04-08')], 0],
    ['a month to the day', [stay('2025-03-10', '2025-04-09')], 1],
    ['from the end of January', [stay('2025-01-31', '2025-02-27')], 1],
    ['still there, six months', [stay('2025-09-01', null)], 6],
    ['begins today', [stay('2026-03-02', null)], 0],
    ['begins tomorrow', [stay('2026-03-03', null)], 0],
    ['it is told when it will end', [stay('2025-09-01', '2026-12-31')], 6],
    ['two stays', [stay('2020-01-01', '2020-06-30'), stay('2025-09-01', null)], 12],
    ['nobody took down when it left', [stay('2020-01-06')], undefined],
  ] as const)
    it(`${what}: ${is} months`, () => expect(valuesOf({ incubations: stays }, own).monthsIncubated).to.equal(is));
});

describe('the registers of organisations and workers, as the schemes ask', () => {
  const level = (assessments: typeof warmHands.assessments, on?: IsoDate) =>
    valuesOf({ organizations: [{ ...warmHands, assessments }] }, { organization: 'O-001' }, on).level;
  it('hold a level to its last day', () => {
    const assessment = { level: 3, on: '2021-04-01', until: '2026-03-31' } as const;
    expect(level([assessment], '2026-03-31')).to.equal(3);
    expect(level([assessment], '2026-04-01')).to.equal(0);
    expect(level([])).to.equal(0);
  });

  it('know no class of what is not registered, and that it is not registered here', () => {
    const known = valuesOf(registersOfDistrict, { organization: 'O-010' });
    expect(known).to.include({ isRegisteredHere: false, monthsIncubated: 6 });
    expect(known).not.to.have.any.keys('employerClass', 'foundedOn');
    const elsewhere = { ...warmHands, registeredIn: 'cn-3101' };
    const { registeredIn: _, ...unsaid } = warmHands;
    const here = (one: typeof warmHands) =>
      valuesOf({ organizations: [one] }, { organization: 'O-001' }).isRegisteredHere;
    expect([here(elsewhere), here(unsaid)]).to.deep.equal([false, undefined]);
  });

  it('hold national certificates, until when the registration holds, and a hole where there is none', () => {
    const certificates = (id: string) => valuesOf(registersOfDistrict, { worker: id }).certificates;
    expect(certificates(zhouXiaochen.id)).to.deep.equal([
      { certificateLevel: 'middle', obtainedOn: '2024-12-20', neverLapses: false, lapsesOn: '2028-03-11' },
    ]);
    expect(certificates(zhaoKe.id)).to.deep.equal([{ certificateLevel: 'initial', obtainedOn: '2023-10-20' }]);
    const local = {
      ...linAnqing,
      certificates: linAnqing.certificates.map((one) => ({ ...one, system: 'local' as const })),
    };
    expect(valuesOf({ workers: [local] }, { worker: 'W-001' }).certificates).to.deep.equal([]);
    const printed = {
      ...linAnqing,
      certificates: [
        { ...linAnqing.certificates[0]!, registrations: [{ on: '2024-06-03', until: '2027-05-31' }] as const },
      ],
    };
    expect(valuesOf({ workers: [printed as never] }, { worker: 'W-001' }).certificates).to.deep.include({
      ...{ certificateLevel: 'middle', obtainedOn: '2021-12-31', neverLapses: false, lapsesOn: '2027-05-31' },
    });
  });

  it('of two posts tell that of the community worker, and both employers; of none any more, the last', () => {
    expect(valuesOf({ workers: [tangYue] }, { worker: 'W-002' })).to.include({
      ...{ role: 'community-worker', workedFrom: '2019-09-01', isStillHere: true, employers: 2 },
    });
    const left = {
      ...tangYue,
      employments: [
        {
          post: 'agency-social-worker' as const,
          employer: '甲',
          from: '2021-01-01' as const,
          until: '2024-12-31' as const,
        },
        {
          post: 'community-worker' as const,
          employer: '乙',
          from: '2016-01-01' as const,
          until: '2020-12-31' as const,
        },
      ],
    };
    expect(valuesOf({ workers: [left] }, { worker: 'W-002' })).to.include({
      ...{ role: 'agency-worker', workedUntil: '2024-12-31', isStillHere: false, isWorkingHere: false, employers: 0 },
    });
    expect(valuesOf({ workers: [left] }, { worker: 'W-002' }, '2024-12-31')).to.include({ isStillHere: true });
  });
});

describe('the example ledgers', () => {
  it('are read by their models, and are of organisations and workers on the registers', () => {
    expect(parsePayments(paymentsOfDistrict).ok).to.equal(true);
    expect(parseIncubations(incubationsOfDistrict).ok).to.equal(true);
    const { organizations, workers } = registersOfDistrict;
    const numbers = { organization: organizations.map(({ id }) => id), worker: workers.map(({ id }) => id) };
    for (const { payee } of paymentsOfDistrict) expect(numbers[payee.kind]).to.include(payee.id);
    for (const { organization } of incubationsOfDistrict) expect(numbers.organization).to.include(organization);
  });

  it('pay nobody before they were registered or employed, nor for days to come', () => {
    const { organizations, workers } = registersOfDistrict;
    for (const { payee, on, from, until } of paymentsOfDistrict) {
      const since =
        organizations.find(({ id }) => id === payee.id)?.registeredOn ??
        workers.find(({ id }) => id === payee.id)?.employments[0]?.from;
      expect((from ?? on) >= (since as string), `${payee.id} ${on}`).to.equal(true);
      expect(until === undefined || until < on, `${payee.id} ${on}`).to.equal(true);
      expect(on <= '2026-03-02', `${payee.id} ${on}`).to.equal(true);
    }
  });

  it('hold what ledgers hold: some paid and some not, some incubated and some not, and holes', () => {
    const of = (name: string) =>
      registersOfDistrict.organizations.map(({ id }) => valuesOf(registersOfDistrict, { organization: id })[name]);
    expect(of('monthsPaid')).to.deep.equal([36, 12, 0, 12, 24, 60, 0, 12, undefined, 0, 24]);
    expect(of('wasGranted')).to.deep.equal([true, false, false, false, true, ...Array<boolean>(6).fill(false)]);
    expect(of('monthsIncubated')).to.deep.equal([0, 9, 0, 18, 0, 0, 0, 0, 0, 6, undefined]);
    const ofWorkers = (name: string) =>
      registersOfDistrict.workers.map(({ id }) => valuesOf(registersOfDistrict, { worker: id })[name]);
    const rewarded = ['W-001', 'W-002', 'W-007', 'W-014', 'W-016', 'W-017', 'W-019'];
    const expected = <Value>(value: Value) =>
      registersOfDistrict.workers.map(({ id }) => (rewarded.includes(id) ? undefined : value));
    expect(ofWorkers('paidBefore')).to.deep.equal(expected(0));
    expect(ofWorkers('isPaidForLevel')).to.deep.equal(expected(false));
  });
});
