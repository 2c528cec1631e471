import { redirects, states, type CloseReason, type NeedEvent, type Redirect, type State } from '@liandong/sdk/needs';
import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../internal/choice-control.js';
import { sign } from '../../internal/icons.js';
import { isOver } from '../need-tracker/tracker-view.js';
import type { Told } from './board-hand.js';
import { isOpenClock, type BoardRules, type Card } from './board-model.js';
import { eventFor, judged, judgedTarget, type MoveDetails, type Verdict } from './board-moves.js';
import type { BoardTongue } from './board-tongue.js';

/** What is chosen in the panel so far. */
export interface PanelState extends MoveDetails {
  readonly id: string;
  readonly to?: State;
  readonly note?: string;
  /** Why it was not moved the last time. */
  readonly why?: Told;
}

/** What the panel shows and whom it tells. */
export interface PanelScene {
  readonly card: Card;
  readonly state: PanelState;
  readonly tongue: BoardTongue;
  readonly place: string;
  readonly person: string;
  readonly level: number;
  readonly advance: BoardRules['advance'] | undefined;
  /** Why it cannot be moved now; nothing where it can. */
  readonly hindrance: string;
  readonly noteFor: readonly NeedEvent['kind'][];
  readonly closeReasons: readonly CloseReason[];
  /** What it could be merged into. */
  readonly others: readonly Option[];
  /** The page of the need; none without one. */
  readonly address: string;
  readonly put: (change: Partial<PanelState>) => void;
  readonly go: () => void;
  readonly close: () => void;
}

/** What a need could be merged into: all that is not over. */
export const othersOf = (cards: readonly Card[], { id: own }: Card, tongue: BoardTongue): readonly Option[] =>
  cards
    .filter(({ id, need }) => id !== own && !isOver(need))
    .map(({ id, need, isMasked }) => ({
      value: id,
      label: [id, ...(isMasked ? [] : (need.kinds ?? []).map((kind) => tongue.name('kind', kind)))].join(' · '),
    }));

/** Where a need's page is; nowhere for what is no web address. */
export const addressOf = (pattern: string, id: string): string =>
  /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(pattern.trim()) ? '' : pattern.replace('{id}', encodeURIComponent(id));

const outcomes = { good: 'met', bad: 'unmet' } as const;

/** What became of the last move, with the articles, where the page sends whoever moved, and what shuts it. It is spoken elsewhere. */
export function toldView(told: Told | undefined, kept: unknown = nothing, shut: unknown = nothing): unknown {
  if (!told) return kept;
  const { say, look, cites, link, isGone } = told;
  const href = link && addressOf(link.href, '');
  return html`<div part="told" class="told ${look === 'plain' ? '' : look}">
    <p class="say">${look === 'plain' ? nothing : sign(outcomes[look])}<span>${say()}</span>${shut}</p>
    ${href ? html`<a class="page" href=${href} target="_blank" rel="noopener">${link.text}</a>` : nothing}
    ${cites.map((cite) => html`<lian-citation .cite=${cite}></lian-citation>`)}${isGone ? kept : nothing}
  </div>${isGone ? nothing : kept}`;
}

/** A card opened: all that is known of the need, its four clocks, and where it may go. */
export function panelView(scene: PanelScene): TemplateResult {
  const { card, tongue, level, address, close } = scene;
  return html`
    <div class="panel-head" id="panel-title" tabindex="-1" role="heading" aria-level=${level}><bdi>${card.id}</bdi></div>
    <div class="sides">
      <div>${factsView(scene)} ${clocksView(card, tongue)}</div>
      <div>
        ${toldView(scene.state.why)} ${scene.state.note && !wantsNote(scene) ? keptView(tongue, scene.state) : nothing} ${moveView(scene)}
    <div class="buttons">
      ${scene.hindrance ? nothing : html`<lian-button type="submit" form="move">${tongue.say(['panel', 'go'])}</lian-button>`}
      <lian-button variant="outlined" class="back" @click=${close}>${tongue.say(['panel', 'back'])}</lian-button>
      ${address ? html`<a class="page" href=${address}>${tongue.say(['panel', 'open'], { id: card.id })}</a>` : nothing}
    </div>
      </div>
    </div>
  `;
}

function factsView({ card, tongue, place, person }: PanelScene): TemplateResult {
  const { need, isMasked } = card;
  const names = (list: string, codes: readonly string[] | undefined) =>
    tongue.list((codes ?? []).map((code) => tongue.name(list, code)));
  // The law of an urgent need tells by its title what the need is about.
  const grounds = !isMasked && card.why.includes('urgent') ? (card.urgent?.lawUsed ?? []) : [];
  const why = card.why.map((reason) => tongue.name('triage', reason));
  const shown = (text: string) => (isMasked ? tongue.say('masked') : text);
  const rows: readonly (readonly [string, string])[] = [
    ['now', tongue.name('state', need.state)],
    ['kinds', shown(names('kind', need.kinds))],
    ['said', shown(typeof need.description === 'string' ? need.description.slice(0, 2000) : '')],
    ['signs', card.signals[0] ? shown(names('signal', card.signals)) : ''],
    ['place', place],
    ['received', tongue.day(need.receivedOn)],
    ['person', person || tongue.say('nobody')],
    ['joined', tongue.list(card.joined)],
    ['why', why.join('\n')],
  ];
  return html`<dl class="facts">
    ${rows.map(([key, text]) => (text ? html`<dt>${tongue.say(['panel', key])}</dt><dd dir="auto" class="of-${key}">${text}</dd>` : nothing))}
    ${
      grounds.length > 0
        ? html`<dt></dt>
            <dd>${grounds.map((cite) => html`<lian-citation .cite=${cite}></lian-citation>`)}</dd>`
        : nothing
    }
  </dl>`;
}

