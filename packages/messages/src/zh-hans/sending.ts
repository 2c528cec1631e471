/** 发送的用语 · What sending has to tell. */
export const sending = {
  sending: '正在发送……',
  waiting: '暂时没有送到，过一会儿会自动再送。',
  offline: '现在没有网络。一连上就会自动送出。',
  mayClose: '内容已经加密存在这台设备上，关掉网页也不会丢，下次打开这一页会接着送。',
  stayOpen: '请先不要关掉这一页。',
  again: '现在再送一次',
  taken: '已经收到，谢谢您。',
  takenAs: '已经收到，编号 {number}。请记下这个编号。',
  takenOn: '{on}已经收到，编号 {number}。请记下这个编号。',
  earlier: '先前交的那一份：',
  notThis: '现在写的还没有交。',
  follow: '查看办理进展',
  refused: '有的地方要改一改，改好了再交。您写的内容都还在。',
  'sign-in': '登录已经过期。请重新登录，再回到这一页接着交；您写的内容都还在。',
  signIn: '去登录（打开新窗口）',
};
