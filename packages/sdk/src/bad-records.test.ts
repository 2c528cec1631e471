import { ventureRound2026 } from '@liandong/fixtures/funding';
import { ledgerLines } from '@liandong/fixtures/ledger';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { needsOfMarch } from '@liandong/fixtures/needs';
import { organizationsOfDistrict } from '@liandong/fixtures/organizations';
import { ladderProject } from '@liandong/fixtures/projects';
import { recordsOfSpring } from '@liandong/fixtures/volunteers';
import { staffOfMarch } from '@liandong/fixtures/workforce';
import { expect } from 'chai';
import * as sdk from './index.js';
import { parseModel, type Parsed } from './model.js';

// Records of which each part is sound, but not beside the others; and what is told of a problem: where it is, once, and by its own code.

const { funding, linkage, needs, organizations, projects, volunteers, workforce } = sdk;
const first = <Item>(items: readonly Item[], at = 0): Item => items[at] as Item;

const problemsOf = (parsed: Parsed<unknown>) =>
  parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);

type Case = readonly [what: string, problems: readonly string[], is: readonly string[]];
const refuses = (name: string, cases: readonly Case[]) =>
  describe(name, () => {
    for (const [what, problems, is] of cases)
      it(`${what}: ${is.join(', ') || 'taken'}`, () => expect(problems).to.deep.equal(is));
  });

const [one, other] = organizationsOfDistrict as unknown as readonly [object, object];
const organization = (...changes: readonly object[]) =>
  problemsOf(organizations.parseOrganizations(changes.map((change, at) => ({ ...[one, other][at], ...change }))));
const code = first(organizationsOfDistrict).creditCode;
const checks = (...years: readonly number[]) =>
  organization({ annualChecks: years.map((year) => ({ year, result: 'passed' })) });
const round = (...codes: readonly string[]) =>
  problemsOf(
    funding.parseVentureRound({
      ...ventureRound2026,
      projects: codes.map((each) => ({ ...first(ventureRound2026.projects), code: each })),
    }),
  );
const line = (change: object) =>
  problemsOf(funding.parseLedgerLine({ ...first(ledgerLines), departments: undefined, ...change }));
const linked = (change: object) => problemsOf(linkage.parseLinkage({ ...guihuaLinkage, ...change }));
const assignment = { ...first(guihuaLinkage.assignments), from: '2026-01-01', until: '2026-02-01' };
const actor = first(guihuaLinkage.actors).id;

refuses('what stands twice in a record', [
  ['two organisations', organization({}, {}), []],
  ['an organisation under one number', organization({ id: 'o' }, { id: 'o' }), ['[1].id: twice']],
  [
    'an organisation under two numbers, with one credit code',
    organization({}, { creditCode: code, registration: 'registered', registeredOn: '2015-01-01' }),
    ['[1].creditCode: twice'],
  ],
  ['the checks of two years', checks(2023, 2024), []],
  ['two results of one year', checks(2023, 2024, 2023), ['[0].annualChecks[2].year: twice']],
  ['two projects of a round', round('P1', 'P2'), []],
  ['a project of a round', round('P1', 'P2', 'P1'), ['projects[2].code: twice']],
  ['two departments', line({ departments: [{ name: '民政' }, { name: '财政' }] }), []],
  ['a department', line({ departments: [{ name: '民政' }, { name: '民政' }] }), ['departments[1].name: twice']],
  ['an assignment', linked({ assignments: [assignment, assignment] }), ['assignments[1]: twice']],
  [
    'an assignment that was taken up again later',
    linked({ assignments: [assignment, { ...assignment, from: '2026-03-01', until: undefined }] }),
    [],
  ],
  [
    'somebody at a meeting',
    linked({ meetings: [{ id: 'M', on: '2026-03-02', wasHeld: true, present: [actor, actor] }] }),
    ['meetings[0].present: twice'],
  ],
  [
    'somebody of an activity',
    linked({ activities: [{ id: 'A', on: '2026-03-02', by: [actor, actor] }] }),
    ['activities[0].by: twice'],
  ],
]);

const need = (change: object) => problemsOf(parseModel(needs.need, { ...first(needsOfMarch), ...change }));
const came = first(needsOfMarch).receivedOn;
refuses('what names itself, or names nothing', [
  [
    'a need merged into itself by an event',
    need({ state: 'merged', mergedInto: 'N', events: [{ kind: 'merge', on: came, into: first(needsOfMarch).id }] }),
    ['events[0].into: not-wanted'],
  ],
  ['a need merged into nothing', need({ state: 'merged', events: [] }), ['mergedInto: required']],
  [
    'a need merged into another',
    need({ state: 'merged', mergedInto: 'N', events: [{ kind: 'merge', on: came, into: 'N' }] }),
    [],
  ],
]);

