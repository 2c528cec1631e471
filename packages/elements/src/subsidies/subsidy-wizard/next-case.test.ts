import { expect } from '@open-wc/testing';
import type { FactValues, Facts } from '@liandong/core';
import type { Scheme } from '@liandong/sdk/subsidies';
import type { LianSubsidyWizard } from './subsidy-wizard.js';
import { fragmentOf, keptIn } from './wizard-link.js';
import { answer, asked, find, law, make, settled, textOf } from './shown-wizard.test.js';

const certificates = [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }];
const first = { role: 'community-worker', month: '2026-02-01', workedFrom: '2020-01-01' };
const facts = (given: object) => given as unknown as FactValues<Facts>;
const registers = (given: object) => ({ facts: facts(given), registered: Object.keys(given) });

async function askFor(wizard: LianSubsidyWizard, ...schemes: Scheme[]) {
  wizard.schemes = schemes;
  await settled(wizard);
}
async function put(wizard: LianSubsidyWizard, ...given: object[]) {
  for (const each of given) Object.assign(wizard, each);
  await settled(wizard);
}
const change = async (wizard: LianSubsidyWizard, at: number) => {
  wizard.shadowRoot!.querySelectorAll<HTMLElement>('.answers .plain')[at]!.click();
  await settled(wizard);
};

