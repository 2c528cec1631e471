import type { Law } from '@liandong/core';
import { dayText } from '@liandong/messages';
import { tracker } from '@liandong/messages/zh-hans/tracker';
import {
  refusedHandling,
  withoutContact,
  type Clock,
  type FeedbackClock,
  type Need,
  type NeedEvent,
} from '@liandong/sdk/needs';
import { html, LitElement, nothing, svg, type CSSResultGroup, type SVGTemplateResult, type TemplateResult } from 'lit';
import { sign } from '../../internal/icons.js';
import { LawConsumer } from '../../internal/law-context.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import { styles } from './need-tracker.styles.js';
import {
  askedOf,
  isDelicate,
  isOver,
  isSound,
  isText,
  isVisited,
  needOf,
  stageViews,
  textOf,
  toldEvents,
  type Mark,
  type StageView,
} from './tracker-view.js';

/** A need is quoted up to here. */
const mostSaid = 60;

const marks: Record<'done' | 'now' | 'later' | 'stopped', SVGTemplateResult> = {
  done: svg`<circle cx="16" cy="16" r="14" /><path d="M10 17l4 4 8-9" />`,
  now: svg`<circle cx="16" cy="16" r="14" /><circle cx="16" cy="16" r="6" fill="currentColor" />`,
  later: svg`<circle cx="16" cy="16" r="14" stroke-dasharray="4 4" />`,
  stopped: svg`<circle cx="16" cy="16" r="14" /><path d="M10 16h12" />`,
};

const markOf = (mark: Mark): SVGTemplateResult => svg`
  <svg class="mark" viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true" focusable="false">
    ${marks[mark === 'joined' || mark === 'unrecorded' ? 'stopped' : mark]}
  </svg>
`;

/** Does the law give no time for it? */
const isOpen = ({ status, law }: Clock): boolean =>
  status === 'unknown' || ((status === 'done' || status === 'due') && law !== 'value');

/**
 * 需求进度：提出的需求走到了哪一步，期限到哪一天，做过什么，接下来怎样。
 *
 * It reckons nothing: `clock` does, which `define.js` gives it. Reports made by law are not shown, and nothing that anybody
 * said is repeated, the office's questions and the answers to them neither, where it tells of violence or of harm to a
 * child: whoever looks may be the one it is about. What a page puts into `event-0` and so on is shown as the page gives it.
 *
 * @summary 需求进度 · Shows a resident how far a need has come: the four steps, deadlines, what was done, and what comes next.
 * @slot - More that can be done, such as a link to bring it up again.
 * @slot answer - Where whoever was asked for more can answer: a form of the page's own. Shown while an answer is waited for.
 * @slot event-0 - The words of one event in the place of its note: `event-` and its place in `events`.
 * @event {CustomEvent<{ need: Need }>} lian-print - The print button was pressed. Cancel it to print something of your own.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart now - How it stands now, and what to do next.
 * @csspart asked - What the office asks the person for.
 * @csspart stage - One of the four steps.
 * @csspart clock - One deadline.
 * @csspart history - What was done.
 * @cssprop --lian-color-accent - The present step.
 * @cssprop --lian-color-met - What is done.
 * @cssprop --lian-color-warn - What is late.
 * @cssprop --lian-color-unknown - What the law leaves open.
 */
