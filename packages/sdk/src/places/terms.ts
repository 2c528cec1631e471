import { boolTerm, listTerm } from '@liandong/core';

/** 城乡分类代码中的城镇。Classes of the urban and rural division that count as urban. */
export const urbanClasses = listTerm('places.urbanClasses');
/** 城乡分类代码中的乡村。 */
export const ruralClasses = listTerm('places.ruralClasses');
/** 公共场地对谁免费开放。Whom public venues are opened to without a fee, to give services there. */
export const freeVenueUsers = listTerm('places.freeVenueUsers');
/** 免费开放是不是硬性要求。 */
export const freeVenueBinds = boolTerm('places.freeVenueBinds');
