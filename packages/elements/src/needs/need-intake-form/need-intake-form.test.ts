import { lawOn, type Pack } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import '../../languages/en/index.js';
import { guardianConsentAge, type NeedDraft } from '@liandong/sdk/needs';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { errorAt, field, focused, inside, links, press, say, settle, titleOf } from './testing/start.test.js';

const cite = { id: 'c', title: '某法', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: sets(guardianConsentAge, [{ from: '2021-11-01', cite, value: 14 }]),
} satisfies Pack;
const law = lawOn('2026-03-02', 'cn', [pack]);
const places = [{ value: 'cn-990101001001', label: '阳光社区' }];

interface Outer {
  readonly form: HTMLFormElement;
  readonly intake: LianNeedIntakeForm;
  readonly sent: FormData[];
}

async function begin(value?: Partial<NeedDraft>): Promise<Outer> {
  const sent: FormData[] = [];
  const form = await fixture<HTMLFormElement>(html`
    <form @submit=${(event: Event) => {
      event.preventDefault();
      sent.push(new FormData(event.target as HTMLFormElement));
    }}>
      <lian-need-intake-form name="need" required .law=${law} .places=${places} .value=${value}></lian-need-intake-form>
    </form>
  `);
  const intake = form.querySelector('lian-need-intake-form') as LianNeedIntakeForm;
  await intake.updateComplete;
  return { form, intake, sent };
}

async function throughAll(intake: LianNeedIntakeForm) {
  await say(intake, { forWhom: 'self' });
  await press(intake);
  await say(intake, { kinds: ['health'], description: '老人一个人住，做饭不方便' });
  await press(intake);
  await say(intake, { age: '81' });
  await press(intake);
  await say(intake, { place: 'cn-990101001001' });
  await press(intake);
  for (const purpose of ['handle', 'refer', 'keep-in-touch', 'publish']) {
    await say(intake, { [`consent-person-person-${purpose}`]: purpose === 'publish' ? 'refused' : 'given' });
  }
  await press(intake);
}

