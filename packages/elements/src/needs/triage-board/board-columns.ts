import type { State } from '@liandong/sdk/needs';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sign } from '../../internal/icons.js';
import { onScroll } from '../../internal/scrolling.js';
import type { Hand } from './board-hand.js';
import { tabKey } from './board-keys.js';
import type { Card } from './board-model.js';
import type { BoardTongue } from './board-tongue.js';

/** What the columns show. */
export interface ColumnScene {
  readonly tongue: BoardTongue;
  readonly columns: readonly State[];
  readonly lists: ReadonlyMap<State, readonly Card[]>;
  readonly level: number;
  /** One column at a time, with a switch. */
  readonly isNarrow: boolean;
  readonly shown: State | undefined;
  readonly isFiltered: boolean;
  readonly carried: Hand['carried'];
  readonly draw: (card: Card, state: State) => unknown;
  readonly show: (state: State) => void;
}

const overClass = (state: State, carried: Hand['carried']) =>
  carried?.over !== state || !carried.verdict ? '' : carried.verdict.ok ? 'can' : 'cannot';

/** The switch of a narrow board. Cards can be dropped on it too. */
export function tabsView({ tongue, columns, lists, shown, carried, show }: ColumnScene): TemplateResult {
  return html`<div class="tabs" role="tablist" aria-label=${tongue.say('columns')} @keydown=${(event: KeyboardEvent) => tabKey(event, show)}>
    ${columns.map(
      (state) =>
        html`<button
          type="button"
          class="tab ${overClass(state, carried)}"
          role="tab"
          id="tab-${state}"
          data-state=${state}
          aria-selected=${state === shown}
          aria-controls="column-${state}"
          tabindex=${state === shown ? 0 : -1}
          @click=${() => show(state)}
        >${tongue.name('state', state)}<span class="count">${lists.get(state)!.length}</span></button>`,
    )}
  </div>`;
}

/** The columns, each a list with one Tab stop. */
export function columnsView(scene: ColumnScene): TemplateResult {
  const { tongue, columns, lists, level, isNarrow, shown, isFiltered, carried, draw } = scene;
  return html`<div
    class="columns ${isNarrow ? 'narrow' : ''}"
    role="group"
    aria-label=${tongue.say('columns')}
    @scroll=${onScroll}
  >
    ${repeat(
      columns,
      (state) => state,
      (state) => {
        const list = lists.get(state)!;
        const title = tongue.name('state', state);
        const over = overClass(state, carried);
        return html`<div
          part="column"
          class="column ${over} ${isNarrow && state !== shown ? 'away' : ''}"
          id="column-${state}"
          data-state=${state}
          role=${isNarrow ? 'tabpanel' : nothing}
          aria-labelledby=${isNarrow ? `tab-${state}` : nothing}
        >
          <div class="column-head" role="heading" aria-level=${level + 1} ?hidden=${isNarrow}>
            ${over ? sign(over === 'can' ? 'met' : 'unmet') : nothing}${title}<span class="count">${list.length}</span>
          </div>
          ${
            list.length > 0
              ? html`<ul
                  class="list"
                  role="listbox"
                  aria-label=${tongue.say('cardsOf', { column: title, count: list.length })}
                  aria-describedby="keys"
                >
                  ${repeat(
                    list,
                    ({ id }) => id,
                    (card) => draw(card, state),
                  )}
                </ul>`
              : html`<p class="none">${tongue.say(isFiltered ? 'nothingFound' : 'emptyColumn')}</p>`
          }
        </div>`;
      },
    )}
  </div>`;
}
