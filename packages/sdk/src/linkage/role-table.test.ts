import { expect } from 'chai';
import { linkageOf, roleTable, rolledIn, type LinkageRecords } from './index.js';
import { open, set } from './small-law.test.js';

const none: LinkageRecords = {
  actors: [],
  resources: [],
  links: [],
  tasks: [],
  assignments: [],
  meetings: [],
  activities: [],
};
const on = '2026-03-31';
const records = (given: Partial<LinkageRecords>): LinkageRecords => ({ ...none, ...given });

describe('roleTable', () => {
  const held = records({
    actors: [
      { id: 'office', name: '街道', kind: 'government' },
      { id: 'committee', name: '居委会', kind: 'committee' },
      { id: 'choir', name: '合唱队', kind: 'communityOrganization' },
      { id: 'people', name: '居民', kind: 'resident' },
    ],
    assignments: [
      { actor: 'office', role: 'leader', context: 'governance' },
      { actor: 'committee', role: 'promoter', context: 'governance' },
      { actor: 'committee', role: 'promoter', context: 'governance' },
      { actor: 'committee', role: 'administrativeArm', context: 'governance' },
      { actor: 'choir', role: 'participant', context: 'governance' },
      { actor: 'people', role: 'serviceProvider', context: 'project' },
      { actor: 'nobody', role: 'leader', context: 'governance' },
    ],
  });
  const table = roleTable(linkageOf(held, on), held.assignments, 'governance', set());
  const cell = (actor: string, role: string) =>
    table.cells.flat().find((one) => one.actor === actor && one.role === role)!;

  it('has a row for whoever the matrix names or who holds a role, and a column for each such role', () => {
    expect(table.actors).to.deep.equal(['government', 'committee', 'outsideOrganization', 'communityOrganization']);
    expect(table.roles).to.deep.equal([
      'institutionSupplier',
      'professionalProvider',
      'leader',
      'promoter',
      'participant',
      'administrativeArm',
    ]);
    expect(table.cells.map(({ length }) => length)).to.deep.equal([6, 6, 6, 6]);
  });
  it('puts each finding into its cell, and no other', () => {
    expect(table.cells.flat().filter(({ finding }) => finding)).to.have.length(table.findings.length);
    expect(cell('government', 'leader')).to.deep.include({ expected: 'not-listed', who: ['office'] });
    expect(cell('government', 'leader').finding?.code).to.equal('overstepping');
    expect(cell('committee', 'leader')).to.deep.include({ expected: 'expected', who: [] });
    expect(cell('committee', 'leader').finding?.code).to.equal('absent');
    expect(cell('committee', 'administrativeArm').finding?.code).to.equal('misplaced');
    expect(cell('communityOrganization', 'participant').finding?.code).to.equal('unlisted');
  });
  it('names whoever holds a role once', () =>
    expect(cell('committee', 'promoter')).to.deep.equal({
      actor: 'committee',
      role: 'promoter',
      expected: 'expected',
      who: ['committee'],
    }));
  it('tells what may be from what is expected', () => {
    const project = roleTable(linkageOf(held, on), held.assignments, 'project', set());
    const own = project.cells.flat().filter(({ actor }) => actor === 'resident');
    expect(own.map(({ role, expected }) => [role, expected])).to.deep.equal([
      ['collaborator', 'not-listed'],
      ['serviceProvider', 'allowed'],
      ['beneficiary', 'expected'],
    ]);
  });
  it('expects nothing where no matrix is in force', () => {
    const unknown = roleTable(linkageOf(held, on), held.assignments, 'governance', open);
    expect(unknown.decision.outcome).to.equal('unknown');
    expect(new Set(unknown.cells.flat().map(({ expected }) => expected))).to.deep.equal(new Set(['unknown']));
    expect(unknown.cells.flat().some(({ finding }) => finding)).to.equal(false);
  });
});

describe('rolledIn', () => {
  const order = [['organization'], ['volunteer'], ['resource']] as const;
  const actors: LinkageRecords['actors'] = [
    { id: 'society', name: '互助会', kind: 'communityOrganization' },
    { id: 'team', name: '志愿队', kind: 'volunteer' },
    { id: 'canteen', name: '食堂', kind: 'supplier' },
    { id: 'lin', name: '社工', kind: 'socialWorker' },
  ];
  type Day = `${number}-${number}-${number}`;
  const went = (...days: readonly (readonly [string, Day])[]) =>
    records({ actors, activities: days.map(([who, day], at) => ({ id: `a${at}`, on: day as never, by: [who] })) });

  const cases = [
    { days: [], is: 'unknown', next: ['organization'], why: 'nothing is on record' },
    { days: [['lin', '2026-01-01']], is: 'unknown', next: ['organization'], why: 'a social worker is the base' },
    { days: [['society', '2026-01-01']], is: 'met', next: ['volunteer'], why: 'the first came first' },
    { days: [['team', '2026-01-01']], is: 'unmet', next: ['organization'], why: 'the first has not come' },
    {
      days: [
        ['society', '2026-01-02'],
        ['team', '2026-01-01'],
      ],
      is: 'unmet',
      next: ['resource'],
      why: 'the second came a day before',
    },
    {
      days: [
        ['society', '2026-01-01'],
        ['team', '2026-01-01'],
      ],
      is: 'met',
      next: ['resource'],
      why: 'a day tells no order within it',
    },
    {
      days: [
        ['society', '2026-01-01'],
        ['team', '2026-01-02'],
        ['canteen', '2026-01-03'],
      ],
      is: 'met',
      next: ['organization'],
      why: 'it returns to its starter',
    },
    {
      days: [
        ['society', '2026-01-01'],
        ['team', '2026-04-01'],
      ],
      is: 'met',
      next: ['volunteer'],
      why: 'what is after the day has not been',
    },
  ] as const;
  for (const { days, is, next, why } of cases)
    it(`${is}, next ${next.join()}: ${why}`, () => {
      const found = rolledIn(went(...days), order, on);
      expect([found.isInOrder, found.next]).to.deep.equal([is, next]);
    });

  it('names the first record of each, whatever order they are given in', () => {
    const found = rolledIn(
      records({
        actors,
        resources: [{ id: 'meals', name: '午餐', supplier: 'canteen' }],
        activities: [{ id: 'a9', on: '2026-03-09', by: ['society', 'lin'] }],
        links: [
          { id: 'l2', from: 'canteen', to: 'meals', kind: 'supply', on: '2026-03-01' },
          { id: 'l1', from: 'society', to: 'team', kind: 'serve', on: '2026-02-01' },
          { id: 'l0', from: 'society', to: 'team', kind: 'communicate', on: '2025-02-01' },
        ],
      }),
      order,
      on,
    );
    expect(found.steps.flat()).to.deep.equal([
      { element: 'organization', on: '2026-02-01', record: 'l1' },
      { element: 'volunteer' },
      { element: 'resource', on: '2026-03-01', record: 'l2' },
    ]);
    expect(found.early).to.deep.equal(['resource']);
  });
  it('does not tell professional volunteers from others', () => {
    const last = rolledIn(
      went(['canteen', '2026-01-01'], ['society', '2026-01-02']),
      [['resource'], ['organization'], ['professionalVolunteer', 'volunteer']],
      on,
    );
    expect(last.steps[2]).to.deep.equal([
      { element: 'professionalVolunteer', isUntold: true },
      { element: 'volunteer' },
    ]);
    expect([last.isInOrder, last.next]).to.deep.equal(['met', ['professionalVolunteer', 'volunteer']]);
  });
});
