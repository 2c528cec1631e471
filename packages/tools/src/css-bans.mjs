// Lint rule: style sheets in css`` templates keep to what Chromium 78 reads. One declaration it cannot read is dropped;
// one selector it cannot read drops the whole rule with it.

const patterns = [
  [/:has\(/g, ':has() came with Chromium 105; put a class or an attribute on the element.'],
  [/:is\(/g, ':is() came with Chromium 88; list the selectors.'],
  [/:where\(/g, ':where() came with Chromium 88; list the selectors.'],
  [/:focus-visible/g, ':focus-visible came with Chromium 86; use :focus.'],
  [/@layer\b/g, '@layer came with Chromium 99; order the style sheets.'],
  [/&/g, 'Nesting came with Chromium 112; write the rules side by side.'],
  [/\bcolor-mix\(/g, 'color-mix() came with Chromium 111; make the colour a token.'],
  [/(?<![\w-])inset(?:-[\w-]+)?\s*:/g, 'inset came with Chromium 87; write top, right, bottom and left.'],
];
const nested = 'Nesting came with Chromium 112; write the rules side by side.';
const flexGap = 'gap without a grid came with Chromium 84; use margins, or display: grid with grid-gap.';

const blank = (text) => text.replace(/[^\n]/g, ' ');

/** Every fault of a style sheet: `{ at, what }`. Comments and strings say nothing. */
export function cssBreaches(css) {
  const text = css.replace(/\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, blank);
  const found = patterns.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ at: index, what })),
  );
  const blocks = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[{};]/g)) {
    const part = text.slice(start, index);
    const block = blocks[blocks.length - 1];
    if (mark === '{') {
      const prelude = part.trim();
      if (block?.isRule) found.push({ at: start + part.indexOf(prelude), what: nested });
      blocks.push({ isRule: !prelude.startsWith('@'), isGrid: false, gaps: [] });
    } else if (block) {
      if (/^\s*(?:display\s*:\s*(?:inline-)?grid\b|grid(?:-template[\w-]*|-auto-[\w-]+)?\s*:)/.test(part))
        block.isGrid = true;
      const gap = /^\s*(?=(?:row-|column-)?gap\s*:)/.exec(part);
      if (gap) block.gaps.push(start + gap[0].length);
      if (mark === '}') {
        blocks.pop();
        if (!block.isGrid) found.push(...block.gaps.map((at) => ({ at, what: flexGap })));
      }
    }
    start = index + 1;
  }
  return found.sort((a, b) => a.at - b.at);
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: { type: 'problem', schema: [], messages: { banned: '{{what}}' } },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.name !== 'css') return;
      // An expression stands for a value or for a sheet of its own; blanks keep every place where it is in the file.
      const source = context.sourceCode.getText(quasi).slice(1, -1);
      const from = quasi.range[0] + 1;
      let text = source;
      for (const { range } of quasi.expressions) {
        const [first, last] = [source.lastIndexOf('${', range[0] - from), source.indexOf('}', range[1] - from) + 1];
        text = text.slice(0, first) + blank(text.slice(first, last)) + text.slice(last);
      }
      for (const { at, what } of cssBreaches(text))
        context.report({ loc: context.sourceCode.getLocFromIndex(from + at), messageId: 'banned', data: { what } });
    },
  }),
};
