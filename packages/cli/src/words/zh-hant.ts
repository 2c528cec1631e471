import type { CliWords } from './words.js';

export const zhHant: CliWords = {
  sheets: { summary: '匯總', lines: '逐項', findings: '問題', broken: '未讀入' },
  columns: {
    ...{ row: '行號', code: '事項編號', name: '事項名稱', outcome: '結論', shortfall: '差額（元）', reasons: '緣由' },
    ...{
      findings: '問題',
      weight: '輕重',
      what: '什麼問題',
      rows: '涉及的行',
      more: '詳情',
      item: '項目',
      value: '數值',
    },
  },
  outcomes: { met: '符合', unmet: '不符合', unknown: '尚不能確定', broken: '未讀入' },
  summary: {
    ...{ file: '檔案', place: '地方', asOf: '依據日期', encoding: '編碼', read: '讀入的事項', broken: '未讀入的行' },
    ...{ skipped: '標題、合計行（不讀）', met: '符合', unmet: '不符合', unknown: '尚不能確定', cost: '所需合計（元）' },
    ...{
      claimed: '來源合計（元）',
      shortfall: '差額合計（元）',
      shortfallUnknown: '差額尚不能確定的事項',
      findings: '發現的問題',
    },
    ...{ outstanding: '尚未到位（元）', sheet: '工作表', otherSheets: '沒有讀的工作表', report: '報告已寫入' },
    evidence: '依據中最弱的一級',
  },
  header: {
    'duplicate-header': '表頭「{header}」重複，只讀第一列',
    'unknown-column': '不認識的列「{header}」，沒有讀',
    'missing-column': '缺少「{header}」一列',
    'unit-assumed': '「{header}」沒有寫單位，按元讀',
  },
  file: {
    'too-many-bytes': '檔案太大：上限 {limit} 位元組，現有 {found}。請分成幾份。',
    'too-many-rows': '行數太多：上限 {limit} 行，現有 {found}。請分成幾份。',
    'too-many-columns': '列數太多：上限 {limit} 列，現有 {found}。',
    'unknown-encoding': '不是 UTF-8，也不是 GB18030 編碼的文本。請另存為 CSV UTF-8 或 Excel 活頁簿。',
    empty: '檔案是空的。',
    'no-header': '前二十行裡找不到表頭。表頭至少要有事項編號、事項名稱、承擔主體。',
    'not-a-table': '不是表格檔案。請用 CSV 或 Excel 活頁簿（.xlsx）。',
    'not-a-workbook': '打不開這個活頁簿：可能已經損壞，或者加了密碼。',
    'old-workbook': '這是舊式的 .xls 檔案，或者加了密碼的檔案。請另存為不加密碼的 .xlsx。',
  },
  faults: {
    'not-an-amount': '不是金額',
    'negative-amount': '金額不能為負',
    'parts-of-a-fen': '金額不足一分的部分要去掉',
    'amount-too-large': '金額太大',
    'not-a-date': '不是日期',
    'date-without-day': '日期缺少「日」',
    'not-a-count': '不是人數',
    'not-yes-or-no': '要寫「是」或「否」',
    'not-a-year': '不是年度',
    'not-a-carrier': '不認識的承擔主體',
    'not-a-source': '不認識的經費來源',
    'not-shares': '分擔比例與部門對不上，或者寫法不對',
    'formula-error': '公式出錯',
    'too-long': '太長',
    missing: '沒有填',
    'beyond-header': '有內容不在任何表頭下，各格可能錯了位，例如金額裡多了一個逗號',
    'not-a-row': '引號不成對，不能分列',
    'no-matter': '沒有事項編號和名稱，上面也沒有可以歸入的事項',
    'of-broken-row': '同一事項的另一行（{text}）沒有讀成',
    required: '沒有填',
    'too-large': '太大',
    'too-small': '太小',
    'too-many': '太多',
  },
  graph: {
    file: '要寫紀錄、圖，或者 actors.csv 與 links.csv。',
    out: '圖只能寫成 .json、.xlsx、.graphml，或者寫進一個資料夾（actors.csv 與 links.csv）。',
    notJson: '不是完整的 JSON。',
    summary: '{asOf}：行動者 {actors} 個，聯繫 {links} 條。',
    more: '另有 {count} 處沒有列出，寫出的檔案裡都有。',
    broken: '{table} 第 {row} 行沒有讀：{column} {text}',
    'no-actors': '找不到行動者的表：表頭要有編號、名稱、種類。',
    'no-links': '找不到聯繫的表：表頭要有從、到、種類。',
  },
  check: {
    file: '要寫法規包或者表單的檔名（JSON）。',
    notJson: '{text}：不是完整的 JSON。',
    neither: '{text}：不是法規包（liandong.pack.v1），也不是表單（liandong.form.v1）。',
    sound: '{text}：沒有發現錯處。',
    faults: '{text}：不能採用，錯處 {count} 處',
  },
  row: '第 {row} 行',
  comma: '，',
  semicolon: '；',
  bracketed: '（{text}）',
  quoted: '「{text}」',
  usage: `用法：liandong check-ledger <檔案> --place <地方> --on <日期> [--out <報告>] [--language zh-Hans|zh-Hant|en]
  <檔案>      台帳：CSV（UTF-8 或 GB18030）或 Excel 活頁簿（.xlsx）
  --place     地方代碼，如 cn-31
  --on        按哪一天的規定核查，如 2026-06-30
  --out       報告寫到哪裡：.xlsx 或 .csv
  --appropriation  專項資金當年撥付數，寫作 編號:年度:金額（元），可寫幾次
退出碼：0 全部符合；1 有不符合、不能確定或沒有讀成的；2 不能核查。

      liandong graph <紀錄.json | 圖.json | 圖.graphml | 圖.xlsx | actors.csv links.csv> [--on <日期>] [--from <日期>] [--place <地方>] [--out <圖>]
  --on        哪一天的圖；紀錄與表格必須寫
  --from      從哪一天起，問的是一段時間
  --place     按哪個地方的規定問各社區；只對紀錄
  --out       寫到哪裡：.json、.xlsx、.graphml，或者一個資料夾（actors.csv 與 links.csv）
退出碼：0 沒有發現；1 有發現、問題或沒有讀成的；2 不能讀。

      liandong check <法規包.json | 表單.json ...> [--language zh-Hans|zh-Hant|en]
  法規包與隨附的各包、寫在前面的各包一起核對：上級的寫在前面
結束碼：0 沒有錯處；1 有錯處；2 檔案不是法規包，也不是表單。`,
  wrong: {
    file: '要寫台帳檔案。',
    place: '要寫地方：--place cn-…',
    on: '要寫日期：--on 年-月-日，如 2026-06-30。',
    language: '語言只有 zh-Hans、zh-Hant、en。',
    out: '報告只能寫成 .xlsx 或 .csv。',
    option: '不認識的選項：{text}',
    unreadable: '讀不到檔案：{text}',
    appropriation: '專項資金要寫作 編號:年度:金額：{text}',
    failed: '不能核查：{text}',
  },
};
