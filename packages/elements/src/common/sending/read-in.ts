import type { IntakeHost } from '../../needs/need-intake-form/intake-part.js';
import { packed, refilled, shortOf } from '../drafts/packed.js';
import type { Parcel } from './outbox.js';

/**
 * Reads what is in the files now, or what the draft has of those that nobody can read any more: once that is taken in
 * their place, what becomes of them on the disk changes nothing and holds nothing up. Tells which cannot be read at all,
 * and a digest of the others.
 */
export async function readIn(parcel: Parcel, { drafts }: IntakeHost) {
  const data = new FormData();
  const copies = new Map<Blob, File>();
  const unread: string[] = [];
  let sum = '';
  for (const [field, value] of Array.from(parcel.data)) {
    if (typeof value === 'string') {
      data.append(field, value);
      continue;
    }
    const { name, type, lastModified } = value;
    const bytes = await value
      .arrayBuffer()
      .catch(() => drafts?.bytesOf?.(value))
      .catch(() => undefined);
    if (bytes) {
      const copy = new File([bytes], name, { type, lastModified });
      copies.set(value, copy);
      data.append(field, copy);
      sum += await shortOf(bytes);
    } else unread.push(name);
  }
  return {
    unread,
    sum,
    /** Leaves out what cannot be read; what was cleared meanwhile stays away. */
    take(): void {
      const found: (File | undefined)[] = [];
      const sheet = packed(parcel.answers ?? {}, 0, (file) => String(found.push(copies.get(file)) - 1));
      if (parcel.answers) parcel.answers = refilled(sheet.answers, (name) => found[Number(name)]);
      parcel.data = data;
    },
  };
}
