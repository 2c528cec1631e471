import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { lawOn } from '@liandong/core';
import { districtPlace, districts } from '@liandong/fixtures/districts';
import { allPacks } from '@liandong/packs';
import { linkageGraph } from '@liandong/sdk/graph';
import '../../languages/diagram/index.js';
import { svgOfDiagram, tableOf } from '../diagram/saving.js';
import './define.js';
import type { LianLinkageDiagram } from './linkage-diagram.js';

const places = allPacks.flatMap((pack) => pack.places);
const all = (root: ParentNode, selector: string) => Array.from(root.querySelectorAll<HTMLElement>(selector));
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The diagram of one of the ten districts, at its finding. */
async function show(at: number, lang: string): Promise<LianLinkageDiagram> {
  const { records, window, told } = districts[at]!;
  const graph = linkageGraph(records, window, lawOn('2026-03-31', districtPlace, allPacks), told);
  const element = await fixture<LianLinkageDiagram>(
    html`<lian-linkage-diagram lang=${lang} .graph=${graph} .places=${places}></lian-linkage-diagram>`,
  );
  await waitUntil(() => /好了|Arranged/.test(element['said']), 'it is laid out', { timeout: 15_000 });
  element['keyboard'].nextFinding();
  await element.updateComplete;
  return element;
}
const linesOf = (element: LianLinkageDiagram) => all(element.shadowRoot!, '.about').map((line) => line.textContent);

interface Planted {
  /** Place among the ten districts. */
  readonly at: number;
  readonly code: string;
  /** What the details say below the name of the finding, by language. */
  readonly says: Readonly<Record<string, readonly string[]>>;
}
const [committee, group, worker] = ['桂花社区居委会', '桂花邻里互助会', '桂花社工'];
const planted: readonly Planted[] = [
  {
    ...{ at: 1, code: 'isTriadComplete' },
    says: { 'zh-Hans': [`${group}、${worker}`], 'zh-Hant': [`${group}、${worker}`], en: [`${group}, ${worker}`] },
  },
  {
    ...{ at: 3, code: 'linkedNotMoving' },
    says: {
      'zh-Hans': ['到期 1 件，没有办 1 件', `“排出送餐的班次”（t1）：${group}，2026年3月20日到期，已过期 11 天`],
      'zh-Hant': ['到期 1 件，沒有辦 1 件', `「排出送餐的班次」（t1）：${group}，2026年3月20日到期，已過期 11 天`],
      en: ['due and not done: 1 of 1', `"排出送餐的班次" (t1): ${group}, due on 20 March 2026, days overdue: 11`],
    },
  },
  {
    ...{ at: 4, code: 'movingNotLinked' },
    says: {
      'zh-Hans': [`2026年3月15日的活动（a1）：${group}、桂花楼道灯志愿队`],
      'zh-Hant': [`2026年3月15日的活動（a1）：${group}、桂花楼道灯志愿队`],
      en: [`activity of 15 March 2026 (a1): ${group}, 桂花楼道灯志愿队`],
    },
  },
  {
    ...{ at: 5, code: 'absent' },
    says: {
      'zh-Hans': [`居（村）民委员会 · 主导者 · 可以由谁承担：${committee}`],
      'zh-Hant': [`居（村）民委員會 · 主導者 · 可以由誰承擔：${committee}`],
      en: [`Residents' (villagers') committee · Leader · could be taken by ${committee}`],
    },
  },
  {
    ...{ at: 6, code: 'misplaced' },
    says: {
      'zh-Hans': [`居（村）民委员会 · 行政事务的办理者 · ${committee}`],
      'zh-Hant': [`居（村）民委員會 · 行政事務的辦理者 · ${committee}`],
      en: [`Residents' (villagers') committee · Handler of administrative matters · ${committee}`],
    },
  },
  {
    ...{ at: 7, code: 'singleSource' },
    says: {
      'zh-Hans': [
        '最大的一类来源：街道（乡镇）财政，95,000.00 元，全部 100,000.00 元',
        `收到资金：${group}`,
        '出这类资金：示例街道办事处',
      ],
      'zh-Hant': [
        '最大的一類來源：街道（鄉鎮）財政，95,000.00 元，全部 100,000.00 元',
        `收到資金：${group}`,
        '出這類資金：示例街道办事处',
      ],
      en: [
        'Largest kind of source: Subdistrict (township) budget, CNY 95,000.00 of CNY 100,000.00',
        `Received by: ${group}`,
        'Money of this kind given by: 示例街道办事处',
      ],
    },
  },
  {
    ...{ at: 8, code: 'tie' },
    says: {
      'zh-Hans': [`${group}、桂花楼道灯志愿队`],
      'zh-Hant': [`${group}、桂花楼道灯志愿队`],
      en: [`${group}, 桂花楼道灯志愿队`],
    },
  },
];

