import { expect } from 'chai';
import { lawOn } from '@liandong/core';
import { gasLeak, stairLight } from '@liandong/fixtures/needs';
import { feedbackClock, isUrgent, mayExtend, mayRedirect } from '@liandong/sdk/needs';
import { allPacks } from '../index.js';

const beijing = lawOn('2026-03-20', 'cn-11', allPacks);

describe('needs in Beijing', () => {
  it('the ticket sets the time; without one it is unknown', () => {
    const clock = (caseDueOn?: '2026-03-19' | '2026-03-20') =>
      feedbackClock({ ...stairLight, caseDueOn }, beijing).clocks[2];
    expect(clock()).to.include({ status: 'unknown', law: 'open' });
    expect(clock('2026-03-20')).to.include({ status: 'running', by: 'case', workdaysLeft: 0 });
    expect(clock('2026-03-19')).to.include({ status: 'overdue' });
    expect(clock('2026-03-19')?.cites.map(({ id }) => id)).to.deep.equal(['cn-11-complaints-2021#13.1']);
  });

  it('a day of the ticket that was over when the need was taken up again is not overdue for it', () => {
    const again = (on: '2026-03-08' | '2026-03-12') =>
      feedbackClock({ ...stairLight, caseDueOn: '2026-03-10', events: [{ kind: 'reopen', on }] }, beijing);
    expect(again('2026-03-12').isOverdue).to.equal(false);
    expect(again('2026-03-12').clocks[2]).to.include({ status: 'unknown' });
    expect(again('2026-03-08').clocks[2]).to.include({ status: 'overdue', by: 'case' });
  });

  it('an extension must be told; how often and how long is open', () => {
    const facts = { receivedOn: '2026-03-02', extensionsSoFar: 0, isApproved: true } as const;
    expect(mayExtend({ ...facts, isTold: false }, beijing).outcome).to.equal('unmet');
    expect(mayExtend({ ...facts, isTold: true }, beijing).outcome).to.equal('unknown');
  });

  it('six classes go another way, and no other', () => {
    expect(mayRedirect({ redirect: 'outside-remit' }, beijing).outcome).to.equal('met');
    expect(mayRedirect({ redirect: 'lawfully-settled' }, beijing).outcome).to.equal('unmet');
  });

  it('an emergency is passed on at once; the return visit is due after the time has run out', () => {
    expect(isUrgent({ signals: [{ signal: 'life-danger' }] }, beijing).outcome).to.equal('met');
    expect(feedbackClock(gasLeak, beijing).clocks[3]).to.include({ status: 'due', law: 'open' });
  });
});
