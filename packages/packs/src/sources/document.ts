import type { Citation, Evidence, IsoDate } from '@liandong/core';

/** What is said once of a document, and shared by all citations of it. */
export interface DocumentFacts {
  /** Short key; citations are `key`, `key#27`, `key#12.2`. */
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** 文号 */
  readonly number?: string;
  /** Day on which the text at hand was passed or issued. */
  readonly issued?: IsoDate;
  /** First day on which the text at hand is known to hold; entries that cite it begin then, or later. */
  readonly from?: IsoDate;
  /** 施行日期 of the document itself, where the text at hand is a later amendment. Use it only for articles that did not change. */
  readonly since?: IsoDate;
  readonly address?: string;
  readonly checkedOn: IsoDate;
  readonly evidence: Evidence;
}

/**
 * 文件：按条、款引用。A document that is cited by article and paragraph, each a number from 1, or by a place in it in words.
 *
 * @throws {RangeError} for an article, paragraph or item that is no whole number from 1 to 9999
 */
export interface Document<Facts extends DocumentFacts = DocumentFacts> {
  (article?: number | string, paragraph?: number, item?: number): Citation;
  readonly from: Facts['from'];
  readonly since: Facts['since'];
  readonly facts: Facts;
}

/**
 * 文件，按条、款引用。A document with its citation builder.
 *
 * Source: none; our own model of a citation.
 *
 * @throws {RangeError} from the builder, as {@link Document} says
 */
export function document<const Facts extends DocumentFacts>(facts: Facts): Document<Facts> {
  const { id, from, since, checkedOn, evidence, ...said } = facts;
  const cite = (article?: number | string, paragraph?: number, item?: number): Citation => {
    const mark = [article, paragraph, item && `(${item})`].filter((part) => part !== undefined).join('.');
    const words = typeof article === 'number' ? articleWords(article, paragraph, item) : article;
    return {
      id: mark ? `${id}#${mark}` : id,
      ...said,
      ...(words !== undefined && { article: words }),
      checkedOn,
      evidence,
    };
  };
  return Object.assign(cite, { from, since, facts });
}

const digits = '零一二三四五六七八九';

/**
 * 条款用的中文数字，一至九千九百九十九。A whole number as the law writes it: 12 → 十二, 110 → 一百一十, 1259 → 一千二百五十九.
 *
 * Source: none; written as the law texts at hand number their articles.
 *
 * @throws {RangeError} for any other number
 */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 9999) throw new RangeError(`${number} is no article number.`);
  const words = [...String(number)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${['', '十', '百', '千'][all.length - 1 - index]}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return number < 20 && number >= 10 ? words.slice(1) : words;
}

/**
 * 条、款、项的写法：第二十七条第一款第（二）项。An article, paragraph and item as the law writes them.
 *
 * Source: none; written as the law texts at hand number their articles.
 *
 * @throws {RangeError} for an article, paragraph or item that is no whole number from 1 to 9999
 */
export function articleWords(article: number, paragraph?: number, item?: number): string {
  return (
    `第${chineseNumber(article)}条` +
    (paragraph === undefined ? '' : `第${chineseNumber(paragraph)}款`) +
    (item === undefined ? '' : `第（${chineseNumber(item)}）项`)
  );
}
