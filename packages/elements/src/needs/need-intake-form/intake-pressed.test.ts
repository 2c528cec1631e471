import { expect } from '@open-wc/testing';
import {
  boxIn,
  formOf,
  open,
  press,
  said,
  say,
  settle,
  stepOf,
  titleOf,
  typeInto,
  wait,
} from './testing/start.test.js';

const schema = formOf('pressed', stepOf('a', '一', { name: 'a', type: 'text', label: said('话') }));

/** At the review, with a count of how often the form around was sent; `around` hears each time. */
async function atReview(around: (event: Event) => void) {
  const { form, intake } = await open({ schema });
  const frame = document.createElement('iframe');
  form.append(frame);
  form.target = frame.name = 'pressed';
  form.action = 'about:blank';
  let count = 0;
  form.addEventListener('submit', (event) => {
    count++;
    around(event);
  });
  await say(intake, { a: '话' });
  await press(intake);
  expect(titleOf(intake)).to.equal('请核对一遍');
  return { form, intake, sent: () => count };
}

describe('lian-need-intake-form: send, pressed once more', () => {
  it('sends nothing while the page is on its way, whoever stopped the event', async () => {
    for (const around of [() => undefined, (event: Event) => event.stopImmediatePropagation()]) {
      const { intake, sent } = await atReview(around);
      await press(intake);
      await wait(1100);
      await press(intake);
      expect(sent()).to.equal(1);
    }
  });
  it('sends at once where nothing went, for something was missing around it', async () => {
    const { form, intake, sent } = await atReview(() => undefined);
    const box = document.createElement('input');
    box.required = true;
    form.append(box);
    await press(intake);
    expect(sent()).to.equal(0);
    box.value = '好';
    await press(intake);
    expect(sent()).to.equal(1);
    await press(intake);
    expect(sent()).to.equal(1);
  });
  it('sends nothing by a double press where the page sends by itself, and once more soon after', async () => {
    const { intake, sent } = await atReview((event) => event.preventDefault());
    await press(intake);
    await press(intake);
    expect(sent()).to.equal(1);
    await wait(1000);
    await press(intake);
    expect(sent()).to.equal(2);
  });
  for (const how of ['sends', 'sends by itself'])
    it(`sends at once what was corrected after the server refused it, where the page ${how}`, async () => {
      const { intake, sent } = await atReview((event) => how === 'sends' || event.preventDefault());
      await press(intake);
      intake.problems = [{ path: 'further.a', code: 'too-short' }];
      await settle(intake);
      expect(titleOf(intake)).to.equal('一');
      typeInto(boxIn(intake, 'a'), '很多话');
      await settle(intake);
      await press(intake);
      expect(titleOf(intake)).to.equal('请核对一遍');
      await press(intake);
      expect(sent()).to.equal(2);
    });
});
