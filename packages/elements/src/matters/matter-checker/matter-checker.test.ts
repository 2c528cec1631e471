import { expect, fixture } from '@open-wc/testing';
import { lawOn, type Citation } from '@liandong/core';
import { leavesOpen, pack, sets } from '@liandong/core/pack';
import { admissionWay, assistList, formsBarred, mayComeDown, negativeList, outsideEffect } from '@liandong/sdk/matters';
import './define.js';
import type { LianSelect } from '../../controls/select/select.js';
import { LianMatterChecker } from './matter-checker.js';

const cite: Citation = {
  id: 'rules',
  title: '某市居民委员会工作条例',
  issuer: '某市人大常委会',
  article: '第二十七条',
  checkedOn: '2026-01-02',
  evidence: 'law-text',
};
const from = '2020-01-01' as const;
const lawWith = (...entries: ReturnType<typeof sets>) =>
  lawOn('2026-03-02', 'xx', [
    pack({
      jurisdiction: 'xx',
      title: { 'zh-Hans': '某市' },
      version: '1',
      places: [{ code: 'xx', level: 'nation', from, name: { 'zh-Hans': '某市' } }],
      entries,
    }),
  ]);
const list = (items: readonly string[], complete = true) => ({ from, cite, value: { items, complete } });

const make = (law: ReturnType<typeof lawWith>, facts = {}) =>
  fixture<LianMatterChecker>(Object.assign(document.createElement('lian-matter-checker'), { law, facts }));
const matterOf = (element: LianMatterChecker) =>
  element.shadowRoot!.querySelector<LianSelect>('[data-fact=matter] .entry')!;

describe('lian-matter-checker', () => {
  it("asks the sdk's own question", async () => {
    const element = await make(lawWith());
    expect(element).to.be.instanceOf(LianMatterChecker);
    expect(element.question).to.equal(mayComeDown);
  });
  it('offers what the lists name, the negative list among them, by name; then others', async () => {
    const element = await make(
      lawWith(...sets(assistList, [list(['elder-meals-signup'])]), ...sets(negativeList, [list(['tax-assistance'])])),
    );
    expect(matterOf(element).options.map(({ label }) => label)).to.deep.equal([
      '老年助餐报名',
      '协税护税指标',
      '其他（不在这些名目里）',
      '不清楚',
    ]);
  });
  it('lets a page name its own matters', async () => {
    const element = await make(lawWith());
    element.choices = { matter: [{ value: 'm1', label: '事项甲' }] };
    await element.updateComplete;
    expect(matterOf(element).options).to.deep.equal([{ value: 'm1', label: '事项甲' }]);
  });
  it('takes a code where neither list nor page names any', async () => {
    const element = await make(lawWith());
    expect(matterOf(element).localName).to.equal('lian-text-field');
  });
  it('is unknown where the list is not at hand, and names the text that leaves it open', async () => {
    const element = await make(lawWith(...leavesOpen(assistList, { from, cite })), {
      matter: 'x',
      community: 'urban',
      isAnswerable: false,
    });
    await element.updateComplete;
    const decision = element.shadowRoot!.querySelector('lian-decision')!;
    await decision.updateComplete;
    expect(element.decision?.outcome).to.equal('unknown');
    const missing = decision.shadowRoot!.querySelector('.missing')!;
    expect(missing.textContent).to.include('居委会协助事项清单');
    const citation = missing.querySelector('lian-citation')!;
    await citation.updateComplete;
    expect(citation.shadowRoot!.textContent).to.include('第二十七条');
  });
  it('refused, goes on asking what tells whether it goes back or may be applied for', async () => {
    const law = lawWith(
      ...sets(assistList, [list(['meals'])]),
      ...sets(outsideEffect, [{ from, cite, value: 'may-refuse' }]),
      ...sets(admissionWay, [{ from, cite, value: 'by-approval' }]),
      ...sets(formsBarred, [{ from, cite, value: true }]),
    );
    const refused = { matter: 'survey', community: 'urban', isAnswerable: false };
    const element = await make(law, { ...refused, admission: 'none', isOrderedInEmergency: false });
    const asked = () =>
      Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('[data-fact]'))
        .filter((field) => field.checkVisibility())
        .map((field) => field.dataset['fact']);
    const settled = () => element.shadowRoot!.querySelector('.settled');
    expect([element.decision?.outcome, element.decision?.value]).to.deep.equal(['unmet', undefined]);
    expect(asked()).to.include('demandsForms');
    expect(settled()).to.equal(null);
    element.facts = { ...element.facts, demandsForms: false };
    await element.updateComplete;
    expect(element.decision?.value).to.equal('apply');
    expect(settled()).not.to.equal(null);
  });
});
