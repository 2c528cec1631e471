import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { boxIn, titleOf } from './testing/start.test.js';
import { json, over } from './testing/street.test.js';

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
});

describe('lian-need-intake-form: a page and its people', () => {
  it('holds nothing of the box that had focus when it is emptied', async () => {
    const { intake } = await over('');
    const inner = intake.controls.get('t')?.control.shadowRoot?.querySelector('input');
    inner?.focus();
    if (inner) inner.value = 'SECRET';
    inner?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(intake.state.answers['t']).to.equal('SECRET');
    const old = intake.controls.get('t')?.control;
    intake.clear();
    await intake.updateComplete;
    old?.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    expect(intake.state.isEmpty).to.equal(true);
  });
  it('asks browsers to remember nothing on a machine that many use', async () => {
    const { intake } = await over('');
    intake.isShared = true;
    intake.requestUpdate();
    await intake.updateComplete;
    await (intake.controls.get('t')?.control as unknown as LitElement).updateComplete;
    expect(boxIn(intake, 't').getAttribute('autocomplete')).to.equal('off');
  });
  it('moves focus to what is told when it is sent, as its button is switched off', async () => {
    const { intake } = await over('<input name="t" value="话">');
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
    const { intake } = await over('<input name="t" value="话">');
    intake.problems = 'x' as never;
    intake.problems = [{ path: 'further.t', code: 'odd' as never }];
    await intake.updateComplete;
    await waitUntil(() =>
      intake.shadowRoot?.querySelector('lian-error-summary')?.shadowRoot?.textContent?.includes('话'),
    );
    expect(intake.shadowRoot?.querySelector('lian-error-summary')?.shadowRoot?.textContent).not.to.include('odd');
  });
});
