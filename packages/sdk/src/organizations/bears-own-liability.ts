import { choose, oneOf, question } from '@liandong/core';
import { legalForms } from './codes.js';
import { bearItself, foundersBear, parentBears } from './terms.js';

/**
 * 这个组织能不能独立承担民事责任；不能的，由谁承担。
 * Does it answer for itself? A legal person does. A branch is part of its legal person; behind a partnership or an individual agency stand its
 * founders; a studio that is no entity is the people in it. A social workers' studio (Jiangtai) is none; a community social work studio that
 * certified workers found (Shangcheng) may be registered: the name does not tell, the legal form does.
 *
 * Value: who answers: `itself`, `parent`, `founders`, `members`.
 *
 * Source: 民法典 60、74、104; 社会团体登记管理条例 17; 民办非企业单位登记管理暂行条例 12; 将台研究（工作室）.
 *
 * @example
 * bearsOwnLiability({ legalForm: 'none' }, lawOn('2024-01-02', 'cn', allPacks)).value // => 'members'
 */
export const bearsOwnLiability = question('organizations.bearsOwnLiability', {
  facts: {
    legalForm: oneOf(legalForms, {
      who: ['organization'],
      register: 'organizations.legalForm',
      evidence: ['registration-certificate'],
    }),
  },
  law: { bearItself, parentBears, foundersBear },
  met: ({ legalForm, bearItself }) =>
    legalForm.in(bearItself).because('legalPerson', { cites: ['parentBears', 'foundersBear'] }),
  value: ({ legalForm, bearItself, parentBears, foundersBear }) =>
    choose(
      [
        [legalForm.in(bearItself), 'itself'],
        [legalForm.in(parentBears), 'parent'],
        [legalForm.in(foundersBear), 'founders'],
      ],
      'members',
    ),
});
