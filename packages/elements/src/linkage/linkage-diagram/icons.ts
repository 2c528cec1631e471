import type { LinkKind, Severity } from '@liandong/sdk/graph';
import { svg, type SVGTemplateResult } from 'lit';
import { actorLooks, linkLooks } from '../diagram/marks.js';
import { worstOf, type Look } from '../diagram/network.js';
import { paintEnd, shape } from '../diagram/paint.js';
import type { Palette } from '../diagram/palette.js';
import { wayOf } from '../diagram/svg-brush.js';

export { worstOf };

/** The sign of a finding, as in the picture. */
export const findingMark = (severity: Severity): SVGTemplateResult => svg`
  <svg class="mark ${severity}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">
    ${
      severity === 'must'
        ? svg`<circle cx="12" cy="12" r="10" fill="currentColor" /><path stroke="var(--_color-paper)" stroke-width="2.6" d="M12 6v7M12 16.4v1.6" />`
        : severity === 'should'
          ? svg`<path d="M12 2.5L22.5 21H1.5Z" stroke-linejoin="round" /><path d="M12 9v6M12 17v1.6" />`
          : svg`<path d="M2.5 2.5h19v19h-19z" /><path d="M9 9.5a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2M12 16.5v1.5" />`
    }
  </svg>
`;

/** The shape of an actor with its sign inside. */
export const actorMark = (look: Look, glyph: string, palette: Palette): SVGTemplateResult => {
  const { colour, corners, size } = actorLooks[look];
  const isFull = look === 'area';
  return svg`
    <svg class="mark" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
      <path
        d=${wayOf((pen) => shape(pen, corners, 0, 0, 11 * size))}
        fill=${palette[isFull ? colour : 'paper']}
        stroke=${palette[colour]}
        stroke-width="1.8"
        stroke-dasharray=${look === 'resource' ? '3 1.5' : 'none'}
      />
      <text text-anchor="middle" y="4.5" font-size="12.5" font-weight="600" fill=${palette[isFull ? 'paper' : colour]}>${glyph}</text>
    </svg>
  `;
};

/** A piece of a link of a kind, as in the picture. */
export const linkMark = (kind: LinkKind, palette: Palette): SVGTemplateResult => {
  const { colour, dash, width, end, isDouble } = linkLooks[kind];
  const stroke = palette[colour];
  const isFull = end === 'arrow' || end === 'dot';
  const tip = end === 'none' ? '' : wayOf((pen) => paintEnd(pen, { ax: 2, ay: 12, bx: 42, by: 12 }, end, 9));
  return svg`
    <svg viewBox="0 0 44 24" aria-hidden="true" focusable="false">
      <path d="M2 12h38" fill="none" stroke=${stroke} stroke-width=${width + 0.4} stroke-dasharray=${dash.length > 0 ? dash.join(' ') : 'none'} />
      ${isDouble ? svg`<path d="M2 12h38" stroke=${palette.paper} stroke-width="2" />` : svg``}
      <path d=${tip} fill=${isFull ? stroke : 'none'} stroke=${isFull ? 'none' : stroke} stroke-width="1.8" />
    </svg>
  `;
};
