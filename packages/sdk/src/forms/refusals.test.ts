import { bool, code, date, int, oneOf, rows } from '@liandong/core';
import { expect } from 'chai';
import { holds, includes, is, OpenForm, readForm, type FormField } from './index.js';
import { factOf } from './read-form.js';

const formOf = (fields: readonly unknown[], besides: object = {}) => ({
  ...{ format: 'liandong.form.v1', id: 'test', version: '1', ...besides },
  steps: [{ id: 'only', fields }],
});
const faults = (given: unknown) => {
  const read = readForm(given);
  return read.ok ? [] : read.faults.map(({ path, reason }) => `${path}: ${reason}`);
};
/** Faults of single fields, the path of the field left out. */
const faultsOfField = (field: object, key = 'fields[0]') =>
  faults(formOf([{ name: 'a', type: 'text', ...field }])).map((fault) =>
    fault.replace('steps[0].sections[0].', 'steps[0].').replace(`steps[0].${key}`, ''),
  );

const fact = (name: string) => ({ op: 'fact', name });
const constant = (value: unknown) => ({ op: 'const', value });
const equal = (a: unknown, b: unknown) => ({ op: '=', a, b });

const asked = [
  { name: 'forWhom', type: 'choice', options: ['self', { value: 'other', label: 'aloud' }] },
  { name: 'byWhom', type: 'select', options: ['self', 'other', 'nobody'] },
  { name: 'age', type: 'number' },
  { name: 'on', type: 'date' },
  { name: 'note', type: 'text' },
  { name: 'place', type: 'select', from: 'places' },
  { name: 'signals', type: 'choices', options: ['danger', 'harm'] },
];
/** What is wrong with a condition that stands after these, the path of the condition left out. */
const wrong = (when: unknown) =>
  faults(formOf([...asked, { name: 'last', type: 'text', when }], { given: ['isUrgent'] })).map((fault) =>
    fault.replace('steps[0].sections[0].fields[7].when', ''),
  );

