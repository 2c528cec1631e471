import { expect } from 'chai';
import { parseModel } from '../model.js';
import { absentMembers, isAssemblyComposed, isComposed, isNoticeInTime, landingFacts, type Meeting } from './index.js';
import { meeting } from './meeting.js';
import { assemblies, open, said, town } from './small-law.test.js';
import * as terms from './terms.js';

const on = '2026-04-01';

describe('who makes up a body', () => {
  const law = town(
    on,
    said(terms.associationMembers, { items: ['owners-committee', 'units', 'volunteers'], complete: true }),
    said(terms.compositionBinds, true),
  );
  const ask = (
    parties: readonly ('owners-committee' | 'units' | 'volunteers' | null)[],
    hasOwnersCommittee?: boolean,
  ) => isComposed({ body: 'association', parties: parties.map((party) => ({ party })), hasOwnersCommittee }, law);
  const cases = [
    { parties: ['owners-committee', 'units', 'volunteers'], is: 'met', why: 'all are there' },
    { parties: ['units', 'volunteers'], is: 'unknown', why: 'nobody said whether there is an owners’ committee' },
    { parties: ['units', 'volunteers'], has: false, is: 'met', why: 'there is none' },
    { parties: ['units', 'volunteers'], has: true, is: 'unmet', why: 'there is one' },
    { parties: ['volunteers'], has: false, is: 'unmet', why: 'units are lacking besides' },
    { parties: ['units', null], has: false, is: 'unknown', why: 'of one member the kind is not known' },
    { parties: [null], has: true, is: 'unknown', why: 'of the only member the kind is not known' },
  ] as const;
  for (const { parties, is, why, ...rest } of cases)
    it(`${parties.join(', ')}: ${is}, for ${why}`, () =>
      expect(ask(parties, 'has' in rest ? rest.has : undefined).outcome).to.equal(is));
  it('names who is lacking', () => {
    expect(absentMembers('association', [], law)).to.deep.equal(['owners-committee', 'units', 'volunteers']);
    expect(absentMembers('association', [], law, false)).to.deep.equal(['units', 'volunteers']);
    expect(absentMembers('association', ['units'], law, true)).to.deep.equal(['owners-committee', 'volunteers']);
    expect(absentMembers('joint-office', [], law), 'no text names any').to.deep.equal([]);
  });
});

describe('the fewest representatives', () => {
  const facts = { assemblyMembers: 50, representatives: 40, women: 20 } as const;
  const bands = [
    { from: 1, least: 30 },
    { from: 1000, least: 40 },
    { from: 2000, least: 50 },
  ];
  const cases = [
    { villagers: 999, in: said(terms.fewestRepresentatives, bands), is: ['met', 30], why: 'under a thousand' },
    { villagers: 1000, in: said(terms.fewestRepresentatives, bands), is: ['met', 40], why: 'a thousand' },
    { villagers: 2000, in: said(terms.fewestRepresentatives, bands), is: ['unmet', 50], why: 'two thousand' },
    { villagers: undefined, in: said(terms.fewestRepresentatives, bands), is: ['unknown', undefined], why: 'not told' },
    {
      villagers: undefined,
      in: said(terms.fewestRepresentatives, [{ from: 1, least: 35 }]),
      is: ['met', 35],
      why: 'one number for every village',
    },
    {
      villagers: 900,
      in: said(terms.fewestRepresentatives, [{ from: 1000, least: 35 }]),
      is: ['met', 35],
      why: 'one number, whatever the village',
    },
    { villagers: 900, in: open(terms.fewestRepresentatives), is: ['unknown', undefined], why: 'it is left open' },
    { villagers: undefined, in: open(terms.fewestRepresentatives), is: ['unknown', undefined], why: 'it is left open' },
    { villagers: undefined, in: [], is: ['met', 0], why: 'no text sets one' },
  ] as const;
  for (const { villagers, in: more, is, why } of cases)
    it(`${villagers ?? 'unsaid'}: ${is.join(', ')}, for ${why}`, () => {
      const { outcome, value } = isAssemblyComposed({ ...facts, villagers }, town(on, assemblies, more));
      expect([outcome, value]).to.deep.equal(is);
    });
});

describe('notice of villagers’ meetings', () => {
  const law = town(on, assemblies);
  const cases = [
    { of: { isNoticed: true, noticedOn: '2026-03-10' }, is: 'met', why: 'ten days before' },
    { of: { isNoticed: true, noticedOn: '2026-03-11' }, is: 'unmet', why: 'nine days before' },
    { of: { isNoticed: true }, is: 'unknown', why: 'the day is not told' },
    { of: { noticedOn: '2026-03-10' }, is: 'unknown', why: 'whether it was given is not told' },
    { of: { isNoticed: false }, is: 'unmet', why: 'none was given' },
  ] as const;
  for (const { of, is, why } of cases)
    it(`${JSON.stringify(of)}: ${is}, for ${why}`, () => {
      expect(isNoticeInTime({ kind: 'villagers', heldOn: '2026-03-20', ...of }, law).outcome).to.equal(is);
    });
});

describe('the meeting at which a project lands', () => {
  const held = (id: string, on: Meeting['on'], more: Partial<Meeting> = {}): Meeting => ({
    id,
    kinds: ['community'],
    communities: ['cn-1'],
    on,
    status: 'held',
    mode: 'in-person',
    agenda: [{ title: 'x' }, { title: 'y', project: 'P' }],
    ...more,
  });
  const book = [
    held('1', '2026-04-20'),
    held('2', '2026-04-14'),
    held('3', '2026-04-01', { status: 'cancelled' }),
    held('4', '2026-04-02', { kinds: ['area'] }),
    held('5', '2026-04-03', { communities: ['cn-2'] }),
    held('6', '2026-04-04', { communities: undefined }),
    held('7', '2026-04-05', { agenda: [{ title: 'x', project: 'Q' }] }),
    held('8', '2026-04-06', { agenda: undefined }),
  ];
  const project = { id: 'P', source: 'external', startsOn: '2026-05-01', community: 'cn-1' } as const;
  it('is the first of those held there with the project on the agenda', () => {
    const told = { source: 'external', startsOn: '2026-05-01' };
    expect(landingFacts(project, book)).to.deep.equal({ ...told, hasMet: true, heldOn: '2026-04-14' });
    expect(landingFacts(project, book.slice(2))).to.deep.equal({ ...told, hasMet: false });
  });
});

describe('a meeting as data', () => {
  const good = { id: 'M', kinds: ['area'], on, status: 'held', mode: 'online' };
  for (const [startAt, is] of [
    ['00:00', true],
    ['09:30', true],
    ['23:59', true],
    ['24:00', false],
    ['9:30', false],
    ['09:60', false],
    ['x09:30', false],
    ['09:30x', false],
  ] as const)
    it(`${startAt} is ${is ? 'a' : 'no'} time of day`, () => {
      expect(parseModel(meeting, { ...good, startAt })).to.deep.equal(
        is
          ? { ok: true, value: { ...good, startAt } }
          : { ok: false, problems: [{ path: 'startAt', code: 'wrong-form' }] },
      );
    });
});
