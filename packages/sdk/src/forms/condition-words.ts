import type { Expr } from '@liandong/core';

const fact = (name: string): Expr => ({ op: 'fact', name });
const constant = (value: boolean | number | string): Expr => ({ op: 'const', value });

/**
 * 答的是不是这一项。Was this answered? A word of a condition.
 *
 * Source: none; a word of conditions.
 */
export const is = (name: string, value: string): Expr => ({ op: '=', a: fact(name), b: constant(value) });

/**
 * 所选的有没有这一项。Is this among the answers of a field that takes several? A word of a condition.
 *
 * Source: none; a word of conditions.
 */
export const includes = (name: string, value: string): Expr => ({
  op: 'exists',
  rows: name,
  where: { op: '=', a: { op: 'field', name: 'value' }, b: constant(value) },
});

/**
 * 某一事实成立。Does a yes-or-no fact hold? A word of a condition.
 *
 * Source: none; a word of conditions.
 */
export const holds = (name: string): Expr => fact(name);
