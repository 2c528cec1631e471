import { expect } from '@open-wc/testing';
import { lawOn, type FactValues, type Facts } from '@liandong/core';
import { allPacks } from '@liandong/packs';
import type { LianSubsidyWizard } from '../subsidy-wizard.js';
import { find, make, paysDifference } from '../shown-wizard.test.js';

describe('the letters of a wizard', () => {
  const unpaid = {
    certificateLevel: 'middle',
    isWorkingHere: false,
    isPaidForLevel: false,
  } as unknown as FactValues<Facts>;
  const letterOf = (wizard: LianSubsidyWizard) =>
    find(wizard, '.schemes lian-letter')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

  for (const [lang, title, reason, otherwise] of [
    ['zh-Hans', '决定说明', '不在本地工作。', '“是不是在本地工作”如果是“是”，其余不变，结果就是符合。'],
    ['zh-Hant', '決定說明', '不在本地工作。', '如果是「是」，其餘不變，結果就是符合。'],
    [
      'en',
      'Explanation of a decision',
      'The person does not work here.',
      'were "yes", and all others the same, the conditions would be met.',
    ],
  ] as const)
    it(`tell the answer, its reasons, and the one answer that would change it, ${lang}`, async () => {
      const wizard = await make({ schemes: ['exam'], facts: unpaid, office: '桂花社区居委会' }, lang);
      const letter = letterOf(wizard);
      for (const part of [title, reason, otherwise, '桂花社区居委会']) expect(letter).to.include(part);
      expect(letter).to.not.match(/subsidies\.|\{|undefined/);
    });

  for (const [lang, said] of [
    ['zh-Hans', ['数额', '每月 200.00 元', '2026年2月', '2024年3月1日']],
    ['zh-Hant', ['數額', '每月 200.00 元', '2026年2月', '2024年3月1日']],
    ['en', ['Amount', 'CNY 200.00 a month', 'February 2026', '1 March 2024']],
  ] as const)
    it(`tell the amount, the month and the certificates that decide it; no seal of nobody, ${lang}`, async () => {
      const facts = {
        ...{ role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true },
        certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }],
      } as unknown as FactValues<Facts>;
      const letter = letterOf(await make({ schemes: ['post'], facts }, lang));
      for (const part of said) expect(letter).to.include(part);
      expect(letter).to.not.match(/2026年2月1日|1 February 2026|盖章|蓋章|[Ss]eal|subsidies\.|\{|undefined/);
    });

  for (const [lang, said] of [
    ['zh-Hans', '现有文件没有写明：'],
    ['zh-Hant', '現有文件沒有寫明：'],
    ['en', 'The texts in force do not say: '],
  ] as const)
    it(`tell what the amount waits for where the subsidy is met and the text leaves the amount open, ${lang}`, async () => {
      const facts = {
        ...{ role: 'community-worker', month: '2026-02-01', workedFrom: '2020-01-01', isStillHere: true },
        certificates: [{ certificateLevel: 'middle', obtainedOn: '2020-01-01', neverLapses: true }],
      } as unknown as FactValues<Facts>;
      const xuhui = lawOn('2026-03-20', 'cn-310104', allPacks);
      const letter = letterOf(await make({ schemes: ['post'], facts, law: xuhui }, lang));
      expect(letter)
        .to.include(said)
        .and.to.not.match(/subsidies\.|\{|undefined/);
    });

  it('name the article that a result rests on', async () => {
    const paid = { ...unpaid, isWorkingHere: true } as unknown as FactValues<Facts>;
    const letter = letterOf(await make({ schemes: ['exam'], facts: paid }));
    expect(letter).to.include('《某市社工奖补办法》第五条').and.to.not.include('差在哪一项');
  });

  it('are in plain words in elder mode', async () => {
    const frame = document.documentElement;
    frame.dataset['lianMode'] = 'elder';
    const wizard = await make({ schemes: ['exam'], facts: unpaid });
    delete frame.dataset['lianMode'];
    expect(letterOf(wizard)).to.include('为什么是这个结果').and.to.include('请照实回答');
  });

  it('are not written while something is open', async () => {
    const wizard = await make({ schemes: ['exam'], facts: { isPaidForLevel: false } as unknown as FactValues<Facts> });
    expect(find(wizard, 'lian-letter')).to.equal(null);
  });

  it('are not written of what is met while an answer about the amount is open, which may still turn it', async () => {
    const facts = { ...unpaid, isWorkingHere: true, certificateLevel: undefined };
    const certificates = [{ certificateLevel: 'middle' }, { certificateLevel: 'initial' }];
    for (const options of [
      { facts: { ...facts, certificates } },
      { facts: { ...facts, certificateLevel: 'middle' }, law: paysDifference() },
    ])
      expect(find(await make({ schemes: ['exam'], ...options } as never), 'lian-letter')).to.equal(null);
  });

  for (const [lang, open, wants, nil] of [
    ['zh-Hans', '数额现在定不下来', '回答了“不清楚”：低级别的奖励领过多少', '数额一次性 0.00 元'],
    ['zh-Hant', '數額現在定不下來', '回答了「不清楚」：低級別的獎勵領過多少', '數額一次性 0.00 元'],
    ['en', 'Amountcannot be told now', 'Answered "not known": Rewards paid for lower levels', 'AmountCNY 0.00, once'],
  ] as const)
    it(`say that the amount cannot be told, and for want of what; nothing is an amount too, ${lang}`, async () => {
      const met = { ...unpaid, isWorkingHere: true };
      const letterWith = async (paidBefore: number | null) =>
        letterOf(
          await make({ schemes: ['exam'], facts: { ...met, paidBefore } as never, law: paysDifference() }, lang),
        );
      const letter = await letterWith(null);
      expect(letter).to.include(open).and.to.include(wants);
      expect(letter).to.not.match(/subsidies\.|\{|undefined/);
      expect(await letterWith(200_000)).to.include(nil);
    });

  it('advise nothing that has nothing to do with the reason', async () => {
    const worked = { month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true };
    const held = { certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }] };
    const letterWith = async (facts: object) =>
      letterOf(await make({ schemes: ['post'], facts: { ...worked, ...facts } as never }));
    expect(await letterWith({ role: 'other', ...held })).to.not.include('续登');
    expect(await letterWith({ role: 'community-worker', certificates: [] })).to.include('续登');
  });

  it('print with every reason unfolded, however printing is begun, and are as they were afterwards', async () => {
    const wizard = await make({ schemes: ['post', 'exam'], facts: { ...unpaid, role: 'other' } as never });
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    find(wizard, '.done lian-button')!.click();
    window.print = print;
    expect(printed).to.equal(1);
    const details = () =>
      Array.from(wizard.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.schemes li > details'), ({ open }) => open);
    find<HTMLDetailsElement>(wizard, '.schemes li > details')!.open = true;
    for (const [event, open] of [
      ['beforeprint', [true, true]],
      ['afterprint', [true, false]],
    ] as const) {
      window.dispatchEvent(new Event(event));
      expect(details(), event).to.deep.equal(open);
    }
    wizard.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(details(), 'gone').to.deep.equal([true, false]);
  });
});