const contract = (change: object) =>
  problemsOf(
    projects.parseProject({
      ...ladderProject,
      contract: {
        ...{ party: 'agency', noticeOn: '2026-01-05', signedOn: '2026-01-05', filedOn: '2026-01-05' },
        ...{ beginsOn: '2026-02-01', endsOn: '2026-12-31', price: 100, additions: [] },
        ...change,
      },
    }),
  );
const worker = (...days: readonly string[]) =>
  problemsOf(
    workforce.parseWorker({
      ...first(staffOfMarch),
      certificates: [
        { level: 'assistant', system: 'national', issuedOn: '2023-10-20', registrations: days.map((on) => ({ on })) },
      ],
    }),
  );
const record = (change: object) => problemsOf(volunteers.parseServiceRecord({ ...first(recordsOfSpring), ...change }));
const call = (change: object) =>
  problemsOf(
    linkage.parseResourceCall({
      ...{ id: 'RC-1', what: '餐车', by: 'socialWorker', task: 'T-7', networks: ['楼组长群'], on: '2026-03-02' },
      ...{ finds: [], ...change },
    }),
  );
const find = { resource: '餐车', supplier: '虚构食品店' };
refuses('what comes before what it follows', [
  ['revoked before it started', line({ startOn: '2026-03-02', revokedOn: '2026-03-01' }), ['revokedOn: before-start']],
  ['revoked on its first day', line({ startOn: '2026-03-02', revokedOn: '2026-03-02' }), []],
  ['a contract on one day', contract({}), []],
  [
    'signed before the notice, filed before it was signed',
    contract({ signedOn: '2026-01-04', filedOn: '2026-01-03' }),
    ['contract.signedOn: before-start', 'contract.filedOn: before-start'],
  ],
  ['registered on the day of the certificate', worker('2023-10-20'), []],
  [
    'registered before there was a certificate',
    worker('2023-10-20', '2023-10-19'),
    ['certificates[0].registrations[1].on: before-start'],
  ],
  [
    'service that runs backwards',
    record({ startedAt: '2026-03-02T09:00', endedAt: '2026-03-02T08:00' }),
    ['endedAt: before-start'],
  ],
  [
    'service over a day',
    record({ startedAt: '2026-03-02T09:00', endedAt: '2026-03-03T09:01' }),
    ['endedAt: over-a-day'],
  ],
  ['a call that ends before it begins', call({ endedOn: '2026-03-01' }), ['endedOn: before-start']],
  [
    'found before anybody called, linked before it was found',
    call({
      finds: [
        { ...find, foundOn: '2026-03-02', linkedOn: '2026-03-02' },
        { ...find, foundOn: '2026-03-01', linkedOn: '2026-02-28' },
      ],
    }),
    ['finds[1].linkedOn: before-start', 'finds[1].foundOn: before-start'],
  ],
  [
    'found before anybody called',
    call({ finds: [find, find].map((each, at) => ({ ...each, foundOn: `2026-03-0${2 - at}` })) }),
    ['finds[1].foundOn: before-start'],
  ],
]);

describe('what is told of a problem', () => {
  it('a day that is wanting is wanting; a day that is none is none', () => {
    expect(need({ receivedOn: undefined })).to.deep.equal(['receivedOn: required']);
    expect(need({ receivedOn: null })).to.deep.equal(['receivedOn: required']);
    expect(need({ receivedOn: '2026-02-30' })).to.deep.equal(['receivedOn: not-a-date']);
    expect(record({ startedAt: undefined })).to.deep.equal(['startedAt: required']);
  });

  it('a kind of event that is none is told with those that are', () => {
    const parsed = parseModel(needs.need, { ...first(needsOfMarch), events: [{ kind: 'dance', on: came }] });
    const [problem] = parsed.ok ? [] : parsed.problems;
    expect(problem).to.deep.include({ path: 'events[0].kind', code: 'not-an-option' });
    expect(problem?.params?.['options']).to.match(/^react, reply, .*consent$/);
  });

  it('a number beyond all numbers has one problem', () => {
    for (const [cost, code] of [
      [1e20, 'too-large'],
      [-1e20, 'too-small'],
      [1e12, 'too-large'],
      [NaN, 'not-whole'],
    ] as const)
      expect(line({ cost }), String(cost)).to.deep.equal([`cost: ${code}`]);
    const parsed = funding.parseLedgerLine({ ...first(ledgerLines), cost: 1e20 });
    expect(parsed.ok ? [] : parsed.problems[0]?.params).to.deep.equal({ limit: 100_000_000_000 });
  });
});
