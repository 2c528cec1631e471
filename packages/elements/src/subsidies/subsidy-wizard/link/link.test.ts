import { expect, fixture } from '@open-wc/testing';
import { lawOn, type Citation, type FactValues, type Facts, type IsoDate, type Term } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import * as terms from '@liandong/sdk/subsidies';
import '../../../languages/en/all/index.js';
import '../../../languages/zh-hant/all/index.js';
import './index.js';
import '../define.js';
import type { FormControl } from '../../../internal/form-control.js';
import type { LianSubsidyWizard } from '../subsidy-wizard.js';
import { fragmentOf, keptIn, type Kept, type Then } from '../wizard-link.js';

const cite: Citation = {
  ...{ id: 'rules', title: '某市社工奖补办法', issuer: '某市民政局', article: '第五条' },
  ...{ checkedOn: '2026-01-02', evidence: 'law-text' },
};
const fill = <Value>(term: Term<Value>, ...values: readonly (readonly [from: IsoDate, value: Value])[]) =>
  sets(term, values.map(([from, value]) => ({ from, cite, value })) as never);
const since = '2020-01-01';
/** The rules of a city; in its corrected pack a middle certificate brings less, or another article says the same. */
const rules = (middle = 50_000, version = '1', article = '第五条') => {
  const made = pack({
    ...{ jurisdiction: 'xx', title: { 'zh-Hans': '某市' }, version },
    places: [
      { code: 'xx', level: 'nation', from: since, name: { 'zh-Hans': '某市', 'zh-Hant': '某市', en: 'Some City' } },
    ],
    entries: [
      ...fill(terms.postOffered, [since, true]),
      ...fill(terms.postRoles, [since, { items: ['community-worker'], complete: true }]),
      ...fill(terms.postByLevel, [since, { middle }], ['2026-05-01', { middle: 60_000 }]),
      ...fill(terms.partMonthCounts, [since, true]),
      ...fill(terms.examOffered, [since, true]),
      ...fill(terms.examByLevel, [since, { middle: 200_000 }]),
      ...fill(terms.examNeedsAppraisal, [since, false]),
      ...fill(terms.examPaysDifference, [since, false]),
    ],
  });
  return { ...made, entries: made.entries.map((one) => ({ ...one, cite: { ...one.cite, article } })) };
};
const lawAt = (date: IsoDate, packs = rules()) => lawOn(date, 'xx', [packs]);
const law = lawAt('2026-03-02');
const role = 'community-worker';
const registers = {
  ...{ month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true },
  certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }],
};
const whole = { ...registers, role } as unknown as FactValues<Facts>;

const before = location.href;
afterEach(() => history.replaceState(null, '', before));

async function make(options: object = {}, lang = 'zh-Hans'): Promise<LianSubsidyWizard> {
  const frame = document.createElement('div');
  frame.lang = lang;
  const wizard = document.createElement('lian-subsidy-wizard');
  Object.assign(wizard, { law, schemes: ['post'], keepLink: true, ...options });
  frame.appendChild(wizard);
  await fixture(frame);
  await settled(wizard);
  return wizard;
}
async function settled(wizard: LianSubsidyWizard) {
  for (let round = 0; round < 3; round++) await wizard.updateComplete;
}
/** Opens a link on a page that is made so. */
async function open(fragment: string, options: object = {}, lang?: string) {
  history.replaceState(null, '', `#${fragment}`);
  const wizard = await make(options, lang);
  history.replaceState(null, '', before);
  return wizard;
}
const notes = ({ shadowRoot }: LianSubsidyWizard) =>
  Array.from(shadowRoot!.querySelectorAll('.progress .note p'), ({ textContent }) => textContent);
const linkOf = async (options: object) => (await make(options)).fragment;
const withRegisters = () => ({ facts: registers, registered: Object.keys(registers) });

