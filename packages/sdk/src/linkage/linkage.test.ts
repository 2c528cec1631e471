import type { IsoDate } from '@liandong/core';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  areRolesInPlace,
  checkRoles,
  failureSigns,
  hasOneStarter,
  isMature,
  isMoving,
  isTriadComplete,
  linkageOf,
  linkKinds,
  mayOwnTask,
  modeCodes,
  modePresets,
  movementOf,
  parseLinkage,
  parseObservations,
  profileOf,
  rollIn,
  roleMatrix,
  rollInOrders,
  signCodes,
  signsByShare,
  starters,
  triadOf,
  type LinkageRecords,
  type Observations,
} from './index.js';
import { lawWith, open, set } from './small-law.test.js';

const on = '2026-03-31';
const empty: LinkageRecords = {
  actors: [],
  resources: [],
  links: [],
  tasks: [],
  assignments: [],
  meetings: [],
  activities: [],
};
const network = linkageOf(guihuaLinkage, on);
const shuffle = (turns: number): LinkageRecords => {
  const turn = <Item>(items: readonly Item[]) => {
    const at = items.length === 0 ? 0 : turns % items.length;
    return [...items.slice(at), ...items.slice(0, at)].reverse();
  };
  const { actors, resources, links, tasks, assignments, meetings, activities } = guihuaLinkage;
  return {
    actors: turn(actors),
    resources: turn(resources),
    links: turn(links),
    tasks: turn(tasks),
    assignments: turn(assignments),
    meetings: turn(meetings),
    activities: turn(activities),
  };
};

describe('linkage, targets, evaluation: tricky cases of linkage', () => {
  it('element zero', () => {
    const none = linkageOf(empty, on);
    expect(none.counts).to.deep.equal({ community: 0, organization: 0, socialWorker: 0, volunteer: 0, resource: 0 });
    expect(triadOf(none, set()).decision).to.include({ outcome: 'unmet', value: 'gaps' });
    const workless = linkageOf(
      {
        ...guihuaLinkage,
        actors: guihuaLinkage.actors.filter(({ kind }) => kind !== 'socialWorker' && kind !== 'studio'),
      },
      on,
    );
    expect(workless.counts.socialWorker).to.equal(0);
    const { signs } = profileOf(empty, '2026-01-01', set(on));
    expect(signs.find(({ code }) => code === 'elementMissing')?.isThere).to.equal('yes');
    expect(rollIn({ organization: 0, volunteer: 0, resource: 0, isBaseThere: true }, set()).decision.value).to.equal(
      'tie',
    );
  });
});

