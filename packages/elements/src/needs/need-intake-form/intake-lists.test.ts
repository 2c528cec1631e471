// Lists and places that come late, or are followed by others; what is not among them is told and not sent.
import type { FormField } from '@liandong/sdk/forms';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../controls/combobox/define.js';
import '../../controls/division-picker/define.js';
import '../../controls/id-field/define.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import {
  boxIn,
  errorAt,
  field,
  formOf,
  open,
  press,
  said,
  say,
  sentBy,
  settle,
  stepOf,
  texts,
  titleOf,
} from './testing/start.test.js';
import { over } from './testing/street.test.js';

const east = { value: '1', label: '东一号' };
const other = { value: '9', label: '其他' };
const formWith = (own: Partial<FormField>) =>
  formOf('lists', stepOf('a', '一', { name: 'house', type: 'select', from: 'houses', label: said('楼'), ...own }));
const openWith = (own: Partial<FormField>, houses: readonly object[]) =>
  open({ schema: formWith(own), lists: { houses }, plan: () => ({ given: {}, consents: [] }) });
const answer = ({ state }: LianNeedIntakeForm) => state.whole;
const further = (form: HTMLFormElement): unknown => {
  const [sent = 'need={}'] = sentBy(form);
  return (JSON.parse(sent.replace('need=', '')) as { readonly further?: unknown }).further;
};

describe('lian-need-intake-form: a list that is followed by another', () => {
  for (const type of ['select', 'choice', 'choices', 'combobox'] as const) {
    const given = type === 'choices' ? ['1', '9'] : '1';
    it(`tells and does not send what is in it no more: ${type}`, async () => {
      const { form, intake } = await openWith({ type }, [east, other]);
      await say(intake, { house: given });
      await press(intake);
      expect([titleOf(intake), form.checkValidity()]).to.deep.equal(['请核对一遍', true]);
      intake.lists = { houses: [other] };
      await settle(intake);
      expect(form.checkValidity(), 'while the review is open').to.equal(false);
      let sent = false;
      intake.addEventListener('lian-need-submit', () => (sent = true));
      await press(intake);
      expect([titleOf(intake), sent]).to.deep.equal(['一', false]);
      expect((field(intake, 'house') as unknown as HTMLInputElement).validationMessage).to.equal('请从给出的选项里选');
      await press(intake);
      expect(titleOf(intake), 'the page is not left with it').to.equal('一');
      await say(intake, { house: type === 'choices' ? ['9'] : '9' });
      expect(form.checkValidity()).to.equal(true);
    });
    it(`makes no other answer of a value that is a label there: ${type}`, async () => {
      const { intake } = await openWith({ type }, [east, other]);
      await say(intake, { house: given });
      intake.lists = { houses: [{ value: 'b7', label: '1' }] };
      await settle(intake);
      expect(answer(intake)).to.deep.equal({ house: given });
    });
  }
  for (const type of ['select', 'choices'] as const)
    it(`takes numbers for values, as its controls do: ${type}`, async () => {
      const { form, intake } = await openWith({ type }, [{ value: 1, label: '东一号' }]);
      await say(intake, { house: type === 'choices' ? ['1'] : '1' });
      expect(errorAt(intake, 'house')).to.equal('');
      await press(intake);
      expect([titleOf(intake), form.checkValidity()]).to.deep.equal(['请核对一遍', true]);
      expect(texts(intake, '.said')[0]).to.include('东一号');
    });
  it('takes numbers that the page gave for several, each once', async () => {
    const { form, intake } = await openWith({ type: 'choices' }, [{ value: 1, label: '东一号' }]);
    intake.value = { further: { house: [1] } };
    await press(intake);
    expect([titleOf(intake), form.checkValidity()]).to.deep.equal(['请核对一遍', true]);
    expect(texts(intake, '.said')).to.deep.equal(['东一号']);
    expect(further(form)).to.deep.equal({ house: ['1'] });
  });
  it('tells it in a row too', async () => {
    const fields = [{ name: 'kind', type: 'select', from: 'houses', label: said('类') }] as const;
    const schema = formOf('rows', stepOf('a', '一', { name: 'house', type: 'group', label: said('户'), fields }));
    const { form, intake } = await open({ schema, lists: { houses: [east, other] } });
    intake.state.whole = { house: [{ kind: '1' }] };
    intake.lists = { houses: [other] };
    await settle(intake);
    expect(form.checkValidity()).to.equal(false);
    expect(intake.state.problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['further.house[0].kind', 'not-an-option'],
    ]);
  });
  for (const type of ['select', 'choices', 'combobox'] as const)
    it(`offers nothing of a list that the page takes back, and keeps the answer: ${type}`, async () => {
      const { form, intake } = await openWith({ type }, [east]);
      const house = type === 'choices' ? ['1'] : '1';
      intake.value = { further: { house } } as never;
      for (const houses of [[], undefined]) {
        intake.lists = { houses } as never;
        await settle(intake);
        const { options } = field(intake, 'house') as unknown as { readonly options: readonly object[] };
        expect([form.checkValidity(), further(form), options]).to.deep.equal([true, { house }, []]);
        intake.lists = { houses: [east] };
        await settle(intake);
      }
    });
  it('holds nothing against a list that is not there yet', async () => {
    const { form, intake } = await openWith({}, []);
    intake.value = { further: { house: '1' } };
    expect([form.checkValidity(), further(form)]).to.deep.equal([true, { house: '1' }]);
  });
});

