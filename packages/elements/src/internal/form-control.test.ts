import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../controls/select/define.js';
import '../controls/text-field/define.js';
import '../controls/radio-group/define.js';
import '../controls/select/define.js';
import type { LianTextField } from '../controls/text-field/text-field.js';

const errorOf = (control: Element): string => control.shadowRoot!.querySelector('[part=error]')!.textContent!.trim();
const inputOf = (control: Element): HTMLInputElement => control.shadowRoot!.querySelector('input')!;

async function twoFields(): Promise<{
  form: HTMLFormElement;
  first: LianTextField;
  second: LianTextField;
  button: HTMLButtonElement;
}> {
  const form = await fixture<HTMLFormElement>(html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <lian-text-field name="first" label="姓名" required></lian-text-field>
      <lian-text-field name="second" label="住址" required></lian-text-field>
      <button>好</button>
    </form>
  `);
  const [first, second] = Array.from(form.querySelectorAll('lian-text-field'));
  return { form, first: first!, second: second!, button: form.querySelector('button')! };
}

describe('a form control', () => {
  describe('tells the page', () => {
    it('input and change once each, across the shadow root, with the new value already there', async () => {
      const field = await fixture<LianTextField>(html`<lian-text-field label="姓名"></lian-text-field>`);
      const heard: string[] = [];
      for (const type of ['input', 'change'])
        field.parentElement!.addEventListener(type, ({ target }) =>
          heard.push(`${type} ${(target as LianTextField).localName} ${(target as LianTextField).value}`),
        );
      field.focus();
      await sendKeys({ type: 'ab' });
      inputOf(field).blur();
      expect(heard).to.deep.equal(['input lian-text-field a', 'input lian-text-field ab', 'change lian-text-field ab']);
    });

    it('change before Enter sends the form, and not again when the field is left', async () => {
      const { form, first, second } = await twoFields();
      second.value = '阳光路 1 号';
      const heard: string[] = [];
      form.addEventListener('change', () => heard.push('change'));
      form.addEventListener('submit', () => heard.push('submit'));
      first.focus();
      await sendKeys({ type: 'a' });
      await sendKeys({ press: 'Enter' });
      second.focus();
      expect(heard).to.deep.equal(['change', 'submit']);
    });

    it('nothing when a script sets the value', async () => {
      const field = await fixture<LianTextField>(html`<lian-text-field label="姓名"></lian-text-field>`);
      let heard = 0;
      for (const type of ['input', 'change']) field.addEventListener(type, () => heard++);
      field.value = '王小明';
      await field.updateComplete;
      expect(heard).to.equal(0);
    });
  });

  describe('has one value', () => {
    it('follows the attribute until somebody changes it, as natively', async () => {
      const field = await fixture<LianTextField>(html`<lian-text-field label="姓名" value="甲"></lian-text-field>`);
      field.setAttribute('value', '乙');
      expect(field.value).to.equal('乙');
      field.value = '丙';
      field.setAttribute('value', '丁');
      expect(field.value).to.equal('丙');
      field.formResetCallback();
      expect(field.value).to.equal('丁');
    });

    it('takes null and undefined as nothing', async () => {
      const field = await fixture<LianTextField>(html`<lian-text-field label="姓名"></lian-text-field>`);
      for (const nothing of [null, undefined]) {
        field.value = nothing as unknown as string;
        expect(field.value).to.equal('');
      }
    });

    it('sends under a name that a script sets, at once', async () => {
      const { form, first } = await twoFields();
      first.value = '王小明';
      first.name = 'renamed';
      expect(new FormData(form).get('renamed')).to.equal('王小明');
    });

    it('belongs to the form whose id a script sets, as frameworks do with what is a property', async () => {
      const { form, first } = await twoFields();
      const far = document.createElement('form');
      far.id = 'far';
      form.after(far);
      first.form = 'far';
      expect([first.getAttribute('form'), first.form === far]).to.deep.equal(['far', true]);
      first.form = null;
      expect(first.form === form).to.equal(true);
      far.remove();
    });

    it('is not sent while the control itself is disabled, at once, and comes back', async () => {
      const { form, first } = await twoFields();
      first.value = '王小明';
      first.disabled = true;
      expect(new FormData(form).has('first')).to.equal(false);
      expect(first.willValidate).to.equal(false);
      first.disabled = false;
      expect(new FormData(form).get('first')).to.equal('王小明');
    });

    it('a fieldset that was disabled leaves no attribute behind', async () => {
      const fieldset = await fixture<HTMLFieldSetElement>(
        html`<fieldset disabled><lian-text-field label="姓名"></lian-text-field></fieldset>`,
      );
      const field = fieldset.querySelector('lian-text-field')!;
      expect(inputOf(field).disabled).to.equal(true);
      expect(field.disabled).to.equal(false);
      fieldset.disabled = false;
      await field.updateComplete;
      expect(inputOf(field).disabled).to.equal(false);
    });
  });

  describe('says what is wrong', () => {
    it('in the same task in which required is set', async () => {
      const field = await fixture<LianTextField>(html`<lian-text-field label="姓名"></lian-text-field>`);
      field.required = true;
      expect(field.validity.valueMissing).to.equal(true);
      expect(field.validationMessage).to.equal('请填写“姓名”');
    });

    it('not before anybody tried to send', async () => {
      const { first } = await twoFields();
      expect(errorOf(first)).to.equal('');
      expect(inputOf(first).getAttribute('aria-invalid')).to.equal('false');
    });

    it('at every bad field when sending fails, and goes to the first', async () => {
      const { first, second, button } = await twoFields();
      button.click();
      await second.updateComplete;
      expect(document.activeElement).to.equal(first);
      expect([first, second].map(errorOf)).to.deep.equal(['错误：请填写“姓名”', '错误：请填写“住址”']);
      expect(inputOf(first).getAttribute('aria-describedby')).to.equal('error');
      expect(inputOf(first).getAttribute('aria-invalid')).to.equal('true');
      await expect(first).to.be.accessible();
    });

    it('also when a script sends the form', async () => {
      const { form, first, second } = await twoFields();
      form.requestSubmit();
      await second.updateComplete;
      expect(document.activeElement).to.equal(first);
      expect([first, second].map(errorOf)).to.deep.equal(['错误：请填写“姓名”', '错误：请填写“住址”']);
    });

    it('never because a script only asks: checkValidity shows nothing and moves nothing', async () => {
      const { form, first, second, button } = await twoFields();
      button.focus();
      expect(form.checkValidity()).to.equal(false);
      expect(first.checkValidity()).to.equal(false);
      await Promise.resolve();
      second.focus();
      await first.updateComplete;
      expect(document.activeElement).to.equal(second);
      expect([first, second].map(errorOf)).to.deep.equal(['', '']);
    });

    it('until it is mended', async () => {
      const { first, button } = await twoFields();
      button.click();
      await sendKeys({ type: 'a' });
      await first.updateComplete;
      expect(errorOf(first)).to.equal('');
    });

    it('until the form is reset', async () => {
      const { form, first, button } = await twoFields();
      first.setCustomError('系统里没有这个人');
      button.click();
      form.reset();
      await first.updateComplete;
      expect(errorOf(first)).to.equal('');
      expect(first.validity.customError).to.equal(false);
    });

    it('in words of the page, where it brings its own', async () => {
      const field = await fixture<LianTextField>(
        html`<lian-text-field label="困难" required required-text="请写一句，社工才知道怎样帮您"></lian-text-field>`,
      );
      expect(field.validationMessage).to.equal('请写一句，社工才知道怎样帮您');
    });

    it('by a check of the page, such as a schema, which is not asked of an empty value', async () => {
      const field = await fixture<LianTextField>(
        html`<lian-text-field
          label="楼栋"
          .validator=${(value: string) => (/^\d+ 号楼$/.test(value) ? undefined : '请写成“3 号楼”')}
        ></lian-text-field>`,
      );
      expect(field.validity.valid).to.equal(true);
      field.value = '三号楼';
      expect(field.validationMessage).to.equal('请写成“3 号楼”');
      field.value = '3 号楼';
      expect(field.validity.valid).to.equal(true);
    });

    it('with setCustomValidity beside its own findings: neither hides the other', async () => {
      const field = await fixture<LianTextField>(html`<lian-text-field label="姓名" required></lian-text-field>`);
      field.setCustomValidity('重名，请加上住址');
      expect(field.validity.customError && field.validity.valueMissing).to.equal(true);
      field.value = '王小明';
      expect(field.validationMessage).to.equal('重名，请加上住址');
      field.setCustomValidity('');
      expect(field.validity.valid).to.equal(true);
    });

    it('what the server said, at once, until the value is edited', async () => {
      const field = await fixture<LianTextField>(html`<lian-text-field label="姓名" value="王小明"></lian-text-field>`);
      field.setCustomError('系统里没有这个人');
      await field.updateComplete;
      expect(errorOf(field)).to.equal('错误：系统里没有这个人');
      expect(field.checkValidity()).to.equal(false);
      field.focus();
      await sendKeys({ type: 'a' });
      await field.updateComplete;
      expect(errorOf(field)).to.equal('');
      expect(field.checkValidity()).to.equal(true);
    });

    it('what the server said of a value, until a script sets another', async () => {
      const field = await fixture<LianTextField>(html`<lian-text-field label="姓名" value="王小明"></lian-text-field>`);
      field.setCustomError('系统里没有这个人');
      field.value = '王小明';
      await field.updateComplete;
      expect([errorOf(field), field.checkValidity()]).to.deep.equal(['错误：系统里没有这个人', false]);
      field.value = '王晓明';
      expect(field.checkValidity()).to.equal(true);
      await field.updateComplete;
      expect(errorOf(field)).to.equal('');
    });

    it('to whoever listens: lian-invalid, which a page may cancel to place focus itself', async () => {
      const { form, first, button } = await twoFields();
      const told: string[] = [];
      form.addEventListener('lian-invalid', (event) => {
        told.push(`${event.detail.label}：${event.detail.message}`);
        event.preventDefault();
      });
      button.focus();
      button.click();
      await first.updateComplete;
      expect(told).to.deep.equal(['姓名：请填写“姓名”', '住址：请填写“住址”']);
      expect(document.activeElement).to.equal(button);
    });

    it('never in the words of the browser', async () => {
      const field = await fixture<LianTextField>(
        html`<lian-text-field label="邮箱" type="email" required></lian-text-field>`,
      );
      expect(inputOf(field).required, 'the inner field has no rules of its own').to.equal(false);
      field.value = 'not an address';
      expect(field.validity.valid, 'the browser would find fault').to.equal(true);
    });

    it('not while read only or disabled', async () => {
      const field = await fixture<LianTextField>(
        html`<lian-text-field label="姓名" required readonly></lian-text-field>`,
      );
      expect(field.reportValidity()).to.equal(true);
      field.readonly = false;
      expect(field.reportValidity()).to.equal(false);
    });
  });

  describe('is named and described', () => {
    it('by slots, where label or hint is more than text', async () => {
      const field = await fixture<LianTextField>(html`
        <lian-text-field required><b slot="label">姓名</b><span slot="hint">见<a href="#a">说明</a></span></lian-text-field>
      `);
      expect(field.validationMessage).to.equal('请填写“姓名”');
      expect(inputOf(field).getAttribute('aria-describedby')).to.equal('hint');
      await expect(field).to.be.accessible();
    });

    it('by a label of the page, which is not shown twice', async () => {
      const area = await fixture<HTMLElement>(
        html`<div><label for="who">姓名</label><lian-text-field id="who"></lian-text-field></div>`,
      );
      const field = area.querySelector('lian-text-field')!;
      await field.updateComplete;
      expect(field.shadowRoot!.querySelector('label')!.className).to.equal('unseen');
      await expect(field).to.be.accessible();
      area.querySelector('label')!.click();
      expect(document.activeElement).to.equal(field);
    });

    for (const inside of [
      '<option>是</option>',
      '<script type="application/json">[{"value":"1","label":"是"}]</script>',
      '<span slot="hint">是</span>',
    ])
      it(`by a label of the page around it, without what stands in it: ${inside}`, async () => {
        const form = await fixture<HTMLFormElement>(html`<form></form>`);
        form.innerHTML = `<label><!-- 是 -->是否<b>低保户 <lian-select required>${inside}</lian-select></b></label>`;
        const field = form.querySelector('lian-select')!;
        await field.updateComplete;
        const own = field.shadowRoot!.querySelector('label')!.textContent;
        expect([field.labelText, own, field.validationMessage]).to.deep.equal([
          ...['是否低保户', '是否低保户', '请选择“是否低保户”'],
        ]);
        field.value = '1';
        await field.updateComplete;
        expect(field.shadowRoot!.querySelector('label')!.textContent).to.equal(own);
      });

    it('marks what may stay empty, and lets the page leave the mark out', async () => {
      const field = await fixture<LianTextField>(html`<lian-text-field label="姓名"></lian-text-field>`);
      const mark = () => field.shadowRoot!.querySelector('.optional');
      expect(mark()).to.exist;
      field.hideOptional = true;
      await field.updateComplete;
      expect(mark()).to.equal(null);
      field.hideOptional = false;
      field.required = true;
      await field.updateComplete;
      expect(mark()).to.equal(null);
    });
  });

  it('sends with Enter as natively: a disabled submit button holds it back', async () => {
    const { form, first, second, button } = await twoFields();
    [first, second].forEach((field) => (field.value = '有'));
    let sends = 0;
    form.addEventListener('submit', () => sends++);
    button.disabled = true;
    first.focus();
    await sendKeys({ press: 'Enter' });
    expect(sends).to.equal(0);
    button.disabled = false;
    setTimeout(() => sendKeys({ press: 'Enter' }));
    const event: Event = await oneEvent(form, 'submit');
    expect((event as SubmitEvent).submitter).to.equal(button);
  });
});
