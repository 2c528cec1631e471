import { choose, code, question } from '@liandong/core';
import { ruralClasses, urbanClasses } from './terms.js';

/**
 * 这个社区算城镇还是乡村：看城乡分类代码，不看名称，也不看是居委会还是村委会。
 * Is a community urban or rural? The class of the urban and rural division tells, not its name and not the kind of its committee:
 * a villagers' committee may lie in a main urban area.
 *
 * That a town's classes (镇) count as an urban community where a target speaks of 城市社区 is our reading.
 *
 * Source: 国家统计局统计用区划代码和城乡划分代码查询说明（据转述的网页）.
 *
 * @example
 * isUrban({ classCode: '220' }, law).value // => 'rural'
 */
export const isUrban = question('places.isUrban', {
  facts: { classCode: code({ who: ['street', 'civil-affairs'], register: 'places.divisions' }) },
  law: { urbanClasses, ruralClasses },
  met: ({ classCode, urbanClasses }) => classCode.in(urbanClasses).because('urbanClass'),
  value: ({ classCode, urbanClasses, ruralClasses }) =>
    choose(
      [
        [classCode.in(urbanClasses), 'urban'],
        [classCode.in(ruralClasses), 'rural'],
      ],
      'noSuchClass',
    ),
});
