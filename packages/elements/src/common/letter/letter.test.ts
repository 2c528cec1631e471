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
    expect(shown.shadowRoot!.querySelector('[part=base]')!.getAttribute('lang')).to.equal('zh-Hant');
    await expect(shown).to.be.accessible();
  });
  it('takes texts for texts', async () => {
    const shown = await make(letter);
    expect(texts(shown, '.addressee')).to.deep.equal([letter.addressee]);
    expect(shown.shadowRoot!.querySelector('img')).to.equal(null);
    expect((window as { hurt?: boolean }).hurt).to.equal(undefined);
  });
  it('shows nothing without a letter', async () => {
    const shown = await make(undefined);
    expect(shown.shadowRoot!.textContent?.trim()).to.equal('');
  });
});
