import { pngOf, svgOfDiagram, type Saved } from '../diagram/saving.js';
import { SceneMaker } from '../diagram/scene.js';
import { paint } from '../diagram/paint.js';
import { lightPalette } from '../diagram/palette.js';
import { PageOut, svgInto } from '../diagram/svg-brush.js';
import { boxOf, viewOf, type View } from '../diagram/view.js';

/** What there is to give away. */
export interface Output extends Omit<Saved, 'view'> {
  /** What is seen now. */
  readonly now: View | undefined;
  readonly page: Document;
}

/** Hands a file over, by a link that nobody sees. */
function save(page: Document, blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const fileName = ({ title, network }: Output, kind: string) => `${title} ${network.graph.asOf}.${kind}`;

export function saveSvg(output: Output): void {
  // What is chosen goes with what is seen only: the whole stays plain.
  const { now: _, chosen: __, page, ...saved } = output;
  save(page, new Blob([svgOfDiagram(saved)], { type: 'image/svg+xml' }), fileName(output, 'svg'));
}

/** False where the browser makes no picture. What is not on the page has no size: then it is the whole. */
export async function savePng(output: Output): Promise<boolean> {
  const { now, page, ...saved } = output;
  const view = now?.width ? now : viewOf(boxOf(saved.layout), 1600, 1000);
  const blob = await pngOf({ ...saved, view });
  if (blob) save(page, blob, fileName(output, 'png'));
  return !!blob;
}

/** The whole diagram in black on white, as wide as a sheet: its letters are still large enough on A4. Large ones show communities. */
export function paperOf({ network, layout, sayings, nameOfGroup, mask, page, family, text = 12 }: Output): SVGElement {
  const [width, height] = [1000, 700];
  const scene = new SceneMaker(network, layout).make(viewOf(boxOf(layout), width, height), {
    mask: mask!,
    text: (text * 7) / 6,
    nameOfGroup,
  });
  const out = new PageOut(page);
  svgInto(out, { width, height, family }, (brush) => paint(scene, network, lightPalette, brush, sayings));
  return out.made!;
}
