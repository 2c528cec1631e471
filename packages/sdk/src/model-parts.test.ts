import { expect } from 'chai';
import * as z from 'zod/mini';
import { parseModel, phone, placeCode, someOf, text, whole } from './model.js';

describe('parts of a model', () => {
  const problems = (schema: z.core.$ZodType, data: unknown) => {
    const parsed = parseModel(schema, data);
    return parsed.ok ? [] : parsed.problems;
  };
  const forms = [
    [phone(), '12345', true, 'five digits'],
    [phone(), '1234', false, 'four digits'],
    [phone(), '0591-87654321-123456', true, 'a landline of twelve digits with an extension of six'],
    [phone(), '1234567890123456789', false, 'nineteen digits'],
    [phone(), '+86 138-0000-0001', true, 'as people write it'],
    [phone(), '86-138-0000-0001', true, 'with its country and no plus'],
    ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d').map(
      (dash) => [phone(), `138${dash}0000${dash}0001`, true, `with the dash ${escape(dash)} of a document`] as const,
    ),
    [phone(), '\u202d１３８０００００００１\u202c\ufeff', true, 'of full width, with signs that nobody sees'],
    [phone(), '86+13800000001', false, 'a plus sign stands first'],
    [phone(), 'tel 13800000001', false, 'words before it'],
    [phone(), '13800000001 home', false, 'words behind it'],
    [phone(), '- - - - - -', false, 'no digits'],
    [placeCode(), 'cn', true, 'the country'],
    [placeCode(), 'cn-31', true, 'a province'],
    [placeCode(), 'cn-310104003001', true, 'a community'],
    [placeCode(), 'cn-3', false, 'one digit'],
    [placeCode(), 'cn-3101040030012', false, 'thirteen digits'],
    [placeCode(), 'cn-', false, 'no digits'],
    [placeCode(), 'xcn-31', false, 'something before it'],
    [placeCode(), 'cn-31x', false, 'something behind it'],
  ] as const;
  for (const [schema, data, is, why] of forms)
    it(`${data}: ${is ? 'taken' : 'not taken'}, for ${why}`, () =>
      expect(problems(schema, data)).to.have.length(is ? 0 : 1));

  const model = z.strictObject({
    name: text(3),
    count: whole(0, 9),
    part: z.number(),
    kinds: someOf(['a', 'b']),
    inner: z.strictObject({ on: z.boolean() }),
    rows: z.array(z.strictObject({ 'x.y': z.boolean() })),
  });
  const good = { name: 'x', count: 1, part: 0.5, kinds: ['a'], inner: { on: true }, rows: [{ 'x.y': true }] };
  const cases = [
    [{}, [], 'all is right'],
    [{ inner: null }, [{ path: 'inner', code: 'required' }], 'nothing is there'],
    [{ inner: { on: null } }, [{ path: 'inner.on', code: 'required' }], 'nothing is there, further in'],
    [{ kinds: ['c'] }, [{ path: 'kinds[0]', code: 'not-an-option', params: { options: 'a, b' } }], 'no option'],
    [{ count: 1.5 }, [{ path: 'count', code: 'not-whole' }], 'a part of a number'],
    [{ count: 'x' }, [{ path: 'count', code: 'wrong-type', params: { expected: 'number' } }], 'a word for a number'],
    [{ part: Infinity }, [{ path: 'part', code: 'not-whole' }], 'a number without end'],
    [{ inner: 5 }, [{ path: 'inner', code: 'wrong-type', params: { expected: 'object' } }], 'a number for an object'],
    [
      { inner: { on: 5 } },
      [{ path: 'inner.on', code: 'wrong-type', params: { expected: 'boolean' } }],
      'for yes or no',
    ],
    [{ rows: [{ 'x.y': true }, {}] }, [{ path: 'rows[1].x.y', code: 'required' }], 'only the first dot is left out'],
  ] as const;
  for (const [change, is, why] of cases)
    it(`${JSON.stringify(change)}: ${why}`, () => expect(problems(model, { ...good, ...change })).to.deep.equal(is));
  it('of a list its rows are told from the outset', () => {
    expect(problems(z.array(model), [good, { ...good, name: '' }])).to.deep.equal([
      { path: '[1].name', code: 'required' },
    ]);
  });
});
