import { common as enCommon } from '@liandong/messages/en/common';
import { funding as enFunding } from '@liandong/messages/en/funding';
import { intake as enIntake } from '@liandong/messages/en/intake';
import { letters as enLetters } from '@liandong/messages/en/letters';
import { matters as enMatters } from '@liandong/messages/en/matters';
import { needs as enNeeds } from '@liandong/messages/en/needs';
import { subsidies as enSubsidies } from '@liandong/messages/en/subsidies';
import { wizard as enWizard } from '@liandong/messages/en/wizard';
import { common as hansCommon } from '@liandong/messages/zh-hans/common';
import { funding as hansFunding } from '@liandong/messages/zh-hans/funding';
import type { LetterWords } from '@liandong/messages/letters';
import { intake as hansIntake } from '@liandong/messages/zh-hans/intake';
import { letters as hansLetters } from '@liandong/messages/zh-hans/letters';
import { matters as hansMatters } from '@liandong/messages/zh-hans/matters';
import { needs as hansNeeds } from '@liandong/messages/zh-hans/needs';
import { subsidies as hansSubsidies } from '@liandong/messages/zh-hans/subsidies';
import { wizard as hansWizard } from '@liandong/messages/zh-hans/wizard';
import { common as hantCommon } from '@liandong/messages/zh-hant/common';
import { funding as hantFunding } from '@liandong/messages/zh-hant/funding';
import { intake as hantIntake } from '@liandong/messages/zh-hant/intake';
import { letters as hantLetters } from '@liandong/messages/zh-hant/letters';
import { matters as hantMatters } from '@liandong/messages/zh-hant/matters';
import { needs as hantNeeds } from '@liandong/messages/zh-hant/needs';
import { subsidies as hantSubsidies } from '@liandong/messages/zh-hant/subsidies';
import { wizard as hantWizard } from '@liandong/messages/zh-hant/wizard';
import type { Language, SameWords } from '@liandong/messages/words';

const commons: Readonly<Record<Language, object>> = { 'zh-Hans': hansCommon, 'zh-Hant': hantCommon, en: enCommon };
const intakes: Readonly<Record<Language, SameWords<typeof hansIntake>>> = {
  'zh-Hans': hansIntake,
  'zh-Hant': hantIntake,
  en: enIntake,
};
const letters: Readonly<Record<Language, LetterWords>> = {
  'zh-Hans': hansLetters,
  'zh-Hant': hantLetters,
  en: enLetters,
};
const wizards: Readonly<Record<Language, object>> = { 'zh-Hans': hansWizard, 'zh-Hant': hantWizard, en: enWizard };
const subjects: Readonly<Record<Language, Readonly<Record<string, object>>>> = {
  'zh-Hans': { matters: hansMatters, funding: hansFunding, needs: hansNeeds, subsidies: hansSubsidies },
  'zh-Hant': { matters: hantMatters, funding: hantFunding, needs: hantNeeds, subsidies: hantSubsidies },
  en: { matters: enMatters, funding: enFunding, needs: enNeeds, subsidies: enSubsidies },
};

/** Words common to all subjects. */
export const commonWords = (language: Language): object => commons[language];

/** The words of one subject; none where it has none. */
export const subjectWords = (language: Language, subject: string): object => subjects[language][subject] ?? {};

/** The words of the form that a need is handed in with, the same as the element's. */
export const intakeWords = (language: Language): SameWords<typeof hansIntake> => intakes[language];

/** The words of letters. */
export const letterWords = (language: Language): LetterWords => letters[language];

/** The words of the subsidy wizard: what its schemes are called. */
export const wizardWords = (language: Language): object => wizards[language];
