import { expect } from '@open-wc/testing';
import type { FactValues, Facts } from '@liandong/core';
import type { LianDateField } from '../../controls/date-field/date-field.js';
import type { FormControl } from '../../internal/form-control.js';
import type { LianSubsidyWizard } from './subsidy-wizard.js';
import { asked, find, make as shown, paysDifference, setEntry, settled } from './shown-wizard.test.js';

const certificates = [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }];
const facts = { role: 'community-worker', month: '2026-02-01', workedFrom: '2023-05-04', isStillHere: true };

const make = (given: object = facts) => shown({ schemes: ['post'], facts: given as FactValues<Facts> });
const all = <Found extends Element = HTMLElement>({ shadowRoot }: Element, selector: string) =>
  Array.from(shadowRoot!.querySelectorAll<Found>(selector));
const entries = (wizard: LianSubsidyWizard) => all<FormControl<string>>(wizard, '.question .entry');
const dates = (wizard: LianSubsidyWizard) => all<LianDateField>(wizard, '.question lian-date-field');
const errorAt = (control: Element) => all(control, '.error:not([hidden])')[0]?.textContent ?? '';

async function press(wizard: LianSubsidyWizard, selector: string) {
  all(wizard, selector)[0]!.click();
  await settled(wizard);
}
const goOn = (wizard: LianSubsidyWizard) => press(wizard, 'lian-button[type=submit]');
const goBack = (wizard: LianSubsidyWizard) => press(wizard, '.question > .buttons > lian-button[variant=outlined]');
/** What can be said of rows instead of giving one. */
const choices = (wizard: LianSubsidyWizard) =>
  all(wizard, '.rows > .buttons > lian-button:not(.add)').map(({ textContent }) => textContent!.trim());
const choose = (wizard: LianSubsidyWizard, said: string) =>
  press(wizard, `.rows > .buttons > lian-button:nth-child(${choices(wizard).indexOf(said) + 2})`);
const addRow = (wizard: LianSubsidyWizard) => press(wizard, '.add');

/** Writes into the boxes of a date, one after the other, as somebody at the keys does. */
async function type(wizard: LianSubsidyWizard, field: LianDateField, ...parts: string[]) {
  for (const [at, text] of parts.entries()) {
    const box = all<HTMLInputElement>(field, 'input')[at]!;
    box.value = text;
    for (const name of ['input', 'change'])
      box.dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }));
  }
  await settled(wizard);
}
const boxes = (field: LianDateField) => all<HTMLInputElement>(field, 'input').map(({ value }) => value);