describe('what a link of the wizard tells', () => {
  it('is nothing where rules, schemes and registers are the same, and the results are the same to the letter', async () => {
    const made = await make({ facts: whole });
    const again = await open(made.fragment);
    expect(notes(again)).to.deep.equal([]);
    expect(JSON.stringify(again.results)).to.equal(JSON.stringify(made.results));
    const known = await make({ ...withRegisters(), facts: whole });
    const beside = await open(known.fragment, withRegisters());
    expect(notes(beside)).to.deep.equal([]);
    expect(JSON.stringify(beside.results)).to.equal(JSON.stringify(known.results));
  });

  it('is nothing where the registers answer after it was read: its answers stand over them', async () => {
    const made = await make({ ...withRegisters(), facts: whole });
    const late = await open(made.fragment);
    Object.assign(late, withRegisters());
    await settled(late);
    expect(late.facts).to.deep.equal(made.facts);
    expect(notes(late)).to.deep.equal([]);
    // Somebody has gone on since: the page's word counts.
    late.facts = { ...late.facts, role: 'other' } as never;
    await settled(late);
    Object.assign(late, withRegisters());
    await settled(late);
    expect(late.facts['role']).to.equal(undefined);
  });
  it('is that the rule on several at once is another, though each result is the same', async () => {
    const schemes = ['post', 'exam'];
    const stacked = (value: 'highest' | 'sum') => {
      const made = rules();
      return lawAt('2026-03-02', {
        ...made,
        entries: [...made.entries, ...fill(terms.stacking, [since, value])],
      } as never);
    };
    const made = await make({ law: stacked('highest'), schemes, facts: whole });
    expect(notes(await open(made.fragment, { law: stacked('highest'), schemes }))).to.deep.equal([]);
    expect(notes(await open(made.fragment, { law: stacked('sum'), schemes }))).to.deep.equal([
      '几项能不能一起拿的规定和做链接时不一样，合计可能不同。',
    ]);
  });

  for (const [lang, said] of [
    [
      'zh-Hans',
      [
        '这个链接做好以后，规定有改动或者更正，有的结论变了。',
        '岗位补贴：链接里记的是“符合，每月 500.00 元”，现在是“符合，每月 400.00 元”。',
      ],
    ],
    [
      'zh-Hant',
      [
        '這個連結做好以後，規定有改動或者更正，有的結論變了。',
        '崗位補貼：連結裡記的是「符合，每月 500.00 元」，現在是「符合，每月 400.00 元」。',
      ],
    ],
    [
      'en',
      [
        'Since this link was made, rules were changed or corrected, and not all results are the same.',
        'post subsidy: the link says "Eligible, CNY 500.00 a month", now it is "Eligible, CNY 400.00 a month".',
      ],
    ],
  ] as const)
    it(`is each result before and now, where the rules of that day were corrected, ${lang}`, async () => {
      const facts = { ...whole, isWorkingHere: true, isPaidForLevel: false } as never;
      const fragment = await linkOf({ facts, schemes: ['post', 'exam'] });
      const options = { law: lawAt('2026-03-02', rules(40_000, '2')), schemes: ['post', 'exam'] };
      expect(notes(await open(fragment, options, lang))).to.deep.equal(said);
    });

  it('is nothing where the text was corrected, and every result is the same', async () => {
    const fragment = await linkOf({ facts: whole });
    expect(notes(await open(fragment, { law: lawAt('2026-03-02', rules(50_000, '2', '第六条')) }))).to.deep.equal([]);
  });

  it('is the day and place it was made for, where results are not the same; nothing where they are', async () => {
    const fragment = await linkOf({ facts: whole });
    expect(notes(await open(fragment, { law: lawAt('2026-05-04') }))).to.deep.equal([
      '这个链接按别的规定（某市、2026年3月2日）做，现在按本页的核对，有的结论变了。',
      '岗位补贴：链接里记的是“符合，每月 500.00 元”，现在是“符合，每月 600.00 元”。',
    ]);
    expect(notes(await open(fragment, { law: lawAt('2026-04-01') }))).to.deep.equal([]);
  });

  it('is what registers gave and do not give here, until it is answered', async () => {
    const fragment = await linkOf({ ...withRegisters(), facts: whole });
    expect(JSON.stringify(keptIn(fragment)), 'no value of a register').to.not.match(/2023-05-04|2024-03-01/);
    const wizard = await open(fragment);
    expect(notes(wizard)).to.deep.equal([
      '做这个链接时，“哪个月、从哪天起在本地工作、是不是仍在本地工作、持有的全国社会工作者职业水平证书”是登记册提供的；这里没有，没有算进去。',
      '岗位补贴：链接里记的是“符合，每月 500.00 元”，现在是“还要再问”。',
    ]);
    wizard.facts = whole;
    await settled(wizard);
    expect(notes(wizard)).to.deep.equal([]);
  });

  it('is that registers say something else now', async () => {
    const fragment = await linkOf({ ...withRegisters(), facts: whole });
    const facts = { ...registers, certificates: [] };
    expect(notes(await open(fragment, { facts, registered: Object.keys(facts) }))).to.deep.equal([
      '这个链接做好以后，登记册或者核对的程序有改动，有的结论变了。',
      '岗位补贴：链接里记的是“符合，每月 500.00 元”，现在是“不符合”。',
    ]);
  });

  it('is which schemes are asked about here and were not there, and the other way', async () => {
    const fragment = await linkOf({ facts: { role: 'other' }, schemes: ['post', 'exam'] });
    expect(notes(await open(fragment, { schemes: ['post', 'salary'] }))).to.deep.equal([
      '链接里还有考证奖励，本页不问。',
      '做这个链接时没有问薪酬补贴。',
    ]);
  });

  it('is not what its user changed since', async () => {
    const wizard = await open(await linkOf({ facts: whole }));
    wizard.shadowRoot!.querySelector<HTMLElement>('.answer-row:last-child .plain')!.click();
    await settled(wizard);
    const control = wizard.shadowRoot!.querySelector<FormControl<string>>('.entry')!;
    control.value = 'other';
    control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    wizard.shadowRoot!.querySelector<HTMLElement>('lian-button[type=submit]')!.click();
    await settled(wizard);
    expect(wizard.results[0]?.decision.outcome).to.equal('unmet');
    expect(notes(wizard)).to.deep.equal([]);
  });
});

