import { kinds, states, type Kind, type State } from '@liandong/sdk/needs';
import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../internal/choice-control.js';
import type { BoardFilter, Card } from './board-model.js';
import { nobody } from './board-order.js';
import type { BoardTongue } from './board-tongue.js';

/** What the filter shows and whom it tells. */
export interface FilterScene {
  readonly filter: BoardFilter;
  readonly cards: readonly Card[];
  readonly tongue: BoardTongue;
  readonly placeOf: (card: Card) => string;
  readonly personOf: (card: Card) => string;
  readonly nameOf: (person: string) => string;
  readonly me: string;
  readonly isNarrow: boolean;
  readonly put: (filter: BoardFilter) => void;
}

/** Does a filter leave nothing out? */
export const isEmptyFilter = (filter: BoardFilter): boolean =>
  Object.values(filter).every((value) => !String(value || '').trim());

const given = (filter: BoardFilter): BoardFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value));

/** The filter: in a narrow place it opens where it is wanted. */
export function filterView(scene: FilterScene): TemplateResult {
  const { filter, cards, tongue, placeOf, personOf, nameOf, me, isNarrow, put } = scene;
  const change = (part: { readonly [Key in keyof BoardFilter]?: BoardFilter[Key] | undefined }) =>
    put(given({ ...filter, ...part } as BoardFilter));
  const valueOf = <Value = string>(event: Event) => (event.target as HTMLElement & { value: Value }).value;
  const any: Option = { value: '', label: tongue.say(['filter', 'any']) };
  const there = <Code extends string>(codes: readonly Code[], also: Code | undefined) =>
    also && !codes.includes(also) ? [...codes, also] : codes;

  const shownKinds = new Set(cards.flatMap(({ isMasked, need }) => (isMasked ? [] : (need.kinds ?? []))));
  const places = new Map(cards.map((card) => [card.need.place?.code ?? '', placeOf(card)]));
  places.delete('');
  if (filter.place && !places.has(filter.place)) places.set(filter.place, filter.place);
  const people = Array.from(new Set(cards.map(personOf))).filter((id) => id && id !== nobody);
  const options = (codes: readonly string[], label: (code: string) => string): readonly Option[] => [
    any,
    ...codes.map((value) => ({ value, label: label(value) })),
  ];
  const only: readonly Option[] = [
    { value: 'isOverdue', label: tongue.say(['filter', 'overdue']) },
    ...(me ? [{ value: 'isMine', label: tongue.say(['filter', 'mine']) }] : []),
  ];

  const select = (name: 'kind' | 'state' | 'place' | 'person', list: readonly Option[]) =>
    html`<lian-select
      class="field"
      hide-optional
      data-filter=${name}
      label=${tongue.say(['filter', name])}
      .options=${list}
      .value=${filter[name] ?? ''}
      @change=${(event: Event) => change({ [name]: valueOf(event) })}
    ></lian-select>`;
  const fields = html`<div part="filters" role="search" aria-label=${tongue.say('filters')}>
    <div class="fields">
    <lian-text-field
      class="field find"
      hide-optional
      type="search"
      autocomplete="off"
      data-filter="text"
      label=${tongue.say(['filter', 'text'])}
      .value=${filter.text ?? ''}
      @input=${(event: Event) => change({ text: valueOf(event) })}
    ></lian-text-field>
    ${select(
      'kind',
      options(
        there(
          kinds.filter((kind) => shownKinds.has(kind)),
          filter.kind as Kind | undefined,
        ),
        (code) => tongue.name('kind', code),
      ),
    )}
    ${select(
      'state',
      options(there(states, filter.state as State | undefined), (code) => tongue.name('state', code)),
    )}
    ${
      places.size
        ? select(
            'place',
            options(Array.from(places.keys()), (code) => places.get(code) ?? code),
          )
        : nothing
    }
    ${select(
      'person',
      options([...there(people, filter.person === nobody ? undefined : filter.person), nobody], (code) =>
        code === nobody ? tongue.say(['filter', 'nobody']) : nameOf(code),
      ),
    )}
    </div>
    <lian-checkbox-group
      class="field only"
      hide-optional
      data-filter="only"
      label=${tongue.say(['filter', 'only'])}
      .options=${only}
      .value=${only.map(({ value }) => value).filter((value) => filter[value as 'isMine'])}
      @change=${(event: Event) => {
        const chosen = valueOf<readonly string[]>(event);
        change({ isOverdue: chosen.includes('isOverdue'), isMine: chosen.includes('isMine') });
      }}
    ></lian-checkbox-group>
  </div>`;
  return isNarrow
    ? html`<details class="filters"><summary>${tongue.say('filters')}</summary>${fields}</details>`
    : fields;
}
