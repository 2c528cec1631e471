import { atLeast, moreThan } from '@liandong/core';
import { valuesOf } from '../term-values.test.js';
import { actorKinds, contexts, rollInSteps, roles, starters } from './codes.js';
import { roleMatrix, rollInOrders, signShares } from './terms.js';

const row = { context: contexts[0], actor: actorKinds[0], roles: [roles[0]], may: [roles[1]] };
const orders = Object.fromEntries(starters.map((starter) => [starter, [[starter], [rollInSteps[0]]]]));
const [first] = starters;

describe('values of terms of linkage', () => {
  const { may: _, ...without } = row;
  valuesOf(
    roleMatrix,
    [[], [row], [without, { ...row, actor: actorKinds[1] }], [{ ...row, roles: [] }]],
    ['no list', row],
    ['the same place twice', [row, without]],
    ['one of two is wrong', [row, { ...row, actor: actorKinds[1], roles: ['mayor'] }]],
    ['no such context', [{ ...row, context: 'moon' }]],
    ['no such actor', [{ ...row, actor: 'dragon' }]],
    ['one role of two is none', [{ ...row, roles: [roles[0], 'mayor'] }]],
    ['what it may be is no role', [{ ...row, may: ['mayor'] }]],
    ['roles as text', [{ ...row, roles: roles[0] }]],
    ['nothing', [null]],
    ['a list in the list', [[]]],
  );
  valuesOf(
    rollInOrders,
    [orders, { ...orders, [first]: [[first]] }],
    ['an order is missing', { ...orders, [first]: undefined }],
    ['an order that starts with another', { ...orders, [first]: [[starters[1]]] }],
    ['an order of no steps', { ...orders, [first]: [] }],
    ['one step of two is none', { ...orders, [first]: [[first], ['parade']] }],
    ['a step as text', { ...orders, [first]: [first] }],
    ['an order as text', { ...orders, [first]: first }],
    ['a list', Object.values(orders)],
    ['a number', 1],
    ['nothing', null],
  );
  valuesOf(
    signShares,
    [{}, { idle: atLeast(1, 2) }, { idle: atLeast(1, 2), alone: moreThan(1, 3) }],
    ['one of two is none', { idle: atLeast(1, 2), alone: 0.5 }],
    ['a share of nothing', { idle: { ...atLeast(1, 2), denominator: 0 } }],
    ['a list', [atLeast(1, 2)]],
    ['a number', 1],
    ['text', 'half'],
    ['nothing', null],
  );
});
