import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lawOn, type Citation } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import { inKindCounts, isFunded, moneyFor } from '@liandong/sdk/funding';
import './define.js';
import type { FormControl } from '../../internal/form-control.js';
import { LianFeeCheck } from './fee-check.js';

const cite: Citation = {
  id: 'rules',
  title: '某市经费管理办法',
  issuer: '某市财政局',
  checkedOn: '2026-01-02',
  evidence: 'law-text',
};
const from = '2020-01-01' as const;
const place = pack({
  jurisdiction: 'xx',
  title: { 'zh-Hans': '某市' },
  version: '1',
  places: [{ code: 'xx', level: 'nation', from, name: { 'zh-Hans': '某市' } }],
  entries: [
    ...sets(moneyFor, [{ from, cite, value: { items: ['committee'], complete: true } }]),
    ...sets(inKindCounts, [{ from, cite, value: false }]),
  ],
});
const law = lawOn('2026-03-02', 'xx', [place]);
const enough = {
  kind: 'districtBudget',
  amount: 3_000_000,
  earmark: 'thisMatter',
  transferredOn: '2026-01-05',
} as const;

async function make(facts: object) {
  const element = await fixture<LianFeeCheck>(
    Object.assign(document.createElement('lian-fee-check'), { law, pace: 99, facts }),
  );
  await settled(element);
  return element;
}
async function settled(element: LianFeeCheck) {
  await element.updateComplete;
  for (const inner of Array.from(element.shadowRoot!.querySelectorAll('*')))
    await (inner as Partial<LianFeeCheck>).updateComplete;
}
const all = <Found extends Element = FormControl<string>>(element: LianFeeCheck, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<Found>(selector));
const one = <Found extends Element = FormControl<string>>(element: LianFeeCheck, selector: string) =>
  all<Found>(element, selector)[0]!;
async function write(control: FormControl<string>, text: string) {
  const box = control.shadowRoot!.querySelector('input')!;
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await settled((control.getRootNode() as ShadowRoot).host as LianFeeCheck);
}
const boxOf = (control: FormControl<string>) => control.shadowRoot!.querySelector('input')!;
const errorOf = (control: FormControl<string>) => control.shadowRoot!.querySelector('#error')!.textContent!.trim();

