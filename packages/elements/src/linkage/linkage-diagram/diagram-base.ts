import type { Place } from '@liandong/core';
import { dayText } from '@liandong/messages';
import { diagram } from '@liandong/messages/zh-hans/diagram';
import type { LinkageGraph } from '@liandong/sdk/graph';
import { LitElement, type PropertyValues } from 'lit';
import type { Mask } from '../diagram/bundle.js';
import type { Layout } from '../diagram/layout-input.js';
import { layOut } from '../diagram/layouter.js';
import { countOf, noFilter, seenThrough, type Filter, type Seen } from '../diagram/mask.js';
import { groupAt, kindsOfLink, looks, type Network } from '../diagram/network.js';
import { openFor, rowGroups, rowsOf, type Row } from '../diagram/rows.js';
import type { Chosen } from '../diagram/scene.js';
import { inSlices } from '../diagram/slices.js';
import { Stage } from '../diagram/stage.js';
import { Telling, type Say } from '../diagram/telling.js';
import { isElder } from '../../internal/mode.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import type { Keyboard } from './keys.js';
import { modelSteps, sound, type Model } from './model.js';
import { sinceThen, wayBetween, type Way } from './ways.js';

/** From this width on, list and picture stand side by side. */
const sideBySide = 720;
/** What changes beside the picture only, or asks for a picture itself. */
const quiet: readonly PropertyKey[] = [
  ...['scrolled', 'active', 'said', 'query', 'match', 'panel', 'unseenLinks', 'isReading', 'start', 'inPicture'],
  ...['paper', 'chosen', 'finding'],
];
/** What changes the picture. */
const loud: readonly PropertyKey[] = ['whole', 'filter', 'way', 'isNarrow', 'isList', 'written'];
export type Panel = 'filter' | 'legend' | 'more' | '';

const partsOf = (chosen: NonNullable<Chosen>) => Object.entries(chosen)[0] as [Exclude<Row['kind'], 'finding'>, number];

/** What the diagram knows and does; `LianLinkageDiagram` draws it. */
export abstract class DiagramBase extends LitElement {
  /** The graph to show, made by the SDK's `linkageGraph`; else the JSON inside. */
  @property({ attribute: false }) graph: LinkageGraph | undefined;

  /** Names of places and what they lie in, from the packs: without them communities go by their codes, side by side. */
  @property({ attribute: false }) places: readonly Place[] = [];

  /** An earlier graph to compare with. */
  @property({ attribute: false }) earlier: LinkageGraph | undefined;

  /**
   * Address of `liandong-diagram-worker.js` on the same site: large graphs are then arranged beside the page, not within it. Where the page
   * demands Trusted Types, set what its own policy made of the address.
   */
  @property({ attribute: 'worker-src' }) workerSrc: string | { toString(): string } = '';

  /** Level of the heading, to fit those of the page. */
  @property({ type: Number }) level = 2;

  protected whole: Network | undefined;
  protected isReading = false;
  protected chosen: Chosen;
  protected finding: number | undefined;
  protected filter: Filter = noFilter;
  protected panel: Panel = '';
  protected query = '';
  protected match = -1;
  protected start: number | undefined;
  protected way: Way | undefined;
  /** The two between whom a way is sought; else what is drawn above all is a comparison. */
  protected ends: readonly [from: number, to: number] | undefined;
  protected active = 0;
  protected scrolled = 0;
  protected isNarrow = false;
  protected isList = true;
  protected inPicture = false;
  protected said = '';
  protected unseenLinks = 0;
  protected paper: readonly SVGElement[] | undefined;

  protected readonly words = new Words(this, 'diagram', diagram);
  private stopLayout: (() => void) | undefined;
  protected layout: Layout | undefined;
  protected stage: Stage | undefined;
  private pointed: Chosen;
  /** The whole as it was on the day that is looked at, with the findings that pass the filter. */
  protected network: Network | undefined;
  protected mask: Mask | undefined;
  protected seen: Seen | undefined;
  /** What is compared with. */
  protected against: LinkageGraph | undefined;
  private version = 0;
  private open: ReadonlySet<string> = new Set();
  protected rows: readonly Row[] = [];
  private typed = { text: '', at: 0 };
  protected telling: Telling | undefined;
  private observer: ResizeObserver | undefined;
  private watcher: MutationObserver | undefined;
  private written: LinkageGraph | undefined;

