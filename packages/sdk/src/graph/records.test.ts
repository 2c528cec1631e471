import type { IsoDate } from '@liandong/core';
import { expect } from 'chai';
import type { LinkageRecords } from '../linkage/index.js';
import type { Meeting } from '../meetings/index.js';
import { linkageGraph, recordsByCommunity, type GraphRecords } from './index.js';

const on: IsoDate = '2026-03-31';
const [here, there] = ['cn-990101001001', 'cn-990101001002'];
const actors: LinkageRecords['actors'] = [
  { id: 'street', name: '街道', kind: 'government', place: 'cn-990101001000' },
  { id: 'office', name: '联席办', kind: 'jointOffice' },
  { id: 'c1', name: '甲居委会', kind: 'committee', place: here },
  { id: 'c2', name: '乙居委会', kind: 'committee', place: there },
  { id: 'party', name: '党委', kind: 'partyOrganization', place: here },
  { id: 'g1', name: '甲互助会', kind: 'communityOrganization', place: here },
  { id: 'g2', name: '乙互助会', kind: 'communityOrganization', place: there },
  { id: 'team', name: '志愿队', kind: 'volunteer', place: here },
  { id: 'shop', name: '食堂', kind: 'supplier', place: here },
];
const bare: LinkageRecords = {
  ...{ actors, resources: [{ id: 'meals', name: '午餐', supplier: 'shop' }] },
  ...{ links: [], tasks: [], assignments: [], meetings: [], activities: [] },
};
const drawn = (records: Partial<GraphRecords>, window: Parameters<typeof linkageGraph>[1] = { asOf: on }) =>
  linkageGraph({ linkage: bare, ...records }, window);
const ids = (records: Partial<GraphRecords>) => drawn(records).links.map(({ id }) => id);
const problems = (records: Partial<GraphRecords>) => drawn(records).problems;
type Linked = LinkageRecords['links'][number];
const linked = (...links: readonly Partial<Linked>[]): Partial<GraphRecords> => ({
  linkage: {
    ...bare,
    links: links.map((one, at) => ({
      ...{ id: `l${at}`, from: 'c1', to: 'g1', kind: 'communicate' as const },
      ...one,
    })) as Linked[],
  },
});
const meeting: Meeting = { id: 'm', kinds: ['community'], on: '2026-03-06', status: 'held', mode: 'in-person' };
const held = (present: readonly string[], convener?: string, more: Partial<Meeting> = {}): Partial<GraphRecords> => ({
  meetings: [{ meeting: { ...meeting, ...more }, present, ...(convener !== undefined && { convener }) }],
});

