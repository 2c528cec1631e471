import { expect } from 'chai';
import { needDraft, parseModel } from './index.js';

const draft = {
  channel: 'counter',
  forWhom: 'self',
  kinds: ['health'],
  description: '腿脚不好',
  place: { code: 'cn-99' },
};
const takes = (further: unknown) => parseModel(needDraft, { ...draft, further }).ok;
/** As many answers as asked for. */
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, at]));
/** A record in a record, so deep. */
const nested = (depth: number): unknown => (depth === 0 ? '好' : { in: nested(depth - 1) });

describe('what a place’s own form asks besides', () => {
  const cases: readonly (readonly [string, unknown, boolean])[] = [
    ['nothing', {}, true],
    ['text, a whole number, yes or no', { note: '二楼', rooms: 2, hasLift: false }, true],
    ['a list of answers', { days: ['mon', 'tue'] }, true],
    ['rows of a group', { people: [{ name: '小雨', age: 9 }, { name: '小雪' }] }, true],
    // What a field takes, 10,000 letters of two units: 𠮷 has two.
    ['a text of 10000', { note: '𠮷'.repeat(10_000) }, true],
    ['a text of 10001', { note: '𠮷'.repeat(10_001) }, false],
    ['300 answers', many(300), true],
    ['301 answers', many(301), false],
    ['a list of 301', { list: Array.from({ length: 301 }, () => 1) }, false],
    ['a part of one', { rooms: 1.5 }, false],
    ['one that is none among the others', { rooms: 2, note: null }, false],
    ['a function', { run: () => 1 }, false],
    ['nothing in a row', { people: [{ name: null }] }, false],
    ['as deep as rows of lists', nested(4), true],
    ['deeper', nested(5), false],
    ['a list in the place of the record', ['二楼'], false],
    ['text in its place', '二楼', false],
    ['a number in its place', 2, false],
    ['null in its place', null, false],
  ];
  for (const [why, further, is] of cases)
    it(`${why}: ${is ? 'taken' : 'refused'}`, () => expect(takes(further)).to.equal(is));
});
