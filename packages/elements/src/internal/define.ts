/** Stamped on what this build registers, so that a second copy on the page can tell what it met. */
export const version = '0.1.0';

const stamp = Symbol.for('liandong.version');

/**
 * Registers an element. A tag that is taken stays as it is, with a warning unless by this same version; nothing is thrown.
 * Each `define.ts` ends its imports with an `export type {}` of its element, or whoever imports it alone has no type of it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  try {
    const taken = customElements.get(tag) as unknown as Record<symbol, unknown> | undefined;
    if (!taken) {
      Object.assign(element, { [stamp]: version });
      customElements.define(tag, element);
    } else if (taken[stamp] !== version) console.warn(`<${tag}> was here before ${version}:`, taken[stamp]);
  } catch (error) {
    console.warn(`<${tag}>:`, error); // no registry here (a server), or the class has another tag
  }
}
