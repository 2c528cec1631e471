import type { Channel } from '@liandong/sdk/needs';
import type { Action } from '../audit.js';
import { textOf, type Form } from '../http/context.js';

/** 从哪里交来：居民自己填，或工作人员代为登记。Where a need is handed in: by its resident, or by staff who write down what they are told. */
export interface Desk {
  /** Where the form is sent. */
  readonly at: string;
  /** Where the form stands. */
  readonly page: string;
  readonly action: Action;
  channelOf(form: Form): Channel;
  receiptOf(number: string): string;
}

/** Ways in which somebody tells staff; the first is taken where none is chosen. */
export const toldBy = ['counter', 'phone', 'hotline', 'home-visit'] as const satisfies readonly Channel[];

export const ownDesk: Desk = {
  at: '/needs',
  page: '/needs/new',
  action: 'need.handIn',
  channelOf: () => 'online-form',
  receiptOf: (number) => `/needs/${number}/receipt`,
};

export const counterDesk: Desk = {
  at: '/counter',
  page: '/counter/new',
  action: 'need.takeDown',
  channelOf: (form) => toldBy.find((one) => one === textOf(form, 'channel')) ?? toldBy[0],
  receiptOf: (number) => `/counter/${number}`,
};
