import type { indicators as zhHans, targetsAndCoverage as zhTargets } from '../zh-hans/indicators.js';
import { joined, type SameWords } from '../words.js';

/** The targets and coverage, which the dashboard asks about; apart, so that it loads no more. */
export const targetsAndCoverage = {
  questions: {
    'indicators.isTargetReached': {
      title: '社區社會組織的目標達到了嗎',
      met: '達到了。',
      unmet: '沒有達到。',
      unknown: '尚無法確定：有的社區沒有填，或者什麼算一個組織沒有規定。',
      values: {
        reached: '已經達到。',
        reachedPastYear: '按那個年份的目標，已經達到；目標年已過，不是現在的指標。',
        notReached: '沒有達到。',
        notReachedPastYear: '按那個年份的目標算；目標年已過，不是現在的指標。',
      },
      next: {
        unmet: '看哪些社區缺：先扶持群眾基礎好的組織登記或者備案。',
        'unmet.counted': '先把各社區的情況填上。',
      },
    },
    'indicators.isCoverageReached': {
      title: '社會組織服務中心涵蓋夠了嗎',
      met: '達到了涵蓋目標。',
      unmet: '沒有達到涵蓋目標。',
      unknown: '尚無法確定：數字沒有填、對不上，或者分母沒有規定，幾種算法結果不同。',
      values: {
        ofDistricts: '按區縣算。',
        ofStreets: '按街鎮算。',
        ofDistrictsAndStreets: '按區縣和街鎮合起來算。',
      },
      valuesWhenMet: {
        ofDistricts: '按區縣算，達到了涵蓋目標。',
        ofStreets: '按街鎮算，達到了涵蓋目標。',
        ofDistrictsAndStreets: '按區縣和街鎮合起來算，達到了涵蓋目標。',
      },
    },
  },
  reasons: {
    'indicators.isTargetReached.counted': {
      met: '有社區的數可以算。',
      unmet: '一個社區也沒有。',
      unknown: '有沒有社區的數還不知道。',
    },
    'indicators.isTargetReached.numbers': {
      met: '組織的數量達到了目標。',
      unmet: '組織的數量沒有達到目標。',
      unknown: '組織的數量是否達到尚無法確定：城鄉、數量沒有填，或者每個與平均、登記與備案沒有說清。',
    },
    'indicators.isTargetReached.served': {
      met: '都有專業社工，或者接納了社工機構，或者目標沒有這一項。',
      unmet: '有的社區既沒有專業社工，也沒有接納社工機構。',
      unknown: '有沒有專業社工、是否接納社工機構，還不知道。',
    },
    'indicators.isTargetReached.required': {
      met: '文件寫成硬性要求。',
      unmet: '文件寫的是「力爭」，是努力的目標。',
      unknown: '是不是硬性要求，文件沒有說清。',
    },
    'indicators.isTargetReached.yearAhead': {
      met: '目標年還沒有過。',
      unmet: '目標年已經過了，請寫明是哪一年的目標。',
      unknown: '目標年沒有說清。',
    },
    'indicators.isCoverageReached.covered': {
      met: '涵蓋率達到目標。',
      unmet: '涵蓋率沒有達到目標。',
      unknown: '涵蓋率是否達到尚無法確定。',
    },
  },
  facts: {
    communities: { label: '各社區的情況' },
    kind: { label: '城鎮還是鄉村', options: { urban: '城鎮社區', rural: '農村社區' } },
    registered: { label: '登記的社區社會組織有幾個' },
    filed: { label: '備案的社區社會組織有幾個' },
    hasSocialWorker: { label: '有沒有專業社工' },
    hostsAgency: { label: '是否接納社工機構來服務' },
    isYearPast: { label: '目標年是否已過' },
    coveredDistricts: { label: '有服務中心的區縣' },
    districts: { label: '全部區縣' },
    coveredStreets: { label: '有服務中心的街鎮' },
    streets: { label: '全部街鎮' },
  },
  terms: {
    'indicators.targetUrban': '城市社區應有的社會組織數',
    'indicators.targetRural': '農村社區應有的社會組織數',
    'indicators.targetMode': '每個社區都要達到，還是平均達到',
    'indicators.targetYear': '目標年',
    'indicators.isAspiration': '是力爭的目標',
    'indicators.serviceWanted': '還要有專業社工或者接納社工機構',
    'indicators.countedAs': '什麼算一個組織',
    'indicators.coverageTarget': '服務中心的涵蓋目標',
    'indicators.coverageDenominator': '涵蓋率的分母',
  },
} satisfies SameWords<typeof zhTargets>;

/** 指標 · Indicators. */
export const indicators = /* @__PURE__ */ joined(targetsAndCoverage, {
  questions: {
    'indicators.isBalanced': {
      title: '社區社會組織的類別均衡嗎',
      met: '沒有哪一類佔得太多。',
      unmet: '不均衡：文體、教育類佔得太多，或者一個組織也沒有。',
      unknown: '尚無法確定：類別沒有填全，或者佔多少算多沒有規定。',
      next: { 'unmet.notDominated': '多扶持公益慈善、互助服務類的組織。' },
    },
  },
  reasons: {
    'indicators.isBalanced.someOrganization': {
      met: '有組織可以算。',
      unmet: '一個組織也沒有。',
      unknown: '有沒有組織還不知道。',
    },
    'indicators.isBalanced.notDominated': {
      met: '偏多的幾類沒有超過界線。',
      unmet: '偏多的幾類超過了界線。',
      unknown: '偏多的幾類佔多少、界線在哪裡，尚無法確定。',
    },
  },
  facts: {
    organizations: { label: '社區社會組織' },
    class: {
      label: '類別',
      options: {
        livingService: '生活服務',
        charity: '公益慈善',
        cultureSports: '文體活動',
        mediation: '專業調處',
        participation: '促進參與',
        education: '教育培訓',
        rights: '權益維護',
        other: '其他',
      },
    },
  },
  terms: {
    'indicators.dominantClasses': '被說成偏多的類別',
    'indicators.dominanceShare': '佔到多少算偏多',
    'indicators.reportedFigures': '報告的數字',
  },
  names: {
    modes: { each: '每個社區都要達到', average: '平均達到' },
    countedAs: { registered: '只算登記的', registeredAndFiled: '登記的和備案的都算' },
    denominators: { districtsAndStreets: '區縣和街鎮', streets: '街鎮', districts: '區縣' },
    figures: {
      certified: '持全國證的社會工作者',
      serviceCentres: '社會組織服務中心',
      governmentMoney: '政府資金佔社會組織總收入',
    },
    notStated: { class: '沒有寫類別' },
  },
}) satisfies SameWords<typeof zhHans>;
