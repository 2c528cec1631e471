// Reads what the checks need of a Markdown page: its fenced blocks, and the text around them.

/** Fenced blocks: `{ lang, marks, code, line }`, where `line` is the 1-based line of the first line of code. */
export function fencesOf(text) {
  const fences = [];
  let open;
  text.split('\n').forEach((row, index) => {
    const [, indent, ticks, info] = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(row) ?? [];
    if (!open && ticks) {
      const [lang = '', ...marks] = info.trim().split(/\s+/);
      open = { lang, marks, ticks, indent: indent.length, rows: [], line: index + 2 };
    } else if (open && ticks?.startsWith(open.ticks) && !info.trim()) {
      fences.push({ lang: open.lang, marks: open.marks, code: open.rows.join('\n'), line: open.line });
      open = undefined;
    } else open?.rows.push(row.slice(Math.min(open.indent, row.length - row.trimStart().length)));
  });
  return fences;
}

/** The page with every fenced block blanked, so that an offset means the same place in both. */
export function proseOf(text) {
  const rows = text.split('\n');
  for (const { code, line } of fencesOf(text)) {
    const count = code.split('\n').length;
    for (let index = line - 1; index < line - 1 + count; index++) rows[index] = ' '.repeat(rows[index]?.length ?? 0);
  }
  return rows.join('\n').replace(/`[^`\n]+`/g, (inline) => ' '.repeat(inline.length));
}