describe('a condition of a form', () => {
  const sound: readonly unknown[] = [
    constant(true),
    holds('isUrgent'),
    { op: 'not', of: holds('isUrgent') },
    { op: 'known', of: fact('isUrgent') },
    { op: 'known', of: fact('age') },
    { op: 'known', of: fact('on') },
    { op: 'known', of: fact('note') },
    { op: 'or', of: [holds('isUrgent'), is('forWhom', 'other')] },
    is('forWhom', 'other'),
    is('note', 'whatever'),
    is('place', 'whatever'),
    equal(constant('other'), fact('forWhom')),
    equal(fact('forWhom'), fact('byWhom')),
    equal(fact('forWhom'), fact('note')),
    equal(fact('note'), fact('place')),
    equal(fact('age'), constant(7)),
    equal(holds('isUrgent'), constant(false)),
    { op: '<', a: fact('age'), b: constant(18) },
    { op: '<=', a: fact('on'), b: { op: 'date', value: '2026-03-02' } },
    { op: '<=', a: { op: '+', a: fact('age'), b: constant(1) }, b: constant(18) },
    { op: '<=', a: { op: 'max', a: fact('age'), b: { op: '*', a: fact('age'), b: constant(2) } }, b: constant(18) },
    { op: 'in', of: fact('forWhom'), list: ['self', 'other'] },
    { op: 'in', of: fact('note'), list: ['whatever'] },
    { op: 'in', of: fact('forWhom'), list: [] },
    includes('signals', 'danger'),
    { op: 'every', rows: 'signals', where: equal({ op: 'field', name: 'value' }, constant('harm')) },
    { op: '<', a: constant(1), b: { op: 'count', rows: 'signals', where: constant(true) } },
  ];
  for (const when of sound)
    it(`${JSON.stringify(when)} may stand`, () => {
      expect(wrong(when)).to.deep.equal([]);
    });

  const noCondition = 'must be a condition with an `op`';
  const bad: readonly (readonly [unknown, string])[] = [
    [{ op: 'not' }, `.of: ${noCondition}`],
    [{ op: 'not', of: null }, `.of: ${noCondition}`],
    [{ op: 'not', of: 'isUrgent' }, `.of: ${noCondition}`],
    [{ op: 'not', of: fact('age') }, '.of: must be bool'],
    [{ op: 'known', of: null }, `.of: ${noCondition}`],
    [{ op: 'known', of: fact('later') }, ".of: 'later' is not asked before it"],
    [fact('constructor'), ": 'constructor' is not asked before it"],
    [equal(fact('age'), constant(1.5)), '.b: `value` is no plain value'],
    [equal(fact('age'), constant(null)), '.b: `value` is no plain value'],
    [constant('yes'), ': must come out true or false'],
    [{ op: '<', a: fact('on'), b: { op: 'date', value: '2026-02-30' } }, '.b: `value` is no day'],
    [{ op: '<', a: fact('on'), b: fact('age') }, ': compares date with int'],
    [{ op: '<', a: fact('note'), b: constant(1) }, '.a: must be int or date'],
    [{ op: '<=', a: fact('age'), b: constant('1') }, '.b: must be int or date'],
    [{ op: '<=', a: fact('later'), b: constant(1) }, ".a: 'later' is not asked before it"],
    [{ op: '+', a: fact('age'), b: constant(1) }, ': must come out true or false'],
    [{ op: '<', a: { op: '-', a: fact('age'), b: constant('1') }, b: constant(1) }, '.a.b: must be int'],
    [equal(fact('later'), constant(1)), ".a: 'later' is not asked before it"],
    [equal(fact('age'), fact('later')), ".b: 'later' is not asked before it"],
    [equal(holds('isUrgent'), constant(1)), ': compares bool with int'],
    [equal(constant('others'), fact('forWhom')), ": 'others' is no answer it can have"],
    [equal(fact('forWhom'), constant('others')), ": 'others' is no answer it can have"],
    [is('signals', 'danger'), ".a: 'signals' holds several answers; ask with exists, every or count"],
    [{ op: 'field', name: 'value' }, ": 'value' is not asked before it"],
    [{ op: 'and', of: holds('isUrgent') }, ': `of` must be a list of conditions'],
    [{ op: 'and', of: [holds('isUrgent'), fact('age')] }, '.of[1]: must come out true or false'],
    [{ op: 'or', of: [holds('isUrgent'), holds('later')] }, ".of[1]: 'later' is not asked before it"],
    [{ op: 'in', of: fact('later'), list: ['a'] }, ".of: 'later' is not asked before it"],
    [{ op: 'in', of: fact('forWhom'), list: 'self' }, ': `list` must be a list of values'],
    [{ op: 'in', of: fact('forWhom'), list: ['self', 'none'] }, ": 'none' is no answer it can have"],
    [{ op: 'exists', rows: 'forWhom', where: constant(true) }, ": 'forWhom' is not asked before it, or has no rows"],
    [{ op: 'exists', rows: 'later', where: constant(true) }, ": 'later' is not asked before it, or has no rows"],
    [{ op: 'exists', rows: 'signals' }, `.where: ${noCondition}`],
    [{ op: 'exists', rows: 'signals', where: { op: 'field', name: 'v' } }, ".where: 'v' is not asked before it"],
    [includes('signals', 'fire'), ".where: 'fire' is no answer it can have"],
    [{ op: 'count', rows: 'signals', where: constant(true) }, ': must come out true or false'],
    [
      { op: '<', a: constant(1), b: { op: 'exists', rows: 'signals', where: constant(true) } },
      '.b: must be int or date',
    ],
  ];
  for (const [when, fault] of bad)
    it(`${JSON.stringify(when)} is refused: ${fault}`, () => {
      expect(wrong(when)).to.deep.equal([fault]);
    });
});

