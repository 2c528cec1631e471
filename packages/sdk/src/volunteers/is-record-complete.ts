import { int, oneOf, question, rows } from '@liandong/core';
import { recordFields } from './codes.js';
import { fieldsRecorded } from './terms.js';

/**
 * 志愿服务记录是否齐全；值为还缺几项。
 * Is the record of a volunteer's service complete? Value: how many of its parts are wanting. A part in which nothing happened (no training,
 * no honours) is recorded as none.
 *
 * Source: 志愿服务条例 19; 志愿服务记录与证明出具办法（试行） 3, 4.
 */
export const isRecordComplete = question('volunteers.isRecordComplete', {
  facts: { kept: rows({ field: oneOf(recordFields) }, { max: 20, who: ['organization', 'committee'] }) },
  law: { fieldsRecorded },
  derive: {
    fieldsMissing: {
      type: int('field', { max: 20 }),
      from: ['kept'],
      law: [fieldsRecorded],
      compute: ({ kept }, { value }) => {
        const { length } = value(fieldsRecorded).items.filter((item) => !kept.some(({ field }) => field === item));
        // A part of which it is not known what it records may be any of those wanting.
        return length > 0 && kept.some(({ field }) => !field) ? undefined : length;
      },
    },
  },
  met: ({ fieldsMissing }) => fieldsMissing.atMost(0).because('complete', { cites: ['fieldsRecorded'] }),
  value: ({ fieldsMissing }) => fieldsMissing,
});
