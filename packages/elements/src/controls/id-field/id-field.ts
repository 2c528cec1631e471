import { identities } from '@liandong/messages/zh-hans/further-controls';
import type { Problem } from '../../internal/form-control.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import { WrittenControl } from '../../internal/written-control.js';
import { identityFault, maskIdentity, plainIdentity } from './identity-number.js';

/**
 * 身份证号框：公民身份号码，核对长度、地区、出生日期和校验码。写好离开后即打码，回到框里才显示全号；浏览器不记，日志、事件里都没有它。
 *
 * @summary 身份证号框 · A resident identity number with its length, region, date of birth and checksum checked. Covered as soon as it is left in order, and shown in full only to whoever returns to it. The browser is told not to keep it; no event and no message carries it.
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
export class LianIdField extends WrittenControl {
  /** The last day on which the person may be born, `YYYY-MM-DD`: today, as the page knows it. */
  @property() latest = '';

  private readonly identityWords = new Words(this, 'controls', identities);

  protected override readonly keyboard = 'text'; // number pads of phones have no X

  protected override read(text: string): string {
    return plainIdentity(text);
  }

  protected override pretty(value: string): string {
    return maskIdentity(value);
  }

  protected override checkText(_text: string, value: string): Problem | undefined {
    const fault = identityFault(value, this.latest || undefined);
    const text = fault && this.identityWords.say(`id_${fault}`, { count: value.length });
    return text ? { flag: 'patternMismatch', text } : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-id-field': LianIdField;
  }
}
