import { html, type TemplateResult } from 'lit';

/** An element as a whole: its title, and under it what there is to show, or why there is nothing. */
export const renderWhole = (
  title: string,
  level: number,
  inside: TemplateResult | string,
  look = '',
): TemplateResult => html`
  <div part="base" class=${look}>
    <div part="title" class="title" role="heading" aria-level=${level}>${title}</div>
    ${typeof inside === 'string' ? html`<p class="soft">${inside}</p>` : inside}
  </div>
`;