describe('lian-need-intake-form', () => {
  it('leads step by step to a review, and sends one draft that the model takes', async () => {
    const { intake, sent } = await begin();
    await throughAll(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
    await press(intake);
    expect(sent).to.have.length(1);
    const draft = JSON.parse(String(sent[0]?.get('need'))) as NeedDraft;
    expect(draft).to.deep.include({ channel: 'online-form', forWhom: 'self', kinds: ['health'], language: 'zh-Hans' });
    expect(draft.subject?.age).to.equal(81);
    expect(draft.consents?.map(({ purpose, answer, on }) => [purpose, answer, on])).to.deep.equal([
      ['handle', 'given', '2026-03-02'],
      ['refer', 'given', '2026-03-02'],
      ['keep-in-touch', 'given', '2026-03-02'],
      ['publish', 'refused', '2026-03-02'],
    ]);
  });
  for (const [lang, language] of [
    ['zh-CN', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['ug', undefined],
  ] as const)
    it(`sends where the page calls its language ${lang}`, async () => {
      const { intake, sent } = await begin();
      intake.lang = lang;
      await throughAll(intake);
      await press(intake);
      expect(links(intake)).to.deep.equal([]);
      expect((JSON.parse(String(sent[0]?.get('need'))) as NeedDraft).language).to.equal(language);
    });
  it('sends one need on a double press', async () => {
    const { intake, sent } = await begin();
    await throughAll(intake);
    await press(intake);
    await press(intake);
    expect(sent).to.have.length(1);
  });
  it('stays on a step with an error summary that leads to the field, and keeps what was written', async () => {
    const { intake } = await begin();
    await say(intake, { forWhom: 'self' });
    await press(intake);
    await say(intake, { description: '一句话' });
    await press(intake);
    expect(titleOf(intake)).to.equal('需要哪方面的帮助？');
    expect(links(intake).map((link) => link.textContent?.trim())).to.deep.equal(['请至少选一项，拿不准就选“其他”']);
    links(intake)[0]?.click();
    expect(focused(intake)).to.equal(field(intake, 'kinds'));
    expect(field(intake, 'description')?.value).to.equal('一句话');
  });
  it('asks who speaks, how related and whether the person agrees, only when it is for somebody else; and loses nothing on the way back', async () => {
    const { intake } = await begin();
    await say(intake, { forWhom: 'other' });
    await say(intake, { relation: 'neighbour', personAgrees: 'yes', proxyName: '李阿姨' });
    await say(intake, { forWhom: 'self' });
    expect(field(intake, 'relation')).to.equal(null);
    expect(intake.value.proxy).to.equal(undefined);
    await say(intake, { forWhom: 'other' });
    expect(field(intake, 'relation')?.value).to.equal('neighbour');
    expect(intake.value.proxy).to.deep.equal({ relation: 'neighbour', personAgrees: 'yes', name: '李阿姨' });
  });
  it('takes nobody’s word for the consent of another person', async () => {
    const { intake } = await begin({
      forWhom: 'other',
      proxy: { relation: 'neighbour', personAgrees: 'yes' },
      kinds: ['health'],
      description: 'x',
      subject: { age: 81 },
    });
    for (let step = 0; step < 3; step++) await press(intake);
    await say(intake, { place: 'cn-990101001001' });
    await press(intake);
    const asked = Array.from(
      inside(intake).querySelectorAll<HTMLElement>('[data-name^="consent-"]'),
      ({ dataset }) => dataset['name'],
    );
    expect(asked).to.deep.equal(['consent-proxy-proxy-handle']);
  });
  it('asks for the guardian of a child under the age that the law gives, and not one day later', async () => {
    for (const [age, asked] of [
      ['13', true],
      ['14', false],
    ] as const) {
      const { intake } = await begin({ forWhom: 'self', kinds: ['health'], description: 'x' });
      await press(intake);
      await press(intake);
      await say(intake, { age });
      expect(field(intake, 'guardianRelation') !== null, `${age} years`).to.equal(asked);
    }
  });
  it('sends nothing of one person as another’s where it turns out to be for somebody else, and has it again', async () => {
    const { intake } = await begin({
      ...{ forWhom: 'other', proxy: { relation: 'neighbour', personAgrees: 'yes', name: '何玉兰' } },
      ...{ subject: { name: '高秀珍', age: 9, groups: ['older-person'] }, kinds: ['health'], description: 'x' },
      consents: [
        { purpose: 'handle', about: 'person', by: 'guardian', answer: 'given', separate: true, on: '2026-03-02' },
      ],
    });
    const { subject } = intake.value;
    expect(intake.value.consents).to.have.length(1);
    expect(subject).to.deep.equal({ name: '高秀珍', age: 9, groups: ['older-person'] });
    await say(intake, { forWhom: 'self' });
    expect(intake.value.subject).to.deep.equal({ age: null });
    await press(intake);
    await press(intake);
    await say(intake, { personName: '何玉兰', age: '9' });
    expect(intake.value.subject).to.deep.equal({ name: '何玉兰', age: 9 });
    expect(intake.value.consents).to.deep.equal([]);
    intake.go(0);
    await settle(intake);
    await say(intake, { forWhom: 'other' });
    expect(intake.value.subject).to.deep.equal(subject);
    expect(intake.value.consents).to.have.length(1);
  });
  it('lets a child of 13 go on without a word about the guardian, and keeps what is said of one', async () => {
    const { intake } = await begin({ forWhom: 'self', kinds: ['health'], description: 'x' });
    await press(intake);
    await press(intake);
    await say(intake, { age: '13' });
    const { options } = field(intake, 'guardianRelation') as unknown as { options: readonly { value: string }[] };
    expect(options.map(({ value }) => value)).to.deep.equal(['parent', 'other-relative', 'guardian', 'other']);
    expect(intake.value.subject?.guardian).to.equal(undefined);
    await say(intake, { guardianPhone: '13800001234' });
    expect(intake.value.subject?.guardian).to.deep.equal({ relation: 'guardian', phone: '13800001234' });
    await say(intake, { guardianPhone: '' });
    await press(intake);
    expect(titleOf(intake)).to.equal('怎样联系');
  });
  it('says on the step itself that a number is no phone number or an age no age, and counts only the long text', async () => {
    const { intake } = await begin({ forWhom: 'self', kinds: ['health'], description: 'x' });
    await press(intake);
    expect(field(intake, 'description')?.shadowRoot?.querySelector('.counter')).to.not.equal(null);
    await press(intake);
    expect(field(intake, 'personName')?.shadowRoot?.querySelector('.counter')).to.equal(null);
    await say(intake, { age: '200' });
    await press(intake);
    expect(titleOf(intake)).to.equal('需要帮助的人');
    await say(intake, { age: '20', personName: '长'.repeat(61) });
    await press(intake);
    expect(field(intake, 'personName')?.shadowRoot?.textContent).to.include('最多写 60 个字');
    await say(intake, { personName: '' });
    await press(intake);
    await say(intake, { place: 'cn-990101001001' });
    for (const phone of ['123', '(021)', '138 0000 转 12']) {
      await say(intake, { phone });
      await press(intake);
      expect(titleOf(intake), phone).to.equal('怎样联系');
      expect(errorAt(intake, 'phone'), phone).to.match(/错误：(请填写手机号|手机号是 11 位)/);
    }
    await say(intake, { phone: '021-60000000' });
    await press(intake);
    expect(titleOf(intake)).to.equal('您的信息怎样使用');
  });
  it('says at once what to do in danger, and that harm is reported without waiting for anybody', async () => {
    const { intake } = await begin({ forWhom: 'self' });
    await press(intake);
    await say(intake, { signals: ['minor-harm'] });
    expect(inside(intake).textContent).to.include('不用等任何人同意');
    await say(intake, { signals: ['life-danger', 'minor-harm'] });
    expect(inside(intake).textContent).to.include('110、119 或 120');
  });
  it('shows what the server found at its fields, with everything that was written', async () => {
    const { intake } = await begin({
      forWhom: 'self',
      kinds: ['health'],
      description: '做饭不方便',
      contact: { phone: '12' },
      place: { code: 'cn-990101001001' },
    });
    intake.problems = [{ path: 'contact.phone', code: 'not-a-phone' }];
    await settle(intake);
    expect(titleOf(intake)).to.equal('怎样联系');
    expect(field(intake, 'phone')?.value).to.equal('12');
    const sentence = '请填写手机号或带区号的固定电话，例如 138 0000 0000 或 021-6000 0000；境外号码以 + 开头';
    expect(errorAt(intake, 'phone')).to.equal(`错误：${sentence}`);
    expect(links(intake).map((link) => link.textContent?.trim())).to.deep.equal([`联系电话：${sentence}`]);
    expect(intake.value.description).to.equal('做饭不方便');
  });
  it('is one control of the form around it: required, reset, disabled', async () => {
    const { form, intake } = await begin();
    expect(form.checkValidity()).to.equal(false);
    await throughAll(intake);
    expect(form.checkValidity()).to.equal(true);
    intake.disabled = true;
    expect(new FormData(form).get('need')).to.equal(null);
    intake.disabled = false;
    form.reset();
    await settle(intake);
    expect(titleOf(intake)).to.equal('您是替谁来说的？');
    expect(new FormData(form).get('need')).to.equal(null);
  });
  for (const how of ['requestSubmit', 'reportValidity'] as const)
    it(`tells what is missing when the page's own script sends the form, by ${how}`, async () => {
      const { form, intake, sent } = await begin();
      form.checkValidity();
      await settle(intake);
      expect(
        inside(intake).querySelector('lian-error-summary')?.errors,
        'nothing while a page only asks',
      ).to.have.length(0);
      form[how]();
      await settle(intake);
      expect(inside(intake).querySelector('lian-error-summary')?.errors).to.have.length(1);
      expect([focused(intake)?.localName, sent.length]).to.deep.equal(['lian-error-summary', 0]);
    });
  it('can be taken over by the page', async () => {
    const { intake, sent } = await begin();
    await throughAll(intake);
    intake.addEventListener('lian-need-submit', (event) => event.preventDefault());
    const heard = oneEvent(intake, 'lian-need-submit');
    await press(intake);
    expect((await heard).detail.draft.forWhom).to.equal('self');
    expect(sent).to.have.length(0);
  });
  it('asks one question a screen in elder mode', async () => {
    const outer = await fixture(
      html`<div data-lian-mode="elder"><lian-need-intake-form .law=${law} .places=${places}></lian-need-intake-form></div>`,
    );
    const intake = outer.firstElementChild as LianNeedIntakeForm;
    await say(intake, { forWhom: 'self' });
    await press(intake);
    expect(inside(intake).querySelectorAll('[data-name]')).to.have.length(1);
  });
  it('speaks the language of the page', async () => {
    const intake = await fixture<LianNeedIntakeForm>(
      html`<lian-need-intake-form lang="en" .law=${law}></lian-need-intake-form>`,
    );
    expect(titleOf(intake)).to.equal('Who are you speaking for?');
  });
  it('is accessible on every step', async () => {
    const { intake } = await begin({
      forWhom: 'other',
      proxy: { relation: 'child', personAgrees: 'yes' },
      kinds: ['health'],
      description: 'x',
      place: { code: 'cn-990101001001' },
    });
    for (let step = 0; step < 6; step++) {
      await settle(intake);
      await expect(intake).to.be.accessible();
      if (step === 4) await say(intake, { 'consent-proxy-proxy-handle': 'given' });
      await press(intake);
    }
  });
});
