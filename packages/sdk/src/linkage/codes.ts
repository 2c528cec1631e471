/** 五社；前三个是三社。The five elements; the first three are the three. */
export const elements = ['community', 'organization', 'socialWorker', 'volunteer', 'resource'] as const;
export type Element = (typeof elements)[number];
/** 三社。 */
export const three = ['community', 'organization', 'socialWorker'] as const;
export type OneOfThree = (typeof three)[number];

/** 两个层面，加上居民。Two tiers, and residents as a third node beside them. */
export const tiers = ['area', 'community', 'residents'] as const;
export type Tier = (typeof tiers)[number];

/** 行动者的种类；资源不是行动者，提供资源的才是。Kinds of actors. A resource is none; who supplies it is one. */
export const actorKinds = [
  'government',
  'supportAgency',
  'jointOffice',
  'partyOrganization',
  'committee',
  'station',
  'outsideOrganization',
  'communityOrganization',
  'studio',
  'socialWorker',
  'volunteer',
  'supplier',
  'resident',
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** 各方所在的层面与要素。Which tier an actor stands in, and which element it belongs to: those of the area tier belong to none of the three. */
export const placeOfKind: Readonly<Record<ActorKind, { readonly tier: Tier; readonly element?: Element }>> = {
  government: { tier: 'area' },
  supportAgency: { tier: 'area' },
  jointOffice: { tier: 'area' },
  partyOrganization: { tier: 'community', element: 'community' },
  committee: { tier: 'community', element: 'community' },
  station: { tier: 'community', element: 'community' },
  outsideOrganization: { tier: 'community', element: 'organization' },
  communityOrganization: { tier: 'community', element: 'organization' },
  studio: { tier: 'community', element: 'socialWorker' },
  socialWorker: { tier: 'community', element: 'socialWorker' },
  volunteer: { tier: 'community', element: 'volunteer' },
  supplier: { tier: 'community' },
  resident: { tier: 'residents' },
};

/** 联动的四个方面。What linkage is as a whole. */
export const aspects = ['communicate', 'shareInformation', 'decideTogether', 'actTogether'] as const;
export type Aspect = (typeof aspects)[number];

/** 联系的种类：四个方面；上下两层之间的；双向赋权的；资源与服务。Kinds of links. */
export const linkKinds = [
  ...aspects,
  'lead',
  'coordinate',
  'support',
  'seekSupport',
  'releasePower',
  'buildCapacity',
  'accept',
  'localKnowledge',
  'supply',
  'serve',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** 角色。 */
export const roles = [
  'institutionSupplier',
  'publicManager',
  'nurturer',
  'governanceGuide',
  'organizer',
  'funder',
  'evaluator',
  'supervisor',
  'professionalProvider',
  'communitySupporter',
  'planner',
  'incubator',
  'coach',
  'leader',
  'guarantor',
  'promoter',
  'collaborator',
  'supporter',
  'integrator',
  'serviceProvider',
  'participant',
  'participationCarrier',
  'governanceOrganizer',
  'beneficiary',
  'administrativeArm',
] as const;
export type Role = (typeof roles)[number];

/** 场合：协同治理，服务项目。The same actor has other roles in governing together than in a project of services. */
export const contexts = ['governance', 'project'] as const;
export type Context = (typeof contexts)[number];

/** 可以先动的要素。Elements that a roll-in can start with. */
export const starters = ['organization', 'volunteer', 'resource'] as const;
export type Starter = (typeof starters)[number];
/** 卷入的一步。 */
export const rollInSteps = [...starters, 'professionalVolunteer'] as const;
export type RollInStep = (typeof rollInSteps)[number];

/** 分工的三级：区、街道、社区。Levels between which a district divides its tasks. */
export const taskLevels = ['district', 'street', 'community'] as const;
export type TaskLevel = (typeof taskLevels)[number];
/** 推动三社发展的任务，按上城报道。Tasks by which a district furthers the three, as one report names them. */
export const levelTaskCodes = [
  'venturePhilanthropy' /* 公益创投 */,
  'capacityBuilding' /* 能力建设 */,
  'resourceMatching' /* 资源对接 */,
  'needFinding' /* 居民需求发掘 */,
  'organizationCultivation' /* 社会组织培育 */,
  'projectSupervision' /* 公益项目监管 */,
  'workerTraining' /* 社工人才培养 */,
  'needCollection' /* 收集居民需求 */,
  'spaceGiving' /* 让渡社区空间 */,
  'resultSupervision' /* 监督服务成效 */,
] as const;
export type LevelTask = (typeof levelTaskCodes)[number];

/** 强弱用什么衡量。What strength is measured by; no source says. */
export const strengthMetrics = ['count', 'activeCount', 'hours', 'judgement'] as const;

/** 四项制度、四种保障。 */
export const systems = ['jointMeeting', 'informationLink', 'jointService', 'needFeedback'] as const;
/** 四种保障：组织、政策、专业、人才。The four guarantees. */
export const guarantees = ['organizational', 'policy', 'professional', 'talent'] as const;
export type MaturityPart = (typeof systems | typeof guarantees)[number];
/** 四步，先后有序。 */
export const maturitySteps = ['mechanism', 'functions', 'platforms', 'safeguards'] as const;
export type MaturityStep = (typeof maturitySteps)[number];
/** 用什么证明有。 */
export const proofs = ['document', 'record', 'statement', 'none'] as const;
export type Proof = (typeof proofs)[number];

/** 五份材料，按题名引用。The five texts, cited by title in the words. */
export const sources = ['comparison', 'shanghai', 'hubei', 'jiangtai', 'shangcheng'] as const;
export type Source = (typeof sources)[number];
