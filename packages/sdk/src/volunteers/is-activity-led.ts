import { allOf, bool, choose, not, question } from '@liandong/core';
import { isLeadPractised, leadBinds } from './terms.js';

const lead = { who: ['socialWorker', 'organization'] } as const;

/**
 * 社工引领：有持证社工带领，按项目招募，培训，督导。
 * Is the activity led by a social worker who recruits, trains and supervises? Value: `led`, or the first step that is wanting:
 * `no-lead`, `not-recruited`, `not-trained`, `not-supervised`.
 *
 * Practice, so it advises; it binds where a pack says so. Training that a needed skill demands is {@link isActivityReady}'s and binds everywhere.
 *
 * Source: 各地比较 2016 on Shanghai (社工引领义工、义工协助社工).
 */
export const isActivityLed = question('volunteers.isActivityLed', {
  facts: {
    hasLead: bool(lead),
    leadIsCertified: bool({ ...lead, register: 'workforce.workers' }),
    /** 按服务项目的要求招募。 */
    isRecruited: bool(lead),
    isTrained: bool({ ...lead, evidence: ['training-record'] }),
    isSupervised: bool({ ...lead, evidence: ['supervision-record'] }),
  },
  law: { isLeadPractised, leadBinds },
  met: ({ hasLead, leadIsCertified, isRecruited, isTrained, isSupervised }) => {
    const practice = { cites: ['isLeadPractised'], binding: 'leadBinds' };
    return allOf(
      allOf(hasLead, leadIsCertified).advises('lead', practice),
      isRecruited.advises('recruited', practice),
      isTrained.advises('trained', practice),
      isSupervised.advises('supervised', practice),
    );
  },
  value: ({ hasLead, leadIsCertified, isRecruited, isTrained, isSupervised }) =>
    choose(
      [
        [not(allOf(hasLead, leadIsCertified)), 'no-lead'],
        [not(isRecruited), 'not-recruited'],
        [not(isTrained), 'not-trained'],
        [not(isSupervised), 'not-supervised'],
      ],
      'led',
    ),
});
