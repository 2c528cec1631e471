import { expect } from 'chai';
import type { IsoDate } from '@liandong/core';
import {
  linkageOf,
  movementOf,
  roleMatrix,
  rollInOrders,
  signShares,
  type ActorKind,
  type LinkageRecords,
  type LinkKind,
} from './index.js';
import { set } from './small-law.test.js';

const empty: LinkageRecords = {
  actors: [],
  resources: [],
  links: [],
  tasks: [],
  assignments: [],
  meetings: [],
  activities: [],
};
const on = '2026-03-31';

describe('linkage: first and last days of a period', () => {
  const period = { from: '2026-03-01', to: '2026-03-31' } as const;
  const meeting = (id: string, day: IsoDate, wasHeld = true) => ({ id, on: day, wasHeld });
  const of = (records: Partial<LinkageRecords>) => movementOf({ ...empty, ...records }, period, set());

  it('activities count on the first and the last day, and on no other', () => {
    const days: readonly IsoDate[] = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    const activities = days.map((day) => ({ id: day, on: day, by: ['a'] }));
    expect(of({ activities }).alone).to.deep.equal(['2026-03-01', '2026-03-31']);
  });
  it('an activity is agreed on if its meeting was held by its day, in the period or before', () => {
    const act = (record: string) => ({ id: record, on: '2026-03-10' as const, by: ['a'], record });
    const meetings = [
      meeting('before', '2026-02-01'),
      meeting('sameDay', '2026-03-10'),
      meeting('dayAfter', '2026-03-11'),
      meeting('cancelled', '2026-03-01', false),
      meeting('twice', '2026-03-20'),
      meeting('twice', '2026-03-05'),
    ];
    const activities = ['before', 'sameDay', 'dayAfter', 'cancelled', 'twice', 'none'].map(act);
    expect(of({ activities, meetings }).alone).to.deep.equal(['cancelled', 'dayAfter', 'none']);
    expect(of({ activities, meetings: [...meetings].reverse() }).alone).to.deep.equal([
      'cancelled',
      'dayAfter',
      'none',
    ]);
  });
  const task = (id: string, more: Partial<LinkageRecords['tasks'][number]>) => ({
    ...{ id, title: id, owner: 'a', meeting: 'm', dueOn: '2026-03-10' as const },
    ...more,
  });
  const undone = (...tasks: LinkageRecords['tasks']) => of({ tasks, meetings: [meeting('m', '2026-02-01')] }).undone;
  it('tasks of a meeting that was held, due in the period and not done by its end', () => {
    expect(undone(task('b', {}), task('a', {})), 'by id').to.deep.equal(['a', 'b']);
    expect(undone(task('a', { dueOn: '2026-03-01' }), task('b', { dueOn: '2026-03-31' }))).to.deep.equal(['a', 'b']);
    expect(undone(task('a', { dueOn: '2026-02-28' }), task('b', { dueOn: '2026-04-01' }))).to.deep.equal([]);
    expect(undone(task('a', { dueOn: undefined }))).to.deep.equal([]);
    expect(undone(task('a', { meeting: undefined }), task('b', { meeting: 'other' }))).to.deep.equal([]);
    expect(undone(task('a', { doneOn: '2026-03-31' })), 'done on the last day').to.deep.equal([]);
    expect(undone(task('a', { doneOn: '2026-04-01' })), 'done a day after').to.deep.equal(['a']);
  });
  it('each with its owner, its due day and calendar days since, the longest overdue first, whatever the order of the records', () => {
    const tasks = [
      task('c', { title: '排班', owner: 'b' }),
      task('b', { dueOn: '2026-03-31', doneOn: '2026-04-02' }),
      task('z', { dueOn: '2026-03-01' }),
      task('a', {}),
    ];
    const of2 = (given: typeof tasks) => of({ tasks: given, meetings: [meeting('m', '2026-02-01')] }).overdue;
    const common = { meeting: 'm', owner: 'a' };
    expect(of2(tasks)).to.deep.equal([
      { ...common, dueOn: '2026-03-01', id: 'z', title: 'z', daysOverdue: 30 },
      { ...common, dueOn: '2026-03-10', id: 'a', title: 'a', daysOverdue: 21 },
      { ...common, dueOn: '2026-03-10', id: 'c', title: '排班', owner: 'b', daysOverdue: 21 },
      // Done later, of which nothing is known yet; on its day it is not late.
      { ...common, dueOn: '2026-03-31', id: 'b', title: 'b', daysOverdue: 0 },
    ]);
    expect(of2([...tasks].reverse())).to.deep.equal(of2(tasks));
    expect(of2([task('never', { dueOn: '2026-03-32' })]), 'due on no day').to.deep.equal([]);
  });
  it('activities that nobody agreed on with who and which day, the earliest first', () => {
    const activities = [
      { id: 'a', on: '2026-03-10' as const, by: ['y', 'x'] },
      { id: 'b', on: '2026-03-09' as const, by: ['x'] },
    ];
    expect(of({ activities }).notAgreed).to.deep.equal([activities[1], activities[0]]);
    expect(of({ activities: [...activities].reverse() }).notAgreed).to.deep.equal([activities[1], activities[0]]);
  });
  it('what is done is what was due less what is undone', () => {
    const meetings = [meeting('m', '2026-03-01')];
    const done = task('a', { doneOn: '2026-03-05' });
    expect(of({ meetings, tasks: [done, task('b', {})] }).decision.value, 'one of two is enough there').to.equal(
      'linkedAndMoving',
    );
    expect(of({ meetings, tasks: [task('a', {}), task('b', {})] }).decision.value).to.equal('linkedNotMoving');
  });
  it('an aspect is there by a meeting or a link of the period', () => {
    const kinds = (change: object) => {
      const link = { id: 'l', from: 'a', to: 'b', kind: 'communicate' as const, on: '2026-03-31' as const, ...change };
      return of({ links: [link] }).absentAspects.includes('communicate');
    };
    expect(kinds({}), 'begins on the last day').to.equal(false);
    expect(kinds({ on: '2026-04-01' })).to.equal(true);
    expect(kinds({ on: '2026-01-01', until: '2026-03-02' })).to.equal(false);
    expect(kinds({ on: '2026-01-01', until: '2026-03-01' }), 'over on the first day').to.equal(true);
    const met = (day: IsoDate, wasHeld = true) =>
      of({ meetings: [{ ...meeting('m', day, wasHeld), aspects: ['communicate'] }] }).absentAspects.length;
    expect(met('2026-03-01')).to.equal(3);
    expect(met('2026-02-28')).to.equal(4);
    expect(met('2026-03-05', false)).to.equal(4);
  });
});

