import { expect } from '@open-wc/testing';
import type { FactValues, Facts } from '@liandong/core';
import type { Scheme } from '@liandong/sdk/subsidies';
import type { LianSubsidyWizard } from './subsidy-wizard.js';
import { keptIn } from './wizard-link.js';
import { answer, asked, find, make, settled, textOf } from './shown-wizard.test.js';

const certificates = [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }];
const registers = { role: 'community-worker', month: '2026-02-01', certificates } as unknown as FactValues<Facts>;
const withRegisters = () => ({ facts: registers, registered: Object.keys(registers) });

async function askFor(wizard: LianSubsidyWizard, ...schemes: Scheme[]) {
  wizard.schemes = schemes;
  await settled(wizard);
}
/** The rows of the answers, each with the heading that it stands under. */
const shown = (wizard: LianSubsidyWizard) => textOf(wizard, '.answers') ?? '';
const change = async (wizard: LianSubsidyWizard, at: number) => {
  wizard.shadowRoot!.querySelectorAll<HTMLElement>('.answers .plain')[at]!.click();
  await settled(wizard);
};

describe('a wizard whose schemes change half way', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('keeps what was answered and what registers gave for when it is asked again', async () => {
    const wizard = await make(withRegisters());
    const [was, first] = [shown(wizard), asked(wizard)!];
    await askFor(wizard, 'exam');
    expect(wizard.facts).to.deep.equal({ certificates });
    await askFor(wizard, 'post', 'exam');
    expect(wizard.facts).to.deep.equal(registers);
    expect([shown(wizard), asked(wizard)]).to.deep.equal([was, first]);
    // Changed, it is an answer still.
    await change(wizard, 0);
    await answer(wizard, 'other');
    await askFor(wizard, 'exam');
    await answer(wizard, 'yes');
    await askFor(wizard, 'post', 'exam');
    expect(wizard.facts).to.deep.equal({ ...registers, role: 'other', isWorkingHere: true });
    expect(textOf(wizard, '.answers')).to.match(/^您的回答 什么岗位 其他.*登记册里的/);
  });

  it('shows, tells and keeps in its link nothing that no present scheme asks', async () => {
    const wizard = await make({ keepLink: true });
    await answer(wizard, 'other');
    await askFor(wizard, 'exam');
    const heard: unknown[] = [];
    wizard.addEventListener('lian-answered', ({ detail }) => heard.push(detail.facts));
    await answer(wizard, 'no');
    expect(heard).to.deep.equal([{ isWorkingHere: false }]);
    expect(keptIn(location.hash)).to.deep.include({ answers: { isWorkingHere: false } });
    expect(shown(wizard)).to.not.include('什么岗位');
    await askFor(wizard, 'post');
    expect(wizard.facts).to.deep.equal({ role: 'other' });
  });

  it('keeps what registers gave beside a link, too', async () => {
    history.replaceState(
      null,
      '',
      `#${(await make({ schemes: ['exam'], facts: { isWorkingHere: true } as never })).fragment}`,
    );
    const wizard = await make({ ...withRegisters(), keepLink: true, schemes: ['exam'] });
    expect(wizard.facts).to.deep.equal({ certificates, isWorkingHere: true });
    await askFor(wizard, 'post', 'exam');
    expect(wizard.facts).to.deep.equal({ ...registers, isWorkingHere: true });
  });

  it('leaves the question that somebody wants to change where nobody asks it any more', async () => {
    const wizard = await make(withRegisters());
    await change(wizard, 0);
    expect(asked(wizard)).to.equal('role');
    await askFor(wizard, 'exam');
    expect(asked(wizard)).to.equal('isWorkingHere');
  });

  for (const [how, begin] of [
    ['who starts again', (wizard: LianSubsidyWizard) => wizard.reset()],
    ["somebody else's case", (wizard: LianSubsidyWizard) => (wizard.facts = { isWorkingHere: true } as never)],
    ['a case of which nothing is known', (wizard: LianSubsidyWizard) => (wizard.facts = {})],
  ] as const)
    it(`brings no earlier answer back to ${how}`, async () => {
      const wizard = await make();
      await answer(wizard, 'other');
      await askFor(wizard, 'exam');
      await answer(wizard, 'no');
      begin(wizard);
      await settled(wizard);
      await askFor(wizard, 'post', 'exam');
      expect(wizard.facts).to.not.have.property('role');
    });

  it('takes no value that its question refuses, whenever it is asked', async () => {
    const wizard = await make({ schemes: ['exam'], facts: { role: 'mayor', colour: 'red' } as never });
    expect(wizard.facts).to.deep.equal({});
    await askFor(wizard, 'post', 'exam');
    expect(wizard.facts).to.deep.equal({});
    expect(find(wizard, '.question')).to.not.equal(null);
  });
});
