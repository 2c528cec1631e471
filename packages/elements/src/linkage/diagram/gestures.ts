/** What fingers, a mouse and a wheel ask of a picture. */
export interface Gestures {
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  tap(x: number, y: number, isTouch: boolean): void;
  open(x: number, y: number): void;
  point(x: number, y: number): void;
  leave(): void;
}

/** Listens to an element; the answer stops that. The wheel zooms with Ctrl, or when the picture has the focus: else the page scrolls. */
export function listen(element: HTMLElement, told: Gestures, hasFocus: () => boolean): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let moved = 0;
  let lastTap: { x: number; y: number; at: number } | undefined;
  const placeOf = (event: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const down = (event: PointerEvent) => {
    if (event.button > 0) return;
    pointers.set(event.pointerId, placeOf(event));
    if (pointers.size === 1) moved = 0;
  };
  const move = (event: PointerEvent) => {
    const place = placeOf(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== 'touch') told.point(place.x, place.y);
      return;
    }
    if (pointers.size === 1) {
      const [dx, dy] = [place.x - before.x, place.y - before.y];
      moved += Math.abs(dx) + Math.abs(dy);
      if (moved < 4) return;
      capture(event);
      told.pan(dx, dy);
    } else {
      // Two fingers: the middle between them pans, the distance zooms.
      const other = Array.from(pointers.entries()).find(([id]) => id !== event.pointerId)![1];
      const apart = (one: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
      moved = 99;
      capture(event);
      told.pan((place.x - before.x) / 2, (place.y - before.y) / 2);
      told.zoom(apart(place) / apart(before), (place.x + other.x) / 2, (place.y + other.y) / 2);
    }
    pointers.set(event.pointerId, place);
  };
  const capture = (event: PointerEvent) => {
    try {
      element.setPointerCapture(event.pointerId);
    } catch {
      // gone already
    }
  };
  const up = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    pointers.delete(event.pointerId);
    if (!before || moved >= 4 || event.type === 'pointercancel') return;
    const { x, y } = placeOf(event);
    const isAgain = lastTap && event.timeStamp - lastTap.at < 350 && Math.hypot(x - lastTap.x, y - lastTap.y) < 24;
    lastTap = isAgain ? undefined : { x, y, at: event.timeStamp };
    if (isAgain) told.open(x, y);
    else told.tap(x, y, event.pointerType === 'touch');
  };
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey && !hasFocus()) return;
    event.preventDefault();
    const { x, y } = placeOf(event);
    const lines = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
    told.zoom(1.0016 ** -Math.max(-300, Math.min(300, lines * (event.ctrlKey ? 3 : 1))), x, y);
  };
  const leave = () => told.leave();

  const heard = Object.entries({
    ...{ pointerdown: down, pointermove: move, pointerup: up, pointercancel: up, pointerleave: leave, wheel },
  }) as [string, EventListener][];
  for (const [name, hear] of heard) element.addEventListener(name, hear, { passive: false });
  return () => {
    for (const [name, hear] of heard) element.removeEventListener(name, hear);
  };
}
