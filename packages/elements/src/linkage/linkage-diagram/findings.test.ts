import { expect } from '@open-wc/testing';
import { linkage } from '@liandong/messages/zh-hans/linkage';
import type { LinkageGraph } from '@liandong/sdk/graph';
import { registerWords } from '../../internal/words-controller.js';
import { city } from '../diagram/city.test.js';
import { all, filter, linkAt, one, quarter, said, show, text } from './shown-diagram.test.js';

describe('lian-linkage-diagram of what is not moving', () => {
  const reason = { code: 'linkage.isMoving.carriedOut', facts: { meetings: 1, due: 3, done: 1 }, cites: [] };
  const decision = { question: 'linkage.isMoving', reasons: [reason], missing: [] };
  const found = { code: 'linkage.isMoving.linkedNotMoving', actors: ['居委会'], links: ['l3'], severity: 'should' };
  const of = (more: object) => ({ ...quarter, findings: [{ ...found, ...more }] }) as unknown as LinkageGraph;
  it('says so of the link, in place of active, and how much is overdue where the answer says so', async () => {
    const element = await show({ graph: of({ decision }) });
    const l3 = linkAt(element, 'l3');
    element['choose']({ link: l3 });
    await element.updateComplete;
    expect(said(element)).to.equal(
      '会议：居委会 到 志愿队，没有动起来，建议改进：联而不动：开了会，议定的事没有办，到期 3 件，没有办 2 件',
    );
    expect(text(element, '.details')).to.match(/没有动起来 · 从.*到期 3 件，没有办 2 件/);
    element['keyboard'].nextFinding();
    expect(said(element)).to.include('到期 3 件，没有办 2 件');
    await filter(element, { date: '2026-03-05' });
    expect(element['telling']!.link(l3), 'findings are of the graph’s own day').to.include('在进行');
  });
  it('says nothing of what is due where nothing is', async () => {
    const element = await show({ graph: of({}) });
    expect(element['telling']!.link(linkAt(element, 'l3'))).to.match(/没有动起来，.*没有办$/);
    expect(element['telling']!.link(linkAt(element, 'l1'))).to.match(/在进行$/);
  });
});

describe('lian-linkage-diagram: findings', () => {
  it('says of a finding which role of whom, and whom it names, in the details and aloud', async () => {
    const { graph, places } = city(1);
    const [lead, two] = graph.actors.filter(({ community }) => community).map(({ id, name }) => ({ id, name }));
    const of = (code: string, actors: readonly string[], roles?: unknown): never =>
      ({
        code,
        actors,
        links: [],
        severity: 'must',
        roles,
        community: graph.actors.find(({ id }) => id === lead!.id)!.community,
      }) as never;
    const role = (code: string, name: string) => [{ code, actor: 'committee', role: name, who: [lead!.id] }];
    const findings = [
      of('linkage.areRolesInPlace.governance.absent', [lead!.id], role('absent', 'leader')),
      of('linkage.areRolesInPlace.governance.misplaced', [lead!.id], role('misplaced', 'administrativeArm')),
      of('linkage.hasOneStarter.tie', [lead!.id, two!.id]),
    ];
    registerWords('zh-Hans', 'linkage', linkage);
    const element = await show({ graph: { ...graph, findings }, places });
    const next = async () => {
      element['keyboard'].nextFinding();
      await element.updateComplete;
      return all(element, '.about').map((each) => each.textContent);
    };
    expect(await next()).to.deep.equal([
      `居（村）民委员会 · 主导者 · 可以由谁承担：${lead!.name}`,
      `居（村）民委员会 · 行政事务的办理者 · ${lead!.name}`,
      `${lead!.name}、${two!.name}`,
    ]);
    expect(said(element)).to.include('主导者');
    expect((await next())[0]).to.include('行政事务的办理者');
    expect(said(element)).to.include('行政事务的办理者');
    expect((await next())[0]).to.equal(`${lead!.name}、${two!.name}`);
    expect(said(element)).to.include(two!.name);
  });
  it('says of which context a finding on roles is, and counts no tasks where nobody agreed on anything', async () => {
    const { graph, places } = city(1);
    const element = await show({ graph, places });
    const telling = element['telling']!;
    registerWords('zh-Hans', 'linkage', linkage);
    const found = (code: string) => ({ code, actors: [], links: [], severity: 'should' }) as never;
    expect(telling.finding(found('linkage.areRolesInPlace.governance.absent'))).to.match(/，协同治理$/);
    expect(telling.finding(found('linkage.areRolesInPlace.project.absent'))).to.match(/，服务项目$/);
    expect(telling.finding(found('linkage.hasOneStarter.tie'))).to.match(/一样强$/);
    const overdue = (code: string) => {
      const decision = { reasons: [{ facts: { due: 3, done: 1 } }] };
      return telling.substance({ code, actors: [], links: [], severity: 'should', decision } as never);
    };
    expect(overdue('linkage.isMoving.linkedNotMoving')).to.have.length(1);
    expect(overdue('linkage.isMoving.movingNotLinked')).to.deep.equal([]);
  });
  it('shows the worst finding first, and says how many it does not list', async () => {
    const { graph, places } = city(2);
    const found = (severity: 'must' | 'unknown') =>
      ({ code: 'linkage.isMoving', actors: ['a0-0'], links: [], community: 'c0', severity }) as const;
    const findings = [...Array.from({ length: 600 }, () => found('unknown')), found('must')];
    const element = await show({ graph: { ...graph, findings }, places });
    const actor = graph.actors.findIndex(({ id }) => id === 'a0-0');
    element['choose']({ actor });
    await element.updateComplete;
    expect(said(element)).to.match(/进来 1 条，必须改：.*，还有 598 处没有列出$/);
    expect(element['telling']!.actor(actor, true), 'in a file, of so many the gravest').to.equal(
      '第0社区0号，居（村）民委员会，必须改：是不是既联又动',
    );
    expect(all(element, '.details .found').map((each) => each.classList.contains('must'))).to.deep.equal([
      true,
      ...[false, false, false, false, false],
    ]);
    expect(one(element, '.details').textContent).to.include('还有 595 处没有列出');
    element['keyboard'].nextFinding();
    expect(element['finding']).to.equal(600);
    element['beforePrint']();
    const printed = all(element, '.paper tbody tr').map((each) => each.textContent!.trim());
    expect(printed[0]).to.match(/^必须改/);
    expect([printed.length, printed[500]]).to.deep.equal([501, '还有 101 处没有列出']);
    element['afterPrint']();
  });
});
