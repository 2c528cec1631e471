import { date, either, type Bool, type DateFact, type Derivation, type Facts, type OneOf } from '@liandong/core';

/** 会议簿上记的。Who knows, and where it stands. */
export const recorded = { who: ['committee', 'street'], register: 'meetings.book' } as const;

/** The street's own book, asked of the street first. */
export const booked = { who: ['street', 'committee'], register: 'meetings.book' } as const;

/** The law's own day as a fact: the day on which the question is asked. */
export const today = {
  type: date(),
  from: [],
  compute: (_, { law }) => law.date,
} satisfies Derivation<Facts, DateFact>;

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
