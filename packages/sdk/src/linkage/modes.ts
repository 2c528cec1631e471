import type { ActorKind, Element, Source, Starter } from './codes.js';

/** 一种模式的样子。What one mode looks like. A preset to start a plan from, not a rule. */
export interface ModePreset {
  /** 以什么先动。 */
  readonly startsWith: Element | 'government' | 'resident' | 'need';
  /** 谁牵头。 */
  readonly ledBy: readonly ActorKind[];
  readonly takesPart: readonly ActorKind[];
  /** Of a roll-in: its starter. */
  readonly rollIn?: Starter;
  readonly source: Source;
}

/**
 * 各地的模式，以做法为名，不以地名为名；哪里施行过，见各地法规包的 `linkage.modes`。
 * Modes of several cities, named after what is done. Where each was practised stands in the packs.
 */
export const modePresets = {
  platformEntrusting: {
    startsWith: 'community',
    ledBy: ['government'],
    takesPart: ['outsideOrganization', 'resident'],
    source: 'shanghai',
  },
  professionalGuidance: {
    startsWith: 'resident',
    ledBy: ['resident'],
    takesPart: ['outsideOrganization', 'government', 'supplier'],
    source: 'shanghai',
  },
  projectLed: {
    startsWith: 'organization',
    ledBy: ['outsideOrganization'],
    takesPart: ['government', 'committee', 'socialWorker', 'volunteer'],
    source: 'shanghai',
  },
  internalGrowth: {
    startsWith: 'community',
    ledBy: ['committee'],
    takesPart: ['outsideOrganization', 'resident'],
    source: 'shanghai',
  },
  organizationRollIn: {
    startsWith: 'organization',
    rollIn: 'organization',
    ledBy: ['socialWorker', 'committee', 'partyOrganization'],
    takesPart: ['communityOrganization', 'volunteer', 'supplier'],
    source: 'hubei',
  },
  volunteerRollIn: {
    startsWith: 'volunteer',
    rollIn: 'volunteer',
    ledBy: ['socialWorker', 'committee', 'partyOrganization'],
    takesPart: ['volunteer', 'communityOrganization', 'supplier'],
    source: 'hubei',
  },
  resourceRollIn: {
    startsWith: 'resource',
    rollIn: 'resource',
    ledBy: ['socialWorker', 'committee', 'partyOrganization'],
    takesPart: ['supplier', 'communityOrganization', 'volunteer'],
    source: 'hubei',
  },
  collaborative: {
    startsWith: 'need',
    ledBy: ['committee'],
    takesPart: ['government', 'supportAgency', 'studio', 'communityOrganization', 'outsideOrganization', 'resident'],
    source: 'jiangtai',
  },
  twoWorkers: {
    startsWith: 'socialWorker',
    ledBy: ['socialWorker'],
    takesPart: ['volunteer', 'outsideOrganization', 'committee'],
    source: 'comparison',
  },
  needDriven: {
    startsWith: 'need',
    ledBy: ['government'],
    takesPart: ['outsideOrganization', 'socialWorker', 'committee'],
    source: 'comparison',
  },
  actorsPlatformsPaths: {
    startsWith: 'community',
    ledBy: ['government'],
    takesPart: ['committee', 'socialWorker', 'outsideOrganization', 'resident'],
    source: 'comparison',
  },
  helpForTheWeak: {
    startsWith: 'socialWorker',
    ledBy: ['socialWorker'],
    takesPart: ['committee', 'communityOrganization', 'resident'],
    source: 'comparison',
  },
  systemsAndGuarantees: {
    startsWith: 'government',
    ledBy: ['government'],
    takesPart: ['committee', 'outsideOrganization', 'socialWorker'],
    source: 'comparison',
  },
} as const satisfies Readonly<Record<string, ModePreset>>;
export type Mode = keyof typeof modePresets;
/** 各种模式的代码。Codes of the modes. */
export const modeCodes = Object.keys(modePresets) as readonly Mode[];
