import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  certificateClasses,
  excludedList,
  mustIssue,
  outsideEffect,
  sealClasses,
  sealList,
  sealListMaker,
} from '@liandong/sdk/seals';
import { shanghaiCommittees, shanghaiLists2015 } from '../sources/shanghai.js';

const lists = { from: '2016-01-22' /* 会议部署两份清单之日 */, cite: shanghaiLists2015() } as const;
/** Implements a national law that was replaced on 2026-01-01: look again. */
const committees = (paragraph: number) =>
  ({ from: shanghaiCommittees.from, cite: shanghaiCommittees(28, paragraph), reviewBy: '2026-12-31' }) as const;

export const seals: readonly Entry[] = [
  // 转载只载项数与大类：22 项，分八大类；清单只管居委会，村委会没有。
  ...sets(sealList, [{ ...lists, value: { items: [], complete: false, count: 22 } }]),
  ...sets(sealClasses, [{ ...lists, value: { items: certificateClasses, complete: true } }]),
  // 不列入的 20 项，转载举了三项：结婚证丢失后的婚姻关系证明、银行存折遗失证明、失业证明。
  ...sets(excludedList, [
    {
      ...lists,
      value: { items: ['lost-marriage-certificate', 'lost-bankbook', 'unemployment'], complete: false, count: 20 },
    },
  ]),
  // 市和区人民政府制定清单；清单以内的应当依法出具，清单以外的有权拒绝。
  ...sets(sealListMaker, [{ ...committees(1), value: { items: ['city', 'district'], complete: true } }]),
  ...sets(mustIssue, [{ ...committees(2), value: true }]),
  ...sets(outsideEffect, [{ ...committees(2), value: 'may-refuse' }]),
];
