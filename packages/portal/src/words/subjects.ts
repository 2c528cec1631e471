import { common as enCommon } from '@liandong/messages/en/common';
import { common as hansCommon } from '@liandong/messages/zh-hans/common';
import { common as hantCommon } from '@liandong/messages/zh-hant/common';
import type { Language } from '@liandong/messages/words';

const commons = { 'zh-Hans': hansCommon, 'zh-Hant': hantCommon, en: enCommon };
const subjects: Readonly<Record<Language, Readonly<Record<string, object>>>> = { 'zh-Hans': {}, 'zh-Hant': {}, en: {} };

/** Words common to all subjects. */
export const commonWords = (language: Language): (typeof commons)['zh-Hans'] => commons[language] as never;

/** The words of one subject; none where it has none yet. */
export const subjectWords = (language: Language, subject: string): object => subjects[language][subject] ?? {};
