import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManifest } from './manifest.mjs';
import { removeScratch, scratch } from './scratch.mjs';

const about = { name: '@liandong/elements', version: '0.1.0' };
const files = ['web-types.json', 'vscode.html-custom-data.json', 'llms.txt', 'react.d.ts', 'vue.d.ts'];

describe('manifest', () => {
  after(removeScratch);

  it('works without any element', () => {
    const dir = scratch({ 'package.json': about });
    expect(writeManifest(dir).modules).to.deep.equal([]);
    for (const file of files) expect(existsSync(join(dir, 'dist', file)), file).to.equal(true);
  });

  it('reads the tag from define.ts, drops what is private and points into dist', () => {
    const dir = scratch({
      'package.json': about,
      'src/common/badge/badge.ts': `
        import { LitElement, html } from 'lit';
        import { property } from 'lit/decorators.js';
        /**
         * @summary 徽标 · A badge.
         * @fires lian-dismiss - When it is closed.
         * @csspart base - The box.
         * @slot - The text.
         */
        export class LianBadge extends LitElement {
          /** How it looks. */
          @property({ reflect: true }) tone: 'calm' | 'loud' = 'calm';
          @property({ attribute: false }) data?: string[];
          private secret = 1;
          protected override render() { return html\`<slot></slot>\`; }
        }`,
      'src/common/badge/define.ts':
        "import { define } from '../../internal/define.js';\nimport { LianBadge } from './badge.js';\ndefine('lian-badge', LianBadge);",
      'src/tokens/tokens.css': ':root{}',
      'src/common/badge/badge.test.ts': 'export class LianTest extends HTMLElement {}',
    });
    const { modules } = writeManifest(dir);
    expect(modules.map(({ path }) => path)).to.deep.equal([
      'dist/common/badge/badge.js',
      'dist/common/badge/define.js',
    ]);
    const [badge] = modules[0].declarations;
    expect(badge).to.include({ tagName: 'lian-badge', customElement: true });
    expect(badge.members.map(({ name }) => name)).to.deep.equal(['tone', 'data']);
    expect(modules[0].exports.map(({ kind, name }) => `${kind} ${name}`)).to.include(
      'custom-element-definition lian-badge',
    );

    expect(readFileSync(join(dir, 'dist/tokens/tokens.css'), 'utf8')).to.equal(':root{}');
    const made = Object.fromEntries(files.map((file) => [file, readFileSync(join(dir, 'dist', file), 'utf8')]));
    expect(JSON.parse(made['vscode.html-custom-data.json']).tags).to.deep.equal([
      {
        name: 'lian-badge',
        description: '徽标 · A badge.',
        attributes: [{ name: 'tone', description: 'How it looks.', values: [{ name: 'calm' }, { name: 'loud' }] }],
      },
    ]);
    expect(JSON.parse(made['web-types.json']).contributions.html.elements[0].css.parts[0].name).to.equal('base');
    expect(made['react.d.ts']).to.include("'lian-badge': Props<LianBadge, 'tone' | 'data', 'lian-dismiss', {  }>;");
    expect(made['vue.d.ts']).to.include("onLianDismiss?: (event: EventOf<'lian-dismiss'>) => void");
    expect(made['llms.txt']).to.include("import '@liandong/elements/common/badge/define.js'");
  });
});
