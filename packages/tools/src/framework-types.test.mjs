import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fencesOf } from './fences.mjs';
import { writeManifest } from './manifest.mjs';
import { removeScratch, scratch } from './scratch.mjs';
import { filesOf, root } from './workspace.mjs';

// As much of the types of React and Vue as ours ask for.
const react = `
  export interface HTMLAttributes<T> { className?: string; onInput?: (event: { currentTarget: T }) => void }
  export type DetailedHTMLProps<P, T> = P & { ref?: { current: T | null }; key?: string };
  export namespace JSX { interface IntrinsicElements {} }`;
const vue = `
  export interface HTMLAttributes { class?: unknown; onInput?: (payload: Event) => void; onChange?: (payload: Event) => void }
  export type DefineComponent<P> = new () => { $props: P };
  export interface GlobalComponents {}`;

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The elements of a Vue template as what its compiler makes of them. */
function propsOf(template) {
  return [...template.matchAll(/<(lian-[\w-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)>/g)].map(([, tag, attributes]) => {
    const props = [...attributes.matchAll(/([^\s=>]+)(?:="([^"]*)")?/g)].map(([, name, text = '']) => {
      if (name === 'v-model') return `value: ${text}`;
      if (name.startsWith('@'))
        return `${camel(`on-${name.slice(1)}`)}: ${/\W/.test(text) ? `($event) => ${text}` : text}`;
      return name.startsWith(':') ? `${camel(name.slice(1).replace(/\.prop$/, ''))}: ${text}` : `'${name}': '${text}'`;
    });
    return `({ ${props.join(', ')} }) satisfies InstanceType<GlobalComponents['${tag}']>['$props'];`;
  });
}

function faultsOf(files) {
  const dir = scratch(files);
  const path = (name) => [join(dir, name)];
  const program = ts.createProgram([join(dir, 'page.tsx')], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths: { react: path('react.d.ts'), 'react/jsx-runtime': path('react.d.ts'), vue: path('vue.d.ts') },
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('types for React and Vue', () => {
  const fences = fencesOf(readFileSync(join(root, 'docs/elements/frameworks.md'), 'utf8'));
  const given = `
    import type { FormSchema } from '@liandong/sdk/forms';
    let [born, kind] = ['', ''];
    const kinds = [{ value: 'a', label: 'b' }];
    const setBorn = (value: string) => void (born = value);
    declare const schema: FormSchema;
    const onSubmit = (event: Event) => event.preventDefault();`;
  before(() => writeManifest(join(root, 'packages/elements')));
  after(removeScratch);

  it('take what the page on frameworks writes in React, and the id of a form', function () {
    this.timeout(60_000);
    const { code } = fences.find(({ lang }) => lang === 'jsx');
    const more = '<lian-text-field form="f" label="a" /><lian-button form="f" /><lian-error-summary for="f" />';
    const page = `import type {} from '@liandong/elements/react';${given}\nexport const page = <div>${code}${more}</div>;`;
    const stub = react.replace('interface IntrinsicElements {}', 'interface IntrinsicElements { div: object }');
    expect(faultsOf({ 'page.tsx': page, 'react.d.ts': stub, 'vue.d.ts': vue })).to.deep.equal([]);
    const bad = page.replace('</div>', '<lian-date-field value={5} /></div>');
    expect(faultsOf({ 'page.tsx': bad, 'react.d.ts': stub, 'vue.d.ts': vue }).length).to.equal(1);
  });

  it('take what it writes in Vue', function () {
    this.timeout(60_000);
    const { code } = fences.find(({ code }) => code.includes('v-model'));
    const props = propsOf(`${code}<lian-text-field form="f" label="a"><lian-error-summary for="f">`);
    expect(props.length).to.equal(5);
    const page = `import type {} from '@liandong/elements/vue';import type { GlobalComponents } from 'vue';${given}\n`;
    expect(faultsOf({ 'page.tsx': page + props.join('\n'), 'react.d.ts': react, 'vue.d.ts': vue })).to.deep.equal([]);
    const bad = `({ value: 5 }) satisfies InstanceType<GlobalComponents['lian-date-field']>['$props'];`;
    expect(faultsOf({ 'page.tsx': page + bad, 'react.d.ts': react, 'vue.d.ts': vue }).length).to.equal(1);
  });
});

describe('define.js', () => {
  const elements = join(root, 'packages/elements');
  after(removeScratch);

  it('of each element names the types of its module', () => {
    const defines = filesOf(elements).filter(
      (file) => file.endsWith('/define.ts') && /'lian-/.test(readFileSync(join(elements, file), 'utf8')),
    );
    expect(defines.length).to.be.greaterThan(30);
    for (const file of defines) {
      const built = file.replace('src/', 'dist/').replace(/\.ts$/, '.d.ts');
      const element = file.split('/').at(-2);
      expect(readFileSync(join(elements, built), 'utf8'), file).to.include(`export type {} from './${element}.js'`);
    }
  });

  it('brings the type of its element and those of its events to whoever imports nothing else', function () {
    this.timeout(60_000);
    const page = `
      import '@liandong/elements/needs/need-intake-form/define.js';
      const form = document.querySelector('lian-need-intake-form')!;
      form.sender = undefined;
      form.addEventListener('lian-need-submit', ({ detail }) => void detail.draft.place);`;
    expect(faultsOf({ 'page.tsx': page, 'react.d.ts': react, 'vue.d.ts': vue })).to.deep.equal([]);
  });
});
