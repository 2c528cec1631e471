import type { SameWords } from '../words.js';
import type { drafts as zhHans } from '../zh-hans/drafts.js';

/** 草稿的用語 · What drafts have to tell. */
export const drafts = {
  off: '寫的內容沒有存在這台裝置上，關掉網頁就沒有了。',
  turnOn: '存一份草稿在這台裝置上',
  on: '草稿已存在這台裝置上，保存到{until}，別人打不開。',
  clear: '清除草稿',
  found: '這台裝置上有一份沒有交的草稿，保存到{until}。要接著填嗎？',
  wasSent: '這一份已經從這台裝置交過。收到回執的，可以刪去；沒有收到的，可以接著填、再交一次。',
  goOn: '接著填',
  startAnew: '刪去草稿，從頭填',
  notYet: '選好之前，現在寫的內容還不會存下來。',
  older: '這台裝置上的草稿是按舊的表填的，不能直接接著填。裡面寫的都在下面，可以照著再填；保存到{until}。',
  olderLines: '看看草稿裡寫了什麼',
  full: '這台裝置的空間不夠，新寫的內容沒有存下來。請盡快交，或者清出一些空間。',
  taken: '這份草稿已經在另一個視窗裡接著填；這裡寫的另存一份，互不影響。',
  'too-large': '有的檔案太大，沒有存進草稿；交的時候還要再選。',
  expired: '上次的草稿已經到期，已經刪去。',
  'other-tab': '這張表在另一個視窗裡也開著；兩邊各存各的，互不影響。',
  unread: '上次的草稿或者其中的檔案已經打不開，沒法接著填。',
  arrived: '上次的草稿已經送到。',
  shared: '這是大家共用的裝置：寫的內容不會留下，交了以後或者沒有人用的時候自動清空。',
  idle: '有一會兒沒有人用了。再過一會兒，寫的內容會自動清空。',
  stay: '我還在，接著填',
  'no-day': '草稿沒有開啟。寫的內容關掉網頁就沒有了。',
  'no-crypto': '這個網頁不能加密，所以不存草稿。寫的內容關掉網頁就沒有了。',
  'no-storage': '這個瀏覽器現在不讓存東西（例如無痕視窗），所以沒有草稿。寫的內容關掉網頁就沒有了。',
} satisfies SameWords<typeof zhHans>;
