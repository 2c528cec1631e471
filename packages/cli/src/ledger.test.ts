import { formatYuan } from '@liandong/core';
import {
  firstBrokenRow,
  ledgerAppropriations,
  ledgerBroken,
  ledgerDay,
  ledgerFindings,
  ledgerLines,
  ledgerPlace,
} from '@liandong/fixtures/ledger';
import { expect } from 'chai';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { brokenText, checkLedgerFile, readLedger, run, speeches, writeReport } from './index.js';
import { caps } from './table.js';
import { guarded } from './write-report.js';

const fixture = (name: string) => readFile(join(process.cwd(), 'packages/fixtures/files', name));
const bytes = (text: string) => new TextEncoder().encode(text);
const options = { place: ledgerPlace, on: ledgerDay, appropriations: ledgerAppropriations };
const header = '事项编号,事项名称,承担主体,所需经费（元）,经费来源,来源金额（元）,拨付日期';
const read = (rows: string, head = header) => readLedger(bytes(`${head}\n${rows}`), 'x.csv');

describe('a ledger file', () => {
  const files = [
    { name: 'ledger.csv', format: 'csv', encoding: 'utf-8' },
    { name: 'ledger-gb18030.csv', format: 'csv', encoding: 'gb18030' },
    { name: 'ledger.xlsx', format: 'xlsx', encoding: undefined },
  ] as const;
  for (const { name, format, encoding } of files) {
    describe(name, () => {
      it('gives the very lines that it was written from', async () => {
        const file = await readLedger(await fixture(name), name);
        expect([file.format, file.encoding]).to.deep.equal([format, encoding]);
        expect(file.lines).to.have.length(300);
        file.lines.forEach(({ row, line }, at) => {
          expect(row).to.equal(at + 3);
          const { sources, ...rest } = ledgerLines[at] as (typeof ledgerLines)[number];
          const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
          expect(line).to.deep.equal({ ...told, sources });
        });
      });
      it('names every broken row with its line and reason, and drops none', async () => {
        const { broken, lines, skipped } = await readLedger(await fixture(name), name);
        expect(broken.map(({ row, faults }) => [row, faults.map(({ code }) => code)])).to.deep.equal(
          ledgerBroken.map(({ code }, at) => [firstBrokenRow + at, [code]]),
        );
        expect(broken.map(({ faults }) => faults[0]?.header)).to.deep.equal(ledgerBroken.map((each) => each.header));
        expect(skipped).to.deep.equal([
          { row: 1, why: 'title' },
          { row: 316, why: 'total' },
        ]);
        expect(lines.length + broken.length + skipped.length + 1).to.equal(316);
      });
      it('finds what was planted, and nothing else', async () => {
        const { result, exitCode } = await checkLedgerFile(await fixture(name), name, options);
        const found: Record<string, number> = {};
        for (const { code } of result?.findings ?? []) found[code] = (found[code] ?? 0) + 1;
        const planted = Object.fromEntries(Object.entries(ledgerFindings).filter(([, count]) => count > 0));
        expect(found).to.deep.equal(planted);
        expect(exitCode).to.equal(1);
        expect(result?.appropriations[0]).to.deep.include({ claimed: 205_000_000, beside: 0 });
        expect(result?.appropriations[0]?.within).to.deep.include({ outcome: 'unmet', value: -5_000_000 });
      });
    });
  }

  it('takes UTF-8 with a byte order mark, tabs, and quotes over several lines', async () => {
    const head = header.replace(/,/g, '\t');
    const rows = 'A\t"甲\n乙"\t居委会\t100\t区级财政\t100\t2026-01-02\nB\t丙\t居委会\t约\t区级财政\t100\t2026-01-02';
    const { lines, broken } = await readLedger(bytes(`\uFEFF${head}\n${rows}\n`), 'x.csv');
    expect(lines).to.have.nested.property('[0].row', 2);
    expect(lines[0]?.line.name).to.equal('甲\n乙');
    expect(broken).to.have.nested.property('[0].row', 4);
  });
  it('takes the rows below a matter as its further sources, as merged cells leave them', async () => {
    const { lines, broken } = await read('A,甲,居委会,300,区级财政,100,2026-01-02\n,,,,居民自筹,200,未到位\n');
    expect(broken).to.deep.equal([]);
    expect(lines[0]?.line.sources).to.deep.equal([
      { kind: 'districtBudget', amount: 10_000, transferredOn: '2026-01-02' },
      { kind: 'residentContribution', amount: 20_000, transferredOn: null },
    ]);
  });
  it('breaks a matter whose further source cannot be read, and says which row', async () => {
    const { lines, broken } = await read('A,甲,居委会,300,区级财政,100,\n,,,,领导,200,\nB,乙,居委会,1,区级财政,1,\n');
    expect(lines.map(({ line }) => line.code)).to.deep.equal(['B']);
    expect(broken.map(({ row, faults }) => [row, faults.map(({ code }) => code)])).to.deep.equal([
      [2, ['of-broken-row']],
      [3, ['not-a-source']],
    ]);
  });
  it('breaks further sources of a matter that is broken itself, and those of none', async () => {
    const { broken } = await read(',,,,区级财政,5,\nA,甲,居委会,约,区级财政,100,\n,,,,居民自筹,200,\n');
    expect(broken.map(({ row, faults }) => [row, faults[0]?.code])).to.deep.equal([
      [2, 'no-matter'],
      [3, 'not-an-amount'],
      [4, 'of-broken-row'],
    ]);
  });
  describe('cells under no header', () => {
    const beyond = async (rows: string, head?: string) =>
      (await read(rows, head)).broken.map(({ row, faults }) => [row, faults.map(({ code, text }) => [code, text])]);
    it('break the row: a comma too many in an amount shifts the rest', async () => {
      const shifted = 'A,甲,居委会,100,区级财政,100,2026-01-02\nB,乙,居委会,1,区级财政,1,2026-01-02,000\n';
      expect(await beyond(shifted)).to.deep.equal([[3, [['beyond-header', '000']]]]);
    });
    it('also break it under a column without a name', async () => {
      expect(await beyond('A,甲,居委会,100,区级财政,100,2026-01-02,,记\n', `${header},,备注`)).to.deep.equal([]);
      expect(await beyond('A,甲,居委会,100,区级财政,100,2026-01-02,9,记\n', `${header},,备注`)).to.deep.equal([
        [2, [['beyond-header', '9']]],
      ]);
    });
    it('may be empty', async () => {
      expect(await beyond('A,甲,居委会,100,区级财政,100,2026-01-02,, ,\n')).to.deep.equal([]);
    });
    it('break the matter whose further source they stand beside', async () => {
      expect(await beyond('A,甲,居委会,300,区级财政,100,\n,,,,居民自筹,200,,5\n')).to.deep.equal([
        [2, [['of-broken-row', '3']]],
        [3, [['beyond-header', '5']]],
      ]);
    });
    it('break the row in a workbook too, and are told in three languages', async () => {
      const cells = [header.split(','), 'B,乙,居委会,1,区级财政,1,2026-01-02,000'.split(',')];
      const data = cells.map((row) => row.map((value) => ({ value, type: String })));
      const book = new Uint8Array(await writeXlsxFile([{ sheet: '台账', data }]).toBuffer());
      const { broken, lines } = await readLedger(book, 'x.xlsx');
      expect([lines.length, broken.map(({ row }) => row)]).to.deep.equal([0, [2]]);
      for (const speech of Object.values(speeches))
        for (const each of broken) expect(brokenText(each, speech)).to.include('000').and.not.include('beyond');
    });
  });
  it('says free when the cost cell says so', async () => {
    const { lines } = await read('A,甲,居委会,无需经费,,,\n');
    expect(lines[0]?.line).to.deep.include({ isFree: true, cost: 0, sources: [] });
  });
  it('leaves an empty cell not told', async () => {
    const { lines } = await read('A,甲,居委会,,,,\n');
    expect(lines[0]?.line).to.not.have.property('cost');
  });
  it('puts no quote that does not end into columns, and says so', async () => {
    const { lines, broken } = await read(
      'A,甲,居委会,1,区级财政,1,\nB,"乙"丙,居委会,1,区级财政,1,\nC,丁,居委会,1,区级财政,1,\n',
    );
    expect(broken.flatMap(({ faults }) => faults.map(({ code }) => code))).to.include('not-a-row');
    expect(lines.map(({ line }) => line.code)).to.include('A');
  });

  const refused = [
    { of: bytes(''), is: 'empty' },
    { of: bytes('早上好\n晚上好\n'), is: 'no-header' },
    { of: bytes(`${header}\nA\0`), is: 'not-a-table' },
    { of: Uint8Array.of(0xff, 0xff, 0xff), is: 'unknown-encoding' },
    { of: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), is: 'old-workbook' },
    { of: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), is: 'not-a-workbook' },
    { of: new Uint8Array(caps.bytes + 1), is: 'too-many-bytes' },
    { of: bytes(`${header}\n${'A,甲,居委会,1,区级财政,1,\n'.repeat(caps.rows)}`), is: 'too-many-rows' },
    { of: bytes(`${header}${',x'.repeat(caps.columns)}\n`), is: 'too-many-columns' },
  ] as const;
  for (const { of, is } of refused) {
    it(`is refused whole, with a clear word: ${is}`, async () => {
      const { file, exitCode } = await checkLedgerFile(of, 'x', options);
      expect([file.fault?.code, exitCode]).to.deep.equal([is, 2]);
      for (const speech of Object.values(speeches)) expect(speech.own.file[is]).to.be.a('string');
    });
  }

  it('says why a row is broken with the signs and spaces of its language', async () => {
    const { broken } = await readLedger(await fixture('ledger.csv'), 'ledger.csv');
    const row = broken.find(({ faults }) => faults.some(({ code }) => code === 'not-a-date'));
    const said = Object.values(speeches).map((speech) => row && brokenText(row, speech));
    expect(said).to.deep.equal([
      '“开始日期”不是日期（2026年2月30日）',
      '「开始日期」不是日期（2026年2月30日）',
      '“开始日期” is no day (2026年2月30日)',
    ]);
  });

  it('has words in three languages for every reason a row can be broken', async () => {
    const { broken } = await readLedger(await fixture('ledger.csv'), 'ledger.csv');
    for (const speech of Object.values(speeches))
      for (const row of broken) for (const { code } of row.faults) expect(brokenText(row, speech)).to.not.include(code);
    const keys = Object.values(speeches).map(({ own }) => Object.keys(own.faults).sort());
    expect(keys[1]).to.deep.equal(keys[0]);
    expect(keys[2]).to.deep.equal(keys[0]);
  });
});

