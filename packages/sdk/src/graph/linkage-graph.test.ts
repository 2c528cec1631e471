import { LiandongError, type IsoDate } from '@liandong/core';
import { district, districtDay } from '@liandong/fixtures/district';
import { districts } from '@liandong/fixtures/districts';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { expect } from 'chai';
import fc from 'fast-check';
import type { LinkageRecords } from '../linkage/index.js';
import type { Meeting } from '../meetings/index.js';
import { open, set } from '../linkage/small-law.test.js';
import { linkageGraph, linkId, recordsByCommunity, type GraphRecords, type LinkageGraph } from './index.js';

const on: IsoDate = '2026-03-31';
const place = 'cn-990101001001';
const linkage: LinkageRecords = {
  actors: [
    { id: 'office', name: '街道办事处', kind: 'government', place: 'cn-990101001000' },
    { id: 'committee', name: '居委会', kind: 'committee', place },
    { id: 'group', name: '互助会', kind: 'communityOrganization', place },
    { id: 'worker', name: '社工', kind: 'socialWorker', place },
    { id: 'team', name: '志愿队', kind: 'volunteer', place },
    { id: 'shop', name: '食堂', kind: 'supplier', place },
  ],
  resources: [{ id: 'meals', name: '午餐', supplier: 'shop' }],
  links: [],
  tasks: [],
  assignments: [],
  meetings: [],
  activities: [],
};
const graphOfThem = (more: Partial<GraphRecords>, window: Parameters<typeof linkageGraph>[1] = { asOf: on }) =>
  linkageGraph({ linkage, ...more }, window);
const idsOf = ({ links }: LinkageGraph) => links.map(({ id }) => id);
const told = (records: Partial<GraphRecords>) =>
  graphOfThem(records).problems.map(({ path, code }) => `${path} ${code}`);

const meeting: Meeting = { id: 'm1', kinds: ['community'], on: '2026-03-06', status: 'held', mode: 'in-person' };
const project = {
  code: 'P-1',
  title: '老人助餐',
  initiator: 'organization',
  communities: [place],
  needs: [],
  stages: [
    { stage: 'carry-out', doneOn: '2026-03-20', parties: [] },
    { stage: 'evaluate', doneOn: '2026-03-28', parties: [] },
  ],
  contract: { party: 'organization', beginsOn: '2026-01-01', endsOn: '2026-03-30', price: 100, additions: [] },
} as unknown as NonNullable<GraphRecords['projects']>[number]['project'];
const line = (transferredOn?: IsoDate | null) => ({
  code: 'MEAL',
  name: '老人助餐',
  carrier: 'organization' as const,
  sources: [{ kind: 'streetBudget' as const, amount: 100, ...(transferredOn !== undefined && { transferredOn }) }],
});

