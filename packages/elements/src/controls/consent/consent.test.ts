import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { partOf } from '../../internal/typing.test.js';
import '../../languages/en/all/index.js';
import '../../languages/zh-hant/all/index.js';
import './define.js';
import type { LianConsent } from './consent.js';

const field = (given: Partial<LianConsent> = {}) =>
  fixture<LianConsent>(
    html`<lian-consent
      name="c"
      label="把电话告诉志愿者"
      purpose="share-phone"
      policy-version="3"
      refusal-effect="不同意也可以送餐"
      given-on=${given.givenOn ?? ''}
      given-version=${given.givenVersion ?? ''}
      .now=${given.now}
      required
    ></lian-consent>`,
  );
const inputs = (of: LianConsent) => Array.from(of.shadowRoot!.querySelectorAll('input'));
const words = (of: LianConsent) =>
  Array.from(of.shadowRoot!.querySelectorAll('.words'), (each) => each.firstChild!.parentElement!.textContent!.trim());
async function inForm(consent: LianConsent): Promise<HTMLFormElement> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  form.appendChild(consent);
  return form;
}

describe('lian-consent', () => {
  it('offers yes and no, neither chosen beforehand, whatever the page writes', async () => {
    const consent = await field();
    expect(words(consent)).to.deep.equal(['同意', '不同意不同意也可以送餐']);
    consent.setAttribute('value', 'given');
    await consent.updateComplete;
    expect([consent.value, inputs(consent).some(({ checked }) => checked)]).to.deep.equal(['', false]);
    await expect(consent).to.be.accessible();
  });

  it('wants an answer, and a no is one', async () => {
    const consent = await field();
    const form = await inForm(consent);
    expect(consent.validationMessage).to.equal('请为“把电话告诉志愿者”选择同意或者不同意');
    inputs(consent)[1]!.click();
    expect([form.checkValidity(), new FormData(form).get('c')]).to.deep.equal([true, 'refused']);
  });

  it('keeps version and the time that the page gives, asked at the answer', async () => {
    let time = '2026-03-02T09:00:00+08:00';
    const consent = await field({ now: () => time });
    const form = await inForm(consent);
    time = '2026-03-02T09:05:00+08:00';
    inputs(consent)[0]!.click();
    expect(Array.from(new FormData(form))).to.deep.equal([
      ['c', 'given'],
      ['c.version', '3'],
      ['c.at', time],
    ]);
    expect(consent.record).to.deep.equal({ purpose: 'share-phone', answer: 'given', version: '3', at: time });
    consent.formResetCallback();
    expect(consent.record).to.deep.include({ answer: '', at: '' });
  });

  it('what was given earlier can be withdrawn', async () => {
    const consent = await field({ givenOn: '2026-03-02', givenVersion: '3' });
    const form = await inForm(consent);
    await consent.updateComplete;
    expect(partOf(consent, 'note')).to.equal('您在2026年3月2日同意过，随时可以撤回');
    expect([consent.value, words(consent)[0], form.checkValidity()]).to.deep.equal(['given', '继续同意', true]);
    inputs(consent)[1]!.click();
    expect(new FormData(form).get('c')).to.equal('withdrawn');
    await expect(consent).to.be.accessible();
  });

  it('of another version of the notice it asks anew', async () => {
    const consent = await field({ givenOn: '2026-03-02', givenVersion: '2' });
    expect(partOf(consent, 'note')).to.equal('您在2026年3月2日同意的是第 2 版说明，现在是第 3 版，请重新选择');
    expect([consent.value, words(consent)[0], consent.validity.valueMissing]).to.deep.equal(['', '同意', true]);
  });

  it('given for a version that nobody knows, it is asked anew', async () => {
    const consent = await field({ givenOn: '2026-03-02' });
    const form = await inForm(consent);
    expect([consent.value, words(consent)[0], new FormData(form).has('c')]).to.deep.equal(['', '同意', false]);
    expect(partOf(consent, 'note')).to.equal('您在2026年3月2日同意过，是不是这一版说明不能确定，请重新选择');
  });

  for (const [lang, said] of [
    ['zh-Hans', '您在2026年3月2日同意过，是不是这一版说明不能确定，请重新选择'],
    ['zh-Hant', '您在2026年3月2日同意過，是不是這一版說明不能確定，請重新選擇'],
    ['en', 'You agreed on 2 March 2026; whether to this very notice is not known, so please choose again'],
  ] as const)
    it(`names no version where the page names none, in ${lang}`, async () => {
      for (const given of ['', '2']) {
        const consent = await field({ givenOn: '2026-03-02', givenVersion: given });
        consent.policyVersion = '';
        consent.lang = lang;
        await aTimeout(0);
        await consent.updateComplete;
        expect(partOf(consent, 'note')).to.equal(said);
      }
    });

  it('a record that the page takes away, one attribute or the other, is none', async () => {
    for (const gone of ['given-on', 'given-version']) {
      const consent = await field({ givenOn: '2026-03-02', givenVersion: '3' });
      const form = await inForm(consent);
      consent.removeAttribute(gone);
      await consent.updateComplete;
      expect([consent.value, Array.from(new FormData(form)), partOf(consent, 'note') ?? ''].join()).to.equal(
        gone === 'given-on' ? ',,' : ',,您在2026年3月2日同意过，是不是这一版说明不能确定，请重新选择',
      );
    }
  });

  it('an answer belongs to the version that stood there: of another one it is asked anew', async () => {
    const consent = await field({ now: () => 'T10' });
    const form = await inForm(consent);
    inputs(consent)[0]!.click();
    consent.policyVersion = '4';
    expect(Array.from(new FormData(form)), 'at once').to.deep.equal([]);
    expect(consent.record).to.deep.include({ answer: '', version: '4', at: '' });
    await consent.updateComplete;
    expect(inputs(consent).some(({ checked }) => checked)).to.equal(false);
    consent.value = 'refused';
    consent.setAttribute('policy-version', '5');
    expect(consent.value, 'set by the page').to.equal('');
    consent.formStateRestoreCallback('["given","T9","4"]');
    expect(consent.value, 'kept of an earlier version').to.equal('');
  });

  it('a version that the page names after it has set the answer is that answer’s own', async () => {
    const consent = document.createElement('lian-consent');
    consent.value = 'refused';
    consent.policyVersion = '3';
    expect(consent.record).to.deep.include({ answer: 'refused', version: '3' });
    consent.policyVersion = '4';
    expect(consent.record, 'and of no other').to.deep.include({ answer: '', version: '4' });
  });

  it('a page that gives back what it was told gives no answer to a notice that nobody has answered', async () => {
    const consent = await field();
    const form = await inForm(consent);
    const told: string[] = [];
    for (const type of ['input', 'change']) consent.addEventListener(type, () => told.push(`${type} ${consent.value}`));
    inputs(consent)[0]!.click();
    consent.policyVersion = '4';
    expect(told).to.deep.equal(['input given', 'change given', 'input ', 'change ']);
    consent.value = told.at(-1)!.slice('change '.length);
    expect(Array.from(new FormData(form))).to.deep.equal([]);
    consent.policyVersion = '5';
    expect(told.length, 'of no answer nothing is told').to.equal(4);
  });

  it('tells a page that hears nothing while it draws, as React, when it has drawn', async () => {
    const consent = await field();
    let [isDrawing, held] = [false, ''];
    consent.addEventListener('input', () => isDrawing || (held = consent.value));
    inputs(consent)[0]!.click();
    expect(held).to.equal('given');
    isDrawing = true;
    consent.policyVersion = '4';
    isDrawing = false;
    await aTimeout(0);
    expect(held).to.equal('');
  });

  it('tells it once more too where another version is one that was given', async () => {
    const consent = await field({ givenOn: '2026-03-02', givenVersion: '4' });
    let [isDrawing, held] = [false, ''];
    consent.addEventListener('input', () => isDrawing || (held = consent.value));
    inputs(consent)[1]!.click();
    expect(held).to.equal('refused');
    isDrawing = true;
    consent.policyVersion = '4';
    isDrawing = false;
    await aTimeout(0);
    expect([held, consent.value]).to.deep.equal(['given', 'given']);
  });

  it('a value that the page sets has no time of another answer', async () => {
    const consent = await field({ now: () => 'T10' });
    inputs(consent)[0]!.click();
    consent.value = 'given';
    expect(consent.record.at, 'the same answer').to.equal('T10');
    consent.value = 'refused';
    expect(consent.record).to.deep.include({ answer: 'refused', at: '' });
  });

  it('takes no other answer, and brings back the one that was given with its time', async () => {
    const consent = await field();
    consent.value = 'yes';
    expect(consent.value).to.equal('');
    consent.formStateRestoreCallback('["refused","2026-03-02","3"]');
    expect(consent.record).to.deep.include({ answer: 'refused', at: '2026-03-02' });
  });
});
