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
});
