import { expect } from 'chai';
import { callStanding, parseResourceCall, type ResourceCall } from './index.js';

const call: ResourceCall = {
  id: 'RC-1',
  what: '老人午餐的餐车',
  by: 'socialWorker',
  task: 'T-7',
  networks: ['楼组长群', '驻地单位联络群'],
  on: '2026-03-02',
  endedOn: '2026-04-30',
  finds: [
    { resource: '保温餐车', supplier: '虚构食品店', foundOn: '2026-03-10', linkedOn: '2026-03-16' },
    { resource: '旧餐车', supplier: '虚构物业', foundOn: '2026-03-05' },
  ],
};

describe('a call for resources', () => {
  const days = [
    { on: '2026-03-01', is: undefined, why: 'it is not made yet' },
    { on: '2026-03-02', is: ['called', 0, 0], why: 'its own day' },
    { on: '2026-03-04', is: ['called', 0, 0], why: 'nobody has answered' },
    { on: '2026-03-05', is: ['found', 1, 0, '虚构物业'], why: 'the first find' },
    { on: '2026-03-15', is: ['found', 2, 0, '虚构物业', '虚构食品店'], why: 'found is not linked' },
    { on: '2026-03-16', is: ['linked', 2, 1, '虚构物业'], why: 'the day of the link' },
    { on: '2026-05-01', is: ['linked', 2, 1, '虚构物业'], why: 'what is linked stays so after the end' },
  ] as const;
  for (const { on, is, why } of days)
    it(`${on}: ${is ? is[0] : 'none'}, for ${why}`, () => {
      const standing = callStanding(call, on);
      expect(standing && [standing.stage, standing.found, standing.linked, ...standing.waiting]).to.deep.equal(is);
    });
  it('ends without a link', () => {
    const none = { ...call, finds: call.finds.slice(1) };
    expect(callStanding(none, '2026-04-29')?.stage).to.equal('found');
    expect(callStanding(none, '2026-04-30')?.stage).to.equal('ended');
  });

  const [first] = call.finds;
  const wrong = [
    { change: { networks: [] }, is: ['networks', 'too-few'], why: 'it is called nowhere' },
    { change: { task: undefined }, is: ['task', 'required'], why: 'resources are not gathered for their own sake' },
    {
      change: { finds: [{ ...first, supplier: undefined }] },
      is: ['finds[0].supplier', 'required'],
      why: 'no supplier',
    },
    {
      change: { finds: [{ ...first, linkedOn: '2026-03-09' }] },
      is: ['finds[0].linkedOn', 'before-start'],
      why: 'linked before it was found',
    },
    {
      change: { finds: [{ ...first, foundOn: '2026-03-01' }] },
      is: ['finds[0].foundOn', 'before-start'],
      why: 'found before the call',
    },
    { change: { endedOn: '2026-03-01' }, is: ['endedOn', 'before-start'], why: 'ended before it began' },
    { change: { by: 'resource' }, is: ['by', 'not-an-option'], why: 'a resource calls for nothing' },
  ] as const;
  for (const { change, is, why } of wrong)
    it(`is refused: ${why}`, () => {
      const parsed = parseResourceCall({ ...call, ...change });
      expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code])).to.deep.equal([is]);
    });
  it('is read as it was written', () => {
    expect(parseResourceCall(JSON.parse(JSON.stringify(call)))).to.deep.equal({ ok: true, value: call });
  });
});
