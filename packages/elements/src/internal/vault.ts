import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Why nothing can be kept on this device. */
export type Barrier = 'no-crypto' | 'no-storage';

/** What is kept, as it lies there: only what must be read before it is opened stands outside the seal. */
export interface Kept {
  readonly id: string;
  readonly kind: 'draft' | 'outbox';
  readonly form: string;
  readonly version: string;
  /** Last day on which it may be kept, `YYYY-MM-DD`. */
  readonly until: string;
  /** The page that writes it. Another page that finds another name here keeps its hands off. */
  readonly owner: string;
  /** Counts writes, so that the latest is known without a clock. */
  readonly turn: number;
  /** Was sent from here, and may have arrived. */
  readonly isSent?: boolean;
  /** The day it was sent off. */
  readonly on?: string;
  /** Its files are still being written: nothing is done with it but by the page that holds it, and it goes with that page. */
  readonly isPart?: boolean;
}

interface Sealed {
  readonly iv: Uint8Array;
  readonly data: ArrayBuffer;
}

interface Shelves extends DBSchema {
  keys: { key: string; value: CryptoKey };
  kept: { key: string; value: Kept & { readonly sealed: Sealed } };
  files: { key: string; value: Sealed };
}

const shelf = 'liandong.kept';
const keyName = 'aes';

/** A name that nobody else has. `randomUUID` is too young for old browsers. */
export const freshName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Is there what it takes? WebCrypto is there only on pages that came over https, or from this very machine. */
export function barrier(): Barrier | undefined {
  if (typeof crypto === 'undefined' || !crypto.subtle) return 'no-crypto';
  try {
    return typeof indexedDB === 'undefined' || indexedDB === null ? 'no-storage' : undefined;
  } catch {
    return 'no-storage'; // some browsers throw at the mere name in private mode
  }
}

/**
 * 谁的哪张表。Under what name that is kept and told which belongs to a form: of each person by themselves, where they are
 * told apart. No form's id has a space.
 */
export const ownForm = (form: string, whose = ''): string => (whose ? `${form} ${whose}` : form);

/** Which form that is, and of whom. */
export function formAndOwner(name: string): readonly [form: string, whose: string] {
  const [form = '', whose = ''] = name.split(/ ([^]*)/);
  return [form, whose];
}

/** Was there no room? */
export const isFull = (error: unknown): boolean => /quota/i.test((error as Error | null)?.name ?? '');

/**
 * 本机保管：写入之前先加密，钥匙取不出来。
 * What is kept on this device: each thing sealed with AES-GCM before it is written, under a key that can be used and not
 * taken out. When nothing is left, the database goes, and the key with it.
 */
export class Vault {
  /** Looks without making anything: a device on which nothing was ever kept stays without a trace. */
  private open(make: boolean): Promise<IDBPDatabase<Shelves> | undefined> {
    let isAbsent = false;
    return openDB<Shelves>(shelf, 1, {
      upgrade: (db, _before, _now, tx) => {
        if (!make) {
          isAbsent = true;
          tx.done.catch(() => undefined); // as it should be
          tx.abort();
          return;
        }
        db.createObjectStore('keys');
        db.createObjectStore('kept', { keyPath: 'id' });
        db.createObjectStore('files');
      },
    }).catch((error: unknown) => {
      if (isAbsent) return undefined;
      throw error;
    });
  }

  /**
   * Works on what is there; on nothing where nothing was ever kept. The database is open no longer than that, so that a
   * window that stands still keeps no other from throwing it away.
   */
  private use<Value>(
    act: (db: IDBPDatabase<Shelves>) => Promise<Value>,
    make = false,
    mode: LockMode = 'shared',
  ): Promise<Value | undefined> {
    return locked(mode, async () => {
      const db = await this.open(make);
      try {
        return db && (await act(db));
      } finally {
        db?.close();
      }
    });
  }

  private add<Value>(act: (db: IDBPDatabase<Shelves>) => Promise<Value>): Promise<Value> {
    return this.use(act, true) as Promise<Value>;
  }

