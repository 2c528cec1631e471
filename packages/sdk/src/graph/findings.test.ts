import { atLeast, type IsoDate } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { expect } from 'chai';
import type { LinkageRecords } from '../linkage/index.js';
import { signShares } from '../linkage/terms.js';
import { lawWith, open, set } from '../linkage/small-law.test.js';
import { linkageGraph, type GraphFinding, type GraphRecords } from './index.js';

const on: IsoDate = '2026-03-31';
const [here, there] = ['cn-990101001001', 'cn-990101001002'];
const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
type Window = Parameters<typeof linkageGraph>[1];
type Told = Parameters<typeof linkageGraph>[3];
const found = (records: GraphRecords, law = set(), window: Window = { asOf: on }, told?: Told) =>
  linkageGraph(records, window, law, told).findings;
/** `1 isMoving.nothing should: who | by which links`. */
const line = ({ community, code, severity, actors, links }: GraphFinding) =>
  `${community?.slice(-1) ?? '-'} ${code.replace('linkage.', '')} ${severity}: ${actors.join(' ')} | ${links.join(' ')}`;
const lines = (findings: readonly GraphFinding[], of = '') =>
  findings.map(line).filter((one) => one.slice(2).startsWith(of));

describe('graph: findings of a community', () => {
  it('name the rule, what it found, whom, and by which links', () => {
    const all = found({ linkage: guihuaLinkage });
    expect(lines(all)).to.deep.equal([
      '1 areRolesInPlace.governance.absent should: committee | ',
      '1 areRolesInPlace.governance.misplaced should: committee | ',
      '1 areRolesInPlace.governance.overstepping should: office | ',
      '1 areRolesInPlace.governance.unlisted should: lin neighbours | ',
      '1 areRolesInPlace.project.misplaced should: committee | ',
      '1 areRolesInPlace.project.unlisted should: lin neighbours office qingmiao | ',
      '1 isTriadComplete.community.socialWorker should: committee lin party studio | meeting:committee>lin',
      '1 isTriadComplete.organization.community should: choir committee neighbours party | information:neighbours>committee',
      '1 isTriadComplete.organization.socialWorker should: choir lin neighbours studio | ',
      '1 isTriadComplete.socialWorker.organization should: choir lin neighbours studio | service:studio>neighbours',
    ]);
    expect(all[0]?.roles?.map(({ actor, role }) => `${actor}.${role}`)).to.deep.equal([
      ...['committee.leader', 'outsideOrganization.professionalProvider'],
    ]);
    expect(all[6]).to.not.have.property('roles');
    expect(all.every(({ decision }) => decision?.outcome === 'unmet')).to.equal(true);
  });
  it('where no text says, name all who are there', () => {
    const everybody =
      'canteen choir committee lamp-team lin neighbours office party qingmiao residents studio'; /* not the meals */
    expect(lines(found({ linkage: guihuaLinkage }, open))).to.deep.equal([
      `1 areRolesInPlace.governance unknown: ${everybody} | `,
      `1 areRolesInPlace.project unknown: ${everybody} | `,
      '1 hasOneStarter unknown: canteen choir lamp-team neighbours | ',
      `1 isMoving unknown: ${everybody} | `,
      '1 isTriadComplete.organization.socialWorker should: choir lin neighbours studio | ',
    ]);
  });
});

const actors: LinkageRecords['actors'] = [
  { id: 'c1', name: '甲居委会', kind: 'committee', place: here },
  { id: 'g1', name: '甲互助会', kind: 'communityOrganization', place: here },
  { id: 'w1', name: '甲社工', kind: 'socialWorker', place: here },
  { id: 'v1', name: '甲志愿队', kind: 'volunteer', place: here },
  { id: 's1', name: '甲食堂', kind: 'supplier', place: here },
];
const bare: LinkageRecords = {
  ...{ actors, resources: [], links: [], tasks: [], assignments: [], meetings: [], activities: [] },
};
const met = { id: 'm', on: '2026-03-06' as IsoDate, wasHeld: true, present: ['c1', 'g1'] };

