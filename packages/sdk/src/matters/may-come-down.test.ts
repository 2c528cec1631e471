import { expect } from 'chai';
import { lawOn, type Entry, type IsoDate, type Pack } from '@liandong/core';
import { admissionStillHolds, mayComeDown, negativeList, refusalSlip } from '@liandong/sdk/matters';

const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
type Facts = Parameters<typeof mayComeDown>[0];

/** The city's law, in force from 2020-01-01. */
const city: readonly Entry[] = [
  {
    term: 'matters.assistList',
    from: '2020-01-01',
    cite: cite('list-v1'),
    value: { items: ['meals', 'census', 'targets'], complete: true },
  },
  {
    term: 'matters.assistList',
    from: '2022-01-01',
    cite: cite('list-v2'),
    value: { items: ['meals'], complete: true },
  },
  {
    term: 'matters.villageAssistList',
    from: '2020-01-01',
    cite: cite('villages'),
    value: { items: ['meals', 'fields'], complete: true },
  },
  {
    term: 'matters.negativeList',
    from: '2020-01-01',
    cite: cite('negative'),
    value: { items: ['targets'], complete: false },
  },
  { term: 'matters.negativeListBinds', from: '2020-01-01', cite: cite('negative'), value: true },
  { term: 'matters.dutyStays', from: '2020-01-01', cite: cite('duty'), value: true },
  { term: 'matters.outsideEffect', from: '2020-01-01', cite: cite('outside'), value: 'may-refuse' },
  { term: 'matters.villageOutsideEffect', from: '2020-01-01', cite: cite('outside'), value: 'may-refuse' },
  { term: 'matters.admissionWay', from: '2020-01-01', cite: cite('way'), value: 'by-approval' },
  { term: 'matters.approver', from: '2020-01-01', cite: cite('way'), value: 'burden-group' },
  { term: 'matters.emergencyRule', from: '2020-01-01', cite: cite('emergency'), value: true },
];
const packOf = (jurisdiction: string, entries: readonly Entry[]): Pack => ({
  format: 'liandong.pack.v1',
  jurisdiction,
  title: { 'zh-Hans': jurisdiction },
  version: '1',
  places: [
    jurisdiction === 'cn-31'
      ? { code: 'cn-31', level: 'province', from: '2000-01-01', name: { 'zh-Hans': '市' } }
      : { code: jurisdiction, level: 'district', within: 'cn-31', from: '2000-01-01', name: { 'zh-Hans': '区' } },
  ],
  entries,
});
const lawOf = (date: IsoDate, entries = city, district?: readonly Entry[]) =>
  district
    ? lawOn(date, 'cn-310101', [packOf('cn-31', entries), packOf('cn-310101', district)])
    : lawOn(date, 'cn-31', [packOf('cn-31', entries)]);
const without = (term: string) => city.filter((entry) => entry.term !== `matters.${term}`);

const plain: Facts = {
  community: 'urban',
  isAnswerable: false,
  admission: 'none',
  isOrderedInEmergency: false,
  nature: 'service',
  demandsForms: false,
};
const admitted: Facts = {
  ...plain,
  matter: 'survey',
  admission: 'admitted',
  admittedOn: '2021-03-01',
  admittedBy: 'burden-group',
  hasTerm: false,
};
const termed: Facts = { ...admitted, hasTerm: true, admittedUntil: '2021-05-31' };
const ordered: Facts = {
  ...plain,
  matter: 'delivery',
  isOrderedInEmergency: true,
  emergencyFrom: '2021-03-01',
  emergencyUntil: '2021-03-31',
};

