import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { sets } from '@liandong/core/pack';
import { advanceNeed, urgentSignals } from '@liandong/sdk/needs';
import { cite, from, townWith } from '../town.test.js';
import { LianTriageBoard, type BoardRules, type NeedMove } from './triage-board.js';
import {
  few,
  law,
  need,
  harmed,
  make,
  rootOf,
  all,
  plain,
  textOf,
  card,
  focused,
  press,
  start,
  settle,
} from './shown-board.test.js';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../../tokens/tokens.css';

describe('lian-triage-board', () => {
  before(() => setViewport({ width: 1200, height: 800 }));

  it("asks the sdk's own rules", async () => {
    const element = await make();
    expect(element).to.be.instanceOf(LianTriageBoard);
    expect(element.rules?.advance).to.equal(advanceNeed);
  });

  describe('a card', () => {
    it('tells its clock: the step, the workdays, the day and the article', async () => {
      const element = await make();
      expect(plain(card(element, 'A').querySelector('.clock')!.textContent)).to.equal(
        '首次联系：还剩 1 个工作日 最迟2026年3月6日 放假安排还没有公布，这一天是暂算的 《某市热线条例》第二十条 另有没写明期限的步骤：回复办理情况、办结',
      );
      expect(plain(card(element, 'B').querySelector('.clock')!.textContent)).to.include(
        '首次联系：已超 1 个工作日 应在2026年3月4日以前',
      );
      expect(all(element, '[data-state=expressed] [data-id]').map(({ dataset }) => dataset['id'])).to.deep.equal([
        'B',
        'A',
      ]);
    });
    it('says that the workdays over are provisional where the holidays since its day are not published', async () => {
      const element = await make();
      const own = element.rules!;
      element.rules = {
        ...own,
        clock: (...given) => {
          const found = own.clock(...given);
          return { ...found, clocks: found.clocks.map(({ provisional: _, ...clock }) => clock) };
        },
      };
      await element.updateComplete;
      const note = '放假安排还没有公布，超了几个工作日是暂算的';
      expect(plain(card(element, 'B').querySelector('.clock')!.textContent)).to.include(note);
      expect(plain(card(element, 'A').querySelector('.clock')!.textContent)).not.to.include('暂算');
      card(element, 'B').click();
      await element.updateComplete;
      expect(textOf(element, 'dialog .clocks')).to.include(note);
    });
    it('says that the law gives no day, with its article, and makes none up', async () => {
      const element = await make();
      const clock = plain(card(element, 'C').querySelector('.clock')!.textContent);
      expect(clock).to.include('回复办理情况：本地的规定没有写明期限').and.to.include('《某市热线条例》第二十条');
      expect(clock).not.to.match(/\d/);
    });
    it('tells urgent needs apart by word, sign and place', async () => {
      const element = await make({ needs: [...few, need('U', { judgedUrgent: true })] });
      const [overdue, first] = all(element, '[data-state=expressed] [data-id]');
      expect([overdue!.dataset['id'], first!.dataset['id']]).to.deep.equal(['B', 'U']);
      expect(plain(first!.querySelector('.urgency')!.textContent)).to.equal('紧急：已认定');
      expect(first!.querySelector('.urgency svg')).not.to.equal(null);
    });
  });

  describe('privacy', () => {
    it('shows no name, number, address or age at all, to nobody', async () => {
      const element = await make({ needs: [harmed], mayRead: () => true });
      card(element, 'H').click();
      await element.updateComplete;
      const everything = `${rootOf(element).innerHTML}${element.outerHTML}`.replace(/<!--[^>]*-->/g, '');
      for (const secret of ['金小玲', '13800000099', '97']) expect(everything, secret).not.to.include(secret);
      expect(everything).to.include('他又打人了');
    });
    it('masks what a sensitive need tells, also in the panel and from the search, until the page says otherwise', async () => {
      const element = await make({ needs: [harmed, need('A')] });
      card(element, 'H').click();
      await element.updateComplete;
      const masked = rootOf(element).innerHTML;
      for (const secret of ['打人', '家庭', '暴力']) expect(masked, secret).not.to.include(secret);
      expect(textOf(element, '.list [data-id=H]')).to.include('内容已遮住').and.to.include('可能紧急');
      expect(textOf(element, '.list [data-id=A]')).to.include('楼道灯坏了');
      element.filter = { text: '打人' };
      await element.updateComplete;
      expect(all(element, '.list > [data-id]')).to.deep.equal([]);
      expect(textOf(element, '.warning')).to.equal('内容遮住的 1 件，按类别找不到，按文字只找编号、地点和负责人。');
      element.mayRead = (id) => id === 'H';
      await element.updateComplete;
      expect(textOf(element, '.list [data-id=H]')).to.include('他又打人了');
    });
    it('names no law of what makes a masked need urgent: its title would tell', async () => {
      const { lawOfDay } = townWith(
        ...sets(urgentSignals, [{ from, cite, value: { items: ['family-violence'], complete: true } }]),
      );
      const element = await make({ needs: [harmed], law: lawOfDay('2026-03-05') });
      card(element, 'H').click();
      await element.updateComplete;
      expect(textOf(element, '.facts .of-why')).to.include('紧急');
      const why = element.shadowRoot!.querySelector<HTMLElement>('.facts .of-why')!;
      expect(why.innerText.split('\n'), 'each reason on a line').to.deep.equal(['紧急', '人群没有填', '同等的按先后']);
      expect(all(element, '.facts lian-citation')).to.have.length(0);
      element.mayRead = () => true;
      await element.updateComplete;
      expect(all(element, '.facts lian-citation')).to.have.length(1);
    });
    it('shows on a need how urgent what was merged into it is, and masks it where that is sensitive', async () => {
      const { lawOfDay } = townWith(
        ...sets(urgentSignals, [{ from, cite, value: { items: ['family-violence'], complete: true } }]),
      );
      const joined = { ...harmed, state: 'merged' as const, mergedInto: 'A' };
      const element = await make({ needs: [joined, need('A'), need('B')], law: lawOfDay('2026-03-05') });
      const order = all(element, '[data-state=expressed] [data-id]').map(({ dataset }) => dataset['id']);
      expect(order).to.deep.equal(['A', 'B']);
      card(element, 'A').click();
      await element.updateComplete;
      expect(textOf(element, '.list [data-id=A]')).to.include('内容已遮住').and.to.include('紧急');
      const masked = rootOf(element).innerHTML;
      for (const secret of ['打人', '家庭', '暴力']) expect(masked, secret).not.to.include(secret);
      expect(all(element, '.facts lian-citation')).to.have.length(0);
      element.filter = { text: '打人' };
      await element.updateComplete;
      expect(textOf(element, '.warning'), 'one card').to.include('内容遮住的 1 件');
      element.filter = {};
      element.mayRead = (id) => id === 'A';
      await element.updateComplete;
      expect(textOf(element, '.list [data-id=A]'), 'one of them').to.include('内容已遮住');
      element.mayRead = () => true;
      await element.updateComplete;
      expect(textOf(element, '.list [data-id=A] .urgency')).to.include('家庭暴力');
      expect(textOf(element, '.list [data-id=A]')).to.include('楼道灯坏了');
      expect(all(element, '.facts lian-citation')).to.have.length(1);
    });
    it('puts ids, states and the bare event into its events, and nothing else', async () => {
      const details: NeedMove[] = [];
      const notes: string[] = [];
      const element = await make({
        needs: [harmed],
        me: 'p-7',
        mover: (move, note) => {
          notes.push(note);
          return (details.push(move), true);
        },
      });
      element.addEventListener('lian-need-move', ({ detail }) => details.push(detail));
      element.addEventListener('lian-need-moved', ({ detail }) => details.push(detail));
      await element.move('H', 'reacted', {}, '和金小玲通了电话');
      const move = {
        id: 'H',
        from: 'expressed',
        to: 'reacted',
        event: { kind: 'react', on: '2026-03-05' },
        actor: 'p-7',
      };
      expect(details).to.deep.equal([move, move, move]);
      expect(notes).to.deep.equal(['和金小玲通了电话']);
    });
  });

  describe('many needs', () => {
    it('draws only what has changed', async () => {
      let drawn: string[] = [];
      class Counting extends LianTriageBoard {
        protected override renderCard(...args: Parameters<LianTriageBoard['renderCard']>) {
          drawn.push(args[0].id);
          return super.renderCard(...args);
        }
      }
      if (!customElements.get('counting-board')) customElements.define('counting-board', Counting);
      const rules = (await make()).rules!;
      let reckoned = 0;
      const needs = Array.from({ length: 500 }, (_, at) => need(`N-${at + 1}`));
      const element = document.body.appendChild(document.createElement('counting-board')) as LianTriageBoard;
      const counted = {
        ...rules,
        clock: (...args: Parameters<BoardRules['clock']>) => (reckoned++, rules.clock(...args)),
      };
      Object.assign(element, { law, needs, rules: counted, mover: () => true });
      await settle(element);
      const since = async (what: () => unknown) => {
        drawn = [];
        reckoned = 0;
        await what();
        await settle(element);
        return [drawn.length, reckoned];
      };
      expect(all(element, '.list > [data-id]')).to.have.length(500);
      await start(element, 'N-1');
      expect(
        await since(() => press(element, 'ArrowDown')),
        'the card that focus left and the one it came to',
      ).to.deep.equal([2, 0]);
      expect(await since(() => element.requestUpdate()), 'nothing has changed').to.deep.equal([0, 0]);
      expect(await since(() => press(element, 'Space'))).to.deep.equal([1, 0]);
      expect(await since(() => press(element, 'ArrowRight')), 'carried over a column').to.deep.equal([0, 0]);
      expect(await since(() => press(element, 'Escape'))).to.deep.equal([1, 0]);
      expect(await since(() => (element.filter = { text: 'N-49' })), 'those that stay').to.deep.equal([1, 0]);
      await since(() => (element.filter = {}));
      const changed = needs.map((each) => (each.id === 'N-7' ? { ...each, judgedUrgent: true } : each));
      expect(await since(() => (element.needs = changed)), 'one of five hundred').to.deep.equal([1, 1]);
      const [count, times] = await since(() => element.move('N-9', 'reacted'));
      expect(count, 'the one that moves, as it waits and as it is there').to.be.at.most(5);
      expect(times).to.equal(1);
      element.remove();
    });
  });

  describe('in every look', () => {
    const sheet = new CSSStyleSheet();
    before(() => {
      sheet.replaceSync(`${theme} body{background:var(--lian-color-paper);margin:8px}`);
      document.adoptedStyleSheets = [sheet];
    });
    afterEach(async () => {
      for (const name of ['lianTheme', 'lianMode']) delete document.documentElement.dataset[name];
      await setViewport({ width: 1200, height: 800 });
    });
    after(() => {
      document.adoptedStyleSheets = [];
    });
    const looks = [
      { theme: 'light', width: 1200 },
      { theme: 'dark', width: 1200 },
      { theme: 'contrast', width: 1200 },
      { theme: 'light', mode: 'elder', width: 1200 },
      { theme: 'light', width: 320 },
      { theme: 'dark', mode: 'elder', width: 320 },
    ];
    for (const { theme: lianTheme, mode: lianMode, width } of looks)
      it(`${lianTheme} ${lianMode ?? ''} ${width}: nothing for an accessibility checker to find, nothing too wide`, async () => {
        await setViewport({ width, height: 800 });
        Object.assign(document.documentElement.dataset, { lianTheme, ...(lianMode && { lianMode }) });
        const element = await make({ needs: [...few, harmed, need('E', { events: [null] as never })], me: 'lin' });
        await settle(element);
        await expect(element).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        await start(element, 'B');
        await press(element, 'Space', 'ArrowRight');
        await expect(element, 'carrying').to.be.accessible();
        await press(element, 'Escape', 'Enter');
        await expect(element, 'open').to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        const columns = rootOf(element).querySelector('.columns')!;
        expect(rootOf(element).querySelector('.base')!.scrollWidth).to.be.at.most(element.clientWidth);
        if (width === 320) expect(columns.scrollWidth).to.be.at.most(columns.clientWidth);
        const least = lianMode ? 52 : 40;
        for (const target of all(element, '.tab, .grip, .plain').filter(({ offsetWidth }) => offsetWidth > 0))
          expect(target.offsetHeight, target.className).to.be.at.least(least);
      });
    it('shows one column at a time where it is narrow, with a switch, and every column where it is wide', async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await make();
      await waitUntil(() => all(element, '[role=tab]').length === 5);
      const seen = () =>
        all(element, '.column')
          .filter(({ offsetHeight }) => offsetHeight > 0)
          .map(({ dataset }) => dataset['state']);
      expect(seen()).to.deep.equal(['expressed']);
      const tabs = all(element, '[role=tab]');
      tabs[0]!.focus();
      await press(element, 'ArrowRight');
      expect(seen()).to.deep.equal(['reacted']);
      expect((rootOf(element).activeElement as HTMLElement).dataset['state']).to.equal('reacted');
      await start(element, 'C');
      await press(element, 'ArrowRight');
      expect([seen(), focused(element)]).to.deep.equal([['resolved'], 'D']);
      await setViewport({ width: 1200, height: 800 });
      await waitUntil(() => seen().length === 5);
      await element.updateComplete;
      expect([seen().length, all(element, '[role=tab]').length]).to.deep.equal([5, 0]);
    });
  });

  it('has the bars of its cards, and the room beside its signs, where the page begins to be read', async () => {
    const element = await make({ needs: [need('U', { judgedUrgent: true })] });
    const widths = () => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(card(element, 'U'));
      const { marginLeft, marginRight } = getComputedStyle(card(element, 'U').querySelector('.sign')!);
      return [borderLeftWidth, borderRightWidth, marginLeft, marginRight].map(parseFloat);
    };
    const [left, right, before, after] = widths();
    expect([left! > right!, after! > before!]).to.deep.equal([true, true]);
    element.dir = 'rtl';
    expect(widths()).to.deep.equal([right, left, after, before]);
  });
  it('speaks the language of its place, and changes with it', async () => {
    const element = await make();
    element.lang = 'en';
    await settle(element);
    expect(textOf(element, '.list [data-id=B] .due')).to.include('workdays over: 1');
    element.lang = 'zh-Hant';
    await settle(element);
    expect(textOf(element, '.counts')).to.equal('共 4 件，逾期 1 件。');
  });
});
