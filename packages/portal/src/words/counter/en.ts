/** Texts of the counter. */
export const counter = {
  title: 'At the counter',
  lead: 'Somebody comes to the counter or rings, and you write it down. It gets a number, and a receipt to print.',
  new: 'Write one down',
  newTitle: 'Write down a need for somebody',
  newLead:
    'Read the questions out and note the answers. “You” in them is the person who talks to you; for somebody who speaks for another, choose “A relative or neighbour”. Whether to agree is for them to say; leave open what was not asked.',
  channel: 'How it was said',
  channels: {
    counter: 'At the counter',
    phone: 'By telephone',
    hotline: 'Passed on by the 12345 hotline',
    'home-visit': 'On a home visit',
  },
  find: 'Find it',
  findTitle: 'Look up a number',
  findHint: 'Such as XQ-2026-0012; 2026-0012 will do.',
  notFound:
    'Nothing was written down here under this number. What residents handed in themselves they see when they sign in',
  numberMissing: 'Enter the number',
  listTitle: 'Written down so far',
  listLead: 'The last 50. When somebody asks with their number, see here how far it has come.',
  listEmpty: 'Nothing has been written down for anybody yet.',
  columns: { number: 'Number', channel: 'How it was said', on: 'Written down on', by: 'By', state: 'How far it is' },
  takenTitle: 'Written down',
  oneTitle: 'Written down: {number}',
  takenText: 'The number is {number}. Tell it to the person; where you can, print the receipt and hand it over.',
  takenNext: 'A social worker will be in touch within the deadlines. When somebody asks, look the number up here.',
  nameless: {
    person:
      'The use of personal data was not agreed to, so no name and no contact were kept. Tell the person to ask with the number.',
    proxy:
      'The use of their own name and telephone number was not agreed to, so they were not kept. The request is handled all the same: tell the person to ask with the number.',
  },
  where: 'With this number at the counter of the sub-district office, or by telephone',
  printSlip: 'Print the receipt',
  back: 'Back to the list',
};
