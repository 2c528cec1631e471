import type { Decision } from '@liandong/core';
import { moneyText, type Tongue } from '@liandong/messages';
import { isFunded as words } from '@liandong/messages/zh-hans/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { Checker } from '../../internal/checker.js';

/**
 * 费随事转核对：一个事项的任务、权限、人员和经费是否一并到位，还差多少。
 *
 * @summary 费随事转核对 · Asks whether power and money follow a matter, and shows what is missing and how much.
 * @slot - What can be done with the answer, such as a button to print.
 * @slot form - What the page adds under the form.
 * @event {CustomEvent<DecidedDetail>} lian-decided - The decision is a new one.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart case - The case in one line.
 * @csspart form - The questions.
 * @csspart answer - The answer.
 * @csspart value - How much money is missing.
 * @cssprop --lian-color-accent - Buttons and links.
 */
export class LianFeeCheck extends Checker {
  protected override readonly own = words;

  protected override renderValue({ value }: Decision, { common, language }: Tongue): TemplateResult | typeof nothing {
    if (typeof value !== 'number' || value === 0) return nothing;
    const amount = moneyText(value, language);
    return html`<p slot="answer" part="value" class="value">${common(['checker', 'shortfall'])?.replace('{amount}', amount)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-fee-check': LianFeeCheck;
  }
}
