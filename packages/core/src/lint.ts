import { addDays, type IsoDate } from './iso-date.js';
import { lawOn, type Pack, type Ruling } from './law.js';
import type { Term } from './term.js';

/** One thing about packs that somebody should look at. */
export interface LintFinding {
  /**
   * `conflict`: two texts against each other. `gap`: a value ended and nothing took its place. `shadowed`: a text that never has effect.
   * `not-fillable`: a level that may not fill the term. `unknown-term`: a term that no rule reads. `no-place`: a pack for a place that no pack lists.
   * `review-due`: past its review date on the day asked for.
   */
  readonly kind: 'conflict' | 'gap' | 'shadowed' | 'not-fillable' | 'unknown-term' | 'no-place' | 'review-due';
  readonly term?: string;
  readonly jurisdiction: string;
  readonly from?: IsoDate;
  /** Ids of the citations it is about. */
  readonly cites: readonly string[];
}

/**
 * 法规包检查：逐日逐地查冲突、空档与从不起作用的条目。
 * Walks every term over every day on which something changes and every place, and tells conflicts, gaps and texts without effect.
 *
 * Source: none; compares what packs say.
 *
 * @param on the day on which review dates are looked at
 * @throws {InvalidDateError} where a text begins on what is no day: {@link parsePack} refuses such a pack
 */
export function lintPacks(packs: readonly Pack[], terms: readonly Term[], on: IsoDate): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const places = [...new Set(packs.flatMap((pack) => pack.places.map(({ code }) => code)))];
  const byId = new Map(terms.map((term) => [term.id, term]));
  for (const { jurisdiction, entries } of packs) {
    if (!places.includes(jurisdiction)) findings.push({ kind: 'no-place', jurisdiction, cites: [] });
    for (const { term, from, cite, reviewBy } of entries) {
      const about = { term, jurisdiction, from, cites: [cite.id] };
      if (!byId.has(term)) findings.push({ kind: 'unknown-term', ...about });
      if (reviewBy !== undefined && reviewBy <= on) findings.push({ kind: 'review-due', ...about });
    }
  }
  const used = new Set<string>();
  const seen = new Set<string>();
  const tell = (finding: LintFinding) => {
    const key = [finding.kind, finding.term, ...finding.cites].join(' ');
    if (!seen.has(key)) findings.push(finding);
    seen.add(key);
  };
  for (const jurisdiction of places) {
    for (const [date, changed] of changes(packs, jurisdiction)) {
      const law = lawIfAny(date, jurisdiction, packs);
      if (!law) continue;
      const dayBefore = lawIfAny(addDays(date, -1), jurisdiction, packs);
      for (const term of terms) {
        if (changed && !changed.has(term.id)) continue;
        const ruling = law.get(term);
        for (const cite of ruling.cites) used.add(`${term.id} ${cite.id}`);
        const about = { term: term.id, jurisdiction, from: date, cites: ruling.cites.map(({ id }) => id) };
        if (ruling.status === 'conflict') tell({ kind: 'conflict', ...about });
        if (dayBefore?.get(term).status === 'value' && ruling.status === 'none' && !repealed(packs, term, date))
          tell({ kind: 'gap', ...about });
      }
      if (changed) continue;
      const levels = new Map(law.chain.map(({ code, level }) => [code, level]));
      for (const pack of packs) {
        const level = levels.get(pack.jurisdiction);
        for (const { term, from, cite } of pack.entries) {
          const mayFill = byId.get(term)?.mayFill;
          if (level && mayFill && !mayFill.includes(level)) {
            tell({ kind: 'not-fillable', term, jurisdiction: pack.jurisdiction, from, cites: [cite.id] });
          }
        }
      }
    }
  }
  for (const { jurisdiction, entries } of packs) {
    for (const { term, from, cite } of entries) {
      if (byId.has(term) && !used.has(`${term} ${cite.id}`))
        tell({ kind: 'shadowed', term, jurisdiction, from, cites: [cite.id] });
    }
  }
  return findings;
}

/**
 * Days on which anything changes for a place, in order: only its own chain's texts, and its own places' days.
 * Each with the terms whose texts begin, or with none where a place changes and every term has to be looked at.
 */
function changes(
  packs: readonly Pack[],
  jurisdiction: string,
): readonly (readonly [IsoDate, Set<string> | undefined])[] {
  const days = new Map<IsoDate, Set<string> | undefined>();
  const above = new Set<string>([jurisdiction]);
  const places = packs.flatMap((pack) => pack.places);
  for (let size = 0; size !== above.size;) {
    size = above.size;
    for (const place of places) if (above.has(place.code) && place.within !== undefined) above.add(place.within);
  }
  for (const pack of packs) {
    if (!above.has(pack.jurisdiction)) continue;
    for (const { from, term } of pack.entries) days.set(from, (days.get(from) ?? new Set()).add(term));
  }
  for (const place of places) if (above.has(place.code)) days.set(place.from, undefined);
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The law, or nothing on days on which the place does not exist. */
function lawIfAny(
  date: IsoDate,
  jurisdiction: string,
  packs: readonly Pack[],
): { chain: ReturnType<typeof lawOn>['chain']; get(term: Term): Ruling } | undefined {
  try {
    return lawOn(date, jurisdiction, packs);
  } catch {
    return undefined;
  }
}

const repealed = (packs: readonly Pack[], term: Term, date: IsoDate) =>
  packs.some(({ entries }) => entries.some((entry) => entry.term === term.id && entry.from === date && entry.repealed));
