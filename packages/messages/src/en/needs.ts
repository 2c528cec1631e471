import { needNames } from './need-names.js';
import type { needs as zhHans } from '../zh-hans/needs.js';
import type { SameWords } from '../words.js';

/** Needs. */
export const needs = {
  questions: {
    'needs.isReactionInTime': {
      title: 'Was the resident contacted in time?',
      met: 'Contacted in time, or there is still time.',
      unmet: 'Not contacted in time.',
      unknown: 'Not known yet: the place sets no time for it, or a day is not filled in.',
      values: {
        'in-time': 'Contacted in time.',
        running: 'There is still time.',
        late: 'Contacted, but late.',
        overdue: 'The time is over, and it has not been done.',
      },
      next: {
        overdue: 'Contact the resident today and say why it is late.',
        unknown: 'Ask the street to set a time.',
      },
    },
    'needs.isReplyInTime': {
      title: 'Was the resident told in time how it is going?',
      met: 'Told in time, or there is still time, or no reply was wanted.',
      unmet: 'Not told in time.',
      unknown: 'Not known yet: the place sets no time for it, or a day is not filled in.',
      values: {
        'in-time': 'Told in time.',
        running: 'There is still time.',
        late: 'Told, but late.',
        overdue: 'The time is over, and it has not been done.',
        'not-wanted': 'The resident asked for no reply.',
      },
      next: {
        overdue: 'Reply today and say why it is late.',
      },
    },
    'needs.isResolutionInTime': {
      title: 'Was it settled in time?',
      met: 'Settled in time, or there is still time.',
      unmet: 'Not settled in time.',
      unknown: 'Not known yet: the place sets no time for it, or a day is not filled in.',
      values: {
        'in-time': 'Settled in time.',
        running: 'There is still time.',
        late: 'Settled, but late.',
        overdue: 'The time is over, and it has not been done.',
      },
      next: {
        overdue: 'Tell the resident why and by when, and ask for supervision.',
        unknown: 'See whether the ticket states a deadline; if not, ask whoever sent it to state one.',
      },
    },
    'needs.isReturnVisitDone': {
      title: 'Has somebody asked afterwards how it went?',
      met: 'It has been asked, or the place does not require it.',
      unmet: 'Not yet.',
      unknown: 'Not known yet: the place does not say whether it is required.',
      values: {
        done: 'Done.',
        due: 'It is settled: time to ask.',
        'not-yet': 'Not settled yet: ask afterwards.',
        'not-required': 'The place does not require it.',
      },
      next: {
        unmet: 'Call or visit once it is settled.',
      },
    },
    'needs.isSentBackInTime': {
      title: 'Was a misrouted need sent back in time?',
      met: 'Sent back in time, or there is still time.',
      unmet: 'Not sent back in time.',
      unknown: 'Not known yet: the place sets no time for it, or a day is not filled in.',
      values: {
        'in-time': 'Sent back in time.',
        running: 'There is still time.',
        late: 'Sent back, but late.',
        overdue: 'The time is over, and it has not been done.',
      },
      next: {
        overdue: 'Do not send it back now: have it settled who is in charge, and contact the resident meanwhile.',
      },
    },
    'needs.isInformationAnsweredInTime': {
      title: 'Was the request for government information answered in time?',
      met: 'Answered in time, or there is still time.',
      unmet: 'Not answered in time.',
      unknown: 'Not known yet: a day, or whether it was extended, is not filled in.',
      values: {
        'in-time': 'Answered in time.',
        running: 'There is still time.',
        late: 'Answered, but late.',
        overdue: 'The time is over, and it has not been done.',
      },
    },
    'needs.mayExtend': {
      title: 'May the time be extended?',
      met: 'Yes.',
      unmet: 'No.',
      unknown: 'Not known yet: the place does not say how often or by how much.',
      next: {
        met: 'Write the new last day on the ticket and tell the resident.',
        unmet: 'Get the approval and tell the resident first; once it is used up there is no more.',
      },
    },
    'needs.needsGuardian': {
      title: 'Must a guardian consent?',
      met: 'Yes, a guardian must consent.',
      unmet: 'No guardian is asked.',
      unknown: 'Not known yet: the age or the capacity is not known.',
      values: {
        guardian: 'Ask the guardian.',
        person: 'The person decides.',
        report: 'The guardian may be the one who does the harm: do not ask, report.',
      },
      next: {
        unknown: 'Where the age is not known, treat it as sensitive and ask both the person and the guardian.',
      },
    },
    'needs.needsSeparateConsent': {
      title: 'Is there sensitive data, so that consent is asked by itself?',
      met: 'Yes: ask by itself.',
      unmet: 'No: it may be asked together with other things.',
      unknown: 'Not known yet.',
      next: {
        met: 'Ask it by itself, and say why it is needed and what it means for the person.',
      },
    },
    'needs.mayProcess': {
      title: 'May personal data be used for this purpose?',
      met: 'Yes.',
      unmet: 'Not now.',
      unknown: 'Not known yet: the consent or the age is not known.',
      values: {
        consent: 'The person consents.',
        'guardian-consent': 'The guardian consents.',
        duty: 'A duty set by law needs it: no consent is asked.',
        emergency: 'An emergency needs it to protect life, health or property: no consent now, tell afterwards.',
        none: 'There is no ground for it.',
      },
      next: {
        unmet: 'Do not use the data. Whatever can be done without it is still done.',
        unknown: 'Ask first, and do not use it before.',
      },
    },
    'needs.mayDecline': {
      title: 'May it be declined because the person did not agree?',
      met: 'Yes: it cannot be done without the data.',
      unmet: 'No: it can be done without the data.',
      unknown: 'Not known yet: somebody has to judge whether the data is needed.',
      next: {
        met: 'Say what is missing and why; do the part that can be done.',
        unmet: 'Go on without it.',
      },
    },
    'needs.mustDelete': {
      title: 'Must the personal data be deleted?',
      met: 'Stop using it and delete it.',
      unmet: 'It is not deleted now.',
      unknown: 'Not known yet: somebody has to judge whether another ground or a law keeps it.',
      values: {
        delete: 'Stop using it and delete it.',
        'store-only': 'A law keeps it for a time: store it only, stop every other use.',
        'go-on': 'It may be used on.',
      },
    },
    'needs.isNoticeDue': {
      title: 'Data was used in an emergency: must the person be told now?',
      met: 'The emergency is over: tell the person now.',
      unmet: 'Not now.',
      unknown: 'Not known yet: somebody has to judge whether the emergency is over.',
      values: {
        now: 'Tell the person now.',
        later: 'Tell the person when the emergency is over.',
        done: 'The person has been told.',
        'not-needed': 'The emergency was not the ground.',
      },
    },
    'needs.needsImpactAssessment': {
      title: 'Must the effect on personal data be assessed beforehand?',
      met: 'Yes: assess first, then use.',
      unmet: 'No.',
      unknown: 'Not known yet: how the data is used, or how it weighs on people, is not all filled in.',
      next: {
        met: 'Write down the purpose, the effect and the safeguards; keep the report and the records as long as the law says.',
      },
    },
    'needs.mustReport': {
      title: 'Must it be reported at once?',
      met: "Yes. Do not wait for a guardian or for anybody's consent.",
      unmet: 'There is no duty to report; anybody still has the right to.',
      unknown:
        'Not known yet: the age, the capacity, the harm, whether it was found at work, or whether whoever found it is among those who must report. When in doubt, report.',
      values: {
        police: 'Report to the police.',
        'competent-department': 'Report to the police, civil affairs, education or another department in charge.',
        none: 'There is no duty to report; anybody still has the right to.',
      },
      next: {
        met: 'Report now; note the time and who took the report.',
        unknown:
          'Report first, find out the rest afterwards. Where the body that found it has duties of education, training, guardianship, relief, care or medical treatment towards minors, choose "Unit in close contact with minors" too.',
      },
    },
    'needs.isUrgent': {
      title: 'Is it urgent?',
      met: 'Urgent: it goes first.',
      unmet: 'Not urgent.',
      unknown: 'Not known yet: nobody has judged it, and the place does not say which signs make it urgent.',
      next: {
        unknown: 'Have a social worker look at it and mark it urgent or not.',
      },
    },
    'needs.isPriority': {
      title: 'Does the person belong to a priority group?',
      met: 'Yes, to a group the place has named.',
      unmet: 'No.',
      unknown: 'Not known yet: the place has not named the groups, or it is not filled in.',
    },
    'needs.mayRedirect': {
      title: 'May the resident be sent another way?',
      met: 'Yes; say why and which way.',
      unmet: 'No: it must be taken in.',
      unknown: 'Not known yet: the place does not list this case.',
    },
    'needs.mayPublishCount': {
      title: 'May this count be shown outside?',
      met: 'Yes.',
      unmet: 'No: it is so small that people could be recognised.',
      unknown: 'Do not show it: the place has set no smallest count.',
      next: {
        unknown: 'Ask the street to set one.',
      },
    },
  },
  reasons: {
    'needs.isReactionInTime.reactedInTime': {
      met: 'Contacted by {dueOn}, or that day has not passed.',
      unmet: 'Not contacted by {dueOn}.',
      unknown: 'Whether it was contacted in time is not known.',
    },
    'needs.isReplyInTime.repliedInTime': {
      met: 'Answered by {dueOn}, or that day has not passed.',
      unmet: 'Not answered by {dueOn}.',
      unknown: 'Whether it was answered in time is not known.',
    },
    'needs.isReplyInTime.noReplyWanted': {
      met: 'The resident asked for no reply, and the rules allow that.',
      unmet: 'The resident did not ask for that, or the place has no such rule.',
      unknown: 'Whether no reply was asked for, or what the place says, is not known.',
    },
    'needs.isResolutionInTime.withinCaseLimit': {
      met: 'Settled by {caseDueOn}, the day set for this case, or that day has not passed.',
      unmet: 'No day is set for this case, or it has passed.',
      unknown: 'The day set for this case is not known, or the place does not say that it counts.',
    },
    'needs.isResolutionInTime.withinLimit': {
      met: 'Settled by {dueOn}, or that day has not passed.',
      unmet: 'Not settled in time; last day: {dueOn}.',
      unknown: 'Whether it was settled in time is not known.',
    },
    'needs.isResolutionInTime.withinExtension': {
      met: 'The extension holds: settled by {extendedDueOn}, or that day has not passed.',
      unmet: 'There is no valid extension, or the extended time is over too.',
      unknown: 'Whether it was extended, and to which day, is not known.',
    },
    'needs.isReturnVisitDone.settledFirst': {
      met: 'It is settled.',
      unmet: 'It is not settled yet.',
      unknown: 'Whether it is settled is not known.',
    },
    'needs.isReturnVisitDone.visited': {
      met: 'The person has been asked.',
      unmet: 'The person has not been reached yet.',
      unknown: 'Whether the person was asked is not known.',
    },
    'needs.isReturnVisitDone.notRequired': {
      met: 'The place does not require it.',
      unmet: 'The place requires it.',
      unknown: 'Whether it is required is not stated.',
    },
    'needs.isSentBackInTime.sentInTime': {
      met: 'Sent back by {dueOn}, or that day has not passed.',
      unmet: 'Not sent back by {dueOn}.',
      unknown: 'Whether it was sent back in time is not known.',
    },
    'needs.isInformationAnsweredInTime.withinLimit': {
      met: 'Answered by {dueOn}, or that day has not passed.',
      unmet: 'Not answered by {dueOn}.',
      unknown: 'Whether it was answered in time is not known.',
    },
    'needs.isInformationAnsweredInTime.withinExtension': {
      met: 'The extension holds: answered by {extendedDueOn}, or that day has not passed.',
      unmet: 'There is no valid extension, or the extended time is over too.',
      unknown: 'Whether it was extended, and to which day, is not known.',
    },
    'needs.mayExtend.notUsedUp': {
      met: 'Extensions are left.',
      unmet: 'No extension is left.',
      unknown: 'How often it may be extended is not stated.',
    },
    'needs.mayExtend.approved': {
      met: 'Approved, or no approval is needed.',
      unmet: 'It needs an approval that is not there.',
      unknown: 'Whether an approval is needed or given is not known.',
    },
    'needs.mayExtend.told': {
      met: 'The resident has been told why, or that is not required.',
      unmet: 'The resident must be told why, and has not been.',
      unknown: 'Whether telling is required or done is not known.',
    },
    'needs.needsGuardian.guardianTrusted': {
      met: 'Nothing suggests that the guardian does the harm.',
      unmet: 'The guardian may be the one who does the harm.',
      unknown: 'Whether the guardian may do harm has not been judged.',
    },
    'needs.needsGuardian.underAge': {
      met: 'Under {guardianConsentAge}.',
      unmet: '{guardianConsentAge} or older.',
      unknown: 'The age is not known.',
    },
    'needs.needsGuardian.incapable': {
      met: 'Established to lack full capacity: a guardian acts.',
      unmet: 'Has full capacity, or nothing else is established.',
      unknown: 'The capacity is not known.',
    },
    'needs.needsSeparateConsent.named': {
      met: 'It holds data of a class the law names as sensitive.',
      unmet: 'It holds no data of a class the law names.',
      unknown: 'What it holds is not known.',
    },
    'needs.needsSeparateConsent.couldHarm': {
      met: 'A leak could harm the person, so it is treated as sensitive.',
      unmet: 'A leak would not harm the person.',
      unknown: 'Whether a leak could harm the person has to be judged.',
    },
    'needs.needsSeparateConsent.underAge': {
      met: 'Under {guardianConsentAge}: all of the data is sensitive.',
      unmet: '{guardianConsentAge} or older.',
      unknown: 'The age is not known.',
    },
    'needs.needsSeparateConsent.ageNotKnown': {
      met: 'The age was asked for and is not known: treated as sensitive.',
      unmet: 'The age is known.',
      unknown: 'The age has not been asked for.',
    },
    'needs.mayProcess.personAgrees': {
      met: 'The person, who may decide alone, has agreed in the way required.',
      unmet: 'The person has not agreed in the way required, or may not decide alone.',
      unknown: 'Whether the person agrees, or may decide alone, is not known.',
    },
    'needs.mayProcess.guardianAgrees': {
      met: 'The guardian has agreed in the way required.',
      unmet: 'There is no valid consent of a guardian.',
      unknown: 'Whether a guardian agrees, or may decide, is not known.',
    },
    'needs.mayProcess.duty': {
      met: 'A duty set by law needs it.',
      unmet: 'No duty set by law needs it.',
      unknown: 'Whether a duty set by law needs it has to be judged.',
    },
    'needs.mayProcess.emergency': {
      met: 'An emergency needs it to protect life, health or property.',
      unmet: 'There is no emergency.',
      unknown: 'Whether there is an emergency has to be judged.',
    },
    'needs.mayDecline.necessary': {
      met: 'It cannot be done without the data.',
      unmet: 'It can be done without the data.',
      unknown: 'Whether it can be done without the data has to be judged.',
    },
    'needs.mayDecline.noRule': {
      met: 'No rule forbade declining then.',
      unmet: 'The law forbids declining for want of consent.',
      unknown: 'Whether there was such a rule is not known.',
    },
    'needs.mustDelete.withdrawn': {
      met: 'The consent was withdrawn.',
      unmet: 'The consent was not withdrawn.',
      unknown: 'Whether it was withdrawn is not known.',
    },
    'needs.mustDelete.purposeDone': {
      met: 'The purpose is reached, and the data is not needed any more.',
      unmet: 'The purpose is not reached yet.',
      unknown: 'Whether the purpose is reached is not known.',
    },
    'needs.mustDelete.noOtherBasis': {
      met: 'There is no other ground.',
      unmet: 'There is another ground.',
      unknown: 'Whether there is another ground has to be judged.',
    },
    'needs.mustDelete.notKept': {
      met: 'No law keeps it.',
      unmet: 'A law keeps it for a time that has not run out.',
      unknown: 'Whether a law keeps it has to be judged.',
    },
    'needs.needsImpactAssessment.sensitive': {
      met: 'It holds sensitive data.',
      unmet: 'It holds no sensitive data.',
      unknown: 'Whether it holds sensitive data is not known.',
    },
    'needs.needsImpactAssessment.passedOn': {
      met: 'It is passed on, or handled by somebody else for you.',
      unmet: 'It is not passed on.',
      unknown: 'Whether it is passed on is not known.',
    },
    'needs.needsImpactAssessment.published': {
      met: 'It is published.',
      unmet: 'It is not published.',
      unknown: 'Whether it is published is not known.',
    },
    'needs.needsImpactAssessment.automated': {
      met: 'A program decides by itself.',
      unmet: 'No program decides by itself.',
      unknown: 'Whether a program decides by itself is not known.',
    },
    'needs.needsImpactAssessment.sentAbroad': {
      met: 'It leaves the country.',
      unmet: 'It does not leave the country.',
      unknown: 'Whether it leaves the country is not known.',
    },
    'needs.needsImpactAssessment.weighty': {
      met: "It weighs on people's rights in another way.",
      unmet: "It does not weigh on people's rights in another way.",
      unknown: "Nobody has judged yet whether it weighs on people's rights in another way.",
    },
    'needs.isNoticeDue.usedInEmergency': {
      met: 'It was used in an emergency.',
      unmet: 'It was not used in an emergency.',
      unknown: 'Whether it was used in an emergency is not known.',
    },
    'needs.isNoticeDue.over': {
      met: 'The emergency is over.',
      unmet: 'The emergency is not over.',
      unknown: 'Whether the emergency is over has to be judged.',
    },
    'needs.isNoticeDue.notTold': {
      met: 'The person has not been told.',
      unmet: 'The person has been told.',
      unknown: 'Whether the person was told is not known.',
    },
    'needs.mustReport.minorHarmed': {
      met: 'Found at work: a minor is harmed, seems to be, or is in danger. The law says to report at once.',
      unmet: 'It is not the case of a minor that the law says to report at once.',
      unknown:
        'Whether it is a minor, whether there is harm, or whether the body that found it is among those that must report, is not known.',
    },
    'needs.mustReport.familyViolence': {
      met: 'Found at work: a person without full capacity suffers family violence or seems to. It is to be reported to the police promptly.',
      unmet: 'It is not the case of family violence that must be reported.',
      unknown: 'The capacity, the violence or who found it is not known.',
    },
    'needs.isUrgent.judged': {
      met: 'Somebody judged it urgent.',
      unmet: 'Somebody judged it not urgent.',
      unknown: 'Nobody has judged it yet.',
    },
    'needs.isUrgent.sign': {
      met: 'It shows a sign that the rules put first.',
      unmet: 'It shows no sign that the rules put first.',
      unknown: 'Whether this sign goes first is not stated.',
    },
    'needs.isPriority.listed': {
      met: 'The place has listed the group.',
      unmet: 'The place has not listed the group.',
      unknown: 'The place has no list, or it is not filled in.',
    },
    'needs.mayRedirect.listed': {
      met: 'The rules list this case.',
      unmet: 'The rules do not list this case.',
      unknown: 'The list of the rules is not complete.',
    },
    'needs.mayPublishCount.largeEnough': {
      met: 'There are {count}, and {smallestShownCount} are enough.',
      unmet: 'There are {count}, fewer than {smallestShownCount}.',
      unknown: 'The place has set no smallest count.',
    },
  },
  facts: {
    receivedOn: {
      label: 'Day of receipt',
      hint: 'For merged needs, the day of the earliest',
    },
    hasReacted: {
      label: 'Has the resident been contacted?',
    },
    reactedOn: {
      label: 'Day of the first contact',
    },
    dueOn: {
      label: 'Last day',
    },
    today: {
      label: 'Today',
    },
    extendedDueOn: {
      label: 'Last day after the extension',
    },
    wantsNoReply: {
      label: 'Did the resident ask for no reply?',
    },
    hasReplied: {
      label: 'Has a reply been given?',
    },
    repliedOn: {
      label: 'Day of the reply',
    },
    isResolved: {
      label: 'Is it settled?',
    },
    resolvedOn: {
      label: 'Day it was settled',
    },
    caseDueOn: {
      label: 'Last day set for this case',
      hint: 'On the ticket, or longer by another law; if there is none, say "not known"',
    },
    extension: {
      label: 'Extension',
      options: {
        none: 'Not extended',
        valid: 'Validly extended',
        'not-valid': 'Extended without effect',
      },
    },
    hasVisited: {
      label: 'Has the person been reached afterwards?',
    },
    isSentBack: {
      label: 'Has it been sent back?',
    },
    sentBackOn: {
      label: 'Day it was sent back',
    },
    thirdPartyWorkdays: {
      label: 'Workdays spent on hearing third parties',
      hint: '0 if none',
    },
    extensionsSoFar: {
      label: 'Extensions so far',
    },
    isApproved: {
      label: 'Is the extension approved?',
    },
    isTold: {
      label: 'Has the resident been told why?',
    },
    age: {
      label: 'Age in full years',
      hint: '"Not known" is an answer too',
    },
    lacksCapacity: {
      label: 'Is it established that the person lacks full capacity?',
      hint: '"No" unless it is established',
    },
    guardianIsSuspected: {
      label: 'May the guardian be the one who does the harm?',
    },
    data: {
      label: 'What data it holds',
    },
    dataClass: {
      label: 'Class of data',
    },
    couldHarm: {
      label: 'Could a leak harm the person?',
      hint: 'Dignity, body or property: one is enough',
    },
    purpose: {
      label: 'Purpose',
      options: {
        handle: 'Handling this need',
        refer: 'Passing it to a service organisation',
        'keep-in-touch': 'Keeping in touch later',
        publish: 'Showing it in public',
      },
    },
    isDuty: {
      label: 'Does a duty set by law need it?',
    },
    isEmergency: {
      label: 'Does an emergency need it, to protect life, health or property?',
    },
    isSensitive: {
      label: 'Does it hold sensitive data?',
    },
    consentOfPerson: {
      label: 'Does the person agree?',
      options: {
        'given-separately': 'Agreed, asked by itself',
        given: 'Agreed, together with other things',
        refused: 'Refused',
        withdrawn: 'Withdrawn',
        none: 'Not asked',
      },
    },
    consentOfGuardian: {
      label: 'Does the guardian agree?',
      options: {
        'given-separately': 'Agreed, asked by itself',
        given: 'Agreed, together with other things',
        refused: 'Refused',
        withdrawn: 'Withdrawn',
        none: 'Not asked',
      },
    },
    isNecessary: {
      label: 'Can it not be done without the data?',
    },
    isWithdrawn: {
      label: 'Was the consent withdrawn?',
    },
    isPurposeDone: {
      label: 'Is the purpose reached?',
    },
    hasOtherBasis: {
      label: 'Is there another ground?',
    },
    isKeptByLaw: {
      label: 'Does a law keep it?',
    },
    isPassedOn: {
      label: 'Is it passed on, or handled by somebody else for you?',
    },
    isPublished: {
      label: 'Is it published?',
    },
    isAutomated: {
      label: 'Does a program decide by itself?',
    },
    isSentAbroad: {
      label: 'Does it leave the country?',
    },
    isWeighty: {
      label: "Does it weigh on people's rights in another way?",
    },
    assessedOn: {
      label: 'Day of the assessment',
    },
    keepUntil: {
      label: 'Kept at least until',
    },
    wasEmergency: {
      label: 'Was it used in an emergency?',
    },
    isEmergencyOver: {
      label: 'Is the emergency over?',
    },
    isNoticeGiven: {
      label: 'Has the person been told?',
    },
    reporters: {
      label: 'What the body that found it is',
      hint: 'More than one may fit; with duties of education, training, guardianship, relief, care or medical treatment towards minors, "Unit in close contact with minors" too',
    },
    reporter: {
      label: 'Body',
      options: needNames.receiver,
    },
    foundAtWork: {
      label: 'Was it found at work?',
    },
    livesOnOwnIncome: {
      label: 'Does the person live mainly on own earnings?',
    },
    harm: {
      label: 'Is a minor harmed?',
      options: {
        harmed: 'Harmed',
        suspected: 'Seems to be harmed',
        'other-danger': 'In other danger',
        none: 'No',
      },
    },
    violence: {
      label: 'Is there family violence?',
      options: {
        suffered: 'Yes',
        suspected: 'It seems so',
        none: 'No',
      },
    },
    signals: {
      label: 'Urgent signs',
    },
    signal: {
      label: 'Sign',
      options: needNames.signal,
    },
    judgedUrgent: {
      label: 'Is it judged urgent?',
    },
    groups: {
      label: 'Groups',
    },
    group: {
      label: 'Group',
      options: needNames.group,
    },
    redirect: {
      label: 'Which case is it?',
      options: {
        'emergency-line': 'An emergency for 110, 119, 120 or 122',
        'legal-channel': 'A matter for court, arbitration, review or another channel of the law',
        'same-request': 'The same request again with nothing new',
        'secret-or-privacy': 'Secrets of state or business, or privacy',
        'outside-remit': 'Beyond the remit',
        unlawful: 'Against the law or good morals',
        'lawfully-settled': 'Already settled by the law',
      },
    },
    count: {
      label: 'Count',
    },
  },
  terms: {
    'needs.reactionLimit': 'Time for the first contact',
    'needs.replyLimit': 'Time for telling how it is going',
    'needs.resolutionLimit': 'Time for settling it',
    'needs.returnVisitLimit': 'Time for the return visit',
    'needs.sendBackLimit': 'Time for sending back what was misrouted',
    'needs.caseLimitCounts': 'Whether a deadline set for the case counts',
    'needs.noReplyOnRequest': 'Whether no reply is due to who asks for none',
    'needs.returnVisitRequired': 'Whether a return visit is required',
    'needs.reopenRestarts': 'Whether handling it again restarts the time',
    'needs.extensionLimit': 'Length of one extension',
    'needs.extensionsAllowed': 'How often it may be extended',
    'needs.extensionNeedsApproval': 'Whether an extension needs approval',
    'needs.extensionNeedsTelling': 'Whether the resident must be told of an extension',
    'needs.informationLimit': 'Time for answering an information request',
    'needs.informationExtension': 'Longest extension for an information request',
    'needs.guardianConsentAge': 'Age below which a guardian consents',
    'needs.guardianActsForIncapable': 'Whether a guardian acts for who lacks capacity',
    'needs.sensitiveClasses': 'Classes of data the law names as sensitive',
    'needs.sensitiveNeedsSeparate': 'Whether sensitive data needs consent by itself',
    'needs.separatePurposes': 'Purposes that need consent by themselves',
    'needs.dutyIsBasis': 'Whether a duty set by law does without consent',
    'needs.emergencyIsBasis': 'Whether an emergency does without consent',
    'needs.noticeAfterEmergency': 'Whether the person is told after an emergency',
    'needs.refusalMayNotBlock': 'Whether a refusal may not block the service',
    'needs.deleteOnWithdrawal': 'Whether data is deleted on withdrawal',
    'needs.assessmentRequired': 'Whether an assessment comes first',
    'needs.assessmentKept': 'How long the report is kept at least',
    'needs.minorAge': 'Age below which somebody is a minor',
    'needs.ownIncomeAge': 'Age from which own earnings give full capacity',
    'needs.minorReporters': 'Who must report harm to a minor',
    'needs.violenceReporters': 'Who must report family violence',
    'needs.minorReportSpeed': 'How fast harm to a minor is reported',
    'needs.violenceReportSpeed': 'How fast family violence is reported',
    'needs.urgentSignals': 'Signs that go first',
    'needs.priorityGroups': 'Priority groups',
    'needs.redirectClasses': 'Cases that may be sent another way',
    'needs.smallestShownCount': 'Smallest count that may be shown',
  },
  names: needNames,
} satisfies SameWords<typeof zhHans>;
