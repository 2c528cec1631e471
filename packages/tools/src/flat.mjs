// After tsc, within `npm run build`: takes out of what the elements publish the lines of markup, and of style sheets all that CSS does
// not read, and tslib (gathered.mjs). Bundlers leave all of it where it is, so every page would load it. Lines keep their numbers: source maps hold.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { gathered } from './gathered.mjs';
import { isMain, root, walk } from './workspace.mjs';

const tags = new Set(['html', 'svg', 'css']);

/** A string as it is; else a mark with the blanks that mean nothing beside it; else blanks and comments. */
const partOfCss = /("[^"]*"|'[^']*')|(?:\s|\/\*[^]*?\*\/)*([{};,>])(?:\s|\/\*[^]*?\*\/)*|(:)\s+|(?:\s|\/\*[^]*?\*\/)+/g;

/** A style sheet, or what stands of it before, between and behind values, without blanks and comments. */
const slimmed = (css) =>
  css.replace(partOfCss, (_, kept = '', mark = '', colon = '') => kept || mark || colon || ' ').replace(/;}/g, '}');

/** Markup in one line: a blank in place of each line and its indentation, and none before the end of a tag. */
const level = (markup) => markup.replace(/\n[ \t]*>/g, '>').replace(/\n[ \t]*/g, ' ');

const linesOf = (text) => text.replace(/[^\n]/g, '');

/** The text of a module with its `html`, `svg` and `css` templates flat; all other templates stay as they are. */
export function flat(text) {
  const pieces = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
      const { template } = node;
      const literals = template.head
        ? [template.head, ...template.templateSpans.map((span) => span.literal)]
        : [template];
      for (const literal of literals)
        pieces.push({
          from: literal.getStart() + 1,
          to: literal.getEnd(),
          ends: ts.isTemplateHead(literal) || ts.isTemplateMiddle(literal) ? '${' : '`',
          isCss: node.tag.getText() === 'css',
          isFirst: literal === literals[0],
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.js', text, ts.ScriptTarget.Latest, true));
  pieces.sort((one, other) => one.from - other.from);
  let [done, at] = ['', 0];
  for (const { from, to, ends, isCss, isFirst } of pieces) {
    const inside = text.slice(from, to - ends.length);
    done += text.slice(at, from);
    const slim = isCss ? slimmed(inside) : level(inside);
    // Lines that go out of a template stand behind it instead, where they mean nothing.
    done += (isCss && isFirst ? slim.trimStart() : slim) + ends + linesOf(inside);
    at = to;
  }
  return done + text.slice(at);
}

if (isMain(import.meta))
  for (const file of walk(join(root, 'packages/elements/dist')).filter((name) => name.endsWith('.js'))) {
    const path = join(root, 'packages/elements/dist', file);
    const text = readFileSync(path, 'utf8');
    const less = flat(gathered(text));
    if (less !== text) writeFileSync(path, less);
  }
