import type { Entry } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import { conditionsFor, isPractised, moneyFor } from '@liandong/sdk/funding';
import { ningxiaBurden } from '../sources/pages.js';

/** 需社区协助的新增事项，由相关部门提供必要的经费和工作条件；“权随责走、费随事转”只是原则上落实，所以是做法。 */
const burden = { from: ningxiaBurden.from, cite: ningxiaBurden() };

export const funding: readonly Entry[] = [
  ...sets(moneyFor, [{ ...burden, value: { items: ['committee'], complete: false } }]),
  ...sets(conditionsFor, [{ ...burden, value: { items: ['committee'], complete: false } }]),
  ...sets(isPractised, [{ ...burden, value: true }]),
];
