import type { Outcome } from '@liandong/core';
import type {
  CertifiedFigure,
  CoverageFigure,
  IndicatorFigures,
  MixFigure,
  TargetReport,
} from '@liandong/sdk/indicators';
import type { TemplateResult } from 'lit';
import type { Cell, DataTable } from '../../internal/data-table.js';
import type { Bars } from './bars.js';
import { countText, meanOf, percentText, rangeText, shareText, type Say } from './saying.js';

/** What the parts of the dashboard say things with. */
export interface Tools {
  readonly say: Say;
  readonly placeOf: (code: string) => string;
  readonly kindOf: (code: string) => string;
  readonly basisOf: (code: string) => string;
  readonly countedOf: (code: string) => string;
  readonly comma: string;
  readonly yuan: (fen: number) => string;
  readonly shown: (outcome: Outcome, text: string) => TemplateResult;
}

/** A picture with the table beside it. */
export interface Part {
  readonly bars: Bars;
  readonly table: DataTable;
  readonly notes?: readonly string[];
}

const known = (numbers: readonly (number | undefined)[]) =>
  numbers.filter((number) => number !== undefined) as number[];
const top = (numbers: readonly (number | undefined)[]) =>
  known(numbers).reduce((one, other) => Math.max(one, other), 1);
const columnsOf = (say: Say, names: readonly string[], numbers: readonly string[]) =>
  names.map((name) => ({ label: say(['columns', name]), isNumber: numbers.includes(name) }));
const outcomeCell = (outcome: Outcome, { say, shown }: Tools): Cell => {
  const text = say(['outcomes', outcome]);
  return { text, shown: shown(outcome, text) };
};
/** Nobody knows how many more: to the end of the scale. */
const openEnd = (least?: number, most?: number) => most ?? (least === undefined ? undefined : Infinity);
const isUncertain = (lines: readonly { readonly least?: number; readonly most?: number }[]) =>
  lines.some(({ least, most }) => (least !== undefined || most !== undefined) && most !== least);

export function eachPart({ communities }: TargetReport, tools: Tools): Part {
  const { say, placeOf } = tools;
  const count = (outcome: Outcome) => communities.filter((line) => line.outcome === outcome).length;
  const facts = { count: communities.length, met: count('met'), unmet: count('unmet'), unknown: count('unknown') };
  const whole = top(communities.flatMap(({ least, most, target }) => [least, most, target])) * 1.04;
  const table: DataTable = {
    id: 'each',
    caption: say(['readings', 'each']),
    columns: columnsOf(say, ['place', 'kind', 'counted', 'target', 'outcome'], ['counted', 'target']),
    rows: communities.map((line) => [
      placeOf(line.place),
      line.kind ? say(['shortKinds', line.kind]) : say(['unnamedKind']),
      countText(line, say),
      line.target === undefined ? say(['notKnown']) : `${line.target}`,
      outcomeCell(line.outcome, tools),
    ]),
  };
  const bars = communities.map((line) => ({
    label: placeOf(line.place),
    value: countText(line, say),
    least: line.least,
    most: openEnd(line.least, line.most),
    target: line.target,
    outcome: line.outcome,
  }));
  const sayTarget = (target: number) => say(['targetAxis'], { target });
  const notes = isUncertain(communities) ? [`${say(['solid'])}${tools.comma}${say(['hatched'])}`] : [];
  return { bars: { label: say(['pictures', 'each'], facts), bars, whole, sayTarget }, table, notes };
}

export function averagePart({ kinds }: TargetReport, tools: Tools): Part {
  const { say, comma } = tools;
  const lines = kinds.map((line) => {
    const mean = (sum?: number) => (sum === undefined ? undefined : meanOf(sum, line.communities));
    const [least, most] = [mean(line.least), mean(line.most)];
    return { ...line, least, most, sums: line, text: rangeText(least, most, say) };
  });
  const nameOf = (kind: string) => say(['kinds', kind]);
  const says = lines.map(({ kind, text }) => `${nameOf(kind)} ${text}`).join(comma);
  const table: DataTable = {
    id: 'average',
    caption: say(['readings', 'average']),
    columns: columnsOf(
      say,
      ['kind', 'communities', 'all', 'wanted', 'mean', 'outcome'],
      ['communities', 'all', 'wanted', 'mean'],
    ),
    rows: lines.map(({ kind, communities, sums, target, text, outcome }) => [
      say(['shortKinds', kind]),
      `${communities}`,
      countText(sums, say),
      target === undefined ? say(['notKnown']) : `${communities * target}`,
      text,
      outcomeCell(outcome, tools),
    ]),
  };
  const bars = lines.map(({ kind, communities, text, least, most, target, outcome }) => ({
    label: say(['everyKind'], { kind: nameOf(kind), count: communities }),
    value: text,
    ...{ least, most: openEnd(least, most), target, outcome },
  }));
  const whole = top(lines.flatMap(({ least, most, target }) => [least, most, target])) * 1.04;
  const sayTarget = (target: number) => say(['targetAxis'], { target });
  return { bars: { label: say(['pictures', 'average'], { says }), bars, whole, sayTarget }, table };
}

