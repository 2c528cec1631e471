import { LiandongError, type Decision } from '@liandong/core';
import type { Catalogue, CatalogueEntry } from './build-catalogue.js';

/** 移出目录的一项。One that came off the catalogue, and why: it is excluded or undecided now, or gone from the ledger. */
export interface Removal {
  readonly org: string;
  readonly name: string;
  readonly why: 'excluded' | 'undecided' | 'gone';
  readonly decision?: Decision;
}

/** 目录的变动。What changed from one catalogue to a later one of the same place. */
export interface CatalogueDiff {
  readonly added: readonly CatalogueEntry[];
  readonly removed: readonly Removal[];
  /** Codes of those that stayed. */
  readonly kept: readonly string[];
  /** 改了名称，代码不变。Those whose name changed while the code stayed. */
  readonly renamed: readonly { readonly org: string; readonly from: string; readonly to: string }[];
}

/** 不能比较的两期目录。Catalogues of different places, or the later one first. */
export class CataloguesOutOfOrderError extends LiandongError {
  constructor(before: Catalogue, after: Catalogue) {
    super(
      `The catalogues of ${before.jurisdiction} on ${before.asOf} and of ${after.jurisdiction} on ${after.asOf} cannot be compared: give two of one place, the older first.`,
    );
  }
}

/**
 * 目录新旧两期的变动。
 * Compares two catalogues of one place.
 *
 * Source: 上海报告（推荐目录，试行：动态更新）; how two of them are compared is ours.
 *
 * @throws {CataloguesOutOfOrderError} when they are of different places or the later one comes first
 *
 * @example
 * diffCatalogue(march, april).removed.map(({ name, why }) => [name, why]) // => [['示例区老年协会', 'excluded']]
 */
export function diffCatalogue(before: Catalogue, after: Catalogue): CatalogueDiff {
  if (before.jurisdiction !== after.jurisdiction || before.asOf > after.asOf)
    throw new CataloguesOutOfOrderError(before, after);
  const was = byCode(before.listed);
  const [listed, excluded, undecided] = [byCode(after.listed), byCode(after.excluded), byCode(after.undecided)];
  const removal = ({ org, name }: CatalogueEntry): Removal => {
    const now = excluded.get(org) ?? undecided.get(org);
    if (!now) return { org, name, why: 'gone' };
    return { org, name: now.name, why: excluded.has(org) ? 'excluded' : 'undecided', decision: now.decision };
  };
  const stayed = before.listed.filter(({ org }) => listed.has(org));
  return {
    added: after.listed.filter(({ org }) => !was.has(org)),
    removed: before.listed.filter(({ org }) => !listed.has(org)).map(removal),
    kept: stayed.map(({ org }) => org),
    renamed: stayed.flatMap(({ org, name: from }) => {
      const to = (listed.get(org) as CatalogueEntry).name;
      return from === to ? [] : [{ org, from, to }];
    }),
  };
}

const byCode = (entries: readonly CatalogueEntry[]) => new Map(entries.map((entry) => [entry.org, entry]));
