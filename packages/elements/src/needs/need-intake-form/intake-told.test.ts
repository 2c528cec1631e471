import { is } from '@liandong/sdk/forms';
import { expect } from '@open-wc/testing';
import '../../languages/en/index.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import {
  boxIn,
  errorAt,
  field,
  focused,
  formOf,
  inside,
  links,
  open,
  press,
  say,
  settle,
  stepOf,
  titleOf,
  typeInto,
} from './testing/start.test.js';

const both = (text: string, en: string) => ({ 'zh-Hans': text, en });
const text = (name: string, label: string, en: string) => ({ name, type: 'text' as const, label: both(label, en) });
const schema = formOf(
  'told',
  stepOf(
    'one',
    '第一步',
    { ...text('a', '甲', 'A'), required: true, requiredText: both('写甲', 'Write A') },
    text('b', '乙', 'B'),
  ),
  stepOf('two', '第二步', text('c', '丙', 'C'), {
    ...{ name: 'g', type: 'group', label: both('同住的人', 'Household'), required: true },
    fields: [text('called', '称呼', 'Name')],
  }),
);
const said = (intake: LianNeedIntakeForm) => links(intake).map((link) => link.textContent?.trim());
const atField = (intake: LianNeedIntakeForm, name: string) => errorAt(intake, name)?.replace(/^.*?[:：] ?/, '');
async function filled(answers: Readonly<Record<string, unknown>>, given: Partial<LianNeedIntakeForm> = { schema }) {
  const { intake } = await open(given);
  intake.value = { further: answers as Record<string, string> };
  await settle(intake);
  return { intake };
}
async function inEnglish(intake: LianNeedIntakeForm) {
  intake.lang = 'en';
  await settle(intake);
}

describe('lian-need-intake-form: what is wrong, in another language', () => {
  it('tells anew what is missing, and leaves focus where it is', async () => {
    const { intake } = await open({ schema });
    await press(intake);
    expect(said(intake)).to.deep.equal(['写甲']);
    boxIn(intake, 'b').focus();
    await inEnglish(intake);
    expect(said(intake)).to.deep.equal(['Write A']);
    expect(atField(intake, 'a')).to.equal('Write A');
    expect(focused(intake)?.dataset['name']).to.equal('b');
  });
  it('tells anew that there is no row yet', async () => {
    const { intake } = await filled({ a: '话' });
    intake.go(1);
    await settle(intake);
    await press(intake);
    expect(said(intake)).to.deep.equal(['请在“同住的人”里至少加一项']);
    await inEnglish(intake);
    expect(said(intake)).to.deep.equal(['Add at least one to "Household"']);
  });
  it('tells anew what the server found, at its field and on another page, and not what was mended since', async () => {
    const { intake } = await filled({ a: '话', b: '话', c: '话', g: [{ called: '王' }] });
    intake.problems = ['a', 'b', 'c', 'g[0].called'].map((path) => ({ path, code: 'not-whole' as const }));
    await settle(intake);
    const before = said(intake);
    expect(before[3]).to.match(/^第 1 项、称呼：/);
    typeInto(boxIn(intake, 'b'), '改了');
    await settle(intake);
    await inEnglish(intake);
    expect(said(intake).join(' ')).to.match(/^A: \w.* C: \w.*Name: \w/);
    expect(said(intake).join(' ')).to.not.match(/\p{Script=Han}/u);
    expect(atField(intake, 'a')).to.match(/^\w/);
    expect(errorAt(intake, 'b')).to.equal('');
    await press(intake);
    typeInto(boxIn(intake, 'a'), '改了');
    await press(intake);
    expect([titleOf(intake), atField(intake, 'c')]).to.deep.equal([
      '第二步',
      atField(intake, 'c')?.match(/^[\w ,.]+$/)?.[0],
    ]);
  });
  it('says what the server found as often as it says it', async () => {
    const { intake } = await filled({ a: '话' });
    intake.problems = (['not-whole', 'wrong-form'] as const).map((code) => ({ path: 'a', code }));
    await settle(intake);
    expect(new Set(said(intake)).size).to.equal(2);
    await inEnglish(intake);
    expect(new Set(said(intake)).size).to.equal(2);
  });
});

