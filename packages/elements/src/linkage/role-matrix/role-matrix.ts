import { isIsoDate, type Citation, type IsoDate, type Law } from '@liandong/core';
import { dayText, explain } from '@liandong/messages';
import { common } from '@liandong/messages/zh-hans/common';
import { roleMatrix } from '@liandong/messages/zh-hans/role-matrix';
import type { Context, LinkageRecords, RoleCell, RoleTable } from '@liandong/sdk/linkage';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { copyText, tabbed } from '../../internal/copy-table.js';
import { renderGrid } from '../../internal/grid.js';
import { Grids } from '../../internal/grids.js';
import { property } from '../../internal/property.js';
import { RecordsUnderLaw } from '../../internal/records-under-law.js';
import { tongueOf } from '../../internal/tongue.js';
import { sentenceOf, Words } from '../../internal/words-controller.js';
import { renderWhole } from '../../internal/whole.js';
import { markOf } from './marks.js';
import { styles } from './role-matrix.styles.js';
import { faults, stateOf, type CellState, type RoleView } from './view.js';

/** One cell, by its codes. */
export interface ChosenRole {
  readonly context: Context;
  readonly actor: string;
  readonly role: string;
}

/**
 * 角色对照表：协同治理与服务项目两种场合，各方应有的角色、实际由谁承担，缺位、越位、错位在哪里。
 *
 * Findings first, then the table. It judges nothing: `roleTable` of the SDK does, which `define.js` gives it. Where no matrix is in force
 * it says so, and names what is missing.
 *
 * @summary 角色对照表 · Shows the roles that are expected beside those that are held, by context, with each finding and its grounds.
 * @event {CustomEvent<{ chosen: ChosenRole | undefined }>} lian-choose - Somebody opened a cell, or closed it. Codes only, no names.
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart counts - How many findings of each kind.
 * @csspart finding - One finding.
 * @csspart table - The table of one context.
 * @csspart details - The grounds of the cell that is open.
 * @cssprop --lian-color-met - A role in place.
 * @cssprop --lian-color-unmet - A role that nobody holds.
 * @cssprop --lian-color-warn - Overstepping and misplaced.
 * @cssprop --lian-color-unknown - What cannot be told.
 */
