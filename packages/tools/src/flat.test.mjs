import { expect } from 'chai';
import { flat } from './flat.mjs';

describe('templates of published elements', () => {
  it('lose their indentation, also inside each other, and no line', () => {
    const text =
      'const a = html`<p>\n    ${b ? svg`<g>\n      <path />` : ``}\n  </p>`;\n  const s = css`\n    a {\n      b: c;\n    }`;';
    expect(flat(text)).to.equal(
      'const a = html`<p>\n${b ? svg`<g>\n<path />` : ``}\n</p>`;\n  const s = css`\na {\nb: c;\n}`;',
    );
  });
  it('stay as they are where they are no markup', () => {
    const text = 'const a = `\n    kept`;\nconst b = other`\n  kept ${html`<p>\n  lost`}\n  kept`;';
    expect(flat(text)).to.equal('const a = `\n    kept`;\nconst b = other`\n  kept ${html`<p>\nlost`}\n  kept`;');
  });
});
