// What the review shows of sensitive answers before somebody asks to see them.
import type { FieldType, FormField } from '@liandong/sdk/forms';
import { expect } from '@open-wc/testing';
import '../../controls/combobox/define.js';
import '../../controls/date-field/define.js';
import '../../controls/id-field/define.js';
import '../../controls/money-field/define.js';
import '../../controls/rating/define.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { add, home } from './testing/home.test.js';
import { formOf, open, press, rowNames, said, say, settle, stepOf, texts, titleOf } from './testing/start.test.js';

/** The review of one field that is answered like this. */
async function reviewOf(own: Partial<FormField>, answer: unknown): Promise<LianNeedIntakeForm> {
  const field: FormField = { name: 'a', type: 'text', label: said('问'), ...own };
  const { intake } = await open({ schema: formOf('masked', stepOf('a', '一', field)) });
  intake.snapshot = { ...intake.snapshot, answers: { a: answer }, at: 1, asked: [1, ''] };
  await settle(intake);
  return intake;
}

describe('lian-need-intake-form: what is masked on the review', () => {
  it('masks what is sensitive on the review until it is asked to show it', async () => {
    const { intake } = await open({ schema: home });
    await say(intake, { alone: 'yes' });
    await say(intake, { phone: '13800001234' });
    await press(intake);
    await press(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
    expect(texts(intake, '.said')).to.deep.equal(['yes', '138****1234', '没有填写']);
    await press(intake, '.bare button');
    expect(texts(intake, '.said')[1]).to.equal('13800001234');
  });
  const shown: readonly [FieldType, string, string][] = [
    ['text', '高小明', '高****'],
    ['text', '甲', '****'],
    ['text', '𠮷', '****'],
    ['text', '6212345', '****'],
    ['text', '肝炎 13800001234', '肝****'],
    ['phone', '138 0000 1234', '138****1234'],
    ['phone', '+8613800001234', '+86****1234'],
    ['number', '45', '****'],
    ['money', '1250000000000', '****'],
    ['date', '2026-03-02', '****'],
  ];
  for (const [type, answer, rest] of shown)
    it(`is of the ${type} ${answer} all but ${rest}`, async () => {
      expect(texts(await reviewOf({ type, sensitive: true }, answer), '.said')).to.deep.equal([rest]);
    });
  for (const type of ['choice', 'choices', 'select', 'combobox', 'rating', 'text'] as const)
    it(`is all that is chosen, and how much it is: ${type}`, async () => {
      const answer = type === 'choices' ? ['1', '2'] : '1';
      const options = ['1', '2'].map((value) => ({ value, label: said(`第 ${value} 种`) }));
      const intake = await reviewOf({ type, sensitive: true, ...(type !== 'rating' && { options }) }, answer);
      expect(texts(intake, '.said')).to.deep.equal(['****']);
      await press(intake, '.bare button');
      expect(texts(intake, '.said')).to.not.deep.equal(['****']);
    });
  it('is an identity number without being told to', async () => {
    const intake = await reviewOf({ type: 'id-number' }, '11010519491231002X');
    expect(texts(intake, '.said')).to.deep.equal(['110****002X']);
    expect(texts(intake, '.bare')).to.have.length(1);
  });
  it('masks what is sensitive in a row, and can show it, where nothing else is masked', async () => {
    const { intake } = await open({ schema: home });
    await say(intake, { alone: 'no' });
    await press(intake, add);
    await say(intake, { [rowNames(intake, 'called')[0] as string]: '王小明' });
    await press(intake);
    await press(intake);
    expect(texts(intake, '.said li')[0]).to.not.include('小明');
    await press(intake, '.bare button');
    expect(texts(intake, '.said li')[0]).to.include('王小明');
  });
  it('masks a group that is sensitive as a whole, its rows uncounted', async () => {
    const { intake } = await open({
      schema: formOf(
        'ill',
        stepOf('home', '家里', {
          ...{ name: 'household', type: 'group', label: said('同住的人'), sensitive: true },
          fields: [{ name: 'ill', type: 'text', label: said('什么病') }],
        }),
      ),
    });
    await press(intake, add);
    await press(intake, add);
    await say(intake, { [rowNames(intake, 'ill')[0] as string]: '高血压病' });
    await press(intake);
    expect(texts(intake, '.said')).to.deep.equal(['****']);
    await press(intake, '.bare button');
    expect(texts(intake, '.said li')).to.deep.equal(['什么病：高血压病', '什么病：没有填写']);
    await press(intake, '.bare button');
    expect(texts(intake, '.said')).to.deep.equal(['****']);
  });
  it('is masked again where the page gives the answers of somebody else, not where it gives the same again', async () => {
    const intake = await reviewOf({ sensitive: true }, '王小明');
    await press(intake, '.bare button');
    const { value } = intake;
    intake.value = value;
    await settle(intake);
    expect(texts(intake, '.said')).to.deep.equal(['王小明']);
    intake.value = { further: { a: '李小芳' } };
    await settle(intake);
    expect(texts(intake, '.said')).to.deep.equal(['李****']);
    await press(intake, '.bare button');
    intake.snapshot = { ...intake.snapshot, answers: { a: '张小红' } };
    await settle(intake);
    expect(texts(intake, '.said')).to.deep.equal(['张****']);
  });
});
