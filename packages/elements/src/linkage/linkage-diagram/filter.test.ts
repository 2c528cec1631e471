import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { LinkageGraph } from '@liandong/sdk/graph';
import { noFilter } from '../diagram/mask.js';
import { svgOfDiagram } from '../diagram/saving.js';
import { all, copied, filter, names, one, open, quarter, said, show, text } from './shown-diagram.test.js';

describe('lian-linkage-diagram with a filter', () => {
  it('says how many of how many, in the summary and in the list, and goes to the findings that are left', async () => {
    const element = await show();
    // Volunteers and the meeting with them are left out, and the finding about that meeting.
    await filter(element, { hiddenLooks: new Set([4]) });
    expect(text(element, '.summary')).to.equal(
      '截至 2026年3月31日 · 3 个行动者（共 4），3 条联系（共 4），1 处发现（共 2） · 没有画：社区志愿者',
    );
    await open(element);
    expect(names(element)).to.include(
      '居委会，居（村）民委员会，社区层面，联系出去 1 条，联系进来 1 条，必须改：是不是既联又动',
    );
    for (let press = 0; press < 3; press++) {
      element['keyboard'].nextFinding();
      expect(element['finding']).to.equal(0);
    }
    expect(await copied(element)).to.not.match(/志愿队|会议|建议改进/);
    element['beforePrint']();
    expect(all(element, '.paper tbody tr')).to.have.length(1);
    element['afterPrint']();
  });
  for (const [lang, said] of [
    ['zh-Hans', ['没有画：会议、居民', '只看有发现的和停了的', '只看它的周围：居委会']],
    ['zh-Hant', ['沒有畫：會議、居民', '只看有發現的和停了的', '只看它的周圍：居委会']],
    ['en', ['Left out: Meeting, Resident', 'Only what has findings or is over', 'Show only what is around it: 居委会']],
  ] as const)
    it(`says what it is, in the summary, in files, the copied table and on paper, in ${lang}`, async () => {
      const element = await show({}, lang);
      await filter(element, { hiddenKinds: new Set([3]), hiddenLooks: new Set([6]), onlyFindings: true, around: 1 });
      expect(text(element, '.summary').split(' · ').slice(2)).to.deep.equal(said);
      expect(text(element, '.summary')).to.not.match(/） [个條条處处]/);
      const file = svgOfDiagram(element['output']);
      expect(/<title>([^<]*)</.exec(file)![1]).to.include(said.join(' · '));
      for (const line of said) expect(file, 'a line over the picture').to.include(`>${line}</text>`);
      if (lang === 'zh-Hans') expect((await copied(element)).split('\n')[0]).to.include(said.join(' · '));
      await emulateMedia({ media: 'print' });
      const printed = getComputedStyle(one(element, '.summary')).display;
      await emulateMedia({ media: 'screen' });
      expect(printed).to.equal('block');
      element['filter'] = noFilter;
      await element.updateComplete;
      expect(text(element, '.summary').split(' · ')).to.have.length(2);
    });
  it('says so where nothing passes, in place of the picture and aloud, and shows all again', async () => {
    const element = await show();
    await filter(element, { hiddenLooks: new Set([0, 1, 2, 3, 4, 5, 6]) });
    expect(text(element, '.frame .note')).to.equal('筛选以后什么也没有。 看全部');
    expect(said(element)).to.equal('筛选以后什么也没有。');
    expect(one(element, '.tree').hidden, 'no list of nothing').to.equal(true);
    await expect(element).to.be.accessible();
    (one(element, '.frame .note button') as HTMLButtonElement).click();
    await waitUntil(() => element.shadowRoot!.activeElement?.className === 'tree');
    expect(text(element, '.summary')).to.include('4 个行动者，4 条联系');
    expect(one(element, '.frame .note')).to.equal(null);
  });
  it('goes by F8 to whom a finding names and who is seen', async () => {
    const found = { ...quarter.findings[0]!, actors: ['志愿队', '互助会'], community: undefined } as never;
    const element = await show({ graph: { ...quarter, findings: [found] } });
    await filter(element, { hiddenLooks: new Set([4]) });
    element['keyboard'].nextFinding();
    expect(element['chosen']).to.deep.equal({ actor: element['whole']!.indexOf.get('互助会') });
  });
  it('shows only what is broken: what has findings, and links that are over; on another day these alone', async () => {
    const element = await show();
    element['panel'] = 'filter';
    await element.updateComplete;
    const tick = all(element, '#filter label').find((each) => each.textContent!.trim() === '只看有发现的和停了的')!;
    tick.querySelector('input')!.click();
    await element.updateComplete;
    await open(element);
    expect(names(element)).to.include('服务：给 互助会，已经停了');
    expect(text(element, '.summary'), 'the supporter has neither').to.include(
      '3 个行动者（共 4），2 条联系（共 4），2 处发现 · 只看有发现的和停了的',
    );
    await filter(element, { onlyFindings: true, date: '2026-02-10' });
    expect(text(element, '.summary')).to.include('2 个行动者（共 3），1 条联系（共 3），发现只按');
    await filter(element, { onlyFindings: true, date: '2026-01-05' });
    expect(text(element, '.summary')).to.include('0 个行动者（共 3）');
  });
  it('keeps everybody of a community with a finding that names nobody', async () => {
    const lost = { code: 'linkage.isTriadComplete.community.organization', actors: [], links: [], severity: 'must' };
    const findings = [
      { ...lost, community: 'c2' },
      { ...lost, community: 'c9' },
    ] as unknown as LinkageGraph['findings'];
    const element = await show({ graph: { ...quarter, findings } });
    await filter(element, { onlyFindings: true });
    expect(text(element, '.summary')).to.include('3 个行动者（共 4），2 条联系（共 4），1 处发现（共 2）');
    element['keyboard'].nextFinding();
    expect(element['finding']).to.equal(0);
  });
});
