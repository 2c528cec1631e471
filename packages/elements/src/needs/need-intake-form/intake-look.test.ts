import { expect, fixture, html } from '@open-wc/testing';
import { LianNeedIntakeForm } from './need-intake-form.js';
import { boxIn, focused, formOf, open, said, settle, stepOf, titleOf } from './testing/start.test.js';
import { box, json } from './testing/street.test.js';

const asked = (name: string) => ({ name, type: 'text' as const, label: said(name) });
const schema = formOf(
  'look',
  stepOf('one', '第一步', asked('a'), asked('b')),
  stepOf('two', '第二步', asked('c'), asked('d')),
  stepOf('three', '第三步', asked('e'), asked('f')),
);

describe('lian-need-intake-form: another look', () => {
  it('stays at the question that is on the screen, and at the review', async () => {
    const { intake } = await open({ schema, oneByOne: true });
    const turnTo = async (oneByOne: boolean) => {
      intake.oneByOne = oneByOne;
      await settle(intake);
      return intake.state.at;
    };
    intake.go(3);
    expect(await turnTo(false)).to.equal(1); // d is asked on the second page
    expect(titleOf(intake)).to.equal('第二步');
    expect(await turnTo(true)).to.equal(3);
    await turnTo(false);
    intake.go(2);
    expect(await turnTo(true)).to.equal(4); // the first of the step that was open
    intake.go(6);
    expect(await turnTo(false)).to.equal(3);
    expect(await turnTo(true)).to.equal(6);
  });

  it('comes back to the question that was left in another look', async () => {
    const { intake } = await open({ schema, oneByOne: true });
    intake.state.put({ field: asked('a') }, '话');
    intake.go(3);
    const { intake: again } = await open({ schema });
    again.formStateRestoreCallback(intake.state.kept);
    await settle(again);
    expect([again.state.at, titleOf(again)]).to.deep.equal([1, '第二步']);
  });

  it('of answers put in from elsewhere opens the page that they name', async () => {
    const { intake } = await open({ schema, oneByOne: true });
    intake.go(1);
    intake.snapshot = { ...intake.snapshot, at: 4 };
    await settle(intake);
    expect(intake.state.at).to.equal(4);
  });

  for (const [name, key] of [
    ['d', 'd'],
    ['g[0].called', 'g-1.called'],
  ] as const)
    it(`opens where somebody is writing in a native box as the scripts come: ${name}`, async () => {
      const rows = stepOf('rows', '家里人', { ...asked('g'), type: 'group', fields: [asked('called')] });
      const more = json({ schema: { ...schema, steps: [...schema.steps, rows] } });
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      const tag = `late-intake-${key.length}`;
      form.innerHTML = `<${tag}><input name="a"><input name="${name}"></${tag}>`;
      const intake = form.firstElementChild as LianNeedIntakeForm;
      intake.append(more);
      box(form, name).value = '一';
      box(form, name).focus();
      customElements.define(tag, class extends LianNeedIntakeForm {});
      await settle(intake);
      expect(focused(intake)?.dataset['name']).to.equal(key);
      expect(boxIn(intake, key).value).to.equal('一');
    });
});
