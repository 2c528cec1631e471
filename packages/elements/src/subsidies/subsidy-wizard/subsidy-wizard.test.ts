import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lawOn, type Citation, type FactValues, type Facts, type Law, type Term } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import * as terms from '@liandong/sdk/subsidies';
import '../../languages/en/all/index.js';
import '../../languages/zh-hant/all/index.js';
import './define.js';
import './letters/index.js';
import './link/index.js';
import type { FormControl } from '../../internal/form-control.js';
import type { AnsweredDetail, LianSubsidyWizard } from './subsidy-wizard.js';
import { fragmentOf, keptIn, type Kept } from './wizard-link.js';
import '../../common/law/define.js';

const cite: Citation = {
  id: 'rules',
  title: '某市社工奖补办法',
  issuer: '某市民政局',
  checkedOn: '2026-01-02',
  evidence: 'law-text',
  article: '第五条',
};
const from = '2020-01-01' as const;
const fill = <Value>(term: Term<Value>, value: Value) => sets(term, [{ from, cite, value }]);
const place = pack({
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
const law = lawOn('2026-03-02', 'xx', [place]);

async function make(options: Partial<LianSubsidyWizard> = {}, lang = 'zh-Hans') {
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
async function settled(wizard: LianSubsidyWizard) {
  for (let round = 0; round < 2; round++) {
    await wizard.updateComplete;
    for (const inner of Array.from(wizard.shadowRoot!.querySelectorAll('*')))
      await (inner as Partial<LianSubsidyWizard>).updateComplete;
  }
}
const find = <Found extends Element = HTMLElement>(wizard: LianSubsidyWizard, selector: string) =>
  wizard.shadowRoot!.querySelector<Found>(selector);
const asked = (wizard: LianSubsidyWizard) => find(wizard, '.question .field')?.dataset['fact'];
const textOf = (wizard: LianSubsidyWizard, selector: string) =>
  find(wizard, selector)?.textContent?.replace(/\s+/g, ' ').trim();

/** Puts an answer where its user would, and goes on. */
async function answer(wizard: LianSubsidyWizard, value: string) {
  const control = find<FormControl<string>>(wizard, '.entry')!;
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await settled(wizard);
  find(wizard, 'lian-button[type=submit]')!.click();
  await settled(wizard);
}

async function setEntry(wizard: LianSubsidyWizard, control: FormControl<string>, value: string) {
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await settled(wizard);
}
async function answerNotKnown(wizard: LianSubsidyWizard) {
  if (find(wizard, '.entry')?.localName === 'lian-radio-group') return answer(wizard, 'not-known');
  (find(wizard, '.unsure input') ?? find(wizard, '.rows > .buttons > lian-button:last-child'))!.click();
  await settled(wizard);
  find(wizard, 'lian-button[type=submit]')!.click();
  await settled(wizard);
}

describe('lian-subsidy-wizard', () => {
  it('asks one question at a time, and says for which schemes and by which article', async () => {
    const wizard = await make();
    expect(wizard.shadowRoot!.querySelectorAll('.question .field')).to.have.lengthOf(1);
    expect(asked(wizard)).to.equal('role');
    expect(textOf(wizard, '.why')).to.equal('为什么问：关系到岗位补贴。《某市社工奖补办法》第五条');
    await expect(wizard).to.be.accessible();
  });

  it('says why and by which article of every question, also of one that is changed', async () => {
    const wizard = await make();
    for (let asks = 0; asked(wizard); asks++) {
      expect(textOf(wizard, '.cite'), asked(wizard)).to.equal('《某市社工奖补办法》第五条');
      if (asks === 2) {
        find(wizard, '.answers .plain')!.click();
        await settled(wizard);
        expect(textOf(wizard, '.why')).to.equal('为什么问：关系到岗位补贴。《某市社工奖补办法》第五条');
      }
      const facts = { ...wizard.facts, [asked(wizard)!]: asked(wizard) === 'role' ? 'community-worker' : null };
      wizard.facts = facts as never;
      (wizard as unknown as { changing: undefined }).changing = undefined;
      await settled(wizard);
    }
    expect(Object.keys(wizard.facts)).to.include.members(['role', 'isWorkingHere', 'isPaidForLevel']);
  });

  it('says so where no article was found, and where an answer changes nothing any more', async () => {
    const entries = place.entries.filter(({ term }) => !term.startsWith('subsidies.exam'));
    const wizard = await make({
      law: lawOn('2026-03-02', 'xx', [{ ...place, entries }]),
      schemes: ['exam'],
      facts: { isPaidForLevel: true },
    });
    expect(asked(wizard)).to.equal(undefined);
    find(wizard, '.answers .plain')!.click();
    await settled(wizard);
    expect(textOf(wizard, '.cite')).to.equal('没有找到写明这一题的条文，请问经办人。');
    const idle = await make({ facts: { role: 'other', month: '2026-02-01', isWorkingHere: false } as never });
    idle.shadowRoot!.querySelectorAll<HTMLElement>('.answers .plain')[1]!.click();
    await settled(idle);
    expect(textOf(idle, '.why')).to.equal('按其余的回答，这一题不影响结果。');
  });

  for (const [lang, said] of [
    [
      'zh-Hans',
      ['要请经办人定', '当地没有找到规定，要请经办人定', '规定没有写明，要请经办人定', '规定互相不一致，要请经办人定'],
    ],
    [
      'zh-Hant',
      ['要請經辦人定', '當地沒有找到規定，要請經辦人定', '規定沒有寫明，要請經辦人定', '規定互相不一致，要請經辦人定'],
    ],
    [
      'en',
      [
        'For a clerk to decide',
        'No rule found here. For a clerk to decide',
        'The rules do not say. For a clerk to decide',
        'The rules disagree. For a clerk to decide',
      ],
    ],
  ] as const)
    it(`asks nothing for what no answer can make met, says what is wanting, and asks on for the others, ${lang}`, async () => {
      const entries = place.entries.filter(({ term }) => !/exam(Offered|ByLevel)$/.test(term));
      const twice = { ...place.entries[0]!, term: terms.salaryOffered.id };
      const more = [twice, { ...twice, value: false, cite: { ...cite, id: 'b' } }];
      const part = { ...place, entries: [...entries, ...more] } as typeof place;
      const wizard = await make(
        { law: lawOn('2026-03-02', 'xx', [part]), schemes: ['post', 'continuity', 'exam', 'salary'] },
        lang,
      );
      const standings = () =>
        Array.from(wizard.shadowRoot!.querySelectorAll('.schemes .standing'), ({ textContent }) => textContent);
      expect(standings().slice(1)).to.deep.equal(said.slice(1));
      expect(asked(wizard)).to.equal('role');
      for (let turn = 0; asked(wizard) && turn < 30; turn++) {
        expect(textOf(wizard, '.cite'), asked(wizard)).to.contain('第五条');
        await answerNotKnown(wizard);
      }
      expect(Object.keys(wizard.facts)).to.not.include('isPaidForLevel');
      expect(standings()).to.deep.equal(said);
      await expect(wizard).to.be.accessible();
    });

  it('begins from what registers gave: no topic is open yet, and taking all answers back leaves it', async () => {
    const facts = { month: '2026-02-01' } as unknown as FactValues<Facts>;
    const wizard = await make({ facts, registered: ['month'] });
    expect(asked(wizard)).to.equal('certificates');
    await answerNotKnown(wizard);
    wizard.reset();
    await settled(wizard);
    expect(wizard.facts).to.deep.equal(facts);
    // As an answer of its user, it opens its topic.
    expect(asked(await make({ facts }))).to.equal('isWorkingHere');
  });

  it('tells what registers gave from what was answered, also where it was changed', async () => {
    const facts = { isPaidForLevel: false, role: 'other' } as unknown as FactValues<Facts>;
    const wizard = await make({ facts, registered: ['isPaidForLevel', 'role'] });
    const titles = () =>
      Array.from(wizard.shadowRoot!.querySelectorAll('.answers .heading')).map(({ textContent }) => textContent);
    const back = () => find(wizard, '.question > .buttons > lian-button[variant=outlined]');
    expect(textOf(wizard, '.progress p')).to.contain('已经答了 0 题');
    expect(titles()).to.deep.equal(['登记册里的']);
    expect(back(), 'nothing was asked before').to.equal(null);
    wizard.shadowRoot!.querySelectorAll<HTMLElement>('.answers .plain')[1]!.click();
    await settled(wizard);
    await answer(wizard, 'community-worker');
    expect(textOf(wizard, '.progress p')).to.contain('已经答了 1 题');
    expect(titles()).to.deep.equal(['您的回答', '登记册里的']);
    back()!.click();
    await settled(wizard);
    expect(asked(wizard)).to.equal('role');
    expect(back()).to.equal(null);
    await expect(wizard).to.be.accessible();
    wizard.reset();
    await settled(wizard);
    expect(wizard.facts).to.deep.equal(facts);
    expect(titles()).to.deep.equal(['登记册里的']);
  });

  it('asks only what still matters, and shows where every scheme stands', async () => {
    const wizard = await make();
    const told: AnsweredDetail[] = [];
    wizard.addEventListener('lian-answered', ({ detail }) => told.push(detail));
    const standing = () =>
      Array.from(wizard.shadowRoot!.querySelectorAll('.schemes li')).map(({ className }) => className);
    expect(standing()).to.deep.equal(['asking', 'asking']);
    await answer(wizard, 'other');
    expect(standing()).to.deep.equal(['unmet', 'asking']);
    expect(asked(wizard)).to.equal('isWorkingHere');
    await answer(wizard, 'no');
    expect(standing()).to.deep.equal(['unmet', 'unmet']);
    expect(find(wizard, '.done')).not.to.equal(null);
    expect(told.map(({ isDone }) => isDone)).to.deep.equal([false, true]);
    expect(told[1]?.facts).to.deep.equal({ role: 'other', isWorkingHere: false });
    await expect(wizard).to.be.accessible();
  });

  it('comes to the amounts, and to their sum by the rule of the place', async () => {
    const facts = {
      ...{ role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true },
      certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }],
      ...{ isWorkingHere: true, certificateLevel: 'middle', isPaidForLevel: false },
    } as unknown as FactValues<Facts>;
    const wizard = await make({ facts });
    const sums = Array.from(wizard.shadowRoot!.querySelectorAll('.sum')).map(({ textContent }) => textContent);
    expect(sums).to.deep.equal(['合计每月 200.00 元', '合计一次性 2,000.00 元']);
    expect(textOf(wizard, '.schemes .met .standing')).to.equal('符合，每月 200.00 元');
  });

  for (const [lang, said] of [
    ['zh-Hans', ['给用人单位：合计每月 1,000.00 元', '给本人：合计每月 200.00 元']],
    ['zh-Hant', ['給用人單位：合計每月 1,000.00 元', '給本人：合計每月 200.00 元']],
    ['en', ['To the employer: CNY 1,000.00 a month in all', 'To the worker: CNY 200.00 a month in all']],
  ] as const)
    it(`sums what is paid to each by itself, and says what is not paid and by which text, ${lang}`, async () => {
      const more = [
        ...fill(terms.salaryOffered, true),
        ...fill(terms.salaryEmployers, { items: ['charity'], complete: true }),
        ...fill(terms.salaryNeedsCertificate, true),
        ...fill(terms.salaryPayee, 'employer'),
        ...fill(terms.salaryByLevel, { middle: 100_000 }),
        ...fill(terms.partTimeCounts, true),
        ...fill(terms.severalEmployersCount, true),
        ...fill(terms.stacking, 'highest'),
      ];
      const entries = [...place.entries.filter(({ term }) => term !== terms.stacking.id), ...more];
      const facts = {
        ...{ role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true },
        certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }],
        ...{ employerClass: 'charity', isSocialWorkPost: true, isFullTime: true, employers: 1 },
        ...{ credit: 'normal', wasOnSeriousList: false, isWorkingHere: true, isPaidForLevel: false },
      } as unknown as FactValues<Facts>;
      const end = async (schemes: LianSubsidyWizard['schemes']) => {
        const wizard = await make(
          { law: lawOn('2026-03-02', 'xx', [{ ...place, entries } as never]), schemes, facts },
          lang,
        );
        expect(asked(wizard)).to.equal(undefined);
        return wizard;
      };
      const sums = (wizard: LianSubsidyWizard) =>
        Array.from(wizard.shadowRoot!.querySelectorAll('.sum'), ({ textContent }) => textContent);
      expect(sums(await end(['salary', 'post']))).to.deep.equal(said);
      const both = await end(['post', 'exam']);
      expect(sums(both)).to.deep.equal([]);
      expect(textOf(both, '.done .why')).to.contain('某市社工奖补办法');
      await expect(both).to.be.accessible();
    });

  it('does not go on without an answer, says why, and keeps the answers', async () => {
    const wizard = await make();
    await answer(wizard, 'other');
    find(wizard, 'lian-button[type=submit]')!.click();
    await settled(wizard);
    expect(textOf(wizard, '.error')).to.equal('请先回答，或者选“不清楚”。');
    expect(asked(wizard)).to.equal('isWorkingHere');
    expect(wizard.facts).to.deep.equal({ role: 'other' });
  });

  it('takes "not known" for an answer, and says that somebody has to decide', async () => {
    const wizard = await make({ schemes: ['exam'] });
    while (asked(wizard)) {
      await answerNotKnown(wizard);
    }
    expect(Object.values(wizard.facts)).to.satisfy((values: unknown[]) => values.every((value) => value === null));
    expect(textOf(wizard, '.schemes .standing')).to.equal('要请经办人定');
  });

  it('changes an answer without losing the others', async () => {
    const wizard = await make();
    await answer(wizard, 'other');
    await answer(wizard, 'yes');
    find(wizard, '.answers .plain')!.click();
    await settled(wizard);
    expect(asked(wizard)).to.equal('role');
    expect(find<FormControl<string>>(wizard, '.entry')!.value).to.equal('other');
    await answer(wizard, 'community-worker');
    expect(wizard.facts).to.include({ role: 'community-worker', isWorkingHere: true });
    // The topic of the changed answer is open again: it is finished first.
    expect(asked(wizard)).to.equal('month');
  });

  it('says so when an answer that is changed brings more to ask, until the next answer', async () => {
    const wizard = await make();
    await answer(wizard, 'other');
    expect(textOf(wizard, '.progress [role=status]')).to.equal(undefined);
    find(wizard, '.answers .plain')!.click();
    await settled(wizard);
    await answer(wizard, 'community-worker');
    expect(textOf(wizard, '.progress [role=status]')).to.equal('改了这个回答，还要再问。');
    wizard.facts = { ...wizard.facts, isWorkingHere: false } as never;
    await settled(wizard);
    expect(textOf(wizard, '.progress [role=status]')).to.equal(undefined);
  });

  it('asks on for the amount of what somebody is eligible for, and never says of law what is not asked or not known', async () => {
    const certificates = [{ certificateLevel: 'middle' }, { certificateLevel: 'senior' }];
    const facts = { isWorkingHere: true, isPaidForLevel: false, certificates } as unknown as FactValues<Facts>;
    const wizard = await make({ schemes: ['exam'], facts });
    expect(textOf(wizard, '.schemes .met .standing')).to.equal('符合，数额还要再问');
    expect(asked(wizard)).to.equal('certificateLevel');
    expect(textOf(wizard, '.cite')).to.equal('《某市社工奖补办法》第五条');
    await answer(wizard, 'senior');
    expect(textOf(wizard, '.sum')).to.equal('合计一次性 4,000.00 元');
    const dark = await make({ schemes: ['exam'], facts: { ...facts, certificateLevel: null } as never });
    expect(textOf(dark, '.schemes .met .standing')).to.equal('符合，数额定不下来');
  });

  it('says why where it comes back to a topic, and only on the first question of it', async () => {
    const certificates = [{ certificateLevel: 'middle' }, { certificateLevel: 'senior' }];
    const facts = { certificates, isPaidForLevel: false } as unknown as FactValues<Facts>;
    for (const [lang, said] of [
      ['zh-Hans', '接着“这一级的奖励是否领过”问：考证奖励符合，数额还要再问。'],
      ['zh-Hant', '接着「這一級的獎勵是否領過」問：考證獎勵符合，數額還要再問。'],
      [
        'en',
        'Back to "Was the reward for this level paid already?": you are eligible for certificate reward, and the amount needs this too.',
      ],
    ] as const) {
      const wizard = await make({ schemes: ['exam'], facts }, lang);
      expect(asked(wizard)).to.equal('isWorkingHere');
      expect(find(wizard, '.why .back')).to.equal(null);
      await answer(wizard, 'yes');
      expect(asked(wizard)).to.equal('certificateLevel');
      expect(textOf(wizard, '.why .back')).to.equal(said);
    }
    const dark = { certificateLevel: null, isPaidForLevel: false, isWorkingHere: true } as unknown as FactValues<Facts>;
    const wizard = await make({ schemes: ['exam'], facts: dark });
    expect(textOf(wizard, '.why .back')).to.equal('接着“这一级的奖励是否领过”问：按后来的回答，还要再问。');
  });

  it('asks for a row of a register that has a hole, with what is there; what is left as it is, is an answer', async () => {
    const certificates = [{ certificateLevel: 'middle', obtainedOn: '2024-03-01' }];
    const held = { role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true };
    const facts = { ...held, certificates } as unknown as FactValues<Facts>;
    const begin = () => make({ schemes: ['post'], facts, registered: Object.keys(facts), keepLink: true });
    const before = location.href;
    const wizard = await begin();
    expect(asked(wizard)).to.equal('certificates');
    expect(wizard.shadowRoot!.querySelectorAll('.question .row')).to.have.lengthOf(1);
    find(wizard, 'lian-button[type=submit]')!.click();
    await settled(wizard);
    expect(find(wizard, '.done')).not.to.equal(null);
    expect(textOf(wizard, '.schemes .standing')).to.equal('要请经办人定');
    wizard.reset();
    await settled(wizard);
    const holds = wizard.shadowRoot!.querySelectorAll<FormControl<string>>('.question .row .entry')[2]!;
    await setEntry(wizard, holds, 'yes');
    find(wizard, 'lian-button[type=submit]')!.click();
    await settled(wizard);
    expect(wizard.facts).to.deep.include({ certificates: [{ ...certificates[0], neverLapses: true }] });
    expect(Object.keys(keptIn(location.hash) as object)).to.include('answers');
    const again = await begin();
    history.replaceState(null, '', before);
    expect(textOf(again, '.schemes .met .standing')).to.equal('符合，每月 200.00 元');
    expect(again.results).to.deep.equal(wizard.results);
  });

  it('keeps what is written into the fields of one row, one after the other', async () => {
    const held = { role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true };
    const wizard = await make({ schemes: ['post'], facts: held as unknown as FactValues<Facts> });
    expect(asked(wizard)).to.equal('certificates');
    find(wizard, '.add')!.click();
    await settled(wizard);
    const entries = () => wizard.shadowRoot!.querySelectorAll<FormControl<string>>('.question .row .entry');
    await setEntry(wizard, entries()[0]!, 'middle');
    await setEntry(wizard, entries()[1]!, '2024-03-01');
    await setEntry(wizard, entries()[2]!, 'yes');
    find(wizard, 'lian-button[type=submit]')!.click();
    await settled(wizard);
    expect(wizard.facts).to.deep.include({
      certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }],
    });
    expect(textOf(wizard, '.schemes .met .standing')).to.equal('符合，每月 200.00 元');
  });

  it('has a page for no scheme, and for schemes that are all decided at once', async () => {
    const none = await make({ schemes: [] });
    expect(none.shadowRoot!.textContent!.trim()).to.equal('这里没有补贴。');
    await expect(none).to.be.accessible();
    const facts = { role: 'other', certificates: [], isWorkingHere: false } as unknown as FactValues<Facts>;
    const all = await make({ facts, registered: Object.keys(facts) });
    expect(textOf(all, '.done .heading')).to.equal('问完了');
    expect(textOf(all, '.progress p')).to.equal('已经答了 0 题，最多还有 0 题；2 项里有 2 项不用再问。');
    expect(find(all, '.question')).to.equal(null);
    await expect(all).to.be.accessible();
  });

  it('comes to an end where every answer is "not known", and leaves nothing open that answers could settle', async () => {
    const wizard = await make();
    for (let turn = 0; asked(wizard) && turn < 30; turn++) await answerNotKnown(wizard);
    expect(find(wizard, '.done')).not.to.equal(null);
    expect(Object.values(wizard.facts).every((value) => value === null)).to.equal(true);
    expect(textOf(wizard, '.progress p')).to.contain('最多还有 0 题');
    const standing = Array.from(wizard.shadowRoot!.querySelectorAll('.standing'));
    expect(standing.map(({ textContent }) => textContent)).to.deep.equal(['要请经办人定', '要请经办人定']);
  });

  it('goes back to the question before', async () => {
    const wizard = await make();
    await answer(wizard, 'other');
    find(wizard, '.question > .buttons > lian-button[variant=outlined]')!.click();
    await settled(wizard);
    expect(asked(wizard)).to.equal('role');
    expect(wizard.facts).to.deep.equal({ role: 'other' });
  });

  for (const [lang, heading, goOn] of [
    ['zh-Hans', '什么岗位', '继续'],
    ['zh-Hant', '什麼崗位', '繼續'],
    ['en', 'Which post?', 'Continue'],
  ] as const)
    it(`goes from end to end by keyboard alone, ${lang}`, async () => {
      const wizard = await make({}, lang);
      expect(textOf(wizard, '.question .heading')).to.equal(heading);
      expect(textOf(wizard, 'lian-button[type=submit]')).to.equal(goOn);
      find(wizard, '.question .heading')!.focus();
      for (const keys of [
        ['Tab', 'ArrowDown', 'ArrowDown', 'Enter'],
        ['Tab', 'ArrowDown', 'Enter'],
      ]) {
        for (const press of keys) await sendKeys({ press });
        await settled(wizard);
      }
      expect(find(wizard, '.done'), JSON.stringify(wizard.facts)).not.to.equal(null);
      expect(wizard.shadowRoot!.activeElement?.className).to.equal('done');
      expect(textOf(wizard, '.schemes')).not.to.match(/subsidies\.|\{|undefined/);
    });

  it('says on its page that there is no law, and asks nothing', async () => {
    const wizard = await make({ law: undefined as unknown as Law });
    expect(textOf(wizard, '.note')).to.equal('页面还没有提供法规包，暂时不能核对。');
  });
});

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

  it('print with every reason unfolded', async () => {
    const wizard = await make({ schemes: ['exam'], facts: unpaid });
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    find(wizard, '.done lian-button')!.click();
    window.print = print;
    expect(printed).to.equal(1);
    expect(find<HTMLDetailsElement>(wizard, '.schemes li > details')!.open).to.equal(true);
  });
});

