import type { CliWords } from './words.js';

export const zhHans: CliWords = {
  sheets: { summary: '汇总', lines: '逐项', findings: '问题', broken: '未读入' },
  columns: {
    ...{ row: '行号', code: '事项编号', name: '事项名称', outcome: '结论', shortfall: '差额（元）', reasons: '缘由' },
    ...{
      findings: '问题',
      weight: '轻重',
      what: '什么问题',
      rows: '涉及的行',
      more: '详情',
      item: '项目',
      value: '数值',
    },
  },
  outcomes: { met: '符合', unmet: '不符合', unknown: '尚不能确定', broken: '未读入' },
  summary: {
    ...{ file: '文件', place: '地方', asOf: '依据日期', encoding: '编码', read: '读入的事项', broken: '未读入的行' },
    ...{ skipped: '标题、合计行（不读）', met: '符合', unmet: '不符合', unknown: '尚不能确定', cost: '所需合计（元）' },
    ...{
      claimed: '来源合计（元）',
      shortfall: '差额合计（元）',
      shortfallUnknown: '差额尚不能确定的事项',
      findings: '发现的问题',
    },
    ...{ outstanding: '尚未到位（元）', sheet: '工作表', otherSheets: '没有读的工作表', report: '报告已写入' },
    evidence: '依据中最弱的一级',
  },
  header: {
    'duplicate-header': '表头“{header}”重复，只读第一列',
    'unknown-column': '不认识的列“{header}”，没有读',
    'missing-column': '缺少“{header}”一列',
    'unit-assumed': '“{header}”没有写单位，按元读',
  },
  file: {
    'too-many-bytes': '文件太大：上限 {limit} 字节，现有 {found}。请分成几份。',
    'too-many-rows': '行数太多：上限 {limit} 行，现有 {found}。请分成几份。',
    'too-many-columns': '列数太多：上限 {limit} 列，现有 {found}。',
    'unknown-encoding': '不是 UTF-8，也不是 GB18030 编码的文本。请另存为 CSV UTF-8 或 Excel 工作簿。',
    empty: '文件是空的。',
    'no-header': '前二十行里找不到表头。表头至少要有事项编号、事项名称、承担主体。',
    'not-a-table': '不是表格文件。请用 CSV 或 Excel 工作簿（.xlsx）。',
    'not-a-workbook': '打不开这个工作簿：可能已经损坏，或者加了密码。',
    'old-workbook': '这是旧式的 .xls 文件，或者加了密码的文件。请另存为不加密码的 .xlsx。',
  },
  faults: {
    'not-an-amount': '不是金额',
    'negative-amount': '金额不能为负',
    'parts-of-a-fen': '金额不足一分的部分要去掉',
    'amount-too-large': '金额太大',
    'not-a-date': '不是日期',
    'date-without-day': '日期缺少“日”',
    'not-a-count': '不是人数',
    'not-yes-or-no': '要写“是”或“否”',
    'not-a-year': '不是年度',
    'not-a-carrier': '不认识的承担主体',
    'not-a-source': '不认识的经费来源',
    'not-shares': '分担比例与部门对不上，或者写法不对',
    'formula-error': '公式出错',
    'too-long': '太长',
    missing: '没有填',
    'beyond-header': '有内容不在任何表头下，各格可能错了位，例如金额里多了一个逗号',
    'not-a-row': '引号不成对，不能分列',
    'no-matter': '没有事项编号和名称，上面也没有可以归入的事项',
    'of-broken-row': '同一事项的另一行（{text}）没有读成',
    required: '没有填',
    'too-large': '太大',
    'too-small': '太小',
    'too-many': '太多',
  },
  graph: {
    file: '要写记录、图，或者 actors.csv 与 links.csv。',
    out: '图只能写成 .json、.xlsx、.graphml，或者写进一个文件夹（actors.csv 与 links.csv）。',
    notJson: '不是完整的 JSON。',
    summary: '{asOf}：行动者 {actors} 个，联系 {links} 条。',
    more: '另有 {count} 处没有列出，写出的文件里都有。',
    broken: '{table} 第 {row} 行没有读：{column} {text}',
    'no-actors': '找不到行动者的表：表头要有编号、名称、种类。',
    'no-links': '找不到联系的表：表头要有从、到、种类。',
  },
  check: {
    file: '要写法规包或者表单的文件名（JSON）。',
    notJson: '{text}：不是完整的 JSON。',
    neither: '{text}：不是法规包（liandong.pack.v1），也不是表单（liandong.form.v1）。',
    sound: '{text}：没有发现错处。',
    faults: '{text}：不能采用，错处 {count} 处',
  },
  row: '第 {row} 行',
  comma: '，',
  semicolon: '；',
  bracketed: '（{text}）',
  quoted: '“{text}”',
  usage: `用法：liandong check-ledger <文件> --place <地方> --on <日期> [--out <报告>] [--language zh-Hans|zh-Hant|en]
  <文件>      台账：CSV（UTF-8 或 GB18030）或 Excel 工作簿（.xlsx）
  --place     地方代码，如 cn-31
  --on        按哪一天的规定核查，如 2026-06-30
  --out       报告写到哪里：.xlsx 或 .csv
  --appropriation  专项资金当年拨付数，写作 编号:年度:金额（元），可写几次
退出码：0 全部符合；1 有不符合、不能确定或没有读成的；2 不能核查。

      liandong graph <记录.json | 图.json | 图.graphml | 图.xlsx | actors.csv links.csv> [--on <日期>] [--from <日期>] [--place <地方>] [--out <图>]
  --on        哪一天的图；记录与表格必须写
  --from      从哪一天起，问的是一段时间
  --place     按哪个地方的规定问各社区；只对记录
  --out       写到哪里：.json、.xlsx、.graphml，或者一个文件夹（actors.csv 与 links.csv）
退出码：0 没有发现；1 有发现、问题或没有读成的；2 不能读。

      liandong check <法规包.json | 表单.json ...> [--language zh-Hans|zh-Hant|en]
  法规包与随附的各包、写在前面的各包一起核对：上级的写在前面
退出码：0 没有错处；1 有错处；2 文件不是法规包，也不是表单。`,
  wrong: {
    file: '要写台账文件。',
    place: '要写地方：--place cn-…',
    on: '要写日期：--on 年-月-日，如 2026-06-30。',
    language: '语言只有 zh-Hans、zh-Hant、en。',
    out: '报告只能写成 .xlsx 或 .csv。',
    option: '不认识的选项：{text}',
    unreadable: '读不到文件：{text}',
    appropriation: '专项资金要写作 编号:年度:金额：{text}',
    failed: '不能核查：{text}',
  },
};
