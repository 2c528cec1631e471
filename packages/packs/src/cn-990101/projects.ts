import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  appealSuspends,
  committeeBarred,
  hoursMatch,
  localForms,
  needLinkBinds,
  notPurchasable,
  slotsBind,
  threePartiesBind,
  usualTermBinds,
  withdrawalStops,
} from '@liandong/sdk/projects';
import { invented } from '../sources/illustrative.js';

const rules = invented('district', '社区服务项目管理办法');
const said = (article: number) => ({ from: rules.from, cite: rules(article) });

export const projects: readonly Entry[] = [
  ...sets(threePartiesBind, [{ ...said(4), value: true }]),
  ...sets(needLinkBinds, [{ ...said(5), value: true }]),
  ...sets(withdrawalStops, [{ ...said(5), value: true }]),
  ...sets(slotsBind, [{ ...said(6), value: true }]),
  ...sets(localForms, [{ ...said(7), value: { items: ['post', 'project'], complete: true } }]),
  ...sets(committeeBarred, [{ ...said(8), value: true }]),
  ...sets(appealSuspends, [{ ...said(9), value: true }]),
  ...sets(notPurchasable, [{ ...said(10), value: { items: ['direct-duty', 'works'], complete: false } }]),
  ...sets(usualTermBinds, [{ ...said(11), value: true }]),
  ...sets(hoursMatch, [{ ...said(12), value: false }]),
];
