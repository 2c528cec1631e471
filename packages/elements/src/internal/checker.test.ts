import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { lawOn, type Citation, type Law } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import { common as en } from '@liandong/messages/en/common';
import { matters as mattersInEnglish } from '@liandong/messages/en/matters';
import * as funding from '@liandong/sdk/funding';
import * as matters from '@liandong/sdk/matters';
import '../common/law/define.js';
import '../funding/fee-check/define.js';
import '../matters/matter-checker/define.js';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../tokens/tokens.css';
import type { Checker, DecidedDetail } from './checker.js';
import type { FormControl } from './form-control.js';
import { registerWords } from './words-controller.js';

registerWords('en', 'common', en);
registerWords('en', 'matters', mattersInEnglish);

const cite: Citation = {
  id: 'rules',
  title: '某市社区工作条例',
  issuer: '某市人大常委会',
  checkedOn: '2026-01-02',
  evidence: 'law-text',
};
const from = '2020-01-01' as const;
const place = pack({
  jurisdiction: 'xx',
  title: { 'zh-Hans': '某市' },
  version: '1',
  places: [{ code: 'xx', level: 'nation', from, name: { 'zh-Hans': '某市', en: 'A city' } }],
  entries: [
    ...sets(matters.assistList, [{ from, cite, value: { items: ['elder-meals-signup'], complete: true } }]),
    ...sets(matters.negativeList, [{ from, cite, value: { items: ['tax-assistance'], complete: true } }]),
    ...sets(matters.negativeListBinds, [{ from, cite, value: true }]),
    ...sets(matters.dutyStays, [{ from, cite, value: true }]),
    ...sets(matters.outsideEffect, [{ from, cite, value: 'barred' }]),
    ...sets(matters.admissionWay, [{ from, cite, value: 'by-approval' }]),
    ...sets(matters.approver, [{ from, cite, value: 'government-or-office' }]),
    ...sets(matters.emergencyRule, [{ from, cite, value: true }]),
    ...sets(funding.moneyFor, [{ from, cite, value: { items: ['committee'], complete: true } }]),
    ...sets(funding.staffFor, [{ from, cite, value: { items: ['committee'], complete: true } }]),
    ...sets(funding.inKindCounts, [{ from, cite, value: false }]),
  ],
});
const law = lawOn('2026-03-02', 'xx', [place]);

const make = (tag: string, more: Partial<Checker> = {}) =>
  fixture<Checker>(Object.assign(document.createElement(tag), { law, ...more }));
