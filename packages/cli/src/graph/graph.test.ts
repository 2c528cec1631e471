import { district, districtDay } from '@liandong/fixtures/district';
import { districtPlace, districts } from '@liandong/fixtures/districts';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { lawOn } from '@liandong/core';
import { allPacks } from '@liandong/packs';
import type { Language } from '@liandong/messages';
import { graphOf, linkageGraph, type Actor, type Link, type LinkageGraph } from '@liandong/sdk/graph';
import { expect } from 'chai';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  fromGraphml,
  graphCsv,
  graphSheets,
  graphWorkbook,
  readGraphTables,
  readRecords,
  run,
  toGraphml,
} from '../index.js';

const asOf = '2026-03-31';
const languages: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (written: Uint8Array) => new TextDecoder().decode(written);
const plain = ({ actors, links }: LinkageGraph) => JSON.stringify({ actors, links });
const guihua = linkageGraph({ linkage: guihuaLinkage }, { asOf });
const odd = ['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(A1)', '<b>粗</b>&amp;', '一，"二",\n三', '＝1+1', '1;2@3%'];
const actor = (id: string, name: string): Actor => ({ id, name, kind: 'volunteer', tier: 'community' });
const link = (from: string, to: string, record: string): Link => ({
  ...{ id: `service:${from}>${to}`, kind: 'service', from, to, evidence: [{ record, on: asOf }, { record }] },
  isActive: undefined,
});
const strange = graphOf({
  asOf,
  actors: odd.map((text, at) => actor(text.replace(/\n/g, ' '), `${text}${at}`)),
  links: odd.slice(1).map((text) => link(odd[0] as string, text.replace(/\n/g, ' '), text.replace(/\n/g, ' '))),
});
const read = async (files: readonly Uint8Array[]) => {
  const found = await readGraphTables(files, asOf);
  if ('code' in found) throw new Error(found.code);
  return found;
};

