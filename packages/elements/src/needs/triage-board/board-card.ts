import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { sign } from '../../internal/icons.js';
import { isOpenClock, type Card } from './board-model.js';
import type { BoardTongue } from './board-tongue.js';

/** A need is quoted on its card up to here. */
const mostSaid = 60;

/** What a card tells besides its need. */
export interface CardScene {
  readonly tongue: BoardTongue;
  readonly place: string;
  readonly person: string;
  readonly isActive: boolean;
  readonly isCarried: boolean;
  readonly isWaiting: boolean;
  /** May it be dragged? */
  readonly isLoose: boolean;
}

const signs = {
  urgent: svg`<path d="M12 3.5 22 20.5H2zM12 10v4.5M12 17.4v.1" />`,
  clock: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`,
};

const markOf = (name: keyof typeof signs): SVGTemplateResult => svg`
  <svg class="sign" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${signs[name]}</svg>
`;

/** The words of a need as far as a card has room for them; none where they are masked. */
export function saidOf({ need, isMasked }: Card): string {
  if (isMasked || typeof need.description !== 'string') return '';
  const letters = Array.from(need.description.slice(0, mostSaid * 4));
  const short = letters.slice(0, mostSaid).join('');
  return short.length < need.description.length ? `${short}…` : short;
}

/** What a search by text looks through: what the card shows, and no more. */
export const searchText = (
  card: Card,
  { tongue, place, person }: Pick<CardScene, 'tongue' | 'place' | 'person'>,
): string =>
  [
    card.id,
    place,
    person,
    ...card.joined,
    ...(card.isMasked
      ? []
      : [String(card.need.description ?? ''), ...(card.need.kinds ?? []).map((kind) => tongue.name('kind', kind))]),
  ].join('\n');

/** One card. */
export function cardView(card: Card, scene: CardScene): TemplateResult {
  const { need, isMasked, isFaulty, joined } = card;
  const { tongue, isActive, isCarried, isWaiting, isLoose, place, person } = scene;
  const urgency = tongue.urgency(card);
  const group = card.why.includes('priority') ? 'priority' : card.why.includes('maybe-priority') ? 'maybePriority' : '';
  const said = saidOf(card);
  const look = [
    urgency && card.why.includes('urgent') ? 'urgent' : '',
    card.isOverdue ? 'overdue' : '',
    isCarried ? 'carried' : '',
    isWaiting ? 'waiting' : '',
  ];
  return html`<li
    part="card"
    class="card ${look.join(' ')}"
    role="option"
    data-id=${card.id}
    tabindex=${isActive ? 0 : -1}
    aria-selected=${isCarried}
    aria-disabled=${isWaiting || nothing}
  >
    <p class="head">
      <bdi class="id">${card.id}</bdi>${
        isLoose && !isWaiting ? html`<span class="grip" aria-hidden="true"><span class="dots"></span></span>` : nothing
      }
    </p>
    ${urgency ? html`<p class="urgency ${card.why.includes('urgent') ? 'sure' : ''}">${markOf('urgent')}${urgency}</p>` : nothing}
    ${isMasked ? html`<p class="masked">${tongue.say('masked')}</p>` : html`<p class="kinds">${tongue.list((need.kinds ?? []).map((kind) => tongue.name('kind', kind)))}</p>`}
    ${said ? html`<p class="said" dir="auto">${said}</p>` : nothing} ${clockView(card, tongue)}
    <p class="foot">
      ${[group && tongue.say(group as 'priority'), place, person || tongue.say('nobody')].filter(Boolean).map((text) => html`<span class="bit"><bdi>${text}</bdi></span> `)}
    </p>
    ${joined.length > 0 ? html`<p class="foot">${tongue.say('joined', { ids: tongue.list(joined) })}</p>` : nothing}
    ${isFaulty ? html`<p class="fault">${tongue.say('faulty')}</p>` : nothing}
    ${isWaiting ? html`<p class="wait">${tongue.say('waiting')}</p>` : nothing}
  </li>`;
}

/** The clock that presses most, with its article; and which other steps have no day. */
function clockView({ clocks, pressing, over }: Card, tongue: BoardTongue): TemplateResult | typeof nothing {
  if (!pressing) return nothing;
  const late = over[pressing.step];
  const notes = tongue.notes(pressing, late);
  const isOpen = isOpenClock(pressing) && pressing.dueOn === undefined;
  const others = clocks.filter((clock) => clock !== pressing && isOpenClock(clock) && clock.dueOn === undefined);
  const [left, until] = isOpen ? [notes[0]!, ''] : tongue.short(pressing, late?.count);
  const [article, ...more] = tongue.articles(pressing.cites);
  return html`<div class="clock ${pressing.status} ${isOpen ? 'open' : ''}">
    <p class="due">
      ${isOpen ? sign('unknown') : markOf('clock')}<span>${tongue.say('with', { one: tongue.step(pressing), more: '' })}</span
      ><span class="left">${left}</span>
    </p>
    ${[until, ...(isOpen ? notes.slice(1) : notes)].map((note) => (note ? html`<p class="note-of">${note}</p> ` : nothing))}
    ${article ? html`<p class="article" lang="zh-Hans">${article}${more.length > 0 ? ` +${more.length}` : ''}</p>` : nothing}
    ${
      others.length > 0
        ? html`<p class="note-of">${tongue.say('alsoOpen', { steps: tongue.list(others.map((clock) => tongue.step(clock))) })}</p>`
        : nothing
    }
  </div>`;
}
