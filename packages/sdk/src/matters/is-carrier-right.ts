import { allOf, anyOf, choose, code, int, not, oneOf, question } from '@liandong/core';
import { belongsTo, situation, split } from './carrier-of.js';
import { carriers, carrierSplitBinds, committeeWork, oneStationForMany, stationWork } from './terms.js';

/**
 * 承担这件事的，是不是该承担的。
 * Is the one who carries a matter the one who should?
 *
 * Met: yes, or the split between committee and station only advises here. A station for several committees is in order where the law of the
 * place has it. Enforcement is {@link isEnforcementMatterSound}'s; a mixed matter is split first.
 *
 * Source: as {@link carrierOf}; 西城区 2018 年工作事项清单.
 *
 * @example
 * isCarrierRight({ nature: 'autonomy', carrier: 'station' }, law).outcome // => 'unmet'
 */
export const isCarrierRight = question('matters.isCarrierRight', {
  facts: {
    ...situation,
    carrier: oneOf(carriers, { who: ['street'] }),
    /** 这个服务站服务的居（村）民委员会个数。 */
    committeesServed: int('committee', { min: 1, max: 1000, who: ['street'], register: 'places.stations' }),
    matter: code({ who: ['department', 'street'], register: 'matters.matters' }),
  },
  law: { ...split, carrierSplitBinds, oneStationForMany, committeeWork, stationWork },
  met: (words) => {
    const {
      nature,
      carrier,
      committeesServed,
      matter,
      carrierSplitBinds,
      oneStationForMany,
      committeeWork,
      stationWork,
    } = words;
    return allOf(
      not(nature.is('mixed')).because('oneNature'),
      anyOf(
        anyOf(...carriers.map((one) => allOf(carrier.is(one), belongsTo(one, words)))).because('rightCarrier'),
        not(carrierSplitBinds).because('splitOnlyAdvises'),
      ),
      anyOf(not(carrier.is('station')), committeesServed.atMost(1), oneStationForMany).advises('stationForMany', {
        binding: 'carrierSplitBinds',
      }),
      anyOf(
        allOf(carrier.is('committee'), matter.in(committeeWork)),
        allOf(carrier.is('station'), matter.in(stationWork)),
      ).advises('onWorkList'),
    );
  },
  value: (words) =>
    choose(
      [
        [words.nature.is('mixed'), 'split'],
        [anyOf(...carriers.map((one) => allOf(words.carrier.is(one), belongsTo(one, words)))), 'right'],
        [words.carrierSplitBinds, 'move'],
      ],
      'advised-otherwise',
    ),
});
