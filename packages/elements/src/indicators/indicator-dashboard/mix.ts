import type { MixFigure } from '@liandong/sdk/indicators';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

type Kind = MixFigure['mix'][number]['kind'];

const lines = (colour: string, turn: number, width: number) =>
  svg`<rect class="ground" width="8" height="8" /><rect class=${colour} width="8" height=${width} />${turn === 45 ? nothing : svg`<rect class=${colour} width=${width} height="8" />`}`;
const dots = (colour: string) =>
  svg`<rect class="ground" width="8" height="8" /><circle class=${colour} cx="2" cy="2" r="1.7" /><circle class=${colour} cx="6" cy="6" r="1.7" />`;
const plain = (colour: string) => svg`<rect class=${colour} width="8" height="8" />`;
const single = (colour: string, width: number) =>
  svg`<rect class="ground" width="8" height="8" /><rect class=${colour} width="8" height=${width} />`;
const checks = (colour: string) =>
  svg`<rect class="ground" width="8" height="8" /><rect class=${colour} width="4" height="4" /><rect class=${colour} x="4" y="4" width="4" height="4" />`;

/** What each kind of source looks like: no two have one pattern, whatever their colour. Public money is blue. */
const looks: Readonly<Record<Kind, readonly [turn: number, tile: SVGTemplateResult]>> = {
  cityBudget: [0, plain('blue')],
  districtBudget: [45, single('blue', 4)],
  streetBudget: [0, dots('blue')],
  departmentTransfer: [0, single('blue', 3)],
  governmentPurchase: [90, single('blue', 3)],
  lotteryFund: [0, lines('violet', 0, 2)],
  foundationGrant: [-45, single('violet', 4)],
  communityFund: [45, checks('violet')],
  unitSponsorship: [45, single('green', 2)],
  residentContribution: [-45, single('green', 2)],
  collectiveIncome: [45, lines('green', 0, 2)],
  inKind: [0, checks('amber')],
  other: [0, plain('ground')],
};

/** The patterns of these kinds, for pictures of the same element to refer to. */
export const patterns = (kinds: readonly Kind[]): readonly SVGTemplateResult[] =>
  kinds.map((kind) => {
    const [turn, tile] = looks[kind];
    return svg`<pattern id="mix-${kind}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${tile}</pattern>`;
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
