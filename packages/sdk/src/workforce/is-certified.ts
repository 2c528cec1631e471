import { allOf, anyOf, not, oneOf, question } from '@liandong/core';
import { certificateLevels, certificateSystems } from './codes.js';
import { isInForce, certificateFacts, today, until } from './registration.js';
import { certifiedNeedsRegistration, localCounts } from './terms.js';

/**
 * 是否持证。
 * Does this person hold a social worker's certificate that counts?
 *
 * A certificate is enough where no registration is asked for; pages disagree whether one that is not registered lapses, and the
 * measures at hand do not say: there a certificate without a registration is unknown, with one it counts.
 *
 * Source: 社会工作者职业水平证书登记办法 2, 3, 4; 上海 (a local certificate from 2003).
 *
 * @example
 * isCertified({ level: 'none' }, law).outcome // => 'unmet'
 */
export const isCertified = question('workforce.isCertified', {
  facts: {
    level: oneOf([...certificateLevels, 'none'], { who: ['socialWorker'], evidence: ['certificate'] }),
    system: oneOf(certificateSystems, { who: ['socialWorker'], evidence: ['certificate'] }),
    ...certificateFacts,
  },
  law: { certifiedNeedsRegistration, localCounts },
  derive: { today, until },
  met: (words) =>
    allOf(
      words.level.isNot('none').because('holds'),
      words.issuedOn.onOrBefore(words.today).because('issued'),
      anyOf(words.system.is('national'), words.localCounts).because('counts'),
      anyOf(isInForce(words), not(words.certifiedNeedsRegistration)).because('registration'),
    ),
});
