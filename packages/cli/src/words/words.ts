/** 命令行与报告的用语。Words of the command line and its reports. */
export interface CliWords {
  readonly sheets: Readonly<Record<'summary' | 'lines' | 'findings' | 'broken', string>>;
  readonly columns: Readonly<
    Record<
      | 'row'
      | 'code'
      | 'name'
      | 'outcome'
      | 'shortfall'
      | 'reasons'
      | 'findings'
      | 'weight'
      | 'what'
      | 'rows'
      | 'more'
      | 'item'
      | 'value',
      string
    >
  >;
  readonly outcomes: Readonly<Record<'met' | 'unmet' | 'unknown' | 'broken', string>>;
  readonly summary: Readonly<
    Record<
      | 'file'
      | 'place'
      | 'asOf'
      | 'encoding'
      | 'read'
      | 'broken'
      | 'skipped'
      | 'met'
      | 'unmet'
      | 'unknown'
      | 'cost'
      | 'claimed'
      | 'shortfall'
      | 'shortfallUnknown'
      | 'findings'
      | 'outstanding'
      | 'sheet'
      | 'otherSheets'
      | 'report'
      | 'evidence',
      string
    >
  >;
  readonly header: Readonly<Record<'duplicate-header' | 'unknown-column' | 'missing-column' | 'unit-assumed', string>>;
  readonly file: Readonly<
    Record<
      | 'too-many-bytes'
      | 'too-many-rows'
      | 'too-many-columns'
      | 'unknown-encoding'
      | 'empty'
      | 'no-header'
      | 'not-a-table'
      | 'not-a-workbook'
      | 'old-workbook',
      string
    >
  >;
  readonly faults: Readonly<Record<string, string>>;
  readonly graph: Readonly<
    Record<'file' | 'out' | 'notJson' | 'summary' | 'more' | 'broken' | 'no-actors' | 'no-links', string>
  >;
  readonly check: Readonly<Record<'file' | 'notJson' | 'neither' | 'sound' | 'faults', string>>;
  readonly row: string;
  readonly comma: string;
  readonly semicolon: string;
  /** `{text}` in brackets after what it belongs to, and a header quoted before what is said of it. */
  readonly bracketed: string;
  readonly quoted: string;
  readonly usage: string;
  readonly wrong: Readonly<
    Record<'file' | 'place' | 'on' | 'language' | 'out' | 'option' | 'unreadable' | 'failed' | 'appropriation', string>
  >;
}
