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

/** 错误汇总的话 · What the error summary says. */
export const summary = {
  problemsOne: '有 1 处需要修改',
  problems: '有 {count} 处需要修改',
  listMark: '、',
  colon: '：',
};

// Apart above, so that a page with one text field does not load the words of dates.
/** 表单控件的用语 · Words of the form controls. */
export const controls = /* @__PURE__ */ Object.assign({}, fields, contacts, dates, summary);
