import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseOf } from './fences.mjs';
import { published, root } from './workspace.mjs';

// npm puts README.md and LICENSE of the package's own folder into every tarball, whatever `files` says.
describe('tarballs', () => {
  for (const name of published) {
    const dir = join(root, 'packages', name);
    it(`${name} has a page that says what it is and how to get it`, () => {
      expect(existsSync(join(dir, 'README.md')), `packages/${name}/README.md`).to.equal(true);
      const page = readFileSync(join(dir, 'README.md'), 'utf8');
      expect(page.startsWith(`# @liandong/${name}\n`)).to.equal(true);
      expect(page).to.match(new RegExp(`^npm install .*@liandong/${name}\\b`, 'm'));
    });
    it(`${name} has a page that links to nothing outside of its package`, () => {
      const page = proseOf(readFileSync(join(dir, 'README.md'), 'utf8'));
      expect(page.match(/\]\(\s*<?\.\.\/[^)]*\)/g) ?? []).to.deep.equal([]);
    });
    it(`${name} has the licence`, () => {
      const licence = join(dir, 'LICENSE');
      expect(existsSync(licence) && readFileSync(licence, 'utf8')).to.equal(
        readFileSync(join(root, 'LICENSE'), 'utf8'),
      );
    });
  }
});
