import type { Fact, FactValues, Facts } from '@liandong/core';
import { schemes, type Scheme } from '@liandong/sdk/subsidies';

/** What each register holds of somebody, by the register's name as the questions declare it. */
export type Registers = Readonly<Record<string, FactValues<Facts>>>;

/** Made-up registers of the made-up street: who holds which certificate, and what was paid to whom. */
export const demoRegisters: Readonly<Record<string, Registers>> = {
  shegong1: {
    'workforce.certificates': {
      certificates: [
        { certificateLevel: 'middle', obtainedOn: '2024-12-20', neverLapses: false, lapsesOn: '2028-03-11' },
      ],
    } as FactValues<Facts>,
    'workforce.workers': {
      role: 'agency-worker',
      workedFrom: '2024-07-01',
      isStillHere: true,
      isWorkingHere: true,
    } as FactValues<Facts>,
    'subsidies.payments': { paidBefore: 0 } as FactValues<Facts>,
  },
};

/** One fact that need not be asked, and the register that says so. */
export interface Registered {
  readonly name: string;
  readonly fact: Fact;
  readonly value: unknown;
  readonly register: string;
}

/** Facts that registers may answer: only those whose question names the register. */
export function registered(registers: Registers, which: readonly Scheme[]): readonly Registered[] {
  const declared: Record<string, Fact> = Object.assign({}, ...which.map((scheme) => schemes[scheme].question.facts));
  return Object.entries(declared).flatMap(([name, fact]) => {
    const value = fact.register === undefined ? undefined : registers[fact.register]?.[name];
    return value === undefined ? [] : [{ name, fact, value, register: fact.register as string }];
  });
}
