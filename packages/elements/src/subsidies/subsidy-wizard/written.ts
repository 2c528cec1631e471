import type { ReactiveElement } from 'lit';
import type { FormControl } from '../../internal/form-control.js';

/** Where a row stands without anything in it; -1 where none does. */
export const emptyRowOf = (value: unknown): number =>
  Array.isArray(value) ? value.findIndex((row: object) => !Object.keys(row)[0]) : -1;

/** 写了还没有交的回答，按事实记着。What is written and not given yet, by fact: it stays until it is given or taken away. */
export class Written {
  private values = new Map<string, unknown>();
  /** What is half written and no answer, as its control keeps it. */
  private halves = new Map<string, readonly (string | FormData | undefined)[]>();

  constructor(private readonly host: ReactiveElement) {}

  private get entries(): readonly FormControl<string>[] {
    return Array.from(this.host.renderRoot.querySelectorAll('.question .entry'));
  }

  /** What stands on the screen for a fact: what is written, else what was given. */
  of(fact: string, given: unknown): unknown {
    return this.values.has(fact) ? this.values.get(fact) : given;
  }

  has(fact: string): boolean {
    return this.values.has(fact);
  }

  put(fact: string, value: unknown): void {
    this.values.set(fact, value);
  }

  drop(fact: string): void {
    this.values.delete(fact);
    this.halves.delete(fact);
  }

  clear(): void {
    this.values.clear();
    this.halves.clear();
  }

  /** Another question comes to the screen, and what is half written to this one leaves it. */
  leave(fact: string): void {
    this.halves.set(
      fact,
      this.entries.map((each) => (each.validity.valid ? undefined : each.kept)),
    );
  }

  /** What was half written is on the screen again. */
  bringBack(fact: string): void {
    const { entries } = this;
    this.halves.get(fact)?.forEach((state, at) => state && entries[at]?.formStateRestoreCallback(state));
    this.halves.delete(fact);
  }

  /** Goes to what is no answer: half written, or a row without anything in it. Says so there; false where all is good. */
  isHeld(value: unknown, emptyRow: string): boolean {
    const { entries } = this;
    for (const each of entries) each.setCustomError('');
    let [bad] = entries.filter((each) => !each.showValidity());
    const empty = emptyRowOf(value);
    if (!bad && empty >= 0) {
      const row = this.host.renderRoot.querySelectorAll('.question .row')[empty];
      bad = row?.querySelector('.entry') as FormControl<string> | undefined;
      bad?.setCustomError(emptyRow);
    }
    void bad?.updateComplete.then(() => bad.focus());
    return !!bad;
  }
}
