import { expect, fixture, html } from '@open-wc/testing';
import '../../controls/date-field/define.js';
import '../../controls/money-field/define.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { boxIn, formOf, said, sentBy, settle, stepOf } from './testing/start.test.js';

const choices = { options: ['a', 'b', 'c'].map((value) => ({ value, label: said(value) })) };
const schema = formOf(
  'street',
  stepOf(
    'a',
    '一',
    { name: 't', type: 'text', label: said('话') },
    { name: 'n', type: 'number', label: said('岁') },
    { name: 'd', type: 'date', label: said('日') },
    { name: 'many', type: 'choices', label: said('多'), ...choices },
    { name: 'one', type: 'select', label: said('单'), ...choices },
    {
      ...{ name: 'g', type: 'group', label: said('组') },
      fields: [
        { name: 'called', type: 'text', label: said('名') },
        { name: 'kind', type: 'select', label: said('类'), ...choices },
      ],
    },
  ),
);

/** The form comes over native fields in which somebody may have written before. */
async function over(natives: string, write: (form: HTMLFormElement) => void = () => {}) {
  const form = await fixture<HTMLFormElement>(html`<form><div></div></form>`);
  const inner = form.firstElementChild as HTMLElement;
  inner.innerHTML = natives;
  write(form);
  const intake = document.createElement('lian-need-intake-form') as LianNeedIntakeForm;
  intake.asFields = true;
  intake.schema = schema;
  intake.append(...Array.from(inner.childNodes));
  form.append(intake);
  await settle(intake);
  return { form, intake };
}

describe('lian-need-intake-form over native fields', () => {
  it('takes all that is chosen of a list of which several may be', async () => {
    const list = '<select multiple name="many"><option>a<option>b<option>c</select>';
    const { form, intake } = await over(list, (written) => {
      const { options } = written.querySelector('select')!;
      options[0]!.selected = options[2]!.selected = true;
    });
    expect(intake.state.answers['many']).to.deep.equal(['a', 'c']);
    expect(sentBy(form)).to.have.members(['many=a', 'many=c']);
    expect((await over(list)).intake.state.isEmpty, 'nobody chose').to.equal(true);
  });
  it('takes the first answer that can be chosen for what a browser shows, and not for a choice', async () => {
    const { intake } = await over('<select name="one"><option value="" disabled>请选<option>a<option>b</select>');
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('reads what a server wrote back as our controls do, and it is still what the page gave', async () => {
    const { form, intake } = await over('<input name="d" value="2026/3/2"><input name="n" value="８１">');
    expect(intake.state.answers).to.deep.equal({ d: '2026-03-02', n: '81' });
    expect(intake.state.provided).to.deep.equal(intake.state.answers);
    expect([form.checkValidity(), ...sentBy(form)]).to.have.members([true, 'd=2026-03-02', 'n=81']);
  });
  it('takes rows that a server wrote, with a list in them of which nobody chose', async () => {
    const { intake } = await over(
      '<input name="g[0].called" value="甲"><select name="g[0].kind"><option value="">–<option>a</select>',
    );
    expect(intake.state.answers['g']).to.deep.equal([{ called: '甲', kind: '' }]);
  });
  it('leaves what cannot be read in its box as it was written, and tells it', async () => {
    const { form, intake } = await over('<input name="n">', (written) => {
      written.querySelector('input')!.value = '八十一岁';
    });
    expect([boxIn(intake, 'n').value, form.checkValidity()]).to.deep.equal(['八十一岁', false]);
    expect(intake.state.half).to.deep.equal({ '?n': '?八十一岁' });
  });
  it('leaves alone what a fieldset switches off, as browsers do', async () => {
    const { intake } = await over('<fieldset disabled><input name="t" value="话"></fieldset>');
    expect(intake.state.isEmpty).to.equal(true);
  });
});
