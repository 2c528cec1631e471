import {
  allOf,
  anyOf,
  bool,
  choose,
  date,
  int,
  known,
  money,
  not,
  oneOf,
  periodEnd,
  question,
  rows,
  type Bool,
  type Law,
  type ListRef,
  type Listing,
  type OneOf,
  type Term,
} from '@liandong/core';
import { carriers, earmarks, publicKinds, sourceKinds, type Carrier } from './source-kinds.js';
import * as terms from './terms.js';

const { moneyFor, taskFor, staffFor, powersFor, conditionsFor, guidanceFor, procedureFor, entrusterPaysFor } = terms;
const lists = { moneyFor, taskFor, staffFor, powersFor, conditionsFor, guidanceFor, procedureFor, entrusterPaysFor };
type ListName = keyof typeof lists;
const { isPractised, inKindCounts, transferWithin, lateFails, splitMustBeAgreed, bothMoneyNeeded } = terms;

const department = { who: ['department', 'street'] } as const;

interface Handed {
  readonly carrier: Carrier;
  readonly isTemporary?: boolean;
}

/**
 * Is a demand in force for this carrier? What no text in force names is not ordered, nor is what a complete list does not hold.
 * What a text leaves open, and what an incomplete list does not hold, is unknown. A street's temporary matter is a street's matter too.
 */
function isListed(law: Law, term: Term<Listing>, { carrier, isTemporary }: Handed): boolean | undefined {
  const { status, value } = law.get(term);
  if (status === 'none') return false;
  if (!value) return undefined;
  const { items, complete } = value;
  if (items.includes(carrier)) return true;
  const otherwise = complete ? false : undefined;
  if (carrier !== 'street' || !items.includes('streetTemporary')) return otherwise;
  return isTemporary === false ? otherwise : isTemporary;
}

/** What {@link isListed} looks up. */
const looksUp = (
  { carrier, isTemporary }: { readonly carrier: OneOf<Carrier>; readonly isTemporary: Bool },
  list: ListRef,
) => anyOf(carrier.in(list), allOf(carrier.is('street'), isTemporary, choose([], 'streetTemporary').in(list)));

/** Only whether the matter is temporary could still tell; otherwise what is wanting is the list. */
const hangsOnTemporary = (law: Law, term: Term<Listing>, { carrier, isTemporary }: Handed) =>
  isTemporary === undefined && isListed(law, term, { carrier, isTemporary: true }) === true;

/** A derived fact: does a text in force order this for the carrier? */
const ordered = (term: Term<Listing>) => ({
  type: bool(),
  from: ['carrier'] as const,
  uses: ['isTemporary'] as const,
  consults: [term],
  compute: (handed: Handed, { law, lacks }: { readonly law: Law; lacks(...terms: readonly Term[]): void }) => {
    const listed = isListed(law, term, handed);
    if (listed === undefined && !hangsOnTemporary(law, term, handed)) lacks(term);
    return listed;
  },
});

/**
 * 一个事项是否做到权随责走、费随事转：要求一并给到的都给到了，经费不少于所需。
 * Is a matter funded? What the law orders to come along with it has come, and the money is no less than the cost.
 * A matter that costs nothing must be said to be free, with an amount of nothing. Where no text in force orders a thing, the reason says so;
 * where a list of carriers is not complete, whether one that it does not hold must get the thing is unknown.
 *
 * The value is the shortfall in fen: 0 when covered, or free. Staff per matter is this product's choice: the practice that the
 * sources describe fixes staff per carrier ({@link isCarrierFixed}), and power and money per matter; so it only advises, where no text orders it.
 * Money that is promised counts; whether it arrived in time is a reason of its own. `transferredOn: null` is money that has not arrived.
 *
 * Source: 民发〔2015〕136号一；村民委员会组织法（2018）37；上海市居民委员会工作条例 27、实施《村民委员会组织法》办法 39、街道办事处条例 10；
 * 北京市街道办事处条例 41；湖州市法治乡村建设条例 18；宁夏社区工作事项准入制政策解读；上城（费随事转）.
 *
 * @example
 * isFunded({ carrier: 'committee', isFree: false, cost: yuan(50_000), sources: [
 *   { kind: 'districtBudget', amount: yuan(30_000), earmark: 'thisMatter', transferredOn: '2024-03-01' }] }, law).value // => 2_000_000
 */
