import type { LocalText } from '@liandong/core';
import { findingLines } from '@liandong/messages';
import type { GraphFinding, Link } from '@liandong/sdk/graph';
import { localText } from '../../internal/local-text.js';
import { sentenceOf } from '../../internal/words-controller.js';
import type { Mask } from './bundle.js';
import { drawn } from './labels.js';
import { kindsOfLink, type Network } from './network.js';
import { countsOf, linksIn, type Row } from './rows.js';

/** Says a sentence by its path; the words of the diagram. */
export type Say = (path: string | readonly string[], facts?: Readonly<Record<string, unknown>>) => string;

/** The word for something of a kind; for what has none, that it is another, with what was given. */
export function wordOf(say: Say, kind: string, given: string): string {
  const word = say([kind, given]);
  return word.startsWith(`${kind}.`) ? say([kind, 'other'], { given: drawn(`${given}`, 40) }) : word;
}

/** What was due and what of it was done, in the facts of a reason. */
interface Due {
  readonly due?: number;
  readonly done?: number;
}

/** 图上的东西怎么说。How what is seen in the diagram is said, for the tree, the details, titles and tables. */
export class Telling {
  private counts: Uint32Array | undefined;

  constructor(
    private readonly network: Network,
    private readonly mask: Mask,
    readonly say: Say,
    readonly lang: string,
    readonly date: (day: string) => string,
  ) {}

  text(text: LocalText | undefined): string {
    return text ? localText(text, this.lang) : '';
  }

  nameOfGroup(group: number): string {
    const { level, name, code, parent } = this.network.groups[group]!;
    if (level === 'support' || level === 'others') return this.say(level);
    if (level === 'part') return this.nameOfGroup(parent);
    return this.text(name) || code || '';
  }

  /** What a place is called; its code where nothing names it. */
  placeOf(code = ''): string {
    return this.text(this.network.places.get(code)?.name) || code;
  }

  /** How many of it are seen; supporters of one area in several places are counted together. */
  sizeOf(group: number): number {
    return (this.counts ??= countsOf(this.network, this.mask))[group]!;
  }

  /** The links of an actor that are seen. */
  linksOf(actor: number): readonly number[] {
    return linksIn(this.network, this.mask, actor);
  }

  kindOf(actor: number): string {
    return this.actorKind(this.network.actors[actor]!.kind);
  }

  tierOf(actor: number): string {
    return wordOf(this.say, 'tiers', this.network.actors[actor]!.tier);
  }

  kindOfLink(link: number): string {
    return this.say(['kindNames', kindsOfLink[this.network.kind[link]!]!]);
  }

  nameOf(actor: number): string {
    return this.network.actors[actor]!.name || this.network.actors[actor]!.id;
  }

  finding({ code }: GraphFinding): string {
    const [, question = '', ...rest] = code.split('.');
    const last = rest[rest.length - 1] ?? '';
    if (question === 'isTriadComplete' && rest.length >= 2)
      return this.say(['foundNames', 'triad'], {
        from: this.say(['looks', rest[rest.length - 2]!]),
        to: this.say(['looks', last]),
      });
    // A known fault by its own name, else by the question that could not be answered.
    const known = [last, question].find((key) => !this.say(['foundNames', key]).startsWith('foundNames.'));
    const name = this.say(['foundNames', known ?? 'other']);
    // The same fault may be found of each context in which roles are asked about.
    const context = sentenceOf(this.lang, 'linkage', ['facts', 'context', 'options', rest[0] ?? '']);
    return this.sentence([name, context ?? '']);
  }

  findingWithWeight(finding: GraphFinding): string {
    return this.pair(this.say(['severities', finding.severity]), this.finding(finding));
  }

  /** How much it weighs, what it is, what it is about, where, and whom it touches, at most so many of them: for a table. */
  findingCells(place: number, most = Infinity): readonly string[] {
    const finding = this.network.graph.findings[place]!;
    const { severity, community, actors } = finding;
    return [
      this.say(['severities', severity]),
      this.finding(finding),
      this.about(finding, most).join(' / '),
      this.placeOf(community),
      this.names(actors, most),
    ];
  }

  /** What it is about, and whom it names where that does not say it. */
  substance(found: GraphFinding): readonly string[] {
    const { roles, overdue, notAgreed, largestSource, actors } = found;
    const isNamed = largestSource ?? [roles, overdue, notAgreed].some((list) => list?.length);
    return [...this.about(found), isNamed ? '' : this.names(actors)].filter(Boolean);
  }

  /** Which roles of whom; what is overdue; which activities nobody agreed on; where money comes from. At most so many of each. */
  private about(found: GraphFinding, most = 5): readonly string[] {
    const { sign } = found;
    return [
      this.overdue(found),
      ...findingLines(found, this, most),
      sign && sign.facts.allMoney === undefined ? this.say('signUntold') : '',
      sign?.isShareOpen ? this.say('signOpen') : '',
    ].filter(Boolean);
  }

  /** What a kind of source of money is called. */
  source(kind: string): string {
    return sentenceOf(this.lang, 'funding', ['facts', 'kind', 'options', kind]) ?? kind;
  }

  actorKind(kind: string): string {
    return wordOf(this.say, 'kinds', kind);
  }

