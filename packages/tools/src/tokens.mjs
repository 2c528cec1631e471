// Writes the theme (tokens.css) and the fallbacks inside every element (*-tokens.styles.ts) from tokens.json.
// `node packages/tools/src/tokens.mjs` writes; tokens.test.mjs holds that what is committed is what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isMain, root } from './workspace.mjs';

const folder = join(root, 'packages/elements/src/tokens');
export const readTokens = () => JSON.parse(readFileSync(join(folder, 'tokens.json'), 'utf8'));

/** A group of design tokens as `[name, value]`, names joined by `-`; type sizes become rem so that they follow the reader's own. */
export function flatten(group, path = []) {
  if ('$value' in group) {
    const value = String(group.$value);
    return [[path.join('-'), path[0] === 'text' ? `${parseFloat(value) / 16}rem` : value]];
  }
  return Object.entries(group)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, child]) => flatten(child, [...path, key]));
}

const declare = (tokens, keep = () => true) =>
  tokens
    .filter(([name]) => keep(name))
    .map(([name, value]) => `--lian-${name}:${value}`)
    .join(';');

const isColour = (name) => name.startsWith('color-');
const isSize = (name) => !isColour(name);

/** A theme also reaches the elder parts inside it, or the elder mode's light colours would show there. */
const theme = (selector) =>
  [selector, `${selector} [data-lian-mode=elder]`, `[data-lian-mode=elder]${selector}`].join();

/** The theme as a style sheet: one rule a line. */
export function tokensCss(tokens) {
  const [base, elder, dark, contrast, print] = ['base', 'elder', 'dark', 'contrast', 'print'].map((mode) =>
    flatten(tokens[mode]),
  );
  const auto = ':root:not([data-lian-theme])';
  const elderIn = (selector) => `${selector}[data-lian-mode=elder],${selector} [data-lian-mode=elder]`;
  return `${[
    '/* Written from tokens.json; change that. */',
    `:root{${declare(base)};color-scheme:light}`,
    `[data-lian-mode=elder]{${declare(elder, isSize)}}`,
    '@media screen{',
    `[data-lian-theme=light]{${declare(base, isColour)};color-scheme:light}`,
    `[data-lian-mode=elder]{${declare(elder, isColour)}}`,
    `${elderIn('[data-lian-theme=light]')}{${declare(elder, isColour)}}`,
    `${theme('[data-lian-theme=dark]')}{${declare(dark)};color-scheme:dark}`,
    `${theme('[data-lian-theme=contrast]')}{${declare(contrast)};color-scheme:light}`,
    '}',
    '@media screen and (prefers-color-scheme:dark){',
    `${theme(auto)}{${declare(dark)};color-scheme:dark}`,
    '}',
    '@media screen and (prefers-contrast:more){',
    `${theme(auto)}{${declare(contrast)};color-scheme:light}`,
    '}',
    '@media print{',
    `:root,[data-lian-theme],[data-lian-mode]{${declare(print)};color-scheme:light}`,
    '}',
  ].join('\n')}\n`;
}

// What a form control needs; a page with nothing but a few fields loads no more.
const ofControls =
  /^(color-(ink|ink-soft|line|line-strong|ground|paper|accent|accent-ground|on-accent|unmet|focus)|text-(small|body)|leading-body|weight-strong|space-[1-5]|radius-control|border-.*|target)$/;
const isOfControls = (name) => ofControls.test(name);

/** The same light values as fallbacks, so that an element looks right on a page without the theme. */
export function fallbacks(tokens, keep, name, says) {
  const lines = flatten(tokens.base)
    .filter(([token]) => keep(token))
    .map(([token, value]) => `${token}:${value};\n`);
  return `// Written from tokens.json; change that.
import { withShortNames } from './short-names.styles.js';

/** ${says} */
export const ${name} = withShortNames(\`
${lines.join('')}\`);
`;
}

const controlsSay =
  'What form controls need, by its short name, `var(--_color-ink)`, with the light value where a page brings no theme.';
const furtherSay = 'The tokens that form controls do without, likewise.';

/** Each file with its text, formatted as the checkout is. */
export const written = async (tokens = readTokens()) => ({
  [join(folder, 'tokens.css')]: await format(tokensCss(tokens), { ...(await resolveConfig(folder)), parser: 'css' }),
  [join(folder, 'control-tokens.styles.ts')]: fallbacks(tokens, isOfControls, 'controlTokens', controlsSay),
  [join(folder, 'further-tokens.styles.ts')]: fallbacks(
    tokens,
    (name) => !isOfControls(name),
    'furtherTokens',
    furtherSay,
  ),
});

if (isMain(import.meta)) for (const [file, text] of Object.entries(await written())) writeFileSync(file, text);
