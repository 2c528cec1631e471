import { contacts } from '@liandong/messages/zh-hans/controls';
import { langOf, sentenceOf } from '../../internal/words-controller.js';

// Lenient on purpose: they catch slips, and leave the truth to whoever sends the letter or dials the number.
const shapes = {
  email: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
  tel: /^\+?[\d\s()-]{5,20}(转\d{1,6})?$/,
  url: /^https?:\/\/[^\s/]+/i,
};

const validator =
  (kind: keyof typeof shapes) =>
  (value: string, control: Node): string | undefined =>
    shapes[kind].test(value.trim()) ? undefined : sentenceOf(langOf(control), 'controls', [kind], contacts);

/** 电子邮箱 · For `validator` of a text field: an email address. */
export const email = validator('email');

/** 电话号码 · For `validator` of a text field: a phone number, with area code or extension. */
export const phone = validator('tel');

/** 网址 · For `validator` of a text field: a web address. */
export const webAddress = validator('url');
