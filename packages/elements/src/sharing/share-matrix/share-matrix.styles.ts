import { css, type CSSResultGroup } from 'lit';
import { base } from '../../internal/base.styles.js';
import { gridStyles } from '../../internal/grid.styles.js';

export const styles: CSSResultGroup = [
  ...base,
  ...gridStyles,
  css`
    .allowed {
      --_own: var(--_color-met);
      --_own-ground: var(--_color-met-ground);
    }
    .needs-consent {
      --_own: var(--_color-warn);
      --_own-ground: var(--_color-warn-ground);
    }
    .not-allowed {
      --_own: var(--_color-unmet);
      --_own-ground: var(--_color-unmet-ground);
    }
    .unknown {
      --_own: var(--_color-unknown);
      --_own-ground: var(--_color-unknown-ground);
    }
    .none {
      --_own: var(--_color-ink-soft);
      --_own-ground: var(--_color-ground);
    }
    /* Only what is given stands on a ground of its own. */
    [data-cell].idle {
      --_own-ground: var(--_color-paper);
    }
    [data-cell].idle .state {
      color: var(--_color-ink-soft);
      font-weight: inherit;
    }
    .details .small,
    .details ul {
      margin-bottom: var(--_space-3);
    }
    .details ul {
      padding-left: 1.2em;
    }
    lian-decision {
      margin-top: var(--_space-2);
      padding: var(--_space-4);
      background: var(--_color-paper);
      border-radius: var(--_radius-card);
    }
    .findings lian-decision {
      padding-left: 0;
    }
  `,
];
