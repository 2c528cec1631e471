// What is mutated together, and the specs that must notice. A mutant is first put to the specs beside it; one that they let live, to the next stage.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, subjects } from '../../tools/src/workspace.mjs';

const specsIn = (dir, isSpec = () => true) =>
  readdirSync(join(root, dir))
    .filter((name) => name.endsWith('.test.ts') && isSpec(name))
    .map((name) => `${dir}/${name}`);

/** The packs' specs of a subject: its rules under the law as it is. */
function packSpecs(subject) {
  const packs = 'packages/packs/src';
  const folders = ['', ...readdirSync(join(root, packs)).filter((name) => /^cn/.test(name))];
  return folders
    .map((folder) => join(packs, folder, `${subject}.test.ts`))
    .filter((file) => existsSync(join(root, file)));
}

/** Mutators that are left out, and why. */
export const excluded = {
  StringLiteral:
    'ids, codes, words and titles of texts: a changed letter in them is found by the types and by the checks of words and docs, and says nothing about a rule.',
};

/** Specs that test a subject from elsewhere in the sdk. */
const besides = { needs: ['packages/sdk/src/model.test.ts'] };

/** Specs of a subject that draw made-up districts over and over, or whole lists of thousands: seconds for every mutant. */
const slow = {
  graph: [
    '^graph: properties',
    'more links in one community than a question has rows for',
    'JSON comes back as it was',
    'JSON of any data either reads or tells why',
    'with itself is nothing',
    'the ring in which the neighbourhood first holds the other',
    'the links that the records of that day give',
  ].join('|'),
};

const notTests = ['!**/*.test.ts', '!**/*.test-d.ts'];

/**
 * name → `mutate` (globs) and `stages` (spec files).
 * `skip` leaves specs out by their title; leaving one out can only lower the figure. `timeoutMS` is how long a mutant may take besides.
 */
export const parts = {
  core: {
    mutate: ['packages/core/src/**/*.ts', ...notTests],
    stages: [specsIn('packages/core/src')],
    // Not the runs over random criteria: they reach everything, and so often that a loop without end runs into the clock. Nor a hundred schemes.
    skip: '^criteria over .* random cases|a hundred schemes',
    timeoutMS: 10_000,
  },
  model: {
    mutate: ['packages/sdk/src/*.ts', ...notTests],
    stages: [
      specsIn('packages/sdk/src'),
      ...['needs', 'matters', 'seals'].map((name) => specsIn(`packages/sdk/src/${name}`)),
    ],
  },
  ...Object.fromEntries(
    subjects.map((subject) => [
      subject,
      {
        mutate: [`packages/sdk/src/${subject}/**/*.ts`, ...notTests],
        stages: [[...specsIn(`packages/sdk/src/${subject}`), ...(besides[subject] ?? [])], packSpecs(subject)].filter(
          (specs) => specs.length > 0,
        ),
        skip: slow[subject],
      },
    ]),
  ),
};
