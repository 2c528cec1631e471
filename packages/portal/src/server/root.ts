import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, found upwards, so that it is the same for the built server and for a bundled test. */
export const root: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package-lock.json'))) {
    if (folder === dirname(folder)) throw new Error('No package-lock.json above the portal: is this a whole checkout?');
    folder = dirname(folder);
  }
  return folder;
})();
