import { css, type CSSResult } from 'lit';

export const cardStyles: CSSResult = css`
  .card {
    position: relative;
    margin-bottom: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    line-height: 1.5;
    background: var(--_color-paper);
    border: 1px solid var(--_color-line);
    border-inline-start: var(--_border-bar) solid var(--_color-line-strong);
    border-radius: var(--_radius-control);
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-size: auto 10em;
  }
  .card:last-child {
    margin-bottom: 0;
  }
  .card:hover {
    border-color: var(--_color-line-strong);
  }
  .card.overdue {
    border-inline-start-color: var(--_color-warn);
  }
  .card.urgent {
    border-inline-start-color: var(--_color-unmet);
  }
  .card:focus {
    z-index: 1;
    outline: var(--_border-focus) solid var(--_color-focus);
    box-shadow: inset 0 0 0 2px var(--_color-ink);
  }
  .card.carried {
    background: var(--_color-accent-ground);
    border: 2px dashed var(--_color-accent);
  }
  .card.waiting {
    color: var(--_color-ink-soft);
    border-style: dashed;
    cursor: progress;
  }
  .card.copy {
    position: fixed;
    z-index: 10;
    top: 0;
    left: 0;
    margin: 0;
    opacity: 0.6;
    pointer-events: none;
    content-visibility: visible;
    list-style: none;
    border: 2px solid var(--_color-accent);
    will-change: transform;
  }
  .head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }
  .id {
    min-width: 0;
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
  }
  /* A finger drags by this; the rest of the card scrolls. */
  .grip {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: var(--_target);
    height: var(--_target);
    margin: calc(-1 * var(--_space-2)) 0 calc(-1 * var(--_space-3));
    margin-inline-end: calc(-1 * var(--_space-3));
    color: var(--_color-line-strong);
    cursor: grab;
    touch-action: none;
  }
  .dots {
    width: 12px;
    height: 20px;
    background-image: radial-gradient(circle, currentColor 2px, transparent 2.5px);
    background-size: 6px 6.6px;
  }
  .kinds {
    font-weight: var(--_weight-strong);
  }
  .masked {
    color: var(--_color-ink-soft);
  }
  .urgency {
    color: var(--_color-warn);
    font-weight: var(--_weight-strong);
  }
  .urgency.sure {
    color: var(--_color-unmet);
  }
  .said {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .clock {
    margin-top: var(--_space-1);
  }
  .clock .due {
    font-variant-numeric: tabular-nums;
  }
  /* The line breaks between the step and its days rather than within them. */
  .left,
  .bit {
    display: inline-block;
  }
  .clock.overdue .due {
    color: var(--_color-warn);
    font-weight: var(--_weight-strong);
  }
  .clock.open .due {
    color: var(--_color-unknown);
  }
  .note-of,
  .article,
  .foot {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
  }
  .foot {
    margin-top: var(--_space-1);
  }
  .bit {
    margin-inline-end: 1em;
  }
  .fault,
  .wait {
    margin-top: var(--_space-1);
    font-weight: var(--_weight-strong);
  }
  .fault {
    color: var(--_color-unmet);
  }
  .wait {
    color: var(--_color-accent);
  }
  @media (forced-colors: active) {
    .card:focus {
      outline-color: Highlight;
    }
    .card.urgent,
    .card.overdue {
      border-inline-start-width: 8px;
    }
    .dots {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media print {
    .card {
      page-break-inside: avoid;
      content-visibility: visible;
    }
    .grip {
      display: none;
    }
    .said {
      display: block;
    }
  }
`;
