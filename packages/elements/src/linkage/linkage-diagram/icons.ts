import type { Severity } from '@liandong/sdk/graph';
import { marks, paintMark, type Sort } from '../diagram/framed.js';
import { pagePalette } from '../diagram/palette.js';
import { PageOut, svgInto } from '../diagram/svg-brush.js';

/** A mark beside its words, as in the picture: the shape of an actor with its sign inside, a piece of a link, the sign of a finding. */
export function icon(sort: Sort, key: string, glyph = ''): Node {
  const [width, height] = sort === 'kindNames' ? [44, 24] : sort === 'looks' ? [32, 32] : [24, 24];
  const out = new PageOut(document);
  svgInto(out, { width, height, family: 'inherit', name: `mark ${sort}` }, (brush) =>
    paintMark(sort, key, glyph, width / 2, height / 2, 14.6, pagePalette(), brush),
  );
  return out.made!;
}

/** The sign of a finding. */
export const findingMark = (severity: Severity): Node => icon('severities', severity);

export { marks, type Sort };
