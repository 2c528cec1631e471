import { phones } from '@liandong/messages/zh-hans/further-controls';
import { coverPhone, kindOfPhone, plainPhone, sayPhone } from '@liandong/sdk/forms';
import type { Problem } from '../../internal/form-control.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import { WrittenControl } from '../../internal/written-control.js';

/**
 * 电话框：大陆的手机和固定电话，以 + 或 00 开头的境外号码；空格、横线、+86、全角数字都认。值只有数字，分机在横线后，境外号码前有 +；只读或停用时中间打码。
 *
 * @summary 电话框 · A mainland mobile or landline number, with spaces, dashes, +86 or in full-width digits; or one from abroad that begins with + or 00. The value is digits, an extension behind a dash, a + before a number from abroad. Where it cannot be changed its middle is covered.
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
 * @cssprop --lian-color-line-strong - Line of the box.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of the box.
 */
export class LianPhoneField extends WrittenControl {
  /** `mobile` where a message is to be sent to it, `landline` where only that will do. */
  @property() kind: '' | 'mobile' | 'landline' = '';

  /** `tel` where the browser may fill in the number of the person who writes. */
  @property() override autocomplete = '';

  private readonly phoneWords = new Words(this, 'controls', phones);

  protected override readonly keyboard = 'tel';

  protected override read(text: string): string {
    return plainPhone(text);
  }

  protected override pretty(value: string): string {
    return sayPhone(value);
  }

  protected override locked(value: string): string {
    return coverPhone(value);
  }

  protected override checkText(_text: string, value: string): Problem | undefined {
    const is = kindOfPhone(value);
    const bad = (key: keyof typeof phones, facts = {}): Problem => ({
      flag: 'patternMismatch',
      text: this.phoneWords.say(key, facts),
    });
    if (is !== undefined) {
      if (this.kind === 'mobile' && is !== 'mobile') return bad('notMobile');
      return this.kind === 'landline' && is !== 'landline' ? bad('notLandline') : undefined;
    }
    if (/^1[3-9]\d*$/.test(value)) return bad('mobileLength', { count: value.length });
    return bad(this.kind !== 'mobile' && /^[2-9]\d{6,7}(x\d+)?$/.test(value) ? 'needsArea' : 'notPhone');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-phone-field': LianPhoneField;
  }
}
