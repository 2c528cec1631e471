import { expect, fixture, html } from '@open-wc/testing';
import { email, phone, webAddress } from '../contacts/contacts.js';
import './define.js';
import type { LianTextField } from './text-field.js';

describe('lian-text-field', () => {
  it('is named by its label and described by its hint', async () => {
    const field = await fixture<LianTextField>(
      html`<lian-text-field name="a" label="姓名" hint="身份证上的名字"></lian-text-field>`,
    );
    const input = field.shadowRoot!.querySelector('input')!;
    expect(input.labels![0]!.textContent).to.contain('姓名');
    expect(input.getAttribute('aria-describedby')).to.equal('hint');
    await expect(field).to.be.accessible();
  });

  it('counts characters as people do, cuts nothing off, and says how many are too many', async () => {
    const field = await fixture<LianTextField>(
      html`<lian-text-field label="姓名" maxlength="3" value="𠮷田𠮷"></lian-text-field>`,
    );
    const counter = () => field.shadowRoot!.querySelector('[part=counter]')!.textContent!.trim();
    expect(field.validity.valid).to.equal(true);
    expect(counter()).to.equal('还可以写 0 个字');
    field.value = '𠮷田𠮷夫人';
    await field.updateComplete;
    expect(field.validity.tooLong).to.equal(true);
    expect(field.validationMessage).to.equal('“姓名”最多写 3 个字，请删去 2 个');
    expect(counter()).to.equal('超出 2 个字');
  });

  it('spaces alone are nothing', async () => {
    const field = await fixture<LianTextField>(
      html`<lian-text-field label="姓名" required value=${'\u3000 '}></lian-text-field>`,
    );
    expect(field.validity.valueMissing).to.equal(true);
  });

  it('matches a pattern with the whole text, and says so in the words given', async () => {
    const field = await fixture<LianTextField>(
      html`<lian-text-field label="邮政编码" pattern="\\d{6}" pattern-text="邮政编码是六位数字"></lian-text-field>`,
    );
    field.value = '2000001';
    expect(field.validationMessage).to.equal('邮政编码是六位数字');
    field.value = '200000';
    expect(field.validity.valid).to.equal(true);
    field.pattern = '[';
    expect(field.validity.valid, 'a pattern that is none').to.equal(true);
  });

  it('a question as label is quoted without its question mark', async () => {
    const field = await fixture<LianTextField>(
      html`<lian-text-field label="遇到了什么困难？" required></lian-text-field>`,
    );
    expect(field.validationMessage).to.equal('请填写“遇到了什么困难”');
  });

  const contacts = [
    {
      check: phone,
      good: ['138 0000 0000', '021-60000000', '+86 21 6000 0000', '60000000转801'],
      bad: ['一三八', '12'],
    },
    { check: email, good: ['a@b.cn', 'name.x@mail.example.com'], bad: ['a@b', 'a b@c.cn', '@c.cn'] },
    { check: webAddress, good: ['https://example.cn', 'http://a'], bad: ['example.cn', 'ftp://a.cn'] },
  ];
  for (const { check, good, bad } of contacts) {
    it(`takes ${good.join('、')} and asks again for ${bad.join('、')}`, async () => {
      const field = await fixture<LianTextField>(
        html`<lian-text-field label="联系方式" .validator=${check}></lian-text-field>`,
      );
      for (const value of good) {
        field.value = value;
        expect(field.validity.valid, value).to.equal(true);
      }
      for (const value of bad) {
        field.value = value;
        expect(field.validationMessage, value).to.contain('例如');
      }
    });
  }
});
