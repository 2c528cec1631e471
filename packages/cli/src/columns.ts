/** 台账的列。Columns that a ledger may have; those of a source may stand several times, numbered. */
export const matterColumns = {
  code: ['事项编号', '事项编码', '事项代码', '编号', '编码', 'code'],
  name: ['事项名称', '工作事项', '事项', '名称', 'name'],
  carrier: ['承担主体', '承担者', '承担单位', '承接主体', '责任主体', 'carrier'],
  year: ['年度', '事项年度', '工作年度', 'year'],
  task: ['任务', '任务内容', '工作任务', '具体任务', '工作内容', '定事', 'task'],
  staffCount: ['人员数', '人员', '人数', '配备人数', '配备人员', '工作人员数', '定人', 'staff'],
  arePowersGiven: ['权限', '是否赋权', '权限是否下放', '权随责走', '赋权', 'powers'],
  areConditionsGiven: ['工作条件', '是否提供工作条件', '条件保障', 'conditions'],
  isGuidanceGiven: ['业务指导', '信息支持和业务指导', '是否业务指导', 'guidance'],
  isProcedureGiven: ['标准流程', '要求标准流程', '办理标准和流程', '标准和流程', 'procedure'],
  isTemporary: ['临时事项', '是否临时', '是否临时事项', 'temporary'],
  isEntrusted: ['委托事项', '是否委托', '是否部门委托', 'entrusted'],
  isFree: ['无需经费', '是否无需经费', '免费事项', '是否免费', '不花钱', 'free'],
  cost: ['所需经费', '需要经费', '经费需求', '所需金额', '预算金额', '应需经费', '定钱', 'cost'],
  startOn: ['开始日期', '起始日期', '启动日期', '开始时间', 'start'],
  departments: ['交办部门', '牵头部门', '责任部门', '部门', 'departments'],
  shares: ['分担比例', '部门分担', '分担', 'shares'],
  paysStaff: ['含人员经费', '人员经费', 'paysstaff'],
  paysWork: ['含项目经费', '项目经费', 'payswork'],
  isPurchase: ['购买服务', '是否购买服务', 'purchase'],
  hasBudgetLine: ['列入预算', '是否列入预算', '预算列支', 'budgetline'],
  isFromExistingBudget: ['既有预算', '是否既有预算', '从既有预算安排', 'existingbudget'],
  revokedOn: ['取消日期', '撤销日期', '退出日期', 'revoked'],
  spent: ['已支出', '已用', '支出金额', '已支出金额', 'spent'],
  returned: ['已退回', '退回金额', '已退金额', 'returned'],
} as const;

export const sourceColumns = {
  kind: ['经费来源', '资金来源', '来源', '来源种类', '来源类别', 'source'],
  amount: ['来源金额', '拨付金额', '到位金额', '安排金额', '金额', 'amount'],
  grantId: ['资助编号', '资金编号', '批文号', '资助文号', '指标文号', 'grant'],
  grantTotal: ['资助总额', '资金总额', '指标总额', 'granttotal'],
  year: ['经费年度', '资金年度', '来源年度', 'grantyear'],
  transferredOn: ['拨付日期', '到账日期', '到位日期', '拨款日期', '拨付时间', 'transferred'],
  earmarkedFor: ['指定事项', '专用于', '指定用于', 'earmarked'],
} as const;

/** 只作序号、备注，不读。Columns that say nothing of a matter. */
const ignored = ['序号', '备注', '说明', '填报人', '联系电话', 'no', 'remark'];

export type MatterColumn = keyof typeof matterColumns;
export type SourceColumn = keyof typeof sourceColumns;
export type Unit = 'yuan' | 'tenThousand';

/** 一列读作什么。 */
export interface Column {
  readonly at: number;
  readonly header: string;
  readonly field:
    | { readonly of: 'matter'; readonly name: MatterColumn }
    | { readonly of: 'source'; readonly name: SourceColumn; readonly group: number };
  /** The unit that the header gives an amount in. */
  readonly unit?: Unit;
}

/** 与表头有关的问题。 */
export interface HeaderProblem {
  readonly code: 'duplicate-header' | 'unknown-column' | 'missing-column' | 'unit-assumed';
  readonly header: string;
}

export interface Header {
  readonly columns: readonly Column[];
  readonly problems: readonly HeaderProblem[];
}

const amounts: readonly string[] = ['cost', 'spent', 'returned', 'amount', 'grantTotal'];
const chineseDigits = '一二三四五六七八九';

/** 全角、半角、空格、括号中的单位都不影响识别。What a header says: its bare name, its number and its unit. */
export function readHeader(header: string): { name: string; group: number; unit?: Unit } {
  const plain = header.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const unit = /万元/.test(plain)
    ? 'tenThousand'
    : /[(（[【/:-]元|\(cny\)|元[)）\]】]$/.test(plain)
      ? 'yuan'
      : undefined;
  const bare = plain
    .replace(/[([（【].*?[)\]）】]/g, '')
    .replace(/[:/-]?万?元$/, '')
    .replace(/[*:：?？]/g, '');
  const numbered = /^(?:来源([1-9一二三四五六七八九]))?(.*?)([1-9一二三四五六七八九])?$/.exec(bare);
  const mark = numbered?.[1] ?? numbered?.[3];
  if (mark === undefined) return { name: bare, group: 0, unit };
  const group = chineseDigits.includes(mark) ? chineseDigits.indexOf(mark) + 1 : Number(mark);
  // “来源1金额” is the amount of the first source; “来源1” alone is its kind.
  return { name: numbered?.[2] || '来源', group, unit };
}

const find = <Name extends string>(table: Readonly<Record<Name, readonly string[]>>, name: string) =>
  (Object.keys(table) as Name[]).find((key) => table[key].includes(name));

/** Does a row look like the header? */
export const countKnown = (row: readonly string[]): number =>
  row.filter((header) => {
    const { name } = readHeader(header);
    return find(matterColumns, name) ?? find(sourceColumns, name);
  }).length;

/** 逐列识别表头。Reads a header row; nothing is guessed: unknown, repeated and missing columns are told. */
export function readHeaderRow(row: readonly string[]): Header {
  const columns: Column[] = [];
  const problems: HeaderProblem[] = [];
  const seen = new Set<string>();
  row.forEach((text, at) => {
    const header = text.trim();
    if (header === '') return;
    const { name, group, unit } = readHeader(header);
    const matter = group === 0 ? find(matterColumns, name) : undefined;
    const source = find(sourceColumns, name);
    if (!matter && !source) {
      if (!ignored.includes(name)) problems.push({ code: 'unknown-column', header });
      return;
    }
    const field: Column['field'] = matter
      ? { of: 'matter', name: matter }
      : { of: 'source', name: source as SourceColumn, group };
    const key = JSON.stringify(field);
    if (seen.has(key)) {
      problems.push({ code: 'duplicate-header', header });
      return;
    }
    seen.add(key);
    if (amounts.includes(field.name) && unit === undefined) problems.push({ code: 'unit-assumed', header });
    columns.push({ at, header, field, ...(unit && { unit }) });
  });
  for (const needed of ['code', 'name', 'carrier', 'cost'] as const)
    if (!columns.some(({ field }) => field.of === 'matter' && field.name === needed))
      problems.push({ code: 'missing-column', header: matterColumns[needed][0] });
  for (const needed of ['kind', 'amount'] as const)
    if (!columns.some(({ field }) => field.of === 'source' && field.name === needed))
      problems.push({ code: 'missing-column', header: sourceColumns[needed][0] });
  return { columns, problems };
}
