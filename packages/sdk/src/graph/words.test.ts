import { districts } from '@liandong/fixtures/districts';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { diagram } from '@liandong/messages/en/diagram';
import { graph as words } from '@liandong/messages/en/graph';
import { expect } from 'chai';
import { contexts, isMoving, isTriadComplete, roleFaults } from '../linkage/index.js';
import { directions } from '../linkage/is-triad-complete.js';
import { open, set } from '../linkage/small-law.test.js';
import { graphProblemCodes, linkageGraph, linkKinds, severities } from './index.js';

/** That every language has the same names is checked with the words. */
describe('graph: names', () => {
  const roles = contexts.flatMap((one) => [one, ...roleFaults.map((fault) => `${one}.${fault}`)]);
  const found = districts.flatMap(({ records, window }) =>
    [set(), open].flatMap((law) => linkageGraph(records, window, law).findings.map(({ code }) => code)),
  );
  const lists = [
    { of: linkKinds, in: words.names.linkKinds },
    { of: severities, in: diagram.severities },
    { of: graphProblemCodes, in: words.names.problems },
    { of: roles.map((one) => `linkage.areRolesInPlace.${one}`), in: words.names.findings },
    { of: directions.map(({ from, to }) => `${isTriadComplete.id}.${from}.${to}`), in: words.names.findings },
    {
      of: ['linkedNotMoving', 'movingNotLinked', 'nothing'].map((one) => `${isMoving.id}.${one}`),
      in: words.names.findings,
    },
    { of: found, in: words.names.findings },
    {
      of: linkageGraph({ linkage: guihuaLinkage }, { asOf: '2026-03-31' }, set()).findings.map(({ code }) => code),
      in: words.names.findings,
    },
  ];
  for (const { of, in: names } of lists)
    it(`${of[0]} and its like have one each`, () => expect(Object.keys(names)).to.include.members([...of]));
});
