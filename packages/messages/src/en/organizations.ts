import type { organizations as zhHans } from '../zh-hans/organizations.js';
import type { SameWords } from '../words.js';
import { creditFacts, creditTerms } from './credit.js';

export const organizations = {
  questions: {
    'organizations.isCreditCodeSound': {
      title: 'Is the unified social credit code written correctly?',
      met: 'It is written correctly.',
      unmet: 'It is not written correctly.',
      unknown: 'No code was filled in yet.',
      next: {
        met: 'This only says that nothing was mistyped; whose code it is can be looked up with the registry.',
        unmet: 'Write it again from the certificate. The letters I, O, S, V and Z do not occur in it.',
      },
    },
    'organizations.isDirectlyRegistered': {
      title: 'May it register directly, without a competent unit first?',
      met: 'It may apply to the civil affairs office directly.',
      unmet: 'It may not register directly; a competent unit has to agree first.',
      unknown:
        'That cannot be told yet: the place does not list all classes, or the civil affairs office has to judge the case.',
      next: {
        met: 'Apply to the civil affairs office of the place.',
        unmet: 'Find a competent unit first. A group that cannot register yet may be filed with the subdistrict.',
        unknown: 'Ask the civil affairs office of the place.',
      },
    },
    'organizations.bearsOwnLiability': {
      title: 'Can this organisation answer for itself?',
      met: 'It answers for itself with its own property.',
      unmet: 'It cannot answer for itself.',
      unknown: 'That cannot be told yet: its legal form is not filled in, or the law of that day is not on record.',
      values: {
        itself: 'The organisation itself answers.',
        parent: 'The legal person that it belongs to answers.',
        founders: 'Where its property is not enough, its founders answer.',
        members: 'It is no entity; the people in it answer, each for themselves.',
      },
      next: {
        unmet: 'Let a body that answers for itself sign contracts; for a studio, the agency that it belongs to.',
      },
    },
    'organizations.isCreditClear': {
      title: 'Does its credit record stand in the way?',
      met: 'Nothing stands in the way.',
      unmet: 'It does: for now there can be no grants and no purchases.',
      unknown: 'That cannot be told yet: the record is not filled in, or the local rules leave it open.',
      next: {
        unmet:
          'While it is on the list, do what the registry asks for. If it must wait after that, apply again when the time is over.',
        unknown: 'Ask the civil affairs office that registered it.',
      },
    },
    'organizations.isBalanced': {
      title: 'Are the organisations of the place balanced?',
      met: 'No class crowds out the others.',
      unmet: 'Culture, sport, education and the like take up too much.',
      unknown:
        'That cannot be told yet: the place does not say how much is too much, or some organisations are not sorted.',
      next: { unmet: 'This is only a reminder. Charity and mutual help may be supported more.' },
    },
    'organizations.isSelfReliant': {
      title: 'How far has this organisation come?',
      met: 'It stands on its own feet.',
      unmet: 'It does not stand on its own yet.',
      unknown: 'That cannot be told yet: its income is not filled in, or the share that is enough is left open.',
      values: {
        incubated: 'It is still in the incubator.',
        supported: 'It has left the incubator and still needs support.',
        'self-reliant': 'It stands on its own feet.',
      },
      next: { unmet: 'Go on helping it find resources and people; do not withdraw support in a hurry.' },
    },
  },
  reasons: {
    'organizations.isCreditCodeSound.form': {
      met: 'It has eighteen characters, all of them allowed.',
      unmet:
        'It needs eighteen characters: digits or capital letters without I, O, S, V, Z, and digits only from the third to the eighth.',
      unknown: 'No code was filled in yet.',
    },
    'organizations.isCreditCodeSound.body': {
      met: 'The seventeenth character fits.',
      unmet: 'The seventeenth character does not fit; something from the ninth on is mistyped.',
      unknown: 'No code was filled in yet.',
    },
    'organizations.isCreditCodeSound.check': {
      met: 'The eighteenth character fits.',
      unmet: 'The eighteenth character does not fit; something is mistyped.',
      unknown: 'No code was filled in yet.',
    },
    'organizations.isCreditCodeSound.kind': {
      met: 'The first two characters fit the kind of organisation, or tell no kind.',
      unmet: 'The first two characters do not fit the kind of organisation; please compare.',
      unknown: 'The kind of organisation is not filled in.',
    },
    'organizations.isDirectlyRegistered.listedClass': {
      met: 'It belongs to a class that may register directly.',
      unmet: 'It does not belong to a class that may register directly.',
      unknown: 'Whether its class may register directly cannot be told: the list is not complete, or there is none.',
    },
    'organizations.isDirectlyRegistered.noConsentNeeded': {
      met: 'It is no special case that needs a competent unit.',
      unmet: 'Other rules or a special field ask for a competent unit.',
      unknown: 'Whether it is a special case is for the civil affairs office to judge.',
    },
    'organizations.bearsOwnLiability.legalPerson': {
      met: 'It is a legal person and answers with all of its property.',
      unmet: 'It is no legal person and cannot answer for itself.',
      unknown: 'Whether it is a legal person is not known.',
    },
    'organizations.isCreditClear.serious': {
      met: 'It is not on the list of serious breach of trust.',
      unmet: 'It is on the list of serious breach of trust: no grants, no purchases from it.',
      unknown: 'Whether it is on the list of serious breach of trust is not known.',
    },
    'organizations.isCreditClear.abnormal': {
      met: 'It is not on the list of abnormal activity, or that does not stand in the way here.',
      unmet: 'It is on the list of abnormal activity, and the place does not let it take part.',
      unknown: 'What the list of abnormal activity does is left open here, or the civil affairs office has to judge.',
    },
    'organizations.isCreditClear.waiting': {
      met: 'It never was on the list of serious breach of trust, or it need not wait any longer.',
      unmet: 'It left the list of serious breach of trust too short a time ago.',
      unknown: 'Whether it was on that list, when it left it, or how long it has to wait is not all known.',
    },
    'organizations.isCreditClear.leftTooEarly': {
      met: 'It never was on the list of serious breach of trust, or stayed on it as long as it had to.',
      unmet: 'It left the list of serious breach of trust before its time; please compare the record.',
      unknown: 'How long it had to stay on that list, or from when to when it did, is not known.',
    },
    'organizations.isCreditClear.abnormalTooLong': {
      met: 'It is not on the list of abnormal activity, or has not been for long.',
      unmet:
        'It has been on the list of abnormal activity so long that it should have moved to the other list; please compare the record.',
      unknown: 'Since when it is on the list of abnormal activity is not known.',
    },
    'organizations.isBalanced.share': {
      met: 'Culture, sport, education and the like do not take up too large a share.',
      unmet: 'Culture, sport, education and the like take up too large a share.',
      unknown: 'The share cannot be worked out yet, or how much is too much is left open.',
    },
    'organizations.isSelfReliant.leftIncubator': {
      met: 'It has left the incubator.',
      unmet: 'It is still in the incubator.',
      unknown: 'Whether it is still in the incubator is not known.',
    },
    'organizations.isSelfReliant.ownIncome': {
      met: 'Its own income reaches the share that is asked for.',
      unmet: 'Its own income does not reach the share that is asked for.',
      unknown: 'Its income is not filled in, or the share that is enough is left open.',
    },
  },
  facts: {
    ...creditFacts,
    creditCode: { label: 'Unified social credit code', hint: 'Eighteen characters, on the certificate.' },
    kind: {
      label: 'Kind of social organisation',
      options: {
        association: 'Association',
        'service-agency': 'Social service agency (private non-enterprise unit)',
        foundation: 'Foundation',
        other: 'Other',
      },
    },
    hasForm: { label: 'Are its length and characters right?' },
    isBodySound: { label: 'Does the seventeenth character fit?' },
    isCheckSound: { label: 'Does the eighteenth character fit?' },
    tellsKind: { label: 'Does the code tell the kind?' },
    kindInCode: {
      label: 'Kind that the code tells',
      options: {
        association: 'Association',
        'service-agency': 'Social service agency (private non-enterprise unit)',
        foundation: 'Foundation',
        other: 'Other',
      },
    },
    registrationClass: {
      label: 'As what class will it register?',
      options: {
        'industry-association': 'Trade association or chamber of commerce',
        'science-technology': 'Science and technology',
        charity: 'Charity',
        'community-service': 'Urban or rural community service',
        other: 'Another class',
      },
    },
    needsConsent: {
      label: 'Is it a special case that needs a competent unit?',
      hint: 'Where other rules of the state say so, or national security is concerned. The civil affairs office judges.',
    },
    legalForm: {
      label: 'Legal form',
      hint: 'As the certificate says, not as the name says. A studio or team without a certificate is no entity.',
      options: {
        'legal-person': 'Legal person',
        partnership: 'Partnership',
        individual: 'Individual',
        branch: 'Branch or representative office',
        none: 'No entity',
      },
    },
    seriousSince: { label: 'Day on which it came onto the list of serious breach of trust' },
    abnormalSince: { label: 'Day on which it came onto the list of abnormal activity' },
    leftTooEarly: { label: 'Did it leave the list before its time?' },
    isAbnormalTooLong: { label: 'Has it been on the list of abnormal activity for the full time?' },
    organizations: { label: 'Social organisations of the place' },
    field: {
      label: 'Field of service',
      options: {
        'living-services': 'Daily life services',
        charity: 'Charity',
        'culture-sport': 'Culture and sport',
        mediation: 'Professional mediation',
        participation: 'Taking part',
        education: 'Education and training',
        rights: 'Protecting rights',
      },
    },
    hasLeftIncubator: { label: 'Has it left the incubator?' },
    ownIncome: {
      label: 'Own income in a year',
      hint: 'Fees for services, donations it raised itself and the like; no subsidies of government or incubator.',
    },
    income: { label: 'All income in a year' },
  },
  terms: {
    ...creditTerms,
    'organizations.directClasses': 'Classes that may register directly',
    'organizations.bearItself': 'Legal forms that answer for themselves',
    'organizations.parentBears': 'Legal forms for which their legal person answers',
    'organizations.foundersBear': 'Legal forms for which their founders answer',
    'organizations.seriousAtLeast': 'Months to stay on the list of serious breach of trust',
    'organizations.abnormalBecomesSerious': 'Months of abnormal activity that become serious breach of trust',
    'organizations.assessmentLasts': 'Years that an assessment level lasts',
    'organizations.communityClasses': 'Classes of community organisations',
    'organizations.priorityClasses': 'Classes that may be supported first',
    'organizations.dominantClasses': 'Classes that tend to crowd out others',
    'organizations.dominanceShare': 'Share from which classes crowd out others',
    'organizations.existingGroupSteps': 'Steps for groups that exist',
    'organizations.newGroupMeans': 'Means of bringing up new groups',
    'organizations.selfRelianceShare': "Share of own income from which one stands on one's own feet",
  },
  names: {
    registrations: { registered: 'Registered', filed: 'Filed', none: 'Neither registered nor filed' },
    activities: {
      recreation: 'Recreation',
      interest: 'Shared interest',
      learning: 'Learning',
      service: 'Service',
      volunteering: 'Volunteering',
    },
    orientations: { self: 'For its members', mutual: 'For each other', public: 'For the public' },
    checkResults: { passed: 'Passed', basic: 'Basically passed', failed: 'Failed', none: 'Did not take part' },
    tracks: { existing: 'Groups that exist', new: 'New groups' },
    cultivation: {
      classify: 'Sort',
      'register-or-file': 'Register or file',
      mobilize: 'Mobilise residents',
      support: 'Support and safeguard',
      leaders: 'Bring up leaders',
      capacity: 'Build capacity',
      example: 'Show by example',
      projects: 'Draw along by projects',
    },
    effects: { barred: 'May not take part', 'case-by-case': 'Judged case by case', none: 'Does not stand in the way' },
  },
} satisfies SameWords<typeof zhHans>;
