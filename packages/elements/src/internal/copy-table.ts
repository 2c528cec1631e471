/** Rows as text that a spreadsheet takes in: a tab between cells; what would begin a formula there is kept a text. */
export const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) => cell.replace(/\s+/g, ' ').trim())
        .map((cell) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell))
        .join('\t'),
    )
    .join('\n');

/** Copies a text; answers whether the browser let it. Pages without https have no clipboard, there a selection is copied. */
export async function copyText(text: string, near: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // asked in the older way below
  }
  const page = near.ownerDocument ?? document;
  const area = page.createElement('textarea');
  const root = near.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  area.value = text;
  area.readOnly = true;
  area.setAttribute('aria-hidden', 'true');
  area.className = 'unseen';
  ((root as ShadowRoot).host ? root : page.body).appendChild(area);
  area.select();
  try {
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    focused?.focus();
  }
}
