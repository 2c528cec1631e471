import { needNames } from './need-names.js';
import type { needs as zhHans } from '../zh-hans/needs.js';
import type { SameWords } from '../words.js';

/** 需求 · Needs. */
export const needs = {
  questions: {
    'needs.isReactionInTime': {
      title: '是否及時聯繫了居民',
      met: '及時聯繫了，或者還在期限內。',
      unmet: '沒有在期限內聯繫。',
      unknown: '尚無法確定：當地沒有寫明幾天內聯繫，或者日期沒有填。',
      values: {
        'in-time': '在期限內聯繫。',
        running: '還在期限內。',
        late: '聯繫了，但是超過了期限。',
        overdue: '已經超過期限，還沒有聯繫。',
      },
      next: {
        overdue: '今天就聯繫居民，並說明為什麼晚了。',
        unknown: '請街道寫明幾天內聯繫。',
      },
    },
    'needs.isReplyInTime': {
      title: '是否及時回覆了辦理情況',
      met: '及時回覆了，或者還在期限內，或者居民要求不回覆。',
      unmet: '沒有在期限內回覆。',
      unknown: '尚無法確定：當地沒有寫明幾天內回覆，或者日期沒有填。',
      values: {
        'in-time': '在期限內回覆。',
        running: '還在期限內。',
        late: '回覆了，但是超過了期限。',
        overdue: '已經超過期限，還沒有回覆。',
        'not-wanted': '居民要求不回覆。',
      },
      next: {
        overdue: '今天就回覆，並說明為什麼晚了。',
      },
    },
    'needs.isResolutionInTime': {
      title: '是否在期限內辦結',
      met: '在期限內辦結，或者還在期限內。',
      unmet: '沒有在期限內辦結。',
      unknown: '尚無法確定：當地沒有寫明辦結期限，或者日期沒有填。',
      values: {
        'in-time': '在期限內辦結。',
        running: '還在期限內。',
        late: '辦結了，但是超過了期限。',
        overdue: '已經超過期限，還沒有辦結。',
      },
      next: {
        overdue: '向居民說明原因和下一步的時間，報請督辦。',
        unknown: '看工單上有沒有註明時限；沒有的，請派單的單位註明。',
      },
    },
    'needs.isReturnVisitDone': {
      title: '是否回訪了',
      met: '已經回訪，或者當地沒有要求回訪。',
      unmet: '還沒有回訪。',
      unknown: '尚無法確定：當地沒有寫明是否要回訪。',
      values: {
        done: '已經回訪。',
        due: '已經辦結，該回訪了。',
        'not-yet': '還沒有辦結，辦結以後再回訪。',
        'not-required': '當地沒有要求回訪。',
      },
      next: {
        unmet: '辦結以後打電話或者上門問一問。',
      },
    },
    'needs.isSentBackInTime': {
      title: '派錯的是否及時退回',
      met: '及時退回了，或者還在期限內。',
      unmet: '沒有在期限內退回。',
      unknown: '尚無法確定：當地沒有寫明幾天內退回，或者日期沒有填。',
      values: {
        'in-time': '在期限內退回。',
        running: '還在期限內。',
        late: '退回了，但是超過了期限。',
        overdue: '已經超過期限，還沒有退回。',
      },
      next: {
        overdue: '不要再退：請派單的單位協調，居民這邊先聯繫。',
      },
    },
    'needs.isInformationAnsweredInTime': {
      title: '政府資訊公開申請是否按時答覆',
      met: '按時答覆了，或者還在期限內。',
      unmet: '沒有按時答覆。',
      unknown: '尚無法確定：日期或者延長情況沒有填。',
      values: {
        'in-time': '在期限內答覆。',
        running: '還在期限內。',
        late: '答覆了，但是超過了期限。',
        overdue: '已經超過期限，還沒有答覆。',
      },
    },
    'needs.mayExtend': {
      title: '可以延長辦理時限嗎',
      met: '可以延長。',
      unmet: '不可以延長。',
      unknown: '尚無法確定：當地沒有寫明可以延長幾次、延長多久。',
      next: {
        met: '把新的末日記在工單上，並告訴居民。',
        unmet: '先補齊批准和告知；次數已滿的不能再延。',
      },
    },
    'needs.needsGuardian': {
      title: '要不要徵得監護人同意',
      met: '要徵得監護人同意。',
      unmet: '不用徵求監護人同意。',
      unknown: '尚無法確定：年齡或者行為能力不清楚。',
      values: {
        guardian: '徵求監護人同意。',
        person: '由本人自己決定。',
        report: '監護人可能就是傷害的人：不徵求他的同意，先依法報告。',
      },
      next: {
        unknown: '年齡不清楚的，按敏感個人資料對待，本人和監護人的同意都徵求。',
      },
    },
    'needs.needsSeparateConsent': {
      title: '有沒有敏感個人資料，要單獨徵求同意嗎',
      met: '有，要單獨徵求同意。',
      unmet: '沒有，可以和其他事項一起徵求。',
      unknown: '尚無法確定。',
      next: {
        met: '單獨問一次，說明為什麼需要、對本人有什麼影響。',
      },
    },
    'needs.mayProcess': {
      title: '可以為這個目的使用個人資料嗎',
      met: '可以。',
      unmet: '現在不可以。',
      unknown: '尚無法確定：同意情況或者年齡不清楚。',
      values: {
        consent: '本人同意。',
        'guardian-consent': '監護人同意。',
        duty: '履行法定職責所必需，不用徵求同意。',
        emergency: '緊急情況下保護生命健康和財產所必需，不用徵求同意，事後補告。',
        none: '沒有可以依據的理由。',
      },
      next: {
        unmet: '不使用這些資料。能不用資料辦的，照樣辦。',
        unknown: '先問清楚，問清楚之前不使用。',
      },
    },
    'needs.mayDecline': {
      title: '因為不同意，可以不辦嗎',
      met: '可以：沒有這些資料確實辦不了。',
      unmet: '不可以：沒有這些資料也能辦。',
      unknown: '尚無法確定：是不是非要這些資料不可，需要有人認定。',
      next: {
        met: '說明缺了什麼、為什麼辦不了，能辦的部分照樣辦。',
        unmet: '照樣辦理。',
      },
    },
    'needs.mustDelete': {
      title: '要刪除這些個人資料嗎',
      met: '要停止使用並刪除。',
      unmet: '現在不刪除。',
      unknown: '尚無法確定：有沒有其他依據、法律要不要求保存，需要有人認定。',
      values: {
        delete: '停止使用並刪除。',
        'store-only': '法律規定的保存期沒有滿：只保存，停止其他使用。',
        'go-on': '可以繼續使用。',
      },
    },
    'needs.isNoticeDue': {
      title: '緊急時沒來得及告訴本人，現在要補告嗎',
      met: '緊急情況已經過去，現在就告訴本人。',
      unmet: '現在不用補告。',
      unknown: '尚無法確定：緊急情況是否過去，需要有人認定。',
      values: {
        now: '現在就告訴本人。',
        later: '緊急情況過去以後告訴本人。',
        done: '已經告訴本人。',
        'not-needed': '沒有用到緊急情況這個依據。',
      },
    },
    'needs.needsImpactAssessment': {
      title: '要不要事前做影響評估',
      met: '要，先評估再使用。',
      unmet: '不用。',
      unknown: '尚無法確定：怎樣使用、影響大不大，沒有填全。',
      next: {
        met: '寫明目的、影響和保護措施，評估報告和處理記錄按規定保存。',
      },
    },
    'needs.mustReport': {
      title: '必須馬上報告嗎',
      met: '必須報告，不等監護人，也不用誰同意。',
      unmet: '沒有必須報告的義務；任何人仍然有權舉報。',
      unknown: '尚無法確定年齡、行為能力、傷害、是不是在工作中發現，或者發現的單位在不在必須報告之列。有懷疑就先報告。',
      values: {
        police: '向公安機關報案。',
        'competent-department': '向公安、民政、教育等有關部門報告。',
        none: '沒有必須報告的義務；任何人仍然有權舉報。',
      },
      next: {
        met: '馬上報告，記下時間和接報單位。',
        unknown:
          '先報告，再補清情況。發現的單位對未成年人負有教育、培訓、監護、救助、看護、醫療等職責的，把「密切接觸未成年人的單位」也選上。',
      },
    },
    'needs.isUrgent': {
      title: '這件事緊急嗎',
      met: '緊急，排在最前。',
      unmet: '不緊急。',
      unknown: '尚無法確定：沒有人認定，當地也沒有寫明哪些情形算緊急。',
      next: {
        unknown: '請社工看一下，標明緊急或者不緊急。',
      },
    },
    'needs.isPriority': {
      title: '屬於重點人群嗎',
      met: '屬於當地定的重點人群。',
      unmet: '不屬於當地定的重點人群。',
      unknown: '尚無法確定：當地沒有寫明哪些是重點人群，或者沒有填。',
    },
    'needs.mayRedirect': {
      title: '可以告訴居民走其他途徑嗎',
      met: '可以，並說明理由和途徑。',
      unmet: '不可以，應當受理。',
      unknown: '尚無法確定：當地沒有列明這種情形。',
    },
    'needs.mayPublishCount': {
      title: '這個匯總數可以對外公布嗎',
      met: '可以公布。',
      unmet: '不公布：數太小，可能認出人。',
      unknown: '先不公布：當地沒有定多少起才能公布。',
      next: {
        unknown: '請街道定一個最小數。',
      },
    },
  },
  reasons: {
    'needs.isReactionInTime.reactedInTime': {
      met: '在 {dueOn} 以前聯繫居民，或者還沒有到期。',
      unmet: '到 {dueOn} 沒有聯繫居民。',
      unknown: '是否按時聯繫居民目前不清楚。',
    },
    'needs.isReplyInTime.repliedInTime': {
      met: '在 {dueOn} 以前回覆居民，或者還沒有到期。',
      unmet: '到 {dueOn} 沒有回覆居民。',
      unknown: '是否按時回覆居民目前不清楚。',
    },
    'needs.isReplyInTime.noReplyWanted': {
      met: '居民要求不回覆，按規定可以不回覆。',
      unmet: '居民沒有要求不回覆，或者當地沒有這樣規定。',
      unknown: '居民是否要求不回覆，或者當地怎樣規定，目前不清楚。',
    },
    'needs.isResolutionInTime.withinCaseLimit': {
      met: '在為這件事定的末日 {caseDueOn} 以前辦結，或者還沒有到期。',
      unmet: '沒有為這件事另定的末日，或者已經超過。',
      unknown: '為這件事另定的末日目前不清楚，或者當地沒有說它算數。',
    },
    'needs.isResolutionInTime.withinLimit': {
      met: '在 {dueOn} 以前辦結，或者還沒有到期。',
      unmet: '沒有按時辦結；期限：{dueOn}。',
      unknown: '是否按時辦結目前不清楚。',
    },
    'needs.isResolutionInTime.withinExtension': {
      met: '延長有效，在 {extendedDueOn} 以前辦結，或者還沒有到期。',
      unmet: '沒有有效的延長，或者延長以後也超過了。',
      unknown: '有沒有延長、延長到哪天目前不清楚。',
    },
    'needs.isReturnVisitDone.settledFirst': {
      met: '已經辦結。',
      unmet: '還沒有辦結。',
      unknown: '是否辦結目前不清楚。',
    },
    'needs.isReturnVisitDone.visited': {
      met: '已經問過本人。',
      unmet: '還沒有問到本人。',
      unknown: '是否問過本人目前不清楚。',
    },
    'needs.isReturnVisitDone.notRequired': {
      met: '當地沒有要求回訪。',
      unmet: '當地要求回訪。',
      unknown: '當地是否要求回訪沒有寫明。',
    },
    'needs.isSentBackInTime.sentInTime': {
      met: '在 {dueOn} 以前退回，或者還沒有到期。',
      unmet: '到 {dueOn} 沒有退回。',
      unknown: '是否按時退回目前不清楚。',
    },
    'needs.isInformationAnsweredInTime.withinLimit': {
      met: '在 {dueOn} 以前答覆，或者還沒有到期。',
      unmet: '到 {dueOn} 沒有答覆。',
      unknown: '是否按時答覆目前不清楚。',
    },
    'needs.isInformationAnsweredInTime.withinExtension': {
      met: '延長有效，在 {extendedDueOn} 以前答覆，或者還沒有到期。',
      unmet: '沒有有效的延長，或者延長以後也超過了。',
      unknown: '有沒有延長、延長到哪天目前不清楚。',
    },
    'needs.mayExtend.notUsedUp': {
      met: '延長次數沒有用完。',
      unmet: '延長次數已經用完。',
      unknown: '可以延長幾次，當地沒有寫明。',
    },
    'needs.mayExtend.approved': {
      met: '已經批准，或者不用批准。',
      unmet: '要批准，還沒有批准。',
      unknown: '要不要批准、是否批准目前不清楚。',
    },
    'needs.mayExtend.told': {
      met: '已經告訴居民並說明理由，或者不用告知。',
      unmet: '要告訴居民並說明理由，還沒有做。',
      unknown: '要不要告知、是否告知目前不清楚。',
    },
    'needs.needsGuardian.guardianTrusted': {
      met: '沒有跡象表明監護人就是傷害的人。',
      unmet: '監護人可能就是傷害的人。',
      unknown: '監護人是否可能傷害本人，還沒有人認定。',
    },
    'needs.needsGuardian.underAge': {
      met: '不滿 {guardianConsentAge} 周歲。',
      unmet: '已滿 {guardianConsentAge} 周歲。',
      unknown: '年齡不清楚。',
    },
    'needs.needsGuardian.incapable': {
      met: '經認定沒有完全的行為能力，由監護人代理。',
      unmet: '有完全的行為能力，或者沒有相反的認定。',
      unknown: '行為能力不清楚。',
    },
    'needs.needsSeparateConsent.named': {
      met: '裡面有法律點名的敏感個人資料。',
      unmet: '裡面沒有法律點名的敏感個人資料。',
      unknown: '裡面有哪些資料目前不清楚。',
    },
    'needs.needsSeparateConsent.couldHarm': {
      met: '洩露了可能傷害本人，按敏感個人資料對待。',
      unmet: '洩露了不至於傷害本人。',
      unknown: '洩露了會不會傷害本人，需要有人認定。',
    },
    'needs.needsSeparateConsent.underAge': {
      met: '不滿 {guardianConsentAge} 周歲，全部資料都是敏感個人資料。',
      unmet: '已滿 {guardianConsentAge} 周歲。',
      unknown: '年齡不清楚。',
    },
    'needs.needsSeparateConsent.ageNotKnown': {
      met: '問過年齡，不清楚：按敏感個人資料對待。',
      unmet: '年齡清楚。',
      unknown: '年齡還沒有問。',
    },
    'needs.mayProcess.personAgrees': {
      met: '本人已經按要求的方式同意，可以自己決定。',
      unmet: '本人沒有按要求的方式同意，或者不能只由本人決定。',
      unknown: '本人是否同意、能否自己決定目前不清楚。',
    },
    'needs.mayProcess.guardianAgrees': {
      met: '監護人已經按要求的方式同意。',
      unmet: '沒有監護人的有效同意。',
      unknown: '監護人是否同意、能否由他決定目前不清楚。',
    },
    'needs.mayProcess.duty': {
      met: '履行法定職責或者法定義務所必需。',
      unmet: '不是履行法定職責所必需。',
      unknown: '是不是法定職責所必需，需要有人認定。',
    },
    'needs.mayProcess.emergency': {
      met: '緊急情況下保護生命健康和財產所必需。',
      unmet: '不是緊急情況。',
      unknown: '是不是緊急情況，需要有人認定。',
    },
    'needs.mayDecline.necessary': {
      met: '沒有這些資料辦不了。',
      unmet: '沒有這些資料也能辦。',
      unknown: '沒有這些資料能不能辦，需要有人認定。',
    },
    'needs.mayDecline.noRule': {
      met: '當時沒有不得拒絕的規定。',
      unmet: '法律規定不得因為不同意就拒絕服務。',
      unknown: '當時有沒有這樣的規定目前不清楚。',
    },
    'needs.mustDelete.withdrawn': {
      met: '同意已經撤回。',
      unmet: '同意沒有撤回。',
      unknown: '同意是否撤回目前不清楚。',
    },
    'needs.mustDelete.purposeDone': {
      met: '目的已經實現，不再需要。',
      unmet: '目的還沒有實現。',
      unknown: '目的是否實現目前不清楚。',
    },
    'needs.mustDelete.noOtherBasis': {
      met: '沒有其他依據。',
      unmet: '還有其他依據。',
      unknown: '有沒有其他依據，需要有人認定。',
    },
    'needs.mustDelete.notKept': {
      met: '沒有法律要求繼續保存。',
      unmet: '法律規定的保存期沒有滿。',
      unknown: '法律要不要求繼續保存，需要有人認定。',
    },
    'needs.needsImpactAssessment.sensitive': {
      met: '含敏感個人資料。',
      unmet: '不含敏感個人資料。',
      unknown: '是否含敏感個人資料目前不清楚。',
    },
    'needs.needsImpactAssessment.passedOn': {
      met: '要提供給其他單位或者委託處理。',
      unmet: '不提供給其他單位，也不委託處理。',
      unknown: '是否提供給其他單位目前不清楚。',
    },
    'needs.needsImpactAssessment.published': {
      met: '要公開。',
      unmet: '不公開。',
      unknown: '是否公開目前不清楚。',
    },
    'needs.needsImpactAssessment.automated': {
      met: '由程序自動作出決定。',
      unmet: '不由程序自動作出決定。',
      unknown: '是否由程序自動作出決定目前不清楚。',
    },
    'needs.needsImpactAssessment.sentAbroad': {
      met: '要提供到境外。',
      unmet: '不提供到境外。',
      unknown: '是否提供到境外目前不清楚。',
    },
    'needs.needsImpactAssessment.weighty': {
      met: '對個人權益有其他重大影響。',
      unmet: '對個人權益沒有其他重大影響。',
      unknown: '對個人權益有沒有其他重大影響，還沒有人判斷。',
    },
    'needs.isNoticeDue.usedInEmergency': {
      met: '是在緊急情況下使用的。',
      unmet: '不是在緊急情況下使用的。',
      unknown: '是不是在緊急情況下使用目前不清楚。',
    },
    'needs.isNoticeDue.over': {
      met: '緊急情況已經過去。',
      unmet: '緊急情況還沒有過去。',
      unknown: '緊急情況是否過去，需要有人認定。',
    },
    'needs.isNoticeDue.notTold': {
      met: '還沒有告訴本人。',
      unmet: '已經告訴本人。',
      unknown: '是否告訴本人目前不清楚。',
    },
    'needs.mustReport.minorHarmed': {
      met: '在工作中發現未成年人受到或者疑似受到侵害、面臨危險，法律要求立即報告。',
      unmet: '不屬於法律要求立即報告的未成年人受侵害情形。',
      unknown: '是不是未成年人、有沒有受到侵害、發現的單位在不在須報告之列，還不清楚。',
    },
    'needs.mustReport.familyViolence': {
      met: '在工作中發現沒有完全行為能力的人遭受或者疑似遭受家庭暴力，應當及時向公安機關報案。',
      unmet: '不屬於必須報案的家庭暴力情形。',
      unknown: '行為能力、家庭暴力或者發現者還不清楚。',
    },
    'needs.isUrgent.judged': {
      met: '有人認定緊急。',
      unmet: '有人認定不緊急。',
      unknown: '還沒有人認定。',
    },
    'needs.isUrgent.sign': {
      met: '有規定最先辦的緊急信號。',
      unmet: '沒有規定最先辦的緊急信號。',
      unknown: '這個信號是否最先辦，沒有寫明。',
    },
    'needs.isPriority.listed': {
      met: '屬於當地列出的重點人群。',
      unmet: '不屬於當地列出的重點人群。',
      unknown: '當地沒有列出，或者沒有填。',
    },
    'needs.mayRedirect.listed': {
      met: '屬於規定列明可以告知其他途徑的情形。',
      unmet: '不在規定列明的情形裡。',
      unknown: '規定沒有列全，不能確定。',
    },
    'needs.mayPublishCount.largeEnough': {
      met: '有 {count} 起，不少於 {smallestShownCount} 起。',
      unmet: '有 {count} 起，少於 {smallestShownCount} 起。',
      unknown: '當地沒有定最小數。',
    },
  },
  facts: {
    receivedOn: {
      label: '受理日期',
      hint: '合併辦理的，填最早一件的日期',
    },
    hasReacted: {
      label: '是否聯繫過居民',
    },
    reactedOn: {
      label: '首次聯繫日期',
    },
    dueOn: {
      label: '期限的末日',
    },
    today: {
      label: '今天',
    },
    extendedDueOn: {
      label: '延長後的末日',
    },
    wantsNoReply: {
      label: '居民是否要求不回覆',
    },
    hasReplied: {
      label: '是否已經回覆',
    },
    repliedOn: {
      label: '回覆日期',
    },
    isResolved: {
      label: '是否辦結',
    },
    resolvedOn: {
      label: '辦結日期',
    },
    caseDueOn: {
      label: '為這件事另定的末日',
      hint: '工單上註明的，或者法律規定更長的；沒有就選「不清楚」',
    },
    extension: {
      label: '延長情況',
      options: {
        none: '沒有延長',
        valid: '延長有效',
        'not-valid': '延長無效',
      },
    },
    hasVisited: {
      label: '是否回訪到本人',
    },
    isSentBack: {
      label: '是否已經退回',
    },
    sentBackOn: {
      label: '退回日期',
    },
    thirdPartyWorkdays: {
      label: '徵求第三方意見用了幾個工作日',
      hint: '沒有就填 0',
    },
    extensionsSoFar: {
      label: '已經延長幾次',
    },
    isApproved: {
      label: '延長是否批准',
    },
    isTold: {
      label: '是否告訴居民並說明理由',
    },
    age: {
      label: '周歲',
      hint: '不清楚可以選「不清楚」',
    },
    lacksCapacity: {
      label: '是否經認定沒有完全的行為能力',
      hint: '沒有認定就選「否」',
    },
    guardianIsSuspected: {
      label: '監護人是否可能就是傷害的人',
    },
    data: {
      label: '裡面有哪些資料',
    },
    dataClass: {
      label: '資料種類',
    },
    couldHarm: {
      label: '洩露了會不會傷害本人',
      hint: '尊嚴、人身、財產，有一樣就算',
    },
    purpose: {
      label: '使用目的',
      options: {
        handle: '辦理這件事',
        refer: '轉給服務機構',
        'keep-in-touch': '以後再聯繫',
        publish: '對外公開',
      },
    },
    isDuty: {
      label: '是否為履行法定職責所必需',
    },
    isEmergency: {
      label: '是否為緊急情況下保護生命健康和財產所必需',
    },
    isSensitive: {
      label: '是否含敏感個人資料',
    },
    consentOfPerson: {
      label: '本人是否同意',
      options: {
        'given-separately': '單獨同意',
        given: '同意（和其他事項一起）',
        refused: '不同意',
        withdrawn: '已經撤回',
        none: '沒有問過',
      },
    },
    consentOfGuardian: {
      label: '監護人是否同意',
      options: {
        'given-separately': '單獨同意',
        given: '同意（和其他事項一起）',
        refused: '不同意',
        withdrawn: '已經撤回',
        none: '沒有問過',
      },
    },
    isNecessary: {
      label: '沒有這些資料是否就辦不了',
    },
    isWithdrawn: {
      label: '是否撤回同意',
    },
    isPurposeDone: {
      label: '目的是否已經實現',
    },
    hasOtherBasis: {
      label: '是否還有其他依據',
    },
    isKeptByLaw: {
      label: '法律是否要求繼續保存',
    },
    isPassedOn: {
      label: '是否提供給其他單位或者委託處理',
    },
    isPublished: {
      label: '是否公開',
    },
    isAutomated: {
      label: '是否由程序自動作出決定',
    },
    isSentAbroad: {
      label: '是否提供到境外',
    },
    isWeighty: {
      label: '對個人權益是否有其他重大影響',
    },
    assessedOn: {
      label: '評估日期',
    },
    keepUntil: {
      label: '至少保存到',
    },
    wasEmergency: {
      label: '是否在緊急情況下使用',
    },
    isEmergencyOver: {
      label: '緊急情況是否過去',
    },
    isNoticeGiven: {
      label: '是否已經告訴本人',
    },
    reporters: {
      label: '發現的單位屬於哪些',
      hint: '可以多選；對未成年人負有教育、培訓、監護、救助、看護、醫療等職責的，也選「密切接觸未成年人的單位」',
    },
    reporter: {
      label: '單位',
      options: needNames.receiver,
    },
    foundAtWork: {
      label: '是否在工作中發現',
    },
    livesOnOwnIncome: {
      label: '是否以自己的勞動收入為主要生活來源',
    },
    harm: {
      label: '未成年人是否受到侵害',
      options: {
        harmed: '受到侵害',
        suspected: '疑似受到侵害',
        'other-danger': '面臨其他危險',
        none: '沒有',
      },
    },
    violence: {
      label: '是否遭受家庭暴力',
      options: {
        suffered: '遭受',
        suspected: '疑似遭受',
        none: '沒有',
      },
    },
    signals: {
      label: '緊急信號',
    },
    signal: {
      label: '信號',
      options: needNames.signal,
    },
    judgedUrgent: {
      label: '是否認定緊急',
    },
    groups: {
      label: '服務人群',
    },
    group: {
      label: '人群',
      options: needNames.group,
    },
    redirect: {
      label: '屬於哪種情形',
      options: {
        'emergency-line': '應當打 110、119、120、122 的緊急事項',
        'legal-channel': '應當走訴訟、仲裁、複議、信訪等法定途徑',
        'same-request': '沒有新情況，同一件事又提出',
        'secret-or-privacy': '涉及國家秘密、商業秘密、個人隱私',
        'outside-remit': '超出職責範圍',
        unlawful: '違法或者違背公序良俗',
        'lawfully-settled': '已經依法處理並有結論',
      },
    },
    count: {
      label: '起數',
    },
  },
  terms: {
    'needs.reactionLimit': '幾天內首次聯繫',
    'needs.replyLimit': '幾天內回覆辦理情況',
    'needs.resolutionLimit': '幾天內辦結',
    'needs.returnVisitLimit': '辦結後幾天內回訪',
    'needs.sendBackLimit': '派錯的幾天內退回',
    'needs.caseLimitCounts': '工單註明或者法律更長的時限是否算數',
    'needs.noReplyOnRequest': '要求不回覆的可以不回覆',
    'needs.returnVisitRequired': '是否應當回訪',
    'needs.reopenRestarts': '再次辦理是否重新起算',
    'needs.extensionLimit': '一次可以延長多久',
    'needs.extensionsAllowed': '可以延長幾次',
    'needs.extensionNeedsApproval': '延長是否要批准',
    'needs.extensionNeedsTelling': '延長是否要告知並說明',
    'needs.informationLimit': '資訊公開申請的答覆期限',
    'needs.informationExtension': '資訊公開申請最長可以延長多久',
    'needs.guardianConsentAge': '須監護人同意的年齡（不滿）',
    'needs.guardianActsForIncapable': '沒有完全行為能力的人由監護人代理',
    'needs.sensitiveClasses': '法律點名的敏感個人資料',
    'needs.sensitiveNeedsSeparate': '敏感個人資料須單獨同意',
    'needs.separatePurposes': '須單獨同意的目的',
    'needs.dutyIsBasis': '履行法定職責不用同意',
    'needs.emergencyIsBasis': '緊急情況不用同意',
    'needs.noticeAfterEmergency': '緊急情況過去後補告',
    'needs.refusalMayNotBlock': '不得因為不同意就拒絕服務',
    'needs.deleteOnWithdrawal': '撤回同意的應當刪除',
    'needs.assessmentRequired': '是否應當事前進行影響評估',
    'needs.assessmentKept': '評估報告至少保存多久',
    'needs.minorAge': '未成年人的年齡（不滿）',
    'needs.ownIncomeAge': '自食其力視為有完全行為能力的年齡',
    'needs.minorReporters': '發現未成年人受侵害須報告的單位',
    'needs.violenceReporters': '發現家庭暴力須報案的單位',
    'needs.minorReportSpeed': '未成年人受侵害要多快報告',
    'needs.violenceReportSpeed': '家庭暴力要多快報案',
    'needs.urgentSignals': '最先辦的緊急信號',
    'needs.priorityGroups': '重點人群',
    'needs.redirectClasses': '可以告知其他途徑的情形',
    'needs.smallestShownCount': '可以公布的最小數',
  },
  names: needNames,
} satisfies SameWords<typeof zhHans>;
