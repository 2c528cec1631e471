import { allOf, anyOf, choose, int, not, oneOf, question } from '@liandong/core';
import { natures } from './may-come-down.js';
import { carriers, enforcementRule } from './terms.js';

/**
 * 执法类事项是不是由唯一的责任部门承担。
 * Does an enforcement matter stay with exactly one responsible department?
 *
 * Met: one department is responsible, and it or its team that is managed in the street carries the matter; or the law of the place does not
 * ask for it. Value: `sound`, `split` (a mixed matter), `not-enforcement`, `name-one-department`, `move-to-department`.
 *
 * Source: 上城区（责任主体唯一；执法主体下移、街道属地管理）; 上海市街道办事处条例 11.
 *
 * @example
 * isEnforcementMatterSound({ nature: 'enforcement', responsibleDepartments: 1, carrier: 'committee' }, law).value // => 'move-to-department'
 */
export const isEnforcementMatterSound = question('matters.isEnforcementMatterSound', {
  facts: {
    nature: oneOf(natures, { who: ['department'], judgement: true }),
    responsibleDepartments: int('department', { max: 1000, who: ['street'] }),
    carrier: oneOf(carriers, { who: ['street'] }),
  },
  law: { enforcementRule },
  met: ({ nature, responsibleDepartments, carrier, enforcementRule }) =>
    allOf(
      nature.is('enforcement').because('isEnforcement'),
      anyOf(
        not(enforcementRule).because('noSuchRule'),
        allOf(
          responsibleDepartments.equals(1).because('oneResponsible', { cites: ['enforcementRule'] }),
          carrier.in(['department', 'department-team']).because('departmentCarries', { cites: ['enforcementRule'] }),
        ),
      ),
    ),
  value: ({ nature, responsibleDepartments, carrier }) =>
    choose(
      [
        [nature.is('mixed'), 'split'],
        [not(nature.is('enforcement')), 'not-enforcement'],
        [not(responsibleDepartments.equals(1)), 'name-one-department'],
        [not(carrier.in(['department', 'department-team'])), 'move-to-department'],
      ],
      'sound',
    ),
});
