import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../phone-field/define.js';
import '../text-field/define.js';
import type { LianPhoneField } from '../phone-field/phone-field.js';
import type { LianButton } from './button.js';
import './define.js';

interface Sent {
  readonly submitter: HTMLElement | null;
  readonly data: string;
}

async function formWith(button: unknown): Promise<{ form: HTMLFormElement; button: LianButton; sent: Sent[] }> {
  const sent: Sent[] = [];
  const form = await fixture<HTMLFormElement>(html`
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const data = new FormData(event.target as HTMLFormElement, event.submitter);
        sent.push({
          submitter: event.submitter,
          data: new URLSearchParams(data as unknown as Record<string, string>).toString(),
        });
      }}
    >
      <input name="a" value="1" aria-label="a" />${button}
    </form>
  `);
  return { form, button: form.querySelector('lian-button')!, sent };
}

describe('lian-button', () => {
  it('is a button with its text as name, filled or outlined, also when disabled', async () => {
    for (const variant of ['filled', 'outlined'] as const)
      for (const disabled of [false, true]) {
        const button = await fixture<LianButton>(
          html`<lian-button variant=${variant} ?disabled=${disabled}>继续</lian-button>`,
        );
        await expect(button).to.be.accessible();
      }
  });

  it('sends its form with its name and value, and leaves nothing behind', async () => {
    const { button, sent } = await formWith(html`<lian-button type="submit" name="do" value="go">继续</lian-button>`);
    button.click();
    expect(sent.map(({ data }) => data)).to.deep.equal(['a=1&do=go']);
    expect(button.children.length).to.equal(0);
  });

  it('sends nothing once the page takes its type away, and no value that it has not', async () => {
    const { button, sent } = await formWith(html`<lian-button type="submit" name="do" value="go">继续</lian-button>`);
    button.removeAttribute('value');
    button.click();
    button.removeAttribute('type');
    button.click();
    expect(sent.map(({ data }) => data)).to.deep.equal(['a=1&do=']);
  });

  it('sends by Space and Enter, and by a click on the button inside', async () => {
    const { button, sent } = await formWith(html`<lian-button type="submit">继续</lian-button>`);
    button.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    button.shadowRoot!.querySelector('button')!.click();
    expect(sent.length).to.equal(3);
  });

  it('sends by a label, and by a click that a script makes', async () => {
    const { form, button, sent } = await formWith(
      html`<lian-button type="submit" id="b">继续</lian-button><label for="b">也行</label>`,
    );
    form.querySelector('label')!.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(sent.length).to.equal(2);
  });

  it('tells of one press by one click', async () => {
    const { form, button } = await formWith(html`<lian-button type="submit">继续</lian-button>`);
    let clicks = 0;
    form.addEventListener('click', () => clicks++);
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(clicks).to.equal(2);
  });

  it('is pressed where the error of the field that was left moves it away, and then has the focus', async () => {
    const { form, button, sent } = await formWith(html`
      <lian-phone-field name="phone" label="联系电话" @change=${(event: Event) => (event.target as LianPhoneField).showValidity()}></lian-phone-field>
      <lian-button type="submit" formnovalidate>继续</lian-button>
    `);
    form.querySelector('lian-phone-field')!.focus();
    await sendKeys({ type: '123' });
    const { x, y, width } = button.getBoundingClientRect();
    // At its upper edge: what comes above it is taller than what is left of it below.
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.ceil(y) + 3] });
    await resetMouse();
    await form.querySelector('lian-phone-field')!.updateComplete;
    expect(button.getBoundingClientRect().y, 'the error has come above').to.be.greaterThan(y + 3);
    expect([sent.length, document.activeElement]).to.deep.equal([1, button]);
  });

  it('takes no focus by a press that a script makes', async () => {
    const { form, button } = await formWith(html`<lian-button>继续</lian-button>`);
    const box = form.querySelector('input')!;
    box.focus();
    button.click();
    expect(document.activeElement).to.equal(box);
  });

  it('a cancelled click sends nothing, wherever it was cancelled', async () => {
    const { form, button, sent } = await formWith(html`<lian-button type="submit">继续</lian-button>`);
    form.addEventListener('click', (event) => event.preventDefault());
    button.click();
    expect(sent.length).to.equal(0);
  });

  it('checks the form first, unless told not to', async () => {
    const { form, button, sent } = await formWith(html`
      <lian-text-field name="b" label="姓名" required></lian-text-field>
      <lian-button type="submit">继续</lian-button>
      <lian-button class="later" type="submit" name="later" value="1" formnovalidate>保存，以后再填</lian-button>
    `);
    button.click();
    expect(sent.length).to.equal(0);
    expect(document.activeElement).to.equal(form.querySelector('lian-text-field'));
    form.querySelector<LianButton>('.later')!.click();
    expect(sent.map(({ data }) => data)).to.deep.equal(['a=1&b=&later=1']);
  });

  it('is pressed by Enter in a field, like any submit button', async () => {
    const { form, sent } = await formWith(html`
      <lian-text-field name="b" label="姓名"></lian-text-field>
      <lian-button>普通</lian-button><lian-button type="submit" name="do" value="go">继续</lian-button>
    `);
    form.querySelector('lian-text-field')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(sent.map(({ data }) => data)).to.deep.equal(['a=1&b=&do=go']);
  });

  it('resets its form, or does nothing to it', async () => {
    const { form, button, sent } = await formWith(
      html`<lian-button type="reset">重填</lian-button><lian-button class="plain">看</lian-button>`,
    );
    const input = form.querySelector('input')!;
    input.value = '2';
    form.querySelector<LianButton>('.plain')!.click();
    expect(input.value).to.equal('2');
    button.click();
    expect(input.value).to.equal('1');
    expect(sent.length).to.equal(0);
  });

  it('belongs to a form elsewhere by its form attribute', async () => {
    const area = await fixture<HTMLElement>(html`
      <div><form id="far" @submit=${(event: Event) => event.preventDefault()}></form><lian-button type="submit" form="far">继续</lian-button></div>
    `);
    let sends = 0;
    area.querySelector('form')!.addEventListener('submit', () => sends++);
    area.querySelector('lian-button')!.click();
    expect(sends).to.equal(1);
  });

  it('does nothing while disabled, by itself or by a fieldset', async () => {
    const { form, button, sent } = await formWith(
      html`<fieldset disabled><lian-button type="submit">继续</lian-button></fieldset>`,
    );
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(sent.length).to.equal(0);
    form.querySelector('fieldset')!.disabled = false;
    await button.updateComplete;
    button.disabled = true;
    await button.updateComplete;
    button.click();
    expect(sent.length).to.equal(0);
    button.disabled = false;
    await button.updateComplete;
    button.click();
    expect(sent.length).to.equal(1);
  });
});
