import { isIsoDate, type FactValues, type Facts } from '@liandong/core';

/** 续填链接里的内容：规定的日期、地方、已答的问题。What a link holds: the day and place of the law, and the answers in their order. */
export interface Kept {
  readonly date: string;
  readonly jurisdiction: string;
  readonly answers: FactValues<Facts>;
}

const name = 'liandong';

/** The fragment of a link. What stands behind `#` is never sent to a server. */
export function fragmentOf({ date, jurisdiction, answers }: Kept): string {
  const text = encodeURIComponent(JSON.stringify([1, date, jurisdiction, Object.entries(answers)]));
  return `${name}=${btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** What a fragment holds; nothing for one that is not ours, or was broken on the way. */
export function keptIn(fragment: string): Kept | undefined {
  const [, coded] = new RegExp(`(?:^#?|&)${name}=([\\w-]+)`).exec(fragment) ?? [];
  if (!coded) return undefined;
  try {
    const text = decodeURIComponent(atob(coded.replace(/-/g, '+').replace(/_/g, '/')));
    const [version, date, jurisdiction, answers] = JSON.parse(text) as unknown[];
    if (version !== 1 || !isIsoDate(date) || !/^[\w-]+$/.test(jurisdiction as string)) return undefined;
    return {
      date,
      jurisdiction: jurisdiction as string,
      answers: Object.fromEntries(answers as [string, unknown][]) as FactValues<Facts>,
    };
  } catch {
    return undefined;
  }
}