const matterChecker = (more: Partial<Checker> = {}) => make('lian-matter-checker', more);
const fieldOf = (element: Checker, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-fact=${name}]`);
const entryOf = (element: Checker, name: string) =>
  fieldOf(element, name)!.querySelector<FormControl<string> & HTMLElement>('.entry')!;
/** Names of the facts that stand in the form for all to see. */
const asked = (element: Checker) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('[data-fact]'))
    .filter((field) => field.checkVisibility())
    .map((field) => field.dataset['fact']);
async function choose(element: Checker, name: string, value: string) {
  const control = entryOf(element, name);
  await control.updateComplete;
  const input = control.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (input) input.click();
  else {
    const select = control.shadowRoot!.querySelector('select')!;
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await settled(element);
}
/** Waits for the element and for all that it is made of. */
async function settled(element: Checker) {
  await element.updateComplete;
  for (const inner of Array.from(element.shadowRoot!.querySelectorAll('*')))
    await (inner as Partial<Checker>).updateComplete;
}
const textOf = (node: Node): string =>
  node instanceof Element && (node.localName === 'style' || node.hasAttribute('hidden'))
    ? ''
    : node.nodeType === Node.TEXT_NODE
      ? (node as Text).data
      : [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join('');
const answerOf = (element: Checker) =>
  textOf(element.shadowRoot!.querySelector('lian-decision')!.shadowRoot!.querySelector('[role=status]')!)
    .replace(/\s+/g, ' ')
    .trim();

describe('checking elements: what is asked', () => {
  it('a few questions, in their order, and a way to see the others', async () => {
    const element = await matterChecker();
    expect(asked(element)).to.deep.equal(['matter', 'community', 'isAnswerable']);
    element.shadowRoot!.querySelector<HTMLButtonElement>('.more button')!.click();
    await settled(element);
    expect(asked(element)).to.include.members(['admission', 'admittedOn', 'isOrderedInEmergency']);
    expect(element.shadowRoot!.querySelector('.more')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(entryOf(element, asked(element)[3]!));
  });
  it('only while it matters: on the list, nobody asks for an admission', async () => {
    const element = await matterChecker();
    await choose(element, 'matter', 'elder-meals-signup');
    await choose(element, 'community', 'urban');
    await choose(element, 'isAnswerable', 'no');
    expect(element.decision?.outcome).to.equal('met');
    expect(asked(element)).to.deep.equal(['matter', 'community', 'isAnswerable']);
    expect(answerOf(element)).to.include('可以交办');
  });
  it('a question that matters again comes back to its place, with what was written in it', async () => {
    const element = await matterChecker({
      facts: { community: 'urban', isAnswerable: false, matter: 'other', admission: 'admitted' },
    });
    expect(asked(element)).to.include('admittedOn');
    const date = entryOf(element, 'admittedOn');
    const [year, month] = Array.from(date.shadowRoot!.querySelectorAll('input'));
    for (const [box, text] of [
      [year!, '2026'],
      [month!, '2'],
    ] as const) {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settled(element);
    await choose(element, 'matter', 'elder-meals-signup');
    expect(element.decision?.outcome).to.equal('met');
    await choose(element, 'matter', 'other');
    expect(asked(element)).to.include('admittedOn');
    expect(entryOf(element, 'admittedOn')).to.equal(date);
    expect([year!.value, month!.value]).to.deep.equal(['2026', '2']);
  });
  it('what was answered stays in sight, even when it no longer matters', async () => {
    const element = await matterChecker({ facts: { community: 'urban', isAnswerable: false, matter: 'other' } });
    await choose(element, 'admission', 'applied');
    await choose(element, 'matter', 'elder-meals-signup');
    expect(asked(element)).to.include('admission');
    expect(element.facts).to.deep.include({ admission: 'applied' });
  });
  it('not known is an answer of its own, and is told as one', async () => {
    const element = await matterChecker();
    await choose(element, 'community', 'not-known');
    expect(element.facts).to.deep.equal({ community: null });
    const date = await matterChecker({
      facts: { community: 'urban', isAnswerable: false, matter: 'other', admission: 'admitted' },
    });
    fieldOf(date, 'admittedOn')!.querySelector<HTMLInputElement>('.unsure input')!.click();
    await settled(date);
    expect(date.facts).to.have.property('admittedOn', null);
    expect(entryOf(date, 'admittedOn').matches(':disabled')).to.equal(true);
  });
  it('advice is asked for apart, and what is answered there stays there', async () => {
    const element = await matterChecker({
      facts: { matter: 'elder-meals-signup', community: 'urban', isAnswerable: false },
    });
    const details = element.shadowRoot!.querySelector('details')!;
    expect(details.hidden).to.equal(false);
    details.open = true;
    await settled(element);
    const field = fieldOf(element, 'comesWithSupport')!;
    await choose(element, 'comesWithSupport', 'no');
    expect(fieldOf(element, 'comesWithSupport')).to.equal(field);
    expect(details.contains(field) && details.open).to.equal(true);
    expect(element.decision?.outcome).to.equal('met');
  });
  it('one question at a time in elder mode', async () => {
    document.documentElement.dataset['lianMode'] = 'elder';
    try {
      const element = await matterChecker();
      expect(asked(element)).to.deep.equal(['matter']);
      await choose(element, 'matter', 'elder-meals-signup');
      expect(asked(element)).to.deep.equal(['matter', 'community']);
    } finally {
      delete document.documentElement.dataset['lianMode'];
    }
  });
  it('starts again with nothing answered', async () => {
    const element = await matterChecker();
    await choose(element, 'matter', 'elder-meals-signup');
    element.shadowRoot!.querySelector<HTMLButtonElement>('.again button')!.click();
    await settled(element);
    expect(element.facts).to.deep.equal({});
    expect(entryOf(element, 'matter').value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(entryOf(element, 'matter'));
  });
  it('starting again also clears what was written and is no answer', async () => {
    const element = await matterChecker({ pace: 99 });
    const field = () => entryOf(element, 'admittedOn').shadowRoot!.querySelector('input')!;
    field().value = '2026';
    field().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field().dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    element.reset();
    await settled(element);
    element.shadowRoot!.querySelector<HTMLButtonElement>('.more button')?.click();
    await settled(element);
    expect(field().value).to.equal('');
  });
  it('the same facts given back by the page disturb nothing', async () => {
    const element = await matterChecker();
    await choose(element, 'community', 'rural');
    const control = entryOf(element, 'community');
    control.focus();
    element.facts = { ...element.facts };
    await settled(element);
    expect(entryOf(element, 'community')).to.equal(control);
    expect(element.shadowRoot!.activeElement).to.equal(control);
  });
  it('takes facts of the page in the place of what was answered', async () => {
    const element = await matterChecker();
    await choose(element, 'community', 'rural');
    element.facts = { isAnswerable: false };
    await settled(element);
    expect(entryOf(element, 'community').value).to.equal('');
    expect(entryOf(element, 'isAnswerable').value).to.equal('no');
  });
  it('leaves facts out that the question cannot work with, and says so', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...what) => warned.push(...what);
    try {
      const element = await matterChecker({ facts: { community: 'moon', isAnswerable: true, strange: 1 } as never });
      expect(element.facts).to.deep.equal({ isAnswerable: true });
      expect(warned.join(' ')).to.include('community').and.to.include('strange');
    } finally {
      console.warn = warn;
    }
  });
});

describe('checking elements: what is answered', () => {
  it('nothing, before the first answer', async () => {
    const element = await matterChecker();
    expect(answerOf(element)).to.equal('');
    expect(textOf(element.shadowRoot!)).to.include('这里会给出结论和依据');
  });
  it('while questions are open, how many; no list of what is asked beside it', async () => {
    const element = await matterChecker();
    await choose(element, 'matter', 'elder-meals-signup');
    const said = textOf(element.shadowRoot!.querySelector('lian-decision')!);
    expect(answerOf(element)).to.include('还不能确定');
    expect(said).to.include('个问题没有回答').and.not.to.include('还没有填写');
  });
  it('what the law leaves open, with whom to ask', async () => {
    const bare = lawOn('2026-03-02', 'xx', [{ ...place, entries: [] }]);
    const facts = {
      matter: 'x',
      community: 'urban',
      isAnswerable: false,
      admission: 'none',
      isOrderedInEmergency: false,
    } as never;
    const element = await matterChecker({ law: bare, facts });
    expect(element.decision?.outcome).to.equal('unknown');
    expect(textOf(element.shadowRoot!.querySelector('lian-decision')!)).to.include(
      '没有找到现行规定：居委会协助事项清单',
    );
  });
  it('tells each new decision once', async () => {
    const element = document.createElement('lian-matter-checker') as Checker;
    const told: DecidedDetail[] = [];
    element.addEventListener('lian-decided', ({ detail }) => told.push(detail));
    await fixture(Object.assign(element, { law }));
    expect(told).to.have.length(1);
    element.case = '某部门';
    await settled(element);
    element.requestUpdate();
    await settled(element);
    expect(told).to.have.length(1);
    await choose(element, 'matter', 'elder-meals-signup');
    expect(told).to.have.length(2);
    expect(told[1]).to.deep.include({ facts: { matter: 'elder-meals-signup' }, decision: element.decision });
  });
  it('announces the answer and nothing else', async () => {
    const element = await matterChecker({ facts: { matter: 'elder-meals-signup' } as never });
    await settled(element);
    const live: Element[] = [];
    const look = (root: ParentNode) =>
      root.querySelectorAll('*').forEach((each) => {
        if (each.matches('[aria-live], [role=status], [role=alert], output')) live.push(each);
        if (each.shadowRoot) look(each.shadowRoot);
      });
    look(element.shadowRoot!);
    expect(live).to.have.length(1);
    expect(textOf(live[0]!).trim()).to.match(/^还不能确定：\s*还不能确定能不能交给居（村）委会。$/);
    const before = live[0]!.querySelector('.answer')!.childNodes[1];
    await choose(element, 'community', 'urban');
    expect(live[0]!.querySelector('.answer')!.childNodes[1], 'the same answer is not said anew').to.equal(before);
  });
  it('prints the answers in the place of the form', async () => {
    const element = await matterChecker({
      facts: { matter: 'tax-assistance', admittedOn: '2026-01-05', isAnswerable: true } as never,
    });
    const given = element.shadowRoot!.querySelector('.given')!;
    expect(given.textContent!.replace(/\s+/g, ' ')).to.include('什么事项 协税护税指标').and.to.include('2026年1月5日');
    expect(getComputedStyle(given).display).to.equal('none');
  });
});

describe('checking elements: law and language', () => {
  it('without law it says so, and with it goes on', async () => {
    const element = await matterChecker({ law: undefined });
    expect(textOf(element.shadowRoot!)).to.include('还没有提供法规包');
    expect(element.decision).to.equal(undefined);
    element.law = law;
    await settled(element);
    expect(asked(element)).to.have.length(3);
  });
  it('takes the law of the nearest lian-law, and its changes', async () => {
    const around = await fixture<HTMLElement & { date: string }>(
      html`<lian-law jurisdiction="xx" date="2026-03-02" .packs=${[place]}><lian-matter-checker></lian-matter-checker></lian-law>`,
    );
    const element = around.querySelector<Checker>('lian-matter-checker')!;
    await settled(element);
    await choose(element, 'matter', 'tax-assistance');
    expect(element.decision).to.deep.include({ outcome: 'unmet', asOf: '2026-03-02' });
    around.date = '2026-03-03';
    await (around as unknown as Checker).updateComplete;
    await settled(element);
    expect(element.decision?.asOf).to.equal('2026-03-03');
    expect(element.facts, 'answers stay').to.deep.equal({ matter: 'tax-assistance' });
  });
  it('changes its language with the page, answers kept', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="zh-Hans"></div>`);
    const element = Object.assign(document.createElement('lian-matter-checker') as Checker, {
      law: law as Law | undefined,
    });
    around.append(element);
    await settled(element);
    await choose(element, 'matter', 'tax-assistance');
    around.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await settled(element);
    expect(textOf(element.shadowRoot!)).to.include(mattersInEnglish.questions['matters.mayComeDown'].title);
    expect(answerOf(element)).to.include(mattersInEnglish.questions['matters.mayComeDown'].values.refuse);
    expect(element.facts).to.deep.equal({ matter: 'tax-assistance' });
    expect(textOf(element.shadowRoot!.querySelector('lian-decision')!)).to.include('A city');
    around.lang = 'en-US';
    await new Promise((resolve) => setTimeout(resolve));
    await settled(element);
    expect(textOf(element.shadowRoot!.querySelector('lian-decision')!)).to.include('A city');
  });
});

