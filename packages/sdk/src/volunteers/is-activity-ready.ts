import { allOf, anyOf, bool, date, not, oneOf, question, rows } from '@liandong/core';
import { dangers, occasions } from './codes.js';
import {
  briefingRequired,
  commandRequired,
  forcingBarred,
  greatDangerAvoided,
  insuredDangers,
  measuresToldFor,
  qualificationRequired,
  riskNoticeRequired,
  skillTrainingRequired,
  writtenAgreementFor,
} from './terms.js';

const organizer = { who: ['organization', 'committee'] } as const;

/**
 * 活动开始之前，该做的做了没有：风险告知、培训、资格、保险、书面协议、不强派、统一指挥。
 * Is an activity ready to begin? Risks told, training where skill is needed, insurance where there is danger, a written agreement where a
 * text asks for one, nobody forced.
 *
 * Insurance counts when it runs on the day of the activity, its first and last day included.
 *
 * Source: 志愿服务条例 12, 14, 16, 17, 24, 25, 41; 北京市志愿服务促进条例 18, 19; 上海市志愿服务条例 17, 20, 23, 24;
 * 浙江省志愿服务条例 14, 18, 21–23.
 */
export const isActivityReady = question('volunteers.isActivityReady', {
  facts: {
    heldOn: date(organizer),
    danger: oneOf(dangers, { judgement: true, ...organizer }),
    isRiskTold: bool(organizer),
    areMeasuresTold: bool(organizer),
    isBriefed: bool(organizer),
    needsSkill: bool({ judgement: true, ...organizer }),
    isTrained: bool({ ...organizer, evidence: ['training-record'] }),
    needsQualification: bool(organizer),
    isQualified: bool({ ...organizer, evidence: ['certificate'] }),
    isInsured: bool({ ...organizer, evidence: ['insurance-policy'] }),
    insuredFrom: date({ ...organizer, evidence: ['insurance-policy'] }),
    insuredUntil: date({ ...organizer, evidence: ['insurance-policy'] }),
    occasions: rows({ occasion: oneOf(occasions) }, { max: 20, ...organizer }),
    isAgreedInWriting: bool({ ...organizer, evidence: ['agreement'] }),
    isForced: bool({ judgement: true, who: ['volunteer', 'civil-affairs'] }),
    isEmergency: bool(organizer),
    isUnderCommand: bool(organizer),
  },
  law: {
    riskNoticeRequired,
    measuresToldFor,
    briefingRequired,
    skillTrainingRequired,
    qualificationRequired,
    insuredDangers,
    writtenAgreementFor,
    forcingBarred,
    greatDangerAvoided,
    commandRequired,
  },
  met: (words) => {
    const { heldOn, danger, occasions, insuredFrom, insuredUntil, writtenAgreementFor } = words;
    const runs = allOf(words.isInsured, insuredFrom.onOrBefore(heldOn), heldOn.onOrBefore(insuredUntil));
    const asksWriting = anyOf(
      danger.in(writtenAgreementFor),
      occasions.exists(({ occasion }) => occasion.in(writtenAgreementFor)),
    );
    return allOf(
      anyOf(words.isRiskTold, not(words.riskNoticeRequired)).because('riskTold'),
      anyOf(words.areMeasuresTold, danger.is('none'), not(danger.in(words.measuresToldFor))).because('measuresTold'),
      anyOf(words.isBriefed, not(words.briefingRequired)).because('briefed'),
      anyOf(not(words.needsSkill), words.isTrained, not(words.skillTrainingRequired)).because('trained'),
      anyOf(not(words.needsQualification), words.isQualified, not(words.qualificationRequired)).because('qualified'),
      anyOf(danger.is('none'), runs, not(danger.in(words.insuredDangers))).because('insured'),
      anyOf(words.isAgreedInWriting, not(asksWriting)).because('inWriting'),
      anyOf(not(words.isForced), not(words.forcingBarred)).because('notForced'),
      anyOf(not(words.isEmergency), words.isUnderCommand, not(words.commandRequired)).because('underCommand'),
      anyOf(danger.isNot('great-danger'), not(words.greatDangerAvoided)).advises('notTooDangerous'),
    );
  },
});