describe('the link of a wizard', () => {
  const kept = {
    date: '2026-03-02' as const,
    jurisdiction: 'xx',
    answers: { role: 'other', note: '𠮷 & #', certificates: [{ level: null }] } as unknown as FactValues<Facts>,
  };
  const readOf = (fragment: string) => keptIn(fragment) as Kept;
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('holds answers in their order, and brings them back to the letter', () => {
    const fragment = fragmentOf(kept);
    expect(fragment).to.match(/^liandong=[\w-]+$/);
    expect(keptIn(`#${fragment}`)).to.deep.equal(kept);
    expect(keptIn(`#top&${fragment}`)).to.deep.equal(kept);
    expect(Object.keys(readOf(fragment).answers)).to.deep.equal(['role', 'note', 'certificates']);
  });

  for (const [fragment, is] of [
    ...['', '#', '#other=1', '#top'].map((each) => [each, undefined] as const),
    ...['', 'abc', '您的补贴', btoa('[2,"a","b",[]]')].map((each) => [`#liandong=${each}`, 'unread'] as const),
  ])
    it(`that is broken brings nothing, that is another's is none: ${fragment}`, () =>
      expect(keptIn(fragment)).to.equal(is));

  it('that cannot be read is told, without its words', async () => {
    history.replaceState(null, '', `#liandong=${btoa('call 138')}`);
    const wizard = await make({ keepLink: true });
    expect(textOf(wizard, '.progress .note')).to.equal('链接里有读不出来的回答，没有采用。');
    expect(asked(wizard)).to.equal('role');
    await expect(wizard).to.be.accessible();
    await answer(wizard, 'other');
    expect(keptIn(location.hash)).to.have.property('answers');
    wizard.reset();
    await settled(wizard);
    expect(find(wizard, '.progress .note')).to.equal(null);
  });

  for (const [lang, said] of [
    ['zh-Hans', ['链接里“是不是在本地工作”的回答没有采用：这一题不能这样答。', '链接里有读不出来的回答，没有采用。']],
    ['zh-Hant', ['連結裏「是不是在本地工作」的回答沒有採用：這一題不能這樣答。', '連結裏有讀不出來的回答，沒有採用。']],
    [
      'en',
      [
        'The answer to "Does the person work here?" in the link was not taken: it is none to that question.',
        'The link holds answers that cannot be read here; they were not taken.',
      ],
    ],
  ] as const)
    it(`tells which answers were not taken, without their words, ${lang}`, async () => {
      const answers = {
        role: 'other',
        致电: '138',
        constructor: 'x',
        isWorkingHere: '您的补贴已批准',
      } as unknown as FactValues<Facts>;
      history.replaceState(null, '', `#${fragmentOf({ ...kept, answers })}`);
      const wizard = await make({ keepLink: true }, lang);
      const notes = Array.from(wizard.shadowRoot!.querySelectorAll('.progress .note p'));
      expect(notes.map(({ textContent }) => textContent)).to.deep.equal(said);
      expect(wizard.facts).to.deep.equal({ role: 'other' });
      expect(asked(wizard)).to.equal('isWorkingHere');
    });

  it('gives a register its word back where the answer to it is none', async () => {
    const registers = { role: 'other' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ ...kept, answers: { role: 'mayor' } as never })}`);
    const wizard = await make({ keepLink: true, facts: registers, registered: ['role'] });
    expect(wizard.facts).to.deep.equal(registers);
    expect(textOf(wizard, '.progress .note')).to.equal('链接里“什么岗位”的回答没有采用：这一题不能这样答。');
    expect(textOf(wizard, '.answers .heading')).to.equal('登记册里的');
  });

  it('tells the name of its place as the law has it, and no other', async () => {
    const note = async (jurisdiction: string) => {
      history.replaceState(null, '', `#${fragmentOf({ date: '2025-01-01', jurisdiction, answers: {} })}`);
      const law = document.createElement('lian-law');
      Object.assign(law, { packs: [place, other], jurisdiction: 'xx', date: '2026-03-02' });
      const wizard = await make({ keepLink: true, law: undefined as unknown as Law, schemes: ['exam'] });
      wizard.parentElement!.appendChild(law);
      law.appendChild(wizard);
      await settled(wizard);
      return textOf(wizard, '.progress .note');
    };
    const other = {
      ...place,
      jurisdiction: 'yy',
      entries: [],
      places: [{ ...place.places[0]!, code: 'yy', name: { 'zh-Hans': '邻市' } }],
    };
    expect(await note('yy')).to.contain('（邻市、2025年1月1日）');
    expect(await note('xx')).to.contain('（某市、2025年1月1日）');
    expect(await note('CALL-138')).to.contain('（2025年1月1日）');
  });

  it('is written only where the page asks for it, and makes the same result again', async () => {
    const shy = await make();
    await answer(shy, 'other');
    expect(location.href).to.equal(before);
    const wizard = await make({ keepLink: true });
    await answer(wizard, 'other');
    await answer(wizard, 'no');
    expect(location.hash).to.equal(`#${wizard.fragment}`);
    const again = await make({ keepLink: true });
    expect(again.facts).to.deep.equal(wizard.facts);
    expect(again.results).to.deep.equal(wizard.results);
    expect(textOf(again, '.schemes')).to.equal(textOf(wizard, '.schemes'));
  });

  it('says when it was made under other law, and drops what no scheme can work with', async () => {
    const answers = { role: 'other', colour: 'red', isWorkingHere: 'perhaps' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ date: '2025-01-01', jurisdiction: 'xx', answers })}`);
    const wizard = await make({ keepLink: true });
    expect(textOf(wizard, '.progress .note')).to.contain('2025年1月1日');
    expect(wizard.facts).to.deep.equal({ role: 'other' });
    wizard.reset();
    await settled(wizard);
    expect(find(wizard, '.progress .note')).to.equal(null);
  });

  it('puts no words of its own on the page: a day only, in the words of the page', async () => {
    const lure = { date: '您的补贴已批准', jurisdiction: '请致电 138', answers: kept.answers };
    for (const each of [lure, { ...kept, date: lure.date }, { ...kept, jurisdiction: lure.jurisdiction }])
      expect(keptIn(fragmentOf(each as never))).to.equal('unread');
    expect(keptIn(fragmentOf({ ...kept, date: '2026-02-30' }))).to.equal('unread');
    const answers = { role: 'other' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ ...kept, jurisdiction: 'CALL-138', answers })}`);
    const said = textOf(await make({ keepLink: true }, 'en'), '.progress .note');
    expect(said).to.contain('(').and.to.not.contain('138');
  });

  it('brings the answers back beside what registers gave, which it does not hold but where it was changed', async () => {
    const registers = { isPaidForLevel: false, role: 'other' } as unknown as FactValues<Facts>;
    const begin = () => make({ keepLink: true, facts: registers, registered: ['isPaidForLevel', 'role'] });
    const wizard = await begin();
    await answer(wizard, 'no');
    expect(Object.keys(readOf(location.hash).answers)).to.deep.equal(['isWorkingHere']);
    const again = await begin();
    expect(again.facts).to.deep.equal({ ...registers, isWorkingHere: false });
    const answers = { role: 'community-worker', isWorkingHere: true } as unknown as FactValues<Facts>;
    await paste(fragmentOf({ ...kept, answers }), again);
    expect(again.facts).to.deep.equal({ ...registers, ...answers });
    again.reset();
    await settled(again);
    expect(again.facts).to.deep.equal(registers);
  });

  it('holds what a register said and its user changed, so that the result is the same', async () => {
    const registers = { isWorkingHere: true, role: 'other' } as unknown as FactValues<Facts>;
    const begin = () => make({ keepLink: true, facts: registers, registered: ['isWorkingHere', 'role'] });
    const wizard = await begin();
    wizard.shadowRoot!.querySelectorAll<HTMLElement>('.answers .plain')[0]!.click();
    await settled(wizard);
    await answer(wizard, 'no');
    expect(keptIn(location.hash)).to.deep.include({ answers: { isWorkingHere: false } });
    const again = await begin();
    expect(again.facts).to.deep.equal({ ...registers, isWorkingHere: false });
    expect(again.results).to.deep.equal(wizard.results);
    expect(textOf(again, '.answers')).to.equal(textOf(wizard, '.answers'));
    expect(textOf(again, '.question')).to.equal(textOf(wizard, '.question'));
  });

  const odd = () => {
    const answers = Object.fromEntries([
      ['__proto__', { x: 1 }],
      ['constructor', 'x'],
      ['role', 'other'],
      ['colour', 'red'],
      ['isWorkingHere', 'perhaps'],
    ]) as unknown as FactValues<Facts>;
    return fragmentOf({ date: '2025-01-01', jurisdiction: 'xx', answers });
  };
  for (const isLate of [false, true])
    it(`of another release leaves what can be worked with, ${isLate ? 'law coming later' : 'law there'}`, async () => {
      history.replaceState(null, '', `#${odd()}`);
      const wizard = await make({ keepLink: true, ...(isLate && { law: undefined as unknown as Law }) });
      wizard.law = law;
      await settled(wizard);
      expect(Object.entries(wizard.facts)).to.deep.equal([['role', 'other']]);
      expect(asked(wizard)).to.equal('isWorkingHere');
    });

  it('is read where law comes from <lian-law> after the answers', async () => {
    history.replaceState(null, '', `#${odd()}`);
    const wizard = await make({ keepLink: true, law: undefined as unknown as Law });
    let give: ((law: Law) => void) | undefined;
    const frame = wizard.parentElement!;
    frame.addEventListener('lian-law-request', ({ detail }) => (give = detail.callback));
    frame.appendChild(wizard);
    give!(law);
    await settled(wizard);
    expect(asked(wizard)).to.equal('isWorkingHere');
  });

  it('is read where the page asks for it after the wizard was put there', async () => {
    const answers = { role: 'other' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ ...kept, answers })}`);
    const wizard = await make();
    expect(wizard.facts).to.deep.equal({});
    wizard.keepLink = true;
    await settled(wizard);
    expect(wizard.facts).to.deep.equal(answers);
    expect(asked(wizard)).to.equal('isWorkingHere');
  });

  /** What pasting into the address line does. */
  const paste = async (fragment: string, wizard: LianSubsidyWizard) => {
    const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = fragment;
    await told;
    await settled(wizard);
  };

  it('that is pasted while the wizard stands there takes the place of its answers', async () => {
    const answers = { role: 'other', isWorkingHere: false } as unknown as FactValues<Facts>;
    const wizard = await make({ keepLink: true });
    await answer(wizard, 'community-worker');
    find(wizard, '.answers .plain')!.click();
    await paste(fragmentOf({ ...kept, answers }), wizard);
    expect(wizard.facts).to.deep.equal(answers);
    expect(find(wizard, '.done')).not.to.equal(null);
    await paste('top', wizard);
    expect(wizard.facts, 'an anchor of the page is no link').to.deep.equal(answers);
    wizard.remove();
    await paste(fragmentOf({ ...kept, answers: {} }), wizard);
    expect(wizard.facts, 'a wizard that is gone does not listen').to.deep.equal(answers);
  });

  it('that is pasted means nothing to a wizard that keeps none', async () => {
    const wizard = await make();
    await answer(wizard, 'other');
    await paste(fragmentOf({ ...kept, answers: {} }), wizard);
    expect(wizard.facts).to.deep.equal({ role: 'other' });
  });
});
