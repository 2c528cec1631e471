import { dayText, moneyText } from './explain.js';

/** 一处发现所涉及的事与钱，见 SDK 的 `GraphFinding`。What a finding of the graph is about, as the SDK's `GraphFinding` holds it. */
export interface FindingSubject {
  readonly overdue?: readonly {
    readonly dueOn: string;
    readonly id: string;
    readonly title?: string;
    readonly owner: string;
    readonly daysOverdue: number;
  }[];
  readonly notAgreed?: readonly { readonly on: string; readonly id: string; readonly by: readonly string[] }[];
  readonly largestSource?: {
    readonly kind: string;
    readonly numerator: number;
    readonly denominator: number;
    readonly carriers: readonly string[];
    readonly funders: readonly string[];
  };
  readonly roles?: readonly {
    readonly code: string;
    readonly actor: string;
    readonly role: string;
    readonly who?: readonly string[];
  }[];
}

/** 怎么说：用联动图的用语，把编号说成名称。How it is said: with the words of the linkage diagram, and names in the place of ids and codes. */
export interface FindingTongue {
  readonly lang: string;
  /** A sentence of `diagram` by its key, filled. */
  readonly say: (key: string, facts?: Readonly<Record<string, unknown>>) => string;
  names(ids: readonly string[]): string;
  /** What a kind of source of money is called. */
  source(kind: string): string;
  /** What a kind of actor is called. */
  actorKind(kind: string): string;
  /** What a role is called. */
  role(role: string): string;
}

// As a page gives it: signs that turn letters round or break a line are left out, and what is long is cut.
const plain = (text: unknown): string => {
  const letters = Array.from(
    String(text ?? '')
      .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
      .trim(),
  );
  return letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : letters.join('');
};

/**
 * 一处发现说到哪里：角色逐个（哪一方的哪个角色、是谁，缺位的可以由谁承担）；没有办的事逐件（哪一件、由谁办、哪天到期、过期几天），没有商定的活动逐次（哪天、有谁），最大的一类资金来源（哪一类、占多少、谁得、谁出）。
 * What a finding is about, line by line: each role, of which kind of actor, and who has it or could take it; each task with its owner, due day and days overdue; each activity with its day and who took part;
 * the largest kind of source of money with its share in yuan, who got money and who gave it. At most so many tasks, and so many
 * activities; how many more there are is said.
 *
 * Source: none; our own wording.
 */
export function findingLines(
  { roles = [], overdue = [], notAgreed = [], largestSource: money }: FindingSubject,
  tongue: FindingTongue,
  most = Infinity,
): readonly string[] {
  const { lang, say } = tongue;
  const some = <Item>(items: readonly Item[], line: (item: Item) => string) => [
    ...items.slice(0, most).map(line),
    ...(items.length > most ? [say('unlisted', { count: items.length - most })] : []),
  ];
  return [
    ...roles.map(({ code, actor, role, who = [] }) => {
      const named = who.length > 0 ? [tongue.names(who)] : [];
      return [
        ...[tongue.actorKind(actor), tongue.role(role)],
        ...named.map((them) => (code === 'absent' ? say('couldBe', { who: them }) : them)),
      ].join(' · ');
    }),
    ...some(overdue, ({ id, title, owner, dueOn, daysOverdue: days }) => {
      const line = say('task', {
        id: plain(id),
        title: plain(title) || plain(id),
        who: tongue.names([owner]),
        date: dayText(dueOn, lang),
      });
      return days > 0 ? line + say('late', { days }) : line;
    }),
    ...some(notAgreed, ({ id, on, by }) =>
      say('act', { id: plain(id), date: dayText(on, lang), who: tongue.names(by) }),
    ),
    ...(money
      ? [
          say('largest', {
            kind: tongue.source(money.kind),
            part: moneyText(money.numerator, lang),
            all: moneyText(money.denominator, lang),
          }),
          say('carriers', { who: tongue.names(money.carriers) }),
          ...(money.funders.length > 0 ? [say('funders', { who: tongue.names(money.funders) })] : []),
        ]
      : []),
  ];
}
