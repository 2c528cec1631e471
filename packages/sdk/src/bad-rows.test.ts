import { ventureRound2026 } from '@liandong/fixtures/funding';
import { ledgerLines } from '@liandong/fixtures/ledger';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { guihuaRatings } from '@liandong/fixtures/linkage-figures';
import { needsOfMarch } from '@liandong/fixtures/needs';
import { organizationsOfDistrict } from '@liandong/fixtures/organizations';
import { ladderProject } from '@liandong/fixtures/projects';
import { InvalidDateError, lawOn, WrongFactError, type IsoDate } from '@liandong/core';
import { expect } from 'chai';
import * as sdk from './index.js';

// Functions over records that nobody read by a model: what is wrong is told by its place, and never counted.

const { catalogue, evaluation, funding, indicators, linkage, needs, projects, workforce } = sdk;
const first = <Item>(items: readonly Item[], at = 0): Item => items[at] as Item;
const name = { 'zh-Hans': '国' };
const law = lawOn('2026-03-31', 'cn', [
  {
    ...{ format: 'liandong.pack.v1', jurisdiction: 'cn', title: name, version: '1', entries: [] },
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name }],
  },
]);
const odd = '2026-02-30' as IsoDate;
const none = null as never;

describe('rows that are none are named', () => {
  const calls: readonly (readonly [run: () => unknown, at: string])[] = [
    [() => catalogue.buildCatalogue([first(organizationsOfDistrict), none], law), 'organizations[1]'],
    [() => funding.checkLedger([first(ledgerLines), none], law), 'lines[1]'],
    [() => funding.checkLedger([{ ...first(ledgerLines), sources: [none] }], law), 'lines[0].sources[0]'],
    [() => funding.checkRound({ ...ventureRound2026, projects: [none] }, law), 'projects[0]'],
    [() => funding.fundMix([none]), 'sources[0]'],
    [() => workforce.certifiedRate([none], law), 'staff[0]'],
    [() => indicators.certifiedRate([none]), 'staff[0]'],
    [() => evaluation.twoWay([none], law), 'ratings[0]'],
    [() => linkage.linkageOf({ ...guihuaLinkage, actors: [none] }, '2026-03-31'), 'actors[0]'],
    [() => linkage.linkageOf({ ...guihuaLinkage, resources: [none] }, '2026-03-31'), 'resources[0]'],
    [() => linkage.linkageOf({ ...guihuaLinkage, links: [none] }, '2026-03-31'), 'links[0]'],
    [() => linkage.linkageOf({ ...guihuaLinkage, tasks: [none] }, '2026-03-31'), 'tasks[0]'],
    [() => indicators.countOrganizations([none], '2026-03-31'), 'roster[0]'],
    [() => projects.checkProject({ ...ladderProject, stages: [none] }, law), 'stages[0]'],
    [() => needs.triage([first(needsOfMarch), none], law), 'needs[1]'],
    [() => needs.clusterNeeds([first(needsOfMarch), none], law), 'needs[1]'],
  ];
  for (const [run, at] of calls)
    it(`${String(run).slice(6, 70)}: ${at}`, () => expect(run).to.throw(WrongFactError, `fact "${at}" must be`));
});

describe('a list that is none is named', () => {
  for (const wrong of [undefined, null, 'x', 7, {}, { length: 1 }] as never[])
    it(`${String(JSON.stringify(wrong))} for needs`, () => {
      for (const run of [() => needs.triage(wrong, law), () => needs.clusterNeeds(wrong, law)])
        expect(run).to.throw(WrongFactError, 'fact "needs" must be a list');
    });
});

