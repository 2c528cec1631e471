import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { boxIn, sentBy, settle } from './testing/start.test.js';
import { box, choose, json, over, photo, program, review, street } from './testing/street.test.js';

describe('lian-need-intake-form over native fields', () => {
  const page = html`<form>
    <lian-need-intake-form name="need" as-fields>
      <label>谁<select name="forWhom"><option value="">–</option><option value="self" selected>我</option></select></label>
      <label>哪里<select name="place"><option value="cn-990101001001">桂花社区</option></select></label>
      <label>什么事<textarea name="description">做饭不方便</textarea></label>
      <label><input type="checkbox" name="kinds" value="health" checked />身体</label>
      <label><input type="checkbox" name="kinds" value="legal" />法律</label>
      <button>交</button>
    </lian-need-intake-form>
  </form>`;
  it('takes over what its native fields hold, and sends each answer once, under the same names', async () => {
    const form = await fixture<HTMLFormElement>(page);
    const intake = form.querySelector('lian-need-intake-form') as LianNeedIntakeForm;
    await settle(intake);
    expect(intake.value).to.deep.include({ forWhom: 'self', description: '做饭不方便', kinds: ['health'] });
    expect(intake.places).to.deep.equal([{ value: 'cn-990101001001', label: '桂花社区' }]);
    const sent = ['description=做饭不方便', 'forWhom=self', 'kinds=health', 'place=cn-990101001001'];
    expect(sentBy(form)).to.have.members(sent);
  });
  it('belongs to the form of its native fields, where that is not around it', async () => {
    const native = (more = '') =>
      `<lian-need-intake-form as-fields required><textarea name="description"${more}>做饭</textarea></lian-need-intake-form>`;
    // As in a table, where the parser closes a form at once and its native fields belong to it all the same: with no id.
    for (const markup of [
      `<form>${native().replace(' as', ' form="gone" as')}</form>`,
      `<form id="far"></form>${native(' form="far"')}`,
      `<form id="far"></form><form>${native(' form="far"')}</form>`,
    ]) {
      const area = await fixture<HTMLElement>(html`<div></div>`);
      area.innerHTML = markup;
      const [form, intake] = [area.querySelector('form')!, area.querySelector('lian-need-intake-form')!];
      await settle(intake);
      expect(intake.form === form, markup).to.equal(true);
      expect([sentBy(form), form.checkValidity()]).to.deep.equal([['description=做饭'], false]);
      area.textContent = '';
    }
  });
  for (const isLate of [false, true])
    it(`sends a photo that was chosen before, and what it does not ask for; schema late ${isLate}`, async () => {
      const form = await fixture<HTMLFormElement>(html`
        <form>
          <input type="hidden" name="_csrf" value="TOKEN" />
          <input name="seen" value="x" required />
          <input name="t" value="话" />
          <input type="file" name="photos" />
        </form>
      `);
      const [text, file] = [box(form, 't'), box(form, 'photos')];
      choose(file, photo());
      const before = sentBy(form);
      const intake = document.createElement('lian-need-intake-form') as LianNeedIntakeForm;
      intake.asFields = true;
      intake.append(...Array.from(form.querySelectorAll('input')), ...(isLate ? [] : [json()]));
      form.append(intake);
      if (isLate) intake.schema = street;
      await intake.updateComplete;
      expect(sentBy(form)).to.have.members(before);
      expect(form.checkValidity()).to.equal(true);
      // What was taken over is not left behind, for the next person or for Back.
      expect([text.value, text.autocomplete, file.files?.length]).to.deep.equal(['', 'off', 0]);
      intake.clear();
      expect(sentBy(form)).to.deep.equal(['_csrf=TOKEN', 'seen=x']);
    });
  it('keeps what somebody wrote before the script came over what the page gives, and that over what stood there', async () => {
    const natives =
      '<input name="t" value="旧的"><input name="d" value="2026-01-05"><select name="s"><option>a<option>b</select>';
    const { intake } = await over(natives, (form) => (box(form, 't').value = '新写的'), {
      value: { further: { t: '旧的', d: '2026-02-02' } },
    });
    expect(intake.state.answers).to.deep.equal({ t: '新写的', d: '2026-02-02', s: 'a' });
  });
  it('takes the files of several boxes of one name', async () => {
    const boxes = '<input type="file" name="photos">'.repeat(3);
    const { form } = await over(boxes, (around) => {
      const [first, , third] = Array.from(around.querySelectorAll('input'));
      const paper = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' });
      choose(first!, paper('a.pdf'));
      choose(third!, paper('b.pdf'));
    });
    expect(sentBy(form)).to.deep.equal(['photos=a.pdf', 'photos=b.pdf']);
  });
  const row = (at: number) => `<input name="g[${at}].called"><select name="g[${at}].kind"><option>a<option>b</select>`;
  it('takes no row of which there is only a list that nobody touched', async () => {
    const { intake } = await over(row(0) + row(1) + row(2), (form) => (box(form, 'g[1].called').value = '甲'));
    expect(intake.state.answers).to.deep.equal({ g: [{ called: '甲', kind: 'a' }] });
  });
  it('leaves of rows that the page gives what no native field shows', async () => {
    const g = [
      { called: '甲', kind: 'b' },
      { called: '乙', kind: 'c' },
    ];
    const change = (form: HTMLFormElement) => (box(form, 'g[0].called').value = '甲甲');
    const { intake } = await over('<input name="g[0].called" value="甲">', change, { value: { further: { g } } });
    expect(intake.state.answers).to.deep.equal({ g: [{ called: '甲甲', kind: 'b' }, g[1]] });
  });
  it('lays rows over those of the page by their numbers, wherever it begins to show them', async () => {
    const g = ['甲', '乙', '丙'].map((called, at) => ({ called, kind: 'abc'[at]! }));
    const change = (form: HTMLFormElement) => {
      box(form, 'g[1].called').value = '乙乙';
      box(form, 'g[3].called').value = '丁';
    };
    const natives = '<input name="g[1].called" value="乙"><input name="g[3].called">';
    const { intake } = await over(natives, change, { value: { further: { g } } });
    expect(intake.state.answers).to.deep.equal({ g: [g[0], { called: '乙乙', kind: 'b' }, g[2], { called: '丁' }] });
  });
  it('takes several answers that stand each in a box of its own', async () => {
    const { intake } = await over('<input type="hidden" name="many"><input type="hidden" name="many">', (form) =>
      Array.from(form.querySelectorAll('input'), (each, at) => (each.value = 'ab'[at]!)),
    );
    expect(intake.state.answers).to.deep.equal({ many: ['a', 'b'] });
  });
  it('makes no answer of the empty hidden field that stands for boxes nobody ticks', async () => {
    const natives = '<input type="hidden" name="many"><input type="checkbox" name="many" value="b">';
    const { intake } = await over(natives, (form) => (form.querySelectorAll('input')[1]!.checked = true));
    expect(intake.state.answers).to.deep.equal({ many: ['b'] });
  });
  it('takes it that something was deleted there', async () => {
    const { intake } = await over('<input name="t" value="旧的">', (form) => (box(form, 't').value = ''), {
      value: { further: { t: '旧的' } },
    });
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('reads amounts in yuan as a page without scripts does, and sends them so', async () => {
    const { intake, form } = await over('<input name="m"><input name="d">', (written) => {
      box(written, 'm').value = '1250';
      box(written, 'd').value = '2026-3-2';
    });
    expect(intake.state.answers).to.deep.equal({ m: '125000', d: '2026-03-02' });
    expect(sentBy(form)).to.have.members(['m=1250.00', 'd=2026-03-02']);
  });
  it('takes rows over, whatever number they bear, and not one that is a template', async () => {
    const { intake, form } = await over(
      '<input name="g[0].called"><input name="g[4000000000].called"><input name="g[4000000000].income">',
      (written) => {
        box(written, 'g[4000000000].called').value = '小明';
        box(written, 'g[4000000000].income').value = '99.9';
      },
    );
    expect(intake.state.answers).to.deep.equal({ g: [{ called: '小明', income: '9990' }] });
    expect(sentBy(form)).to.have.members(['g[0].called=小明', 'g[0].income=99.90']);
  });
  it('refuses a file that the control would refuse, with the reason', async () => {
    const { intake } = await over('<input type="file" name="photos">', (form) => {
      choose(box(form, 'photos'), program());
    });
    const control = intake.controls.get('photos')?.control;
    await waitUntil(() => control?.shadowRoot?.querySelector('.refused')?.textContent?.trim());
    expect(control?.shadowRoot?.querySelector('.refused')?.textContent).to.contain('evil.jpg');
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('does not send what was brought and is wrong by itself: it is told at its field', async () => {
    const { form, intake } = await over('<input name="m">', (written) => (box(written, 'm').value = '大约五百'));
    expect([await review({ form, intake }), [...intake.state.refused]]).to.deep.equal([false, ['m']]);
  });
  it('is not begun by a list of which nobody has chosen', async () => {
    const { intake } = await over('<select name="s"><option>a<option>b</select>');
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('reads rows as it reads fields: written as in our controls, files checked, what is wrong told', async () => {
    const { intake, form } = await over(
      '<input name="g[0].called"><input name="g[0].income"><input name="g[0].born"><input type="file" name="g[0].paper">',
      (written) => {
        box(written, 'g[0].called').value = '小明';
        box(written, 'g[0].income').value = '好多';
        box(written, 'g[0].born').value = '2026/3/2';
        choose(box(written, 'g[0].paper'), program());
      },
    );
    const row = () => (intake.state.answers['g'] as readonly Record<string, unknown>[])[0]!;
    await waitUntil(() => (row()['paper'] as readonly File[]).length === 0);
    expect(row()['born']).to.equal('2026-03-02');
    expect(form.checkValidity()).to.equal(false);
    expect([await review({ form, intake }), intake.problems.map(({ path }) => path)]).to.deep.equal([
      false,
      ['further.g[0].income'],
    ]);
  });
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
    const { intake } = await over('<select name="s"><option value="" disabled>请选<option>a<option>b</select>');
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
    const { intake: dated } = await over('<input name="d" value="2026年13月2日"><input name="g[0].born" value="春天">');
    const parts = Array.from(
      dated.controls.get('d')!.control.shadowRoot!.querySelectorAll('input'),
      ({ value }) => value,
    );
    expect([...parts, boxIn(dated, `${dated.state.rowKey('g', 0)}born`).value]).to.deep.equal([
      '2026',
      '13',
      '2',
      '春天',
    ]);
    expect(dated.validity.customError).to.equal(true);
  });
  it('leaves alone what a fieldset switches off, as browsers do', async () => {
    const { intake } = await over('<fieldset disabled><input name="t" value="话"></fieldset>');
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('takes over what a fieldset around it switched off, once it is on', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <fieldset disabled>
        <lian-need-intake-form as-fields><textarea name="description">水管坏了</textarea></lian-need-intake-form>
      </fieldset>
    </form>`);
    const intake = form.querySelector('lian-need-intake-form') as LianNeedIntakeForm;
    await settle(intake);
    expect(intake.state.isEmpty, 'while it is off').to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    await settle(intake);
    expect(intake.state.answers).to.deep.equal({ description: '水管坏了' });
    expect([form.querySelector('textarea')!.disabled, ...sentBy(form)]).to.deep.equal([true, 'description=水管坏了']);
  });
});
