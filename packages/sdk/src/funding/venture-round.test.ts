import { atLeast, lawOn, type Citation, type Entry, type Json, type Pack, type Term } from '@liandong/core';
import { expect } from 'chai';
import { mayReleaseTranche } from './may-release-tranche.js';
import * as terms from './terms.js';
import { checkRound, parseVentureRound, trancheAmounts, type VentureProject, type VentureRound } from './venture.js';

const cite = (id: string): Citation => ({ id, title: id, issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' });
const says = (term: Term, value: Json): Entry => ({ term: term.id, from: '2020-01-01', cite: cite(term.id), value });
const open = (term: Term): Entry => ({ term: term.id, from: '2020-01-01', cite: cite(term.id), open: true });
const today = '2025-06-30';
function lawOf(...entries: readonly Entry[]) {
  const pack: Pack = {
    format: 'liandong.pack.v1',
    jurisdiction: 'cn',
    title: { 'zh-Hans': '国' },
    version: '1',
    places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
    entries,
  };
  return lawOn(today, 'cn', [pack]);
}
const reviewsAsked = says(terms.trancheReviews, { items: ['midterm', 'final'], complete: true });
const law = lawOf(
  reviewsAsked,
  says(terms.clawsBack, true),
  says(terms.matchingShare, atLeast(1, 5) as never),
  says(terms.linkedProjectShare, atLeast(1, 3) as never),
);

const passed = { kind: 'midterm', heldOn: '2025-05-01', isPassed: true, isOffTarget: false } as const;
const failed = { ...passed, isPassed: false } as const;
/** Paid for the most part; what is left waits for the midterm review. Amounts in fen. */
const project: VentureProject = {
  code: 'P1',
  title: 'x',
  organization: 'y',
  budget: 500,
  grant: 400,
  isLinked: true,
  tranches: [
    { amount: 160, reviewBefore: 'none', paidOn: '2025-01-10' },
    { amount: 240, reviewBefore: 'midterm', paidOn: null },
  ],
  matches: [{ kind: 'unitSponsorship', amount: 100, dueOn: '2025-03-01', transferredOn: '2025-02-20' }],
  reviews: [passed],
};
const round = (projects: readonly VentureProject[], budget = 10_000): VentureRound => ({
  code: 'R',
  title: 'R',
  year: 2025,
  budget,
  projects: [...projects],
});
const decided = (more: Partial<VentureProject>, at = law) => checkRound(round([{ ...project, ...more }]), at).next[0];

describe('a round of venture philanthropy', () => {
  it('tells each finding with its projects and its numbers, in order', () => {
    const [paid, second] = project.tranches as [VentureProject['tranches'][number], VentureProject['tranches'][number]];
    const [match] = project.matches as [VentureProject['matches'][number]];
    const projects: VentureProject[] = [
      project,
      // A fen is missing from the parts, and the grant is a fen over the whole cost.
      { ...project, code: 'P2', isLinked: false, grant: 401, budget: 400, matches: [{ ...match, amount: 99 }] },
      // Of four matches two are late: one came a day late, one is still out a month after its day.
      {
        ...project,
        code: 'P3',
        isLinked: false,
        budget: 400,
        tranches: [paid, { ...second, paidOn: '2025-06-01' }],
        matches: [
          { ...match, amount: 1, transferredOn: '2025-03-01' },
          { ...match, amount: 20, transferredOn: '2025-03-02' },
          { ...match, amount: 300, dueOn: '2025-05-30', transferredOn: null },
          { ...match, amount: 4000, dueOn: today, transferredOn: undefined },
          { ...match, amount: 50_000, dueOn: undefined, transferredOn: null },
        ],
      },
      { ...project, code: 'P4', isLinked: undefined },
    ];
    const { findings, next } = checkRound(round(projects, 1600), law);
    expect(findings).to.deep.equal([
      {
        code: 'grants-over-budget',
        weight: 'unmet',
        projects: ['P1', 'P2', 'P3', 'P4'],
        facts: { granted: 1601, budget: 1600 },
      },
      { code: 'tranches-not-grant', weight: 'unmet', projects: ['P2'], facts: { tranches: 400, grant: 401 } },
      { code: 'grant-over-project', weight: 'unmet', projects: ['P2'], facts: { grant: 401, budget: 400 } },
      { code: 'match-late', weight: 'unmet', projects: ['P3'], facts: { amount: 320 } },
      { code: 'too-few-linked', weight: 'unknown', projects: ['P4'], facts: { linked: 1, projects: 4 } },
    ]);
    expect(next.map(({ project, tranche, decision }) => [project, tranche, decision.value])).to.deep.equal([
      ['P1', 2, 'release'],
      ['P2', 2, 'release'],
      ['P4', 2, 'release'],
    ]);
    expect(checkRound(round(projects, 1601), law).findings[0]?.code).to.equal('tranches-not-grant');
  });

  const linked = [
    { of: [true, false, false], in: law, is: undefined, why: 'one of three is a third' },
    { of: [true, false, false, false], in: law, is: ['unmet', []], why: 'one of four is less, and all was told' },
    { of: [true, false, false, undefined], in: law, is: ['unknown', ['3']], why: 'the fourth could make it two' },
    { of: [false, false, false, undefined], in: law, is: ['unmet', ['3']], why: 'even with the fourth it is one' },
    { of: [], in: law, is: undefined, why: 'nothing has no share' },
    { of: [false], in: lawOf(), is: undefined, why: 'no text asks for a share' },
    {
      of: [false],
      in: lawOf(open(terms.linkedProjectShare)),
      is: ['unknown', []],
      why: 'the text leaves the share open',
    },
  ] as const;
  for (const { of, in: at, is, why } of linked) {
    it(`linked ${of.map((each) => `${each}`).join(', ') || 'none'}: ${is ? is[0] : 'nothing to say'}, for ${why}`, () => {
      const projects = of.map((isLinked, index): VentureProject => ({ ...project, code: `${index}`, isLinked }));
      expect(checkRound(round(projects), at).findings).to.deep.equal(
        is
          ? [
              {
                code: 'too-few-linked',
                weight: is[0],
                projects: is[1],
                facts: { linked: of.filter(Boolean).length, projects: of.length },
              },
            ]
          : [],
      );
    });
  }

  const reviewed = [
    { reviews: [passed], is: 'release', why: 'it passed' },
    { reviews: [], is: 'withhold', why: 'what was not held has not been passed' },
    { reviews: [{ ...passed, kind: 'final' }], is: 'withhold', why: 'another review than the one it waits for' },
    { reviews: [{ ...passed, heldOn: today }], is: 'release', why: 'held today' },
    { reviews: [{ ...passed, heldOn: '2025-07-01' }], is: 'withhold', why: 'held tomorrow' },
    { reviews: [passed, { ...failed, heldOn: '2025-04-01' }], is: 'release', why: 'the latest by day, not by place' },
    { reviews: [passed, { ...failed, heldOn: '2025-06-01' }], is: 'withhold', why: 'the later one failed' },
    { reviews: [failed, passed], is: 'release', why: 'of one day the one written last' },
    { reviews: [passed, { ...passed, isOffTarget: true }], is: 'clawBack', why: 'one review found it off target' },
    { reviews: [{ ...passed, isOffTarget: undefined }], is: undefined, why: 'no review says whether it is on target' },
    { reviews: [passed, { ...passed, isOffTarget: undefined }], is: undefined, why: 'one of two does not say' },
  ] as const;
  for (const { reviews, is, why } of reviewed) {
    it(`${is ?? 'unknown'}, for ${why}`, () => expect(decided({ reviews: [...reviews] })?.decision.value).to.equal(is));
  }
  it('the first part that is not paid comes next, and none once all are', () => {
    const [first, second] = project.tranches as [
      VentureProject['tranches'][number],
      VentureProject['tranches'][number],
    ];
    const none = { ...first, paidOn: undefined };
    expect(decided({ tranches: [none, second] })).to.deep.include({ project: 'P1', tranche: 1 });
    expect(decided({ tranches: [none, second], reviews: [] })?.decision.value).to.equal('release');
    expect(decided({ tranches: [first, { ...second, paidOn: today }] })).to.equal(undefined);
  });

  const match = { kind: 'unitSponsorship', amount: 50, dueOn: '2025-03-01', transferredOn: '2025-03-01' } as const;
  const matched = [
    { of: [match, match], is: ['release', 'met'], why: 'a fifth, on its day' },
    { of: [match], is: ['withhold', 'met'], why: 'half of what is asked for' },
    { of: [match, { ...match, transferredOn: today }], is: ['release', 'unmet'], why: 'it came today, and late' },
    {
      of: [{ ...match, transferredOn: today }, match],
      is: ['release', 'unmet'],
      why: 'the latest day, wherever written',
    },
    {
      of: [match, { ...match, transferredOn: '2025-07-01' }],
      is: ['withhold', 'unmet'],
      why: 'tomorrow’s is not here',
    },
    { of: [match, match, { ...match, transferredOn: null }], is: ['release', 'unknown'], why: 'a third is still out' },
    {
      of: [{ ...match, transferredOn: undefined }, match, match],
      is: ['release', 'unknown'],
      why: 'of one no day is told',
    },
    {
      of: [
        { ...match, dueOn: '2025-04-01' },
        { ...match, dueOn: undefined },
        { ...match, dueOn: '2025-02-01' },
      ],
      is: ['release', 'unmet'],
      why: 'the earliest day counts',
    },
    { of: [{ ...match, amount: 100, dueOn: undefined }], is: ['release', 'unknown'], why: 'no day was set' },
    { of: [], is: ['withhold', 'unknown'], why: 'nothing was promised' },
  ] as const;
  for (const { of, is, why } of matched) {
    it(`matches ${of.map(({ transferredOn }) => transferredOn ?? 'not come').join(', ')}: ${is.join(', ')}, for ${why}`, () => {
      const decision = decided({ matches: [...of] })?.decision;
      const inTime = decision?.reasons.find(({ code }) => code === 'funding.mayReleaseTranche.matchedInTime');
      expect([decision?.value, inTime?.outcome]).to.deep.equal(is);
    });
  }
  it('parts by unequal shares', () => {
    const fifths = [2, 3].map((numerator) => ({ numerator, denominator: 5 }));
    expect(trancheAmounts(101, fifths)).to.deep.equal([40, 61]);
  });
});

describe('which review a tranche waits for', () => {
  const failing = {
    reviewBefore: 'midterm',
    isReviewPassed: false,
    isOffTarget: false,
    grant: 1,
    budget: 1,
    matched: 0,
  } as const;
  const cases = [
    { of: {}, in: lawOf(reviewsAsked), is: 'withhold', why: 'a text asks for it' },
    { of: { reviewBefore: 'none' }, in: lawOf(reviewsAsked), is: 'release', why: 'this part waits for none' },
    {
      of: { reviewBefore: 'none' },
      in: lawOf(open(terms.trancheReviews)),
      is: 'release',
      why: 'whatever texts leave open',
    },
    { of: {}, in: lawOf(), is: 'release', why: 'no text asks for any' },
    { of: {}, in: lawOf(open(terms.trancheReviews)), is: undefined, why: 'the text leaves it open' },
    {
      of: {},
      in: lawOf(says(terms.trancheReviews, { items: ['final'], complete: true })),
      is: 'release',
      why: 'only the final one is asked for',
    },
    {
      of: {},
      in: lawOf(says(terms.trancheReviews, { items: ['final'], complete: false })),
      is: undefined,
      why: 'the list may hold more',
    },
    { of: {}, in: lawOf(open(terms.matchingShare)), is: undefined, why: 'how much must be matched is open' },
  ] as const;
  for (const { of, in: at, is, why } of cases) {
    it(`${is ?? 'unknown'}, for ${why}`, () => {
      expect(mayReleaseTranche({ ...failing, ...of }, at).value).to.equal(is);
    });
  }
  it('where the list may hold more, the list is what is wanting, not the answer', () => {
    const may = lawOf(says(terms.trancheReviews, { items: ['final'], complete: false }));
    const { outcome, missing } = mayReleaseTranche({ ...failing, matched: 1 }, may);
    expect(outcome).to.equal('unknown');
    expect(missing.map((each) => ('term' in each ? each.term : each.kind))).to.deep.equal([terms.trancheReviews.id]);
  });
});

describe('a round as data', () => {
  const good = round([project]);
  const [first] = good.projects as [VentureProject];
  it('takes what is right', () => expect(parseVentureRound(good)).to.deep.equal({ ok: true, value: good }));
  const cases = [
    { data: { ...good, colour: 1 }, path: 'colour', code: 'unknown-key' },
    { data: { ...good, year: 1948 }, path: 'year', code: 'too-small' },
    { data: { ...good, budget: 0.5 }, path: 'budget', code: 'not-whole' },
    { data: { ...good, projects: [{ ...first, title: undefined }] }, path: 'projects[0].title', code: 'required' },
    { data: { ...good, projects: [{ ...first, tranches: [] }] }, path: 'projects[0].tranches', code: 'too-few' },
    {
      data: { ...good, projects: [{ ...first, tranches: [{ amount: 1 }] }] },
      path: 'projects[0].tranches[0].reviewBefore',
      code: 'required',
    },
    {
      data: { ...good, projects: [{ ...first, matches: [{ kind: 'inKind', amount: 1, dueOn: '2025-02-29' }] }] },
      path: 'projects[0].matches[0].dueOn',
      code: 'not-a-date',
    },
    {
      data: { ...good, projects: [{ ...first, reviews: [{ kind: 'final', heldOn: today }] }] },
      path: 'projects[0].reviews[0].isPassed',
      code: 'required',
    },
  ];
  for (const { data, path, code } of cases) {
    it(`${path}: ${code}`, () => {
      const parsed = parseVentureRound(data);
      expect(parsed.ok ? [] : parsed.problems.map((problem) => [problem.path, problem.code])).to.deep.equal([
        [path, code],
      ]);
    });
  }
});
