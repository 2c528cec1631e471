import { allOf, bool, choose, date, oneOf, question, rows, type IsoDate } from '@liandong/core';
import { guarantees, maturitySteps, proofs, systems, type MaturityStep } from './codes.js';
import { presenceProof } from './terms.js';

const street = { who: ['street', 'district'] } as const;
const parts = [...systems, ...guarantees] as const;

type DoneStep = { readonly step?: MaturityStep | null; readonly doneOn?: IsoDate | null };

/**
 * 四步没有颠倒。Is no step done before the day of the one it rests on? Nothing where a day is not known and would decide, or where a step is
 * recorded on several days and which of them counts would.
 *
 * Source: 各地比较（北京：联动服务机制、职能定位、制度与平台、保障，依次四步）.
 */
export function areStepsInOrder(done: readonly DoneStep[]): boolean | undefined {
  if (done.some(({ step }) => step == null)) return undefined;
  let isSure = true;
  for (const [at, step] of maturitySteps.entries()) {
    const own = done.filter((one) => one.step === step);
    for (const earlier of maturitySteps.slice(0, own.length > 0 ? at : 0)) {
      const before = done.filter((one) => one.step === earlier);
      const inOrder = before.flatMap(({ doneOn }) => own.map((one) => isNotAfter(doneOn, one.doneOn)));
      if (inOrder.every((is) => is === false)) return false;
      isSure &&= inOrder.every(Boolean);
    }
  }
  return isSure ? true : undefined;
}

const isNotAfter = (one: IsoDate | null | undefined, other: IsoDate | null | undefined) =>
  one == null || other == null ? undefined : one <= other;

/**
 * 走到的一步。The last step up to which all are done, on whatever days; nothing where a step is not known.
 *
 * Source: 各地比较（北京：联动服务机制、职能定位、制度与平台、保障，依次四步）. Calling the last unbroken one the stage is ours.
 */
export function stageOf(done: readonly DoneStep[]): MaturityStep | 'none' | undefined {
  if (done.some(({ step }) => step == null)) return undefined;
  const gap = maturitySteps.findIndex((step) => !done.some((one) => one.step === step));
  return gap === 0 ? 'none' : maturitySteps[(gap < 0 ? maturitySteps.length : gap) - 1];
}

/**
 * 联动的制度和保障齐不齐：四项制度、四种保障都有，四步按先后做。
 * Are the four systems and the four guarantees there, and were the four steps taken in order? What proves that one is there is open.
 *
 * Met describes; nobody must have them: a study reports the practice of one city. The value is the step that was reached.
 *
 * Source: comparison of cities（北京的四项制度、四种保障与四步）.
 */
export const isMature = question('linkage.isMature', {
  facts: {
    parts: rows({ part: oneOf(parts), proof: oneOf(proofs) }, { max: 100, ...street }),
    steps: rows({ step: oneOf(maturitySteps), doneOn: date() }, { max: 4, ...street }),
  },
  law: { presenceProof },
  derive: {
    inOrder: { type: bool(), from: ['steps'], compute: ({ steps }) => areStepsInOrder(steps) },
    stage: { type: oneOf(['none', ...maturitySteps]), from: ['steps'], compute: ({ steps }) => stageOf(steps) },
  },
  met: ({ parts: given, inOrder, presenceProof }) =>
    allOf(
      ...parts.map((part) =>
        given
          .exists((one) => allOf(one.part.is(part), one.proof.in(presenceProof)))
          .because(part, { cites: ['presenceProof'] }),
      ),
      inOrder.because('inOrder'),
    ),
  value: ({ stage }) =>
    choose(
      maturitySteps.map((step) => [stage.is(step), step] as const),
      'none' as MaturityStep | 'none',
    ),
});
