// Characters of one Chinese script that the other does not write, told by the two old national character sets.

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The Chinese characters of a two-byte encoding between two lead bytes. */
function charactersOf(encoding, [from, to], trails) {
  const decoder = new TextDecoder(encoding);
  const pairs = range(from, to).flatMap((lead) => trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail))));
  return new Set(pairs.filter((text) => /^\p{Script=Han}$/u.test(text)));
}

const big5Trails = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)];
const gb2312 = charactersOf('gbk', [0xb0, 0xf7], range(0xa1, 0xfe));
const big5Frequent = charactersOf('big5', [0xa4, 0xc6], big5Trails);
const big5Rare = charactersOf('big5', [0xc9, 0xf9], big5Trails);

/** Missing from Big5, and written in Traditional text all the same. */
const bothWays = new Set('着却群');

/** In Big5, as other characters that are hardly written: in our texts, slips from Simplified. */
const slips = new Set('种机气儿荐愿体价优确异极构坏听网离胜适触惊怀洁扰柜庄筑厂党万与么几后');

/** Is the character written in Simplified Chinese only, such as 们? */
export const simplifiedOnly = (character) =>
  slips.has(character) ||
  (gb2312.has(character) && !big5Frequent.has(character) && !big5Rare.has(character) && !bothWays.has(character));

/** Of two that a language writes, the one that we do not write, and the one that we do. */
export const otherwise = {
  'zh-Hans': {},
  'zh-Hant': { 裏: '裡', 着: '著' },
  en: { '“': '"', '”': '"', '‘': "'", '’': "'" },
};

/** Is the character written in Traditional Chinese only, such as 們? */
export const traditionalOnly = (character) => big5Frequent.has(character) && !gb2312.has(character);

/** Is the character Chinese at all, or Chinese punctuation? */
export const chinese = (character) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character);