describe('lian-need-intake-form: what the server found', () => {
  it('is tied to its field where the schema comes after it', async () => {
    const { intake } = await filled({ a: '话', c: '话' }, {});
    intake.problems = [{ path: 'further.c', code: 'not-whole' }];
    await settle(intake);
    // The form's own schema asks nothing of the kind.
    expect([titleOf(intake), said(intake)]).to.deep.equal(['您是替谁来说的？', []]);
    intake.schema = schema;
    await settle(intake);
    expect(titleOf(intake)).to.equal('第二步');
    expect(said(intake)[0]).to.match(/^丙：/);
    expect(errorAt(intake, 'c')).to.not.equal('');
    expect(inside(intake).activeElement?.localName).to.equal('lian-error-summary');
  });
  it('is told of its own schema though nothing there asks for it, once somebody went on', async () => {
    const { intake } = await filled({}, {});
    const unknown = { path: 'further.c', code: 'not-whole' } as const;
    intake.problems = [unknown, { path: 'forWhom', code: 'wrong-form' }];
    await settle(intake);
    expect(said(intake).length).to.equal(1);
    intake.go(1);
    intake.problems = [unknown];
    await settle(intake);
    expect(said(intake)[0]).to.match(/^further\.c：/);
  });
});

describe('lian-need-intake-form: a required answer in a control of the page that says nothing of it', () => {
  class Plain extends HTMLElement {
    value = '';
  }
  customElements.define('x-plain', Plain);
  const plain = formOf(
    'plain',
    stepOf('one', '第一步', { ...text('a', '甲', 'A'), required: true }),
    stepOf('two', '第二步', { name: 'b', type: 'textarea', label: both('乙', 'B') }),
  );
  const answer = async (intake: LianNeedIntakeForm, value: string) => {
    const control = field(intake, 'a') as Plain;
    control.value = value;
    control.dispatchEvent(new Event('change'));
    await settle(intake);
  };

  it('is told on its page each time, and held against nobody once it is there', async () => {
    const { intake } = await open({ tags: { text: 'x-plain' }, schema: plain });
    for (let time = 0; time < 2; time++) {
      await press(intake);
      expect([titleOf(intake), ...said(intake)]).to.deep.equal(['第一步', '甲：还没有填写']);
    }
    await answer(intake, '话');
    await press(intake);
    expect([titleOf(intake), ...said(intake)]).to.deep.equal(['第二步']);
    await press(intake);
    expect(titleOf(intake)).to.equal('请核对一遍');
  });
  it('holds nothing up once another answer has made it one that may be left', async () => {
    const schema = formOf(
      'plain-if',
      stepOf(
        'one',
        '第一步',
        {
          name: 'k',
          type: 'choice',
          label: both('要', 'K'),
          options: [
            { value: 'yes', label: both('是', 'Yes') },
            { value: 'no', label: both('否', 'No') },
          ],
        },
        { ...text('a', '甲', 'A'), required: is('k', 'yes') },
      ),
    );
    const { intake, form } = await open({ tags: { text: 'x-plain' }, schema });
    const sent: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push('once');
    });
    await say(intake, { k: 'yes' });
    await press(intake);
    expect(said(intake)).to.deep.equal(['甲：还没有填写']);
    await say(intake, { k: 'no' });
    await press(intake);
    await press(intake);
    expect(sent).to.deep.equal(['once']);
  });
  it('forgets nothing that the server found elsewhere', async () => {
    const { intake } = await open({
      tags: { text: 'x-plain' },
      schema: plain,
      problems: [{ path: 'further.b', code: 'too-long' }],
    });
    intake.go(0);
    await settle(intake);
    await press(intake);
    expect(said(intake)).to.deep.equal(['甲：还没有填写']);
    expect(intake.problems).to.deep.equal([{ path: 'further.b', code: 'too-long' }]);
  });
  it('is told from the review', async () => {
    const { intake } = await open({ tags: { text: 'x-plain' }, schema: plain });
    intake.go(2);
    await settle(intake);
    await press(intake);
    expect([titleOf(intake), ...said(intake)]).to.deep.equal(['第一步', '甲：还没有填写']);
  });
});
