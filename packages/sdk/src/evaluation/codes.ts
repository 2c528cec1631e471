/** 评价的方向。Who rates whom. */
export const directions = ['government-of-societies', 'societies-of-government'] as const;
export type Direction = (typeof directions)[number];

/** 政府绩效所看的三部分。What the government's performance hangs on. */
export const governmentAspects = ['residentSatisfaction', 'organizationService', 'socialWorkDevelopment'] as const;
export type GovernmentAspect = (typeof governmentAspects)[number];

/** 评价的方面。 */
export const aspects = [...governmentAspects, 'overall'] as const;
export type Aspect = (typeof aspects)[number];

/** 分母的口径。What a rate is counted among. */
export const bases = [
  'wholeSample',
  'thoseWithNeed',
  'thoseServed',
  'thoseAsked',
  'answersGiven',
  'onRosters',
  'all',
  'notStated',
] as const;
export type Basis = (typeof bases)[number];
