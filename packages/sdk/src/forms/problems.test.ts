import { expect } from 'chai';
import { answerProblems, askedAnswers, is, OpenForm, type Answers, type FormField, type FormSchema } from './index.js';

const form = new OpenForm({
  format: 'liandong.form.v1',
  id: 'home',
  version: '1',
  steps: [
    {
      id: 'a',
      sections: [
        {
          fields: [
            { name: 'who', type: 'choice', options: ['self', 'other'], required: true, to: 'forWhom' },
            { name: 'age', type: 'number', max: 130, when: is('who', 'other'), required: true },
            {
              name: 'home',
              type: 'group',
              required: true,
              when: is('who', 'other'),
              fields: [
                { name: 'called', type: 'text', required: true },
                { name: 'ill', type: 'choice', options: ['yes', 'no'] },
                {
                  name: 'born',
                  type: 'date',
                  when: { op: '=', a: { op: 'field', name: 'ill' }, b: { op: 'const', value: 'yes' } },
                },
              ],
            },
          ],
        },
      ],
    },
    { id: 'b', sections: [{ fields: [{ name: 'consents', type: 'consents' }] }] },
  ],
} satisfies FormSchema);
const consent: FormField = { name: 'consent-person-person-handle', type: 'choice', options: ['given', 'refused'] };
const told = (answers: Answers, ...more: readonly FormField[]) =>
  answerProblems(form.asked(answers, {}, more), answers).map(({ path, code }) => `${path} ${code}`);

describe('what is missing or wrong among the answers of a form', () => {
  const cases: readonly (readonly [string, Answers, readonly string[]])[] = [
    ['nothing is answered', {}, ['forWhom required']],
    ['all that is asked is answered', { who: 'self' }, []],
    ['blanks are no answer', { who: ' ' }, ['forWhom required']],
    ['a branch that was left asks nothing', { who: 'self', age: 'old', home: [{}] }, []],
    ['in the order of the form', { who: 'other' }, ['further.age required', 'further.home required']],
    [
      'each row by what stands in it',
      { who: 'other', age: '131', home: [{ called: '甲', ill: 'yes', born: '2026-02-30' }, { ill: 'maybe' }] },
      [
        'further.age too-large',
        'further.home[0].born not-a-date',
        'further.home[1].called required',
        'further.home[1].ill not-an-option',
      ],
    ],
  ];
  for (const [why, answers, expected] of cases) it(why, () => expect(told(answers)).to.deep.equal(expected));
  it('a consent is named by itself: it is kept beside the answers', () => {
    expect(told({ who: 'self' }, consent)).to.deep.equal(['consent-person-person-handle required']);
  });
  it('says at which place: the field, and the row of its group', () => {
    const answers = { who: 'other', age: '3', home: [{ called: '甲' }, {}] };
    const [problem] = answerProblems(form.asked(answers), answers);
    expect([problem?.field.name, problem?.group, problem?.at]).to.deep.equal(['called', 'home', 1]);
  });
  it('lets another judge what is there, and not what is missing', () => {
    const asked: unknown[] = [];
    const found = answerProblems(form.asked({ who: 'other' }), { who: 'other' }, ({ field }, answer) => {
      asked.push([field.name, answer]);
      return { code: 'wrong-form' };
    });
    expect(asked).to.deep.equal([['who', 'other']]);
    expect(found.map(({ code }) => code)).to.deep.equal(['wrong-form', 'required', 'required']);
  });
});

describe('the answers to what is asked', () => {
  it('leave out what a branch that was left holds, in rows too', () => {
    const photo = [{ name: 'a.png' }];
    const answers: Answers = {
      who: 'other',
      age: '3',
      home: [{ called: '甲', ill: 'no', born: '2026-01-01', odd: 'x' }, { photo }],
      odd: photo,
    };
    expect(askedAnswers(form.asked(answers), answers)).to.deep.equal({
      who: 'other',
      age: '3',
      home: [{ called: '甲', ill: 'no' }, {}],
    });
    expect(askedAnswers(form.asked({ who: 'self' }), { ...answers, who: 'self' })).to.deep.equal({ who: 'self' });
  });
});