describe('a wizard that goes from one person to the next', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  for (const [what, more] of [
    ['other facts', { isWorkingHere: true }],
    ['the same few facts and more', { certificates, isWorkingHere: true }],
    ['the same few facts', { certificates }],
  ] as const)
    it(`adds nothing that registers gave of the first, kept aside, to ${what} of the next`, async () => {
      const wizard = await make({ ...registers({ ...first, certificates }) });
      await askFor(wizard, 'exam');
      expect(wizard.facts).to.deep.equal({ certificates });
      await put(wizard, registers(more));
      await askFor(wizard, 'post', 'exam');
      expect(wizard.facts).to.deep.equal(more);
      expect(wizard.fragment).to.equal((await make(registers(more))).fragment);
    });

  it('adds no answer of the first, where nothing of theirs was on the screen', async () => {
    const wizard = await make({ schemes: ['post'] });
    await answer(wizard, 'community-worker');
    await askFor(wizard, 'exam');
    expect(wizard.facts).to.deep.equal({});
    await put(wizard, registers({ isWorkingHere: true }));
    await askFor(wizard, 'post', 'exam');
    expect(wizard.facts).to.deep.equal({ isWorkingHere: true });
  });

  for (const [how, nothing] of [
    ['at once', [{ facts: {} }]],
    ['with names', [{ facts: {}, registered: [] }]],
  ] as const)
    it(`drops all of the first where the page says nothing in between, ${how}`, async () => {
      const wizard = await make();
      await answer(wizard, 'other');
      await askFor(wizard, 'exam');
      await answer(wizard, 'no');
      // What the wizard told last, to the letter.
      await put(wizard, ...nothing, { facts: facts({ isWorkingHere: false }) });
      await askFor(wizard, 'post', 'exam');
      expect(wizard.facts).to.deep.equal({ isWorkingHere: false });
    });

  it('shows the next what the first was writing nowhere, where the page says nothing in between', async () => {
    const wizard = await make({ schemes: ['post'], ...registers(first) });
    expect(asked(wizard)).to.equal('certificates');
    find(wizard, '.add')!.click();
    await settled(wizard);
    expect(find(wizard, '.row')).to.not.equal(null);
    await put(wizard, { facts: {} }, registers(first));
    expect(asked(wizard)).to.equal('certificates');
    expect(find(wizard, '.row')).to.equal(null);
  });

  it('shows the next no question that the first was about to change', async () => {
    const wizard = await make(registers({ ...first, certificates }));
    await change(wizard, 0);
    expect(asked(wizard)).to.equal('role');
    await put(wizard, registers({ role: 'community-worker' }));
    expect(asked(wizard)).to.not.equal('role');
  });

  it('keeps all where the page gives back what it was told, as frameworks do', async () => {
    const wizard = await make(registers({ ...first, certificates }));
    wizard.addEventListener('lian-answered', ({ detail }) => {
      wizard.facts = structuredClone(detail.facts);
      wizard.registered = [...wizard.registered];
    });
    await change(wizard, 0);
    await answer(wizard, 'other');
    expect(textOf(wizard, '.answers')).to.match(/^您的回答 什么岗位 其他.*登记册里的/);
    await askFor(wizard, 'exam');
    await answer(wizard, 'yes');
    await askFor(wizard, 'post', 'exam');
    expect(wizard.facts).to.deep.equal({ ...first, certificates, role: 'other', isWorkingHere: true });
    expect(textOf(wizard, '.answers')).to.match(/^您的回答 .*什么岗位 其他.*登记册里的/);
    wizard.reset();
    await settled(wizard);
    expect(wizard.facts).to.deep.equal({ ...first, certificates });
  });

  it('takes for an answer nothing that registers gave, where the names come anew while it is kept aside', async () => {
    const wizard = await make(registers({ ...first, certificates }));
    await askFor(wizard, 'exam');
    await put(wizard, { registered: [...wizard.registered] });
    await askFor(wizard, 'post', 'exam');
    expect(wizard.facts).to.deep.equal({ ...first, certificates });
    expect(keptIn(wizard.fragment)).to.have.deep.property('answers', {});
  });

  const link = (answers: object) => {
    const kept = { date: law.date, jurisdiction: 'xx', answers: facts(answers) };
    history.replaceState(null, '', `#${fragmentOf(kept)}`);
  };

  it('lays the answers of a link over the registers of one person alone', async () => {
    link({ role: 'other' });
    const wizard = await make({ keepLink: true });
    await put(wizard, registers({ month: first.month }));
    await put(wizard, registers({ month: first.month, workedFrom: first.workedFrom }));
    expect(wizard.facts, 'they may come in parts').to.deep.equal({ ...first, role: 'other' });
    await put(wizard, registers({ month: '2026-01-01', workedFrom: first.workedFrom }));
    expect(wizard.facts).to.deep.equal({ month: '2026-01-01', workedFrom: first.workedFrom });
    expect(find(wizard, '.progress .note')).to.equal(null);
  });

  it('leaves a link to nobody once the page says nothing, then the facts of somebody', async () => {
    const open = () => (link({ role: 'other' }), make({ keepLink: true }));
    const month = registers({ month: first.month });
    const wizard = await open();
    await put(wizard, { facts: {} }, month);
    expect(wizard.facts, 'at once').to.deep.equal(month.facts);
    // Once, it is registers that know nothing.
    const later = await open();
    await put(later, { facts: {}, registered: [] });
    expect(later.facts).to.deep.equal({ role: 'other' });
    await put(later, month);
    expect(later.facts).to.deep.equal(month.facts);
    const twice = await open();
    await put(twice, { facts: {} }, { facts: {} });
    expect(twice.facts).to.deep.equal({});
  });

  it('reads no answers out of a broken link that is pasted over one, when registers come', async () => {
    link({ role: 'other' });
    const wizard = await make({ keepLink: true });
    const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = 'liandong=broken';
    await told;
    await put(wizard, registers({ month: first.month }));
    expect(wizard.facts).to.deep.equal({ month: first.month });
  });

  it('lays them over late registers where one of them was not taken, too', async () => {
    link({ isWorkingHere: 'perhaps', role: 'other' });
    const wizard = await make({ keepLink: true });
    expect(wizard.facts).to.deep.equal({ role: 'other' });
    await put(wizard, registers({ certificates }));
    expect(wizard.facts).to.deep.equal({ role: 'other', certificates });
    expect(textOf(wizard, '.progress .note')).to.contain('这一题不能这样答');
  });

  it('keeps what a link brought where the schemes change, as it keeps other answers', async () => {
    link({ role: 'other', isWorkingHere: true });
    const wizard = await make({ keepLink: true });
    await askFor(wizard, 'exam');
    expect(wizard.facts).to.deep.equal({ isWorkingHere: true });
    await askFor(wizard, 'post', 'exam');
    expect(wizard.facts).to.deep.equal({ isWorkingHere: true, role: 'other' });
    expect(find(wizard, '.progress .note')).to.equal(null);
  });

  it('tells the next nothing of the results in the link of the first', async () => {
    const made = await make({ facts: facts({ role: 'other', isWorkingHere: false }) });
    history.replaceState(null, '', `#${made.fragment}`);
    const wizard = await make({ keepLink: true });
    await put(wizard, { facts: facts({ role: 'community-worker' }) });
    expect(find(wizard, '.progress .note')).to.equal(null);
  });
});
