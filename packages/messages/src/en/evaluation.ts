import type { evaluation as zhHans } from '../zh-hans/evaluation.js';
import type { SameWords } from '../words.js';
import { basisNames, countedNames } from './figure-names.js';

export const evaluation = {
  questions: {
    'evaluation.isTwoWay': {
      title: 'Does the evaluation go both ways?',
      met: 'It does: the government rated the societies, and they rated it.',
      unmet: 'It does not go both ways.',
      unknown: 'That cannot be told yet: the ratings are not filled in.',
      values: {
        bothWays: 'Both directions are there.',
        onlyGovernmentRates: 'Only the government rated; nobody rated it.',
        onlySocietiesRate: 'Only the government was rated; it rated nobody.',
        nobodyRates: 'Nobody has rated anybody yet.',
      },
      next: { unmet: 'Collect the missing direction before you read the results.' },
    },
    'evaluation.isShareOfPeople': {
      title: 'May this rate be told as a share of people?',
      met: 'It may. Tell the denominator and its basis along with it.',
      unmet: 'It may not.',
      unknown: 'That cannot be told yet: numerator, denominator or basis is not filled in.',
      values: {
        shareOfPeople: 'It is a share of people.',
        notOfPeople:
          'It does not count people: where several answers may be ticked, the answers add up to more than everybody.',
        basisNotStated: 'It does not say what it is counted among.',
        nobodyAsked: 'Nobody was asked, so there is no rate.',
      },
      next: { unmet: 'Report each answer by itself, with numerator, denominator and basis.' },
    },
    'evaluation.mayShowRate': {
      title: 'Is the sample large enough for the rate to be shown?',
      met: 'It may be shown.',
      unmet: 'The sample is too small; do not show it.',
      unknown:
        'That cannot be told yet: the number of people is not filled in, or no smallest number is set. Do not show it.',
      next: { unknown: 'Ask the local authority to set the smallest sample that may be shown.' },
    },
    'evaluation.isCreditFair': {
      title: 'Where one side gets the credit, is it said who else took part?',
      met: 'Nothing here is against a rule.',
      unmet: 'It is not said who else took part.',
      unknown: 'That cannot be told yet: something is not filled in.',
      values: {
        fair: 'The credit is told fairly.',
        addCaveat: 'Say that several sides did it together: credit tends to go to whoever people meet.',
      },
    },
    'evaluation.isEvaluatorApart': {
      title: 'Is the evaluator a body apart?',
      met: 'Nothing here is against a rule.',
      unmet: 'The local rules forbid the evaluator this second part.',
      unknown: 'That cannot be told yet: who incubates, funds or carries out is not filled in.',
      values: {
        apart: 'The evaluator is a body apart.',
        incubates: 'The evaluator also incubated it: there may be a conflict of interest.',
        funds: 'The evaluator also funds it: there may be a conflict of interest.',
        carriesOut: 'The evaluator also carries it out, and so rates itself.',
        several: 'The evaluator has more than one other part: there may be a conflict of interest.',
      },
      next: { unmet: 'Have another body evaluate.' },
    },
    'evaluation.isDesignSound': {
      title: 'Is the evaluation designed soundly?',
      met: 'Nothing here is against a rule.',
      unmet: 'Something must be changed.',
      unknown: 'That cannot be told yet: something is not filled in.',
      values: {
        sound: 'No misleading way of evaluating was found.',
        thinkAgain: 'There is a misleading way of evaluating; see the advice below.',
      },
    },
  },
  reasons: {
    'evaluation.isTwoWay.governmentRates': {
      met: 'The government rated the societies.',
      unmet: "The government's rating of the societies is missing.",
      unknown: 'Whether the government rated is not known.',
    },
    'evaluation.isTwoWay.societiesRate': {
      met: 'The societies rated the government.',
      unmet: "The societies' rating of the government is missing.",
      unknown: 'Whether the societies rated is not known.',
    },
    'evaluation.isTwoWay.threeParts': {
      met: "The government's performance rests on three parts: residents' satisfaction, services of organisations, growth of social work.",
      unmet:
        "The government's performance should rest on residents' satisfaction, services of organisations and growth of social work; one is missing.",
      unknown: "On which parts the government's performance rests is not known.",
    },
    'evaluation.isTwoWay.ordered': {
      met: 'A text orders that the evaluation goes both ways.',
      unmet: 'A text says that two-way evaluation is practice and no order.',
      unknown: 'No text says whether two-way evaluation is an order.',
    },
    'evaluation.isShareOfPeople.somebodyAsked': {
      met: 'The denominator is {denominator}.',
      unmet: 'The denominator is nothing.',
      unknown: 'The denominator is not known.',
    },
    'evaluation.isShareOfPeople.basisStated': {
      met: 'It says what it is counted among.',
      unmet: 'It does not say what it is counted among: the whole sample, or those with the need.',
      unknown: 'What it is counted among is not known.',
    },
    'evaluation.isShareOfPeople.countsPeople': {
      met: 'It counts people, each once.',
      unmet: 'It counts answers or cases, or adds up answers of which several may be ticked.',
      unknown: 'What it counts is not known.',
    },
    'evaluation.isShareOfPeople.withinWhole': {
      met: 'The numerator is no larger than the denominator.',
      unmet: 'The numerator is larger than the denominator, so it is no part of it.',
      unknown: 'Whether the numerator is larger than the denominator is not known.',
    },
    'evaluation.mayShowRate.largeEnough': {
      met: 'The sample reaches the smallest number that may be shown.',
      unmet: 'The sample does not reach the smallest number that may be shown.',
      unknown: 'How large the sample is, or what the smallest number is, is not known.',
    },
    'evaluation.isCreditFair.caveat': {
      met: 'The credit is not given to one side alone, or it is said who else took part.',
      unmet: 'Several did it together, one gets the credit, and that is not said.',
      unknown: 'Who took part, or whether it is said, is not known.',
    },
    'evaluation.isEvaluatorApart.notIncubator': {
      met: 'The evaluator did not incubate it.',
      unmet: 'The evaluator also incubated it.',
      unknown: 'Whether the evaluator incubated it is not known.',
    },
    'evaluation.isEvaluatorApart.notFunder': {
      met: 'The evaluator does not fund it.',
      unmet: 'The evaluator also funds it.',
      unknown: 'Whether the evaluator funds it is not known.',
    },
    'evaluation.isEvaluatorApart.notProvider': {
      met: 'The evaluator does not carry it out.',
      unmet: 'The evaluator also carries it out.',
      unknown: 'Whether the evaluator carries it out is not known.',
    },
    'evaluation.isDesignSound.patient': {
      met: 'No quick results are demanded.',
      unmet: 'Quick results are demanded; a community changes slowly.',
      unknown: 'Whether quick results are demanded is for somebody to judge.',
    },
    'evaluation.isDesignSound.noRefusals': {
      met: 'Refused matters are not counted as success.',
      unmet: 'Refused matters are counted as success; less work is not yet more self-government.',
      unknown: 'Whether refused matters are counted as success is not known.',
    },
    'evaluation.isDesignSound.findingsAreNoTargets': {
      met: 'Figures of a study are not taken as targets.',
      unmet: 'Figures of a study are taken as targets; they are findings and demand nothing.',
      unknown: 'Whether figures of a study are taken as targets is not known.',
    },
    'evaluation.isDesignSound.comparable': {
      met: 'Places are not ranked, or it is said how they differ.',
      unmet: 'Places are ranked without saying how they differ in economy, policy, direction and people.',
      unknown: 'Whether places are ranked, or their differences stated, is not known.',
    },
  },
  facts: {
    ratings: { label: 'Ratings' },
    direction: {
      label: 'Who rates whom',
      options: {
        'government-of-societies': 'The government rates the societies',
        'societies-of-government': 'The societies and residents rate the government',
      },
    },
    aspect: {
      label: 'What is rated',
      options: {
        residentSatisfaction: "Residents' satisfaction",
        organizationService: 'Services of organisations',
        socialWorkDevelopment: 'Growth of social work',
        overall: 'Overall',
      },
    },
    numerator: { label: 'Numerator' },
    denominator: { label: 'Denominator' },
    basis: {
      label: 'What it is counted among',
      options: basisNames,
    },
    counts: { label: 'What is counted', options: countedNames },
    isSumOfChoices: { label: 'Is it the sum over answers of which several may be ticked?' },
    creditsOne: { label: 'Does one side alone get the credit?' },
    takingPart: { label: 'How many elements took part' },
    isCaveatStated: { label: 'Is it said who else took part?' },
    alsoIncubates: { label: 'Did the evaluator also incubate it?' },
    alsoFunds: { label: 'Does the evaluator also fund it?' },
    alsoCarriesOut: { label: 'Does the evaluator also carry it out?' },
    demandsQuickResults: { label: 'Are quick results demanded?' },
    countsRefusals: { label: 'Are refused matters counted as success?' },
    takesFindingsAsTargets: { label: 'Are figures of a study taken as targets?' },
    ranksPlaces: { label: 'Are places ranked?' },
    statesDifferences: { label: 'Is it said how places differ?', hint: 'In economy, policy, direction and people.' },
  },
  terms: {
    'evaluation.governmentWeights': "Weights of the three parts of the government's performance",
    'evaluation.twoWayBinds': 'Whether two-way evaluation is an order',
    'evaluation.basisMustBeStated': 'A rate says what it is counted among',
    'evaluation.smallestSample': 'Smallest sample that may be shown',
    'evaluation.attributionCaveat': 'Caveat about who gets the credit',
    'evaluation.conflictBars': 'The evaluator may not incubate, fund or carry out',
    'evaluation.cautions': 'Ways of evaluating to avoid',
    'evaluation.reportedFindings': 'Figures that a study reports',
  },
  names: {
    heldBack: {
      'not-a-share': 'no share of people, so no percentage',
      'too-small': 'sample too small to be shown',
      'no-threshold': 'no smallest number is set, so it is not shown',
    },
    markMissing: {
      'no-rating': 'nobody has rated yet',
      'part-missing': 'a part is missing',
      'weights-open': 'the weights are not set',
    },
    cautions: {
      'quick-results': 'demanding quick results',
      'refusals-as-success': 'counting refused matters as success',
      'ranking-without-differences': 'ranking places without saying how they differ',
    },
  },
} satisfies SameWords<typeof zhHans>;
