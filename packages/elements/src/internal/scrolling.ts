/** Marks on the frame of a box whether more lies `before` or `after` what is seen of it; a box that scrolls can be reached by keys. */
export function markEdges(box: Element): void {
  const { scrollLeft, parentElement } = box;
  const rest = box.scrollWidth - box.clientWidth;
  const { classList } = parentElement!;
  classList.toggle('before', scrollLeft > 1);
  classList.toggle('after', rest - scrollLeft > 1);
  if (rest > 1) box.setAttribute('tabindex', '0');
  else box.removeAttribute('tabindex');
}

export const markScrolling = (root: ParentNode): void => root.querySelectorAll('.scroll').forEach(markEdges);

/** For the box's own `scroll`. */
export const onScroll = ({ currentTarget }: Event): void => markEdges(currentTarget as Element);