describe('graph files: tables', () => {
  for (const language of languages)
    for (const [name, graph] of [
      ['a community', guihua],
      ['names that look like formulas', strange],
    ] as const) {
      it(`${name} comes back out of CSV in ${language}`, async () => {
        const { actors, links } = graphCsv(graph, language);
        const found = await read([links, actors]);
        expect([plain(found.graph), found.broken]).to.deep.equal([plain(graph), []]);
      });
      it(`${name} comes back out of a workbook in ${language}`, async () => {
        const found = await read([await graphWorkbook(graph, language)]);
        expect([plain(found.graph), found.broken]).to.deep.equal([plain(graph), []]);
      });
    }
  it('no cell of CSV begins a formula', () => {
    const lines = Object.values(graphCsv(strange, 'en')).flatMap((written) => textOf(written).split('\r\n'));
    const cells = lines.flatMap((line) => [...line.matchAll(/(?:^|,)("?)([=+@＝-])/g)]);
    expect(cells.map(([cell]) => cell)).to.deep.equal([]);
  });
  it('tells what is wrong by line and column, and reads the rest', async () => {
    const actors = 'id,name,kind\na,甲,volunteer\nb,乙,国王\n,丙,volunteer\nc,丁,居民\n';
    const links =
      'from,to,kind,firstOn,evidence\na,c,服务,2026-02-30,\na,c,service,2026/3/1,r@2026-03-01\na,c,feedback,,r@soon\na,x,Meeting,,\n';
    const { graph, broken } = await read([bytes(actors), bytes(links)]);
    expect(broken.map(({ table, row, column, text }) => [table, row, column, text])).to.deep.equal([
      ['actors', 3, 'kind', '国王'],
      ['actors', 4, 'id', ''],
      ['links', 2, 'firstOn', '2026-02-30'],
      ['links', 4, 'evidence', 'r@soon'],
    ]);
    expect(graph.links.map(({ id, firstOn }) => [id, firstOn])).to.deep.equal([['service:a>c', '2026-03-01']]);
    expect(graph.problems.map(({ path, code }) => [path, code])).to.deep.equal([['links[1].to', 'actor-missing']]);
  });
  it('says which table it does not find, and what is no table', async () => {
    const codes = [];
    for (const files of [['甲,乙\n1,2'], ['id,name,kind\na,甲,volunteer'], ['']])
      codes.push(((await readGraphTables(files.map(bytes), asOf)) as { code?: string }).code);
    expect(codes).to.deep.equal(['no-actors', 'no-links', 'empty']);
  });
});

describe('graph files: GraphML', () => {
  for (const [name, graph] of [
    ['a community', guihua],
    ['markup and signs', strange],
    ['a district', linkageGraph(district({ actors: 300, seed: 2 }), { asOf: districtDay })],
  ] as const)
    it(`${name} comes back as it was`, () => {
      const found = fromGraphml(toGraphml(graph));
      expect(found.ok && plain(found.value)).to.equal(plain(graph));
      expect(found.ok && found.value.asOf).to.equal(asOf);
    });
  it('markup in a name is text', () => expect(toGraphml(strange)).to.not.contain('<b>'));
  it('refuses a document type, and what is no GraphML; a fault has its path', () => {
    const doc = toGraphml(guihua).replace('<graphml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml');
    const other = toGraphml(guihua).replace('>government<', '>king<');
    const paths = [doc, '<svg/>', '<graphml></graphml>', other].map((text) => {
      const found = fromGraphml(text);
      return found.ok ? 'read' : found.problems[0]?.path;
    });
    expect(paths).to.deep.equal([
      'graphml',
      'graphml',
      'asOf',
      `actors[${guihua.actors.findIndex(({ kind }) => kind === 'government')}].kind`,
    ]);
  });
});

describe('graph files: records', () => {
  it('reads all that the districts hold', () => {
    for (const { records } of districts.slice(0, 9))
      expect(readRecords(JSON.parse(JSON.stringify(records))).problems).to.deep.equal([]);
  });
  it('names every fault by path', () => {
    const wrong = {
      linkage: { ...guihuaLinkage, links: [{ id: 'l', from: 'a', to: 'b', kind: 'lead', on: '2026-02-30' }] },
      funds: [{ line: {}, carrier: 1, funders: [null] }],
      shares: [{ id: 's', from: 'a', to: 'b' }],
      gossip: [],
    };
    const paths = readRecords(wrong).problems.map(({ path }) => path);
    expect(paths).to.include.members([
      'linkage.links[0].on',
      'funds[0].carrier',
      'funds[0].line.code',
      'shares[0].on',
      'gossip',
    ]);
    expect(readRecords([]).problems).to.have.length(1);
  });
});

describe('liandong graph', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liandong-graph-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const call = async (...args: readonly string[]) => {
    const said: string[] = [];
    const warned: string[] = [];
    const code = await run(['graph', ...args], { say: (one) => said.push(one), warn: (one) => warned.push(one) });
    return { code, said, warned };
  };
  const records = async (at: number) => {
    const path = join(folder, 'records.json');
    await writeFile(path, JSON.stringify(districts[at]?.records));
    return path;
  };
  const day = ['--on', asOf, '--from', '2026-03-01'] as const;

  it('makes a graph of records and says what the rules of the place find', async () => {
    const { code, said } = await call(await records(3), ...day, '--place', districtPlace, '--language', 'en');
    expect(code).to.equal(1);
    expect(said[0]).to.equal('2026-03-31: 14 actors, 28 links.');
    expect(said.slice(1).some((one) => one.includes('Linked, not moving'))).to.equal(true);
    expect(said).to.include('  "排出送餐的班次" (t1): 桂花邻里互助会, due on 20 March 2026, days overdue: 11');
  });
  for (const { at, says } of [
    { at: 3, says: '“排出送餐的班次”（t1）：桂花邻里互助会，2026年3月20日到期，已过期 11 天' },
    { at: 4, says: '2026年3月15日的活动（a1）：桂花邻里互助会、桂花楼道灯志愿队' },
    { at: 7, says: '最大的一类来源：街道（乡镇）财政，95,000.00 元，全部 100,000.00 元' },
  ])
    it(`what a finding is about is printed, written to JSON and to a workbook, and read again: ${says}`, async () => {
      const [json, xlsx] = [join(folder, 'g.json'), join(folder, 'g.xlsx')];
      const first = await call(await records(at), ...day, '--place', districtPlace, '--out', json);
      expect(first.said).to.include(`  ${says}`);
      const again = await call(json, '--out', xlsx);
      expect(again.said).to.include(`  ${says}`);
      const graph = JSON.parse(await readFile(json, 'utf8')) as LinkageGraph;
      const { records: given, window, told } = districts[at] as (typeof districts)[number];
      const own = linkageGraph(given, window, lawOn(asOf, districtPlace, allPacks), told).findings;
      const about = ({ code, overdue, notAgreed, largestSource }: LinkageGraph['findings'][number]) =>
        JSON.stringify({ code, overdue, notAgreed, largestSource });
      expect(graph.findings.map(about)).to.include.members(own.filter(({ code }) => !/Starter/.test(code)).map(about));
      const sheet = graphSheets(graph, 'zh-Hans')[2]?.rows.map((row) => String(row[5]).split('\n')[0]);
      expect(sheet?.[0]).to.equal('详情');
      expect(sheet).to.include(says);
      expect((await readGraphTables([new Uint8Array(await readFile(xlsx))], asOf)) as object).to.have.property('graph');
    });
  it('of many tasks the first are printed, and how many more there are', async () => {
    const given = districts[3]?.records;
    const [task] = given?.linkage.tasks ?? [];
    const tasks = Array.from({ length: 8 }, (_, n) => ({ ...task, id: `t1${n}`, doneOn: undefined }));
    const path = join(folder, 'many.json');
    await writeFile(path, JSON.stringify({ ...given, linkage: { ...given?.linkage, tasks } }));
    const { said } = await call(path, ...day, '--place', districtPlace);
    expect(said.filter((one) => one.includes('排出送餐的班次'))).to.have.length(5);
    expect(said).to.include('  还有 3 处没有列出');
  });
  it('without a place nothing is asked', async () => {
    const { code, said, warned } = await call(await records(0), ...day);
    expect([code, said, warned]).to.deep.equal([0, ['2026-03-31：行动者 14 个，联系 28 条。'], []]);
  });
  it('from one form into the next, the graph stays the same', async () => {
    let path = await records(0);
    const [json, graphml, xlsx, csv] = ['g.json', 'g.graphml', 'g.xlsx', 'csv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    expect((await call(path, ...day, '--out', json)).code).to.equal(0);
    expect((await call(json, '--out', graphml)).code).to.equal(0);
    expect((await call(graphml, '--out', xlsx, '--language', 'en')).code).to.equal(0);
    expect((await call(xlsx, '--on', asOf, '--out', csv)).code).to.equal(0);
    expect((await readdir(csv)).sort()).to.deep.equal(['actors.csv', 'links.csv']);
    path = join(folder, 'last.json');
    expect((await call(join(csv, 'actors.csv'), join(csv, 'links.csv'), '--on', asOf, '--out', path)).code).to.equal(0);
    const [one, other] = [JSON.parse(await readFile(json, 'utf8')), JSON.parse(await readFile(path, 'utf8'))] as [
      LinkageGraph,
      LinkageGraph,
    ];
    expect(plain(other)).to.equal(plain(one));
  });
  const refused = [
    { why: 'no file', args: [], says: '要写记录' },
    { why: 'no such file', args: ['nowhere.json'], says: 'nowhere.json' },
    { why: 'a day that is none', args: ['x.json', '--on', '2026-02-30'], says: '--on' },
    { why: 'a form that it does not write', args: ['x.json', '--out', 'x.pdf'], says: '.graphml' },
  ] as const;
  for (const { why, args, says } of refused)
    it(`refuses ${why}, and says so`, async () => {
      const { code, warned } = await call(...args);
      expect([code, warned.join().includes(says)]).to.deep.equal([2, true]);
    });
  it('refuses what is half a JSON, records without a day, and a place that no pack has', async () => {
    const path = join(folder, 'half.json');
    await writeFile(path, '{"linkage":');
    const whole = await records(0);
    const codes = [await call(path, ...day), await call(whole), await call(whole, ...day, '--place', 'cn-00')];
    expect(codes.map(({ code, warned }) => [code, warned.length])).to.deep.equal([
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
  });
  it('tells problems in words, with their path', async () => {
    const path = join(folder, 'bad.json');
    await writeFile(path, JSON.stringify({ ...guihua, links: [{ ...guihua.links[0], to: 'nobody' }] }));
    const { code, warned } = await call(path);
    expect([code, warned]).to.deep.equal([1, ['links[0].to: 没有编号为“nobody”的行动者，这条联系没有画。']]);
  });
});