describe('lian-fee-check', () => {
  it("asks the sdk's own question", async () => {
    const element = await make({});
    expect(element).to.be.instanceOf(LianFeeCheck);
    expect(element.question).to.equal(isFunded);
  });
  it('says how much money is missing', async () => {
    const element = await make({ carrier: 'committee', isFree: false, cost: 5_000_000, sources: [enough] });
    expect(element.decision?.outcome).to.equal('unmet');
    expect(one(element, '.value').textContent).to.equal('经费还差 20,000.00 元。');
    element.facts = { ...element.facts, cost: 3_000_000 };
    await settled(element);
    expect(element.decision?.outcome).to.equal('met');
    expect(all(element, '.value')).to.have.length(0);
  });

  describe('amounts', () => {
    const written: readonly (readonly [string, number])[] = [
      ['12000', 1_200_000],
      ['3,500.50', 350_050],
      ['￥8 ', 800],
      ['１２.３', 1_230],
      ['0.07元', 7],
    ];
    for (const [text, fen] of written) {
      it(`${text} is ${fen} fen`, async () => {
        const element = await make({ carrier: 'committee', isFree: false });
        await write(one(element, '[data-fact=cost] .entry'), text);
        expect(element.facts).to.deep.include({ cost: fen });
      });
    }
    it('what is no amount is said to be none, stays as written, and counts as not answered', async () => {
      const element = await make({ carrier: 'committee', isFree: false, cost: 1_000 });
      const cost = one(element, '[data-fact=cost] .entry');
      for (const text of ['五万', '1.234', '-3', '99999999999999']) {
        await write(cost, text);
        expect(boxOf(cost).value).to.equal(text);
        expect(errorOf(cost)).to.include('按元填写');
        expect(element.facts).not.to.have.property('cost');
      }
      await write(cost, '20');
      expect(errorOf(cost)).to.equal('');
      expect(boxOf(cost).value).to.equal('20.00');
    });
    it('not known leaves what was written, and gives it back', async () => {
      const element = await make({ carrier: 'committee', isFree: false });
      const cost = one(element, '[data-fact=cost] .entry');
      const unsure = one<HTMLInputElement>(element, '[data-fact=cost] .unsure input');
      await write(cost, '20');
      unsure.click();
      await settled(element);
      expect(element.facts).to.deep.include({ cost: null });
      expect([boxOf(cost).value, boxOf(cost).disabled]).to.deep.equal(['20.00', true]);
      unsure.click();
      await settled(element);
      expect(element.facts).to.deep.include({ cost: 2_000 });
      expect(unsure.getAttribute('aria-label')).to.equal('不清楚：需要多少钱');
    });
    it('a whole number of things takes no fractions', async () => {
      const element = await make({ carrier: 'committee', isFree: false, cost: 100, sources: [enough] });
      one<HTMLDetailsElement>(element, 'details').open = true;
      const departments = one(element, '[data-fact=departments] .entry');
      await write(departments, '1.5');
      expect(errorOf(departments)).to.include('整数');
      await write(departments, '2');
      expect(element.facts).to.deep.include({ departments: 2 });
    });
  });

  describe('rows', () => {
    it('a new row takes focus, at its first field', async () => {
      const element = await make({ carrier: 'committee', isFree: false });
      one<HTMLElement>(element, '.add').click();
      await settled(element);
      expect(element.facts).to.deep.include({ sources: [{}] });
      expect(element.shadowRoot!.activeElement).to.equal(one(element, '.row .entry'));
    });
    it('after a row is taken away, focus is at the next one, and at “add” after the last', async () => {
      const element = await make({ carrier: 'committee', isFree: false, sources: [enough, {}, enough] });
      const removes = () => all<HTMLElement>(element, '.row .remove');
      removes()[1]!.click();
      await settled(element);
      expect(element.shadowRoot!.activeElement).to.equal(removes()[1]);
      removes()[1]!.click();
      await settled(element);
      expect(element.shadowRoot!.activeElement).to.equal(removes()[0]);
      removes()[0]!.click();
      await settled(element);
      expect(element.facts, 'nobody has said that there is none').not.to.have.property('sources');
      expect(element.shadowRoot!.activeElement).to.equal(one(element, '.add'));
    });
    it('the rows that stay keep what is written in them, sound or not', async () => {
      const element = await make({ carrier: 'committee', isFree: false, sources: [enough, {}] });
      await write(all(element, '.row lian-text-field')[1]!, '很多');
      all<HTMLElement>(element, '.row .remove')[0]!.click();
      await settled(element);
      const [amount] = all(element, '.row lian-text-field');
      expect(boxOf(amount!).value).to.equal('很多');
      expect(element.facts).to.deep.include({ sources: [{}] });
    });
    it('none at all is an answer too', async () => {
      const element = await make({ carrier: 'committee', isFree: false, cost: 100 });
      const [, none] = all<HTMLElement>(element, '.buttons lian-button');
      none!.click();
      await settled(element);
      expect(element.facts).to.deep.include({ sources: [] });
      expect(element.decision?.outcome).to.equal('unmet');
      expect(one(element, '.none').textContent).to.include('一项也没有');
      const [add, unsure] = all<HTMLElement>(element, '.rows .buttons lian-button');
      expect(element.shadowRoot!.activeElement).to.equal(add);
      unsure!.click();
      await settled(element);
      expect(element.facts, 'and can be taken back').to.deep.include({ sources: null });
      expect(one(element, '.none').textContent).to.include('不清楚');
      await expect(element).to.be.accessible();
    });
    it('can be filled in by keyboard alone', async () => {
      const element = await make({ carrier: 'committee', isFree: false, cost: 100 });
      one<HTMLElement>(element, '.add').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await sendKeys({ press: 'ArrowDown' }); // the first kind of source
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: '30' });
      await sendKeys({ press: 'Tab' });
      await settled(element);
      expect(element.facts).to.deep.include({ sources: [{ kind: 'cityBudget', amount: 3_000 }] });
    });
    it('each row and its button are told apart by number', async () => {
      const element = await make({ carrier: 'committee', isFree: false, sources: [{}, {}] });
      expect(all(element, '.row').map((row) => row.getAttribute('aria-label'))).to.deep.equal([
        '钱从哪里来 1',
        '钱从哪里来 2',
      ]);
      expect(all(element, '.remove').map((button) => button.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
        '去掉这一项 1',
        '去掉这一项 2',
      ]);
    });
  });
});
