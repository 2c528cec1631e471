import { expect } from 'chai';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elementTables, updateElementTables } from './element-tables.mjs';

const inherited = { name: 'FormControl' };

describe('tables of elements', () => {
  it('have what the class says, and leave what all controls share to its page', () => {
    const made = elementTables({
      name: 'LianX',
      members: [
        {
          kind: 'field',
          name: 'size',
          attribute: 'size',
          type: { text: "'a' | 'b'" },
          default: "'a'",
          description: 'How\nlarge.',
        },
        { kind: 'field', name: 'label', attribute: 'label', inheritedFrom: inherited },
        { kind: 'method', name: 'open', description: 'Opens it.' },
        { kind: 'method', name: 'formResetCallback' },
      ],
      slots: [{ name: '', description: 'What it is about.' }],
      cssParts: [{ name: 'base', description: 'All of it.' }],
    });
    expect(made).to.include("| `size` | `size` | `'a' \\| 'b'` | `'a'` | How large. |");
    expect(made)
      .to.include('(form-controls.md)')
      .and.to.include('| `open` | Opens it. |')
      .and.to.include('| （默认） | What it is about. |');
    expect(made).not.to.include('label').and.not.to.include('formResetCallback');
  });

  const root = mkdtempSync(join(tmpdir(), 'liandong-tables-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  it('are told to be stale, written, and then are as wanted', () => {
    const dir = join(root, 'packages/elements/src/common/x');
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(root, '.gitignore'), '');
    writeFileSync(
      join(dir, 'x.ts'),
      '/** @csspart base - All of it. */\nexport class LianX extends HTMLElement {}\ndeclare global { interface HTMLElementTagNameMap { "lian-x": LianX } }\n',
    );
    writeFileSync(
      join(root, 'x.md'),
      '# x\n\n<!-- element: lian-x -->\n<!-- /element -->\n<!-- element: lian-y -->\n<!-- /element -->\n',
    );
    const told = () => updateElementTables(root, ['x.md']).map(({ line, what }) => `${line} ${what}`);
    expect(told()).to.deep.equal([
      '3 the tables of lian-x are stale; run npm run check:docs -- --write',
      '5 no element is called lian-y; is the tag right?',
    ]);
    updateElementTables(root, ['x.md'], { write: true });
    expect(readFileSync(join(root, 'x.md'), 'utf8')).to.include('| `base` | All of it. |');
    expect(told()).to.have.length(1);
  });
});
