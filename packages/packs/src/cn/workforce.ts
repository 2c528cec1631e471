import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  assistantHours,
  certifiedNeedsRegistration,
  closeContactUnits,
  degreeHours,
  intermediateHours,
  recordBars,
  recordCheckReading,
  recordChecksBegin,
  registrationPeriod,
  registrationWindow,
  renewalWindow,
  seniorHours,
  seniorNeedsBachelor,
  seniorPracticeYears,
} from '@liandong/sdk/workforce';
import { minorsLaw2020, minorsLaw2024 } from '../sources/cn-protection.js';
import { continuingEducation, registrationMeasures, seniorMeasures } from '../sources/social-workers.js';

const registered = { from: registrationMeasures.from, cite: registrationMeasures(4) } as const;
const taught = { from: continuingEducation.from, cite: continuingEducation(7) } as const;
const senior = { from: seniorMeasures.from, cite: seniorMeasures('报考条件') } as const;

/** 密切接触未成年人的单位，所列各类；“等”字在后。 */
const closeUnits = {
  items: [
    'school' /* 学校、幼儿园等教育机构 */,
    'training-school' /* 校外培训机构 */,
    'shelter' /* 未成年人安置、救助机构 */,
    'infant-care' /* 婴幼儿照护服务机构、早期教育服务机构 */,
    'after-school-care' /* 校外托管、临时看护机构 */,
    'home-service' /* 家政服务机构 */,
    'medical' /* 为未成年人提供医疗服务的医疗机构 */,
    'other-duty' /* 其他对未成年人负有……职责的企业事业单位、社会组织 */,
  ],
  complete: false,
};

export const workforce: readonly Entry[] = [
  // 登记与继续教育
  ...sets(registrationWindow, [{ ...registered, value: { count: 1, unit: 'year' } /* 1年内 */ }]),
  ...sets(registrationPeriod, [{ ...registered, value: { count: 3, unit: 'year' } /* 登记有效期为3年 */ }]),
  ...sets(renewalWindow, [{ ...registered, value: { count: 3, unit: 'month' } /* 有效期满前3个月 */ }]),
  // “登记服务制度”：逾期未登记的证书还算不算，没有写；各处说法相反
  ...leavesOpen(certifiedNeedsRegistration, { from: registrationMeasures.from, cite: registrationMeasures(3) }),
  ...sets(assistantHours, [{ ...taught, value: 72 /* 累计不得少于72小时 */ }]),
  ...sets(intermediateHours, [{ ...taught, value: 90 /* 累计不得少于90小时 */ }]),
  ...sets(seniorHours, [{ ...taught, value: 90 }]),
  ...sets(degreeHours, [
    { from: continuingEducation.from, cite: continuingEducation('继续教育时间的计算'), value: 90 /* 一次性记90小时 */ },
  ]),
  ...sets(seniorNeedsBachelor, [{ ...senior, value: true /* 本科及以上学历，或学士以上学位 */ }]),
  ...sets(seniorPracticeYears, [{ ...senior, value: 5 /* 取得社会工作师后，从事社会工作满5年 */ }]),

  // 接触未成年人的工作人员；两次公布的条文相同
  ...sets(closeContactUnits, [
    { from: minorsLaw2020.from, cite: minorsLaw2020(130, 1, 1), value: closeUnits },
    { from: minorsLaw2024.from, cite: minorsLaw2024(130, 1, 1), value: closeUnits },
  ]),
  ...sets(recordChecksBegin, [
    { from: minorsLaw2020.from, cite: minorsLaw2020(62), value: minorsLaw2020.from },
    { from: minorsLaw2024.from, cite: minorsLaw2024(62), value: minorsLaw2020.from },
  ]),
  ...sets(recordBars, [
    { from: minorsLaw2020.from, cite: minorsLaw2020(62), value: true /* 不得录用；及时解聘 */ },
    { from: minorsLaw2024.from, cite: minorsLaw2024(62), value: true },
  ]),
  // “每年定期”：按公历年还是满十二个月，没有写
  ...leavesOpen(recordCheckReading, { from: minorsLaw2020.from, cite: minorsLaw2020(62, 2) }),
  ...leavesOpen(recordCheckReading, { from: minorsLaw2024.from, cite: minorsLaw2024(62, 2) }),
];
