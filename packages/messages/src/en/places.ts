import type { places as zhHans } from '../zh-hans/places.js';
import type { SameWords } from '../words.js';

export const places = {
  questions: {
    'places.isUrban': {
      title: 'Is this community urban or rural?',
      met: 'It is urban.',
      unmet: 'It is not urban.',
      unknown: 'That cannot be told yet: the class code is not filled in, or no classes are on record for that day.',
      values: {
        urban: 'Urban: held against the number for urban communities.',
        rural: 'Rural: held against the number for rural communities.',
      },
      valuesWhenUnmet: { noSuchClass: 'There is no such class code; please check it.' },
      next: { unknown: "Look up the community's urban or rural class in the statistics bureau's list of divisions." },
    },
    'places.isVenueFree': {
      title: 'Should this venue be free?',
      met: 'Nothing here is against a rule.',
      unmet: 'The local rules want it free, and a fee is charged.',
      unknown: 'That cannot be told yet: the venue, the user or the fee is not filled in.',
      values: { free: 'It is free.', mayCharge: 'It is not among what is opened for free; a fee may be charged.' },
      valuesWhenMet: { shouldBeFree: 'By common practice it should be free; a fee is charged.' },
      next: { unmet: 'Ask those who run the venue to drop the fee.' },
    },
  },
  reasons: {
    'places.isUrban.urbanClass': {
      met: 'The class code is an urban one.',
      unmet: 'The class code is not an urban one.',
      unknown: 'Which class the code belongs to is not known.',
    },
    'places.isVenueFree.free': {
      met: 'It is free, or not among what is opened for free.',
      unmet:
        'Public venues are commonly free for organisations and social workers who give services there; this one charges.',
      unknown: 'Whether it is among what is opened for free is not known.',
    },
  },
  facts: {
    classCode: { label: 'Urban or rural class code', hint: 'Three digits, such as 111 or 220.' },
    isPublic: { label: 'Is it a public venue?' },
    user: {
      label: 'Who uses it',
      options: {
        communityOrganization: 'A community organisation',
        socialWorker: 'A social worker',
        volunteerTeam: 'A volunteer team',
        resident: 'A resident',
        other: 'Somebody else',
      },
    },
    isForService: { label: 'Is it used to serve residents?' },
    fee: { label: 'Fee each time', hint: 'In yuan; 0 if it is free.' },
  },
  terms: {
    'places.urbanClasses': 'Urban classes of the urban and rural division',
    'places.ruralClasses': 'Rural classes of the urban and rural division',
    'places.freeVenueUsers': 'Whom public venues are opened to for free',
    'places.freeVenueBinds': 'Whether opening them for free is an order',
  },
  names: {
    levels: {
      nation: 'nation',
      province: 'province',
      city: 'city',
      district: 'district or county',
      street: 'sub-district or town',
      community: 'community or village',
    },
    committees: { residents: "residents' committee", villagers: "villagers' committee" },
    standings: { 'in-force': 'stands', ended: 'ended', 'not-yet': 'not yet set up', 'no-record': 'not on record' },
    venueKinds: {
      affairsCentre: 'community affairs centre',
      cultureCentre: 'culture centre',
      healthCentre: 'health centre',
      lifeCentre: 'community life centre',
      communitySchool: 'community school',
      charityShop: 'charity shop',
      elderRoom: 'room for older people',
      gym: 'public gym',
      volunteerCentre: 'volunteer centre',
      sunshineHome: 'Sunshine Home day centre',
      mealSite: 'meal site',
      joinedSpace: 'joined space of community services',
      other: 'other',
    },
  },
} satisfies SameWords<typeof zhHans>;
