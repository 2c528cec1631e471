import { ratings } from '@liandong/messages/zh-hans/further-controls';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Option } from '../../internal/choice-control.js';
import { Words } from '../../internal/words-controller.js';
import { LianRadioGroup } from '../radio-group/radio-group.js';
import { styles } from './rating.styles.js';

const levels = ['5', '4', '3', '2', '1'] as const;

/**
 * 评价：五级，每级都有字，不只是星。值是 `1` 到 `5`；页面可以给出自己的几级。
 *
 * @summary 评价 · One of five levels, each in words and not in stars alone. The value is `1` to `5`; a page may bring levels of its own.
 * @slot label - The question, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - Somebody chose.
 * @event change - Somebody chose.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found nothing chosen; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The question.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The rows.
 * @csspart option - One row.
 * @cssprop --lian-color-line - Line of a row.
 * @cssprop --lian-color-accent - Mark, stars and line of the chosen row.
 * @cssprop --lian-color-accent-ground - Ground of the chosen row.
 * @cssprop --lian-target - Least height of a row.
 */
export class LianRating extends LianRadioGroup {
  static override styles: CSSResultGroup = styles;

  private readonly ratingWords = new Words(this, 'controls', ratings);

  /** The levels, best first; five if the page gives none. */
  override get options(): readonly Option[] {
    const given = super.options;
    return given.length > 0 ? given : levels.map((value) => ({ value, label: this.ratingWords.say(`rating${value}`) }));
  }
  override set options(options: readonly Option[]) {
    super.options = options;
  }

  protected override renderSign(index: number): TemplateResult {
    const count = this.options.length;
    return html`<span class="stars" aria-hidden="true"
      >${'★'.repeat(count - index)}<span class="rest">${'★'.repeat(index)}</span></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-rating': LianRating;
  }
}
