import { expect } from 'chai';
import { answerFault, includes, is, OpenForm, readForm, type FormField, type FormSchema } from './index.js';

const formOf = (...fields: readonly object[]) => ({
  format: 'liandong.form.v1',
  id: 'test',
  version: '1',
  steps: [{ id: 'only', fields }],
});
const opened = (...fields: readonly object[]): OpenForm => {
  const read = readForm(formOf(...fields));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return new OpenForm(read.form);
};
const faults = (given: unknown) => {
  const read = readForm(given);
  return read.ok ? [] : read.faults.map(({ path, reason }) => `${path}: ${reason}`);
};
const names = (form: OpenForm, answers: Parameters<OpenForm['asked']>[0]) =>
  form.asked(answers).flatMap(({ fields }) => fields.map(({ field }) => field.name));

const who = { name: 'forWhom', type: 'choice', options: ['self', 'other'], required: true };
const relation = { name: 'relation', type: 'text', when: is('forWhom', 'other') };

describe('a form', () => {
  it('is refused whole, with path and reason', () => {
    const at = 'steps[0].sections[0]';
    const cases: readonly (readonly [object, string])[] = [
      [{ ...who, colour: 'red' }, 'steps[0].fields[0].colour: is nothing that a form has'],
      [{ ...who, type: 'slider' }, 'steps[0].fields[0].type: is none of what may stand here'],
      [{ ...who, options: undefined }, `${at}.fields[0]: offers nothing to choose from`],
      [{ ...who, options: ['self', 'self'] }, `${at}.fields[0].options: offers something twice`],
      [{ name: 'a', type: 'group' }, `${at}.fields[0]: a group without fields`],
      [{ ...who, when: is('forWhom', 'self') }, `${at}.fields[0].when.a: 'forWhom' is not asked before it`],
    ];
    for (const [field, fault] of cases) expect(faults(formOf(field))).to.deep.equal([fault]);
    expect(faults(null)).to.not.deep.equal([]);
    expect(faults({ ...formOf(who), steps: [] })).to.deep.equal(['steps: has too few']);
  });
  it('is refused for a condition that can never be, or that compares unlike things', () => {
    const when = (expr: unknown) => faults(formOf(who, { name: 'age', type: 'number' }, { ...relation, when: expr }));
    const at = 'steps[0].sections[0].fields[2].when';
    expect(when(is('forWhom', 'others'))).to.deep.equal([`${at}: 'others' is no answer it can have`]);
    expect(when(is('age', '13'))).to.deep.equal([`${at}: compares int with text`]);
    expect(when({ op: 'fact', name: 'age' })).to.deep.equal([`${at}: must come out true or false`]);
    expect(when({ op: 'eval', code: '1' })).to.deep.equal([`${at}: 'eval' is no operation that a form knows`]);
    expect(when({ op: 'and', of: [] })).to.deep.equal([`${at}: \`of\` must be a list of conditions`]);
    expect(when('forWhom == other')).to.deep.equal(['steps[0].fields[2].when: must be a condition with an `op`']);
    expect(
      when({ op: 'and', of: [is('forWhom', 'other'), { op: 'known', of: { op: 'fact', name: 'age' } }] }),
    ).to.deep.equal([]);
  });
  it('is refused for two fields of one name, or one place in the draft', () => {
    expect(faults(formOf(who, who))).to.deep.equal([
      "steps[0].sections[0].fields[1].name: 'forWhom' is the name of another field",
    ]);
    expect(faults(formOf({ ...who, to: 'a.b' }, { ...relation, to: 'a.b' }))).to.deep.equal([
      "steps[0].sections[0].fields[1].to: 'a.b' is filled by another field",
    ]);
  });
  it('asks a branch only when its condition holds, not while it is unknown', () => {
    const form = opened(who, relation);
    expect(names(form, {})).to.deep.equal(['forWhom']);
    expect(names(form, { forWhom: 'self' })).to.deep.equal(['forWhom']);
    expect(names(form, { forWhom: 'other' })).to.deep.equal(['forWhom', 'relation']);
  });
  it('counts nothing from a branch that was left', () => {
    const form = opened(
      who,
      { ...relation, type: 'choice', options: ['child', 'friend'] },
      {
        name: 'agrees',
        type: 'choice',
        options: ['yes'],
        when: is('relation', 'friend'),
      },
    );
    expect(names(form, { forWhom: 'other', relation: 'friend' })).to.have.length(3);
    expect(names(form, { forWhom: 'self', relation: 'friend' })).to.deep.equal(['forWhom']);
    const answers = { forWhom: 'self', relation: 'friend' };
    expect(form.draft(form.asked(answers), answers)).to.deep.equal({ further: { forWhom: 'self' } });
  });
  it('requires and says by condition', () => {
    const signals: FormField = {
      name: 'signals',
      type: 'choices',
      options: ['danger', 'harm'],
      required: is('forWhom', 'other'),
      notices: [{ when: includes('signals', 'danger'), text: 'notices.callNow' }],
    };
    const form = opened(who, signals);
    const second = (answers: object) => form.asked(answers as never)[0]?.fields[1];
    expect(second({})).to.deep.include({ required: false, says: { notices: [] } });
    expect(second({ forWhom: 'other', signals: ['harm', 'danger'] })).to.deep.include({
      required: true,
      says: { notices: [0] },
    });
  });
  it('asks in each row of a group by what stands in that row, and by what was asked before the group', () => {
    const form = opened(who, {
      name: 'household',
      type: 'group',
      to: 'household',
      fields: [
        { name: 'age', type: 'number', max: 130 },
        {
          name: 'school',
          type: 'text',
          when: {
            op: 'and',
            of: [
              { op: '<', a: { op: 'field', name: 'age' }, b: { op: 'const', value: 18 } },
              { op: 'known', of: { op: 'fact', name: 'forWhom' } },
            ],
          },
        },
      ],
    });
    const answers = { forWhom: 'self', household: [{ age: '9', school: 'A' }, { age: '40', school: 'B' }, {}] };
    const steps = form.asked(answers);
    expect(steps[0]?.fields[1]?.rows?.map((row) => row.map(({ field }) => field.name))).to.deep.equal([
      ['age', 'school'],
      ['age'],
      ['age'],
    ]);
    const draft = form.draft(steps, answers);
    expect(draft).to.deep.equal({
      further: { forWhom: 'self' },
      household: [{ age: 9, school: 'A' }, { age: 40 }, {}],
    });
    expect(form.answers(draft)).to.deep.equal({
      forWhom: 'self',
      household: [{ age: '9', school: 'A' }, { age: '40' }, {}],
    });
  });
  it('takes a number however it was typed, and leaves what is none to be told', () => {
    const form = opened({ name: 'age', type: 'number', max: 130, to: 'subject.age' });
    const sent = (age: string) => form.draft(form.asked({ age }), { age });
    expect(sent('１３')).to.deep.equal({ subject: { age: 13 } });
    expect(sent('thirteen')).to.deep.equal({ subject: { age: 'thirteen' } });
    expect(sent(' ')).to.deep.equal({});
  });
  it('finds the field of a path that the server names', () => {
    const form = opened(
      { ...who, to: 'forWhom' },
      { ...relation, to: 'proxy.relation' },
      { name: 'age', type: 'number' },
    );
    expect(form.placeAt('proxy')?.field.name).to.equal('relation');
    expect(form.placeAt('proxy.relation')?.field.name).to.equal('relation');
    expect(form.placeAt('further.age')?.field.name).to.equal('age');
    expect(form.placeAt('nothing')?.field.name).to.equal(undefined);
  });
  it('asks three hundred fields with a condition each', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ ...relation, name: `f${at}` }));
    const { schema } = opened(who, ...many);
    const form = new OpenForm(schema as FormSchema);
    expect(form.asked({ forWhom: 'other' })[0]?.fields).to.have.length(301);
  });
});

