import { expect, fixture } from '@open-wc/testing';
import { lawOn, type IsoDate } from '@liandong/core';
import { pack } from '@liandong/core/pack';
import '../funding/fee-check/define.js';
import '../matters/matter-checker/define.js';
import type { Checker } from './checker.js';
import type { FormControl } from './form-control.js';

const place = pack({
  jurisdiction: 'xx',
  title: { 'zh-Hans': '某市' },
  version: '1',
  places: [{ code: 'xx', level: 'nation', from: '2020-01-01', name: { 'zh-Hans': '某市' } }],
  entries: [],
});
const lawFrom = (day: IsoDate) => lawOn(day, 'xx', [place]);

async function make(tag: string, facts: object) {
  const frame = document.createElement('div');
  frame.lang = 'zh-Hans';
  const element = Object.assign(document.createElement(tag), {
    ...{ law: lawFrom('2026-03-02'), pace: 99, facts },
  }) as Checker;
  frame.appendChild(element);
  await fixture(frame);
  await settled(element);
  return element;
}
async function settled(element: Checker) {
  for (let round = 0; round < 2; round++)
    for (const each of [element, ...Array.from(element.shadowRoot!.querySelectorAll('*'))])
      await (each as Partial<Checker>).updateComplete;
}
const entry = (element: Checker, selector: string) =>
  element.shadowRoot!.querySelector<FormControl<string>>(`${selector}.entry`)!;
const boxes = (control: Element) => Array.from(control.shadowRoot!.querySelectorAll('input'));
/** Writes, and does not leave the box. */
async function type(element: Checker, control: Element, ...parts: string[]) {
  for (const [at, text] of parts.entries()) {
    const box = boxes(control)[at]!;
    box.focus();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await settled(element);
}
async function leave(element: Checker, control: Element) {
  const [box] = boxes(control);
  box!.dispatchEvent(new Event('change', { bubbles: true }));
  box!.blur();
  await settled(element);
}

const late: Readonly<Record<string, (element: Checker) => void>> = {
  'the page draws it anew': (element) => element.requestUpdate(),
  'the case is named': (element) => (element.case = '示例'),
  'the law is of another day': (element) => (element.law = lawFrom('2026-03-03')),
  'the language is another': (element) => (element.parentElement!.lang = 'zh-Hant'),
  'a register brings other facts': (element) => (element.facts = { ...element.facts, carrier: 'committee' } as never),
};

describe('what somebody is writing in a checking element', () => {
  for (const [when, come] of Object.entries(late)) {
    it(`stands while ${when}: an amount in a row`, async () => {
      const element = await make('lian-fee-check', { sources: [{}] });
      const amount = entry(element, 'lian-text-field');
      await type(element, amount, '1250.5');
      come(element);
      await settled(element);
      expect(entry(element, 'lian-text-field') === amount).to.equal(true);
      expect(boxes(amount)[0]!.value).to.equal('1250.5');
      await leave(element, amount);
      expect(JSON.stringify(element.facts)).to.include('125050');
      expect(boxes(amount)[0]!.value).to.equal('1,250.50');
    });
    it(`stands while ${when}: a day in a row`, async () => {
      const element = await make('lian-fee-check', { sources: [{ transferredOn: '2026-01-05' }] });
      const day = entry(element, 'lian-date-field');
      await type(element, day, '2025', '3', '4');
      come(element);
      await settled(element);
      expect(entry(element, 'lian-date-field') === day).to.equal(true);
      expect(boxes(day).map(({ value }) => value)).to.deep.equal(['2025', '3', '4']);
      await leave(element, day);
      expect(JSON.stringify(element.facts)).to.include('2025-03-04');
    });
  }

  it('stands, and what it is half written of, when a register brings facts after the first answer', async () => {
    const element = await make('lian-fee-check', { sources: [{}] });
    const amount = entry(element, 'lian-text-field');
    await type(element, amount, 'abc');
    await leave(element, amount);
    late['a register brings other facts']!(element);
    await settled(element);
    expect(boxes(entry(element, 'lian-text-field'))[0]!.value).to.equal('abc');
  });

  it('is gone with another case', async () => {
    const element = await make('lian-fee-check', { carrier: 'committee', sources: [{}] });
    await type(element, entry(element, 'lian-text-field'), '1250.5');
    element.facts = { carrier: 'station', sources: [{}] } as never;
    await settled(element);
    expect(boxes(entry(element, 'lian-text-field'))[0]!.value).to.equal('');
  });

  it('is taken where the box is left without a change', async () => {
    const element = await make('lian-fee-check', { sources: [{}] });
    const amount = entry(element, 'lian-text-field');
    await type(element, amount, '20');
    boxes(amount)[0]!.blur();
    await settled(element);
    expect(JSON.stringify(element.facts)).to.include('2000');
  });
});

describe('a checking element on a page from right to left', () => {
  it('keeps marks and signs apart from their words, and has the bars at the right', async () => {
    const element = await make('lian-fee-check', { carrier: 'committee', sources: [{}] });
    element.parentElement!.dir = 'rtl';
    const all = Array.from(element.shadowRoot!.querySelectorAll('*'));
    const styles = (selector: string) =>
      [element, ...all].flatMap((each) =>
        Array.from(each.shadowRoot?.querySelectorAll(selector) ?? [], (found) => getComputedStyle(found)),
      );
    for (const selector of ['.mark', '.unsure input', '.ring', '.sign']) {
      expect(styles(selector)[0], selector).to.not.equal(undefined);
      for (const { marginLeft, marginRight } of styles(selector))
        expect([parseFloat(marginLeft) > 0, marginRight], selector).to.deep.equal([true, '0px']);
    }
    const [answer] = styles('.answer.unknown');
    expect([answer!.borderLeftWidth, answer!.borderRightWidth]).to.deep.equal(['0px', '6px']);
  });
});
