import { evidenceGrades, lawOn, type Pack } from '@liandong/core';
import { parsePack } from '@liandong/core/pack';
import * as sdk from '@liandong/sdk';
import { expect } from 'chai';
import { allPacks, demoPacks } from './index.js';

/** Every term that the rules read: whatever a subject of the sdk exports in the shape of a term. */
const terms = Object.values(sdk as Record<string, object>).flatMap((subject) => Object.values(subject).filter(isTerm));

function isTerm(value: unknown): value is Parameters<typeof parsePack>[1] extends Iterable<infer Term> ? Term : never {
  return typeof value === 'object' && value !== null && 'mayFill' in value && 'merge' in value && 'id' in value;
}

describe('packs as plain JSON', () => {
  for (const pack of allPacks) {
    it(`${pack.jurisdiction} survives JSON and is accepted whole`, () => {
      const json: unknown = JSON.parse(JSON.stringify(pack));
      expect(json).to.deep.equal(pack);
      expect(
        parsePack(
          json,
          terms,
          allPacks.filter((other: Pack) => other !== pack),
        ),
      ).to.deep.equal(pack);
    });
  }

  it('are one pack a place', () => {
    const places = allPacks.map(({ jurisdiction }) => jurisdiction);
    expect(new Set(places).size).to.equal(places.length);
  });

  it('cite a text for every value, and invented texts only in the invented chain', () => {
    for (const { jurisdiction, entries } of allPacks) {
      const demo = demoPacks.some((pack) => pack.jurisdiction === jurisdiction);
      for (const { term, cite } of entries) {
        expect(evidenceGrades).to.include(cite.evidence);
        expect(cite.evidence === 'illustrative', `${jurisdiction} ${term}`).to.equal(demo);
      }
    }
  });

  it('let one citation id stand for one text everywhere', () => {
    const seen = new Map<string, string>();
    for (const { cite } of allPacks.flatMap((pack) => pack.entries)) {
      const text = JSON.stringify(cite);
      expect(seen.get(cite.id) ?? text, cite.id).to.equal(text);
      seen.set(cite.id, text);
    }
  });

  it('give the same law after a round trip', () => {
    const copy = JSON.parse(JSON.stringify(allPacks)) as Pack[];
    for (const place of ['cn-310104015', 'cn-110105023', 'cn-990101001001']) {
      const [one, other] = [allPacks, copy].map((packs) => lawOn('2026-11-21', place, packs));
      expect(one?.chain).to.deep.equal(other?.chain);
      for (const { term } of allPacks.flatMap((pack) => pack.entries)) {
        const known = terms.find(({ id }) => id === term);
        if (known) expect(one?.get(known)).to.deep.equal(other?.get(known));
      }
    }
  });
});
