/** 联动图上的联系：资金、服务、信息、会议、监督、培育、反馈。Kinds of links of the graph, each with its direction. */
export const linkKinds = [
  'funding' /* 资金物资：给的到得的 */,
  'service' /* 服务：提供的到接受的 */,
  'information' /* 信息：告知的到得知的 */,
  'meeting' /* 会议：召集的到到会的 */,
  'supervision' /* 监督：领导、统筹、监督的到受其领导、监督的 */,
  'cultivation' /* 培育：扶持的到受扶持的 */,
  'feedback' /* 反馈：提出的到听取的 */,
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** 发现的轻重：应当改的，宜改的，说不清的。How much a finding weighs: `must` where a text binds, `should` where it only advises. */
export const severities = ['must', 'should', 'unknown'] as const;
export type Severity = (typeof severities)[number];

/** 记录或者图里的错。What can be wrong with a graph, or with what it is made from; the messages hold a sentence for each. */
export const graphProblemCodes = [
  'empty',
  'actor-missing',
  'actor-twice',
  'link-twice',
  'self-link',
  'supervision-cycle',
  'name-too-long',
  'not-a-date',
  'ends-before-it-begins',
  'resource-acts',
  'record-twice',
  'no-convener',
] as const;
export type GraphProblemCode = (typeof graphProblemCodes)[number];
