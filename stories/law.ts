import { lawOn, type IsoDate, type Law } from '@liandong/core';
import { allPacks } from '@liandong/packs';

/** The law of the invented chain, which leaves nothing open. */
export const lawOfDemo = (date: IsoDate = '2026-03-02'): Law => lawOn(date, 'cn-990101001001', allPacks);

/** The law of Shanghai, which leaves a good deal open. */
export const lawOfShanghai = (date: IsoDate = '2026-03-02'): Law => lawOn(date, 'cn-31', allPacks);

/** The law of Weifang, whose hotline regulation sets some deadlines and leaves others open. */
export const lawOfWeifang = (date: IsoDate = '2026-03-02'): Law => lawOn(date, 'cn-3707', allPacks);
