import type { IsoDate } from './iso-date.js';

/** 判定式：一棵封闭的、有类型的、纯数据的树。A criterion as plain data: small, closed, typed. Whole numbers, days, closed values and yes-or-no only. */
export type Expr =
  | { readonly op: 'const'; readonly value: boolean | number | string }
  | { readonly op: 'date'; readonly value: IsoDate }
  | { readonly op: 'fact'; readonly name: string }
  | { readonly op: 'field'; readonly name: string }
  | { readonly op: 'law'; readonly name: string }
  | { readonly op: 'and' | 'or'; readonly of: readonly Expr[] }
  | { readonly op: 'not' | 'known'; readonly of: Expr }
  | { readonly op: '<' | '<=' | '='; readonly a: Expr; readonly b: Expr }
  | { readonly op: 'in'; readonly of: Expr; readonly list: readonly string[] | Expr }
  | { readonly op: '+' | '-' | '*' | 'min' | 'max' | 'fullYears' | 'orElse'; readonly a: Expr; readonly b: Expr }
  /** a × b ÷ c, rounded as money is: half a unit up. */
  | { readonly op: 'mulDiv'; readonly a: Expr; readonly b: Expr; readonly c: Expr }
  | { readonly op: 'if'; readonly test: Expr; readonly then: Expr; readonly else: Expr }
  | { readonly op: 'reaches'; readonly part: Expr; readonly whole: Expr; readonly share: Expr }
  | {
      readonly op: 'every' | 'exists' | 'count' | 'sum';
      readonly rows: string;
      readonly where: Expr;
      readonly value?: Expr;
    }
  /** A reason: its inner criterion speaks under this code. Advice never changes the outcome unless the law named by `binding` says so. `about` is never decided: it says what is looked up in lists of the law, where a procedure does that. */
  | {
      readonly op: 'reason';
      readonly code: string;
      readonly of: Expr;
      readonly cites?: readonly string[];
      readonly about?: Expr;
      readonly advice?: true;
      readonly binding?: string;
    };

/** Where an expression holds others, in the order in which they are read. */
const places = [
  'of',
  'list',
  'part',
  'whole',
  'share',
  'test',
  'then',
  'else',
  'a',
  'b',
  'c',
  'where',
  'value',
] as const;

const isExpr = (part: unknown): part is Expr => typeof part === 'object' && part !== null && 'op' in part;

/**
 * 下一层的判定式。The expressions directly below one.
 *
 * Source: none; walks a tree.
 */
export const below = (expr: Expr): readonly Expr[] =>
  places.flatMap((place) => (expr as never as Readonly<Record<string, unknown>>)[place] ?? []).filter(isExpr);

/**
 * 走遍判定式。Visits an expression and all below it, top down.
 *
 * Source: none; walks a tree.
 */
export function visit(expr: Expr, see: (expr: Expr) => void): void {
  see(expr);
  for (const inner of below(expr)) visit(inner, see);
}
