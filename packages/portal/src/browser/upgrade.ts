/** Gives elements the place of the server's forms where they can do it better; where they cannot, the form shows again. */
export function upgrade(page: Document): void {
  for (const better of Array.from(page.querySelectorAll<HTMLElement>('[data-upgrade]'))) {
    if (!customElements.get(better.dataset.upgrade ?? '')) continue;
    const fallback = better.nextElementSibling;
    // What goes into the element goes there as it is.
    const element = better.querySelector(better.dataset.upgrade ?? '');
    for (const own of Array.from(fallback?.querySelectorAll('[slot]') ?? [])) element?.append(own);
    const sent = fallback?.querySelector('form[id]');
    fallback?.remove();
    // The element's form takes the place, and with it the id by which buttons elsewhere on the page find it.
    const form = better.querySelector('form');
    if (sent && form) form.id = sent.id;
    better.hidden = false;
  }
  for (const button of Array.from(page.querySelectorAll<HTMLElement>('[data-print]'))) button.hidden = false;
}
