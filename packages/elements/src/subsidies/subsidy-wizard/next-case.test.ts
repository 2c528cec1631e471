import { expect } from '@open-wc/testing';
import type { FactValues, Facts } from '@liandong/core';
import type { Scheme } from '@liandong/sdk/subsidies';
import type { FormControl } from '../../internal/form-control.js';
import type { LianSubsidyWizard } from './subsidy-wizard.js';
import { fragmentOf, keptIn } from './wizard-link.js';
import { answer, asked, find, law, make, setEntry, settled, textOf } from './shown-wizard.test.js';

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
/** Chooses, and does not go on. */
async function choose(wizard: LianSubsidyWizard, value: string) {
  await setEntry(wizard, find<FormControl<string>>(wizard, '.entry')!, value);
  expect(chosen(wizard)).to.equal(value);
}
const chosen = (wizard: LianSubsidyWizard) => find<FormControl<string>>(wizard, '.entry')!.value;
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

  async function move(wizard: LianSubsidyWizard) {
    const frame = wizard.parentElement!;
    frame.remove();
    document.body.append(frame);
    await settled(wizard);
    frame.remove();
    return wizard;
  }
  const turns: Readonly<Record<string, (wizard: LianSubsidyWizard) => Promise<LianSubsidyWizard>>> = {
    'is moved': move,
    'keeps no link for a while': async (wizard) => {
      await put(wizard, { keepLink: false });
      await put(wizard, { keepLink: true });
      return wizard;
    },
    'is made anew': async (wizard) => {
      const { facts, registered } = wizard;
      wizard.remove();
      return make({ keepLink: true, facts, registered });
    },
  };
  const month = registers({ month: '2026-01-01' });
  for (const [how, turn] of Object.entries(turns))
    for (const [when, ...next] of [
      ['says nothing in between', { facts: {} }, month],
      ['says so while no link is kept', { keepLink: false }, { facts: {} }, month, { keepLink: true }],
      ['has other facts', month],
    ] as const)
      it(`brings no answer of the first back out of the address where it ${how} and the page ${when}`, async () => {
        history.replaceState({ of: 'the page' }, '', '#top&liandong-b=abc');
        const wizard = await make({ keepLink: true });
        await answer(wizard, 'other');
        expect(keptIn(location.hash)).to.have.deep.property('answers', { role: 'other' });
        await put(wizard, ...next);
        expect(location.hash, 'what is not its own stays').to.equal('#top&liandong-b=abc');
        expect(history.state).to.deep.equal({ of: 'the page' });
        const later = await turn(wizard);
        expect(later.facts).to.deep.equal(month.facts);
        expect(textOf(later, '.answers')).to.match(/^登记册里的 /);
      });

  it('takes what a link brought out of the address, that from before it had an id too, and leaves no empty sign', async () => {
    link({ role: 'other' });
    const wizard = await make({ keepLink: true, id: 'a' });
    await put(wizard, { facts: {} }, { facts: {} });
    expect(location.href).to.equal(before);
    expect((await make({ keepLink: true, id: 'a' })).facts).to.deep.equal({});
  });

  it('leaves a link to the first where the page has its facts from the beginning', async () => {
    const facts = {};
    link({ role: 'other' });
    const wizard = await make({ keepLink: true, facts });
    expect(wizard.facts).to.deep.equal({ role: 'other' });
    const late = await make();
    await put(late, { facts: {} }, { facts: {} }, { keepLink: true });
    expect(late.facts).to.deep.equal({ role: 'other' });
    expect(keptIn(location.hash)).to.have.deep.property('answers', { role: 'other' });
  });

  it('does not read again what the browser does not take out of the address', async () => {
    const wizard = await make({ keepLink: true });
    await answer(wizard, 'other');
    const { replaceState } = history;
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    try {
      await put(wizard, { facts: {} });
    } finally {
      history.replaceState = replaceState;
    }
    expect((await move(wizard)).facts).to.deep.equal({});
  });

  for (const keepLink of [false, true])
    it(`shows the next what the first chose nowhere, where all was taken back before${keepLink ? ', with a link' : ''}`, async () => {
      const wizard = await make({ schemes: ['post'], keepLink });
      await answer(wizard, 'other');
      wizard.reset();
      await settled(wizard);
      await choose(wizard, 'other');
      await move(wizard);
      expect(chosen(wizard), 'as long as it is the case of the first').to.equal('other');
      await put(wizard, { facts: {} });
      expect(chosen(wizard)).to.equal('');
      find(wizard, 'lian-button[type=submit]')!.click();
      await settled(wizard);
      expect(wizard.facts).to.deep.equal({});
    });

  it('shows it nowhere where a link without answers was opened, too', async () => {
    link({});
    const wizard = await make({ schemes: ['post'], keepLink: true });
    await choose(wizard, 'other');
    await put(wizard, { facts: {} });
    expect(chosen(wizard)).to.equal('');
  });

  it('keeps what is chosen where the page gives back the very nothing that it was told', async () => {
    const wizard = await make({ schemes: ['post'] });
    let facts: FactValues<Facts> = {};
    wizard.addEventListener('lian-answered', (event) => ({ facts } = event.detail));
    await answer(wizard, 'other');
    wizard.reset();
    await settled(wizard);
    await choose(wizard, 'other');
    await put(wizard, { facts });
    expect(chosen(wizard)).to.equal('other');
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