describe('graph: the six directions', () => {
  it('not known where every two are linked and no text says which links count', () => {
    const ends = ['c1', 'g1', 'w1'];
    const links = ends.flatMap((from) =>
      ends
        .filter((to) => to !== from)
        .map((to) => ({ id: `${from}${to}`, from, to, kind: 'serve' as const, on: '2026-03-01' as IsoDate })),
    );
    expect(lines(found({ linkage: { ...bare, links } }, open), 'isTriadComplete')).to.deep.equal([
      '1 isTriadComplete unknown: c1 g1 s1 v1 w1 | ',
    ]);
    const one = lines(found({ linkage: { ...bare, links } }, set()), 'isTriadComplete');
    expect(one).to.have.length(6);
    expect(one[0]).to.equal('1 isTriadComplete.community.organization should: c1 g1 | service:c1>g1');
  });
});

describe('graph: linked and moving', () => {
  const of = (more: Partial<LinkageRecords>, window?: Window) =>
    lines(found({ linkage: { ...bare, ...more } }, set(), window), 'isMoving');
  const task = (id: string, more: object = {}) => ({
    ...{ id, title: id, owner: 'g1', meeting: 'm', dueOn: '2026-03-20' as IsoDate },
    ...more,
  });
  it('nothing at all', () => {
    expect(of({})).to.deep.equal(['1 isMoving.nothing should: c1 g1 s1 v1 w1 | ']);
  });
  it('they met and nobody did what was due: its owners, and the meetings that they were at', () => {
    expect(of({ meetings: [met], tasks: [task('t')] })).to.deep.equal([
      '1 isMoving.linkedNotMoving should: g1 | meeting:c1>g1',
    ]);
    expect(of({ meetings: [met], tasks: [task('t', { doneOn: '2026-03-20' })] })).to.deep.equal([]);
    expect(of({ meetings: [met], tasks: [task('t', { owner: 'w1' }), task('u', { owner: 'c1' })] })).to.deep.equal([
      '1 isMoving.linkedNotMoving should: c1 w1 | meeting:c1>g1',
    ]);
  });
  it('each task that is not done, and each activity that nobody agreed on', () => {
    const activity = { id: 'a', on: '2026-03-09' as IsoDate, by: ['v1', 'g1'] };
    const tasks = [task('t'), task('u', { dueOn: '2026-03-08', title: '排出送餐的班次', owner: 'c1' })];
    const told = (more: Partial<LinkageRecords>, law = set()) =>
      found({ linkage: { ...bare, ...more } }, law).flatMap(({ code, overdue, notAgreed }) =>
        code.startsWith('linkage.isMoving') ? [{ code: code.slice(16), overdue, notAgreed }] : [],
      );
    const overdue = [
      { dueOn: '2026-03-08', id: 'u', title: '排出送餐的班次', owner: 'c1', meeting: 'm', daysOverdue: 23 },
      { dueOn: '2026-03-20', id: 't', title: 't', owner: 'g1', meeting: 'm', daysOverdue: 11 },
    ];
    const rest = { overdue: undefined, notAgreed: undefined };
    expect(told({ meetings: [met], tasks, activities: [activity] })).to.deep.equal([
      { code: '.linkedNotMoving', ...rest, overdue },
      { code: '.movingNotLinked', ...rest, notAgreed: [activity] },
    ]);
    // Half of it is done, and no text says whether that is enough.
    const half = { meetings: [met], tasks: [...tasks, task('d', { doneOn: '2026-03-19' })], activities: [activity] };
    expect(told({ ...half, activities: [] }, open)).to.deep.equal([{ code: '', ...rest, overdue }]);
    expect(told({ meetings: [met] })).to.deep.equal([{ code: '.linkedNotMoving', ...rest }]);
    expect(told({})).to.deep.equal([{ code: '.nothing', ...rest }]);
  });
  it('they met and nothing was resolved: all who are there', () => {
    expect(of({ meetings: [met] })).to.deep.equal([
      '1 isMoving.linkedNotMoving should: c1 g1 s1 v1 w1 | meeting:c1>g1',
    ]);
  });
  it('things are done that nobody agreed on: who did them', () => {
    const alone = { id: 'a', on: '2026-03-09' as IsoDate, by: ['v1', 'g1'] };
    expect(of({ activities: [alone] })).to.deep.equal(['1 isMoving.movingNotLinked should: g1 v1 | ']);
    expect(of({ activities: [{ ...alone, record: 'm' }], meetings: [met] })).to.deep.equal([]);
    expect(of({ meetings: [met], tasks: [task('t')], activities: [alone] })).to.deep.equal([
      '1 isMoving.linkedNotMoving should: g1 | meeting:c1>g1',
      '1 isMoving.movingNotLinked should: g1 v1 | ',
    ]);
  });
  it('in a stretch only what is in it counts, and a meeting before it is none that is active', () => {
    const records = { meetings: [met], tasks: [task('t')] };
    expect(of(records, { from: '2026-03-07', to: on })).to.deep.equal(['1 isMoving.nothing should: c1 g1 s1 v1 w1 | ']);
    expect(of(records, { from: '2026-03-06', to: on })).to.deep.equal([
      '1 isMoving.linkedNotMoving should: g1 | meeting:c1>g1',
    ]);
    const later = { ...met, id: 'n', on: '2026-03-10' as IsoDate, present: ['c1', 'w1'] };
    const tasks = [task('t', { owner: 'c1', meeting: 'n' })];
    expect(of({ meetings: [met, later], tasks }, { from: '2026-03-07', to: on })).to.deep.equal([
      '1 isMoving.linkedNotMoving should: c1 | meeting:c1>w1',
    ]);
  });
});