describe('what is written in lian-subsidy-wizard', () => {
  it('does not go on from a row with half a date, and shows where', async () => {
    const wizard = await make();
    await addRow(wizard);
    await setEntry(wizard, entries(wizard)[0]!, 'middle');
    await type(wizard, dates(wizard)[0]!, '2024', '3');
    await goOn(wizard);
    expect(wizard.facts).not.to.have.property('certificates');
    expect(errorAt(dates(wizard)[0]!)).to.contain('请填写几号');
    expect(wizard.shadowRoot!.activeElement).to.equal(dates(wizard)[0]);
    await type(wizard, dates(wizard)[0]!, '2024', '3', '1');
    await goOn(wizard);
    expect(wizard.facts).to.deep.include({
      certificates: [{ certificateLevel: 'middle', obtainedOn: '2024-03-01' }],
    });
  });

  it('does not take a row for an answer in which nothing stands; it may be taken away', async () => {
    const wizard = await make();
    await addRow(wizard);
    await setEntry(wizard, entries(wizard)[0]!, 'middle');
    await addRow(wizard);
    await goOn(wizard);
    expect(wizard.facts).not.to.have.property('certificates');
    const first = entries(wizard)[entries(wizard).length / 2]!;
    expect(errorAt(first)).to.contain('这一项还没有填。请填写，或者去掉这一项。');
    expect(wizard.shadowRoot!.activeElement).to.equal(first);
    expect(errorAt(entries(wizard)[0]!)).to.equal('');
    // What is filled in elsewhere in the row is enough.
    await type(wizard, dates(wizard)[2]!, '2024', '3', '1');
    await goOn(wizard);
    expect(wizard.facts['certificates']).to.have.lengthOf(2);
    const other = await make();
    await addRow(other);
    await goOn(other);
    await press(other, '.remove');
    expect(asked(other)).to.equal('certificates');
    await goOn(other);
    expect(other.facts, 'nobody has answered yet').not.to.have.property('certificates');
    expect(find(other, '.error')!.textContent).to.contain('请先回答');
    await choose(other, '一项也没有');
    await goOn(other);
    expect(other.facts['certificates']).to.deep.equal([]);
  });

  it('lets “none at all” become “not known” and back, written or given, and says which of them stands', async () => {
    const wizard = await make();
    const standing = () => [find(wizard, '.question .none')?.textContent ?? '', ...choices(wizard)];
    expect(standing()).to.deep.equal(['', '一项也没有', '不清楚']);
    await choose(wizard, '一项也没有');
    expect(standing()).to.deep.equal(['一项也没有', '不清楚']);
    await choose(wizard, '不清楚');
    expect(standing()).to.deep.equal(['不清楚', '一项也没有']);
    await choose(wizard, '一项也没有');
    await goOn(wizard);
    expect(wizard.facts['certificates']).to.deep.equal([]);
    await press(wizard, '.answer-row:last-child .plain');
    expect(asked(wizard)).to.equal('certificates');
    expect(standing()).to.deep.equal(['一项也没有', '不清楚']);
    await addRow(wizard);
    expect(standing(), 'rows are an answer').to.deep.equal(['']);
    await press(wizard, '.remove');
    expect(standing()).to.deep.equal(['', '一项也没有', '不清楚']);
    await choose(wizard, '不清楚');
    await goOn(wizard);
    expect(wizard.facts['certificates']).to.equal(null);
  });

  it('does not go on from half a date of a question by itself', async () => {
    const wizard = await make({ certificates, role: 'community-worker' });
    expect(asked(wizard)).to.equal('month');
    await type(wizard, dates(wizard)[0]!, '2026');
    await goOn(wizard);
    expect(asked(wizard)).to.equal('month');
    expect(errorAt(dates(wizard)[0]!)).to.contain('月');
  });

  for (const [how, leave] of [
    ['上一题', goBack],
    ['修改', (wizard: LianSubsidyWizard) => press(wizard, '.answers .plain')],
  ] as const)
    it(`keeps what is written over ${how}, whole and half, until it is given`, async () => {
      const wizard = await make();
      await addRow(wizard);
      await setEntry(wizard, entries(wizard)[0]!, 'middle');
      await type(wizard, dates(wizard)[0]!, '2024', '3', '1');
      await addRow(wizard);
      await type(wizard, dates(wizard)[2]!, '2019', '5');
      await leave(wizard);
      expect(asked(wizard)).not.to.equal('certificates');
      await goOn(wizard);
      expect(asked(wizard)).to.equal('certificates');
      expect(entries(wizard)[0]!.value).to.equal('middle');
      expect(dates(wizard).map(boxes)).to.deep.equal([
        ['2024', '3', '1'],
        ['', '', ''],
        ['2019', '5', ''],
        ['', '', ''],
      ]);
      await goOn(wizard);
      expect(wizard.facts, 'still half written').not.to.have.property('certificates');
      await type(wizard, dates(wizard)[2]!, '2019', '5', '6');
      await goOn(wizard);
      expect(wizard.facts['certificates']).to.have.lengthOf(2);
    });

  it('never brings half a date to another question, and keeps both', async () => {
    const wizard = await make({ certificates, role: 'community-worker', month: '2026-02-01' });
    expect(asked(wizard)).to.equal('workedFrom');
    await type(wizard, dates(wizard)[0]!, '2023', '5');
    await goBack(wizard);
    expect(asked(wizard)).to.equal('month');
    expect(boxes(dates(wizard)[0]!)).to.deep.equal(['2026', '2', '1']);
    await type(wizard, dates(wizard)[0]!, '2026', '', '');
    await goBack(wizard);
    await goOn(wizard);
    expect(asked(wizard)).to.equal('workedFrom');
    expect(boxes(dates(wizard)[0]!)).to.deep.equal(['2023', '5', '']);
    await press(wizard, '.answer-row:nth-child(2) .plain');
    expect(asked(wizard)).to.equal('month');
    expect(boxes(dates(wizard)[0]!)).to.deep.equal(['2026', '', '']);
  });

  it('forgets it when all answers are taken back, and for somebody else', async () => {
    const wizard = await make({ ...facts, certificates: null });
    const write = async () => {
      await press(wizard, '.answer-row:last-child .plain');
      expect(asked(wizard)).to.equal('certificates');
      await addRow(wizard);
      await setEntry(wizard, entries(wizard)[0]!, 'middle');
      await goBack(wizard);
    };
    await write();
    wizard.reset();
    wizard.facts = facts as never;
    await settled(wizard);
    expect(asked(wizard)).to.equal('certificates');
    expect(entries(wizard)).to.deep.equal([]);
    wizard.facts = { ...facts, certificates: null } as never;
    await settled(wizard);
    await write();
    wizard.facts = { role: 'community-worker' } as never;
    await settled(wizard);
    (wizard as unknown as { changing: undefined }).changing = undefined;
    wizard.facts = facts as never;
    await settled(wizard);
    expect(asked(wizard)).to.equal('certificates');
    expect(entries(wizard)).to.deep.equal([]);
  });
  it('forgets it for somebody else of whom the registers hold the same names, or nothing', async () => {
    for (const next of [{ ...facts, certificates: null, role: 'other' }, {}]) {
      const wizard = await make({ ...facts, certificates: null });
      await press(wizard, '.answer-row:last-child .plain');
      await addRow(wizard);
      await setEntry(wizard, entries(wizard)[0]!, 'middle');
      await goBack(wizard);
      wizard.facts = next as never;
      await settled(wizard);
      wizard.facts = { ...facts, certificates: null } as never;
      await settled(wizard);
      await press(wizard, '.answer-row:last-child .plain');
      expect(asked(wizard)).to.equal('certificates');
      expect(entries(wizard), JSON.stringify(next)).to.deep.equal([]);
    }
  });

  const unpaid = { certificateLevel: 'middle', isWorkingHere: true, isPaidForLevel: false };
  /** Writes into the first box of what is asked, and does not leave it. */
  async function write(wizard: LianSubsidyWizard, text: string) {
    const [box] = all<HTMLInputElement>(entries(wizard)[0]!, 'input');
    box!.focus();
    box!.value = text;
    box!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(wizard);
    return box!;
  }
  const late: Readonly<Record<string, (wizard: LianSubsidyWizard) => void>> = {
    'the office is named': (wizard) => (wizard.office = '某街道'),
    'the law is of another day': (wizard) => (wizard.law = paysDifference('2026-03-03')),
    'the language is another': (wizard) => (wizard.parentElement!.lang = 'en'),
    'registers bring other facts': (wizard) => {
      wizard.facts = { ...wizard.facts, isAppraised: true } as never;
      wizard.registered = ['isAppraised'];
    },
    'registers bring the answer': (wizard) => {
      wizard.facts = { ...wizard.facts, paidBefore: 5 } as never;
      wizard.registered = ['paidBefore'];
    },
  };
  for (const [when, come] of Object.entries(late))
    it(`leaves what somebody is writing while ${when}`, async () => {
      const wizard = await shown({ schemes: ['exam'], law: paysDifference('2026-03-02'), facts: unpaid as never });
      expect(asked(wizard)).to.equal('paidBefore');
      const box = await write(wizard, '1250.5');
      come(wizard);
      await settled(wizard);
      expect(asked(wizard)).to.equal('paidBefore');
      expect([all(entries(wizard)[0]!, 'input')[0], box.value]).to.deep.equal([box, '1250.5']);
      box.dispatchEvent(new Event('change', { bubbles: true }));
      await goOn(wizard);
      expect(wizard.facts).to.include({ paidBefore: 125_050 });
      expect(asked(wizard)).to.equal(undefined);
    });

  it('leaves a written answer on the screen when registers bring theirs, until one is given', async () => {
    const wizard = await make();
    expect(asked(wizard)).to.equal('certificates');
    await addRow(wizard);
    await setEntry(wizard, entries(wizard)[0]!, 'middle');
    wizard.facts = { ...wizard.facts, certificates } as never;
    wizard.registered = ['certificates'];
    await settled(wizard);
    expect(asked(wizard)).to.equal('certificates');
    await goOn(wizard);
    expect(wizard.facts['certificates']).to.deep.equal([{ certificateLevel: 'middle' }]);
  });

  it('shows nobody what somebody else is writing', async () => {
    const wizard = await shown({ schemes: ['exam'], law: paysDifference('2026-03-02'), facts: unpaid as never });
    const box = await write(wizard, '1250.5');
    wizard.facts = { ...unpaid, certificateLevel: 'senior' } as never;
    await settled(wizard);
    expect(box.value).to.equal('');
  });
});
