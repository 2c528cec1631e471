import { expect } from '@open-wc/testing';
import type { LianNeedIntakeForm } from '../../needs/need-intake-form/need-intake-form.js';
import {
  formOf,
  inside,
  open,
  press,
  said,
  settle,
  stepOf,
  until,
  wait,
} from '../../needs/need-intake-form/testing/start.test.js';
import { sender } from './index.js';

const schema = formOf('pair', stepOf('a', '一', { name: 'f', type: 'text', label: said('话') }));

/** A form at its review, with these words. */
async function ready(words: string) {
  const { form, intake } = await open({ schema });
  intake.value = { further: { f: words } };
  await settle(intake);
  await press(intake);
  form.addEventListener('submit', (event) => event.preventDefault());
  return intake;
}
const noteOf = (intake: LianNeedIntakeForm) =>
  Array.from(inside(intake).querySelectorAll('.note'), ({ textContent }) => textContent).join();

describe('sending, where one sender is given to several forms', () => {
  const told = console.error;
  let errors: unknown[] = [];
  beforeEach(() => {
    errors = [];
    console.error = (...args: unknown[]) => void errors.push(args[0]);
  });
  afterEach(() => void (console.error = told));
  const begin = () => {
    const got: string[] = [];
    const part = sender(({ data }) => {
      got.push(String(data.get('need')));
      return Promise.resolve({ kind: 'taken', receipt: { number: `N-${got.length}` } });
    });
    return { got, part };
  };

  it('serves the later of two, says so to whoever makes the page, and sends nothing that nobody sent', async () => {
    const { got, part } = begin();
    const [first, second] = [await ready('甲的话'), await ready('乙的话')];
    first.sender = part;
    second.sender = part;
    expect(errors).to.deep.equal(['A sender serves one form; the first has none now:']);
    await press(first);
    await wait(50);
    expect(got).to.deep.equal([]);
    await press(second);
    await until(() => noteOf(second).includes('N-1'), 'its number');
    expect(got.map((need) => /[甲乙]/.exec(need)?.[0])).to.deep.equal(['乙']);
    expect(noteOf(first)).not.to.include('N-1');
  });
  it('goes on with the later as the first leaves', async () => {
    const { got, part } = begin();
    const [first, second] = [await ready('甲的话'), await ready('乙的话')];
    first.sender = part;
    second.sender = part;
    first.remove();
    await wait(0);
    await press(second);
    await until(() => noteOf(second).includes('N-1'), 'its number');
    expect(got).to.have.length(1);
  });
  it('tells a new form nothing of what became of the one before', async () => {
    const { part } = begin();
    const first = await ready('甲的话');
    first.sender = part;
    await press(first);
    await until(() => noteOf(first).includes('N-1'), 'its number');
    first.remove();
    const second = await ready('乙的话');
    second.sender = part;
    await settle(second);
    expect(noteOf(second)).not.to.include('N-1');
    await press(second);
    await until(() => noteOf(second).includes('N-2'), 'its own number');
    expect(errors).to.deep.equal([]);
  });
});
