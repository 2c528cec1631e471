// Tables of dated values in the docs: between `<!-- law: term.id -->` and `<!-- /law -->` stands what the packs say, never typed by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseOf } from './fences.mjs';
import { breach, lineAt } from './workspace.mjs';

const cell = (text) => String(text).replace(/\|/g, '\\|').replace(/\s+/g, ' ');

/** A value as a reader sees it: lists by their items, the rest as JSON. */
function valueText({ value, open, repealed }) {
  if (open) return '留待规定 · left open';
  if (repealed) return '废止 · repealed';
  if (Array.isArray(value?.items)) {
    const { items, complete, count } = value;
    const extent = complete
      ? ''
      : count === undefined
        ? '（不全 · incomplete）'
        : `（不全，共 ${count} 项 · incomplete, ${count} in all）`;
    return `${items.join('、')}${extent}`;
  }
  return typeof value === 'object' && value !== null ? `\`${JSON.stringify(value)}\`` : String(value);
}

function citeText({ title, article, issuer, number, address, checkedOn, evidence }) {
  const name = `《${title.replace(/^《|》$/g, '')}》${article ?? ''}`;
  const linked = address ? `[${name}](${address})` : name;
  return `${linked}，${[issuer, number, evidence].filter(Boolean).join('，')}，核对 ${checkedOn}`;
}

/** The table of one term over all packs, oldest first; nothing when no pack names the term. */
export function lawTable(term, packs) {
  const rows = packs.flatMap((pack) =>
    pack.entries
      .filter((entry) => entry.term === term)
      .map((entry) => ({ ...entry, place: pack.title['zh-Hans'], code: pack.jurisdiction })),
  );
  if (rows.length === 0) return undefined;
  rows.sort((a, b) => (a.from === b.from ? a.code.localeCompare(b.code, 'en') : a.from < b.from ? -1 : 1));
  const lines = rows.map(
    (row) => `| ${row.from} | ${cell(row.place)} | ${cell(valueText(row))} | ${cell(citeText(row.cite))} |`,
  );
  return ['| 自 From | 地方 Place | 值 Value | 依据 Source |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/**
 * Brings the tables of `files` up to date; without `write`, only tells which are stale. No packs, no tables: returns nothing.
 */
export function updateLawTables(root, files, packs, { write = false } = {}) {
  if (!packs) return [];
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const breaches = [];
    let made = text;
    const sections = [...proseOf(text).matchAll(/<!-- law: (\S+) -->([^]*?)<!-- \/law -->/g)];
    for (const { index, 0: section, 1: term } of sections.reverse()) {
      const line = lineAt(text, index);
      const table = lawTable(term, packs);
      if (!table) {
        breaches.unshift(breach(file, line, `no pack has an entry for the term ${term}; is the id right?`));
        continue;
      }
      const wanted = `<!-- law: ${term} -->\n\n${table}\n\n<!-- /law -->`;
      if (text.slice(index, index + section.length) === wanted) continue;
      made = made.slice(0, index) + wanted + made.slice(index + section.length);
      if (!write)
        breaches.unshift(breach(file, line, `the table of ${term} is stale; run npm run check:docs -- --write`));
    }
    const starts = [...proseOf(text).matchAll(/<!-- law: /g)].length;
    if (starts !== sections.length) breaches.push(breach(file, 1, 'a `<!-- law: id -->` has no `<!-- /law -->`'));
    if (write && made !== text) writeFileSync(join(root, file), made);
    return breaches;
  });
}
