import type { SubjectWords } from '../words.js';
import { basisNames, countedNames } from './figure-names.js';

/** 评价 · Evaluation. */
export const evaluation = {
  questions: {
    'evaluation.isTwoWay': {
      title: '评价是不是双向的',
      met: '是双向的：政府评了三社，三社也评了政府。',
      unmet: '不是双向的。',
      unknown: '还不能确定：评分记录没有填。',
      values: {
        bothWays: '两个方向都有。',
        onlyGovernmentRates: '只有政府评三社，没有三社评政府。',
        onlySocietiesRate: '只有三社评政府，没有政府评三社。',
        nobodyRates: '还没有人评。',
      },
      next: { unmet: '补上缺的那个方向，再看结果。' },
    },
    'evaluation.isShareOfPeople': {
      title: '这个比率能不能说成“百分之几的人”',
      met: '可以。请连同分母和口径一起说。',
      unmet: '不可以。',
      unknown: '还不能确定：分子、分母、口径没有填全。',
      values: {
        shareOfPeople: '是人的比例。',
        notOfPeople: '数的不是人：多选题各项相加可以超过全部人数，不能说成百分之几的人。',
        basisNotStated: '没有说明分母的口径。',
        nobodyAsked: '没有人被问到，谈不上比率。',
      },
      next: { unmet: '分项报告，每一项写明分子、分母和口径。' },
    },
    'evaluation.mayShowRate': {
      title: '样本够不够大，可不可以公布',
      met: '可以公布。',
      unmet: '样本太小，不要公布。',
      unknown: '还不能确定：人数没有填，或者没有规定最小数。先不要公布。',
      next: { unknown: '请当地定出可以公布的最小样本。' },
    },
    'evaluation.isCreditFair': {
      title: '成效归到一家，有没有说明还有谁参与',
      met: '没有不合规定的地方。',
      unmet: '没有说明还有谁参与。',
      unknown: '还不能确定：有的没有填。',
      values: { fair: '说得公允。', addCaveat: '请说明服务是几方一起做的，功劳容易记在直接接触的人头上。' },
    },
    'evaluation.isEvaluatorApart': {
      title: '评估的一方是不是另外一家',
      met: '没有不合规定的地方。',
      unmet: '当地不许评估方兼做这些，现在兼了。',
      unknown: '还不能确定：谁孵化、谁出资、谁承接没有填。',
      values: {
        apart: '评估方是另外一家。',
        incubates: '评估方也是孵化方，可能有利益冲突。',
        funds: '评估方也是出资方，可能有利益冲突。',
        carriesOut: '评估方也是承接方，等于自己评自己。',
        several: '评估方兼了不止一样，可能有利益冲突。',
      },
      next: { unmet: '换一家来评。' },
    },
    'evaluation.isDesignSound': {
      title: '这样评有没有问题',
      met: '没有不合规定的地方。',
      unmet: '有要改的地方。',
      unknown: '还不能确定：有的没有填。',
      values: { sound: '没有发现容易误导的评法。', thinkAgain: '有容易误导的评法，请看下面的建议。' },
    },
  },
  reasons: {
    'evaluation.isTwoWay.governmentRates': {
      met: '政府评了三社。',
      unmet: '缺政府对三社的评价。',
      unknown: '政府有没有评还不知道。',
    },
    'evaluation.isTwoWay.societiesRate': {
      met: '三社评了政府。',
      unmet: '缺三社对政府的评价。',
      unknown: '三社有没有评还不知道。',
    },
    'evaluation.isTwoWay.threeParts': {
      met: '政府绩效看了三部分：居民满意度、社会组织服务、社会工作发展。',
      unmet: '政府绩效应当看三部分：居民满意度、社会组织服务、社会工作发展；现在缺了。',
      unknown: '政府绩效看了哪几部分还不知道。',
    },
    'evaluation.isTwoWay.ordered': {
      met: '文件要求评价必须双向。',
      unmet: '文件没有要求评价必须双向，是做法。',
      unknown: '文件没有写明双向评价是不是硬性要求。',
    },
    'evaluation.isShareOfPeople.somebodyAsked': {
      met: '分母是 {denominator}。',
      unmet: '分母是零。',
      unknown: '分母还不知道。',
    },
    'evaluation.isShareOfPeople.basisStated': {
      met: '说明了分母的口径。',
      unmet: '没有说明分母的口径：是全部样本，还是有这项需求的人。',
      unknown: '分母的口径还不知道。',
    },
    'evaluation.isShareOfPeople.countsPeople': {
      met: '数的是人，每人一次。',
      unmet: '数的是答案或事项，或者是多选题各项的合计。',
      unknown: '数的是什么还不知道。',
    },
    'evaluation.isShareOfPeople.withinWhole': {
      met: '分子不大于分母。',
      unmet: '分子大于分母，不可能是其中的一部分。',
      unknown: '分子是不是大于分母还不知道。',
    },
    'evaluation.mayShowRate.largeEnough': {
      met: '样本达到可以公布的最小数。',
      unmet: '样本没有达到可以公布的最小数。',
      unknown: '样本多大，或者最小数是多少，还不知道。',
    },
    'evaluation.isCreditFair.caveat': {
      met: '没有只归功于一家，或者已经说明还有谁参与。',
      unmet: '几方一起做的，只归功于一家，又没有说明。',
      unknown: '有谁参与、有没有说明，还不知道。',
    },
    'evaluation.isEvaluatorApart.notIncubator': {
      met: '评估方不是孵化方。',
      unmet: '评估方也是孵化方。',
      unknown: '评估方是不是孵化方还不知道。',
    },
    'evaluation.isEvaluatorApart.notFunder': {
      met: '评估方不是出资方。',
      unmet: '评估方也是出资方。',
      unknown: '评估方是不是出资方还不知道。',
    },
    'evaluation.isEvaluatorApart.notProvider': {
      met: '评估方不是承接方。',
      unmet: '评估方也是承接方。',
      unknown: '评估方是不是承接方还不知道。',
    },
    'evaluation.isDesignSound.patient': {
      met: '没有要求立竿见影。',
      unmet: '要求短时间见效；社区的改变要慢慢来。',
      unknown: '是不是要求短时间见效，须由人认定。',
    },
    'evaluation.isDesignSound.noRefusals': {
      met: '没有把拒绝的事项数当成绩。',
      unmet: '把拒绝了多少事项当成绩；减负不等于自治变好。',
      unknown: '是不是把拒绝的事项数当成绩还不知道。',
    },
    'evaluation.isDesignSound.findingsAreNoTargets': {
      met: '没有把研究里的数字当指标。',
      unmet: '把研究里的数字当指标；那是调查的发现，不是要求。',
      unknown: '是不是把研究里的数字当指标还不知道。',
    },
    'evaluation.isDesignSound.comparable': {
      met: '不给各地排名，或者说明了各地的差别。',
      unmet: '给各地排名，却没有说明经济、政策、方向、队伍的差别。',
      unknown: '是不是排名、有没有说明差别，还不知道。',
    },
  },
  facts: {
    ratings: { label: '评分记录' },
    direction: {
      label: '谁评谁',
      options: { 'government-of-societies': '政府评三社', 'societies-of-government': '三社和居民评政府' },
    },
    aspect: {
      label: '评的是什么',
      options: {
        residentSatisfaction: '居民满意度',
        organizationService: '社会组织服务',
        socialWorkDevelopment: '社会工作发展',
        overall: '总体',
      },
    },
    numerator: { label: '分子' },
    denominator: { label: '分母' },
    basis: {
      label: '分母的口径',
      options: basisNames,
    },
    counts: { label: '数的是什么', options: countedNames },
    isSumOfChoices: { label: '是不是多选题各项的合计' },
    creditsOne: { label: '是不是只归功于一家' },
    takingPart: { label: '有几个要素参与' },
    isCaveatStated: { label: '是否说明还有谁参与' },
    alsoIncubates: { label: '评估方是不是也孵化了它' },
    alsoFunds: { label: '评估方是不是也出资' },
    alsoCarriesOut: { label: '评估方是不是也承接这个项目' },
    demandsQuickResults: { label: '是不是要求短时间见效' },
    countsRefusals: { label: '是不是把拒绝的事项数当成绩' },
    takesFindingsAsTargets: { label: '是不是把研究里的数字当指标' },
    ranksPlaces: { label: '是不是给各地排名' },
    statesDifferences: { label: '是否说明各地的差别', hint: '经济、政策、方向、队伍。' },
  },
  terms: {
    'evaluation.governmentWeights': '政府绩效三部分的权重',
    'evaluation.twoWayBinds': '双向评价是不是硬性要求',
    'evaluation.basisMustBeStated': '比率要说明分母的口径',
    'evaluation.smallestSample': '可以公布的最小样本',
    'evaluation.attributionCaveat': '成效归因的提示',
    'evaluation.conflictBars': '评估方不得兼做孵化、出资、承接',
    'evaluation.cautions': '要避免的评法',
    'evaluation.reportedFindings': '研究报告的数字',
  },
  names: {
    heldBack: {
      'not-a-share': '不是人的比例，不折算',
      'too-small': '样本太小，不公布',
      'no-threshold': '没有规定最小数，不公布',
    },
    markMissing: { 'no-rating': '还没有评', 'part-missing': '缺了一部分', 'weights-open': '权重没有规定' },
    cautions: {
      'quick-results': '要求短时间见效',
      'refusals-as-success': '把拒绝的事项数当成绩',
      'ranking-without-differences': '不说差别就排名',
    },
  },
} satisfies SubjectWords;
