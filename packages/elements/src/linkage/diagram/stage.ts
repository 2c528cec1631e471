import { CanvasBrush } from './canvas-brush.js';
import { listen, type Gestures } from './gestures.js';
import { placeOf, towards, under } from './hit.js';
import type { Layout } from './layout-input.js';
import { miniMap, type MiniMap } from './mini-map.js';
import { areaLevels, type Network } from './network.js';
import { paint, type Sayings } from './paint.js';
import { paletteOf, type Palette } from './palette.js';
import { actorsFrom, SceneMaker, type Chosen, type Scene, type Wishes } from './scene.js';
import { PageOut, svgInto } from './svg-brush.js';
import { between, boxOf, viewOf, zoomed, type Box, type View } from './view.js';

/** More marks than this are painted on a canvas; fewer are elements of the page. */
const mostElements = 800;

export interface StageHost {
  readonly wishes: () => Wishes;
  readonly sayings: () => Sayings;
  readonly choose: (chosen: Chosen) => void;
  readonly point: (chosen: Chosen) => void;
  readonly painted: (scene: Scene) => void;
  /** Where the whole is shown in small. */
  readonly map?: HTMLCanvasElement;
}

/** 画面：在页面上画出网络，缩放、移动、指点。The picture in the page: what is seen of it, painting, and pointing at it. */
export class Stage implements Gestures {
  private maker: SceneMaker | undefined;
  private view: View = { k: 1, x: 0, y: 0, width: 0, height: 0 };
  private scene: Scene | undefined;
  private frame = 0;
  private flight = 0;
  private hasMoved = false;
  private isTurned = false;
  private shown: readonly [Network, Layout] | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private palette: Palette | undefined;
  private family = '';
  private readonly map: MiniMap | undefined;
  private readonly stop: () => void;
  private readonly resized: ResizeObserver | undefined;

  constructor(
    private readonly box: HTMLElement,
    private readonly canvas: HTMLCanvasElement,
    private readonly host: StageHost,
  ) {
    this.map =
      host.map &&
      miniMap(host.map, (x, y) => {
        const { k, width, height } = this.view;
        this.pan(width / 2 - x * k - this.view.x, height / 2 - y * k - this.view.y);
      });
    const root = box.getRootNode() as Document | ShadowRoot;
    this.stop = listen(box, this, () => root.activeElement === box);
    if (typeof ResizeObserver === 'function') {
      this.resized = new ResizeObserver(() => this.measure());
      this.resized.observe(box);
    }
    box.ownerDocument.fonts?.addEventListener('loadingdone', this.again);
    // By its older name, which browsers of ten years know too.
    for (const look of this.looks) look.addListener(this.relook);
    this.measure();
  }

  // Letters on a canvas stay as they were drawn before their font came.
  private readonly again = (): void => this.request();
  private readonly looks = ['(forced-colors: active)', '(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map(
    (query) => matchMedia(query),
  );
  private readonly relook = (): void => this.forget();

  destroy(): void {
    this.stop();
    this.box.ownerDocument.fonts?.removeEventListener('loadingdone', this.again);
    for (const look of this.looks) look.removeListener(this.relook);
    this.resized?.disconnect();
    cancelAnimationFrame(this.frame);
    cancelAnimationFrame(this.flight);
    clearTimeout(this.rest);
  }

  /** Shows a network as it is laid out so far. What somebody has moved to stays where it is. */
  show(network: Network, layout: Layout, isNew: boolean): void {
    this.shown = [network, layout];
    if (isNew) this.hasMoved = false;
    const { x, y, groupX, groupY, groupR } = layout;
    const { left, top, right, bottom } = boxOf(layout);
    const { width, height } = this.view;
    // What is wider than high lies on its side where the picture is higher than wide.
    if (!this.hasMoved) this.isTurned = height > width * 1.2 && right - left > bottom - top;
    this.maker = new SceneMaker(
      network,
      this.isTurned ? { x: y, y: x, groupX: groupY, groupY: groupX, groupR } : layout,
    );
    if (!this.hasMoved) this.view = this.whole();
    this.request();
  }

  get now(): View {
    return this.view;
  }
  /** As it lies here. */
  get layout(): Layout | undefined {
    return this.maker?.layout;
  }
  get painted(): Scene | undefined {
    return this.scene;
  }

  /** The theme may have changed. */
  forget(): void {
    this.palette = undefined;
    this.request();
  }

  private whole(): View {
    const { width, height } = this.view;
    return this.maker ? viewOf(boxOf(this.maker.layout), width, height, Math.min(24, width / 25)) : this.view;
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.box;
    if (width === 0 || (width === this.view.width && height === this.view.height)) return;
    const { view } = this;
    this.view = {
      ...view,
      x: view.x + (width - view.width) / 2,
      y: view.y + (height - view.height) / 2,
      width,
      height,
    };
    if (this.shown) this.show(...this.shown, false);
  }

  /** Nothing is shown until there is something to show. */
  hold(): void {
    this.maker = this.shown = undefined;
  }

