import { problems as en } from '@liandong/messages/en/problems';
import { problems as zhHans } from '@liandong/messages/zh-hans/problems';
import { problems as zhHant } from '@liandong/messages/zh-hant/problems';
import { ventureRound2026 } from '@liandong/fixtures/funding';
import { ledgerAppropriations, ledgerLines } from '@liandong/fixtures/ledger';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { guihuaRatings, guihuaRoster, guihuaVenues } from '@liandong/fixtures/linkage-figures';
import { meetingBook } from '@liandong/fixtures/meetings';
import { needsOfMarch } from '@liandong/fixtures/needs';
import { organizationsOfDistrict } from '@liandong/fixtures/organizations';
import { ladderProject, twoCommunities } from '@liandong/fixtures/projects';
import { incubationsOfDistrict, paymentsOfDistrict } from '@liandong/fixtures/subsidy-ledgers';
import { recordsOfSpring, teamsOfGuihua } from '@liandong/fixtures/volunteers';
import { staffOfMarch } from '@liandong/fixtures/workforce';
import { lawOn, type Pack } from '@liandong/core';
import { parsePack } from '@liandong/core/pack';
import { expect } from 'chai';
import * as sdk from './index.js';
import { parseModel, problemCodes, type Parsed } from './model.js';
import { parseIncubations, parsePayments } from './subsidies/index.js';

// Models read their data back as it was written, take nothing that they do not know, and say what is wrong in words that all languages have.

type Parse = (data: unknown) => Parsed<unknown>;
const {
  evaluation,
  funding,
  graph,
  indicators,
  linkage,
  meetings,
  needs,
  organizations,
  places,
  projects,
  volunteers,
  workforce,
} = sdk;
const by =
  (schema: Parameters<typeof parseModel>[0]): Parse =>
  (data) =>
    parseModel(schema, data);

const models: readonly { name: string; parse: Parse; examples: readonly unknown[] }[] = [
  { name: 'evaluation.rating', parse: evaluation.parseRating, examples: guihuaRatings },
  { name: 'funding.appropriation', parse: by(funding.appropriation), examples: ledgerAppropriations },
  { name: 'funding.ledgerLine', parse: funding.parseLedgerLine, examples: ledgerLines.slice(0, 70) },
  { name: 'funding.ventureRound', parse: funding.parseVentureRound, examples: [ventureRound2026] },
  { name: 'indicators.organizationEntry', parse: indicators.parseOrganizationEntry, examples: guihuaRoster },
  {
    name: 'graph.linkageGraph',
    parse: graph.parseGraph,
    examples: [
      {
        ...{ asOf: '2026-03-31', from: '2026-01-01', findings: [], problems: [] },
        actors: [
          {
            id: 'a',
            name: '桂花居委会',
            kind: 'committee',
            tier: 'community',
            place: 'cn-990101001001',
            community: 'c',
          },
          { id: 'b', name: '社工站', kind: 'station', tier: 'community', from: '2026-01-01', until: '2026-12-31' },
        ],
        links: [
          {
            ...{ id: 'l', kind: 'service', from: 'a', to: 'b', firstOn: '2026-02-01', lastOn: '2026-03-01' },
            ...{ evidence: [{ record: 'M-1', on: '2026-02-01' }], isActive: true },
          },
        ],
      },
    ],
  },
  { name: 'linkage.linkageRecords', parse: linkage.parseLinkage, examples: [guihuaLinkage] },
  {
    name: 'linkage.observations',
    parse: linkage.parseObservations,
    examples: [
      {},
      { isLinkedNotMoving: true, adminMatters: 3, allMatters: 8, volunteers: null, hasPosts: null },
      Object.fromEntries(Object.keys(linkage.observations.shape).map((key) => [key, null])),
    ],
  },
  {
    name: 'linkage.resourceCall',
    parse: linkage.parseResourceCall,
    examples: [
      {
        ...{ id: 'RC-1', what: '老人午餐的餐车', by: 'socialWorker', task: 'T-7', networks: ['楼组长群'] },
        ...{ on: '2026-03-02', endedOn: '2026-04-30' },
        finds: [
          { resource: '保温餐车', supplier: '虚构食品店', foundOn: '2026-03-10', linkedOn: '2026-03-16' },
          { resource: '旧餐车', supplier: '虚构物业', foundOn: '2026-03-05' },
        ],
      },
    ],
  },
  { name: 'meetings.meeting', parse: by(meetings.meeting), examples: meetingBook },
  { name: 'needs.need', parse: by(needs.need), examples: needsOfMarch },
  { name: 'organizations.organizations', parse: organizations.parseOrganizations, examples: [organizationsOfDistrict] },
  { name: 'places.venue', parse: places.parseVenue, examples: guihuaVenues },
  { name: 'projects.project', parse: projects.parseProject, examples: [ladderProject, twoCommunities] },
  { name: 'subsidies.payments', parse: parsePayments, examples: [paymentsOfDistrict.slice(0, 13)] },
  { name: 'subsidies.incubations', parse: parseIncubations, examples: [incubationsOfDistrict] },
  { name: 'volunteers.serviceRecord', parse: volunteers.parseServiceRecord, examples: recordsOfSpring },
  { name: 'volunteers.volunteerTeam', parse: by(volunteers.volunteerTeam), examples: teamsOfGuihua },
  { name: 'workforce.worker', parse: workforce.parseWorker, examples: staffOfMarch },
];

