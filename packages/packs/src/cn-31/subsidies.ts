import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  averageWage,
  gradeSteps,
  gradingOffered,
  incubationMonths,
  incubationOffered,
  incubationSupports,
  payFloorBasis,
  payFloorForPartTime,
  rentOffered,
  smallGrant,
  startupMonths,
  supportMeasures,
  utilitiesOffered,
} from '@liandong/sdk/subsidies';
import { shanghaiReport } from '../sources/studies.js';

/** The report bears no day; it speaks of 2015 as past. */
const said = (place: string) => ({ from: '2016-01-01', cite: shanghaiReport(place) }) as const;

/** 2009 年的 13 类扶持措施，给社区公益性社会组织，点名房租补贴、公用事业收费优惠。How much, how long, and whether it still is paid is not said. */
const measures = said('（二）完善政策，加强引导');
/** 孵化基地为初创阶段的公益组织提供支持。 */
const incubation = said('1. 加强扶持培育');
/** 薪酬体系指导意见（试行）：不低于社平工资；持社工师证的定级定薪。 */
const pay = said('2. 推进社区工作者专业化发展');

export const subsidies: readonly Entry[] = [
  ...sets(supportMeasures, [{ ...measures, value: { items: ['rent', 'utilities'], complete: false, count: 13 } }]),
  ...leavesOpen(rentOffered, measures),
  ...leavesOpen(utilitiesOffered, measures),

  ...sets(incubationOffered, [{ ...incubation, value: true }]),
  ...sets(incubationSupports, [
    {
      ...incubation,
      value: { items: ['venue', 'capacity', 'registration-help', 'small-grant'], complete: false },
    },
  ]),
  ...[startupMonths, incubationMonths, smallGrant].flatMap((term) => leavesOpen(term, incubation)),

  ...sets(gradingOffered, [{ ...pay, value: true }]),
  ...[gradeSteps, averageWage, payFloorBasis, payFloorForPartTime].flatMap((term) => leavesOpen(term, pay)),
];
