import { isWhole, wholeFrom } from './bounds.js';
import { WrongFactError } from './errors.js';
import type { Slots, Value } from './evaluate.js';
import type { Facts } from './fact.js';
import { dayNumber, isIsoDate } from './iso-date.js';
import { shown } from './shown.js';

/** A declared fact made ready to be read. Every kind has every field: one shape for all, which is what makes it fast. */
interface Field {
  readonly kind: string;
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  readonly options: readonly string[];
  readonly row?: Intake;
}

/** 录入：核对给定的事实，放入固定次序的格。Checks what is given of some facts, and puts it into their slots. */
export class Intake {
  private readonly names: readonly string[];
  private readonly fields: readonly Field[];
  private readonly slot = new Map<string, number>();
  private readonly blank: Slots;

  /** `question` is named in errors. Slots are kept free behind those of the facts for `derived` facts. */
  constructor(
    private readonly question: string,
    facts: Facts,
    derived: Facts = {},
  ) {
    const all = { ...facts, ...derived };
    this.names = Object.keys(facts);
    this.names.forEach((name, index) => this.slot.set(name, index));
    this.fields = Object.values(all).map(({ kind, unit, min = 0, max = 0, options = [], row }) => ({
      kind,
      unit,
      min,
      max,
      options,
      row: row && new Intake(question, row),
    }));
    this.blank = this.fields.map(() => undefined);
  }

  /** @throws {WrongFactError} for a fact that is not declared, a value that its type refuses, or a row that is none */
  slots(given: Readonly<Record<string, unknown>>, path = ''): Value[] {
    refuseNoRow(this.question, path.slice(0, -1), given);
    const slots = this.blank.slice();
    let next = 0;
    for (const name in given) {
      // Facts mostly come in the order in which they are declared.
      const at = this.names[next] === name ? next : this.slot.get(name);
      if (at === undefined) throw new WrongFactError(this.question, path + name, 'is not one it works with');
      next = at + 1;
      const value = given[name];
      slots[at] = value === undefined || value === null ? value : this.read(at, value, path, name);
    }
    return slots;
  }

  /** A value as it is worked with. */
  read(at: number, value: unknown, path: string, name: string): Value {
    const field = this.fields[at] as Field;
    switch (field.kind) {
      case 'bool':
        if (typeof value === 'boolean') return value;
        break;
      case 'int':
        if (isWhole(value, field.min, field.max)) return value;
        break;
      case 'date':
        if (isIsoDate(value)) return dayNumber(value);
        break;
      case 'enum':
        if (field.options.includes(value as string)) return value as string;
        break;
      case 'code':
        if (typeof value === 'string' && value !== '') return value;
        break;
      default:
        if (Array.isArray(value) && value.length <= field.max)
          // A list that leaves out what it must name says nothing.
          return value.length < field.min
            ? null
            : value.map((row, index) => (field.row as Intake).slots(row, `${path}${name}[${index}].`));
    }
    throw new WrongFactError(this.question, path + name, problemOf(field, value));
  }
}

function refuseNoRow(question: string, path: string, given: unknown): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new WrongFactError(question, path, 'must be an object of facts by their names');
}

/**
 * 逐行可读。The rows that a function works through, when each of them is one: for functions that take plain records. `of` and `name` are named in the error, `rows[3]` by its place.
 *
 * Source: none; our own reading of data.
 *
 * @throws {WrongFactError} for what is no list, or a row that is no object
 *
 * @example
 * rowsOf('needs.triage', 'needs', [null]) // throws: needs.triage: fact "needs[0]" must be an object …
 */
export function rowsOf<Row>(of: string, name: string, rows: readonly Row[]): readonly Row[] {
  if (!Array.isArray(rows)) throw new WrongFactError(of, name, 'must be a list of rows');
  rows.forEach((row, at) => refuseNoRow(of, `${name}[${at}]`, row));
  return rows;
}

/**
 * 整数可用。A whole number within its bounds, as those of facts are: for functions that take plain records.
 *
 * Source: none; our own reading of data.
 *
 * @throws {WrongFactError} for what is no whole number from `min` to `max`
 */
export function wholeOf(of: string, name: string, given: unknown, unit: string, min: number, max: number): number {
  if (isWhole(given, min, max)) return given;
  throw new WrongFactError(of, name, `${wholeFrom(unit, min, max)}, not ${shown(given)}`);
}

function problemOf({ kind, unit, min, max, options }: Field, value: unknown): string {
  switch (kind) {
    case 'bool':
      return 'must be true or false';
    case 'int':
      return `${wholeFrom(unit, min, max)}, not ${shown(value)}`;
    case 'date':
      return `must be a day written YYYY-MM-DD, not ${shown(value)}`;
    case 'enum':
      return `must be one of ${options.join(', ')}, not ${shown(value)}`;
    case 'code':
      return 'must be a code';
    default:
      return Array.isArray(value) ? `has ${value.length} rows; at most ${max} are allowed` : 'must be a list of rows';
  }
}
