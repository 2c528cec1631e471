import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { transform } from 'esbuild';
import { flatten, readTokens, tokensCss, written } from './tokens.mjs';

const tokens = readTokens();
const light = Object.fromEntries(flatten(tokens.base));
const mode = (...names) => Object.assign({}, light, ...names.map((name) => Object.fromEntries(flatten(tokens[name]))));

/** WCAG contrast of two colours. */
function contrast(one, other) {
  const luminance = (hex) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe('design tokens', () => {
  it('what is committed is what tokens.json gives', async () => {
    for (const [file, text] of Object.entries(await written())) {
      expect(readFileSync(file, 'utf8'), `${file}: run node packages/tools/src/tokens.mjs`).to.equal(text);
    }
  });

  it('the theme weighs at most 4 KB, minified and gzipped', async () => {
    const { code } = await transform(tokensCss(tokens), { loader: 'css', minify: true });
    expect(gzipSync(code, { level: 9 }).length).to.be.at.most(4096);
  });

  it('type is given in rem, so that it follows the size the reader chose', () => {
    expect(light['text-body']).to.equal('1rem');
    expect(mode('elder')['text-small']).to.equal('1.125rem');
  });

  it('a mode changes nothing that the light theme has not', () => {
    for (const name of ['elder', 'dark', 'contrast', 'print']) {
      expect(Object.keys(light)).to.include.members(flatten(tokens[name]).map(([token]) => token));
    }
  });

  const modes = [
    { names: [], text: 4.5, line: 3 },
    { names: ['dark'], text: 7, line: 3 },
    { names: ['elder'], text: 7, line: 4.5 },
    { names: ['elder', 'dark'], text: 7, line: 4.5 },
    { names: ['contrast'], text: 7, line: 7 },
    { names: ['elder', 'contrast'], text: 7, line: 7 },
    { names: ['print'], text: 7, line: 7 },
  ];
  for (const { names, text, line } of modes) {
    it(`${names.join(' + ') || 'light'}: text reaches ${text}:1 and the lines of controls ${line}:1`, () => {
      const values = mode(...names);
      const colour = (name) => values[`color-${name}`];
      const pairs = [
        ...['paper', 'ground'].flatMap((ground) => ['ink', 'ink-soft', 'accent'].map((ink) => [ink, ground, text])),
        ...['accent', 'met', 'unmet', 'unknown', 'warn'].flatMap((ink) => [
          [ink, 'paper', text],
          [ink, `${ink}-ground`, text],
        ]),
        ['ink', 'accent-ground', text],
        ['on-accent', 'accent', text],
        ['line-strong', 'paper', line],
        ['line-strong', 'ground', line],
      ];
      for (const [ink, ground, least] of pairs)
        expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).to.be.at.least(least);
    });
  }

  it('elder mode has targets of 52 px and no text under 18 px', () => {
    const elder = mode('elder');
    expect(parseFloat(elder.target)).to.be.at.least(52);
    for (const [name, value] of Object.entries(elder))
      if (name.startsWith('text-')) expect(parseFloat(value) * 16, name).to.be.at.least(18);
  });
});
