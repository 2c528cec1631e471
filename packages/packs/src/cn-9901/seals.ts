import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  certificateClasses,
  competentBodies,
  courtRequestCounts,
  excludedList,
  mustIssue,
  outsideEffect,
  repeatBarred,
  sealClasses,
  sealList,
  sealListMaker,
  useMustBeNamed,
  verifiedOnly,
  villageExcludedList,
  villageOutsideEffect,
  villageSealList,
  villageUseApproved,
} from '@liandong/sdk/seals';
import { invented } from '../sources/illustrative.js';

const rules = invented('city', '居（村）民委员会出具证明管理办法');
const lists = invented('city', '居（村）民委员会印章使用范围清单');
const from = '2020-01-01';
const rule = { from, cite: rules() } as const;
const later = '2021-06-01';

const urban2020 = ['residence', 'guardianship', 'marriage-and-childbearing', 'hardship-visit'];
/** The list of 2021 follows the national notice: it drops what is barred and adds two. */
const urban2021 = ['residence', 'guardianship', 'hardship-visit', 'community-service', 'adoption-visit'];

export const seals: readonly Entry[] = [
  ...sets(sealList, [
    { from, cite: lists('居民委员会清单（2020 年版）'), value: { items: urban2020, complete: true } },
    { from: later, cite: lists('居民委员会清单（2021 年版）'), value: { items: urban2021, complete: true } },
  ]),
  ...sets(villageSealList, [
    {
      from: later,
      cite: lists('村民委员会清单（2021 年版）'),
      value: { items: [...urban2021, 'contracted-land-use'], complete: true },
    },
  ]),
  ...sets(sealClasses, [{ from, cite: lists(), value: { items: certificateClasses, complete: true } }]),
  ...sets(excludedList, [
    { from: later, cite: lists('不予盖章事项'), value: { items: ['lost-bankbook', 'good-conduct'], complete: false } },
  ]),
  ...sets(villageExcludedList, [
    { from: later, cite: lists('不予盖章事项'), value: { items: ['good-conduct'], complete: false } },
  ]),
  ...sets(sealListMaker, [{ ...rule, value: { items: ['city', 'district'], complete: true } }]),
  ...sets(mustIssue, [{ ...rule, value: true }]),
  ...sets(outsideEffect, [{ ...rule, value: 'may-refuse' }]),
  ...sets(villageOutsideEffect, [{ ...rule, value: 'may-refuse' }]),
  ...sets(courtRequestCounts, [{ ...rule, value: true }]),
  ...sets(verifiedOnly, [{ ...rule, value: true }]),
  ...sets(useMustBeNamed, [{ ...rule, value: true }]),
  ...sets(repeatBarred, [{ ...rule, value: true }]),
  ...sets(villageUseApproved, [{ ...rule, value: true }]),
  ...sets(competentBodies, [
    {
      ...rule,
      value: {
        items: ['kinship/police-station', 'marital-status/civil-affairs', 'lost-bankbook/bank'],
        complete: false,
      },
    },
  ]),
];
