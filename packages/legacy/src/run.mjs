// npm run test:legacy: the probes on the plain script in real browsers of the years before. `-- --write` renews the table in the docs,
// `-- --look FOLDER` also writes pictures, `-- 86` runs one version, `-- current` the browser of the specs.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine } from '../../tools/src/count.mjs';
import { root } from '../../tools/src/workspace.mjs';
import { checks as boardChecks } from './board.mjs';
import { checks as diagramChecks } from './diagram.mjs';
import { checks as figuresChecks } from './figures.mjs';
import { checks as furtherChecks } from './further.mjs';
import { install, versions } from './install.mjs';
import { trials } from './keeping.mjs';
import { checks as matricesChecks } from './matrices.mjs';

const args = process.argv.slice(2);
const folder = args.includes('--look') ? args[args.indexOf('--look') + 1] : undefined;
/** Those of the years before, and the one that the specs run in. */
const all = [...versions.map(String), 'current'];
const only = args.filter((each) => all.includes(each));
const write = args.includes('--write');
/** Those that a script in the page runs, and those that need a page of their own. P needs a checker that does not run there. */
const letters = 'ABCDEFGHIJKLMNO';

install();
const { startBrowser } = await import('./browser.mjs');
const { openSite } = await import('./site.mjs');
const site = await openSite();
const total = { passed: 0, failed: 0, skipped: 0 };
const table = new Map();
const kept = new Map();

const sample = join(mkdtempSync(join(tmpdir(), 'liandong-')), 'plan.pdf');
writeFileSync(sample, '%PDF-1.7');

const inPage = (tag, letter) => `(async function () {
  var subject = probing.subjects.concat(probing.intakeSubject).filter(function (each) { return each.tag === '${tag}'; })[0];
  var probe = probing.probes(subject, { accessibilityFaults: async function () { return []; } })
    .filter(function (each) { return each.letter === '${letter}'; })[0];
  if (!probe) return null;
  try { await probe.run(); return ''; } catch (error) { return String(error && error.message || error); }
})()`;

