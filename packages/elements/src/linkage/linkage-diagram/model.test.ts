import { expect } from '@open-wc/testing';
import type { Actor, Link } from '@liandong/sdk/graph';
import { layoutOf } from '../diagram/layout.js';
import { networkOf } from '../diagram/network.js';
import { city } from '../diagram/city.test.js';
import { modelSteps, sound } from './model.js';
import { networkSteps } from '../diagram/network.js';

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
      { ...link, firstOn: days.firstOn, lastOn: undefined, evidence: [] },
    ]);
  });
  it('copies nothing that is sound: of a hundred thousand links that would take longest of all', () => {
    const [whole, half] = [
      { ...link, ...days, evidence: [{ record: 'r' }] },
      { ...link, evidence: [] },
    ];
    const actor = { id: 'a', kind: 'station', tier: 'community', name: '站', community: 'c' };
    const read = sound({ actors: [actor], links: [whole, half] });
    expect([read?.actors[0], ...read!.links].map((one, at) => one === [actor, whole, half][at])).to.deep.equal([
      ...[true, true, true],
    ]);
  });
  it('keeps the stretch it is of, without which another day would call links over that nobody knows of', () => {
    expect(sound({ asOf: '2026-03-31', from: '2026-03-20' })?.from).to.equal('2026-03-20');
    expect(sound({ asOf: '2026-03-31', from: 'soon' })).to.not.have.property('from');
  });
});

describe('the model of the diagram', () => {
  it('is made in steps, none of which looks at more than some hundred actors, links or findings', () => {
    const looked = new Set<object>();
    /** Notes that somebody looks at it. */
    const watched = <Item extends object>(item: Item, ...keys: readonly (keyof Item)[]): Item =>
      keys.reduce(
        (one, key) => {
          const get = () => (looked.add(item), item[key]);
          return Object.defineProperty(one, key, { get, enumerable: true });
        },
        { ...item },
      );
    const { graph, places } = city(90);
    const actors = graph.actors.map((actor) => watched(actor, 'id', 'name', 'community'));
    const links = Array.from({ length: 5000 }, (_, at) => {
      // Some of them can be drawn, others not.
      const link = { ...graph.links[at % graph.links.length]!, id: `l${at}`, ...(at % 2 && { to: 'nobody' }) };
      return watched(link, 'from', 'evidence');
    });
    const findings = Array.from({ length: 3000 }, (_, at) => {
      const severity = (['must', 'unknown', 'should'] as const)[at % 3]!;
      return watched({ ...graph.findings[at % 2]!, severity }, 'actors');
    });
    const whole = { ...graph, actors, links, findings };
    for (const [name, steps] of [
      ['as a page gives it', modelSteps(whole, places, undefined, undefined)],
      ['known to be sound', networkSteps(whole, places)],
    ] as const) {
      const [counts, all] = [[] as number[], new Set<object>()];
      for (let isDone = false; !isDone;) {
        looked.clear();
        isDone = steps.next().done === true;
        counts.push(looked.size);
        looked.forEach((one) => all.add(one));
      }
      expect(all.size, `${name}: everything was looked at`).to.equal(actors.length + links.length + findings.length);
      expect(Math.max(...counts), `${name}: at once`).to.be.within(1, 500);
    }
  });
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
