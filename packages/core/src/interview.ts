import type { Citation } from './citation.js';
import type { Outcome, Plan, Question } from './decision.js';
import { WrongQuestionError } from './errors.js';
import type { Expr } from './expr.js';
import type { Fact, Facts, FactValues } from './fact.js';
import type { Law } from './law.js';
import { question as makeQuestion, type Asked } from './question.js';

/** 话题：放在一起问的事实。Facts that are asked in one go: a topic that was opened is finished before the next, first in all that settles, then in what only tells how much. */
export interface Topic {
  readonly name: string;
  readonly facts: readonly string[];
}

/** 一问的现状。Where one question stands. */
export interface Standing {
  readonly id: string;
  /** `unknown` while answers can still settle it, and where the law leaves it open whatever is answered. */
  readonly outcome: Outcome;
  /** No answer changes it any more, nor, where it is met, what it comes to. */
  readonly isSettled: boolean;
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
  /** Answers that registers gave and nobody was asked for: they open no topic. */
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
 * law give the same next question.
 *
 * Source: none; the order of asking is ours.
 *
 * @throws {WrongQuestionError} when one name stands for facts of two kinds, or a fact in two topics
 * @throws {WrongFactError} from `step`, for an answer that its fact refuses
 * @throws {InvalidDateError} from `step`, where the law's own counts lead to no day
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

  return { facts, step: (answers, law, options) => stepOf(questions, topics, facts, answers, law, options) };
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
  answers: Answers,
  law: Law,
  { again = '', known = [] }: StepOptions = {},
): Step {
  const wanted = new Map<string, Wanted>();
  const possible = new Set<string>();
  const want = (asked: Asked, open: readonly Question[], gain: (fact: string) => number) => {
    for (const question of open) {
      const fact = baseOf(question.fact);
      let entry = wanted.get(fact);
      if (!entry)
        wanted.set(fact, (entry = { fact, topic: topicOf(topics, fact), for: [], cites: [], question, gain: 0 }));
      entry.cites = [...new Set([...entry.cites, ...question.cites])];
      if (entry.for.includes(asked.id)) continue;
      entry.for.push(asked.id);
      entry.gain += gain(fact);
    }
  };
  const standings = questions.map((asked): Standing => {
    const own = restingOn(asked, answers);
    const plan = asked.plan(own, law);
    const { determined = 'unknown', impact } = plan;
    const open = openIn(plan, answers);
    const names = new Set(open.map(({ fact }) => baseOf(fact)));
    want(asked, open, (fact) => (names.size === 1 ? 1 : gainOf(facts[fact] as Fact, impact[fact])));
    const value = determined === 'met' ? valueOf(asked) : undefined;
    const ofValue = value ? openIn(value.plan(own, law), answers) : [];
    want(asked, ofValue, () => 0);
    const isSettled = open.length + ofValue.length === 0;
    // All of its facts, from the first step on: which of them a later answer brings up, a plan does not say.
    if (!isSettled) for (const name of Object.keys(asked.facts)) if (answers[name] === undefined) possible.add(name);
    return { id: asked.id, outcome: determined, isSettled };
  });
  const next = wanted.get(again) ?? choose([...wanted.values()], givenTopics(topics, answers, known));
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
      },
    }),
    atMost: possible.size,
  };
}

/** What a plan still asks for. A row with a hole is an answer: whoever left the hole does not know. */
const openIn = ({ stillNeeded }: Plan, answers: Answers) =>
  stillNeeded.filter(({ fact }) => fact !== unasked && answers[baseOf(fact)] === undefined);

/** A fact that is never given: while it is wanting, a question is not settled by what its answer would be either way. */
const unasked = '?';
const valuesOf = new WeakMap<Asked, Asked>();

/** “Is the value known?” as a question of its own, whose plan says which facts the value waits for. */
function valueOf(asked: Asked): Asked | undefined {
  const { id, answer, law, derive } = asked;
  let made = valuesOf.get(asked);
  if (!answer || made) return made;
  const is: Expr = { op: 'reason', code: 'value', of: { op: 'known', of: answer } };
  made = makeQuestion(id, {
    facts: { ...asked.facts, [unasked]: { kind: 'bool', who: [] } },
    law,
    derive: derive as never,
    met: () => ({ expr: { op: 'and', of: [is, { op: 'fact', name: unasked }] } }) as never,
  }) as unknown as Asked;
  valuesOf.set(asked, made);
  return made;
}

const baseOf = (fact: string) => fact.replace(/\[.*/, '');

/** The share of its answers that settle the question alone; what may settle it together with others, or cannot be counted, for less. */
function gainOf({ kind, options }: Fact, impact: Readonly<Record<string, Outcome>> = {}): number {
  const count = kind === 'bool' ? 2 : (options?.length ?? 1);
  return Object.values(impact).filter((outcome) => outcome !== 'unknown').length / count || uncounted;
}
const uncounted = 0.3;

/** The topics of the answers, of the last that was given first. */
const givenTopics = (topics: readonly Topic[], answers: Answers, known: readonly string[]) =>
  Object.keys(answers)
    .filter((name) => answers[name] !== undefined && !known.includes(name))
    .map((name) => topicOf(topics, name))
    .reverse();

/**
 * The best of the topic that was opened last and is not finished, else of all; the first that was declared, of equals. What only tells
 * how much comes when nothing more is to be settled.
 */
function choose(wanted: readonly Wanted[], given: readonly string[]): Wanted | undefined {
  const settling = wanted.filter(({ gain }) => gain > 0);
  const from = settling.length > 0 ? settling : wanted;
  const open = given.find((topic) => from.some((each) => each.topic === topic));
  return from
    .filter(({ topic }) => topic === (open ?? topic))
    .reduce<Wanted | undefined>((one, other) => (one && one.gain >= other.gain ? one : other), undefined);
}
