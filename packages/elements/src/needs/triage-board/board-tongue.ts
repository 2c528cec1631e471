import type { Citation, Law } from '@liandong/core';
import { citationText, dayText } from '@liandong/messages';
import type { board } from '@liandong/messages/zh-hans/board';
import { common } from '@liandong/messages/zh-hans/common';
import type { Clock } from '@liandong/sdk/needs';
import { localText } from '../../internal/local-text.js';
import { tongueOf } from '../../internal/tongue.js';
import type { Facts, Words, WordTree } from '../../internal/words-controller.js';
import { isOpenClock, type Card, type Late } from './board-model.js';
import type { Verdict } from './board-moves.js';

type Refused = Extract<Verdict, { ok: false }>;

/** The sentences of a board, in the language of the place where it stands. */
export class BoardTongue {
  constructor(
    private readonly words: Words<typeof board>,
    private readonly names: Words<WordTree>,
  ) {}

  get lang(): string {
    return this.words.lang;
  }

  /** Changes whenever a language or its words do. */
  get stamp(): string {
    return `${this.lang} ${this.words.say('title')} ${this.name('state', 'expressed')}`;
  }

  say(key: (keyof typeof board & string) | readonly string[], facts?: Facts): string {
    return this.words.say(key, facts);
  }

  /** The name of a code; the code itself where it has none. */
  name(list: string, code: string): string {
    return this.names.find(['names', list, code]) ?? String(code);
  }

  list(texts: readonly string[]): string {
    return texts.join(this.say('comma'));
  }

  day(date: string): string {
    return dayText(date, this.lang);
  }

  /** Title, number and article of each text, once. */
  articles(cites: readonly Citation[]): readonly string[] {
    const tongue = tongueOf(this.lang, '', common);
    const texts = cites.map((cite) => citationText(cite, tongue).text);
    return texts.filter((text, at) => texts.indexOf(text) === at);
  }

  step({ step }: Clock): string {
    return this.name('step', step);
  }

  /** How one clock stands: its day, and the workdays left or over. */
  clock(clock: Clock, overdueBy?: number): string {
    return this.say(['clock', this.keyOf(clock, overdueBy)], this.daysOf(clock, overdueBy));
  }

  /** The workdays of a clock alone, and its day alone; nothing where it has none. */
  short(clock: Clock, overdueBy?: number): readonly [left: string, until: string] {
    const { status, dueOn } = clock;
    if (dueOn === undefined || (status !== 'running' && status !== 'overdue'))
      return [this.clock(clock, overdueBy), ''];
    const facts = this.daysOf(clock, overdueBy);
    return [this.say(['short', this.keyOf(clock, overdueBy)], facts), this.say(['until', status], facts)];
  }

  private daysOf({ dueOn, doneOn, workdaysLeft }: Clock, over: number | undefined): Facts {
    return { due: dueOn && this.day(dueOn), done: doneOn && this.day(doneOn), left: workdaysLeft, over };
  }

  private keyOf({ status, dueOn, doneOn, workdaysLeft }: Clock, overdueBy: number | undefined): string {
    if (status === 'running') return dueOn === undefined ? 'due' : workdaysLeft === 0 ? 'lastDay' : status;
    if (status === 'overdue') return overdueBy ? status : 'overdueToday';
    return status === 'unknown' && doneOn !== undefined ? 'done' : status;
  }

  /** What must be known of a clock's day: that there is none, that it is special, that it or the workdays since are provisional. */
  notes(clock: Clock, late?: Late): readonly string[] {
    const { dueOn, by, provisional, law } = clock;
    return [
      isOpenClock(clock) && dueOn === undefined && this.say(['noLimit', law]),
      dueOn !== undefined && by !== undefined && by !== 'limit' && this.say(['by', by]),
      dueOn !== undefined && provisional && this.say('provisional'),
      !provisional && late && late.certainty !== 'exact' && this.say('provisionalCount'),
    ].filter((note): note is string => typeof note === 'string');
  }

  /** What makes it urgent, or may; its signs only where they may be read. */
  urgency({ why, signals, isJudged, isMasked }: Card): string {
    const isSure = why.includes('urgent');
    if (!isSure && !why.includes('maybe-urgent')) return '';
    const one = this.say(isSure ? 'urgent' : 'maybeUrgent');
    const signs = isMasked ? [] : signals.map((sign) => this.name('signal', sign));
    const more = isJudged && isSure ? [this.say('judged'), ...signs] : signs;
    return more.length > 0 ? this.say('with', { one, more: this.list(more) }) : one;
  }

  reason({ code }: Refused): string {
    return code === 'faulty' ? this.say(['move', 'faulty']) : this.name('refusal', code);
  }

  /** Why the rules refuse a move, with their article; that there is none is said too. */
  refusal(refused: Refused): string {
    const cites = this.list(this.articles(refused.cites));
    const ground = cites
      ? this.say(['move', 'ground'], { cites })
      : refused.code === 'faulty'
        ? ''
        : this.say(['move', 'noArticle']);
    // A Chinese full stop brings its own room.
    return [this.reason(refused), ground].filter(Boolean).join(' ').replace('。 ', '。');
  }
}

/** The name of a place as the law's chain has it, else its code. */
export function placeName(code: string, law: Law | undefined, lang: string): string {
  const name = law?.chain.find((place) => place.code === code)?.name;
  return name ? localText(name, lang) : code;
}
