import { lookup } from '@liandong/messages';
import { expect } from 'chai';
import { en } from './en.js';
import { wordsIn } from './index.js';
import { subjectWords } from './subjects.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('words of the portal', () => {
  const hans = new Map(leaves(zhHans as never));
  for (const [language, words] of [
    ['zh-Hant', zhHant],
    ['en', en],
  ] as const) {
    it(`have in ${language} the same keys and the same places to fill`, () => {
      const own = new Map(leaves(words as never));
      expect([...own.keys()]).to.deep.equal([...hans.keys()]);
      for (const [key, text] of hans) expect(places(own.get(key) ?? ''), key).to.deep.equal(places(text));
    });
  }
  it('call settling and closing by the names that the states have', () => {
    const stems = {
      'zh-Hans': ['办结', '关闭'],
      'zh-Hant': ['辦結', '關閉'],
      en: ['ettle', 'lose'],
    } as const;
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const [settled, closed] = stems[language];
      const state = (code: string) => lookup(subjectWords(language, 'needs'))(['names', 'state', code]);
      const { triage } = wordsIn(language);
      for (const text of [state('resolved'), triage.resolve, triage.waitingTitle])
        expect(text, language).to.include(settled);
      for (const text of [state('closed'), triage.close, triage.closeReason])
        expect(text, language).to.include(closed).and.not.include(settled);
    }
  });
  it('are written in their own script', () => {
    for (const [key, text] of leaves(wordsIn('zh-Hant') as never))
      if (!key.startsWith('site.languages'))
        expect(text, key).to.not.match(/[这说为实应报书号页记录对选择须请继续区务业门间种机气儿荐愿裏着]/);
    for (const [key, text] of leaves(wordsIn('en') as never))
      if (!key.startsWith('site.languages')) expect(text, key).to.not.match(/[\u4e00-\u9fff]/);
  });
});
