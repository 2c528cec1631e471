import { expect } from '@open-wc/testing';
import type { LianNeedIntakeForm } from '../../needs/need-intake-form/need-intake-form.js';
import { boxOf, leave, linesOf, page, press, says, tidy, until, wait, write } from './shown-form.test.js';

type Answers = Readonly<Record<string, unknown>>;

/** Leaves a draft in which a number, a day and the number of a row are half written. */
async function begun() {
  const { form, on } = page();
  on();
  await says(form, '写下的内容会');
  form.snapshot = { ...form.snapshot, answers: { t: '话', g: [{ called: '王' }] } };
  await form.updateComplete;
  await write(form, 'n', '八十一岁');
  await write(form, 'd', '1944');
  await write(form, 'age', '七十');
  await says(form, '草稿已存在这台设备上');
  await wait(300);
  await leave();
}
const goOn = async (form: LianNeedIntakeForm) => {
  press(form, '接着填');
  await says(form, '草稿已存在这台设备上');
};

describe('what is half written in a draft', () => {
  afterEach(tidy);

  it('of an older form is shown once, in words, and marked', async () => {
    await begun();
    const { form, on } = page('', '2');
    on();
    await says(form, '按旧的表填的');
    expect(linesOf(form)).to.deep.equal([
      '话：话',
      '组：名：王收：没有填写岁：七十（没有写完）件：没有填写',
      '数：八十一岁（没有写完）',
      '日：1944年__月__日（没有写完）',
    ]);
  });
  it('is shown too where the form does not ask for it any more', async () => {
    await begun();
    const { form, on } = page('', '2', {}, ['n', 'g']);
    on();
    await says(form, '按旧的表填的');
    expect(linesOf(form)).to.deep.equal([
      '话：话',
      'g：called：王、age：七十（没有写完）',
      'n：八十一岁（没有写完）',
      '日：1944年__月__日（没有写完）',
    ]);
  });
  it('is no answer that a page has to make fit, and stays by the name of its field', async () => {
    await begun();
    const asked: Answers[] = [];
    const migrate = (answers: Answers) => (asked.push(answers), { ...answers, t: '新话' });
    const { form, on } = page('', '2', { migrate });
    on();
    await says(form, '要接着填吗');
    expect(asked.map((one) => Object.keys(one).filter((name) => name.startsWith('?')))).to.deep.equal([[]]);
    expect(linesOf(form)).to.deep.equal([]);
    await goOn(form);
    expect(form.snapshot.answers['t']).to.equal('新话');
    expect([boxOf(form, 'n').value, boxOf(form, 'd').value, boxOf(form, 'age').value]).to.deep.equal([
      '八十一岁',
      '1944',
      '七十',
    ]);
  });
  it('is shown to be copied where the page has answered it otherwise, or has no place for it', async () => {
    await begun();
    const { form, on } = page('', '2', { migrate: ({ t }) => ({ t, d: '1944-03-02', g: [] }) }, ['n']);
    on();
    await says(form, '要接着填吗');
    expect(linesOf(form)).to.deep.equal([
      'n：八十一岁（没有写完）',
      '日：1944年__月__日（没有写完）',
      'g[0].age：七十（没有写完）',
    ]);
    await goOn(form);
    expect(form.state.half).to.deep.equal({});
  });
  it('gives way to what was answered on this page', async () => {
    await begun();
    const { form, on } = page();
    await form.updateComplete;
    await write(form, 'n', '77');
    on();
    await says(form, '要接着填吗');
    await goOn(form);
    expect(form.snapshot.answers['n']).to.equal('77');
    expect(Object.keys(form.state.half)).to.have.members(['?d', '?g[0].age']);
    expect(boxOf(form, 'n').value).to.equal('77');
  });
  it('and on this page, goes before what the draft has answered', async () => {
    const first = page();
    await first.form.updateComplete;
    first.on();
    await says(first.form, '写下的内容会');
    await write(first.form, 'n', '77');
    await write(first.form, 't', '话');
    await says(first.form, '草稿已存在这台设备上');
    await wait(300);
    await leave();
    const { form, on } = page();
    await form.updateComplete;
    await write(form, 'n', '八十');
    on();
    await says(form, '要接着填吗');
    await goOn(form);
    expect([form.snapshot.answers['n'], form.snapshot.answers['t'], form.state.half]).to.deep.equal([
      undefined,
      '话',
      { '?n': '?八十' },
    ]);
    await until(() => boxOf(form, 'n').value === '八十', 'the words');
  });
  it('goes with its group, which is taken as a whole from this page', async () => {
    await begun();
    const { form, on } = page();
    form.snapshot = { ...form.snapshot, answers: { g: [{ called: '李', age: '50' }] } };
    on();
    await says(form, '要接着填吗');
    await goOn(form);
    expect(form.snapshot.answers['g']).to.deep.equal([{ called: '李', age: '50' }]);
    expect(Object.keys(form.state.half)).to.have.members(['?n', '?d']);
  });
  it('is not told where it was answered after all', async () => {
    const { form, on } = page();
    on();
    await says(form, '写下的内容会');
    form.snapshot = { ...form.snapshot, answers: { n: '81', '?n': '?八十一岁', '?d': '["","3","2"]' } };
    await says(form, '草稿已存在这台设备上');
    await leave();
    const older = page('', '2');
    older.on();
    await says(older.form, '按旧的表填的');
    expect(linesOf(older.form)).to.deep.equal(['数：81', '日：__年3月2日（没有写完）']);
  });
});
