/** An attribute of a node, or of the nearest above it that has one, up through shadow hosts; '' where none has. */
export function nearest(node: Node, attribute: string): string {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const value = (at as Element).getAttribute?.(attribute);
    if (value !== null && value !== undefined) return value;
  }
  return '';
}
