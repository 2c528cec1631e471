import { expect, fixture, html } from '@open-wc/testing';
import { lawOn, type Law } from '@liandong/core';
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { allPacks } from '@liandong/packs';
import type { LinkageRecords, Strengths } from '@liandong/sdk/linkage';
import '../../languages/matrices/index.js';
import './define.js';
import type { LianRollIn } from './roll-in.js';

const lawAt = (place: string) => lawOn('2026-03-31', place, allPacks);
const demo = lawAt('cn-990101001001');
const strengths: Strengths = { isBaseThere: true, organization: 9, volunteer: 4, resource: 1 };

interface Given {
  strengths?: unknown;
  records?: unknown;
  law?: Law | undefined;
  lang?: string;
}
const show = (given: Given = {}) =>
  fixture<LianRollIn>(
    html`<lian-roll-in
      lang=${given.lang ?? 'zh-Hans'}
      .strengths=${('strengths' in given ? given.strengths : strengths) as Strengths}
      .records=${given.records as LinkageRecords}
      .law=${'law' in given ? given.law : demo}
    ></lian-roll-in>`,
  );
const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>(selector));
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const told = async (element: LianRollIn) => {
  const decision = element.shadowRoot!.querySelector('lian-decision')!;
  await decision.updateComplete;
  return textOf(decision.shadowRoot as never);
};