type Path = readonly (string | number)[];
const written = (path: Path) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** Every place in data, with what stands there. */
const placesIn = (data: unknown, path: Path = []): readonly (readonly [Path, unknown])[] => [
  [path, data] as const,
  ...(Array.isArray(data)
    ? data.slice(0, 3).flatMap((each, at) => placesIn(each, [...path, at]))
    : typeof data === 'object' && data !== null
      ? Object.entries(data).flatMap(([key, each]) => placesIn(each, [...path, key]))
      : []),
];

/** The same data with something else at one place. */
function withAt(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((each: unknown, at) => (at === key ? withAt(each, rest, value) : each));
  const given = data as Readonly<Record<string, unknown>>;
  return { ...given, [key]: withAt(given[key], rest, value) };
}

const words = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

describe('every model', () => {
  for (const { name, parse, examples } of models)
    describe(name, () => {
      it('reads back what was written as JSON, and changes nothing', () => {
        for (const one of examples) {
          const parsed = parse(JSON.parse(JSON.stringify(one)));
          expect(parsed, JSON.stringify(parsed)).to.have.property('ok', true);
          expect(parsed.ok && parsed.value).to.deep.equal(JSON.parse(JSON.stringify(one)));
        }
      });

      it('refuses a key that it does not know, wherever it stands, and says where', () => {
        for (const one of examples.slice(0, 12))
          for (const [path, value] of placesIn(JSON.parse(JSON.stringify(one)))) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
            const parsed = parse(withAt(one, [...path, 'zz'], 1));
            const problems = parsed.ok ? [] : parsed.problems;
            expect(problems, written(path)).to.deep.include({ path: written([...path, 'zz']), code: 'unknown-key' });
          }
      });

      it('says what is wrong at the place where it is, in words that three languages have', () => {
        for (const one of examples.slice(0, 12))
          for (const [path, value] of placesIn(JSON.parse(JSON.stringify(one)))) {
            if (path.length === 0) continue;
            for (const wrong of [true, -1, 1.5, 1e15, '', '2026-02-30', 'x'.repeat(3000), [], [1], {}, null]) {
              if (wrong === value) continue;
              const parsed = parse(withAt(one, path, wrong));
              if (parsed.ok) continue;
              expect(parsed.problems.length).to.be.greaterThan(0);
              for (const { path: at, code, params = {} } of parsed.problems) {
                expect(problemCodes, `${written(path)} ${at}`).to.include(code);
                for (const [tag, said] of Object.entries(words)) {
                  const sentence = said[code];
                  expect(sentence, `${tag} ${code}`).to.be.a('string').that.is.not.empty;
                  const holes = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole as string);
                  for (const hole of holes) expect(params, `${code} at ${at}`).to.have.property(hole);
                }
              }
            }
          }
      });
    });
});