  private async keyOf(db: IDBPDatabase<Shelves>): Promise<CryptoKey> {
    let key = await db.get('keys', keyName);
    if (!key) {
      const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
      // Another page may have been first: whoever comes second takes the key that is there.
      const tx = db.transaction('keys', 'readwrite');
      key = await tx.store.get(keyName);
      if (!key) await tx.store.put((key = made), keyName);
      await tx.done;
    }
    return key;
  }

  private async seal(db: IDBPDatabase<Shelves>, content: ArrayBuffer | Uint8Array): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.keyOf(db), content as BufferSource);
    return { iv, data };
  }

  /** `null` where it was sealed under a key that is gone, so that nobody can open it any more; all other failures may pass. */
  private async unseal(db: IDBPDatabase<Shelves>, { iv, data }: Sealed): Promise<ArrayBuffer | null> {
    const key = await this.keyOf(db);
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv as BufferSource }, key, data).catch(() => null);
  }

  /** Everything of a kind, the latest first; what a page left half put away, and files that nobody names, go before. */
  async list(kind: Kept['kind']): Promise<readonly Kept[]> {
    const look = async (db: IDBPDatabase<Shelves>) => ({
      all: await db.getAll('kept'),
      files: await db.getAllKeys('files'),
    });
    const { all, files } = (await this.use(look)) ?? { all: undefined, files: [] };
    const whole = (all ?? []).filter((each) => !each.isPart);
    const isTidy = files.every((name) => whole.some(({ id }) => id === idOf(name)));
    if (all && (!whole[0] || whole.length < all.length || !isTidy)) await this.sweep();
    return whole.filter((each) => each.kind === kind).sort((one, other) => other.turn - one.turn);
  }

  /** But for what a page holds that is still at it; with the last, the database and the key. */
  private async sweep(): Promise<void> {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    const isHeld = (id: string) => held.some(({ name }) => name === lockOf(id));
    await this.use(
      async (db) => {
        const tx = db.transaction(['kept', 'files'], 'readwrite');
        const kept = tx.objectStore('kept');
        const files = tx.objectStore('files');
        const ids = new Set<string>();
        for (const { id, isPart } of await kept.getAll()) {
          if (isPart && !isHeld(id)) await kept.delete(id);
          else ids.add(id);
        }
        for (const name of await files.getAllKeys()) {
          const id = idOf(name);
          // An older page names its files when all are written, and holds them until then.
          if (isHeld(id)) ids.add(id);
          else if (!ids.has(id)) await files.delete(name);
        }
        await tx.done;
        if (!ids.size) await destroy(db);
      },
      false,
      'exclusive',
    );
  }

  /** Keeps this; `false` where another page has taken it over, and then nothing is overwritten. */
  put(kept: Omit<Kept, 'turn'>, content: unknown): Promise<boolean> {
    return this.add(async (db) => {
      const sealed = await this.seal(db, new TextEncoder().encode(JSON.stringify(content)));
      const tx = db.transaction('kept', 'readwrite');
      const all = await tx.store.getAll();
      const isOurs = all.every(({ id, owner, isPart }) => id !== kept.id || owner === kept.owner || isPart);
      const turn = 1 + Math.max(0, ...all.map((each) => each.turn));
      if (isOurs) await tx.store.put({ ...kept, turn, sealed });
      await tx.done;
      return isOurs;
    });
  }

  /** Makes it this page's own; tells whether it is there. */
  take(
    id: string,
    change: Partial<Pick<Kept & { sealed: Sealed }, 'owner' | 'isSent' | 'until' | 'isPart' | 'sealed'>>,
  ) {
    return this.use(async (db) => {
      const tx = db.transaction('kept', 'readwrite');
      const before = await tx.store.get(id);
      if (before) await tx.store.put({ ...before, ...change });
      await tx.done;
      return !!before;
    });
  }

  /** Throws away what is in it; that it was there stays known, until it is told to whose it was. */
  async empty(id: string): Promise<void> {
    await this.take(id, { sealed: { iv: new Uint8Array(), data: new ArrayBuffer(0) } });
    await this.keepFiles(id, []);
  }

  /** `undefined` where it is not there, `null` where nobody can open it any more. */
  get(id: string): Promise<unknown> {
    return this.use(async (db) => {
      const found = await db.get('kept', id);
      const plain = found && (await this.unseal(db, found.sealed));
      return plain && JSON.parse(new TextDecoder().decode(plain));
    });
  }

  /** Beside its entry; where that is gone, nothing is kept of it. */
  putFile(name: string, bytes: ArrayBuffer): Promise<unknown> {
    return this.use(async (db) => {
      const sealed = await this.seal(db, bytes);
      const tx = db.transaction(['kept', 'files'], 'readwrite');
      if (await tx.objectStore('kept').getKey(idOf(name))) await tx.objectStore('files').put(sealed, name);
      await tx.done;
    });
  }

  getFile(name: string): Promise<ArrayBuffer | null | undefined> {
    return this.use(async (db) => {
      const found = await db.get('files', name);
      return found && this.unseal(db, found);
    });
  }

  /** Throws away the files of an entry but for those named; tells which are there. */
  async keepFiles(id: string, names: readonly string[]): Promise<readonly string[]> {
    return (await this.use((db) => sift(db, id, names))) ?? [];
  }

  /** Throws it away, but for what is not this owner's any more; with the last one, the database and the key. */
  remove(id: string, owner?: string): Promise<void> {
    const act = async (db: IDBPDatabase<Shelves>) => {
      const tx = db.transaction(['kept', 'files'], 'readwrite');
      const kept = tx.objectStore('kept');
      const found = owner && (await kept.get(id));
      if (found && found.owner !== owner) return;
      await kept.delete(id);
      await tx.objectStore('files').delete(filesOf(id));
      const left = await kept.count();
      await tx.done;
      if (!left) await destroy(db);
    };
    return this.use(act, false, 'exclusive');
  }
}

