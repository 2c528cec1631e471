import type { indicators as zhHans, targetsAndCoverage as zhTargets } from '../zh-hans/indicators.js';
import { joined, type SameWords } from '../words.js';

export const targetsAndCoverage = {
  questions: {
    'indicators.isTargetReached': {
      title: 'Is the target for community organisations reached?',
      met: 'It is reached.',
      unmet: 'It is not reached.',
      unknown:
        'That cannot be told yet: some community is not filled in, or no rule says what counts as one organisation.',
      values: {
        reached: 'It is reached.',
        reachedPastYear: 'The target of its year is reached; that year is past, and it is no current target.',
        notReached: 'It is not reached.',
        notReachedPastYear: 'The target is that of its year, which is past; it is no current target.',
      },
      next: {
        unmet: 'See which communities are short; help well-rooted groups to register or file first.',
        'unmet.counted': 'Fill in the communities first.',
      },
    },
    'indicators.isCoverageReached': {
      title: 'Do service centres cover enough places?',
      met: 'The coverage aimed at is reached.',
      unmet: 'The coverage aimed at is not reached.',
      unknown:
        'That cannot be told yet: numbers are missing or cannot be, or the denominator is not set and the ways of counting differ.',
      values: {
        ofDistricts: 'Counted among districts.',
        ofStreets: 'Counted among sub-districts and towns.',
        ofDistrictsAndStreets: 'Counted among districts, sub-districts and towns together.',
      },
      valuesWhenMet: {
        ofDistricts: 'Counted among districts, the coverage aimed at is reached.',
        ofStreets: 'Counted among sub-districts and towns, the coverage aimed at is reached.',
        ofDistrictsAndStreets:
          'Counted among districts, sub-districts and towns together, the coverage aimed at is reached.',
      },
    },
  },
  reasons: {
    'indicators.isTargetReached.counted': {
      met: 'There are communities to count.',
      unmet: 'There is no community at all.',
      unknown: 'Whether there are communities to count is not known.',
    },
    'indicators.isTargetReached.numbers': {
      met: 'The number of organisations reaches the target.',
      unmet: 'The number of organisations does not reach the target.',
      unknown:
        'Whether the number reaches the target cannot be told: urban or rural, or a number, is missing; or each or average, registered or filed, is not settled.',
    },
    'indicators.isTargetReached.served': {
      met: 'Every community has a social worker or hosts an agency, or the target does not ask for it.',
      unmet: 'Some community has neither a social worker nor an agency it hosts.',
      unknown: 'Whether there is a social worker, or an agency is hosted, is not known.',
    },
    'indicators.isTargetReached.required': {
      met: 'The text makes it a requirement.',
      unmet: 'The text says "strive for": it is an aim.',
      unknown: 'Whether it is a requirement is not said.',
    },
    'indicators.isTargetReached.yearAhead': {
      met: "The target's year is not past.",
      unmet: "The target's year is past; say which year's target it is.",
      unknown: "The target's year is not said.",
    },
    'indicators.isCoverageReached.covered': {
      met: 'The coverage reaches its target.',
      unmet: 'The coverage does not reach its target.',
      unknown: 'Whether the coverage reaches its target cannot be told.',
    },
  },
  facts: {
    communities: { label: 'The communities' },
    kind: { label: 'Urban or rural', options: { urban: 'Urban community', rural: 'Rural community' } },
    registered: { label: 'How many community organisations are registered' },
    filed: { label: 'How many community organisations are filed' },
    hasSocialWorker: { label: 'Is there a professional social worker?' },
    hostsAgency: { label: 'Does it host a social work agency?' },
    isYearPast: { label: "Is the target's year past?" },
    coveredDistricts: { label: 'Districts with a service centre' },
    districts: { label: 'All districts' },
    coveredStreets: { label: 'Sub-districts and towns with a service centre' },
    streets: { label: 'All sub-districts and towns' },
  },
  terms: {
    'indicators.targetUrban': 'Organisations an urban community should have',
    'indicators.targetRural': 'Organisations a rural community should have',
    'indicators.targetMode': 'Every community, or on average',
    'indicators.targetYear': 'Year of the target',
    'indicators.isAspiration': 'It is an aim to strive for',
    'indicators.serviceWanted': 'A social worker, or an agency that is hosted, as well',
    'indicators.countedAs': 'What counts as one organisation',
    'indicators.coverageTarget': 'Coverage aimed at by service centres',
    'indicators.coverageDenominator': 'Denominator of the coverage',
  },
} satisfies SameWords<typeof zhTargets>;

/** Indicators. */
export const indicators = /* @__PURE__ */ joined(targetsAndCoverage, {
  questions: {
    'indicators.isBalanced': {
      title: 'Are the classes of organisations in balance?',
      met: 'No class takes too large a part.',
      unmet: 'They are not: culture, sports and training take too large a part, or there is no organisation at all.',
      unknown: 'That cannot be told yet: some class is not filled in, or no rule says how much is too much.',
      next: { 'unmet.notDominated': 'Support more organisations for charity and mutual help.' },
    },
  },
  reasons: {
    'indicators.isBalanced.someOrganization': {
      met: 'There are organisations to count.',
      unmet: 'There is no organisation at all.',
      unknown: 'Whether there are organisations is not known.',
    },
    'indicators.isBalanced.notDominated': {
      met: 'The classes said to be many stay within the line.',
      unmet: 'The classes said to be many pass the line.',
      unknown: 'How large a part those classes take, or where the line is, cannot be told.',
    },
  },
  facts: {
    organizations: { label: 'Community organisations' },
    class: {
      label: 'Class',
      options: {
        livingService: 'Everyday services',
        charity: 'Charity',
        cultureSports: 'Culture and sports',
        mediation: 'Mediation',
        participation: 'Taking part',
        education: 'Education and training',
        rights: 'Protection of rights',
        other: 'Other',
      },
    },
  },
  terms: {
    'indicators.dominantClasses': 'Classes said to be many',
    'indicators.dominanceShare': 'How large a part is too large',
    'indicators.reportedFigures': 'Figures of a report',
  },
  names: {
    modes: { each: 'every community', average: 'on average' },
    countedAs: { registered: 'registered ones only', registeredAndFiled: 'registered and filed ones' },
    denominators: {
      districtsAndStreets: 'districts, sub-districts and towns',
      streets: 'sub-districts and towns',
      districts: 'districts',
    },
    figures: {
      certified: 'social workers with the national certificate',
      serviceCentres: 'service centres for organisations',
      governmentMoney: 'government money within the income of organisations',
    },
    notStated: { class: 'class not stated' },
  },
}) satisfies SameWords<typeof zhHans>;
