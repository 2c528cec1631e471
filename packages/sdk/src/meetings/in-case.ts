import { either, type Bool, type OneOf } from '@liandong/core';

/** 分种类：只说所问的一种。One thing for each value of a fact, `otherwise` for the values left; only that of the value given is told. */
export const inCase = <Value extends string>(
  fact: Pick<OneOf<Value>, 'is'>,
  cases: Readonly<Partial<Record<Value, Bool>>>,
  otherwise: Bool,
): Bool =>
  Object.entries<Bool>(cases as Record<Value, Bool>).reduceRight(
    (rest, [value, of]) => either(fact.is(value as Value), of, rest),
    otherwise,
  );

/** 每一种各一项，名字同尾。The same for each kind, under names that end alike. */
export const each = <const Kind extends string, const End extends string, Value>(
  kinds: readonly Kind[],
  end: End,
  of: (kind: Kind) => Value,
) => Object.fromEntries(kinds.map((kind) => [kind + end, of(kind)])) as { readonly [Name in `${Kind}${End}`]: Value };
