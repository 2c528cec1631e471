import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from './source.mjs';

const root = process.cwd();
const languages = ['zh-hans', 'zh-hant', 'en'];

/** What is met and what is unmet may carry the same value: a step that is taken too early leads where it leads all the same. */
const refused = [
  [
    'matters',
    'mayTakeStep',
    'cn',
    {
      state: 'drafted',
      step: 'admit',
      stepOn: '2024-06-12',
      lastOn: '2024-06-10',
      community: 'urban',
      decidedBy: 'burden-group',
    },
  ],
  [
    'matters',
    'mayTakeStep',
    'cn',
    {
      state: 'applied',
      step: 'refuse',
      stepOn: '2024-06-09',
      lastOn: '2024-06-10',
      community: 'urban',
      decidedBy: 'burden-group',
    },
  ],
  [
    'sharing',
    'mayShare',
    'cn',
    {
      layer: 'community',
      dataClass: 'social-work-visits',
      receiver: 'volunteers',
      isPersonal: true,
      isSensitive: false,
      relation: 'processor',
      hasAgreement: false,
      isSamePurpose: false,
      consentOfPerson: 'given',
      consentOfGuardian: 'none',
      age: 30,
      guardianIsSuspected: false,
      isDuty: false,
      isEmergency: false,
      isNecessary: true,
      isTold: false,
      isProtected: false,
      isAssessed: false,
    },
  ],
  [
    'volunteers',
    'mayVolunteer',
    'cn',
    {
      age: 30,
      livesOnOwnIncome: true,
      discernment: 'full',
      danger: 'none',
      isFitting: true,
      isSafetyArranged: true,
      guardianConsents: false,
      guardianComesAlong: false,
      isWilling: false,
    },
  ],
  [
    'volunteers',
    'mayVolunteer',
    'cn-31',
    {
      age: 14,
      livesOnOwnIncome: false,
      discernment: 'partial',
      danger: 'none',
      isFitting: true,
      isSafetyArranged: false,
      guardianConsents: true,
      guardianComesAlong: true,
      isWilling: false,
    },
  ],
  ['volunteers', 'mayRise', 'cn', { rung: 'team', isSteady: true, members: 1, hasLeader: false, isFormed: false }],
  [
    'meetings',
    'landingMeetingHeld',
    'cn-990101001002',
    { source: 'external', startsOn: '2024-06-19', hasMet: true, heldOn: '2024-06-13' },
  ],
  ['linkage', 'hasOneStarter', 'cn-990101', { isBaseThere: false, organization: 10, volunteer: 17, resource: 0 }],
  [
    'sharing',
    'isJointServiceWhole',
    'cn-990101001001',
    {
      parts: [
        { element: 'social-worker', isLead: true },
        { element: 'volunteers', isLead: true },
      ],
      isSetUpRecorded: true,
      isCarriedOutRecorded: true,
      isEvaluatedRecorded: true,
    },
  ],
];

