import { expect } from 'chai';
import { atLeast, moreThan, type IsoDate } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  checkRoles,
  failureSigns,
  linkageOf,
  movementOf,
  profileOf,
  rollIn,
  singleSourceSign,
  triadOf,
  type LinkageRecords,
  type Observations,
} from './index.js';
import { lawWith, open, set } from './small-law.test.js';
import { signShares } from './terms.js';

const on = '2026-03-31';
/** Two organizations, a committee, the street, a resident; a hall that the committee gives. */
const base: LinkageRecords = {
  actors: [
    { id: 'street', name: '街道', kind: 'government' },
    { id: 'committee', name: '居委会', kind: 'committee' },
    { id: 'choir', name: '合唱团', kind: 'communityOrganization' },
    { id: 'agency', name: '社工机构', kind: 'outsideOrganization' },
    { id: 'resident', name: '居民', kind: 'resident' },
    { id: 'gone', name: '旧站', kind: 'station', until: '2026-03-31' },
  ],
  resources: [{ id: 'hall', name: '活动室', supplier: 'committee' }],
  links: [],
  tasks: [],
  assignments: [],
  meetings: [],
  activities: [],
};
type Link = LinkageRecords['links'][number];
const link = (id: string, from: string, to: string, more: Partial<Link> = {}): Link => ({
  ...{ id, from, to, kind: 'communicate', on: '2026-03-01' as IsoDate },
  ...more,
});
const withLinks = (...links: readonly Link[]) => linkageOf({ ...base, links: [...links] }, on);

describe('a network out of records', () => {
  const faulty: readonly (readonly [string, Link, object | undefined])[] = [
    ['a link between two who are there', link('l', 'street', 'committee'), undefined],
    ['nobody of that name at its beginning', link('l', 'ghost', 'committee'), { code: 'unknown-end', names: 'ghost' }],
    ['nobody of that name at its end', link('l', 'committee', 'ghost'), { code: 'unknown-end', names: 'ghost' }],
    ['somebody who is gone', link('l', 'committee', 'gone'), { code: 'end-not-there', names: 'gone' }],
    ['to oneself', link('l', 'choir', 'choir'), { code: 'self-link', names: 'choir' }],
    ['a resource acts', link('l', 'hall', 'choir'), { code: 'resource-acts', names: 'hall', instead: 'committee' }],
    ['talking to a resource', link('l', 'choir', 'hall'), { code: 'resource-acts', names: 'hall' }],
    ['supplying a resource', link('l', 'committee', 'hall', { kind: 'supply' }), undefined],
  ];
  for (const [why, one, fault] of faulty)
    it(`${why}: ${fault ? 'a fault, and left out' : 'kept'}`, () => {
      const { faults, links } = withLinks(one);
      expect(faults).to.deep.equal(fault ? [{ in: 'l', ...fault }] : []);
      expect(links).to.have.length(fault ? 0 : 1);
    });

  it('a task of a resource is its supplier’s; of nobody, a fault', () => {
    const tasks = ['hall', 'choir', 'ghost'].map((owner) => ({ id: `t-${owner}`, title: 'x', owner }));
    expect(linkageOf({ ...base, tasks }, on).faults).to.deep.equal([
      { code: 'owner-unknown', in: 't-ghost', names: 'ghost' },
      { code: 'resource-owns-task', in: 't-hall', names: 'hall', instead: 'committee' },
    ]);
  });

  it('counts links between the tiers by direction, and those with residents', () => {
    const { down, up, toResidents, fromResidents } = withLinks(
      link('1', 'street', 'committee'),
      link('2', 'street', 'choir'),
      link('3', 'committee', 'street'),
      link('4', 'committee', 'resident'),
      link('5', 'resident', 'committee'),
      link('6', 'resident', 'choir'),
      link('7', 'committee', 'choir'),
    );
    expect({ down, up, toResidents, fromResidents }).to.deep.equal({
      down: 2,
      up: 1,
      toResidents: 1,
      fromResidents: 2,
    });
  });

  it('the triad leaves out what stays within one of the three', () => {
    const network = withLinks(link('1', 'choir', 'agency'), link('2', 'committee', 'choir'));
    const found = triadOf(network, set()).directions.flatMap(({ from, to, links }) =>
      links.map(({ id }) => `${id}: ${from} ${to}`),
    );
    expect(found).to.deep.equal(['2: community organization']);
  });
});

