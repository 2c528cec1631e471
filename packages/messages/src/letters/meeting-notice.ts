import type { Citation, Decision, IsoDate } from '@liandong/core';
import { explain } from '../explain.js';
import type { Letter, LetterHead, LetterOptions, LetterTongue } from './letter.js';
import { Writer } from './writing.js';

/** What a notice says of a meeting, as the sdk's `Meeting` has it. */
export interface NoticedMeeting {
  readonly kinds: readonly string[];
  readonly title?: string;
  readonly on: IsoDate;
  /** `09:30` */
  readonly startAt?: string;
  readonly venue?: string;
  readonly mode: 'in-person' | 'online';
  readonly agenda?: readonly { readonly title: string }[];
}

/** What a notice of a meeting is written from. */
export interface MeetingNoticeData extends LetterHead {
  readonly meeting: NoticedMeeting;
  readonly bring?: string;
  /** 通知是否及时，`isNoticeInTime` 的结果。 */
  readonly timing?: Decision;
}

/** 上午9:30；下午2点30分；9:30 in the morning。 */
/** What is no time of day stays as it is written. */
function timeText(writer: Writer, time: string): string {
  if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) return time;
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const { time: forms } = writer.register;
  const { times } = writer.tongue.letters;
  const part = hours < 12 ? 'morning' : hours < 13 ? 'noon' : hours < 18 ? 'afternoon' : 'evening';
  const hour = String(hours > 12 ? hours - 12 : hours);
  const said = writer.fill(minutes === 0 ? forms.hour : forms.minutes, {
    hour,
    minutes: String(minutes).padStart(2, '0'),
  });
  return writer.fill(times[part], { time: said });
}

/**
 * 会议通知。
 * The notice of a meeting: when, where, what about. What is not settled is said to be so; whether it came early enough, by the decision.
 *
 * Source: none; our own wording. How early it must come, by the decision.
 *
 * @throws {LetterDataError} for an office or a day that is not told
 */
export function meetingNotice(words: LetterTongue, data: MeetingNoticeData, options: LetterOptions = {}): Letter {
  const writer = new Writer(words, 'meeting-notice', options);
  const { meetingNotice: own, headings } = writer.register;
  const { meeting, timing } = data;
  const { comma } = words.letters;
  const kinds = meeting.kinds.map((kind) => words.subject(['facts', 'kind', 'options', kind]) ?? kind);
  const title = meeting.title ?? writer.joined(kinds);
  const day = writer.day(meeting.on, 'meeting.on', true);
  const time = meeting.startAt && timeText(writer, meeting.startAt);
  const isOnline = meeting.mode === 'online';
  const spaced = /^zh\b/i.test(words.language) ? '' : comma;
  const told = timing && explain(timing, words);
  return writer.letter(own.title, data, [
    writer.section('opening', [writer.line(writer.fill(own.opening, { meeting: title }))]),
    writer.section('facts', [
      writer.row(own.when, time ? `${day}${spaced}${time}` : day),
      writer.row(own.venue, meeting.venue),
      isOnline && writer.row(own.mode, own.online),
      writer.row(own.bring, data.bring),
    ]),
    writer.section(
      'agenda',
      (meeting.agenda ?? []).map((item) => writer.line(item.title)),
      headings.agenda,
    ),
    writer.section(
      'missing',
      [
        !time && writer.line(own.noTime),
        !isOnline && !meeting.venue && writer.line(own.noVenue),
        !meeting.agenda?.length && writer.line(own.noAgenda),
      ],
      headings.missing,
    ),
    writer.section(
      'notes',
      timing && told
        ? [
            // What is missing names its texts itself.
            writer.line(told.answer, told.missing.length > 0 ? [] : groundsOf(timing)),
            ...writer.missing(told.missing),
          ]
        : [],
      own.timing,
    ),
    writer.section('notes', timing ? writer.caveats(timing) : []),
  ]);
}

/** The texts of the reasons that have the outcome, each once. */
function groundsOf({ reasons, outcome }: Decision): readonly Citation[] {
  const cites = reasons.filter((reason) => reason.outcome === outcome).flatMap((reason) => reason.cites);
  return cites.filter(({ id }, index) => cites.findIndex((one) => one.id === id) === index);
}