describe('lian-need-intake-form: a native field, and the list of the page', () => {
  const lists = { houses: [other, east] };
  for (const natives of [
    '<input name="house" value="东一号">',
    '<select name="house"><option selected>东一号</select>',
  ])
    it(`finds the label of it in a list that comes, and in one after it: ${natives}`, async () => {
      const { intake } = await over(natives, undefined, { schema: formWith({ type: 'combobox', required: true }) });
      intake.lists = { houses: [other] };
      await settle(intake);
      expect(answer(intake)).to.deep.equal({ house: '东一号' });
      intake.lists = lists;
      await settle(intake);
      expect(answer(intake)).to.deep.equal({ house: '1' });
      await press(intake);
      expect([titleOf(intake), texts(intake, '.said')]).to.deep.equal(['请核对一遍', ['东一号']]);
    });
  it('shows the words of it in a combobox before there is a list, and in one that has them not', async () => {
    const schema = formWith({ type: 'combobox' });
    const { intake } = await over('<input name="house" value="东一号">', undefined, { schema });
    expect([boxIn(intake, 'house').value, answer(intake)]).to.deep.equal(['东一号', { house: '东一号' }]);
    for (const houses of [[other], [east]]) {
      intake.lists = { houses };
      await settle(intake);
      expect(boxIn(intake, 'house').value).to.equal('东一号');
    }
    expect(answer(intake)).to.deep.equal({ house: '1' });
  });
  for (const type of ['select', 'combobox', 'choices'] as const)
    it(`makes no other answer of what the page sets after it: ${type}`, async () => {
      const schema = formWith({ type });
      const house = type === 'choices' ? ['1'] : '1';
      const { form, intake } = await over('<input name="house" value="东一号">', undefined, { schema });
      intake.value = { further: { house } };
      intake.lists = { houses: [{ value: 'b7', label: '1' }] };
      await settle(intake);
      expect([answer(intake), form.checkValidity()]).to.deep.equal([{ house }, false]);
    });
  it('reads a label once: what it named is no label of the list after that', async () => {
    const { intake } = await over('<input name="house" value="东一号">', undefined, { schema: formWith({}) });
    for (const houses of [[east], [{ value: 'b7', label: '1' }]]) {
      intake.lists = { houses };
      await settle(intake);
    }
    expect(answer(intake)).to.deep.equal({ house: '1' });
  });
  it('takes none of two options of one label', async () => {
    const { form, intake } = await over('<input name="house" value="东一号">', undefined, { schema: formWith({}) });
    intake.lists = { houses: [east, { ...east, value: '2' }] };
    await settle(intake);
    expect([answer(intake), form.checkValidity()]).to.deep.equal([{ house: '东一号' }, false]);
  });
  it('reads nothing that somebody has answered since', async () => {
    const { intake } = await over('<input name="house" value="东一号">', undefined, { schema: formWith({}) });
    intake.lists = { houses: [{ value: 'x', label: '西' }] };
    await settle(intake);
    await say(intake, { house: 'x' });
    intake.lists = { houses: [{ value: 'y', label: 'x' }] };
    await settle(intake);
    expect(answer(intake)).to.deep.equal({ house: 'x' });
  });
});

