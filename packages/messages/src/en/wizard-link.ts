import type { SameWords } from '../words.js';
import type { wizardLink as zhHans } from '../zh-hans/wizard-link.js';

/** Words of the subsidy wizard's link. */
export const wizardLink = {
  mayDiffer:
    'This link was made under the rules of another day or place ({made}). It is checked again under the rules of this page, and the result may differ.',
  otherLaw:
    'This link was made under the rules of another day or place ({made}). It is checked again under the rules of this page, and not all results are the same.',
  otherText: 'Since this link was made, rules were changed or corrected, and not all results are the same.',
  otherSums: 'The rule on getting several at once is another than when the link was made; sums may differ.',
  otherData:
    'Since this link was made, the registers or the program that checks have changed, and not all results are the same.',
  registers: 'When this link was made, registers gave "{labels}"; they do not here, and it is not counted in.',
  differs: '{scheme}: the link says "{before}", now it is "{now}".',
  onlyThere: 'The link also holds {schemes}, which this page does not ask about.',
  onlyHere: 'When this link was made, {schemes} was not asked about.',
  comma: ', ',
  refused: 'The answer to "{label}" in the link was not taken: it is none to that question.',
  unread: 'The link holds answers that cannot be read here; they were not taken.',
} satisfies SameWords<typeof zhHans>;
