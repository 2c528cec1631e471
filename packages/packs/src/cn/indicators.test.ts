import { lawOn, type IsoDate } from '@liandong/core';
import { allPacks } from '@liandong/packs';
import { isBalanced, isCoverageReached, isTargetReached, targetReport } from '@liandong/sdk/indicators';
import { hierarchyOn, isUrban, placeOn, successorsOf } from '@liandong/sdk/places';
import { thirtyAndNone } from '@liandong/fixtures/linkage-figures';
import { expect } from 'chai';

const at = (on: IsoDate, place = 'cn') => lawOn(on, place, allPacks);
const community = (kind: 'urban' | 'rural', registered: number, filed = 0) => ({
  kind,
  registered,
  filed,
  hasSocialWorker: true,
});
const places = allPacks.flatMap((pack) => pack.places);

describe('indicators: the law as it stands', () => {
  const uneven = [community('urban', 30), community('urban', 0)];
  const cases = [
    { on: '2015-12-31', rows: [community('urban', 10)], is: 'unknown', why: 'no text yet' },
    { on: '2016-01-01', rows: [community('urban', 10)], is: 'met', why: '10 个以上 includes ten' },
    { on: '2016-01-01', rows: [community('urban', 9)], is: 'unmet', why: 'nine, filed ones too' },
    {
      on: '2016-01-01',
      rows: [community('urban', 4, 6)],
      is: 'unknown',
      why: 'what counts as one organisation is open',
    },
    { on: '2016-01-01', rows: [community('rural', 5)], is: 'met', why: '5 个以上 includes five' },
    { on: '2018-01-07', rows: uneven, is: 'unmet', why: '每个: one community has none' },
    { on: '2018-01-08', rows: uneven, is: 'met', why: '平均: fifteen on average' },
    {
      on: '2018-01-08',
      rows: [{ ...community('urban', 10), hasSocialWorker: false, hostsAgency: false }],
      is: 'unmet',
      why: '专业社工或者社工机构: neither',
    },
  ] as const;
  for (const { on, rows, is, why } of cases)
    it(`${on}: ${is}, for ${why}`, () => expect(isTargetReached({ communities: rows }, at(on)).outcome).to.equal(is));

  it('calls the target of 2020 a target of 2020', () => {
    const [during, after] = [at('2020-12-31'), at('2021-01-01')].map((law) => targetReport(thirtyAndNone, law));
    expect(during).to.include({ year: 2020, isYearPast: false, isAspiration: true, mode: 'average' });
    expect(after).to.include({ year: 2020, isYearPast: true });
    expect(after?.decision.value).to.equal('reachedPastYear');
    expect(during?.each, 'both readings stand side by side').to.equal('unmet');
  });

  it('knows no denominator of coverage in Shanghai, and answers where none is needed', () => {
    const facts = { coveredDistricts: 16, districts: 16, coveredStreets: 215, streets: 215 };
    expect(isCoverageReached(facts, at('2016-01-01', 'cn-31')).outcome).to.equal('met');
    const partly = isCoverageReached({ ...facts, coveredStreets: 152 }, at('2016-01-01', 'cn-31'));
    expect(partly.outcome).to.equal('unknown');
    expect(partly.missing.map((one) => 'term' in one && one.term)).to.deep.equal(['indicators.coverageDenominator']);
  });

  it('names two classes in Jiangtai and no line', () => {
    const law = at('2020-01-01', 'cn-110105023');
    const organizations = [{ class: 'education' }, { class: 'charity' }] as const;
    expect(isBalanced({ organizations }, law).outcome).to.equal('unknown');
    expect(isBalanced({ organizations: [{ class: 'charity' }] }, law).outcome).to.equal('unknown');
    expect(isBalanced({ organizations }, at('2026-03-31', 'cn-990101001')).outcome, 'the example draws one').to.equal(
      'met',
    );
  });
});

describe('places: as the records stand', () => {
  const classes = [
    { classCode: '111', is: 'urban' },
    { classCode: '123', is: 'urban' },
    { classCode: '210', is: 'rural' },
    { classCode: '220', is: 'rural' },
    { classCode: '300', is: 'noSuchClass' },
  ];
  for (const { classCode, is } of classes)
    it(`class ${classCode} is ${is}`, () => expect(isUrban({ classCode }, at('2026-03-31')).value).to.equal(is));
  it('say nothing of classes before the day of the page', () => {
    expect(isUrban({ classCode: '111' }, at('2025-04-13')).outcome).to.equal('unknown');
    expect(isUrban({ classCode: '111' }, at('2025-04-14')).outcome).to.equal('met');
  });

  it('follow Zhabei into Jing’an', () => {
    expect(placeOn('cn-310108', '2015-11-03', places)).to.have.property('status', 'in-force');
    expect(placeOn('cn-310108', '2015-11-04', places)).to.deep.include({ status: 'ended', into: ['cn-310106'] });
    expect(successorsOf('cn-310103', '2026-01-01', places)).to.deep.equal(['cn-310101']);
  });
  it('make one tree without a circle or a lost parent', () => {
    const tree = hierarchyOn('2026-03-31', places);
    expect(tree.orphans).to.deep.equal([]);
    expect(tree.chain('cn-990101001001')).to.deep.equal([
      'cn',
      'cn-99',
      'cn-9901',
      'cn-990101',
      'cn-990101001',
      'cn-990101001001',
    ]);
    expect(tree.childrenOf('cn-31')).to.have.lengthOf(16);
  });
});
