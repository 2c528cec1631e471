import { mayComeDown as words } from '@liandong/messages/zh-hans/matters';
import { Checker } from '../../internal/checker.js';

/**
 * 事项核对：这件事能不能交给居（村）民委员会，依据哪份清单、哪一条。
 *
 * @summary 事项准入核对 · Asks whether a matter may be handed down to a committee, and shows the answer with its list and article.
 * @slot - What can be done with the answer, such as a button to print.
 * @slot form - What the page adds under the form.
 * @event {CustomEvent<DecidedDetail>} lian-decided - The decision is a new one.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart case - The case in one line.
 * @csspart form - The questions.
 * @csspart answer - The answer.
 * @cssprop --lian-color-accent - Buttons and links.
 */
export class LianMatterChecker extends Checker {
  protected override readonly own = words;
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-matter-checker': LianMatterChecker;
  }
}
