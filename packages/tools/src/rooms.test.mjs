import { expect } from 'chai';
import { checkRooms, importsOf } from './rooms.mjs';
import { removeScratch, scratch } from './scratch.mjs';

const manifest = (dependencies) => ({ dependencies: Object.fromEntries(dependencies.map((name) => [name, '1'])) });
const house = (files) =>
  scratch({
    'packages/core/package.json': manifest([]),
    'packages/sdk/package.json': manifest(['@liandong/core', 'zod']),
    'packages/messages/package.json': manifest(['@liandong/core']),
    'packages/elements/package.json': manifest([
      '@liandong/core',
      '@liandong/sdk',
      '@liandong/messages',
      '@liandong/packs',
      'lit',
    ]),
    ...files,
  });
const told = (files) => checkRooms(house(files)).map(({ file, line, what }) => `${file}:${line}: ${what}`);

describe('rooms', () => {
  after(removeScratch);

  it('is silent when every import goes along an arrow', () => {
    expect(
      told({
        'packages/core/src/index.ts': "export { a } from './a.js';",
        'packages/sdk/src/needs/index.ts':
          "import { a } from '@liandong/core';\nimport * as z from 'zod/mini';\nimport { m } from '../matters/index.js';",
        'packages/messages/src/en/needs.ts':
          "import type { Outcome } from '@liandong/core';\nimport { type Citation } from '@liandong/core';",
        'packages/elements/src/a.test.ts': "import { p } from '@liandong/fixtures';",
        'stories/needs/a.stories.ts': "import { p } from '@liandong/fixtures';",
        'packages/portal/src/a.ts': "import { p } from '@liandong/packs';",
        '.editorconfig': '',
      }),
    ).to.deep.equal([]);
  });

  const broken = {
    'an arrow against the stream': [
      'packages/core/src/a.ts',
      "\nimport { x } from '@liandong/sdk';",
      ':2: core may not import sdk',
    ],
    'elements reading the law': [
      'packages/elements/src/a.ts',
      "export * from '@liandong/packs';",
      'elements may not import packs',
    ],
    'a dynamic import': [
      'packages/elements/src/a.ts',
      "await import('@liandong/packs/cn');",
      'elements may not import packs',
    ],
    'a value where only types may pass': [
      'packages/messages/src/a.ts',
      "import { x } from '@liandong/core';",
      'write `import type`',
    ],
    'a way round by path': ['packages/sdk/src/a.ts', "import { x } from '../../core/src/a.js';", 'leaves sdk by path'],
    'a subject entered by the window': [
      'packages/sdk/src/needs/a.ts',
      "import { x } from '../matters/list.js';",
      'reaches inside matters',
    ],
    'a dependency not listed': [
      'packages/core/src/a.ts',
      "import { z } from 'zod/mini';",
      "'zod' is not in the dependencies",
    ],
    'Node where a browser runs': ['packages/sdk/src/a.ts', "import fs from 'node:fs';", 'exists in Node only'],
    'a folder that is no subject': ['packages/sdk/src/utils/a.ts', '', 'is no subject'],
    'a stranger at the top': ['notes.txt', '', 'notes.txt:1: does not belong at the top'],
    'a path of one machine': [
      'docs/a.md',
      ['see ', 'home', 'me'].join('/'),
      'docs/a.md:1: names a path of one machine',
    ],
    'a registry host in the lock': [
      'package-lock.json',
      '{ "a": {\n"resolved": "https://registry.example/a.tgz" } }',
      'package-lock.json:2: 1 entries name a registry host',
    ],
  };
  for (const [what, [file, text, says]] of Object.entries(broken)) {
    it(`refuses ${what}`, () => {
      const lines = told({ [file]: text });
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.include(says);
    });
  }

  it('leaves web addresses and relative paths alone', () => {
    expect(told({ 'docs/a.md': ['https://example.org', 'home', 'a ..', 'root', 'b'].join('/') })).to.deep.equal([]);
  });

  it('reads types, re-exports and import types', () => {
    const text = "import type { A } from 'a';\nexport * from 'b';\ntype C = import('c').C;";
    expect(importsOf(text)).to.deep.equal([
      { specifier: 'a', line: 1, typeOnly: true },
      { specifier: 'b', line: 2, typeOnly: false },
      { specifier: 'c', line: 3, typeOnly: true },
    ]);
  });
});