describe('linkage: the network, whatever the order', () => {
  const actor = (id: string, kind: ActorKind) => ({ id, name: id, kind });
  const link = (id: string, from: string, to: string, kind: LinkKind, day: IsoDate) => ({
    id,
    from,
    to,
    kind,
    on: day,
  });
  const actors = [actor('c', 'committee'), actor('o', 'communityOrganization'), actor('p', 'station')];
  it('gathers the links between two elements: kinds sorted, the latest day', () => {
    const links = [
      link('3', 'c', 'o', 'shareInformation', '2026-01-05'),
      link('1', 'c', 'o', 'communicate', '2026-02-05'),
      link('2', 'p', 'o', 'shareInformation', '2026-01-09'),
      link('4', 'c', 'p', 'communicate', '2026-03-01'),
    ];
    for (const given of [links, [...links].reverse()])
      expect(linkageOf({ ...empty, actors, links: given }, on).edges).to.deep.equal([
        {
          from: 'community',
          to: 'organization',
          kinds: ['communicate', 'shareInformation'],
          links: ['1', '2', '3'],
          lastOn: '2026-02-05',
        },
      ]);
  });
  it('tells faults by what they are in, then by code', () => {
    const tasks = ['z', 'b'].map((id) => ({ id, title: id, owner: 'nobody' }));
    const links = [link('m', 'c', 'c', 'communicate', '2026-01-01')];
    const doubled = [...actors, actor('m', 'resident'), actor('m', 'resident')];
    const { faults } = linkageOf({ ...empty, actors: doubled, tasks, links }, on);
    expect(faults.map((one) => [one.in, one.code])).to.deep.equal([
      ['b', 'owner-unknown'],
      ['m', 'id-twice'],
      ['m', 'self-link'],
      ['z', 'owner-unknown'],
    ]);
  });
});

describe('linkage: shapes of terms', () => {
  const row = { context: 'governance', actor: 'committee', roles: ['leader'] };
  const orders = {
    organization: [['organization'], ['volunteer']],
    volunteer: [['volunteer']],
    resource: [['resource'], ['organization', 'volunteer']],
  };
  const half = { numerator: 1, denominator: 2, sense: 'atLeast' };
  const shares = set().get(signShares).value;
  const cases = [
    { term: roleMatrix, value: [row], is: true },
    { term: roleMatrix, value: [], is: true },
    { term: roleMatrix, value: [{ ...row, may: ['promoter'] }], is: true },
    { term: roleMatrix, value: row, is: false },
    { term: roleMatrix, value: [null], is: false },
    { term: roleMatrix, value: ['x'], is: false },
    { term: roleMatrix, value: [{ ...row, context: 'x' }], is: false },
    { term: roleMatrix, value: [{ ...row, actor: 'x' }], is: false },
    { term: roleMatrix, value: [{ ...row, roles: 'leader' }], is: false },
    { term: roleMatrix, value: [{ ...row, roles: ['leader', 'x'] }], is: false },
    { term: roleMatrix, value: [{ ...row, may: ['x'] }], is: false },
    { term: roleMatrix, value: [row, { ...row, actor: 'station', roles: ['x'] }], is: false },
    { term: roleMatrix, value: [row, row], is: false },
    { term: roleMatrix, value: [row, { ...row, actor: 'station' }], is: true },
    { term: rollInOrders, value: orders, is: true },
    { term: rollInOrders, value: null, is: false },
    { term: rollInOrders, value: [], is: false },
    { term: rollInOrders, value: { ...orders, resource: undefined }, is: false },
    { term: rollInOrders, value: { ...orders, resource: [] }, is: false },
    { term: rollInOrders, value: { ...orders, resource: 'resource' }, is: false },
    { term: rollInOrders, value: { ...orders, resource: [['organization'], ['resource']] }, is: false },
    { term: rollInOrders, value: { ...orders, resource: [['resource'], ['x']] }, is: false },
    { term: rollInOrders, value: { ...orders, resource: [['resource'], 'x'] }, is: false },
    { term: signShares, value: shares, is: true },
    { term: signShares, value: {}, is: true },
    { term: signShares, value: { ...shares, x: { ...half, denominator: 0 } }, is: false },
    { term: signShares, value: { x: 1 }, is: false },
    { term: signShares, value: null, is: false },
    { term: signShares, value: [], is: false },
  ];
  for (const { term, value, is } of cases)
    it(`${term.id} ${is ? 'may' : 'cannot'} be ${JSON.stringify(value)}`, () =>
      expect(term.type.check(value) === undefined).to.equal(is));
});
