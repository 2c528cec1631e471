import { is } from '@liandong/sdk/forms';
import { expect, fixture, html } from '@open-wc/testing';
import '../../controls/division-picker/define.js';
import '../../controls/rating/define.js';
import '../../languages/en/index.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { add, home } from './testing/home.test.js';
import {
  field,
  focused,
  formOf,
  open,
  press,
  rowNames,
  said,
  say,
  settle,
  stepOf,
  texts,
  titleOf,
  wait,
} from './testing/start.test.js';

const schema = formOf(
  'review',
  stepOf(
    'all',
    '全部',
    { name: 'income', type: 'money', label: said('每月收入') },
    { name: 'owed', type: 'money', label: said('欠款') },
    { name: 'since', type: 'date', label: said('哪一天起') },
    { name: 'area', type: 'division', label: said('地区'), from: 'areas' },
    { name: 'agrees', type: 'consent', label: said('同意吗') },
    { name: 'stars', type: 'rating', label: said('几分') },
    {
      ...{ name: 'jobs', type: 'group', label: said('工作') },
      fields: [{ name: 'pay', type: 'money', label: said('工钱') }],
    },
  ),
);
const areas = [
  { code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } },
  {
    code: 'cn-990101',
    within: 'cn-99',
    level: 'district',
    from: '2000-01-01',
    name: { 'zh-Hans': '某区', en: 'Some District' },
  },
  { code: 'cn-990102', within: 'cn-99', level: 'district', from: '2000-01-01', name: { 'zh-Hans': '另一区' } },
  {
    code: 'cn-99',
    within: 'cn',
    level: 'province',
    from: '2000-01-01',
    name: { 'zh-Hans': '某省', en: 'Some Province' },
  },
];

describe('lian-need-intake-form: answers on the review', () => {
  const cases = {
    'zh-Hans': ['12.50 元', '很多', '2026年3月2日', '某省 某区', '同意', '满意', '工钱：1,000.00 元'],
    en: [
      '12.50 yuan',
      '很多',
      '2 March 2026',
      'Some Province Some District',
      'I agree',
      'Satisfied',
      '工钱: 1,000.00 yuan',
    ],
  };
  for (const [lang, expected] of Object.entries(cases))
    it(`are shown in ${lang} as their fields show them, not as codes and fen`, async () => {
      const intake = await fixture<LianNeedIntakeForm>(
        html`<lian-need-intake-form lang=${lang} .schema=${schema} .lists=${{ areas }}></lian-need-intake-form>`,
      );
      const answers = { income: '1250', owed: '很多', since: '2026-03-02', area: 'cn-990101', agrees: 'given' };
      intake.snapshot = { ...intake.snapshot, answers: { ...answers, stars: '4', jobs: [{ pay: '100000' }] } };
      await intake.updateComplete;
      intake.go(1);
      await intake.updateComplete;
      expect(texts(intake, '.said')).to.deep.equal(expected);
    });
  it('name places as on their day, in rows too, and make a picker of a list but once, however often they are drawn', async () => {
    const place = { name: 'area', type: 'division', label: said('地区'), from: 'areas' } as const;
    const { intake } = await open({
      schema: formOf('p', stepOf('a', '一', place, { ...place, name: 'g', type: 'group', fields: [place] })),
      lists: { areas: [...areas, { ...areas[1], from: '2027-01-01', name: said('新区') }] as never },
    });
    const rows = Array.from({ length: 10 }, () => ({ area: 'cn-990102' }));
    intake.value = { further: { area: 'cn-990101', g: rows } } as never;
    await settle(intake);
    intake.go(1);
    const made: string[] = [];
    const { createElement } = document;
    document.createElement = ((tag: string) => {
      made.push(tag);
      return createElement.call(document, tag);
    }) as typeof createElement;
    for (const [date, name] of Object.entries({ '2026-12-31': '某区', '2027-01-01': '新区' })) {
      intake.date = date;
      await settle(intake);
      expect(texts(intake, '.said')).to.deep.equal([`某省 ${name}`, '地区：某省 另一区'.repeat(10)]);
    }
    document.createElement = createElement;
    expect(made.filter((tag) => tag === 'lian-division-picker').length).to.equal(1);
  });
  const rated = formOf(
    'review',
    stepOf(
      'all',
      '全部',
      { name: 'stars', type: 'rating', label: said('几分') },
      {
        ...{ name: 'visits', type: 'group', label: said('上门') },
        fields: [{ name: 'grade', type: 'rating', label: said('几分') }],
      },
    ),
  );
  it('say the words of a rating though its page was never open, in rows too, and in another language at once', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const intake = document.createElement('lian-need-intake-form');
    intake.schema = rated;
    const answers = { stars: '4', visits: [{ grade: '1' }, { grade: '5' }] };
    intake.formStateRestoreCallback(JSON.stringify({ form: 'review', version: '1', answers, at: 1 }));
    around.append(intake);
    await intake.updateComplete;
    const shown = () => texts(intake, '.said');
    expect(shown()).to.deep.equal(['Satisfied', '几分: Very dissatisfied几分: Very satisfied']);
    around.lang = 'zh-Hans';
    await wait(50);
    await intake.updateComplete;
    expect(shown()).to.deep.equal(['满意', '几分：很不满意几分：很满意']);
    expect(intake.shadowRoot?.querySelectorAll('lian-rating').length).to.equal(0);
    intake.go(0);
    await intake.updateComplete;
    expect(intake.shadowRoot?.querySelectorAll('lian-rating').length).to.equal(3);
  });
});

