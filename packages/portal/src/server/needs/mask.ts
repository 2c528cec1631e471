import type { Need } from '@liandong/sdk/needs';

/** 林秀英 → 林**, in any script. */
export const maskName = (name: string): string => {
  const letters = Array.from(name);
  return `${letters[0] ?? ''}${'*'.repeat(Math.min(Math.max(letters.length - 1, 1), 2))}`;
};

/** 13800001234 → 138****1234; a short number shows its last two digits. */
export const maskPhone = (phone: string): string => {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= 9 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`;
};

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