describe('the shape of a form', () => {
  it('is told of each part, with path and reason', () => {
    const whole = formOf([]);
    const cases: readonly (readonly [object, string])[] = [
      [{ format: 'xliandong.form.v1' }, 'format: is not well formed'],
      [{ format: 'liandong.form.v12' }, 'format: is not well formed'],
      [{ format: 'liandong-form-v1' }, 'format: is not well formed'],
      [{ id: 5 }, 'id: is not well formed'],
      [{ id: '' }, 'id: is not well formed'],
      [{ id: 'a b' }, 'id: is not well formed'],
      [{ id: 'a'.repeat(61) }, 'id: is not well formed'],
      [{ id: undefined }, 'id: is missing'],
      [{ version: '' }, 'version: is not well formed'],
      [{ given: 'isUrgent' }, 'given: must be a list'],
      [{ given: [1] }, 'given[0]: must be a text'],
      [{ steps: {} }, 'steps: must be a list'],
      [{ steps: [[]] }, 'steps[0]: must be an object'],
      [{ steps: [null] }, 'steps[0]: must be an object'],
      [{ steps: [{ fields: [] }] }, 'steps[0].id: is missing'],
      [{ steps: [{ id: 'a', privacy: 'yes' }] }, 'steps[0].privacy: must be true or false'],
      [{ steps: [{ id: 'a', minutes: -1 }] }, 'steps[0].minutes: must be a whole number from 0'],
      [{ steps: [{ id: 'a', minutes: 1.5 }] }, 'steps[0].minutes: must be a whole number from 0'],
      [{ steps: [{ id: 'a', minutes: '3' }] }, 'steps[0].minutes: must be a whole number from 0'],
      [{ steps: [{ id: 'a', sections: [{}] }] }, 'steps[0].sections[0].fields: is missing'],
      [{ colour: 'red' }, 'colour: is nothing that a form has'],
      [{ constructor: 'red' }, 'constructor: is nothing that a form has'],
      [JSON.parse('{"__proto__":1}') as object, '__proto__: is nothing that a form has'],
      [{ 'given?': [] }, 'given?: is nothing that a form has'],
    ];
    for (const [change, fault] of cases)
      expect(
        faults(Object.defineProperties({ ...whole }, Object.getOwnPropertyDescriptors(change))),
        fault,
      ).to.deep.equal([fault]);
    expect(faults({ ...whole, id: `a.b-${'c'.repeat(56)}`, given: ['isUrgent'] })).to.deep.equal([]);
  });
  it('takes titles, leads and conditions on steps and on sections, and minutes on steps', () => {
    const headed = { title: 'a', lead: { en: 'b' }, when: holds('isUrgent') };
    const steps = [
      { ...headed, id: 'a', privacy: true, minutes: 0, sections: [{ ...headed, fields: [] }] },
      { id: 'b' },
    ];
    const read = readForm({ ...formOf([], { given: ['isUrgent'] }), steps });
    expect(read.ok && read.form.steps).to.deep.equal([steps[0], { id: 'b', sections: [] }]);
    const at = (path: string) => [`${path}.when: 'isUrgent' is not asked before it`];
    expect(faults({ ...formOf([]), steps: [{ id: 'a', when: holds('isUrgent') }] })).to.deep.equal(at('steps[0]'));
    expect(
      faults({ ...formOf([]), steps: [{ id: 'a', sections: [{ when: holds('isUrgent'), fields: [] }] }] }),
    ).to.deep.equal(at('steps[0].sections[0]'));
  });
  it('has each step once', () => {
    expect(faults({ ...formOf([]), steps: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] })).to.deep.equal([
      "steps[2].id: 'a' is the name of another step",
    ]);
  });
  it('is told of each part of a field', () => {
    const cases: readonly (readonly [object, string])[] = [
      [{ name: '1a' }, '.name: is not well formed'],
      [{ name: 'a b' }, '.name: is not well formed'],
      [{ name: '-a' }, '.name: is not well formed'],
      [{ label: 5 }, '.label: must be the key of a sentence, or a sentence by language'],
      [{ hint: { en: 'a', zh: 1 } }, '.hint: must be the key of a sentence, or a sentence by language'],
      [{ label: ['a'] }, '.label: must be the key of a sentence, or a sentence by language'],
      [{ words: 5 }, '.words: must be a text'],
      [{ sensitive: 'yes' }, '.sensitive: must be true or false'],
      [{ required: 5 }, '.required: must be true or false'],
      [{ min: 1.5 }, '.min: must be a whole number or a day'],
      [{ max: true }, '.max: must be a whole number or a day'],
      [{ min: 'tomorrow', type: 'date' }, '.min: must be a whole number or a day'],
      [{ min: 1, type: 'date' }, '.min: must be a whole number or a day'],
      [{ max: '2026-01-01', type: 'number' }, '.max: must be a whole number or a day'],
      [{ min: 5, max: 4, type: 'number' }, '.max: is under the least'],
      [{ max: -1, type: 'number' }, '.max: is under the least'],
      [{ min: '2026-03-02', max: '2026-03-01', type: 'date' }, '.max: is under the least'],
      [{ maxLength: '5' }, '.maxLength: must be a whole number over nothing'],
      [{ maxLength: 0 }, '.maxLength: must be a whole number over nothing'],
      [{ maxSize: -1, type: 'file' }, '.maxSize: must be a whole number over nothing'],
      [{ name: 'constructor' }, '.name: is not well formed'],
      [{ to: 'constructor.prototype.a' }, '.to: is not well formed'],
      [{ to: 'subject.toString' }, '.to: is not well formed'],
      [{ options: [5] }, '.options[0]: must be a text'],
      [{ options: [{ label: 'a' }] }, '.options[0].value: is missing'],
      [{ options: [{ value: 'a', colour: 'b' }] }, '.options[0].colour: is nothing that a form has'],
      [{ to: '1a' }, '.to: is not well formed'],
      [{ to: 'a.' }, '.to: is not well formed'],
      [{ to: 'a b' }, '.to: is not well formed'],
      [{ labels: [{ when: constant(true), label: 'a' }] }, '.labels: is nothing that a form has'],
      [{ notices: [{ text: 'a' }] }, '.notices[0].when: is missing'],
      [{ notices: [{ when: constant(true), text: 'a', duty: [1] }] }, '.notices[0].duty[0]: must be a text'],
      [{ options: [{ value: 'a' }, 'a'] }, '.options: offers something twice'],
      [{ options: [{ value: 'a' }, { value: 'a' }] }, '.options: offers something twice'],
      [{ type: 'choice' }, ': offers nothing to choose from'],
      [{ type: 'choices' }, ': offers nothing to choose from'],
      [{ type: 'select' }, ': offers nothing to choose from'],
      [{ fields: [] }, ': only a group has fields'],
    ];
    for (const [field, fault] of cases) expect(faultsOfField(field), fault).to.deep.equal([fault]);
    const sound: readonly object[] = [
      { label: { en: 'a', 'zh-Hans': '甲' }, hint: 'a', requiredText: 'b', sensitive: true, required: false },
      { min: '2026-01-01', max: '2026-12-31', type: 'date' },
      { min: -5, max: 5, type: 'number' },
      { to: 'a1.b_2.c' },
      { type: 'choice', options: ['a', { value: 'b', label: { en: 'B' }, hint: 'b' }] },
      { type: 'select', from: 'places' },
      { required: constant(true), notices: [{ when: constant(true), text: 'a', duty: ['b'] }] },
    ];
    for (const field of sound) expect(faultsOfField(field)).to.deep.equal([]);
  });
  it('fills nothing within what another field fills', () => {
    const two = (one: object, other: object) =>
      faults(
        formOf([
          { name: 'a', type: 'text', ...one },
          { name: 'b', type: 'text', ...other },
        ]),
      ).map((fault) => fault.replace('steps[0].sections[0].fields', ''));
    expect(two({ to: 'subject' }, { to: 'subject.name' })).to.deep.equal([
      "[1].to: 'subject' is filled by another field",
    ]);
    expect(two({ to: 'subject.name' }, { to: 'subject' })).to.deep.equal([
      "[1].to: 'subject.name' is filled by another field",
    ]);
    expect(two({}, { to: 'further.a' })).to.deep.equal(["[1].to: 'further.a' is filled by another field"]);
    expect(two({ to: 'further.b' }, {})).to.deep.equal(["[1].name: 'further.b' is filled by another field"]);
  });
  it('tells faults as data too: path, code, and what the sentence names', () => {
    const read = readForm(formOf([{ name: 'a', type: 'text', when: is('b', 'x') }]));
    expect(read.ok ? [] : read.faults).to.deep.equal([
      {
        path: 'steps[0].sections[0].fields[0].when.a',
        code: 'not-asked',
        params: { name: 'b' },
        reason: "'b' is not asked before it",
      },
    ]);
  });
  it('holds what is said beside a field to the field itself and what stands before it', () => {
    const say = (when: unknown) => ({ notices: [{ when, text: 'a' }] });
    expect(faultsOfField(say(is('a', 'x')))).to.deep.equal([]);
    expect(faultsOfField(say(is('b', 'x')))).to.deep.equal([".notices[0].when.a: 'b' is not asked before it"]);
  });
  it('holds the fields of a group to their row and to what stands before the group', () => {
    const field = (name: string) => ({ op: 'field', name });
    const group = (...fields: readonly object[]) => faultsOfField({ type: 'group', fields }, 'fields[0].fields');
    const age = { name: 'age', type: 'number', notices: [{ when: equal(field('age'), constant(7)), text: 'a' }] };
    expect(group(age, { name: 'school', type: 'text', when: equal(field('age'), constant(7)) })).to.deep.equal([]);
    expect(group({ name: 'school', type: 'text', when: equal(field('age'), constant(7)) }, age)).to.deep.equal([
      "[0].when.a: 'age' is not asked before it",
    ]);
    expect(group(age, age)).to.deep.equal(["[1].name: 'age' is the name of another field"]);
    expect(group({ name: 'inner', type: 'group', fields: [] })).to.deep.equal(['[0]: a group inside a group']);
    expect(group({ name: 'paper', type: 'file' })).to.deep.equal([]);
    expect(
      faults(
        formOf([
          { name: 'home', type: 'group', fields: [age] },
          { name: 'b', type: 'text', when: is('age', '7') },
        ]),
      ),
    ).to.deep.equal(["steps[0].sections[0].fields[1].when.a: 'age' is not asked before it"]);
  });
});

