import { expect } from 'chai';
import { lawOn } from '@liandong/core';
import { needsOfMarch, stairLight } from '@liandong/fixtures/needs';
import { clusterNeeds, feedbackClock, proposalFrom, triage } from '@liandong/sdk/needs';
import { allPacks } from '../index.js';

const guihua = lawOn('2026-03-23', 'cn-990101001001', allPacks);

describe('needs in Guihua (invented)', () => {
  it('has a time for every step', () => {
    const { clocks } = feedbackClock(stairLight, guihua, needsOfMarch);
    expect(clocks.map(({ law }) => law)).to.deep.equal(['value', 'value', 'value', 'value']);
    expect(clocks.every(({ decision }) => decision.outcome !== 'unknown')).to.equal(true);
  });

  it('puts the child, then what is judged urgent, first', () => {
    expect(triage(needsOfMarch, guihua)[0]?.need.id).to.equal('N-2026-004');
  });

  it('shows counts from five on', () => {
    const clusters = clusterNeeds(needsOfMarch, guihua);
    expect(clusters.filter(({ release }) => release.outcome === 'met').map(({ kind, n }) => [kind, n])).to.deep.equal([
      ['environment', 6],
    ]);
    expect(clusters.slice(1).map((cluster) => proposalFrom(cluster).countHeldBack)).to.not.include('no-threshold');
  });

  it('rests on invented texts, and says so', () => {
    expect(feedbackClock(stairLight, guihua).clocks[0]?.decision.evidence).to.equal('illustrative');
  });
});
