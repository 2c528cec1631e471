import { packFaultCodes } from '@liandong/core/pack';
import { allPacks } from '@liandong/packs';
import { formFaultCodes } from '@liandong/sdk/forms';
import { needForm } from '@liandong/sdk/needs';
import * as en from '@liandong/messages/en/faults';
import * as zhHans from '@liandong/messages/zh-hans/faults';
import * as zhHant from '@liandong/messages/zh-hant/faults';
import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './index.js';

let folder: string;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'check-'))));
after(() => rm(folder, { recursive: true }));

const file = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const checked = async (...args: readonly string[]) => {
  const said: string[] = [];
  const put = (line: string) => void said.push(line.split(`${folder}/`).join(''));
  const code = await run(['check', ...args], { say: put, warn: put });
  return { code, said };
};

const name = { 'zh-Hans': '某区' };
const district = {
  ...{ format: 'liandong.pack.v1', jurisdiction: 'cn-990102', title: name, version: '1', entries: [] },
  places: [{ code: 'cn-990102', level: 'district', within: 'cn-9901', from: '2020-01-01', name }],
};
const street = {
  ...{ ...district, jurisdiction: 'cn-990102001' },
  places: [{ code: 'cn-990102001', level: 'street', within: 'cn-990102', from: '2020-01-01', name }],
};

describe('check', () => {
  it('takes the packs that come with the product, and the form of needs', async () => {
    const paths = await Promise.all(allPacks.slice(0, 3).map((pack, at) => file(`pack-${at}.json`, pack)));
    const { code, said } = await checked(...paths, await file('form.json', needForm));
    expect(said).to.deep.equal(
      ['pack-0.json', 'pack-1.json', 'pack-2.json', 'form.json'].map((one) => `${one}：没有发现错处。`),
    );
    expect(code).to.equal(0);
  });

  it('holds a pack to those before it', async () => {
    const [above, below] = [await file('district.json', district), await file('street.json', street)];
    expect((await checked(above, below)).code).to.equal(0);
    expect(await checked(below, above)).to.deep.equal({
      code: 1,
      said: [
        'street.json：不能采用，错处 1 处',
        '  places[0].within: cn-990102 不在本包里，也不在先读入的各包里',
        'district.json：没有发现错处。',
      ],
    });
  });

  it('tells path and reason in the language', async () => {
    const pack = await file('pack.json', {
      ...district,
      author: 'x',
      places: [{ ...district.places[0], from: '2020-02-30' }],
      entries: [{ term: 'no.such', from: '2020-01-01' }],
    });
    const told = async (language: string) => (await checked(pack, '--language', language)).said;
    expect(await told('zh-Hans')).to.deep.equal([
      'pack.json：不能采用，错处 5 处',
      '  places[0].from: 不是日期，请写真实的日期：年-月-日（YYYY-MM-DD）',
      '  entries[0].cite: 缺少这一项',
      '  author: 没有这一项，不认识',
      '  entries[0]: 什么也没有说：value、open、repealed 要写一个',
      '  entries[0].term: 没有 no.such 这一项规定',
    ]);
    expect((await told('zh-Hant'))[2]).to.equal('  entries[0].cite: 缺少這一項');
    expect((await told('en'))[2]).to.equal('  entries[0].cite: This is missing');
    const form = await file('form.json', {
      ...{ format: 'liandong.form.v1', id: 'a', version: '1' },
      steps: [{ id: 's', fields: [{ name: 'a', type: 'slider', colour: 'red' }] }],
    });
    expect((await checked(form, '--language', 'zh-Hant')).said).to.deep.equal([
      'form.json：不能採用，錯處 2 處',
      '  steps[0].fields[0].colour: 表單裡沒有這一項',
      '  steps[0].fields[0].type: 沒有這種填寫項',
    ]);
  });

  it('refuses what is no pack and no form, no JSON, and no file', async () => {
    for (const [content, word] of [
      [{ format: 'toString' }, '不是法规包'],
      [{}, '不是法规包'],
      ['null', '不是法规包'],
      ['[]', '不是法规包'],
      ['{"format":', '不是完整的 JSON'],
    ] as const) {
      const { code, said } = await checked(await file('odd.json', content));
      expect([code, said.join().includes(word)], JSON.stringify(content)).to.deep.equal([2, true]);
    }
    expect((await checked(join(folder, 'gone.json'))).said.join()).to.include('读不到文件');
    expect((await checked()).code).to.equal(2);
    for (const language of ['toString', 'de'])
      expect((await checked('x', '--language', language)).said.join()).to.include('语言只有');
  });

  it('has words for every fault in three languages', () => {
    for (const words of [zhHans, zhHant, en]) {
      expect(Object.keys(words.packFaults)).to.have.members([...packFaultCodes]);
      expect(Object.keys(words.formFaults)).to.have.members([...formFaultCodes]);
    }
  });
});
