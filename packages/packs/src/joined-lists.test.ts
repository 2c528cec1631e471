import {
  below,
  lawOn,
  visit,
  type Asked,
  type Citation,
  type Decision,
  type Expr,
  type Fact,
  type IsoDate,
  type Law,
  type Listing,
  type Reason,
  type Ruling,
  type Term,
} from '@liandong/core';
import { isUrgent } from '@liandong/sdk/needs';
import { maySeal, sealRefusalSlip } from '@liandong/sdk/seals';
import { expect } from 'chai';
import { allPacks } from './index.js';
import { questions } from './questions.test.js';

// Lists that the texts of several levels make up: an answer that turns on an item cites the texts that name it, in every place.

const titles = (cites: readonly Citation[] = []) => cites.map(({ id }) => id.replace(/#.*/, ''));

describe('real lists of several levels', () => {
  const signal = (place: string, ...signals: ('life-danger' | 'minor-harm')[]) =>
    isUrgent({ signals: signals.map((signal) => ({ signal })) }, lawOn('2026-03-09', place, allPacks));

  it('Beijing: danger to life is urgent by the rules of Beijing, harm to a minor by the law of the nation', () => {
    expect(titles(signal('cn-11', 'life-danger').lawUsed)).to.deep.equal(['cn-11-complaints-2021']);
    expect(titles(signal('cn-11', 'minor-harm').lawUsed)).to.deep.equal(['cn-minors-2024']);
    expect(titles(signal('cn-11', 'minor-harm', 'life-danger').lawUsed)).to.deep.equal([
      'cn-minors-2024',
      'cn-11-complaints-2021',
    ]);
    expect(signal('cn-11', 'minor-harm').evidence).to.equal('law-text');
  });

  const law = lawOn('2026-03-02', 'cn-990101001001', allPacks);
  const slipFor = (certificate: string) => {
    const facts = { certificate, community: 'urban', legalBasis: 'none', livesHere: true, applicant: 'self' } as const;
    const decision = maySeal(facts, law);
    return sealRefusalSlip(decision, { certificate, community: 'urban', refusedBy: '示例居委会' }, law);
  };
  for (const [certificate, text] of [
    ['kinship', 'demo-city-居（村）民委员会出具证明管理办法'],
    ['marital-status', 'demo-city-居（村）民委员会出具证明管理办法'],
    ['lost-bankbook', 'demo-city-居（村）民委员会出具证明管理办法'],
    ['volunteer-record', 'cn-volunteers-2017'],
  ] as const)
    it(`the demo place: who certifies ${certificate} stands in ${text} alone`, () => {
      const slip = slipFor(certificate);
      expect(slip?.whatToDo).to.equal('go-to-body');
      expect(titles(slip?.saidBy.whatToDo)).to.deep.equal([text]);
    });
});

type Reasoned = Extract<Expr, { op: 'reason' }>;

/** All reasons in a criterion. */
function reasonsIn(criterion: Expr): readonly Reasoned[] {
  const found: Reasoned[] = [];
  visit(criterion, (expr) => {
    if (expr.op === 'reason') found.push(expr);
  });
  return found;
}

/** What an expression looks up in a list, without what reasons below it do. */
function lookUps(expr: Expr, list: string, rows = ''): readonly { readonly of: Expr; readonly rows: string }[] {
  if (expr.op === 'in' && 'op' in expr.list && (expr.list as { name: string }).name === list)
    return [{ of: expr.of, rows }];
  const inner = 'rows' in expr ? expr.rows : rows;
  return below(expr).flatMap((each) => (each.op === 'reason' ? [] : lookUps(each, list, inner)));
}

const takes = (fact: Fact | undefined, item: string) =>
  fact?.kind === 'code' || (fact?.kind === 'enum' && fact.options?.includes(item) === true);

/** The facts that give an item to what a reason looks up; nothing where they cannot. */
function factsFor({ facts }: Asked, { of, rows }: { of: Expr; rows: string }, item: string) {
  if (of.op === 'const') return of.value === item ? {} : undefined;
  if (of.op === 'fact' && takes(facts[of.name], item)) return { [of.name]: item };
  if (of.op === 'field' && takes(facts[rows]?.row?.[of.name], item)) return { [rows]: [{ [of.name]: item }] };
  return undefined;
}

/** A street's temporary matter is looked up beside the street. */
const temporary = { carrier: 'street', isTemporary: true };

const lists = [...new Set(questions.flatMap(({ terms }) => terms))].filter(
  ({ type }) => type.kind === 'list',
) as readonly Term<Listing>[];
/** A place without texts of its own has the lists of the place above it. */
const places = [...new Set(allPacks.map(({ jurisdiction }) => jurisdiction))];
const dates: readonly IsoDate[] = [2012, 2014, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(
  (year) => `${year}-12-01` as const,
);
/** One law for each way in which texts join into a list. */
const joined = new Map<string, { readonly term: Term<Listing>; readonly law: Law }>();
for (const place of places)
  for (const date of dates) {
    let law: Law;
    try {
      law = lawOn(date, place, allPacks);
    } catch {
      continue;
    }
    for (const term of lists) {
      const { parts, cites } = law.get(term);
      if (parts) joined.set(`${term.id}: ${cites.map(({ id }) => id).join(' + ')}`, { term, law });
    }
  }

/** Reasons that rest on a list as a whole, whatever is on it. */
const whole = [
  // 保障到没到位：all that the texts list.
  'matters.mayComeDown.supported',
  // 其他法律不许购买的：what the list does not name.
  'projects.mayBePurchased.notBarredElsewhere',
];

const told = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.flatMap((reason) => [reason, ...told(reason.children ?? [])]);

describe('every list of several levels, in every question', () => {
  it('there are some', () => {
    expect(joined.size).to.be.greaterThan(30);
  });

  for (const [name, { term, law }] of joined)
    it(name, () => {
      const ruling: Ruling = law.get(term);
      for (const asked of questions) {
        if (!asked.terms.some(({ id }) => id === term.id)) continue;
        const decided = new Map<string, Decision>();
        const decide = (facts: object) => {
          const key = JSON.stringify(facts);
          const decision = decided.get(key) ?? asked(facts, law);
          decided.set(key, decision);
          return decision;
        };
        const alias = Object.keys(asked.law).find((each) => asked.law[each]?.id === term.id);
        const behind = Object.entries(asked.derive ?? {}).filter(([, { law = [], consults = [] }]) =>
          [...law, ...consults].some(({ id }) => id === term.id),
        );
        for (const reason of reasonsIn(asked.criterion)) {
          const reads: string[] = [];
          visit(reason.of, (expr) => {
            if (expr.op === 'fact' || expr.op === 'law') reads.push(expr.name);
          });
          const found = alias
            ? [...lookUps(reason.of, alias), ...(reason.about ? lookUps(reason.about, alias) : [])]
            : [];
          const rests = (alias && reason.cites?.includes(alias)) || behind.some(([fact]) => reads.includes(fact));
          if (rests && !whole.includes(reason.code))
            expect(found, `${reason.code} rests on the list, and does not say what is looked up`).to.not.be.empty;
          // Texts that the reason rests on besides this list.
          const others = [...reads, ...(reason.cites ?? []), ...(reason.binding ? [reason.binding] : [])].flatMap(
            (each) => {
              const other = each === alias ? undefined : asked.law[each];
              return other ? law.get(other).cites.map(({ id }) => id) : [];
            },
          );
          for (const place of found)
            for (const item of ruling.parts?.flatMap(({ items }) => items) ?? []) {
              const facts = factsFor(asked, place, item);
              if (!facts) continue;
              const decision = decide(item === 'streetTemporary' ? { ...temporary, ...facts } : facts);
              const named =
                ruling.parts?.filter(({ items }) => items.includes(item)).flatMap(({ cites }) => cites) ?? [];
              const wrong = ruling.cites.filter((cite) => !named.includes(cite) && !others.includes(cite.id));
              for (const { cites, code } of told(decision.reasons))
                if (code === reason.code)
                  expect(
                    cites.filter(({ id }) => wrong.some((cite) => cite.id === id)),
                    `${code} for ${item}`,
                  ).to.be.empty;
            }
        }
      }
    });
});