describe('graph: a link for what happened', () => {
  const rows: readonly { why: string; records: Partial<GraphRecords>; links: readonly string[] }[] = [
    {
      why: 'money that has arrived goes from who gave it to who carries the matter',
      records: { funds: [{ line: line('2026-03-02'), carrier: 'group', funders: ['office'] }] },
      links: ['funding:office>group'],
    },
    {
      why: 'money that has not arrived is no link',
      records: { funds: [{ line: line(null), carrier: 'group', funders: ['office'] }] },
      links: [],
    },
    {
      why: 'money that arrives the day after is none yet',
      records: { funds: [{ line: line('2026-04-01'), carrier: 'group', funders: ['office'] }] },
      links: [],
    },
    {
      why: 'whoever called a meeting is linked with all who were there',
      records: { meetings: [{ meeting, convener: 'committee', present: ['committee', 'group', 'worker'] }] },
      links: ['meeting:committee>group', 'meeting:committee>worker'],
    },
    {
      why: 'nobody is told to have called it: the street before the committee',
      records: { meetings: [{ meeting, present: ['committee', 'group', 'office'] }] },
      links: ['meeting:office>committee', 'meeting:office>group'],
    },
    {
      why: 'a meeting that was put off links nobody',
      records: { meetings: [{ meeting: { ...meeting, status: 'postponed' }, present: ['committee', 'group'] }] },
      links: [],
    },
    {
      why: 'the same meeting in two books is one',
      records: {
        linkage: {
          ...linkage,
          meetings: [{ id: 'm1', on: '2026-03-06', wasHeld: true, present: ['committee', 'group'] }],
        },
        meetings: [{ meeting, present: ['committee', 'group'] }],
      },
      links: ['meeting:committee>group'],
    },
    {
      why: 'a project: money by contract, service when carried out, supervision when evaluated',
      records: {
        projects: [
          {
            project,
            funder: 'office',
            undertaker: 'group',
            executor: 'worker',
            evaluator: 'committee',
            served: ['team'],
          },
        ],
      },
      links: ['funding:office>group', 'service:worker>team', 'supervision:committee>group'],
    },
    {
      why: 'what is told, and what is answered',
      records: {
        shares: [{ id: 's', from: 'committee', to: 'worker', on: '2026-03-01' }],
        feedback: [{ id: 'f', from: 'group', to: 'committee', on: '2026-03-02' }],
      },
      links: ['feedback:group>committee', 'information:committee>worker'],
    },
    {
      why: 'service among actors, unpaid; who is no actor is not drawn',
      records: {
        service: [
          {
            ...{ id: 'v1', volunteer: 'V-1', team: 'team', organizer: '居委会', served: ['group', 'R-9'] },
            ...{ startedAt: '2026-03-09T09:00', endedAt: '2026-03-09T10:00' },
          },
          {
            ...{ id: 'v2', volunteer: 'team', organizer: '居委会', served: ['worker'], isPaidDuty: true },
            ...{ startedAt: '2026-03-09T09:00', endedAt: '2026-03-09T10:00' },
          },
        ] as NonNullable<GraphRecords['service']>,
      },
      links: ['service:team>group'],
    },
    {
      why: 'what is supplied is no actor, and nobody is linked with it',
      records: {
        linkage: { ...linkage, links: [{ id: 'l', from: 'shop', to: 'meals', kind: 'supply', on: '2026-03-01' }] },
      },
      links: [],
    },
  ];
  for (const { why, records, links } of rows)
    it(why, () => {
      const graph = graphOfThem(records);
      expect([idsOf(graph), graph.problems]).to.deep.equal([links, []]);
    });

  it('holds every record and day as evidence, in their order', () => {
    const graph = graphOfThem({
      shares: [
        { id: 's2', from: 'committee', to: 'worker', on: '2026-03-09' },
        { id: 's1', from: 'committee', to: 'worker', on: '2026-03-01' },
        { id: 's3', from: 'committee', to: 'worker', on: '2026-04-01' },
      ],
    });
    expect(graph.links).to.deep.equal([
      {
        ...{ id: 'information:committee>worker', kind: 'information', from: 'committee', to: 'worker' },
        ...{ firstOn: '2026-03-01', lastOn: '2026-03-09', isActive: undefined },
        evidence: [
          { record: 's1', on: '2026-03-01' },
          { record: 's2', on: '2026-03-09' },
        ],
      },
    ]);
  });

  it('keeps ids apart that hold its own signs', () => {
    expect(linkId('service', 'a>b', 'c')).to.not.equal(linkId('service', 'a', 'b>c'));
  });
});

