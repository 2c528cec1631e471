import { expect } from '@open-wc/testing';
import { lawOn, type FactValues, type Facts } from '@liandong/core';
import * as terms from '@liandong/sdk/subsidies';
import {
  answer,
  answerNotKnown,
  asked,
  fill,
  find,
  law as plain,
  make,
  place,
  settled,
  textOf,
} from './shown-wizard.test.js';
import type { LianSubsidyWizard } from './subsidy-wizard.js';
import { fragmentOf, keptIn, type Kept } from './wizard-link.js';

const more = [
  ...fill(terms.incubationOffered, true),
  ...fill(terms.incubationSupports, { items: ['venue'], complete: true }),
  ...fill(terms.incubationMonths, 18),
];
const law = lawOn('2026-03-02', 'xx', [{ ...place, entries: [...place.entries, ...more] }]);
const both: LianSubsidyWizard['schemes'] = ['incubation', 'post', 'exam'];
const facts = (some: object) => some as FactValues<Facts>;
const standings = (wizard: LianSubsidyWizard) =>
  Array.from(wizard.shadowRoot!.querySelectorAll('.schemes .standing'), ({ textContent }) => textContent);
const row = (wizard: LianSubsidyWizard) => textOf(wizard, '.answer-row');
const notes = (wizard: LianSubsidyWizard) =>
  Array.from(wizard.shadowRoot!.querySelectorAll('.progress .note p'), ({ textContent }) => textContent);

const before = location.href;
afterEach(() => history.replaceState(null, '', before));

/** Opens a link on a page with these schemes. */
async function open(fragment: string, options: Partial<LianSubsidyWizard> = {}) {
  history.replaceState(null, '', `#${fragment}`);
  const wizard = await make({ law, schemes: both, keepLink: true, ...options });
  history.replaceState(null, '', before);
  return wizard;
}

describe('a wizard on schemes for organisations and for workers', () => {
  for (const [lang, heading, why, reason, answered] of [
    [
      'zh-Hans',
      '谁来申请',
      '为什么问：关系到孵化支持、岗位补贴、考证奖励。《某市社工奖补办法》第五条',
      '这一项给组织。',
      '谁来申请 社工、社区工作者本人 修改 谁来申请',
    ],
    [
      'zh-Hant',
      '誰來申請',
      '為什麼問：關係到孵化支持、崗位補貼、考證獎勵。《某市社工奖补办法》第五条',
      '這一項給組織。',
      '誰來申請 社工、社區工作者本人 修改 誰來申請',
    ],
    [
      'en',
      'Who applies?',
      'Why we ask: it matters for incubation support, post subsidy, certificate reward.某市社工奖补办法 第五条',
      'It is for organisations.',
      'Who applies? A social or community worker in person Change Who applies?',
    ],
  ] as const)
    it(`asks first who applies, says why, and what follows from the answer, by which text, ${lang}`, async () => {
      const wizard = await make({ law, schemes: both }, lang);
      expect(asked(wizard)).to.equal('applicant');
      expect(textOf(wizard, '.question .heading')).to.equal(heading);
      expect(textOf(wizard, '.why')).to.equal(why);
      await expect(wizard).to.be.accessible();
      await answer(wizard, 'worker');
      expect(asked(wizard)).to.equal('role');
      expect(row(wizard)).to.equal(answered);
      const [item] = Array.from(wizard.shadowRoot!.querySelectorAll('.schemes li'));
      expect(item!.className).to.equal('unmet');
      const decision = item!.querySelector('lian-decision')!.shadowRoot!.textContent!;
      expect(decision).to.include(reason);
      const [first] = wizard.results[0]!.decision.reasons;
      expect([first!.outcome, ...first!.cites.map(({ article }) => article)]).to.deep.equal(['unmet', '第五条']);
      expect(wizard.shadowRoot!.textContent).to.not.match(/subsidies\.|\{|undefined/);
    });

  it('asks an organisation nothing of a worker, and others nothing at all; the answer can be changed', async () => {
    const wizard = await make({ law, schemes: both });
    await answer(wizard, 'other');
    expect(textOf(wizard, '.done .heading')).to.equal('问完了');
    expect(standings(wizard)).to.deep.equal(['不符合', '不符合', '不符合']);
    find(wizard, '.answers .plain')!.click();
    await settled(wizard);
    expect(asked(wizard)).to.equal('applicant');
    await answer(wizard, 'organization');
    expect(standings(wizard)).to.deep.equal(['还要再问', '不符合', '不符合']);
    for (let turn = 0; asked(wizard) && turn < 30; turn++) {
      expect(['role', 'certificates', 'isPaidForLevel']).to.not.include(asked(wizard));
      await answerNotKnown(wizard);
    }
    expect(textOf(wizard, '.done .heading')).to.equal('问完了');
  });

  it('takes “not known” for an answer: nothing is met then, for a clerk decides, and what rules out is asked', async () => {
    const wizard = await make({ law, schemes: ['incubation', 'post'] });
    await answerNotKnown(wizard);
    expect(asked(wizard)).to.not.equal('applicant');
    const done = { role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true };
    const certificates = [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }];
    wizard.facts = facts({ applicant: null, ...done, certificates });
    await settled(wizard);
    expect(standings(wizard)[1]).to.equal('要请经办人定');
    wizard.facts = facts({ applicant: null, role: 'other' });
    await settled(wizard);
    expect(standings(wizard)[1]).to.equal('不符合');
  });

  it('does not ask, nor take the answer of a page, where all are for one kind', async () => {
    const wizard = await make({ law: plain, facts: facts({ applicant: 'organization' }) });
    expect(asked(wizard)).to.equal('role');
    expect(wizard.facts).to.deep.equal({});
  });

  it('is told by a register, and asked of nobody then', async () => {
    const wizard = await make({ law, schemes: both, facts: facts({ applicant: 'worker' }), registered: ['applicant'] });
    expect(asked(wizard)).to.equal('role');
    expect(textOf(wizard, '.answers .heading')).to.equal('登记册里的');
    wizard.reset();
    await settled(wizard);
    expect(wizard.facts).to.deep.equal({ applicant: 'worker' });
  });

  it('has a letter for what is for others, and names who would have to apply where that alone is wanting', async () => {
    const done = { role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true };
    const certificates = [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }];
    const wizard = await make({
      ...{ law, schemes: ['incubation', 'post'] },
      facts: facts({ ...done, certificates, applicant: 'organization' }),
    });
    const letter = find(wizard, '.schemes li:last-child lian-letter')!.shadowRoot!.textContent!.replace(/\s+/g, ' ');
    expect(letter).to.include('这一项给社工、社区工作者本人。');
    expect(letter).to.include('“谁来申请”如果是“社工、社区工作者本人”');
    expect(letter).to.not.match(/subsidies\.|\{|undefined/);
  });
});

