import { expect, fixture } from '@open-wc/testing';
import type { Letter } from '@liandong/messages/letters';
import './define.js';
import type { LianLetter } from './letter.js';

const letter: Letter = {
  format: 'liandong.letter.v1',
  kind: 'need-reply',
  language: 'zh-Hant',
  plain: false,
  title: '答覆',
  number: { name: '編號', text: 'A-1', cites: [] },
  addressee: '<img src=x onerror="window.hurt = true">',
  sections: [
    { role: 'answer', lines: [{ text: '樓道燈已經修好。', basis: '依據：某條例第三條', cites: [] }] },
    {
      role: 'next',
      title: '下一步',
      lines: [
        { text: '先看看', cites: [] },
        { text: '再告訴我們', cites: [] },
      ],
    },
    { role: 'facts', lines: [{ name: '收到日期', text: '2026年3月1日', cites: [] }] },
  ],
  signature: { office: '桂花社區居委會', seal: '（蓋章）', lines: [], on: '2026年3月3日' },
};
const make = (given: Letter | undefined) =>
  fixture<LianLetter>(Object.assign(document.createElement('lian-letter'), { letter: given }));
const texts = (of: LianLetter, selector: string) =>
  Array.from(of.shadowRoot!.querySelectorAll(selector)).map(({ textContent }) => textContent?.trim());

describe('lian-letter', () => {
  it('shows every part in its order, with the grounds', async () => {
    const shown = await make(letter);
    expect(texts(shown, '[part=section]')[0]).to.contain('樓道燈已經修好。').and.contain('依據：某條例第三條');
    expect(texts(shown, 'ol > li')).to.deep.equal(['先看看', '再告訴我們']);
    expect(texts(shown, '.signature p')).to.deep.equal(['桂花社區居委會', '（蓋章）', '2026年3月3日']);
    expect(getComputedStyle(shown.shadowRoot!.querySelector('.letterhead')!).display).to.equal('none');
    expect(shown.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')).to.equal('zh-Hant');
    await expect(shown).to.be.accessible();
  });
  it('takes texts for texts', async () => {
    const shown = await make(letter);
    expect(texts(shown, '.addressee')).to.deep.equal([letter.addressee]);
    expect(shown.shadowRoot!.querySelector('img')).to.equal(null);
    expect((window as { hurt?: boolean }).hurt).to.equal(undefined);
  });
  it('says in what language the titles of its grounds are', async () => {
    const cites = ['某条例 第三条', '某办法'].map((text) => ({ text, evidence: '', cite: {} as never }));
    const lines = [{ text: 'It is mended.', basis: 'Basis: 某条例 第三条, 某办法', cites }];
    const shown = await make({ ...letter, language: 'en', sections: [{ role: 'answer', lines }] });
    expect(texts(shown, '.basis')).to.deep.equal(['Basis: 某条例 第三条, 某办法']);
    expect(texts(shown, '.basis > [lang=zh-Hans]')).to.deep.equal(['某条例 第三条, 某办法']);
  });
  it('shows nothing without a letter', async () => {
    const shown = await make(undefined);
    expect(shown.shadowRoot!.textContent?.trim()).to.equal('');
  });
  it('is printed alone, whole, with its head and room for the seal, and leaves the page as it was', async () => {
    const shown = await make(letter);
    const before = [document.body.children.length, document.adoptedStyleSheets.length];
    const { print } = window;
    const seen = new Promise<LianLetter>((done) => {
      window.print = () => done(document.body.querySelector<LianLetter>(':scope > lian-letter')!);
    });
    shown.print();
    const sheet = await seen;
    window.print = print;
    expect(texts(sheet, '.letterhead, .title, .seal')).to.deep.equal(['桂花社區居委會', '答覆', '（蓋章）']);
    const rules = Array.from(document.adoptedStyleSheets[document.adoptedStyleSheets.length - 1]!.cssRules, String);
    expect(rules).to.have.length(2);
    expect(getComputedStyle(sheet).display, 'not seen on the screen').to.equal('none');
    window.dispatchEvent(new Event('afterprint'));
    expect([document.body.children.length, document.adoptedStyleSheets.length]).to.deep.equal(before);
  });
  it('bears no seal of nobody', async () => {
    const shown = await make({ ...letter, signature: { ...letter.signature, office: '' } });
    expect(texts(shown, '.signature p')).to.deep.equal(['2026年3月3日']);
    expect(shown.shadowRoot!.querySelector('.letterhead')).to.equal(null);
  });
});
