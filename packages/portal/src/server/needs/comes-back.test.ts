import { expect } from 'chai';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';

const filled = { kinds: ['environment'], description: '楼道灯不亮', place: 'cn-990101001001' };
const unsaid = { ...filled, description: '' };
const other: Fields = { personNameOther: '高秀珍', ageOther: '80', groupsOther: ['older-person'] };
const proxy = { relation: 'neighbour', personAgrees: 'yes', proxyName: '何玉兰' };
const guardian = { guardianName: '沈一平', guardianPhone: '13800004321', guardianRelation: 'parent' };

/** What the element would not ask for stays where it was written: it sends only what it asks. */
describe('a form without scripts that comes back', () => {
  let trial: Trial;
  let resident: Visitor;
  before(async () => {
    trial = await tryPortal();
    resident = await trial.signedIn('jumin1');
  });
  after(() => trial.close());

  const cases: readonly (readonly [string, Fields, boolean])[] = [
    ['somebody else told of, and not for whom', { ...filled, ...other }, true],
    ['whoever speaks, and not for whom', { ...filled, ...proxy }, true],
    ['their refusal, and not for whom', { ...filled, 'consent-proxy-proxy-handle': 'refused' }, true],
    [
      'the yes of the other’s guardian, and not for whom',
      { ...filled, 'consent-other-guardian-handle': 'given' },
      true,
    ],
    ['oneself told of, and not for whom', { ...filled, personName: '王', age: '46', address: '一号楼' }, false],
    ['a guardian of an adult', { ...unsaid, forWhom: 'self', age: '46', ...guardian }, true],
    ['a guardian, and no age', { ...unsaid, forWhom: 'self', ...guardian }, true],
    ['a guardian of a child', { ...unsaid, forWhom: 'self', age: '9', ...guardian }, false],
    ['somebody else told of', { ...unsaid, forWhom: 'other', ...proxy, ...other, address: '一号楼' }, false],
    ['an answer that is none', { ...filled, forWhom: 'self', 'consent-person-person-handle': 'perhaps' }, false],
    ['both told of', { ...unsaid, forWhom: 'other', ...proxy, ...other, personName: '王' }, true],
  ];
  for (const [of, fields, isPlain] of cases)
    it(`with ${of} ${isPlain ? 'stays as it is' : 'goes over to the element'}`, async () => {
      const response = await resident.post('/needs', fields, '/needs/new');
      expect(response.status).to.equal(422);
      const page = await response.text();
      expect(page.includes('data-upgrade="lian-need-intake-form"')).to.equal(!isPlain);
      for (const value of Object.values(fields).flat()) expect(page).to.include(value);
    });

  it('holds nothing that nobody gave: no relation of a guardian who was only named', async () => {
    const { guardianRelation: _, ...named } = guardian;
    const child = { ...filled, forWhom: 'self', age: '9', ...named };
    const page = await (await resident.post('/needs', { ...child, description: '' }, '/needs/new')).text();
    const [, held = ''] = /<lian-need-intake-form[^>]*><script[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
    const { value } = JSON.parse(held) as { value: { subject: object } };
    expect(value.subject).to.deep.equal({ age: 9, guardian: { name: '沈一平', phone: '13800004321' } });
    expect(page).to.not.match(/value="(guardian|self)" selected/);
    const sent = await resident.post('/needs', child, '/needs/new');
    expect(sent.status, 'and is taken without one').to.equal(303);
  });

  for (const [field, fields] of [
    ['phone', { ...filled, forWhom: 'self', age: '46' }],
    ['guardianPhone', { ...filled, forWhom: 'self', age: '9' }],
    ['guardianPhoneOther', { ...filled, forWhom: 'other', ...proxy, ...other }],
  ] as const)
    it(`with a number that nobody can ring says so at ${field}, as the element does`, async () => {
      for (const number of ['1380000567', '8123456']) {
        const response = await resident.post('/needs', { ...fields, [field]: number }, '/needs/new');
        expect(response.status, number).to.equal(422);
        const page = await response.text();
        expect(page).to.include(`href="#${field}"`).and.include('带区号的固定电话').and.include(`value="${number}"`);
      }
      for (const number of ['０２１－６０００ ００００', '138 0000 5678', '']) {
        const response = await resident.post('/needs', { ...fields, [field]: number }, '/needs/new');
        expect(response.status, number).to.equal(303);
      }
    });

  /** What is said of one thing in two places, or by a speaker of whom there is none, is asked again: no no of it is lost. */
  const child = { kinds: ['health'], description: '…', place: filled.place, age: '9', ageOther: '9' };
  const word = (who: string, answer: string) => ({ [`consent-${who}-handle`]: answer });
  for (const [of, fields, field, text] of [
    [
      'a guardian’s no in the other place, and a yes',
      {
        ...child,
        ...proxy,
        forWhom: 'other',
        ...word('person-guardian', 'refused'),
        ...word('other-guardian', 'given'),
      },
      'consent-other-guardian-handle',
      '监护人同意用孩子的信息办理这件事吗？：监护人在“为自己说的”那里的回答和这里的不一样',
    ],
    [
      'a guardian’s yes in the other place, and a no',
      { ...child, forWhom: 'self', ...word('person-guardian', 'refused'), ...word('other-guardian', 'given') },
      'consent-person-guardian-handle',
      '监护人在“替别人说的”那里的回答和这里的不一样',
    ],
    [
      'a speaker’s no, of oneself',
      { ...child, forWhom: 'self', age: '46', ...word('proxy-proxy', 'refused') },
      'consent-proxy-proxy-handle',
      '>您是代别人说的：同意用您自己的称呼和电话答复您吗？：这一项只问替别人说的人',
    ],
    ['a relation, of oneself', { ...child, forWhom: 'self', relation: 'neighbour' }, 'relation', '您选的是为自己说'],
    [
      'a speaker’s name, of oneself',
      { ...child, forWhom: 'self', proxyName: '何玉兰' },
      'proxyName',
      '您选的是为自己说',
    ],
  ] as const)
    it(`is told at its field: ${of}`, async () => {
      const response = await resident.post('/needs', fields as Fields, '/needs/new');
      expect(response.status).to.equal(422);
      const page = await response.text();
      expect(page).to.include(`href="#${field}"`).and.include(text).and.not.include('data-upgrade');
      expect(page, 'in sight').to.match(new RegExp('<details class="more" open><summary>替别人说的'));
      // A choice, once made, can be taken back there.
      if (field.startsWith('consent-'))
        expect(page).to.match(new RegExp(`name="${field}" value="" /><span>不回答</span>`));
      const settled = { ...fields, [field]: '', ...word('other-guardian', ''), ...word('person-guardian', '') };
      expect((await resident.post('/needs', settled as Fields, '/needs/new')).status).to.equal(303);
    });
});
