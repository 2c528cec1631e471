import type { SameWords } from '../words.js';
import type { drafts as zhHans } from '../zh-hans/drafts.js';

/** What drafts have to tell. */
export const drafts = {
  off: 'What you write is not kept on this device. It is gone when you close the page.',
  offSince: 'What you write or change from now on is not kept on this device. It is gone when you close the page.',
  turnOn: 'Keep a draft on this device',
  ready: 'What you write will be kept on this device until {until}, encrypted. Nobody else can open it.',
  on: 'A draft is kept on this device until {until}. Nobody else can open it.',
  clear: 'Delete the draft',
  found: 'There is a draft on this device that was not sent. It is kept until {until}. Go on with it?',
  wasSent:
    'This one was sent from this device. If you have a receipt, delete it; if not, go on with it and send it again.',
  goOn: 'Go on with it',
  startAnew: 'Delete it and start again',
  notYet: 'Until you choose, what you write now is not kept.',
  older:
    'The draft on this device was written in an earlier form and cannot be gone on with. What it holds is below, to be copied; it is kept until {until}.',
  olderLines: 'See what the draft holds',
  full: 'There is no room on this device: what you wrote last is not kept. Send it soon, or free some space.',
  unkept: 'What you wrote just now could not be kept; it is tried again as you write on.',
  'no-room': 'There is no room on this device for {files}; what you wrote is kept. Send it soon, or free some space.',
  taken: 'Another window goes on with this draft. What you write here is kept apart.',
  'too-large': 'Some files are too large for the draft; choose them again when you send it.',
  expired: 'Your last draft was past its date and has been deleted.',
  'other-tab': 'This form is also open in another window. Each keeps its own draft.',
  unread: 'Your last draft or a file in it cannot be opened.',
  unreadable: '{files} cannot be read and is not kept; please choose it again.',
  'not-migrated': 'Making it fit this form failed; the draft is untouched.',
  half: '{text} (half written)',
  halfDay: '{year}-{month}-{day}',
  arrived: 'Your last draft has arrived.',
  shared: 'This device is shared: nothing you write stays here. It is emptied once sent, or when nobody uses it.',
  idle: 'Nobody has used this for a while. What is written will be cleared soon.',
  stay: 'I am still here',
  'no-day': 'Drafts are off.',
  'no-crypto': 'This page cannot encrypt, so there are no drafts.',
  'no-storage': 'This browser lets nothing be kept, so there are no drafts.',
} satisfies SameWords<typeof zhHans>;
