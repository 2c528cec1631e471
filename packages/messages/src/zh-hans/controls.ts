/** 各种控件都用的话 · What every control may have to say. */
export const fields = {
  thisField: '这一项',
  quoted: '“{label}”',
  optional: '（选填）',
  errorPrefix: '错误：',
  choose: '请选择',
  required: '请填写{label}',
  requiredChoice: '请选择{label}',
  requiredChoices: '请在{label}里至少选一项',
  tooLong: '{label}最多写 {max} 个字，请删去 {over} 个',
  pattern: '{label}的格式不对，请检查',
  lettersLeft: '还可以写 {count} 个字',
  lettersOver: '超出 {count} 个字',
};

/** 联系方式写得不对时的话 · What is said of a contact that is not well written. */
export const contacts = {
  email: '请填写完整的电子邮箱，例如 name@example.cn',
  tel: '请填写电话号码，只用数字，例如 021 6000 0000 或 138 0000 0000',
  url: '请填写完整的网址，例如 https://example.cn',
};

/** 日期框的话 · What a date field says besides. */
export const dates = {
  year: '年',
  month: '月',
  day: '日',
  needsYear: '请填写年份',
  needsMonth: '请填写月份',
  needsDay: '请填写几号',
  yearShape: '年份要写四位数字，例如 2026',
  monthShape: '月份是 1 到 12 的数字',
  dayShape: '日期是 1 到 31 的数字',
  noSuchDay: '{year}年{month}月只有 {days} 天，请检查日期',
  tooEarly: '日期不能早于{min}',
  tooLate: '日期不能晚于{max}',
};

/** 数字框的话 · What a number field says besides. */
export const numbers = {
  notNumber: '{label}要写数字，例如 12',
  numberTooLong: '{label}的数字太长，最多 15 位',
  numberTooSmall: '{label}不能小于 {min}',
  numberTooBig: '{label}不能大于 {max}',
  notWhole: '{label}要写整数，不带小数',
  notOnStep: '{label}从 {base} 起，每 {step} 为一档',
  readAs: '读作 {value}',
};

/** 金额框的话 · What a money field says besides. */
export const moneys = {
  yuan: '元',
  notMoney: '{label}要写金额，单位是元，例如 1234.50',
  finerThanFen: '{label}最多写到分，也就是小数点后两位',
  moneyTooLong: '{label}的金额太大，请检查',
  tooLittle: '{label}不能少于 {min} 元',
  tooMuch: '{label}不能多于 {max} 元',
  tenThousands: '合 {amount} 万元',
};

/** 电话框的话 · What a phone field says besides. */
export const phones = {
  notPhone: '请填写手机号或带区号的固定电话，例如 138 0000 0000 或 021-6000 0000',
  mobileLength: '手机号是 11 位数字，现在写了 {count} 位',
  needsArea: '固定电话请写上区号，例如 021-6000 0000',
  notMobile: '请填写手机号，例如 138 0000 0000',
  notLandline: '请填写带区号的固定电话，例如 021-6000 0000',
};

/** 身份证号框的话 · What is said of an identity number. */
export const identities = {
  id_length: '公民身份号码是 18 位，现在写了 {count} 位',
  id_form: '公民身份号码前 17 位是数字，最后一位是数字或 X',
  id_region: '前两位不是地区代码，请对照身份证检查',
  id_birth: '第 7 到 14 位是出生日期，没有这一天，请对照身份证检查',
  id_check: '校验码不符，有一位可能写错了，请对照身份证检查',
};

/** 统一社会信用代码框的话 · What is said of a unified credit code. */
export const creditCodes = {
  creditForm: '统一社会信用代码是 18 位数字和大写字母，现在写了 {count} 位，请对照证书检查',
  creditLetter: '统一社会信用代码里没有字母 {letter}，可能是相近的数字，请对照证书检查',
  creditShape: '统一社会信用代码里有写错的字符，请对照证书检查',
  creditCheck: '校验位不符，有一位可能写错了，请对照证书检查',
};

/** 可搜索的选择框的话 · What a combobox says besides. */
export const comboboxes = {
  notListed: '名单里没有“{text}”，请从列出的里面选一项',
  foundSome: '有 {count} 项，用上下键选',
  foundNone: '没有找到“{text}”',
  clearBox: '清除',
};

/** 区划选择的话 · What a division picker says besides. */
export const divisions = {
  level_province: '省、自治区、直辖市',
  level_city: '市、州',
  level_district: '区、县',
  level_street: '街道、乡镇',
  level_community: '社区、村',
  goOn: '请继续选到{level}',
  noSuchPlace: '名单里没有代码为 {code} 的地方，请重新选择',
  endedOne: '“{name}”自{on}起并入或改为“{into}”，已换成新的，请核对',
  endedSome: '“{name}”自{on}起分到{into}，请重新选择',
  endedNone: '“{name}”自{on}起撤销，请重新选择',
  formerly: '原{names}',
  fetching: '正在取下一级的名单……',
  fetchFailed: '没有取到名单，请检查网络',
  fetchAgain: '再取一次',
};

/** 错误汇总的话 · What the error summary says. */
export const summary = {
  problemsOne: '有 1 处需要修改',
  problems: '有 {count} 处需要修改',
};

// Apart above, so that a page with one text field does not load the words of dates.
/** 表单控件的用语 · Words of the form controls. */
export const controls = /* @__PURE__ */ Object.assign(
  {},
  fields,
  contacts,
  dates,
  summary,
  numbers,
  moneys,
  phones,
  identities,
  creditCodes,
  comboboxes,
  divisions,
);