describe('lian-need-intake-form: places that change', () => {
  const place = (code: string, within: string, name: string, level = 'district') => ({
    ...{ code, within, level, from: '2000-01-01' },
    name: said(name),
  });
  const places = [
    place('cn-31', 'cn', '上海市', 'province'),
    place('cn-310106', 'cn-31', '静安区'),
    place('cn-310115', 'cn-31', '浦东新区'),
  ];
  const ended = [
    ...[...places, place('cn-310108', 'cn-31', '闸北区')],
    { code: 'cn-310108', from: '2015-11-04', ended: true, into: ['cn-310106'] },
  ];
  const start = (given: readonly object[], house: string) =>
    open({
      ...{ schema: formWith({ type: 'division' }), lists: { houses: given } },
      value: { further: { house } } as unknown as LianNeedIntakeForm['value'],
    });

  it('shows, reviews and sends what a place that ended became', async () => {
    const { form, intake } = await start(ended, 'cn-310108');
    expect(further(form)).to.deep.equal({ house: 'cn-310106' });
    const note = field(intake, 'house')?.shadowRoot?.querySelector('#note')?.textContent;
    expect(note, 'and says so').to.contain('闸北区');
    await press(intake);
    expect(texts(intake, '.said')).to.deep.equal(['上海市 静安区']);
  });
  const moved = [
    ...[...ended, place('cn-310108001', 'cn-310108', '天目西路街道', 'street')],
    { ...place('cn-310108001', 'cn-310106', '天目西路街道', 'street'), from: '2015-11-04' },
    { ...place('cn-310115', 'cn-31', '浦东县'), from: '1990-01-01' },
    { ...place('cn-310115', 'cn-31', '浦东新县'), from: '2027-01-01' },
  ];
  for (const [house, shown] of [
    ['cn-310115', '上海市 浦东新区'],
    ['cn-310108001', '上海市 静安区 天目西路街道'],
  ] as const)
    it(`reviews where it lies and what it is called on the day, whatever its code: ${shown}`, async () => {
      const { intake } = await start(moved, house);
      intake.date = '2026-03-02';
      intake.go(1);
      await settle(intake);
      expect(texts(intake, '.said')).to.deep.equal([shown]);
    });
  for (const where of ['', ', in a row'])
    it(`wants a required place down to its level, before its page was ever open too${where}`, async () => {
      const asked = { name: 'house', type: 'division', from: 'houses', required: true, label: said('楼') } as const;
      const rows = { name: 'homes', type: 'group', label: said('户'), fields: [asked] } as const;
      const { form, intake } = await open({
        ...{ schema: formOf('short', stepOf('a', '一', where ? rows : asked)), lists: { houses: places } },
      });
      let sent = 0;
      intake.addEventListener('lian-need-submit', () => sent++);
      const answers = (house: string) => (where ? { homes: [{ house }] } : { house });
      intake.snapshot = { ...intake.snapshot, answers: answers('cn-31'), at: 1 };
      await settle(intake);
      await press(intake);
      expect([form.checkValidity(), titleOf(intake), sent]).to.deep.equal([false, '一', 0]);
      intake.snapshot = { ...intake.snapshot, answers: answers('cn-310115'), at: 1 };
      await settle(intake);
      expect(form.checkValidity()).to.equal(true);
    });
  it('goes by the day of the answers: a place stands until it ends, and again where the day is an earlier one', async () => {
    const merging = { code: 'cn-310108', from: '2027-01-01', ended: true, into: ['cn-310106'] };
    const { form, intake } = await start([...ended.slice(0, -1), merging], 'cn-310108');
    const note = () => field(intake, 'house')?.shadowRoot?.querySelector('#note')?.textContent;
    for (const [date, house] of [
      ['2026-12-31', 'cn-310108'],
      ['2027-01-01', 'cn-310106'],
      ['2026-03-02', 'cn-310108'],
    ] as const) {
      intake.date = date;
      await settle(intake);
      expect([further(form), note()?.includes('闸北区')], date).to.deep.equal([{ house }, house !== 'cn-310108']);
    }
  });
  it('tells a place that is no more among them, from the review too, and takes it when it comes back', async () => {
    const { form, intake } = await start(places, 'cn-310115');
    await press(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
    intake.lists = { houses: places.slice(0, 2) };
    await settle(intake);
    expect([form.checkValidity(), further(form)]).to.deep.equal([false, undefined]);
    expect(texts(intake, '.said'), 'as it stands there').to.deep.equal(['cn-310115']);
    intake.lists = { houses: places };
    await settle(intake);
    expect([form.checkValidity(), further(form)]).to.deep.equal([true, { house: 'cn-310115' }]);
  });
  for (const [letters, whole, shown, sent] of [
    ['静安区', 'cn-310106', '静安区', { house: 'cn-310106' }],
    ['静安', 'cn-31?静安', '静安', undefined],
  ] as const)
    it(`goes away and comes back under the hands of whoever writes it: ${letters}`, async () => {
      const { form, intake } = await start(places, 'cn-31');
      const boxes = () => Array.from(field(intake, 'house')!.shadowRoot!.querySelectorAll('lian-combobox'));
      boxes()[1]!.focus();
      await sendKeys({ type: letters });
      await settle(intake);
      intake.lists = { houses: [place('cn-33', 'cn', '浙江省', 'province')] };
      await settle(intake);
      expect([answer(intake), further(form)]).to.deep.equal([{ house: '', '?house': whole }, undefined]);
      intake.lists = { houses: places };
      await settle(intake);
      expect(boxes().map(({ text }) => text)).to.deep.equal(['上海市', shown]);
      expect([form.checkValidity(), further(form)]).to.deep.equal([Boolean(sent), sent]);
      const control = field(intake, 'house') as unknown as HTMLInputElement;
      expect(control.validationMessage === '', 'told where it is not sent').to.equal(Boolean(sent));
    });
});

describe('lian-need-intake-form: a list that comes while somebody writes', () => {
  it('leaves the letters in the box, and sends the option that they name', async () => {
    const { form, intake } = await openWith({ type: 'combobox', required: true }, []);
    field(intake, 'house')!.focus();
    await sendKeys({ type: '东一' });
    intake.lists = { houses: [east, { value: '2', label: '东一' }] };
    await settle(intake);
    expect([boxIn(intake, 'house').value, errorAt(intake, 'house'), further(form)]).to.deep.equal([
      ...['东一', ''],
      { house: '2' },
    ]);
    await sendKeys({ type: '号' });
    await settle(intake);
    expect([boxIn(intake, 'house').value, further(form)]).to.deep.equal(['东一号', { house: '1' }]);
  });
});

describe('lian-need-intake-form: what the review shows', () => {
  it('lets nobody be born after the day of the answers, another day too', async () => {
    const { intake } = await openWith({ type: 'id-number' }, []);
    const latest = () => (field(intake, 'house') as unknown as { readonly latest: string }).latest;
    for (const date of ['2026-03-02', '2026-03-03']) {
      intake.date = date;
      await settle(intake);
      expect(latest()).to.equal(date);
    }
  });
  it('cuts nothing off at a question mark, and says what is half written in rows', async () => {
    const { intake } = await openWith(
      { type: 'group', fields: [{ name: 'n', type: 'number', label: said('数') }] },
      [],
    );
    intake.state.whole = { house: [{}], '?house[0].n': '?三个?还是五个' };
    intake.go(1);
    await settle(intake);
    expect(texts(intake, '.said li')).to.deep.equal(['数：三个?还是五个']);
  });
});
