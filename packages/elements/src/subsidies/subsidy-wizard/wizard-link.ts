import {
  isIsoDate,
  type FactValues,
  type Facts,
  type IsoDate,
  type Law,
  type Outcome,
  type Pack,
} from '@liandong/core';
import type { Standing, Step } from '@liandong/core/interview';
import type { Tongue } from '@liandong/messages';
import { schemes as allSchemes, stacking, type Scheme, type SchemeResult } from '@liandong/sdk/subsidies';

/** 一项补贴当时的结果。Where a scheme stood: its outcome, whether no answer changed it any more, and whole fen; `null` where they could not be told. */
export type Stood = readonly [scheme: Scheme, outcome: Outcome, isSettled: boolean, amount: number | null];

/** 续填链接里的内容：规定的日期、地方、已答的问题，和当时的结果。What a link holds: the day and place of the law, the answers in their order, and what they came to. */
export interface Kept {
  readonly date: IsoDate;
  readonly jurisdiction: string;
  readonly answers: FactValues<Facts>;
  /** Nothing in a link of the first format. */
  readonly then?: Then;
}
/** What the answers came to when the link was made, and by what. */
export interface Then {
  /** The mark of the rules: see {@link markOf}. */
  readonly mark: string;
  readonly results: readonly Stood[];
  /** Names of the facts that registers gave; their values are not in the link. */
  readonly registers: readonly string[];
}

const ours = 'liandong';
/** What the part of a wizard begins with: of several on a page, each has its own. */
const nameOf = (id: string) => `${ours}${id && `-${encodeURIComponent(id)}`}=`;
const partsOf = (fragment: string) => fragment.replace(/^#/, '').split('&').filter(Boolean);
const isOf = (id: string) => (part: string) => part.startsWith(nameOf(id));

/** The fragment with this part of a wizard, or none, in the place of its own; that from before it had an id goes too. */
export const besideOthers = (fragment: string, part: string, id: string): string =>
  [...partsOf(fragment).filter((each) => !isOf(id)(each) && !isOf('')(each)), ...partsOf(part)].join('&');

/** The fragment of a link. What stands behind `#` is never sent to a server. */
export function fragmentOf({ date, jurisdiction, answers, then }: Kept, id = ''): string {
  const more = then ? [then.mark, then.results, then.registers] : [];
  const text = encodeURIComponent(JSON.stringify([then ? 2 : 1, date, jurisdiction, Object.entries(answers), ...more]));
  return `${nameOf(id)}${btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** What a fragment holds for a wizard, by its id or from before it had one; nothing for one that is not ours, and `unread` for one that was broken on the way. */
export function keptIn(fragment: string, id = ''): Kept | 'unread' | undefined {
  const parts = partsOf(fragment);
  const part = parts.find(isOf(id)) ?? parts.find(isOf(''));
  if (part === undefined) return undefined;
  const coded = part.replace(/^[^=]*=/, '');
  try {
    const text = decodeURIComponent(atob(coded.replace(/-/g, '+').replace(/_/g, '/')));
    const [version, date, jurisdiction, answers, mark, results, registers] = JSON.parse(text) as unknown[];
    if ((version !== 1 && version !== 2) || !isIsoDate(date) || !/^[\w-]+$/.test(jurisdiction as string))
      return 'unread';
    return {
      date,
      jurisdiction: jurisdiction as string,
      answers: Object.fromEntries(answers as [string, unknown][]) as FactValues<Facts>,
      ...(version === 2 && {
        then: {
          mark: String(mark),
          results: (results as Stood[]).filter(isStood),
          registers: (registers as unknown[]).map(String),
        },
      }),
    };
  } catch {
    return 'unread';
  }
}

const outcomes: readonly unknown[] = ['met', 'unmet', 'unknown'];
const isStood = ([scheme, outcome, , amount]: Stood) =>
  Object.keys(allSchemes).includes(scheme) &&
  outcomes.includes(outcome) &&
  (amount === null || (Number.isSafeInteger(amount) && amount >= 0));

/** Where the schemes stand, as a link tells it. */
export const stoodOf = (results: readonly SchemeResult[], { standings }: Step): readonly Stood[] =>
  results.map(({ scheme, amount }, at) => {
    const { outcome, isSettled } = standings[at] as Standing;
    return [scheme, outcome, isSettled, outcome === 'met' ? amount : 0];
  });

/** 规定的指纹：某日某地，这几项补贴用到的规定和它们的依据；有改动、有更正就不同。A short hash of all that the law says to these schemes, its citations among it. */
export function markOf(law: Law, schemes: readonly Scheme[]): string {
  const terms = [...new Set(schemes.flatMap((scheme) => [...allSchemes[scheme].question.terms]))];
  return [terms, [stacking]]
    .map((some) => hashOf(JSON.stringify(some.map((term) => [term.id, law.get(term)]))))
    .join('.');
}

function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('-');
}

/** What a link is told with, in the words of the page alone: whoever made it may have written anything into it. */
export interface LinkScene {
  readonly law: Law;
  readonly packs: readonly Pack[];
  readonly tongue: Tongue;
  readonly schemes: readonly Scheme[];
  readonly facts: FactValues<Facts>;
  /** What registers gave, and the names of all that they are asked for. */
  readonly registers: FactValues<Facts>;
  readonly known: readonly string[];
  /** Facts whose answers in the link were not taken. */
  readonly refused: readonly string[];
  readonly knows: (fact: string) => boolean;
  readonly labelOf: (fact: string) => string;
  readonly nameOf: (scheme: Scheme) => string;
  readonly standingOf: (stood: Stood) => string;
}

/** 续填链接：写进网址、读出来、说明哪里不同。Answers in the address; `./link` brings it. */
export interface WizardLinks {
  read(fragment: string, id: string): Kept | 'unread' | undefined;
  /** Puts a wizard's part into the address beside those of others; an empty one takes it out. */
  keep(part: string, id: string): void;
  write(
    made: Pick<LinkScene, 'law' | 'schemes' | 'facts' | 'known'> & {
      readonly id: string;
      readonly answers: FactValues<Facts>;
      readonly step: Step;
      readonly results: readonly SchemeResult[];
    },
  ): string;
  tell(link: Kept | 'unread', scene: LinkScene): readonly string[];
}