describe('graph: who moves first', () => {
  const base = { id: 'l', from: 'c1', to: 'w1', kind: 'communicate' as const, on: '2026-03-01' as IsoDate };
  const of = (strengths?: object, more: Partial<LinkageRecords> = { links: [base] }, law = set()) =>
    lines(
      found({ linkage: { ...bare, ...more } }, law, undefined, strengths && { strengths: { [here]: strengths } }),
      'hasOneStarter',
    );
  const resources = [{ id: 'meals', name: '午餐', supplier: 's1' }];
  it('by count, where that is the measure', () => {
    const two = [...actors, { id: 'g2', name: '乙互助会', kind: 'communityOrganization' as const, place: here }];
    expect(of(undefined, { links: [base], actors: two })).to.deep.equal([]);
    expect(of()).to.deep.equal(['1 hasOneStarter.tie should: g1 v1 | ']);
    expect(of(undefined, { links: [base], resources })).to.deep.equal(['1 hasOneStarter.tie should: g1 s1 v1 | ']);
  });
  it('by what is told of this community, where it is', () => {
    const strong = { organization: 1, volunteer: 3, resource: 2, isBaseThere: true };
    expect(of(strong)).to.deep.equal([]);
    expect(of({ ...strong, resource: 3 }, { links: [base], resources })).to.deep.equal([
      '1 hasOneStarter.tie should: s1 v1 | ',
    ]);
    expect(
      lines(
        found({ linkage: { ...bare, links: [base] } }, set(), undefined, { strengths: { [there]: strong } }),
        'hasOneStarter',
      ),
    ).to.deep.equal(['1 hasOneStarter.tie should: g1 v1 | ']);
  });
  it('not known while nobody says that the base is there, or what is measured by', () => {
    const one = { organization: 2, volunteer: 1, resource: 0 };
    expect(of({ ...one, isBaseThere: null })).to.deep.equal(['1 hasOneStarter unknown: g1 | ']);
    expect(of(undefined, { actors: [...actors, { ...actors[1], id: 'g2' }] as never })).to.deep.equal([
      '1 hasOneStarter unknown: g1 g2 | ',
    ]);
    expect(of({ ...one, isBaseThere: true }, { links: [base] }, open)).to.deep.equal([
      '1 hasOneStarter unknown: g1 v1 | ',
    ]);
    const away = { ...base, from: 'g1' };
    expect(of(undefined, { links: [away], actors: [...actors, { ...actors[1], id: 'g2' }] as never })).to.deep.equal([
      '1 hasOneStarter unknown: g1 g2 | ',
    ]);
  });
});

