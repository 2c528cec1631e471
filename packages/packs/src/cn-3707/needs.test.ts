import { expect } from 'chai';
import { lawOn, type IsoDate } from '@liandong/core';
import { isResolutionInTime, isSentBackInTime, mayRedirect } from '@liandong/sdk/needs';
import { allPacks } from '../index.js';

const weifang = (on: IsoDate) => lawOn(on, 'cn-3707', allPacks);

describe('needs in Weifang', () => {
  const facts = { isResolved: true, caseDueOn: null, extension: 'none' } as const;
  const cases = [
    {
      received: '2021-12-13',
      resolved: '2021-12-20',
      asOf: '2021-12-14',
      is: 'unknown',
      why: 'the regulation begins the next day',
    },
    { received: '2021-12-15', resolved: '2021-12-22', asOf: '2021-12-22', is: 'met', why: 'the fifth workday itself' },
    { received: '2021-12-15', resolved: '2021-12-23', asOf: '2021-12-23', is: 'unmet', why: 'the sixth' },
    { received: '2026-09-25', resolved: '2026-09-30', asOf: '2026-10-09', is: 'met', why: 'before the holiday' },
  ] as const;
  for (const { received, resolved, asOf, is, why } of cases)
    it(`received ${received}, settled ${resolved}: ${is}, for ${why}`, () => {
      const { outcome } = isResolutionInTime({ ...facts, receivedOn: received, resolvedOn: resolved }, weifang(asOf));
      expect(outcome).to.equal(is);
    });

  it('a longer time by another law counts', () => {
    const late = { ...facts, receivedOn: '2026-03-02', resolvedOn: '2026-03-25', caseDueOn: '2026-03-31' } as const;
    expect(isResolutionInTime(late, weifang('2026-04-01')).outcome).to.equal('met');
  });

  it('sends back what is misrouted, without a time', () => {
    const { outcome, missing } = isSentBackInTime(
      { receivedOn: '2026-03-02', isSentBack: true, sentBackOn: '2026-03-02' },
      weifang('2026-03-02'),
    );
    expect(outcome).to.equal('unknown');
    expect(missing[0]).to.include({ kind: 'open-term', term: 'needs.sendBackLimit' });
  });

  it('lists what is not taken in, and more by other laws', () => {
    expect(mayRedirect({ redirect: 'lawfully-settled' }, weifang('2026-03-02')).outcome).to.equal('met');
    expect(mayRedirect({ redirect: 'outside-remit' }, weifang('2026-03-02')).outcome).to.equal('unknown');
  });
});
