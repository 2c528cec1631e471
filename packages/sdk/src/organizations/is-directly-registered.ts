import { allOf, bool, not, oneOf, question } from '@liandong/core';
import { registrationClasses } from './codes.js';
import { directClasses } from './terms.js';

/**
 * 能不能直接登记，不必先经业务主管单位同意。
 * May it register directly, without the consent of a competent unit first?
 *
 * The national regulations ask every association, service agency and foundation for that consent; which classes are excepted is told by
 * places. Where no text at hand names them, or a list ends in 等, the answer for a class that is not named is unknown.
 *
 * Source: 上海报告（2013 年规定，四类，点名两类）; 上海市社会组织直接登记管理若干规定（沪民规〔2024〕5 号，据转载）.
 *
 * @example
 * isDirectlyRegistered({ registrationClass: 'community-service', needsConsent: false }, lawOn('2024-04-01', 'cn-31', allPacks)).outcome // => 'met'
 */
export const isDirectlyRegistered = question('organizations.isDirectlyRegistered', {
  facts: {
    registrationClass: oneOf(registrationClasses, { who: ['organization', 'civil-affairs'] }),
    /** 国家另有规定，或者涉及国家安全等特殊领域，须有业务主管单位。 */
    needsConsent: bool({ who: ['civil-affairs'], judgement: true }),
  },
  law: { directClasses },
  met: ({ registrationClass, needsConsent, directClasses }) =>
    allOf(
      registrationClass.in(directClasses).because('listedClass'),
      not(needsConsent).because('noConsentNeeded', { cites: ['directClasses'] }),
    ),
});
