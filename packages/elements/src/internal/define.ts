/** Stamped on what this build registers, so that a second copy on the page can tell what it met. */
export const version = '0.1.0';

const stamp = Symbol.for('liandong.version');

interface Stamped {
  [stamp]?: string;
}

/** Registers an element. A tag that is taken stays as it is, with a warning unless it is this same version; nothing is thrown. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag) as (CustomElementConstructor & Stamped) | undefined;
  if (taken) {
    const other = taken[stamp];
    if (other !== version) console.warn(`<${tag}> is already defined${other ? ` by version ${other}` : ''}; version ${version} leaves it.`);
    return;
  }
  try {
    customElements.define(tag, element);
    Object.defineProperty(element, stamp, { value: version });
  } catch (error) {
    console.warn(`<${tag}> could not be defined:`, error);
  }
}