describe('graph: is a link active', () => {
  const standing = (from: IsoDate, until?: IsoDate) => ({
    linkage: {
      ...linkage,
      links: [
        { id: 'l', from: 'committee', to: 'worker', kind: 'communicate' as const, on: from, ...(until && { until }) },
      ],
    },
  });
  const share = (day: IsoDate) => ({ shares: [{ id: 's', from: 'committee', to: 'worker', on: day }] });
  const stretch = { from: '2026-03-01', to: on } as const;
  const rows = [
    { why: 'what stands', records: standing('2026-01-01'), window: { asOf: on }, active: true },
    {
      why: 'what ends the day after',
      records: standing('2026-01-01', '2026-04-01'),
      window: { asOf: on },
      active: true,
    },
    { why: 'what ended that day', records: standing('2026-01-01', on), window: { asOf: on }, active: false },
    {
      why: 'what happened once: no text says how long it counts',
      records: share(on),
      window: { asOf: on },
      active: undefined,
    },
    { why: 'what happened on the first day of a stretch', records: share('2026-03-01'), window: stretch, active: true },
    { why: 'what happened the day before it', records: share('2026-02-28'), window: stretch, active: false },
    {
      why: 'what has no day',
      records: { funds: [{ line: line(), carrier: 'group', funders: ['office'] }] },
      window: stretch,
      active: undefined,
    },
    {
      why: 'a contract on its last day',
      records: { projects: [{ project, funder: 'office', undertaker: 'group' }] },
      window: { asOf: '2026-03-30' },
      active: true,
    },
    {
      why: 'a contract the day after',
      records: { projects: [{ project, funder: 'office', undertaker: 'group' }] },
      window: { asOf: on },
      active: false,
    },
  ] as const;
  for (const { why, records, window, active } of rows)
    it(`${why}: ${active}`, () =>
      expect(graphOfThem(records, window).links.map(({ isActive }) => isActive)).to.deep.equal([active]));

  it('who has gone is shown while a link tells of them, and it is not active', () => {
    const gone = linkage.actors.map((one) => (one.id === 'worker' ? { ...one, until: on } : one));
    const with_ = graphOfThem({
      ...standing('2026-01-01'),
      linkage: { ...standing('2026-01-01').linkage, actors: gone },
    });
    expect([with_.actors.some(({ id }) => id === 'worker'), with_.links[0]?.isActive]).to.deep.equal([true, false]);
    expect(graphOfThem({ linkage: { ...linkage, actors: gone } }).actors.some(({ id }) => id === 'worker')).to.equal(
      false,
    );
  });
});

describe('graph: what is wrong is told where it stands', () => {
  const withLink = (from: string, to: string, more: object = {}) => ({
    linkage: {
      ...linkage,
      links: [{ id: 'l', from, to, kind: 'lead' as const, on: '2026-03-01' as IsoDate, ...more }],
    },
  });
  const rows = [
    { why: 'nobody at all', records: { linkage: { ...linkage, actors: [], resources: [] } }, told: ['actors empty'] },
    { why: 'nobody of that id', records: withLink('committee', 'x'), told: ['linkage.links[0].to actor-missing'] },
    { why: 'a resource acts', records: withLink('meals', 'group'), told: ['linkage.links[0].from resource-acts'] },
    { why: 'to oneself', records: withLink('group', 'group'), told: ['linkage.links[0] self-link'] },
    {
      why: 'a day that is none',
      records: withLink('group', 'team', { on: '2026-02-30' }),
      told: ['linkage.links[0].on not-a-date'],
    },
    {
      why: 'ends before it begins',
      records: withLink('group', 'team', { until: '2026-02-28' }),
      told: ['linkage.links[0].until ends-before-it-begins'],
    },
    {
      why: 'a task of a resource',
      records: { linkage: { ...linkage, tasks: [{ id: 't', title: '送餐', owner: 'meals' }] } },
      told: ['linkage.tasks[0].owner resource-acts'],
    },
    {
      why: 'due and done on days that are none',
      records: {
        linkage: {
          ...linkage,
          tasks: [
            {
              id: 't',
              title: '送餐',
              owner: 'committee',
              dueOn: '2026-02-30' as IsoDate,
              doneOn: '2026-13-45' as IsoDate,
            },
          ],
        },
      },
      told: ['linkage.tasks[0].dueOn not-a-date', 'linkage.tasks[0].doneOn not-a-date'],
    },
    {
      why: 'an activity on a day that is none, and of somebody unknown',
      records: {
        linkage: { ...linkage, activities: [{ id: 'a', on: '2026-02-31' as IsoDate, by: ['committee', 'ghost'] }] },
      },
      told: ['linkage.activities[0].on not-a-date', 'linkage.activities[0].by[1] actor-missing'],
    },
    {
      why: 'one activity twice',
      records: {
        linkage: { ...linkage, activities: [1, 2].map(() => ({ id: 'a', on: '2026-03-09' as IsoDate, by: [] })) },
      },
      told: ['linkage.activities[1] record-twice'],
    },
    {
      why: 'a meeting of which nobody can have been the host',
      records: { meetings: [{ meeting, present: ['group', 'team'] }] },
      told: ['meetings[0] no-convener'],
    },
    {
      why: 'one id, two actors',
      records: { linkage: { ...linkage, actors: [...linkage.actors, ...linkage.actors.slice(1, 2)] } },
      told: ['linkage.actors[6].id actor-twice'],
    },
    {
      why: 'a name that is too long is kept',
      records: {
        linkage: {
          ...linkage,
          actors: [{ ...linkage.actors[0], name: '长'.repeat(101) } as LinkageRecords['actors'][number]],
        },
      },
      told: ['actors[0].name name-too-long'],
    },
  ];
  for (const { why, records, told: wanted } of rows) it(why, () => expect(told(records)).to.deep.equal(wanted));

  it('tells each circle of supervision once, and draws it', () => {
    const lead = (pairs: readonly string[]) => ({
      linkage: {
        ...linkage,
        links: pairs.map((pair, at) => {
          const [from = '', to = ''] = pair.split(' ');
          return { id: `l${at}`, from, to, kind: 'lead' as const, on: '2026-03-01' as IsoDate };
        }),
      },
    });
    const graph = graphOfThem(
      lead(['office committee', 'committee group', 'group committee', 'worker team', 'team shop', 'shop worker']),
    );
    expect(graph.problems.map(({ code, actors }) => [code, actors])).to.deep.equal([
      ['supervision-cycle', ['committee', 'group']],
      ['supervision-cycle', ['shop', 'team', 'worker']],
    ]);
    expect(graph.links).to.have.length(6);
    expect(told(lead(['office committee', 'office group', 'committee group', 'group worker']))).to.deep.equal([]);
  });

  it('refuses what only a programmer can get wrong', () => {
    expect(() => graphOfThem({}, { from: on, to: '2026-03-01' })).to.throw(LiandongError);
    expect(() => graphOfThem({}, { asOf: '2026-02-30' })).to.throw(LiandongError);
    expect(() => linkageGraph({ linkage }, { asOf: '2026-03-30' }, set(on))).to.throw(LiandongError, 'give that of');
  });
});

