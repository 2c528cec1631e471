// Answers in the address of the page, for wizards with `keep-link`. Import it for its effect, before `define.js`.
import type { FactValues, Facts } from '@liandong/core';
import { dayText } from '@liandong/messages';
import { wizardLink as en } from '@liandong/messages/en/wizard-link';
import { wizardLink as zhHans } from '@liandong/messages/zh-hans/wizard-link';
import { wizardLink as zhHant } from '@liandong/messages/zh-hant/wizard-link';
import { evaluateSchemes, subsidyInterview, type Scheme } from '@liandong/sdk/subsidies';
import { placeName } from '../../../internal/local-text.js';
import { candidates, fill } from '../../../internal/words-controller.js';
import type { LinkScene, WizardLinks } from '../subsidy-wizard.js';
import { WizardAnswers } from '../wizard-answers.js';
import { besideOthers, fragmentOf, keptIn, markOf, stoodOf, type Kept, type Stood, type Then } from '../wizard-link.js';

type Key = keyof typeof zhHans;
const words: Readonly<Record<string, Readonly<Record<Key, string>>>> = { en, 'zh-hans': zhHans, 'zh-hant': zhHant };

const wordsIn = (language: string) => {
  const own = words[candidates(language).find((each) => words[each]) ?? 'zh-hans']!;
  return (key: Key, facts?: Readonly<Record<string, unknown>>) => fill(own[key], facts);
};

/** Where the schemes of the page stand with some answers. */
function stood(facts: FactValues<Facts>, { law, schemes, known }: LinkScene): readonly Stood[] {
  const open = known.filter((name) => name in facts);
  return stoodOf(
    evaluateSchemes(facts as never, law, schemes, schemes),
    subsidyInterview(schemes).step(facts, law, { known: open }),
  );
}

const isSame = (one: Stood, other: Stood | undefined) => JSON.stringify(one) === JSON.stringify(other);
const named = (schemes: readonly Scheme[]) => (each: Stood) => schemes.includes(each[0]);

/** What came of the results that the link tells, scheme by scheme; nothing where all are the same. */
function compare(kept: Kept, then: Then, scene: LinkScene): readonly string[] {
  const { law, schemes, facts, registers, refused, tongue, knows, labelOf, nameOf, standingOf } = scene;
  const say = wordsIn(tongue.language);
  const comma = say('comma');
  const taken = Object.entries(kept.answers).filter(([name]) => !refused.includes(name));
  // As it was opened, and as it stands now: whoever goes on answering changes their own results.
  const opened = stood({ ...registers, ...Object.fromEntries(taken) } as FactValues<Facts>, scene);
  const now = stood(facts, scene);
  const changed = then.results.filter(named(schemes)).flatMap((before) => {
    const of = (all: readonly Stood[]) => all.find(([scheme]) => scheme === before[0]) as Stood;
    return isSame(before, of(opened)) || isSame(before, of(now)) ? [] : [[before, of(now)] as const];
  });
  const wanting = then.registers.filter((name) => knows(name) && facts[name] === undefined);
  const asked = then.results.map(([scheme]) => scheme);
  const gone = asked.filter((scheme) => !schemes.includes(scheme));
  const added = schemes.filter((scheme) => !asked.includes(scheme));
  const listed = (list: readonly Scheme[]) => list.map(nameOf).join(comma);
  const [mark, sums] = then.mark.split('.');
  const [markNow, sumsNow] = markOf(law, asked).split('.');
  const isOtherText = mark !== markNow;
  const isOther = kept.date !== law.date || kept.jurisdiction !== law.jurisdiction;
  const why = isOther && isOtherText ? 'otherLaw' : isOtherText ? 'otherText' : 'otherData';
  return [
    ...(changed[0] && (isOtherText || (!wanting[0] && !refused[0])) ? [say(why, { made: madeOf(kept, scene) })] : []),
    ...(wanting[0] ? [say('registers', { labels: wanting.map(labelOf).join(comma) })] : []),
    ...changed.map(([before, after]) =>
      say('differs', { scheme: nameOf(before[0]), before: standingOf(before), now: standingOf(after) }),
    ),
    ...(asked[1] && sums && sums !== sumsNow ? [say('otherSums')] : []),
    ...(gone[0] ? [say('onlyThere', { schemes: listed(gone) })] : []),
    ...(added[0] ? [say('onlyHere', { schemes: listed(added) })] : []),
  ];
}

/** The day and place of the link, in the words of the page. */
function madeOf({ date, jurisdiction }: Kept, { law, packs, tongue }: LinkScene): string {
  const places = packs.flatMap((pack) => pack.places);
  const all = [...places, ...law.chain.map((one) => ({ ...one, from: date }))];
  const name = placeName(all, jurisdiction, date, tongue.language);
  const day = dayText(date, tongue.language);
  return name === jurisdiction ? day : [name, day].join(wordsIn(tongue.language)('comma'));
}

const links: WizardLinks = {
  read: keptIn,
  keep(part, id) {
    // Whole: `#…` alone goes by the page's <base>.
    const url = new URL(location.href);
    url.hash = besideOthers(url.hash, part, id);
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // the browser refuses the address: the answer counts
    }
  },
  write: ({ id, law, schemes, facts, answers, known, step, results }) =>
    fragmentOf(
      {
        ...{ date: law.date, jurisdiction: law.jurisdiction, answers },
        then: {
          mark: markOf(law, schemes),
          results: stoodOf(results, step),
          registers: known.filter((name) => facts[name] !== undefined),
        },
      },
      id,
    ),
  tell(link, scene) {
    const say = wordsIn(scene.tongue.language);
    if (link === 'unread') return [say('unread')];
    const { law, refused, knows, labelOf } = scene;
    const isOther = link.date !== law.date || link.jurisdiction !== law.jurisdiction;
    const known = refused.filter(knows);
    return [
      ...(link.then
        ? compare(link, link.then, scene)
        : isOther
          ? [say('mayDiffer', { made: madeOf(link, scene) })]
          : []),
      ...known.map((name) => say('refused', { label: labelOf(name) })),
      ...(known.length < refused.length ? [say('unread')] : []),
    ];
  },
};

WizardAnswers.links = links;
