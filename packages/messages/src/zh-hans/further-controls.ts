// Apart from `controls.ts`, which every page with a form loads.

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
  tooLittle: '{label}不能少于 {min} 元',
  tooMuch: '{label}不能多于 {max} 元',
  tenThousands: '合 {amount} 万元',
};

/** 电话框的话 · What a phone field says besides. */
export const phones = {
  notPhone: '请填写手机号或带区号的固定电话，例如 138 0000 0000 或 021-6000 0000；境外号码以 + 开头',
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
  severalListed: '名单里有几个“{text}”，请从列出的里面选一项',
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

/** 文件框的话 · What a file field says besides. */
export const files = {
  chooseFile: '选择文件',
  takePhoto: '拍照',
  dropHere: '也可以把文件拖到这里，或者粘贴',
  fileKinds: '可以交：{kinds}。',
  fileSize: '每个不超过 {size}。',
  fileCount: '最多 {count} 个。',
  fileComma: '、',
  kind_image: '图片',
  kind_audio: '录音',
  kind_video: '视频',
  filesHere: '已加入的文件',
  filesAdded: '加入了 {count} 个文件，一共 {all} 个',
  fileMissing: '请为{label}选择文件',
  fileKind: '“{name}”不是可以交的类型，可以交：{kinds}',
  fileTooBig: '“{name}”有 {size}，每个文件不能超过 {max}',
  fileEmpty: '“{name}”里面是空的',
  fileTwice: '“{name}”已经加入了',
  fileTooMany: '最多交 {max} 个文件，“{name}”没有加入',
  fileTotal: '所有文件加起来不能超过 {max}，“{name}”没有加入',
  file_program: '“{name}”里面是程序，不能交',
  file_disguised: '“{name}”的名字是 {kind}，里面的内容不是，不能交',
  file_unread: '“{name}”读不出来：可能是文件夹，或者已经移走',
  file_sending: '正在上传，{percent}%',
  file_sent: '已上传',
  file_failed: '没有传上去',
  fileAgain: '再传一次',
  fileCancel: '取消',
  fileOut: '移除',
  filesSending: '还有 {count} 个文件没有传完，请稍等',
  filesFailed: '有 {count} 个文件没有传上去，请再传一次或者移除',
};

/** 同意的话 · What a consent says. */
export const consents = {
  consent_given: '同意',
  consent_refused: '不同意',
  keepConsent: '继续同意',
  consent_withdrawn: '撤回同意',
  consentHeld: '您在{on}同意过，随时可以撤回',
  consentChanged: '您在{on}同意的是第 {version} 版说明，现在是第 {now} 版，请重新选择',
  consentUnsure: '您在{on}同意过，是不是这一版说明不能确定，请重新选择',
  answerConsent: '请为{label}选择同意或者不同意',
};

/** 评价的话 · The levels of a rating. */
export const ratings = {
  rating5: '很满意',
  rating4: '满意',
  rating3: '一般',
  rating2: '不满意',
  rating1: '很不满意',
};

/** 日期选择的话 · What a date picker says besides. */
export const pickers = {
  openMonth: '看月历选',
  closeMonth: '关上月历',
  lastYear: '上一年',
  lastMonth: '上个月',
  nextMonth: '下个月',
  nextYear: '下一年',
  lunar: '，农历{day}',
};

/** 其他表单控件的用语 · Words of the further form controls. */
export const furtherControls = /* @__PURE__ */ Object.assign(
  {},
  numbers,
  moneys,
  phones,
  identities,
  creditCodes,
  comboboxes,
  divisions,
  files,
  consents,
  ratings,
  pickers,
);