describe('a division code', () => {
  for (const written of ['310101017015', '310101000000', 'cn-31', 'cn-330102', 'cn-310104003', 'cn-310104003001'])
    it(`${written}: its place reads back as the same`, () => {
      const read = places.parseDivisionCode(written);
      const again = places.parseDivisionCode(JSON.parse(JSON.stringify(read.ok && read.value.place)));
      expect(read).to.have.property('ok', true);
      expect(again).to.deep.equal(read);
    });
  for (const wrong of [
    '',
    '31',
    '3101010170150',
    'cn-',
    'cn-310',
    'cn-1234567',
    '31010101701x',
    ' 310101017015',
    true,
    [],
    31,
  ])
    it(`${JSON.stringify(wrong)}: one problem, of the whole, in words that three languages have`, () => {
      const read = places.parseDivisionCode(wrong as string);
      const problems = read.ok ? [] : read.problems;
      expect(problems.map(({ path }) => path)).to.deep.equal(['']);
      for (const { code } of problems) for (const said of Object.values(words)) expect(said[code]).to.be.a('string');
    });
});

describe('what data can be wrong in', () => {
  const line = ledgerLines[0] as (typeof ledgerLines)[number];
  const cases = [
    { what: 'negative money', data: { ...line, cost: -1 }, path: 'cost', code: 'too-small' },
    { what: 'a part of a fen', data: { ...line, cost: 0.5 }, path: 'cost', code: 'not-whole' },
    { what: 'a day that no month has', data: { ...line, startOn: '2026-02-30' }, path: 'startOn', code: 'not-a-date' },
    {
      what: 'a share over one',
      data: { ...line, departments: [{ name: '甲', share: { numerator: 3, denominator: 2 } }] },
      path: 'departments[0].share',
      code: 'over-whole',
    },
    {
      what: 'shares that are over one together',
      data: {
        ...line,
        departments: ['甲', '乙'].map((name) => ({ name, share: { numerator: 2, denominator: 3 } })),
      },
      path: 'departments',
      code: 'over-whole',
    },
  ] as const;
  for (const { what, data, path, code } of cases)
    it(`${what}: ${code} at ${path}`, () => {
      const parsed = funding.parseLedgerLine(data);
      expect(parsed.ok ? [] : parsed.problems.map((each) => [each.path, each.code])).to.deep.equal([[path, code]]);
    });

  const cite = (id: string) => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' }) as const;
  const from = '2020-01-01';
  const packOf = (places: Pack['places'], entries: Pack['entries'] = []): Pack => ({
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places,
    entries,
  });
  const name = { 'zh-Hans': '地' };
  const nation = { code: 'cn', level: 'nation', from, name } as const;
  it('places that lie in each other: said by both, rather than walked forever', () => {
    const circle = packOf([
      nation,
      { code: 'cn-1', level: 'province', within: 'cn-2', from, name },
      { code: 'cn-2', level: 'province', within: 'cn-1', from, name },
    ]);
    expect(() => lawOn('2026-01-01', 'cn-1', [circle])).to.throw('cn-2 is a province, which cannot hold a province');
    expect(() => parsePack(circle, [])).to.throw('closes a circle of places');
  });
  it('two versions of a list that begin on one day: a conflict, of which neither is chosen', () => {
    const says = (id: string, ...items: string[]) =>
      ({ term: 'matters.assistList', from, cite: cite(id), value: { items, complete: true } }) as const;
    const law = lawOn('2026-01-01', 'cn', [packOf([nation], [says('one', 'elder-meals'), says('two', 'patrols')])]);
    expect(law.get(sdk.matters.assistList)).to.deep.include({ status: 'conflict', cites: [cite('one'), cite('two')] });
    const decision = sdk.matters.mayComeDown(
      { matter: 'elder-meals', community: 'urban', isAnswerable: false, admission: 'none' },
      law,
    );
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing.map((each) => ('term' in each ? [each.kind, each.term] : []))).to.deep.include([
      'conflicting-law',
      'matters.assistList',
    ]);
  });
});

describe('what ends before it begins', () => {
  const [from, until] = ['2025-01-01', '2020-01-01'];
  const cases = {
    'a listing for breaches of trust': sdk.organizations.creditRecord.safeParse({ status: 'serious', from, until }),
    'an assessment': sdk.organizations.assessment.safeParse({ level: 3, on: from, until }),
    'a registration of a certificate': sdk.workforce.registration.safeParse({ on: from, until }),
    'a group on a roster': sdk.indicators.organizationEntry.safeParse({
      ...{ id: 'a', name: '队', place: 'cn-31', registration: 'none' },
      ...{ from, until },
    }),
  };
  for (const [name, { success, error }] of Object.entries(cases))
    it(`${name} is refused`, () => {
      expect(success).to.equal(false);
      expect(error?.issues.map(({ message, path }) => [...path, message])).to.deep.equal([['until', 'before-start']]);
    });
});
