import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  carrierSplitBinds,
  enforcementRule,
  oneStationForMany,
  serviceCarrier,
  serviceMayBeHandedOn,
  serviceRule,
} from '@liandong/sdk/matters';
import { shangchengReport } from '../sources/studies.js';

const said = (place: string) => ({ from: '2017-03-17' as const, cite: shangchengReport(place) });

export const matters: readonly Entry[] = [
  // 凡涉及服务类事项：经费与资源下放到社区，居民协商，部门指导评价。
  ...sets(serviceRule, [{ ...said('部门层面'), value: true }]),
  // 凡涉及执法类事项：责任主体唯一，由职能部门承担主体责任。
  ...sets(enforcementRule, [{ ...said('部门层面'), value: true }]),
  ...sets(serviceCarrier, [{ ...said('社区层面'), value: 'station' }]),
  ...sets(oneStationForMany, [{ ...said('社区层面'), value: true }]),
  ...sets(serviceMayBeHandedOn, [{ ...said('社区层面'), value: true }]),
  // 报道的是做法，不是命令。
  ...sets(carrierSplitBinds, [{ ...said('社区层面'), value: false }]),
];
