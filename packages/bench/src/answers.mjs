// Do they agree? On complete cases all engines must; on partial cases each is held against every completion.

/** Engines that do not give the hand-written answer on complete cases, with the first case that shows it. */
export async function disagreements({ world, engines }, count) {
  const cases = world.completeCases(count, world.randomFrom(1));
  const found = [];
  let eligible = 0;
  const expected = cases.map(({ facts, period }) => world.decideByHand(facts, world.periods[period]));
  for (const { eligible: met } of expected) if (met) eligible++;
  for (const { name, decide } of engines.filter((engine) => engine.decide)) {
    for (const [at, one] of cases.entries()) {
      const [answer, right] = [JSON.stringify(await decide(one)), JSON.stringify(expected[at])];
      if (answer === right) continue;
      found.push({ name, case: one, answer, right });
      break;
    }
  }
  return { count, eligible, found };
}

/** How each engine answers when facts are missing. */
export async function partialAnswers({ world, engines }, count, only = () => true) {
  const random = world.randomFrom(2);
  const cases = world.partialCases(world.completeCases(count, world.randomFrom(3)), random);
  const truths = cases.map(world.truthOf);
  const rows = [];
  for (const engine of engines.filter((each) => each.ask && only(each))) {
    const row = {
      name: engine.name,
      id: engine.id,
      silent: 0,
      wrong: 0,
      hidden: 0,
      threw: 0,
      exact: 0,
      idle: 0,
      forgotten: 0,
    };
    for (const [at, one] of cases.entries()) {
      const { outcome: truth, relevant } = truths[at];
      const { outcome, asks, threw } = await engine.ask(one);
      row.asks ||= asks !== undefined;
      if (truth === undefined) {
        if (!threw && outcome !== undefined) row.silent++;
        if (!asks) continue;
        row.idle += asks.filter((name) => !relevant.includes(name)).length;
        row.forgotten += relevant.filter((name) => !asks.includes(name)).length;
        if (asks.length === relevant.length && asks.every((name) => relevant.includes(name))) row.exact++;
      } else if (threw) row.threw++;
      else if (outcome === undefined) row.hidden++;
      else if (outcome !== truth) row.wrong++;
    }
    rows.push(row);
  }
  const open = truths.filter(({ outcome }) => outcome === undefined).length;
  return { count, open, decidable: count - open, rows };
}
