import type { creditFacts as zhHansFacts, creditTerms as zhHansTerms } from '../zh-hans/credit.js';
import type { SameWords } from '../words.js';

/** On credit, asked in more than one subject. */
export const creditFacts = {
  credit: {
    label: 'Credit status today',
    options: {
      normal: 'Normal',
      abnormal: 'On the list of abnormal activity',
      serious: 'On the list of serious breach of trust',
    },
  },
  mayStillTakePart: {
    label: 'On the list of abnormal activity: may it still take part?',
    hint: 'The civil affairs office judges.',
  },
  wasOnSeriousList: { label: 'Was it on the list of serious breach of trust before, and taken off again?' },
  leftSeriousOn: { label: 'Day on which it left the list of serious breach of trust' },
  isWaiting: { label: 'Does it still have to wait after leaving the list?' },
} satisfies SameWords<typeof zhHansFacts>;

export const creditTerms = {
  'organizations.seriousBars': 'The list of serious breach of trust bars from grants and purchases',
  'organizations.abnormalEffect': 'What the list of abnormal activity does',
  'organizations.barredAfterSerious': 'Months to wait after the list of serious breach of trust',
} satisfies SameWords<typeof zhHansTerms>;