describe('graph: findings', () => {
  it('where every term is open it cannot be told, with what is missing; that nobody links at all needs no term', () => {
    const { findings } = linkageGraph({ linkage: guihuaLinkage }, { asOf: on }, open);
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).to.deep.equal([
      'linkage.areRolesInPlace.governance unknown',
      'linkage.areRolesInPlace.project unknown',
      'linkage.hasOneStarter unknown',
      'linkage.isMoving unknown',
      'linkage.isTriadComplete.organization.socialWorker should',
    ]);
    const missing = findings.filter(
      ({ severity, decision }) => severity === 'unknown' && decision?.missing.length === 0,
    );
    expect(missing).to.deep.equal([]);
  });
  it('what was agreed on at a meeting of others was agreed on', () => {
    const far = { id: 'far', name: '另一社区的志愿队', kind: 'volunteer' as const, place: 'cn-990101001002' };
    const parts = recordsByCommunity({
      ...linkage,
      actors: [...linkage.actors, far],
      meetings: [{ id: 'm', on: '2026-03-06', wasHeld: true, present: ['committee', 'group'] }],
      activities: [{ id: 'a', on: '2026-03-09', by: ['far'], record: 'm' }],
    });
    expect(parts.get('cn-990101001002')?.meetings.map(({ id }) => id)).to.deep.equal(['m']);
  });
  it('more links in one community than a question has rows for are asked about all the same', function () {
    this.timeout(60_000);
    const many = Array.from({ length: 101 }, (_, at) => at);
    const actors = many.flatMap((at) => [
      { id: `c${at}`, name: '居委会', kind: 'committee' as const },
      { id: `g${at}`, name: '互助会', kind: 'communityOrganization' as const },
    ]);
    const links = many.flatMap((at) =>
      many.map((to) => ({
        ...{ id: `${at} ${to}`, from: `c${at}`, to: `g${to}`, kind: 'communicate' as const },
        on: '2026-03-01' as IsoDate,
      })),
    );
    const assignments = links.map(({ from }) => ({
      actor: from,
      role: 'leader' as const,
      context: 'governance' as const,
    }));
    const { findings } = linkageGraph({ linkage: { ...linkage, actors, links, assignments } }, { asOf: on }, set());
    expect(findings.map(({ code }) => code)).to.include('linkage.areRolesInPlace.governance.absent');
  });
  it('without a law there are none', () => {
    expect(linkageGraph({ linkage: guihuaLinkage }, { asOf: on }).findings).to.deep.equal([]);
  });
  it('point only to what is drawn', () => {
    const { actors, links, findings } = linkageGraph({ linkage: guihuaLinkage }, { asOf: on }, set());
    expect(actors.map(({ id }) => id)).to.include.members(findings.flatMap((one) => one.actors));
    expect(links.map(({ id }) => id)).to.include.members(findings.flatMap((one) => one.links));
  });
});

