import type { SameWords } from '../words.js';
import type { sending as zhHans } from '../zh-hans/sending.js';

/** What sending has to tell. */
export const sending = {
  sending: 'Sending …',
  waiting: 'It has not arrived yet. It will be sent again by itself in a while.',
  offline: 'There is no connection. It will be sent as soon as there is one.',
  slow: 'The files may be too large for this connection. Please use a faster one.',
  said: 'The server says: {text}',
  mayClose:
    'It is kept on this device, encrypted, until {until}. You may close the page; it is sent when you open it again.',
  stayOpen: 'Please leave this page open until then.',
  again: 'Send it now',
  taken: 'It has arrived. Thank you.',
  takenAs: 'It has arrived as number {number}. Please note the number.',
  takenOn: 'It arrived on {on} as number {number}. Please note the number.',
  earlier: 'The one sent earlier: ',
  notThis: 'What you write now has not been sent.',
  same: 'This is word for word the same as the one just sent from another window, and was not sent again. The other one: ',
  sendSame: 'It is a different need: send it too',
  follow: 'See what becomes of it',
  refused: 'Something needs to be changed before it can be taken. All that you wrote is still here.',
  giveUp: 'Give it up: delete it from this device',
  unsaid:
    'It was not taken, and nothing was said about why. All that you wrote is still here: send it again, and if that fails, tell the staff.',
  tooLarge:
    'The files are too large for the server. Take some out or choose smaller ones, and send it again; all that you wrote is still here.',
  unread:
    'It was not sent: {files} cannot be read. Please choose it again, and send; all that you wrote is still here.',
  'sign-in':
    'Your session has ended. Sign in again, come back to this page and go on; all that you wrote is still here.',
  signIn: 'Sign in (opens a new window)',
  expired:
    'What you wrote on {on} had not arrived by {until} and has been deleted. If you have no number, please write it again.',
  unreadable:
    'What you wrote on {on} cannot be opened and has been deleted. If you have no number, please write it again.',
  dropped: 'The one sent earlier was not taken. Please send it again, or tell the staff this reference: {key}.',
  noFiles: 'Files are not sent along. Please hand them in with the number.',
  'without-files':
    'What you wrote on {on} is sent without {files}, which cannot be opened. Please hand it in with the number.',
  older:
    'What you sent before was not taken. It was written in an older form and cannot be changed here; all that you wrote is below, to be filled in and sent again. It is kept until {until}.',
  aside:
    'The one sent earlier was not taken. It is kept on this device, encrypted, until {until}; it is sent once more when you open this page again, and can be changed then.',
  olderLines: 'See what you wrote there',
  forgetOlder: 'I have filled it in again: delete that one',
} satisfies SameWords<typeof zhHans>;