describe('graph: records of linkage', () => {
  it('are drawn by their kind', () => {
    const kinds = {
      communicate: 'information',
      shareInformation: 'information',
      decideTogether: 'meeting',
      actTogether: 'service',
      lead: 'supervision',
      coordinate: 'supervision',
      support: 'cultivation',
      seekSupport: 'feedback',
      releasePower: 'cultivation',
      buildCapacity: 'cultivation',
      accept: 'feedback',
      localKnowledge: 'information',
      supply: 'funding',
      serve: 'service',
    } as const;
    for (const [kind, as] of Object.entries(kinds))
      expect(ids(linked({ kind: kind as Linked['kind'] }))).to.deep.equal([`${as}:c1>g1`]);
  });
  it('of what stands the days are its first and its end, and it is active until then', () => {
    const link = (...links: readonly Partial<Linked>[]) => {
      const { firstOn, lastOn, isActive, evidence } = drawn(linked(...links)).links[0] ?? {};
      return [firstOn, lastOn, isActive, evidence?.map(({ record }) => record).join(' ')];
    };
    expect(link({ on: '2026-01-01' })).to.deep.equal(['2026-01-01', '2026-01-01', true, 'l0']);
    expect(link({ on: '2026-01-01', until: '2026-02-01' })).to.deep.equal(['2026-01-01', '2026-02-01', false, 'l0']);
    expect(link({ on: '2026-01-01', until: '2026-04-01' })).to.deep.equal(['2026-01-01', '2026-01-01', true, 'l0']);
    expect(link({})).to.deep.equal([undefined, undefined, undefined, 'l0']);
    expect(link({ until: on })).to.deep.equal([on, on, false, 'l0']);
    expect(link({ until: '2026-04-01' })).to.deep.equal([undefined, undefined, undefined, 'l0']);
    expect(link({ on: '2026-03-01', until: '2026-03-02' }, { on: '2026-02-01' }, { on: '2026-02-01' })).to.deep.equal([
      ...['2026-02-01', '2026-03-02', true, 'l1 l2 l0'],
    ]);
    expect(link({ on: '2026-03-01', until: '2026-03-02' }, {})).to.deep.equal([
      ...['2026-03-01', '2026-03-02', undefined, 'l0 l1'],
    ]);
    expect(drawn(linked({ on: '2026-04-01' })).links).to.deep.equal([]);
  });
  it('of one record and day there is one piece of evidence', () => {
    const shares = [
      { id: 's', from: 'c1', to: 'g1', on: '2026-03-02' },
      { id: 's', from: 'c1', to: 'g1', on: '2026-03-02' },
      { id: 's', from: 'c1', to: 'g1', on: '2026-03-01' },
      { id: 'a', from: 'c1', to: 'g1', on: '2026-03-02' },
    ] as const;
    const { links, problems: told } = drawn({ shares });
    expect(links[0]?.evidence).to.deep.equal([
      { record: 's', on: '2026-03-01' },
      { record: 'a', on: '2026-03-02' },
      { record: 's', on: '2026-03-02' },
    ]);
    expect(told).to.deep.equal([
      { path: 'shares[1]', code: 'record-twice', params: { record: 's' } },
      { path: 'shares[2]', code: 'record-twice', params: { record: 's' } },
    ]);
  });
  it('what is wrong is told with what it is about', () => {
    expect(problems(linked({ from: 'meals' }, { from: 'x', to: 'y' }, { to: 'c1' }))).to.deep.equal([
      { path: 'linkage.links[0].from', code: 'resource-acts', params: { actor: 'meals', instead: 'shop' } },
      { path: 'linkage.links[1].from', code: 'actor-missing', params: { actor: 'x' } },
      { path: 'linkage.links[1].to', code: 'actor-missing', params: { actor: 'y' } },
      { path: 'linkage.links[2]', code: 'self-link', params: { actor: 'c1' } },
    ]);
    expect(
      drawn(linked({ to: 'x' }, { from: 'x' }, { from: 'x', to: 'y' }, { from: 'c1', to: 'c1' })).links,
    ).to.deep.equal([]);
    expect(
      problems(linked({ on: '2026-03-02', until: '2026-03-01' }, { on: '2026-03-02', until: '2026-03-02' })),
    ).to.deep.equal([
      {
        ...{ path: 'linkage.links[0].until', code: 'ends-before-it-begins' },
        params: { from: '2026-03-02', until: '2026-03-01' },
      },
    ]);
    expect(problems(linked({ id: 'l' }, { id: 'l', kind: 'serve' }))).to.deep.equal([
      { path: 'linkage.links[1]', code: 'record-twice', params: { record: 'l' } },
    ]);
    expect(problems(linked({ from: 'shop', to: 'meals', kind: 'supply' }))).to.deep.equal([]);
    expect(problems(linked({ from: 'shop', to: 'meals', kind: 'serve' }))[0]?.path).to.equal('linkage.links[0].to');
    expect(ids(linked({ from: 'shop', to: 'g1', kind: 'supply' }))).to.deep.equal(['funding:shop>g1']);
  });
  it('a task makes no link, and a meeting that was not held or of which nobody is named neither', () => {
    const linkage: LinkageRecords = {
      ...bare,
      tasks: [
        { id: 't', title: '送餐', owner: 'g1' },
        { id: 't', title: '送餐', owner: 'x' },
      ],
      meetings: [
        { id: 'm1', on: '2026-03-06', wasHeld: false, present: ['c1', 'g1'] },
        { id: 'm2', on: '2026-03-06', wasHeld: true },
        { id: 'm3', on: '2026-02-30' as IsoDate, wasHeld: false },
        { id: 'm4', on: '2026-03-06', wasHeld: true, present: ['c1', 'g1'] },
      ],
    };
    const { links, problems: told } = drawn({ linkage });
    expect(links.map(({ id, evidence }) => [id, evidence])).to.deep.equal([
      ['meeting:c1>g1', [{ record: 'm4', on: '2026-03-06' }]],
    ]);
    expect(told.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'linkage.tasks[1] record-twice',
      'linkage.tasks[1].owner actor-missing',
      'linkage.meetings[2].on not-a-date',
    ]);
  });
});

