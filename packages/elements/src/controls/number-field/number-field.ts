import { numbers } from '@liandong/messages/zh-hans/further-controls';
import { decimalOf, grouped, isTooLong, placesOf, shifted } from '../../internal/decimals.js';
import type { Problem } from '../../internal/form-control.js';
import { plainText, withoutUnseen } from '../../internal/plain.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import { WrittenControl } from '../../internal/written-control.js';

/**
 * 数字框：键入的数字。滚轮和方向键不改数；全角数字“１２”也认，并说明读作多少。值是十进制文字，如 `12.5`。
 *
 * @summary 数字框 · A number that is typed; neither wheel nor arrow keys change it. Full-width digits are read, and it says as what. The value is decimal text, `12.5`.
 * @slot label - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - While somebody writes.
 * @event change - When they are done.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found the number bad; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The box.
 * @csspart suffix - The unit behind the box.
 * @csspart note - As what a number in full-width digits was read.
 * @cssprop --lian-color-line-strong - Line of the box.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of the box.
 */
export class LianNumberField extends WrittenControl {
  /** The least number allowed. */
  @property() min = '';

  /** The greatest number allowed. */
  @property() max = '';

  /** The number goes up in steps of this from `min`, or from 0; whole numbers if not said otherwise, `any` for all. */
  @property() step = '1';

  /** The unit, behind the box: 人, 平方米. It may be typed along. */
  @property() unit = '';

  private readonly numberWords = new Words(this, 'controls', numbers);

  /** The value as a number; `NaN` while there is none. */
  get valueAsNumber(): number {
    return this.value === '' ? NaN : Number(this.value);
  }

  protected override get keyboard(): string {
    if (Number(limit(this.min)) < 0) return 'text'; // number pads of phones have no minus
    return /^\d+$/.test(String(this.step ?? 1)) ? 'numeric' : 'decimal';
  }

  protected override get suffix(): string {
    return this.unit;
  }

  protected override get note(): string {
    const { text, value } = this;
    const isPlain = /^[\x20-\x7e]*$/.test(this.withoutUnit(text));
    return value === '' || isPlain ? '' : this.numberWords.say('readAs', { value });
  }

  private withoutUnit(text: string): string {
    const plain = withoutUnseen(text).trim();
    return plain.endsWith(this.unit) ? plain.slice(0, plain.length - this.unit.length) : plain;
  }

  protected override read(text: string): string {
    const value = decimalOf(this.withoutUnit(text));
    return value === undefined || isTooLong(value) ? '' : value;
  }

  protected override pretty(value: string): string {
    return /\d{5}/.test(value) ? grouped(value) : value;
  }

  protected override checkText(text: string, value: string): Problem | undefined {
    const bad = (flag: Problem['flag'], key: keyof typeof numbers, facts = {}): Problem => ({
      flag,
      text: this.numberWords.say(key, { label: this.quotedLabel, ...facts }),
    });
    if (value === '') return bad('badInput', isTooLong(plainText(text)) ? 'numberTooLong' : 'notNumber');
    const [min, max] = [limit(this.min), limit(this.max)];
    if (Number(value) < Number(min)) return bad('rangeUnderflow', 'numberTooSmall', { min });
    if (Number(value) > Number(max)) return bad('rangeOverflow', 'numberTooBig', { max });
    const step = limit(this.step ?? 1) ?? '0';
    const base = min ?? '0';
    if (Number(step) <= 0 || isOnStep(value, base, step)) return undefined;
    return bad('stepMismatch', step === '1' && placesOf(base) === 0 ? 'notWhole' : 'notOnStep', { step, base });
  }
}

/** A limit as a page sets it, a number or text; none for what is no number, and nothing is less or more than that. */
const limit = (given: unknown): string | undefined => decimalOf(String(given ?? ''));

/** Whole numbers only: 0.3 is three times 0.1. */
function isOnStep(value: string, base: string, step: string): boolean {
  const places = Math.max(...[value, base, step].map(placesOf));
  const [v, b, s] = [value, base, step].map((each) => Number(shifted(each, places)));
  return (v! - b!) % s! === 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-number-field': LianNumberField;
  }
}
