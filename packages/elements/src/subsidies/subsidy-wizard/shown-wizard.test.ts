// A wizard on a page of its own, and what is answered in it: for the specs beside this file.
import { fixture } from '@open-wc/testing';
import { lawOn, type Citation, type IsoDate, type Term } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import * as terms from '@liandong/sdk/subsidies';
import '../../languages/en/all/index.js';
import '../../languages/zh-hant/all/index.js';
import './define.js';
import './letters/index.js';
import './link/index.js';
import type { FormControl } from '../../internal/form-control.js';
import type { LianSubsidyWizard } from './subsidy-wizard.js';

export const cite: Citation = {
  id: 'rules',
  title: '某市社工奖补办法',
  issuer: '某市民政局',
  checkedOn: '2026-01-02',
  evidence: 'law-text',
  article: '第五条',
};
const from = '2020-01-01' as const;
export const fill = <Value>(term: Term<Value>, value: Value) => sets(term, [{ from, cite, value }]);
export const place = pack({
  jurisdiction: 'xx',
  title: { 'zh-Hans': '某市' },
  version: '1',
  places: [{ code: 'xx', level: 'nation', from, name: { 'zh-Hans': '某市', 'zh-Hant': '某市', en: 'Some City' } }],
  entries: [
    ...fill(terms.postOffered, true),
    ...fill(terms.postRoles, { items: ['community-worker'], complete: true }),
    ...fill(terms.postByLevel, { initial: 10_000, middle: 20_000, senior: 40_000 }),
    ...fill(terms.partMonthCounts, true),
    ...fill(terms.examOffered, true),
    ...fill(terms.examByLevel, { initial: 100_000, middle: 200_000, senior: 400_000 }),
    ...fill(terms.examNeedsAppraisal, false),
    ...fill(terms.examPaysDifference, false),
    ...fill(terms.stacking, 'sum'),
  ],
});
export const law = lawOn('2026-03-02', 'xx', [place]);
const others = place.entries.filter(({ term }) => term !== terms.examPaysDifference.id);
/** Where who had a reward for a lower level gets the difference: what was paid before tells the amount alone. */
export const paysDifference = (day: IsoDate = '2026-03-02') =>
  lawOn(day, 'xx', [{ ...place, entries: [...others, ...fill(terms.examPaysDifference, true)] } as typeof place]);

export async function make(options: Partial<LianSubsidyWizard> = {}, lang = 'zh-Hans') {
  const frame = document.createElement('div');
  frame.lang = lang;
  const wizard = Object.assign(document.createElement('lian-subsidy-wizard'), {
    law,
    schemes: ['post', 'exam'],
    ...options,
  }) as LianSubsidyWizard;
  frame.appendChild(wizard);
  await fixture(frame);
  await settled(wizard);
  return wizard;
}
export async function settled(wizard: LianSubsidyWizard) {
  for (let round = 0; round < 3; round++) {
    await wizard.updateComplete;
    for (const inner of Array.from(wizard.shadowRoot!.querySelectorAll('*')))
      await (inner as Partial<LianSubsidyWizard>).updateComplete;
  }
}
export const find = <Found extends Element = HTMLElement>(wizard: LianSubsidyWizard, selector: string) =>
  wizard.shadowRoot!.querySelector<Found>(selector);
export const asked = (wizard: LianSubsidyWizard) => find(wizard, '.question .field')?.dataset['fact'];
export const textOf = (wizard: LianSubsidyWizard, selector: string) =>
  find(wizard, selector)?.textContent?.replace(/\s+/g, ' ').trim();

/** Puts an answer where its user would, and goes on. */
export async function answer(wizard: LianSubsidyWizard, value: string) {
  const control = find<FormControl<string>>(wizard, '.entry')!;
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await settled(wizard);
  find(wizard, 'lian-button[type=submit]')!.click();
  await settled(wizard);
}

export async function setEntry(wizard: LianSubsidyWizard, control: FormControl<string>, value: string) {
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await settled(wizard);
}
export async function answerNotKnown(wizard: LianSubsidyWizard) {
  if (find(wizard, '.entry')?.localName === 'lian-radio-group') return answer(wizard, 'not-known');
  (find(wizard, '.unsure input') ?? find(wizard, '.rows > .buttons > lian-button:last-child'))!.click();
  await settled(wizard);
  find(wizard, 'lian-button[type=submit]')!.click();
  await settled(wizard);
}
