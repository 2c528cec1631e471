import { checkLedgerFile, fileNotes, speeches, writeReport, type CheckedLedger } from '@liandong/cli';
import { canonicalJson, isIsoDate } from '@liandong/core';
import type { Hono } from 'hono';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { show } from '../../pages/layout.js';
import { ledgerPage, ledgersPage, type LedgersView } from '../../pages/ledgers.js';
import { dateProblem, type FieldProblem } from '../../pages/parts.js';
import { placesToAsk } from '../../pages/places.js';
import { fill } from '../../words/index.js';
import { randomToken, sha256 } from '../auth/secrets.js';
import { textOf, type Env, type PageContext, type Portal } from '../http/context.js';
import { Fault } from '../http/fault.js';
import { only, signedIn } from '../http/visit.js';
import { nextNumber } from '../numbers.js';
import { root } from '../root.js';
import { addLedger, fileOf, latestLedgers, ledgerOf, ledgerUnder, type LedgerRecord } from './store.js';

/** Most megabytes of one file. */
const mostMegabytes = 5;

const sampleFolder = join(root, 'packages/fixtures/files');
const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type FileType = keyof typeof types;

/** Made-up ledgers to try with. */
const samples = (): readonly string[] =>
  existsSync(sampleFolder)
    ? readdirSync(sampleFolder)
        .filter((name) => /\.(csv|xlsx)$/.test(name))
        .sort()
    : [];

/** A name that a header can carry, whatever the script of it. */
const attachment = (name: string) =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

export function ledgerRoutes(app: Hono<Env>, portal: Portal): void {
  const clerk = only('clerk');
  const packsHash = sha256(canonicalJson(portal.packs) as string).slice(0, 16);
  let last: { readonly key: string; readonly checked: CheckedLedger } | undefined;

  /** The ledger as its rules judge it; looking again at the same one asks nothing anew. */
  async function check(
    file: Uint8Array,
    { fileName, place, lawDate, fileHash }: Pick<LedgerRecord, 'fileName' | 'place' | 'lawDate' | 'fileHash'>,
  ) {
    const key = [fileHash, fileName, place, lawDate].join(' ');
    if (last?.key !== key)
      last = { key, checked: await checkLedgerFile(file, fileName, { place, on: lawDate, packs: portal.packs }) };
    return last.checked;
  }

  const showList = async (
    c: PageContext,
    view: Pick<LedgersView, 'problems' | 'place' | 'date' | 'idempotencyKey' | 'toChooseAgain'>,
    status?: 413,
  ) => {
    const visit = signedIn(c);
    const latest = await latestLedgers(portal.database);
    const page = ledgersPage(visit, { ...view, latest, samples: samples(), mostMegabytes });
    return show(c, page, status ?? (view.problems.length ? 422 : 200));
  };

  app.get('/ledgers', clerk, (c) =>
    showList(c, { problems: [], place: portal.place, date: signedIn(c).today, idempotencyKey: randomToken() }),
  );

  app.post('/ledgers', clerk, async (c) => {
    const { account, words, today, preferences, isShownAgain, isTooLarge } = signedIn(c);
    const form = c.get('form');
    const [place, date] = [textOf(form, 'place'), textOf(form, 'date')];
    const key = textOf(form, 'idempotencyKey').slice(0, 100) || randomToken();
    const given = form.file;
    const problems: FieldProblem[] = [];
    // A file cannot be sent back: it has to be chosen again.
    const toChooseAgain = isShownAgain && given instanceof File ? given.name : '';
    const refuse = (status?: 413) => showList(c, { problems, place, date, idempotencyKey: key, toChooseAgain }, status);
    if (isShownAgain) return refuse();
    if (!placesToAsk(portal).includes(place)) problems.push({ field: 'place', text: words.matters.placeWrong });
    if (!isIsoDate(date)) problems.push(dateProblem(signedIn(c), date));
    if (isTooLarge || (given instanceof File && given.size > mostMegabytes << 20)) {
      const [file, most] = [given instanceof File ? given.name : '', mostMegabytes];
      problems.push({ field: 'file', text: fill(words.ledgers.fileTooLarge, { file, most }) });
      return refuse(413);
    }
    // A form sent without a file sends an empty one without a name.
    if (!(given instanceof File) || (given.size === 0 && given.name === ''))
      problems.push({ field: 'file', text: words.ledgers.fileMissing });
    else if (given.size === 0) problems.push({ field: 'file', text: words.ledgers.fileEmpty });
    if (problems.length > 0 || !isIsoDate(date) || !(given instanceof File)) return refuse();
    try {
      portal.lawOn(date, place);
    } catch {
      problems.push({ field: 'place', text: words.matters.placeWrong });
      return refuse();
    }
    const file = new Uint8Array(await given.arrayBuffer());
    const about = { fileName: given.name.slice(0, 200) || 'ledger', place, lawDate: date, fileHash: sha256(file) };
    const { file: read, result } = await check(file, about);
    if (!result) {
      const [why = ''] = fileNotes(read, speeches[preferences.language]);
      const isEmpty = read.fault?.code === 'empty';
      const text = isEmpty ? words.ledgers.fileEmpty : `${words.ledgers.fileWrong}${words.site.colon}${why}`;
      problems.push({ field: 'file', text });
      return refuse();
    }
    if (read.lines.length + read.broken.length === 0) {
      problems.push({ field: 'file', text: words.ledgers.fileNoRows });
      return refuse();
    }
    const { lines, met, unmet, unknown } = result.totals;
    const number = await portal.database.transaction(async (queries) => {
      await queries.query('lock table ledgers in share row exclusive mode');
      const kept = await ledgerUnder(queries, account.id, key);
      if (kept) return kept;
      const number = await nextNumber(queries, 'TZ', today.slice(0, 4));
      const counts = { lines, met, unmet, unknown, broken: read.broken.length };
      const record = { number, handedInBy: account.id, handedInOn: today, packs: packsHash, ...about, ...counts };
      await addLedger(queries, record, file, key);
      await portal.audit.write(queries, portal.clock.now(), account.id, 'ledger.check', number, undefined, record);
      return number;
    });
    return c.redirect(`/ledgers/${number}`, 303);
  });

  const found = async (number: string) => {
    const record = await ledgerOf(portal.database, number);
    const file = record && (await fileOf(portal.database, number));
    if (!record || !file) throw new Fault(404);
    return { record, checked: await check(file, record) };
  };

  app.get('/ledgers/samples/:name', clerk, async (c) => {
    const name = c.req.param('name');
    if (!samples().includes(name)) throw new Fault(404);
    const type = name.slice(name.lastIndexOf('.') + 1) as FileType;
    return c.body(await readFile(join(sampleFolder, name)), 200, {
      'Content-Type': types[type],
      'Content-Disposition': attachment(name),
    });
  });

  app.get('/ledgers/:number', clerk, async (c) => {
    const { record, checked } = await found(c.req.param('number'));
    return show(c, ledgerPage(signedIn(c), record, checked, record.packs !== packsHash));
  });

  app.get('/ledgers/:number/report', clerk, async (c) => {
    const { account, preferences } = signedIn(c);
    const format = c.req.query('format');
    if (format !== 'csv' && format !== 'xlsx') throw new Fault(400);
    const { record, checked } = await found(c.req.param('number'));
    const report = await writeReport(checked, { format, language: preferences.language });
    await portal.database.transaction((queries) =>
      portal.audit.write(queries, portal.clock.now(), account.id, 'ledger.download', record.number),
    );
    return c.body(report as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': types[format],
      'Content-Disposition': attachment(`${record.number}.${format}`),
    });
  });
}
