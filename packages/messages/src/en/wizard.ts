import type { SameWords } from '../words.js';
import type { wizard as zhHans } from '../zh-hans/wizard.js';

/** Words of the subsidy wizard. */
export const wizard = {
  progress: '{answered} answered, at most {left} to go; subsidies settled: {settled} of {count}.',
  progressLong:
    '{answered} answered, at most {left} to go, rarely all of them; subsidies settled: {settled} of {count}.',
  progressDone: '{answered} answered; subsidies settled: {settled} of {count}.',
  settledShare: 'Subsidies that need no more answers',
  nothing: 'There are no subsidies to ask about here.',
  comesBack: {
    amount: 'Back to "{label}": you are eligible for {schemes}, and the amount needs this too.',
    answers: 'Back to "{label}": by your answers since, more of it matters.',
  },
  grew: 'With that answer changed, there is more to ask.',
  why: 'Why we ask: it matters for {schemes}.',
  noArticle: 'No article was found that says so; please ask the clerk.',
  idle: 'With the other answers as they are, this one changes nothing.',
  comma: ', ',
  answerFirst: 'Please answer first, or choose "Not known".',
  emptyRow: 'Nothing is filled in here yet. Please fill it in, or remove it.',
  goOn: 'Continue',
  back: 'Back',
  change: 'Change',
  yourAnswers: 'Your answers',
  fromRegisters: 'From the registers',
  schemesTitle: 'The subsidies',
  done: 'That is all we need',
  atOnce: {
    title: 'There is nothing to ask',
    text: 'By what is known and by the rules of the place, every scheme was settled from the start, or is for a clerk to decide. Open each for its reasons; what registers hold can be changed where it is wrong.',
  },
  allUnknown: {
    title: 'All answers are "not known"',
    text: 'All questions were asked, and none was answered for certain; what is not settled is for a clerk to decide. Open each scheme to see what is missing, and come back to change answers.',
  },
  print: 'Print the result',
  schemes: {
    premises: 'rent and utilities subsidy',
    incubation: 'incubation support',
    continuity: 'grant for lasting service',
    salary: 'salary subsidy',
    post: 'post subsidy',
    exam: 'certificate reward',
  },
  standing: { met: 'Eligible', unmet: 'Not eligible', asking: 'More to ask', open: 'For a clerk to decide' },
  gap: { none: 'No rule found here. ', vague: 'The rules do not say. ', conflict: 'The rules disagree. ' },
  amount: { month: ', {amount} a month', once: ', {amount} once' },
  amountOpen: ', amount cannot be told',
  amountAsking: ', amount still to be asked about',
  sum: { month: '{amount} a month in all', once: '{amount} once in all' },
  payee: {
    organization: 'To the organisation: ',
    employer: 'To the employer: ',
    worker: 'To the worker: ',
    unknown: 'To whom is not said: ',
  },
  notPaid: 'Not paid as well: {schemes}. Of several only the highest is paid.',
  stacking: {
    'amount-unknown': 'For some of them the amount cannot be told, so there is no sum.',
    'eligibility-unknown': 'Some of them cannot be decided yet, so there is no sum.',
    'different-periods':
      'Of several only the highest is paid; one is monthly and one is paid once, so please ask the clerk which it is.',
    'choose-one': 'Only one of these can be had; the choice is yours.',
    'payee-unknown':
      'Of one it is not said who is paid, so whether it can be had beside others is not known; please ask the clerk.',
    'rule-open': 'What several of them come to together, the place does not say.',
  },
} satisfies SameWords<typeof zhHans>;
