import type { CliWords } from './words.js';

export const en: CliWords = {
  sheets: { summary: 'Summary', lines: 'Matters', findings: 'Findings', broken: 'Not read' },
  columns: {
    ...{ row: 'Line', code: 'Code', name: 'Matter', outcome: 'Result', shortfall: 'Shortfall (CNY)', reasons: 'Why' },
    ...{
      findings: 'Findings',
      weight: 'Weight',
      what: 'What',
      rows: 'Lines',
      more: 'Details',
      item: 'Item',
      value: 'Value',
    },
  },
  outcomes: { met: 'Met', unmet: 'Not met', unknown: 'Cannot be told yet', broken: 'Not read' },
  summary: {
    ...{
      file: 'File',
      place: 'Place',
      asOf: 'Rules of',
      encoding: 'Encoding',
      read: 'Matters read',
      broken: 'Lines not read',
    },
    ...{ skipped: 'Titles and totals (left aside)', met: 'Met', unmet: 'Not met', unknown: 'Cannot be told yet' },
    ...{ cost: 'Needed in all (CNY)', claimed: 'Sources in all (CNY)', shortfall: 'Shortfall in all (CNY)' },
    ...{
      shortfallUnknown: 'Matters whose shortfall cannot be told',
      findings: 'Findings',
      outstanding: 'not arrived (CNY)',
    },
    ...{
      sheet: 'Sheet',
      otherSheets: 'Sheets not read',
      report: 'Report written to',
      evidence: 'Weakest grade of the texts',
    },
  },
  header: {
    'duplicate-header': 'The header "{header}" stands twice; only its first column is read',
    'unknown-column': 'The column "{header}" is not known and was not read',
    'missing-column': 'There is no column "{header}"',
    'unit-assumed': '"{header}" names no unit; it is read as yuan',
  },
  file: {
    'too-many-bytes': 'The file is too large: {limit} bytes at most, and it has {found}. Split it.',
    'too-many-rows': 'Too many lines: {limit} at most, and there are {found}. Split the file.',
    'too-many-columns': 'Too many columns: {limit} at most, and there are {found}.',
    'unknown-encoding': 'The text is neither UTF-8 nor GB18030. Save it as CSV UTF-8 or as an Excel workbook.',
    empty: 'The file is empty.',
    'no-header': 'No header within the first twenty lines. It needs at least 事项编号, 事项名称 and 承担主体.',
    'not-a-table': 'This is no table. Use CSV or an Excel workbook (.xlsx).',
    'not-a-workbook': 'The workbook cannot be opened: it may be damaged or have a password.',
    'old-workbook': 'This is an old .xls file, or has a password. Save it as .xlsx without one.',
  },
  faults: {
    'not-an-amount': 'is no amount of money',
    'negative-amount': 'an amount is not below nought',
    'parts-of-a-fen': 'has parts of a fen',
    'amount-too-large': 'the amount is too large',
    'not-a-date': 'is no day',
    'date-without-day': 'the date lacks its day',
    'not-a-count': 'is no number of people',
    'not-yes-or-no': 'must be 是 (yes) or 否 (no)',
    'not-a-year': 'is no year',
    'not-a-carrier': 'is no carrier that is known',
    'not-a-source': 'is no source that is known',
    'not-shares': 'the shares do not fit the departments, or are not written as shares',
    'formula-error': 'a formula went wrong',
    'too-long': 'is too long',
    missing: 'is not filled in',
    'beyond-header':
      'something stands under no header; the cells may have shifted, for instance by a comma too many in an amount',
    'not-a-row': 'a quote does not end, so there are no columns',
    'no-matter': 'has neither code nor name, and no matter stands above it',
    'of-broken-row': 'another line of the same matter ({text}) was not read',
    required: 'is not filled in',
    'too-large': 'is too large',
    'too-small': 'is too small',
    'too-many': 'are too many',
  },
  graph: {
    file: 'Name records, a graph, or actors.csv and links.csv.',
    out: 'A graph is written as .json, .xlsx, .graphml, or into a folder (actors.csv and links.csv).',
    notJson: 'This is no whole JSON.',
    summary: '{asOf}: {actors} actors, {links} links.',
    more: '{count} more are not listed; what is written holds them all.',
    broken: '{table}, line {row}, was not read: {column} {text}',
    'no-actors': 'There is no table of actors: its header needs id, name and kind.',
    'no-links': 'There is no table of links: its header needs from, to and kind.',
  },
  check: {
    file: 'Name packs of law or forms, as JSON.',
    notJson: '{text}: this is no whole JSON.',
    neither: '{text}: this is neither a pack of law (liandong.pack.v1) nor a form (liandong.form.v1).',
    sound: '{text}: nothing is wrong.',
    faults: '{text}: refused, faults: {count}',
  },
  row: 'Line {row}',
  comma: ', ',
  semicolon: '; ',
  bracketed: ' ({text})',
  quoted: '“{text}” ',
  usage: `Usage: liandong check-ledger <file> --place <place> --on <day> [--out <report>] [--language zh-Hans|zh-Hant|en]
  <file>      a ledger: CSV (UTF-8 or GB18030) or an Excel workbook (.xlsx)
  --place     code of the place, such as cn-31
  --on        the day whose rules are used, such as 2026-06-30
  --out       where the report goes: .xlsx or .csv
  --appropriation  what was appropriated, as source:year:yuan; may stand several times
Exit codes: 0 all met; 1 something is not met, cannot be told or was not read; 2 nothing could be checked.

       liandong graph <records.json | graph.json | graph.graphml | graph.xlsx | actors.csv links.csv> [--on <day>] [--from <day>] [--place <place>] [--out <graph>]
  --on        the day of the graph; records and tables need it
  --from      the first day, where a stretch is asked about
  --place     the place whose rules are asked about each community; of records only
  --out       where it goes: .json, .xlsx, .graphml, or a folder (actors.csv and links.csv)
Exit codes: 0 nothing found; 1 findings, problems or lines not read; 2 nothing could be read.

       liandong check <pack.json | form.json ...> [--language zh-Hans|zh-Hant|en]
  a pack is held to those that come with the product and to those before it: higher places first
Exit codes: 0 nothing is wrong; 1 something is; 2 a file is neither a pack nor a form.`,
  wrong: {
    file: 'Name a ledger.',
    place: 'Name the place: --place cn-…',
    on: 'Name the day: --on YYYY-MM-DD, such as 2026-06-30.',
    language: 'The languages are zh-Hans, zh-Hant and en.',
    out: 'A report is written as .xlsx or .csv.',
    option: 'There is no option {text}',
    unreadable: 'The file cannot be read: {text}',
    appropriation: 'Write an appropriation as source:year:yuan, not {text}',
    failed: 'Nothing could be checked: {text}',
  },
};
