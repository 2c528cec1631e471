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
      ['matters.isCarrierRight', 'split', /现在这一方|現在這一方|carries it now/],
      ['matters.isCarrierRight', 'right', /正确|正確|The right one/],
      ['matters.isServiceMatterSound', 'split', /要求|must be/],
      ['matters.isServiceMatterSound', 'not-service', /要求|must be/],
      // What begins later has not ended.
      ['matters.admissionStillHolds', 'ended', /已经|已經|no more/],
      // Points alone are no reward; nobody is sent to the guardian of whoever is unwilling; there is no rung above; a time may be over.
      ['volunteers.isUnpaid', 0, /^(有|There is a reward)/],
      ['volunteers.mayVolunteer', 'ask-guardian', /先|first/],
      ['volunteers.mayRise', 'organization', /还不|還不|yet/],
      ['workforce.mayReRegister', 0, /还不|還不|yet/],
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
    for (const { answer } of said('projects.mayAdvance', 'met', 'review'))
      expect(answer).to.match(/^(可以进|可以進|It may go on)/);
    for (const { answer } of said('projects.mayContract', 'met', 'committee'))
      expect(answer).to.match(/^(可以订合同|可以訂合同|A contract can be made)/);
  });

  it('never send to a guardian who may be the one that harms', () => {
    const law = core.lawOn('2026-11-21', 'cn', packs.allPacks);
    const facts = {
      layer: 'community',
      dataClass: 'social-work-visits',
      receiver: 'volunteers',
      isPersonal: true,
      isSensitive: true,
      relation: 'other-handler',
      hasAgreement: false,
      isSamePurpose: true,
      consentOfPerson: 'given-separately',
      isDuty: false,
      isEmergency: false,
      isNecessary: true,
      isTold: true,
      isProtected: true,
      isAssessed: true,
    };
    const next = (more) => {
      const decision = sdk.sharing.mayShare({ ...facts, ...more }, law);
      expect(decision).to.include({ outcome: 'unmet', value: 'none' });
      return tongues('sharing').map((tongue) => messages.explain(decision, tongue).next);
    };
    const exceptThat = /伤害的人的，不问他|傷害的人的，不問他|unless the guardian may be/;
    for (const consentOfGuardian of ['none', 'given-separately'])
      for (const said of next({ age: 9, guardianIsSuspected: true, consentOfGuardian })) {
        expect(said).to.match(/依法报告|依法報告|do not ask, report/);
        expect(said).to.match(/不征求他的同意|不徵求他的同意|do not ask/);
      }
    for (const suspected of [{}, { guardianIsSuspected: null }, { guardianIsSuspected: false }])
      for (const said of next({ age: 9, consentOfGuardian: 'none', ...suspected })) expect(said).to.match(exceptThat);
    for (const said of next({ age: 40, consentOfPerson: 'refused', consentOfGuardian: 'none' }))
      expect(said).to.not.match(/, of the guardian/);
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
    for (const { next } of said(
      'indicators.isTargetReached',
      'unmet',
      'notReached',
      because('indicators.isTargetReached.counted'),
    ))
      expect(next).to.match(/填上|Fill in/);
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

  it('give of what is unmet for one reason the step that helps', () => {
    const because = (question, name) => [
      { code: `${question}.${name}`, outcome: 'unmet', decisive: true, facts: {}, cites: [], force: 'binding' },
    ];
    const helped = (question, name, value, step) => {
      for (const { next } of said(question, 'unmet', value, because(question, name)))
        if (step) expect(next, `${question} ${name}`).to.match(step);
        else expect(next, `${question} ${name}`).to.equal(undefined);
    };
    helped('matters.admissionStillHolds', 'hasBegun', 'ended', /那天|the day it begins/);
    helped('matters.admissionStillHolds', 'notRevoked', 'ended', /重新申|again/);
    helped('funding.mayReleaseTranche', 'onTarget', 'clawBack', undefined);
    helped('funding.mayReleaseTranche', 'withinCap', 'withhold', /上限|the cap/);
    helped('funding.mayReleaseTranche', 'review', 'withhold', /评估|評估|the review/);
    helped('workforce.isCertified', 'holds', undefined, /考试|考試|examination/);
    helped('workforce.isCertified', 'counts', undefined, /考试|考試|examination/);
    helped('workforce.isCertified', 'issued', undefined, /日期|date/);
    helped('workforce.isCertified', 'registration', undefined, /登记或者再登记|登記或者再登記|registered or renewed/);
    helped('workforce.mayReRegister', 'hours', 60, /继续教育|繼續教育|training/);
    for (const name of ['capacity', 'standing', 'inWindow'])
      helped('workforce.mayReRegister', name, 0, /登记机构问清|登記機構問清|the registering body\./);
    helped('seals.maySeal', 'useNamed', 'refuse', /缺用途|say what it is for/);
    helped('seals.maySeal', 'useApproved', 'refuse', /缺审批|缺審批|approved/);
    helped('seals.maySeal', 'notRepeated', 'refuse', /上次那份|issued before/);
    helped('seals.maySeal', 'hasBasis', 'refuse', /依据|依據|the rule/);
    helped('volunteers.isUnpaid', 'notCharged', 0, /退回|Give back/);
    helped('volunteers.isUnpaid', 'noWage', 1000, /^(不发报酬|不發報酬|Pay no wage)/);
    helped('volunteers.isUnpaid', 'forExpenses', 0, /当地可以补|當地可以補|the place allows/);
    helped('volunteers.isUnpaid', 'points', 0, /积分|積分|points/);
    helped('volunteers.mayRise', 'notAtTop', 'organization', /再高的一级|再高的一級|no higher rung/);
    helped('volunteers.mayRise', 'formed', 'organization', /社工|social worker/);
    helped('volunteers.mayOrganize', 'withinMeans', undefined, /力所能及|within its means/);
    helped('volunteers.mayOrganize', 'consented', undefined, /居（村）委|committee/);
    helped('volunteers.mayCertifyHours', 'free', 60, /不收费|不收費|free of charge/);
    helped('organizations.isCreditClear', 'waiting', undefined, /时间满了|時間滿了|when the time is over/);
    helped('catalogue.mayBuyFrom', 'credit', undefined, /妨碍没有了|妨礙沒有了|nothing stands in the way/);
    helped('meetings.landingMeetingHeld', 'heldBefore', 'too-late', /下一个项目|下一個項目|the next time/);
    helped('meetings.landingMeetingHeld', 'heldBefore', 'not-held', /还没有开始的|還沒有開始的|if it has not started/);
    helped('meetings.isNoticeInTime', 'noticeInTime', 'late', /下次|the next time/);
  });

  it('do not call unknown what is filled in where the law is what is open', () => {
    const law = core.lawOn('2026-11-21', 'cn-31', packs.allPacks);
    const facts = { kind: 'residents', residents: 100, residentsProposing: 50 };
    const decision = sdk.meetings.mustBeCalled(facts, law);
    const reason = decision.reasons.find(({ code }) => code.endsWith('.byResidents'));
    expect([reason.outcome, decision.missing[0].kind]).to.deep.equal(['unknown', 'open-term']);
    for (const [subject, question, names] of [
      ['meetings', 'mustBeCalled', ['byResidents', 'byHouseholds', 'byGroups', 'byRepresentatives']],
      ['catalogue', 'mayBeListed', ['checks', 'record']],
    ])
      for (const tongue of tongues(subject))
        for (const name of names)
          expect(tongue.subject(['reasons', `${subject}.${question}.${name}`, 'unknown']), name).to.match(
            /不能确定|法確定|cannot be told/,
          );
  });
});
