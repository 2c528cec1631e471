import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder is in the hands of another process, whose work a second one would destroy. */
export class FolderInUseError extends Error {
  constructor(folder: string, process: number) {
    super(
      `The data in ${folder} is in use by process ${process}. Stop that one, or set LIANDONG_DATA to another folder.`,
    );
    this.name = 'FolderInUseError';
  }
}

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Keeps a folder for this process until it is released; what a dead process left behind is taken over. */
export async function lockFolder(folder: string, isAlive = isRunning): Promise<() => Promise<void>> {
  const file = join(folder, 'in-use-by');
  await mkdir(folder, { recursive: true });
  const mine = { flag: 'wx' } as const;
  try {
    await writeFile(file, String(process.pid), mine);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const other = Number(await readFile(file, 'utf8'));
    if (other !== process.pid && Number.isInteger(other) && other > 0 && isAlive(other))
      throw new FolderInUseError(folder, other);
    await writeFile(file, String(process.pid));
  }
  return () => rm(file, { force: true });
}