const cases: readonly { on: IsoDate; facts: Facts; is: string; value: string | undefined; why: string }[] = [
  { on: '2021-06-01', facts: { ...plain, matter: 'meals' }, is: 'met', value: 'admit', why: 'it is on the list' },
  {
    on: '2021-06-01',
    facts: { ...plain, matter: 'survey' },
    is: 'unmet',
    value: 'apply',
    why: 'it is not on a complete list, and may be applied for',
  },
  {
    on: '2021-06-01',
    facts: { ...plain, matter: 'survey', admission: 'refused' },
    is: 'unmet',
    value: 'refuse',
    why: 'the application was refused',
  },
  {
    on: '2019-12-31',
    facts: { ...plain, matter: 'meals' },
    is: 'unknown',
    value: undefined,
    why: 'the list begins the day after (effectiveFrom future)',
  },
  {
    on: '2020-01-01',
    facts: { ...plain, matter: 'meals' },
    is: 'met',
    value: 'admit',
    why: 'the list begins on this day',
  },
  {
    on: '2021-12-31',
    facts: { ...plain, matter: 'census' },
    is: 'met',
    value: 'admit',
    why: 'the first list still holds',
  },
  {
    on: '2022-01-01',
    facts: { ...plain, matter: 'census' },
    is: 'unmet',
    value: 'apply',
    why: 'the second list dropped it',
  },
  { on: '2021-02-28', facts: admitted, is: 'unmet', value: 'apply', why: 'the admission begins the day after' },
  { on: '2021-03-01', facts: admitted, is: 'met', value: 'admit', why: 'the admission begins on this day' },
  {
    on: '2021-06-01',
    facts: { ...admitted, admittedBy: 'civil-affairs' },
    is: 'unmet',
    value: 'apply',
    why: 'another body cannot admit it',
  },
  {
    on: '2021-06-01',
    facts: { ...admitted, admission: 'revoked' },
    is: 'unmet',
    value: 'apply',
    why: 'the admission was revoked',
  },
  { on: '2021-05-31', facts: termed, is: 'met', value: 'admit', why: 'the last day of the admission counts' },
  { on: '2021-06-01', facts: termed, is: 'unmet', value: 'apply', why: 'the admission has run out' },
  {
    on: '2021-05-31',
    facts: { ...termed, admittedUntil: null as never },
    is: 'unknown',
    value: undefined,
    why: 'nobody knows until when it was admitted',
  },
  {
    on: '2021-03-01',
    facts: { ...termed, admittedUntil: '2021-03-01' },
    is: 'met',
    value: 'admit',
    why: 'admitted for a single day',
  },
  {
    on: '2021-03-01',
    facts: { ...termed, admittedUntil: '2021-02-28' },
    is: 'unknown',
    value: undefined,
    why: 'a term cannot end before it begins',
  },
  {
    on: '2021-05-31',
    facts: { ...termed, hasTerm: false },
    is: 'unknown',
    value: undefined,
    why: 'what has no term has no last day',
  },
  {
    on: '2021-05-31',
    facts: { ...termed, hasTerm: undefined },
    is: 'met',
    value: 'admit',
    why: 'whether it has a term need not be asked while the last day is to come',
  },
  {
    on: '2021-05-31',
    facts: { ...admitted, hasTerm: undefined },
    is: 'unknown',
    value: undefined,
    why: 'whether it has a term was not asked',
  },
  { on: '2021-02-28', facts: ordered, is: 'unmet', value: 'apply', why: 'the emergency begins the day after' },
  { on: '2021-03-31', facts: ordered, is: 'met', value: 'emergency', why: 'the last day of the emergency counts' },
  { on: '2021-04-01', facts: ordered, is: 'unmet', value: 'apply', why: 'the emergency is over' },
  {
    on: '2021-03-15',
    facts: { ...ordered, community: 'rural' },
    is: 'unknown',
    value: undefined,
    why: 'no text orders it for villages',
  },
];

describe('matters: what cannot be of an admission', () => {
  for (const [why, given] of [
    ['a term that ends before it begins', { ...termed, admittedUntil: '2021-02-28' }],
    ['a last day of what has no term', { ...termed, hasTerm: false }],
  ] as const)
    it(`${why}: the last day is told`, () => {
      const law = lawOf('2021-06-01');
      const told = mayComeDown(given, law).missing.map((one) => [one.kind, 'fact' in one && one.fact]);
      expect(told).to.deep.include(['impossible', 'admittedUntil']);
      const { matter, community, admittedOn, hasTerm, admittedUntil } = given;
      const facts = {
        matter,
        community,
        admittedOn,
        hasTerm,
        admittedUntil,
        basis: 'approval',
        isRevoked: false,
      } as const;
      const holds = admissionStillHolds(facts as never, law);
      expect([holds.outcome, ...holds.missing.map((one) => one.kind)]).to.deep.equal(['unknown', 'impossible']);
    });
});

