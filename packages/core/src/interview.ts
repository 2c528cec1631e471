import type { Citation } from './citation.js';
import type { Missing, Outcome, Question } from './decision.js';
import { WrongQuestionError } from './errors.js';
import { visit, type Expr } from './expr.js';
import type { Fact, Facts, FactValues } from './fact.js';
import { atWorst } from './interview-law.js';
import type { Law } from './law.js';
import { question as makeQuestion, type Asked } from './question.js';
import type { Listing, Term } from './term.js';

/** 话题：放在一起问的事实。Facts that are asked in one go: a topic that was opened is finished before the next: first all that settles, then what tells how much of what is met or may still be. */
export interface Topic {
  readonly name: string;
  readonly facts: readonly string[];
}

/** 一问的现状。Where one question stands. */
export interface Standing {
  readonly id: string;
  /** `unknown` while answers can still settle or turn it, and where the law leaves it open whatever is answered. */
  readonly outcome: Outcome;
  /** Nothing is asked for it any more: no answer changes it, nor, where it is met, what it comes to; or {@link isBlocked}. */
  readonly isSettled: boolean;
  /** 规定没有写明，怎么回答都不会是符合：for want of law no answer can make it met. One may still make it unmet; that is the office's to decide, and is not asked for. */
  readonly isBlocked?: true;
}

/** 下一个要问的事实。What to ask next. */
export interface NextFact {
  readonly fact: string;
  readonly declared: Fact;
  readonly topic: string;
  /** Questions that the answer can help to settle, or whose value it helps to tell. */
  readonly for: readonly string[];
  /** Texts that it rests on in any of them. */
  readonly cites: readonly Citation[];
  /** Who may answer, and why, as the first of these questions says. */
  readonly question: Question;
  /** 回到先前的话题：its topic was left for another, which nobody meets whose answers stay as they are. `amount`: what it is for waits for this to tell how much; `answers`: by the answers given since, it matters. */
  readonly back?: 'amount' | 'answers';
}

/** 访谈走到哪一步。How far an interview has come. */
export interface Step {
  /** Of every question, in the order given. */
  readonly standings: readonly Standing[];
  /** None when no answer changes anything any more. */
  readonly next?: NextFact;
  /** So many facts more at most, the next among them. It never rises from one answer to the next; an answer that is changed may raise it. */
  readonly atMost: number;
}

/** 怎样接着问。What else bears on the next question. */
export interface StepOptions {
  /** A fact that is to be asked again: it comes next as long as it matters. Take its answer out first. */
  readonly again?: string;
  /** Answers that registers gave and nobody was asked for: they open no topic, and rows in which a register left something open are asked for where that matters. */
  readonly known?: readonly string[];
}

type Answers = Readonly<Record<string, unknown>>;

/** 访谈：几个问题一起问，只问还有用的，一题只问一次。 */
export interface Interview {
  /** All facts that its questions work with; one that several ask for stands once. */
  readonly facts: Facts;
  /**
   * The step after these answers. What is answered may stand in any order; the last ones that were given say which topic is open.
   *
   * @throws {WrongFactError} for an answer that its fact refuses
   */
  step(answers: Answers, law: Law, options?: StepOptions): Step;
}

/** Facts outside every topic are topics of their own. */
const topicOf = (topics: readonly Topic[], fact: string) =>
  topics.find(({ facts }) => facts.includes(fact))?.name ?? fact;

const restingOn = (asked: Asked, answers: Answers) =>
  Object.fromEntries(Object.keys(asked.facts).map((name) => [name, answers[name]])) as FactValues<Facts>;

/**
 * 把几个问题合成一次访谈。
 * Makes one interview of several questions. It asks what settles most of them soonest, one topic after the other, and nothing that
 * no longer matters; when all is settled, what the values of the questions that are met still wait for. The same answers on the same
 * law give the same next question. A day that leads past the calendar counts as not known; no {@link InvalidDateError} arises of it.
 *
 * Source: none; the order of asking is ours.
 *
 * @throws {WrongQuestionError} when one name stands for facts of two kinds, or a fact in two topics
 * @throws {WrongFactError} from `step`, for an answer that its fact refuses
 *
 * @example
 * interview([mayGetPostSubsidy, mayGetExamReward]).step({}, law).next?.fact
 */
