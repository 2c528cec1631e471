import type { Decision, IsoDate } from '@liandong/core';
import type { Letter, LetterTongue, SealRefusalData } from '@liandong/messages/letters';
import type { Tongue } from '@liandong/messages';
import { seals as words } from '@liandong/messages/zh-hans/seals';
import type { SealRefusalSlip, sealRefusalSlip } from '@liandong/sdk/seals';
import { html, nothing, type TemplateResult } from 'lit';
import { Checker } from '../../internal/checker.js';
import { isElder } from '../../internal/mode.js';
import { printLetter } from '../../internal/print-letter.js';
import { property } from '../../internal/property.js';
import { candidates } from '../../internal/words-controller.js';

/** 写告知单：由告知单的数据写成一封信。Writes the letter; `./letters` gives the one of `@liandong/messages`. Languages by tag in small letters. */
export interface SlipWriter {
  readonly letters: Readonly<Record<string, LetterTongue['letters']>>;
  write(words: LetterTongue, data: SealRefusalData, options: { readonly plain: boolean }): Letter;
}

/**
 * 印章核对：这份证明居（村）委会能不能盖章，依据哪一份清单、哪一条；不能的，给一份告知单。
 *
 * The letter is written where `@liandong/elements/seals/seal-checker/letters` is imported too; without it the data of the slip are in `slip`.
 *
 * @summary 印章核对 · Asks whether a committee may seal a certificate; a refusal comes with its slip.
 * @slot - What can be done with the answer, such as a button to print.
 * @slot form - What the page adds under the form.
 * @event {CustomEvent<DecidedDetail>} lian-decided - The decision is a new one.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart case - The case in one line.
 * @csspart form - The questions.
 * @csspart answer - The answer.
 * @csspart slip - The refusal slip.
 * @cssprop --lian-color-accent - Buttons and links.
 */
export class LianSealChecker extends Checker {
  /** Writes refusal slips, for every seal checker on the page. */
  static writer: SlipWriter | undefined;

  protected override readonly own = words;

  /** Makes the data of a slip out of a decision. `define.js` gives the SDK's own. */
  protected slipOf: typeof sealRefusalSlip | undefined;

  /** The committee that refuses; without one there is no slip. */
  @property() committee = '';

  /** Who wants the certificate from the resident. */
  @property() demander = '';

  /** Whom the letter speaks to. */
  @property() addressee = '';

  /** The day the letter bears; that of the law where there is none. */
  @property() on = '';

  /** 告知单的数据。The data of the refusal slip; none for any other decision, nor while it is still asked where to go. */
  get slip(): SealRefusalSlip | undefined {
    const { law, decision, committee } = this;
    const { certificate, community } = this.facts as Readonly<Record<string, unknown>>;
    if (!law || !decision || !committee || typeof certificate !== 'string') return undefined;
    if (community !== 'urban' && community !== 'rural') return undefined;
    const request = { certificate, community, refusedBy: committee } as const;
    return this.slipOf?.(decision, this.demander ? { ...request, demandedBy: this.demander } : request, law);
  }

  /** 告知单。The refusal slip as a letter; none where there is no slip, or nothing that writes it. */
  letterIn(tongue: Tongue): Letter | undefined {
    const { slip, decision } = this;
    const { writer } = LianSealChecker;
    if (!slip || !decision || !writer) return undefined;
    const language = candidates(tongue.language).find((each) => writer.letters[each.toLowerCase()]);
    const letters = writer.letters[(language ?? '').toLowerCase()];
    if (!letters) return undefined;
    const on = (this.on || slip.on) as IsoDate;
    const data = { slip, decision, on, ...(this.addressee && { addressee: this.addressee }) };
    return writer.write({ ...tongue, letters }, data, { plain: isElder(this) });
  }

  protected override renderValue({ value }: Decision, tongue: Tongue): TemplateResult | typeof nothing {
    const letter = this.letterIn(tongue);
    if (!letter) return nothing;
    return html`<details slot="answer" part="slip" class="slip" ?open=${value === 'refer'}>
      <summary>${letter.title}</summary>
      <lian-letter .letter=${letter} .level=${this.level + 1}>
        <lian-button @click=${printLetter}>${tongue.common(['decision', 'print'])}</lian-button>
      </lian-letter>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-seal-checker': LianSealChecker;
  }
}
