import { needNames } from './need-names.js';
import type { SubjectWords } from '../words.js';

/** 需求 · Needs. */
export const needs = {
  questions: {
    'needs.isReactionInTime': {
      title: '是否及时联系了居民',
      met: '及时联系了，或者还在期限内。',
      unmet: '没有在期限内联系。',
      unknown: '还不能确定：当地没有写明几天内联系，或者日期没有填。',
      values: {
        'in-time': '在期限内联系。',
        running: '还在期限内。',
        late: '联系了，但是超过了期限。',
        overdue: '已经超过期限，还没有联系。',
      },
      next: {
        overdue: '今天就联系居民，并说明为什么晚了。',
        unknown: '请街道写明几天内联系。',
      },
    },
    'needs.isReplyInTime': {
      title: '是否及时回复了办理情况',
      met: '及时回复了，或者还在期限内，或者居民要求不回复。',
      unmet: '没有在期限内回复。',
      unknown: '还不能确定：当地没有写明几天内回复，或者日期没有填。',
      values: {
        'in-time': '在期限内回复。',
        running: '还在期限内。',
        late: '回复了，但是超过了期限。',
        overdue: '已经超过期限，还没有回复。',
        'not-wanted': '居民要求不回复。',
      },
      next: {
        overdue: '今天就回复，并说明为什么晚了。',
      },
    },
    'needs.isResolutionInTime': {
      title: '是否在期限内办结',
      met: '在期限内办结，或者还在期限内。',
      unmet: '没有在期限内办结。',
      unknown: '还不能确定：当地没有写明办结期限，或者日期没有填。',
      values: {
        'in-time': '在期限内办结。',
        running: '还在期限内。',
        late: '办结了，但是超过了期限。',
        overdue: '已经超过期限，还没有办结。',
      },
      next: {
        overdue: '向居民说明原因和下一步的时间，报请督办。',
        unknown: '看工单上有没有注明时限；没有的，请派单的单位注明。',
      },
    },
    'needs.isReturnVisitDone': {
      title: '是否回访了',
      met: '已经回访，或者当地没有要求回访。',
      unmet: '还没有回访。',
      unknown: '还不能确定：当地没有写明是否要回访。',
      values: {
        done: '已经回访。',
        due: '已经办结，该回访了。',
        'not-yet': '还没有办结，办结以后再回访。',
        'not-required': '当地没有要求回访。',
      },
      next: {
        unmet: '办结以后打电话或者上门问一问。',
      },
    },
    'needs.isSentBackInTime': {
      title: '派错的是否及时退回',
      met: '及时退回了，或者还在期限内。',
      unmet: '没有在期限内退回。',
      unknown: '还不能确定：当地没有写明几天内退回，或者日期没有填。',
      values: {
        'in-time': '在期限内退回。',
        running: '还在期限内。',
        late: '退回了，但是超过了期限。',
        overdue: '已经超过期限，还没有退回。',
      },
      next: {
        overdue: '不要再退：请派单的单位协调，居民这边先联系。',
      },
    },
    'needs.isInformationAnsweredInTime': {
      title: '政府信息公开申请是否按时答复',
      met: '按时答复了，或者还在期限内。',
      unmet: '没有按时答复。',
      unknown: '还不能确定：日期或者延长情况没有填。',
      values: {
        'in-time': '在期限内答复。',
        running: '还在期限内。',
        late: '答复了，但是超过了期限。',
        overdue: '已经超过期限，还没有答复。',
      },
    },
    'needs.mayExtend': {
      title: '可以延长办理时限吗',
      met: '可以延长。',
      unmet: '不可以延长。',
      unknown: '还不能确定：当地没有写明可以延长几次、延长多久。',
      next: {
        met: '把新的末日记在工单上，并告诉居民。',
        unmet: '先补齐批准和告知；次数已满的不能再延。',
      },
    },
    'needs.needsGuardian': {
      title: '要不要征得监护人同意',
      met: '要征得监护人同意。',
      unmet: '不用征求监护人同意。',
      unknown: '还不能确定：年龄或者行为能力不清楚。',
      values: {
        guardian: '征求监护人同意。',
        person: '由本人自己决定。',
        report: '监护人可能就是伤害的人：不征求他的同意，先依法报告。',
      },
      next: {
        unknown: '年龄不清楚的，按敏感个人信息对待，本人和监护人的同意都征求。',
      },
    },
    'needs.needsSeparateConsent': {
      title: '有没有敏感个人信息，要单独征求同意吗',
      met: '有，要单独征求同意。',
      unmet: '没有，可以和其他事项一起征求。',
      unknown: '还不能确定。',
      next: {
        met: '单独问一次，说明为什么需要、对本人有什么影响。',
      },
    },
    'needs.mayProcess': {
      title: '可以为这个目的使用个人信息吗',
      met: '可以。',
      unmet: '现在不可以。',
      unknown: '还不能确定：同意情况或者年龄不清楚。',
      values: {
        consent: '本人同意。',
        'guardian-consent': '监护人同意。',
        duty: '履行法定职责所必需，不用征求同意。',
        emergency: '紧急情况下保护生命健康和财产所必需，不用征求同意，事后补告。',
        none: '没有可以依据的理由。',
      },
      next: {
        unmet: '不使用这些信息。能不用信息办的，照样办。',
        unknown: '先问清楚，问清楚之前不使用。',
      },
    },
    'needs.mayDecline': {
      title: '因为不同意，可以不办吗',
      met: '可以：没有这些信息确实办不了。',
      unmet: '不可以：没有这些信息也能办。',
      unknown: '还不能确定：是不是非要这些信息不可，需要有人认定。',
      next: {
        met: '说明缺了什么、为什么办不了，能办的部分照样办。',
        unmet: '照样办理。',
      },
    },
    'needs.mustDelete': {
      title: '要删除这些个人信息吗',
      met: '要停止使用并删除。',
      unmet: '现在不删除。',
      unknown: '还不能确定：有没有其他依据、法律要不要求保存，需要有人认定。',
      values: {
        delete: '停止使用并删除。',
        'store-only': '法律规定的保存期没有满：只保存，停止其他使用。',
        'go-on': '可以继续使用。',
      },
    },
    'needs.isNoticeDue': {
      title: '紧急时没来得及告诉本人，现在要补告吗',
      met: '紧急情况已经过去，现在就告诉本人。',
      unmet: '现在不用补告。',
      unknown: '还不能确定：紧急情况是否过去，需要有人认定。',
      values: {
        now: '现在就告诉本人。',
        later: '紧急情况过去以后告诉本人。',
        done: '已经告诉本人。',
        'not-needed': '没有用到紧急情况这个依据。',
      },
    },
    'needs.needsImpactAssessment': {
      title: '要不要事前做影响评估',
      met: '要，先评估再使用。',
      unmet: '不用。',
      unknown: '还不能确定：怎样使用、影响大不大，没有填全。',
      next: {
        met: '写明目的、影响和保护措施，评估报告和处理记录按规定保存。',
      },
    },
    'needs.mustReport': {
      title: '必须马上报告吗',
      met: '必须报告，不等监护人，也不用谁同意。',
      unmet: '没有必须报告的义务；任何人仍然有权举报。',
      unknown: '还不能确定年龄、行为能力、伤害、是不是在工作中发现，或者发现的单位在不在必须报告之列。有怀疑就先报告。',
      values: {
        police: '向公安机关报案。',
        'competent-department': '向公安、民政、教育等有关部门报告。',
        none: '没有必须报告的义务；任何人仍然有权举报。',
      },
      next: {
        met: '马上报告，记下时间和接报单位。',
        unknown:
          '先报告，再补清情况。发现的单位对未成年人负有教育、培训、监护、救助、看护、医疗等职责的，把“密切接触未成年人的单位”也选上。',
      },
    },
    'needs.isUrgent': {
      title: '这件事紧急吗',
      met: '紧急，排在最前。',
      unmet: '不紧急。',
      unknown: '还不能确定：没有人认定，当地也没有写明哪些情形算紧急。',
      next: {
        unknown: '请社工看一下，标明紧急或者不紧急。',
      },
    },
    'needs.isPriority': {
      title: '属于重点人群吗',
      met: '属于当地定的重点人群。',
      unmet: '不属于当地定的重点人群。',
      unknown: '还不能确定：当地没有写明哪些是重点人群，或者没有填。',
    },
    'needs.mayRedirect': {
      title: '可以告诉居民走其他途径吗',
      met: '可以，并说明理由和途径。',
      unmet: '不可以，应当受理。',
      unknown: '还不能确定：当地没有列明这种情形。',
    },
    'needs.mayPublishCount': {
      title: '这个汇总数可以对外公布吗',
      met: '可以公布。',
      unmet: '不公布：数太小，可能认出人。',
      unknown: '先不公布：当地没有定多少起才能公布。',
      next: {
        unknown: '请街道定一个最小数。',
      },
    },
  },
  reasons: {
    'needs.isReactionInTime.reactedInTime': {
      met: '在 {dueOn} 以前联系居民，或者还没有到期。',
      unmet: '到 {dueOn} 没有联系居民。',
      unknown: '是否按时联系居民还不知道。',
    },
    'needs.isReplyInTime.repliedInTime': {
      met: '在 {dueOn} 以前回复居民，或者还没有到期。',
      unmet: '到 {dueOn} 没有回复居民。',
      unknown: '是否按时回复居民还不知道。',
    },
    'needs.isReplyInTime.noReplyWanted': {
      met: '居民要求不回复，按规定可以不回复。',
      unmet: '居民没有要求不回复，或者当地没有这样规定。',
      unknown: '居民是否要求不回复，或者当地怎样规定，还不知道。',
    },
    'needs.isResolutionInTime.withinCaseLimit': {
      met: '在为这件事定的末日 {caseDueOn} 以前办结，或者还没有到期。',
      unmet: '没有为这件事另定的末日，或者已经超过。',
      unknown: '为这件事另定的末日还不知道，或者当地没有说它算数。',
    },
    'needs.isResolutionInTime.withinLimit': {
      met: '在 {dueOn} 以前办结，或者还没有到期。',
      unmet: '没有按时办结；期限：{dueOn}。',
      unknown: '是否按时办结还不知道。',
    },
    'needs.isResolutionInTime.withinExtension': {
      met: '延长有效，在 {extendedDueOn} 以前办结，或者还没有到期。',
      unmet: '没有有效的延长，或者延长以后也超过了。',
      unknown: '有没有延长、延长到哪天还不知道。',
    },
    'needs.isReturnVisitDone.settledFirst': {
      met: '已经办结。',
      unmet: '还没有办结。',
      unknown: '是否办结还不知道。',
    },
    'needs.isReturnVisitDone.visited': {
      met: '已经问过本人。',
      unmet: '还没有问到本人。',
      unknown: '是否问过本人还不知道。',
    },
    'needs.isReturnVisitDone.notRequired': {
      met: '当地没有要求回访。',
      unmet: '当地要求回访。',
      unknown: '当地是否要求回访没有写明。',
    },
    'needs.isSentBackInTime.sentInTime': {
      met: '在 {dueOn} 以前退回，或者还没有到期。',
      unmet: '到 {dueOn} 没有退回。',
      unknown: '是否按时退回还不知道。',
    },
    'needs.isInformationAnsweredInTime.withinLimit': {
      met: '在 {dueOn} 以前答复，或者还没有到期。',
      unmet: '到 {dueOn} 没有答复。',
      unknown: '是否按时答复还不知道。',
    },
    'needs.isInformationAnsweredInTime.withinExtension': {
      met: '延长有效，在 {extendedDueOn} 以前答复，或者还没有到期。',
      unmet: '没有有效的延长，或者延长以后也超过了。',
      unknown: '有没有延长、延长到哪天还不知道。',
    },
    'needs.mayExtend.notUsedUp': {
      met: '延长次数没有用完。',
      unmet: '延长次数已经用完。',
      unknown: '可以延长几次，当地没有写明。',
    },
    'needs.mayExtend.approved': {
      met: '已经批准，或者不用批准。',
      unmet: '要批准，还没有批准。',
      unknown: '要不要批准、是否批准还不知道。',
    },
    'needs.mayExtend.told': {
      met: '已经告诉居民并说明理由，或者不用告知。',
      unmet: '要告诉居民并说明理由，还没有做。',
      unknown: '要不要告知、是否告知还不知道。',
    },
    'needs.needsGuardian.guardianTrusted': {
      met: '没有迹象表明监护人就是伤害的人。',
      unmet: '监护人可能就是伤害的人。',
      unknown: '监护人是否可能伤害本人，还没有人认定。',
    },
    'needs.needsGuardian.underAge': {
      met: '不满 {guardianConsentAge} 周岁。',
      unmet: '已满 {guardianConsentAge} 周岁。',
      unknown: '年龄不清楚。',
    },
    'needs.needsGuardian.incapable': {
      met: '经认定没有完全的行为能力，由监护人代理。',
      unmet: '有完全的行为能力，或者没有相反的认定。',
      unknown: '行为能力不清楚。',
    },
    'needs.needsSeparateConsent.named': {
      met: '里面有法律点名的敏感个人信息。',
      unmet: '里面没有法律点名的敏感个人信息。',
      unknown: '里面有哪些信息还不知道。',
    },
    'needs.needsSeparateConsent.couldHarm': {
      met: '泄露了可能伤害本人，按敏感个人信息对待。',
      unmet: '泄露了不至于伤害本人。',
      unknown: '泄露了会不会伤害本人，需要有人认定。',
    },
    'needs.needsSeparateConsent.underAge': {
      met: '不满 {guardianConsentAge} 周岁，全部信息都是敏感个人信息。',
      unmet: '已满 {guardianConsentAge} 周岁。',
      unknown: '年龄不清楚。',
    },
    'needs.needsSeparateConsent.ageNotKnown': {
      met: '问过年龄，不清楚：按敏感个人信息对待。',
      unmet: '年龄清楚。',
      unknown: '年龄还没有问。',
    },
    'needs.mayProcess.personAgrees': {
      met: '本人已经按要求的方式同意，可以自己决定。',
      unmet: '本人没有按要求的方式同意，或者不能只由本人决定。',
      unknown: '本人是否同意、能否自己决定还不知道。',
    },
    'needs.mayProcess.guardianAgrees': {
      met: '监护人已经按要求的方式同意。',
      unmet: '没有监护人的有效同意。',
      unknown: '监护人是否同意、能否由他决定还不知道。',
    },
    'needs.mayProcess.duty': {
      met: '履行法定职责或者法定义务所必需。',
      unmet: '不是履行法定职责所必需。',
      unknown: '是不是法定职责所必需，需要有人认定。',
    },
    'needs.mayProcess.emergency': {
      met: '紧急情况下保护生命健康和财产所必需。',
      unmet: '不是紧急情况。',
      unknown: '是不是紧急情况，需要有人认定。',
    },
    'needs.mayDecline.necessary': {
      met: '没有这些信息办不了。',
      unmet: '没有这些信息也能办。',
      unknown: '没有这些信息能不能办，需要有人认定。',
    },
    'needs.mayDecline.noRule': {
      met: '当时没有不得拒绝的规定。',
      unmet: '法律规定不得因为不同意就拒绝服务。',
      unknown: '当时有没有这样的规定还不知道。',
    },
    'needs.mustDelete.withdrawn': {
      met: '同意已经撤回。',
      unmet: '同意没有撤回。',
      unknown: '同意是否撤回还不知道。',
    },
    'needs.mustDelete.purposeDone': {
      met: '目的已经实现，不再需要。',
      unmet: '目的还没有实现。',
      unknown: '目的是否实现还不知道。',
    },
    'needs.mustDelete.noOtherBasis': {
      met: '没有其他依据。',
      unmet: '还有其他依据。',
      unknown: '有没有其他依据，需要有人认定。',
    },
    'needs.mustDelete.notKept': {
      met: '没有法律要求继续保存。',
      unmet: '法律规定的保存期没有满。',
      unknown: '法律要不要求继续保存，需要有人认定。',
    },
    'needs.needsImpactAssessment.sensitive': {
      met: '含敏感个人信息。',
      unmet: '不含敏感个人信息。',
      unknown: '是否含敏感个人信息还不知道。',
    },
    'needs.needsImpactAssessment.passedOn': {
      met: '要提供给其他单位或者委托处理。',
      unmet: '不提供给其他单位，也不委托处理。',
      unknown: '是否提供给其他单位还不知道。',
    },
    'needs.needsImpactAssessment.published': {
      met: '要公开。',
      unmet: '不公开。',
      unknown: '是否公开还不知道。',
    },
    'needs.needsImpactAssessment.automated': {
      met: '由程序自动作出决定。',
      unmet: '不由程序自动作出决定。',
      unknown: '是否由程序自动作出决定还不知道。',
    },
    'needs.needsImpactAssessment.sentAbroad': {
      met: '要提供到境外。',
      unmet: '不提供到境外。',
      unknown: '是否提供到境外还不知道。',
    },
    'needs.needsImpactAssessment.weighty': {
      met: '对个人权益有其他重大影响。',
      unmet: '对个人权益没有其他重大影响。',
      unknown: '对个人权益有没有其他重大影响，还没有人判断。',
    },
    'needs.isNoticeDue.usedInEmergency': {
      met: '是在紧急情况下使用的。',
      unmet: '不是在紧急情况下使用的。',
      unknown: '是不是在紧急情况下使用还不知道。',
    },
    'needs.isNoticeDue.over': {
      met: '紧急情况已经过去。',
      unmet: '紧急情况还没有过去。',
      unknown: '紧急情况是否过去，需要有人认定。',
    },
    'needs.isNoticeDue.notTold': {
      met: '还没有告诉本人。',
      unmet: '已经告诉本人。',
      unknown: '是否告诉本人还不知道。',
    },
    'needs.mustReport.minorHarmed': {
      met: '在工作中发现未成年人受到或者疑似受到侵害、面临危险，法律要求立即报告。',
      unmet: '不属于法律要求立即报告的未成年人受侵害情形。',
      unknown: '是不是未成年人、有没有受到侵害、发现的单位在不在须报告之列，还不清楚。',
    },
    'needs.mustReport.familyViolence': {
      met: '在工作中发现没有完全行为能力的人遭受或者疑似遭受家庭暴力，应当及时向公安机关报案。',
      unmet: '不属于必须报案的家庭暴力情形。',
      unknown: '行为能力、家庭暴力或者发现者还不清楚。',
    },
    'needs.isUrgent.judged': {
      met: '有人认定紧急。',
      unmet: '有人认定不紧急。',
      unknown: '还没有人认定。',
    },
    'needs.isUrgent.sign': {
      met: '有规定最先办的紧急信号。',
      unmet: '没有规定最先办的紧急信号。',
      unknown: '这个信号是否最先办，没有写明。',
    },
    'needs.isPriority.listed': {
      met: '属于当地列出的重点人群。',
      unmet: '不属于当地列出的重点人群。',
      unknown: '当地没有列出，或者没有填。',
    },
    'needs.mayRedirect.listed': {
      met: '属于规定列明可以告知其他途径的情形。',
      unmet: '不在规定列明的情形里。',
      unknown: '规定没有列全，不能确定。',
    },
    'needs.mayPublishCount.largeEnough': {
      met: '有 {count} 起，不少于 {smallestShownCount} 起。',
      unmet: '有 {count} 起，少于 {smallestShownCount} 起。',
      unknown: '当地没有定最小数。',
    },
  },
  facts: {
    receivedOn: {
      label: '受理日期',
      hint: '合并办理的，填最早一件的日期',
    },
    hasReacted: {
      label: '是否联系过居民',
    },
    reactedOn: {
      label: '首次联系日期',
    },
    dueOn: {
      label: '期限的末日',
    },
    today: {
      label: '今天',
    },
    extendedDueOn: {
      label: '延长后的末日',
    },
    wantsNoReply: {
      label: '居民是否要求不回复',
    },
    hasReplied: {
      label: '是否已经回复',
    },
    repliedOn: {
      label: '回复日期',
    },
    isResolved: {
      label: '是否办结',
    },
    resolvedOn: {
      label: '办结日期',
    },
    caseDueOn: {
      label: '为这件事另定的末日',
      hint: '工单上注明的，或者法律规定更长的；没有就选“不清楚”',
    },
    extension: {
      label: '延长情况',
      options: {
        none: '没有延长',
        valid: '延长有效',
        'not-valid': '延长无效',
      },
    },
    hasVisited: {
      label: '是否回访到本人',
    },
    isSentBack: {
      label: '是否已经退回',
    },
    sentBackOn: {
      label: '退回日期',
    },
    thirdPartyWorkdays: {
      label: '征求第三方意见用了几个工作日',
      hint: '没有就填 0',
    },
    extensionsSoFar: {
      label: '已经延长几次',
    },
    isApproved: {
      label: '延长是否批准',
    },
    isTold: {
      label: '是否告诉居民并说明理由',
    },
    age: {
      label: '周岁',
      hint: '不清楚可以选“不清楚”',
    },
    lacksCapacity: {
      label: '是否经认定没有完全的行为能力',
      hint: '没有认定就选“否”',
    },
    guardianIsSuspected: {
      label: '监护人是否可能就是伤害的人',
    },
    data: {
      label: '里面有哪些信息',
    },
    dataClass: {
      label: '信息种类',
    },
    couldHarm: {
      label: '泄露了会不会伤害本人',
      hint: '尊严、人身、财产，有一样就算',
    },
    purpose: {
      label: '使用目的',
      options: {
        handle: '办理这件事',
        refer: '转给服务机构',
        'keep-in-touch': '以后再联系',
        publish: '对外公开',
      },
    },
    isDuty: {
      label: '是否为履行法定职责所必需',
    },
    isEmergency: {
      label: '是否为紧急情况下保护生命健康和财产所必需',
    },
    isSensitive: {
      label: '是否含敏感个人信息',
    },
    consentOfPerson: {
      label: '本人是否同意',
      options: {
        'given-separately': '单独同意',
        given: '同意（和其他事项一起）',
        refused: '不同意',
        withdrawn: '已经撤回',
        none: '没有问过',
      },
    },
    consentOfGuardian: {
      label: '监护人是否同意',
      options: {
        'given-separately': '单独同意',
        given: '同意（和其他事项一起）',
        refused: '不同意',
        withdrawn: '已经撤回',
        none: '没有问过',
      },
    },
    isNecessary: {
      label: '没有这些信息是否就办不了',
    },
    isWithdrawn: {
      label: '是否撤回同意',
    },
    isPurposeDone: {
      label: '目的是否已经实现',
    },
    hasOtherBasis: {
      label: '是否还有其他依据',
    },
    isKeptByLaw: {
      label: '法律是否要求继续保存',
    },
    isPassedOn: {
      label: '是否提供给其他单位或者委托处理',
    },
    isPublished: {
      label: '是否公开',
    },
    isAutomated: {
      label: '是否由程序自动作出决定',
    },
    isSentAbroad: {
      label: '是否提供到境外',
    },
    isWeighty: {
      label: '对个人权益是否有其他重大影响',
    },
    assessedOn: {
      label: '评估日期',
    },
    keepUntil: {
      label: '至少保存到',
    },
    wasEmergency: {
      label: '是否在紧急情况下使用',
    },
    isEmergencyOver: {
      label: '紧急情况是否过去',
    },
    isNoticeGiven: {
      label: '是否已经告诉本人',
    },
    reporters: {
      label: '发现的单位属于哪些',
      hint: '可以多选；对未成年人负有教育、培训、监护、救助、看护、医疗等职责的，也选“密切接触未成年人的单位”',
    },
    reporter: {
      label: '单位',
      options: needNames.receiver,
    },
    foundAtWork: {
      label: '是否在工作中发现',
    },
    livesOnOwnIncome: {
      label: '是否以自己的劳动收入为主要生活来源',
    },
    harm: {
      label: '未成年人是否受到侵害',
      options: {
        harmed: '受到侵害',
        suspected: '疑似受到侵害',
        'other-danger': '面临其他危险',
        none: '没有',
      },
    },
    violence: {
      label: '是否遭受家庭暴力',
      options: {
        suffered: '遭受',
        suspected: '疑似遭受',
        none: '没有',
      },
    },
    signals: {
      label: '紧急信号',
    },
    signal: {
      label: '信号',
      options: needNames.signal,
    },
    judgedUrgent: {
      label: '是否认定紧急',
    },
    groups: {
      label: '服务人群',
    },
    group: {
      label: '人群',
      options: needNames.group,
    },
    redirect: {
      label: '属于哪种情形',
      options: {
        'emergency-line': '应当打 110、119、120、122 的紧急事项',
        'legal-channel': '应当走诉讼、仲裁、复议、信访等法定途径',
        'same-request': '没有新情况，同一件事又提出',
        'secret-or-privacy': '涉及国家秘密、商业秘密、个人隐私',
        'outside-remit': '超出职责范围',
        unlawful: '违法或者违背公序良俗',
        'lawfully-settled': '已经依法处理并有结论',
      },
    },
    count: {
      label: '起数',
    },
  },
  terms: {
    'needs.reactionLimit': '几天内首次联系',
    'needs.replyLimit': '几天内回复办理情况',
    'needs.resolutionLimit': '几天内办结',
    'needs.returnVisitLimit': '办结后几天内回访',
    'needs.sendBackLimit': '派错的几天内退回',
    'needs.caseLimitCounts': '工单注明或者法律更长的时限是否算数',
    'needs.noReplyOnRequest': '要求不回复的可以不回复',
    'needs.returnVisitRequired': '是否应当回访',
    'needs.reopenRestarts': '再次办理是否重新起算',
    'needs.extensionLimit': '一次可以延长多久',
    'needs.extensionsAllowed': '可以延长几次',
    'needs.extensionNeedsApproval': '延长是否要批准',
    'needs.extensionNeedsTelling': '延长是否要告知并说明',
    'needs.informationLimit': '信息公开申请的答复期限',
    'needs.informationExtension': '信息公开申请最长可以延长多久',
    'needs.guardianConsentAge': '须监护人同意的年龄（不满）',
    'needs.guardianActsForIncapable': '没有完全行为能力的人由监护人代理',
    'needs.sensitiveClasses': '法律点名的敏感个人信息',
    'needs.sensitiveNeedsSeparate': '敏感个人信息须单独同意',
    'needs.separatePurposes': '须单独同意的目的',
    'needs.dutyIsBasis': '履行法定职责不用同意',
    'needs.emergencyIsBasis': '紧急情况不用同意',
    'needs.noticeAfterEmergency': '紧急情况过去后补告',
    'needs.refusalMayNotBlock': '不得因为不同意就拒绝服务',
    'needs.deleteOnWithdrawal': '撤回同意的应当删除',
    'needs.assessmentRequired': '是否应当事前进行影响评估',
    'needs.assessmentKept': '评估报告至少保存多久',
    'needs.minorAge': '未成年人的年龄（不满）',
    'needs.ownIncomeAge': '自食其力视为有完全行为能力的年龄',
    'needs.minorReporters': '发现未成年人受侵害须报告的单位',
    'needs.violenceReporters': '发现家庭暴力须报案的单位',
    'needs.minorReportSpeed': '未成年人受侵害要多快报告',
    'needs.violenceReportSpeed': '家庭暴力要多快报案',
    'needs.urgentSignals': '最先办的紧急信号',
    'needs.priorityGroups': '重点人群',
    'needs.redirectClasses': '可以告知其他途径的情形',
    'needs.smallestShownCount': '可以公布的最小数',
  },
  names: needNames,
} satisfies SubjectWords;
