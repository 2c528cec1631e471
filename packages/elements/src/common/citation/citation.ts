import type { Citation } from '@liandong/core';
import { citationText } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from '../../internal/property.js';
import { tongueOf } from '../../internal/tongue.js';
import { Words } from '../../internal/words-controller.js';
import { styles } from './citation.styles.js';

/**
 * 依据：文件、文号、条款，以及来源是否见过原文。
 *
 * @summary 依据 · One citation: title, number, article, and how well the text is known.
 * @csspart base - All of it.
 * @csspart title - Title, number and article; a link where there is an address.
 * @csspart grade - How well the text is known, where it is not the text of the law itself.
 * @cssprop --lian-color-accent - The link.
 * @cssprop --lian-color-warn - The grade.
 */
export class LianCitation extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The citation to show. */
  @property({ attribute: false }) cite: Citation | undefined;

  private readonly words = new Words(this, 'common', common);

  protected override render(): TemplateResult | typeof nothing {
    const { cite } = this;
    if (!cite) return nothing;
    const { text, evidence } = citationText(cite, tongueOf(this.words.lang, '', common));
    const grade = cite.evidence === 'law-text' ? nothing : html`<span part="grade" class="grade">${evidence}</span>`;
    return html`<span part="base" class="base">${this.renderTitle(text, cite)} ${grade}</span>`;
  }

  // Only web addresses become links; whatever else stands there is no place to go to.
  private renderTitle(text: string, { address }: Citation): TemplateResult {
    const web = address !== undefined && /^https?:\/\//i.test(address);
    return web
      ? html`<a part="title" class="title" lang="zh-Hans" href=${address} rel="noreferrer">${text}</a>`
      : html`<span part="title" class="title" lang="zh-Hans">${text}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-citation': LianCitation;
  }
}