describe('graph: where the money comes from', () => {
  const half = lawWith([...sets(signShares, [{ from: '2020-01-01', cite, value: { singleSource: atLeast(3, 4) } }])]);
  const fund = (
    carrier: string,
    ...sources: readonly (readonly [string, number, (string | null)?, (string | null)?])[]
  ) =>
    ({
      ...{ carrier, funders: sources.map(([, , , from]) => from) },
      line: {
        ...{ code: 'L', name: 'x', carrier: 'organization' },
        sources: sources.map(([kind, amount, transferredOn]) => ({
          ...{ kind, amount },
          ...(transferredOn !== undefined && { transferredOn }),
        })),
      },
    }) as never;
  const of = (funds: readonly never[], more: Partial<LinkageRecords> = {}, law = half) =>
    lines(found({ linkage: { ...bare, ...more }, funds }, law), 'signs.singleSource');
  const day = '2026-03-02';
  it('all of it from one kind is single, by every reading', () => {
    expect(of([fund('g1', ['streetBudget', 100, day, 'c1'], ['streetBudget', 50])])).to.deep.equal([
      '1 signs.singleSource should: c1 g1 | funding:c1>g1',
    ]);
  }); // prettier-ignore
  it('a part of it by the share of the place, which may be open', () => {
    const parts = (most: number) => [fund('g1', ['streetBudget', most, day, 'c1'], ['unitSponsorship', 100 - most])];
    expect(of(parts(75))).to.deep.equal(['1 signs.singleSource should: c1 g1 | funding:c1>g1']);
    expect(of(parts(74))).to.deep.equal([]);
    expect(of(parts(75), {}, set())).to.deep.equal(['1 signs.singleSource unknown: c1 g1 | funding:c1>g1']);
  });
  it('tells which kind is the largest, its share, who got money and who gave it', () => {
    const of2 = (...funds: readonly never[]) =>
      found({ linkage: bare, funds }, half).find(({ sign }) => sign)?.largestSource;
    const one = fund('g1', ['streetBudget', 60, day, 'c1'], ['unitSponsorship', 20, day, 's1']);
    const other = fund('w1', ['streetBudget', 20, day], ['streetBudget', 9, '2026-04-01', 'v1']);
    expect(of2(one, other)).to.deep.equal({
      ...{ kind: 'streetBudget', numerator: 80, denominator: 100, carriers: ['g1', 'w1'], funders: ['c1'] },
    });
    expect(of2(fund('g1', ['streetBudget', 0, day, 'c1'])), 'no money, no largest').to.equal(undefined);
  });
  it('money that has not come, or comes later, is none', () => {
    expect(of([fund('g1', ['streetBudget', 100, on, 'c1'])])).to.have.length(1);
    expect(of([fund('g1', ['streetBudget', 100, '2026-04-01', 'c1'], ['unitSponsorship', 9, null, 'w1'])])).to.deep.equal([]);
    expect(of([])).to.deep.equal([]);
    expect(lines(found({ linkage: bare }, half), 'signs')).to.deep.equal([]);
  }); // prettier-ignore
  it('of the carriers of each community together, and of those of none; of nobody who is not there', () => {
    const more = {
      actors: [
        ...actors,
        { id: 'c2', name: '乙居委会', kind: 'committee' as const, place: there },
        { id: 'street', name: '街道', kind: 'government' as const },
      ],
    };
    const funds = [
      fund('g1', ['streetBudget', 100, day]),
      fund('w1', ['unitSponsorship', 100, day]),
      fund('c2', ['streetBudget', 100, day, 'street']),
      fund('street', ['districtBudget', 100, day, null]),
      fund('x', ['districtBudget', 100, day, 'street']),
    ];
    expect(of(funds, more)).to.deep.equal([
      '- signs.singleSource should: street | ',
      '2 signs.singleSource should: c2 street | funding:street>c2',
    ]);
    const [first] = found({ linkage: { ...bare, ...more }, funds }, half);
    expect([first?.sign?.facts, first?.sign?.isThere]).to.deep.equal([{ largestSource: 100, allMoney: 100 }, 'yes']);
    expect(first).to.not.have.property('community');
  });
});

describe('graph: findings over several communities', () => {
  it('are in the order of communities, then of codes', () => {
    const two = {
      ...bare,
      actors: [{ id: 'c2', name: '乙居委会', kind: 'committee' as const, place: there }, ...actors],
    };
    const all = found({ linkage: two });
    const keys = all.map(({ community = '', code }) => `${community} ${code}`);
    expect(keys).to.deep.equal([...keys].sort());
    expect(new Set(all.map(({ community }) => community))).to.deep.equal(new Set([here, there]));
  });
  it('of records without a community are one group, of which nothing is told', () => {
    const none = { ...bare, actors: actors.map(({ place: _, ...one }) => one) };
    const strengths = { undefined: { organization: 2, volunteer: 1, resource: 0, isBaseThere: true } };
    expect(lines(found({ linkage: none }, set(), undefined, { strengths }), 'hasOneStarter')).to.deep.equal([
      '- hasOneStarter.tie should: g1 v1 | ',
    ]);
    expect(found({ linkage: none })[0]).to.not.have.property('community');
  });
});
