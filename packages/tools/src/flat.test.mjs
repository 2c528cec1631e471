import { expect } from 'chai';
import { flat } from './flat.mjs';

describe('templates of published elements', () => {
  it('stand in one line, also inside each other, and the lines behind them', () => {
    const text = 'const a = html`<p>\n    ${b ? svg`<g>\n      <path />` : ``}\n  </p>`;';
    expect(flat(text)).to.equal('const a = html`<p> ${\nb ? svg`<g> <path />`\n : ``} </p>`\n;');
  });
  it('keep a blank between attributes and words, and none before the end of a tag', () => {
    const text = 'html`<b\n  c="d"\n  e=${f}\n  >g\n  h</b\n>`;';
    expect(flat(text)).to.equal('html`<b c="d" e=${\n\nf}>g h</b>`\n\n\n;');
  });
  it('stay as they are where they are no markup', () => {
    const text = 'const a = `\n    kept`;\nconst b = other`\n  kept ${html`<p>\n  lost`}\n  kept`;';
    expect(flat(text)).to.equal('const a = `\n    kept`;\nconst b = other`\n  kept ${html`<p> lost`\n}\n  kept`;');
  });
});

describe('style sheets of published elements', () => {
  const css = (sheet) => flat(`const s = css\`${sheet}\`;`).replace(/^const s = css`|`\n*;$/g, '');

  it('lose blanks and comments', () => {
    expect(css('\n  /* why,\n  at length */\n  .a > b,\n  .c {\n    d: e  f;\n    g: h;\n  }\n')).to.equal(
      '.a>b,.c{d:e f;g:h}',
    );
  });
  it('keep the blanks that mean something, and strings', () => {
    for (const kept of [
      '.a .b{c:calc(1px + 2px)}',
      '@media (min-width:4em) and (hover){a{b:c}}',
      'a :not(b){c:d}',
      "a::after{content:' > { } ; , '}",
    ])
      expect(css(kept)).to.equal(kept);
  });
  it('keep the blank behind a value that is filled in', () => {
    expect(css('${one} .a {\n b: ${two} c;\n }')).to.equal('${one} .a{b:${\ntwo} c}');
  });
  it('give the lines that follow the numbers that they had', () => {
    const text = 'const s = css`\n  a {\n    b: ${c};\n  }\n`;\nthere();';
    const line = (code) => code.slice(0, code.indexOf('there')).split('\n').length;
    expect(line(flat(text))).to.equal(line(text));
  });
});
