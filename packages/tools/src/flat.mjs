// After tsc, within `npm run build`: takes the indentation out of the markup and the style sheets in what the elements publish. Neither HTML
// nor CSS mean anything by it, and bundlers leave it where it is, so every page would load it. Lines stay, so source maps hold.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isMain, root, walk } from './workspace.mjs';

const tags = new Set(['html', 'svg', 'css']);

/** The text of a module with its `html`, `svg` and `css` templates flat; all other templates stay as they are. */
export function flat(text) {
  const pieces = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
      const { template } = node;
      const literals = template.head
        ? [template.head, ...template.templateSpans.map((span) => span.literal)]
        : [template];
      pieces.push(...literals.map((literal) => [literal.getStart(), literal.getEnd()]));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.js', text, ts.ScriptTarget.Latest, true));
  pieces.sort(([one], [other]) => one - other);
  let [done, at] = ['', 0];
  for (const [start, end] of pieces) {
    done += text.slice(at, start) + text.slice(start, end).replace(/\n[ \t]+/g, '\n');
    at = end;
  }
  return done + text.slice(at);
}

if (isMain(import.meta))
  for (const file of walk(join(root, 'packages/elements/dist')).filter((name) => name.endsWith('.js'))) {
    const path = join(root, 'packages/elements/dist', file);
    const text = readFileSync(path, 'utf8');
    const less = flat(text);
    if (less !== text) writeFileSync(path, less);
  }
