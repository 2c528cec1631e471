import type { PackFault, PackFaultCode } from './errors.js';

/** 各种错处的英文说法，给写法规包的人。What is wrong with packs, in English, for whoever writes them; the messages hold the same in three languages. */
const problems: Readonly<Record<PackFaultCode, string>> = {
  required: 'is missing',
  'unknown-key': 'is no key that belongs here',
  'wrong-type': 'must be of the type {expected}',
  'not-an-option': 'must be {options}',
  'not-json': 'must be plain JSON',
  empty: 'must not be empty',
  'not-a-date': 'is not a day: write a real day as YYYY-MM-DD',
  'not-an-address': 'must be a web address with http or https',
  'no-own-place': '{place} is no place of this pack or of those loaded before it',
  'says-nothing': 'says nothing: give one of value, open, repealed',
  'says-several': 'says {said} at once: give one of them',
  'not-replaceable': 'belongs to a value',
  'review-too-early': 'must be later than from',
  'checked-before-issued': 'is earlier than the text was issued',
  'other-citation': '{id} stands for another text in entries[{at}]',
  'unknown-term': '{term} is no known term',
  'wrong-value': '{problem}',
  'may-not-fill': '{term} may be filled by {levels}, not by a {level}',
  'says-otherwise': 'says otherwise than entries[{at}] of the same term and day',
  'not-a-code': 'must be letters and digits, with single hyphens between',
  'beside-ended': 'must not stand beside ended',
  'into-missing': 'is missing: name what the place became, or nothing as []',
  'never-begun': 'ends a place that no earlier record of this pack begins',
  'into-without-end': 'belongs to a place that ended',
  'within-of-nation': 'the nation lies within nothing',
  'within-missing': 'is missing: only the nation lies within nothing',
  'begins-twice': 'overlaps places[{at}]: one place begins twice on one day',
  'otherwise-than-loaded': 'says otherwise of {place} on the same day than a pack loaded before',
  unlisted: '{place} is no place of this pack or of those loaded before it',
  'not-in-force': '{place} does not exist on {on}',
  'into-itself': 'names the place that ended itself',
  'wrong-holder': '{place} is a {holder}, which cannot hold a {level}',
  'cannot-hold': 'a {holder} cannot hold {place}, which is a {level}',
  circle: 'closes a circle of places: {places}',
};

/** 法规包错处的代码。Codes of all faults that a pack can have; the messages hold a sentence for each. */
export const packFaultCodes = Object.keys(problems) as readonly PackFaultCode[];

/** One fault: where, what, and what its sentence names. */
export const packFault = (path: string, code: PackFaultCode, params?: PackFault['params']): PackFault => ({
  path,
  code,
  ...(params && { params }),
  problem: problems[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name])),
});
