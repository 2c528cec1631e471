import { coverPhone, plainPhone } from '@liandong/sdk/forms';
import type { Need } from '@liandong/sdk/needs';

/** Is there anything that only who needs it should see? */
export const hasHidden = ({ subject, proxy, contact, place }: Need): boolean =>
  Boolean(
    subject?.name ||
    subject?.groups?.length ||
    typeof subject?.age === 'number' ||
    subject?.guardian ||
    proxy?.name ||
    proxy?.phone ||
    contact?.phone ||
    place.address,
  );

/** A telephone for who need not ring it, however it was written; an extension is none of its last digits. */
export const maskPhone = (phone: string): string => coverPhone(plainPhone(phone));
