import { circle } from './brush.js';
import type { Layout } from './layout-input.js';
import type { Network } from './network.js';
import type { Palette } from './palette.js';
import { boxOf, type View } from './view.js';

/** Its longer side, and how much room there has to be for it, in pixels. */
const side = 132;
const least = 420;

export type MiniMap = (network: Network, layout: Layout, view: View, palette: Palette) => void;

/** 小地图：全图里现在看到的是哪一块。The whole in small, with a frame around what is seen; whoever points at it goes there. For the eye only: keys and the list reach everything. */
export function miniMap(canvas: HTMLCanvasElement, goTo: (x: number, y: number) => void): MiniMap {
  let [k, originX, originY] = [0, 0, 0];
  const go = (event: PointerEvent) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = canvas.getBoundingClientRect();
    goTo((event.clientX - left) / k + originX, (event.clientY - top) / k + originY);
  };
  canvas.addEventListener('pointerdown', go);
  canvas.addEventListener('pointermove', go);

  return ({ groups }, layout, view, palette) => {
    const box = boxOf(layout);
    const [left, top] = [-view.x / view.k, -view.y / view.k];
    const [right, bottom] = [left + view.width / view.k, top + view.height / view.k];
    const isAllSeen = left <= box.left && top <= box.top && right >= box.right && bottom >= box.bottom;
    canvas.hidden = isAllSeen || view.width < least;
    if (canvas.hidden) return;
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    k = side / Math.max(wide, high);
    [originX, originY] = [box.left, box.top];
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.ceil(wide * k), Math.ceil(high * k)];
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    [canvas.width, canvas.height] = [width * ratio, height * ratio];
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio * k, 0, 0, ratio * k, -ratio * k * box.left, -ratio * k * box.top);
    const path = new Path2D();
    groups.forEach(({ level }, group) => {
      const r = layout.groupR[group]!;
      if (isNaN(layout.groupX[group]!) || level === 'part' || r * k < 0.7) return;
      circle(path, layout.groupX[group]!, layout.groupY[group]!, r);
    });
    context.lineWidth = 1 / k;
    context.strokeStyle = palette.strong;
    context.stroke(path);
    context.lineWidth = 2 / k;
    context.strokeStyle = palette.accent;
    context.strokeRect(left, top, right - left, bottom - top);
  };
}
