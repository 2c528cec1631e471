import { expect } from '@open-wc/testing';
import { hold, Vault } from './vault.js';

const kept = (id: string) => ({ id, kind: 'draft', form: 'x', version: '1', until: '2030-01-01', owner: id }) as const;
const wait = (time: number) => new Promise((done) => setTimeout(done, time));

describe('the vault', () => {
  it('loses nothing that one window begins to keep while another takes its last away', async () => {
    let isOver = false;
    const faults: unknown[] = [];
    const other = async () => {
      while (!isOver) {
        const vault = new Vault();
        await vault.put(kept('a'), {}).catch((error: unknown) => faults.push(error));
        await vault.remove('a').catch((error: unknown) => faults.push(error));
      }
    };
    const runs = [other(), other()];
    let found = 0;
    for (let round = 0; round < 40; round++) {
      const vault = new Vault();
      const id = `b${round}`;
      try {
        await vault.put(kept(id), { words: id });
        await vault.putFile(`${id}/1`, new ArrayBuffer(3));
        await wait(10);
        if (await vault.get(id)) found += (await vault.getFile(`${id}/1`))?.byteLength ?? 0;
        await vault.remove(id);
      } catch (error) {
        faults.push(error);
      }
    }
    isOver = true;
    await Promise.all(runs);
    expect([found, faults.map(String)]).to.deep.equal([120, []]);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include('liandong.kept');
  });
  it('holds the database open no longer than it works on it: a window that stands still is in nobody’s way', async () => {
    const { open } = IDBFactory.prototype;
    const { close } = IDBDatabase.prototype;
    const connections = new Set<unknown>();
    IDBFactory.prototype.open = function (...given) {
      const asked = open.apply(this, given);
      asked.addEventListener('success', () => connections.add(asked.result));
      return asked;
    };
    IDBDatabase.prototype.close = function () {
      connections.delete(this);
      close.call(this);
    };
    try {
      const vault = new Vault();
      await vault.put(kept('a'), { words: 'a' });
      await vault.putFile('a/1', new ArrayBuffer(3));
      await Promise.all([vault.list('draft'), vault.get('a'), vault.getFile('a/1'), vault.keepFiles('a', [])]);
      expect(connections.size).to.equal(0);
      await vault.remove('a');
    } finally {
      IDBFactory.prototype.open = open;
      IDBDatabase.prototype.close = close;
    }
  });

  const there = async () => (await indexedDB.databases()).some(({ name }) => name === 'liandong.kept');
  /** Works on a shelf as an older page did, or one that died in between. */
  const onDisk = (shelf: string, act: (store: IDBObjectStore) => IDBRequest) =>
    new Promise<unknown>((done, fail) => {
      const asked = indexedDB.open('liandong.kept');
      asked.onsuccess = () => {
        const found = act(asked.result.transaction(shelf, 'readwrite').objectStore(shelf));
        found.onerror = () => fail(new Error('in vain'));
        found.onsuccess = () => (asked.result.close(), done(found.result));
      };
    });
  it('keeps no file whose entry is gone', async () => {
    const vault = new Vault();
    await vault.put(kept('a'), {});
    await vault.put(kept('b'), {});
    await vault.remove('a');
    await vault.putFile('a/1', new ArrayBuffer(3));
    expect(await onDisk('files', (files) => files.getAllKeys())).to.deep.equal([]);
    await vault.remove('b');
    await vault.putFile('b/1', new ArrayBuffer(3));
    expect(await there()).to.equal(false);
  });
  it('throws away files that nobody names, and the database with its key where nothing else is left', async () => {
    const vault = new Vault();
    await vault.put(kept('a'), {});
    await vault.put(kept('b'), {});
    for (const name of ['a/1', 'b/1']) await vault.putFile(name, new ArrayBuffer(3));
    await onDisk('kept', (all) => all.delete('a'));
    // An older page that still writes its files names them afterwards.
    const letGo = await hold('a');
    expect((await vault.list('draft')).map(({ id }) => id)).to.deep.equal(['b']);
    expect(await onDisk('files', (files) => files.getAllKeys())).to.deep.equal(['a/1', 'b/1']);
    letGo?.();
    await vault.list('outbox');
    expect(await onDisk('files', (files) => files.getAllKeys())).to.deep.equal(['b/1']);
    await onDisk('kept', (all) => all.delete('b'));
    await vault.list('draft');
    expect(await there()).to.equal(false);
    await vault.put(kept('a'), {});
    await onDisk('kept', (all) => all.delete('a'));
    await vault.list('draft');
    expect(await there(), 'nothing but the key').to.equal(false);
  });
  it('tells of nothing that is half put away, and throws it away once nobody is at it', async () => {
    const vault = new Vault();
    const letGo = await hold('a');
    await vault.put({ ...kept('a'), isPart: true }, {});
    await vault.putFile('a/1', new ArrayBuffer(3));
    expect(await vault.list('draft')).to.deep.equal([]);
    expect(await onDisk('files', (files) => files.getAllKeys())).to.deep.equal(['a/1']);
    letGo?.();
    await vault.list('draft');
    expect(await there()).to.equal(false);
  });
});