export function interview(questions: readonly Asked[], topics: readonly Topic[] = []): Interview {
  const facts: Record<string, Fact> = {};
  for (const asked of questions)
    for (const [name, fact] of Object.entries(asked.facts)) {
      const other = (facts[name] ??= fact);
      if (other.kind !== fact.kind || String(other.options) !== String(fact.options) || other.unit !== fact.unit)
        throw new WrongQuestionError(asked.id, `fact "${name}" is another thing in a question beside it`);
    }
  const inTopics = topics.flatMap((topic) => topic.facts);
  const twice = inTopics.find((name, at) => inTopics.indexOf(name) !== at);
  if (twice !== undefined) throw new WrongQuestionError('interview', `fact "${twice}" stands in two topics`);

  const looks = new Map<Asked, Look>();
  return { facts, step: (answers, law, options) => stepOf(questions, topics, facts, looks, answers, law, options) };
}

/** Where a question was found to stand. While its own answers and the law are the same, it is not planned again. */
interface Look {
  readonly law: Law;
  readonly own: Answers;
  readonly outcome: Outcome;
  readonly open: readonly Open[];
  readonly isBlocked: boolean;
}
/** A fact that a question waits for, and what an answer is worth to it. */
interface Open {
  readonly question: Question;
  readonly gain: number;
}

/** What is known of a fact that is still wanted. */
interface Wanted {
  readonly fact: string;
  readonly topic: string;
  readonly for: string[];
  cites: readonly Citation[];
  readonly question: Question;
  /** How many questions an answer settles, on the average of its answers; 0 where it only tells what they come to. */
  gain: number;
}

