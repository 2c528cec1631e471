// Which page of the docs tells of which export: one that names it in a heading, or in a list item before a colon, and whose
// running example imports it and uses it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fencesOf, proseOf } from './fences.mjs';
import { filesOf } from './workspace.mjs';

/** Names in code in headings, and in list items before a colon: `# 中文 · \`name\``, `- \`one\`, \`other\`: …`. */
export function namesOf(text) {
  const blank = proseOf(text).split('\n');
  const names = new Set();
  text.split('\n').forEach((row, index) => {
    // In prose rows code is blanked too, but a row of a fence is blank from its start.
    if (blank[index].trim() === '' && row.trim() !== '') return;
    const head = /^#{1,6} (.*)$/.exec(row)?.[1];
    const told = /^\s*[-*] /.test(row) ? row.match(/(?:`\w+`[\s,、，]*)+(?:[(（][^)）]*[)）]\s*)?[:：]/g) : [];
    for (const [, name] of [head, ...(told ?? [])].join(' ').matchAll(/`(\w+)`/g)) names.add(name);
  });
  return names;
}

/** What an example takes from our packages and uses: `name` → specifiers. Errors that it promises are used by that. */
export function usesOf(code) {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const imported = new Map();
  const spaces = new Map();
  const used = new Set();
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const specifier = node.moduleSpecifier.text;
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamespaceImport(bindings)) spaces.set(bindings.name.text, specifier);
      if (bindings && ts.isNamedImports(bindings))
        for (const { name, propertyName } of bindings.elements)
          imported.set(name.text, { name: (propertyName ?? name).text, specifier });
      return;
    }
    if (ts.isIdentifier(node)) used.add(node.text);
    if (ts.isPropertyAccessExpression(node) && spaces.has(node.expression.getText())) {
      const specifier = spaces.get(node.expression.getText());
      imported.set(`${specifier}.${node.name.text}`, { name: node.name.text, specifier });
      used.add(`${specifier}.${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const promised = [...code.matchAll(/\/\/ => throws (\w+)/g)].map(([, name]) => ({ name }));
  return [...[...imported].filter(([local]) => used.has(local)).map(([, use]) => use), ...promised];
}

/** Pages with the names at their heads and what their running examples use. */
export const pagesWithUses = (root) =>
  filesOf(root)
    .filter((file) => /^docs\/(?!decisions\/).*\.md$/.test(file))
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const examples = fencesOf(text).filter(({ lang, marks }) => lang === 'ts' && marks.includes('check'));
      return { file, names: namesOf(text), uses: examples.flatMap(({ code }) => usesOf(code)) };
    });

/** Where an export is at home: pages that name it and use it; `named` and `used`, those that do one. */
export function homesOf({ name, specifiers }, pages) {
  const uses = ({ uses }) =>
    uses.some((use) => use.name === name && (!use.specifier || specifiers.includes(use.specifier)));
  const files = (keep) => pages.filter(keep).map(({ file }) => file);
  return {
    homes: files((page) => page.names.has(name) && uses(page)),
    named: files((page) => page.names.has(name)),
    used: files(uses),
  };
}
