import { is } from '@liandong/sdk/forms';
import { expect } from '@open-wc/testing';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import {
  boxIn,
  field,
  focused,
  formOf,
  inside,
  open,
  press,
  rowNames,
  said,
  settle,
  stepOf,
  titleOf,
  typeInto,
} from './testing/start.test.js';

const when = is('age', '9');
const inRow = { op: '=', a: { op: 'field', name: 'age' }, b: { op: 'const', value: '9' } } as const;
const schema = formOf(
  'brings',
  stepOf(
    'a',
    '一',
    { name: 'age', type: 'text', label: said('几岁') },
    { name: 'guardian', type: 'text', label: said('监护人'), when },
    { name: 'phone', type: 'text', label: said('电话'), when },
  ),
  stepOf('b', '二', { name: 'words', type: 'text', label: said('说明') }),
);

const input = (box: HTMLElement) => box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
const key = (on: HTMLElement, type: string, name: string) =>
  on.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true }));
const goOn = (intake: LianNeedIntakeForm) =>
  inside(intake).querySelector('lian-button[type=submit]')!.shadowRoot!.querySelector('button')!;

/** Ways to write in a box, and to go on from there at once. */
const ways: Readonly<Record<string, (intake: LianNeedIntakeForm, name: string, text: string) => Promise<void>>> = {
  async Enter(intake, name, text) {
    const box = boxIn(intake, name);
    box.focus();
    box.value = text;
    input(box);
    key(box, 'keyup', text);
    // As where a draft is kept.
    intake.requestUpdate();
    await settle(intake);
    key(box, 'keydown', 'Enter');
    key(box, 'keyup', 'Enter');
    await settle(intake);
  },
  // The box is left as the button goes down, and what that brings is drawn before the button comes up.
  async 'a press of the mouse'(intake, name, text) {
    const box = boxIn(intake, name);
    box.value = text;
    input(box);
    goOn(intake).dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(intake);
    goOn(intake).click();
    await settle(intake);
  },
};

describe('lian-need-intake-form: questions that an answer brings to its own page', () => {
  for (const [way, go] of Object.entries(ways)) {
    it(`are shown before it goes on by ${way}, once`, async () => {
      const { intake } = await open({ schema });
      await go(intake, 'age', '9');
      expect([titleOf(intake), focused(intake)?.dataset['name']]).to.deep.equal(['一', 'guardian']);
      expect(field(intake, 'phone')?.isConnected).to.equal(true);
      // Nobody must answer them.
      await go(intake, 'phone', '');
      expect(titleOf(intake)).to.equal('二');
    });
    it(`are shown before it goes back to the review by ${way}`, async () => {
      const { intake } = await open({ schema });
      for (let page = 0; page < 2; page++) await press(intake);
      await press(intake, '.answer:first-child .link');
      await go(intake, 'age', '9');
      expect([titleOf(intake), focused(intake)?.dataset['name']]).to.deep.equal(['一', 'guardian']);
      await go(intake, 'guardian', '甲');
      expect(titleOf(intake)).to.equal('请核对一遍');
    });
    it(`hold nothing up where there are none, by ${way}`, async () => {
      const { intake } = await open({ schema });
      await go(intake, 'age', '40');
      expect(titleOf(intake)).to.equal('二');
      await go(intake, 'words', '话');
      expect(titleOf(intake)).to.equal('请核对一遍');
    });
    it(`and so is what it has told, before it goes on by ${way}, once`, async () => {
      const notices = [{ when: is('danger', '1'), text: said('请先拨打 110') }];
      const { intake } = await open({
        schema: formOf(
          'told',
          stepOf('a', '一', { name: 'danger', type: 'text', label: said('有没有危险'), notices }),
          stepOf('b', '二', { name: 'words', type: 'text', label: said('说明') }),
        ),
      });
      await go(intake, 'danger', '1');
      expect([titleOf(intake), focused(intake)?.textContent?.trim()]).to.deep.equal(['一', '请先拨打 110']);
      await press(intake);
      expect(titleOf(intake)).to.equal('二');
    });
    it(`are shown in a row too, by ${way}`, async () => {
      const { intake } = await open({
        schema: formOf(
          'rows',
          stepOf('a', '一', {
            ...{ name: 'g', type: 'group', label: said('家人') },
            fields: [
              { name: 'age', type: 'text', label: said('几岁') },
              { name: 'school', type: 'text', label: said('学校'), when: inRow },
            ],
          }),
        ),
      });
      await press(intake, '[data-add=g]');
      await go(intake, rowNames(intake, 'age')[0]!, '9');
      const { name } = focused(intake)!.dataset;
      expect([titleOf(intake), name]).to.deep.equal(['一', rowNames(intake, 'school')[0]]);
      await press(intake);
      expect(titleOf(intake)).to.equal('请核对一遍');
    });
  }
  it('hold nothing up once they have stood there: by Tab to the button, and by a press of their own', async () => {
    for (const isTab of [true, false]) {
      const { intake } = await open({ schema });
      typeInto(boxIn(intake, 'age'), '9');
      await settle(intake);
      expect(field(intake, 'guardian')?.isConnected).to.equal(true);
      if (isTab) {
        key(boxIn(intake, 'age'), 'keydown', 'Tab');
        goOn(intake).click();
        await settle(intake);
      } else await press(intake);
      expect(titleOf(intake)).to.equal('二');
    }
  });
  it('hold up what is pressed where the Tab leads that left the box and brought them', async () => {
    const { intake } = await open({ schema });
    const box = boxIn(intake, 'age');
    box.focus();
    key(box, 'keydown', 'Tab');
    typeInto(box, '9'); // it changes as it is left
    goOn(intake).focus();
    await settle(intake);
    expect(field(intake, 'guardian')?.isConnected).to.equal(true);
    key(goOn(intake), 'keyup', 'Tab');
    goOn(intake).click();
    await settle(intake);
    expect([titleOf(intake), focused(intake)?.dataset['name']]).to.deep.equal(['一', 'guardian']);
  });
  it('hold up no other page, wherever the page takes it meanwhile', async () => {
    const { intake } = await open({ schema });
    typeInto(boxIn(intake, 'age'), '9');
    intake.go(1);
    await settle(intake);
    goOn(intake).click();
    await settle(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
  });
});
