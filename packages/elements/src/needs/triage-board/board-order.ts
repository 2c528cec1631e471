import { states, type State } from '@liandong/sdk/needs';
import { isOver } from '../need-tracker/tracker-view.js';
import { calm, compare, far, pressure, type BoardFilter, type Card, type Sorted } from './board-model.js';
import type { BoardTongue } from './board-tongue.js';

const urgency = ({ why }: Card): number => (why.includes('urgent') ? 0 : why.includes('maybe-urgent') ? 1 : 2);
const priority = ({ why }: Card): number => (why.includes('priority') ? 0 : why.includes('maybe-priority') ? 1 : 2);
const lastDay = ({ need: { events, receivedOn } }: Card): string => events[events.length - 1]?.on ?? receivedOn;

/**
 * 先后：超期的在前，其次紧急的，再次剩的工作日少的；没有写明期限的按收到的先后排在后面。
 * Overdue first, then urgent, then by workdays left; what has no day comes after, the earlier first. What is over: the latest first.
 */
export function inOrder(cards: readonly Card[]): readonly Card[] {
  return [...cards].sort((one, other) => {
    if (isOver(one.need) && isOver(other.need))
      return compare(lastDay(other), lastDay(one)) || compare(one.id, other.id);
    return (
      Number(other.isOverdue) - Number(one.isOverdue) ||
      compare(urgency(one), urgency(other)) ||
      compare(one.pressing ? pressure(one.pressing) : calm, other.pressing ? pressure(other.pressing) : calm) ||
      compare(one.pressing?.workdaysLeft ?? 0, other.pressing?.workdaysLeft ?? 0) ||
      compare(one.pressing?.dueOn ?? far, other.pressing?.dueOn ?? far) ||
      compare(priority(one), priority(other)) ||
      compare(one.since, other.since) ||
      compare(one.id, other.id)
    );
  });
}

/** Stands in a filter for needs that nobody is responsible for. */
export const nobody = 'nobody';

/** Does a card pass a filter? `person` is who is responsible; `text` is what the card shows. */
export function passes(
  card: Card,
  filter: BoardFilter,
  { person, me, text }: { readonly person: string; readonly me: string; readonly text: () => string },
): boolean {
  const { need } = card;
  const code = need.place?.code ?? '';
  return (
    (!filter.kind || (!card.isMasked && (need.kinds ?? []).includes(filter.kind))) &&
    (!filter.state || need.state === filter.state) &&
    (!filter.place || code.indexOf(filter.place) === 0) &&
    (!filter.person || (filter.person === nobody ? person === '' : person === filter.person)) &&
    (!filter.isOverdue || card.isOverdue) &&
    (!filter.isMine || (me !== '' && person === me)) &&
    (!filter.text?.trim() || wordsOf(filter.text).every((word) => text().toLowerCase().includes(word)))
  );
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().trim().split(/\s+/).slice(0, 20);

/** The cards of each state, in order. */
export const listsOf = (cards: readonly Card[], stateOf: (card: Card) => State): ReadonlyMap<State, readonly Card[]> =>
  new Map(states.map((state) => [state, inOrder(cards.filter((card) => stateOf(card) === state))] as const));

/** How many there are, and how many of those that are shown are overdue. */
export function countsOf(
  cards: readonly Card[],
  lists: ReadonlyMap<State, readonly Card[]>,
  columns: readonly (State | undefined)[],
  shownColumns: readonly State[],
  isAll: boolean,
  tongue: BoardTongue,
): string {
  const seen = shownColumns.flatMap((state) => lists.get(state)!);
  const overdue = seen.filter(({ isOverdue }) => isOverdue).length;
  const all = cards.filter(({ need }) => columns.includes(need.state)).length;
  return isAll ? tongue.say('counts', { all, overdue }) : tongue.say('filtered', { shown: seen.length, all, overdue });
}

/** What cannot be shown, found or reckoned. */
export function noticesOf(
  { repeated, unread }: Sorted,
  masked: number,
  hasLaw: boolean,
  tongue: BoardTongue,
): readonly string[] {
  return [
    hasLaw ? '' : tongue.say('noLaw'),
    repeated[0] ? tongue.say('repeated', { ids: tongue.list(repeated) }) : '',
    unread ? tongue.say('unread', { count: unread }) : '',
    masked ? tongue.say('maskedOut', { count: masked }) : '',
  ].filter(Boolean);
}
