import { framed } from '../diagram/framed.js';
import { pngOf, svgOfDiagram, type Saved } from '../diagram/saving.js';
import { actorsFrom, SceneMaker } from '../diagram/scene.js';
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

const fileName = ({ title, network }: Output, kind: string) => `${`${title} ${network.graph.asOf}`.trim()}.${kind}`;

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

/** How wide it is drawn for sheets of A4 and of A3, in pixels of the page. */
const sheets = [700, 1040] as const;
/** Where fewer of all names have room, circles of communities say more than their members without names. */
const leastNamed = 0.2;

/**
 * The whole diagram and its legend on white, for each size of sheet: style sheets show the one that fits. Where a sheet has room for the
 * marks of actors, they are drawn, with as many names as fit; else communities are.
 */
export const papersOf = (output: Output) =>
  sheets.map((width): SVGElement => {
    const { network, layout, page, family, text = 12 } = output;
    const maker = new SceneMaker(network, layout);
    const view = viewOf(boxOf(layout), width, width * 0.73);
    const make = (part: number, isWhole: boolean) =>
      maker.make(view, { ...output, mask: output.mask!, chosen: undefined, text: text * part, isWhole });
    // The smallest letters have six points at least.
    let scene = make(0.73, view.k >= actorsFrom(text * 0.73, width));
    if (scene.labels.length < scene.wanted.length * leastNamed) scene = make(1, false);
    const { fill, ...frame } = framed(scene, { ...output, title: '', summary: '' });
    const out = new PageOut(page);
    svgInto(out, { ...frame, family }, fill);
    return out.made!;
  });