describe('a link of such a wizard', () => {
  const whole = facts({ applicant: 'worker', role: 'other' });

  it('keeps who applies, and gives the same results to the letter', async () => {
    const made = await make({ law, schemes: both, facts: whole });
    expect((keptIn(made.fragment) as Kept).answers).to.deep.equal(whole);
    const again = await open(made.fragment);
    expect(again.facts).to.deep.equal(whole);
    expect(notes(again)).to.deep.equal([]);
    expect(JSON.stringify(again.results)).to.equal(JSON.stringify(made.results));
  });

  it('made before this was asked opens: it is asked, and what has come of the results is told', async () => {
    const { applicant: _, ...older } = whole;
    const made = keptIn((await make({ law, schemes: ['post', 'exam'], facts: older })).fragment) as Required<Kept>;
    const results = [['incubation', 'unknown', false, 0] as const, ...made.then.results];
    const mark = (keptIn((await make({ law, schemes: both, facts: whole })).fragment) as Required<Kept>).then.mark;
    const wizard = await open(fragmentOf({ ...made, then: { ...made.then, results, mark } }));
    expect(wizard.facts).to.deep.equal(older);
    expect(notes(wizard), 'what stood open or was unmet, stands so').to.deep.equal([]);
    expect(asked(wizard)).to.equal('applicant');
    const first = await open(fragmentOf({ date: '2026-03-02', jurisdiction: 'xx', answers: older }));
    expect([asked(first), notes(first)]).to.deep.equal(['applicant', []]);
  });

  it('says where it was met before this was asked, that it waits for an answer now', async () => {
    const met = facts({ isWorkingHere: true, isPaidForLevel: false, certificateLevel: 'middle' });
    const certificates = [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }];
    const answers = { ...met, certificates } as FactValues<Facts>;
    const made = keptIn((await make({ law, schemes: ['exam'], facts: answers })).fragment) as Required<Kept>;
    const { mark } = (keptIn((await make({ law, schemes: ['incubation', 'exam'] })).fragment) as Required<Kept>).then;
    const results = [['incubation', 'unknown', false, 0] as const, ...made.then.results];
    const link = fragmentOf({ ...made, then: { ...made.then, results, mark } });
    expect(notes(await open(link, { schemes: ['incubation', 'exam'] }))).to.deep.equal([
      '这个链接做好以后，登记册或者核对的程序有改动，有的结论变了。',
      '考证奖励：链接里记的是“符合，一次性 2,000.00 元”，现在是“还要再问”。',
    ]);
  });

  it('tells on a page for one kind that an answer was not taken', async () => {
    const made = await make({ law, schemes: both, facts: whole });
    const wizard = await open(made.fragment, { schemes: ['post', 'exam'] });
    expect(wizard.facts).to.not.have.property('applicant');
    expect(notes(wizard)).to.include('链接里有读不出来的回答，没有采用。');
  });
});