describe('graph: who called a meeting', () => {
  const rows: readonly { present: readonly string[]; convener?: string; links: readonly string[]; why: string }[] = [
    { present: ['g1', 'c1'], convener: 'g1', links: ['g1>c1'], why: 'who is told to have' },
    { present: ['g1', 'team'], convener: 'c1', links: ['c1>g1', 'c1>team'], why: 'also without being there' },
    { present: ['party', 'c1', 'street', 'office', 'g1'], links: ['office>c1', 'office>g1', 'office>party', 'office>street'], why: 'the joint office before all' },
    { present: ['party', 'c1', 'g1'], links: ['c1>g1', 'c1>party'], why: 'the committee before the party' },
    { present: ['party', 'g1'], links: ['party>g1'], why: 'the party before nobody' },
    { present: ['g2', 'c2', 'g1', 'c1', 'street2'], links: ['c1>g1', 'c2>g2', 'c1>c2'], why: 'each committee its own, the first of them the others' },
    { present: ['c1', 'c2'], links: ['c1>c2'], why: 'of two committees the first' },
    { present: ['c1'], links: [], why: 'nobody else was there' },
    { present: ['g1'], links: [], why: 'one alone needs no host' },
  ]; // prettier-ignore
  for (const { present, convener, links, why } of rows)
    it(`${present.join(' ')}: ${why}`, () => {
      const known = present.filter((id) => id !== 'street2');
      const expected = links.map((one) => `meeting:${one}`).sort();
      expect(ids(held(known, convener))).to.deep.equal(expected);
    });
  it('who is nobody is told, and does not count', () => {
    const { links, problems: told } = drawn(held(['x', 'c1', 'g1'], 'y'));
    expect(links.map(({ id }) => id)).to.deep.equal(['meeting:c1>g1']);
    expect(told.map(({ path }) => path)).to.deep.equal(['meetings[0].present[0]', 'meetings[0].convener']);
    expect(problems(held(['g1', 'team']))).to.deep.equal([{ path: 'meetings[0]', code: 'no-convener' }]);
    expect(problems(held(['g1']))).to.deep.equal([]);
  });
  it('its day is that of the meeting; one that is none is told', () => {
    expect(drawn(held(['c1', 'g1'])).links[0]).to.deep.include({ firstOn: '2026-03-06', isActive: undefined });
    const { links, problems: told } = drawn(held(['c1', 'g1'], undefined, { on: '2026-02-30' as IsoDate }));
    expect(links[0]?.evidence).to.deep.equal([{ record: 'm' }]);
    expect(told[0]).to.deep.include({ path: 'meetings[0].meeting.on', params: { text: '2026-02-30' } });
    expect(drawn(held(['c1', 'g1']), { from: '2026-03-06', to: on }).links[0]?.isActive).to.equal(true);
    expect(drawn(held(['c1', 'g1']), { from: '2026-03-07', to: on }).links[0]?.isActive).to.equal(false);
  });
});

