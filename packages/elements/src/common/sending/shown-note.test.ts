import { expect } from '@open-wc/testing';
import type { LianNeedIntakeForm } from '../../needs/need-intake-form/need-intake-form.js';
import {
  focused,
  formOf,
  inside,
  open,
  press,
  said,
  settle,
  stepOf,
  titleOf,
  until,
} from '../../needs/need-intake-form/testing/start.test.js';
import type { Answer } from './answers.js';
import { sender } from './index.js';

// Longer than a screen, on its page and on the review.
const names = Array.from({ length: 40 }, (_, at) => `f${at}`);
const long = formOf(
  'long',
  stepOf('all', '都在这里', ...names.map((name) => ({ name, type: 'text' as const, label: said(name) }))),
);

/** Everything is answered, and send is pressed: what it is told from then on. */
async function sent() {
  const { intake } = await open({ schema: long });
  const answers: ((answer: Answer) => void)[] = [];
  intake.sender = sender(() => new Promise((answer) => answers.push(answer)), { firstWait: 100 });
  intake.value = { further: { f0: '话' } };
  await settle(intake);
  await press(intake);
  const button = inside(intake).querySelector<HTMLElement>('lian-button[type=submit]')!;
  button.focus();
  button.scrollIntoView({ block: 'end' });
  await press(intake);
  await told(intake, '正在发送');
  let turn = 0;
  const answer = async (given: Answer, text: string) => {
    await until(() => answers[turn], 'the attempt');
    answers[turn++]!(given);
    return told(intake, text);
  };
  return { intake, button, answer };
}
async function told(intake: LianNeedIntakeForm, text: string): Promise<HTMLElement> {
  const note = () => inside(intake).querySelector<HTMLElement>('.note:not(.quiet)');
  await until(() => note()?.textContent?.includes(text), text);
  await settle(intake);
  return note()!;
}
const isSeen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const waiting: Answer = { kind: 'again' };
const answers: readonly (readonly [Answer, text: string])[] = [
  [waiting, '暂时没有送到'],
  [{ kind: 'sign-in' }, '登录已经过期'],
  [{ kind: 'refused', problems: [], isTooLarge: true }, '附件太大'],
];

describe('what became of a need', () => {
  afterEach(() => scrollTo(0, 0));

  for (const [given, text] of answers)
    it(`is seen under the button that was pressed, which keeps focus: ${text}`, async () => {
      const { intake, button, answer } = await sent();
      expect(isSeen(await told(intake, '正在发送')), 'on its way').to.equal(true);
      const note = await answer(given, text);
      expect(isSeen(note)).to.equal(true);
      expect(note.getBoundingClientRect().top).to.be.least(button.getBoundingClientRect().bottom);
      expect(focused(intake)).to.equal(button);
      // Announced from a place that was there before it.
      expect(note.parentElement?.getAttribute('role')).to.equal('status');
    });
  it('moves nothing where it is tried again by itself', async () => {
    const { answer, intake } = await sent();
    await answer(waiting, '暂时没有送到');
    scrollTo(0, 0);
    await told(intake, '正在发送');
    await answer(waiting, '暂时没有送到');
    expect(scrollY).to.equal(0);
  });
  it('stands above the questions for whoever has gone on to mend something, and takes them nowhere', async () => {
    const { intake, answer } = await sent();
    await press(intake, '.change button');
    scrollTo(0, 0);
    const before = focused(intake);
    const note = await answer({ kind: 'sign-in' }, '登录已经过期');
    expect([scrollY, focused(intake)]).to.deep.equal([0, before]);
    expect(note.getBoundingClientRect().top).to.be.below(before!.getBoundingClientRect().top);
    await press(intake);
    expect([titleOf(intake), focused(intake)?.className]).to.deep.equal(['请核对一遍', 'title']);
    expect(isSeen(focused(intake)!)).to.equal(true);
  });
});
