import type { Letter, LetterLine, LetterSection } from '@liandong/messages/letters';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../../internal/property.js';
import { letterStyles } from './letter.styles.js';

let made: CSSStyleSheet | undefined;

/** What prints one letter and nothing beside it. */
function alone(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(
      '@media print { body > :not([data-lian-sheet]) { display: none !important } body { margin: 0 !important } @page { margin: 15mm 20mm } }' +
        '@media screen { [data-lian-sheet] { display: none !important } }',
    );
  }
  return made;
}

/**
 * 文书：一封信，照它的结构显示和打印。
 *
 * It shows the texts of a letter as texts: whatever stands in them is never taken for markup.
 *
 * @summary 文书 · Shows a letter of `@liandong/messages/letters`, ready to be printed.
 * @slot - What can be done with it, such as a button to print.
 * @csspart base - All of it.
 * @csspart title - The title.
 * @csspart section - One part of the letter.
 * @csspart basis - The grounds of a sentence.
 * @csspart signature - Who signs, where the seal goes, and the day.
 */
export class LianLetter extends LitElement {
  static override styles: CSSResultGroup = letterStyles;

  /** The letter to show. */
  @property({ attribute: false }) letter: Letter | undefined;

  /** Level of the title, to fit the headings of the page. */
  @property({ type: Number }) level = 2;

  /** 打印这封信：只印信，不印页面上别的。Prints the letter and nothing else of the page. */
  print(): void {
    const { ownerDocument: page } = this;
    const window = page.defaultView!;
    const sheet = page.body.appendChild(page.createElement(this.localName) as LianLetter);
    sheet.setAttribute('data-lian-sheet', '');
    sheet.letter = this.letter;
    const before = page.adoptedStyleSheets;
    page.adoptedStyleSheets = [...before, alone()];
    const done = () => {
      sheet.remove();
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== alone());
    };
    window.addEventListener('afterprint', done, { once: true });
    void sheet.updateComplete.then(() => window.print());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { letter } = this;
    if (!letter) return nothing;
    const { language, plain, title, number, addressee, sections, signature } = letter;
    return html`
      <div part="base" class=${plain ? 'plain' : ''} lang=${language}>
        ${signature.office ? html`<p class="letterhead" aria-hidden="true">${signature.office}</p>` : nothing}
        <div part="title" class="title" role="heading" aria-level=${this.level}>${title}</div>
        ${number ? html`<p class="number">${this.renderText(number)}</p>` : nothing}
        ${addressee === undefined ? nothing : html`<p class="addressee">${addressee}</p>`}
        ${sections.map((section) => this.renderSection(section))}
        <div part="signature" class="signature">
          ${
            signature.office
              ? html`<p>${signature.office}</p>
                  <p class="seal">${signature.seal}</p>`
              : nothing
          }
          ${signature.lines.map((line) => html`<p>${this.renderText(line)}</p>`)}
          <p>${signature.on}</p>
        </div>
        <slot></slot>
      </div>
    `;
  }

  private renderSection({ role, title, lines }: LetterSection): TemplateResult {
    const rows = lines.map((line) => html`<li>${this.renderText(line)}</li>`);
    const isList = role === 'reasons' || role === 'missing';
    const isOrdered = (role === 'next' || role === 'agenda') && lines.length > 1;
    return html`
      <div part="section" class="section ${role}">
        ${title === undefined ? nothing : html`<div class="head" role="heading" aria-level=${this.level + 1}>${title}</div>`}
        ${
          isOrdered
            ? html`<ol>
                ${rows}
              </ol>`
            : isList
              ? html`<ul>
                  ${rows}
                </ul>`
              : lines.map((line) => html`<p>${this.renderText(line)}</p>`)
        }
      </div>
    `;
  }

  private renderText({ name, text, basis, cites }: LetterLine): TemplateResult {
    return html`${name === undefined ? nothing : html`<span class="name">${name}</span>`}<span class="text"
        >${text}</span
      >${basis === undefined ? nothing : html`<span part="basis" class="basis">${cited(basis, cites)}</span>`}`;
  }
}

/** The grounds: behind our words titles and articles, which stay in Chinese in any language. */
function cited(basis: string, cites: LetterLine['cites']): TemplateResult | string {
  const at = cites[0] ? basis.indexOf(cites[0].text) : -1;
  return at < 0 ? basis : html`${basis.slice(0, at)}<span lang="zh-Hans">${basis.slice(at)}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-letter': LianLetter;
  }
}
