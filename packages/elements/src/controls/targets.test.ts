// Elder mode: whatever can be pressed in a control is 44 px or more both ways, on a phone too.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
// @ts-expect-error the bundler of the specs hands a style sheet over as text
import theme from '../tokens/tokens.css';
import { subjects } from '../conformance/subjects.js';
import type { FormControl } from '../internal/form-control.js';
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

type Some = FormControl<string>;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${theme as string} body{margin:0}.page{padding:16px}`);
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What can be pressed: a row with its mark is one, and what is for the eye or a reader alone is none. */
const targets = (root: ParentNode): HTMLElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>('*')).flatMap((element) => [
    ...(element.matches('button, select, textarea, .choice, input:not(.mark):not([type=file])') ? [element] : []),
    ...(element.shadowRoot ? targets(element.shadowRoot) : []),
  ]);

describe('controls in elder mode', () => {
  let page: HTMLElement;
  before(() => {
    document.adoptedStyleSheets = [sheet];
    document.documentElement.setAttribute('data-lian-mode', 'elder');
  });
  beforeEach(() => {
    page = document.body.appendChild(document.createElement('div'));
    page.className = 'page';
  });
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    page.remove();
  });
  after(async () => {
    document.adoptedStyleSheets = [];
    document.documentElement.removeAttribute('data-lian-mode');
    await setViewport({ width: 800, height: 600 });
  });

  async function place(width: number): Promise<Some[]> {
    await setViewport({ width, height: 800 });
    const controls = subjects.map((subject) => {
      const control = document.createElement(subject.tag) as Some;
      subject.prepare(control as never);
      page.appendChild(control);
      control.value = subject.one.value as string;
      return control;
    });
    await drawn();
    page.querySelector('lian-date-picker')!.shadowRoot!.querySelector<HTMLElement>('[part=open]')!.click();
    await drawn();
    return controls;
  }

  for (const width of [320, 390, 1280])
    it(`${width} px wide: nothing that is pressed is under 44 px`, async () => {
      const small = (await place(width)).flatMap((control) =>
        targets(control.shadowRoot!).flatMap((target) => {
          const { width: wide, height: high } = target.getBoundingClientRect();
          const isSmall = wide > 1 && (wide < 43.99 || high < 43.99);
          return isSmall ? [`${control.localName} ${target.className} ${wide} × ${high}`] : [];
        }),
      );
      expect(small).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });

  for (const width of [320, 390])
    it(`${width} px wide, text twice as large: days, years, amounts and words stand whole`, async () => {
      document.documentElement.style.fontSize = '32px';
      const controls = await place(width);
      const of = (tag: string) => controls.find(({ localName }) => localName === tag)!.shadowRoot!;
      for (const day of of('lian-date-picker').querySelectorAll<HTMLElement>('.number'))
        expect(day.getClientRects().length, day.textContent!).to.equal(1);
      for (const moon of of('lian-date-picker').querySelectorAll<HTMLElement>('.moon span')) {
        const [line, name] = [moon.parentElement!.getBoundingClientRect(), moon.getBoundingClientRect()];
        const isWhole = name.right <= line.right + 1 && name.bottom <= line.bottom + 1;
        expect(isWhole || name.top >= line.bottom - 1, `${moon.textContent!} is whole or left out`).to.equal(true);
      }
      const money = of('lian-money-field').querySelector('input')!;
      money.value = '1,234,567.89';
      for (const box of [money, of('lian-date-field').querySelector('input')!])
        expect(box.scrollWidth, box.value).to.be.at.most(box.clientWidth);
      for (const words of of('lian-rating').querySelectorAll<HTMLElement>('.words'))
        expect(words.offsetWidth, words.textContent!).to.be.at.least(128);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
});
