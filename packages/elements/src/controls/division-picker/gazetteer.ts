import type { Place } from '@liandong/core';
import { hierarchyOn, placeOn, successorsOf, type Hierarchy, type PlaceThen } from '@liandong/sdk/places';

/** What a code means on a day: a place that stands, one that it became, or nothing that is known. */
export interface Meant {
  readonly place?: PlaceThen;
  /** The place that ended, and when, if the code was of one. */
  readonly ended?: { readonly name: string; readonly on: string; readonly into: readonly PlaceThen[] };
}

/** 地名录：某日的各地，以及它们从前的名字。The places of one day, with what they were called before. */
export class Gazetteer {
  private readonly hierarchy: Hierarchy | undefined;
  private readonly byCode = new Map<string, PlaceThen>();
  /** Former names by the code of what stands now. */
  private readonly former = new Map<string, string[]>();

  constructor(
    private readonly records: readonly Place[],
    private readonly on: string,
    private readonly nameOf: (name: Place['name']) => string,
  ) {
    try {
      this.hierarchy = hierarchyOn(on as Place['from'], records);
      for (const place of this.hierarchy.places) this.byCode.set(place.code, place);
      for (const record of records) this.note(record);
    } catch (error) {
      console.warn('places:', error); // in a circle, or a day that is none
    }
  }

  private note(record: Place): void {
    if (record.from > this.on) return;
    const now = this.byCode.get(record.code);
    if (now && record.name && this.nameOf(record.name) !== this.nameOf(now.name)) this.add(record.code, record.name);
    if (now || !record.ended) return;
    const name = this.lastName(record.code);
    for (const into of successorsOf(record.code, this.on as Place['from'], this.records))
      if (name !== undefined) this.add(into, name);
  }

  private add(code: string, name: Place['name']): void {
    const said = this.nameOf(name);
    const names = this.former.get(code);
    if (!names) this.former.set(code, [said]);
    else if (names.indexOf(said) < 0) names.push(said);
  }

  private lastName(code: string): Place['name'] {
    const own = this.records.filter((record) => record.code === code && record.name);
    return own.sort((one, other) => (one.from < other.from ? 1 : -1))[0]?.name;
  }

  get isEmpty(): boolean {
    return this.byCode.size === 0;
  }

  formerNames(code: string): readonly string[] {
    return this.former.get(code) ?? [];
  }

  place(code: string): PlaceThen | undefined {
    return this.byCode.get(code);
  }

  below(code: string): readonly PlaceThen[] {
    return (this.hierarchy?.childrenOf(code) ?? []).map((child) => this.byCode.get(child)!);
  }

  chain(code: string): readonly string[] {
    return this.hierarchy?.chain(code) ?? [];
  }

  /** Does the code stand, or what did it become? */
  meant(code: string): Meant {
    const place = this.byCode.get(code);
    if (place || !this.hierarchy) return place ? { place } : {};
    const standing = placeOn(code, this.on as Place['from'], this.records);
    if (standing.status !== 'ended') return {};
    const into = successorsOf(code, this.on as Place['from'], this.records).flatMap(
      (each) => this.byCode.get(each) ?? [],
    );
    const ended = { name: this.nameOf(this.lastName(code)), on: standing.on, into };
    return into.length === 1 ? { place: into[0]!, ended } : { ended };
  }
}
