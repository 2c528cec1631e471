// What controls with a list of answers share, of whatever shape the list comes.
import { expect, fixture, html } from '@open-wc/testing';
import '../controls/checkbox-group/define.js';
import '../controls/combobox/define.js';
import '../controls/radio-group/define.js';
import '../controls/select/define.js';
import type { ChoiceControl, Option } from './choice-control.js';

type Choice = ChoiceControl<string | readonly string[]>;

/** As a database numbers its rows. */
const numbered = [
  { value: 0, label: '桂花社区' },
  { value: 1, label: '梅花社区', selected: true },
];

const inner = <Element extends HTMLElement>(control: Choice, selector: string) =>
  control.shadowRoot!.querySelector<Element>(selector)!;

/** Chooses the first answer, as somebody would. */
const choose: Readonly<Record<string, (control: Choice) => void>> = {
  'lian-select': (control) => {
    const select = inner<HTMLSelectElement>(control, 'select');
    select.selectedIndex = [...select.options].findIndex(({ label }) => label === '桂花社区');
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },
  'lian-combobox': (control) => {
    const box = inner<HTMLInputElement>(control, 'input');
    box.value = '桂花社区';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
  'lian-radio-group': (control) => inner(control, 'input').click(),
  'lian-checkbox-group': (control) => inner(control, 'input').click(),
};

for (const [tag, act] of Object.entries(choose))
  describe(`${tag}, whose answers have numbers`, () => {
    const make = async (list: 'written' | 'given'): Promise<Choice> => {
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      const control = document.createElement(tag) as Choice;
      control.name = 'place';
      if (list === 'given') control.options = numbered as unknown as Option[];
      else {
        const json = control.appendChild(document.createElement('script'));
        json.type = 'application/json';
        json.textContent = JSON.stringify(numbered);
      }
      form.append(control);
      await control.updateComplete;
      return control;
    };
    const sent = ({ form }: Choice) => new FormData(form!).getAll('place');

    for (const list of ['written', 'given'] as const)
      it(`takes them as they are chosen, sends and shows them, ${list}`, async () => {
        const control = await make(list);
        control.value = '';
        await control.updateComplete;
        act(control);
        await control.updateComplete;
        expect([String(control.value), sent(control), control.validity.valid]).to.deep.equal(['0', ['0'], true]);
        control.value = 1 as unknown as string;
        await control.updateComplete;
        expect(sent(control)).to.deep.equal(['1']);
      });

    it('begins with the one that the page chose', async () => expect(sent(await make('written'))).to.deep.equal(['1']));

    it('keeps a list of texts, which the page may add to, the very list', async () => {
      const control = await make('written');
      const list = [{ value: 'a', label: 'A' }];
      control.options = list;
      expect(control.options).to.equal(list);
    });
  });
