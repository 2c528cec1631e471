import { formatYuan } from '@liandong/core';
import { moneys } from '@liandong/messages/zh-hans/further-controls';
import type { CSSResultGroup } from 'lit';
import { decimalOf, grouped, isSeveral, isTooLong, placesOf, shifted } from '../../internal/decimals.js';
import type { Problem } from '../../internal/form-control.js';
import { seen } from '../../internal/plain.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import { WrittenControl } from '../../internal/written-control.js';
import { styles } from './money-field.styles.js';

const whole = /^-?\d{1,15}$/;

/** A limit as the page sets it; else as much as an amount may be. */
const limit = (given: string, sign = ''): number => Number(whole.test(given) ? given : `${sign}999999999999999`);

/** The yuan that a text means, `1.2万` too. */
function yuanOf(text: string): string | undefined {
  if (isSeveral(text)) return undefined;
  const plain = seen(text).replace(/\s*([^\d\s])\s*/g, '$1');
  const [, amount, isTenThousands] = /^(.*?)([万萬]?)元?$/.exec(plain.replace(/^(-?)[¥￥]/, '$1'))!;
  const yuan = decimalOf(amount!);
  return yuan !== undefined && isTenThousands ? shifted(yuan, 4) : yuan;
}

/**
 * 金额框：按元填写，最多到分；值是整数的分，如 `123450`，从头到尾不用浮点数。离开后分节显示，一万元以上另写合多少万元。
 *
 * @summary 金额框 · An amount typed in yuan, down to fen. The value is whole fen as text, `123450`; no float on the way. Left, digits are grouped; from 10,000 yuan on it says how many 万元.
 * @slot label - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - While somebody writes.
 * @event change - When they are done.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found the amount bad; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The box.
 * @csspart suffix - 元, behind the box.
 * @csspart note - How many 万元 it is.
 * @cssprop --lian-color-line-strong - Line of the box.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of the box.
 */
export class LianMoneyField extends WrittenControl {
  static override styles: CSSResultGroup = styles;

  /** The least amount allowed, in fen; a negative one allows to owe. */
  @property() min = '0';

  /** The greatest amount allowed, in fen. */
  @property() max = '';

  private readonly moneyWords = new Words(this, 'controls', moneys);

  protected override get keyboard(): string {
    return Number(this.min) < 0 ? 'text' : 'decimal';
  }

  protected override get suffix(): string {
    return this.moneyWords.say('yuan');
  }

  protected override get note(): string {
    const { value } = this;
    if (value === '' || Math.abs(Number(value)) < 1_000_000) return '';
    return this.moneyWords.say('tenThousands', { amount: grouped(shifted(value, -6)) });
  }

  protected override parse(given: unknown): string {
    const text = String(given ?? '').trim();
    return whole.test(text) ? shifted(text, 0) : '';
  }

  protected override read(text: string): string {
    const yuan = yuanOf(text);
    const fen = yuan === undefined ? '' : shifted(yuan, 2);
    return whole.test(fen) ? fen : '';
  }

  protected override plain(value: string): string {
    return this.pretty(value).replace(/,/g, '');
  }

  protected override pretty(value: string): string {
    return value === '' ? '' : formatYuan(Number(value));
  }

  protected override checkText(text: string, value: string): Problem | undefined {
    const bad = (flag: Problem['flag'], key: keyof typeof moneys, facts = {}): Problem => ({
      flag,
      text: this.moneyWords.say(key, { label: this.quotedLabel, ...facts }),
    });
    const [min, max] = [limit(this.min ?? '0', '-'), limit(this.max)];
    const tooLittle = (flag: Problem['flag']) => bad(flag, 'tooLittle', { min: formatYuan(min) });
    const tooMuch = (flag: Problem['flag']) => bad(flag, 'tooMuch', { max: formatYuan(max) });
    if (value === '') {
      const yuan = yuanOf(text);
      if (yuan === undefined) return bad('badInput', 'notMoney');
      if (placesOf(yuan) > 2 && !isTooLong(yuan)) return bad('badInput', 'finerThanFen');
      return /^-/.test(yuan) ? tooLittle('badInput') : tooMuch('badInput');
    }
    if (Number(value) < min) return tooLittle('rangeUnderflow');
    return Number(value) > max ? tooMuch('rangeOverflow') : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-money-field': LianMoneyField;
  }
}
