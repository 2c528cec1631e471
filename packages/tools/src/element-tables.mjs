// Tables of attributes, events, slots and parts in the docs: between `<!-- element: lian-x -->` and `<!-- /element -->`
// stands what the JSDoc of the class says, never typed by hand. What all form controls share stands under `FormControl`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseOf } from './fences.mjs';
import { manifestOf } from './manifest.mjs';
import { breach, lineAt } from './workspace.mjs';

const shared = ['FormControl', 'FormElement'];
const inside = [
  'formAssociated',
  'shadowRootOptions',
  'form',
  'labels',
  'willValidate',
  'validity',
  'validationMessage',
];

const cell = (text = '') => String(text).replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
const code = (text) => (text ? `\`${String(text).replace(/\s+/g, ' ')}\`` : '');
const table = (title, heads, rows) =>
  rows.length === 0
    ? []
    : [
        '',
        `**${title}**`,
        '',
        `| ${heads.join(' | ')} |`,
        `|${' --- |'.repeat(heads.length)}`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
      ];

const isOwn = (declaration) => (part) =>
  shared.includes(declaration.name) || !shared.includes(part.inheritedFrom?.name);
const isSaid = ({ name, description }) => Boolean(name && description);
const named = ({ name, description }) => [code(name), description];

/** The tables of one class of the manifest. */
export function elementTables(declaration) {
  const { members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  const own = members.filter(isOwn(declaration));
  const fields = own.filter(({ kind, name }) => kind === 'field' && !inside.includes(name));
  const methods = own.filter((member) => member.kind === 'method' && isSaid(member));
  const rows = fields.map(({ name, attribute, type, default: initial, description }) => [
    code(name),
    code(attribute),
    code(type?.text),
    initial === 'undefined' ? '' : code(initial),
    description,
  ]);
  const isControl = members.some(({ inheritedFrom }) => inheritedFrom?.name === 'FormControl');
  return [
    ...table(
      '属性 Properties',
      ['属性 Property', '标记 Attribute', '类型 Type', '初值 Default', '说明 What it is'],
      rows,
    ),
    ...(isControl
      ? ['', '另有[各控件共有的属性](form-controls.md)。 And what [all controls share](form-controls.md).']
      : []),
    ...table('方法 Methods', ['方法 Method', '说明 What it does'], methods.map(named)),
    ...table('事件 Events', ['事件 Event', '说明 When'], events.filter(isSaid).map(named)),
    ...table(
      '插槽 Slots',
      ['插槽 Slot', '说明 What goes in'],
      slots.map(({ name, description }) => [name ? code(name) : '（默认）', description]),
    ),
    ...table('部件 Parts', ['部件 Part', '说明 What it is'], cssParts.map(named)),
    ...table('样式变量 CSS', ['变量 Property', '说明 What it sets'], cssProperties.map(named)),
  ].join('\n');
}

/** Brings the tables of `files` up to date; without `write`, only tells which are stale. */
export function updateElementTables(root, files, { write = false } = {}) {
  const pages = files
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
    .filter(({ text }) => /<!-- element: /.test(text));
  if (pages.length === 0 || !existsSync(join(root, 'packages/elements/src'))) return [];
  const classes = manifestOf(join(root, 'packages/elements')).modules.flatMap(({ declarations = [] }) => declarations);
  return pages.flatMap(({ file, text }) => {
    const breaches = [];
    let made = text;
    const sections = [...proseOf(text).matchAll(/<!-- element: (\S+) -->([^]*?)<!-- \/element -->/g)];
    for (const { index, 0: section, 1: name } of sections.reverse()) {
      const found = classes.find(({ tagName, name: className }) => tagName === name || className === name);
      if (!found) {
        breaches.unshift(breach(file, lineAt(text, index), `no element is called ${name}; is the tag right?`));
        continue;
      }
      const wanted = `<!-- element: ${name} -->\n${elementTables(found)}\n\n<!-- /element -->`;
      if (text.slice(index, index + section.length) === wanted) continue;
      made = made.slice(0, index) + wanted + made.slice(index + section.length);
      if (!write)
        breaches.unshift(
          breach(file, lineAt(text, index), `the tables of ${name} are stale; run npm run check:docs -- --write`),
        );
    }
    if (write && made !== text) writeFileSync(join(root, file), made);
    return breaches;
  });
}
