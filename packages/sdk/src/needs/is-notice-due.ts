import { allOf, bool, choose, not, question } from '@liandong/core';
import { clerk } from './within.js';
import { noticeAfterEmergency } from './terms.js';

/**
 * 紧急情况下未及告知的，消除后是否应当补告。
 * Data was used in an emergency without telling the person: is it time to tell now? Value: `now`, `later`, `done`, `not-needed`.
 *
 * Source: 个人信息保护法 18.
 */
export const isNoticeDue = question('needs.isNoticeDue', {
  facts: {
    wasEmergency: bool(clerk),
    isEmergencyOver: bool({ judgement: true, who: ['clerk', 'socialWorker'] }),
    isNoticeGiven: bool(clerk),
  },
  law: { noticeAfterEmergency },
  met: ({ wasEmergency, isEmergencyOver, isNoticeGiven, noticeAfterEmergency }) =>
    allOf(
      noticeAfterEmergency,
      wasEmergency.because('usedInEmergency', { cites: ['noticeAfterEmergency'] }),
      isEmergencyOver.because('over'),
      not(isNoticeGiven).because('notTold'),
    ),
  value: ({ wasEmergency, isEmergencyOver, isNoticeGiven }) =>
    choose(
      [
        [not(wasEmergency), 'not-needed'],
        [isNoticeGiven, 'done'],
        [not(isEmergencyOver), 'later'],
      ],
      'now',
    ),
});
