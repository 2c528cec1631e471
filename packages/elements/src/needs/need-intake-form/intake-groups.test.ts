import type { FormField } from '@liandong/sdk/forms';
import { expect } from '@open-wc/testing';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { add, home } from './testing/home.test.js';
import {
  boxIn,
  field,
  focused,
  formOf,
  inside,
  links,
  open,
  press,
  rowNames,
  said,
  say,
  settle,
  stepOf,
  texts,
  titleOf,
  typeInto,
} from './testing/start.test.js';

describe('lian-need-intake-form: groups of rows', () => {
  it('adds rows, asks before one goes, and numbers the others anew with what stands in them', async () => {
    const { intake } = await open({ schema: home });
    await say(intake, { alone: 'no' });
    // Of none there is no other.
    expect(inside(intake).querySelector(add)?.textContent?.trim()).to.equal('加一项');
    await press(intake, add);
    await press(intake, add);
    await press(intake, add);
    expect(inside(intake).querySelector<HTMLElement & { disabled: boolean }>(add)?.disabled).to.equal(true);
    const [first, second, third] = rowNames(intake, 'called') as [string, string, string];
    await say(intake, { [first]: '甲' });
    await say(intake, { [second]: '乙' });
    await say(intake, { [third]: '丙' });
    await press(intake, '.row:nth-of-type(2) [data-remove]');
    expect(texts(intake, '.row .note p')).to.deep.equal(['确定删去第 2 项吗？填的会一起删去。']);
    expect(focused(intake)?.dataset['keep']).to.not.equal(undefined);
    await press(intake, '[data-keep]');
    expect(rowNames(intake, 'called')).to.have.length(3);
    await press(intake, '.row:nth-of-type(2) [data-remove]');
    await press(intake, '.row .note .link:last-child');
    expect(texts(intake, '.number')).to.deep.equal(['第 1 项', '第 2 项']);
    expect(rowNames(intake, 'called').map((name) => field(intake, name)?.value)).to.deep.equal(['甲', '丙']);
    // A control that moved up writes into the row that it stands in now.
    await say(intake, { [third]: '丁' });
    expect((intake.value as { further?: { household?: unknown } }).further?.household).to.deep.equal([
      { called: '甲' },
      { called: '丁' },
    ]);
  });
  it('asks within a row by what stands in that row', async () => {
    const { intake } = await open({ schema: home });
    await say(intake, { alone: 'no' });
    await press(intake, add);
    await press(intake, add);
    await say(intake, { [rowNames(intake, 'ill')[1] as string]: 'yes' });
    expect(rowNames(intake, 'illness')).to.have.length(1);
    expect(inside(intake).querySelectorAll('.row')[1]?.querySelector('[data-name$=illness]')).to.not.equal(null);
  });
  it('does not go on without a row that must be there', async () => {
    const { intake } = await open({ schema: home });
    await say(intake, { alone: 'no' });
    await press(intake);
    expect(titleOf(intake)).to.equal('家里的情况');
    expect(links(intake)).to.have.length(1);
  });
  it('says at the group and in the summary that a row must be added, until there is one', async () => {
    const { intake } = await open({ schema: home });
    await say(intake, { alone: 'no' });
    const group = () => inside(intake).querySelector('fieldset') as HTMLElement;
    const error = () => {
      const ids = group().getAttribute('aria-describedby')?.split(' ') ?? [];
      const shown = ids.map((id) => inside(intake).getElementById(id)).filter((one) => one?.hidden === false);
      return shown.map((one) => one?.textContent).join();
    };
    expect(error()).to.equal('');
    await press(intake);
    expect(links(intake).map((link) => link.textContent)).to.deep.equal(['请在“同住的人”里至少加一项']);
    expect(error()).to.equal('错误：请在“同住的人”里至少加一项');
    links(intake)[0]?.click();
    expect(focused(intake)?.dataset['add']).to.equal('household');
    await expect(intake).to.be.accessible();
    await press(intake, add);
    expect([error(), links(intake).length]).to.deep.equal(['', 0]);
    await press(intake, '[data-remove]');
    await press(intake, '.row .note .link:last-child');
    intake.clear();
    await settle(intake);
    await say(intake, { alone: 'no' });
    expect(error()).to.equal('');
  });
  const witnesses = (given: Partial<FormField>) =>
    formOf(
      'w',
      stepOf('w', '证明人', {
        ...{ name: 'w', type: 'group', label: said('证明人'), ...given },
        fields: [{ name: 'called', type: 'text', label: said('称呼'), required: true }],
      }),
      stepOf('o', '其他', { name: 'o', type: 'text', label: said('其他') }),
    );
  const told = (intake: LianNeedIntakeForm) => [
    titleOf(intake),
    ...links(intake).map((link) => link.textContent),
    ...texts(intake, 'fieldset > .error:not([hidden])'),
  ];
  for (const required of [true, false])
    it(`says each time at the group how many rows there must be, ${required ? 'at least one' : 'if any'}`, async () => {
      const { intake } = await open({ schema: witnesses({ required, min: 2 }) });
      await press(intake, '[data-add=w]');
      typeInto(boxIn(intake, rowNames(intake, 'called')[0] as string), '王');
      const few = ['证明人', '证明人：至少要有 2 项', '错误：至少要有 2 项'];
      for (let time = 0; time < 2; time++) {
        await press(intake);
        expect(told(intake)).to.deep.equal(few);
        links(intake)[0]?.click();
        expect(focused(intake)?.dataset['add']).to.equal('w');
      }
      // A page may lead past it.
      intake.go(2);
      await settle(intake);
      await press(intake);
      expect(told(intake)).to.deep.equal(few);
      await press(intake, '[data-add=w]');
      expect(texts(intake, 'fieldset > .error:not([hidden])')).to.deep.equal([]);
      typeInto(boxIn(intake, rowNames(intake, 'called')[1] as string), '李');
      await press(intake);
      expect(told(intake)).to.deep.equal(['请核对一遍']);
    });
  it('lets whoever has begun a group that may stay empty take its rows out again', async () => {
    const { intake } = await open({ schema: witnesses({ min: 2 }) });
    await press(intake, '[data-add=w]');
    await press(intake, '[data-remove]');
    await press(intake, '.row .note .link:last-child');
    await press(intake);
    expect(told(intake)).to.deep.equal(['其他']);
  });
  it('says that a page has given more rows than there may be, until one is taken out', async () => {
    const { intake } = await open({ schema: witnesses({ max: 1 }) });
    intake.value = { further: { w: [{ called: '王' }, { called: '李' }] } };
    await settle(intake);
    await press(intake);
    expect(told(intake)).to.deep.equal(['证明人', '证明人：最多 1 项', '错误：最多 1 项']);
    await press(intake, '[data-remove]');
    await press(intake, '.row .note .link:last-child');
    await press(intake);
    expect(told(intake)).to.deep.equal(['其他']);
  });
  it('is described by nothing where it has no hint and nothing is wrong', async () => {
    const { intake } = await open({ schema: witnesses({}) });
    const described = () => {
      const ids = inside(intake).querySelector('fieldset')?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => inside(intake).getElementById(id)?.textContent?.trim()).join('');
    };
    expect(described()).to.equal('');
    await press(intake);
    await press(intake, 'lian-button[variant]');
    expect(described()).to.equal('');
  });
  it('tells with the group without rows what else is wrong on its page', async () => {
    const { intake } = await open({ schema: home });
    await say(intake, { alone: 'no', phone: '12' });
    await press(intake);
    expect(links(intake).map((link) => link.textContent)).to.have.length(2);
  });
  it('leads from the review to the first field of a group, or to what adds a row', async () => {
    const { intake } = await open({
      schema: formOf('h', stepOf('home', '家里', { name: 'h', type: 'group', fields: [{ name: 'a', type: 'text' }] })),
    });
    await press(intake);
    await press(intake, '.answer .link');
    expect(focused(intake)?.dataset['add']).to.equal('h');
    await press(intake, '[data-add=h]');
    await press(intake);
    await press(intake, '.answer .link');
    expect(focused(intake)?.dataset['name']).to.equal(rowNames(intake, 'a')[0]);
  });
});
