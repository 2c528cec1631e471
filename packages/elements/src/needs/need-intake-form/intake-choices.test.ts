import { is } from '@liandong/sdk/forms';
import { expect } from '@open-wc/testing';
import '../../controls/combobox/define.js';
import '../../controls/division-picker/define.js';
import '../../controls/id-field/define.js';
import '../../controls/money-field/define.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import {
  boxIn,
  errorAt,
  field,
  formOf,
  inside,
  links,
  press,
  said,
  sentBy,
  settle,
  stepOf,
  texts,
  titleOf,
  typeInto,
} from './testing/start.test.js';
import { box, over } from './testing/street.test.js';

const options = [
  { value: 'a', label: said('甲') },
  { value: 'b', label: said('乙') },
];
const schema = formOf(
  'choices',
  stepOf('a', '一', { name: 'ch', type: 'choice', label: said('选'), options }),
  stepOf(
    'b',
    '二',
    { name: 'se', type: 'select', label: said('列'), options },
    { name: 'co', type: 'combobox', label: said('找'), options },
    { name: 'dv', type: 'division', label: said('地'), from: 'places' },
    { name: 'id', type: 'id-number', label: said('证') },
    { name: 'm', type: 'money', label: said('钱') },
    { name: 'p', type: 'phone', label: said('电话') },
    { name: 'n', type: 'number', label: said('数'), when: is('ch', 'a') },
  ),
);

/** The form over native fields, on its second page, on a day. */
async function second(natives = '', more: object = {}) {
  const both = await over(natives, undefined, { schema, ...more });
  both.intake.date = '2026-01-01';
  both.intake.go(1);
  await settle(both.intake);
  return both;
}
const shown = (intake: LianNeedIntakeForm, name: string) => {
  const native = field(intake, name)!.shadowRoot!.querySelector<HTMLSelectElement>('select, input')!;
  return native.selectedOptions?.[0]?.text ?? native.value;
};

describe('lian-need-intake-form: choices that were written', () => {
  it('finds the option by its label, in a list, a box and a group', async () => {
    const { form, intake } = await second(
      '<input name="ch" value="乙"><input name="se" value="乙"><input name="co" value="b">',
    );
    expect([shown(intake, 'se'), shown(intake, 'co')]).to.deep.equal(['乙', '乙']);
    expect([form.checkValidity(), ...sentBy(form)]).to.have.members([true, 'ch=b', 'se=b', 'co=b']);
  });
  it('shows words that are no option, tells them, and lets go of them where nothing must be answered', async () => {
    const { form, intake } = await second('<input name="se" value="丁"><input name="co" value="丁">');
    expect([shown(intake, 'se'), shown(intake, 'co'), form.checkValidity()]).to.deep.equal(['丁', '丁', false]);
    await press(intake);
    expect([titleOf(intake), links(intake).length, errorAt(intake, 'se')]).to.deep.equal([
      '二',
      2,
      '错误：请从给出的选项里选',
    ]);
    const list = field(intake, 'se')!.shadowRoot!.querySelector('select')!;
    list.value = '';
    list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
    field(intake, 'co')!.shadowRoot!.querySelector('button')!.click();
    await settle(intake);
    expect(Array.from(list.options, ({ text }) => text)).to.deep.equal(['请选择', '甲', '乙']);
    await press(intake);
    expect([titleOf(intake), form.checkValidity()]).to.deep.equal(['请核对一遍', true]);
  });
  const place = (code: string, level: string, within: string) => ({
    ...{ code, level, within, from: '2000-01-01' },
    name: said(code),
  });
  const places = [place('cn-99', 'province', 'cn'), place('cn-9901', 'city', 'cn-99')];
  for (const above of ['', 'cn-99'])
    it(`hears letters in the box below ${above || 'the country'}, and keeps them on the way back`, async () => {
      const { form, intake } = await second('', { places, value: { further: { dv: above } } });
      const boxes = (of: LianNeedIntakeForm) =>
        Array.from(field(of, 'dv')!.shadowRoot!.querySelectorAll('lian-combobox'), ({ text }) => text);
      const last = Array.from(field(intake, 'dv')!.shadowRoot!.querySelectorAll('lian-combobox')).pop()!;
      typeInto(last.shadowRoot!.querySelector('input')!, '示范');
      await settle(intake);
      const texts = above ? [above, '示范'] : ['示范'];
      expect(boxes(intake)).to.deep.equal(texts);
      expect([intake.state.half, form.checkValidity()]).to.deep.equal([{ '?dv': `${above}?示范` }, false]);
      await press(intake);
      expect([titleOf(intake), errorAt(intake, 'dv')]).to.deep.equal([
        '二',
        '错误：名单里没有“示范”，请从列出的里面选一项',
      ]);
      const { intake: again } = await second('', { places });
      again.snapshot = JSON.parse(JSON.stringify(intake.snapshot));
      await settle(again);
      expect([boxes(again), again.validity.customError]).to.deep.equal([texts, true]);
      again.controls.get('dv')!.control.value = 'cn-9901';
      again.controls.get('dv')!.control.dispatchEvent(new Event('input', { bubbles: true }));
      expect([again.state.answers['dv'], again.state.half, again.checkValidity()]).to.deep.equal(['cn-9901', {}, true]);
    });
});

