import { phones } from './further-controls.js';
import { commonProblems } from './problems.js';

/** 需求登记表的用语 · Words of the need-intake form. */
export const intake = {
  progress: '第 {at} 步，共 {count} 步',
  continue: '继续',
  toReview: '回到核对',
  back: '上一步',
  change: '修改',
  send: '交给社工',
  notAnswered: '没有填写',
  chooseAgain: '离开这一页时附件没有留下，请重新选：{files}',
  yuan: '{yuan} 元',
  listMark: '、',
  left: '还有 {left} 步，{time}',
  minutes: '大约还要 {minutes} 分钟',
  minute: '大约还要 1 分钟',
  print: '打印',
  mask: '遮住个人信息',
  unmask: '显示个人信息',
  colon: '：',
  ordered: '（依据：{by}）',
  group: {
    item: '第 {n} 项',
    add: '加一项',
    none: '请在“{label}”里至少加一项',
    remove: '删去第 {n} 项',
    sure: '确定删去第 {n} 项吗？填的会一起删去。',
    keep: '不删',
  },
  privacy:
    '您填写的内容只用来办理这件事，由受理的街道和社区保管，办完后按规定删除。您可以随时来看、来改，也可以要求删除。',
  asks: '下面一项一项地问，不同意也不影响登记。',
  steps: {
    who: { title: '您是替谁来说的？' },
    what: { title: '需要哪方面的帮助？', lead: '用自己的话说就行，说不全也没关系。' },
    person: {
      title: '需要帮助的人',
      lead: '这一页都可以不填，照样办理。填了更快找到帮助。',
    },
    contact: { title: '怎样联系', lead: '告诉我们是哪个社区的事，其余可以不填。' },
    consent: { title: '您的信息怎样使用' },
    review: { title: '请核对一遍', lead: '有不对的可以修改，核对好了再交。' },
  },
  fields: {
    forWhom: {
      label: '需要帮助的是谁',
      required: '请选择需要帮助的是您自己，还是别人',
      options: { self: '我自己', other: '家里人或邻居，我替他说' },
    },
    relation: { label: '您和这个人的关系', required: '请选择您和这个人的关系' },
    personAgrees: {
      label: '这个人知道并且愿意吗',
      required: '请选择这个人是否愿意',
      options: { yes: '知道，也愿意', no: '知道，但是不愿意', 'not-asked': '还没有问过', 'cannot-say': '本人说不了' },
    },
    proxyName: { label: '您怎么称呼' },
    kinds: { label: '帮助的种类', hint: '可以选几项，最多五项', required: '请至少选一项，拿不准就选“其他”' },
    description: {
      label: '遇到了什么困难',
      hint: '例如“老人一个人住，做饭不方便”。不用写身份证号和银行卡号。',
      required: '请写一句，社工才知道怎样帮忙',
    },
    signals: { label: '有没有下面的紧急情况', hint: '没有就不选' },
    personName: { label: '怎么称呼您', forOther: '需要帮助的人怎么称呼' },
    age: {
      label: '您的周岁',
      forOther: '需要帮助的人多大（周岁）',
      hint: '不清楚可以不填',
      'not-whole': '请用数字填写周岁，例如 72',
    },
    guardianName: { label: '监护人怎么称呼' },
    guardianPhone: { label: '监护人的电话' },
    guardianRelation: { label: '监护人是孩子的什么人' },
    groups: { label: '有没有下面的情况', hint: '选填。只用来找合适的帮助，不会公开。' },
    place: { label: '是哪个社区的事', required: '请选择是哪个社区的事' },
    address: { label: '地址', forOther: '需要帮助的人的地址', hint: '需要上门时才用' },
    phone: { label: '联系电话', hint: '手机、座机都行' },
    preferredTime: {
      label: '什么时候方便联系',
      options: { any: '都可以', morning: '上午', afternoon: '下午', evening: '晚上' },
    },
    consent: { options: { given: '同意', refused: '不同意', later: '监护人不在，以后再问' } },
  },
  consents: {
    person: {
      handle: '同意用您填写的信息办理这件事吗？',
      refer: '需要时，同意把情况转给合适的服务机构吗？',
      'keep-in-touch': '办完以后，同意我们再联系您，告诉您新的服务吗？',
      publish: '同意隐去姓名以后，把这件事写进公开的工作介绍吗？',
    },
    guardian: {
      handle: '监护人同意用孩子的信息办理这件事吗？',
      refer: '需要时，监护人同意把孩子的情况转给合适的服务机构吗？',
      'keep-in-touch': '办完以后，监护人同意我们再联系吗？',
      publish: '监护人同意隐去姓名以后，把这件事写进公开的工作介绍吗？',
    },
    proxy: {
      handle: '您是代别人说的：同意用您自己的称呼和电话答复您吗？',
      refer: '同意把您自己的称呼和电话转给服务机构吗？',
      'keep-in-touch': '办完以后，同意我们再联系您吗？',
      publish: '同意公开您自己的信息吗？',
    },
  },
  notices: {
    callNow: '有人处在危险中的，请先拨打 110、119 或 120，再回来填。',
    mustReport: '涉及未成年人受到伤害或者家庭暴力的，受理单位要依法马上报告，不用等任何人同意。也可以直接拨打 110。',
  },
  /** A problem in the list at the top of a page, away from its field. */
  /** As of any data, but for what the form itself puts otherwise. */
  problems: {
    ...commonProblems,
    'not-a-phone': phones.notPhone,
    'not-a-place': '请从名单里选',
  },
};
