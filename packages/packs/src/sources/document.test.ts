import { isIsoDate } from '@liandong/core';
import { expect } from 'chai';
import { articleWords, chineseNumber } from './document.js';
import * as sources from './index.js';

describe('article numbers in Chinese', () => {
  const cases: [number, string][] = [
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [27, '二十七'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [112, '一百一十二'],
    [203, '二百零三'],
    [1000, '一千'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [1259, '一千二百五十九'],
  ];
  for (const [number, words] of cases) it(`${number} is ${words}`, () => expect(chineseNumber(number)).to.equal(words));

  it('are never the same for two numbers', () => {
    expect(new Set(Array.from({ length: 9999 }, (_, index) => chineseNumber(index + 1))).size).to.equal(9999);
  });

  it('refuse what is no article number', () => {
    for (const number of [0, -1, 1.5, 10_000, NaN]) expect(() => chineseNumber(number)).to.throw(RangeError);
  });

  it('name paragraph and item', () => {
    expect(articleWords(27)).to.equal('第二十七条');
    expect(articleWords(12, 2)).to.equal('第十二条第二款');
    expect(articleWords(13, 1, 3)).to.equal('第十三条第一款第（三）项');
  });
});

describe('citations', () => {
  it('say all that a reader needs to look it up', () => {
    expect(sources.shanghaiCommittees(27, 1)).to.deep.equal({
      id: 'cn-31-residents-committees-2020#27.1',
      title: '上海市居民委员会工作条例',
      issuer: '上海市人民代表大会常务委员会',
      issued: '2020-05-14',
      article: '第二十七条第一款',
      checkedOn: '2026-11-21',
      evidence: 'law-text',
    });
    expect(sources.privacyLaw(13, 1, 3).id).to.equal('cn-privacy-2021#13.1.(3)');
    expect(sources.shangchengReport('二')).to.include({ id: 'report-shangcheng-2017#二', article: '二' });
    expect(sources.burdenNotice2015()).to.include({ id: 'cn-burden-2015', number: '民发〔2015〕136号' });
    expect(sources.burdenNotice2015()).to.not.have.property('article');
  });

  const documents = Object.values(sources).filter(
    (value): value is typeof sources.civilCode => typeof value === 'function' && 'facts' in value,
  );

  it('have one id a document, and days in order', () => {
    expect(documents.length).to.be.greaterThan(40);
    const ids = documents.map(({ facts }) => facts.id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { facts } of documents as unknown as { facts: Record<string, string | undefined> }[]) {
      const { id, issued, from, since, checkedOn, evidence, address } = facts;
      for (const day of [issued, from, since, checkedOn])
        expect(day === undefined || isIsoDate(day), id).to.equal(true);
      if (issued && from) expect(from >= issued, `${id} begins before it was issued`).to.equal(true);
      if (since && from) expect(since <= from, id).to.equal(true);
      // A law text is known from the text itself; a page is known by its address.
      if (evidence === 'law-text') expect(from, id).to.not.equal(undefined);
      if (evidence === 'official-page' || evidence === 'reprint') expect(address, id).to.match(/^https?:\/\//);
    }
  });

  it('keep two texts of one law apart by their first days', () => {
    expect(sources.charityLaw2016.from < sources.charityLaw2023.from).to.equal(true);
    expect(sources.charityLaw2023.from).to.equal('2024-09-05');
    expect(sources.minorsLaw2020.from < sources.minorsLaw2024.from).to.equal(true);
    expect(sources.holidayRules2013.from < sources.holidayRules2024.from).to.equal(true);
    expect(sources.residentsCommittees2025.from).to.equal('2026-01-01');
  });
});
