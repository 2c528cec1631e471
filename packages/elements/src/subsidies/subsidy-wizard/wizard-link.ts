import { isIsoDate, type FactValues, type Facts, type IsoDate } from '@liandong/core';

/** 续填链接里的内容：规定的日期、地方、已答的问题。What a link holds: the day and place of the law, and the answers in their order. */
export interface Kept {
  readonly date: IsoDate;
  readonly jurisdiction: string;
  readonly answers: FactValues<Facts>;
}

const name = 'liandong';

/** The fragment of a link. What stands behind `#` is never sent to a server. */
export function fragmentOf({ date, jurisdiction, answers }: Kept): string {
  const text = encodeURIComponent(JSON.stringify([1, date, jurisdiction, Object.entries(answers)]));
  return `${name}=${btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** What a fragment holds; nothing for one that is not ours, and `unread` for one that was broken on the way. */
export function keptIn(fragment: string): Kept | 'unread' | undefined {
  const [ours, coded = ''] = new RegExp(`(?:^#?|&)${name}=([^&]*)`).exec(fragment) ?? [];
  if (ours === undefined) return undefined;
  try {
    const text = decodeURIComponent(atob(coded.replace(/-/g, '+').replace(/_/g, '/')));
    const [version, date, jurisdiction, answers] = JSON.parse(text) as unknown[];
    if (version !== 1 || !isIsoDate(date) || !/^[\w-]+$/.test(jurisdiction as string)) return 'unread';
    return {
      date,
      jurisdiction: jurisdiction as string,
      answers: Object.fromEntries(answers as [string, unknown][]) as FactValues<Facts>,
    };
  } catch {
    return 'unread';
  }
}
