import type { Citation } from './citation.js';
import type { Outcome, Question } from './decision.js';
import { WrongQuestionError } from './errors.js';
import type { Fact, Facts, FactValues } from './fact.js';
import type { Law } from './law.js';
import type { Asked } from './question.js';

/** 话题：放在一起问的事实。Facts that are asked in one go: a topic that was opened is finished before the next. */
export interface Topic {
  readonly name: string;
  readonly facts: readonly string[];
}

/** 一问的现状。Where one question stands. */
export interface Standing {
  readonly id: string;
  /** `unknown` while answers can still settle it, and where the law leaves it open whatever is answered. */
  readonly outcome: Outcome;
  /** No answer changes it any more. */
  readonly isSettled: boolean;
}

/** 下一个要问的事实。What to ask next. */
export interface NextFact {
  readonly fact: string;
  readonly declared: Fact;
  readonly topic: string;
  /** Questions that the answer can help to settle. */
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
  /** So many facts more at most, the next among them. It never rises from one answer to the next. */
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
   * The step after these answers. What is answered may stand in any order; the last one that was given says which topic is open.
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
 * no longer matters. The same answers on the same law give the same next question.
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

  return { facts, step: (answers, law, options) => stepOf(questions, topics, facts, answers, law, options) };
}

/** What is known of a fact that is still wanted. */
interface Wanted {
  readonly fact: string;
  readonly topic: string;
  readonly for: string[];
  cites: readonly Citation[];
  readonly question: Question;
  /** How many questions an answer settles, on the average of its answers. */
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
  const standings = questions.map((asked): Standing => {
    const { determined, stillNeeded, impact, blockedBy } = asked.plan(restingOn(asked, answers), law);
    // A row with a hole is an answer: whoever left the hole does not know.
    const open = stillNeeded.filter(({ fact }) => answers[baseOf(fact)] === undefined);
    const names = new Set(open.map(({ fact }) => baseOf(fact)));
    for (const question of open) {
      const fact = baseOf(question.fact);
      let entry = wanted.get(fact);
      if (!entry)
        wanted.set(fact, (entry = { fact, topic: topicOf(topics, fact), for: [], cites: [], question, gain: 0 }));
      entry.cites = [...new Set([...entry.cites, ...question.cites])];
      if (entry.for.includes(asked.id)) continue;
      entry.for.push(asked.id);
      entry.gain += names.size === 1 ? 1 : gainOf(facts[fact] as Fact, impact[fact]);
    }
    // A procedure says only when it has begun what else it asks for, and an answer may lead past law that is open.
    const along = Object.values(asked.derivedFrom).filter((from) => from.some((name) => names.has(name)));
    const further = names.size > 0 && blockedBy.length > 0 ? Object.keys(asked.facts) : along.flatMap((from) => from);
    for (const name of [...names, ...further]) if (answers[name] === undefined) possible.add(name);
    return { id: asked.id, outcome: determined ?? 'unknown', isSettled: names.size === 0 };
  });
  const next = wanted.get(again) ?? choose([...wanted.values()], openTopic(topics, answers, known));
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

const baseOf = (fact: string) => fact.replace(/\[.*/, '');

/** The share of its answers that settle the question alone; what may settle it together with others, or cannot be counted, for less. */
function gainOf({ kind, options }: Fact, impact: Readonly<Record<string, Outcome>> = {}): number {
  const count = kind === 'bool' ? 2 : (options?.length ?? 1);
  return Object.values(impact).filter((outcome) => outcome !== 'unknown').length / count || uncounted;
}
const uncounted = 0.3;

/** The topic of the answer given last. */
function openTopic(topics: readonly Topic[], answers: Answers, known: readonly string[]): string | undefined {
  const given = Object.keys(answers).filter((name) => answers[name] !== undefined && !known.includes(name));
  const last = given[given.length - 1];
  return last === undefined ? undefined : topicOf(topics, last);
}

/** The best of the open topic, else of all. The first that was declared, of equals. */
function choose(wanted: readonly Wanted[], open: string | undefined): Wanted | undefined {
  const within = wanted.filter(({ topic }) => topic === open);
  const best = (of: readonly Wanted[]) =>
    of.reduce<Wanted | undefined>((one, other) => (one && one.gain >= other.gain ? one : other), undefined);
  return best(within.length > 0 ? within : wanted);
}
