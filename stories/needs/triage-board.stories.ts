import '@liandong/elements/needs/triage-board/define.js';
import type { IsoDate, Law } from '@liandong/core';
import type { BoardFilter, Mover } from '@liandong/elements/needs/triage-board';
import * as fixtures from '@liandong/fixtures/needs';
import type { Need } from '@liandong/sdk/needs';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lawOfDemo, lawOfShanghai } from '../law.js';
import { inLanguage } from '../texts.js';

interface Args {
  needs: readonly unknown[];
  law: Law | undefined;
  filter: BoardFilter;
  mayRead: ((id: string) => boolean) | undefined;
  mover: Mover | undefined;
  noteFor: readonly string[];
}

const people = { lin: '社工小林', zhou: '网格员小周' };
const places = { 'cn-990101001001': '桂花社区（虚构）', 'cn-990101001002': '荷花社区（虚构）' };
const responsible = {
  'N-2026-001': 'zhou',
  'N-2026-003': 'lin',
  'N-2026-004': 'lin',
  'N-2026-008': 'lin',
  'N-2026-010': 'zhou',
  'N-2026-014': 'zhou',
};

/** As many needs as a large district has open. */
const crowd = (count: number): readonly Need[] =>
  Array.from({ length: count }, (_, at) => {
    const need = fixtures.needsOfMarch[at % fixtures.needsOfMarch.length]!;
    const { mergedInto: _into, ...rest } = need;
    const state = need.state === 'merged' ? 'reacted' : need.state;
    const day = `2026-03-${String(2 + (at % 18)).padStart(2, '0')}` as IsoDate;
    return { ...rest, id: `N-${String(at + 1).padStart(4, '0')}`, state, receivedOn: day, events: [] };
  });

export default {
  title: 'needs/triage-board 需求看板',
  component: 'lian-triage-board',
  args: {
    needs: fixtures.needsOfMarch,
    law: lawOfDemo('2026-03-20'),
    filter: {},
    mayRead: () => true,
    mover: () => true,
    noteFor: [],
  },
  render: ({ needs, law, filter, mayRead, mover, noteFor }) => html`
    <lian-triage-board
      me="lin"
      .needs=${inLanguage(needs)}
      .law=${law}
      .filter=${filter}
      .mayRead=${mayRead}
      .mover=${mover}
      .noteFor=${noteFor}
      .people=${inLanguage(people)}
      .places=${inLanguage(places)}
      .responsible=${responsible}
    ></lian-triage-board>
  `,
} satisfies Meta<Args>;

export const Working: StoryObj<Args> = {};
/** Whoever looks may not read what is sensitive. */
export const Masked: StoryObj<Args> = { args: { mayRead: undefined } };
export const Filtered: StoryObj<Args> = { args: { filter: { isOverdue: true, person: 'zhou' } } };
export const NothingFound: StoryObj<Args> = { args: { filter: { text: '?' } } };
/** The law names no deadlines, and the cards say so. */
export const DeadlinesOpen: StoryObj<Args> = { args: { law: lawOfShanghai('2026-03-20') } };
export const Reading: StoryObj<Args> = { args: { mover: undefined } };
export const WithNotes: StoryObj<Args> = { args: { noteFor: ['react', 'resolve'] } };
/** The page refuses every move, and the card goes back. */
export const Refusing: StoryObj<Args> = { args: { mover: () => ({ agreed: false }) } };
export const Crowded: StoryObj<Args> = { args: { needs: crowd(120) } };
/** Records that are none, and one number twice. */
export const Faulty: StoryObj<Args> = {
  args: { needs: [fixtures.stairLight, fixtures.stairLight, null, { ...fixtures.inEnglish, state: '?' }] },
};
export const WithoutLaw: StoryObj<Args> = { args: { law: undefined } };
export const Empty: StoryObj<Args> = { args: { needs: [] } };
