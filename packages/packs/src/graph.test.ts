import { lawOn, type Decision } from '@liandong/core';
import { districtPlace, districts } from '@liandong/fixtures/districts';
import { recordsByCommunity, linkageGraph } from '@liandong/sdk/graph';
import { checkRoles, contexts, linkageOf, movementOf, rollIn, singleSourceSign, triadOf } from '@liandong/sdk/linkage';
import { fundMix } from '@liandong/sdk/funding';
import { expect } from 'chai';
import { allPacks } from './index.js';

const law = lawOn('2026-03-31', districtPlace, allPacks);

describe('graph: ten districts under the law of the demonstration district', () => {
  for (const { name, records, window, told, known, problems } of districts) {
    const drawn = () => linkageGraph(records, window, law, told);
    it(`${name}: what was planted is found, and nothing else`, () => {
      const graph = drawn();
      expect(graph.findings.map(({ community, code }) => [community, code])).to.deep.equal(known);
      expect(graph.problems.map(({ code }) => code)).to.deep.equal(problems);
    });
    it(`${name}: as the rules say when asked one by one`, () => {
      const graph = drawn();
      for (const [community, own] of recordsByCommunity(records.linkage)) {
        const linkage = linkageOf(own, '2026-03-31');
        const strengths = told.strengths?.[community ?? ''] ?? {};
        const decisions: readonly Decision[] = [
          triadOf(linkage, law).decision,
          movementOf(own, { from: '2026-03-01', to: '2026-03-31' }, law).decision,
          ...contexts.map((context) => checkRoles(linkage, own.assignments, context, law).decision),
          rollIn(strengths, law).decision,
        ];
        const here = graph.findings.filter((one) => one.community === community);
        const given = here.flatMap(({ decision }) => (decision ? [JSON.stringify(decision)] : []));
        for (const decision of decisions)
          expect(given.includes(JSON.stringify(decision))).to.equal(decision.outcome !== 'met');
        const asked = decisions.filter(({ outcome }) => outcome !== 'met').map(({ question }) => question);
        const found = here.flatMap(({ decision }) => (decision ? [decision.question] : []));
        expect([...new Set(found)].sort()).to.deep.equal([...new Set(asked)].sort());

        const ids = own.actors.map(({ id }) => id);
        const sources = (records.funds ?? [])
          .filter(({ carrier }) => ids.includes(carrier))
          .flatMap(({ line }) => line.sources);
        const [largest] = fundMix(sources);
        const sign = singleSourceSign(
          { largestSource: largest?.numerator ?? null, allMoney: largest?.denominator ?? null },
          law,
        );
        expect(here.some((one) => one.sign)).to.equal(sign.isThere !== 'no');
      }
    });
  }

  it('where a place has no such law, the findings are unknown and say what is missing', () => {
    const shanghai = lawOn('2026-03-31', 'cn-31', allPacks);
    const { findings } = linkageGraph(
      districts[0]?.records ?? ({} as never),
      districts[0]?.window ?? ({} as never),
      shanghai,
    );
    expect(findings).to.not.deep.equal([]);
    for (const { code, severity, decision, sign } of findings) {
      expect(severity, code).to.equal('unknown');
      expect(decision ? decision.missing.length > 0 : sign?.isShareOpen, code).to.equal(true);
    }
  });
});