  role(role: string): string {
    return sentenceOf(this.lang, 'linkage', ['facts', 'role', 'options', role]) ?? role;
  }

  names(ids: readonly string[], most = 12): string {
    const { indexOf, actors } = this.network;
    const named = ids.slice(0, most).map((id) => actors[indexOf.get(id)!]?.name || id);
    return this.sentence([this.list(named), this.unlisted(ids.length - most)]);
  }

  private unlisted(count: number): string {
    return count > 0 ? this.say('unlisted', { count }) : '';
  }

  /** What was found, with the first of what it is about. */
  private briefly(found: GraphFinding): readonly string[] {
    const { roles: _roles, ...others } = found;
    return [this.findingWithWeight(found), this.overdue(found), ...findingLines(others, this, 1)];
  }

  /**
   * Who it is, what it is, how many links it has, what was found. In a file of so many findings that a city would be as large again by
   * them, who and what it is and the gravest of them.
   */
  actor(actor: number, isFile = false): string {
    const { findings } = this.network.graph;
    const own = (this.network.findingsOfActor.get(actor) ?? []).map((place) => findings[place]!);
    const links = this.linksOf(actor);
    const out = links.filter((link) => this.network.from[link] === actor).length;
    return this.sentence([
      this.nameOf(actor),
      this.kindOf(actor),
      ...(isFile && findings.length > 500
        ? own.slice(0, 1).map((found) => this.findingWithWeight(found))
        : [
            this.tierOf(actor),
            this.say('outOf', { count: out }),
            this.say('into', { count: links.length - out }),
            ...own.slice(0, 3).flatMap((found) => this.briefly(found)),
            this.unlisted(own.length - 3),
          ]),
    ]);
  }

  group(group: number): string {
    const findings = this.network.findingsOfGroup.get(group)?.length ?? 0;
    return this.sentence([
      this.nameOfGroup(group),
      this.say('size', { count: this.sizeOf(group) }),
      findings > 0 ? this.say('findingCount', { count: findings }) : '',
    ]);
  }

  /** Names one after the other. */
  list(names: readonly string[]): string {
    return names.join(this.say('between'));
  }
  /** A word and what it says. */
  pair(word: string, text: string): string {
    return this.say('pair', { word, text });
  }
  /** What there is to say, one after the other. */
  sentence(parts: readonly string[]): string {
    return parts.filter((part) => part !== '').join(this.say('comma'));
  }

  /** A link as its actor sees it, or with both its ends. */
  linkName(link: number, seenFrom?: number): string {
    const { from, to } = this.network;
    const kind = this.kindOfLink(link);
    const [own, other] = [from[link]!, to[link]!];
    return seenFrom === own
      ? this.say('linkOut', { kind, name: this.nameOf(other) })
      : seenFrom === other
        ? this.say('linkIn', { kind, name: this.nameOf(own) })
        : this.say('linkBetween', { kind, from: this.nameOf(own), to: this.nameOf(other) });
  }

  /** The same, whether it is active and what was found. */
  link(link: number, seenFrom?: number): string {
    const { links, findingsOfLink, graph } = this.network;
    const found = findingsOfLink.get(link) ?? [];
    return this.sentence([
      this.linkName(link, seenFrom),
      this.activity(links[link]!),
      ...found.flatMap((place) => this.briefly(graph.findings[place]!)),
    ]);
  }

  /** Whether there is still something of it; what only met, and did not do what it resolved, is not moving. */
  activity({ id, isActive }: Link): string {
    const { graph, findingsOfLink, linkIndexOf } = this.network;
    const isIdle = findingsOfLink
      .get(linkIndexOf.get(id)!)
      ?.some((place) => /linkedNotMoving$/.test(graph.findings[place]!.code));
    return this.say(['activity', isActive === false ? 'over' : isIdle ? 'idle' : isActive ? 'active' : 'unknown']);
  }

  /** How much of what was due was not done, where the answer says so. */
  private overdue({ code, decision }: GraphFinding): string {
    if (/movingNotLinked$/.test(code)) return '';
    const { due, done } = (decision?.reasons.find(({ facts }) => Number(facts?.['due']) > Number(facts?.['done']))
      ?.facts ?? {}) as Due;
    return due ? this.say('overdue', { of: due, count: due - done! }) : '';
  }

  /** When it began and was last seen, and by which records. */
  evidence({ firstOn, lastOn, evidence }: Link): string {
    const records = evidence.slice(0, 3).map(({ record }) => record);
    return this.sentence([
      firstOn ? this.say('since', { date: this.date(firstOn) }) : '',
      lastOn ? this.say('last', { date: this.date(lastOn) }) : '',
      records.length > 0 ? this.say('evidence', { count: evidence.length, records: this.list(records) }) : '',
    ]);
  }

  row({ kind, index, actor }: Pick<Row, 'kind' | 'index' | 'actor'>): string {
    if (kind === 'group') return this.group(index);
    if (kind === 'actor') return this.actor(index);
    if (kind === 'link') return this.link(index, actor);
    const found = this.network.graph.findings[index]!;
    return this.sentence([this.findingWithWeight(found), ...this.substance(found)]);
  }
}
