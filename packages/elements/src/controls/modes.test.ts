import { expect } from '@open-wc/testing';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../tokens/tokens.css';
import { subjects } from '../conformance/subjects.js';
import type { FormControl } from '../internal/form-control.js';
import './button/define.js';
import './checkbox-group/define.js';
import './combobox/define.js';
import './consent/define.js';
import './credit-code-field/define.js';
import './date-field/define.js';
import './date-picker/define.js';
import './division-picker/define.js';
import './file-field/define.js';
import './id-field/define.js';
import './money-field/define.js';
import './number-field/define.js';
import './phone-field/define.js';
import './radio-group/define.js';
import './rating/define.js';
import './select/define.js';
import './text-field/define.js';
import './textarea/define.js';

const modes = [
  { mode: 'without the theme', attributes: {}, themed: false },
  { mode: 'light', attributes: { 'data-lian-theme': 'light' }, themed: true },
  { mode: 'elder', attributes: { 'data-lian-theme': 'light', 'data-lian-mode': 'elder' }, themed: true },
  { mode: 'dark', attributes: { 'data-lian-theme': 'dark' }, themed: true },
  { mode: 'dark elder', attributes: { 'data-lian-theme': 'dark', 'data-lian-mode': 'elder' }, themed: true },
  { mode: 'high contrast', attributes: { 'data-lian-theme': 'contrast' }, themed: true },
];

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${theme} .paper{background:var(--lian-color-paper,#fff);padding:8px;width:304px}`);

type Some = FormControl<string>;

/** All value controls in one state, on paper. */
function place(state: (control: Some) => void): { paper: HTMLElement; controls: Some[] } {
  const paper = document.body.appendChild(document.createElement('form'));
  paper.className = 'paper';
  const controls = subjects.map((subject) => {
    const control = document.createElement(subject.tag) as Some;
    subject.prepare(control as never);
    control.hint = '例如 2026 年';
    state(control);
    return paper.appendChild(control);
  });
  for (const variant of ['filled', 'outlined'] as const)
    paper.appendChild(Object.assign(document.createElement('lian-button'), { variant, textContent: '继续' }));
  return { paper, controls };
}

const states: Record<string, (control: Some) => void> = {
  default: () => {},
  error: (control) => {
    control.required = true;
    control.setCustomError('请检查');
  },
  disabled: (control) => void (control.disabled = true),
  'read only': (control) => void (control.readonly = true),
};

const luminance = (colour: string): number => {
  const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

for (const { mode, attributes, themed } of modes) {
  describe(`controls, ${mode}`, () => {
    before(() => {
      document.adoptedStyleSheets = themed ? [sheet] : [];
      for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value);
    });
    after(() => {
      document.adoptedStyleSheets = [];
      for (const name of Object.keys(attributes)) document.documentElement.removeAttribute(name);
    });

    for (const [state, set] of Object.entries(states)) {
      it(`${state}: nothing for an accessibility checker to find`, async () => {
        const { paper, controls } = place(set);
        await Promise.all(controls.map((control) => control.updateComplete));
        try {
          await expect(paper).to.be.accessible();
        } finally {
          paper.remove();
        }
      });
    }

    it('nothing is wider than a screen of 320 px', async () => {
      const { paper, controls } = place(states['error']!);
      await Promise.all(controls.map((control) => control.updateComplete));
      for (const control of controls) expect(control.scrollWidth, control.localName).to.be.at.most(control.offsetWidth);
      expect(paper.scrollWidth).to.be.at.most(paper.offsetWidth);
      paper.remove();
    });

    it('long words break in browsers too that know no `overflow-wrap: anywhere`', async () => {
      const { paper, controls } = place(() => {});
      await Promise.all(controls.map((control) => control.updateComplete));
      for (const control of controls)
        expect(getComputedStyle(control).wordBreak, control.localName).to.equal('break-word');
      paper.remove();
    });

    it('what is pressed is high enough', async () => {
      const { paper, controls } = place(() => {});
      await Promise.all(controls.map((control) => control.updateComplete));
      const least = 'data-lian-mode' in attributes ? 52 : 40;
      for (const element of [...controls, ...Array.from(paper.querySelectorAll('lian-button'))])
        for (const target of element.shadowRoot!.querySelectorAll<HTMLElement>('.control, .choice'))
          expect(target.offsetHeight, element.localName).to.be.at.least(least);
      paper.remove();
    });

    it('what has focus shows a line of at least 3:1 to what is beside it, not colour alone', async () => {
      const { paper, controls } = place(() => {});
      const text = controls[0]!;
      await text.updateComplete;
      text.focus();
      const box = text.shadowRoot!.querySelector('input')!;
      const { borderTopColor, outlineStyle, outlineWidth } = getComputedStyle(box);
      const paperColour = themed ? getComputedStyle(paper).backgroundColor : 'rgb(255, 255, 255)';
      const [one, two] = [luminance(borderTopColor), luminance(paperColour)].sort((a, b) => a - b);
      expect((two! + 0.05) / (one! + 0.05)).to.be.at.least(3);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(3);
      paper.remove();
    });
  });
}
