import { expect } from 'chai';
import {
  readAmount,
  readBoolean,
  readCarrier,
  readCount,
  readDate,
  readKind,
  readNames,
  readShares,
  readYear,
} from './cells.js';
import { readHeader, readHeaderRow } from './columns.js';
import { decodeText } from './decode.js';
import { plainNumber } from './table.js';

describe('cells of a ledger', () => {
  const amounts = [
    ['1,234.50', 'yuan', 123_450],
    ['１２３４．５', 'yuan', 123_450],
    ['￥3000', 'yuan', 300_000],
    ['3000元', 'tenThousand', 300_000],
    ['0.3', 'tenThousand', 300_000],
    ['1.23万', 'yuan', 1_230_000],
    ['0.30000000000000004', 'tenThousand', 300_000],
    ['0.011', 'tenThousand', 11_000],
    ['1000.000', 'yuan', 100_000],
    ['0', 'yuan', 0],
    ['-0', 'yuan', 0],
    ['0.000001', 'tenThousand', 1],
  ] as const;
  for (const [text, unit, fen] of amounts) {
    it(`${text} (${unit}) is ${fen} fen`, () => expect(readAmount(text, unit)).to.deep.equal({ value: fen }));
  }
  const bad = [
    ['-1', 'negative-amount'],
    ['(12.5)', 'negative-amount'],
    ['1.234', 'parts-of-a-fen'],
    ['0.001', 'parts-of-a-fen'],
    ['0.000000001', 'parts-of-a-fen'],
    ['1e3', 'not-an-amount'],
    ['1e3万元', 'not-an-amount'],
    ['1.5E-2', 'not-an-amount'],
    ['1,23', 'not-an-amount'],
    ['约三万', 'not-an-amount'],
    ['10000000000', 'amount-too-large'],
    [`1${'0'.repeat(40)}`, 'amount-too-large'],
  ] as const;
  for (const [text, fault] of bad) {
    it(`${text}: ${fault}`, () => expect(readAmount(text)).to.deep.equal({ fault }));
  }

  const written = [
    ['1.1E-2', '0.011'],
    ['1.5E3', '1500'],
    ['1.5E+3', '1500'],
    ['-1.25E1', '-12.5'],
    ['1E-4', '0.0001'],
    ['12.5', '12.5'],
    ['2026-01-02', '2026-01-02'],
  ] as const;
  for (const [text, plain] of written) {
    it(`the number ${text} of a workbook is ${plain}`, () => expect(plainNumber(text)).to.equal(plain));
  }

  for (const text of [
    '2026-03-01',
    '2026/3/1',
    '2026.3.1',
    '2026年3月1日',
    '20260301',
    '２０２６年３月１日',
    '2026-03-01T00:00:00.000Z',
  ]) {
    it(`${text} is a day`, () => expect(readDate(text)).to.deep.equal({ value: '2026-03-01' }));
  }
  const badDays = [
    ['2026-02-30', 'not-a-date'],
    ['2026年3月', 'date-without-day'],
    ['3/1', 'not-a-date'],
    ['46082', 'not-a-date'],
    ['2026-13-01', 'not-a-date'],
  ] as const;
  for (const [text, fault] of badDays) {
    it(`${text}: ${fault}`, () => expect(readDate(text)).to.deep.equal({ fault }));
  }

  it('names, yes and no, counts, years, shares', () => {
    expect(readCarrier('社区 居委会')).to.deep.equal({ value: 'committee' });
    expect(readCarrier('物业')).to.deep.equal({ fault: 'not-a-carrier' });
    expect(readKind('街道（乡镇）财政')).to.deep.equal({ value: 'streetBudget' });
    expect(readBoolean('√')).to.deep.equal({ value: true });
    expect(readBoolean('部分')).to.deep.equal({ fault: 'not-yes-or-no' });
    expect(readCount('3 人')).to.deep.equal({ value: 3 });
    expect(readCount('1.5')).to.deep.equal({ fault: 'not-a-count' });
    expect(readYear('２０２６年度')).to.deep.equal({ value: 2026 });
    expect(readNames('民政科、卫健科；残联')).to.deep.equal(['民政科', '卫健科', '残联']);
    expect(readShares('66.5%、1/3')).to.deep.equal({
      value: [
        { numerator: 665, denominator: 1000 },
        { numerator: 1, denominator: 3 },
      ],
    });
    expect(readShares('七成')).to.deep.equal({ fault: 'not-shares' });
  });
});

describe('headers', () => {
  const headers = [
    ['所需经费（万元）', { name: '所需经费', group: 0, unit: 'tenThousand' }],
    ['所需经费(元)', { name: '所需经费', group: 0, unit: 'yuan' }],
    ['所 需　经费/万元', { name: '所需经费', group: 0, unit: 'tenThousand' }],
    ['来源1金额（元）', { name: '金额', group: 1, unit: 'yuan' }],
    ['经费来源二', { name: '经费来源', group: 2, unit: undefined }],
    ['来源３', { name: '来源', group: 3, unit: undefined }],
    ['＊事项编号', { name: '事项编号', group: 0, unit: undefined }],
  ] as const;
  for (const [header, read] of headers) {
    it(header, () => expect(readHeader(header)).to.deep.equal(read));
  }
  it('tells of repeated, unknown and missing columns, and of amounts without a unit', () => {
    const { columns, problems } = readHeaderRow(['编号', '名称', '事项编号', '所需经费', '天气', '经费来源', '备注']);
    expect(columns.map(({ at }) => at)).to.deep.equal([0, 1, 3, 5]);
    expect(problems).to.deep.equal([
      { code: 'duplicate-header', header: '事项编号' },
      { code: 'unit-assumed', header: '所需经费' },
      { code: 'unknown-column', header: '天气' },
      { code: 'missing-column', header: '承担主体' },
      { code: 'missing-column', header: '来源金额' },
    ]);
  });
});

describe('encodings', () => {
  it('UTF-8 first, then GB18030, else nothing', () => {
    expect(decodeText(new TextEncoder().encode('桂花'))).to.deep.equal({ text: '桂花', encoding: 'utf-8' });
    expect(decodeText(Uint8Array.of(0xb9, 0xf0, 0xbb, 0xa8))).to.deep.equal({ text: '桂花', encoding: 'gb18030' });
    expect(decodeText(Uint8Array.of(0xff, 0xff, 0xff))).to.equal(undefined);
  });
});