export function coveragePart({ lines, target, denominator }: CoverageFigure, tools: Tools): Part {
  const { say, comma } = tools;
  // For the picture only: whether it is reached, the question answers.
  const goal = target ? (target.numerator / target.denominator) * 10_000 : undefined;
  const told = lines.map((line) => {
    const { of, covered, all, perTenThousand } = line;
    const why = covered === undefined || all === undefined ? 'notKnown' : all === 0 ? 'nothing' : 'overWhole';
    const value = perTenThousand === undefined ? say([why]) : percentText(perTenThousand);
    return { ...line, name: say(['coverageLines', of]), value, isStrong: of === denominator };
  });
  const says = told.map(({ name, value }) => `${name} ${value}`).join(comma);
  const number = (value?: number) => (value === undefined ? say(['notKnown']) : `${value}`);
  const table: DataTable = {
    id: 'coverage',
    caption: say(['sections', 'coverage']),
    columns: columnsOf(say, ['reading', 'covered', 'places', 'share'], ['covered', 'places', 'share']),
    rows: told.map(({ name, isStrong, covered, all, value }) => [
      isStrong ? `${name}${comma}${say(['coverageCounts'])}` : name,
      number(covered),
      number(all),
      value,
    ]),
  };
  const bars = told.map(({ name, value, perTenThousand, isStrong }) => ({
    label: isStrong ? `${name}${comma}${say(['coverageCounts'])}` : name,
    ...{ value, least: perTenThousand, target: goal, isStrong },
  }));
  const sayTarget = (at: number) => say(['targetAxis'], { target: percentText(Math.round(at)) });
  return { bars: { label: say(['pictures', 'coverage'], { says }), bars, whole: 10_000, sayTarget }, table };
}

const shareColumns = ['name', 'share', 'numerator', 'denominator', 'basis', 'counts'];
const shareNumbers = ['share', 'numerator', 'denominator'];

function sharesTable(
  id: string,
  caption: string,
  shares: readonly { readonly name: string; readonly told: CertifiedFigure['told'] }[],
  { say, basisOf, countedOf }: Tools,
): DataTable {
  return {
    id,
    caption,
    columns: columnsOf(say, shareColumns, shareNumbers.slice(1)),
    rows: shares.map(({ name, told }) => [
      name,
      shareText(told, say),
      told.numerator === undefined ? '—' : `${told.numerator}`,
      told.denominator === undefined ? '—' : `${told.denominator}`,
      basisOf(told.basis),
      countedOf(told.counts),
    ]),
  };
}

const wholeShare = (say: Say) => ({ whole: 10_000, sayTarget: () => say(['whole']) });

export function certifiedPart({ told, mostPerTenThousand }: CertifiedFigure, tools: Tools): Part {
  const { say } = tools;
  const name = say(['certifiedLine']);
  const value = shareText(told, say);
  const says = `${name} ${value}`;
  const bar = { label: name, value, least: told.perTenThousand, most: mostPerTenThousand };
  return {
    bars: { label: say(['pictures', 'certified'], { says }), bars: [bar], ...wholeShare(say) },
    table: sharesTable('certified', say(['sections', 'certified']), [{ name, told }], tools),
    notes: mostPerTenThousand === undefined ? [] : [`${say(['solid'])}${tools.comma}${say(['hatched'])}`],
  };
}

export function sharesPart(shares: NonNullable<IndicatorFigures['shares']>, tools: Tools): Part {
  const { say, comma } = tools;
  const own = ['response', 'resolution', 'satisfaction'];
  const named = shares.map(({ code, name, told }) => ({
    name: own.includes(code) ? say(['shareNames', code]) : (name ?? code),
    told,
  }));
  const says = named.map(({ name, told }) => `${name.slice(0, 60)} ${shareText(told, say)}`).join(comma);
  const bars = named.map(({ name, told }) => ({
    label: name,
    value: shareText(told, say),
    least: told.perTenThousand,
  }));
  return {
    bars: { label: say(['pictures', 'shares'], { says }), bars, ...wholeShare(say) },
    table: sharesTable('shares', say(['sections', 'shares']), named, tools),
  };
}

export function mixTable(
  { total, mix }: MixFigure,
  id: string,
  caption: string,
  shown: (kind: MixFigure['mix'][number]['kind'], name: string) => TemplateResult,
  { say, kindOf, yuan }: Tools,
): DataTable {
  return {
    id,
    caption,
    columns: columnsOf(say, ['source', 'amount', 'share'], ['amount', 'share']),
    rows: [
      ...mix.map(({ kind, numerator, perTenThousand }): readonly Cell[] => {
        const name = kindOf(kind);
        return [{ text: name, shown: shown(kind, name) }, yuan(numerator), percentText(perTenThousand)];
      }),
      [say(['total']), yuan(total), percentText(10_000)],
    ],
  };
}