export const isFunded = question('funding.isFunded', {
  facts: {
    carrier: oneOf(carriers, department),
    isTemporary: bool(department),
    isEntrusted: bool(department),
    isTaskSpecified: bool(department),
    isStaffNamed: bool(department),
    arePowersGiven: bool(department),
    areConditionsGiven: bool({ who: ['committee', 'street'] }),
    isGuidanceGiven: bool({ who: ['committee', 'street'] }),
    isProcedureGiven: bool(department),
    isFree: bool(department),
    cost: money(department),
    sources: rows(
      { kind: oneOf(sourceKinds), amount: money(), earmark: oneOf(earmarks), transferredOn: date() },
      { max: 200, who: ['street', 'committee'], register: 'funding.ledger' },
    ),
    startOn: date(department),
    departments: int('department', { min: 1, max: 100, ...department }),
    isSplitAgreed: bool(department),
    paysStaff: bool({ who: ['street', 'committee'] }),
    paysWork: bool({ who: ['street', 'committee'] }),
  },
  law: {
    ...lists,
    ...{ isPractised, inKindCounts, transferWithin, lateFails, splitMustBeAgreed, bothMoneyNeeded },
  },
  derive: {
    taskOrdered: ordered(taskFor),
    staffOrdered: ordered(staffFor),
    powersOrdered: ordered(powersFor),
    conditionsOrdered: ordered(conditionsFor),
    guidanceOrdered: ordered(guidanceFor),
    procedureOrdered: ordered(procedureFor),
    entrusterMustPay: {
      type: bool(),
      from: ['carrier'],
      uses: ['isEntrusted'],
      consults: [entrusterPaysFor],
      compute: ({ carrier, isEntrusted }, { law, lacks }) => {
        const listed = isListed(law, entrusterPaysFor, { carrier });
        if (listed === false || isEntrusted === false) return false;
        if (listed === undefined && isEntrusted) lacks(entrusterPaysFor);
        return listed && isEntrusted;
      },
    },
    dueOn: {
      type: date(),
      from: ['startOn'],
      law: [transferWithin],
      compute: ({ startOn }, { value, calendar }) => periodEnd(startOn, value(transferWithin), calendar).date,
    },
    isPastDue: {
      type: bool(),
      from: ['startOn'],
      law: [transferWithin],
      compute: ({ startOn }, { value, calendar, law }) =>
        law.date > periodEnd(startOn, value(transferWithin), calendar).date,
    },
  },
  met: (given) => {
    const { cost, sources, dueOn, isPastDue } = given;
    const by = (name: ListName) => ({ cites: [name], about: looksUp(given, given[name]) });
    // A matter called free that has a cost is not free; while no amount stands beside the word, it may still have one.
    const costsNothing = allOf(given.isFree, cost.equals(0));
    const counted = sources.sum(
      ({ amount }) => amount,
      ({ kind, earmark }) => allOf(earmark.isNot('otherMatter'), anyOf(kind.isNot('inKind'), given.inKindCounts)),
    );
    const borneByGovernment = sources.sum(
      ({ amount }) => amount,
      ({ kind, earmark }) => allOf(earmark.isNot('otherMatter'), kind.in(publicKinds)),
    );
    return allOf(
      anyOf(
        not(given.taskOrdered).because('taskNotOrdered', by('taskFor')),
        given.isTaskSpecified.because('task', by('taskFor')),
      ),
      anyOf(
        not(given.staffOrdered).because('staffNotOrdered', by('staffFor')),
        given.isStaffNamed.because('staff', by('staffFor')),
      ),
      anyOf(
        not(given.powersOrdered).because('powersNotOrdered', by('powersFor')),
        given.arePowersGiven.because('powers', by('powersFor')),
      ),
      anyOf(
        not(given.conditionsOrdered).because('conditionsNotOrdered', by('conditionsFor')),
        given.areConditionsGiven.because('conditions', by('conditionsFor')),
      ),
      anyOf(
        not(given.guidanceOrdered).because('guidanceNotOrdered', by('guidanceFor')),
        given.isGuidanceGiven.because('guidance', by('guidanceFor')),
      ),
      anyOf(
        not(given.procedureOrdered).because('procedureNotOrdered', by('procedureFor')),
        given.isProcedureGiven.because('procedure', by('procedureFor')),
      ),
      anyOf(
        costsNothing.because('free'),
        allOf(cost.atLeast(1).because('costNamed'), counted.atLeast(cost).because('covered', by('moneyFor'))),
      ),
      anyOf(not(given.entrusterMustPay), costsNothing, borneByGovernment.atLeast(cost)).because(
        'entrusterPays',
        by('entrusterPaysFor'),
      ),
      given.isTaskSpecified.advises('taskAdvised', { cites: ['isPractised'] }),
      given.isStaffNamed.advises('staffAdvised', { cites: ['isPractised'] }),
      given.arePowersGiven.advises('powersAdvised', { cites: ['isPractised'] }),
      anyOf(
        costsNothing,
        sources.every(({ transferredOn }) =>
          anyOf(
            allOf(known(transferredOn), transferredOn.onOrBefore(dueOn)),
            allOf(not(known(transferredOn)), not(isPastDue)),
          ),
        ),
      ).advises('inTime', { cites: ['transferWithin'], binding: 'lateFails' }),
      anyOf(costsNothing, given.departments.atMost(1), given.isSplitAgreed).advises('splitAgreed', {
        binding: 'splitMustBeAgreed',
      }),
      anyOf(costsNothing, allOf(given.paysStaff, given.paysWork)).advises('bothPaid', { binding: 'bothMoneyNeeded' }),
    );
  },
  value: ({ cost, sources, inKindCounts }) =>
    cost
      .minus(
        sources.sum(
          ({ amount }) => amount,
          ({ kind, earmark }) => allOf(earmark.isNot('otherMatter'), anyOf(kind.isNot('inKind'), inKindCounts)),
        ),
      )
      .max(0),
});