function clocksView({ clocks, over }: Card, tongue: BoardTongue): TemplateResult | typeof nothing {
  if (clocks.length === 0) return nothing;
  return html`<p class="label">${tongue.say(['panel', 'clocks'])}</p>
    <ul class="clocks">
      ${clocks.map((clock) => {
        const isOpen = isOpenClock(clock) && clock.dueOn === undefined;
        return html`<li class="clock ${clock.status} ${isOpen ? 'open' : ''}">
          <p class="due">${isOpen ? sign('unknown') : nothing}${tongue.say('with', {
            one: tongue.step(clock),
            more: tongue.clock(clock, over[clock.step]?.count),
          })}</p>
          ${tongue.notes(clock, over[clock.step]).map((note) => html`<p class="note-of">${note}</p>`)}
          ${clock.cites.map((cite) => html`<lian-citation .cite=${cite}></lian-citation>`)}
        </li>`;
      })}
    </ul>`;
}

/** Does the step that is chosen take a note? */
const wantsNote = ({ card: { need, law }, state, hindrance, noteFor }: PanelScene): boolean =>
  law !== undefined &&
  !hindrance &&
  state.to !== undefined &&
  noteFor.includes(eventFor(need, state.to, law.date, state).kind);

/** What was written and stands in no field now, to be read and copied. */
export const keptView = (tongue: BoardTongue, { note }: PanelState, id = ''): TemplateResult =>
  html`<p class="label">${id}${tongue.say(['panel', 'kept'])}</p>
    <p class="kept" dir="auto">${note}</p>`;

/** One answer of a list, closed with its reason where the rules refuse it. */
const optionOf = (value: string, label: string, verdict: Verdict, tongue: BoardTongue): Option => ({
  value,
  label,
  ...(verdict.ok
    ? verdict.isOpen && { hint: tongue.say(['move', 'openLaw']) }
    : { disabled: true, hint: tongue.refusal(verdict) }),
});

function moveView(scene: PanelScene): TemplateResult {
  const { card, state, tongue, advance, hindrance, closeReasons, put, go } = scene;
  const { need, law } = card;
  if (hindrance || !advance || !law) return html`<p class="note">${hindrance}</p>`;
  const { to, reason } = state;
  const targets = states
    .filter((target) => target !== need.state)
    .map((target) =>
      optionOf(target, tongue.name('state', target), judgedTarget(need, target, law, advance, closeReasons), tongue),
    );
  const onSubmit = (event: Event) => {
    event.preventDefault();
    go();
  };
  const valueOf = (event: Event) => (event.target as HTMLElement & { value: string }).value;
  const reasons = () =>
    closeReasons.map((each) =>
      optionOf(
        each,
        tongue.name('closeReason', each),
        judged(need, eventFor(need, 'closed', law.date, { reason: each }), law, advance),
        tongue,
      ),
    );
  const ways = () =>
    redirects.map((each) =>
      optionOf(
        each,
        tongue.name('redirect', each),
        judged(need, eventFor(need, 'closed', law.date, { reason: 'redirected', redirect: each }), law, advance),
        tongue,
      ),
    );
  return html`<form id="move" class="move" @submit=${onSubmit}>
    <lian-radio-group
      class="targets"
      required
      label=${tongue.say(['panel', 'move'])}
      .options=${targets}
      .value=${to ?? ''}
      @change=${(event: Event) => put({ to: valueOf(event) as State })}
    ></lian-radio-group>
    ${
      to === 'closed'
        ? html`<lian-radio-group
            required
            label=${tongue.say(['panel', 'reason'])}
            .options=${reasons()}
            .value=${reason ?? ''}
            @change=${(event: Event) => put({ reason: valueOf(event) as CloseReason })}
          ></lian-radio-group>`
        : nothing
    }
    ${
      to === 'closed' && reason === 'redirected'
        ? html`<lian-select
            required
            label=${tongue.say(['panel', 'redirect'])}
            .options=${ways()}
            .value=${state.redirect ?? ''}
            @change=${(event: Event) => put({ redirect: valueOf(event) as Redirect })}
          ></lian-select>`
        : nothing
    }
    ${
      to === 'merged'
        ? html`<lian-select
            required
            label=${tongue.say(['panel', 'into'])}
            .options=${scene.others}
            .value=${state.into ?? ''}
            @change=${(event: Event) => put({ into: valueOf(event) })}
          ></lian-select>`
        : nothing
    }
    ${
      to === 'tracked'
        ? html`<lian-radio-group
            label=${tongue.say(['panel', 'satisfied'])}
            .options=${['yes', 'no', 'not-asked'].map((value) => ({
              value,
              label: tongue.say(['panel', 'satisfiedIs', value]),
            }))}
            .value=${state.satisfied === undefined ? 'not-asked' : state.satisfied ? 'yes' : 'no'}
            @change=${(event: Event) => put({ satisfied: ({ yes: true, no: false } as Record<string, boolean>)[valueOf(event)] })}
          ></lian-radio-group>`
        : nothing
    }
    ${
      wantsNote(scene)
        ? html`<lian-textarea
            required
            maxlength="500"
            rows="3"
            label=${tongue.say(['panel', 'note'])}
            .value=${state.note ?? ''}
            @input=${(event: Event) => put({ note: valueOf(event) })}
          ></lian-textarea>`
        : nothing
    }
  </form>`;
}
