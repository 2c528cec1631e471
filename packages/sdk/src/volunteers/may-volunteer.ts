import { allOf, anyOf, bool, choose, int, not, oneOf, question, type Bool, type Int, type OneOf } from '@liandong/core';
import { minorAge, ownIncomeAge } from '../needs/index.js';
import { dangers } from './codes.js';
import {
  capacityRequired,
  fitRequired,
  forcingBarred,
  limitedCapacityAge,
  limitedNeedsGuardian,
  minorNeedsConsent,
  minorNeedsSafety,
  minorsBarredFrom,
} from './terms.js';

const person = { who: ['volunteer', 'guardian'] } as const;
const organizer = { who: ['organization', 'committee'] } as const;

/**
 * 这个人可否参加这项志愿服务：年龄、行为能力、监护人、危险、本人意愿。
 * May this person take part in this activity? Value: `alone`, `with-consent`, `accompanied`, `ask-guardian`, `no-capacity`, `barred`.
 *
 * A minor and a person of limited capacity are not the same: at 16 on one's own earnings one has full capacity and is a minor still.
 * Shanghai asks a guardian's consent for minors; Zhejiang consent or company for limited capacity; Beijing that the
 * activity fits. The law of the nation leaves more than fitness open: elsewhere a minor with consent, company and safety is in order, and
 * what is wanting makes it unknown.
 *
 * Source: 志愿服务条例 15, 25; 民法典 17–23; 上海市志愿服务条例 13; 浙江省志愿服务条例 9, 18, 19; 北京市志愿服务促进条例 12.
 *
 * @example
 * mayVolunteer({ age: 15, discernment: 'full', danger: 'bodily-danger' }, lawOn('2024-05-01', 'cn-33', allPacks)).value // => 'barred'
 */
export const mayVolunteer = question('volunteers.mayVolunteer', {
  facts: {
    age: int('year', { max: 130, sensitive: true, ...person }),
    livesOnOwnIncome: bool(person),
    discernment: oneOf(['full', 'partial', 'none'], { judgement: true, sensitive: true, who: ['guardian', 'clerk'] }),
    danger: oneOf(dangers, { judgement: true, ...organizer }),
    isFitting: bool({ judgement: true, ...organizer }),
    isSafetyArranged: bool(organizer),
    guardianConsents: bool({ who: ['guardian'], evidence: ['guardian-consent'] }),
    guardianComesAlong: bool({ who: ['guardian'] }),
    isWilling: bool({ who: ['volunteer'] }),
  },
  law: {
    minorAge,
    ownIncomeAge,
    limitedCapacityAge,
    fitRequired,
    forcingBarred,
    capacityRequired,
    minorNeedsConsent,
    limitedNeedsGuardian,
    minorNeedsSafety,
    minorsBarredFrom,
  },
  met: (words) => {
    const { isMinor, isLimited, hasNone } = capacityOf(words);
    const isBarredDanger = allOf(words.danger.isNot('none'), words.danger.in(words.minorsBarredFrom));
    return allOf(
      anyOf(words.isWilling, not(words.forcingBarred)).because('ownWill'),
      anyOf(words.isFitting, not(words.fitRequired)).because('fitting'),
      not(allOf(isMinor, isBarredDanger)).because('keptFromDanger'),
      anyOf(not(hasNone), allOf(not(words.capacityRequired), words.guardianConsents)).because('capacity'),
      anyOf(not(allOf(isMinor, words.minorNeedsConsent)), words.guardianConsents).because('minorConsent'),
      anyOf(
        not(allOf(isLimited, words.limitedNeedsGuardian)),
        words.guardianConsents,
        words.guardianComesAlong,
      ).because('guardian'),
      anyOf(not(allOf(isMinor, words.minorNeedsSafety)), words.isSafetyArranged).because('safety'),
    );
  },
  value: (words) => {
    const { isMinor, isLimited, hasNone } = capacityOf(words);
    const isBarredDanger = allOf(words.danger.isNot('none'), words.danger.in(words.minorsBarredFrom));
    const needsConsent = anyOf(allOf(isMinor, words.minorNeedsConsent), hasNone);
    const needsGuardian = anyOf(needsConsent, allOf(isLimited, words.limitedNeedsGuardian));
    return choose(
      [
        [allOf(isMinor, isBarredDanger), 'barred'],
        [allOf(hasNone, words.capacityRequired), 'no-capacity'],
        [not(needsGuardian), 'alone'],
        [words.guardianConsents, 'with-consent'],
        [allOf(not(needsConsent), words.guardianComesAlong), 'accompanied'],
      ],
      'ask-guardian',
    );
  },
});

interface Words {
  readonly age: Int<'year'>;
  readonly livesOnOwnIncome: Bool;
  readonly discernment: OneOf<'full' | 'partial' | 'none'>;
  readonly minorAge: Int<'year'>;
  readonly ownIncomeAge: Int<'year'>;
  readonly limitedCapacityAge: Int<'year'>;
}

/** 未成年人；限制民事行为能力人；无民事行为能力人（民法典第十七条至第二十二条）。 */
function capacityOf({ age, livesOnOwnIncome, discernment, ...law }: Words) {
  const isMinor = age.lessThan(law.minorAge);
  const hasNone = anyOf(age.lessThan(law.limitedCapacityAge), discernment.is('none'));
  const ownBread = allOf(age.atLeast(law.ownIncomeAge), livesOnOwnIncome);
  const isLimited = allOf(not(hasNone), anyOf(allOf(isMinor, not(ownBread)), discernment.is('partial')));
  return { isMinor, isLimited, hasNone };
}
