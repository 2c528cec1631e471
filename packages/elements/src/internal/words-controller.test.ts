import { expect, fixture, html } from '@open-wc/testing';
import { controls as en } from '@liandong/messages/en/controls';
import { controls as zhHant } from '@liandong/messages/zh-hant/controls';
import '../controls/text-field/define.js';
import type { LianTextField } from '../controls/text-field/text-field.js';
import { candidates, fill, langOf, registerWords, Words } from './words-controller.js';

registerWords('en', 'controls', en);
registerWords('zh-Hant', 'controls', zhHant);

const optionalIn = async (field: LianTextField): Promise<string> => {
  await field.updateComplete;
  return field.shadowRoot!.querySelector('.optional')!.textContent!;
};
const observed = () => new Promise((resolve) => setTimeout(resolve));

describe('words', () => {
  const tags = [
    { lang: 'zh-TW', tries: 'zh-hant', why: 'Taiwan writes Traditional Chinese' },
    { lang: 'zh-Hant-HK', tries: 'zh-hant', why: 'the script is named' },
    { lang: 'en-GB', tries: 'en', why: 'a region falls back on its language' },
    { lang: 'zh-CN', tries: 'zh-Hans', why: 'the built-in words are the last that are tried' },
    { lang: 'ug', tries: 'zh-Hans', why: 'a language without words shows the built-in ones' },
  ];
  for (const { lang, tries, why } of tags)
    it(`${lang} tries ${tries}: ${why}`, () => expect(candidates(lang)).to.include(tries));

  it('Simplified Chinese with a region of Traditional Chinese stays simplified', () => {
    expect(candidates('zh-Hans-HK')).not.to.include('zh-hant');
  });

  it('fills what it is given and leaves the rest as written', () => {
    expect(fill('{a}和{b}', { a: 0 })).to.equal('0和{b}');
  });

  it('follows the nearest lang, up through shadow hosts', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><div class="host"></div></div>`);
    const root = outer.querySelector('.host')!.attachShadow({ mode: 'open' });
    const field = document.createElement('lian-text-field');
    field.label = 'Name';
    root.appendChild(field);
    expect(langOf(field)).to.equal('en');
    expect(await optionalIn(field)).to.equal('(optional)');
  });

  it('changes with a lang above it, in the document and inside a shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div><div class="host"></div></div>`);
    const root = outer.querySelector('.host')!.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('div'));
    const field = inner.appendChild(document.createElement('lian-text-field'));
    field.label = '姓名';
    expect(await optionalIn(field)).to.equal('（选填）');
    outer.lang = 'zh-HK';
    await observed();
    expect(await optionalIn(field)).to.equal('（選填）');
    inner.lang = 'en';
    await observed();
    expect(await optionalIn(field)).to.equal('(optional)');
  });

  it('changes with the lang of the whole page', async () => {
    const field = await fixture<LianTextField>(html`<lian-text-field label="姓名" required></lian-text-field>`);
    const before = document.documentElement.lang;
    document.documentElement.lang = 'en';
    await observed();
    await field.updateComplete;
    expect(field.validationMessage).to.equal('Fill in "姓名"');
    document.documentElement.lang = before;
    await observed();
    expect(field.validationMessage).to.equal('请填写“姓名”');
  });

  it('takes words that a page registers later, a part of them too, and shows them at once', async () => {
    const area = await fixture<HTMLElement>(
      html`<div lang="fr-CA"><lian-text-field label="Nom"></lian-text-field></div>`,
    );
    const field = area.querySelector('lian-text-field')!;
    expect(await optionalIn(field)).to.equal('（选填）');
    registerWords('fr', 'controls', { optional: '(facultatif)' });
    expect(await optionalIn(field)).to.equal('(facultatif)');
    field.required = true;
    expect(field.validationMessage, 'the rest falls back').to.equal('请填写“Nom”');
  });

  it('says a key that has no words as it is, and never what every object inherits', async () => {
    const field = await fixture<LianTextField>(html`<lian-text-field label="姓名"></lian-text-field>`);
    const words = new Words(field, 'none', {});
    expect(words.say(['reasons', 'a.b', 'met'])).to.equal('reasons.a.b.met');
    expect(words.say(['constructor'])).to.equal('constructor');
    expect(words.find(['toString', 'name']), 'an inherited name').to.equal(undefined);
  });
});
