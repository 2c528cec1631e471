// The same decision as a good TypeScript programmer would write it by hand, without any engine.
import { fields, fundedFields, fundedPlaces, paper, periods, type Period, type Venture } from './venture.js';

export type Partly<Case> = { readonly [Name in keyof Case]: Case[Name] | undefined };

/** Two-valued, outcome alone: stops at the first failure. */
export function outcomeByHand(venture: Venture, law: Period): boolean {
  return (
    fundedFields.includes(venture.field) &&
    fundedPlaces.includes(venture.place) &&
    venture.reported &&
    !venture.sanctioned &&
    venture.months >= law.minMonths &&
    venture.workers >= law.minWorkers &&
    venture.budget <= law.maxBudget &&
    (venture.hours >= law.minHours ||
      (venture.volunteers >= law.minVolunteers && venture.beneficiaries >= law.minBeneficiaries))
  );
}

const whole = (number: number, most: number) => Number.isSafeInteger(number) && number >= 0 && number <= most;

/** The same after checking that each fact is what it says it is, as an engine must that trusts nobody. */
export function outcomeCheckedByHand(venture: Venture, law: Period): boolean {
  const sound =
    (fields as readonly string[]).includes(venture.field) &&
    typeof venture.place === 'string' &&
    typeof venture.reported === 'boolean' &&
    typeof venture.sanctioned === 'boolean' &&
    whole(venture.months, 1200) &&
    whole(venture.workers, 10_000) &&
    whole(venture.budget, 100_000_000) &&
    whole(venture.hours, 100_000) &&
    whole(venture.volunteers, 100_000) &&
    whole(venture.beneficiaries, 1_000_000) &&
    whole(venture.requested, 100_000_000) &&
    whole(venture.ownFunds, 100_000_000);
  if (!sound) throw new TypeError('a fact is not what it says it is');
  return outcomeByHand(venture, law);
}

const amount = (venture: Venture, law: Period) =>
  Math.max(0, Math.min(venture.requested, law.cap, venture.budget - venture.ownFunds));

/** Two-valued: outcome, every failed condition, amount. */
export function decideByHand(venture: Venture, law: Period) {
  const failed: string[] = [];
  if (!fundedFields.includes(venture.field)) failed.push('field');
  if (!fundedPlaces.includes(venture.place)) failed.push('place');
  if (!venture.reported) failed.push('reported');
  if (venture.sanctioned) failed.push('notSanctioned');
  if (venture.months < law.minMonths) failed.push('longEnough');
  if (venture.workers < law.minWorkers) failed.push('enoughWorkers');
  if (venture.budget > law.maxBudget) failed.push('withinBudget');
  if (
    venture.hours < law.minHours &&
    (venture.volunteers < law.minVolunteers || venture.beneficiaries < law.minBeneficiaries)
  )
    failed.push('enoughReach');
  return { eligible: failed.length === 0, failed, amount: amount(venture, law) };
}

type Truth = boolean | undefined;
const atLeast = (number: number | undefined, least: number): Truth =>
  number === undefined ? undefined : number >= least;
const both = (one: Truth, other: Truth): Truth =>
  one === false || other === false ? false : one === undefined || other === undefined ? undefined : true;
const either = (one: Truth, other: Truth): Truth =>
  one === true || other === true ? true : one === undefined || other === undefined ? undefined : false;

/** Three-valued: outcome, failed conditions, and the facts that still matter. */
export function decideInKleene(venture: Partly<Venture>, law: Period) {
  const failed: string[] = [];
  const open: string[] = [];
  const check = (code: string, truth: Truth, fact: string) => {
    if (truth === false) failed.push(code);
    else if (truth === undefined) open.push(fact);
  };
  check('field', venture.field === undefined ? undefined : fundedFields.includes(venture.field), 'field');
  check('place', venture.place === undefined ? undefined : fundedPlaces.includes(venture.place), 'place');
  check('reported', venture.reported, 'reported');
  check('notSanctioned', venture.sanctioned === undefined ? undefined : !venture.sanctioned, 'sanctioned');
  check('longEnough', atLeast(venture.months, law.minMonths), 'months');
  check('enoughWorkers', atLeast(venture.workers, law.minWorkers), 'workers');
  check('withinBudget', venture.budget === undefined ? undefined : venture.budget <= law.maxBudget, 'budget');
  const hours = atLeast(venture.hours, law.minHours);
  const volunteers = atLeast(venture.volunteers, law.minVolunteers);
  const beneficiaries = atLeast(venture.beneficiaries, law.minBeneficiaries);
  const people = both(volunteers, beneficiaries);
  const reach = either(hours, people);
  if (reach === false) failed.push('enoughReach');
  if (reach === undefined) {
    if (hours === undefined) open.push('hours');
    if (people === undefined && volunteers === undefined) open.push('volunteers');
    if (people === undefined && beneficiaries === undefined) open.push('beneficiaries');
  }
  const outcome: Truth = failed.length > 0 ? false : open.length > 0 ? undefined : true;
  return { outcome, failed, missing: outcome === undefined ? open : [] };
}

/** Two-valued with a full trace: of each condition its facts, its threshold, since when, and the paper. */
export function decideWithTrace(venture: Venture, law: Period) {
  const cite = cites.get(law);
  const node = (code: string, met: boolean, facts: object, threshold: unknown) => ({
    code,
    met,
    facts,
    threshold,
    from: law.from,
    cite,
  });
  const { field, place, reported, sanctioned, months, workers, budget, hours, volunteers, beneficiaries } = venture;
  const reach = hours >= law.minHours || (volunteers >= law.minVolunteers && beneficiaries >= law.minBeneficiaries);
  const trace = [
    node('field', fundedFields.includes(field), { field }, fundedFields),
    node('place', fundedPlaces.includes(place), { place }, fundedPlaces),
    node('reported', reported, { reported }, true),
    node('notSanctioned', !sanctioned, { sanctioned }, false),
    node('longEnough', months >= law.minMonths, { months }, law.minMonths),
    node('enoughWorkers', workers >= law.minWorkers, { workers }, law.minWorkers),
    node('withinBudget', budget <= law.maxBudget, { budget }, law.maxBudget),
    node('enoughReach', reach, { hours, volunteers, beneficiaries }, [
      law.minHours,
      law.minVolunteers,
      law.minBeneficiaries,
    ]),
  ];
  return { eligible: trace.every(({ met }) => met), amount: amount(venture, law), trace };
}

const cites = new Map(periods.map((period) => [period, paper(period.from)]));