describe('a network', () => {
  it('holds what is there on the day, by element and tier', () => {
    expect(network.counts).to.deep.equal({ community: 2, organization: 2, socialWorker: 2, volunteer: 1, resource: 1 });
    expect(network).to.include({ down: 2, up: 1, toResidents: 1, fromResidents: 0 });
    expect(
      network.links.map(({ id }) => id),
      'l12 ended',
    ).to.not.include('l12');
    expect(network.faults).to.deep.equal([]);
    expect(network.edges.find(({ from, to }) => from === 'community' && to === 'organization')).to.deep.equal({
      from: 'community',
      to: 'organization',
      kinds: ['communicate'],
      links: ['l04'],
      lastOn: '2026-01-15',
    });
  });

  it('begins and ends with its days', () => {
    const links = (asOf: IsoDate) => linkageOf(guihuaLinkage, asOf).links.map(({ id }) => id);
    expect(links('2025-12-31')).to.deep.equal(['l12']);
    expect(links('2026-01-01'), 'a link is over on its last day').to.deep.equal([]);
    expect(links('2026-01-10')).to.deep.equal(['l01']);
  });

  const wrong = [
    {
      change: { links: [{ id: 'x', from: 'meals', to: 'residents', kind: 'serve', on }] },
      is: { code: 'resource-acts', in: 'x', names: 'meals', instead: 'canteen' },
    },
    {
      change: { links: [{ id: 'x', from: 'lin', to: 'meals', kind: 'actTogether', on }] },
      is: { code: 'resource-acts', in: 'x', names: 'meals' },
    },
    {
      change: { tasks: [{ id: 'x', title: '送餐', owner: 'meals' }] },
      is: { code: 'resource-owns-task', in: 'x', names: 'meals', instead: 'canteen' },
    },
    {
      change: { tasks: [{ id: 'x', title: '送餐', owner: 'nobody' }] },
      is: { code: 'owner-unknown', in: 'x', names: 'nobody' },
    },
    {
      change: { links: [{ id: 'x', from: 'lin', to: 'y', kind: 'serve', on }] },
      is: { code: 'unknown-end', in: 'x', names: 'y' },
    },
    {
      change: { links: [{ id: 'x', from: 'lin', to: 'lin', kind: 'serve', on }] },
      is: { code: 'self-link', in: 'x', names: 'lin' },
    },
    {
      change: {
        actors: [...guihuaLinkage.actors, { id: 'gone', name: '旧队', kind: 'volunteer', until: '2026-02-01' }],
        links: [{ id: 'x', from: 'lin', to: 'gone', kind: 'serve', on }],
      },
      is: { code: 'end-not-there', in: 'x', names: 'gone' },
    },
    {
      change: { resources: [{ id: 'meals', name: '午餐', supplier: 'z' }] },
      is: { code: 'supplier-unknown', in: 'meals', names: 'z' },
    },
    {
      change: { actors: [...guihuaLinkage.actors, guihuaLinkage.actors[0]] },
      is: { code: 'id-twice', in: 'office', names: 'office' },
    },
  ] as const;
  for (const { change, is } of wrong)
    it(`says ${is.code}`, () => {
      const { faults, links } = linkageOf({ ...guihuaLinkage, ...change } as never as LinkageRecords, on);
      expect(faults).to.deep.equal([is]);
      expect(
        links.map(({ id }) => id),
        'what is wrong is left out',
      ).to.not.include('x');
    });

  it('lets the supplier of a resource own a task', () => {
    expect(guihuaLinkage.tasks.some(({ owner }) => owner === 'canteen')).to.equal(true);
    expect(network.faults).to.deep.equal([]);
  });

  it('is the same in any order of the records', () => {
    fc.assert(
      fc.property(fc.nat(1000), (turns) => {
        expect(linkageOf(shuffle(turns), on)).to.deep.equal(network);
        expect(profileOf(shuffle(turns), '2026-03-01', set(on))).to.deep.equal(
          profileOf(guihuaLinkage, '2026-03-01', set(on)),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('of a day is not changed by what is recorded later', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}` as IsoDate);
    fc.assert(
      fc.property(days, (asOf) => {
        const known: LinkageRecords = {
          ...guihuaLinkage,
          links: guihuaLinkage.links.filter((link) => link.on <= asOf),
          meetings: guihuaLinkage.meetings.filter((meeting) => meeting.on <= asOf),
          activities: guihuaLinkage.activities.filter((activity) => activity.on <= asOf),
          tasks: guihuaLinkage.tasks.map(({ doneOn, ...task }) =>
            doneOn !== undefined && doneOn <= asOf ? { ...task, doneOn } : task,
          ),
        };
        expect(linkageOf(guihuaLinkage, asOf)).to.deep.equal(linkageOf(known, asOf));
        const period = { from: '2026-03-01', to: asOf } as const;
        expect(movementOf(guihuaLinkage, period, set(asOf))).to.deep.equal(movementOf(known, period, set(asOf)));
      }),
    );
  });

  it('is read as it is, and refused with its problems', () => {
    expect(parseLinkage(guihuaLinkage)).to.deep.equal({ ok: true, value: guihuaLinkage });
    const parsed = parseLinkage({
      ...guihuaLinkage,
      links: [{ id: 'x', from: 'a', to: 'b', kind: 'love', on: '2026-02-30' }],
    });
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['links[0].kind', 'not-an-option'],
      ['links[0].on', 'not-a-date'],
    ]);
  });
});

describe('the triad', () => {
  const all = ['community', 'organization', 'socialWorker'] as const;
  const six = all.flatMap((from) =>
    all.filter((to) => to !== from).map((to) => ({ from, to, kind: 'communicate' as const })),
  );

  it('is complete with six directions, and not with any one of them missing', () => {
    expect(isTriadComplete({ links: six }, set())).to.include({ outcome: 'met', value: 'complete' });
    for (const missing of six) {
      const decision = isTriadComplete({ links: six.filter((link) => link !== missing) }, set());
      expect(decision, `${missing.from} to ${missing.to}`).to.include({ outcome: 'unmet', value: 'someOneWay' });
    }
    expect(isTriadComplete({ links: six.slice(0, 1) }, set()).value).to.equal('gaps');
  });
  it('counts only links that count', () => {
    const served = six.map((link) => ({ ...link, kind: 'serve' as const }));
    expect(isTriadComplete({ links: served }, set()).outcome).to.equal('unmet');
  });
  it('is unknown where nobody says what counts, and still unmet without any link', () => {
    const decision = isTriadComplete({ links: six }, open);
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing).to.deep.include({ ...decision.missing[0], kind: 'open-term', term: 'linkage.edgeKinds' });
    expect(isTriadComplete({ links: [] }, open).outcome).to.equal('unmet');
  });
  it('shows each direction with its links', () => {
    const triad = triadOf(network, set());
    expect(triad.force).to.equal('advisory');
    expect(
      triad.directions.map(({ from, to, outcome, links }) => [from, to, outcome, links.map(({ id }) => id)]),
    ).to.deep.equal([
      ['community', 'organization', 'met', ['l04']],
      ['organization', 'community', 'unmet', ['l05']],
      ['community', 'socialWorker', 'unmet', ['l06']],
      ['socialWorker', 'community', 'met', ['l07']],
      ['organization', 'socialWorker', 'unmet', []],
      ['socialWorker', 'organization', 'unmet', ['l08']],
    ]);
  });
  it('is never more certain than what is told', () => {
    const link = fc.record({
      from: fc.constantFrom(...all),
      to: fc.constantFrom(...all),
      kind: fc.constantFrom(...linkKinds),
    });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 8 }), (links) => {
        const [sure, unsure] = [isTriadComplete({ links }, set()).outcome, isTriadComplete({ links }, open).outcome];
        if (unsure !== 'unknown') expect(unsure).to.equal(sure);
        expect(unsure).to.not.equal('met');
        if (sure === 'met') expect(isTriadComplete({ links: [...links, ...six] }, set()).outcome).to.equal('met');
      }),
    );
  });
});

describe('who may own a task', () => {
  it('actors and suppliers may, a resource may not', () => {
    const outcomes = (['community', 'organization', 'socialWorker', 'volunteer', 'supplier', 'resource'] as const).map(
      (owner) => mayOwnTask({ owner }, set()).outcome,
    );
    expect(outcomes).to.deep.equal(['met', 'met', 'met', 'met', 'met', 'unmet']);
    expect(mayOwnTask({ owner: 'resource' }, open).outcome, 'wherever it is').to.equal('unmet');
    expect(mayOwnTask({}, set()).outcome).to.equal('unknown');
  });
});

describe('roles', () => {
  const full = [
    { actor: 'government', role: 'institutionSupplier' },
    { actor: 'committee', role: 'leader' },
    { actor: 'committee', role: 'promoter' },
    { actor: 'outsideOrganization', role: 'professionalProvider' },
  ] as const;
  const cases = [
    { held: full, is: 'inPlace', why: 'every role has its holder' },
    { held: full.slice(0, 3), is: 'absent', why: 'nobody provides professional services' },
    {
      held: [...full, { actor: 'government', role: 'leader' }],
      is: 'overstepping',
      why: "the lead is the committee's",
    },
    { held: [...full, { actor: 'committee', role: 'administrativeArm' }], is: 'misplaced', why: 'the double role' },
    {
      held: [...full.slice(0, 3), { actor: 'committee', role: 'administrativeArm' }],
      is: 'several',
      why: 'absent and misplaced',
    },
    {
      held: [...full, { actor: 'studio', role: 'leader' }],
      is: 'inPlace',
      why: 'of others the source has no name for it',
    },
  ] as const;
  for (const { held, is, why } of cases)
    it(`${is}: ${why}`, () => {
      const decision = areRolesInPlace({ context: 'governance', held }, set());
      expect(decision).to.include({ value: is, outcome: is === 'inPlace' ? 'met' : 'unmet' });
    });

  it('differ by context: what is right in a project is not in governance', () => {
    const held = [
      { actor: 'committee', role: 'collaborator' },
      { actor: 'resident', role: 'beneficiary' },
      { actor: 'resident', role: 'serviceProvider' },
    ] as const;
    expect(areRolesInPlace({ context: 'project', held }, set()).value).to.equal('inPlace');
    const said = areRolesInPlace({ context: 'project', held }, set()).reasons;
    expect(
      said.every(({ outcome }) => outcome === 'met'),
      'what residents may be is listed',
    ).to.equal(true);
    expect(areRolesInPlace({ context: 'governance', held }, set()).value).to.equal('several');
  });

  it('are unknown with a role not known, without a matrix, or before one is in force', () => {
    const held = [...full, { actor: 'government' as const, role: null }];
    expect(areRolesInPlace({ context: 'governance', held }, set()).outcome).to.equal('unknown');
    expect(areRolesInPlace({ context: 'governance', held: full }, open).outcome).to.equal('unknown');
    expect(checkRoles(network, guihuaLinkage.assignments, 'governance', open).findings).to.deep.equal([]);
  });

  it('name who, and say whether the source names the fault', () => {
    const { findings, strangers } = checkRoles(
      network,
      [...guihuaLinkage.assignments, { actor: 'ghost', role: 'leader', context: 'governance' }],
      'governance',
      set(),
    );
    expect(findings.map(({ code, role, who, isNamedBySource }) => [code, role, who, isNamedBySource])).to.deep.equal([
      ['absent', 'leader', ['committee'], true],
      ['absent', 'professionalProvider', [], true],
      ['overstepping', 'leader', ['office'], true],
      ['misplaced', 'administrativeArm', ['committee'], true],
      ['unlisted', 'participant', ['neighbours'], false],
      ['unlisted', 'governanceOrganizer', ['lin'], false],
    ]);
    expect(findings.every(({ force }) => force === 'advisory')).to.equal(true);
    expect(strangers).to.deep.equal(['ghost']);
  });

  it('are held from a day to a day', () => {
    const holds = (from: IsoDate, until?: IsoDate) =>
      checkRoles(
        network,
        [{ actor: 'committee', role: 'collaborator', context: 'project', from, ...(until && { until }) }],
        'project',
        set(),
      ).findings.filter(({ actor }) => actor === 'committee').length;
    expect(holds('2026-03-31')).to.equal(0);
    expect(holds('2026-04-01')).to.equal(1);
    expect(holds('2026-01-01', '2026-03-31'), 'over on its last day').to.equal(1);
  });

  it('take a matrix with each context and actor once', () => {
    const row = { context: 'project', actor: 'committee', roles: ['leader'] };
    expect(roleMatrix.type.check([row])).to.equal(undefined);
    expect(roleMatrix.type.check([row, row])).to.be.a('string');
    expect(roleMatrix.type.check([{ ...row, roles: ['king'] }])).to.be.a('string');
    expect(roleMatrix.type.check([{ ...row, may: ['king'] }])).to.be.a('string');
  });
});

describe('linked and moving', () => {
  const facts = { meetings: 1, due: 2, done: 1, activities: 2, agreed: 1 };
  const cases = [
    { change: {}, is: 'linkedAndMoving', why: 'one of two is one half' },
    { change: { done: 0 }, is: 'linkedNotMoving', why: 'nothing of it is done' },
    { change: { due: 3 }, is: 'linkedNotMoving', why: 'one of three is under one half' },
    { change: { agreed: 0 }, is: 'movingNotLinked', why: 'nobody agreed on anything' },
    { change: { done: 0, agreed: 0 }, is: 'both', why: 'neither' },
    { change: { due: 0, done: 0, activities: 0, agreed: 0 }, is: 'linkedNotMoving', why: 'meetings alone' },
    { change: { meetings: 0, due: 0, done: 0, agreed: 0 }, is: 'movingNotLinked', why: 'activities alone' },
    { change: { meetings: 0, due: 0, done: 0, activities: 0, agreed: 0 }, is: 'nothing', why: 'neither at all' },
    { change: { meetings: 0, done: 0, agreed: 2 }, is: 'linkedNotMoving', why: 'of a meeting held before, nothing' },
    { change: { meetings: 0, due: 3, agreed: 2 }, is: 'linkedNotMoving', why: 'and under one half' },
    { change: { meetings: 0, agreed: 2 }, is: 'linkedAndMoving', why: 'one half of what was resolved before' },
    { change: { meetings: 0, due: 0, done: 0, agreed: 2 }, is: 'linkedAndMoving', why: 'nothing was due' },
    { change: { meetings: 0, done: 0, agreed: 0 }, is: 'both', why: 'neither, of a meeting held before' },
  ] as const;
  for (const { change, is, why } of cases)
    it(`${is}: ${why}`, () => {
      const decision = isMoving({ ...facts, ...change }, set());
      expect(decision).to.include({ value: is, outcome: is === 'linkedAndMoving' ? 'met' : 'unmet' });
    });
  it('needs no law for all or nothing, and waits for it between', () => {
    const law = open;
    expect(isMoving({ ...facts, done: 2, agreed: 2 }, law).outcome, 'all of it').to.equal('met');
    expect(isMoving({ ...facts, done: 0, agreed: 2 }, law).outcome, 'none of it').to.equal('unmet');
    expect(isMoving({ ...facts, agreed: 2 }, law).outcome, 'half of it').to.equal('unknown');
  });
  it('is told from records: meetings not held do not count', () => {
    const movement = movementOf(guihuaLinkage, { from: '2026-03-01', to: on }, set());
    expect(movement).to.deep.include({ undone: ['t2'], alone: ['a2'], absentAspects: [] });
    expect(movement.decision.value).to.equal('linkedAndMoving');
    const cancelled = { ...guihuaLinkage, meetings: guihuaLinkage.meetings.map((one) => ({ ...one, wasHeld: false })) };
    expect(movementOf(cancelled, { from: '2026-03-01', to: on }, set()).decision.value).to.equal('movingNotLinked');
  });
  it('is told from records: what a meeting before the period resolved, and nobody did within it', () => {
    const before = { id: 'm', on: '2026-02-10', wasHeld: true } as const;
    const task = { id: 't', title: 't', owner: 'a', meeting: 'm', dueOn: '2026-03-20' } as const;
    const records = {
      ...{ actors: [], resources: [], links: [], assignments: [], meetings: [before] },
      activities: [{ id: 'a', on: '2026-03-05' as const, by: ['a'], record: 'm' }],
    };
    const told = (...tasks: LinkageRecords['tasks']) =>
      movementOf({ ...records, tasks }, { from: '2026-03-01', to: on }, open).decision;
    expect(told(task)).to.include({ outcome: 'unmet', value: 'linkedNotMoving' });
    expect(told({ ...task, doneOn: '2026-03-31' })).to.include({ outcome: 'met', value: 'linkedAndMoving' });
  });
  it('looks for the four aspects over the whole period', () => {
    const bare = { ...guihuaLinkage, links: [] };
    expect(movementOf(bare, { from: '2026-03-01', to: on }, set()).absentAspects).to.deep.equal([
      'shareInformation',
      'actTogether',
    ]);
  });
});

describe('rolling in', () => {
  const strengths = { isBaseThere: true, organization: 3, volunteer: 2, resource: 1 };
  const cases = [
    { change: {}, is: 'organization' },
    { change: { volunteer: 4 }, is: 'volunteer' },
    { change: { resource: 5 }, is: 'resource' },
    { change: { volunteer: 3 }, is: 'tie' },
  ] as const;
  for (const { change, is } of cases)
    it(`starts with ${is}`, () => expect(hasOneStarter({ ...strengths, ...change }, set()).value).to.equal(is));

  it('has the order its mode is given, and returns to the starter', () => {
    const { modes } = rollIn({ ...strengths, resource: 5 }, set());
    expect(modes).to.deep.equal([
      {
        starter: 'resource',
        order: [['resource'], ['organization'], ['professionalVolunteer', 'volunteer']],
        returnsTo: 'resource',
      },
    ]);
  });
  it('shows a tie and chooses none', () => {
    const { modes, decision } = rollIn({ ...strengths, volunteer: 3 }, set());
    expect(decision.outcome).to.equal('unmet');
    expect(modes.map(({ starter }) => starter)).to.deep.equal(['organization', 'volunteer']);
  });
  it('says nothing while the measure is open or a strength is not known', () => {
    expect(rollIn(strengths, open).decision.missing).to.have.nested.property('[0].term', 'linkage.strengthMetric');
    expect(rollIn(strengths, open).modes.map(({ starter }) => starter)).to.deep.equal([...starters]);
    expect(rollIn(strengths, open).modes[0]).to.not.have.property('order');
    expect(rollIn({ ...strengths, resource: null }, set()).decision.value).to.equal(undefined);
  });
  it('wants social workers and the community as one', () => {
    const decision = hasOneStarter({ ...strengths, isBaseThere: false }, set());
    expect(decision).to.include({ outcome: 'unmet', value: 'organization' });
  });
  it('takes an order that begins with its starter', () => {
    const order = (first: string) => ({
      organization: [[first]],
      volunteer: [['volunteer']],
      resource: [['resource']],
    });
    expect(rollInOrders.type.check(order('organization'))).to.equal(undefined);
    expect(rollInOrders.type.check(order('volunteer'))).to.be.a('string');
  });
  it('has presets for every mode, each with its source', () => {
    expect(modeCodes).to.have.lengthOf(13);
    for (const starter of starters)
      expect(
        modeCodes.filter((code) => (modePresets[code] as { rollIn?: string }).rollIn === starter),
      ).to.have.lengthOf(1);
  });
});

describe('maturity', () => {
  const parts = [
    'jointMeeting',
    'informationLink',
    'jointService',
    'needFeedback',
    'organizational',
    'policy',
    'professional',
    'talent',
  ].map((part) => ({ part, proof: 'document' }) as never as { part: 'policy'; proof: 'document' });
  const steps = [
    { step: 'mechanism', doneOn: '2024-01-01' },
    { step: 'functions', doneOn: '2024-06-01' },
    { step: 'platforms', doneOn: '2025-01-01' },
    { step: 'safeguards', doneOn: '2025-06-01' },
  ] as const;
  it('is there with four systems, four guarantees and the steps in order', () => {
    expect(isMature({ parts, steps }, set())).to.include({ outcome: 'met', value: 'safeguards' });
    for (const missing of parts)
      expect(isMature({ parts: parts.filter((part) => part !== missing), steps }, set()).outcome).to.equal('unmet');
  });
  const orders = [
    { of: steps.slice(0, 2), is: 'met', stage: 'functions', why: 'not all steps need be taken' },
    { of: [], is: 'met', stage: 'none', why: 'no step is in the wrong place' },
    { of: [steps[0], steps[2]], is: 'unmet', stage: 'mechanism', why: 'the second is missing' },
    { of: [steps[1]], is: 'unmet', stage: 'none', why: 'the first is missing' },
    {
      of: [steps[0], { ...steps[1], doneOn: '2023-12-31' as const }],
      is: 'unmet',
      stage: 'functions',
      why: 'a day too early',
    },
    {
      of: [steps[0], { ...steps[1], doneOn: '2024-01-01' as const }],
      is: 'met',
      stage: 'functions',
      why: 'on one day',
    },
    { of: [steps[0], { ...steps[1], doneOn: null }], is: 'unknown', stage: 'functions', why: 'the day is not known' },
    {
      of: [steps[0], steps[1], { ...steps[0], doneOn: '2024-06-02' }],
      ...{ is: 'unknown', stage: 'functions', why: 'recorded before the second and after it: which day counts?' },
    },
    {
      of: [steps[0], steps[1], { ...steps[0], doneOn: '2024-06-01' }],
      ...{ is: 'met', stage: 'functions', why: 'recorded twice, on neither day after the second' },
    },
    {
      of: [{ ...steps[0], doneOn: '2024-06-02' }, steps[1], { ...steps[0], doneOn: '2024-06-03' }],
      ...{ is: 'unmet', stage: 'functions', why: 'recorded twice, on either day after the second' },
    },
    {
      of: [steps[0], steps[1], { ...steps[0], doneOn: null }],
      ...{ is: 'unknown', stage: 'functions', why: 'recorded twice, of the other day nothing is known' },
    },
  ] as const;
  for (const { of, is, stage, why } of orders)
    it(`${is} at ${stage}: ${why}`, () => {
      expect(isMature({ parts, steps: of }, set())).to.include({ outcome: is, value: stage });
      expect(isMature({ parts, steps: [...of].reverse() }, set()), 'in any order').to.include({
        outcome: is,
        value: stage,
      });
    });
  it('is unknown where nobody says what proves it', () => {
    expect(isMature({ parts, steps }, open).outcome).to.equal('unknown');
    const word = parts.map((part) => ({ ...part, proof: 'statement' as const }));
    expect(isMature({ parts: word, steps }, set()).outcome).to.equal('unmet');
  });
});

describe('signs of failure', () => {
  const sign = (seen: Observations, code: string, law = set()) =>
    failureSigns(seen, law).find((one) => one.code === code);
  const cases: { seen: Observations; code: string; is: string; why: string }[] = [
    { seen: { adminMatters: 5, allMatters: 10 }, code: 'committeeAsOffice', is: 'yes', why: '以上 includes one half' },
    { seen: { adminMatters: 4, allMatters: 10 }, code: 'committeeAsOffice', is: 'no', why: 'under one half' },
    { seen: { adminMatters: 4 }, code: 'committeeAsOffice', is: 'unknown', why: 'of how many?' },
    { seen: { adminMatters: 0, allMatters: 0 }, code: 'committeeAsOffice', is: 'unknown', why: 'a share of nothing' },
    { seen: { participants: 10, residents: 100 }, code: 'fewTakePart', is: 'no', why: 'one in ten is enough here' },
    { seen: { participants: 9, residents: 100 }, code: 'fewTakePart', is: 'yes', why: 'fewer than one in ten' },
    { seen: { largestSource: 5, allMoney: 10 }, code: 'singleSource', is: 'unknown', why: 'no share is set for it' },
    { seen: { largestSource: 10, allMoney: 10 }, code: 'singleSource', is: 'yes', why: 'all of it is single whatever' },
    { seen: { outsideAccepted: 0, outsideOffers: 3 }, code: 'outsidersRefused', is: 'yes', why: 'none was accepted' },
    {
      seen: { volunteers: 4, resources: 0 },
      code: 'weakVolunteersAndResources',
      is: 'yes',
      why: 'one of them is none',
    },
    { seen: { volunteers: 4 }, code: 'weakVolunteersAndResources', is: 'unknown', why: 'the other is not told' },
    { seen: { officesInCharge: 1 }, code: 'splitOffices', is: 'no', why: 'one office' },
    { seen: { officesInCharge: 2 }, code: 'splitOffices', is: 'yes', why: 'two offices' },
    {
      seen: { hasPosts: true, hasStaffMoney: false },
      code: 'postsAndMoneyShort',
      is: 'yes',
      why: 'one lack is enough',
    },
    {
      seen: { hasPosts: true, hasStaffMoney: true, hasWorkMoney: true },
      code: 'postsAndMoneyShort',
      is: 'no',
      why: 'all there',
    },
    { seen: { linksDown: 3, linksUp: 0 }, code: 'tiersApart', is: 'yes', why: 'one direction only' },
    {
      seen: { rolesAbsent: 0, rolesOverstepping: 0, rolesMisplaced: 1 },
      code: 'rolesOutOfPlace',
      is: 'yes',
      why: 'one',
    },
    { seen: { dualWorkers: 0 }, code: 'dualRole', is: 'no', why: 'nobody' },
    { seen: { valuesClash: null }, code: 'valuesClash', is: 'unknown', why: 'asked and not known' },
  ];
  for (const { seen, code, is, why } of cases)
    it(`${code}: ${is}, ${why}`, () => expect(sign(seen, code)?.isThere).to.equal(is));

  it('are all advice, each with its source, in one order', () => {
    const signs = failureSigns({}, set());
    expect(signs.map(({ code }) => code)).to.deep.equal(signCodes);
    expect(
      signs.every(({ force, source, isThere }) => force === 'advisory' && source && isThere === 'unknown'),
    ).to.equal(true);
  });
  it('say that a share is open', () => {
    const seen = { adminMatters: 4, allMatters: 10 };
    expect(sign(seen, 'committeeAsOffice', open)).to.include({ isThere: 'unknown', isShareOpen: true });
    expect(sign(seen, 'committeeAsOffice')?.cites).to.have.lengthOf(1);
    expect(signsByShare).to.include('committeeAsOffice').and.to.have.lengthOf(5);
  });
  it('do not take a low uptake of help for one', () => {
    expect(parseObservations({ jobHelp: 1 })).to.have.nested.property('problems[0].code', 'unknown-key');
  });
  it('are never more certain than what was told', () => {
    const number = fc.option(fc.nat(5), { nil: null });
    const seen = fc.record(
      {
        adminMatters: number,
        allMatters: number,
        volunteers: number,
        resources: number,
        linksDown: number,
        linksUp: number,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(seen, fc.nat(5), (told: Observations, later) => {
        const filled = { ...told };
        for (const name of ['adminMatters', 'allMatters', 'volunteers', 'resources', 'linksDown', 'linksUp'] as const)
          filled[name] = told[name] ?? later;
        const after = failureSigns(filled, set());
        failureSigns(told, set()).forEach(({ isThere }, at) => {
          if (isThere !== 'unknown') expect(after[at]?.isThere).to.equal(isThere);
        });
      }),
    );
  });
});

describe('a profile', () => {
  it('brings all of it together, up to the law’s day', () => {
    const profile = profileOf(guihuaLinkage, '2026-03-01', set(on), { demandsQuickResults: true });
    const there = profile.signs.filter(({ isThere }) => isThere === 'yes').map(({ code }) => code);
    expect(there).to.deep.equal(['rolesOutOfPlace', 'quickResults']);
    expect(profile.roles.map(({ context }) => context)).to.deep.equal(['governance', 'project']);
  });
  it('tells nothing of roles where no matrix is in force', () => {
    const { signs } = profileOf(guihuaLinkage, '2026-03-01', lawWith([], on));
    expect(signs.find(({ code }) => code === 'rolesOutOfPlace')?.isThere).to.equal('unknown');
  });
});