describe('graph: properties', () => {
  const law = set();
  const written = (graph: LinkageGraph) => JSON.stringify(graph);
  const sizes = fc.record({ actors: fc.integer({ min: 5, max: 60 }), seed: fc.integer() });
  const lists = ['actors', 'links', 'tasks', 'meetings', 'activities'] as const;
  const shuffled = ({ linkage: all, ...rest }: GraphRecords, turn: number): GraphRecords => {
    const mixed = <Item>(items: readonly Item[] = []) =>
      items
        .map((item, at) => [(at * 7919 + turn) % 1009, item] as const)
        .sort(([one], [other]) => one - other)
        .map(([, item]) => item);
    return {
      ...rest,
      linkage: { ...all, ...Object.fromEntries(lists.map((name) => [name, mixed(all[name] as readonly object[])])) },
      shares: mixed(rest.shares),
      feedback: mixed(rest.feedback),
    };
  };

  it('the order of records does not matter', () => {
    fc.assert(
      fc.property(sizes, fc.nat(1008), (size, turn) => {
        const records = district(size);
        expect(
          written(linkageGraph(shuffled(records, turn), { asOf: districtDay }, law)) ===
            written(linkageGraph(records, { asOf: districtDay }, law)),
        ).to.equal(true);
      }),
      { numRuns: 25 },
    );
    for (const { records, window } of districts) {
      const { problems, ...graph } = linkageGraph(records, window);
      const { problems: others, ...other } = linkageGraph(shuffled(records, 5), window);
      expect(JSON.stringify(other)).to.equal(JSON.stringify(graph));
      expect(others.map(({ code }) => code).sort()).to.deep.equal(problems.map(({ code }) => code).sort());
    }
  });

  it('a further record never takes a link away', () => {
    const records = district({ actors: 60, seed: 3 });
    const all = linkageGraph(records, { asOf: districtDay });
    fc.assert(
      fc.property(fc.constantFrom(...lists.slice(1)), fc.nat(), (name, at) => {
        const items = records.linkage[name] as readonly object[];
        const fewer = {
          ...records,
          linkage: { ...records.linkage, [name]: items.filter((_, index) => index !== at % items.length) },
        };
        expect(idsOf(all)).to.include.members(idsOf(linkageGraph(fewer, { asOf: districtDay })));
      }),
    );
  });

  it('every link has evidence up to the day, and both its ends are there', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const { actors, links } = linkageGraph(district(size), { asOf: '2025-12-31' });
        const there = new Set(actors.map(({ id }) => id));
        for (const { from, to, evidence, firstOn, lastOn } of links) {
          expect(there.has(from) && there.has(to) && evidence.length > 0).to.equal(true);
          expect(evidence.every((one) => (one.on ?? '') <= '2025-12-31')).to.equal(true);
          expect((firstOn ?? '') <= (lastOn ?? '')).to.equal(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('each record of links, tasks and activities goes to a community of one of its actors', () => {
    const { linkage: all } = district({ actors: 300, seed: 5 });
    const parts = [...recordsByCommunity(all).values()];
    for (const name of ['tasks', 'activities'] as const)
      expect(parts.reduce((sum, part) => sum + part[name].length, 0)).to.equal(all[name].length);
    for (const part of parts) {
      const ids = new Set(part.actors.map(({ id }) => id));
      expect(part.assignments.every(({ actor }) => ids.has(actor))).to.equal(true);
    }
  });

  it('a made-up district has the size that was asked for', () => {
    for (const actors of [30, 300, 3000]) {
      const graph = linkageGraph(district({ actors, seed: actors }), { asOf: districtDay });
      expect([graph.actors.length, graph.links.length, graph.problems.length]).to.deep.equal([actors, actors * 2, 0]);
    }
  });

  it('a hundred thousand links are drawn', function () {
    this.timeout(60_000);
    expect(linkageGraph(district({ actors: 50_000, seed: 7 }), { asOf: districtDay }).links).to.have.length(100_000);
  });
});