describe('graph: projects, money, service', () => {
  const project = (more: object = {}, who: object = {}): Partial<GraphRecords> => ({
    projects: [
      {
        project: {
          ...{ code: 'P', title: '助餐', initiator: 'organization', communities: [here], needs: [], stages: [] },
          ...more,
        },
        ...who,
      } as never,
    ],
  });
  const contract = { party: 'organization', beginsOn: '2026-01-01', endsOn: '2026-03-30', price: 1, additions: [] };
  const stages = [
    { stage: 'carry-out', doneOn: '2026-03-20', parties: [] },
    { stage: 'evaluate', doneOn: '2026-03-28', parties: [] },
  ];
  const all = { funder: 'street', undertaker: 'g1', executor: 'team', evaluator: 'office', served: ['c1', 'c2'] };
  it('a contract, what is carried out, and what is evaluated, each with its day', () => {
    const { links } = drawn(project({ contract, stages }, all));
    expect(links.map(({ id, firstOn, lastOn, isActive }) => [id, firstOn, lastOn, isActive])).to.deep.equal([
      ['funding:street>g1', '2026-01-01', '2026-03-31', false],
      ['service:team>c1', '2026-03-20', '2026-03-20', undefined],
      ['service:team>c2', '2026-03-20', '2026-03-20', undefined],
      ['supervision:office>g1', '2026-03-28', '2026-03-28', undefined],
    ]);
    expect(links[0]?.evidence).to.deep.equal([{ record: 'P', on: '2026-01-01' }]);
  });
  it('nothing of what is not told', () => {
    const without = (...names: readonly (keyof typeof all)[]) =>
      ids(project({ contract, stages }, Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name as never)))));
    expect(without('funder')).to.not.include('funding:street>g1');
    expect(without('undertaker')).to.deep.equal(['service:team>c1', 'service:team>c2']);
    expect(without('executor').slice(1, 3)).to.deep.equal(['service:g1>c1', 'service:g1>c2']);
    expect(without('executor', 'undertaker')).to.deep.equal([]);
    expect(without('evaluator')).to.have.length(3);
    expect(without('served')).to.deep.equal(['funding:street>g1', 'supervision:office>g1']);
    expect(ids(project({ stages }, all))).to.have.length(3);
    expect(ids(project({ contract }, all))).to.deep.equal(['funding:street>g1']);
    expect(ids(project({ contract, stages: stages.slice(1) }, all))).to.have.length(2);
    for (const name of Object.keys(all)) {
      const { [name as 'funder']: _, ...rest } = all;
      expect(problems(project({ contract, stages }, rest))).to.deep.equal([]);
    }
    expect(problems(project({ contract, stages }, {}))).to.deep.equal([]);
  }); // prettier-ignore
  it('what is wrong is told by the name of who it is', () => {
    const wrong = { funder: 'a', undertaker: 'b', executor: 'd', evaluator: 'e', served: ['f'] };
    const paths = (records: Partial<GraphRecords>) => problems(records).map(({ path, code }) => `${path} ${code}`);
    expect(paths(project({ contract, stages }, wrong))).to.deep.equal([
      'projects[0].funder actor-missing',
      'projects[0].undertaker actor-missing',
      'projects[0].executor actor-missing',
      'projects[0].served[0] actor-missing',
      'projects[0].evaluator actor-missing',
      'projects[0].undertaker actor-missing',
    ]);
    expect(paths(project({ stages }, { undertaker: 'b', served: ['c1'] }))).to.deep.equal([
      'projects[0].undertaker actor-missing',
    ]);
    expect(
      paths(
        project(
          {
            contract: { ...contract, beginsOn: '2026-02-30', endsOn: 'x' },
            stages: [{ ...stages[0], doneOn: 'y' }, stages[1]],
          },
          all,
        ),
      ),
    ).to.deep.equal([
      'projects[0].project.contract.beginsOn not-a-date',
      'projects[0].project.contract.endsOn not-a-date',
      'projects[0].project.stages[0].doneOn not-a-date',
    ]);
    expect(paths(project({ contract: { ...contract, endsOn: '2025-12-31' } }, all))).to.deep.equal([
      'projects[0].project.contract.endsOn ends-before-it-begins',
    ]);
    const [one] = project({}, {}).projects ?? [];
    expect(paths({ projects: [one, one] as never })).to.deep.equal(['projects[1] record-twice']);
  });
  it('money of each source from who gave it, where it is told', () => {
    const source = (transferredOn?: string | null) => ({
      ...{ kind: 'streetBudget', amount: 1 },
      ...(transferredOn !== undefined && { transferredOn }),
    });
    const funds = (sources: readonly object[], funders: readonly (string | null)[], carrier = 'g1') =>
      ({ funds: [{ line: { code: 'L', name: 'x', carrier: 'organization', sources }, carrier, funders }] }) as never;
    expect(ids(funds([source('2026-03-01'), source(), source(null)], ['street', 'shop', 'c1']))).to.deep.equal([
      ...['funding:shop>g1', 'funding:street>g1'],
    ]);
    expect(ids(funds([source('2026-03-01'), source('2026-03-01')], [null]))).to.deep.equal([]);
    expect(problems(funds([source('2026-03-01'), source('2026-03-01')], [null]))).to.deep.equal([]);
    expect(problems(funds([source('x'), source()], ['y', 'g1'])).map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'funds[0].line.sources[0].transferredOn not-a-date',
      'funds[0].funders[0] actor-missing',
      'funds[0] self-link',
    ]);
    expect(problems(funds([source()], ['street'], 'z'))[0]?.path).to.equal('funds[0].carrier');
    expect(drawn(funds([source('2026-03-02')], ['street'])).links[0]?.evidence).to.deep.equal([
      { record: 'L', on: '2026-03-02' },
    ]);
  }); // prettier-ignore
  it('what is told and answered, with what is wrong of it', () => {
    const feedback = [{ id: 'f', from: 'x', to: 'c1', on: '2026-02-30' as IsoDate }];
    expect(problems({ feedback }).map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'feedback[0].on not-a-date',
      'feedback[0].from actor-missing',
    ]);
  });
  it('service of a team before that of a person, for those who are known and others than the server', () => {
    const service = (more: object) =>
      ({
        service: [
          {
            ...{ id: 'v', volunteer: 'V', organizer: '居委会', served: ['g1', 'team', 'x'] },
            ...{ startedAt: '2026-03-09T09:00', endedAt: '2026-03-09T10:00' },
            ...more,
          },
        ],
      }) as never;
    expect(ids(service({ team: 'team' }))).to.deep.equal(['service:team>g1']);
    expect(ids(service({ team: 'T', volunteer: 'team' }))).to.deep.equal(['service:team>g1']);
    expect(ids(service({ team: 'team', volunteer: 'c1' }))).to.deep.equal(['service:team>g1']);
    expect(ids(service({}))).to.deep.equal([]);
    expect(ids(service({ team: 'team', isPaidDuty: true }))).to.deep.equal([]);
    expect(ids(service({ team: 'team', served: undefined }))).to.deep.equal([]);
    expect(drawn(service({ team: 'team' })).links[0]?.evidence).to.deep.equal([{ record: 'v', on: '2026-03-09' }]);
    const { links, problems: told } = drawn(service({ team: 'team', startedAt: '2026-02-30T09:00' }));
    expect(links[0]?.evidence).to.deep.equal([{ record: 'v' }]);
    expect(told).to.deep.equal([{ path: 'service[0].startedAt', code: 'not-a-date', params: { text: '2026-02-30' } }]);
  });
});

