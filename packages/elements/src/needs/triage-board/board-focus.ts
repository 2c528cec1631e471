import type { PanelState } from './board-panel.js';

/** Opens the panel, or closes it, as the board has it. */
export function showPanel(root: ShadowRoot, panel: PanelState | undefined): void {
  const dialog = root.querySelector('dialog');
  if (panel && dialog && !dialog.open) {
    dialog.showModal();
    // Whoever dropped a card is asked for the rest; whoever opened one reads.
    const selector = panel.to ? '.move > :not(.targets)' : '.panel-head';
    const first = dialog.querySelector<HTMLElement & { readonly updateComplete?: Promise<unknown> }>(selector);
    void Promise.resolve(first?.updateComplete).then(() => first?.focus());
  }
  if (!panel && dialog?.open) dialog.close();
}

/** Puts focus on a card; whoever is elsewhere on the page stays there. */
export function focusCard(root: ShadowRoot, wanted: string | undefined, preventScroll = false): void {
  const { host } = root;
  const { activeElement } = host.getRootNode() as Document;
  if (activeElement && activeElement !== host && activeElement !== host.ownerDocument.body) return;
  const cards = Array.from(root.querySelectorAll<HTMLElement>('.list > [data-id]'));
  // A card that is gone leaves focus to the first of its column, or of the board, and the last one to the title.
  const card =
    cards.find(({ dataset }) => dataset['id'] === wanted) ??
    root.querySelector<HTMLElement>('.column:not(.away) [tabindex="0"]') ??
    root.querySelector<HTMLElement>('.title');
  if (card && card !== root.activeElement?.closest('[data-id]')) card.focus({ preventScroll });
}
