import { expect } from 'chai';
import { removeScratch, scratch } from './scratch.mjs';
import { chinese, simplifiedOnly, traditionalOnly } from './scripts.mjs';
import { checkWords } from './words.mjs';

const rule = `
  import { anyOf, bool, int, intTerm, oneOf, question, rows } from '@liandong/core';
  export const within = intTerm('needs.reactWithin', 'day');
  export const reacted = question('needs.reacted', {
    facts: { channel: oneOf(['hotline', 'visit']), done: bool({ who: ['clerk'] }), days: int('day'), people: rows({ adult: bool() }) },
    law: { within },
    met: ({ channel, done, days, within }) => anyOf(channel.is('visit'), done, days.atMost(within)).because('inTime'),
  });`;

const outcomes = (met, unmet, unknown) => ({ met, unmet, unknown });
const words = {
  'zh-hans': {
    questions: { 'needs.reacted': { title: '回应了吗', ...outcomes('已回应', '未回应', '尚不能确定') } },
    reasons: { 'needs.reacted.inTime': outcomes('{days} 天内', '超过 {days} 天', '不知何时') },
    facts: {
      channel: { label: '渠道', options: { hotline: '热线', visit: '走访' } },
      done: { label: '是否办结' },
      days: { label: '天数' },
      people: { label: '人员' },
      adult: { label: '成年' },
    },
    terms: { 'needs.reactWithin': '回应时限' },
  },
  'zh-hant': {
    questions: { 'needs.reacted': { title: '回應了嗎', ...outcomes('已回應', '未回應', '尚不能確定') } },
    reasons: { 'needs.reacted.inTime': outcomes('{days} 天內', '超過 {days} 天', '不知何時') },
    facts: {
      channel: { label: '渠道', options: { hotline: '熱線', visit: '走訪' } },
      done: { label: '是否辦結' },
      days: { label: '天數' },
      people: { label: '人員' },
      adult: { label: '成年' },
    },
    terms: { 'needs.reactWithin': '回應時限' },
  },
  en: {
    questions: { 'needs.reacted': { title: 'Was there an answer?', ...outcomes('Yes', 'No', 'Not known') } },
    reasons: { 'needs.reacted.inTime': outcomes('Within {days} days', 'After more than {days} days', 'Day not known') },
    facts: {
      channel: { label: 'Channel', options: { hotline: 'Hotline', visit: 'Visit' } },
      done: { label: 'Done' },
      days: { label: 'Days' },
      people: { label: 'People' },
      adult: { label: 'Adult' },
    },
    terms: { 'needs.reactWithin': 'Time to answer' },
  },
};

const clerk = { 'zh-hans': '经办人', 'zh-hant': '經辦人', en: 'Clerk' };

/** What is told after `spoil` has changed the words or the rule. */
async function told(spoil = () => {}) {
  const changed = structuredClone(words);
  const source = spoil(changed) ?? rule;
  const files = Object.entries(changed).map(([folder, tree]) => [
    `packages/messages/src/${folder}/needs.ts`,
    `export const needs = ${JSON.stringify(tree, null, 2)};`,
  ]);
  const common = Object.entries(clerk).map(([folder, name]) => [
    `packages/messages/src/${folder}/common.ts`,
    `export const common = { roles: { clerk: '${name}' } };`,
  ]);
  const dir = scratch({ 'packages/sdk/src/needs/index.ts': source, ...Object.fromEntries([...files, ...common]) });
  return (await checkWords(dir)).map(
    ({ file, line, what }) => `${file.replace('packages/messages/src/', '')}:${line}: ${what}`,
  );
}

