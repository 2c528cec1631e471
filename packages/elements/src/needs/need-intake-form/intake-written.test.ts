import type { FormSchema } from '@liandong/sdk/forms';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../controls/date-field/define.js';
import '../../controls/file-field/define.js';
import '../../controls/money-field/define.js';
import './define.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';

const said = (text: string) => ({ 'zh-Hans': text });
const schema: FormSchema = {
  format: 'liandong.form.v1',
  id: 'street',
  version: '1',
  steps: [
    {
      id: 'a',
      title: said('本街道的表'),
      sections: [
        {
          fields: [
            { name: 't', type: 'text', label: said('话') },
            { name: 'photos', type: 'file', label: said('照片') },
          ],
        },
      ],
    },
  ],
};
const json = (more: object) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify({ schema, ...more });
  return script;
};
const titleOf = (intake: LianNeedIntakeForm) => intake.shadowRoot?.querySelector('.title')?.textContent?.trim();

describe('lian-need-intake-form: what the page wrote inside', () => {
  it('is read when the page has brought it, though the form was drawn before; and once', async () => {
    Object.defineProperty(document, 'readyState', { get: () => 'loading', configurable: true });
    const intake = await fixture<LianNeedIntakeForm>(html`<lian-need-intake-form></lian-need-intake-form>`);
    delete (document as never as Record<string, unknown>)['readyState'];
    await intake.updateComplete;
    expect(titleOf(intake)).to.equal('您是替谁来说的？');
    intake.append(json({ value: { further: { t: '写过的话' } } }));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await intake.updateComplete;
    expect([titleOf(intake), intake.state.answers['t']]).to.deep.equal(['本街道的表', '写过的话']);
    intake.state.put({ field: { name: 't', type: 'text' } }, '新写的');
    intake.parentElement?.append(intake);
    expect(intake.state.answers['t']).to.equal('新写的');
  });

  const natives = html`
    <input type="hidden" name="_csrf" value="TOKEN" />
    <input name="seen" value="x" required />
    <input name="t" value="话" />
    <input type="file" name="photos" />
  `;
  const photo = () => {
    const chosen = new DataTransfer();
    chosen.items.add(new File(['png'], 'a.png', { type: 'image/png' }));
    return chosen.files;
  };
  const sentBy = (form: HTMLFormElement) =>
    Array.from(new FormData(form), ([name, value]) => `${name}=${value instanceof File ? value.name : value}`);
  for (const isLate of [false, true])
    it(`is sent: a photo that was chosen before, and what the form does not ask for; schema late ${isLate}`, async () => {
      const form = await fixture<HTMLFormElement>(html`<form><div>${natives}</div></form>`);
      const [, , text, file] = Array.from(form.querySelectorAll('input'));
      if (file) file.files = photo();
      const before = sentBy(form);
      const intake = document.createElement('lian-need-intake-form') as LianNeedIntakeForm;
      intake.asFields = true;
      intake.append(...Array.from(form.querySelectorAll('input')), ...(isLate ? [] : [json({})]));
      form.append(intake);
      if (isLate) intake.schema = schema;
      await intake.updateComplete;
      expect(sentBy(form)).to.have.members(before);
      expect(form.checkValidity()).to.equal(true);
      // What was taken over is not left behind, for the next person or for Back.
      expect([text?.value, text?.autocomplete, file?.files?.length]).to.deep.equal(['', 'off', 0]);
      intake.clear();
      expect(sentBy(form)).to.deep.equal(['_csrf=TOKEN', 'seen=x']);
    });

  const rich: FormSchema = {
    ...schema,
    steps: [
      {
        id: 'a',
        title: said('本街道的表'),
        sections: [
          {
            fields: [
              { name: 't', type: 'text', label: said('话') },
              { name: 'm', type: 'money', label: said('钱') },
              { name: 'd', type: 'date', label: said('日') },
              {
                name: 's',
                type: 'select',
                label: said('选'),
                options: ['a', 'b'].map((value) => ({ value, label: said(value) })),
              },
              { name: 'photos', type: 'file', label: said('照片') },
              {
                name: 'g',
                type: 'group',
                label: said('家里人'),
                fields: [
                  { name: 'called', type: 'text', label: said('名') },
                  { name: 'income', type: 'money', label: said('收入') },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  const withRows: FormSchema = {
    ...schema,
    steps: [
      {
        id: 'a',
        title: said('本街道的表'),
        sections: [
          {
            fields: [
              {
                name: 'g',
                type: 'group',
                label: said('家里人'),
                fields: [
                  { name: 'called', type: 'text', label: said('名') },
                  { name: 'income', type: 'money', label: said('收入') },
                  { name: 'born', type: 'date', label: said('生日') },
                  { name: 'paper', type: 'file', label: said('材料') },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  async function opened(natives: string, write: (form: HTMLFormElement) => void, more: object = {}) {
    const form = await fixture<HTMLFormElement>(html`<form><div></div></form>`);
    const box = form.firstElementChild as HTMLElement;
    box.innerHTML = natives;
    write(form);
    const intake = document.createElement('lian-need-intake-form') as LianNeedIntakeForm;
    intake.asFields = true;
    intake.append(...Array.from(box.children), json({ schema: rich, ...more }));
    form.append(intake);
    await intake.updateComplete;
    return { intake, form };
  }
  const box = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement;

  it('keeps what somebody wrote before the script came over what the page gives, and that over what stood there', async () => {
    const natives =
      '<input name="t" value="旧的"><input name="d" value="2026-01-05"><select name="s"><option>a<option>b</select>';
    const { intake } = await opened(natives, (form) => (box(form, 't').value = '新写的'), {
      value: { further: { t: '旧的', d: '2026-02-02' } },
    });
    expect(intake.state.answers).to.deep.equal({ t: '新写的', d: '2026-02-02', s: 'a' });
  });
  it('takes it that something was deleted there', async () => {
    const { intake } = await opened('<input name="t" value="旧的">', (form) => (box(form, 't').value = ''), {
      value: { further: { t: '旧的' } },
    });
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('reads amounts in yuan as a page without scripts does, and sends them so', async () => {
    const { intake, form } = await opened('<input name="m"><input name="d">', (written) => {
      box(written, 'm').value = '1250';
      box(written, 'd').value = '2026-3-2';
    });
    expect(intake.state.answers).to.deep.equal({ m: '125000', d: '2026-03-02' });
    expect(sentBy(form)).to.have.members(['m=1250.00', 'd=2026-03-02']);
  });
  it('takes rows over, whatever number they bear, and not one that is a template', async () => {
    const { intake, form } = await opened(
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
    const { intake } = await opened('<input type="file" name="photos">', (form) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['MZ\x90\0 a program'], 'evil.jpg', { type: 'image/jpeg' }));
      box(form, 'photos').files = chosen.files;
    });
    const control = intake.controls.get('photos');
    await waitUntil(() => control?.shadowRoot?.querySelector('.refused')?.textContent?.trim());
    expect(control?.shadowRoot?.querySelector('.refused')?.textContent).to.contain('evil.jpg');
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('does not send what was brought and is wrong by itself: it is told at its field', async () => {
    const { intake } = await opened('<input name="m">', (form) => (box(form, 'm').value = '大约五百'));
    intake.check = () => [];
    let sent = 0;
    intake.addEventListener('lian-need-submit', (event) => (event.preventDefault(), sent++));
    intake.onReviewed(new Event('submit'));
    await intake.updateComplete;
    expect([sent, [...intake.state.refused]]).to.deep.equal([0, ['m']]);
  });
  it('is not begun by a list of which nobody has chosen', async () => {
    const { intake } = await opened('<select name="s"><option>a<option>b</select>', () => {});
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('holds nothing of the box that had focus when it is emptied', async () => {
    const { intake } = await opened('', () => {});
    const inner = intake.controls.get('t')?.shadowRoot?.querySelector('input');
    inner?.focus();
    if (inner) inner.value = 'SECRET';
    inner?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(intake.state.answers['t']).to.equal('SECRET');
    const old = intake.controls.get('t');
    intake.clear();
    await intake.updateComplete;
    old?.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    expect(intake.state.isEmpty).to.equal(true);
  });

  const inner = (intake: LianNeedIntakeForm, name: string) =>
    intake.controls.get(name)?.shadowRoot?.querySelector('input') as HTMLInputElement;
  const type = (box: HTMLInputElement, text: string) => {
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  };
  it('keeps what is half written, in rows too, and it is no answer', async () => {
    const { intake, form } = await opened('', () => {});
    intake.state.addRow('g');
    intake.redraw();
    await intake.updateComplete;
    const row = `${intake.state.rowKey('g', 0)}income`;
    type(inner(intake, 'm'), '一千二');
    type(inner(intake, row), '好多');
    type(inner(intake, 'd'), '1944');
    expect(sentBy(form)).to.have.members(['m=', 'd=', 'g[0].income=']);
    const kept = JSON.parse(JSON.stringify(intake.snapshot));
    const { intake: again, form: other } = await opened('', () => {});
    again.snapshot = kept;
    await again.updateComplete;
    const boxes = ['m', `${again.state.rowKey('g', 0)}income`, 'd'].map((name) => inner(again, name).value);
    expect(boxes).to.deep.equal(['一千二', '好多', '1944']);
    expect(sentBy(other)).to.have.members(['m=', 'd=', 'g[0].income=']);
    type(inner(again, 'm'), '1200');
    expect(again.snapshot.answers['m']).to.equal('120000');
    expect(again.snapshot.answers['?m']).to.equal(undefined);
    again.clear();
    expect(again.state.half).to.deep.equal({});
  });
  it('asks browsers to remember nothing on a machine that many use', async () => {
    const { intake } = await opened('', () => {});
    intake.isShared = true;
    intake.requestUpdate();
    await intake.updateComplete;
    await (intake.controls.get('t') as unknown as LitElement).updateComplete;
    expect(inner(intake, 't').getAttribute('autocomplete')).to.equal('off');
  });
  it('moves focus to what is told when it is sent, as its button is switched off', async () => {
    const { intake } = await opened('<input name="t" value="话">', () => {});
    const notes: { text: string; tone: 'good' }[] = [];
    intake.sender = { attach: () => {}, detach: () => {}, note: () => notes[0] };
    intake.go(intake.state.pages.length);
    await intake.updateComplete;
    intake.shadowRoot?.querySelector<HTMLElement>('lian-button[type=submit]')?.focus();
    notes.push({ text: '已收到', tone: 'good' });
    intake.requestUpdate();
    await intake.updateComplete;
    expect(intake.shadowRoot?.activeElement?.className).to.equal('note good');
  });
  it('says of a problem that it has no words for that something is not right, and takes no problems that are none', async () => {
    const { intake } = await opened('<input name="t" value="话">', () => {});
    intake.problems = 'x' as never;
    intake.problems = [{ path: 'further.t', code: 'odd' as never }];
    await intake.updateComplete;
    await waitUntil(() =>
      intake.shadowRoot?.querySelector('lian-error-summary')?.shadowRoot?.textContent?.includes('话'),
    );
    expect(intake.shadowRoot?.querySelector('lian-error-summary')?.shadowRoot?.textContent).not.to.include('odd');
  });

  it('reads rows as it reads fields: written as in our controls, files checked, what is wrong told', async () => {
    const { intake, form } = await opened(
      '<input name="g[0].called"><input name="g[0].income"><input name="g[0].born"><input type="file" name="g[0].paper">',
      (written) => {
        box(written, 'g[0].called').value = '小明';
        box(written, 'g[0].income').value = '好多';
        box(written, 'g[0].born').value = '2026/3/2';
        const chosen = new DataTransfer();
        chosen.items.add(new File(['MZ\x90\0 a program'], 'evil.jpg', { type: 'image/jpeg' }));
        box(written, 'g[0].paper').files = chosen.files;
      },
      { schema: withRows },
    );
    const row = () => (intake.state.answers['g'] as readonly Record<string, unknown>[])[0]!;
    await waitUntil(() => (row()['paper'] as readonly File[]).length === 0);
    expect(row()['born']).to.equal('2026-03-02');
    expect(form.checkValidity()).to.equal(false);
    intake.check = () => [];
    let sent = 0;
    intake.addEventListener('lian-need-submit', (event) => (event.preventDefault(), sent++));
    intake.onReviewed(new Event('submit'));
    await intake.updateComplete;
    expect([sent, intake.problems.map(({ path }) => path)]).to.deep.equal([0, ['further.g[0].income']]);
  });
  it('does not go on, or send, past what is half written over a good answer', async () => {
    const { intake, form } = await opened('<input name="m">', (written) => (box(written, 'm').value = '12'));
    expect(form.checkValidity()).to.equal(true);
    type(inner(intake, 'm'), '一千三');
    expect(intake.state.nextOpen).to.equal(0);
    expect(form.checkValidity()).to.equal(false);
    intake.check = () => [];
    let sent = 0;
    intake.addEventListener('lian-need-submit', (event) => (event.preventDefault(), sent++));
    intake.onReviewed(new Event('submit'));
    await intake.updateComplete;
    expect([sent, intake.problems.map(({ path }) => path)]).to.deep.equal([0, ['further.m']]);
    type(inner(intake, 'm'), '13');
    expect([form.checkValidity(), intake.state.nextOpen]).to.deep.equal([true, 1]);
  });
});