describe('graph: records of one kind', () => {
  it('are kept apart by their ids', () => {
    const two = ['m', 'n'].map((id) => ({ meeting: { ...meeting, id }, present: ['c1', 'g1'] }));
    expect(problems({ meetings: two })).to.deep.equal([]);
    expect(problems({ meetings: [...two, ...two.slice(1)] })).to.deep.equal([
      { path: 'meetings[2]', code: 'record-twice', params: { record: 'n' } },
    ]);
    const plain = { title: 'x', initiator: 'organization', communities: [], needs: [], stages: [] };
    const projects = ['P', 'Q'].map((code) => ({ project: { ...plain, code } })) as never;
    expect(problems({ projects })).to.deep.equal([]);
  });
});

describe('graph: who there is', () => {
  const with_ = (more: LinkageRecords['actors'], window?: Parameters<typeof linkageGraph>[1]) =>
    drawn({ linkage: { ...bare, actors: more } }, window);
  it('with place, community, tier and days as they are on record', () => {
    const { actors: all, problems: told } = with_([
      { id: 'a', name: '甲', kind: 'government', place: here },
      { id: 'b', name: '乙', kind: 'volunteer', place: here, from: '2026-03-31', until: '2026-04-01' },
      { id: 'c', name: '丙', kind: 'resident' },
      { id: 'd', name: '丁', kind: 'volunteer', place: 'cn-990101001000', from: '2026-02-30' as IsoDate },
    ]);
    expect(all).to.deep.equal([
      { id: 'a', name: '甲', kind: 'government', tier: 'area', place: here },
      {
        ...{ id: 'b', name: '乙', kind: 'volunteer', tier: 'community', place: here, community: here },
        ...{ from: '2026-03-31', until: '2026-04-01' },
      },
      { id: 'c', name: '丙', kind: 'resident', tier: all[2]?.tier },
      { id: 'd', name: '丁', kind: 'volunteer', tier: 'community', place: 'cn-990101001000' },
    ]);
    expect(told.map(({ path }) => path)).to.deep.equal(['linkage.actors[3].from']);
  });
  it('on the day, or while a link tells of them', () => {
    const one = (more: object) => with_([{ id: 'a', name: '甲', kind: 'volunteer', ...more }]).actors.length;
    expect([{}, { from: on }, { from: '2026-04-01' }, { until: '2026-04-01' }, { until: on }].map(one)).to.deep.equal([
      ...[1, 1, 0, 1, 0],
    ]);
    const early = actors.map((each) => (each.id === 'g1' ? { ...each, from: '2026-04-01' as IsoDate } : each));
    const { linkage } = linked({ on: '2026-03-01' });
    const { actors: all, links } = drawn({ linkage: { ...linkage, actors: early } as LinkageRecords });
    expect(all.some(({ id }) => id === 'g1')).to.equal(true);
    expect(links[0]?.isActive).to.equal(true);
  });
  it('of one id the first in the order of what is written, wherever it stands', () => {
    const [one, other] = ['乙', '甲'].map((name) => ({ id: 'a', name, kind: 'volunteer' as const }));
    for (const both of [
      [one, other],
      [other, one],
    ]) {
      const { actors: all, problems: told } = with_(both as never);
      expect(all.map(({ name }) => name)).to.deep.equal(['乙']);
      expect(told).to.deep.equal([
        { path: 'linkage.actors[1].id', code: 'actor-twice', params: { actor: 'a' }, actors: ['a'] },
      ]);
    }
  });
  it('a stretch of one day is one, and is kept', () => {
    const graph = drawn({}, { from: on, to: on });
    expect([graph.from, graph.asOf]).to.deep.equal([on, on]);
    expect(drawn({})).to.not.have.property('from');
    expect(() => drawn({}, { from: '2026-04-01', to: on })).to.throw('2026-04-01 is after 2026-03-31');
  });
});

