import { packed } from '../drafts/packed.js';
import { barrier, freshName, hold, Vault } from '../../internal/vault.js';

/** One need on its way. */
export interface Parcel {
  /** The same from attempt to attempt: the server takes what comes under it once. */
  readonly key: string;
  /** Id of the form's schema. */
  readonly form: string;
  readonly data: FormData;
  /** What stood in the form, so that it can come back into it. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** 待发箱。Keeps what waits for a connection, sealed, until it was sent. */
export interface Outbox {
  /** Keeps it; returns what lets it go again for other windows. */
  put(parcel: Parcel): Promise<(() => void) | undefined>;
  /** What waits for this form and is in nobody's hands. */
  next(form: string, today: string): Promise<{ readonly parcel: Parcel; readonly letGo: () => void } | undefined>;
  remove(key: string): Promise<void>;
}

interface Sheet {
  readonly answers?: Parcel['answers'];
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly {
    readonly field: string;
    readonly name: string;
    readonly title: string;
    readonly type: string;
  }[];
}

/**
 * An outbox on this device: a need that waits for a connection survives a reload and is sent once, by one window, until
 * the day that is given. Not for machines that many use.
 */
export function outboxStore({ until }: { readonly until: string }): Outbox {
  const vault = new Vault();
  const owner = freshName();
  return {
    async put({ key, form, data, answers = {} }) {
      if (barrier()) return undefined;
      const fields: [string, string][] = [];
      const files: Sheet['files'][number][] = [];
      for (const [field, value] of Array.from(data)) {
        if (typeof value === 'string') {
          fields.push([field, value]);
          continue;
        }
        const name = `${key}/${freshName()}`;
        await vault.putFile(name, value);
        files.push({ field, name, title: value.name, type: value.type });
      }
      const letGo = await hold(key);
      const sheet: Sheet = { answers: packed(answers, 0, () => '').answers, fields, files };
      await vault.put({ id: key, kind: 'outbox', form, version: '', until, owner }, sheet);
      return letGo;
    },
    async next(form, today) {
      if (barrier()) return undefined;
      for (const { id, form: of, until: last } of await vault.list('outbox')) {
        if (of !== form) continue;
        const letGo = await hold(id);
        if (!letGo) continue;
        const sheet =
          today && last < today ? undefined : ((await vault.get(id).catch(() => undefined)) as Sheet | undefined);
        if (!sheet) {
          // Past its day, sent by another window meanwhile, or sealed under a key that is gone.
          await vault.remove(id);
          letGo();
          continue;
        }
        const data = new FormData();
        for (const [field, value] of sheet.fields) data.append(field, value);
        for (const { field, name, title, type } of sheet.files) {
          const bytes = await vault.getFile(name);
          if (bytes) data.append(field, new File([bytes], title, { type }));
        }
        return { parcel: { key: id, form, data, answers: sheet.answers ?? {} }, letGo };
      }
      return undefined;
    },
    remove: (key) => (barrier() ? Promise.resolve() : vault.remove(key)),
  };
}
