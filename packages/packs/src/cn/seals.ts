import type { Entry } from '@liandong/core';
import { leavesOpen, sets } from '@liandong/core/pack';
import {
  authorityNeeded,
  competentBodies,
  guardianProofList,
  nationalFirstBatch,
  needsBasis,
  negativeList,
  ownActs,
  remitOnly,
  repeatBarred,
  sealList,
  verifiedOnly,
} from '@liandong/sdk/seals';
import { civilCode } from '../sources/cn-civil-code.js';
import { privacyLaw } from '../sources/cn-privacy.js';
import { volunteerRules } from '../sources/cn-volunteers.js';
import { certificatesNotice2020 } from '../sources/ministries.js';

const notice = (place?: string) => ({ from: certificatesNotice2020.from, cite: certificatesNotice2020(place) });

export const seals: readonly Entry[] = [
  // 各地区制定基层群众性自治组织出具证明事项清单：由各地填入。
  ...leavesOpen(sealList, notice()),
  // 首批二十项；分批明确，没有列入的不能说可以开。
  ...sets(negativeList, [
    {
      ...notice('不应由基层群众性自治组织出具证明事项清单（第一批）'),
      value: { items: nationalFirstBatch, complete: false },
    },
  ]),
  // 没有法律法规依据、也未经国务院批准列入保留清单的，不予出具；且须属于自治组织职责范围。
  ...sets(needsBasis, [{ ...notice(), value: true }]),
  ...sets(remitOnly, [{ ...notice(), value: true }]),
  // 没有能力核实的，由有关部门提请修改依据；对一份申请怎么办，没有写明。
  ...leavesOpen(verifiedOnly, notice()),
  // 清理“重复证明”是对部门说的；对一份重复的申请怎么办，没有写明。
  ...leavesOpen(repeatBarred, notice()),

  // 其他愿意担任监护人的，须经居（村）民委员会同意；对监护人的确定有争议的，由居（村）民委员会等指定。
  ...sets(ownActs, [
    {
      from: civilCode.from,
      cite: civilCode('第二十七条、第二十八条、第三十一条'),
      value: { items: ['guardian-consent', 'guardian-designation'], complete: false },
    },
  ]),
  ...sets(guardianProofList, [
    {
      from: civilCode.from,
      cite: civilCode('第二十七条至第三十三条'),
      value: { items: ['parent', 'next-in-line', 'will', 'agreement', 'designation', 'court'], complete: true },
    },
  ]),
  // 向别人出具关于本人的证明，是提供个人信息，须有本人同意等依据。Our reading of Article 13 for certificates.
  ...sets(authorityNeeded, [{ from: privacyLaw.from, cite: privacyLaw(13, 1), value: true }]),
  // 志愿服务记录证明由志愿服务组织无偿、如实出具。
  ...sets(competentBodies, [
    {
      from: volunteerRules.from,
      cite: volunteerRules(19, 2),
      value: { items: ['volunteer-record/volunteer-organization'], complete: false },
    },
  ]),
];
