// `describe` and `it` as far as our specs use them.

/** Collects the tests of what `evaluate` declares: `{ title, run }`, titles made unique. */
export function collect(evaluate) {
  const tests = [];
  const titles = new Map();
  const path = [];
  const context = { timeout: () => context, slow: () => context };
  const describe = (title, body) => {
    path.push(title);
    body.call(context);
    path.pop();
  };
  const it = (title, body) => {
    const full = [...path, title].join(' ');
    const times = (titles.get(full) ?? 0) + 1;
    titles.set(full, times);
    tests.push({ title: times === 1 ? full : `${full} (${times})`, run: () => body.call(context) });
  };
  evaluate({ describe, it });
  return tests;
}