describe('checking elements: by keyboard', () => {
  it('a whole case can be answered', async () => {
    const element = await matterChecker();
    await settled(element);
    entryOf(element, 'matter').focus();
    await sendKeys({ press: 'Space' }); // the first, meals
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' }); // urban
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' }); // yes
    await sendKeys({ press: 'ArrowDown' }); // no
    await settled(element);
    expect(element.facts).to.deep.equal({ matter: 'elder-meals-signup', community: 'urban', isAnswerable: false });
    expect(element.decision?.outcome).to.equal('met');
    expect(element.shadowRoot!.activeElement, 'focus stays where it was').to.equal(entryOf(element, 'isAnswerable'));
  });
});

const cases: Record<string, Promise<Checker> | (() => Promise<Checker>)> = {
  'matters, blank': () => matterChecker(),
  'matters, refused': () =>
    matterChecker({ case: '某部门', facts: { matter: 'tax-assistance', isAnswerable: null } as never }),
  'matters, all questions': async () => {
    const element = await matterChecker({ pace: 99 });
    element.shadowRoot!.querySelector('details')!.open = true;
    return element;
  },
  'funding, with sources': () =>
    make('lian-fee-check', {
      pace: 99,
      facts: {
        carrier: 'committee',
        isFree: false,
        cost: 5_000_000,
        sources: [{ kind: 'districtBudget', amount: 3_000_000, earmark: 'thisMatter', transferredOn: null }, {}],
      } as never,
    }),
};
const modes = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  elder: { theme: 'light', mode: 'elder' },
} as Record<string, { theme: string; mode?: string }>;
const sheet = new CSSStyleSheet();
sheet.replaceSync(theme);

for (const [mode, { theme: name, mode: elder }] of Object.entries(modes)) {
  describe(`checking elements, ${mode}`, () => {
    const page = document.documentElement;
    before(() => {
      document.adoptedStyleSheets = [sheet];
      page.dataset['lianTheme'] = name;
      if (elder) page.dataset['lianMode'] = elder;
      document.body.style.background = 'var(--lian-color-paper)';
    });
    after(async () => {
      document.adoptedStyleSheets = [];
      delete page.dataset['lianTheme'];
      delete page.dataset['lianMode'];
      document.body.style.background = '';
      await setViewport({ width: 800, height: 600 });
    });
    for (const [what, of] of Object.entries(cases)) {
      it(`${what}: nothing for an accessibility checker to find`, async () => {
        const element = await (typeof of === 'function' ? of() : of);
        await settled(element);
        await expect(element).to.be.accessible();
      });
      it(`${what}: a screen of 320 px is not scrolled sideways`, async () => {
        await setViewport({ width: 320, height: 600 });
        const element = await (typeof of === 'function' ? of() : of);
        await settled(element);
        expect(page.scrollWidth).to.be.at.most(320);
      });
    }
  });
}
