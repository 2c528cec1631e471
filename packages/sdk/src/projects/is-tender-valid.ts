import { allOf, anyOf, bool, choose, not, oneOf, question, rows, when } from '@liandong/core';
import { procurementMethods } from './codes.js';
import { inquiryFewest, negotiationFewest, relatedBarred, tenderFewest } from './terms.js';

const asked = { who: ['department', 'street'] } as const;

/**
 * 供应商够不够，这次采购能不能继续。
 * Are there enough suppliers for the purchase to go on?
 *
 * Suppliers under one head, or one of them in the hands of another, may not take part in the same contract: none of them counts (our
 * reading of “not”). Value: `valid`, `without-related` (goes on without them), `fails`, `single-source`.
 *
 * Source: 政府采购法 31, 36, 38, 40; 政府采购法实施条例 18.
 *
 * @example
 * const bid = { isResponsive: true, sharesHead: false, isRelated: false };
 * isTenderValid({ isUnderLaw: true, method: 'open-tender', suppliers: [bid, bid] }, law).value // => 'fails'
 */
export const isTenderValid = question('projects.isTenderValid', {
  facts: {
    isUnderLaw: bool({ who: ['department', 'finance'], judgement: true }),
    method: oneOf(procurementMethods, asked),
    suppliers: rows(
      {
        /** 符合专业条件，并对招标文件作实质响应。 */
        isResponsive: bool(),
        /** 单位负责人与另一家为同一人；见 {@link sharedHeads}。 */
        sharesHead: bool(),
        /** 与另一家有直接控股、管理关系。 */
        isRelated: bool(),
      },
      { max: 500, ...asked },
    ),
    isSingleSourceAllowed: bool({ who: ['department', 'finance'], judgement: true }),
  },
  law: { tenderFewest, negotiationFewest, inquiryFewest, relatedBarred },
  met: ({ isUnderLaw, method, suppliers, isSingleSourceAllowed, ...law }) => {
    const counted = suppliers.count(({ isResponsive, sharesHead, isRelated }) =>
      allOf(isResponsive, anyOf(not(law.relatedBarred), allOf(not(sharesHead), not(isRelated)))),
    );
    return anyOf(
      not(isUnderLaw).because('notUnderLaw'),
      allOf(method.is('single-source'), isSingleSourceAllowed).because('singleSource'),
      allOf(method.in(['open-tender', 'invited-tender']), counted.atLeast(law.tenderFewest)).because('enoughBids', {
        cites: ['relatedBarred'],
      }),
      allOf(method.is('negotiation'), counted.atLeast(law.negotiationFewest)).because('enoughAtTable', {
        cites: ['relatedBarred'],
      }),
      allOf(method.is('inquiry'), counted.atLeast(law.inquiryFewest)).because('enoughAsked', {
        cites: ['relatedBarred'],
      }),
    );
  },
  value: ({ isUnderLaw, method, suppliers, isSingleSourceAllowed, ...law }) => {
    const counted = suppliers.count(({ isResponsive, sharesHead, isRelated }) =>
      allOf(isResponsive, anyOf(not(law.relatedBarred), allOf(not(sharesHead), not(isRelated)))),
    );
    const fewest = when(
      method.is('negotiation'),
      law.negotiationFewest,
      when(method.is('inquiry'), law.inquiryFewest, law.tenderFewest),
    );
    const hasRelated = suppliers.exists(({ sharesHead, isRelated }) => anyOf(sharesHead, isRelated));
    return choose(
      [
        [not(isUnderLaw), 'not-procurement'],
        [allOf(method.is('single-source'), isSingleSourceAllowed), 'single-source'],
        [anyOf(method.in(['single-source', 'other']), counted.lessThan(fewest)), 'fails'],
        [allOf(hasRelated, law.relatedBarred), 'without-related'],
      ],
      'valid',
    );
  },
});

/**
 * 哪几家负责人为同一人。姓名只在这里比较，不进入决定。
 * Which suppliers have a head in common with another. Names are compared here only and never enter a decision.
 *
 * Source: 政府采购法实施条例 18（单位负责人为同一人）; leaving it unknown beside an unnamed head is ours.
 *
 * @example
 * sharedHeads(['甲', '乙', '甲']) // => [true, false, true]
 */
export const sharedHeads = (heads: readonly (string | undefined)[]): readonly (boolean | undefined)[] =>
  heads.map((head) => {
    if (head === undefined) return undefined;
    if (heads.filter((other) => other === head).length > 1) return true;
    // An unnamed head may be this one.
    return heads.includes(undefined) ? undefined : false;
  });