describe('a report', () => {
  it('is a workbook of four sheets; every line and every broken row stands in it', async () => {
    const checked = await checkLedgerFile(await fixture('ledger.xlsx'), 'ledger.xlsx', options);
    const sheets = await readXlsxFile(Buffer.from(await writeReport(checked, { format: 'xlsx', language: 'zh-Hans' })));
    expect(sheets.map(({ sheet }) => sheet)).to.deep.equal(['汇总', '逐项', '问题', '未读入']);
    expect(sheets[1]?.data).to.have.length(301);
    expect(sheets[3]?.data).to.have.length(1 + ledgerBroken.length);
    const short = sheets[1]?.data.find((row) => row[1] === 'HF-008');
    expect(short?.[3]).to.equal('不符合');
    expect(short?.[4]).to.equal(formatYuan(Math.ceil(((ledgerLines[7]?.cost ?? 0) * 4) / 10)).replace(/,/g, ''));
    expect(short?.[5]).to.include('各项来源合起来不够');
  });
  it('is a CSV with a byte order mark in every language, of the same rows', async () => {
    const checked = await checkLedgerFile(await fixture('ledger.csv'), 'ledger.csv', options);
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const report = await writeReport(checked, { format: 'csv', language });
      expect([...report.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(report).trim().split('\r\n')).to.have.length(1 + 300 + ledgerBroken.length);
    }
  });
  it('lets no cell become a formula', async () => {
    for (const cell of ['=1+1', '+1-1', '-1+1', '@SUM(A1)', '\t=1', ' =1', '＝1', '-x'])
      expect(guarded(cell), cell).to.equal(`'${cell}`);
    for (const cell of ['甲', '-12.50', '1', 'a=b', '']) expect(guarded(cell), cell).to.equal(cell);
    const file = bytes(`${header}\n=cmd|' /C calc'!A0,"=HYPERLINK(""http://x"")",居委会,1,区级财政,1,\n`);
    const checked = await checkLedgerFile(file, 'x.csv', options);
    const report = new TextDecoder().decode(await writeReport(checked, { format: 'csv', language: 'zh-Hans' }));
    expect(report).to.include(",'=cmd|").and.to.include(`"'=HYPERLINK(""http`);
  });
});

