import { expect } from 'chai';
import { inEnglish, needsOfMarch } from '@liandong/fixtures/needs';
import { need, needDraft } from './needs/index.js';
import { parseModel } from './model.js';

const draft = {
  channel: 'counter',
  forWhom: 'self',
  kinds: ['legal'],
  description: '租房押金要不回来。',
  place: { code: 'cn-990101001001' },
};

describe('a model', () => {
  for (const one of needsOfMarch)
    it(`takes ${one.id} as it is`, () => {
      expect(parseModel(need, one)).to.deep.equal({ ok: true, value: one });
    });

  it('takes the least that a form may give', () => {
    expect(parseModel(needDraft, draft)).to.deep.equal({ ok: true, value: draft });
  });

  const { id: _, receivedOn: __, receivedBy: ___, state: ____, events: _____, ...said } = inEnglish;
  it('takes words in any language', () => {
    expect(parseModel(needDraft, said)).to.have.property('ok', true);
  });

  const cases = [
    { change: { channel: undefined }, is: [{ path: 'channel', code: 'required' }] },
    { change: { description: '  ' }, is: [{ path: 'description', code: 'required' }] },
    {
      change: { description: 'x'.repeat(2001) },
      is: [{ path: 'description', code: 'too-long', params: { limit: 2000 } }],
    },
    { change: { kinds: [] }, is: [{ path: 'kinds', code: 'too-few', params: { limit: 1 } }] },
    { change: { kinds: ['legal', 'legal'] }, is: [{ path: 'kinds', code: 'twice' }] },
    { change: { name: 'x' }, is: [{ path: 'name', code: 'unknown-key' }] },
    { change: { subject: { nmae: 'x' } }, is: [{ path: 'subject.nmae', code: 'unknown-key' }] },
    {
      change: { subject: { age: '46' } },
      is: [{ path: 'subject.age', code: 'wrong-type', params: { expected: 'number' } }],
    },
    { change: { subject: { age: 4.5 } }, is: [{ path: 'subject.age', code: 'not-whole' }] },
    { change: { subject: { age: -1 } }, is: [{ path: 'subject.age', code: 'too-small', params: { limit: 0 } }] },
    { change: { subject: { age: 131 } }, is: [{ path: 'subject.age', code: 'too-large', params: { limit: 130 } }] },
    { change: { subject: { age: null } }, is: undefined },
    { change: { contact: { phone: '12a' } }, is: [{ path: 'contact.phone', code: 'not-a-phone' }] },
    { change: { contact: { phone: '+86 138 0000-0001' } }, is: undefined },
    { change: { place: { code: 'Guihua' } }, is: [{ path: 'place.code', code: 'not-a-place' }] },
    { change: { forWhom: 'other' }, is: [{ path: 'proxy', code: 'required' }] },
    {
      change: { proxy: { relation: 'child', personAgrees: 'yes' } },
      is: [{ path: 'proxy', code: 'not-wanted' }],
    },
    {
      change: {
        consents: [
          { purpose: 'handle', about: 'person', by: 'person', answer: 'given', separate: true, on: '2026-02-30' },
        ],
      },
      is: [{ path: 'consents[0].on', code: 'not-a-date' }],
    },
  ];
  for (const { change, is } of cases)
    it(`says of ${JSON.stringify(change).slice(0, 50)}: ${is ? is[0]?.code : 'nothing'}`, () => {
      const parsed = parseModel(needDraft, { ...draft, ...change });
      expect(parsed.ok ? undefined : parsed.problems).to.deep.equal(is);
    });

  it('names the options of a value that is none', () => {
    const parsed = parseModel(needDraft, { ...draft, channel: 'carrier-pigeon' });
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['channel', 'not-an-option'],
    ]);
  });

  it('says every problem at once', () => {
    const parsed = parseModel(needDraft, {});
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).to.deep.equal([
      'channel',
      'forWhom',
      'kinds',
      'description',
      'place',
    ]);
  });

  it('refuses what is no object at all', () => {
    expect(parseModel(needDraft, undefined)).to.deep.equal({ ok: false, problems: [{ path: '', code: 'required' }] });
    expect(
      parseModel(need, { ...needsOfMarch[0], events: [{ kind: 'dance', on: '2026-03-03' }] }),
    ).to.have.nested.property('problems[0].path', 'events[0].kind');
  });
});
