import { isIsoDate, type IsoDate } from '@liandong/core';
import type { GraphProblemCode } from './codes.js';
import type { GraphProblem } from './graph.js';

/** Tells what is wrong, and reads days: one that is none is told and not used. */
export function tellerOf(problems: GraphProblem[]) {
  const say = (path: string, code: GraphProblemCode, params?: GraphProblem['params'], actors?: readonly string[]) =>
    void problems.push({ path, code, ...(params && { params }), ...(actors && { actors }) });
  const day = <Item>(item: Item, name: keyof Item & string, path: string): IsoDate | undefined => {
    const on: unknown = item[name];
    if (isIsoDate(on)) return on;
    if (on !== undefined && on !== null) say(`${path}.${name}`, 'not-a-date', { text: String(on).slice(0, 60) });
    return undefined;
  };
  return { say, day };
}
