import { lawOn, type IsoDate, type Law } from '@liandong/core';
import { leapYear, organizationsOfDistrict, warmHands } from '@liandong/fixtures/organizations';
import { registersOfDistrict } from '@liandong/fixtures/subsidy-ledgers';
import { workersOfOrganizations } from '@liandong/fixtures/workforce';
import { factsOnRegister, type Holder, type Registers } from '@liandong/sdk/subsidies';
import { employeesOf, parseWorker, type Employment, type Worker } from '@liandong/sdk/workforce';
import { expect } from 'chai';
import { allPacks } from './index.js';

const today: IsoDate = '2026-03-02';
const law = (on: IsoDate = today): Law => lawOn(on, 'cn-990101001', allPacks);
const told = (registers: Registers, holder: Holder, on?: IsoDate) =>
  Object.fromEntries(factsOnRegister(registers, holder, law(on), ['salary']).map(({ name, value }) => [name, value]));
/** What is told of the worker: what an organisation that names nobody is not told. */
const ofWorker = (registers: Registers, organization: string, employee: string, on?: IsoDate) => {
  const alone = Object.keys(told(registers, { organization }, on));
  return Object.fromEntries(
    Object.entries(told(registers, { organization, employee }, on)).filter(([name]) => !alone.includes(name)),
  );
};

const post = 'agency-social-worker';
const certificate: Worker['certificates'][number] = {
  ...{ level: 'assistant', system: 'national', issuedOn: '2023-12-15' },
  registrations: [{ on: '2024-03-06' }],
};
const worker = (...employments: Employment[]): Worker => ({ id: 'W-1', employments, certificates: [certificate] });
const at = (one: Partial<Employment>): Employment => ({ post, employer: '别家', from: '2024-07-01', ...one });
const rosterOf = (...employments: Employment[]): Registers => ({
  organizations: organizationsOfDistrict,
  workers: [worker(...employments)],
});
const here = { employer: warmHands.name, employerId: warmHands.id };
const whole = {
  isSocialWorkPost: true,
  certificates: [{ certificateLevel: 'initial', obtainedOn: '2023-12-15', neverLapses: false, lapsesOn: '2027-03-06' }],
  ...{ workedFrom: '2024-07-01', isStillHere: true },
};

