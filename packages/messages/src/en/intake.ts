import type { intake as zhHans } from '../zh-hans/intake.js';
import type { SameWords } from '../words.js';
import { commonProblems } from './problems.js';

/** Words of the need-intake form. */
export const intake = {
  progress: 'Step {at} of {count}',
  continue: 'Continue',
  toReview: 'Back to your answers',
  back: 'Back',
  change: 'Change',
  send: 'Send to the social worker',
  notAnswered: 'Not answered',
  chooseAgain: 'Files did not stay when you left this page. Choose them again: {files}',
  yuan: '{yuan} yuan',
  listMark: ', ',
  left: '{left} to go, {time}',
  minutes: 'about {minutes} minutes',
  minute: 'about a minute',
  print: 'Print',
  mask: 'Hide personal details',
  unmask: 'Show personal details',
  colon: ': ',
  ordered: '(ordered by {by})',
  group: {
    item: 'Number {n}',
    add: 'Add one',
    none: 'Add at least one to "{label}"',
    remove: 'Remove number {n}',
    sure: 'Remove number {n}? What is written in it goes too.',
    keep: 'Keep it',
  },
  privacy:
    'What you write here is used only to handle this request. The sub-district office and the community keep it, and delete it when the rules say so. You may see it, correct it or ask for it to be deleted at any time.',
  asks: 'Each use below is asked for separately; saying no does not stop your request.',
  steps: {
    who: { title: 'Who are you speaking for?' },
    what: { title: 'What kind of help is needed?', lead: 'Your own words are fine, and it need not be complete.' },
    person: {
      title: 'The person who needs help',
      lead: 'Everything on this page may stay empty. What you do give helps to find the right help sooner.',
    },
    contact: { title: 'How to get in touch', lead: 'Tell us which community; the rest may stay empty.' },
    consent: { title: 'How your information is used' },
    review: { title: 'Check your answers', lead: 'You can still change anything before you send it.' },
  },
  fields: {
    forWhom: {
      label: 'Who needs help?',
      required: 'Choose whether help is needed by you or by somebody else',
      options: { self: 'I do', other: 'A relative or neighbour; I speak for them' },
    },
    relation: { label: 'How are you related to this person?', required: 'Choose how you are related to this person' },
    personAgrees: {
      label: 'Does this person know, and agree?',
      required: 'Choose whether this person agrees',
      options: {
        yes: 'Knows and agrees',
        no: 'Knows and does not agree',
        'not-asked': 'Has not been asked',
        'cannot-say': 'Cannot say',
      },
    },
    proxyName: { label: 'What should we call you?' },
    kinds: {
      label: 'Kinds of help',
      hint: 'Choose up to five',
      required: 'Choose at least one; "Other" if you are not sure',
    },
    description: {
      label: 'What is the difficulty?',
      hint: 'For example, "An old man lives alone and can hardly cook". Do not give ID or bank card numbers.',
      required: 'Write one sentence, so that the social worker knows how to help',
    },
    signals: { label: 'Is any of this happening?', hint: 'Leave it empty if not' },
    personName: { label: 'What should we call you?', forOther: 'What is the person called?' },
    age: {
      label: 'Your age in full years',
      forOther: 'Age of the person in full years',
      hint: 'Leave it empty if you do not know',
      'not-whole': 'Give the age as a number, for example 72',
    },
    guardianName: { label: 'What is the guardian called?' },
    guardianPhone: { label: "The guardian's phone" },
    guardianRelation: {
      label: 'How is the guardian related to the child?',
    },
    groups: { label: 'Does any of this apply?', hint: 'Optional. Only used to find fitting help; never published.' },
    place: { label: 'Which community is it about?', required: 'Choose the community that it is about' },
    address: { label: 'Address', forOther: 'Address of the person', hint: 'Only used for a visit' },
    phone: { label: 'Phone', hint: 'Mobile or landline' },
    preferredTime: {
      label: 'When may we call?',
      options: { any: 'Any time', morning: 'In the morning', afternoon: 'In the afternoon', evening: 'In the evening' },
    },
    consent: { options: { given: 'I agree', refused: 'I do not agree', later: 'The guardian is not here; ask later' } },
  },
  consents: {
    person: {
      handle: 'May we use what you wrote to handle this request?',
      refer: 'May we pass it on to a fitting service if needed?',
      'keep-in-touch': 'May we contact you afterwards about new services?',
      publish: 'May we mention this case, without names, in public reports?',
    },
    guardian: {
      handle: "Does the guardian agree that the child's information is used to handle this request?",
      refer: 'Does the guardian agree that it is passed on to a fitting service if needed?',
      'keep-in-touch': 'Does the guardian agree that we get in touch afterwards?',
      publish: 'Does the guardian agree that this case is mentioned, without names, in public reports?',
    },
    proxy: {
      handle: 'You speak for somebody else: may we use your own name and phone to answer you?',
      refer: 'May we pass on your own name and phone to a service?',
      'keep-in-touch': 'May we get in touch with you afterwards?',
      publish: 'May we publish your own details?',
    },
  },
  notices: {
    callNow: 'If somebody is in danger now, call 110, 119 or 120 first, and come back to this form later.',
    mustReport:
      "Where a minor is harmed, or there is violence at home, whoever receives this must report it at once by law and waits for nobody's consent. You may also call 110 yourself.",
  },
  /** A problem in the list at the top of a page, away from its field. */
  /** As of any data, but for what the form itself puts otherwise. */
  problems: {
    ...commonProblems,
    'not-a-phone':
      'Enter a mobile number, or a landline with its area code, like 138 0000 0000 or 021-6000 0000; from abroad, begin with +',
    'not-a-place': 'Choose from the list',
  },
} satisfies SameWords<typeof zhHans>;
