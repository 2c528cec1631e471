/** 信息类别。The six classes that Shangcheng names; its list is open. */
export const dataClasses = [
  'community-base' /* 社区基础数据 */,
  'convenience-services' /* 便民服务 */,
  'social-work-visits' /* 社工走访 */,
  'organizations' /* 社会组织推介 */,
  'office' /* OA 系统 */,
  'approvals' /* 审批事项 */,
] as const;
export type DataClass = (typeof dataClasses)[number];

/** 层面：政府层面汇成基础数据库，社区层面对接服务系统。Two layers, each with links of its own. */
export const layers = ['government', 'community'] as const;
export type Layer = (typeof layers)[number];

/** 各层面对接的系统。The systems that each layer links. */
export const systems: Readonly<Record<Layer, readonly string[]>> = {
  government: [
    'digital-tv' /* 数字电视社区频道 */,
    'safety-platform' /* 平安365 */,
    'organization-site' /* 社会组织网 */,
  ],
  community: [
    'residents-platform' /* 民情E点通 */,
    'district-services' /* 区行政服务应用系统 */,
    'smart-community' /* 智慧社区平台 */,
  ],
};

/** 收到信息的一方。Who would get the data. */
export const receivers = [
  'street',
  'committee',
  'station',
  'social-worker',
  'organization',
  'volunteers',
  'department',
  'residents',
] as const;

export type Receiver = (typeof receivers)[number];

/** 收到方与给出方的关系：本单位之内、受托处理、另一个处理者。What the receiver is to the giver. */
export const relations = ['within', 'processor', 'other-handler'] as const;

/** 同意的情形。What was said to being asked. */
export const consents = ['given-separately', 'given', 'refused', 'withdrawn', 'none'] as const;

/** 要素：四个主体，一个资源。The elements of linkage: four actors and a resource. */
export const elements = ['community', 'organization', 'social-worker', 'volunteers', 'charity-resource'] as const;
export type Element = (typeof elements)[number];
