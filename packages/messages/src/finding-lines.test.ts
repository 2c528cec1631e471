import { expect } from 'chai';
import { diagram as en } from './en/diagram.js';
import { findingLines, type FindingSubject } from './index.js';
import { diagram as hans } from './zh-hans/diagram.js';
import { diagram as hant } from './zh-hant/diagram.js';

const words = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const;
const lines = (found: FindingSubject, lang: keyof typeof words = 'zh-Hans', most?: number) => {
  const own = words[lang] as unknown as Readonly<Record<string, string>>;
  const say = (key: string, facts: Readonly<Record<string, unknown>> = {}) =>
    (own[key] as string).replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
  const names = (ids: readonly string[]) => ids.map((id) => id.toUpperCase()).join(own['between']);
  return findingLines(found, { lang, say, names, source: (kind) => kind }, most);
};
const task = (id: string, daysOverdue: number) => ({
  ...{ id, title: `work ${id}`, owner: 'o', dueOn: '2026-03-20', daysOverdue },
});

describe('what a finding is about, in sentences', () => {
  const overdue = [task('a', 11), task('b', 1), task('c', 0)];
  it('of what is due today no days are told', () => {
    expect(lines({ overdue })).to.deep.equal([
      '“work a”（a）：O，2026年3月20日到期，已过期 11 天',
      '“work b”（b）：O，2026年3月20日到期，已过期 1 天',
      '“work c”（c）：O，2026年3月20日到期',
    ]);
    expect(lines({ overdue }, 'zh-Hant')[1]).to.equal('「work b」（b）：O，2026年3月20日到期，已過期 1 天');
    expect(lines({ overdue }, 'en')[1]).to.equal('“work b” (b): O, due on 20 March 2026, days overdue: 1');
  });
  it('as many as are asked for, and how many more there are; without a title by its id', () => {
    expect(lines({ overdue }, 'en', 2)[2]).to.equal('not listed: 1 more');
    expect(lines({ overdue }, 'en', 3)).to.have.length(3);
    const { title: _, ...untitled } = task('t', 0);
    expect(lines({ overdue: [untitled] })[0]).to.match(/^“t”（t）/);
  });
  it('of money the kind, the share, who got it, and who gave it where that is known', () => {
    const largestSource = { kind: 'k', numerator: 950, denominator: 1_000, carriers: ['x', 'y'], funders: [] };
    expect(lines({ largestSource }, 'en')).to.deep.equal([
      'Largest kind of source: k, CNY 9.50 of CNY 10.00',
      'Received by: X, Y',
    ]);
    expect(lines({ largestSource: { ...largestSource, funders: ['z'] } })).to.deep.equal([
      '最大的一类来源：k，9.50 元，全部 10.00 元',
      '收到资金：X、Y',
      '出这类资金：Z',
    ]);
  });
  it('nothing where there is nothing', () => expect(lines({})).to.deep.equal([]));
});
