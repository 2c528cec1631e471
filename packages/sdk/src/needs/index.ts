// What is alike lies together: a bundle of the whole is smaller so.
export * from './codes.js';
export { consent, draftProblems, needDraft } from './need-draft.js';
export type { Consent, Further, NeedDraft } from './need-draft.js';
export { need, needEvent } from './need.js';
export type { Need, NeedEvent } from './need.js';
export { isSentBackInTime } from './is-sent-back-in-time.js';
export { isReactionInTime } from './is-reaction-in-time.js';
export { isReplyInTime } from './is-reply-in-time.js';
export { isResolutionInTime } from './is-resolution-in-time.js';
export { isInformationAnsweredInTime } from './is-information-answered-in-time.js';
export { mayExtend } from './may-extend.js';
export { isReturnVisitDone } from './is-return-visit-done.js';
export { mustDelete } from './must-delete.js';
export { needsGuardian } from './needs-guardian.js';
export { isNoticeDue } from './is-notice-due.js';
export { needsSeparateConsent } from './needs-separate-consent.js';
export { mayPublishCount } from './may-publish-count.js';
export { mayDecline } from './may-decline.js';
export { needsImpactAssessment } from './needs-impact-assessment.js';
export { parseModel } from '../model.js';
export type { Parsed, Problem, ProblemCode } from '../model.js';
export { mayRedirect } from './may-redirect.js';
export { consentPlan, isSensitiveGroup, noticeParts } from './consent-plan.js';
export type { Draft, Judged } from './asking-for.js';
export type { ConsentPlan, NoticePart, PurposePlan, SensitiveData, SensitiveWhy } from './consent-plan.js';
export {
  consentAnswers,
  consentFields,
  consentName,
  finishedDraft,
  guardianRelations,
  needForm,
  needFormPlan,
} from './need-form.js';
export type { ConsentAsk, DraftSetting, NeedFormPlan } from './need-form.js';
export { isUrgent } from './is-urgent.js';
export { isPriority } from './is-priority.js';
export { feedbackClock, firstDay, groupOf, refusedHandling, refusedOf, withoutContact } from './feedback-clock.js';
export type { Clock, ClockStatus, FeedbackClock } from './feedback-clock.js';
export { triage } from './triage.js';
export type { Triaged, TriageReason } from './triage.js';
export { mustReport } from './must-report.js';
export { clusterNeeds, proposalFrom } from './cluster-needs.js';
export type { NeedCluster, ProposalDraft } from './cluster-needs.js';
export { mayProcess } from './may-process.js';
export { advanceNeed } from './advance-need.js';
export type { Advanced, RefusalCode } from './advance-need.js';
export * from './terms.js';