describe('lian-linkage-diagram: a planted break is explained', () => {
  for (const { at, code, says } of planted)
    for (const [lang, lines] of Object.entries(says))
      it(`${code}, in ${lang}: in the details, aloud, in the list, as a table and on paper`, async () => {
        const element = await show(at, lang);
        expect(linesOf(element)).to.deep.equal(lines);
        const aloud = element['said'];
        for (const line of lines) expect(aloud).to.include(line);
        const [network, telling, mask] = [element['network'], element['telling'], element['mask']];
        expect(telling!.row({ kind: 'finding', index: 0 } as never)).to.equal(aloud);
        const isNames = /^(isTriadComplete|tie)$/.test(code);
        const table = tableOf(network!, mask!, telling!, element['say']).split(/\r?\n/);
        element['beforePrint']();
        const [printed] = all(element.shadowRoot!, '.paper tbody tr').map((row) => plain(row.textContent));
        for (const line of isNames ? [] : lines) {
          expect(table[table.length - 1]).to.include(line);
          expect(printed).to.include(plain(line));
        }
        element['afterPrint']();
        // In the file each has it in the title of its mark.
        const file = svgOfDiagram(element['output']);
        for (const line of /Linked|Moving|single/.test(code) ? lines : [])
          expect(file.includes(line.replace(/"/g, '&quot;')), line).to.equal(true);
      });

  it('names the first of many tasks, the longest overdue first, and says how many more there are', async () => {
    const element = await show(3, 'en');
    const [found] = element.graph!.findings;
    const [task] = found!.overdue!;
    const overdue = Array.from({ length: 9 }, (_, at) => ({ ...task!, id: `t${at}` }));
    element.graph = { ...element.graph!, findings: [{ ...found!, overdue }] };
    await element.updateComplete;
    await waitUntil(() => !element['isReading'] && element['layout']);
    element['keyboard'].nextFinding();
    await element.updateComplete;
    const lines = linesOf(element);
    expect([lines.length, lines[1]!.includes('(t0)'), lines[6]]).to.deep.equal([7, true, 'not listed: 4 more']);
  });
});

describe('lian-linkage-diagram: the decision behind a finding', () => {
  const grounds = async (element: LianLinkageDiagram) => {
    const decision = element.shadowRoot!.querySelector('lian-decision')!;
    await decision.updateComplete;
    const list = decision.shadowRoot!.querySelector('.grounds')!;
    return {
      said: all(list, 'dd').map((each) => plain(each.textContent)),
      cites: decision.shadowRoot!.querySelectorAll('lian-citation').length,
    };
  };
  for (const [lang, said] of Object.entries({
    'zh-Hans': ['2026年3月31日', '示例区', '演示数据，不是真实规定'],
    'zh-Hant': ['2026年3月31日', '示例區', '示範資料，不是真實規定'],
    en: ['31 March 2026', 'Example District', 'Demonstration data, not real rules'],
  }))
    it(`of a tie names the day in words, the place, and the kind of source of what it cites, in ${lang}`, async () => {
      const found = await grounds(await show(8, lang));
      expect(found.cites).to.be.above(0);
      expect(found.said).to.deep.equal(said);
    });
});
