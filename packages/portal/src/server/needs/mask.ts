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
