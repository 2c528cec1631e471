import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';
import { gridStyles } from '../../internal/grid.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  ...gridStyles,
  css`
    .inPlace,
    .allowedHeld {
      --_own: var(--_color-met);
      --_own-ground: var(--_color-paper);
    }
    .absent {
      --_own: var(--_color-unmet);
      --_own-ground: var(--_color-unmet-ground);
    }
    .overstepping,
    .misplaced {
      --_own: var(--_color-warn);
      --_own-ground: var(--_color-warn-ground);
    }
    .allowed {
      --_own: var(--_color-ink-soft);
      --_own-ground: var(--_color-paper);
    }
    .unlisted {
      --_own: var(--_color-ink-soft);
      --_own-ground: var(--_color-ground);
    }
    .unknown {
      --_own: var(--_color-unknown);
      --_own-ground: var(--_color-unknown-ground);
    }
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      grid-gap: var(--_space-1) var(--_space-4);
      margin: var(--_space-2) 0;
    }
    dt {
      color: var(--_color-ink-soft);
    }
  `,
];
