import { expect } from '@open-wc/testing';
import '../../controls/date-field/define.js';
import '../../controls/money-field/define.js';
import { boxIn, field, formOf, links, open, press, said, settle, stepOf, typeInto } from './testing/start.test.js';

const schema = formOf(
  'half',
  stepOf(
    'a',
    '一',
    { name: 't', type: 'text', label: said('话') },
    { name: 'n', type: 'number', label: said('岁') },
    { name: 'm', type: 'money', label: said('钱') },
    { name: 'g', type: 'group', label: said('组'), fields: [{ name: 'age', type: 'number', label: said('几岁') }] },
  ),
);

describe('lian-need-intake-form: what is half written', () => {
  for (const how of ['value', 'snapshot'] as const)
    it(`does not stay in its box when another ${how} comes, as nobody would be told of it`, async () => {
      const { intake } = await open({ schema });
      typeInto(boxIn(intake, 'n'), '八十');
      expect(intake.validity.customError).to.equal(true);
      if (how === 'value') intake.value = { further: { t: '话' } } as never;
      else intake.snapshot = { ...intake.snapshot, answers: { t: '话' } };
      await settle(intake);
      expect([boxIn(intake, 'n').value, intake.state.half, intake.validity.valid]).to.deep.equal(['', {}, true]);
      typeInto(boxIn(intake, 'n'), '80');
      expect(intake.state.answers['n']).to.equal('80');
    });
  it('gives way to an answer that stands beside it in what was kept', async () => {
    const { intake } = await open({ schema });
    intake.snapshot = { ...intake.snapshot, answers: { n: '77', '?n': '?八十' } };
    await settle(intake);
    expect([boxIn(intake, 'n').value, intake.validity.valid]).to.deep.equal(['77', true]);
  });
  it('is told from the review as its own field tells it, and stands there to be mended', async () => {
    const { intake } = await open({ schema });
    intake.snapshot = { ...intake.snapshot, answers: { '?m': '?一千二' }, at: 1 };
    await settle(intake);
    await press(intake);
    expect(links(intake)[0]?.textContent?.trim()).to.match(/^钱：.*例如/);
    expect([boxIn(intake, 'm').value, field(intake, 'm')?.shadowRoot?.querySelector('.error')?.textContent]).to.satisfy(
      ([box, error]: string[]) => box === '一千二' && /例如/.test(error ?? ''),
    );
  });
  it('in a row goes with its row, and what that row tells late is not written into the next', async () => {
    const { intake } = await open({ schema });
    intake.snapshot = { ...intake.snapshot, answers: { g: [{}, { age: '7' }] } };
    await settle(intake);
    const first = intake.controls.get(`${intake.state.rowKey('g', 0)}age`)!;
    typeInto(first.shadowRoot!.querySelector('input')!, '好多');
    intake.state.removeRow('g', 0);
    intake.redraw();
    await settle(intake);
    first.value = '99';
    first.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    expect([intake.state.answers['g'], intake.state.half]).to.deep.equal([[{ age: '7' }], {}]);
  });
});
