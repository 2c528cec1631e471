/** What a page takes away, an attribute or with `undefined`, is as it was at first. */
export function asAtFirst<Element extends object>(element: Element, first: Partial<Element> = {}, name?: PropertyKey) {
  const key = name as keyof Element;
  if (key in first && (element[key] ?? null) === null) element[key] = first[key]!;
}
