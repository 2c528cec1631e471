import { expect } from '@open-wc/testing';
import {
  boxOf,
  controlOf,
  leave,
  linesOf,
  notes,
  page,
  press,
  says,
  tidy,
  typed,
  until,
  wait,
  write,
} from './shown-form.test.js';

describe('drafts of the intake form', () => {
  afterEach(tidy);

  it('hold what was typed before the script came', async () => {
    const form = typed('写好的');
    await says(form, '草稿已存在这台设备上');
    await leave();
    const again = page();
    again.on();
    await says(again.form, '没有交的草稿');
    press(again.form, '接着填');
    await until(() => again.form.snapshot.answers['t'] === '写好的', 'the words');
  });
  it('do not write over what was typed before the script came', async () => {
    await says(typed('旧的'), '草稿已存在这台设备上');
    await leave();
    const form = typed('新写的');
    await says(form, '没有交的草稿');
    press(form, '接着填');
    await says(form, '草稿已存在这台设备上');
    expect(form.snapshot.answers['t']).to.equal('新写的');
  });
  it('take what a server wrote into the boxes for what the page gave', async () => {
    const { form, on } = page('<input name="t" value="服务器的">');
    on();
    await says(form, '写下的内容会');
    await wait(300);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include('liandong.kept');
    expect(form.state.provided).to.deep.equal({ t: '服务器的' });
  });
  it('of an older form are shown as the review shows them: yuan, days, labels, numbers covered', async () => {
    const { form, on } = page();
    on();
    await says(form, '写下的内容会');
    form.snapshot = {
      ...form.snapshot,
      answers: {
        t: '话',
        m: '1250',
        d: '2026-03-02',
        i: '11010519491231002X',
        chs: ['a', 'b'],
        g: [{ called: '王', gm: '99900' }, { called: '李' }],
        former: '不再问的',
      },
    };
    await says(form, '草稿已存在这台设备上');
    await leave();
    const later = page('', '2');
    later.on();
    await says(later.form, '按旧的表填的');
    expect(linesOf(later.form)).to.deep.equal([
      '话：话',
      '钱：12.50 元',
      '日：2026年3月2日',
      '证：110****002X',
      '多：甲、乙',
      '组：名：王收：999.00 元岁：没有填写件：没有填写名：李收：没有填写岁：没有填写件：没有填写',
      'former：不再问的',
    ]);
  });
  for (const oneByOne of [true, false])
    it(`are gone on with at the question that was left, ${oneByOne ? 'from one by one to pages' : 'from pages to one by one'}`, async () => {
      const first = page();
      first.form.oneByOne = oneByOne;
      await first.form.updateComplete;
      if (oneByOne) first.form.go(1);
      await first.form.updateComplete;
      first.on();
      boxOf(first.form, 'n').focus();
      await write(first.form, 'n', '3');
      await says(first.form, '草稿已存在这台设备上');
      await leave();
      const again = page();
      again.form.oneByOne = !oneByOne;
      again.on();
      await says(again.form, '没有交的草稿');
      press(again.form, '接着填');
      await until(() => again.form.snapshot.answers['n'] === '3', 'the number');
      expect(again.form.state.at).to.equal(oneByOne ? 0 : 1);
    });
  it('on a shared machine warn in sight of whoever is far down the page, and leave focus where it is', async () => {
    const { form, around, on } = page('', '1', { isShared: true, idle: 300, warning: 2000 });
    around.style.paddingBottom = '200vh';
    on();
    await says(form, '大家共用的设备');
    await write(form, 'n', '3');
    const box = boxOf(form, 'n');
    box.focus();
    controlOf(form, 'chs').scrollIntoView();
    await says(form, '有一会儿没有人用了');
    const { left, right, top, bottom } = form.shadowRoot!.querySelector('.note')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    // The boxes of a group are positioned too, and none lies over it.
    for (let x = left + 8; x < right - 8; x += 8)
      for (let y = top + 8; y < bottom - 8; y += 8)
        expect(form.shadowRoot!.elementFromPoint(x, y)?.closest('.note'), `${x}, ${y}`).to.exist;
    expect(box.matches(':focus')).to.equal(true);
    scrollTo(0, 0);
  });
  it('go with what a reset empties', async () => {
    const form = typed('写好的');
    await says(form, '草稿已存在这台设备上');
    form.form!.reset();
    await until(async () => !(await indexedDB.databases()).some(({ name }) => name === 'liandong.kept'), 'nothing');
    await says(form, '写下的内容会');
  });
  it('are not asked about when the form is moved within its page', async () => {
    const form = typed('写好的');
    await says(form, '草稿已存在这台设备上');
    const place = document.createElement('div');
    form.form!.append(place);
    place.append(form);
    await wait(500);
    expect(notes(form)).to.include('草稿已存在这台设备上');
    expect(notes(form)).to.not.include('没有交的草稿');
  });
});
