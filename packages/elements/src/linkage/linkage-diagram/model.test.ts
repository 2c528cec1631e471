import { expect } from '@open-wc/testing';
import type { Actor, Link } from '@liandong/sdk/graph';
import { layoutOf } from '../diagram/layout.js';
import { networkOf } from '../diagram/network.js';
import { city } from '../diagram/scene.test.js';
import { modelSteps, sound } from './model.js';

describe('a graph as far as it is one', () => {
  const days = { firstOn: '2026-01-05', lastOn: '2026-02-01' };
  const link = { id: 'l', kind: 'service', from: 'a', to: 'b', isActive: true };

  it('keeps each sound day of a link, whatever else of it is not', () => {
    const links = [
      { ...link, ...days },
      { ...link, ...days, evidence: [null, { record: 'r' }] },
      { ...link, ...days, lastOn: '2026-13-45' },
    ];
    expect(sound({ links })?.links).to.deep.equal([
      { ...link, ...days, evidence: [] },
      { ...link, ...days, evidence: [{ record: 'r' }] },
      { ...link, firstOn: days.firstOn, evidence: [] },
    ]);
  });
  it('keeps the stretch it is of, without which another day would call links over that nobody knows of', () => {
    expect(sound({ asOf: '2026-03-31', from: '2026-03-20' })?.from).to.equal('2026-03-20');
    expect(sound({ asOf: '2026-03-31', from: 'soon' })).to.not.have.property('from');
  });
});

describe('the model of the diagram', () => {
  it('leaves everything where it stands when nothing has changed, supporters and parts of large communities too', () => {
    const { graph, places } = city(90);
    const supporters = Array.from({ length: 480 }, (_, at): Actor => {
      const name = `第${at}家`;
      return { id: `s${at}`, kind: 'supplier', tier: 'area', place: 'd', name };
    });
    const neighbours = Array.from({ length: 360 }, (_, at): Actor => {
      const name = `第${at}位`;
      return { id: `n${at}`, kind: 'volunteer', tier: 'community', community: 'c0', name };
    });
    const links = [...supporters, ...neighbours].map(({ id }, at): Link => {
      const to = `a${(at * 7) % 90}-1`;
      return { id: `t${at}`, kind: 'service', from: id, to, evidence: [], isActive: true };
    });
    const whole = {
      ...graph,
      actors: [...graph.actors, ...supporters, ...neighbours],
      links: [...graph.links, ...links],
    };
    const before = networkOf(whole, places);
    expect(before.actors.length).to.be.above(3000);
    const levels = before.groups.map(({ level, code }) => `${level} ${code ?? ''}`);
    for (const several of ['support d', 'part '])
      expect(levels.filter((one) => one === several).length, several).to.be.above(5);
    const old = layoutOf(before);
    const steps = modelSteps({ ...whole }, places, before, old);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { network, previous } = step.value!;
    const now = layoutOf({ ...network, previous });
    const far = Array.from(now.x, (x, actor) => Math.hypot(x - old.x[actor]!, now.y[actor]! - old.y[actor]!));
    const away = Array.from(now.groupX, (x, group) =>
      Math.hypot(x - old.groupX[group]!, now.groupY[group]! - old.groupY[group]!),
    );
    expect([Math.max(...far), Math.max(...away)].map(Math.round)).to.deep.equal([0, 0]);
  }).timeout(60_000);
});
