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
  return findingLines(
    found,
    { lang, say, names, source: (kind) => kind, actorKind: (kind) => kind, role: (role) => role },
    most,
  );
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
    expect(lines({ overdue }, 'en')[1]).to.equal('"work b" (b): O, due on 20 March 2026, days overdue: 1');
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
  it('of roles whose they are, and who has them or could take them', () => {
    const roles = ['absent', 'misplaced'].map((code) => ({ code, actor: 'committee', role: 'platform', who: ['x'] }));
    expect(lines({ roles }, 'en')).to.deep.equal([
      'committee · platform · could be taken by X',
      'committee · platform · X',
    ]);
    expect(lines({ roles: [{ ...roles[0]!, who: [] }] })).to.deep.equal(['committee · platform']);
  });
  it('of a title what can be read: without signs that turn letters round, cut where it is long, else the id', () => {
    const said = (title: string) => lines({ overdue: [{ ...task('t', 0), title }] }, 'en')[0];
    expect(said('\u202eab\nc')).to.equal('"ab c" (t): O, due on 20 March 2026');
    expect(said('\u200b ')).to.match(/^"t" \(t\)/);
    expect(said('𠀀'.repeat(10_000))).to.contain(`"${'𠀀'.repeat(80)}…"`);
    expect(said('甲'.repeat(80))).to.contain(`"${'甲'.repeat(80)}"`);
  });
  it('nothing where there is nothing', () => expect(lines({})).to.deep.equal([]));
});