describe('the fact behind a field', () => {
  const of = (field: object) => factOf({ name: 'a', type: 'text', ...field } as FormField);
  it('has the kind, unit and bounds of the field', () => {
    expect(of({ type: 'number' })).to.deep.equal(int('one', { min: 0, max: 100_000_000_000 }));
    expect(of({ type: 'rating', min: 1, max: 5 })).to.deep.equal(int('one', { min: 1, max: 5 }));
    expect(of({ type: 'money', min: -5 })).to.deep.equal(int('fen', { min: -5, max: 100_000_000_000 }));
    expect(of({ type: 'date' })).to.deep.equal(date());
    expect(of({ type: 'consent' })).to.deep.equal(oneOf(['given', 'refused']));
    expect(of({ type: 'text' })).to.deep.equal(code());
    expect(of({ type: 'choice', options: ['a', { value: 'b' }] })).to.deep.equal(oneOf(['a', 'b']));
  });
  it('has rows where there may be several answers, a thousand at most', () => {
    const max = { max: 1000 };
    expect(of({ type: 'choices', options: ['a'] })).to.deep.equal(rows({ value: oneOf(['a']) }, max));
    expect(of({ type: 'choices', from: 'places' })).to.deep.equal(rows({ value: code() }, max));
    expect(of({ type: 'file' })).to.deep.equal(rows({ value: code() }, max));
    expect(of({ type: 'group' })).to.deep.equal(rows({}, max));
    expect(of({ type: 'group', fields: [{ name: 'on', type: 'date' }] })).to.deep.equal(rows({ on: date() }, max));
  });
  it('is a yes or no for what the page gives', () => {
    expect(bool().kind).to.equal('bool');
    const read = readForm(formOf([{ name: 'a', type: 'text', when: holds('isUrgent') }], { given: ['isUrgent'] }));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const form = new OpenForm(read.form);
    for (const [isUrgent, count] of [
      [true, 1],
      [false, 0],
      [null, 0],
      [undefined, 0],
    ] as const)
      expect(form.asked({}, { isUrgent })).to.have.length(count);
  });
});
