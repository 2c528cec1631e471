import { expect } from '@open-wc/testing';
import '../controls/checkbox-group/define.js';
import '../controls/combobox/define.js';
import '../controls/consent/define.js';
import '../controls/credit-code-field/define.js';
import '../controls/date-field/define.js';
import '../controls/date-picker/define.js';
import '../controls/division-picker/define.js';
import '../controls/file-field/define.js';
import '../controls/id-field/define.js';
import '../controls/money-field/define.js';
import '../controls/number-field/define.js';
import '../controls/phone-field/define.js';
import '../controls/radio-group/define.js';
import '../controls/rating/define.js';
import '../controls/select/define.js';
import '../controls/text-field/define.js';
import '../controls/textarea/define.js';
import '../needs/need-intake-form/define.js';
import { probes, type Control, type Subject, type Tools } from './probes.js';
import { intakeSubject } from './intake-subject.js';
import { subjects } from './subjects.js';

const tools: Tools = {
  accessibilityFaults: (element) =>
    (expect(element).to.be.accessible() as unknown as Promise<void>).then(
      () => [],
      (error: Error) => [error.message],
    ),
};

for (const subject of [...subjects, intakeSubject]) {
  describe(`conformance of ${subject.tag}`, () => {
    for (const probe of probes(subject, tools)) it(`${probe.letter} ${probe.says}`, () => probe.run());
  });
}

describe('the probes themselves', () => {
  // What many libraries do: a field in a shadow root that the form never hears of.
  class Deaf extends HTMLElement {
    required = false;
    validationMessage = '';
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
    }
    get value() {
      return this.shadowRoot!.querySelector('input')!.value;
    }
    set value(value: string) {
      this.shadowRoot!.querySelector('input')!.value = value;
    }
    checkValidity() {
      return true;
    }
  }
  customElements.define('deaf-field', Deaf);
  const deaf: Subject = {
    ...subjects[0]!,
    tag: 'deaf-field',
    prepare: () => {},
    type: (control: Control) => void (control.value = '王小明'),
    defineAgain: () => customElements.define('deaf-field', class extends HTMLElement {}),
  };

  it('find a field that its form never hears of', async () => {
    const failed: string[] = [];
    for (const probe of probes(deaf, tools)) await probe.run().catch(() => failed.push(probe.letter));
    expect(failed.join('')).to.equal('ABCDEFGILMP');
  });

  // What pages of servers and many design systems have: a native box, bare or wrapped in the page's own tree.
  class Wrapped extends HTMLElement {
    private get box() {
      if (!this.firstElementChild) this.innerHTML = '<label>姓名 <input></label>';
      return this.querySelector('input')!;
    }
    connectedCallback() {
      const early = Object.getOwnPropertyDescriptor(this, 'value');
      delete (this as { value?: string }).value;
      if (early) this.value = early.value as string;
      this.box.name = this.getAttribute('name')!;
    }
    get value() {
      return this.box.value;
    }
    set value(value: string) {
      this.box.value = value;
    }
    get required() {
      return this.box.required;
    }
    set required(required: boolean) {
      this.box.required = required;
    }
    get validationMessage() {
      return this.box.validationMessage;
    }
    checkValidity() {
      return this.box.checkValidity();
    }
    override focus() {
      this.box.focus();
    }
  }
  customElements.define('wrapped-field', Wrapped);
  const boxOf = (control: Control) => (control.querySelector('input') ?? control) as HTMLInputElement;
  const write = (box: HTMLInputElement) => {
    box.value = '王小明';
    for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };
  const native: Subject = {
    ...deaf,
    tag: 'input',
    prepare: (control) => control.setAttribute('aria-label', '姓名'),
    type: (control) => write(boxOf(control)),
    shown: (control) => boxOf(control).value,
    defineAgain: () => {},
  };
  const wrapped: Subject = { ...native, tag: 'wrapped-field', prepare: () => {} };
  const failedOf = async (subject: Subject, all: Tools = tools) => {
    const failed: string[] = [];
    for (const probe of probes(subject, all))
      await probe.run().catch(({ message }: Error) => failed.push(`${probe.letter} ${message}`));
    return failed;
  };

  it('find nothing in a native box, bare or wrapped', async () => {
    for (const subject of [native, wrapped]) expect(await failedOf(subject), subject.tag).to.deep.equal([]);
  });
  it('say of a tag that nobody defined that nobody defined it', async () => {
    const failed = await failedOf({ ...deaf, tag: 'no-field' });
    expect(new Set(failed.map((text) => text.slice(2)))).to.deep.equal(new Set(['<no-field> is not defined']));
  });
  it('find a box whose own script sends on a key that ends a composition', async () => {
    class Eager extends Wrapped {
      override connectedCallback() {
        super.connectedCallback();
        this.addEventListener('keyup', ({ key }) => key === 'Enter' && this.closest('form')!.requestSubmit());
      }
    }
    customElements.define('eager-field', Eager);
    const failed = await failedOf({ ...wrapped, tag: 'eager-field' });
    expect(failed.map(([letter]) => letter)).to.deep.equal(['G', 'K']);
  });
  for (const kept of ['input', 'change'])
    it(`find a box that keeps its ${kept} to itself, as a page that listens cannot follow it`, async () => {
      class Silent extends Wrapped {
        override connectedCallback() {
          super.connectedCallback();
          this.querySelector('input')!.addEventListener(kept, (event) => event.stopPropagation());
        }
      }
      customElements.define(`silent-${kept}`, Silent);
      const failed = await failedOf({ ...wrapped, tag: `silent-${kept}` });
      expect(failed).to.deep.equal([`B a page hears no ${kept} of it`]);
    });
  it('take a blank for no reason', async () => {
    class Blank extends Wrapped {
      override get validationMessage() {
        return super.validationMessage && ' ';
      }
    }
    customElements.define('blank-field', Blank);
    expect(await failedOf({ ...wrapped, tag: 'blank-field' })).to.deep.equal(['A no reason is given']);
  });
});
