/** 各种数据都会有的 · Of any data; apart from the others, so that the intake form loads no more. */
export const commonProblems = {
  required: '还没有填写',
  'not-an-option': '请从给出的选项里选',
  'not-whole': '请填写整数',
  'not-a-date': '请填写真实的日期',
  'too-small': '不能小于 {limit}',
  'too-large': '不能大于 {limit}',
  'too-short': '至少写 {limit} 个字',
  'too-long': '最多写 {limit} 个字',
  'too-few': '至少要有 {limit} 项',
  'too-many': '最多 {limit} 项',
  twice: '有重复的内容',
  'wrong-form': '格式不对',
};

/** 数据问题的用语 · What is wrong with data, by the codes of the models. */
export const problems = /* @__PURE__ */ Object.assign({}, commonProblems, {
  'wrong-type': '内容的类型不对',
  'not-wanted': '这里不用填写',
  'unknown-key': '这一项不认识',
  'not-a-phone': '请检查电话号码',
  'not-a-place': '请填写地区代码',
  'before-start': '不能早于开始的日子',
  'over-whole': '不能超过整体：部分不过全部，份额合起来不过一，得分不过满分',
  'over-a-day': '一次不能超过二十四小时',
  'after-end': '不能晚于这件事本身的日子',
});
