import { bool, choose, oneOf, question, rows, type Bool, type Derivation, type Law } from '@liandong/core';
import { bodies, memberKinds, type Body, type MemberKind } from './codes.js';
import { inCase } from './shared.js';
import { associationMembers, communityMembers, compositionBinds, officeMembers } from './terms.js';

const facts = {
  body: oneOf(bodies, { who: ['street', 'committee'] }),
  parties: rows({ party: oneOf(memberKinds) }, { max: 1000, who: ['street', 'committee'] }),
  /** 小区有没有业主委员会；没有的，不因此缺员。 */
  hasOwnersCommittee: bool({ who: ['committee'], register: 'places.estates' }),
} as const;

const lists = {
  'joint-office': officeMembers,
  association: associationMembers,
  'community-meeting': communityMembers,
} as const;

/**
 * 还缺哪几类成员；没有业主委员会的小区不缺这一类。
 * Kinds of members that a text names and the body lacks. An estate without an owners' committee lacks none.
 * Lists that end in 等 name some and not all: what they do not name is never lacking.
 *
 * Source: as {@link isComposed}; that an estate without an owners' committee lacks none is ours.
 */
export function absentMembers(
  body: Body,
  members: readonly MemberKind[],
  law: Law,
  hasOwnersCommittee = true,
): readonly string[] {
  const { value } = law.get(lists[body]);
  return (value?.items ?? []).filter(
    (kind) => !(members as readonly string[]).includes(kind) && (kind !== 'owners-committee' || hasOwnersCommittee),
  );
}

const composed = (body: Body): Derivation<typeof facts, ReturnType<typeof bool>> => ({
  type: bool(),
  from: ['body', 'parties'],
  uses: ['hasOwnersCommittee'],
  law: [lists[body]],
  compute: ({ body: asked, parties, hasOwnersCommittee }, { law }) => {
    if (asked !== body || parties.some(({ party }) => party == null)) return undefined;
    const absent = absentMembers(
      body,
      parties.map(({ party }) => party as MemberKind),
      law,
    );
    if (absent.length === 1 && absent[0] === 'owners-committee')
      return hasOwnersCommittee === undefined ? undefined : !hasOwnersCommittee;
    return absent.length === 0;
  },
});

/**
 * 联席会议办公室、社区发展协会、社区联席会议的成员齐不齐。
 * Does a body have members of every kind that its text names?
 *
 * Met: nothing that binds is lacking; the sources describe these bodies and order none of them, so this advises unless a place makes it bind.
 * Value: `complete` or `incomplete`, whatever binds. {@link absentMembers} names who is lacking.
 *
 * Source: 将台研究（办公室由地区政府与支持性社工机构组建；社区、社会组织、社工）; 上城（社区发展协会，七类，“等”）; 上海市居民委员会工作条例 23（可以）.
 *
 * @example
 * isComposed({ body: 'joint-office', parties: [{ party: 'government' }] }, law).value // => 'incomplete'
 */
export const isComposed = question('meetings.isComposed', {
  facts,
  law: { compositionBinds },
  derive: {
    isOfficeComplete: composed('joint-office'),
    isAssociationComplete: composed('association'),
    isCommunityComplete: composed('community-meeting'),
  },
  met: (words) => byBody(words, (isComplete) => isComplete.advises('hasAll', { binding: 'compositionBinds' })),
  value: (words) => choose([[byBody(words, (isComplete) => isComplete), 'complete']], 'incomplete'),
});

interface Words {
  readonly body: { is(body: Body): Bool };
  readonly isOfficeComplete: Bool;
  readonly isAssociationComplete: Bool;
  readonly isCommunityComplete: Bool;
}
function byBody(words: Words, of: (isComplete: Bool) => Bool): Bool {
  return inCase(
    words.body,
    { 'joint-office': of(words.isOfficeComplete), association: of(words.isAssociationComplete) },
    of(words.isCommunityComplete),
  );
}