describe('matters: may it come down', () => {
  for (const { on, facts, is, value, why } of cases) {
    it(`${on} ${facts.matter}: ${is} (${value ?? 'open'}), for ${why}`, () => {
      const decision = mayComeDown(facts, lawOf(on));
      expect(decision.outcome).to.equal(is);
      expect(decision.value).to.equal(value);
    });
  }

  it('rural 村 list against urban 居 list: each committee has its own', () => {
    expect(mayComeDown({ ...plain, matter: 'fields' }, lawOf('2021-06-01')).outcome).to.equal('unmet');
    expect(mayComeDown({ ...plain, matter: 'fields', community: 'rural' }, lawOf('2021-06-01')).value).to.equal(
      'admit',
    );
    expect(
      mayComeDown({ ...plain, matter: 'census', community: 'rural', admission: 'none' }, lawOf('2021-06-01')).value,
    ).not.to.equal('admit');
  });

  it('positive and negative hit: the negative list wins, and the clash is flagged', () => {
    const decision = mayComeDown({ ...plain, matter: 'targets' }, lawOf('2021-06-01'));
    expect(decision.value).to.equal('refuse');
    expect(decision.reasons.find(({ code }) => code.endsWith('.listsAgree'))?.outcome).to.equal('unmet');
  });

  it('positive and negative hit, the negative list not binding: let down, and still flagged', () => {
    const decision = mayComeDown({ ...plain, matter: 'targets' }, lawOf('2021-06-01', without('negativeListBinds')));
    expect(decision.value).to.equal('admit');
    const outcome = (end: string) => decision.reasons.find(({ code }) => code.endsWith(end))?.outcome;
    expect(outcome('.listsAgree')).to.equal('unmet');
    expect(outcome('.notAbolished')).to.equal('unmet');
  });

  it('an incomplete negative list does not cloud what the positive list names', () => {
    expect(mayComeDown({ ...plain, matter: 'meals' }, lawOf('2021-06-01')).missing).to.deep.equal([]);
  });

  describe('a list that bars and does not say', () => {
    const listed = (value: object): Entry =>
      ({ term: 'matters.negativeList', from: '2020-01-01', cite: cite('negative'), ...value }) as unknown as Entry;
    const barring = without('negativeList');
    const reasonOf = (decision: ReturnType<typeof mayComeDown>, end: string) => {
      const found = decision.reasons.find(({ code }) => code.endsWith(`.${end}`));
      return found && `${found.outcome}, ${found.force}`;
    };
    for (const { name, entries, is, reason } of [
      { name: 'left open', entries: [listed({ open: true })], is: 'unknown', reason: ['unknown, binding', undefined] },
      {
        name: 'held by its count alone',
        entries: [listed({ value: { items: [], complete: false, count: 5 } })],
        is: 'unknown',
        reason: ['unknown, binding', undefined],
      },
      {
        name: 'with an open end',
        entries: [listed({ value: { items: ['targets'], complete: false } })],
        is: 'met',
        reason: [undefined, 'unknown, advisory'],
      },
      {
        name: 'complete',
        entries: [listed({ value: { items: ['targets'], complete: true } })],
        is: 'met',
        reason: ['met, binding', undefined],
      },
      { name: 'of no text', entries: [], is: 'met', reason: ['met, binding', undefined] },
    ]) {
      it(`${name}: what it does not name is ${is}`, () => {
        const decision = mayComeDown({ ...plain, matter: 'meals' }, lawOf('2021-06-01', [...barring, ...entries]));
        expect(decision.outcome).to.equal(is);
        expect([reasonOf(decision, 'notAbolished'), reasonOf(decision, 'notNamed')]).to.deep.equal(reason);
        const missing = decision.missing.map((one) => 'term' in one && one.term);
        expect(missing).to.deep.equal(is === 'unknown' ? ['matters.negativeList'] : []);
      });
    }
    it('two texts against each other: unknown, and the conflict is named', () => {
      const [one, other] = ['a', 'b'].map((id): Entry =>
        listed({ cite: cite(id), value: { items: [id], complete: true } }),
      );
      const law = lawOf('2021-06-01', [...barring, one as Entry, other as Entry]);
      expect(law.get(negativeList).status).to.equal('conflict');
      const decision = mayComeDown({ ...plain, matter: 'meals' }, law);
      expect(decision.outcome).to.equal('unknown');
      expect(decision.missing[0]).to.include({ kind: 'conflicting-law', term: 'matters.negativeList' });
    });
    it('what no committee may answer for, left open: an answerable committee is unknown, an assisting one is not', () => {
      const open: Entry = { term: 'matters.notAnswerableFor', from: '2020-01-01', cite: cite('charge'), open: true };
      const binds: Entry = {
        term: 'matters.notAnswerableBinds',
        from: '2020-01-01',
        cite: cite('charge'),
        value: true,
      };
      const law = lawOf('2021-06-01', [...without('dutyStays'), open, binds]);
      const decision = mayComeDown({ ...plain, matter: 'meals', isAnswerable: true }, law);
      expect(reasonOf(decision, 'mayAnswerForIt')).to.equal('unknown, binding');
      expect(mayComeDown({ ...plain, matter: 'meals' }, law).outcome).to.equal('met');
    });
  });

  describe('what no committee may answer for, and a target that makes it answer', () => {
    const item = { items: ['targets'], complete: false };
    const bars = ['notAnswerableFor', 'notAnswerableBinds'].map((term): Entry => ({
      ...{ term: `matters.${term}`, from: '2020-01-01', cite: cite('charge') },
      value: term === 'notAnswerableFor' ? item : true,
    }));
    const texts = [...without('negativeListBinds'), ...bars];
    const decided = (isAnswerable: boolean | undefined, entries: readonly Entry[] = texts, matter = 'targets') =>
      mayComeDown(
        { ...plain, matter, isAnswerable },
        lawOf(
          '2021-06-01',
          entries.filter(({ term }) => term !== 'matters.dutyStays'),
        ),
      );
    const cited = (decision: ReturnType<typeof decided>) =>
      decision.reasons.flatMap(({ code, cites }) =>
        code.endsWith('.mayAnswerForIt') ? [cites.map(({ id }) => id)] : [],
      );
    for (const isAnswerable of [false, undefined])
      it(`cites both lists where both decide: answerable ${isAnswerable}`, () => {
        const decision = decided(isAnswerable);
        expect(decision.outcome).to.equal('unmet');
        expect(cited(decision)).to.deep.equal([['charge', 'negative']]);
        expect(decision.lawUsed.map(({ id }) => id)).to.include.members(['charge', 'negative']);
        for (const { id } of decision.lawUsed)
          expect(
            decided(
              isAnswerable,
              texts.filter(({ cite }) => cite.id !== id),
            ).outcome,
            id,
          ).to.not.equal('unmet');
      });
    it('cites the one alone where the committee is made answerable, and where it is not named', () => {
      expect(cited(decided(true))).to.deep.equal([['charge']]);
      expect(cited(decided(false, texts, 'meals'))).to.deep.equal([['charge']]);
    });
    it('says it in the slip too', () => {
      const parties = { matter: 'targets', community: 'urban', refusedBy: 'a', handedDownBy: 'b' } as const;
      const slip = refusalSlip(decided(false), parties, lawOf('2021-06-01', texts));
      expect(slip?.articles.map(({ id }) => id)).to.deep.equal(['charge', 'negative']);
    });
  });

  it('tells of the other kind of committee neither reasons nor texts', () => {
    for (const [community, other] of [
      ['urban', 'onVillageList'],
      ['rural', 'onList'],
    ] as const) {
      const { reasons, lawUsed } = mayComeDown({ ...plain, matter: 'survey', community }, lawOf('2021-06-01'));
      expect(reasons.map(({ code }) => code)).not.to.include(`matters.mayComeDown.${other}`);
      const cites = [...lawUsed, ...reasons.flatMap(({ cites }) => cites)].map(({ id }) => id);
      expect(cites.includes('villages'), community).to.equal(community === 'rural');
      expect(cites.includes('list-v1'), community).to.equal(community === 'urban');
    }
  });

  it('names whoever makes the list where the list is not complete, and only there', () => {
    const maker: Entry = {
      term: 'matters.listMaker',
      from: '2020-01-01',
      cite: cite('maker'),
      value: { items: ['city', 'district'], complete: true },
    };
    const short: Entry = {
      term: 'matters.assistList',
      from: '2020-01-01',
      cite: cite('short'),
      value: { items: ['meals'], complete: false, count: 37 },
    };
    const named = (entries: readonly Entry[], matter: string) =>
      mayComeDown({ ...plain, matter }, lawOf('2021-06-01', entries)).reasons.find(({ code }) =>
        code.endsWith('.listMakerNamed'),
      );
    const reason = named([...without('assistList'), short, maker], 'survey');
    expect(reason).to.deep.include({ outcome: 'met', force: 'advisory' });
    expect(reason?.facts).to.include({ listMadeBy: 'city-and-district' });
    expect(reason?.cites.map(({ id }) => id)).to.deep.equal(['maker']);
    expect(named([...without('assistList'), short, maker], 'meals')).to.equal(undefined);
    expect(named([...city, maker], 'survey')).to.equal(undefined);
  });

  it('assist against 主责: on the list, but assigned as the answerable body, is refused', () => {
    expect(mayComeDown({ ...plain, matter: 'meals', isAnswerable: true }, lawOf('2021-06-01')).value).to.equal(
      'refuse',
    );
  });

  it('assist against 主责: without a text against it the assist list still does not let it down', () => {
    const decision = mayComeDown(
      { ...plain, matter: 'meals', isAnswerable: true },
      lawOf('2021-06-01', without('dutyStays')),
    );
    expect(decision.outcome).to.equal('unmet');
  });

  it('in the city list, absent in the district list: the district adds and does not take away', () => {
    const district: Entry[] = [
      {
        term: 'matters.assistList',
        from: '2021-01-01',
        cite: cite('district'),
        value: { items: ['dogs'], complete: true },
      },
    ];
    const law = lawOf('2021-06-01', city, district);
    expect(mayComeDown({ ...plain, matter: 'meals' }, law).value).to.equal('admit');
    expect(mayComeDown({ ...plain, matter: 'dogs' }, law).value).to.equal('admit');
    // Each rests on the list that names it.
    const texts = (matter: string) => mayComeDown({ ...plain, matter }, law).lawUsed.map(({ id }) => id);
    expect(texts('meals')).to.include('list-v1').and.not.include('district');
    expect(texts('dogs')).to.include('district').and.not.include('list-v1');
    expect(texts('nowhere')).to.include.members(['list-v1', 'district']);
  });

  it('in the city list, absent in the district list: where the city lets the district decide, the district’s list stands alone', () => {
    const open = city.map((entry): Entry =>
      entry.cite.id === 'list-v1' && 'value' in entry ? { ...entry, replaceable: true } : entry,
    );
    const district: Entry[] = [
      {
        term: 'matters.assistList',
        from: '2021-01-01',
        cite: cite('district'),
        value: { items: ['dogs'], complete: true },
      },
    ];
    expect(mayComeDown({ ...plain, matter: 'meals' }, lawOf('2021-06-01', open, district)).outcome).to.equal('unmet');
  });

  it('a list known only by its count leaves the answer unknown, names the text, and asks no more than could settle it', () => {
    const counted: Entry = {
      term: 'matters.assistList',
      from: '2020-01-01',
      cite: cite('counted'),
      value: { items: [], complete: false, count: 37 },
    };
    const decision = mayComeDown(
      { ...plain, matter: 'meals' },
      lawOf('2021-06-01', [...without('assistList'), counted]),
    );
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing).to.have.length(1);
    expect(decision.missing[0]).to.include({ kind: 'open-term', term: 'matters.assistList' });
  });

  it('service against enforcement, mixed: flagged where the law is silent, refused where enforcement must stay with the department', () => {
    const mixed: Facts = { ...plain, matter: 'meals', nature: 'mixed' };
    expect(mayComeDown(mixed, lawOf('2021-06-01')).value).to.equal('admit');
    const rule: Entry = { term: 'matters.enforcementRule', from: '2020-01-01', cite: cite('split'), value: true };
    expect(mayComeDown(mixed, lawOf('2021-06-01', [...city, rule])).value).to.equal('refuse');
  });

  it('a temporary campaign with 台账 and 填表: bars only where a text bars forms against the rules', () => {
    const campaign: Facts = { ...plain, matter: 'meals', demandsForms: true };
    expect(mayComeDown(campaign, lawOf('2021-06-01')).outcome).to.equal('met');
    const rule: Entry = { term: 'matters.formsBarred', from: '2020-01-01', cite: cite('forms'), value: true };
    expect(mayComeDown(campaign, lawOf('2021-06-01', [...city, rule])).value).to.equal('refuse');
  });

  it('without a text on what stands outside the list, the outside is unknown', () => {
    const decision = mayComeDown({ ...plain, matter: 'survey' }, lawOf('2021-06-01', without('outsideEffect')));
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing).to.deep.include({
      kind: 'no-text',
      term: 'matters.outsideEffect',
      why: ['matters.mayComeDown.unlistedIsFree'],
      cites: [],
    });
  });

  it('the reason names the list by its citation and its first day', () => {
    const reason = mayComeDown({ ...plain, matter: 'meals' }, lawOf('2022-03-01')).reasons.find(({ code }) =>
      code.endsWith('.onList'),
    );
    expect(reason?.cites.map(({ id }) => id)).to.deep.equal(['list-v2']);
    expect(reason?.facts).to.include({ matter: 'meals', listFrom: '2022-01-01', onDay: '2022-03-01' });
  });

  it('what the list names is admitted, whether or not there is an emergency', () => {
    const decision = mayComeDown({ matter: 'meals', community: 'urban', isAnswerable: false }, lawOf('2021-06-01'));
    expect(decision.value).to.equal('admit');
  });

  it('asks nothing more when the list answers', () => {
    expect(
      mayComeDown.plan(
        { matter: 'meals', community: 'urban', isAnswerable: false },
        lawOf('2021-06-01', without('dutyStays')),
      ).determined,
    ).to.equal('met');
  });
});
