import { lawOn, type Law, type Pack } from '@liandong/core';
import { sets } from '@liandong/core/pack';
import {
  draftProblems,
  emergencyIsBasis,
  guardianConsentAge,
  minorAge,
  minorReporters,
  minorReportSpeed,
  needForm,
} from '@liandong/sdk/needs';
import { expect, fixture, html } from '@open-wc/testing';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { field, inside, open, press, say, settle, texts, titleOf } from './testing/start.test.js';

describe('lian-need-intake-form where harm is spoken of', () => {
  const cite = {
    id: 'c',
    title: '未成年人保护法',
    article: '第十一条',
    issuer: 'x',
    checkedOn: '2026-01-01',
    evidence: 'law-text',
  } as const;
  const from = '2021-06-01' as const;
  const pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries: [
      ...sets(guardianConsentAge, [{ from, cite, value: 14 }]),
      ...sets(minorAge, [{ from, cite, value: 18 }]),
      ...sets(minorReporters, [{ from, cite, value: { items: ['residents-committee'], complete: false } }]),
      ...sets(minorReportSpeed, [{ from, cite, value: 'at-once' as never }]),
    ],
  } satisfies Pack;
  const law = lawOn('2026-03-02', 'cn', [pack]);
  const code = 'cn-990101001001';
  async function begin(given?: Law) {
    const places = [{ value: code, label: '桂花社区' }];
    return (await open({ schema: needForm, check: draftProblems, ...(given && { law: given }), places })).intake;
  }
  /** With all that it needs of somebody who speaks for themselves. */
  async function answered(given: Law | undefined) {
    const intake = await begin(given);
    const subject = { age: 40 };
    intake.value = { forWhom: 'self', kinds: ['health'], description: 'x', subject, place: { code } };
    await settle(intake);
    return intake;
  }

  it('names the article that orders the report, and waits for no guardian', async () => {
    const intake = await begin(law);
    await say(intake, { forWhom: 'self' });
    await press(intake);
    await say(intake, { kinds: ['family-relations'] });
    await say(intake, { description: '爸爸打我' });
    await say(intake, { signals: ['minor-harm'] });
    expect(texts(intake, '.notice .cites')[0]).to.match(/依据：.*未成年人保护法.*第十一条/);
    await press(intake);
    await say(intake, { age: '12' });
    expect(field(intake, 'guardianName')).to.equal(null);
    await press(intake);
    await say(intake, { place: code });
    await press(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
    // No consent is asked; what the office tells about personal data is there all the same.
    expect(inside(intake).querySelectorAll('slot[name=privacy]')).to.have.length(1);
  });
  it('tells what becomes of personal data once, with law and without', async () => {
    for (const given of [law, undefined]) {
      const intake = await answered(given);
      let told = 0;
      for (let at = 0; at <= 5; at++) {
        told += inside(intake).querySelectorAll('slot[name=privacy]').length;
        if (titleOf(intake) === '请核对一遍') break;
        for (const { dataset } of Array.from(inside(intake).querySelectorAll<HTMLElement>('[data-name^=consent-]')))
          await say(intake, { [dataset['name'] as string]: 'given' });
        await press(intake);
      }
      expect([titleOf(intake), told]).to.deep.equal(['请核对一遍', 1]);
    }
  });
  it('counts the step that the law adds from the first', async () => {
    const intake = await begin(law);
    expect(texts(intake, '.step')[0]).to.include('共 6 步');
    const late = await fixture<LianNeedIntakeForm>(html`<lian-need-intake-form .law=${law}></lian-need-intake-form>`);
    await settle(late);
    expect(texts(late, '.step')[0]).to.include('共 6 步');
  });
  for (const oneByOne of [true, false])
    it(`stays on the review when it comes, ${oneByOne ? 'one by one' : 'in pages'}, and asks what is missing before it is sent`, async () => {
      const intake = await answered(undefined);
      intake.oneByOne = oneByOne;
      await settle(intake);
      intake.go(intake.state.pages.length);
      await settle(intake);
      const before = intake.state.pages.length;
      intake.law = law;
      await settle(intake);
      expect(intake.state.pages.length).to.be.greaterThan(before);
      expect(titleOf(intake)).to.equal('请核对一遍');
      await press(intake);
      const [asked] = intake.state.pages[intake.state.at]?.fields ?? [];
      expect(asked?.field.name).to.match(/^consent-/);
    });
  it('says at each consent what a no means', async () => {
    const intake = await answered(law);
    for (let at = 0; at < 4; at++) await press(intake);
    const { options } = field(intake, 'consent-person-person-publish') as unknown as {
      options: readonly { hint?: string }[];
    };
    expect(options[1]?.hint).to.equal('对办理没有任何影响。');
  });
  it('says at a no in danger that the law sets it aside, and no word of staying without a name', async () => {
    const value = { value: true, cite, from: '2021-11-01' as const };
    const intake = await answered(
      lawOn('2026-03-02', 'cn', [{ ...pack, entries: [...pack.entries, ...sets(emergencyIsBasis, [value])] }]),
    );
    await press(intake);
    await say(intake, { signals: ['life-danger'] });
    for (let at = 1; at < 4; at++) await press(intake);
    const hintOf = (purpose: string) =>
      (field(intake, `consent-person-person-${purpose}`) as unknown as { options: readonly { hint?: string }[] })
        .options[1]?.hint;
    expect(hintOf('handle')).to.equal('情况紧急，依法不同意也可以使用。');
    expect(hintOf('publish')).to.equal('对办理没有任何影响。');
  });
});