export class LianNeedTracker extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The need to follow; else the JSON inside. */
  @property({ attribute: false }) need: Need | undefined;

  /** Other needs of the ledger; those merged into this one lend it their earlier day. */
  @property({ attribute: false }) merged: readonly Need[] = [];

  /** Reckons the deadlines. `define.js` gives the SDK's own. */
  @property({ attribute: false }) clock: ((need: Need, law: Law, merged: readonly Need[]) => FeedbackClock) | undefined;

  /** Leaves out what was said and what the office asks, for a screen that others can see. */
  @property({ type: Boolean }) discreet = false;

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** The law; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.lawConsumer.law;
  }
  set law(law: Law | undefined) {
    this.lawConsumer.law = law;
  }

  private readonly lawConsumer = new LawConsumer(this);
  private readonly words = new Words(this, 'tracker', tracker);
  private written: Need | undefined;
  private observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.read();
    this.observer ??= new MutationObserver(() => this.read());
    this.observer.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  private read(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    this.written = undefined;
    if (script) {
      try {
        this.written = needOf(JSON.parse(script.textContent ?? ''));
      } catch {
        // told below
      }
      if (!this.written) console.warn('The JSON inside <lian-need-tracker> is no need.');
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const need = this.need ?? this.written;
    if (!need) return html`<p part="base" class="note">${this.words.say('noNeed')}</p>`;
    try {
      if (isSound(need)) return this.isAhead(need) ? this.renderFaulty(need, 'ahead') : this.renderNeed(need);
    } catch {
      // told below
    }
    return this.renderFaulty(need);
  }

  /** Does it tell of a day that is still to come? Its days follow one another, so the last one says. */
  private isAhead({ receivedOn, events }: Need): boolean {
    return !!this.law && (events[events.length - 1]?.on ?? receivedOn) > this.law.date;
  }

  /** Of a record that cannot be read, its number alone; nothing of the need that stood here before. */
  private renderFaulty({ id }: Need, why: 'faulty' | 'ahead' = 'faulty'): TemplateResult {
    return html`<div part="base">
      ${this.heading(this.words.say('title'), 'title', this.level)}
      ${isText(id) ? html`<dl class="facts">${this.row('number', id)}</dl>` : nothing}
      <p class="note" role="status">${this.words.say(why, { date: this.law && this.day(this.law.date) })}</p>
    </div>`;
  }

  private heading(text: string, name: string, level: number): TemplateResult {
    return html`<div part=${name} class=${name} role="heading" aria-level=${level}>${text}</div>`;
  }

  private row(key: 'number' | 'said' | 'receivedOn', text: string): TemplateResult {
    return html`<dt>${this.words.say(key)}</dt>
      <dd class=${key}>${text}</dd>`;
  }

  private renderNeed(need: Need): TemplateResult {
    const all = this.law && this.clock?.(need, this.law, this.merged ?? []);
    const clocks = all && withoutContact(need, all);
    const views = stageViews(need, clocks);
    return html`
      <div part="base">
        ${this.heading(this.words.say('title'), 'title', this.level)} ${this.renderFacts(need)} ${this.renderNow(need, clocks)}
        <div class="sides">
          <div>
            ${views.some(({ clocks: shown }) => shown.length > 0) ? this.renderCounted(clocks) : nothing}
            <ol aria-label=${this.words.say('stagesLabel')}>
              ${views.map((view) => this.renderStage(view))}
            </ol>
            ${this.renderGrounds(
              clocks,
              views.flatMap((view) => view.clocks),
            )}
          </div>
          <div>
            ${this.heading(this.words.say('history'), 'heading', this.level + 1)} ${this.renderHistory(need)}
            <div class="actions">
              <lian-button variant="outlined" @click=${() => this.print(need)}>${this.words.say('print')}</lian-button>
              <slot></slot>
            </div>
          </div>
        </div>
      </div>
    `;
  }

  private day(date: string): string {
    return dayText(date, this.words.lang);
  }

  /** A code that there is a word for. */
  private known<Code extends string>(list: string, code: Code | undefined): Code | undefined {
    return code && this.words.find([list, code]) ? code : undefined;
  }

  /** Is nothing repeated here of what anybody said? */
  private hides(need: Need): boolean {
    return this.discreet || isDelicate(need);
  }

  private renderFacts(need: Need): TemplateResult {
    const letters = Array.from(textOf(need.description));
    const said = letters.length > mostSaid ? `${letters.slice(0, mostSaid).join('')}…` : letters.join('');
    return html`<dl class="facts">
      ${this.row('number', need.id)} ${said && !this.hides(need) ? this.row('said', said) : nothing}
      ${this.row('receivedOn', this.day(need.receivedOn))}
    </dl>`;
  }

  /** The present state in one sentence, and what to do next. */
  private renderNow(need: Need, clocks: FeedbackClock | undefined): TemplateResult {
    const closing = need.events.filter((event) => event.kind === 'close').pop() as
      Extract<NeedEvent, { kind: 'close' }> | undefined;
    const reason = need.state === 'closed' ? this.known('now', closing?.reason) : undefined;
    const redirect = reason === 'redirected' ? this.known('redirects', closing?.redirect) : undefined;
    const isLate = !isOver(need) && clocks?.isOverdue;
    const isGood =
      need.state === 'tracked' || need.state === 'resolved' || reason === 'settled' || reason === 'self-resolved';
    const asked = askedOf(need);
    const look = isLate ? 'late' : isGood ? 'good' : isOver(need) ? 'over' : '';
    const into = need.mergedInto ?? '';
    const isUnvisited = need.state === 'resolved' && !isVisited(clocks);
    const unnamed = this.hides(need) ? 'namelessWithheld' : 'nameless';
    const quiet = refusedHandling(need) ? unnamed : need.contact?.wantsNoReply ? 'unreplied' : undefined;
    const now =
      reason ?? (asked ? 'asked' : isUnvisited ? 'done' : (need.state === 'expressed' && quiet) || need.state);
    const next = redirect
      ? ['redirects', redirect]
      : ['next', isLate && !asked ? 'overdue' : asked ? 'asked' : isUnvisited ? 'closed' : need.state];
    return html`
      <div part="now" class="now ${look}">
        <p class="headline" role="status">${this.words.say(['now', now], { into })}</p>
        ${asked ? html`<p part="asked" class="asked">${(!this.hides(need) && textOf(asked.note)) || this.words.say('withheld')}</p>` : nothing}
        <p class="next">${this.words.say(next, { into })}</p>
        ${
          asked
            ? html`<slot name="answer"></slot>
                ${isLate ? html`<p class="next">${this.words.say(['next', 'overdue'])}</p>` : nothing}`
            : nothing
        }
      </div>
    `;
  }

  private renderStage({ stage, mark, doneOn, clocks }: StageView): TemplateResult {
    return html`
      <li
        part="stage"
        class="stage ${mark === 'now' ? 'now-on' : mark}"
        aria-current=${mark === 'now' ? 'step' : nothing}
      >
        ${markOf(mark)}
        <p>
          <span class="name">${this.words.say(['stages', stage])}</span>
          <span class="word">${this.words.say(['marks', mark])}</span>
        </p>
        ${doneOn && clocks.length === 0 ? html`<p>${this.day(doneOn)}</p>` : nothing}
        ${clocks.map((clock) => this.renderClock(clock))}
      </li>
    `;
  }

  private renderClock(clock: Clock): TemplateResult {
    const { step, status, dueOn, doneOn, workdaysLeft, by, provisional, law, cites } = clock;
    const open = isOpen(clock);
    const key =
      status === 'unknown' && doneOn ? 'done' : status === 'running' && workdaysLeft === 0 ? 'lastDay' : status;
    const facts = {
      due: dueOn && this.day(dueOn),
      done: doneOn && this.day(doneOn),
      left: workdaysLeft,
    };
    const notes = [
      open && this.words.say(['noLimit', law]),
      dueOn && by !== undefined && by !== 'limit' && this.words.say(['by', by]),
      dueOn && provisional && this.words.say('provisional'),
    ].filter(Boolean);
    return html`
      <div part="clock" class="clock ${status} ${open ? 'open' : ''}">
        <p class="step">${this.words.say(['steps', step])}</p>
        <p class="text">${this.words.say(['clock', key], facts)}</p>
        ${notes.map((note) => html`<p class="said-of">${open && note === notes[0] ? sign('unknown') : nothing}${note}</p>`)}
        ${
          cites.length > 0
            ? html`<div class="cites">${cites.map((cite) => html`<lian-citation .cite=${cite}></lian-citation>`)}</div>`
            : nothing
        }
      </div>
    `;
  }

  /** Said before the days it explains: they may lie before this need came. */
  private renderCounted(clocks: FeedbackClock | undefined): TemplateResult | typeof nothing {
    if (!clocks?.startsOn || clocks.counted.length < 2) return nothing;
    return html`<p class="counted">${this.words.say('counted', { date: this.day(clocks.startsOn) })}</p>`;
  }

  private renderGrounds(clocks: FeedbackClock | undefined, shown: readonly Clock[]): TemplateResult | typeof nothing {
    if (!clocks) return html`<p class="as-of">${this.words.say('noLaw')}</p>`;
    if (shown.length === 0) return nothing;
    const { asOf } = clocks;
    return html`<p class="as-of">
      ${this.words.say('asOf', { date: this.day(asOf) })}
      ${shown.some((clock) => isOpen(clock) && !clock.doneOn) ? this.words.say('ask') : nothing}
    </p>`;
  }

  private renderHistory(need: Need): TemplateResult {
    const told = toldEvents(need).filter(({ event: { kind } }) => this.known('events', kind));
    return html`<ul part="history" class="history">
      ${told.reverse().map(({ event, index }) => this.renderEvent(event, index, this.hides(need) ? '' : textOf(event.note)))}
      <li class="event">
        <p class="when">${this.day(need.receivedOn)}</p>
        <p class="what">${this.words.say(['events', 'receive'])}</p>
      </li>
    </ul>`;
  }

  private renderEvent(event: NeedEvent, index: number, note: string): TemplateResult {
    const key =
      event.kind === 'visit' && !event.reached
        ? 'visit-missed'
        : event.kind === 'extend' && !event.approved
          ? 'extend-asked'
          : event.kind;
    const satisfied = event.kind === 'visit' && event.reached && typeof event.satisfied === 'boolean';
    const slot = `event-${index}`;
    const hasWords = note || this.querySelector(`:scope > [slot="${slot}"]`) !== null;
    return html`<li class="event">
      <p class="when">${this.day(event.on)}${isText(event.by) ? ` · ${event.by}` : ''}</p>
      <p class="what">
        ${this.words.say(['events', key])}${
          satisfied
            ? html` <span class="word">${this.words.say(['satisfied', event.satisfied ? 'yes' : 'no'])}</span>`
            : nothing
        }
      </p>
      ${hasWords ? html`<div class="words"><slot name=${slot}>${note}</slot></div>` : nothing}
    </li>`;
  }

  private print(need: Need): void {
    const event = new CustomEvent('lian-print', { detail: { need }, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) this.ownerDocument.defaultView?.print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-need-tracker': LianNeedTracker;
  }
  interface HTMLElementEventMap {
    'lian-print': CustomEvent<{ readonly need: Need }>;
  }
}
