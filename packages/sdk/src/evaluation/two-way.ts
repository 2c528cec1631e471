import { rowsOf, wholeOf, type Citation, type Decision, type IsoDate, type Law } from '@liandong/core';
import * as z from 'zod/mini';
import { day, parseModel, placeCode, text, whole, type Parsed } from '../model.js';
import { aspects, directions, governmentAspects, type Aspect, type Direction } from './codes.js';
import { isTwoWay } from './is-two-way.js';
import { governmentWeights } from './terms.js';

const mostRaters = 10_000_000;

/** 一次评分。One rating: an average of so many people's marks out of a hundred is not rounded, it is their sum and their number. */
export const rating = z
  .strictObject({
    id: text(64),
    direction: z.enum(directions),
    aspect: z.enum(aspects),
    /** 各人所打百分制分数之和。 */
    sum: whole(0, 1_000_000_000),
    /** 打分的人数。 */
    raters: whole(1, mostRaters),
    about: z.optional(text(64)),
    place: z.optional(placeCode()),
    on: day(),
  })
  .check(z.refine(({ sum, raters }) => sum <= raters * 100, { path: ['sum'], error: 'over-whole' }));
export type Rating = z.infer<typeof rating>;

/**
 * 读入一次评分，问题逐处指明。
 *
 * Source: none; our own model of what {@link twoWay} reads.
 */
export const parseRating = (data: unknown): Parsed<Rating> => parseModel(rating, data);

/** 平均分。A mean mark as two whole numbers: nothing is rounded before it is shown. */
export interface Mark {
  readonly numerator: number;
  readonly denominator: number;
}

/** 评价的一个方向。One direction of an evaluation. */
export interface Side {
  readonly direction: Direction;
  readonly raters: number;
  /** By aspect, only what was rated. */
  readonly parts: readonly ({ readonly aspect: Aspect; readonly raters: number } & Mark)[];
  /** The weighted mark of the three parts, where it can be told. */
  readonly mark?: Mark;
  /** Why there is no mark. */
  readonly markMissing?: 'no-rating' | 'part-missing' | 'weights-open';
}

/** 双向评价的结果。Both directions of an evaluation on a day. */
export interface TwoWay {
  readonly asOf: IsoDate;
  /** {@link isTwoWay} */
  readonly decision: Decision<'bothWays' | 'onlyGovernmentRates' | 'onlySocietiesRate' | 'nobodyRates'>;
  readonly sides: readonly Side[];
  /** Texts that name the weights, or leave them open. */
  readonly weightCites: readonly Citation[];
  readonly force: 'advisory';
}

/**
 * 双向评价：两个方向各得多少分；缺一个方向就是不完整，权重没有规定就没有总分。
 * Both directions of an evaluation up to the law's day. A missing direction leaves it incomplete, and where nobody set the weights there is no total mark.
 *
 * Source: 上城报道（政府与“三社”之间的双向评价机制；政府绩效与居民满意度、社会组织服务、社会工作发展挂钩）. The weights are open there; marks out of a hundred and their mean are ours.
 *
 * @throws {WrongFactError} for a rating that is none, marks that are not whole or over a hundred each, or a rating by nobody
 *
 * @example
 * twoWay(ratings, law).sides[1].markMissing // => 'weights-open'
 */
export function twoWay(ratings: readonly Rating[], law: Law): TwoWay {
  rowsOf('evaluation.twoWay', 'ratings', ratings).forEach(({ raters, sum }, at) => {
    wholeOf('evaluation.twoWay', `ratings[${at}].raters`, raters, 'person', 1, mostRaters);
    wholeOf('evaluation.twoWay', `ratings[${at}].sum`, sum, 'mark', 0, raters * 100);
  });
  const counted = ratings.filter(({ on }) => on <= law.date).sort((one, other) => (one.id < other.id ? -1 : 1));
  const { status, value: weights, cites } = law.get(governmentWeights);
  const sides = directions.map((direction): Side => {
    const own = counted.filter((one) => one.direction === direction);
    const parts = aspects.flatMap((aspect) => {
      const of = own.filter((one) => one.aspect === aspect);
      const [raters, sum] = [total(of.map((one) => one.raters)), total(of.map((one) => one.sum))];
      return raters === 0 ? [] : [{ aspect, raters, numerator: sum, denominator: raters }];
    });
    const side = { direction, raters: total(own.map(({ raters }) => raters)), parts };
    if (own.length === 0) return { ...side, markMissing: 'no-rating' };
    if (direction === 'government-of-societies') {
      const overall = parts.find(({ aspect }) => aspect === 'overall');
      return overall
        ? { ...side, mark: { numerator: overall.numerator, denominator: overall.denominator } }
        : { ...side, markMissing: 'part-missing' };
    }
    const three = governmentAspects.map((aspect) => parts.find((part) => part.aspect === aspect));
    if (three.some((part) => !part)) return { ...side, markMissing: 'part-missing' };
    if (status !== 'value' || !weights) return { ...side, markMissing: 'weights-open' };
    return {
      ...side,
      mark: weighted(
        three as readonly Mark[],
        governmentAspects.map((aspect) => weights[aspect]),
      ),
    };
  });
  return {
    asOf: law.date,
    decision: isTwoWay({ ratings: counted.map(({ direction, aspect }) => ({ direction, aspect })) }, law),
    sides,
    weightCites: cites,
    force: 'advisory',
  };
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Σ wᵢ·mᵢ ÷ Σ wᵢ in hundredths of a mark, exact until the last division. */
function weighted(marks: readonly Mark[], weights: readonly number[]): Mark {
  const whole = marks.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
  const sum = marks.reduce(
    (all, { numerator, denominator }, at) =>
      all + (whole / BigInt(denominator)) * BigInt(numerator) * BigInt(weights[at] as number),
    0n,
  );
  const below = whole * BigInt(total(weights));
  return { numerator: Number((sum * 200n + below) / (below * 2n)), denominator: 100 };
}