describe('lian-roll-in', () => {
  it('shows the one mode with its order as a numbered list, and why', async () => {
    const element = await show();
    expect(all(element, '.mode .name').map(textOf)).to.deep.equal(['社会组织卷联型']);
    expect(all(element, 'ol > li .what').map(textOf)).to.deep.equal(['社会组织先动', '社区志愿者', '社会慈善资源']);
    expect(textOf(element.shadowRoot!.querySelector('.back'))).to.equal('最后回到社会组织');
    expect(await told(element))
      .to.include('由社会组织先动')
      .and.include('有一个最强');
    expect(all(element, 'tbody tr').map(textOf)).to.deep.equal([
      '社会组织 9 最强',
      '社区志愿者 4 —',
      '社会慈善资源 1 —',
    ]);
  });
  it('writes out the day and the place, and counts the texts of the order among its sources', async () => {
    const said = await told(await show());
    expect(said).to.include('2026年3月31日').and.not.include('2026-03-31');
    expect(said).to.include('桂花社区').and.not.include('cn-99');
    expect(said).to.include('演示数据').and.not.include('没有用到任何文件');
    expect(await told(await show({ law: lawAt('cn-31') }))).to.include('没有用到任何文件');
  });
  it('shows a tie as a tie: each of the strongest, none before the other', async () => {
    const element = await show({ strengths: { ...strengths, organization: 4, volunteer: 7, resource: 7 } });
    expect(element.shadowRoot!.querySelector('.modes')!.localName).to.equal('ul');
    expect(all(element, '.mode .name').map(textOf)).to.deep.equal(['社区志愿者卷联型', '社会慈善资源卷联型']);
    expect(textOf(all(element, '.heading')[0])).to.equal('并列的几种，不分先后');
    expect(all(element, 'tbody tr').map(textOf)).to.deep.equal([
      '社会组织 4 —',
      '社区志愿者 7 并列最强',
      '社会慈善资源 7 并列最强',
    ]);
    expect(textOf(all(element, 'ol')[1]))
      .to.include('专业志愿者、社区志愿者')
      .and.include('同时');
  });
  it('says what is missing where the measure is open: all three are possible', async () => {
    const element = await show({ law: lawAt('cn-42') });
    expect(all(element, '.mode')).to.have.length(3);
    expect(textOf(element.shadowRoot!.querySelector('caption'))).to.equal('用什么衡量，当地没有写明');
    expect(all(element, 'tbody tr').map(textOf)[0]).to.equal('社会组织 9 还比不出来');
    expect(await told(element)).to.include('现有文件没有写明：要素强弱用什么衡量');
  });
  it('says so where no text gives an order', async () => {
    const element = await show({ law: lawAt('cn-31') });
    expect(all(element, '.mode').map(textOf)[0]).to.include('现行文件没有写明');
    expect(all(element, 'ol')).to.have.length(0);
  });
  it('says that the base is not there', async () => {
    const element = await show({ strengths: { ...strengths, isBaseThere: false } });
    expect(textOf(element.shadowRoot!.querySelector('.base'))).to.equal('前提：社工与社区已经联手：还没有');
  });

  describe('with records', () => {
    it('says when each first moved, what came early, and which is next', async () => {
      const element = await show({ records: guihuaLinkage });
      expect(all(element, '[part=step]').map(textOf)).to.deep.equal([
        '社会组织先动 2025年10月1日第一次动起来',
        '社区志愿者接下来 记录里还没有',
        '社会慈善资源比次序早 2026年3月1日第一次动起来',
      ]);
      expect(textOf(element.shadowRoot!.querySelector('[aria-current=step] .what > span'))).to.equal('社区志愿者');
      expect(textOf(element.shadowRoot!.querySelector('.verdict')))
        .to.include('与这个次序不同：社会慈善资源来得比次序早')
        .and.include('接下来卷入：社区志愿者');
      expect(textOf(element.shadowRoot as never)).to.include('次序不同不等于错');
    });
    it('counts them up to a day', async () => {
      const element = await show({ records: guihuaLinkage });
      element.asOf = '2026-02-01';
      await element.updateComplete;
      expect(textOf(element.shadowRoot!.querySelector('.verdict'))).to.include('相合');
      expect(textOf(element.shadowRoot as never)).to.include('截至 2026年2月1日');
    });
    it('says when all are in', async () => {
      const by = (id: string, on: string) => ({ id: `a-${id}`, on, by: [id] });
      const element = await show({
        records: {
          actors: [
            { id: 'o', name: '互助会', kind: 'communityOrganization' },
            { id: 'v', name: '志愿队', kind: 'volunteer' },
            { id: 's', name: '食堂', kind: 'supplier' },
          ],
          activities: [by('o', '2026-01-01'), by('v', '2026-01-02'), by('s', '2026-01-03')],
        },
      });
      expect(textOf(element.shadowRoot!.querySelector('.onward'))).to.equal('都卷入了，接下来回到社会组织');
    });
  });

  it('leaves out strengths and records that are none, and tells', async () => {
    const element = await show({
      strengths: { organization: -1, volunteer: 1.5, resource: '<img src=x>', isBaseThere: 'yes' },
      records: { actors: [null], activities: [{ id: 'x', on: '2026-02-30', by: [] }] },
    });
    expect(textOf(element.shadowRoot!.querySelector('.told'))).to.include('有 6 处没有算进去');
    expect(all(element, 'tbody tr').map(textOf)[0]).to.equal('社会组织 不清楚 还比不出来');
    for (const bad of ['x', 7, [], {}])
      expect(textOf((await show({ strengths: bad, records: bad })).shadowRoot as never)).to.include('卷联');
  });
  it('says so where nothing is given; takes what the page wrote inside', async () => {
    expect(textOf((await show({ strengths: undefined })).shadowRoot as never)).to.include('还没有填写');
    expect(textOf((await show({ law: undefined })).shadowRoot as never)).to.include('还没有提供法规包');
    const element = await show({ strengths: undefined });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ strengths, records: guihuaLinkage });
    element.append(script);
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(all(element, '.verdict')).to.have.length(1);
  });
  it('speaks the language of the page', async () => {
    const element = await show({ lang: 'en', records: guihuaLinkage });
    const own = Array.from(element.shadowRoot!.querySelectorAll('[part=mode], table'), textOf).join(' ');
    expect(own)
      .to.include('Next to bring in: Community volunteers')
      .and.not.match(/[：，\u4e00-\u9fff]/);
  });
});
