import { expect, fixture, html } from '@open-wc/testing';
import { boxOf, writeInto } from '../../internal/typing.test.js';
import './define.js';
import type { LianCreditCodeField } from './credit-code-field.js';

const field = () =>
  fixture<LianCreditCodeField>(html`<lian-credit-code-field label="统一社会信用代码"></lian-credit-code-field>`);

describe('lian-credit-code-field', () => {
  it('takes spaces, small and full-width letters, and shows the code in groups', async () => {
    const code = await field();
    for (const typed of ['51420000MJH200408C', ' 51 420000 mjh2 0040 8c ', '５１４２００００ＭＪＨ２００４０８Ｃ']) {
      await writeInto(code, typed);
      expect([code.value, code.validationMessage]).to.deep.equal(['51420000MJH200408C', '']);
      expect(boxOf(code).value).to.equal('51 420000 MJH2 0040 8C');
    }
    await expect(code).to.be.accessible();
  });

  const bad = [
    { typed: '51420000MJH200408', says: '统一社会信用代码是 18 位数字和大写字母，现在写了 17 位，请对照证书检查' },
    { typed: '5142OOOOMJH200408C', says: '统一社会信用代码里没有字母 O，可能是相近的数字，请对照证书检查' },
    { typed: '51A20000MJH200408C', says: '统一社会信用代码里有写错的字符，请对照证书检查' },
    { typed: '51420000MJH200409C', says: '校验位不符，有一位可能写错了，请对照证书检查' },
  ];
  for (const { typed, says } of bad)
    it(`${typed}: ${says}`, async () => {
      const code = await field();
      await writeInto(code, typed);
      expect([code.validity.patternMismatch, code.validationMessage]).to.deep.equal([true, says]);
    });
});
