import { creditCodes } from '@liandong/messages/zh-hans/further-controls';
import { creditCodeFault } from '@liandong/sdk/organizations';
import { plainCode } from '../../internal/plain.js';
import type { Problem } from '../../internal/form-control.js';
import { Words } from '../../internal/words-controller.js';
import { WrittenControl } from '../../internal/written-control.js';

/**
 * 统一社会信用代码框：十八位，核对字符和两处校验。空格去掉，小写变大写；离开后分段显示，便于与证书对照。
 *
 * @summary 统一社会信用代码框 · A unified social credit code of eighteen characters, with both of its checks. Spaces go and small letters are raised; left, it is shown in groups, to be held against the certificate.
 * @slot label - The label, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - While somebody writes.
 * @event change - When they are done.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found the code bad; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The box.
 * @cssprop --lian-color-line-strong - Line of the box.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of the box.
 */
export class LianCreditCodeField extends WrittenControl {
  private readonly codeWords = new Words(this, 'controls', creditCodes);

  protected override readonly keyboard = 'text';

  protected override read(text: string): string {
    return plainCode(text);
  }

  // As the code is made: registrar and kind, place, body in two halves, checks.
  protected override pretty(value: string): string {
    return value.length === 18 ? value.replace(/^(..)(.{6})(.{4})(.{4})(..)$/, '$1 $2 $3 $4 $5') : value;
  }

  protected override checkText(_text: string, value: string): Problem | undefined {
    const fault = creditCodeFault(value);
    if (fault === undefined) return undefined;
    const letter = /[IOSVZ]/.exec(value)?.[0];
    const form = value.length !== 18 ? 'creditForm' : letter ? 'creditLetter' : 'creditShape';
    const text = this.codeWords.say(fault === 'form' ? form : 'creditCheck', { count: value.length, letter });
    return { flag: 'patternMismatch', text };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-credit-code-field': LianCreditCodeField;
  }
}
