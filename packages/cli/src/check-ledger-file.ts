import { lawOn, type IsoDate, type LocalText } from '@liandong/core';
import { allPacks } from '@liandong/packs';
import type { Pack } from '@liandong/core';
import { checkLedger, type Appropriation, type LedgerResult } from '@liandong/sdk/funding';
import { readLedger, type LedgerFile } from './read-ledger.js';

/** 一份台账的核查结果。What a checked file holds: what was read, and what came of it. */
export interface CheckedLedger {
  readonly file: LedgerFile;
  /** Names of the place and of the one above it, from above. */
  readonly placeNames: readonly LocalText[];
  /** Lines of the result stand in the order of `file.lines`. Absent when the file could not be read. */
  readonly result?: LedgerResult;
  /** 0 all met and nothing wrong; 1 something is not met, cannot be told, or was not read; 2 nothing could be checked. */
  readonly exitCode: 0 | 1 | 2;
}

/** 按何地、何日核查。By the law of which place and day a ledger is checked. */
export interface CheckOptions {
  readonly place: string;
  readonly on: IsoDate;
  readonly appropriations?: readonly Appropriation[];
  /** The packs to use; all that come with it by default. */
  readonly packs?: readonly Pack[];
}

/**
 * 读入并核查一份台账文件。
 * Reads and checks a ledger file by the rules of a place on a day.
 *
 * Source: none; reads a file and asks the sdk's `checkLedger`.
 *
 * @throws {UnknownJurisdictionError} for a place that no pack lists
 * @throws {PlaceNotInForceError} for a place that does not exist on that day
 * @throws {InvalidPackError} for packs whose places lie in a circle or within a wrong level
 * @throws {InvalidDateError} for a date that is no day
 * @throws {WrongFactError} for a value of the wrong type or outside its bounds
 */
export async function checkLedgerFile(
  bytes: Uint8Array,
  filename: string,
  { place, on, appropriations, packs = allPacks }: CheckOptions,
): Promise<CheckedLedger> {
  const law = lawOn(on, place, packs);
  const file = await readLedger(bytes, filename);
  const placeNames = law.chain.slice(-2).map(({ name }) => name);
  if (file.fault) return { file, placeNames, exitCode: 2 };
  const result = checkLedger(
    file.lines.map(({ line }) => line),
    law,
    { appropriations },
  );
  const clean =
    result.totals.lines > 0 &&
    result.totals.met === result.totals.lines &&
    file.broken.length === 0 &&
    file.header.every(({ code }) => code !== 'missing-column' && code !== 'duplicate-header') &&
    result.findings.every(({ weight }) => weight === 'notice');
  return { file, placeNames, result, exitCode: clean ? 0 : 1 };
}
