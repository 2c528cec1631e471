// The custom-elements manifest, from the sources' JSDoc, and what editors and frameworks make of it. Part of `npm run build`.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFiles } from './editors.mjs';
import { filesOf, isMain, isTest, root } from './workspace.mjs';

const asPublished = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * Elements register in their own `define.ts`, so the tag is read from there (`'lian-x', LianX` in one call) or from
 * HTMLElementTagNameMap, and given to the class. Paths become those of the package; private members are left out.
 */
function asOurs() {
  const tags = new Map();
  return {
    name: 'as-ours',
    analyzePhase({ node }) {
      if (ts.isCallExpression(node)) {
        const [tag, made] = node.arguments;
        if (tag && ts.isStringLiteral(tag) && /^lian-/.test(tag.text) && made && ts.isIdentifier(made))
          tags.set(made.text, tag.text);
      } else if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementTagNameMap') {
        for (const { name, type } of node.members) {
          if (name && type && ts.isTypeReferenceNode(type)) tags.set(type.typeName.getText(), name.text);
        }
      }
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        module.path = asPublished(module.path);
        for (const declaration of module.declarations ?? []) {
          const tag = tags.get(declaration.name);
          if (declaration.kind === 'class' && tag) {
            Object.assign(declaration, { tagName: tag, customElement: true });
            const known = module.exports?.some(
              ({ kind, name }) => kind === 'custom-element-definition' && name === tag,
            );
            if (!known)
              (module.exports ??= []).push({
                kind: 'custom-element-definition',
                name: tag,
                declaration: { name: declaration.name, module: module.path },
              });
          }
          const shown = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';
          if (declaration.members) declaration.members = declaration.members.filter(shown);
          for (const part of [declaration, ...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
            for (const origin of [part.superclass, part.inheritedFrom])
              if (origin?.module) origin.module = asPublished(origin.module);
          }
        }
        for (const exported of module.exports ?? []) {
          if (exported.declaration?.module) exported.declaration.module = asPublished(exported.declaration.module);
        }
      }
      modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** The manifest of the package in `dir`. */
export function manifestOf(dir) {
  const modules = filesOf(dir)
    .filter((file) => file.startsWith('src/') && file.endsWith('.ts') && !isTest(file))
    .map((file) => ts.createSourceFile(file, readFileSync(join(dir, file), 'utf8'), ts.ScriptTarget.ES2021, true));
  return create({ modules, plugins: [...litPlugin(), asOurs()], context: { dev: false } });
}

/** Writes custom-elements.json and, into dist, the files for editors, frameworks and language models, and the theme. */
export function writeManifest(dir) {
  const manifest = manifestOf(dir);
  const { name, version } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  mkdirSync(join(dir, 'dist'), { recursive: true });
  writeFileSync(join(dir, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const [file, text] of Object.entries(editorFiles(manifest, { name, version })))
    writeFileSync(join(dir, 'dist', file), text);
  const theme = join(dir, 'src/tokens/tokens.css'); // tsc copies no CSS
  if (existsSync(theme)) {
    mkdirSync(join(dir, 'dist/tokens'), { recursive: true });
    copyFileSync(theme, join(dir, 'dist/tokens/tokens.css'));
  }
  return manifest;
}

if (isMain(import.meta)) {
  const { modules } = writeManifest(join(root, 'packages/elements'));
  const tags = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  console.log(`manifest: ${tags.length} elements`);
}
