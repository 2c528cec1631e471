import { expect } from 'chai';
import { answerFault, includes, is, isAnswered, OpenForm, readForm, type FormField } from './index.js';

const opened = (fields: readonly object[], steps: readonly object[] = [], given?: readonly string[]): OpenForm => {
  const read = readForm({
    ...{ format: 'liandong.form.v1', id: 'test', version: '1', ...(given && { given }) },
    steps: [{ id: 'only', fields }, ...steps],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return new OpenForm(read.form);
};
type AnswersGiven = Parameters<OpenForm['asked']>[0];
/** Is the last field asked, with these answers before it? */
const asks = (before: object, when: object, answer: unknown) => {
  const form = opened([
    { name: 'a', type: 'text', ...before },
    { name: 'last', type: 'text', when },
  ]);
  return form.asked({ a: answer } as AnswersGiven)[0]?.fields.some(({ field }) => field.name === 'last') ?? false;
};
const known = { op: 'known', of: { op: 'fact', name: 'a' } };
const field = (name: string) => ({ op: 'field', name });
const constant = (value: unknown) => ({ op: 'const', value });
const atLeast = (count: number, rows: string) => ({
  ...{ op: '<=', a: constant(count) },
  b: { op: 'count', rows, where: constant(true) },
});

describe('what a condition sees of an answer', () => {
  it('a number within its bounds, both counted', () => {
    const seen = (answer: string) => asks({ type: 'number', min: 18, max: 130 }, known, answer);
    expect(['17', '18', '130', '131', '-20', '1e2', 'x18', '18x', '', ' 18 ', '１８'].map(seen)).to.deep.equal([
      ...[false, true, true, false, false, false, false, false, false, true, true],
    ]);
    expect(['-1', '0', '99999999999', '100000000000'].map((one) => asks({ type: 'number' }, known, one))).to.deep.equal(
      [false, true, true, false],
    );
  });
  it('any day of the calendar, the first of 1970 too, and nothing that is none', () => {
    const seen = (answer: string) => asks({ type: 'date' }, known, answer);
    expect(['1970-01-01', '1969-12-31', '2026-02-30', '2026-2-3'].map(seen)).to.deep.equal([true, true, false, false]);
    const before = { op: '<', a: { op: 'fact', name: 'a' }, b: { op: 'date', value: '2026-03-02' } };
    expect(['2026-03-01', '2026-03-02'].map((one) => asks({ type: 'date' }, before, one))).to.deep.equal([true, false]);
  });
  it('one of what was offered, and nothing else', () => {
    const choice = { type: 'choice', options: ['x', { value: 'y' }] };
    expect(['x', 'y', 'z'].map((one) => asks(choice, known, one))).to.deep.equal([true, true, false]);
    expect(asks(choice, is('a', 'y'), 'y')).to.equal(true);
  });
  it('a text without the blanks around it', () => {
    expect(['甲', ' 甲\u3000', '乙', ' '].map((one) => asks({}, is('a', '甲'), one))).to.deep.equal([
      ...[true, true, false, false],
    ]);
  });
  it('of several answers those that are offered', () => {
    const choices = { type: 'choices', options: ['danger', 'harm'] };
    const seen = (answer: unknown) => asks(choices, includes('a', 'danger'), answer);
    expect([['danger'], ['harm'], ['fire', 'danger'], [], 'danger', undefined].map(seen)).to.deep.equal([
      ...[true, false, true, false, false, false],
    ]);
    expect(asks(choices, atLeast(2, 'a'), ['fire', 'danger'])).to.equal(false);
    expect(asks({ type: 'choices', from: 'places' }, includes('a', 'cn-11'), ['cn-11'])).to.equal(true);
  });
  it('of files how many there are', () => {
    const two = atLeast(2, 'a');
    expect(asks({ type: 'file' }, two, [{ name: 'x.pdf' }, { name: 'y.pdf' }])).to.equal(true);
    expect(asks({ type: 'file' }, two, [{ name: 'x.pdf' }])).to.equal(false);
    expect(asks({ type: 'file' }, includes('a', 'file'), [{ name: 'x.pdf' }])).to.equal(true);
  });
  it('of a group each row, by its own fields', () => {
    const group = { type: 'group', fields: [{ name: 'age', type: 'number' }] };
    const child = { op: 'exists', rows: 'a', where: { op: '<', a: field('age'), b: constant(18) } };
    expect([[{ age: '9' }], [{ age: '40' }], [{ age: '40' }, { age: '9' }], [{}], []].map((one) => asks(group, child, one)))
      .to.deep.equal([true, false, true, false, false]); // prettier-ignore
  });
  it('nothing of several answers where there may be one', () => {
    expect(asks({}, known, ['x'])).to.equal(false);
    expect(asks({ type: 'number' }, known, ['1'])).to.equal(false);
  });
});

describe('what is asked', () => {
  const given = ['isOpen'];
  const isOpen = { op: 'fact', name: 'isOpen' };
  const text = (name: string, besides: object = {}) => ({ name, type: 'text', ...besides });
  it('leaves out steps and sections whose condition does not hold, and those that ask nothing', () => {
    const form = opened(
      [],
      [
        { id: 'closed', when: isOpen, fields: [text('a')] },
        { id: 'parts', sections: [{ when: isOpen, fields: [text('b')] }, { fields: [text('c')] }] },
        { id: 'empty', sections: [{ fields: [] }, { fields: [text('d', { when: isOpen })] }] },
      ],
      given,
    );
    const shown = (open: boolean) =>
      form
        .asked({}, { isOpen: open })
        .map(({ step, sections, fields }) => [
          step.id,
          sections.map((section) => section.fields.map((one) => one.field.name)),
          fields.map((one) => one.field.name),
        ]);
    expect(shown(false)).to.deep.equal([['parts', [['c']], ['c']]]);
    expect(shown(true)).to.deep.equal([
      ['closed', [['a']], ['a']],
      ['parts', [['b'], ['c']], ['b', 'c']],
      ['empty', [['d']], ['d']],
    ]);
  });
  it('requires nothing of itself, and a group without rows has none', () => {
    const form = opened([text('a'), { name: 'home', type: 'group', fields: [text('b')] }]);
    expect(form.asked({})[0]?.fields.map(({ required, rows }) => ({ required, rows }))).to.deep.equal([
      { required: false, rows: undefined },
      { required: false, rows: [] },
    ]);
  });
  it('puts the consents where the form has their place, each of them required and none in the draft', () => {
    const form = opened([text('a'), { name: 'consents', type: 'consents' }, text('z')]);
    const consents = ['one', 'two'].map((name) => ({ name, type: 'consent' })) as FormField[];
    const answers = { a: 'x', one: 'given', two: 'refused', consents: 'given', z: 'y' };
    const steps = form.asked(answers, {}, consents);
    expect(steps[0]?.fields.map(({ field, required, isConsent }) => [field.name, required, isConsent])).to.deep.equal([
      ['a', false, undefined],
      ['one', true, true],
      ['two', true, true],
      ['z', false, undefined],
    ]);
    expect(form.draft(steps, answers)).to.deep.equal({ further: { a: 'x', z: 'y' } });
    expect(form.asked(answers)[0]?.fields.map(({ field }) => field.name)).to.deep.equal(['a', 'z']);
  });
});

describe('the draft of a form', () => {
  const form = opened([
    { name: 'age', type: 'number', to: 'subject.age' },
    { name: 'stars', type: 'rating' },
    { name: 'rent', type: 'money', to: 'home.rent' },
    { name: 'note', type: 'text', to: 'home.note' },
    { name: 'kinds', type: 'choices', options: ['x', 'y'], to: 'kinds' },
    { name: 'papers', type: 'file' },
    { name: 'people', type: 'group', to: 'home.people', fields: [{ name: 'age', type: 'number' }] },
  ]);
  const answers = {
    age: ' 9 ',
    stars: '4',
    rent: '123450',
    note: '  12  ',
    kinds: ['x'],
    papers: [{ name: 'x.pdf' }],
    people: [{ age: '9' }],
  };
  const draft = {
    subject: { age: 9 },
    home: { rent: 123450, note: '12', people: [{ age: 9 }] },
    kinds: ['x'],
    further: { stars: 4 },
  };
  it('holds numbers as numbers, texts without blanks around them, and no files', () => {
    expect(form.draft(form.asked(answers), answers)).to.deep.equal(draft);
    const none = { age: ' nine ', people: [], kinds: [] };
    expect(form.draft(form.asked(none), none)).to.deep.equal({ subject: { age: 'nine' } });
  });
  it('gives the answers back, and nothing of what it does not hold', () => {
    expect(form.answers(draft)).to.deep.equal({
      ...{ age: '9', stars: '4', rent: '123450', note: '12', kinds: ['x'], people: [{ age: '9' }] },
    });
    for (const empty of [undefined, null, {}, { home: null, subject: { age: null }, kinds: {} }])
      expect(form.answers(empty)).to.deep.equal({});
    expect(form.answers({ home: { people: [{}, { age: null }] } })).to.deep.equal({ people: [{}, {}] });
    const withNull = { kinds: [null, 'x', {}, 1], home: { people: [null, { age: 9 }] } };
    expect(form.answers(withNull)).to.deep.equal({ kinds: ['x', '1'], people: [{ age: '9' }] });
  });
  it('finds the field of a path, inside a row or below it too', () => {
    const paths = ['home.people[0].age', 'home.people[12].age', 'home.note.first', 'kinds[0]', 'home', 'homes', 'ho'];
    expect(paths.map((path) => form.placeAt(path)?.field.name)).to.deep.equal([
      ...['age', 'age', 'note', 'kinds', 'rent', undefined, undefined],
    ]);
    expect(form.placeAt('home.people[12].age')).to.deep.include({ group: 'people', at: 12 });
    expect(form.placeAt('home.people[2].none')).to.have.keys('field');
    expect(form.placeAt('people[1].age[0]'), 'a group by its name').to.deep.include({ group: 'people', at: 1 });
  });
  it('moves what is kept by path up once a row is taken out', () => {
    const kept = ['home.people[0].age', '?people[1].age', 'people[2]', 'home.people[12].age[0]', 'kinds[1]', 'home'];
    const left = form.withoutRow(
      'people',
      1,
      kept.map((path) => [path, path]),
    );
    expect(left).to.deep.equal([
      ['home.people[0].age', 'home.people[0].age'],
      ['people[1]', 'people[2]'],
      ['home.people[11].age[0]', 'home.people[12].age[0]'],
      ['kinds[1]', 'kinds[1]'],
      ['home', 'home'],
    ]);
  });
});

describe('an answer against its limits', () => {
  const fault = (besides: object, answer: unknown) =>
    answerFault({ name: 'a', type: 'text', ...besides } as FormField, answer as never);
  const cases: readonly (readonly [object, unknown, object | undefined])[] = [
    [{ type: 'choices', min: 2 }, ['x'], { code: 'too-few', params: { limit: 2 } }],
    [{ type: 'choices', min: 2 }, ['x', 'y'], undefined],
    [{ type: 'choices', max: 2 }, ['x', 'y'], undefined],
    [{ type: 'choices', max: 2 }, ['x', 'y', 'z'], { code: 'too-many', params: { limit: 2 } }],
    [{ type: 'choices' }, ['x', 'y', 'z'], undefined],
    [{ type: 'choices', min: '2', max: '0' }, ['x'], undefined],
    [{ type: 'choices', min: 1 }, [], undefined],
    [{ type: 'number', min: 18 }, '18', undefined],
    [{ type: 'number', min: 18 }, '17', { code: 'too-small', params: { limit: 18 } }],
    [{ type: 'number' }, '0', undefined],
    [{ type: 'number' }, '-1', { code: 'too-small', params: { limit: 0 } }],
    [{ type: 'number' }, '99999999999', undefined],
    [{ type: 'number' }, '100000000000', { code: 'too-large', params: { limit: 99_999_999_999 } }],
    [{ type: 'number', min: -9 }, '-100000000000', { code: 'too-small', params: { limit: -9 } }],
    [{ type: 'money', max: 100 }, '100000000000', { code: 'too-large', params: { limit: 100 } }],
    [{ type: 'number' }, '1.5', { code: 'not-whole' }],
    [{ type: 'rating', max: 5 }, '6', { code: 'too-large', params: { limit: 5 } }],
    [{ type: 'rating', max: 5 }, '5', undefined],
    [{ type: 'money', max: 100 }, '101', { code: 'too-large', params: { limit: 100 } }],
    [{ type: 'money' }, '1.50', { code: 'not-whole' }],
    [{ type: 'money' }, '-1', { code: 'too-small', params: { limit: 0 } }],
    [{ type: 'money', min: -1 }, '-1', undefined],
    [{ type: 'date' }, '2026-02-30', { code: 'not-a-date' }],
    [{ type: 'date', min: '2026-03-02' }, '2026-03-02', undefined],
    [{ type: 'date', min: '2026-03-02' }, '2026-03-01', { code: 'too-small', params: { limit: '2026-03-02' } }],
    [{ type: 'date', max: '2026-03-02' }, '2026-03-02', undefined],
    [{ type: 'date', max: '2026-03-02' }, '2026-03-03', { code: 'too-large', params: { limit: '2026-03-02' } }],
    [{ type: 'date', min: 9999, max: 1 }, '2026-03-03', undefined],
    [{ min: 'x', max: 'b' }, 'a', undefined],
    [{ min: 'a', max: 'b' }, 'c', undefined],
    [{ maxLength: 2 }, 'ab', undefined],
    [{ maxLength: 2 }, 'abc', { code: 'too-long', params: { limit: 2 } }],
    [{}, 'abc', undefined],
    [{ type: 'choice', options: ['x', { value: 'y' }] }, 'x', undefined],
    [{ type: 'choice', options: ['x', { value: 'y' }] }, 'y', undefined],
    [{ type: 'choice', options: ['x', { value: 'y' }] }, 'z', { code: 'not-an-option' }],
    [{ type: 'choices', options: ['x', { value: 'y' }] }, ['y', 'x'], undefined],
    [{ type: 'choices', options: ['x', { value: 'y' }] }, ['x', 'z'], { code: 'not-an-option' }],
    [{ type: 'choices', options: ['x'], max: 1 }, ['x', 'z'], { code: 'not-an-option' }],
    [{ type: 'choices' }, ['z'], undefined],
    ...[
      '+86 138-0013-8000',
      '8613800138000',
      '+1 345 555 0100',
      '+852 2345 6789',
      '+85223456789',
      '400-800-1234',
      '+86 21 6000 0000',
      '+86 755 26001234',
      // As people write them, in brackets and with an extension that is said.
      '（0571）6000 0000转801',
      '(0086)138-0013-8000',
      '+44 (0)20 7946 0958',
    ].map((number) => [{ type: 'phone' }, number, undefined] as const),
    // A landline has up to twelve digits, its extension up to six.
    ...['0755-26001234-8001', '0591-87654321-123456', '021-6000 0000'].map(
      (number) => [{ type: 'phone' }, number, undefined] as const,
    ),
    ...['1234', '1234567890123456789', 'x12345', '12345x', '+', '12345 ext 6'].map(
      (number) => [{ type: 'phone' }, number, { code: 'not-a-phone' }] as const,
    ),
    // Neither a mobile number, nor one with its area, nor one from abroad: nobody could ring back.
    ...[
      '12345',
      '3800001234',
      '23800001234',
      '12800001234',
      '26001234',
      '010-600000',
      '02160000',
      '021-600000001',
      '0755-260012',
      '0000000000',
      '+0123456789',
      '+852',
      '60000000转801',
      '13800138000转5',
      '+1234567890123456789',
    ].map((number) => [{ type: 'phone' }, number, { code: 'not-a-phone' }] as const),
    // What begins like a mobile number has its eleven digits.
    ...['1380000', '138000012345', '138 0000 00', '+86 138 0000 123', '13800001234-8001'].map(
      (number) => [{ type: 'phone' }, number, { code: 'not-a-phone' }] as const,
    ),
    ...['11010519491231002X', '11010519491231002x', '110105 19491231 002X'].map(
      (number) => [{ type: 'id-number' }, number, undefined] as const,
    ),
    ...['1101', '110105194912310021', '11010519491331002X'].map(
      (number) => [{ type: 'id-number' }, number, { code: 'wrong-form' }] as const,
    ),
    ...['51420000MJH200408C', '51420000-mjh200408c'].map((code) => [{ type: 'credit-code' }, code, undefined] as const),
    ...['9135', '51420000MJH200408D'].map((code) => [{ type: 'credit-code' }, code, { code: 'wrong-form' }] as const),
    // As documents and messages bring them: dashes of any length, full width, signs that nobody sees.
    ...[
      '86-138-0000-0000',
      '86-21-6000-0000',
      '８６－１３８－００００－００００',
      '\u202d138 0000\u200b 0000\u202c\ufeff',
    ].map((number) => [{ type: 'phone' }, number, undefined] as const),
    ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d').flatMap((dash) => [
      [{ type: 'phone' }, `86${dash}138${dash}0000${dash}0000`, undefined] as const,
      [{ type: 'phone' }, `0571${dash}60000000${dash}801`, undefined] as const,
      [{ type: 'id-number' }, `110105${dash}19491231${dash}002\u2060X\u200e`, undefined] as const,
      [{ type: 'credit-code' }, `51420000${dash}MJH200408C\u202c`, undefined] as const,
    ]),
    [{ type: 'text' }, '𠮷'.repeat(10_000), undefined],
    ...[{}, { maxLength: 20_000 }].map(
      (own) =>
        [{ type: 'text', ...own }, '𠮷'.repeat(10_001), { code: 'too-long', params: { limit: 10_000 } }] as const,
    ),
    [{ type: 'textarea', maxLength: 5000 }, '字'.repeat(5000), undefined],
    [{ type: 'textarea' }, '字'.repeat(2000), undefined],
    [{ type: 'textarea' }, '字'.repeat(2001), { code: 'too-long', params: { limit: 2000 } }],
    [{ type: 'textarea', maxLength: 3000 }, '字'.repeat(2001), undefined],
  ];
  for (const [besides, answer, is] of cases)
    it(`${JSON.stringify(besides)} ${JSON.stringify(answer).slice(0, 40)}: ${is ? JSON.stringify(is) : 'sound'}`, () => {
      expect(fault(besides, answer)).to.deep.equal(is);
    });
  it('nobody of an identity number is born after the day that is given', () => {
    const born = { name: 'a', type: 'id-number' } as FormField;
    const on = (latest?: string) => answerFault(born, '11010519491231002X', latest)?.code;
    expect([on(), on(''), on('1949-12-31'), on('1949-12-30')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      'wrong-form',
    ]);
  });
  it('blanks and empty lists are no answer', () => {
    expect([undefined, '', ' \n', [], 'x', ['x']].map((one) => isAnswered(one))).to.deep.equal([
      ...[false, false, false, false, true, true],
    ]);
  });
});
