import type { FormSchema } from '@liandong/sdk/forms';
import type { NeedDraft } from '@liandong/sdk/needs';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { home } from './testing/home.test.js';
import {
  errorAt,
  field,
  focused,
  formOf,
  open,
  said,
  say,
  sentBy,
  settle,
  stepOf,
  texts,
  titleOf,
  wait,
} from './testing/start.test.js';

describe('lian-need-intake-form with a schema of the page', () => {
  it('asks what the schema says, in its own words', async () => {
    const { intake } = await open({ schema: home });
    expect(titleOf(intake)).to.equal('家里的情况');
    expect(field(intake, 'alone')).to.have.property('label', '一个人住吗');
    expect(texts(intake, '.section')).to.deep.equal(['怎样找到您']);
    intake.lang = 'en';
    await wait(0);
    await settle(intake);
    expect(titleOf(intake)).to.equal('家里的情况 in English');
  });
  it('refuses one with faults, says where and why, and keeps the one it had', async () => {
    const { intake } = await open({ schema: home });
    const told: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void told.push(text);
    intake.schema = {
      ...home,
      steps: [{ ...home.steps[0], sections: [{ fields: [{ name: 'x', type: 'slider' }] }] }],
    } as never;
    console.warn = warn;
    expect(told[0]).to.include('steps[0].sections[0].fields[0].type is none of what may stand here');
    expect((intake.schema as FormSchema).id).to.equal('home');
  });
  it('asks for a telephone with a field of its own, and says there, when it is left, what is wrong', async () => {
    const { form, intake } = await open({ schema: home });
    await say(intake, { phone: '12' });
    expect(errorAt(intake, 'phone')).to.include('请填写手机号');
    await say(intake, { phone: '（021）6000-0000' });
    expect(errorAt(intake, 'phone')).to.equal('');
    await say(intake, { alone: 'yes' });
    expect(sentBy(form)[0]).to.include('"02160000000"');
  });
  it('says in a plain field of the page what is wrong by the limits of what is asked', async () => {
    const { intake } = await open({ schema: home, tags: { phone: 'lian-text-field' } });
    expect(field(intake, 'phone')).to.have.property('type', 'tel');
    await say(intake, { phone: '12' });
    expect(errorAt(intake, 'phone')).to.include('请填写手机号或带区号的固定电话');
    await say(intake, { phone: '021-60000000' });
    expect(errorAt(intake, 'phone')).to.equal('');
  });
  it('tells how many steps are left, and about how many minutes', async () => {
    const { intake } = await open({ schema: home });
    expect(texts(intake, '.step')).to.deep.equal(['第 1 步，共 3 步 还有 2 步，大约还要 1 分钟']);
    const [first, second] = home.steps;
    intake.schema = { ...home, steps: [first!, { ...second!, minutes: 4 }] };
    await settle(intake);
    expect(texts(intake, '.step')[0]).to.match(/ 还有 2 步，大约还要 5 分钟$/);
    intake.schema = { ...home, version: '3', steps: [{ ...first!, minutes: 10 }, second!] };
    await settle(intake);
    expect(texts(intake, '.step')[0]).to.match(/ 还有 2 步，大约还要 11 分钟$/);
    intake.go(1);
    await settle(intake);
    expect(texts(intake, '.step')[0], 'of the steps that are left').to.match(/ 还有 1 步，大约还要 1 分钟$/);
  });
  it('does not take focus from a field when another appears above it', async () => {
    const { intake } = await open({ schema: home });
    await say(intake, { alone: 'yes' });
    field(intake, 'phone')?.focus();
    intake.value = { further: { alone: 'no' } } as Partial<NeedDraft>;
    await settle(intake);
    expect(field(intake, 'household')).to.not.equal(null);
    expect(focused(intake)).to.equal(field(intake, 'phone'));
  });
  it('uses the page’s own control for a type, and a simple one for what nobody defined', async () => {
    customElements.define(
      'own-phone',
      class extends HTMLElement {
        value = '';
      },
    );
    const { intake } = await open({ schema: home, tags: { phone: 'own-phone' } });
    expect(field(intake, 'phone')?.localName).to.equal('own-phone');
  });
  it('names a place on the review, as the list has it on that day, where nobody defined a picker', async () => {
    const area = { name: 'area', type: 'division', from: 'areas', label: said('地区') } as const;
    const record = { code: 'cn-990101', within: 'cn-99', level: 'district' };
    const areas = [
      { code: 'cn-99', within: 'cn', level: 'province', from: '2000-01-01', name: said('某省') },
      { ...record, from: '2000-01-01', name: said('某县') },
      { ...record, from: '2020-01-01', name: said('某区') },
      { ...record, from: '2030-01-01', name: said('某市') },
    ];
    const { intake } = await open({ schema: formOf('area', stepOf('a', '一', area)), lists: { areas } });
    const shown = { '2019-12-31': '某县', '2026-03-02': '某区', '': '某市', '1999-01-01': 'cn-990101' };
    intake.value = { further: { area: 'cn-990101' } } as never;
    intake.go(1);
    for (const [date, name] of Object.entries(shown)) {
      intake.date = date;
      await settle(intake);
      expect(texts(intake, '.said'), date).to.deep.equal([name]);
    }
  });
  it('draws one field for a keystroke, and nothing else, with three hundred fields', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      name: `f${at}`,
      type: 'text' as const,
      label: said(`第${at}格`),
    }));
    const { form, intake } = await open({ schema: formOf('many', stepOf('a', '很多', ...many)) });
    const drawn: string[] = [];
    const { prototype } = LitElement as unknown as { prototype: { update(changed: unknown): void } };
    const { update } = prototype;
    prototype.update = function (this: HTMLElement, changed: unknown) {
      drawn.push(this.dataset['name'] ?? this.localName);
      return update.call(this, changed);
    };
    let checked = 0;
    Object.defineProperty(field(intake, 'f10'), 'validity', { get: () => checked++ });
    const box = field(intake, 'f150')?.shadowRoot?.querySelector('input') as HTMLInputElement;
    for (const text of ['王', '王小', '王小明']) {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settle(intake);
    }
    prototype.update = update;
    expect([drawn, checked]).to.deep.equal([['f150', 'f150', 'f150'], 0]);
    const { fields } = intake.state;
    expect(intake.state.fields, 'gathered once, and not for each answer').to.equal(fields);
    expect(JSON.parse(String(new FormData(form).get('need')))).to.deep.include({ further: { f150: '王小明' } });
  });
});
