/** 代為登記的文字。 */
export const counter = {
  title: '代為登記',
  lead: '有人到窗口來說、打電話來說，由您記下。登記後有編號，回執可以列印。',
  new: '登記一件',
  newTitle: '代為登記一件需求',
  newLead:
    '照著唸，記下對方的回答。題目裡的「您」是正在和您說話的人；替別人來說的，選「家人或鄰居」。同意不同意，由對方說；沒有問到的不要選。',
  channel: '怎麼說的',
  channels: { counter: '到窗口來說', phone: '打電話來說', hotline: '12345 熱線轉來', 'home-visit': '上門時說' },
  listTitle: '登記過的',
  listLead: '最近登記的 50 件。對方憑編號來問時，在這裡查辦到哪一步。',
  listEmpty: '還沒有代為登記過。',
  columns: { number: '編號', channel: '怎麼說的', on: '登記日期', by: '經辦人', state: '辦到哪一步' },
  takenTitle: '已經登記',
  oneTitle: '登記 {number}',
  takenText: '編號是 {number}。請把編號告訴對方，能見面的列印回執交給本人。',
  takenNext: '社工會按期限聯繫。對方來問時，憑編號在「代為登記」裡查。',
  nameless: '沒有同意為辦理使用個人資料，所以沒有留下姓名和聯繫方式。請告訴對方憑編號來問。',
  where: '憑編號到街道窗口問，或打街道電話問',
  printSlip: '列印回執',
  back: '回到代為登記',
};