  /** Paints on the canvas, which is fast; once nothing changes any more, few marks become elements of the page. */
  request(): void {
    clearTimeout(this.rest);
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.paint();
    });
  }

  private readTheme(): void {
    if (this.palette) return;
    const style = getComputedStyle(this.box);
    this.palette = paletteOf(style);
    this.family = style.fontFamily;
  }

  private paint(): void {
    const { maker, view } = this;
    if (!maker || view.width === 0) return;
    this.readTheme();
    const scene = maker.make(view, this.host.wishes());
    this.scene = scene;
    this.paintCanvas(scene, maker.network);
    const { discs, bubbles, ribbons, lines, nodes } = scene;
    const marks = discs.length + bubbles.length + ribbons.length + lines.length + nodes.length;
    clearTimeout(this.rest);
    if (marks <= mostElements) this.rest = setTimeout(() => this.paintElements(scene, maker.network), 250);
    this.map?.(maker.network, maker.layout, view, this.palette!);
    this.host.painted(scene);
  }

  private paintCanvas(scene: Scene, network: Network): void {
    const { canvas, view } = this;
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    const [wide, high] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
    if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
    paint(scene, network, this.palette!, new CanvasBrush(context, ratio, this.family), this.host.sayings());
    canvas.hidden = false;
    this.drawing?.remove();
    this.drawing = undefined;
  }

  private drawing: SVGElement | undefined;
  private paintElements(scene: Scene, network: Network): void {
    const { width, height } = this.view;
    const out = new PageOut(this.box.ownerDocument);
    svgInto(out, { width, height, family: this.family, name: 'drawing' }, (brush) =>
      paint(scene, network, this.palette!, brush, this.host.sayings()),
    );
    const drawing = out.made!;
    if (this.drawing) this.box.replaceChild(drawing, this.drawing);
    else this.box.insertBefore(drawing, this.canvas);
    this.drawing = drawing;
    this.canvas.hidden = true;
  }

  private under(x: number, y: number, reach?: number): Chosen {
    return this.scene && under(this.scene, x, y, reach);
  }

  private get least(): number {
    return this.whole().k * 0.6;
  }

  // Gestures.
  pan(dx: number, dy: number): void {
    this.land();
    this.hasMoved = true;
    this.view = { ...this.view, x: this.view.x + dx, y: this.view.y + dy };
    this.request();
  }
  zoom(factor: number, x: number = this.view.width / 2, y: number = this.view.height / 2): void {
    this.land();
    this.hasMoved = true;
    this.view = zoomed(this.view, factor, x, y, this.least);
    this.request();
  }
  tap(x: number, y: number, isTouch: boolean): void {
    this.host.choose(this.under(x, y, isTouch ? 12 : 4));
  }
  open(x: number, y: number): void {
    const found = this.under(x, y);
    if (found && 'group' in found && this.scene?.bubbles.some(({ group }) => group === found.group))
      this.showGroup(found.group);
    else this.fly(zoomed(this.view, 2, x, y, this.least));
  }
  point(x: number, y: number): void {
    this.host.point(this.under(x, y));
  }
  leave(): void {
    this.host.point(undefined);
  }

  /** All of it. */
  fit(): void {
    this.hasMoved = false;
    this.fly(this.whole());
  }
  /** A group, so near that what is in it can be seen. */
  showGroup(group: number): void {
    const { layout, network } = this.maker ?? {};
    if (!layout || isNaN(layout.groupX[group]!)) return;
    const { width, height } = this.view;
    const box = around(layout.groupX[group]!, layout.groupY[group]!, layout.groupR[group]!);
    const to = viewOf(box, width, height, 40);
    const isArea = areaLevels.includes(network!.groups[group]!.level);
    this.fly(
      isArea
        ? to
        : zoomed(to, Math.max(1, (1.01 * actorsFrom(this.host.wishes().text, width)) / to.k), width / 2, height / 2, 0),
    );
  }
  /** Goes where an actor can be seen, and no farther. */
  showActor(actor: number): void {
    const layout = this.maker?.layout;
    if (!layout || isNaN(layout.x[actor]!)) return;
    const { view } = this;
    const [x, y] = [layout.x[actor]! * view.k + view.x, layout.y[actor]! * view.k + view.y];
    const isSeen = x > 40 && y > 40 && x < view.width - 40 && y < view.height - 40;
    if (isSeen && view.k > 0.6) return;
    const group = this.maker!.network.groupOf[actor]!;
    const k = Math.max(view.k, Math.min(1.2, viewOf(around(0, 0, layout.groupR[group]!), view.width, view.height).k));
    this.fly({ ...view, k, x: view.width / 2 - layout.x[actor]! * k, y: view.height / 2 - layout.y[actor]! * k });
  }
  /** What lies in a direction from what is chosen, or from the middle. */
  towards(chosen: Chosen, dx: number, dy: number): Chosen {
    const { scene, view } = this;
    if (!scene) return undefined;
    const { x, y } = placeOf(scene, chosen) ?? { x: view.width / 2, y: view.height / 2 };
    return towards(scene, x, y, dx, dy, chosen);
  }

  private land(): void {
    cancelAnimationFrame(this.flight);
    this.flight = 0;
  }
  private fly(to: View): void {
    this.land();
    this.hasMoved = true;
    const from = this.view;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || from.width === 0) {
      this.view = to;
      this.request();
      return;
    }
    let began: number | undefined;
    const turn = (at: number) => {
      const part = Math.min(1, (at - (began ??= at)) / 380);
      this.view = between(from, to, part * part * (3 - 2 * part));
      if (part < 1) this.flight = requestAnimationFrame(turn);
      else this.land();
      this.request();
    };
    this.flight = requestAnimationFrame(turn);
  }
}

const around = (x: number, y: number, r: number): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r });