export class LianRoleMatrix extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** Records of linkage: actors and their assignments; else the JSON inside. Rows that are not sound are left out, and told. */
  @property({ attribute: false }) records: LinkageRecords | undefined;

  /** The day, as `YYYY-MM-DD`; else that of the law. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** What goes down the side; the other goes along the top. A button swaps them. */
  @property() down: 'actors' | 'roles' = 'actors';

  /** Makes the tables. `define.js` gives the SDK's own. */
  @property({ attribute: false }) view:
    ((records: unknown, law: Law, asOf?: IsoDate) => RoleView | undefined) | undefined;

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  /** The law; else that of the nearest `<lian-law>`. */
  @property({ attribute: false })
  get law(): Law | undefined {
    return this.source.law;
  }
  set law(law: Law | undefined) {
    this.source.law = law;
  }

  private readonly source = new RecordsUnderLaw<RoleView>(this);
  private readonly words = new Words(this, 'role-matrix', roleMatrix);
  private readonly grids = new Grids(this);
  @property({ state: true }) private chosen: ChosenRole | undefined;
  /** The finding whose grounds are shown, as `context actor role`. */
  @property({ state: true }) private opened = '';
  @property({ state: true }) private note = '';

  protected override render(): TemplateResult {
    const { asOf, level } = this;
    const data = this.records ?? this.source.written;
    const day = isIsoDate(asOf) ? asOf : undefined;
    const view = data ? this.source.show([data, asOf], (law) => this.view?.(data, law, day)) : undefined;
    const inside = view ? this.renderView(view) : this.words.say(data ? 'noLaw' : 'empty');
    return renderWhole(this.words.say('title'), level, inside, this.grids.isNarrow ? 'narrow' : '');
  }

  private renderView(view: RoleView): TemplateResult {
    const { asOf, tables, left } = view;
    const strangers = [...new Set(tables.flatMap((table) => table.strangers))];
    const told = [
      left > 0 && this.words.say('left', { count: left }),
      strangers.length > 0 && this.words.say('strangers', { count: strangers.length, who: this.joined(strangers) }),
    ].filter(Boolean);
    return html`
      <p class="soft">${this.words.say('asOf', { date: dayText(asOf, this.words.lang) })}</p>
      ${told.map((one) => html`<p class="told">${one}</p>`)} ${this.renderCounts(tables)}
      <div class="bar">
        <button type="button" @click=${() => (this.down = this.down === 'actors' ? 'roles' : 'actors')}>
          ${this.words.say('swap')}
        </button>
        <button type="button" @click=${() => void this.copy(view)}>${this.words.say('copy')}</button>
        <span role="status" class="soft">${this.note}</span>
      </div>
      ${tables.map((table) => this.renderContext(table, view))}
    `;
  }

  private renderCounts(tables: readonly RoleTable[]): TemplateResult | typeof nothing {
    const states = tables.flatMap(({ cells }) => cells.flat().map(stateOf));
    const shown = [...faults, 'unknown' as const].filter(
      (state) => (state !== 'unlisted' && state !== 'unknown') || states.includes(state),
    );
    return html`<ul part="counts" class="counts" aria-label=${this.words.say('summary')}>
      ${shown.map((state) => {
        const count = states.filter((one) => one === state).length;
        return html`<li class=${count > 0 ? state : 'unlisted'}>
          ${count > 0 ? markOf(state) : nothing}${this.words.say(['states', state])}<b>${count}</b>
        </li>`;
      })}
    </ul>`;
  }

  private renderContext(table: RoleTable, view: RoleView): TemplateResult {
    const { context, decision } = table;
    const name = this.name('context', context);
    const said = explain(decision, tongueOf(this.words.lang, 'linkage', common));
    return html`
      <div class="heading" role="heading" aria-level=${this.level + 1}>${name}</div>
      ${
        said.missing.length > 0
          ? html`<div class="open unknown">
              <p>${markOf('unknown')}${said.answer}</p>
              <ul>
                ${said.missing.map(({ sentence, cites }) => html`<li>${sentence}${this.renderCites(cites.map(({ cite }) => cite))}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${table.actors.length === 0 ? html`<p class="soft">${this.words.say('noRoles')}</p>` : [this.renderFindings(table, view), this.renderTable(table), this.renderDetails(table, view)]}
    `;
  }

  private renderFindings(table: RoleTable, view: RoleView): TemplateResult | typeof nothing {
    const found = table.cells.flat().filter(({ finding }) => finding);
    if (found.length === 0)
      return table.decision.outcome === 'unknown'
        ? nothing
        : html`<p class="soft none-found">${this.words.say('noFindings')}</p>`;
    found.sort((one, other) => faults.indexOf(one.finding!.code) - faults.indexOf(other.finding!.code));
    return html`<ul class="findings" aria-label=${this.words.say('findings', { context: this.name('context', table.context) })}>
      ${found.map((cell, at) => {
        const state = stateOf(cell);
        const key = `${table.context} ${cell.actor} ${cell.role}`;
        const isOpen = this.opened === key;
        const id = `why-${table.context}-${at}`;
        return html`<li part="finding" class=${state}>
          <div class="line">
            <span class="what">
              <span class="name">${markOf(state)}${this.words.say(['states', state])}</span>
              ${this.name('actor', cell.actor)} · ${this.name('role', cell.role)}
              <span class="small">${this.words.say(state === 'absent' ? 'couldBe' : 'heldBy', { who: this.namesOf(cell, view) })}</span>
            </span>
            <button
              class="plain"
              type="button"
              aria-expanded=${isOpen}
              aria-controls=${id}
              @click=${() => (this.opened = isOpen ? '' : key)}
            >
              ${this.words.say(isOpen ? 'close' : 'why')}<span class="unseen">${this.words.say('separator')}${this.name('actor', cell.actor)} ${this.name('role', cell.role)}</span>
            </button>
          </div>
          <div id=${id} class="more" ?hidden=${!isOpen}>${this.renderGrounds(cell, table)}</div>
        </li>`;
      })}
    </ul>`;
  }

  private renderTable({ context, actors, roles, cells }: RoleTable): TemplateResult {
    const byActor = this.down === 'actors';
    const [rows, columns] = byActor ? [actors, roles] : [roles, actors];
    const cellAt = (row: number, column: number) => (byActor ? cells[row]![column]! : cells[column]![row]!);
    const [side, top] = byActor ? (['actor', 'role'] as const) : (['role', 'actor'] as const);
    return renderGrid({
      id: context,
      label: this.words.say('table', { context: this.name('context', context) }),
      corner: this.words.say(side),
      columns: columns.map((one) => this.name(top, one)),
      rows: rows.map((one) => this.name(side, one)),
      cell: (row, column, head) => this.renderCell(cellAt(row, column), context, head),
      sideways: this.words.say('sideways'),
      keys: this.words.say('keys'),
      grids: this.grids,
      close: () => {
        const isOpen = this.chosen !== undefined;
        if (isOpen) this.choose(undefined);
        return isOpen;
      },
    });
  }

  private renderCell(cell: RoleCell, context: Context, head: unknown): TemplateResult {
    const { actor, role, expected, who } = cell;
    const state = stateOf(cell);
    const isOpen = this.isChosen(cell, context);
    // A space at the end of a part would not show: the parts are boxes of their own, so that lines break between them.
    const comma = this.words.say(['cell', 'comma']);
    const choose = () => this.choose(isOpen ? undefined : { context, actor, role });
    return html`<td
      role="gridcell"
      data-cell
      data-actor=${actor}
      data-role=${role}
      tabindex="-1"
      class=${state === 'none' ? 'empty' : state}
      aria-expanded=${isOpen}
      @click=${choose}
    >
      ${head}<span class="state">${markOf(state)}${state === 'none' ? html`<span class="unseen">${this.words.say(['states', 'none'])}</span>` : this.words.say(['states', state])}</span>
      ${
        state === 'none'
          ? nothing
          : html`<span class="small"
              ><span class="part">${this.words.say(['expectedNames', expected])}${comma.trim()}</span
              >${comma.slice(comma.trim().length)}<span class="part">${this.words.say(['cell', who.length > 0 ? 'held' : 'none'], { count: who.length })}</span></span
            >`
      }
    </td>`;
  }

  /** What is said of a cell when somebody asks. The place for it stands ready, so that it is heard when it comes. */
  private renderDetails(table: RoleTable, view: RoleView): TemplateResult {
    const cell = table.cells.flat().find((one) => this.isChosen(one, table.context));
    return html`<div aria-live="polite">
      ${
        cell
          ? html`<div part="details" class="details ${stateOf(cell)}">
            <p class="what">${this.name('actor', cell.actor)} · ${this.name('role', cell.role)}</p>
            <dl>
              <dt>${this.words.say('finding')}</dt>
              <dd>${markOf(stateOf(cell))}${this.words.say(['states', stateOf(cell)])}</dd>
              <dt>${this.words.say('expected')}</dt>
              <dd>${this.words.say(['expectedNames', cell.expected])}</dd>
              <dt>${this.words.say('actual')}</dt>
              <dd>${cell.who.length > 0 ? this.joined(cell.who.map((id) => view.nameOf.get(id) ?? id)) : this.words.say('nobody')}</dd>
              ${
                cell.finding?.code === 'absent'
                  ? html`<dt>${this.words.say('whoCould')}</dt>
                      <dd>${this.namesOf(cell, view)}</dd>`
                  : nothing
              }
            </dl>
            ${this.renderGrounds(cell, table)}
            <button type="button" class="plain" @click=${() => this.choose(undefined)}>${this.words.say('close')}</button>
          </div>`
          : nothing
      }
    </div>`;
  }

  private renderGrounds(cell: RoleCell, { cites }: RoleTable): TemplateResult {
    const { finding } = cell;
    const state = stateOf(cell);
    return html`
      <p>${this.words.say(['reasons', state === 'none' && cell.expected === 'unknown' ? 'unknown' : state])}</p>
      ${
        finding
          ? html`<p class="small">
            ${finding.code === 'unlisted' ? nothing : this.words.say(finding.isNamedBySource ? 'named' : 'notNamed')}
            ${this.words.say('practice')}
          </p>`
          : nothing
      }
      ${this.renderCites(cites)}
    `;
  }

  private renderCites(cites: readonly Citation[]): TemplateResult | typeof nothing {
    if (cites.length === 0) return nothing;
    return html`<div class="cites">
      ${this.words.say('basis')}${cites.map((cite) => html`<lian-citation .cite=${cite}></lian-citation>`)}
    </div>`;
  }

  private choose(chosen: ChosenRole | undefined): void {
    this.chosen = chosen;
    void this.grids.reveal();
    this.dispatchEvent(new CustomEvent('lian-choose', { detail: { chosen }, bubbles: true, composed: true }));
  }

  private isChosen({ actor, role }: RoleCell, context: Context): boolean {
    const { chosen } = this;
    return chosen?.context === context && chosen.actor === actor && chosen.role === role;
  }

  /** Names of those who hold a role, or could hold it. */
  private namesOf({ who, finding }: RoleCell, { nameOf }: RoleView): string {
    const ids = finding?.who ?? who;
    return ids.length > 0 ? this.joined(ids.map((id) => nameOf.get(id) ?? id)) : this.words.say('nobodyThere');
  }

  private joined(names: readonly string[]): string {
    const most = 12;
    return names.slice(0, most).join(this.words.say('separator')) + (names.length > most ? ` … (${names.length})` : '');
  }

  private name(fact: 'actor' | 'role' | 'context', code: string): string {
    return sentenceOf(this.words.lang, 'linkage', ['facts', fact, 'options', code]) ?? code;
  }

  private async copy({ tables, nameOf }: RoleView): Promise<void> {
    const head = (['context', 'actor', 'role', 'expected', 'actual', 'finding'] as const).map((key) =>
      this.words.say(key),
    );
    const rows = tables.flatMap(({ context, cells }) =>
      cells
        .flat()
        .map((cell) => [cell, stateOf(cell)] as const)
        .filter(([, state]: readonly [RoleCell, CellState]) => state !== 'none')
        .map(([{ actor, role, expected, who }, state]) => [
          this.name('context', context),
          this.name('actor', actor),
          this.name('role', role),
          this.words.say(['expectedNames', expected]),
          who.map((id) => nameOf.get(id) ?? id).join(this.words.say('separator')),
          this.words.say(['states', state]),
        ]),
    );
    const isCopied = await copyText(tabbed([head, ...rows]), this.shadowRoot!);
    this.note = this.words.say(isCopied ? 'copied' : 'notCopied');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-role-matrix': LianRoleMatrix;
  }
}
