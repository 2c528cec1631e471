import type { IsoDate } from '@liandong/core';
import type { Post } from './codes.js';
import { stretchesOf } from './stretches-of.js';
import type { Employment, Worker } from './worker.js';

/** 用人单位：登记册里的编号和名称。An employer, as the register of organisations has it. */
export interface Employer {
  readonly id: string;
  readonly name: string;
}

/** 本单位的一名工作人员：编号、姓名，在本单位的岗位、起止。One whom an employer employs or did, and their work with it. */
export interface Employee {
  readonly id: string;
  readonly name?: string | undefined;
  readonly post: Post;
  readonly from: IsoDate;
  /** The last day, where it is known. */
  readonly until?: IsoDate;
  /** 当日在聘。Employed on the day. */
  readonly isHere: boolean;
}

/**
 * 一个单位聘用的工作人员：当日在聘的，以前聘用过的。
 * Those whom an employer employs on a day, then those whom it did, in the order of the roster. Nothing is told of anybody else: a line of the roster is
 * the employer's by its number, or, where it has none, by a name that no other on the register bears. Of several lines of one worker the post is that of
 * a social worker, of none any more the last; first and last day are of the stretch without a gap. Advisors are nobody's employees.
 *
 * Source: none; how a line of the roster names its employer is ours.
 *
 * @throws {InvalidDateError} for a date that is no day
 *
 * @example
 * employeesOf(warmHands, { organizations: [warmHands], workers }, '2026-03-02') // => [{ id: 'W-006', from: '2024-07-01', isHere: true, … }]
 */
export function employeesOf(
  { id, name }: Employer,
  { organizations, workers }: { readonly organizations: readonly Employer[]; readonly workers: readonly Worker[] },
  on: IsoDate,
): readonly Employee[] {
  const isAlone = organizations.every((other) => other.name !== name || other.id === id);
  const isHere = ({ until }: Employment) => !until || until >= on;
  const all = workers.flatMap((worker): readonly Employee[] => {
    const own = worker.employments.filter(
      ({ post, employer, employerId }) =>
        post !== 'advisor' && (employerId ? employerId === id : isAlone && employer === name),
    );
    const begun = own.filter(({ from }) => from <= on);
    const now = begun.filter(isHere);
    const last = begun.reduce<Employment | undefined>(
      (one, each) => (one && (one.until ?? on) > (each.until ?? on) ? one : each),
      undefined,
    );
    const work = now.find(({ post }) => post === 'agency-social-worker') ?? now[0] ?? last;
    const [stretch] = stretchesOf(own, on);
    if (!work || !stretch) return [];
    return [{ id: worker.id, name: worker.name, post: work.post, ...stretch, isHere: isHere(work) }];
  });
  return [...all.filter((one) => one.isHere), ...all.filter((one) => !one.isHere)];
}