describe('graph: records by community', () => {
  const codes = (records: LinkageRecords) =>
    [...recordsByCommunity(records)].map(([community, own]) => [
      community?.slice(-1),
      own.actors.map(({ id }) => id).join(' '),
      ...(['links', 'tasks', 'meetings', 'activities'] as const).map((name) => own[name].map(({ id }) => id).join(' ')),
      own.resources.map(({ id }) => id).join(' '),
      own.assignments.map(({ actor, role }) => `${actor}.${role}`).join(' '),
    ]);
  it('each thing where its actors are at home, with those of no community who had to do with it', () => {
    expect(
      codes({
        ...bare,
        links: [
          { id: 'l1', from: 'c1', to: 'g1', kind: 'lead', on },
          { id: 'l2', from: 'street', to: 'c2', kind: 'lead', on },
          { id: 'l3', from: 'g1', to: 'g2', kind: 'serve', on },
          { id: 'l4', from: 'street', to: 'office', kind: 'lead', on },
          { id: 'l5', from: 'shop', to: 'meals', kind: 'supply', on },
          { id: 'l6', from: 'street', to: 'meals', kind: 'supply', on },
        ],
        tasks: [
          { id: 't1', title: 'x', owner: 'g2', meeting: 'm1' },
          { id: 't2', title: 'x', owner: 'street', meeting: 'm1' },
          { id: 't3', title: 'x', owner: 'street' },
        ],
        meetings: [
          { id: 'm1', on, wasHeld: true, present: ['c1', 'office'] },
          { id: 'm2', on, wasHeld: true },
          { id: 'm3', on, wasHeld: true },
        ],
        activities: [
          { id: 'a1', on, by: ['g2', 'street'], record: 'm2' },
          { id: 'a2', on, by: ['team'] },
        ],
        assignments: [
          { actor: 'c1', role: 'leader', context: 'governance' },
          { actor: 'c1', role: 'promoter', context: 'governance' },
          { actor: 'street', role: 'funder', context: 'project' },
          { actor: 'nobody', role: 'funder', context: 'project' },
        ],
      }),
    ).to.deep.equal([
      [
        ...['1', 'c1 party g1 team shop street office', 'l1 l3 l5 l6', 't2', 'm1', 'a2'],
        ...['meals', 'c1.leader c1.promoter street.funder'],
      ],
      ['2', 'c2 g2 street office', 'l2 l3', 't1 t2', 'm1 m2', 'a1', '', 'street.funder'],
    ]);
  });
  it('without any community all are one group, under no code', () => {
    const none = { ...bare, actors: actors.map(({ place: _, ...one }) => one) };
    expect([...recordsByCommunity(none)]).to.deep.equal([[undefined, none]]);
  });
  it('somebody of the area has no community, whatever their place', () => {
    const street = { ...bare, actors: [{ id: 's', name: 's', kind: 'government' as const, place: here }] };
    expect([...recordsByCommunity(street).keys()]).to.deep.equal([undefined]);
  });
  it('in the order of the codes', () => {
    const turned = {
      ...bare,
      actors: [...actors]
        .sort((one, other) => (one.id > other.id ? -1 : 1))
        .sort(({ place }) => (place === there ? -1 : 1)),
    };
    expect([...recordsByCommunity(turned).keys()]).to.deep.equal([here, there]);
  });
});
