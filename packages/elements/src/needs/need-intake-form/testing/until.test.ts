// For specs that wait for what happens by itself; alone, for those that need no form.
export const wait = (time: number): Promise<unknown> => new Promise((done) => setTimeout(done, time));

/** Looks every 20 ms, for three seconds at most. */
export async function until(look: () => unknown, why: string): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    if (await look()) return;
    await wait(20);
  }
  throw new Error(`waited in vain for ${why}`);
}