function stepOf(
  questions: readonly Asked[],
  topics: readonly Topic[],
  facts: Facts,
  looks: Map<Asked, Look>,
  answers: Answers,
  law: Law,
  { again = '', known = [] }: StepOptions = {},
): Step {
  const wanted = new Map<string, Wanted>();
  const possible = new Set<string>();
  /** Rows in which a register left something open: whoever is asked may know. */
  const isHoled = (fact: string) => known.includes(fact) && hasHole(facts[fact] as Fact, answers[fact]);
  const isOpen = (fact: string) => answers[fact] === undefined || isHoled(fact);
  /** What a question still asks for. A row with a hole is an answer of whoever was asked: they do not know. */
  const planOf = (asked: Asked, own: FactValues<Facts>) => {
    const plan = asked.plan(own, law);
    const open = plan.stillNeeded.filter(({ fact }) => fact !== unasked && isOpen(baseOf(fact)));
    // It may matter also where what the plan names as wanting is the law alone.
    const dark = plan.blockedBy[0]
      ? Object.keys(own).filter((fact) => isHoled(fact) && isInDoubt(asked, fact, own, law))
      : [];
    if (dark.length > 0) {
      const anew = { ...own, ...Object.fromEntries(dark.map((fact) => [fact, undefined])) } as FactValues<Facts>;
      open.push(...asked.plan(anew, law).stillNeeded.filter(({ fact }) => dark.includes(fact)));
    }
    return { ...plan, open };
  };
  const want = (id: string, { question, gain }: Open) => {
    const fact = baseOf(question.fact);
    let entry = wanted.get(fact);
    if (!entry)
      wanted.set(fact, (entry = { fact, topic: topicOf(topics, fact), for: [], cites: [], question, gain: 0 }));
    entry.cites = [...new Set([...entry.cites, ...question.cites])];
    if (entry.for.includes(id)) return;
    entry.for.push(id);
    entry.gain += gain;
  };
  const listed: Record<string, readonly string[]> = {};
  /** The share of its answers that settle a question alone: of those that can be counted. */
  const shareOf = (
    fact: string,
    impact: Readonly<Record<string, Outcome>> = {},
    outcome: (value: unknown) => Outcome,
  ) => {
    const { kind, options } = facts[fact] as Fact;
    const codes = kind === 'code' ? (listed[fact] ??= codesOf(questions, fact, law)) : [];
    // Rows are none, one or several: the first can be tried.
    const tried = kind === 'rows' ? [outcome([])] : [...codes.map(outcome), ...Object.values(impact)];
    const count = { bool: 2, code: codes.length, rows: 3 }[kind] ?? options?.length ?? 1;
    return tried.filter((each) => each !== 'unknown').length / count;
  };
  /** May what only tells how much contradict what makes the question met? Of the answers that can be counted. */
  const turns = (asked: Asked, { question }: Open) => {
    const fact = baseOf(question.fact);
    const { kind, options = [] } = facts[fact] as Fact;
    const tried = { bool: [true, false], rows: answers[fact] ? [] : [[]] }[kind as string] ?? options;
    const own = restingOn(asked, answers);
    return tried.some((value) => asked.outcome({ ...own, [fact]: value } as never, law) !== 'met');
  };
  const lookAt = (asked: Asked): Look => {
    const own = restingOn(asked, answers);
    const last = looks.get(asked);
    // Rows may be other ones under the same name.
    const isSame = ([name, value]: [string, unknown]) =>
      value === last?.own[name] && (value === null || typeof value !== 'object');
    if (last?.law === law && Object.entries(own).every(isSame)) return last;
    const plan = planOf(asked, own);
    const { determined = 'unknown', impact } = plan;
    const isBlocked = determined === 'unknown' && atWorst(asked, law)?.outcome(own, law) === 'unmet';
    // Beside what is not known, only what may still make it met or unmet without it.
    const dark = Object.keys(own).filter((name) => own[name] === null);
    const bounds = dark.length > 0 ? [true, false].map((isFor) => atWorst(asked, law, dark, isFor)) : [];
    const near = bounds.flatMap((bound) => (bound ? planOf(bound, own).open.map(({ fact }) => baseOf(fact)) : []));
    const open = plan.open.filter(({ fact }) => dark.length === 0 || near.includes(baseOf(fact)));
    const count = new Set(open.map(({ fact }) => baseOf(fact))).size;
    const settling = open.map((question): Open => {
      const fact = baseOf(question.fact);
      const share = shareOf(fact, impact[fact], (value) => asked.outcome({ ...own, [fact]: value } as never, law));
      // What settles nothing by itself brings it one fact nearer.
      return { question, gain: share + (1 - share) / count };
    });
    // While it may still be met, that is asked where its topic is open anyway, so that nobody is brought back to it.
    const mayBeMet = settling.length > 0 && !isBlocked && bounds[0]?.outcome(own, law) !== 'unmet';
    const value = determined === 'met' || mayBeMet ? valueOf(asked) : undefined;
    const telling = value ? planOf(value, own).open.map((question): Open => ({ question, gain: 0 })) : [];
    const outcome = determined === 'met' && telling.some((each) => turns(asked, each)) ? 'unknown' : determined;
    const look: Look = { law, own, outcome, open: [...settling, ...telling], isBlocked };
    looks.set(asked, look);
    return look;
  };
  const standings = questions.map((asked): Standing => {
    const { outcome, open, isBlocked } = lookAt(asked);
    // An answer to it that is given again may still make it unmet.
    for (const each of open) if (!isBlocked || baseOf(each.question.fact) === again) want(asked.id, each);
    const isSettled = isBlocked || open.length === 0;
    // All of its facts, from the first step on: which of them a later answer brings up, a plan does not say.
    if (!isSettled) for (const name of Object.keys(asked.facts)) if (isOpen(name)) possible.add(name);
    return { id: asked.id, outcome, isSettled, ...(isBlocked && { isBlocked }) };
  });
  const given = givenTopics(topics, answers, known);
  const changed = wanted.get(again);
  const next = changed ?? choose([...wanted.values()], given);
  const isMet = standings.every(({ id, outcome }) => outcome === 'met' || !next?.for.includes(id));
  const isBack = !changed && next && next.topic !== given[0] && given.includes(next.topic);
  return {
    standings,
    ...(next && {
      next: {
        fact: next.fact,
        declared: facts[next.fact] as Fact,
        topic: next.topic,
        for: next.for,
        cites: next.cites,
        question: next.question,
        ...(isBack && { back: next.gain > 0 || !isMet ? ('answers' as const) : ('amount' as const) }),
      },
    }),
    atMost: possible.size,
  };
}

const hasHole = ({ row = {} }: Fact, given: unknown) =>
  Array.isArray(given) &&
  (given as Answers[]).some((one) => Object.keys(row).some((name) => (one[name] ?? null) === null));

/** The codes that a fact is held against in any of the questions, and one that is none of them. */
function codesOf(questions: readonly Asked[], name: string, law: Law): readonly string[] {
  const codes = new Set(['other']);
  for (const { criterion, law: terms } of questions)
    visit(criterion, (expr) => {
      if (expr.op !== 'in' || expr.of.op !== 'fact' || expr.of.name !== name) return;
      const { list } = expr;
      const items =
        'op' in list
          ? list.op === 'law' && (law.get(terms[list.name] as Term).value as Listing | undefined)?.items
          : list;
      for (const code of items || []) codes.add(code);
    });
  return [...codes];
}

