import { isPeriod, type Listing, type Share, type Term } from '@liandong/core';
import { moneyText } from '@liandong/messages';
import { short } from '../../internal/data-table.js';

/** Says a sentence of the timeline by its path; `has` tells whether there is one. */
export interface Saying {
  readonly say: (path: readonly string[], facts?: Readonly<Record<string, unknown>>) => string;
  readonly has: (path: readonly string[]) => boolean;
  readonly language: string;
  readonly yes: string;
  readonly no: string;
  /** Names of codes that the page gives. */
  readonly names: Readonly<Record<string, string>>;
}

const fewItems = 8;

/** A value of the law as a sentence says it: numbers with their unit, shares, lists by their items, codes by their names. */
export function valueText({ type, unit }: Pick<Term, 'type' | 'unit'>, value: unknown, saying: Saying): string {
  const { say, has, language, names } = saying;
  const named = (code: string) =>
    Object.prototype.hasOwnProperty.call(names, code)
      ? names[code]!
      : has(['options', code])
        ? say(['options', code])
        : code;
  const counted = (count: number, of: string) => {
    // A year is a length of time, or one of the calendar.
    if (of === 'year' && count >= 1900) return say(['theYear'], { count });
    return has(['units', of]) ? say(['units', of], { count }) : `${count}`;
  };
  if (typeof value === 'boolean') return value ? saying.yes : saying.no;
  if (typeof value === 'number') return unit === 'fen' ? moneyText(value, language) : counted(value, unit ?? '');
  if (typeof value === 'string') return short(named(value));
  if (type?.kind === 'share') {
    const { numerator, denominator, inclusive } = value as Share;
    if (inclusive && numerator === denominator) return say(['whole']);
    return say([inclusive ? 'atLeast' : 'moreThan'], { numerator, denominator });
  }
  if (type?.kind === 'list') return listText(value as Listing, named, say);
  if (isPeriod(value)) return counted(value.count, value.unit);
  return short(JSON.stringify(value) ?? '');
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
