import { leavesOpen, sets } from '@liandong/core/pack';
import { expect } from 'chai';
import { isTaskAtItsLevel, levelTaskCodes, levelTasks, taskLevels } from './index.js';
import { lawWith } from './small-law.test.js';

const cite = { id: 'x', title: 'x', issuer: 'x', checkedOn: '2026-01-01', evidence: 'law-text' } as const;
const value = { district: ['resourceMatching'], street: ['needFinding'], community: ['spaceGiving'] } as const;
const open = lawWith(leavesOpen(levelTasks, { from: '2020-01-01', cite }));
const law = lawWith(sets(levelTasks, [{ from: '2020-01-01', cite, value }]));

describe('tasks by level', () => {
  for (const { level, levelTask, is, why } of [
    { level: 'district', levelTask: 'resourceMatching', is: ['met', 'district'], why: 'it is named there' },
    { level: 'street', levelTask: 'resourceMatching', is: ['unmet', 'district'], why: 'it is named elsewhere' },
    { level: 'community', levelTask: 'spaceGiving', is: ['met', 'community'], why: 'it is named there' },
    { level: 'street', levelTask: 'workerTraining', is: ['unmet', 'notNamed'], why: 'no level is named for it' },
  ] as const)
    it(`${levelTask} at the ${level}: ${is[0]}, for ${why}`, () => {
      const { outcome, value: named, reasons } = isTaskAtItsLevel({ level, levelTask }, law);
      expect([outcome, named]).to.deep.equal(is);
      expect(reasons[0]?.cites.map(({ id }) => id)).to.deep.equal(['x']);
    });

  it('left open: unknown, and the text that leaves it so', () => {
    const { outcome, missing } = isTaskAtItsLevel({ level: 'street', levelTask: 'needFinding' }, open);
    expect([outcome, ...missing.map((one) => 'term' in one && one.term)]).to.deep.equal([
      'unknown',
      'linkage.levelTasks',
    ]);
  });

  it('a value names each level, and each task once', () => {
    expect(levelTasks.type.check(value)).to.equal(undefined);
    const [task] = levelTaskCodes;
    for (const wrong of [
      null,
      {},
      { ...value, street: undefined },
      { ...value, street: ['sweeping'] },
      { ...value, street: ['spaceGiving'] },
      { ...value, nation: [task] },
      Object.fromEntries(taskLevels.map((level) => [level, [task]])),
    ])
      expect(levelTasks.type.check(wrong), JSON.stringify(wrong)).to.match(
        /^must give for district, street, community/,
      );
  });
});
