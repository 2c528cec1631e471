import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LianTriageBoard } from './triage-board.js';
import {
  need,
  harmed,
  few,
  make,
  rootOf,
  all,
  plain,
  textOf,
  card,
  said,
  press,
  start,
  settle,
} from './shown-board.test.js';

describe('lian-triage-board, with bad input', () => {
  before(() => setViewport({ width: 1200, height: 800 }));

  const fits = (element: LianTriageBoard) => expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  it('shows what can be shown, tells of the rest, and throws nothing', async () => {
    const needs = [null, 3, 'x', {}, { ...need('S'), state: '?' }, need('A'), need('A'), { ...need('Z'), events: 'x' }];
    const element = await make({ needs: needs as never });
    expect(all(element, '.list > [data-id]').map(({ dataset }) => dataset['id'])).to.deep.equal(['A']);
    expect(all(element, '.warning').map(({ textContent }) => plain(textContent))).to.deep.equal([
      '编号重复，只显示第一件：A',
      '看不懂的记录：6 条，没有显示。',
    ]);
    element.needs = 'needs' as never;
    await element.updateComplete;
    expect(textOf(element, '.note')).to.include('还没有需求。');
  });
  const taken = ['filter', 'responsible', 'people', 'places', 'columns', 'noteFor', 'closeReasons', 'me'] as const;
  for (const name of taken)
    for (const nothing of [undefined, null])
      it(`is as it was at first where the page gives ${String(nothing)} for ${name}, also before the first picture`, async () => {
        const element = await make({ [name]: nothing });
        const fresh = document.createElement('lian-triage-board');
        expect(element[name]).to.deep.equal(fresh[name]);
        element[name] = nothing as never;
        await element.updateComplete;
        card(element, 'A').click();
        await element.updateComplete;
        expect(textOf(element, '.counts')).to.equal('共 4 件，超期 1 件。');
        expect(element[name]).to.deep.equal(fresh[name]);
      });
  for (const name of ['columns', 'noteFor', 'closeReasons'] as const)
    for (const wrong of ['closed', 5, true, {}, { closed: 'x' }])
      it(`takes ${JSON.stringify(wrong)} for ${name} as nothing given, before the first picture and later`, async () => {
        const fresh = document.createElement('lian-triage-board');
        const element = await make({ [name]: wrong });
        expect(element[name]).to.deep.equal(fresh[name]);
        element[name] = ['closed'] as never;
        await element.updateComplete;
        element[name] = wrong as never;
        await element.updateComplete;
        card(element, 'A').click();
        await element.updateComplete;
        expect(textOf(element, '.counts')).to.equal('共 4 件，超期 1 件。');
        expect(element[name]).to.deep.equal(fresh[name]);
      });
  it('holds ten thousand characters and text from right to left', async () => {
    const description = `<b>${'长'.repeat(10_000)}</b>`;
    const rtl = need('\u202eevil', { description: 'אור במדרגות לא עובד כבר שבועיים', kinds: ['\u202e?' as never] });
    const element = await make({
      needs: [need('A', { description }), need('X'.repeat(300)), rtl],
      mayRead: () => true,
    });
    expect(card(element, 'A').querySelector('.said')!.textContent.length).to.be.at.most(62);
    expect(card(element, 'A').querySelector('b')).to.equal(null);
    expect(all(element, '.list > [data-id]')).to.have.length(3);
    expect(all(element, 'bdi.id')).to.have.length(3);
    fits(element);
    card(element, 'A').click();
    await element.updateComplete;
    expect(textOf(element, '.of-said').length).to.equal(2000);
  });
  it('marks a record that the rules cannot read, and does not move it', async () => {
    const element = await make({ needs: [need('A', { events: [null] as never })] });
    expect(textOf(element, '.fault')).to.include('这条记录有错');
    await start(element, 'A');
    await press(element, 'Space');
    expect(said(element)).to.include('这条记录有错');
    expect(await element.move('A', 'reacted')).to.equal(false);
    expect(await element.move('nobody', 'reacted')).to.equal(false);
  });
  for (const id of ['constructor', '__proto__', 'toString'])
    it(`shows nothing of the script where an id or a code is ${id}`, async () => {
      const responsible = { B: id };
      const element = await make({ needs: [need(id, { place: { code: id } }), need('B')], responsible, people: {} });
      expect(textOf(element, '[part=base]')).to.not.match(/function|native|\[object/);
      card(element, id).click();
      await element.updateComplete;
      expect(textOf(element, '[part=base]')).to.not.match(/function|native|\[object/);
      expect(textOf(element, '.list [data-id=B]')).to.include(id);
    });
  it('reads JSON inside, and says in the console when it cannot', async () => {
    const element = await make({ needs: undefined });
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify({
      needs: [harmed],
      places: { xx: '某街' },
      responsible: { H: 'lin' },
      people: { lin: '小林' },
      reveal: ['H'],
    });
    element.append(script);
    await settle(element);
    expect(textOf(element, '.list [data-id=H]')).to.include('某街').and.to.include('小林').and.to.include('他又打人了');
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (text) => warned.push(text);
    element.replaceChildren(
      Object.assign(document.createElement('script'), { type: 'application/json', textContent: '{' }),
    );
    await settle(element);
    console.warn = warn;
    expect(warned).to.have.length(1);
    expect(textOf(element, '.note')).to.include('还没有需求。');
  });
  it('without law there are no days, no moves and no words that may be sensitive', async () => {
    const element = await make({ law: undefined, needs: few });
    expect(textOf(element, '.warning')).to.include('页面没有提供本地的规定');
    expect(all(element, '.clock, .grip, .said')).to.deep.equal([]);
    expect(await element.move('A', 'reacted')).to.equal(false);
  });
  it('makes no address out of a need', async () => {
    const element = await make({ needs: [need('a/b?c')], address: '/triage/{id}' });
    all(element, '.list > [data-id]')[0]!.click();
    await element.updateComplete;
    expect(rootOf(element).querySelector('a.page')!.getAttribute('href')).to.equal('/triage/a%2Fb%3Fc');
    element.address = 'javascript:alert(1)//{id}';
    await element.updateComplete;
    expect(rootOf(element).querySelector('a.page')).to.equal(null);
  });
});
