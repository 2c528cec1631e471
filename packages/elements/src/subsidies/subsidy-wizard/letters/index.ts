// Results as letters in three languages, with the single answers that would change them. Import it for its effect, beside `define.js`.
import type { Fact, FactValue, FactValues, Facts } from '@liandong/core';
import { factText, type Tongue } from '@liandong/messages';
import { decisionExplanation } from '@liandong/messages/letters';
import { letters as en } from '@liandong/messages/en/letters';
import { letters as zhHans } from '@liandong/messages/zh-hans/letters';
import { letters as zhHant } from '@liandong/messages/zh-hant/letters';
import { changesToQualify, questionOf, type Applicant } from '@liandong/sdk/subsidies';
import { missingForValue } from '@liandong/core/interview';
import { html, nothing } from 'lit';
import '../../../common/letter/define.js';
import { isElder } from '../../../internal/mode.js';
import { printLetter } from '../../../internal/print-letter.js';
import { candidates } from '../../../internal/words-controller.js';
import { monthText } from '../month-text.js';
import { LianSubsidyWizard, type ResultNotes } from '../subsidy-wizard.js';

const words: Readonly<Record<string, typeof zhHans>> = {
  en: en as never,
  'zh-hans': zhHans,
  'zh-hant': zhHant as never,
};

type Row = Readonly<Record<string, unknown>>;

/** Rows in words, such as the certificates that decide it: what is known of each. */
function rowsText(rows: readonly Row[], { row = {} }: Fact, tongue: Tongue): string {
  const told = rows.map((one) =>
    Object.keys(row)
      .filter((name) => one[name] !== undefined)
      .map((name) => `${tongue.subject(['facts', name, 'label']) ?? name} ${factText(name, one[name], tongue)}`)
      .join(tongue.common(['checker', 'comma'])),
  );
  return told.join(tongue.common(['checker', 'semicolon'])) || (tongue.common(['checker', 'noneGiven']) ?? '');
}

const notes: ResultNotes = (wizard, { scheme, decision, amount, per }, tongue, isSettled) => {
  const { law, office, facts: applicant } = wizard;
  const letters = words[candidates(tongue.language).find((each) => words[each]) as string];
  if (!law || !letters || !isSettled || decision.outcome === 'unknown') return nothing;
  const question = questionOf(scheme, wizard.schemes, applicant as Applicant);
  const { facts: declared } = question;
  const said = (name: string, value: unknown) =>
    (declared[name]?.unit === 'fen' && typeof value === 'number' ? { fen: value } : value) as FactValue;
  const own = Object.entries(applicant).filter(([name]) => declared[name]);
  const inLetter = (name: string, value: unknown) =>
    Array.isArray(value)
      ? rowsText(value as readonly Row[], declared[name] as Fact, tongue)
      : name === 'month' && typeof value === 'string'
        ? monthText(value, tongue)
        : said(name, value);
  const isMet = decision.outcome === 'met';
  const isOpen = isMet && amount === null;
  const letter = decisionExplanation(
    { ...tongue, letters },
    {
      ...{ office, on: law.date },
      decision: isOpen
        ? { ...decision, missing: missingForValue(question, Object.fromEntries(own) as FactValues<Facts>, law) }
        : decision,
      facts: Object.fromEntries(own.map(([name, value]) => [name, inLetter(name, value)])),
      // Nothing in money is support in kind there, and elsewhere all that is left.
      ...(isMet && (amount !== 0 || scheme !== 'incubation') ? { amount: { fen: amount, per } } : {}),
      otherwise: changesToQualify(scheme, applicant as Applicant, law, wizard.schemes).map(({ fact, value }) => ({
        name: fact,
        value: said(fact, value),
      })),
    },
    { plain: isElder(wizard) },
  );
  return html`<details part="letter" class="letter">
    <summary><span class="plain">${letter.title}</span></summary>
    <lian-letter .letter=${letter} .level=${wizard.level + 2}>
      <lian-button variant="outlined" @click=${printLetter}>${tongue.common(['decision', 'print'])}</lian-button>
    </lian-letter>
  </details>`;
};

LianSubsidyWizard.notes = notes;