/** Files are named after what they belong to. */
const idOf = (file: string): string => file.split('/')[0]!;
const filesOf = (id: string): IDBKeyRange => IDBKeyRange.bound(`${id}/`, `${id}/\uffff`);

async function destroy(db: IDBPDatabase<Shelves>): Promise<void> {
  db.close();
  await deleteDB(shelf);
}

async function sift(db: IDBPDatabase<Shelves>, id: string, names: readonly string[]): Promise<readonly string[]> {
  const tx = db.transaction('files', 'readwrite');
  const all = await tx.store.getAllKeys(filesOf(id));
  for (const name of all) if (!names.includes(name)) await tx.store.delete(name);
  await tx.done;
  return all;
}

/** Pages work beside each other, and throw the database away alone: none goes under another's first write. */
const locked = <Value>(mode: LockMode, act: () => Promise<Value>): Promise<Value> => {
  const { locks } = navigator;
  return locks ? (locks.request('liandong', { mode }, act) as Promise<Value>) : act();
};

const lockOf = (name: string): string => `liandong.${name}`;

/** A page that has just died may still hold what it held. */
const graceTime = 250;

/**
 * Holds something for this page alone, until it lets go or dies; `undefined` where another page holds it, unless it
 * `waits` for that page. A browser without locks lets everybody hold: the owner that is checked in each write stands
 * guard there.
 */
export async function hold(name: string, waits = false): Promise<(() => void) | undefined> {
  const { locks } = navigator;
  if (!locks) return () => undefined;
  const attempt = () =>
    new Promise<(() => void) | undefined>((resolve) => {
      locks
        .request(lockOf(name), { ifAvailable: !waits }, (lock) =>
          lock ? new Promise<void>((done) => resolve(done)) : resolve(undefined),
        )
        .catch(() => resolve(() => undefined));
    });
  const held = await attempt();
  if (held) return held;
  await new Promise((done) => setTimeout(done, graceTime));
  return attempt();
}
