import type { Place } from '@liandong/core';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { partOf } from '../../internal/typing.test.js';
import type { LianCombobox } from '../combobox/combobox.js';
import './define.js';
import type { LianDivisionPicker, PlaceLoader } from './division-picker.js';

const at = (code: string, level: string, within: string | undefined, name: string, from = '2000-01-01') =>
  ({ code, level, from, ...(within && { within }), name: { 'zh-Hans': name, en: `en ${name}` } }) as Place;
const gone = (code: string, from: string, into: string[]) => ({ code, from, ended: true, into }) as Place;

// Made up, but for the district that merged.
const places: readonly Place[] = [
  at('cn', 'nation', undefined, '中国'),
  at('cn-31', 'province', 'cn', '上海市'),
  at('cn-310106', 'district', 'cn-31', '静安区'),
  at('cn-310108', 'district', 'cn-31', '闸北区'),
  gone('cn-310108', '2015-11-04', ['cn-310106']),
  at('cn-310199', 'district', 'cn-31', '旧区'),
  gone('cn-310199', '2020-01-01', ['cn-310106', 'cn-310115']),
  at('cn-310198', 'district', 'cn-31', '废区'),
  gone('cn-310198', '2020-01-01', []),
  at('cn-310115', 'district', 'cn-31', '浦东新区'),
  at('cn-310106001', 'street', 'cn-310106', '东街道'),
  at('cn-310106001', 'street', 'cn-310106', '新东街道', '2021-01-01'),
  at('cn-310106001001', 'community', 'cn-310106001', '桂花社区'),
];

const field = (given: Partial<LianDivisionPicker> = {}) =>
  fixture<LianDivisionPicker>(
    html`<lian-division-picker
      name="place"
      label="住在哪里"
      .places=${'loader' in given ? undefined : places}
      .root=${given.root ?? 'cn'}
      .until=${given.until ?? 'community'}
      .on=${given.on ?? ''}
      .loader=${given.loader}
    ></lian-division-picker>`,
  );
const boxes = (of: LianDivisionPicker) => Array.from(of.shadowRoot!.querySelectorAll<LianCombobox>('lian-combobox'));
const texts = (of: LianDivisionPicker) => boxes(of).map((box) => box.text);
async function drawn(of: LianDivisionPicker): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await of.updateComplete;
    for (const box of boxes(of)) await box.updateComplete;
  }
}
async function pick(of: LianDivisionPicker, level: number, ...keys: string[]): Promise<void> {
  boxes(of)[level]!.focus();
  for (const key of keys) await sendKeys({ press: key });
  await drawn(of);
}

