import { lawOn, type IsoDate } from '@liandong/core';
import { allPacks } from '@liandong/packs';
import {
  bearsOwnLiability,
  cultivate,
  isBalanced,
  isCreditClear,
  isDirectlyRegistered,
} from '@liandong/sdk/organizations';
import { expect } from 'chai';

const at = (on: IsoDate, place: string) => lawOn(on, place, allPacks);

describe('organisations: the law as it stands', () => {
  const direct = [
    { on: '2015-12-31', of: 'charity', is: 'unknown', why: 'the report is undated, after 2015' },
    { on: '2016-01-01', of: 'charity', is: 'met', why: 'the report names it' },
    { on: '2024-03-27', of: 'science-technology', is: 'unknown', why: 'the report names two of four' },
    { on: '2024-03-28', of: 'science-technology', is: 'met', why: 'the rules of 2024 name it' },
    { on: '2024-03-28', of: 'other', is: 'unknown', why: 'their list ends in 等' },
  ] as const;
  for (const { on, of, is, why } of direct)
    it(`${on} ${of}: ${is}, for ${why}`, () => {
      const facts = { registrationClass: of, needsConsent: false };
      expect(isDirectlyRegistered(facts, at(on, 'cn-31')).outcome).to.equal(is);
    });

  const days = [
    { on: '2018-01-23', is: 'unknown', why: 'the order had not come yet' },
    { on: '2018-01-24', is: 'unmet', why: 'no grants, no purchases' },
  ] as const;
  for (const { on, is, why } of days)
    it(`serious list on ${on}: ${is}, for ${why}`, () => {
      expect(isCreditClear({ credit: 'serious' }, at(on, 'cn-31')).outcome).to.equal(is);
    });
  it('the abnormal list: open in Shanghai, judged case by case in the invented province', () => {
    const { outcome, missing } = isCreditClear({ credit: 'abnormal' }, at('2024-05-06', 'cn-31'));
    expect([outcome, ...missing.map(({ kind }) => kind)])
      .to.include('open-term')
      .and.include('unknown');
    const demo = isCreditClear({ credit: 'abnormal', wasOnSeriousList: false }, at('2024-05-06', 'cn-990101'));
    expect([demo.outcome, demo.missing[0]?.kind]).to.deep.equal(['unknown', 'judgement']);
  });

  it('who answers, by the Civil Code', () => {
    expect(bearsOwnLiability({ legalForm: 'branch' }, at('2021-01-01', 'cn')).value).to.equal('parent');
    expect(bearsOwnLiability({ legalForm: 'none' }, at('2020-12-31', 'cn')).outcome).to.equal('unknown');
  });

  it('the balance of classes: open in Chaoyang, more than half in the invented city', () => {
    const facts = {
      organizations: [{ field: 'education' }, { field: 'culture-sport' }, { field: 'charity' }],
    } as const;
    expect(isBalanced(facts, at('2020-01-02', 'cn-110105')).outcome).to.equal('unknown');
    expect(isBalanced(facts, at('2020-01-02', 'cn-9901')).outcome).to.equal('unmet');
    const group = { isExisting: true, hasGoodBase: true, registration: 'none', done: ['classify'] } as const;
    expect(cultivate(group, at('2020-01-02', 'cn-110105')).next).to.equal('register-or-file');
  });
});
