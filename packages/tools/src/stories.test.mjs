import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { chinese, simplifiedOnly, traditionalOnly } from './scripts.mjs';
import { loadSource } from './source.mjs';
import { root, walk } from './workspace.mjs';

const han = (text) => /\p{Script=Han}/u.test(text);

const isTemplateText = (node) =>
  ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** Every Chinese text in a story's code that a reader may see, but the titles in Storybook's own list. */
function samplesOf(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'title' && node.parent.parent === meta(source)) return;
    if ((ts.isStringLiteral(node) || isTemplateText(node)) && han(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The expression that holds the object a file exports by default. */
const meta = (source) => source.statements.find(ts.isExportAssignment)?.expression;

describe('stories', () => {
  const files = walk(join(root, 'stories')).filter((file) => file.endsWith('.ts') && file !== 'texts.ts');
  let stories;
  before(async () => {
    stories = await loadSource(
      "export * from './stories/texts.ts'; export * as needs from '@liandong/fixtures/needs';",
      root,
    );
  });

  it('have every sample in three languages', () => {
    const absent = files.flatMap((file) =>
      samplesOf(join(root, 'stories', file))
        .filter((text) => !Object.hasOwn(stories.texts, text))
        .map((text) => `${file}: ${text}`),
    );
    expect(absent).to.deep.equal([]);
  });

  it('have every need they show in three languages', () => {
    const names = new Set(
      files.flatMap((file) =>
        [...readFileSync(join(root, 'stories', file), 'utf8').matchAll(/\bneeds\.(\w+)/g)].map(([, name]) => name),
      ),
    );
    const shown = [...names].map((name) => stories.needs[name]).filter(Boolean);
    expect(shown).to.not.deep.equal([]);
    expect(han(JSON.stringify(shown))).to.equal(true);
    expect(JSON.stringify(stories.inLanguage(shown, 'en'))).to.not.match(/\p{Script=Han}/u);
  });

  it('write each language in its own script', () => {
    for (const [hans, [hant, en]] of Object.entries(stories.texts)) {
      expect([...hans].filter(traditionalOnly), hans).to.deep.equal([]);
      expect([...hant].filter(simplifiedOnly), hant).to.deep.equal([]);
      expect([...en].filter(chinese), en).to.deep.equal([]);
    }
  });

  it('follow the language of the page, and leave law and what is typed alone', () => {
    const law = { title: '上海市' };
    const args = { label: '送餐', place: 'x', pace: 3, law, errors: [{ message: '上海市' }] };
    expect(stories.argsInLanguage(args, 'en')).to.deep.equal({
      ...{ label: 'Meals brought home', place: 'x', pace: 3, law, errors: [{ message: 'Shanghai' }] },
    });
    expect(stories.argsInLanguage(args, 'zh-Hans')).to.deep.equal(args);
    expect(stories.argsInLanguage({ label: '继续' }, 'zh-Hant')).to.deep.equal({ label: '繼續' });
  });

  it('hand on a store or a sender as it is', () => {
    const made = new (class {
      attach() {}
    })();
    expect(stories.argsInLanguage({ drafts: made }, 'en').drafts).to.equal(made);
  });

  it('have a Latin font first in English', () => {
    const css = readFileSync(join(root, 'stories/.storybook/preview.css'), 'utf8');
    expect(css).to.match(/:lang\(en\)[^{]*\{\s*font-family: system-ui[^;]*'Noto Sans SC Variable';/);
  });
});
