/** 会议簿上记的。Who knows, and where it stands. */
export const recorded = { who: ['committee', 'street'], register: 'meetings.book' } as const;
