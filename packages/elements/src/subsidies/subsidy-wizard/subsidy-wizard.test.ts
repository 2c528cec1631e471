import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lawOn, type FactValues, type Facts, type Law } from '@liandong/core';
import * as terms from '@liandong/sdk/subsidies';
import type { FormControl } from '../../internal/form-control.js';
import type { AnsweredDetail, LianSubsidyWizard } from './subsidy-wizard.js';
import { keptIn } from './wizard-link.js';
import {
  answer,
  answerNotKnown,
  asked,
  cite,
  fill,
  find,
  make,
  paysDifference,
  place,
  setEntry,
  settled,
  textOf,
} from './shown-wizard.test.js';

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
    expect(find(wizard, '.cite')!.lang).to.equal('');
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
      const entries = place.entries.filter(({ term }) => !term.endsWith('examByLevel'));
      const twice = { ...place.entries[0]!, term: terms.salaryOffered.id };
      // What the nation says of credit is no text on the scheme.
      const credit = { ...twice, term: 'organizations.seriousBars' };
      const more = [credit, twice, { ...twice, value: false, cite: { ...cite, id: 'b' } }];
      const part = { ...place, entries: [...entries, ...more] } as typeof place;
      const wizard = await make(
        { law: lawOn('2026-03-02', 'xx', [part]), schemes: ['post', 'continuity', 'exam', 'salary'] },
        lang,
      );
      const standings = () =>
        Array.from(wizard.shadowRoot!.querySelectorAll('.schemes .standing'), ({ textContent }) => textContent);
      expect(standings().slice(1)).to.deep.equal(said.slice(1));
      expect(asked(wizard)).to.equal('applicant');
      for (let turn = 0; asked(wizard) && turn < 30; turn++) {
        expect(textOf(wizard, '.cite'), asked(wizard)).to.contain('第五条');
        await answerNotKnown(wizard);
      }
      expect(Object.keys(wizard.facts)).to.not.include('isPaidForLevel');
      expect(standings()).to.deep.equal(said);
      await expect(wizard).to.be.accessible();
    });

  for (const [lang, said] of [
    ['zh-Hans', '2026年2月'],
    ['en', 'February 2026'],
  ] as const)
    it(`tells a month as a month, whichever of its days stands for it, ${lang}`, async () => {
      const facts = { month: '2026-02-14' } as unknown as FactValues<Facts>;
      const wizard = await make({ facts, registered: ['month'] }, lang);
      expect(textOf(wizard, '.answer-row dd')).to.equal(said);
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
    ['zh-Hans', ['给组织：合计一次性 30,000.00 元', '给用人单位：合计每月 1,000.00 元']],
    ['zh-Hant', ['給組織：合計一次性 30,000.00 元', '給用人單位：合計每月 1,000.00 元']],
    ['en', ['To the organisation: CNY 30,000.00 once in all', 'To the employer: CNY 1,000.00 a month in all']],
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
        ...fill(terms.continuityOffered, true),
        ...fill(terms.continuityClasses, { items: ['community'], complete: true }),
        ...fill(terms.continuityYears, 3),
        ...fill(terms.continuityLevel, 3),
        ...fill(terms.continuityAmount, 3_000_000),
        ...fill(terms.stacking, 'highest'),
      ];
      const entries = [...place.entries.filter(({ term }) => term !== terms.stacking.id), ...more];
      const facts = {
        ...{ role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true },
        certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }],
        ...{ employerClass: 'charity', isSocialWorkPost: true, isFullTime: true, employers: 1 },
        ...{ orgClass: 'community', isRegisteredHere: true, servedSince: '2020-01-01', isUnbroken: true },
        ...{ isWellDone: true, level: 3, wasGranted: false },
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
      expect(sums(await end(['continuity', 'salary']))).to.deep.equal(said);
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
    // An answer that contradicts the certificates would leave it open: it is not called met yet.
    expect(textOf(wizard, '.schemes .standing')).to.equal('还要再问');
    expect(find(wizard, 'lian-decision')!.shadowRoot!.textContent).to.not.contain('能得到一次性奖励。');
    expect(asked(wizard)).to.equal('certificateLevel');
    expect(textOf(wizard, '.cite')).to.equal('《某市社工奖补办法》第五条');
    await answer(wizard, 'senior');
    expect(textOf(wizard, '.sum')).to.equal('合计一次性 4,000.00 元');
    const level = { certificateLevel: 'middle', isWorkingHere: true, isPaidForLevel: false } as never;
    const some = await make({ schemes: ['exam'], facts: level, law: paysDifference() });
    expect(textOf(some, '.schemes .met .standing')).to.equal('符合，数额还要再问');
    await answer(some, '2000');
    expect(textOf(some, '.schemes .met .standing')).to.equal('符合，一次性 0.00 元');
    // All obtained: one that is still to come brings nothing.
    const obtained = certificates.map((each) => ({ ...each, obtainedOn: '2024-03-01' }));
    const unsure = { ...facts, certificates: obtained, certificateLevel: null } as never;
    const dark = await make({ schemes: ['exam'], facts: unsure });
    expect(textOf(dark, '.schemes .met .standing')).to.equal('符合，数额定不下来');
  });

  it('says why where it comes back to a topic over answers that a page gave', async () => {
    const certificates = [{ certificateLevel: 'middle' }, { certificateLevel: 'senior' }];
    const facts = { certificateLevel: 'middle', isPaidForLevel: false, isWorkingHere: true } as never;
    for (const [lang, said] of [
      ['zh-Hans', '接着“想领奖励的那一级，是否已经领过奖励”问：考证奖励符合，数额还要再问。'],
      ['zh-Hant', '接著「想領獎勵的那一級，是否已經領過獎勵」問：考證獎勵符合，數額還要再問。'],
      [
        'en',
        'Back to "Was the reward for the level you want paid already?": you are eligible for certificate reward, and the amount needs this too.',
      ],
    ] as const) {
      const wizard = await make({ schemes: ['exam'], facts, law: paysDifference() }, lang);
      expect(asked(wizard)).to.equal('paidBefore');
      expect(textOf(wizard, '.why .back')).to.equal(said);
    }
    const turns = { certificates, isPaidForLevel: false, isWorkingHere: true } as never;
    expect(textOf(await make({ schemes: ['exam'], facts: turns }), '.why .back')).to.not.contain('符合');
    const dark = { certificateLevel: null, isPaidForLevel: false, isWorkingHere: true } as unknown as FactValues<Facts>;
    const wizard = await make({ schemes: ['exam'], facts: dark });
    expect(textOf(wizard, '.why .back')).to.equal(
      '接着“想领奖励的那一级，是否已经领过奖励”问：按后来的回答，还要再问。',
    );
    const inTurn = await make({ schemes: ['exam'], facts: { certificates, isPaidForLevel: false } as never });
    expect([asked(inTurn), find(inTurn, '.why .back')], 'while its topic is open').to.deep.equal([
      ...['certificateLevel', null],
    ]);
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

  it('asks whoever holds no certificate for no month: unmet in every one', async () => {
    const facts = { role: 'community-worker', certificates: [] } as unknown as FactValues<Facts>;
    const wizard = await make({ schemes: ['post'], facts });
    expect(textOf(wizard, '.done .heading')).to.equal('问完了');
    expect(textOf(wizard, '.schemes .standing')).to.equal('不符合');
    wizard.facts = { ...facts, month: null } as never;
    await settled(wizard);
    expect(textOf(wizard, '.schemes .standing'), 'nor does a month matter that is not known').to.equal('不符合');
  });

  it('has a page for no scheme, and for schemes that are all decided at once', async () => {
    const none = await make({ schemes: [] });
    expect(none.shadowRoot!.textContent!.trim()).to.equal('这里没有补贴。');
    await expect(none).to.be.accessible();
    const facts = { role: 'other', certificates: [], isWorkingHere: false } as unknown as FactValues<Facts>;
    const all = await make({ facts, registered: Object.keys(facts) });
    expect(textOf(all, '.done .heading')).to.equal('没有要问的');
    expect(textOf(all, '.done .why')).to.contain('一开始就都定下了');
    expect(textOf(all, '.progress p')).to.equal('已经答了 0 题；2 项里有 2 项不用再问。');
    expect(find(all, '.question')).to.equal(null);
    await expect(all).to.be.accessible();
  });

  it('says answers as its buttons did, and at the end of nothing to go', async () => {
    const facts = {
      ...{ role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true },
      certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: false }],
      ...{ isWorkingHere: null, isPaidForLevel: false },
    } as unknown as FactValues<Facts>;
    const wizard = await make({ facts }, 'en');
    expect(textOf(wizard, '.progress p')).to.equal('7 answered; subsidies settled: 2 of 2.');
    const said = Array.from(wizard.shadowRoot!.querySelectorAll('.answer-row dd:nth-of-type(1)')).map(
      ({ textContent }) => textContent,
    );
    expect(said).to.include.members(['Yes', 'No', 'Not known']);
    expect(said.join()).to.contain('Holds for good: No');
  });

  it('says in what language the titles of its texts are', async () => {
    const wizard = await make({}, 'en');
    expect(find(wizard, '.why .cite')?.lang).to.equal('zh-Hans');
  });

  it('comes to an end where every answer is "not known", and leaves nothing open that answers could settle', async () => {
    const wizard = await make();
    for (let turn = 0; asked(wizard) && turn < 30; turn++) await answerNotKnown(wizard);
    expect(textOf(wizard, '.done .heading')).to.equal('答的都是“不清楚”');
    expect(textOf(wizard, '.done .why')).to.contain('要请经办人定');
    expect(Object.values(wizard.facts).every((value) => value === null)).to.equal(true);
    wizard.facts = { ...wizard.facts, role: 'other' } as never;
    await settled(wizard);
    expect(textOf(wizard, '.done .heading')).to.equal('问完了');
    wizard.facts = { ...wizard.facts, role: null } as never;
    await settled(wizard);
    expect(textOf(wizard, '.progress p')).to.not.contain('还有');
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

  it('says on its page that there is no and asks nothing', async () => {
    const wizard = await make({ law: undefined as unknown as Law });
    expect(textOf(wizard, '.note')).to.equal('页面还没有提供法规包，暂时不能核对。');
  });
});
