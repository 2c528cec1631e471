/** Does the element stand in a part of the page that is in elder mode? Looks up through shadow hosts. */
export function isElder(element: Element): boolean {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const mode = (at as Element).getAttribute?.('data-lian-mode');
    if (mode !== null && mode !== undefined) return mode === 'elder';
  }
  return false;
}
