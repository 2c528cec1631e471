import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  examOffered,
  partMonthCounts,
  partTimeCounts,
  postByLevel,
  postOffered,
  postRoles,
  salaryByLevel,
  salaryEmployers,
  salaryNeedsCertificate,
  salaryOffered,
  salaryPayee,
  severalEmployersCount,
} from '@liandong/sdk/subsidies';
import { shanghaiReport } from '../sources/studies.js';

/** The report bears no day; it speaks of 2015 as past. */
const said = (place: string) => ({ from: '2016-01-01', cite: shanghaiReport(place) }) as const;

/** 徐汇区社会工作专业人才薪酬补贴办法。For employing social workers; that they hold certificates is the aim. */
const salary = said('（二）加强专业引导');
/** 杨浦、徐汇、闸北、松江等区：通过全国考试获得证书的社区工作者。 */
const post = said('2. 推进社区工作者专业化发展');

export const subsidies: readonly Entry[] = [
  ...sets(salaryOffered, [{ ...salary, value: true }]),
  ...sets(salaryEmployers, [{ ...salary, value: { items: ['charity', 'community-service'], complete: true } }]),
  ...[salaryNeedsCertificate, salaryPayee, salaryByLevel, partTimeCounts, severalEmployersCount].flatMap((term) =>
    leavesOpen(term, salary),
  ),

  ...sets(postOffered, [{ ...post, value: true }]),
  ...sets(postRoles, [{ ...post, value: { items: ['community-worker'], complete: true } }]),
  ...[postByLevel, partMonthCounts, examOffered].flatMap((term) => leavesOpen(term, post)),
];
