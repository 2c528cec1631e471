/** A value that goes into a `$1` place. JSON goes in as text. */
export type Parameter = string | number | boolean | null | Uint8Array;

/** A row, read back: days and times as text, whole numbers as numbers, JSON parsed. */
export type Row = Readonly<Record<string, unknown>>;

/** Asks the database. The SQL is PostgreSQL's, whatever engine answers. */
export interface Queries {
  query<Result extends Row = Row>(sql: string, parameters?: readonly Parameter[]): Promise<readonly Result[]>;
}

/** The one way to the data. */
export interface Database extends Queries {
  /** All of the work, or, when it throws, none of it. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** The first row, for queries that find one or none. */
export const first = async <Result extends Row>(rows: Promise<readonly Result[]>): Promise<Result | undefined> =>
  (await rows)[0];

/** Types that are read as text: a day has no time zone, and a time is shown as the database keeps it. */
export const textTypes = { date: 1082, timestamp: 1114, timestamptz: 1184 } as const;

/** `bigint`, as `count(*)` gives; ours stay far below 2^53. */
export const bigintType = 20;
