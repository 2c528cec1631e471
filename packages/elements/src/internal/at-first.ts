/** What a page takes away, an attribute or with `undefined`, is as it was at first; so is what was a list and is none. */
export function asAtFirst<Element extends object>(element: Element, first: Partial<Element> = {}, name?: PropertyKey) {
  const key = name as keyof Element;
  const isGone = Array.isArray(first[key]) ? !Array.isArray(element[key]) : (element[key] ?? null) === null;
  if (key in first && isGone) element[key] = first[key]!;
}