describe('facts on register of an organisation and one of its workers', () => {
  it('are the employment with it and the certificates, not whom else they work for', () => {
    expect(ofWorker(rosterOf(at(here)), 'O-001', 'W-1')).to.deep.equal(whole);
    expect(ofWorker(rosterOf(at(here), at({})), 'O-001', 'W-1'), 'another job').to.deep.equal(whole);
  });

  for (const [what, organization, employments, is] of [
    ['who works for nobody here', 'O-001', [at({})], false],
    ['who works for another organisation', 'O-002', [at(here)], false],
    [
      'whose employer is written by name alone, which nobody else bears',
      'O-001',
      [at({ employer: warmHands.name })],
      true,
    ],
    ['whose employer has another name now, and its number', 'O-001', [at({ employerId: 'O-001' })], true],
    ['whose employer has its name and another number', 'O-001', [at({ ...here, employerId: 'O-900' })], false],
    ['whose employer has only a part of its name', 'O-001', [at({ employer: '示例区暖手' })], false],
    ['who begins tomorrow', 'O-001', [at({ ...here, from: '2026-03-03' })], false],
    ['who begins today', 'O-001', [at({ ...here, from: '2026-03-02' })], true],
    ['who advises it', 'O-001', [at({ ...here, post: 'advisor' })], false],
  ] as const)
    it(`of one ${what}: ${is ? 'told' : 'nothing'}`, () => {
      expect(Object.keys(ofWorker(rosterOf(...employments), organization, 'W-1')).length > 0).to.equal(is);
      const registers = rosterOf(...employments) as Required<Registers>;
      const employer = organizationsOfDistrict.find(({ id }) => id === organization)!;
      expect(employeesOf(employer, registers, today).length).to.equal(is ? 1 : 0);
    });

  it('are told to neither of two of one name where the roster has the name alone, and by number to the one', () => {
    const namesake = { ...leapYear, name: warmHands.name };
    const organizations = [warmHands, namesake];
    for (const { id } of organizations) {
      expect(ofWorker({ ...rosterOf(at({ employer: warmHands.name })), organizations }, id, 'W-1')).to.deep.equal({});
      expect(Object.keys(ofWorker({ ...rosterOf(at(here)), organizations }, id, 'W-1')).length > 0).to.equal(
        id === 'O-001',
      );
    }
  });

  it('are nothing where the organisation, the worker or the roster is not on hand', () => {
    const roster = rosterOf(at(here));
    expect(ofWorker(roster, 'O-900', 'W-1')).to.deep.equal({});
    expect(ofWorker(roster, 'O-001', 'W-2')).to.deep.equal({});
    expect(ofWorker({ workers: roster.workers! }, 'O-001', 'W-1')).to.deep.equal({});
    expect(ofWorker({ organizations: organizationsOfDistrict }, 'O-001', 'W-1')).to.deep.equal({});
    expect(told(roster, { employee: 'W-1' })).to.deep.equal({ month: today });
  });

  it('count, for the worker alone, every employer of the day, one of two lines once', () => {
    const employers = (...employments: Employment[]) =>
      told(rosterOf(at(here), ...employments), { worker: 'W-1' })['employers'];
    expect(employers(at({}))).to.equal(2);
    expect(employers(at({ until: '2026-03-01' })), 'ended yesterday').to.equal(1);
    expect(employers(at({ until: today })), 'ends today').to.equal(2);
    expect(employers(at({ from: '2026-03-03' })), 'begins tomorrow').to.equal(1);
    expect(employers(at({ employer: warmHands.name })), 'with its number, and without').to.equal(1);
    expect(employers(at({ employerId: 'O-001' })), 'another name, its number').to.equal(1);
    expect(employers(at({ employer: warmHands.name, employerId: 'O-900' })), 'its name, another number').to.equal(2);
  });

  it('are of the employment with it, not of another', () => {
    const elsewhere = at({ from: '2019-01-01', until: '2020-01-01' });
    expect(ofWorker(rosterOf(elsewhere, at(here)), 'O-001', 'W-1')).to.deep.equal(whole);
    const communityWorker = at({ post: 'community-worker', from: '2018-01-01' });
    expect(ofWorker(rosterOf(communityWorker, at(here)), 'O-001', 'W-1')).to.deep.equal(whole);
    expect(
      ofWorker(rosterOf(at({ ...here, post: 'community-worker' })), 'O-001', 'W-1'),
      'a post that may be any',
    ).not.to.have.property('isSocialWorkPost');
  });

  it('of one who has left are that employment alone: neither certificates nor other employers', () => {
    const left = rosterOf(at({ ...here, until: '2025-06-30' }), at({ from: '2025-07-01' }));
    const alone = { isSocialWorkPost: true, workedFrom: '2024-07-01', isStillHere: false, workedUntil: '2025-06-30' };
    expect(ofWorker(left, 'O-001', 'W-1')).to.deep.equal(alone);
    expect(ofWorker(left, 'O-001', 'W-1', '2025-06-30'), 'on the last day').to.include({ isStillHere: true });
    const back = rosterOf(at({ ...here, until: '2025-06-30' }), at({ ...here, from: '2026-01-05' }));
    expect(ofWorker(back, 'O-001', 'W-1')).to.include({ workedFrom: '2026-01-05', isStillHere: true });
    const again = rosterOf(at({ ...here, until: '2025-12-31' }), at({ ...here, from: '2026-01-01' }));
    for (const on of ['2025-12-31', '2026-01-01'] as const)
      expect(ofWorker(again, 'O-001', 'W-1', on), 'another contract with it the next day').to.deep.equal(whole);
  });

  it('tell nothing that was paid to the worker, nor a role: those are the worker’s own', () => {
    const roster = registersOfDistrict;
    const all = (holder: Holder) => factsOnRegister(roster, holder, law()).map(({ name }) => name);
    const more = all({ organization: 'O-005', employee: 'W-021' }).filter(
      (name) => !all({ organization: 'O-005' }).includes(name),
    );
    expect(more).to.have.members(['isSocialWorkPost', 'certificates', 'workedFrom', 'isStillHere']);
  });
});

describe('the roster of the organisations’ workers', () => {
  const { organizations, workers } = registersOfDistrict;
  it('is read by its model, each number once, each employer with the name and number of the register', () => {
    for (const one of workersOfOrganizations) expect(parseWorker(one).ok, one.id).to.equal(true);
    expect(new Set(workers.map(({ id }) => id)).size).to.equal(workers.length);
    for (const { employments } of workers)
      for (const { employer, employerId } of employments)
        if (employerId) expect(organizations.find(({ id }) => id === employerId)?.name).to.equal(employer);
  });

  it('has nobody employed before the employer was registered', () => {
    for (const { id, employments } of workersOfOrganizations)
      for (const { employerId, from } of employments)
        if (employerId)
          expect(from >= organizations.find((one) => one.id === employerId)!.registeredOn!, id).to.equal(true);
  });

  it('lists those in post first, then those who left, and nobody of others', () => {
    const of = (number: string) =>
      employeesOf(
        organizations.find(({ id }) => id === number)!,
        registersOfDistrict,
        today,
      ).map(({ id, until }) => (until ? `${id} until ${until}` : id));
    expect(organizations.map(({ id }) => of(id))).to.deep.equal([
      ['W-006', 'W-008', 'W-010', 'W-009 until 2025-06-30'],
      ['W-011', 'W-012'],
      [],
      [],
      ['W-013', 'W-021'],
      ['W-014'],
      [],
      ['W-016', 'W-015 until 2025-08-31'],
      ['W-008', 'W-017', 'W-018'],
      [],
      ['W-009', 'W-019', 'W-020'],
    ]);
  });
});