describe('an answer', () => {
  const says = (field: object, answer: unknown) => answerFault(field as FormField, answer as never)?.code;
  it('is held against the limits of its own field', () => {
    const age = { name: 'age', type: 'number', max: 130 };
    expect(says(age, '')).to.equal(undefined);
    expect(says(age, '130')).to.equal(undefined);
    expect(says(age, '131')).to.equal('too-large');
    expect(says(age, '-1')).to.equal('too-small');
    expect(says(age, '十三')).to.equal('not-whole');
    expect(says({ name: 'a', type: 'phone' }, '123')).to.equal('not-a-phone');
    expect(says({ name: 'a', type: 'phone' }, '021-6000 0000')).to.equal(undefined);
    expect(says({ name: 'a', type: 'text', maxLength: 2 }, '𠮷𠮷')).to.equal(undefined);
    expect(says({ name: 'a', type: 'text', maxLength: 2 }, '𠮷𠮷𠮷')).to.equal('too-long');
    expect(says({ name: 'a', type: 'choices', max: 1 }, ['x', 'y'])).to.equal('too-many');
    expect(says({ name: 'a', type: 'choice', options: ['x'] }, 'y')).to.equal('not-an-option');
    expect(says({ name: 'a', type: 'date', min: '2026-03-02' }, '2026-03-01')).to.equal('too-small');
    expect(says({ name: 'a', type: 'date' }, '2026-02-30')).to.equal('not-a-date');
  });
});
