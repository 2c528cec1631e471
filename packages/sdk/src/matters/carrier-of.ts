import { allOf, anyOf, bool, choose, not, oneOf, question, type Bool, type RefOfTerm, type Refs } from '@liandong/core';
import { natures } from './may-come-down.js';
import {
  autonomyCarrier,
  carriers,
  carrierWithoutStation,
  enforcementRule,
  serviceCarrier,
  serviceMayBeHandedOn,
  type Carrier,
} from './terms.js';

export const situation = {
  nature: oneOf(natures, { who: ['department'], judgement: true }),
  hasStation: bool({ who: ['street'], register: 'places.stations' }),
  /** 服务交由社区社会组织承接的方式：岗位购买、项目运作，或者没有交出。 */
  handOver: oneOf(['none', 'post', 'project'], { who: ['station', 'street'], register: 'projects.contracts' }),
} as const;
export const split = { autonomyCarrier, serviceCarrier, carrierWithoutStation, serviceMayBeHandedOn, enforcementRule };

export type CarrierWords = Refs<typeof situation> & {
  readonly [Name in keyof typeof split]: RefOfTerm<(typeof split)[Name]>;
};

/** Does the law of the place put a matter of this nature with this carrier? */
export function belongsTo(carrier: Carrier, words: CarrierWords): Bool {
  const { nature, hasStation, handOver } = words;
  const ways = [
    allOf(nature.is('autonomy'), words.autonomyCarrier.is(carrier)),
    allOf(nature.is('service'), handOver.is('none'), hasStation, words.serviceCarrier.is(carrier)),
    allOf(nature.is('service'), handOver.is('none'), not(hasStation), words.carrierWithoutStation.is(carrier)),
  ];
  if (carrier === 'organization')
    ways.push(allOf(nature.is('service'), not(handOver.is('none')), words.serviceMayBeHandedOn));
  // A department's team that is managed in the street carries for its department.
  if (carrier === 'department' || carrier === 'department-team')
    ways.push(allOf(nature.is('enforcement'), words.enforcementRule));
  return anyOf(...ways);
}

/**
 * 这件事该由谁承担：居委会、服务站、社会组织，还是职能部门。
 * Who should carry a matter in the community?
 *
 * Met: one carrier. Value: that carrier, or `split` for a matter of both service and enforcement. What the sources say of committee and
 * station is practice; where a place has no station, or says nothing, the answer is unknown.
 *
 * Source: 将台研究（居站分离）; 上城（公共服务站，岗位购买、项目运作）; 北京市街道办事处条例 34.
 *
 * @example
 * carrierOf({ nature: 'service', hasStation: true, handOver: 'none' }, law).value // => 'station'
 */
export const carrierOf = question('matters.carrierOf', {
  facts: situation,
  law: split,
  met: (words) =>
    allOf(
      not(words.nature.is('mixed')).because('oneNature'),
      anyOf(...carriers.map((carrier) => belongsTo(carrier, words))).because('hasCarrier'),
    ),
  value: (words) =>
    choose(
      [
        [words.nature.is('mixed'), 'split'],
        [words.nature.is('enforcement').and(words.enforcementRule), 'department'],
        [belongsTo('committee', words), 'committee'],
        [belongsTo('station', words), 'station'],
        [belongsTo('organization', words), 'organization'],
      ],
      'department',
    ),
});
