import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { guihuaRoster, guihuaVenues } from '@liandong/fixtures/linkage-figures';
import { ledgerLines } from '@liandong/fixtures/ledger';
import { meetingBook } from '@liandong/fixtures/meetings';
import { needsOfMarch } from '@liandong/fixtures/needs';
import { organizationsOfDistrict } from '@liandong/fixtures/organizations';
import { ladderProject } from '@liandong/fixtures/projects';
import { recordsOfSpring } from '@liandong/fixtures/volunteers';
import { InvalidDateError, InvalidNumberError, lawOn, WrongFactError, type Law } from '@liandong/core';
import { expect } from 'chai';
import * as sdk from './index.js';
import { parseModel, type Parsed } from './model.js';

// What is refused, where, and why: a part over its whole, what stands twice, what ends before it begins, what names itself.

const { funding, indicators, linkage, meetings, needs, organizations, places, projects, sharing, volunteers } = sdk;
const first = <Item>(items: readonly Item[], at = 0): Item => items[at] as Item;

const problemsOf = (parsed: Parsed<unknown>) =>
  parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);

type Case = readonly [what: string, problems: readonly string[], is: readonly string[]];
const refuses = (name: string, cases: readonly Case[]) =>
  describe(name, () => {
    for (const [what, problems, is] of cases)
      it(`${what}: ${is.join(', ') || 'taken'}`, () => expect(problems).to.deep.equal(is));
  });

const seen = (data: object) => problemsOf(linkage.parseObservations(data));
const meeting = (change: object) =>
  problemsOf(parseModel(meetings.meeting, { ...first(meetingBook.filter((one) => !one.present)), ...change }));
const organization = (staff: object) => {
  const [one, ...others] = organizationsOfDistrict;
  return problemsOf(organizations.parseOrganizations([{ ...one, staff }, ...others]));
};
refuses('a part over its whole', [
  ['more matters of the office than matters', seen({ adminMatters: 3, allMatters: 2 }), ['adminMatters: over-whole']],
  ['as many', seen({ adminMatters: 2, allMatters: 2 }), []],
  ['the whole is not known', seen({ adminMatters: 3, allMatters: null }), []],
  ['the part is not known', seen({ adminMatters: null, allMatters: 2 }), []],
  ['more accepted than offered', seen({ outsideOffers: 1, outsideAccepted: 2 }), ['outsideAccepted: over-whole']],
  ['more take part than there are', seen({ participants: 11, residents: 10 }), ['participants: over-whole']],
  ['one source over all money', seen({ largestSource: 5, allMoney: 4 }), ['largestSource: over-whole']],
  [
    'more begun by government than begun',
    seen({ governmentInitiated: 1, allInitiated: 0 }),
    ['governmentInitiated: over-whole'],
  ],
  ['no part of that number', seen({ dualWorkers: 9, socialWorkers: 1, linksDown: 9, linksUp: 1 }), []],
  ['more present than belong', meeting({ members: 30, present: 31 }), ['present: over-whole']],
  ['all present', meeting({ members: 30, present: 30 }), []],
  ['only who was present', meeting({ present: 30 }), []],
  [
    'more social workers than staff',
    organization({ count: 8, socialWorkers: 9, professionals: 0 }),
    ['[0].staff.socialWorkers: over-whole'],
  ],
  [
    'more professionals than staff',
    organization({ count: 8, socialWorkers: 0, professionals: 9 }),
    ['[0].staff.professionals: over-whole'],
  ],
  ['staff that are all both', organization({ count: 8, socialWorkers: 8, professionals: 8 }), []],
]);

it('a claim over its grant is read, and told by the check of the ledger, which is there for it', () => {
  const line = first(ledgerLines);
  const sources = [{ kind: 'foundationGrant', amount: 300, grantId: 'G', grantTotal: 200 }] as const;
  const parsed = funding.parseLedgerLine({ ...line, sources });
  expect(problemsOf(parsed)).to.deep.equal([]);
  const { findings } = funding.checkLedger([{ ...line, sources: [...sources] }], nowhere());
  expect(findings.find(({ code }) => code === 'grant-claimed-too-much')?.facts).to.include({ total: 200, over: 100 });
});