/** A fact that is never given: while it is wanting, a question is not settled by what its answer would be either way. */
const unasked = '?';
const valuesOf = new WeakMap<Asked, Asked>();

/**
 * “Is the value known?” as a question of its own, whose plan says which facts the value waits for. What can never be known is not; `isDark`
 * asks for it all the same, by holding it against what is never given.
 */
function valueOf(asked: Asked, isDark = false): Asked | undefined {
  const { id, answer, law, derive } = asked;
  let made = isDark ? undefined : valuesOf.get(asked);
  if (!answer || made) return made;
  const never: Expr = { op: 'fact', name: unasked };
  const known: Expr = { op: 'and', of: [{ op: 'known', of: answer }, never] };
  const of: Expr = isDark ? { op: '=', a: answer, b: never } : known;
  made = makeQuestion(id, {
    facts: { ...asked.facts, [unasked]: { kind: isDark ? 'code' : 'bool', who: [] } },
    law,
    derive: derive as never,
    met: () => ({ expr: { op: 'reason', code: 'value', of } }) as never,
  }) as unknown as Asked;
  if (!isDark) valuesOf.set(asked, made);
  return made;
}

/**
 * 数额还差什么。
 * What the value of a question still waits for, facts and law, as {@link Decision.missing} tells it of the outcome; nothing where it has one.
 * It is made of a sound question: no {@link WrongQuestionError} arises, nor, of a day that leads past
 * the calendar, an {@link InvalidDateError}.
 *
 * Source: none; reads the question.
 *
 * @throws {WrongFactError} for an answer that its fact refuses
 */
export function missingForValue(asked: Asked, facts: FactValues<Facts>, law: Law): readonly Missing[] {
  const known = valueOf(asked)?.(facts, law);
  // What no answer can make known still waits for law, or for what nobody knows.
  const told = known?.outcome === 'unmet' ? valueOf(asked, true)?.(facts, law) : known;
  return (told?.missing ?? []).filter((each) => !('question' in each && each.question.fact === unasked));
}

/** Does a question read these rows as they are, or work out from them what has no value yet? */
function isInDoubt(asked: Asked, rows: string, own: FactValues<Facts>, law: Law): boolean {
  let isIt = false;
  visit(asked.criterion, (expr) => {
    isIt ||= 'rows' in expr && expr.rows === rows;
    if (expr.op !== 'fact' || !asked.derivedFrom[expr.name]?.includes(rows)) return;
    const is: Expr = { op: 'reason', code: 'value', of: { op: 'known', of: expr } };
    isIt ||=
      makeQuestion(asked.id, { ...asked, met: () => ({ expr: is }) as never } as never).outcome(own, law) !== 'met';
  });
  return isIt;
}

const baseOf = (fact: string) => fact.replace(/\[.*/, '');

/** The topics of the answers, of the last that was given first. */
const givenTopics = (topics: readonly Topic[], answers: Answers, known: readonly string[]) =>
  Object.keys(answers)
    .filter((name) => answers[name] !== undefined && !known.includes(name))
    .map((name) => topicOf(topics, name))
    .reverse();

/** What each question that a topic still holds counts against opening it, in questions settled: found by measuring, docs/subsidies/interview.md. */
const toll = 0.13;

/**
 * The best of the topic that was opened last and is not finished, else of all; the first that was declared, of equals. A topic is finished
 * with what tells how much of its questions that are not unmet; of other topics, that comes when nothing more is to be settled. Since a topic
 * once opened is finished, what else it asks counts against what its best question settles.
 */
function choose(wanted: readonly Wanted[], given: readonly string[]): Wanted | undefined {
  const settling = wanted.filter(({ gain }) => gain > 0);
  const worth = ({ gain, topic }: Wanted) => gain - toll * settling.filter((each) => each.topic === topic).length;
  const from = settling.length > 0 && !wanted.some(({ topic }) => topic === given[0]) ? settling : wanted;
  const open = given.find((topic) => from.some((each) => each.topic === topic));
  return from
    .filter(({ topic }) => topic === (open ?? topic))
    .reduce<Wanted | undefined>((one, other) => (one && worth(one) >= worth(other) ? one : other), undefined);
}
