import { expect } from '@open-wc/testing';
import { boxIn, errorAt, links, press, sentBy, settle, texts, typeInto } from './testing/start.test.js';
import { box, over, review } from './testing/street.test.js';

describe('lian-need-intake-form: what is half written', () => {
  for (const how of ['value', 'snapshot'] as const)
    it(`does not stay in its box when another ${how} comes, as nobody would be told of it`, async () => {
      const { form, intake } = await over('');
      typeInto(boxIn(intake, 'n'), '八十');
      expect(intake.validity.customError).to.equal(true);
      if (how === 'value') intake.value = { further: { t: '话' } } as never;
      else intake.snapshot = { ...intake.snapshot, answers: { t: '话' } };
      await settle(intake);
      expect([boxIn(intake, 'n').value, intake.state.half, form.checkValidity()]).to.deep.equal(['', {}, true]);
      typeInto(boxIn(intake, 'n'), '80');
      expect(intake.state.answers['n']).to.equal('80');
    });
  it('gives way to an answer that stands beside it in what was kept', async () => {
    const { form, intake } = await over('');
    intake.snapshot = { ...intake.snapshot, answers: { n: '77', '?n': '?八十' } };
    await settle(intake);
    expect([boxIn(intake, 'n').value, form.checkValidity()]).to.deep.equal(['77', true]);
  });
  it('is told from the review as its own field tells it, and stands there to be mended', async () => {
    const { intake } = await over('');
    intake.snapshot = { ...intake.snapshot, answers: { '?m': '?一千二' }, at: 1 };
    await settle(intake);
    await press(intake);
    expect(links(intake)[0]?.textContent?.trim()).to.match(/^钱：.*例如/);
    expect(boxIn(intake, 'm').value).to.equal('一千二');
    expect(errorAt(intake, 'm')).to.contain('例如');
  });
  it('stands on the review as it was typed, a date too', async () => {
    const { intake } = await over('');
    for (const [half, shown] of [
      ['["2020","13",""]', '2020-13'],
      ['["2020","","2"]', '2020-?-2'],
      ['["下周三","",""]', '下周三'],
    ]) {
      intake.snapshot = { ...intake.snapshot, answers: { '?d': half, '?m': '?一千二' }, at: 1 };
      await settle(intake);
      expect(texts(intake, '.said')).to.include.members([shown, '一千二']);
    }
  });
  it('in a row goes with its row, and what that row tells late is not written into the next', async () => {
    const { intake } = await over('');
    intake.snapshot = { ...intake.snapshot, answers: { g: [{}, { income: '700' }] } };
    await settle(intake);
    const first = intake.controls.get(`${intake.state.rowKey('g', 0)}income`)!.control;
    typeInto(first.shadowRoot!.querySelector('input')!, '好多');
    intake.state.removeRow('g', 0);
    intake.redraw();
    await settle(intake);
    first.value = '99';
    first.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    expect([intake.state.answers['g'], intake.state.half]).to.deep.equal([[{ income: '700' }], {}]);
  });
  it('keeps what is half written, in rows too, and it is no answer', async () => {
    const { intake, form } = await over('');
    intake.state.addRow('g');
    intake.redraw();
    await intake.updateComplete;
    const row = `${intake.state.rowKey('g', 0)}income`;
    typeInto(boxIn(intake, 'm'), '一千二');
    typeInto(boxIn(intake, row), '好多');
    typeInto(boxIn(intake, 'd'), '1944');
    expect(sentBy(form)).to.have.members(['m=', 'd=', 'g[0].income=']);
    const kept = JSON.parse(JSON.stringify(intake.snapshot));
    const { intake: again, form: other } = await over('');
    again.snapshot = kept;
    await again.updateComplete;
    const boxes = ['m', `${again.state.rowKey('g', 0)}income`, 'd'].map((name) => boxIn(again, name).value);
    expect(boxes).to.deep.equal(['一千二', '好多', '1944']);
    expect(sentBy(other)).to.have.members(['m=', 'd=', 'g[0].income=']);
    typeInto(boxIn(again, 'm'), '1200');
    expect(again.snapshot.answers['m']).to.equal('120000');
    expect(again.snapshot.answers['?m']).to.equal(undefined);
    again.clear();
    expect(again.state.half).to.deep.equal({});
  });
  it('does not go on, or send, past what is half written over a good answer', async () => {
    const { intake, form } = await over('<input name="m">', (written) => (box(written, 'm').value = '12'));
    expect(form.checkValidity()).to.equal(true);
    typeInto(boxIn(intake, 'm'), '一千三');
    expect(intake.state.nextOpen).to.equal(0);
    expect(form.checkValidity()).to.equal(false);
    expect([await review({ form, intake }), intake.problems.map(({ path }) => path)]).to.deep.equal([
      false,
      ['further.m'],
    ]);
    typeInto(boxIn(intake, 'm'), '13');
    expect([form.checkValidity(), intake.state.nextOpen]).to.deep.equal([true, 1]);
  });
});