describe('roles of those who are there', () => {
  type Assignment = LinkageRecords['assignments'][number];
  const as = (actor: string, role: Assignment['role'], more: Partial<Assignment> = {}): Assignment => ({
    ...{ actor, role, context: 'governance', ...more },
  });
  const check = (...assignments: readonly Assignment[]) => checkRoles(withLinks(), assignments, 'governance', set());
  const found = (...assignments: readonly Assignment[]) =>
    check(...assignments).findings.filter(({ code }) => code !== 'absent');

  it('name each once, in order, however often it was recorded', () => {
    const both = [as('choir', 'funder'), as('agency', 'funder'), as('choir', 'funder'), as('choir', 'leader')];
    const who = (given: readonly Assignment[]) =>
      found(...given).map((one) => `${one.actor} ${one.role}: ${one.who.join()}`);
    expect(who(both)).to.deep.equal(who([...both].reverse()));
    expect(who([as('choir', 'funder'), as('agency', 'funder')])).to.have.members([
      ...['outsideOrganization funder: agency', 'communityOrganization funder: choir'],
    ]);
  });
  it('a role that ends today is over; one of another context is not looked at', () => {
    expect(found(as('choir', 'funder', { until: on }))).to.deep.equal([]);
    expect(found(as('choir', 'funder', { until: '2026-04-01' }))).to.have.length(1);
    expect(found(as('choir', 'funder', { from: '2026-04-01' }))).to.deep.equal([]);
    expect(found(as('choir', 'funder', { context: 'project' }))).to.deep.equal([]);
  });
  it('strangers: those who are not there, and resources, each once, in order', () => {
    const { strangers, findings } = check(
      ...[as('hall', 'funder'), as('ghost', 'leader'), as('gone', 'leader'), as('ghost', 'funder')],
    );
    expect(strangers).to.deep.equal(['ghost', 'gone', 'hall']);
    expect(
      findings.map(({ code }) => code),
      'they hold nothing',
    ).not.to.include.members(['unlisted']);
  });
  it('only the government oversteps, and only into what is another’s', () => {
    expect(found(as('street', 'leader'))[0]).to.include({ code: 'overstepping', role: 'leader' });
    expect(found(as('street', 'funder'))[0]).to.include({ code: 'unlisted' });
    expect(found(as('street', 'institutionSupplier'))).to.deep.equal([]);
    expect(found(as('committee', 'funder'))[0]).to.include({ code: 'misplaced' });
  });
});

describe('movement between two days', () => {
  const span = { from: '2026-03-01', to: '2026-03-31' } as const;
  const meeting = (id: string, day: IsoDate, more: object = {}) => ({ id, on: day, wasHeld: true, ...more });
  const task = (id: string, more: object) => ({ id, title: id, owner: 'choir', meeting: 'm', ...more });
  const of = (records: Partial<LinkageRecords>) => {
    const { decision, undone, alone, absentAspects } = movementOf({ ...base, ...records }, span, set());
    return { value: decision.value, undone, alone, absentAspects };
  };
  const meetings = [meeting('m', '2026-03-10')];

  it('done over due: one of two is one half, and moves', () => {
    const two = [task('a', { dueOn: '2026-03-20', doneOn: '2026-03-19' }), task('b', { dueOn: '2026-03-20' })];
    expect(of({ meetings, tasks: two }).value).to.equal('linkedAndMoving');
    expect(of({ meetings, tasks: [...two, task('c', { dueOn: '2026-03-20' })] }).value).to.equal('linkedNotMoving');
  });

  it('a meeting of an earlier time counts for its tasks, and not as a meeting of this time', () => {
    const before = [meeting('m', '2026-02-10', { aspects: ['communicate'] })];
    const { value, undone, absentAspects } = of({ meetings: before, tasks: [task('t', { dueOn: '2026-03-20' })] });
    expect(undone).to.deep.equal(['t']);
    expect(absentAspects).to.include('communicate');
    expect(of({ meetings: before }).value).to.equal('nothing');
    expect(value).not.to.equal('linkedAndMoving');
  });
});