describe('lian-division-picker', () => {
  it('asks level by level, each by its own name, and is accessible', async () => {
    const picker = await field();
    await drawn(picker);
    expect(boxes(picker).map(({ label }) => label)).to.deep.equal(['省、自治区、直辖市']);
    picker.value = 'cn-310106001001';
    await drawn(picker);
    expect(boxes(picker).map(({ label }) => label)).to.deep.equal([
      '省、自治区、直辖市',
      '区、县',
      '街道、乡镇',
      '社区、村',
    ]);
    expect(texts(picker)).to.deep.equal(['上海市', '静安区', '新东街道', '桂花社区']);
    await expect(picker).to.be.accessible();
    picker.value = '';
    picker.required = true;
    picker.showValidity();
    await drawn(picker);
    await expect(picker).to.be.accessible();
  });

  it('by keys, with the deepest place as value; another choice above drops what was below', async () => {
    const picker = await field();
    const heard: string[] = [];
    for (const type of ['input', 'change']) picker.addEventListener(type, () => heard.push(`${type} ${picker.value}`));
    await pick(picker, 0, 'ArrowDown', 'Enter');
    await pick(picker, 1, 'ArrowDown', 'Enter');
    expect(picker.value).to.equal('cn-310106');
    expect(heard).to.deep.equal(['input cn-31', 'change cn-31', 'input cn-310106', 'change cn-310106']);
    await pick(picker, 2, 'ArrowDown', 'Enter');
    expect(picker.value).to.equal('cn-310106001');
    await pick(picker, 1, 'ArrowDown', 'ArrowDown', 'Enter');
    expect([picker.value, texts(picker)]).to.deep.equal(['cn-310115', ['上海市', '浦东新区']]);
    await pick(picker, 1, 'Escape');
    expect([picker.value, texts(picker)]).to.deep.equal(['cn-31', ['上海市', '']]);
  });

  it('finds a place by what it was called, and by what merged into it', async () => {
    const picker = await field({ root: 'cn-31' });
    await drawn(picker);
    boxes(picker)[0]!.focus();
    await sendKeys({ type: '闸北' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await drawn(picker);
    expect(picker.value).to.equal('cn-310106');
    boxes(picker)[1]!.focus();
    await sendKeys({ type: '原东街' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(picker.value).to.equal('cn-310106001');
  });

  it('an old code becomes the new one, which is said', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const picker = await field({ on: '2015-11-04' });
    form.appendChild(picker);
    picker.value = '310108000000';
    await drawn(picker);
    expect(texts(picker).slice(0, 2)).to.deep.equal(['上海市', '静安区']);
    expect(partOf(picker, 'note')).to.equal('“闸北区”自2015年11月4日起并入或改为“静安区”，已换成新的，请核对');
    expect([new FormData(form).get('place'), picker.validity.valid]).to.deep.equal(['cn-310106', true]);
    picker.on = '2015-11-03';
    await drawn(picker);
    expect([new FormData(form).get('place'), partOf(picker, 'note')]).to.deep.equal(['cn-310108', '']);
    picker.on = '2015-11-04';
    await pick(picker, 1, 'ArrowDown', 'ArrowDown', 'Enter');
    expect([picker.value, partOf(picker, 'note')]).to.deep.equal(['cn-310115', '']);
  });

  const lost = [
    { code: 'cn-310199', says: '“旧区”自2020年1月1日起分到静安区、浦东新区，请重新选择' },
    { code: 'cn-310198', says: '“废区”自2020年1月1日起撤销，请重新选择' },
    { code: 'cn-990101', says: '名单里没有代码为 cn-990101 的地方，请重新选择' },
  ];
  for (const { code, says } of lost)
    it(`${code} is sent no more: ${says}`, async () => {
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      const picker = await field();
      form.appendChild(picker);
      picker.value = code;
      expect([picker.validity.badInput, picker.validationMessage]).to.deep.equal([true, says]);
      expect(new FormData(form).get('place')).to.equal('');
      await drawn(picker);
      await pick(picker, 0, 'ArrowDown', 'Enter');
      expect([picker.value, picker.validity.valid]).to.deep.equal(['cn-31', true]);
    });

  it('goes as deep as asked: a required place is exact, or has nothing below it', async () => {
    const picker = await field({ until: 'street' });
    picker.required = true;
    expect(picker.validationMessage).to.equal('请选择“住在哪里”');
    picker.value = 'cn-310106';
    expect([picker.validity.valueMissing, picker.validationMessage]).to.deep.equal([true, '请继续选到街道、乡镇']);
    picker.value = 'cn-310106001';
    await drawn(picker);
    expect([picker.validity.valid, boxes(picker).length]).to.deep.equal([true, 3]);
    picker.value = 'cn-310115';
    expect(picker.validity.valid, 'nothing is known below').to.equal(true);
  });

  it('letters that are no place are told', async () => {
    const picker = await field();
    await drawn(picker);
    boxes(picker)[0]!.focus();
    await sendKeys({ type: '月球' });
    expect([picker.value, picker.validationMessage]).to.deep.equal(['', '名单里没有“月球”，请从列出的里面选一项']);
    picker.formResetCallback();
    await drawn(picker);
    expect([texts(picker), picker.validity.valid]).to.deep.equal([[''], true]);
  });

  it('fetches each level once, says when it fails, and fetches again', async () => {
    const asked: string[] = [];
    let fails = true;
    const loader: PlaceLoader = async (within) => {
      asked.push(within);
      if (within === 'cn-31' && fails) throw new Error('no connection');
      return places.filter((place) => place.within === within);
    };
    const picker = await field({ loader });
    await drawn(picker);
    await pick(picker, 0, 'ArrowDown', 'Enter');
    await drawn(picker);
    expect(picker.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('没有取到名单');
    await expect(picker).to.be.accessible();
    fails = false;
    picker.shadowRoot!.querySelector<HTMLElement>('.again')!.click();
    await drawn(picker);
    expect(boxes(picker)[1]!.options.map(({ label }) => label)).to.contain('静安区');
    expect(asked).to.deep.equal(['cn', 'cn-31', 'cn-31']);
  });

  it('keeps a value that comes before its places, reads them from JSON, and speaks English', async () => {
    const area = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const picker = document.createElement('lian-division-picker');
    picker.value = 'cn-310106';
    expect(picker.value).to.equal('cn-310106');
    const json = picker.appendChild(document.createElement('script'));
    json.type = 'application/json';
    json.textContent = JSON.stringify(places);
    area.appendChild(picker);
    await drawn(picker);
    expect(texts(picker).slice(0, 2)).to.deep.equal(['en 上海市', 'en 静安区']);
  });

  it('finds JSON that comes after it, as while a page is parsed', async () => {
    const picker = await field({ loader: undefined });
    expect(boxes(picker).length).to.equal(1);
    const json = document.createElement('script');
    json.type = 'application/json';
    json.textContent = JSON.stringify(places);
    picker.value = 'cn-310106';
    picker.appendChild(json);
    await new Promise((resolve) => setTimeout(resolve));
    await drawn(picker);
    expect(texts(picker).slice(0, 2)).to.deep.equal(['上海市', '静安区']);
  });

  it('places in a circle, or broken JSON, warn and throw nothing', async () => {
    const { warn } = console;
    let warned = 0;
    console.warn = () => warned++;
    try {
      const picker = await field();
      picker.places = [at('cn-1', 'province', 'cn-2', '甲'), at('cn-2', 'province', 'cn-1', '乙')];
      await drawn(picker);
      for (const bad of [{}, 'places', 7, null]) {
        picker.places = bad as never;
        await drawn(picker);
      }
    } finally {
      console.warn = warn;
    }
    expect(warned).to.equal(1);
  });

  it('tells of letters that are no place yet, and keeps them for Back beside the place above', async () => {
    for (const chosen of ['', 'cn-31']) {
      const picker = await field({ value: chosen });
      picker.value = chosen;
      await drawn(picker);
      let heard = 0;
      picker.addEventListener('input', () => heard++);
      const box = boxes(picker)[chosen ? 1 : 0]!;
      box.focus();
      await sendKeys({ type: '静' });
      await drawn(picker);
      expect([heard, picker.validity.badInput, picker.value], chosen).to.deep.equal([1, true, chosen]);
      const other = await field();
      other.formStateRestoreCallback(picker.kept);
      await drawn(other);
      expect([...texts(other).filter(Boolean), other.value, other.validity.badInput]).to.deep.equal([
        ...(chosen ? ['上海市'] : []),
        '静',
        chosen,
        true,
      ]);
      other.formResetCallback();
      await drawn(other);
      expect([texts(other).join(''), other.validity.valid]).to.deep.equal(['', true]);
    }
  });

  it('what is half written comes back in its box, though its places come later', async () => {
    for (const letters of ['浦', '浦?', '上海市']) {
      const picker = await field({ loader: undefined });
      picker.formStateRestoreCallback(`cn-31?${letters}`);
      await drawn(picker);
      expect([picker.kept, picker.value]).to.deep.equal([`cn-31?${letters}`, 'cn-31']);
      picker.places = places;
      await drawn(picker);
      expect([texts(picker), picker.value, picker.kept, picker.validity.badInput]).to.deep.equal([
        ['上海市', letters],
        'cn-31',
        `cn-31?${letters}`,
        true,
      ]);
    }
    const open: (() => void)[] = [];
    const loader: PlaceLoader = async (within) => {
      await new Promise<void>((resolve) => open.push(resolve));
      return places.filter((place) => place.within === within);
    };
    const slow = await field({ loader });
    slow.formStateRestoreCallback('cn-31?浦');
    for (let level = 0; level < 2; level++) {
      await drawn(slow);
      expect(slow.kept).to.equal('cn-31?浦');
      open[level]!();
    }
    await drawn(slow);
    expect([texts(slow), slow.validity.badInput]).to.deep.equal([['上海市', '浦'], true]);
  });

  it('a place whose name was typed before the places came is the answer once they do, and is heard of', async () => {
    let open = () => {};
    const waits = new Promise<void>((resolve) => (open = resolve));
    const loader: PlaceLoader = async (within) => {
      await waits;
      return places.filter((place) => place.within === within);
    };
    for (const given of [{ loader: undefined }, { loader }]) {
      const picker = await field(given);
      await drawn(picker);
      boxes(picker)[0]!.focus();
      await sendKeys({ type: '上海市' });
      expect([picker.value, picker.validity.badInput]).to.deep.equal(['', true]);
      const heard: string[] = [];
      for (const type of ['input', 'change'])
        picker.addEventListener(type, () => heard.push(`${type} ${picker.value}`));
      if (given.loader) open();
      else picker.places = places;
      await drawn(picker);
      await drawn(picker);
      expect([picker.value, picker.validationMessage, texts(picker)]).to.deep.equal(['cn-31', '', ['上海市', '']]);
      expect(heard).to.deep.equal(['input cn-31', 'change cn-31']);
    }
    const emptied = await field({ loader: undefined });
    await drawn(emptied);
    boxes(emptied)[0]!.focus();
    await sendKeys({ type: '上海市' });
    emptied.formResetCallback();
    emptied.places = places;
    await drawn(emptied);
    expect([emptied.value, texts(emptied)]).to.deep.equal(['', ['']]);
  });

  it('the name of a place, out of a box of the page, is sent as no code: it becomes one, or stays to be told', async () => {
    for (const { words, is, texts: shown } of [
      { words: '上海市', is: 'cn-31', texts: ['上海市', ''] },
      { words: '月球', is: '', texts: ['月球'] },
    ])
      for (const isLate of [true, false]) {
        const form = await fixture<HTMLFormElement>(html`<form></form>`);
        const picker = await field({ ...(isLate && { loader: undefined }), value: words });
        form.appendChild(picker);
        picker.value = words;
        expect([new FormData(form).get('place'), picker.validity.badInput]).to.deep.equal(['', true]);
        await drawn(picker);
        if (isLate) {
          expect(texts(picker)).to.deep.equal([words]);
          picker.places = places;
        }
        await drawn(picker);
        expect([new FormData(form).get('place'), texts(picker)], `${words} ${isLate}`).to.deep.equal([is, shown]);
        expect(picker.validationMessage).to.equal(is ? '' : '名单里没有“月球”，请从列出的里面选一项');
      }
  });

  it('six thousand places are ready at once', async () => {
    const many = Array.from({ length: 6000 }, (_, n) => at(`cn-31${1000 + n}`, 'district', 'cn-31', `第 ${n} 区`));
    const picker = await field();
    const began = performance.now();
    picker.places = [...places, ...many];
    picker.value = 'cn-311500';
    await drawn(picker);
    expect(texts(picker)[1]).to.equal('第 500 区');
    expect(performance.now() - began).to.be.below(1500);
  });
});
