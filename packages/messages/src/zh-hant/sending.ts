import type { SameWords } from '../words.js';
import type { sending as zhHans } from '../zh-hans/sending.js';

/** 傳送的用語 · What sending has to tell. */
export const sending = {
  sending: '正在傳送……',
  waiting: '暫時沒有送到，過一會兒會自動再送。',
  offline: '現在沒有網路。一連上就會自動送出。',
  slow: '附件可能太大，現在的網路送不完，請換一個快一些的網路。',
  said: '伺服器說：{text}',
  mayClose: '內容已經加密存在這台裝置上，保存到{until}；關掉網頁也不會丟，下次打開這一頁會接著送。',
  stayOpen: '請先不要關掉這一頁。',
  again: '現在再送一次',
  taken: '已經收到，謝謝您。',
  takenAs: '已經收到，編號 {number}。請記下這個編號。',
  takenOn: '{on}已經收到，編號 {number}。請記下這個編號。',
  earlier: '先前交的那一份：',
  notThis: '現在寫的還沒有交。',
  same: '這一份和另一個視窗剛交的一模一樣，沒有再交。另一個視窗交的：',
  sendSame: '這是另外一份，也要交',
  follow: '查看辦理進展',
  refused: '有的地方要改一改，改好了再交。您寫的內容都還在。',
  unsaid: '伺服器沒有收下，也沒有說哪裡要改。您寫的內容都還在，可以再交一次；還是不行，請告訴工作人員。',
  tooLarge: '附件太大，伺服器收不下。請去掉一些附件，或者換小一些的，再交一次；您寫的內容都還在。',
  unread: '沒有交：附件 {files} 讀不出，請再選一次，再交；您寫的內容都還在。',
  'sign-in': '登入已經過期。請重新登入，再回到這一頁接著交；您寫的內容都還在。',
  signIn: '去登入（打開新視窗）',
  expired: '{on}寫的那一份到{until}還沒有送到，已經刪去。沒有收到編號的，請再寫一份。',
  unreadable: '{on}寫的那一份打不開了，已經刪去。沒有收到編號的，請再寫一份。',
  dropped: '先前交的那一份沒有收下。請那一位再交一次，或者把參考號 {key} 告訴工作人員。',
  noFiles: '附件不會一起送；請交了以後憑編號另外交來。',
  'without-files': '{on}寫的那一份，附件 {files} 打不開了，沒有一起送；請憑編號補交。',
} satisfies SameWords<typeof zhHans>;
