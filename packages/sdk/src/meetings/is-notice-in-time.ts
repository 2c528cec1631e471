import {
  allOf,
  anyOf,
  bool,
  choose,
  date,
  not,
  oneOf,
  periodStart,
  question,
  type Bool,
  type Derivation,
  type OneOf,
  type Period,
  type Term,
} from '@liandong/core';
import { regularKinds, type RegularKind } from './codes.js';
import { each, inCase, recorded } from './shared.js';
import {
  delegatesAgenda,
  delegatesNotice,
  jointAgenda,
  jointNotice,
  representativesAgenda,
  representativesNotice,
  residentsAgenda,
  residentsNotice,
  villagersAgenda,
  villagersNotice,
} from './terms.js';

/** Kinds of meetings by the texts that order notice and agenda; joint meetings of every level have theirs in common. */
const texts = {
  joint: [jointNotice, jointAgenda],
  residents: [residentsNotice, residentsAgenda],
  delegates: [delegatesNotice, delegatesAgenda],
  villagers: [villagersNotice, villagersAgenda],
  representatives: [representativesNotice, representativesAgenda],
} as const;
type Assembly = keyof typeof texts;
const assemblies = Object.keys(texts) as Assembly[];

const facts = {
  kind: oneOf(regularKinds, { who: ['committee', 'street'] }),
  heldOn: date(recorded),
  isNoticed: bool(recorded),
  noticedOn: date(recorded),
  isAgendaTold: bool(recorded),
  agendaOn: date(recorded),
} as const;
const answers = oneOf(['in-time', 'late', 'not-ordered']);

/** How one announcement of one kind of meeting stands. */
const announced = (
  term: Term<Period>,
  [isDone, doneOn]: readonly ['isNoticed', 'noticedOn'] | readonly ['isAgendaTold', 'agendaOn'],
): Derivation<typeof facts, typeof answers> => ({
  type: answers,
  from: ['heldOn'],
  uses: [isDone, doneOn],
  consults: [term],
  compute: (given, { law, calendar, lacks }) => {
    const { status, value } = law.get(term);
    if (status === 'none') return 'not-ordered';
    // A text that leaves it open, or that nobody has read, need not order any notice.
    if (!value) return lacks(term);
    if (given[isDone] === false) return 'late';
    const on = given[isDone] && given[doneOn];
    return on && (on <= periodStart(given.heldOn, value, calendar) ? 'in-time' : 'late');
  },
});
const notice = (term: Term<Period>) => announced(term, ['isNoticed', 'noticedOn']);
const agenda = (term: Term<Period>) => announced(term, ['isAgendaTold', 'agendaOn']);

/**
 * 通知和议题提前得够不够。
 * Were notice and agenda given early enough? The day of the meeting is not counted: ten days ahead is no later than the tenth day before.
 *
 * Met: both, as far as a text orders them. Value: `in-time`, `late` (not given at all as well), `not-ordered`. Where the term
 * is left open it is unknown, also where none was given: of an open text it is not known whether it orders notice at all. Nothing rolls: a day off is no reason for being late.
 *
 * Source: 村民委员会组织法（2018）21; 上海市实施《村民委员会组织法》办法 13、18; 浙江 12、23; 北京 15、21; 上海市居民委员会工作条例 11.
 *
 * @example
 * isNoticeInTime({ kind: 'villagers', heldOn: '2024-05-20', isNoticed: true, noticedOn: '2024-05-11' }, law).value // => 'late'
 */
export const isNoticeInTime = question('meetings.isNoticeInTime', {
  facts,
  derive: {
    ...each(assemblies, 'Noticed', (one) => notice(texts[one][0])),
    ...each(assemblies, 'AgendaTold', (one) => agenda(texts[one][1])),
  },
  met: ({ kind, ...words }) =>
    byAssembly(kind, words, (noticed, told) =>
      allOf(not(noticed.is('late')).because('noticeInTime'), not(told.is('late')).because('agendaInTime')),
    ),
  value: ({ kind, ...words }) =>
    choose(
      [
        [byAssembly(kind, words, (noticed, told) => anyOf(noticed.is('late'), told.is('late'))), 'late'],
        [
          byAssembly(kind, words, (noticed, told) => allOf(noticed.is('not-ordered'), told.is('not-ordered'))),
          'not-ordered',
        ],
      ],
      'in-time',
    ),
});

type Announcements = {
  readonly [Name in `${Assembly}${'Noticed' | 'AgendaTold'}`]: OneOf;
};

/** The same of notice and agenda, of the kind of meeting asked about. */
function byAssembly(kind: OneOf<RegularKind>, words: Announcements, of: (noticed: OneOf, told: OneOf) => Bool): Bool {
  const both = (one: Assembly) => of(words[`${one}Noticed`], words[`${one}AgendaTold`]);
  return inCase(kind, each(assemblies.slice(1), '', both), both('joint'));
}
