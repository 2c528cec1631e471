import { filled, packed, type PackedFile } from '../drafts/packed.js';
import { formAndOwner, freshName, hold, ownForm, Vault } from '../../internal/vault.js';

/** One need on its way. */
export interface Parcel {
  /** The same from attempt to attempt, in all windows: the server takes what comes under it once. */
  key: string;
  /** Id of the form's schema, and its version where that is known. */
  readonly form: string;
  readonly version?: string;
  data: FormData;
  /** What stood in the form, so that it can come back into it. */
  answers?: Readonly<Record<string, unknown>> | undefined;
  /** The day it was sent off, `YYYY-MM-DD`, as the form says it. */
  readonly on?: string;
  /** Of somebody who has left a machine that is shared: not to be sent with the session of whoever is there now. */
  isNobodys?: boolean;
}

/** 没有送成的。What cannot be sent any more, or not whole. Nothing of what was written is in it but names of files. */
export interface Loss {
  /**
   * Past its last day and deleted; sealed under a key that is gone, and deleted; sent without files that are gone. On a
   * shared machine, of somebody who has left: refused by the server, or the session has ended. The page was left before
   * the server had answered, or its form taken out of it for good, and nothing kept it: it may have arrived, or not.
   */
  readonly why: 'expired' | 'unreadable' | 'without-files' | 'refused' | 'sign-in' | 'left';
  /** The day it was sent off; empty where nobody said. */
  readonly on: string;
  /** The last day on which it could be kept. */
  readonly until: string;
  /** Names of the files that are gone. */
  readonly files: readonly string[];
  /** Of what was left, refused, or not sent on a shared machine: the key that it was sent under, and the codes of what the server found. */
  readonly key?: string;
  readonly codes?: readonly string[];
}

/** 待发箱。Keeps what waits for a connection, sealed, until it was sent. */
export interface Outbox {
  /** The last day on which it keeps anything, `YYYY-MM-DD`. */
  readonly until: string;
  /** Of whom it keeps anything, where several people sign in on one device. */
  readonly whose?: string;
  /** Keeps it; returns what lets it go again for other windows. */
  put(parcel: Parcel): Promise<(() => void) | undefined>;
  /**
   * What waits for this form, is in nobody's hands, and not among the keys that this page has `tried`. Whatever cannot be
   * sent any more is told: nothing goes in silence.
   */
  next(
    form: string,
    today: string,
    lost?: (loss: Loss) => void,
    tried?: readonly string[],
  ): Promise<{ readonly parcel: Parcel; readonly until: string; readonly letGo: () => void } | undefined>;
  remove(key: string): Promise<void>;
}

interface Sheet {
  readonly answers?: Parcel['answers'];
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly (PackedFile & { readonly field: string })[];
}

/** How what waits is kept. */
export interface OutboxOptions {
  /** The last day on which anything is kept, `YYYY-MM-DD`. */
  readonly until: string;
  /** 谁的待发箱。Of whom, where several people sign in on one device: any name that stays; nobody else sends what waits here. */
  readonly whose?: string;
}

/**
 * An outbox on this device: a need that waits for a connection survives a reload and is sent once, by one window, until
 * the day that is given. Not for machines that many use.
 */
export function outboxStore({ until, whose = '' }: OutboxOptions): Outbox {
  const vault = new Vault();
  const owner = freshName();
  /** Of which it was told that files are gone. */
  const told = new Set<string>();

  /** Named first, with its day, and whole only when all of it is there unless an earlier page has kept the very same. */
  async function keep({ key, form, version = '', data, answers = {}, on = '' }: Parcel): Promise<void> {
    const fields: [string, string][] = [];
    const files: Sheet['files'][number][] = [];
    const names = new Map<File, string>();
    for (const [field, value] of Array.from(data)) {
      if (typeof value === 'string') {
        fields.push([field, value]);
        continue;
      }
      const name = `${key}/${freshName()}`;
      names.set(value, name);
      files.push({ field, name, title: value.name, type: value.type, modified: value.lastModified });
    }
    const sheet: Sheet = {
      answers: packed(answers, 0, (file) => names.get(file as File) ?? '').answers,
      fields,
      files,
    };
    const entry = { id: key, kind: 'outbox', form: ownForm(form, whose), version, until, owner, on } as const;
    if (!(await vault.put({ ...entry, isPart: true }, sheet))) return;
    for (const [file, name] of Array.from(names)) await vault.putFile(name, await file.arrayBuffer());
    if (!(await vault.take(key, { isPart: false }))) throw new Error('gone');
  }

  async function unpack(sheet: Sheet) {
    const data = new FormData();
    const gone: string[] = [];
    const { answers, found } = await filled(sheet, (name) => vault.getFile(name));
    for (const [field, value] of sheet.fields) data.append(field, value);
    for (const { field, name, title } of sheet.files) {
      const file = found.get(name);
      if (file) data.append(field, file);
      else gone.push(title);
    }
    return { data, answers, gone };
  }

  return {
    until,
    whose,
    async put(parcel) {
      const letGo = await hold(parcel.key);
      // Another window keeps it.
      if (!letGo) return undefined;
      try {
        await keep(parcel);
      } catch (error) {
        // Half of it is of no use to anybody.
        await vault.remove(parcel.key).catch(() => undefined);
        letGo();
        throw error;
      }
      return letGo;
    },
    async next(form, today, lost = () => undefined, tried = []) {
      // What has no time left comes first: it is told, or sent.
      const all = [...(await vault.list('outbox'))].sort((one, other) => one.until.localeCompare(other.until));
      for (const { id, form: of, version, until: last, on = '' } of all) {
        const isLate = today && last < today;
        // Of other forms only what has no time left: it is deleted on its day, whatever page is opened.
        const letGo = (isLate || (of === ownForm(form, whose) && !tried.includes(id))) && (await hold(id));
        if (!letGo) continue;
        const lose = (why: Loss['why'], files: readonly string[] = []) => lost({ why, on, until: last, files });
        try {
          const sheet = (await vault.get(id)) as Sheet | null | undefined;
          if (sheet && !isLate) {
            const { gone, ...rest } = await unpack(sheet);
            if (gone[0] && !told.has(id)) lose('without-files', gone);
            told.add(id);
            return { parcel: { key: id, form, version, on, ...rest }, until: last, letGo };
          }
          // It is told to nobody but its own person. Else another window has sent it meanwhile.
          const [, owner] = formAndOwner(of);
          if (owner && owner !== whose) await vault.empty(id);
          else if (sheet !== undefined) {
            await vault.remove(id);
            lose(isLate ? 'expired' : 'unreadable');
          }
        } catch {
          // It cannot be read just now: it stays for the next time.
        }
        letGo();
      }
      return undefined;
    },
    remove: (key) => vault.remove(key),
  };
}
