import type { Channel } from '@liandong/sdk/needs';
import type { Visit } from '../server/http/context.js';
import { lookup } from '@liandong/messages';
import { subjectWords } from '../words/subjects.js';

/** Name of a code of the subject, such as a kind of need, in the visitor's language. */
export const needName = ({ preferences }: Visit, list: string, code: string): string =>
  lookup(subjectWords(preferences.language, 'needs'))(['names', list, code]) ?? code;

/** Names of several codes in one line. */
export const needNames = (visit: Visit, list: string, codes: readonly string[]): string =>
  codes.map((code) => needName(visit, list, code)).join(visit.preferences.language === 'en' ? ', ' : '、');

/** How a need came, in the words of those who wrote it down. */
export const channelName = (visit: Visit, channel: Channel): string =>
  (visit.words.counter.channels as Readonly<Partial<Record<Channel, string>>>)[channel] ??
  needName(visit, 'channel', channel);
