import { allOf, anyOf, bool, choose, int, not, oneOf, question } from '@liandong/core';
import { legalForms } from './codes.js';
import { certifiedMayFound, studioCertifiedNeeded, studioIsOfCertified } from './terms.js';

const asking = { who: ['community', 'socialWorker'] } as const;

/**
 * 可否成立社工工作室；值为能否作合同的一方。
 * May a studio be opened? Two kinds share the name. The studio of Jiangtai is a platform of certified social workers without an entity of
 * its own; the community studio of Shangcheng is founded by certified community workers. The legal form tells them apart.
 * Value: `contract-party` (a legal person), `no-contract-party`.
 *
 * How many certified people it takes is open everywhere in the texts.
 *
 * Source: 北京将台 2019; 杭州上城 2017; 政府采购法 22 (who contracts must bear civil liability).
 */
export const mayOpenStudio = question('workforce.mayOpenStudio', {
  facts: {
    legalForm: oneOf(legalForms, { ...asking, register: 'organizations' }),
    certified: int('person', { max: 1000, ...asking, register: 'workforce.workers' }),
    uncertified: int('person', { max: 1000, ...asking, register: 'workforce.workers' }),
    founderIsCertified: bool({ ...asking, register: 'workforce.workers' }),
  },
  law: { studioCertifiedNeeded, studioIsOfCertified, certifiedMayFound },
  met: ({ legalForm, certified, uncertified, founderIsCertified, studioCertifiedNeeded }) =>
    allOf(
      certified.atLeast(studioCertifiedNeeded).because('enoughCertified'),
      anyOf(not(legalForm.is('none')), uncertified.atMost(0)).advises('allCertified', {
        cites: ['studioIsOfCertified'],
      }),
      anyOf(legalForm.is('none'), founderIsCertified).advises('founderCertified', { cites: ['certifiedMayFound'] }),
    ),
  value: ({ legalForm }) => choose([[legalForm.is('legal-person'), 'contract-party']], 'no-contract-party'),
});
