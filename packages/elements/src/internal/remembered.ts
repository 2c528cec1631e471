/** What was made last, kept as long as all that it was made of stays the same. */
export class Remembered<Made> {
  private last: { readonly parts: readonly unknown[]; readonly made: Made } | undefined;

  of(parts: readonly unknown[], make: () => Made): Made {
    if (!this.last || this.last.parts.some((part, at) => part !== parts[at])) this.last = { parts, made: make() };
    return this.last.made;
  }
}
