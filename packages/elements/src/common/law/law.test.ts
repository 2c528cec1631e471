import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Law, Pack } from '@liandong/core';
import { lawRequest, type LawRequestDetail } from '../../internal/law-context.js';
import './define.js';
import type { LianLaw } from './law.js';

const pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  entries: [],
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
} satisfies Pack;

function ask(from: Element) {
  const heard: (Law | undefined)[] = [];
  const detail: LawRequestDetail = { callback: (law) => heard.push(law) };
  from.dispatchEvent(new CustomEvent(lawRequest, { detail, bubbles: true, composed: true }));
  return { heard, detail };
}

describe('lian-law', () => {
  const inner = (element: LianLaw) => element.querySelector('span') as HTMLElement;

  it('gives the law of a day and place to whoever asks inside it', async () => {
    const element = await fixture<LianLaw>(
      html`<lian-law jurisdiction="cn" date="2026-03-02" .packs=${[pack]}><span></span></lian-law>`,
    );
    const { heard } = ask(inner(element));
    expect(heard.map((law) => law?.date)).to.deep.equal(['2026-03-02']);
  });
  it('reads packs from JSON inside it', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify([pack]);
    const element = await fixture<LianLaw>(
      html`<lian-law jurisdiction="cn" date="2026-03-02">${script}<span></span></lian-law>`,
    );
    expect(ask(inner(element)).heard[0]?.jurisdiction).to.equal('cn');
  });
  it('tells everybody of a new date, until they stop listening', async () => {
    const element = await fixture<LianLaw>(
      html`<lian-law jurisdiction="cn" date="2026-03-02" .packs=${[pack]}><span></span></lian-law>`,
    );
    const { heard, detail } = ask(inner(element));
    element.date = '2026-03-03';
    await element.updateComplete;
    detail.stop?.();
    element.date = '2026-03-04';
    await element.updateComplete;
    expect(heard.map((law) => law?.date)).to.deep.equal(['2026-03-02', '2026-03-03']);
  });
  it('says why date, place or packs make no law, and takes the old one back', async () => {
    const element = await fixture<LianLaw>(
      html`<lian-law jurisdiction="cn" date="2026-03-02" .packs=${[pack]}><span></span></lian-law>`,
    );
    const { heard } = ask(inner(element));
    for (const [wrong, says] of [
      [{ date: '2026-02-30' }, 'YYYY-MM-DD'],
      [{ date: '2026-03-02', jurisdiction: 'cn-99' }, 'No pack knows'],
    ] as const) {
      setTimeout(() => Object.assign(element, wrong));
      const { detail } = await oneEvent(element, 'lian-law-error');
      expect(detail.message).to.include(says);
    }
    expect(heard.pop()).to.equal(undefined);
  });
});
