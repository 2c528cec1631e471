/** 经费来源的种类。Kinds of money (and of things given instead of money). */
export const sourceKinds = [
  'cityBudget',
  'districtBudget',
  'streetBudget',
  'departmentTransfer',
  'governmentPurchase',
  'lotteryFund',
  'foundationGrant',
  'communityFund',
  'unitSponsorship',
  'residentContribution',
  'collectiveIncome',
  'inKind',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** 财政资金：由政府或其部门承担的来源。Money that a government or one of its departments bears. */
export const publicKinds = [
  'cityBudget',
  'districtBudget',
  'streetBudget',
  'departmentTransfer',
  'governmentPurchase',
] as const satisfies readonly SourceKind[];

/** 承担事项的主体。Who carries a matter. */
export const carriers = ['committee', 'villageCommittee', 'station', 'street', 'organization'] as const;
export type Carrier = (typeof carriers)[number];

/** 场合：法律按承担者、临时与否分别要求。Where a demand of the law applies: by carrier, a street's temporary matters apart. */
export const scopes = [...carriers, 'streetTemporary'] as const;
export type Scope = (typeof scopes)[number];

/** 专款：给本事项、可通用，或者给别的事项。What a sum is given for. */
export const earmarks = ['thisMatter', 'anyMatter', 'otherMatter'] as const;
export type Earmark = (typeof earmarks)[number];
