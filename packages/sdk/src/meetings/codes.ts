/**
 * 会议种类：三级联席会议（地区、社区、行业），与居民会议、村民会议、村民代表会议、村民小组会议。
 * Kinds of meetings: joint meetings of an area, a community or a sector; and the assemblies that the two organic laws know.
 */
export const meetingKinds = [
  'area' /* 地区联席会议 */,
  'community' /* 社区（居民区）联席会议 */,
  'sector' /* 行业联席会议，如社会工作教育发展联席会议 */,
  'residents' /* 居民会议 */,
  'delegates' /* 居民代表会议（2026 年起的法律） */,
  'villagers' /* 村民会议 */,
  'representatives' /* 村民代表会议 */,
  'group' /* 村民小组会议 */,
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** 联席会议。Joint meetings: what the sources describe of them is practice. */
export const jointKinds = ['area', 'community', 'sector'] as const satisfies readonly MeetingKind[];

/** 有召开周期可言的。Kinds of which a text says, or leaves open, how often they meet. */
export const regularKinds = [...jointKinds, 'residents', 'delegates', 'villagers', 'representatives'] as const;
export type RegularKind = (typeof regularKinds)[number];

/** 召开情况：只有开成的才算开了。Only what was held is held: put off, called off or short of its quorum it is not. */
export const meetingStatuses = [
  'scheduled' /* 已安排 */,
  'held' /* 已召开 */,
  'postponed' /* 延期 */,
  'cancelled' /* 取消 */,
  'inquorate' /* 人数不足，未开成 */,
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** 会议形式：当面、线上。How a meeting is held. */
export const modes = ['in-person', 'online'] as const;
export type Mode = (typeof modes)[number];

/** 与会者身份。Who takes part, in the words of the sources and of 上海市居民委员会工作条例 23. */
export const memberKinds = [
  'government' /* 地区政府：工委、办事处、社区办 */,
  'department' /* 职能部门 */,
  'support-agency' /* 支持性社工机构 */,
  'committee' /* 居（村）民委员会 */,
  'residents' /* 居民代表 */,
  'owners-committee' /* 业主委员会 */,
  'property-company' /* 物业服务企业 */,
  'organizations' /* 社会组织 */,
  'groups' /* 群众活动团队 */,
  'social-workers' /* 社会工作者 */,
  'volunteers' /* 志愿者 */,
  'police' /* 社区民警 */,
  'units' /* 驻地单位、企业事业单位 */,
  'other',
] as const;
export type MemberKind = (typeof memberKinds)[number];

/** 联动四方面。The four aspects of which linkage as a whole consists (Jiangtai). */
export const aspects = [
  'communication' /* 相互沟通 */,
  'information' /* 信息共享 */,
  'decision' /* 共同决策 */,
  'action' /* 共同行动 */,
] as const;
export type Aspect = (typeof aspects)[number];

/** 议定事项由谁落实；资源不能作责任方（湖北）。Who may have to carry out a resolution. A resource is no actor; its supplier may be one. */
export const ownerKinds = [
  'none',
  'government',
  'committee',
  'organization',
  'social-worker',
  'volunteer',
  'supplier' /* 资源提供方 */,
  'resource',
] as const;
export type OwnerKind = (typeof ownerKinds)[number];

/** 须看组成的机构。Bodies whose members the sources name. */
export const bodies = [
  'joint-office' /* 联席会议办公室 */,
  'association' /* 社区发展协会 */,
  'community-meeting' /* 社区（居民区）联席会议 */,
] as const;
export type Body = (typeof bodies)[number];
