import { allOf, anyOf, bool, int, not, oneOf, question } from '@liandong/core';
import { organizers } from './codes.js';
import { certificateFree, certifiers, recorderCertifies } from './terms.js';

const body = { who: ['organization', 'committee'] } as const;
const most = 100_000_000;

/**
 * 可否出具志愿服务记录证明：谁组织谁记录，谁记录谁证明；无偿，如实。
 * May this body certify these hours? It organised the service, recorded it, asks no fee and certifies no more than its record.
 * Value: the minutes that may be certified.
 *
 * Source: 志愿服务条例 19; 志愿服务记录与证明出具办法（试行） 2, 3, and its rule that the organiser records and the recorder certifies.
 */
export const mayCertifyHours = question('volunteers.mayCertifyHours', {
  facts: {
    organizer: oneOf(organizers, { ...body, register: 'organizations' }),
    isOrganizer: bool(body),
    minutesAsked: int('minute', { max: most, who: ['volunteer'] }),
    minutesRecorded: int('minute', { max: most, ...body, register: 'volunteers.records' }),
    asksFee: bool(body),
  },
  law: { certifiers, recorderCertifies, certificateFree },
  met: ({ organizer, isOrganizer, minutesAsked, minutesRecorded, asksFee, ...law }) =>
    allOf(
      organizer.in(law.certifiers).because('mayCertify'),
      anyOf(isOrganizer, not(law.recorderCertifies)).because('organized'),
      minutesAsked.atMost(minutesRecorded).because('asRecorded', { cites: ['recorderCertifies'] }),
      anyOf(not(asksFee), not(law.certificateFree)).because('free'),
    ),
  value: ({ minutesAsked, minutesRecorded }) => minutesAsked.min(minutesRecorded),
});