describe('numbers that are none are refused', () => {
  for (const amount of [-5, NaN, 0.5, Infinity, '5'] as never[]) {
    it(`${String(amount)} fen`, () => {
      const kind = 'districtBudget';
      expect(() =>
        funding.fundMix([
          { kind, amount: 10 as never },
          { kind, amount },
        ]),
      ).to.throw(WrongFactError, `funding.fundMix: fact "sources[1].amount" must be a whole number of fen`);
      const round = ventureRound2026;
      const project = first(round.projects);
      const [tranche, ...others] = project.tranches;
      for (const [given, at] of [
        [{ ...round, budget: amount }, 'budget'],
        [{ ...round, projects: [{ ...project, grant: amount }] }, 'projects[0].grant'],
        [{ ...round, projects: [{ ...project, budget: amount }] }, 'projects[0].budget'],
        [
          { ...round, projects: [{ ...project, tranches: [{ ...tranche, amount }, ...others] }] },
          'projects[0].tranches[0].amount',
        ],
        [{ ...round, projects: [{ ...project, matches: [{ kind, amount }] }] }, 'projects[0].matches[0].amount'],
      ] as const)
        expect(() => funding.checkRound(given as never, law), at).to.throw(
          WrongFactError,
          `funding.checkRound: fact "${at}" must be a whole number of fen`,
        );
    });
  }

  it('marks that are over a hundred each, or of nobody', () => {
    const rating = first(guihuaRatings);
    for (const [change, at] of [
      [{ sum: 500, raters: 1 }, 'sum'],
      [{ sum: -1, raters: 1 }, 'sum'],
      [{ sum: NaN, raters: 1 }, 'sum'],
      [{ sum: 0, raters: 0 }, 'raters'],
      [{ sum: 100, raters: 1.5 }, 'raters'],
    ] as const)
      expect(() => evaluation.twoWay([rating, { ...rating, ...change }], law), at).to.throw(
        WrongFactError,
        `evaluation.twoWay: fact "ratings[1].${at}" must be`,
      );
    expect(() => evaluation.twoWay([{ ...rating, sum: 100, raters: 1 }], law)).not.to.throw();
  });
});

describe('an event that is none is refused, by its place', () => {
  const open = {
    ...first(needsOfMarch),
    mergedInto: undefined,
    state: 'expressed',
    events: [],
  } as unknown as sdk.needs.Need;
  const on = open.receivedOn;
  const cases: readonly (readonly [event: unknown, fault: string])[] = [
    [{ kind: 'dance', on }, 'fact "event.kind" is not-an-option'],
    [{ kind: 'react', on: '2026-02-30' }, 'fact "event.on" is not-a-date'],
    [{ kind: 'react' }, 'fact "event.on" is required'],
    [{ kind: 'extend', on, approved: 'yes', told: true }, 'fact "event.approved" is wrong-type'],
    [{ kind: 'merge', on, into: '' }, 'fact "event.into" is required'],
    [{ kind: 'react', on, colour: 'red' }, 'fact "event.colour" is unknown-key'],
    [null, 'fact "event." is required'],
  ];
  for (const [event, fault] of cases)
    it(`${JSON.stringify(event)}: ${fault}`, () =>
      expect(() => needs.advanceNeed(open, event as never, law)).to.throw(WrongFactError, fault));
  it('a sound one happens', () => expect(needs.advanceNeed(open, { kind: 'react', on }, law).ok).to.equal(true));
});

describe('days that are none are refused', () => {
  it('the earliest day of no needs', () => {
    expect(() => needs.firstDay([])).to.throw(InvalidDateError);
  });

  const need = { ...first(needsOfMarch), mergedInto: undefined, state: 'expressed', events: [] } as const;
  const given = need as unknown as sdk.needs.Need;
  it('of a stage of a project', () => {
    const stages = ladderProject.stages.map((one, at) => (at === 1 ? { ...one, doneOn: odd } : one));
    expect(() => projects.checkProject({ ...ladderProject, stages }, law)).to.throw(InvalidDateError, odd);
  });

  it('of a need that is put in order', () => {
    expect(() => needs.triage([{ ...given, receivedOn: odd }], law)).to.throw(InvalidDateError, odd);
    expect(() => needs.feedbackClock({ ...given, receivedOn: odd }, law)).to.throw(InvalidDateError, odd);
  });
});
