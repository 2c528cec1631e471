import { weakest, type Decision, type IsoDate, type Law } from '@liandong/core';
import {
  parseLinkage,
  rolledIn,
  rollIn,
  starters,
  type RolledIn,
  type RollIn,
  type RollInMode,
  type Starter,
  type Strengths,
} from '@liandong/sdk/linkage';
import { soundRows } from '../../internal/sound-rows.js';

/** Strengths and records, as a page gives them. */
export interface RollInData {
  readonly strengths?: Strengths;
  readonly records?: unknown;
}

/** One mode, and how it went on record. */
export interface ModeView extends RollInMode {
  readonly went?: RolledIn;
}

/** What there is to show. */
export interface RollInView {
  readonly asOf: IsoDate;
  readonly strengths: Strengths;
  readonly advice: RollIn;
  readonly modes: readonly ModeView[];
  /** What was left out. */
  readonly left: number;
}

const lists = ['actors', 'resources', 'links', 'tasks', 'assignments', 'meetings', 'activities'];
const most = 1_000_000_000;

/** What of the strengths can be asked about; the rest counts as not told. */
function soundStrengths(given: unknown): { readonly strengths: Strengths; readonly left: number } {
  const all = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const isSound = (name: string, value: unknown) =>
    value === null ||
    (name === 'isBaseThere'
      ? typeof value === 'boolean'
      : Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most);
  const told = [...starters, 'isBaseThere'].filter((name) => all[name] !== undefined);
  const sound = told.filter((name) => isSound(name, all[name]));
  return { strengths: Object.fromEntries(sound.map((name) => [name, all[name]])), left: told.length - sound.length };
}

/** The advice of the SDK, and beside each mode what is on record; out of what is sound of both. */
export function rollInView({ strengths: given, records }: RollInData, law: Law, asOf: IsoDate = law.date): RollInView {
  const { strengths, left } = soundStrengths(given);
  const advice = rollIn(strengths, law);
  const sound = records === undefined ? undefined : soundRows(records, lists, parseLinkage);
  return {
    asOf,
    strengths,
    advice,
    modes: advice.modes.map((mode) => ({
      ...mode,
      ...(sound?.value && mode.order && { went: rolledIn(sound.value, mode.order, asOf) }),
    })),
    left: left + (sound?.left ?? 0),
  };
}

/** The answer as it is shown, with the order beside it: it rests on the texts of both. */
export function answerOf({ decision, cites }: RollIn): Decision {
  const lawUsed = [...new Set([...decision.lawUsed, ...cites])];
  return { ...decision, lawUsed, evidence: weakest(lawUsed.map(({ evidence }) => evidence)) ?? decision.evidence };
}

/** How an element stands beside the others, as the SDK's answer has it. */
export function standingOf(starter: Starter, { advice }: RollInView): 'strongest' | 'tied' | 'other' | 'open' {
  const { value } = advice.decision;
  if (value === undefined) return 'open';
  if (!advice.modes.some((mode) => mode.starter === starter)) return 'other';
  return advice.modes.length > 1 ? 'tied' : 'strongest';
}