/** A place of which no text says anything. */
function nowhere(): Law {
  const name = { 'zh-Hans': '国' };
  const nation = { code: 'cn', level: 'nation', from: '2000-01-01', name } as const;
  const pack = { format: 'liandong.pack.v1', jurisdiction: 'cn', title: name, version: '1' } as const;
  return lawOn('2026-03-31', 'cn', [{ ...pack, places: [nation], entries: [] }]);
}

const records = (change: object) => problemsOf(linkage.parseLinkage({ ...guihuaLinkage, ...change }));
const twice = (key: keyof typeof guihuaLinkage) => {
  const all: readonly unknown[] = guihuaLinkage[key];
  return [records({ [key]: [...all, all[0]] }), [`${key}[${all.length}].id: twice`]] as const;
};
const actor = first(guihuaLinkage.actors);
const project = (change: object) => problemsOf(projects.parseProject({ ...ladderProject, ...change }));
refuses('what stands twice', [
  ...(['actors', 'resources', 'links', 'tasks', 'meetings', 'activities'] as const).map((key): Case => [
    key,
    ...twice(key),
  ]),
  [
    'a resource under the id of an actor',
    records({ resources: [{ id: actor.id, name: '地', supplier: actor.id }] }),
    ['resources[0].id: twice'],
  ],
  [
    'resolutions',
    meeting({ resolutions: ['R1', 'R2', 'R1'].map((id) => ({ id, what: '修灯' })) }),
    ['resolutions: twice'],
  ],
  [
    'a community of a meeting',
    meeting({ communities: ['cn-990101001001', 'cn-990101001001'] }),
    ['communities: twice'],
  ],
  ['two communities', meeting({ communities: ['cn-990101001001', 'cn-990101001002'] }), []],
  ['resolutions under two ids', meeting({ resolutions: ['R1', 'R2'].map((id) => ({ id, what: '修灯' })) }), []],
  [
    'stages',
    project({ stages: [first(ladderProject.stages), first(ladderProject.stages)] }),
    ['stages[1].stage: twice'],
  ],
  [
    'needs of a project',
    project({ needs: [1, 2].map(() => ({ need: 'X1', isWithdrawn: false })) }),
    ['needs[1].need: twice'],
  ],
]);

const days = { from: '2026-03-02', until: '2026-03-01' };
const link = { ...first(guihuaLinkage.links), on: '2026-03-02', until: '2026-03-01' };
const need = first(needsOfMarch);
const needOf = (change: object) => problemsOf(parseModel(needs.need, { ...need, ...change }));
const react = (on: string) => ({ kind: 'react', on });
const before = need.receivedOn.replace('2026', '2025');
refuses('what ends or happens before it begins', [
  [
    'an actor',
    records({ actors: [{ ...actor, ...days }, ...guihuaLinkage.actors.slice(1)] }),
    ['actors[0].until: before-start'],
  ],
  [
    'an actor of one day',
    records({ actors: [{ ...actor, from: days.from, until: days.from }, ...guihuaLinkage.actors.slice(1)] }),
    [],
  ],
  [
    'a resource',
    records({ resources: [{ id: 'r', name: '地', supplier: actor.id, ...days }] }),
    ['resources[0].until: before-start'],
  ],
  ['a link', records({ links: [link] }), ['links[0].until: before-start']],
  [
    'an assignment',
    records({ assignments: [{ ...first(guihuaLinkage.assignments), ...days }] }),
    ['assignments[0].until: before-start'],
  ],
  [
    'a need: what happened before it came',
    needOf({ events: [react(need.receivedOn), react(before)] }),
    ['events[1].on: before-start'],
  ],
  [
    'a meeting that is told of after it',
    meeting({ on: '2026-03-02', noticedOn: '2026-03-03', agendaOn: '2026-03-03' }),
    ['noticedOn: after-end', 'agendaOn: after-end'],
  ],
  ['a meeting that is told of on its day', meeting({ on: '2026-03-02', noticedOn: '2026-03-02' }), []],
  [
    'a need: what happened before what happened before it',
    needOf({ events: ['2026-12-31', '2026-12-30'].map(react) }),
    ['events[1].on: before-start'],
  ],
  ['a need: on its own day', needOf({ events: [react(need.receivedOn)] }), []],
]);

