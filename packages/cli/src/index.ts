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
export { runCheck } from './check-files.js';
export { caps, type FileFault } from './table.js';
export { speeches } from './words/index.js';
export { runGraph, type GraphArguments } from './graph/run-graph.js';
export { graphCsv, graphSheets, graphWorkbook } from './graph/tables.js';
export { readGraphTables, type BrokenCell, type ReadGraph, type TableFault } from './graph/read-tables.js';
export { readRecords } from './graph/read-records.js';
export { fromGraphml, toGraphml } from './graph/graphml.js';
