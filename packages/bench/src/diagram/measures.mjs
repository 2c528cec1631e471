// What can be measured of a drawing without looking at it.

/** A generator of numbers below one, the same for the same start. */
export function numbersFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Crossings per link (all pairs up to 700 links, else 400,000 sampled pairs), share whose nearest is of its own community, and actors nearer than 16. */
export function measure({ from, to, communityOf }, x, y) {
  const next = numbersFrom(3);
  const side = (i, j, k) => Math.sign((x[j] - x[i]) * (y[k] - y[i]) - (y[j] - y[i]) * (x[k] - x[i]));
  const crosses = (a, b) => {
    const [p, q, s, t] = [from[a], to[a], from[b], to[b]];
    if (p === s || p === t || q === s || q === t) return 0;
    return side(p, q, s) !== side(p, q, t) && side(s, t, p) !== side(s, t, q) ? 1 : 0;
  };
  const links = from.length;
  let crossings = 0;
  if (links <= 700)
    for (let a = 0; a < links; a++) for (let b = a + 1; b < links; b++) crossings += crosses(a, b) / links;
  else {
    const samples = 400_000;
    for (let one = 0; one < samples; one++)
      crossings += crosses(Math.floor(next() * links), Math.floor(next() * links));
    crossings *= (links - 1) / 2 / samples;
  }
  const cell = 40;
  const cells = new Map();
  const keyOf = (column, row) => column * 100_003 + row;
  x.forEach((_, at) => {
    const key = keyOf(Math.floor(x[at] / cell), Math.floor(y[at] / cell));
    if (!cells.has(key)) cells.set(key, []);
    cells.get(key).push(at);
  });
  let [same, overlaps] = [0, 0];
  x.forEach((_, at) => {
    let [best, nearest] = [Infinity, -1];
    const [column, row] = [Math.floor(x[at] / cell), Math.floor(y[at] / cell)];
    for (let ring = 1; ring < 200 && nearest < 0; ring *= 2)
      for (let dx = -ring; dx <= ring; dx++)
        for (let dy = -ring; dy <= ring; dy++)
          for (const other of cells.get(keyOf(column + dx, row + dy)) ?? []) {
            const away = Math.hypot(x[at] - x[other], y[at] - y[other]);
            if (other !== at && away < best) [best, nearest] = [away, other];
          }
    if (nearest >= 0 && communityOf[at] === communityOf[nearest]) same++;
    if (best < 16) overlaps++;
  });
  return { crossings, purity: same / x.length, overlaps };
}

export const percentile = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
