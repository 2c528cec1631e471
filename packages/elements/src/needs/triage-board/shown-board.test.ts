// A board on a page of its own, and what is asked of it: for the specs beside this file.
import { fixture } from '@open-wc/testing';
import { board as en } from '@liandong/messages/en/board';
import { board as zhHant } from '@liandong/messages/zh-hant/board';
import { sendKeys } from '@web/test-runner-commands';
import { leavesOpen, sets } from '@liandong/core/pack';
import { reactionLimit, replyLimit, returnVisitRequired, type Need } from '@liandong/sdk/needs';
import { registerWords } from '../../internal/words-controller.js';
import { cite, from, townWith } from '../town.test.js';
import type { LianTriageBoard, MoveAnswer } from './triage-board.js';
import './define.js';

registerWords('en', 'board', en);
registerWords('zh-hant', 'board', zhHant);

const { lawOfDay } = townWith(
  ...sets(reactionLimit, [{ from, cite, value: { count: 2, unit: 'workday' } }]),
  ...leavesOpen(replyLimit, { from, cite }),
  ...sets(returnVisitRequired, [{ from, cite, value: true }]),
);
export const law = lawOfDay('2026-03-05');

export const need = (id: string, more: Partial<Need> = {}): Need => ({
  id,
  channel: 'counter',
  forWhom: 'self',
  kinds: ['environment'],
  description: '楼道灯坏了',
  place: { code: 'xx' },
  receivedOn: '2026-03-04',
  state: 'expressed',
  events: [],
  ...more,
});
export const reacted = (id: string): Need =>
  need(id, { state: 'reacted', events: [{ kind: 'react', on: '2026-03-04' }] });
export const resolved = (id: string): Need =>
  need(id, {
    state: 'resolved',
    events: [
      { kind: 'reply', on: '2026-03-04' },
      { kind: 'resolve', on: '2026-03-04' },
    ],
  });
export const harmed = need('H', {
  kinds: ['family-relations'],
  signals: ['family-violence'],
  description: '他又打人了',
  subject: { name: '金小玲', age: 97 },
  contact: { phone: '13800000099' },
});
export const few = [need('A'), need('B', { receivedOn: '2026-03-02' }), reacted('C'), resolved('D')];

export type Given = Partial<LianTriageBoard>;
export async function make(given: Given = {}): Promise<LianTriageBoard> {
  const element = await fixture<LianTriageBoard>(
    Object.assign(document.createElement('lian-triage-board'), { law, needs: few, mover: () => true }, given),
  );
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return element;
}
export const rootOf = (element: LianTriageBoard) => element.shadowRoot!;
export const all = (element: LianTriageBoard, selector: string) =>
  Array.from(rootOf(element).querySelectorAll<HTMLElement>(selector));
export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
export const textOf = (element: LianTriageBoard, selector: string) =>
  plain(rootOf(element).querySelector(selector)?.textContent);
export const card = (element: LianTriageBoard, id: string) =>
  rootOf(element).querySelector<HTMLElement>(`.list > [data-id="${id}"]`)!;
export const columnOf = (element: LianTriageBoard, id: string) =>
  card(element, id)?.closest<HTMLElement>('.column')?.dataset['state'];
export const focused = (element: LianTriageBoard) =>
  (rootOf(element).activeElement as HTMLElement | null)?.dataset['id'];
export const said = (element: LianTriageBoard) => textOf(element, '[role=status]');
export const press = async (element: LianTriageBoard, ...keys: readonly string[]) => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
};
export const start = async (element: LianTriageBoard, id: string) => {
  card(element, id).focus();
  await element.updateComplete;
};
export interface Deferred {
  readonly mover: () => Promise<MoveAnswer>;
  readonly answer: (answer: MoveAnswer) => void;
  readonly fail: () => void;
}
export const deferred = (): Deferred => {
  let answer!: (answer: MoveAnswer) => void;
  let fail!: () => void;
  const asked = new Promise<MoveAnswer>((resolve, reject) => {
    answer = resolve;
    fail = () => reject(new Error('offline'));
  });
  return { mover: () => asked, answer, fail };
};
export const settle = async (element: LianTriageBoard) => {
  await new Promise((resolve) => setTimeout(resolve, 10));
  await element.updateComplete;
};
