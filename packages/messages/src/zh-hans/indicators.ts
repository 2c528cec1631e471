import { joined, type SubjectWords } from '../words.js';

/** The targets and coverage, which the dashboard asks about; apart, so that it loads no more. */
export const targetsAndCoverage = {
  questions: {
    'indicators.isTargetReached': {
      title: '社区社会组织的目标达到了吗',
      met: '达到了。',
      unmet: '没有达到。',
      unknown: '还不能确定：有的社区没有填，或者什么算一个组织没有规定。',
      values: {
        reached: '已经达到。',
        reachedPastYear: '按那个年份的目标，已经达到；目标年已过，不是现在的指标。',
        notReached: '没有达到。',
        notReachedPastYear: '按那个年份的目标算；目标年已过，不是现在的指标。',
      },
      next: {
        unmet: '看哪些社区缺：先扶持群众基础好的组织登记或者备案。',
        'unmet.counted': '先把各社区的情况填上。',
      },
    },
    'indicators.isCoverageReached': {
      title: '社会组织服务中心覆盖够了吗',
      met: '达到了覆盖目标。',
      unmet: '没有达到覆盖目标。',
      unknown: '还不能确定：数字没有填、对不上，或者分母没有规定，几种算法结果不同。',
      values: {
        ofDistricts: '按区县算。',
        ofStreets: '按街镇算。',
        ofDistrictsAndStreets: '按区县和街镇合起来算。',
      },
      valuesWhenMet: {
        ofDistricts: '按区县算，达到了覆盖目标。',
        ofStreets: '按街镇算，达到了覆盖目标。',
        ofDistrictsAndStreets: '按区县和街镇合起来算，达到了覆盖目标。',
      },
    },
  },
  reasons: {
    'indicators.isTargetReached.counted': {
      met: '有社区的数可以算。',
      unmet: '一个社区也没有。',
      unknown: '有没有社区的数还不知道。',
    },
    'indicators.isTargetReached.numbers': {
      met: '组织的数量达到了目标。',
      unmet: '组织的数量没有达到目标。',
      unknown: '组织的数量是否达到还不能确定：城乡、数量没有填，或者每个与平均、登记与备案没有说清。',
    },
    'indicators.isTargetReached.served': {
      met: '都有专业社工，或者接纳了社工机构，或者目标没有这一项。',
      unmet: '有的社区既没有专业社工，也没有接纳社工机构。',
      unknown: '有没有专业社工、是否接纳社工机构，还不知道。',
    },
    'indicators.isTargetReached.required': {
      met: '文件写成硬性要求。',
      unmet: '文件写的是“力争”，是努力的目标。',
      unknown: '是不是硬性要求，文件没有说清。',
    },
    'indicators.isTargetReached.yearAhead': {
      met: '目标年还没有过。',
      unmet: '目标年已经过了，请写明是哪一年的目标。',
      unknown: '目标年没有说清。',
    },
    'indicators.isCoverageReached.covered': {
      met: '覆盖率达到目标。',
      unmet: '覆盖率没有达到目标。',
      unknown: '覆盖率是否达到还不能确定。',
    },
  },
  facts: {
    communities: { label: '各社区的情况' },
    kind: { label: '城镇还是乡村', options: { urban: '城镇社区', rural: '农村社区' } },
    registered: { label: '登记的社区社会组织有几个' },
    filed: { label: '备案的社区社会组织有几个' },
    hasSocialWorker: { label: '有没有专业社工' },
    hostsAgency: { label: '是否接纳社工机构来服务' },
    isYearPast: { label: '目标年是否已过' },
    coveredDistricts: { label: '有服务中心的区县' },
    districts: { label: '全部区县' },
    coveredStreets: { label: '有服务中心的街镇' },
    streets: { label: '全部街镇' },
  },
  terms: {
    'indicators.targetUrban': '城市社区应有的社会组织数',
    'indicators.targetRural': '农村社区应有的社会组织数',
    'indicators.targetMode': '每个社区都要达到，还是平均达到',
    'indicators.targetYear': '目标年',
    'indicators.isAspiration': '是力争的目标',
    'indicators.serviceWanted': '还要有专业社工或者接纳社工机构',
    'indicators.countedAs': '什么算一个组织',
    'indicators.coverageTarget': '服务中心的覆盖目标',
    'indicators.coverageDenominator': '覆盖率的分母',
  },
} satisfies SubjectWords;

/** 指标 · Indicators. */
export const indicators = /* @__PURE__ */ joined(targetsAndCoverage, {
  questions: {
    'indicators.isBalanced': {
      title: '社区社会组织的类别均衡吗',
      met: '没有哪一类占得太多。',
      unmet: '不均衡：文体、教育类占得太多，或者一个组织也没有。',
      unknown: '还不能确定：类别没有填全，或者占多少算多没有规定。',
      next: { 'unmet.notDominated': '多扶持公益慈善、互助服务类的组织。' },
    },
  },
  reasons: {
    'indicators.isBalanced.someOrganization': {
      met: '有组织可以算。',
      unmet: '一个组织也没有。',
      unknown: '有没有组织还不知道。',
    },
    'indicators.isBalanced.notDominated': {
      met: '偏多的几类没有超过界线。',
      unmet: '偏多的几类超过了界线。',
      unknown: '偏多的几类占多少、界线在哪里，还不能确定。',
    },
  },
  facts: {
    organizations: { label: '社区社会组织' },
    class: {
      label: '类别',
      options: {
        livingService: '生活服务',
        charity: '公益慈善',
        cultureSports: '文体活动',
        mediation: '专业调处',
        participation: '促进参与',
        education: '教育培训',
        rights: '权益维护',
        other: '其他',
      },
    },
  },
  terms: {
    'indicators.dominantClasses': '被说成偏多的类别',
    'indicators.dominanceShare': '占到多少算偏多',
    'indicators.reportedFigures': '报告的数字',
  },
  names: {
    modes: { each: '每个社区都要达到', average: '平均达到' },
    countedAs: { registered: '只算登记的', registeredAndFiled: '登记的和备案的都算' },
    denominators: { districtsAndStreets: '区县和街镇', streets: '街镇', districts: '区县' },
    figures: {
      certified: '持全国证的社会工作者',
      serviceCentres: '社会组织服务中心',
      governmentMoney: '政府资金占社会组织总收入',
    },
    notStated: { class: '没有写类别' },
  },
} satisfies SubjectWords);
