import { isIsoDate, isPeriod, isShare, type Listing, type Share, type Term } from '@liandong/core';
import { dayText, moneyText } from '@liandong/messages';
import { short } from '../../internal/data-table.js';

/** Says a sentence of the timeline by its path; `has` tells whether there is one. */
export interface Saying {
  readonly say: (path: readonly string[], facts?: Readonly<Record<string, unknown>>) => string;
  readonly has: (path: readonly string[]) => boolean;
  readonly language: string;
  readonly yes: string;
  readonly no: string;
  readonly notKnown: string;
  /** What a code is called, by the page or by the words there are. */
  readonly nameOf: (code: string) => string | undefined;
}

const fewItems = 8;

/** What is written for machines, not a text of people. */
const isCode = /^[a-z][\w.:-]*$/i;

/** A value of the law as a sentence says it: numbers with their unit, shares, lists by their items, codes by their names or in quotes. */
export function valueText({ type, unit }: Pick<Term, 'type' | 'unit'>, value: unknown, saying: Saying): string {
  const { say, has, language, nameOf } = saying;
  const named = (code: string): string => {
    const name = nameOf(code) ?? (has(['options', code]) ? say(['options', code]) : undefined);
    return name ?? (isCode.test(code) ? say(['code'], { code: short(code) }) : code);
  };
  const counted = (count: number, of: string) => {
    // A year is a length of time, or one of the calendar.
    if (of === 'year' && count >= 1900) return say(['theYear'], { count });
    return has(['units', of]) ? say(['units', of], { count }) : `${count}`;
  };
  const told = (each: unknown): string => {
    if (each === undefined || each === null) return saying.notKnown;
    if (typeof each === 'boolean') return each ? saying.yes : saying.no;
    if (typeof each === 'string') return isIsoDate(each) ? dayText(each, language) : named(each);
    if (isShare(each)) return shareText(each, say);
    if (isPeriod(each)) return counted(each.count, each.unit);
    if (Array.isArray(each)) return each.map(told).join(say(['comma']));
    if (typeof each === 'object')
      return Object.entries(each)
        .map(([key, inside]) => say(['pair'], { name: named(key), value: told(inside) }))
        .join(say(['semicolon']));
    return String(each);
  };
  if (typeof value === 'number') return unit === 'fen' ? moneyText(value, language) : counted(value, unit ?? '');
  if (type?.kind === 'list') return listText(value as Listing, named, say);
  return short(told(value));
}

function shareText({ numerator, denominator, inclusive }: Share, say: Saying['say']): string {
  if (inclusive && numerator === denominator) return say(['whole']);
  return say([inclusive ? 'atLeast' : 'moreThan'], { numerator, denominator });
}

function listText({ items, complete, count }: Listing, named: (code: string) => string, say: Saying['say']): string {
  const shown = items
    .slice(0, fewItems)
    .map(named)
    .join(say(['comma']));
  const all = items.length > fewItems ? `${shown}${say(['comma'])}${say(['more'])}` : shown;
  const text = items.length === 0 ? say(['noItems']) : say(['items'], { count: items.length, items: all });
  if (complete) return text;
  return `${text}${say([count === undefined ? 'incomplete' : 'incompleteOf'], { count })}`;
}
