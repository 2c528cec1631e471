import { expect } from 'chai';
import { afterSchool, childWithBruises, gasLeak, mealsForElder } from '@liandong/fixtures/needs';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import { lawOn } from '@liandong/core';
import { groups } from './codes.js';
import { consentPlan, isSensitiveGroup, noticeParts, type Draft, type Judged, type PurposePlan } from './index.js';
import { inNation, inTown } from './small-law.test.js';
import { guardianConsentAge, sensitiveNeedsSeparate, separatePurposes } from './terms.js';

const law = inTown('2026-03-20');
const on = '2026-03-20';
/** Grown up, nothing written, nothing sensitive. */
const plain: Draft = { forWhom: 'self', subject: { age: 46 }, kinds: ['environment'] };

const planOf = (draft: Draft, purpose: string, judged?: Judged, under = law): PurposePlan => {
  const found = consentPlan(draft, under, judged).purposes.find(
    (one) => one.purpose === purpose && one.about === 'person',
  );
  if (!found) throw new Error(`no ${purpose}`);
  return found;
};

describe('the consent plan', () => {
  describe('what is sensitive', () => {
    const named = (path: string, dataClass: string, neededFor: string) => ({
      path,
      why: 'named',
      dataClass,
      neededFor,
    });
    const guarded = (path: string, neededFor: string) => ({ path, why: 'precaution', neededFor });
    const cases: readonly (readonly [string, Draft, readonly object[]])[] = [
      ['nothing', plain, []],
      ['an empty form: the age', {}, [{ path: 'subject', why: 'age-not-known', neededFor: 'who-decides' }]],
      [
        'a child',
        { ...plain, subject: { age: 13 } },
        [{ path: 'subject', why: 'under-age', neededFor: 'who-decides' }],
      ],
      ['14 is not under 14', { ...plain, subject: { age: 14 } }, []],
      ['a kind the law names', { ...plain, kinds: ['health'] }, [named('kinds', 'health', 'choose-help')]],
      ['a kind it does not name', { ...plain, kinds: ['income'] }, [guarded('kinds', 'choose-help')]],
      [
        'the named one counts, wherever it stands',
        { ...plain, kinds: ['income', 'culture', 'medical-aid'] },
        [named('kinds', 'health', 'choose-help')],
      ],
      [
        'a group the law names',
        { ...plain, subject: { age: 46, groups: ['community-correction'] } },
        [named('subject.groups', 'specific-identity', 'fit-help')],
      ],
      ['a group of no class', { ...plain, subject: { age: 46, groups: ['older-person'] } }, []],
      ['a sign of harm', { ...plain, signals: ['family-violence'] }, [guarded('signals', 'order')]],
      ['a sign of no class', { ...plain, signals: ['utilities-out'] }, []],
      [
        'free text',
        { ...plain, description: '楼道灯坏了' },
        [{ path: 'description', why: 'free-text', neededFor: 'understand' }],
      ],
      [
        'capacity that is lacking is health',
        { ...plain, subject: { age: 46, lacksCapacity: true } },
        [named('subject.lacksCapacity', 'health', 'who-decides')],
      ],
      ['capacity that is not lacking is nothing', { ...plain, subject: { age: 46, lacksCapacity: false } }, []],
    ];
    for (const [why, draft, expected] of cases)
      it(why, () => {
        expect(consentPlan(draft, law).sensitive.map(({ cites: _, ...one }) => one)).to.deep.equal(expected);
        for (const one of consentPlan(draft, law).sensitive)
          expect(one.cites.map(({ id }) => id)).to.deep.equal(['p28']);
      });
    it('groups: named in the law, or guarded by us', () => {
      expect(groups.filter((group) => !isSensitiveGroup(group))).to.deep.equal([
        ...['floating-population', 'rural-migrant-worker', 'older-person', 'child', 'woman-at-home'],
        ...['married-into-city', 'community-youth'],
      ]);
    });
  });

  describe('separate consent', () => {
    const cases: readonly (readonly [string, Draft, readonly boolean[]])[] = [
      ['nothing sensitive: only what the law lists, referring and publishing', plain, [false, true, false, true]],
      ['sensitive by the law: everything', { ...plain, kinds: ['health'] }, [true, true, true, true]],
      ['sensitive by precaution: everything', { ...plain, kinds: ['income'] }, [true, true, true, true]],
      ['free text: everything', { ...plain, description: 'x' }, [true, true, true, true]],
    ];
    for (const [why, draft, expected] of cases)
      it(why, () => expect(consentPlan(draft, law).purposes.map(({ separate }) => separate)).to.deep.equal(expected));

    const small = (...entries: Parameters<typeof pack>[0]['entries']) =>
      lawOn(on, 'cn', [
        pack({
          jurisdiction: 'cn',
          title: { 'zh-Hans': '国' },
          version: '1',
          places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
          entries: [
            ...sets(guardianConsentAge, [{ ...text('age'), value: 14 }]),
            ...sets(sensitiveNeedsSeparate, [{ ...text('separate'), value: true }]),
            ...entries,
          ],
        }),
      ]);
    const text = (id: string) => ({
      from: '2021-01-01' as const,
      cite: { id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const,
    });
    it('an open text asks for each; where there is none, nothing more is asked for', () => {
      const handle = (under: ReturnType<typeof small>) => planOf(plain, 'handle', {}, under).separate;
      expect(handle(small(...leavesOpen(separatePurposes, text('open')))), 'left open').to.equal(true);
      expect(handle(small()), 'no text').to.equal(false);
      const list = (id: string, item: string) => ({ ...text(id), value: { items: [item], complete: true } });
      expect(handle(small(...sets(separatePurposes, [list('one', 'refer')]))), 'not listed').to.equal(false);
      expect(handle(small(...sets(separatePurposes, [list('one', 'handle')]))), 'listed').to.equal(true);
    });
    it('counts a plain yes where nothing must be asked separately, and no other', () => {
      const yes = (draft: Draft) =>
        planOf(
          {
            ...draft,
            consents: [{ purpose: 'handle', about: 'person', by: 'person', answer: 'given', separate: false, on }],
          },
          'handle',
        );
      expect(yes(plain)).to.include({ basis: 'consent', status: 'given' });
      expect(yes({ ...plain, kinds: ['health'] })).to.include({ basis: 'none', status: 'to-ask' });
    });
  });

  describe('without consent', () => {
    const ground = (judged: Judged) =>
      consentPlan(plain, law, judged).purposes.map(({ ask, basis, status, cites: of }) =>
        [ask, basis, status, of.map(({ id }) => id).join()].join(' '),
      );
    const asked = 'person none to-ask p16';
    const cases: readonly (readonly [string, Judged, readonly string[]])[] = [
      ['neither', {}, [asked, asked, asked, asked]],
      ['a duty: handling alone', { isDuty: true }, ['nobody duty not-needed p13.3', asked, asked, asked]],
      [
        'an emergency: handling, and handing on',
        { isEmergency: true },
        ['nobody emergency not-needed p13.4', 'nobody emergency not-needed p13.4', asked, asked],
      ],
    ];
    for (const [why, judged, expected] of cases) it(why, () => expect(ground(judged)).to.deep.equal(expected));
    it('what each purpose is needed for, and what a no does', () => {
      expect(
        consentPlan(plain, law).purposes.map(({ purpose, isNecessary, onRefusal }) => [
          purpose,
          isNecessary,
          onRefusal,
        ]),
      ).to.deep.equal([
        ['handle', true, 'taken-without-name'],
        ['refer', false, 'goes-on-without'],
        ['keep-in-touch', false, 'nothing-changes'],
        ['publish', false, 'nothing-changes'],
      ]);
    });
  });

  describe('whom to ask', () => {
    const child = (more: object = {}): Draft => ({ ...plain, subject: { age: 9, ...more } });
    const suspected = { guardian: { relation: 'parent', isSuspected: true } } as const;
    const cases: readonly (readonly [string, Draft, Judged, PurposePlan['ask'], PurposePlan['through']])[] = [
      ['of age', plain, {}, 'person', undefined],
      ['of age, and somebody else speaks', { ...plain, forWhom: 'other' }, {}, 'person', 'proxy'],
      ['a child', child(), {}, 'guardian', undefined],
      ['a child, and somebody else speaks', { ...child(), forWhom: 'other' }, {}, 'guardian', undefined],
      ['a child whose guardian is suspected', child(suspected), {}, 'nobody', undefined],
      ['the same, and somebody else speaks', { ...child(suspected), forWhom: 'other' }, {}, 'nobody', undefined],
      ['signs of harm to the child', { ...child(), signals: ['minor-harm'] }, {}, 'nobody', undefined],
      ['signs of violence at home', { ...child(), signals: ['family-violence'] }, {}, 'nobody', undefined],
      ['other signs', { ...child(), signals: ['utilities-out'] }, {}, 'guardian', undefined],
      ['harm that was judged', child(), { harm: 'suspected' }, 'nobody', undefined],
      ['violence that was judged', child(), { violence: 'suffered' }, 'nobody', undefined],
      ['neither harm nor violence', child(), { harm: 'none', violence: 'none' }, 'guardian', undefined],
      ['lacking capacity', { ...plain, subject: { age: 46, lacksCapacity: true } }, {}, 'guardian', undefined],
      [
        'lacking capacity, and the guardian is suspected',
        { ...plain, subject: { age: 46, lacksCapacity: true, ...suspected } },
        ...([{}, 'nobody', undefined] as const),
      ],
      ['age not known', { ...plain, subject: {} }, {}, 'person-and-guardian', undefined],
    ];
    for (const [why, draft, judged, ask, through] of cases)
      it(why, () => {
        const plan = planOf(draft, 'handle', judged);
        expect(plan.ask).to.equal(ask);
        expect(plan.through).to.equal(through);
      });
    it('the proxy only where there is one', () => {
      const proxies = (draft: Draft) => consentPlan(draft, law).purposes.filter(({ about }) => about === 'proxy');
      expect(proxies(plain)).to.deep.equal([]);
      expect(proxies(mealsForElder).map(({ decision: _, cites: __, ...one }) => one)).to.deep.equal([
        {
          ...{ purpose: 'handle', about: 'proxy', ask: 'proxy', separate: false, basis: 'none', status: 'to-ask' },
          ...{ isNecessary: false, onRefusal: 'goes-on-without' },
        },
      ]);
    });
  });

  describe('which answer counts', () => {
    const answer = (given: 'given' | 'refused' | 'withdrawn', more: object = {}) =>
      ({ purpose: 'handle', about: 'person', by: 'person', answer: given, separate: true, on, ...more }) as const;
    const cases: readonly (readonly [string, NonNullable<Draft['consents']>, PurposePlan['status']])[] = [
      ['none', [], 'to-ask'],
      ['a yes', [answer('given')], 'given'],
      ['a no', [answer('refused')], 'refused'],
      ['a yes taken back', [answer('given'), answer('withdrawn')], 'withdrawn'],
      ['the later one, wherever it stands', [answer('refused'), answer('given', { on: '2026-03-19' })], 'refused'],
      ['of the same day, the last said', [answer('refused'), answer('given')], 'given'],
      ['of another purpose', [answer('given', { purpose: 'refer' })], 'to-ask'],
      ["about the proxy's data", [answer('given', { about: 'proxy' })], 'to-ask'],
      ["the guardian's no, where nobody asked the guardian", [answer('refused', { by: 'guardian' })], 'refused'],
    ];
    for (const [why, consents, status] of cases)
      it(why, () => expect(planOf({ ...plain, consents }, 'handle').status).to.equal(status));

    it("the proxy's own", () => {
      const status = (given: 'given' | 'refused') =>
        consentPlan(
          { ...mealsForElder, consents: [answer(given, { about: 'proxy', by: 'proxy', separate: false })] },
          law,
        ).purposes[4]?.status;
      expect(status('given'), 'a plain yes will do: nothing of it is sensitive').to.equal('given');
      expect(status('refused')).to.equal('refused');
    });
    it("a child's: the guardian's, not the child's", () => {
      const by = (who: 'person' | 'guardian') =>
        planOf({ ...afterSchool, consents: [answer('given', { by: who })] }, 'handle').basis;
      expect(by('guardian')).to.equal('guardian-consent');
      expect(by('person')).to.equal('none');
    });
  });

  describe('what to tell', () => {
    const all = [...noticeParts];
    const without = (...parts: readonly string[]) => all.filter((part) => !parts.includes(part));
    const cases: readonly (readonly [string, Draft, readonly string[]])[] = [
      ['nothing sensitive, of age', plain, without('why-sensitive', 'child-rules')],
      ['sensitive, of age', { ...plain, kinds: ['health'] }, without('child-rules')],
      ['a child', { ...plain, subject: { age: 9 } }, all],
      ['age not known', {}, all],
    ];
    for (const [why, draft, contents] of cases)
      it(why, () => expect(consentPlan(draft, law).notice.contents).to.deep.equal(contents));
    it('before asking, by the article on separate consent; in an emergency afterwards, by its own', () => {
      const told = (judged: Judged) => {
        const { when, cites: of } = consentPlan(gasLeak, law, judged).notice;
        return [when, ...of.map(({ id }) => id)];
      };
      expect(told({ isEmergency: true })).to.deep.equal(['after-emergency', 'p18']);
      expect(told({})[0]).to.equal('before');
      expect(told({})).to.include('p29');
    });
  });

  describe('whether to report', () => {
    const receivedBy = ['residents-committee'] as const;
    const cases: readonly (readonly [string, Draft, Judged, string])[] = [
      ['a sign that a minor is harmed', { ...plain, subject: { age: 9 }, signals: ['minor-harm'] }, {}, 'met'],
      ['harm that was judged, without a sign', { ...plain, subject: { age: 9 } }, { harm: 'harmed' }, 'met'],
      [
        'a sign that was judged to be nothing',
        { ...plain, subject: { age: 9 }, signals: ['minor-harm'] },
        ...([{ harm: 'none', violence: 'none' }, 'unmet'] as const),
      ],
      ['neither sign nor word: not yet asked', { ...plain, subject: { age: 9 } }, {}, 'unknown'],
      [
        'violence to somebody of age is no duty to report a minor',
        { ...plain, signals: ['family-violence'] },
        ...([{ harm: 'none' }, 'unmet'] as const),
      ],
      [
        'of 17: whoever lives on their own wages is not taken for grown up unasked',
        { ...plain, subject: { age: 17 } },
        ...([{ harm: 'harmed', violence: 'none' }, 'met'] as const),
      ],
    ];
    for (const [why, draft, judged, outcome] of cases)
      it(why, () => expect(consentPlan(draft, law, { receivedBy, ...judged }).report.outcome).to.equal(outcome));
    for (const receivedBy of [undefined, []])
      it(`is not known before it is said who took it in: ${JSON.stringify(receivedBy)}`, () =>
        expect(consentPlan(childWithBruises, law, { receivedBy }).report.outcome).to.equal('unknown'));
  });

  it('holds nothing for given where there is no text', () => {
    const before = consentPlan(plain, inNation('2020-12-31'));
    expect(before.purposes.map(({ basis, separate }) => [basis, separate])).to.deep.equal(
      Array(4).fill(['none', true]),
    );
    expect(before.notice.contents).to.include.members(['why-sensitive']);
  });
});