describe('lian-need-intake-form: places', () => {
  const place = (code: string, level: string, within: string) => ({
    ...{ code, level, within, from: '2000-01-01' },
    name: said(code),
  });
  const places = [place('cn-99', 'province', 'cn'), place('cn-9901', 'city', 'cn-99')];
  const lower = (intake: LianNeedIntakeForm) =>
    Array.from(intake.controls.get('dv')!.control.shadowRoot!.querySelectorAll('lian-combobox'));

  it('goes on once letters below a province, of which it was told, are deleted', async () => {
    const { form, intake } = await second('', { places, value: { further: { dv: 'cn-99' } } });
    const inner = () => lower(intake)[1]!.shadowRoot!.querySelector('input')!;
    typeInto(inner(), '桂花');
    await settle(intake);
    intake.problems = intake.state.problems;
    await settle(intake);
    expect([titleOf(intake), links(intake).length]).to.deep.equal(['二', 1]);
    typeInto(inner(), '');
    await settle(intake);
    const at = intake.controls.get('dv')!.control;
    expect([at.validationMessage, intake.state.answers['dv'], form.checkValidity()]).to.deep.equal(['', 'cn-99', true]);
    await press(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
  });
  it('gives places that come late to a field that is there', async () => {
    const { intake } = await second();
    intake.lists = { places };
    await settle(intake);
    expect(lower(intake)[0]!.options.map(({ value }) => value)).to.deep.equal(['cn-99']);
  });
  it('says on the review what is half written', async () => {
    const { intake } = await second('', { places, value: { further: { dv: 'cn-99' } } });
    typeInto(lower(intake)[1]!.shadowRoot!.querySelector('input')!, '桂花');
    typeInto(boxIn(intake, 'co'), '丁');
    intake.go(9);
    await settle(intake);
    const all = texts(intake, '.said');
    expect([all[2], all[3]]).to.deep.equal(['丁', 'cn-99 桂花']);
  });
});

describe('lian-need-intake-form: several choices that were written', () => {
  const some = (from?: string) =>
    formOf(
      'some',
      stepOf('a', '一', {
        ...{ name: 'many', type: 'choices', label: said('多'), required: true },
        ...(from ? { from } : { options }),
      }),
    );
  const ticked = (intake: LianNeedIntakeForm) =>
    Array.from(field(intake, 'many')!.shadowRoot!.querySelectorAll<HTMLInputElement>('input'), (each) => each);
  const natives = (...values: readonly string[]) =>
    values.map((value) => `<input type="checkbox" name="many" value="${value}" checked>`).join('');

  it('finds each by its label', async () => {
    const { form, intake } = await over(natives('乙', 'a'), undefined, { schema: some() });
    expect([intake.state.answers['many'], form.checkValidity()]).to.deep.equal([['b', 'a'], true]);
  });
  for (const how of ['native', 'JSON'])
    it(`shows and tells one that is no option, ${how}, until it is unticked`, async () => {
      const { form, intake } =
        how === 'native'
          ? await over(natives('丁', '甲'), undefined, { schema: some() })
          : await over('', undefined, { schema: some(), value: { further: { many: ['丁', 'a'] } } });
      expect(ticked(intake).map(({ value, checked }) => value + checked)).to.deep.equal(['atrue', 'bfalse', '丁true']);
      expect([form.checkValidity(), intake.validationMessage]).to.deep.equal([false, '请从给出的选项里选']);
      await press(intake);
      expect([titleOf(intake), errorAt(intake, 'many')]).to.deep.equal(['一', '错误：请从给出的选项里选']);
      ticked(intake)[2]!.click();
      await settle(intake);
      expect([ticked(intake).length, form.checkValidity(), intake.state.answers['many']]).to.deep.equal([
        2,
        true,
        ['a'],
      ]);
    });
  it('looks labels up again when their list comes late', async () => {
    const schemaOf = formOf(
      'late',
      stepOf(
        'a',
        '一',
        { name: 'co', type: 'combobox', label: said('找'), from: 'reg' },
        {
          ...{ name: 'g', type: 'group', label: said('人') },
          fields: [{ name: 'kind', type: 'select', label: said('类'), from: 'reg' }],
        },
      ),
    );
    const { form, intake } = await over('<input name="co" value="乙"><input name="g[0].kind" value="甲">', undefined, {
      schema: schemaOf,
    });
    expect(sentBy(form)).to.deep.equal(['co=乙', 'g[0].kind=甲']);
    intake.lists = {
      reg: [
        { value: 'a', label: '甲' },
        { value: 'b', label: '乙' },
      ],
    };
    expect(sentBy(form)).to.deep.equal(['co=b', 'g[0].kind=a']);
    await settle(intake);
    expect([boxIn(intake, 'co').value, form.checkValidity()]).to.deep.equal(['乙', true]);
  });
});

describe('lian-need-intake-form: what its rules know', () => {
  it('takes a telephone from abroad', async () => {
    const { form, intake } = await second();
    typeInto(boxIn(intake, 'p'), '+852 2345 6789');
    expect([form.checkValidity(), ...sentBy(form)]).to.deep.equal([true, 'p=+85223456789']);
    await press(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
  });
  it('knows that nobody is born after the day of the answers', async () => {
    const { form, intake } = await second();
    typeInto(boxIn(intake, 'id'), '11010520990101002X');
    const good = '11010519491231002X';
    expect([form.checkValidity(), field(intake, 'id')?.matches(':invalid')]).to.deep.equal([false, true]);
    typeInto(boxIn(intake, 'id'), good);
    expect(form.checkValidity()).to.equal(true);
    intake.date = '1949-12-30';
    await settle(intake);
    expect(form.checkValidity(), 'the day before').to.equal(false);
  });
  it('says the bound of an amount, in yuan, wherever it tells it', async () => {
    const { form, intake } = await second();
    const bound = '“钱”不能多于 999,999,999.99 元';
    typeInto(boxIn(intake, 'm'), '1000000000');
    expect(form.checkValidity()).to.equal(false);
    await press(intake);
    expect([errorAt(intake, 'm'), links(intake)[0]?.textContent?.trim()]).to.deep.equal([`错误：${bound}`, bound]);
    intake.go(2);
    intake.check = () => [];
    await settle(intake);
    await press(intake);
    expect(links(intake)[0]?.textContent?.trim()).to.equal(`钱：${bound}`);
    typeInto(boxIn(intake, 'm'), '999999999.99');
    expect([form.checkValidity(), ...sentBy(form)]).to.deep.equal([true, 'm=999999999.99']);
  });
  it('asks nothing about a question that is asked no more, and goes at once', async () => {
    const { form, intake } = await second('<input name="ch" value="a">');
    typeInto(boxIn(intake, 'n'), '八');
    intake.reportValidity();
    await settle(intake);
    expect(links(intake)).to.have.length(1);
    intake.go(0);
    await settle(intake);
    field(intake, 'ch')!.shadowRoot!.querySelectorAll('input')[1]!.click();
    intake.go(2);
    await settle(intake);
    let sent = 0;
    intake.check = () => [];
    intake.addEventListener('lian-need-submit', (event) => (event.preventDefault(), sent++));
    await press(intake);
    expect([sent, links(intake).length, form.checkValidity()]).to.deep.equal([1, 0, true]);
  });
  it('lists what the server found at a question that is not asked only where nothing else can be mended', async () => {
    const { intake } = await second('<input name="ch" value="b"><input name="m" value="5">');
    const [hidden, asked] = [
      { path: 'further.n', code: 'wrong-form' },
      { path: 'further.m', code: 'too-large', params: { limit: 3 } },
    ] as const;
    const told = async (...problems: readonly object[]) => {
      intake.problems = problems as never;
      await settle(intake);
      return links(intake).map(({ textContent }) => textContent?.trim().slice(0, 2));
    };
    expect(await told(hidden, asked)).to.deep.equal(['钱：']);
    expect(await told(hidden)).to.deep.equal(['n：']);
  });
});

describe('lian-need-intake-form: rows beside a field of nearly their name', () => {
  const kinds = ['a', 'b'].map((value) => ({ value, label: said(value) }));
  const beside = formOf(
    'beside',
    stepOf(
      'a',
      '一',
      {
        name: 'h',
        type: 'group',
        label: said('人'),
        fields: [{ name: 'kind', type: 'select', label: said('类'), options: kinds }],
      },
      { name: 'h1', type: 'text', label: said('话') },
    ),
  );
  it('makes no row of what is written in that field', async () => {
    const list = (at: number) => `<select name="h[${at}].kind"><option>a<option>b</select>`;
    const { form, intake } = await over(
      `<input name="h1">${list(0)}${list(1)}`,
      (written) => (box(written, 'h1').value = '话'),
      { schema: beside },
    );
    expect([intake.state.rows('h').length, form.checkValidity(), ...sentBy(form)]).to.deep.equal([0, true, 'h1=话']);
  });
});

describe('lian-need-intake-form: its links', () => {
  it('are as wide and as high as anything that is pressed, in elder mode too', async () => {
    document.documentElement.dataset['lianMode'] = 'elder';
    try {
      const { intake } = await second();
      intake.style.setProperty('--lian-target', '52px');
      intake.go(99);
      await settle(intake);
      const all = Array.from(inside(intake).querySelectorAll<HTMLElement>('.link'));
      expect(texts(intake, '.buttons .link')).to.deep.equal(['打印']);
      expect(all.length).to.be.at.least(8);
      for (const { offsetWidth, offsetHeight } of all) expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(52);
    } finally {
      delete document.documentElement.dataset['lianMode'];
    }
  });
});
