import type { SameWords } from '../words.js';
import type { sending as zhHans } from '../zh-hans/sending.js';

/** What sending has to tell. */
export const sending = {
  sending: 'Sending …',
  waiting: 'It has not arrived yet. It will be sent again by itself in a while.',
  offline: 'There is no connection. It will be sent as soon as there is one.',
  mayClose: 'It is kept on this device, encrypted. You may close the page; it is sent when you open it again.',
  stayOpen: 'Please leave this page open until then.',
  again: 'Send it now',
  taken: 'It has arrived. Thank you.',
  takenAs: 'It has arrived as number {number}. Please note the number.',
  takenOn: 'It arrived on {on} as number {number}. Please note the number.',
  earlier: 'The one sent earlier: ',
  notThis: 'What you write now has not been sent.',
  follow: 'See what becomes of it',
  refused: 'Something needs to be changed before it can be taken. All that you wrote is still here.',
  'sign-in':
    'Your session has ended. Sign in again, come back to this page and go on; all that you wrote is still here.',
  signIn: 'Sign in (opens a new window)',
} satisfies SameWords<typeof zhHans>;