const entry = (change: object) =>
  problemsOf(indicators.parseOrganizationEntry({ ...first(guihuaRoster), unifiedCode: undefined, ...change }));
refuses('what names itself, or nobody', [
  ['a need merged into itself', needOf({ mergedInto: need.id }), ['mergedInto: not-wanted']],
  ['a meeting that is put off to itself', meeting({ id: 'M', movedTo: 'M' }), ['movedTo: not-wanted']],
  ['a meeting that is put off to another', meeting({ id: 'M', movedTo: 'N' }), []],
  ['a need that is not merged, merged into another', needOf({ mergedInto: 'N' }), ['mergedInto: not-wanted']],
  ['for somebody else, by nobody', needOf({ forWhom: 'other', proxy: undefined }), ['proxy: required']],
  [
    'for oneself, by another',
    needOf({ forWhom: 'self', proxy: { relation: 'neighbour', personAgrees: 'yes' } }),
    ['proxy: not-wanted'],
  ],
  ['a group that is the same as itself', entry({ sameAs: first(guihuaRoster).id }), ['sameAs: not-wanted']],
  ['a unified code with a wrong check', entry({ unifiedCode: '51420000MJH200408D' }), ['unifiedCode: wrong-form']],
  ['a unified code that is too short', entry({ unifiedCode: '5142' }), ['unifiedCode: wrong-form']],
  ['a sound unified code', entry({ unifiedCode: '51420000MJH200408C' }), []],
]);

describe('what functions refuse', () => {
  const third = { numerator: 1, denominator: 3 };
  for (const [grant, shares, why] of [
    [-100, [third, third, third], 'money below nothing'],
    [1.5, [third, third, third], 'a part of a fen'],
    [NaN, [third, third, third], 'no number'],
    [100, [{ numerator: 4, denominator: 3 }], 'a share over one'],
    [100, [third, third, third, third], 'shares that are over one together'],
    [100, [third], 'shares that leave something over'],
    [
      100,
      [
        { numerator: -1, denominator: 3 },
        { numerator: 4, denominator: 3 },
      ],
      'a share below nothing',
    ],
    [100, [], 'no share at all'],
  ] as const)
    it(`tranches: ${why}`, () => expect(() => funding.trancheAmounts(grant, shares)).to.throw(InvalidNumberError));

  it('hours that run backwards, or not at all', () => {
    const record = first(recordsOfSpring);
    for (const endedAt of [record.startedAt, '2020-01-01T08:00'] as const)
      expect(() => volunteers.hoursOf([{ ...record, endedAt }])).to.throw(
        WrongFactError,
        `fact "${record.id}.endedAt" is not later than ${record.startedAt}`,
      );
  });

  const odd = '2026-02-30' as const;
  it('days that are none', () => {
    expect(() => indicators.countOrganizations(guihuaRoster, odd)).to.throw(InvalidDateError);
    expect(() => indicators.classBalance(guihuaRoster, ['2026-01-01', odd], nowhere())).to.throw(InvalidDateError);
    expect(() => places.venuesOn(guihuaVenues, { on: odd })).to.throw(InvalidDateError);
  });

  it('a division code that is no text has a problem, as any other that is wrong', () => {
    for (const [given, is] of [
      [310104, 'wrong-type'],
      [null, 'required'],
      [undefined, 'required'],
      [{}, 'wrong-type'],
    ] as const)
      expect(problemsOf(places.parseDivisionCode(given as never)), String(given)).to.deep.equal([`: ${is}`]);
  });

  it('a calendar that is no text has problems, and throws nothing', () => {
    for (const given of [undefined, null, 7, {}])
      expect(meetings.fromIcs(given as never).problems.map(({ code }) => code)).to.include('not-a-calendar');
  });

  it('rows that are none: the row is named', () => {
    const law = nowhere();
    for (const none of [null, 7, 'x'] as never[]) {
      expect(() => linkage.isMature({ parts: [], steps: [none] }, law)).to.throw(
        WrongFactError,
        'fact "steps[0]" must be',
      );
      expect(() => sharing.isJointServiceWhole({ parts: [none] }, law)).to.throw(
        WrongFactError,
        'fact "parts[0]" must',
      );
    }
  });
});