describe('lian-need-intake-form: the review', () => {
  it('comes back from a change to the review, with every later answer', async () => {
    const { intake } = await open({ schema: home });
    await say(intake, { alone: 'yes' });
    await press(intake);
    await say(intake, { wants: ['visit'] });
    await say(intake, { when: '上午' });
    await press(intake);
    await press(intake, '.answer:first-child .link');
    expect(titleOf(intake)).to.equal('家里的情况');
    expect(focused(intake)).to.equal(field(intake, 'alone'));
    await say(intake, { alone: 'no' });
    await press(intake, add);
    await say(intake, { [rowNames(intake, 'called')[0] as string]: '甲' });
    expect(texts(intake, 'lian-button[type=submit]')).to.deep.equal(['回到核对']);
    await press(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
    expect(texts(intake, '.said').slice(-1)).to.deep.equal(['上午']);
  });
  it('shows what a change brings before it comes back, once', async () => {
    const other = { name: 'other', type: 'text', label: said('谁'), when: is('who', 'other') } as const;
    const { intake } = await open({
      schema: formOf(
        'p',
        stepOf('a', '一', { name: 'who', type: 'choice', label: said('替谁'), options: ['self', 'other'] }),
        stepOf('b', '二', { name: 'name', type: 'text', label: said('称呼') }),
        stepOf('c', '三', { name: 'words', type: 'text', label: said('说明') }, other),
        stepOf('d', '四', { ...other, name: 'age' }),
      ),
    });
    await say(intake, { who: 'self' });
    for (let page = 0; page < 3; page++) await press(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
    const titles = async () => {
      const found: (string | undefined)[] = [];
      do {
        await press(intake);
        found.push(titleOf(intake));
      } while (titleOf(intake) !== '请核对一遍' && found.length < 9);
      return found;
    };
    await press(intake, '.answer:first-child .link');
    await say(intake, { who: 'other' });
    expect(await titles()).to.deep.equal(['三', '四', '请核对一遍']);
    await press(intake, '.answer:first-child .link');
    expect(await titles()).to.deep.equal(['请核对一遍']);
    // What the same page brings is seen there.
    await press(intake, '.answer:first-child .link');
    await say(intake, { who: 'self' });
    await press(intake);
    await press(intake, '.answer:first-child .link');
    intake.oneByOne = true;
    await settle(intake);
    await say(intake, { who: 'other' });
    expect(await titles()).to.deep.equal(['三', '四', '请核对一遍']);
  });
});
