import { expect } from '@open-wc/testing';
import type { Actor, Link } from '@liandong/sdk/graph';
import { layoutOf } from '../diagram/layout.js';
import { networkOf } from '../diagram/network.js';
import { city } from '../diagram/scene.test.js';
import { modelSteps } from './model.js';

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
