import { date, type DateFact, type Derivation, type Facts } from '@liandong/core';

/** 会议簿上记的。Who knows, and where it stands. */
export const recorded = { who: ['committee', 'street'], register: 'meetings.book' } as const;

/** The street's own book, asked of the street first. */
export const booked = { who: ['street', 'committee'], register: 'meetings.book' } as const;

/** The law's own day as a fact: the day on which the question is asked. */
export const today = {
  type: date(),
  from: [],
  compute: (_, { law }) => law.date,
} satisfies Derivation<Facts, DateFact>;
