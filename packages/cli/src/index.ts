export { readLedger, type BrokenRow, type LedgerFile, type ReadLine, type RowFault } from './read-ledger.js';
export { checkLedgerFile, type CheckedLedger, type CheckOptions } from './check-ledger-file.js';
export {
  brokenText,
  fileNotes,
  findingText,
  reportSheets,
  summaryRows,
  writeReport,
  type ReportSheet,
} from './write-report.js';
export { run, type Out } from './run.js';
export { caps, type FileFault } from './table.js';
export { speeches } from './words/index.js';