  protected readonly say: Say = (path, facts) => this.words.say(path as readonly string[], facts);
  protected readonly date = (day: string): string => dayText(day, this.words.lang);
  protected readonly glyphOf = (kind: string): string => this.words.find(['glyphs', kind]) ?? '·';

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved in the page while it was laid out: that begins again.
    if (this.isReading || (this.network && !this.layout)) this.read();
    this.readScript();
    this.watcher ??= new MutationObserver(() => this.readScript());
    this.watcher.observe(this, { childList: true });
    if (typeof ResizeObserver === 'function') {
      this.observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
      this.observer.observe(this);
    }
    this.measure();
  }

  private measure(): void {
    const { clientWidth: width } = this;
    if (width > 0) this.isNarrow = width < sideBySide * (this.isElderly ? 1.4 : 1);
  }

  /** The graph as JSON inside, for a page without scripts of its own. */
  private readScript(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return;
    try {
      this.written = JSON.parse(script.textContent ?? '') as LinkageGraph;
    } catch {
      console.warn('The JSON inside <lian-linkage-diagram> cannot be read.');
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause?.();
    this.stopLayout?.();
    this.observer?.disconnect();
    this.watcher?.disconnect();
    this.stage?.destroy();
    this.stage = undefined;
  }

  protected get isElderly(): boolean {
    return isElder(this);
  }
  protected get text(): number {
    return this.isElderly ? 16 : 12;
  }
  protected get rowHeight(): number {
    return this.isElderly ? 52 : 40;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('graph') || changed.has('places') || changed.has('written')) this.read();
    const { whole, filter } = this;
    if (!whole) return;
    const isOther = changed.has('whole') || changed.has('earlier');
    const isFiltered = changed.has('filter');
    if (isFiltered || !this.mask) {
      this.seen = seenThrough(whole, filter, ++this.version);
      ({ network: this.network, mask: this.mask } = this.seen);
      this.list(this.open);
    }
    const { network, mask } = this.seen!;
    const isOtherTongue = this.telling?.lang !== this.words.lang;
    this.telling = new Telling(network, mask, this.say, this.words.lang, this.date);
    if (isOther) {
      const earlier = sound(this.earlier);
      this.against = earlier?.asOf && whole.graph.asOf ? earlier : undefined;
      this.ends = undefined;
    }
    const isOtherDay = isFiltered && (changed.get('filter') as Filter | undefined)?.date !== filter.date;
    if (isOther || isOtherDay || isOtherTongue || (isFiltered && this.ends)) this.findWay();
    if (isFiltered && !isOther) {
      // What is no longer seen is let go.
      if (this.chosen && !this.isSeen(this.chosen)) this.choose(undefined);
      this.said = this.rows.length > 0 ? (isOtherDay && this.way?.sentence) || this.summary : this.say('nothing');
    }
    this.active = Math.max(0, Math.min(this.active, this.rows.length - 1));
  }

  private list(open: ReadonlySet<string>): void {
    this.open = open;
    this.rows = rowsOf(this.network!, this.mask!, open);
  }

  private findWay(): void {
    const { network, mask, telling, against, ends } = this;
    this.way = ends
      ? wayBetween(network!, mask!, telling!, ...ends)
      : against && sinceThen(network!, telling!, against);
  }

  private pause: (() => void) | undefined;
  /** What is shown stays until the new is ready. */
  private read(): void {
    const { whole, layout } = this;
    this.pause?.();
    this.isReading = true;
    this.pause = inSlices(modelSteps(this.graph ?? this.written, this.places, whole, layout), (model) => {
      this.isReading = false;
      this.stopLayout?.();
      this.mask = this.chosen = this.finding = this.start = this.way = this.layout = undefined;
      this.filter = noFilter;
      this.whole = this.network = model?.network;
      this.stage?.hold();
      if (model) this.arrange(model);
    });
  }

  private arrange({ network, previous }: Model): void {
    this.said = this.say('layingOut');
    this.open = new Set(network.parentOf.length > 1 ? [] : ['g0']);
    const { groupOf, parentOf, isCentre, from, to } = network;
    let isFirst = true;
    const take = (layout: Layout, isDone: boolean) => {
      this.layout = layout;
      if (isDone) this.said = this.say('laidOut');
      this.stage?.show(this.network!, layout, isFirst && !previous);
      isFirst = false;
      this.requestUpdate();
    };
    this.stopLayout = layOut(
      { groupOf, parentOf, isCentre, from, to, ...(previous && { previous }) },
      network.actors.length > 400 ? this.workerSrc : '',
      { groups: (layout) => take(layout, false), done: (layout) => take(layout, true) },
    );
  }

  /** Of which day, and how much there is; of how much, where something is left out. */
  protected get summary(): string {
    const { say } = this;
    const { network, mask, all } = this.seen!;
    const { graph, worstFirst } = network;
    const own = this.whole!.graph;
    const part = (key: string, count: number, of: number) => {
      const text = say(key, { count });
      return count === of ? text : say('part', { text, of });
    };
    const parts = [
      graph.asOf ? say('asOf', { date: this.date(graph.asOf) }) : say('noDay'),
      this.telling!.sentence([
        part('size', countOf(mask.actor), all[0]),
        part('linkCount', countOf(mask.link), all[1]),
        graph.asOf === own.asOf
          ? part('findingCount', worstFirst.length, own.findings.length)
          : say('findingsThen', { date: this.date(own.asOf) }),
      ]),
      ...this.filtered,
    ];
    return parts.filter(Boolean).join(' · ');
  }

  /** What the filter is, the day aside. */
  private get filtered(): readonly string[] {
    const { filter, telling, say } = this;
    const { hiddenKinds, hiddenLooks, onlyFindings, around } = filter;
    const what = telling!.list([
      ...Array.from(hiddenKinds, (kind) => say(['kindNames', kindsOfLink[kind]!])),
      ...Array.from(hiddenLooks, (look) => say(['looks', looks[look]!])),
    ]);
    return [
      what && say('leftOut', { what }),
      onlyFindings ? say('onlyFindings') : '',
      around === undefined ? '' : telling!.pair(say('focusOn'), telling!.nameOf(around)),
    ];
  }

  protected isSeen(chosen: NonNullable<Chosen>): boolean {
    const [kind, index] = partsOf(chosen);
    return (kind === 'group' ? this.telling!.sizeOf(index) : this.mask![kind][index]!) > 0;
  }

  protected override updated(changed: PropertyValues): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!box) {
      this.stage?.destroy();
      this.stage = undefined;
      return;
    }
    if (!this.stage) {
      this.stage = new Stage(box, box.querySelector('canvas')!, {
        map: this.renderRoot.querySelector<HTMLCanvasElement>('.map')!,
        wishes: () => ({
          mask: this.mask!,
          chosen: this.chosen,
          pointed: this.pointed,
          ...(this.way && { path: this.way }),
          text: this.text,
          nameOfGroup: (group) => this.telling!.nameOfGroup(group),
        }),
        sayings: () => ({ glyphOf: this.glyphOf }),
        choose: (chosen) => this.choose(chosen, { show: false }),
        point: (chosen) => {
          if (JSON.stringify(chosen) === JSON.stringify(this.pointed)) return;
          this.pointed = chosen;
          box.classList.toggle('points', chosen !== undefined);
          box.title = chosen ? this.describe(chosen) : '';
          this.stage?.request();
        },
        painted: ({ unseen }) => (this.unseenLinks = unseen),
      });
      if (this.layout) this.stage.show(this.network!, this.layout, true);
    }
    if (changed.has('filter') && this.layout) this.stage.show(this.network!, this.layout, false);
    // A list that is scrolled, or a panel that opens, leaves the picture as it is.
    if (changed.size === 0 || Array.from(changed.keys()).some((key) => !quiet.includes(key))) this.stage.forget();
  }

  protected describe(chosen: NonNullable<Chosen>): string {
    const [kind, index] = partsOf(chosen);
    return this.telling!.sentence([this.telling![kind](index), this.isSeen(chosen) ? '' : this.say('hidden')]);
  }

  /** Chooses something, in the picture and in the list alike. */
  protected choose(chosen: Chosen, { show = true, finding = undefined as number | undefined, say = true } = {}): void {
    this.chosen = chosen;
    this.finding = finding;
    const { network } = this;
    let told: object | undefined;
    if (chosen && network) {
      if (say) this.said = this.describe(chosen);
      const [kind, index] = partsOf(chosen);
      // Whom it is seen with: of a link, where it begins.
      const actor = kind === 'group' ? -1 : kind === 'actor' ? index : network.from[index]!;
      const group = actor < 0 ? index : network.groupOf[actor]!;
      if (kind !== 'group') told = { [kind]: network[`${kind}s`][index]!.id };
      const open = openFor(network, this.open, actor < 0 ? network.parentOf[group]! : group);
      if (kind === 'link') open.add(`a${actor}`);
      this.list(open);
      const key = actor < 0 ? `g${rowGroups(network)[group]!}` : `a${actor}${kind === 'link' ? ` l${index}` : ''}`;
      const row = this.rows.findIndex((one) => one.key === key);
      // Details under the list make it lower, so it is scrolled once they are there.
      if (row >= 0) {
        this.active = row;
        void this.updateComplete.then(() => this.goTo(row));
      }
      if (show && actor < 0) this.stage?.showGroup(group);
      else if (show) this.stage?.showActor(actor);
    }
    this.stage?.request();
    const event = { detail: { chosen: told }, bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent('lian-choose', event));
  }

  protected goTo(row: number): void {
    this.active = row;
    const tree = this.renderRoot.querySelector('.tree');
    if (!tree) return;
    const [top, end] = [row * this.rowHeight, (row + 1) * this.rowHeight];
    if (top < tree.scrollTop) tree.scrollTop = top;
    else if (end > tree.scrollTop + tree.clientHeight) tree.scrollTop = end - tree.clientHeight;
    this.scrolled = tree.scrollTop;
  }

  /** In a narrow column details stand under what they are chosen in: they come into view. */
  private reveal(): void {
    if (this.isNarrow)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector('.details')?.scrollIntoView({ block: 'nearest' }),
      );
  }

  /** All is shown again, and what was chosen while it was hidden has its row. */
  protected readonly showAll = (): void => {
    const { chosen } = this;
    this.filter = noFilter;
    void this.updateComplete.then(() => {
      if (chosen) this.choose(chosen);
      this.focusPane();
    });
  };

  private focusPane(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  protected readonly chooseRow = ({ kind, index }: Pick<Row, 'kind' | 'index'>): void => {
    if (kind === 'finding') this.goToFinding(index);
    else this.choose({ [kind]: index } as unknown as Chosen);
    this.reveal();
  };

  protected toggle({ key, isOpen }: Row): void {
    const open = new Set(this.open);
    if (isOpen) open.delete(key);
    else open.add(key);
    this.list(open);
    this.requestUpdate();
  }

  protected goToFinding(place: number): void {
    const { network } = this;
    const found = network?.graph.findings[place];
    if (!network || !found) return;
    const link = found.links.map((id) => network.linkIndexOf.get(id)!).find((one) => this.mask!.link[one]);
    const actor = found.actors.map((id) => network.indexOf.get(id)!).find((one) => this.mask!.actor[one]);
    const group = groupAt(network, found.community);
    const isWide = found.actors.length !== 1 && group >= 0;
    const one = actor !== undefined ? { actor } : link !== undefined && { link };
    this.choose((!isWide && one) || { group: Math.max(0, group) }, { finding: place, say: false });
    this.said = this.telling!.row({ kind: 'finding', index: place });
  }

  protected readonly keyboard: Keyboard = {
    nextFinding: () => {
      const { worstFirst } = this.seen!.network;
      const at = this.finding === undefined ? -1 : worstFirst.indexOf(this.finding);
      if (worstFirst.length > 0) this.chooseRow({ kind: 'finding', index: worstFirst[(at + 1) % worstFirst.length]! });
    },
    switchPane: () => {
      this.inPicture = !this.inPicture;
      if (this.isNarrow) this.isList = !this.inPicture;
      void this.updateComplete.then(() => this.focusPane());
    },
    alongLink: (step) => {
      const { network, chosen } = this;
      if (!network || !chosen || 'group' in chosen) return;
      const actor = 'actor' in chosen ? chosen.actor : (this.anchor ?? network.from[chosen.link]!);
      this.anchor = actor;
      const links = this.telling!.linksOf(actor);
      if (links.length === 0) return;
      const at = 'link' in chosen ? links.indexOf(chosen.link) : step > 0 ? -1 : 0;
      const link = links[(at + step + links.length) % links.length]!;
      this.choose({ link }, { show: false, say: false });
      this.said = this.telling!.link(link, actor);
    },
    otherEnd: () => {
      const { network, chosen } = this;
      if (!network || !chosen || !('link' in chosen)) return false;
      const [from, to] = [network.from[chosen.link]!, network.to[chosen.link]!];
      this.anchor = this.anchor === to ? from : to;
      this.choose({ actor: this.anchor });
      return true;
    },
    towards: (dx, dy) => {
      const found = this.stage?.towards(this.chosen, dx, dy);
      if (found) this.choose(found, { show: 'actor' in found });
    },
    zoom: (factor) => this.stage?.zoom(factor),
    fit: () => this.stage?.fit(),
    openChosen: () => {
      if (this.chosen && 'group' in this.chosen) this.stage?.showGroup(this.chosen.group);
    },
    clear: () => {
      this.leaveWay();
      this.choose(undefined);
    },
    rows: () => this.rows,
    active: () => this.active,
    page: () => Math.floor((this.renderRoot.querySelector('.tree')?.clientHeight ?? 200) / this.rowHeight) - 1,
    goTo: (row) => this.goTo(row),
    toggle: (row) => this.toggle(row),
    chooseRow: this.chooseRow,
    type: (letter, at) => {
      this.typed = { text: at - this.typed.at < 700 ? this.typed.text + letter : letter, at };
      const wanted = this.typed.text.toLowerCase();
      const from = this.typed.text.length > 1 ? this.active : this.active + 1;
      for (let step = 0; step < this.rows.length; step++) {
        const place = (from + step) % this.rows.length;
        if (this.telling!.row(this.rows[place]!).toLowerCase().startsWith(wanted)) return this.goTo(place);
      }
    },
  };
  private anchor: number | undefined;

  protected readonly leaveWay = (): void => {
    this.way = this.start = this.against = this.ends = undefined;
  };

  protected readonly act = (what: 'around' | 'from' | 'to' | 'open', chosen: Chosen): void => {
    if (!chosen || !this.network) return;
    if ('group' in chosen) return this.stage?.showGroup(chosen.group);
    if (!('actor' in chosen)) return;
    if (what === 'around')
      this.filter = { ...this.filter, around: this.filter.around === chosen.actor ? undefined : chosen.actor };
    else if (what === 'from') {
      this.start = chosen.actor;
      this.said = this.say('pathStart', { name: this.telling!.nameOf(chosen.actor) });
    } else if (this.start !== undefined) {
      this.ends = [this.start, chosen.actor];
      this.findWay();
      this.start = undefined;
      this.said = this.way!.sentence;
    }
  };
}

for (const name of [...quiet, ...loud]) DiagramBase.createProperty(name, { state: true });
