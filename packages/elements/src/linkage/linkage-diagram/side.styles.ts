import { css, type CSSResult } from 'lit';

/** The list beside the picture, and what is chosen. */
export const side: CSSResult = css`
  .side {
    display: flex;
    flex-direction: column;
    min-width: 0;
    height: 38em;
  }
  .tree {
    flex: 1 1 50%;
    min-height: 12em;
    overflow: auto;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
  }
  .row,
  .shown {
    display: flex;
    flex: 1;
    min-width: 0;
  }
  .row {
    position: relative;
    align-items: center;
    padding-right: var(--_space-3);
    white-space: nowrap;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_color-ground);
  }
  .row.active {
    background: var(--_color-accent-ground);
    box-shadow: inset 4px 0 0 var(--_color-accent);
  }
  .shown {
    align-items: center;
  }
  .row .name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .row .count {
    margin-left: auto;
    padding-left: var(--_space-2);
    font-variant-numeric: tabular-nums;
  }
  .row .count + .mark {
    margin: 0 0 0 var(--_space-2);
  }
  .row .count .mark {
    display: block;
    margin: 0;
  }
  .row .twist {
    flex: none;
    width: 1.5em;
    text-align: center;
    color: var(--_color-ink-soft);
  }
  .mark {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin-right: var(--_space-2);
  }
  .must {
    color: var(--_color-unmet);
  }
  .should {
    color: var(--_color-warn);
  }
  .unknown {
    color: var(--_color-unknown);
  }
  .details {
    flex: 0 1 auto;
    max-height: 22em;
    margin-top: var(--_space-3);
    padding: var(--_space-4);
    overflow: auto;
    background: var(--_color-ground);
    border-radius: var(--_radius-card);
  }
  .details .heading {
    font-size: var(--_text-lead);
    font-weight: var(--_weight-title);
    line-height: 1.4;
  }
  .details ul {
    margin: var(--_space-2) 0;
  }
  .details li {
    padding: var(--_space-2) 0;
    border-top: 1px solid var(--_color-line);
  }
  .found {
    display: flex;
    align-items: flex-start;
    font-weight: var(--_weight-strong);
  }
  .found,
  lian-decision {
    margin: var(--_space-3) 0 var(--_space-1);
  }
  .acts button {
    margin: var(--_space-2) var(--_space-2) 0 0;
  }
  .paths {
    margin-bottom: var(--_space-3);
    padding: var(--_space-2) var(--_space-4);
    background: var(--_color-accent-ground);
    border-left: var(--_border-bar) solid var(--_color-accent);
  }
  .paths button {
    margin-left: var(--_space-3);
  }
  ul {
    list-style: none;
  }
  .paths li button {
    margin: var(--_space-1) 0;
    text-align: left;
  }
  summary {
    padding: var(--_space-3) 0;
    cursor: pointer;
  }
  .told {
    margin-bottom: var(--_space-3);
    color: var(--_color-warn);
  }
  .told ul {
    padding-left: 1.4em;
  }
`;