describe('the command line', () => {
  const out = () => {
    const said: string[] = [];
    return { said, say: (text: string) => void said.push(text), warn: (text: string) => void said.push(text) };
  };
  const file = join(process.cwd(), 'packages/fixtures/files/ledger.csv');
  const place = ['--place', ledgerPlace, '--on', ledgerDay];
  let folder: string;
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'ledger-'))));
  after(() => rm(folder, { recursive: true }));

  it('checks, prints a summary, writes the report, and exits with 1', async () => {
    const { said, ...to } = out();
    const report = join(folder, 'report.xlsx');
    expect(
      await run(['check-ledger', file, ...place, '--out', report, '--appropriation', 'HF-ZX-2026:2026:2000000'], to),
    ).to.equal(1);
    expect(said)
      .to.include('地方: 示例区 · 和风街道')
      .and.to.include('读入的事项: 300')
      .and.to.include('未读入的行: 13');
    expect(said.some((line) => line.startsWith('第 303 行: 未读入'))).to.equal(true);
    expect(said.some((line) => line.includes('超过了当年拨付的专项资金'))).to.equal(true);
    expect((await readXlsxFile(report)).length).to.equal(4);
  });
  it('exits with 0 when all is met', async () => {
    const good = join(folder, 'good.csv');
    const head =
      '事项编号,事项名称,承担主体,任务,人员,权限,工作条件,业务指导,是否委托,是否临时,所需经费（元）,开始日期,交办部门,经费来源,金额（元）,拨付日期';
    await writeFile(good, `${head}\nA,甲,居委会,做事,1,是,是,是,否,否,100,2026-01-05,民政科,区级财政,100,2026-01-20\n`);
    expect(await run(['check-ledger', good, ...place, '--language', 'en'], out())).to.equal(0);
  });
  const wrong = [
    { args: [], why: 'no command' },
    { args: ['check-ledger'], why: 'no file' },
    { args: ['check-ledger', file, '--on', ledgerDay], why: 'no place' },
    { args: ['check-ledger', file, '--place', ledgerPlace], why: 'no day' },
    { args: ['check-ledger', file, '--place', ledgerPlace, '--on', '2026-02-30'], why: 'no such day' },
    { args: ['check-ledger', file, '--place', 'cn-00', '--on', ledgerDay], why: 'no such place' },
    { args: ['check-ledger', file, ...place, '--out', 'report.pdf'], why: 'no such report' },
    { args: ['check-ledger', file, ...place, '--language', 'fr'], why: 'no such language' },
    { args: ['check-ledger', file, ...place, '--colour', 'red'], why: 'no such option' },
    { args: ['check-ledger', file, ...place, '--appropriation', 'lots'], why: 'no appropriation' },
    { args: ['check-ledger', `${file}.not`, ...place], why: 'no such file' },
  ];
  for (const { args, why } of wrong) {
    it(`exits with 2 and says why: ${why}`, async () => {
      const { said, ...to } = out();
      expect(await run(args, to)).to.equal(2);
      expect(said.join('')).to.not.equal('');
    });
  }
});