describe('answers', function () {
  this.timeout(60_000);
  let sdk, core, packs, messages, tongues;

  before(async () => {
    const files = languages.flatMap((folder) =>
      readdirSync(join(root, 'packages/messages/src', folder)).map((file) => [folder, file.replace('.ts', '')]),
    );
    const loaded = await loadSource(
      [
        "export * as sdk from './packages/sdk/src/index.ts';",
        "export * as core from './packages/core/src/index.ts';",
        "export * as packs from './packages/packs/src/index.ts';",
        "export * as messages from './packages/messages/src/index.ts';",
        ...files.map(([folder, file], at) => `export * as f${at} from './packages/messages/src/${folder}/${file}.ts';`),
      ].join('\n'),
      root,
    );
    ({ sdk, core, packs, messages } = loaded);
    const treesOf = (language, subject) =>
      files.flatMap(([folder, file], at) =>
        folder === language && file === subject ? Object.values(loaded[`f${at}`]) : [],
      );
    tongues = (subject) =>
      languages.map((language) => ({
        language,
        subject: messages.lookup(...treesOf(language, subject)),
        common: messages.lookup(...treesOf(language, 'common')),
      }));
  });

  const questions = () =>
    Object.values(sdk)
      .flatMap((subject) => Object.values(subject))
      .filter((each) => typeof each === 'function' && 'criterion' in each);
  const bare = { reasons: [], missing: [], evidence: 'law-text', asOf: '2024-06-15', jurisdiction: 'cn', lawUsed: [] };

  it('say first that it is unmet, whatever the value, and of what is met the sentence of the value', () => {
    let told = 0;
    for (const { id, values = [] } of questions())
      for (const tongue of tongues(id.split('.')[0]))
        for (const value of values) {
          const of = (outcome) => messages.explain({ ...bare, question: id, outcome, value }, tongue).answer;
          const own =
            tongue.subject(['questions', id, 'valuesWhenUnmet', value]) ?? tongue.subject(['questions', id, 'unmet']);
          expect(of('unmet').startsWith(own), `${id} ${value}: ${of('unmet')}`).to.equal(true);
          const [said] = ['valuesWhenMet', 'values']
            .map((group) => tongue.subject(['questions', id, group, value]))
            .filter((one) => one);
          expect(of('met'), `${id} ${value}`).to.equal(said ?? tongue.subject(['questions', id, 'met']));
          told += 1;
        }
    expect(told).to.be.greaterThan(600);
  });

  it('give no permission beside a refusal', () => {
    for (const [subject, name, place, facts] of refused) {
      const decision = sdk[subject][name](facts, core.lawOn('2024-06-15', place, packs.allPacks));
      expect(decision, name).to.include({ outcome: 'unmet' }).and.to.have.property('value');
      for (const tongue of tongues(subject)) {
        const { answer, next } = messages.explain(decision, tongue);
        expect(answer, name).to.equal(tongue.subject(['questions', decision.question, 'unmet']));
        const steps = decision.reasons
          .filter((each) => each.decisive && each.outcome === 'unmet')
          .map(({ code }) => ['questions', decision.question, 'next', `unmet.${code.split('.').pop()}`])
          .map((path) => tongue.subject(path));
        expect(next, name).to.equal(
          steps.find((step) => step) ?? tongue.subject(['questions', decision.question, 'next', 'unmet']),
        );
      }
    }
  });

  it('of a duty to report that hangs on what the body is, say so, and what is to be chosen if it is', () => {
    const law = core.lawOn('2024-06-15', 'cn', packs.allPacks);
    const found = { foundAtWork: true, age: 9, lacksCapacity: false, harm: 'harmed', violence: 'none' };
    const ask = (...all) => sdk.needs.mustReport({ ...found, reporters: all.map((reporter) => ({ reporter })) }, law);
    for (const unnamed of ['relief', 'welfare', 'social-work-agency', 'other']) {
      const decision = ask(unnamed);
      expect(decision.outcome, unnamed).to.equal('unknown');
      for (const tongue of tongues('needs')) {
        const chosen = tongue.subject(['facts', 'reporter', 'options', 'close-contact-unit']);
        const { answer, next } = messages.explain(decision, tongue);
        expect(answer).to.match(/发现的单位在不在|發現的單位在不在|whoever found it is among/);
        expect([next, tongue.subject(['facts', 'reporters', 'hint'])].every((said) => said.includes(chosen))).to.equal(
          true,
        );
      }
      expect(ask(unnamed, 'close-contact-unit').outcome).to.equal('met');
    }
  });

  const said = (id, outcome, value, reasons = []) =>
    tongues(id.split('.')[0]).map((tongue) =>
      messages.explain({ ...bare, question: id, outcome, value, reasons }, tongue),
    );

  it('say nothing of the whole that is not true of the value', () => {
    for (const [id, value, false_] of [
      // 未成年人保护法 62: a yearly check that is late bars nobody who has no record.
      ['workforce.mayWorkNearMinors', 'check-again', /不可以|Not now|^No\b/],
      ['workforce.mayWorkNearMinors', 'check-first', /不可以|Not now|^No:/],
      ['matters.isEnforcementMatterSound', 'not-enforcement', /唯一|stay/],
      ['matters.isEnforcementMatterSound', 'split', /唯一|stay/],
      ['places.isUrban', 'noSuchClass', /不算|not urban/],
    ])
      for (const { answer } of said(id, 'unmet', value)) expect(answer, `${id} ${value}`).to.not.match(false_);
    for (const value of ['do-not-hire', 'dismiss'])
      for (const { answer } of said('workforce.mayWorkNearMinors', 'unmet', value))
        expect(answer).to.match(/^(不可以|No:)/);
  });

  it('say that it is met where the value tells only how', () => {
    for (const value of ['ofDistricts', 'ofStreets', 'ofDistrictsAndStreets'])
      for (const { answer } of said('indicators.isCoverageReached', 'met', value))
        expect(answer).to.match(/达到了|達到了|is reached/);
    for (const { answer } of said('workforce.mayOpenStudio', 'met', 'no-contract-party'))
      expect(answer).to.match(/^(可以成立|It may be opened)/);
  });

  it('are true where two causes lead to the same outcome', () => {
    const because = (code) => [{ code, outcome: 'unmet', decisive: true, facts: {}, cites: [], force: 'binding' }];
    for (const { answer } of said('subsidies.isPayAtFloor', 'met', 719986))
      expect(answer).to.match(/不适用|不適用|does not apply/);
    for (const { answer, next } of said(
      'indicators.isBalanced',
      'unmet',
      undefined,
      because('indicators.isBalanced.someOrganization'),
    )) {
      expect(answer).to.match(/一个组织也没有|一個組織也沒有|no organisation/);
      expect(next).to.equal(undefined);
    }
    for (const { next } of said(
      'indicators.isBalanced',
      'unmet',
      undefined,
      because('indicators.isBalanced.notDominated'),
    ))
      expect(next).to.be.a('string');
    const late = because('funding.isFunded.inTime');
    for (const { answer, next, reasons } of said('funding.isFunded', 'unmet', 0, late)) {
      expect(answer).to.match(/来得晚|來得晚|came late/);
      expect(next).to.match(/还缺的|還缺的|still wanting/);
      expect(reasons[0].sentence).to.match(/才到位|by its day/);
    }
  });

  it('ask for nothing that is done, or of no use', () => {
    for (const name of ['isReactionInTime', 'isReplyInTime', 'isResolutionInTime', 'isSentBackInTime']) {
      for (const { next } of said(`needs.${name}`, 'unmet', 'late')) expect(next, name).to.equal(undefined);
      for (const { next } of said(`needs.${name}`, 'unmet', 'overdue')) expect(next, name).to.be.a('string');
    }
    const because = (code) => [{ code, outcome: 'unmet', decisive: true, facts: {}, cites: [], force: 'binding' }];
    const scope = because('matters.isApplicationInTime.inScope');
    for (const { answer, next } of said('matters.isApplicationInTime', 'unmet', undefined, scope)) {
      expect(answer).to.not.match(/不清楚|not known/);
      expect(next).to.not.match(/推迟|推遲|later/);
    }
    for (const { next } of said(
      'volunteers.mayVolunteer',
      'unmet',
      'ask-guardian',
      because('volunteers.mayVolunteer.ownWill'),
    ))
      expect(next).to.not.match(/监护人|監護人|guardian/);
    for (const { answer } of said('meetings.nextDue', 'met')) expect(answer).to.not.match(/在不清楚|by not known/);
    for (const { next } of said('sharing.mayShare', 'unmet', 'none')) expect(next).to.match(/监护人|監護人|guardian/);
    for (const { next } of said('matters.decisionDue', 'unmet', '2024-03-22'))
      expect(next).to.match(/^(还没有决定|還沒有決定|If it is not)/);
    for (const { next } of said('matters.admissionStillHolds', 'unknown'))
      expect(next).to.match(/^(请先看|請先看|See)/);
    for (const { next } of said('linkage.isMoving', 'unmet')) expect(next).to.equal(undefined);
    for (const { answer, next } of said('seals.maySeal', 'unmet', 'other-committee'))
      expect(answer.includes(next)).to.equal(false);
  });
});
