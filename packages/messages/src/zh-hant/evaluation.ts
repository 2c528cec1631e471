import type { evaluation as zhHans } from '../zh-hans/evaluation.js';
import type { SameWords } from '../words.js';
import { basisNames, countedNames } from './figure-names.js';

/** 評價 · Evaluation. */
export const evaluation = {
  questions: {
    'evaluation.isTwoWay': {
      title: '評價是不是雙向的',
      met: '是雙向的：政府評了三社，三社也評了政府。',
      unmet: '不是雙向的。',
      unknown: '尚無法確定：評分記錄沒有填。',
      values: {
        bothWays: '兩個方向都有。',
        onlyGovernmentRates: '只有政府評三社，沒有三社評政府。',
        onlySocietiesRate: '只有三社評政府，沒有政府評三社。',
        nobodyRates: '還沒有人評。',
      },
      next: { unmet: '補上缺的那個方向，再看結果。' },
    },
    'evaluation.isShareOfPeople': {
      title: '這個比率能不能說成「百分之幾的人」',
      met: '可以。請連同分母和口徑一起說。',
      unmet: '不可以。',
      unknown: '尚無法確定：分子、分母、口徑沒有填全。',
      values: {
        shareOfPeople: '是人的比例。',
        notOfPeople: '數的不是人：多選題各項相加可以超過全部人數，不能說成百分之幾的人。',
        basisNotStated: '沒有說明分母的口徑。',
        nobodyAsked: '沒有人被問到，談不上比率。',
      },
      next: { unmet: '分項報告，每一項寫明分子、分母和口徑。' },
    },
    'evaluation.mayShowRate': {
      title: '樣本夠不夠大，可不可以公布',
      met: '可以公布。',
      unmet: '樣本太小，不要公布。',
      unknown: '尚無法確定：人數沒有填，或者沒有規定最小數。先不要公布。',
      next: { unknown: '請當地定出可以公布的最小樣本。' },
    },
    'evaluation.isCreditFair': {
      title: '成效歸到一家，有沒有說明還有誰參與',
      met: '沒有不合規定的地方。',
      unmet: '沒有說明還有誰參與。',
      unknown: '尚無法確定：有的沒有填。',
      values: { fair: '說得公允。', addCaveat: '請說明服務是幾方一起做的，功勞容易記在直接接觸的人頭上。' },
    },
    'evaluation.isEvaluatorApart': {
      title: '評估的一方是不是另外一家',
      met: '沒有不合規定的地方。',
      unmet: '當地不許評估方兼做這些，現在兼了。',
      unknown: '尚無法確定：誰孵化、誰出資、誰承接沒有填。',
      values: {
        apart: '評估方是另外一家。',
        incubates: '評估方也是孵化方，可能有利益衝突。',
        funds: '評估方也是出資方，可能有利益衝突。',
        carriesOut: '評估方也是承接方，等於自己評自己。',
        several: '評估方兼了不止一樣，可能有利益衝突。',
      },
      next: { unmet: '換一家來評。' },
    },
    'evaluation.isDesignSound': {
      title: '這樣評有沒有問題',
      met: '沒有不合規定的地方。',
      unmet: '有要改的地方。',
      unknown: '尚無法確定：有的沒有填。',
      values: { sound: '沒有發現容易誤導的評法。', thinkAgain: '有容易誤導的評法，請看下面的建議。' },
    },
  },
  reasons: {
    'evaluation.isTwoWay.governmentRates': {
      met: '政府評了三社。',
      unmet: '缺政府對三社的評價。',
      unknown: '政府有沒有評還不知道。',
    },
    'evaluation.isTwoWay.societiesRate': {
      met: '三社評了政府。',
      unmet: '缺三社對政府的評價。',
      unknown: '三社有沒有評還不知道。',
    },
    'evaluation.isTwoWay.threeParts': {
      met: '政府績效看了三部分：居民滿意度、社會組織服務、社會工作發展。',
      unmet: '政府績效應當看三部分：居民滿意度、社會組織服務、社會工作發展；現在缺了。',
      unknown: '政府績效看了哪幾部分還不知道。',
    },
    'evaluation.isTwoWay.ordered': {
      met: '文件要求評價必須雙向。',
      unmet: '文件沒有要求評價必須雙向，是做法。',
      unknown: '文件沒有寫明雙向評價是不是硬性要求。',
    },
    'evaluation.isShareOfPeople.somebodyAsked': {
      met: '分母是 {denominator}。',
      unmet: '分母是零。',
      unknown: '分母還不知道。',
    },
    'evaluation.isShareOfPeople.basisStated': {
      met: '說明了分母的口徑。',
      unmet: '沒有說明分母的口徑：是全部樣本，還是有這項需求的人。',
      unknown: '分母的口徑還不知道。',
    },
    'evaluation.isShareOfPeople.countsPeople': {
      met: '數的是人，每人一次。',
      unmet: '數的是答案或事項，或者是多選題各項的合計。',
      unknown: '數的是什麼還不知道。',
    },
    'evaluation.isShareOfPeople.withinWhole': {
      met: '分子不大於分母。',
      unmet: '分子大於分母，不可能是其中的一部分。',
      unknown: '分子是不是大於分母還不知道。',
    },
    'evaluation.mayShowRate.largeEnough': {
      met: '樣本達到可以公布的最小數。',
      unmet: '樣本沒有達到可以公布的最小數。',
      unknown: '樣本多大，或者最小數是多少，還不知道。',
    },
    'evaluation.isCreditFair.caveat': {
      met: '沒有只歸功於一家，或者已經說明還有誰參與。',
      unmet: '幾方一起做的，只歸功於一家，又沒有說明。',
      unknown: '有誰參與、有沒有說明，還不知道。',
    },
    'evaluation.isEvaluatorApart.notIncubator': {
      met: '評估方不是孵化方。',
      unmet: '評估方也是孵化方。',
      unknown: '評估方是不是孵化方還不知道。',
    },
    'evaluation.isEvaluatorApart.notFunder': {
      met: '評估方不是出資方。',
      unmet: '評估方也是出資方。',
      unknown: '評估方是不是出資方還不知道。',
    },
    'evaluation.isEvaluatorApart.notProvider': {
      met: '評估方不是承接方。',
      unmet: '評估方也是承接方。',
      unknown: '評估方是不是承接方還不知道。',
    },
    'evaluation.isDesignSound.patient': {
      met: '沒有要求立竿見影。',
      unmet: '要求短時間見效；社區的改變要慢慢來。',
      unknown: '是不是要求短時間見效，須由人認定。',
    },
    'evaluation.isDesignSound.noRefusals': {
      met: '沒有把拒絕的事項數當成績。',
      unmet: '把拒絕了多少事項當成績；減負不等於自治變好。',
      unknown: '是不是把拒絕的事項數當成績還不知道。',
    },
    'evaluation.isDesignSound.findingsAreNoTargets': {
      met: '沒有把研究裡的數字當指標。',
      unmet: '把研究裡的數字當指標；那是調查的發現，不是要求。',
      unknown: '是不是把研究裡的數字當指標還不知道。',
    },
    'evaluation.isDesignSound.comparable': {
      met: '不給各地排名，或者說明了各地的差別。',
      unmet: '給各地排名，卻沒有說明經濟、政策、方向、隊伍的差別。',
      unknown: '是不是排名、有沒有說明差別，還不知道。',
    },
  },
  facts: {
    ratings: { label: '評分記錄' },
    direction: {
      label: '誰評誰',
      options: { 'government-of-societies': '政府評三社', 'societies-of-government': '三社和居民評政府' },
    },
    aspect: {
      label: '評的是什麼',
      options: {
        residentSatisfaction: '居民滿意度',
        organizationService: '社會組織服務',
        socialWorkDevelopment: '社會工作發展',
        overall: '總體',
      },
    },
    numerator: { label: '分子' },
    denominator: { label: '分母' },
    basis: {
      label: '分母的口徑',
      options: basisNames,
    },
    counts: { label: '數的是什麼', options: countedNames },
    isSumOfChoices: { label: '是不是多選題各項的合計' },
    creditsOne: { label: '是不是只歸功於一家' },
    takingPart: { label: '有幾個要素參與' },
    isCaveatStated: { label: '是否說明還有誰參與' },
    alsoIncubates: { label: '評估方是不是也孵化了它' },
    alsoFunds: { label: '評估方是不是也出資' },
    alsoCarriesOut: { label: '評估方是不是也承接這個項目' },
    demandsQuickResults: { label: '是不是要求短時間見效' },
    countsRefusals: { label: '是不是把拒絕的事項數當成績' },
    takesFindingsAsTargets: { label: '是不是把研究裡的數字當指標' },
    ranksPlaces: { label: '是不是給各地排名' },
    statesDifferences: { label: '是否說明各地的差別', hint: '經濟、政策、方向、隊伍。' },
  },
  terms: {
    'evaluation.governmentWeights': '政府績效三部分的權重',
    'evaluation.twoWayBinds': '雙向評價是不是硬性要求',
    'evaluation.basisMustBeStated': '比率要說明分母的口徑',
    'evaluation.smallestSample': '可以公布的最小樣本',
    'evaluation.attributionCaveat': '成效歸因的提示',
    'evaluation.conflictBars': '評估方不得兼做孵化、出資、承接',
    'evaluation.cautions': '要避免的評法',
    'evaluation.reportedFindings': '研究報告的數字',
  },
  names: {
    heldBack: {
      'not-a-share': '不是人的比例，不折算',
      'too-small': '樣本太小，不公布',
      'no-threshold': '沒有規定最小數，不公布',
    },
    markMissing: { 'no-rating': '還沒有評', 'part-missing': '缺了一部分', 'weights-open': '權重沒有規定' },
    cautions: {
      'quick-results': '要求短時間見效',
      'refusals-as-success': '把拒絕的事項數當成績',
      'ranking-without-differences': '不說差別就排名',
    },
  },
} satisfies SameWords<typeof zhHans>;
