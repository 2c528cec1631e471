/** 代为登记的文字。Texts of the counter, where staff write down what somebody tells them; the other languages have the same keys. */
export const counter = {
  title: '代为登记',
  lead: '有人到窗口来说、打电话来说，由您记下。登记后有编号，回执可以打印。',
  new: '登记一件',
  newTitle: '代为登记一件需求',
  newLead:
    '照着念，记下对方的回答。题目里的“您”是正在和您说话的人；替别人来说的，选“家里人或邻居”。同意不同意，由对方说；没有问到的不要选。',
  channel: '怎么说的',
  channels: { counter: '到窗口来说', phone: '打电话来说', hotline: '12345 热线转来', 'home-visit': '上门时说' },
  listTitle: '登记过的',
  listLead: '最近登记的 50 件。对方凭编号来问时，在这里查办到哪一步。',
  listEmpty: '还没有代为登记过。',
  columns: { number: '编号', channel: '怎么说的', on: '登记日期', by: '经办人', state: '办到哪一步' },
  takenTitle: '已经登记',
  oneTitle: '登记 {number}',
  takenText: '编号是 {number}。请把编号告诉对方，能见面的打印回执交给本人。',
  takenNext: '社工会按期限联系。对方来问时，凭编号在“代为登记”里查。',
  nameless: '没有同意为办理使用个人信息，所以没有留下姓名和联系方式。请告诉对方凭编号来问。',
  where: '凭编号到街道窗口问，或打街道电话问',
  printSlip: '打印回执',
  back: '回到代为登记',
};