describe('a link of the wizard', () => {
  it('of the first format still opens, and tells only that its rules may be others', async () => {
    const fragment = fragmentOf({ date: '2026-03-02', jurisdiction: 'xx', answers: whole });
    const same = await open(fragment);
    expect(same.facts).to.deep.equal(whole);
    expect(notes(same)).to.deep.equal([]);
    expect(notes(await open(fragment, { law: lawAt('2026-05-04') }))).to.deep.equal([
      '这个链接按别的规定（某市、2026年3月2日）做，现在按本页的核对，结论可能不同。',
    ]);
  });

  it('puts nothing on the page but results that there are, and names of the page', async () => {
    const { then, ...kept } = keptIn(await linkOf({ facts: whole })) as Required<Kept>;
    const results = [
      ...[
        ['post', '您的补贴已批准', true, 1],
        ['请致电', 'met', true, 1],
        ['post', 'met', true, -5],
      ],
      ...[['post', 'met', true, '138'], ['constructor', 'met', true, 1], 'post', null],
    ] as unknown as Then['results'];
    for (const made of [
      { ...then, results: results.slice(0, 5) },
      { ...then, registers: ['致电138', 'constructor'] },
      { ...then, mark: '致电' },
    ])
      expect(notes(await open(fragmentOf({ ...kept, then: made } as never))).join('')).to.not.match(
        /致电|138|批准|constructor/,
      );
    expect(keptIn(fragmentOf({ ...kept, then: { ...then, results } }))).to.equal('unread');
  });
});
