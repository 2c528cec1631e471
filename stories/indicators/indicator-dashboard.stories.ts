import '@liandong/elements/indicators/indicator-dashboard/define.js';
import '@liandong/elements/languages/figures';
import { lawOn, type Law, type Place } from '@liandong/core';
import { indicatorPlaces, indicatorRecords } from '@liandong/fixtures/indicator-records';
import { allPacks } from '@liandong/packs';
import type { IndicatorRecords } from '@liandong/sdk/indicators';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  law: Law | undefined;
  records: IndicatorRecords | undefined;
  places: readonly Place[];
  smallestSample: number | undefined;
}

const lawAt = (place: string) => lawOn('2026-03-31', place, allPacks);

export default {
  title: 'indicators/indicator-dashboard 指标一览',
  component: 'lian-indicator-dashboard',
  args: { law: lawAt('cn-990101001'), records: indicatorRecords, places: indicatorPlaces, smallestSample: undefined },
  render: ({ law, records, places, smallestSample }) => html`
    <lian-indicator-dashboard
      .law=${law}
      .records=${records}
      .places=${places}
      .smallestSample=${smallestSample}
    ></lian-indicator-dashboard>
  `,
} satisfies Meta<Args>;

/** The law of the invented chain: it leaves nothing open. */
export const Subdistrict: StoryObj<Args> = {};
/** Shanghai: what counts as one organisation, and what stands below the line of coverage, is open; no smallest sample is set. */
export const OpenLaw: StoryObj<Args> = { args: { law: lawAt('cn-31') } };
/** Whoever runs the page sets a smallest sample. */
export const PageSetsTheSample: StoryObj<Args> = { args: { law: lawAt('cn-31'), smallestSample: 20 } };
/** Long lists open on demand. */
export const ManyCommunities: StoryObj<Args> = {
  args: {
    records: {
      communities: Array.from({ length: 60 }, (_, at) => ({
        place: `cn-9901010010${String(at + 1).padStart(2, '0')}`,
        kind: at % 5 === 0 ? ('rural' as const) : ('urban' as const),
        registered: (at * 7) % 17,
        filed: (at * 3) % 6,
        hasSocialWorker: true,
      })),
    },
  },
};
/** Rows that are none, parts over their whole, nothing below the line, places twice, names that are far too long or would be markup. */
export const Hostile: StoryObj<Args> = {
  args: {
    smallestSample: 10,
    records: {
      communities: [
        null,
        { place: '<img src=x onerror=alert(1)>', kind: 'urban', registered: -1, filed: 3 },
        { place: 'A'.repeat(10_000), kind: 'moon', registered: 4 },
        { place: 'twice', kind: 'urban', registered: 4, filed: 1 },
        { place: 'twice', kind: 'urban', registered: 9, filed: 1 },
      ],
      coverage: { coveredDistricts: 3, districts: 0, coveredStreets: 9, streets: 8 },
      staff: [{ roster: 'agency' }, 'x'],
      funds: [
        { kind: 'districtBudget', amount: -5 },
        { kind: 'gold', amount: 1 },
      ],
      shares: [
        { code: 'response', numerator: 31, denominator: 30, basis: 'all', counts: 'cases' },
        { code: 'resolution', numerator: 0, denominator: 0, basis: 'all', counts: 'cases' },
        { code: 'own', name: '<b>B</b>'.repeat(1_000), numerator: 15, denominator: 30, basis: 'all', counts: 'people' },
        { code: 'own2', numerator: 15, denominator: 30 },
      ],
    } as never,
  },
};
export const Empty: StoryObj<Args> = { args: { records: undefined } };
export const NoLaw: StoryObj<Args> = { args: { law: undefined } };
