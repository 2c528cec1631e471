import { dateOf, dayNumber, fromDayNumber, partsOf, type IsoDate } from '@liandong/core';
import type { Stretch } from '@liandong/core/history';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What the line draws. */
export interface Line {
  readonly stretches: readonly Stretch[];
  readonly day: IsoDate | undefined;
  readonly dayText: string;
  /** No more years than this are written below. */
  readonly mostYears: number;
  readonly numberOf: (stretch: Stretch) => string;
  /** Short text of a stretch. */
  readonly textOf: (stretch: Stretch) => string;
  readonly choose: (stretch: Stretch) => void;
}

/** Is nothing known of these days? They are drawn as nothing. */
export const isGap = ({ status }: Stretch): boolean => status === 'none' || status === 'no-place';

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** Days of the picture: all changes and the day looked at, with room at both ends. */
function rangeOf(stretches: readonly Stretch[], day: IsoDate | undefined): readonly [number, number] {
  const told = stretches.filter((stretch) => !isGap(stretch));
  const days = (told.length > 0 ? told : stretches).flatMap(({ from, until }) => [from, until, day]);
  const numbers = days.flatMap((each) => (each === undefined ? [] : [dayNumber(each)]));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const room = Math.max(120, (last - first) * 0.08);
  return [first - room, last + room];
}

/** Years to write below. */
function yearsOf([first, last]: readonly [number, number], most: number): readonly number[] {
  const yearOf = (number: number) => partsOf(fromDayNumber(Math.round(number)))[0];
  const [from, to] = [yearOf(first), yearOf(last)];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => (to - from) / each <= most) ?? 2000;
  const years: number[] = [];
  for (let year = Math.ceil((from + 1) / step) * step; year <= to; year += step) years.push(year);
  return years;
}

const patterns = svg`
  <defs>
    <pattern id="open" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect class="ground" width="7" height="7" /><circle class="violet" cx="2" cy="2" r="1.2" />
    </pattern>
    <pattern id="conflict" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground" width="8" height="8" /><rect class="red" width="8" height="2" /><rect class="red" width="2" height="8" />
    </pattern>
  </defs>
`;

/** The line itself; its widths are percentages, so that letters keep their size. The list beside it says the same. */
export function renderLine({ stretches, day, dayText, mostYears, numberOf, textOf, choose }: Line): TemplateResult {
  const range = rangeOf(stretches, day);
  const at = (number: number) => (Math.min(range[1], Math.max(range[0], number)) - range[0]) / (range[1] - range[0]);
  const place = (date: IsoDate | undefined, other: number) => (date === undefined ? other : at(dayNumber(date)));
  const marked = day === undefined ? undefined : at(dayNumber(day));
  const anchor = marked === undefined || marked < 0.2 ? 'start' : marked > 0.8 ? 'end' : 'middle';
  const bar = (stretch: Stretch): SVGTemplateResult | typeof nothing => {
    if (isGap(stretch)) return nothing;
    const [from, until] = [place(stretch.from, 0), place(stretch.until, 1)];
    const { status } = stretch;
    const isWide = until - from > 1 / mostYears;
    const sign = status === 'open' ? ' ?' : status === 'conflict' ? ' !' : isWide ? ` · ${textOf(stretch)}` : '';
    // What lies outside of an inner picture is not drawn: a text never runs out of its bar.
    return svg`<svg class="stretch ${status}" x=${percent(from)} y="30" width=${percent(until - from)} height="36" @click=${() => choose(stretch)}>
      <rect class="body" x="0" y="0" width="100%" height="36" fill=${status === 'value' ? nothing : `url(#${status})`} />
      ${status === 'value' ? nothing : svg`<rect class="plate" x="4" y="6" width="2.2em" height="24" rx="3" />`}
      <text class="letters" x="10" y="23">${numberOf(stretch)}${sign}</text>
    </svg>`;
  };
  return html`
    <svg class="line" width="100%" height="100" aria-hidden="true" focusable="false">
      ${patterns}
      <line class="base" x1="0" x2="100%" y1="48" y2="48" />
      ${stretches.map(bar)}
      ${yearsOf(range, mostYears).map((year) => {
        const x = percent(at(dayNumber(dateOf(year, 1, 1))));
        return svg`<line class="tick" x1=${x} x2=${x} y1="72" y2="78" /><text class="year" x=${x} y="95" text-anchor="middle">${year}</text>`;
      })}
      ${
        marked === undefined
          ? nothing
          : svg`<line class="marker" x1=${percent(marked)} x2=${percent(marked)} y1="22" y2="74" />
              <circle class="knob" cx=${percent(marked)} cy="48" r="7" />
              <text class="day" x=${percent(marked)} y="16" text-anchor=${anchor}>${dayText}</text>`
      }
    </svg>
  `;
}
