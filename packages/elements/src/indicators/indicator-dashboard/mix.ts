import type { MixFigure } from '@liandong/sdk/indicators';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

type Kind = MixFigure['mix'][number]['kind'];

const full = 'M0 0h8v8H0z';
const bars = (width: number) => `M0 0h8v${width}H0z`;
const cross = 'M0 0h8v2H2v6H0z';
const dots = 'M2 .3a1.7 1.7 0 1 0 .01 0zM6 4.3a1.7 1.7 0 1 0 .01 0z';
const checks = 'M0 0h4v8h4V4H0z';

/** What each kind of source looks like, on a tile of eight: no two have one pattern, whatever their colour. Public money is blue. */
const looks: Readonly<Record<Kind, readonly [colour: string, turn: number, path: string]>> = {
  cityBudget: ['blue', 0, full],
  districtBudget: ['blue', 45, bars(4)],
  streetBudget: ['blue', 0, dots],
  departmentTransfer: ['blue', 0, bars(3)],
  governmentPurchase: ['blue', 90, bars(3)],
  lotteryFund: ['violet', 0, cross],
  foundationGrant: ['violet', -45, bars(4)],
  communityFund: ['violet', 45, checks],
  unitSponsorship: ['green', 45, bars(2)],
  residentContribution: ['green', -45, bars(2)],
  collectiveIncome: ['green', 45, cross],
  inKind: ['amber', 0, checks],
  other: ['ground', 0, full],
};

/** The patterns of these kinds, for pictures of the same element to refer to. */
export const patterns = (kinds: readonly Kind[]): readonly SVGTemplateResult[] =>
  kinds.map((kind) => {
    const [colour, turn, path] = looks[kind];
    return svg`<pattern id="mix-${kind}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect class="ground" width="8" height="8" /><path class=${colour} d=${path} /></pattern>`;
  });

/** What a kind looks like, beside its name. */
export const swatch = (kind: Kind): TemplateResult => html`
  <svg class="swatch" width="28" height="18" aria-hidden="true" focusable="false">
    <rect class="part" x="1" y="1" width="26" height="16" fill="url(#mix-${kind})" />
  </svg>
`;

/** One period as one bar, divided. */
export function renderMix({ mix }: MixFigure, label: string): TemplateResult {
  let at = 0;
  const parts = mix.map(({ kind, numerator, denominator }) => {
    const from = at;
    at += numerator;
    return [kind, (from / denominator) * 100, (numerator / denominator) * 100] as const;
  });
  const tenth = (number: number) => `${Math.round(number * 100) / 100}%`;
  return html`
    <svg class="mix" width="100%" height="44" role="img" aria-label=${label} focusable="false">
      ${parts.map(
        ([kind, from, width]) =>
          svg`<rect class="part" x=${tenth(from)} y="1" width=${tenth(width)} height="42" fill="url(#mix-${kind})" />`,
      )}
    </svg>
  `;
}