describe('a sign', () => {
  const sign = (seen: Observations, code: string, law = set()) => {
    const found = failureSigns(seen, law).find((one) => one.code === code);
    if (!found) throw new Error(`no ${code}`);
    return found;
  };
  it('says what it was told, and what was not told', () => {
    const half = sign({ adminMatters: 4, allMatters: null }, 'committeeAsOffice');
    expect(half.facts).to.deep.equal({ adminMatters: 4 });
    expect(half.missing).to.deep.equal(['allMatters']);
    expect(sign({}, 'committeeAsOffice')).to.deep.include({ facts: {}, missing: ['adminMatters', 'allMatters'] });
    const whole = sign({ adminMatters: 0, allMatters: 9 }, 'committeeAsOffice');
    expect(whole).to.deep.include({ facts: { adminMatters: 0, allMatters: 9 }, missing: [], isThere: 'no' });
  });
  const openCases: readonly (readonly [string, Observations, string, boolean])[] = [
    ['told in full, between none and all', { adminMatters: 4, allMatters: 10 }, 'committeeAsOffice', true],
    ['nothing of it: no share could tell otherwise', { adminMatters: 0, allMatters: 10 }, 'committeeAsOffice', false],
    ['all of it', { adminMatters: 10, allMatters: 10 }, 'committeeAsOffice', false],
    ['not told in full', { adminMatters: 4 }, 'committeeAsOffice', false],
    ['a sign without a share', { officesInCharge: 2 }, 'splitOffices', false],
    ['a sign without a share that is not told', {}, 'splitOffices', false],
  ];
  for (const [why, seen, code, isOpen] of openCases)
    it(`${why}: the share is ${isOpen ? 'open' : 'not asked for'}`, () => {
      const found = sign(seen, code, open);
      expect('isShareOpen' in found).to.equal(isOpen);
      expect(found.cites).to.deep.equal([]);
    });
  it('is not open where the law gives the share', () =>
    expect(sign({ adminMatters: 4, allMatters: 10 }, 'committeeAsOffice')).not.to.have.property('isShareOpen'));

  it('too little: none is, all is not, whatever the share', () => {
    const taken = (outsideAccepted?: number, outsideOffers?: number) =>
      sign(
        {
          ...(outsideAccepted !== undefined && { outsideAccepted }),
          ...(outsideOffers !== undefined && { outsideOffers }),
        },
        'outsidersRefused',
        open,
      ).isThere;
    expect(taken(0, 3)).to.equal('yes');
    expect(taken(3, 3)).to.equal('no');
    expect(taken(2, 3), 'in between the share tells').to.equal('unknown');
    expect(taken(0, 0), 'nobody offered').to.equal('unknown');
    expect(taken(undefined, 3)).to.equal('unknown');
    expect(taken(3, undefined)).to.equal('unknown');
  });

  it('a single source is told alone as among the others', () => {
    const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
    const lawOf = (share: ReturnType<typeof atLeast>) =>
      lawWith([...sets(signShares, [{ from: '2020-01-01', cite, value: { singleSource: share } }])]);
    const seen = { largestSource: 5, allMoney: 10 };
    expect(singleSourceSign(seen, lawOf(atLeast(1, 2)))).to.include({ code: 'singleSource', isThere: 'yes' });
    expect(singleSourceSign(seen, lawOf(moreThan(1, 2)))).to.include({ isThere: 'no' });
    expect(singleSourceSign({ largestSource: 0, allMoney: 10 }, open).isThere).to.equal('no');
    expect(singleSourceSign(seen, lawOf(atLeast(1, 2)))).to.deep.equal(
      sign(seen, 'singleSource', lawOf(atLeast(1, 2))),
    );
  });
});

describe('what a profile tells of signs', () => {
  const profile = (records: Partial<LinkageRecords>, law = set()) =>
    Object.fromEntries(
      profileOf({ ...base, ...records }, '2026-03-01', law).signs.map(({ code, isThere, facts }) => [
        code,
        { isThere, facts },
      ]),
    );
  it('linked and not moving, or moving and not linked, as the records show', () => {
    const meetings = [{ id: 'm', on: '2026-03-10' as IsoDate, wasHeld: true }];
    const activities = [{ id: 'a', on: '2026-03-11' as IsoDate, by: ['choir'] }];
    const seen = (records: Partial<LinkageRecords>) => {
      const { linkedNotMoving, movingNotLinked } = profile(records);
      return [linkedNotMoving?.isThere, movingNotLinked?.isThere];
    };
    expect(seen({ meetings }), 'meetings alone').to.deep.equal(['yes', 'no']);
    expect(seen({ activities }), 'activities alone').to.deep.equal(['no', 'yes']);
    const mostly = [...activities, { id: 'b', on: '2026-03-12' as IsoDate, by: ['choir'], record: 'm' }];
    const { linkedNotMoving } = profile({ meetings, activities: mostly }, open);
    expect(linkedNotMoving?.isThere, 'no share is set').to.equal('unknown');
  });
  it('counts faults of roles by their code', () => {
    const assignments = [{ actor: 'street', role: 'leader', context: 'governance' }] as const;
    expect(profile({ assignments: [...assignments] })['rolesOutOfPlace']?.facts).to.include({
      ...{ rolesOverstepping: 1, rolesMisplaced: 0 },
    });
  });
});

describe('the measure of strength', () => {
  it('is named where a text gives it, and only there', () => {
    const strengths = { organization: 3, volunteer: 2, resource: 1, isBaseThere: true };
    expect(rollIn(strengths, set()).metric).to.equal('count');
    expect(rollIn(strengths, open)).not.to.have.property('metric');
  });
  it('on a tie it is each of the strongest', () => {
    const tie = { organization: 3, volunteer: 3, resource: 1, isBaseThere: true };
    expect(rollIn(tie, set()).modes.map(({ starter }) => starter)).to.deep.equal(['organization', 'volunteer']);
    const one = { organization: 1, volunteer: 3, resource: 1, isBaseThere: true };
    expect(rollIn(one, set()).modes.map(({ starter }) => starter)).to.deep.equal(['volunteer']);
  });
});