describe('words', () => {
  after(removeScratch);

  it('is silent when everything has words', async () => {
    expect(await told()).to.deep.equal([]);
  });

  const spoiled = {
    'a reason without words': [
      ({ 'zh-hans': a, 'zh-hant': b, en: c }) =>
        [a, b, c].forEach((tree) => delete tree.reasons['needs.reacted.inTime']) ?? undefined,
      /^zh-hans\/needs\.ts:\d+: the reason needs\.reacted\.inTime has no words; write reasons \/ needs\.reacted\.inTime \/ met, unmet, unknown$/,
    ],
    'a missing key': [
      ({ en }) => void delete en.facts.done,
      /^en\/needs\.ts:\d+: needs\.facts\.done\.label is missing; zh-Hans has it$/,
    ],
    'a key too many': [
      ({ en }) => void (en.facts.other = { label: 'Other' }),
      /^en\/needs\.ts:\d+: needs\.facts\.other\.label is not in zh-Hans/,
    ],
    'an answer without words': [
      ({ 'zh-hans': a, 'zh-hant': b, en: c }) =>
        [a, b, c].forEach((tree) => delete tree.facts.channel.options.visit) ?? undefined,
      /the answer visit of channel has no words/,
    ],
    'a term without words': [
      ({ 'zh-hans': a, 'zh-hant': b, en: c }) =>
        [a, b, c].forEach((tree) => delete tree.terms['needs.reactWithin']) ?? undefined,
      /the term needs\.reactWithin has no words/,
    ],
    'a field of a row without words': [
      ({ 'zh-hans': a, 'zh-hant': b, en: c }) => [a, b, c].forEach((tree) => delete tree.facts.adult) ?? undefined,
      /the fact adult has no words/,
    ],
    'other places': [
      ({ en }) => void (en.reasons['needs.reacted.inTime'].met = 'Within {hours} hours'),
      /has the places \{hours\}; zh-Hans has \{days\}/,
    ],
    'a place that the reason does not fill': [
      (all) => void Object.values(all).forEach((tree) => (tree.reasons['needs.reacted.inTime'].met = '{people}')),
      /^en\/needs\.ts:\d+: reasons \/ needs\.reacted\.inTime \/ met has the place \{people\}; the reason needs\.reacted\.inTime fills only \{channel\} \{done\} \{days\} \{within\}$/,
    ],
    'a role without words': [
      () => rule.replace("'clerk'", "'mayor'"),
      /common\.ts:\d+: the role mayor has no words; write roles \/ mayor/,
    ],
    'money in one language only': [
      ({ en }) => void (en.reasons['needs.reacted.inTime'].met = 'Within {days|yuan} days'),
      /has the places \{days\|yuan\}; zh-Hans has \{days\}/,
    ],
    'Simplified in Traditional': [
      ({ 'zh-hant': hant }) => void (hant.terms['needs.reactWithin'] = '回应時限'),
      /has Simplified characters: 应$/,
    ],
    'Traditional in Simplified': [
      ({ 'zh-hans': hans }) => void (hans.terms['needs.reactWithin'] = '回應时限'),
      /has Traditional characters: 應$/,
    ],
    'Chinese in English': [
      ({ en }) => void (en.terms['needs.reactWithin'] = 'Time to 回应'),
      /has Chinese characters: 回 应$/,
    ],
    'English in Simplified': [
      ({ 'zh-hans': hans }) => void (hans.terms['needs.reactWithin'] = 'Time to answer'),
      /^zh-hans\/needs\.ts:\d+: needs\.terms\.needs\.reactWithin has no Chinese character; write it in zh-Hans$/,
    ],
    'English in Traditional': [
      ({ 'zh-hant': hant }) => void (hant.reasons['needs.reacted.inTime'].met = 'Within {days} days of it.'),
      /^zh-hant\/needs\.ts:\d+: needs\.reasons\.needs\.reacted\.inTime\.met has no Chinese character/,
    ],
    'a sentence not written yet': [
      ({ 'zh-hans': a, 'zh-hant': b, en: c }) =>
        [a, b, c].forEach(
          (tree, index) => (tree.terms['needs.reactWithin'] = ['待写：时限', '待寫：時限', 'To write: it'][index]),
        ),
      /^(zh-hans|zh-hant|en)\/needs\.ts:\d+: needs\.terms\.needs\.reactWithin is a placeholder; write what it says$/,
      3,
    ],
    'a slip from Simplified, though Traditional has the character as another': [
      ({ 'zh-hant': tree }) => void (tree.terms['needs.reactWithin'] = '哪一种煤气'),
      /^zh-hant\/needs\.ts:\d+: needs\.terms\.needs\.reactWithin has Simplified characters: 种 气$/,
    ],
    'a character that we write otherwise': [
      ({ 'zh-hant': tree }) => void (tree.terms['needs.reactWithin'] = '這裏'),
      /^zh-hant\/needs\.ts:\d+: needs\.terms\.needs\.reactWithin has 裏; we write 裡$/,
    ],
    'a quote that we write otherwise': [
      ({ en }) => void (en.terms['needs.reactWithin'] = 'The office’s time to answer'),
      /^en\/needs\.ts:\d+: needs\.terms\.needs\.reactWithin has ’; we write '$/,
    ],
    'an empty sentence': [
      ({ en }) => void (en.terms['needs.reactWithin'] = ' '),
      /needs\.terms\.needs\.reactWithin is empty/,
    ],
    'words of a reason that is gone': [
      () => rule.replace('inTime', 'inGoodTime'),
      /reasons \/ needs\.reacted\.inTime is said by no rule/,
    ],
  };
  for (const [what, [spoil, says, times = 1]] of Object.entries(spoiled)) {
    it(`tells ${what}`, async () => {
      const lines = await told(spoil);
      expect(lines.filter((line) => says.test(line)).length, lines.join('\n')).to.be.at.least(times);
    });
  }

  for (const text of [
    'name.surname@example.org',
    'https://example.org/needs',
    'GB18030、UTF-8',
    'XLSX',
    '{days}',
    '138 0000 0001',
  ])
    it(`lets ${text} stand in every language`, async () => {
      const lines = await told(
        (all) =>
          void Object.entries(all).forEach(([folder, tree]) => {
            if (folder !== 'en' || !/、/.test(text)) tree.terms['needs.reactWithin'] = text;
          }),
      );
      expect(lines.filter((line) => /no Chinese character/.test(line))).to.deep.equal([]);
    });

  it('tells a subject without any words in one line a language', async () => {
    const dir = scratch({ 'packages/sdk/src/needs/index.ts': rule });
    expect((await checkWords(dir)).map(({ what }) => what.replace(/\d+/, 'n'))).to.deep.equal(
      ['zh-Hans', 'zh-Hant', 'en'].map(
        (language) =>
          `needs has no words in ${language}; its rules say n things, the question needs.reacted among them`,
      ),
    );
  });

  it('counts words that one language keeps in parts once', async () => {
    const dir = scratch({
      'packages/messages/src/zh-hans/a.ts': "export const part = { b: '一' }; export const a = { ...part, c: '二' };",
      'packages/messages/src/zh-hant/a.ts': "export const a = { b: '一', c: '二' };",
      'packages/messages/src/en/a.ts': "export const a = { b: 'one' };",
    });
    expect((await checkWords(dir)).map(({ file, line, what }) => `${file}:${line}: ${what}`)).to.deep.equal([
      'packages/messages/src/en/a.ts:1: a.c is missing; zh-Hans has it',
    ]);
  });

  it('tells a language that has no such file', async () => {
    const dir = scratch({
      'packages/messages/src/zh-hans/a.ts': "export const a = '一';",
      'packages/messages/src/en/a.ts': "export const a = 'one';",
    });
    expect((await checkWords(dir)).map(({ file, what }) => `${file}: ${what}`)).to.deep.equal([
      'packages/messages/src/zh-hant/a.ts: zh-Hant has no such file, and another language has',
    ]);
  });

  it('knows the scripts, and what both write', () => {
    for (const character of '们个为义业东丽习书买这进边业录决内种机气儿荐愿')
      expect(simplifiedOnly(character), character).to.equal(true);
    for (const character of '里于并台准游表却虫了御着群人中')
      expect(simplifiedOnly(character), character).to.equal(false);
    for (const character of '們個為義業東這進錄決內區處') expect(traditionalOnly(character), character).to.equal(true);
    for (const character of '里于并台准游表却虫了御着群人中')
      expect(traditionalOnly(character), character).to.equal(false);
    for (const character of 'aé“’—') expect(chinese(character), character).to.equal(false);
  });
});