/** The page of a control, driven as the page probes ask. */
function driver(browser, tag) {
  const settled = 'new Promise(function (done) { setTimeout(done, 100); })';
  const subject = `probing.subjects.concat(probing.intakeSubject).filter(function (each) { return each.tag === '${tag}'; })[0]`;
  const control = `document.querySelector('${tag}')`;
  let from = 0;
  const open = async () => {
    await browser.open(`${site.address}/${tag}`);
    await browser.evaluate(settled);
    from = site.asked.length;
  };
  return {
    open,
    type: async () => {
      // A browser brings back only files that were chosen from the machine.
      if (tag === 'lian-file-field') await browser.choose(`${control}.shadowRoot.querySelector('input')`, sample);
      else await browser.evaluate(`(async function () { await ${subject}.type(${control}); })()`);
      await browser.evaluate(settled);
    },
    shown: () =>
      browser.evaluate(`${control}.updateComplete.then(function () { return ${subject}.shown(${control}); })`),
    sent: () =>
      browser.evaluate(
        `new FormData(document.forms[0]).getAll('probe').map(function (sent) { return sent.name || String(sent); })`,
      ),
    leaveAndReturn: async () => {
      await browser.evaluate('window.before = true');
      await browser.open(`${site.address}/elsewhere`);
      await browser.evaluate('history.back()').catch(() => {}); // the page ends before it can answer
      for (let tries = 0; tries < 100; tries++) {
        const there = await browser
          .evaluate(`!!(${control} && ${control}.shadowRoot && document.readyState === 'complete')`)
          .catch(() => false);
        if (there) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await browser.evaluate(settled);
      if (await browser.evaluate('!!window.before')) throw new Error('the page was not made anew');
    },
    violations: () => browser.evaluate('window.refused'),
    requests: async () =>
      site.asked.slice(from).filter((path) => path !== '/favicon.ico' && !path.startsWith('/files/')),
    refusesMarkup: () =>
      browser.evaluate(`(function () {
        try { document.createElement('p').innerHTML = '<b>'; return false; } catch (error) { return true; }
      })()`),
  };
}

async function probe(browser, tag, letter, pageProbes) {
  const ofPage = pageProbes.find((each) => each.letter === letter);
  const page = driver(browser, tag);
  await page.open();
  if (!(await browser.evaluate(`!!customElements.get('${tag}')`))) return undefined;
  if (!ofPage) return browser.evaluate(inPage(tag, letter));
  if (letter === 'O' && !(await browser.evaluate("'trustedTypes' in window"))) return undefined;
  try {
    await ofPage.run(page);
    return '';
  } catch (error) {
    return error.message;
  }
}

/** Elements with pages and checks of their own, by page. */
const wholes = {
  diagram: { 'lian-linkage-diagram': diagramChecks },
  board: { 'lian-triage-board': boardChecks },
  matrices: matricesChecks,
  figures: figuresChecks,
  further: furtherChecks,
};

const { intakeSubject, pageProbes, subjects: controls } = await (await import('./probes.mjs')).load();
/** The controls, and the intake form as one control of the form around it. */
const subjects = [...controls, intakeSubject];

for (const each of only.length === 0 ? all : only) {
  const browser = await startBrowser(each);
  const { version } = browser;
  const row = new Map();
  table.set(version, row);
  for (const { tag } of subjects) {
    const found = {};
    for (const letter of letters) {
      const before = browser.errors.length;
      let fault = await probe(browser, tag, letter, pageProbes);
      if (fault === '' && browser.errors.length > before) fault = browser.errors.slice(before).join('; ');
      found[letter] = fault;
      total[fault === undefined || fault === null ? 'skipped' : fault === '' ? 'passed' : 'failed']++;
      if (fault) console.error(`Chromium ${version} ${tag} ${letter}: ${fault}`);
    }
    row.set(tag, found);
  }
  for (const [path, tags] of Object.entries(wholes))
    for (const [tag, checks] of Object.entries(tags)) row.set(tag, await whole(browser, version, tag, path, checks));
  kept.set(version, await keep(browser, version));
  if (folder) await look(browser, version);
  await browser.close();
  console.log(`Chromium ${version}: ${[...row].map(([tag, found]) => `${tag} ${mark(found)}`).join(', ')}`);
}
site.close();

/** An element on a page of its own, check by check. */
async function whole(browser, version, tag, path, checks) {
  await browser.size(1000, 900);
  await browser.open(`${site.address}/${path}`);
  const found = {};
  for (const letter of Object.keys(checks)) {
    const before = browser.errors.length;
    found[letter] = await browser.evaluate(checks[letter]).catch((error) => error.message);
    if (found[letter] === '' && browser.errors.length > before) found[letter] = browser.errors.slice(before).join('; ');
    total[found[letter] === '' ? 'passed' : 'failed']++;
    if (found[letter]) console.error(`Chromium ${version} ${tag} ${letter}: ${found[letter]}`);
    if (folder && letter === 'K') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${version}-${tag}.png`), await browser.screenshot());
    }
  }
  return found;
}

/** Drafts and sending; a fault by name. */
async function keep(browser, version) {
  const found = new Map();
  for (const { name, run } of trials) {
    const before = browser.errors.length;
    let fault = await run(browser, site, sample).then(
      () => '',
      (error) => error.message,
    );
    site.needs.length = site.answers.length = 0;
    const refused = await browser.evaluate('window.refused');
    fault ||= [...browser.errors.slice(before), ...refused].join('; ');
    found.set(name, fault);
    total[fault ? 'failed' : 'passed']++;
    if (fault) console.error(`Chromium ${version} ${name}: ${fault}`);
  }
  console.log(`Chromium ${version}: ${[...found].map(([name, fault]) => `${name} ${fault ? '✗' : '✓'}`).join(', ')}`);
  return found;
}

/** Pictures of a page as people meet it: wide and narrow, plain and elder, with an error and the field its link leads to, and the wizard. */
async function look(browser, version) {
  mkdirSync(folder, { recursive: true });
  const intake = "document.querySelector('lian-need-intake-form').shadowRoot";
  const goOn = `${intake}.querySelector('lian-button[type=submit]').click()`;
  const follow = `${intake}.querySelector('lian-error-summary').shadowRoot.querySelector('a').click()`;
  const toWizard = "document.querySelector('lian-subsidy-wizard').scrollIntoView()";
  const wait = (time) => browser.evaluate(`new Promise(function (done) { setTimeout(done, ${time}); })`);
  for (const [name, width, mode, path, ...acts] of [
    ['wide', 900, '', 'look'],
    ['narrow', 360, '', 'look'],
    ['elder', 400, 'elder', 'look'],
    ['error', 900, '', 'look', goOn],
    ['field', 360, '', 'look', goOn, follow],
    ['wizard', 900, '', 'further', toWizard],
  ]) {
    await browser.size(width, 2400);
    await browser.open(`${site.address}/${path}`);
    await browser.evaluate(`document.documentElement.setAttribute('data-lian-mode', '${mode}')`);
    await wait(1500);
    for (const act of acts) {
      await browser.evaluate(act);
      await wait(300);
    }
    writeFileSync(join(folder, `${version}-${name}.png`), await browser.screenshot());
  }
}

/** Letters that failed, or how many of those that can be asked there passed. */
function mark(found) {
  const asked = Object.values(found).filter((fault) => fault !== undefined && fault !== null);
  const failed = Object.keys(found).filter((letter) => found[letter]);
  return asked.length === 0 ? '–' : failed.length > 0 ? `✗ ${failed.join('')}` : `${asked.length}/${asked.length}`;
}

if (write && only.length === 0) {
  const path = join(root, 'docs/old-browsers.md');
  const head = ['', ...table.keys()].map((version) => (version ? `Chromium ${version}` : ''));
  const asTable = (of) => [head, head.map(() => '---'), ...of].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const tags = [...subjects.map(({ tag }) => tag), ...Object.values(wholes).flatMap(Object.keys)];
  const rows = tags.map((tag) => [`\`${tag}\``, ...[...table.values()].map((row) => mark(row.get(tag)))]);
  const trialRows = trials.map(({ name, says }) => [
    says,
    ...[...kept.values()].map((found) => (found.get(name) ? '✗' : '✓')),
  ]);
  let page = readFileSync(path, 'utf8');
  for (const [name, of] of [
    ['probes', rows],
    ['keeping', trialRows],
  ])
    page = page.replace(
      new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`),
      (_, start, end) => `${start}\n${asTable(of)}\n${end}`,
    );
  writeFileSync(path, page);
}
console.log(`\n${closingLine(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
