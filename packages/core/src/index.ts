export * from './errors.js';
export * from './iso-date.js';
export * from './money.js';
export * from './share.js';
export * from './citation.js';
export * from './term.js';
export * from './law.js';
export * from './calendar.js';
export * from './fact.js';
export * from './expr.js';
export * from './decision.js';
export { allOf, anyOf, choose, days, either, fullYears as yearsOf, known, not, when } from './ref.js';
export type {
  AnyRef,
  Bool,
  Code,
  Day,
  Grounds,
  Int,
  ListRef,
  OneOf,
  RefOfFact,
  RefOfTerm,
  Refs,
  Rows,
  ShareRef,
} from './ref.js';
export { rowsOf, wholeOf } from './intake.js';
export { question } from './question.js';
export type { Asked, Definition, Derivation, Options, Tools } from './question.js';
