import { expect } from 'chai';
import type { IsoDate } from '@liandong/core';
import { afterSchool, childWithBruises, gasLeak, mealsForElder, stairLight } from '@liandong/fixtures/needs';
import { OpenForm, readForm, type Answers, type FormField } from '../forms/index.js';
import { groups, kinds, relations, signals } from './codes.js';
import {
  consentAnswers,
  consentFields,
  consentName,
  finishedDraft,
  guardianRelations,
  needDraft,
  needForm,
  needFormPlan,
  parseModel,
} from './index.js';
import { mustReport } from './must-report.js';
import { inTown } from './small-law.test.js';

const law = inTown('2026-03-20');
const form = new OpenForm(needForm);
const fields = needForm.steps.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
const asksGuardian = { asksGuardian: true };

/** Step by step, the names of what is asked. */
const asked = (answers: Answers, given = {}, consents: readonly FormField[] = []) =>
  form
    .asked(answers, given, consents)
    .map(({ step, fields: ofStep }) => `${step.id}: ${ofStep.map(({ field }) => field.name).join(' ')}`);
const said = (answers: Answers, name: string, given = {}) =>
  form
    .asked(answers, given)
    .flatMap((step) => step.fields)
    .find(({ field }) => field.name === name);

describe('the form for needs', () => {
  it('is a form that can be read, in its second version', () => {
    expect(readForm(needForm)).to.deep.include({ ok: true });
    expect(needForm).to.include({ format: 'liandong.form.v1', id: 'community-need', version: '2' });
  });

  it('asks about the proxy only who speaks for another, and about the guardian only where the law asks one', () => {
    const own = ['who: forWhom', 'what: kinds description signals', 'person: personName age groups'];
    const contact = 'contact: place address phone preferredTime';
    expect(asked({})).to.deep.equal([...own, contact]);
    expect(asked({ forWhom: 'self' }, { asksGuardian: false })).to.deep.equal([...own, contact]);
    expect(asked({ forWhom: 'other' })[0]).to.equal('who: forWhom relation personAgrees proxyName');
    expect(asked({}, asksGuardian)[2]).to.equal(
      'person: personName age guardianName guardianPhone guardianRelation groups',
    );
  });

  it('shows the consents as a step of its own, with the notice on privacy', () => {
    const [last] = [...form.asked({}, {}, [{ name: 'consent-x', type: 'choice', options: ['given'] }])].reverse();
    expect(last?.step).to.include({ id: 'consent', privacy: true });
    expect(last?.fields.map(({ field, isConsent, required }) => [field.name, isConsent, required])).to.deep.equal([
      ['consent-x', true, true],
    ]);
  });

  it('must have only these answers; nobody has to say who they are', () => {
    const required = fields.filter((field) => field.required).map(({ name }) => name);
    expect(required).to.deep.equal(['forWhom', 'relation', 'personAgrees', 'kinds', 'description', 'place']);
  });

  it('masks what tells who somebody is, or what may harm them', () => {
    const open = fields.filter(({ sensitive }) => !sensitive).map(({ name }) => name);
    expect(open).to.deep.equal([
      ...['forWhom', 'relation', 'personAgrees', 'kinds', 'description', 'age', 'guardianRelation'],
      ...['ageOther', 'guardianRelationOther', 'place', 'preferredTime', 'consents'],
    ]);
  });

  it('offers every code of the model, under its name', () => {
    const offered: readonly (readonly [string, string, readonly string[]])[] = [
      ['relation', 'relation', relations],
      ['kinds', 'kind', kinds],
      ['signals', 'signal', signals],
      ['groups', 'group', groups],
      ['guardianRelation', 'relation', guardianRelations],
    ];
    for (const [field, list, codes] of offered)
      expect(fields.find(({ name }) => name === field)?.options, field).to.deep.equal(
        codes.map((value) => ({ value, label: `names.${list}.${value}` })),
      );
    const plain = (field: string) => fields.find(({ name }) => name === field)?.options;
    expect(plain('forWhom')).to.deep.equal(['self', 'other']);
    expect(plain('personAgrees')).to.deep.equal(['yes', 'no', 'not-asked', 'cannot-say']);
    expect(plain('preferredTime')).to.deep.equal(['any', 'morning', 'afternoon', 'evening']);
    expect(relations, 'a guardian is one of the relations').to.include.members([...guardianRelations]);
  });

  it('says whom to call, and who must report, beside the signs that call for it', () => {
    const cases: readonly (readonly [readonly string[], readonly number[], string])[] = [
      [[], [], 'no sign'],
      [['utilities-out'], [], 'no danger to a person'],
      [['life-danger'], [0], 'call now'],
      [['minor-harm'], [1], 'the duty to report'],
      [['family-violence'], [2], 'the duty to report violence'],
      [['minor-harm', 'family-violence'], [3], 'both duties, in one sentence'],
      [['life-danger', 'family-violence'], [0, 2], 'both'],
    ];
    for (const [signs, notices, why] of cases)
      expect(said({ signals: [...signs] }, 'signals')?.says.notices, why).to.deep.equal(notices);
    const told = fields.find(({ name }) => name === 'signals')?.notices ?? [];
    const [harm, violence] = ['needs.mustReport.minorHarmed', 'needs.mustReport.familyViolence'];
    expect(told.map(({ text, duty = [] }) => [text, duty])).to.deep.equal([
      ['notices.callNow', []],
      ['notices.mustReport', [harm]],
      ['notices.mustReport', [violence]],
      ['notices.mustReport', [harm, violence]],
    ]);
    expect([harm, violence].filter((code) => !mustReport.reasons.includes(code as never))).to.deep.equal([]);
  });

  it('asks for the name, the age and the address of the other person, not of the one who speaks', () => {
    for (const name of ['personName', 'age', 'address']) {
      expect(said({ forWhom: 'self' }, name)?.field.label, name).to.equal(undefined);
      expect(said({ forWhom: 'other' }, name), name).to.equal(undefined);
      expect(said({ forWhom: 'other' }, `${name}Other`)?.field).to.include({ words: name, label: 'forOther' });
    }
    expect(asked({ forWhom: 'other' }, asksGuardian)[2]).to.equal(
      'person: personNameOther ageOther guardianNameOther guardianPhoneOther guardianRelationOther groupsOther',
    );
  });
  it('sends nothing that was said of one person as another’s, and asks whose word counts anew', () => {
    const own = {
      personName: '何玉兰',
      age: '9',
      groups: ['child'],
      guardianName: '何妈妈',
      address: '一号楼',
      personNameOther: '高秀珍',
      addressOther: '二号楼',
    };
    const sent = (forWhom: string) => {
      const answers = { ...own, forWhom };
      const { subject, place } = form.draft(form.asked(answers, asksGuardian), answers);
      return { subject, place };
    };
    expect(sent('self')).to.deep.equal({
      subject: { name: '何玉兰', age: 9, groups: ['child'], guardian: { name: '何妈妈' } },
      place: { address: '一号楼' },
    });
    expect(sent('other')).to.deep.equal({ subject: { name: '高秀珍' }, place: { address: '二号楼' } });
    const subject = { name: '高秀珍', age: 9, guardian: { name: '高妈妈', relation: 'parent' } } as const;
    for (const [draft, suffix] of [
      [{ subject }, ''],
      [{ forWhom: 'self', subject }, ''],
      [{ forWhom: 'other', subject }, 'Other'],
    ] as const)
      expect(Object.keys(form.answers(draft)).filter((name) => name !== 'forWhom')).to.deep.equal(
        ['personName', 'age', 'guardianName', 'guardianRelation'].map((name) => name + suffix),
      );
    const consent = { purpose: 'handle', about: 'person', by: 'guardian', answer: 'given' } as const;
    const consents = [{ ...consent, separate: true, on: '2026-03-23' as IsoDate }];
    const [forSelf] = Object.keys(consentAnswers({ forWhom: 'self', consents }));
    const [forOther] = Object.keys(consentAnswers({ forWhom: 'other', consents }));
    expect([forSelf, forOther]).to.deep.equal(['consent-person-guardian-handle', 'consent-other-guardian-handle']);
    const setting = { language: 'zh-Hans', date: '2026-03-23', channel: 'online-form' };
    for (const name of [forSelf, forOther] as string[])
      expect(finishedDraft({}, { [name]: 'given' }, setting).consents).to.deep.equal(consents);
    const steps = form.asked({ ...own, forWhom: 'other' });
    expect(form.placeAt('subject.name', steps)?.field.name).to.equal('personNameOther');
    expect(form.placeAt('subject.name')?.field.name).to.equal('personName');
  });

  it('puts every answer where the model has it, and finds it there again', () => {
    const answers = {
      ...{ forWhom: 'other', relation: 'neighbour', personAgrees: 'not-asked', proxyName: '何玉兰' },
      ...{ kinds: ['health'], description: '腿脚不好', signals: ['nobody-to-care'] },
      ...{ personNameOther: '高秀珍', ageOther: '12', groupsOther: ['older-person'] },
      ...{ guardianNameOther: '高平', guardianPhoneOther: '13800000004', guardianRelationOther: 'other-relative' },
      ...{ place: 'cn-990101001001', addressOther: '一号楼', phone: '13800000003', preferredTime: 'morning' },
    };
    const draft = form.draft(form.asked(answers, asksGuardian), answers);
    expect(draft).to.deep.equal({
      forWhom: 'other',
      proxy: { relation: 'neighbour', personAgrees: 'not-asked', name: '何玉兰' },
      kinds: ['health'],
      description: '腿脚不好',
      signals: ['nobody-to-care'],
      subject: {
        name: '高秀珍',
        age: 12,
        guardian: { name: '高平', phone: '13800000004', relation: 'other-relative' },
        groups: ['older-person'],
      },
      place: { code: 'cn-990101001001', address: '一号楼' },
      contact: { phone: '13800000003', preferredTime: 'morning' },
    });
    expect(form.answers(draft)).to.deep.equal(answers);
    const setting = { language: 'zh-Hans', date: '2026-03-20', channel: 'online-form' };
    expect(parseModel(needDraft, finishedDraft(draft, {}, setting))).to.deep.include({ ok: true });
  });

  it('names the language of the page where it is one of the model’s, whatever tag the page has for it', () => {
    const tags = [
      'zh-Hans',
      'zh-CN',
      'zh',
      'ZH-hans-hk',
      'zh-Hant',
      'zh-tw',
      'zh-HK',
      'en',
      'en-US',
      'EN',
      'ug',
      'zha',
      '',
    ];
    const languages = tags.map(
      (language) => finishedDraft({}, {}, { language, date: '2026-03-20', channel: 'counter' }).language,
    );
    expect(languages).to.deep.equal([
      ...['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'zh-Hant', 'zh-Hant', 'en', 'en', 'en'],
      ...[undefined, undefined, undefined],
    ]);
  });
});

describe('what the law makes the form ask', () => {
  const asks = (draft: Parameters<typeof needFormPlan>[0]) => {
    const { given, consents } = needFormPlan(draft, law);
    return [given['asksGuardian'], ...consents.map(consentName)];
  };
  const every = (who: string) =>
    ['handle', 'refer', 'keep-in-touch', 'publish'].map((each) => `consent-${who}-${each}`);

  it('asks each consent of whom it belongs to', () => {
    const cases: readonly (readonly [string, Parameters<typeof needFormPlan>[0], readonly unknown[]])[] = [
      ['of age, for themself', stairLight, [false, ...every('person-person')]],
      [
        'a child whose mother speaks: she consents, and for her own number',
        afterSchool,
        [...[true, ...every('other-guardian'), 'consent-proxy-proxy-handle']],
      ],
      ["the neighbour's word is not the elder's", mealsForElder, [false, 'consent-proxy-proxy-handle']],
      ['a guardian who may be the one who harms', childWithBruises, [false, 'consent-proxy-proxy-handle']],
      [
        'age not known, for themself: the person, who is there',
        { forWhom: 'self' },
        [...[false, ...every('person-person')]],
      ],
    ];
    for (const [why, draft, expected] of cases) expect(asks(draft), why).to.deep.equal(expected);
  });

  it('says what a no means', () => {
    expect(needFormPlan(stairLight, law).consents).to.deep.include({
      ...{ purpose: 'refer', about: 'person', by: 'person', onRefusal: 'goes-on-without' },
    });
  });

  it('says that the law sets a no aside in danger, where it does', () => {
    const noes = (draft: Parameters<typeof needFormPlan>[0], on = law) =>
      needFormPlan({ ...draft, signals: ['life-danger'] }, on).consents.map(({ onRefusal }) => onRefusal);
    const others = ['nothing-changes', 'nothing-changes'];
    expect(noes(stairLight)).to.deep.equal(['kept', 'kept', ...others]);
    expect(noes(afterSchool)).to.deep.equal(['kept', 'kept', ...others, 'kept']);
    expect(noes(stairLight, inTown('2020-12-31'))).to.deep.equal(['taken-without-name', 'goes-on-without', ...others]);
  });

  it('names the duty to report, of the street and the committee that take the form in', () => {
    expect(needFormPlan(childWithBruises, law).report).to.include({ outcome: 'met', value: 'police' });
    expect(needFormPlan({ ...gasLeak, signals: [] }, law).report?.outcome).not.to.equal('met');
  });

  it('makes a field of each consent; only a guardian may answer later', () => {
    const ask = { purpose: 'refer', about: 'person', onRefusal: 'goes-on-without' } as const;
    const field = {
      ...{ name: 'consent-person-person-refer', type: 'choice', words: 'consent', label: 'consents.person.refer' },
      options: ['given', { value: 'refused', hint: 'names.onRefusal.goes-on-without' }],
      required: true,
    };
    expect(consentFields([{ ...ask, by: 'person' }])).to.deep.equal([field]);
    expect(consentFields([{ ...ask, by: 'guardian' }])[0]?.options).to.deep.equal([...field.options, 'later']);
    expect(consentFields([])).to.deep.equal([]);
  });
});

describe('the draft that is sent', () => {
  const setting = { language: 'zh-Hans', date: '2026-03-20', channel: 'online-form' };
  const what = { forWhom: 'self', kinds: ['health'], description: '腿脚不好', place: { code: 'cn-1' } };

  it('has nothing filled in by default; an age left empty was asked and is not known', () => {
    expect(finishedDraft(what, {}, setting)).to.deep.equal({
      ...{ channel: 'online-form', ...what, subject: { age: null }, consents: [], language: 'zh-Hans' },
    });
    expect(finishedDraft({ ...what, subject: { age: 9, name: '小雨' } }, {}, setting).subject).to.deep.equal({
      ...{ age: 9, name: '小雨' },
    });
  });

  it('calls a guardian of whom nothing else is said the guardian', () => {
    const guardian = (one: object) =>
      finishedDraft({ ...what, subject: { age: 9, guardian: one } }, {}, setting).subject?.guardian;
    expect(guardian({ name: '郑敏' })).to.deep.equal({ name: '郑敏', relation: 'guardian' });
    expect(guardian({ name: '郑敏', relation: 'parent' })).to.deep.equal({ name: '郑敏', relation: 'parent' });
  });

  it('keeps a yes and a no, asked separately, with day and wording; anything else is no answer', () => {
    const answers = {
      'consent-person-person-handle': 'given',
      'consent-proxy-proxy-handle': 'refused',
      'consent-person-guardian-keep-in-touch': 'given',
      'consent-person-guardian-publish': 'later',
      'consent-person-person-refer': '',
      'consent-person-nobody-refer': 'given',
      'my-consent-person-person-refer': 'given',
      description: 'given',
    };
    const one = (purpose: string, about: string, by: string, answer: string) => ({
      ...{ purpose, about, by, answer, separate: true, on: '2026-03-20' },
    });
    const kept = [
      one('handle', 'person', 'person', 'given'),
      one('handle', 'proxy', 'proxy', 'refused'),
      one('keep-in-touch', 'person', 'guardian', 'given'),
    ];
    const draft = finishedDraft(what, answers, setting);
    expect(draft.consents).to.deep.equal(kept);
    expect(finishedDraft(what, answers, { ...setting, wording: 'v1' }).consents).to.deep.equal(
      kept.map((each) => ({ ...each, wording: 'v1' })),
    );
    expect(consentAnswers(draft), 'and the fields can be filled from it again').to.deep.equal({
      'consent-person-person-handle': 'given',
      'consent-proxy-proxy-handle': 'refused',
      'consent-person-guardian-keep-in-touch': 'given',
    });
    expect(consentAnswers({})).to.deep.equal({});
  });
});
