import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { tabbed } from './copy-table.js';
import { GridWalk } from './grid-walk.js';

class Probe extends LitElement {
  readonly walk = new GridWalk(this);
  rows = [3, 3, 2, 3, 3, 3, 3];
  protected override render(): TemplateResult {
    const grid = (name: string) => html`
      <table role="grid" id=${name} aria-label=${name} @keydown=${this.walk.keydown} @focusin=${this.walk.focusin}>
        ${this.rows.map(
          (cells, row) => html`<tr>
            ${Array.from({ length: cells }, (_, column) => html`<td data-cell tabindex="-1">${row}${column}</td>`)}
          </tr>`,
        )}
      </table>
    `;
    return html`${grid('a')}${grid('b')}<button>after</button>`;
  }
}
customElements.define('grid-walk-probe', Probe);

const make = () => fixture<Probe>(html`<grid-walk-probe></grid-walk-probe>`);
/** Presses a key, with one held down before a `+`. */
async function press(keys: string): Promise<void> {
  const [held, key] = keys.includes('+') ? keys.split('+') : [undefined, keys];
  if (held) await sendKeys({ down: held });
  await sendKeys({ press: key! });
  if (held) await sendKeys({ up: held });
}
const focused = (probe: Probe) => probe.shadowRoot!.activeElement?.textContent;
const stops = (probe: Probe) =>
  Array.from(probe.shadowRoot!.querySelectorAll('[tabindex="0"]')).map(({ textContent }) => textContent);

describe('GridWalk', () => {
  it('has one Tab stop for each grid, and remembers it', async () => {
    const probe = await make();
    expect(stops(probe)).to.deep.equal(['00', '00']);
    await press('Tab');
    await press('ArrowDown');
    await press('Tab');
    expect(stops(probe)).to.deep.equal(['10', '00']);
    await press('Tab');
    expect(focused(probe)).to.equal('after');
    await press('Shift+Tab');
    await press('Shift+Tab');
    expect(focused(probe)).to.equal('10');
  });

  const walks: readonly (readonly [string, string])[] = [
    ['ArrowRight', '01'],
    ['End', '02'],
    ['ArrowRight', '02'],
    ['ArrowDown', '12'],
    ['ArrowDown', '21'],
    ['ArrowLeft', '20'],
    ['ArrowLeft', '20'],
    ['PageDown', '60'],
    ['PageUp', '10'],
    ['Control+End', '62'],
    ['Home', '60'],
    ['Control+Home', '00'],
    ['ArrowUp', '00'],
  ];
  it('walks by keys, stops at the edges, and takes a shorter row as it is', async () => {
    const probe = await make();
    await press('Tab');
    for (const [key, cell] of walks) {
      await press(key);
      expect(focused(probe), key).to.equal(cell);
    }
  });
  it('leaves other keys alone, and stops where somebody clicked', async () => {
    const probe = await make();
    const cell = probe.shadowRoot!.querySelectorAll<HTMLElement>('#a td')[4]!;
    cell.focus();
    expect(stops(probe)).to.deep.equal(['11', '00']);
    const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
    cell.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
  it('finds a stop anew when the grid changes', async () => {
    const probe = await make();
    probe.shadowRoot!.querySelectorAll<HTMLElement>('#a td')[19]!.focus();
    probe.rows = [2];
    probe.requestUpdate();
    await probe.updateComplete;
    expect(stops(probe)).to.deep.equal(['00', '00']);
  });
});

describe('tabbed', () => {
  it('keeps cells apart, and texts that a spreadsheet would take for formulas texts', () => {
    expect(tabbed([['a\tb', '=1+1'], ['-2', '@x\ny'], ['']])).to.equal("a b\t'=1+1\n'-2\t'@x y\n");
  });
});
