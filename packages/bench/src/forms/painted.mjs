/** Tells the run that all is there: after the next frame, when what was drawn is on the screen. */
export function painted() {
  globalThis.requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark('painted');
      globalThis.paintedAt = performance.now();
    };
    port2.postMessage(0);
  });
}

/** The same, when these elements have drawn themselves, and whatever they drew has drawn itself. */
export async function paintedAfter(selector) {
  await Promise.all(Array.from(globalThis.document.querySelectorAll(selector), (each) => each.updateComplete));
  painted();
}
