import { lawOn, type Entry, type Evidence, type Json, type Pack } from '@liandong/core';
import { explain, lookup } from '@liandong/messages';
import {
  decisionExplanation,
  LetterDataError,
  letterText,
  maskId,
  maskName,
  matterRefusal,
  meetingNotice,
  needReceipt,
  needReply,
  sealRefusal,
  sectionOf,
  type Letter,
  type LetterConsent,
  type LetterTongue,
} from '@liandong/messages/letters';
import { common as hansCommon } from '@liandong/messages/zh-hans/common';
import { funding as hansFunding } from '@liandong/messages/zh-hans/funding';
import { letters as hansLetters } from '@liandong/messages/zh-hans/letters';
import { matters as hansMatters } from '@liandong/messages/zh-hans/matters';
import { meetings as hansMeetings } from '@liandong/messages/zh-hans/meetings';
import { needs as hansNeeds } from '@liandong/messages/zh-hans/needs';
import { seals as hansSeals } from '@liandong/messages/zh-hans/seals';
import { common as hantCommon } from '@liandong/messages/zh-hant/common';
import { funding as hantFunding } from '@liandong/messages/zh-hant/funding';
import { letters as hantLetters } from '@liandong/messages/zh-hant/letters';
import { matters as hantMatters } from '@liandong/messages/zh-hant/matters';
import { meetings as hantMeetings } from '@liandong/messages/zh-hant/meetings';
import { needs as hantNeeds } from '@liandong/messages/zh-hant/needs';
import { seals as hantSeals } from '@liandong/messages/zh-hant/seals';
import { common as enCommon } from '@liandong/messages/en/common';
import { funding as enFunding } from '@liandong/messages/en/funding';
import { letters as enLetters } from '@liandong/messages/en/letters';
import { matters as enMatters } from '@liandong/messages/en/matters';
import { meetings as enMeetings } from '@liandong/messages/en/meetings';
import { needs as enNeeds } from '@liandong/messages/en/needs';
import { seals as enSeals } from '@liandong/messages/en/seals';
import { coverPhone, plainPhone } from '@liandong/sdk/forms';
import { isFunded } from '@liandong/sdk/funding';
import { mayComeDown, refusalSlip } from '@liandong/sdk/matters';
import { isNoticeInTime } from '@liandong/sdk/meetings';
import { consentPlan, feedbackClock, mayRedirect, type Clock, type Need } from '@liandong/sdk/needs';
import { maySeal, sealRefusalSlip } from '@liandong/sdk/seals';
import { expect } from 'chai';

const said = (term: string, value: Json | undefined, article = '', evidence: Evidence = 'law-text'): Entry => ({
  term,
  from: '2021-01-01',
  ...(value === undefined ? { open: true as const } : { value }),
  cite: { id: term, title: 'LAW', article: article || term, issuer: 'x', checkedOn: '2026-01-01', evidence },
});
const pack: Pack = {
  format: 'liandong.pack.v1',
  jurisdiction: 'cn',
  title: { 'zh-Hans': '国' },
  version: '1',
  places: [{ code: 'cn', level: 'nation', from: '2000-01-01', name: { 'zh-Hans': '国' } }],
  entries: [
    said('seals.sealList', { items: [], complete: true }),
    said('seals.negativeList', { items: ['kinship'], complete: true }, 'A20', 'reprint'),
    said('seals.excludedList', { items: [], complete: true }),
    said('seals.ownActs', { items: [], complete: true }),
    said('seals.needsBasis', true),
    said('seals.remitOnly', true),
    said('seals.outsideEffect', 'may-refuse', 'A28'),
    said('seals.competentBodies', { items: ['volunteer-record/volunteer-organization'], complete: true }, 'A19'),
    said('seals.sealListMaker', { items: ['city', 'district'], complete: true }, 'A27'),
    said('matters.assistList', { items: [], complete: true }, 'A31'),
    said('matters.outsideEffect', 'may-refuse', 'A32'),
    said('matters.negativeList', { items: [], complete: true }),
    said('matters.notAnswerableFor', { items: [], complete: true }),
    said('matters.emergencyRule', true),
    said('matters.admissionWay', 'by-approval', 'A33'),
    said('matters.approver', 'burden-group', 'A34'),
    said('matters.applyAhead', { count: 30, unit: 'workday' }, 'A35'),
    said('needs.reactionLimit', { count: 1, unit: 'workday' }, 'A41'),
    said('needs.replyLimit', undefined, 'A42'),
    said('needs.resolutionLimit', { count: 10, unit: 'day' }, 'A43'),
    said('needs.redirectClasses', { items: ['legal-channel'], complete: false }, 'A44'),
    said('needs.refusalMayNotBlock', true, 'A16'),
    said('meetings.residentsNotice', { count: 7, unit: 'day' }, 'A51'),
    said('meetings.residentsAgenda', undefined, 'A52'),
  ],
};
const law = lawOn('2026-03-02', 'cn', [pack]);

const need: Need = {
  ...{ id: 'N-1', channel: 'counter', forWhom: 'self', kinds: ['health'], receivedOn: '2026-03-02' },
  ...{ description: '血压高', subject: { name: '林秀英', age: 80 }, contact: { phone: '13800001234' } },
  ...{ place: { code: 'cn-990101001001' }, state: 'expressed', events: [] },
  consents: [
    { purpose: 'publish', about: 'person', by: 'person', answer: 'refused', separate: true, on: '2026-03-02' },
  ],
} as Need;

const sealFacts = { community: 'urban', legalBasis: 'none', livesHere: true, applicant: 'self' } as const;
const refusal = (certificate: string, livesHere = true) => {
  const decision = maySeal({ ...sealFacts, certificate, livesHere }, law);
  const slip = sealRefusalSlip(decision, { certificate, refusedBy: 'OFFICE', community: 'urban' }, law);
  if (!slip) throw new Error('no slip');
  return { decision, slip, on: '2026-03-03' } as const;
};
const matter = (() => {
  const facts = { community: 'urban', isAnswerable: false, admission: 'none', isOrderedInEmergency: false } as const;
  const decision = mayComeDown({ ...facts, matter: 'survey', nature: 'service', demandsForms: false }, law);
  const parties = { matter: 'survey', refusedBy: 'OFFICE', community: 'urban', handedDownBy: 'BUREAU' } as const;
  const slip = refusalSlip(decision, parties, law);
  if (!slip) throw new Error('no slip');
  return { decision, slip, on: '2026-03-03' } as const;
})();
const [provisional, ...others] = feedbackClock(need, law).clocks;
// The small law has no calendar, so every day of it is provisional.
const clocks = [provisional as Clock, ...others].map(({ provisional: _, ...clock }): Clock => clock);
const noticed = { isNoticed: true, noticedOn: '2026-03-02', isAgendaTold: true, agendaOn: '2026-03-02' } as const;
const timing = isNoticeInTime({ kind: 'residents', heldOn: '2026-03-11', ...noticed }, law);
const meeting = { kinds: ['residents'], on: '2026-03-11', mode: 'in-person' } as const;
const head = { on: '2026-03-03', office: 'OFFICE' } as const;

const words = {
  'zh-Hans': {
    common: hansCommon,
    funding: hansFunding,
    letters: hansLetters,
    matters: hansMatters,
    meetings: hansMeetings,
    needs: hansNeeds,
    seals: hansSeals,
  },
  'zh-Hant': {
    common: hantCommon,
    funding: hantFunding,
    letters: hantLetters,
    matters: hantMatters,
    meetings: hantMeetings,
    needs: hantNeeds,
    seals: hantSeals,
  },
  en: {
    common: enCommon,
    funding: enFunding,
    letters: enLetters,
    matters: enMatters,
    meetings: enMeetings,
    needs: enNeeds,
    seals: enSeals,
  },
} as const;
const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
type Subject = 'seals' | 'matters' | 'needs' | 'meetings' | 'funding';
const wordsIn = (language: (typeof languages)[number], subject: Subject): LetterTongue => {
  const { letters, common, [subject]: own } = words[language];
  return { language, letters, common: lookup(common), subject: lookup(own) };
};

type Write = (language: (typeof languages)[number], plain: boolean) => Letter;
const letters: Readonly<Record<string, Write>> = {
  'seal refusal': (language, plain) =>
    sealRefusal(wordsIn(language, 'seals'), { ...refusal('kinship'), number: 'ZM-1', addressee: 'NAME' }, { plain }),
  'seal refusal that names a body': (language, plain) =>
    sealRefusal(wordsIn(language, 'seals'), refusal('volunteer-record'), { plain }),
  'matter refusal': (language, plain) => matterRefusal(wordsIn(language, 'matters'), matter, { plain }),
  receipt: (language, plain) => {
    const consents = consentPlan(need, law).purposes;
    const data = { ...head, receivedOn: need.receivedOn, contactPhone: '138****1234', clocks, consents } as const;
    return needReceipt(wordsIn(language, 'needs'), data, { plain });
  },
  'reply that turns away': (language, plain) => {
    const decision = mayRedirect({ redirect: 'legal-channel' }, law);
    const turned = { result: 'redirected', redirect: 'legal-channel', decision } as const;
    return needReply(wordsIn(language, 'needs'), { ...head, receivedOn: '2026-03-02', ...turned }, { plain });
  },
  'reply that cannot tell': (language, plain) => {
    const decision = mayRedirect({ redirect: 'unlawful' }, law);
    const data = { ...head, receivedOn: '2026-03-02', result: 'not-possible', decision } as const;
    return needReply(wordsIn(language, 'needs'), data, { plain });
  },
  'meeting notice': (language, plain) =>
    meetingNotice(wordsIn(language, 'meetings'), { ...head, meeting, timing }, { plain }),
  explanation: (language, plain) => {
    const decision = mayComeDown({ community: 'urban' }, law);
    const facts = { community: 'urban', isAnswerable: undefined, admittedOn: null };
    return decisionExplanation(wordsIn(language, 'matters'), { ...head, decision, facts }, { plain });
  },
};
/** The decision behind each letter: its first article, and whether something of it is not known. */
const expected: Readonly<Record<string, readonly [article: string, isMissing: boolean]>> = {
  'seal refusal': ['A20', true],
  'seal refusal that names a body': ['A28', false],
  'matter refusal': ['A32', false],
  receipt: ['A41', false],
  'reply that turns away': ['A44', false],
  'reply that cannot tell': ['A44', true],
  'meeting notice': ['A52', true],
  explanation: ['A31', true],
};

const sentences = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : typeof tree === 'object' && tree ? Object.values(tree).flatMap(sentences) : [];
const signsOf = (language: (typeof languages)[number]) => new Set(sentences(words[language]).join(''));
const [hans, hant] = [signsOf('zh-Hans'), signsOf('zh-Hant')];
const wrongScript = {
  'zh-Hans': (sign: string) => hant.has(sign) && !hans.has(sign),
  'zh-Hant': (sign: string) => hans.has(sign) && !hant.has(sign),
  en: (sign: string) => /[\u2018-\u201f\u3000-\u9fff\uff00-\uffef]/.test(sign),
};
const articlesIn = (letter: Letter) =>
  [
    ...new Set(letter.sections.flatMap(({ lines }) => lines.flatMap((line) => line.cites.map(({ cite }) => cite.id)))),
  ].sort();
const linesOf = (letter: Letter | undefined, role: Parameters<typeof sectionOf>[1]) =>
  (letter && sectionOf(letter, role)?.lines) ?? [];

describe('letters', () => {
  for (const [name, write] of Object.entries(letters)) {
    const [article, isMissing] = expected[name] as readonly [string, boolean];
    for (const language of languages)
      for (const plain of [false, true])
        it(`${name}, ${language}${plain ? ', plain' : ''}: nothing left to fill, its article, its own script`, () => {
          const letter = write(language, plain);
          const text = letterText(letter);
          expect(letter).to.include({ language, plain });
          expect(text)
            .to.include(article)
            .and.not.match(/[{}]|undefined|null|NaN|\[object|\n\n\n|^\s|\s$/);
          for (const line of text.split('\n').filter((one) => one !== letter.addressee))
            expect(line, 'a name without what it names').not.to.match(/[：:] ?$/);
          expect([...text].filter(wrongScript[language]).join('')).to.equal('');
          expect(linesOf(letter, 'missing').length > 0, 'what is missing is said').to.equal(isMissing);
          expect(JSON.parse(JSON.stringify(letter))).to.deep.equal(letter);
        });
    it(`${name}: the plain version has the same articles and the same facts`, () => {
      const [full, plain] = [write('zh-Hans', false), write('zh-Hans', true)];
      expect(articlesIn(plain)).to.deep.equal(articlesIn(full));
      expect(plain.sections.map(({ role, lines }) => [role, lines.length])).to.deep.equal(
        full.sections.map(({ role, lines }) => [role, lines.length]),
      );
      expect(letterText(plain)).not.to.equal(letterText(full));
    });
  }

  it('a refusal says in one sentence why and by which article', () => {
    const [answer, ...more] = linesOf(letters['seal refusal']?.('zh-Hans', false), 'answer');
    expect(more).to.deep.equal([]);
    expect(answer?.text).to.equal(
      '依据《LAW》A20，OFFICE不能为这份证明盖章：全国清单写明，居（村）委会不应出具这种证明。',
    );
    expect(answer).not.to.have.property('basis');
    const [plain] = linesOf(letters['seal refusal']?.('zh-Hans', true), 'answer');
    expect(plain?.basis).to.equal('规定写在：《LAW》A20');
  });
  it('a refusal names where to go only where a text does', () => {
    expect(linesOf(letters['seal refusal']?.('en', false), 'next')).to.deep.equal([]);
    const [way] = linesOf(letters['seal refusal that names a body']?.('en', false), 'next');
    expect(way?.text).to.include('the volunteer organisation');
    expect(way?.cites.map(({ cite }) => cite.article)).to.deep.equal(['A19']);
    const { slip, ...data } = refusal('volunteer-record');
    const unsaid = sealRefusal(wordsIn('en', 'seals'), { ...data, slip: { ...slip, saidBy: {} } });
    expect(linesOf(unsaid, 'next')).to.deep.equal([]);
  });
  it('a ground that bars by itself stands alone; where none does, every way that was not open is given', () => {
    expect(linesOf(letters['seal refusal']?.('en', false), 'reasons')).to.deep.equal([]);
    const others = linesOf(letters['seal refusal that names a body']?.('en', false), 'reasons');
    expect(others.map(({ cites }) => cites.length > 0)).to.include(true);
    expect(others.length).to.be.above(1);
  });
  it('what would be refused to anybody says why, and not that whoever asks lives elsewhere', () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const)
      for (const plain of [false, true]) {
        const letter = (livesHere: boolean) =>
          letterText(sealRefusal(wordsIn(language, 'seals'), refusal('residence', livesHere), { plain }));
        expect(letter(false), language).to.equal(letter(true));
        for (const article of ['A28', 'seals.sealList']) expect(letter(false)).to.include(article);
      }
  });
  it('a matter that is sent back says how it can be admitted, each step with its article', () => {
    const steps = linesOf(letters['matter refusal']?.('zh-Hans', false), 'next');
    expect(steps.map(({ cites }) => cites.map(({ cite }) => cite.article))).to.deep.equal([['A33', 'A34'], ['A35']]);
    expect(steps[1]?.text).to.equal('申请应当提前30个工作日提出。');
    const { decision, slip, on } = matter;
    expect(letters['matter refusal']?.('en', false).signature.office).to.equal('OFFICE');
    const street = matterRefusal(wordsIn('en', 'matters'), { ...matter, office: 'STREET' });
    expect(street.signature.office).to.equal('STREET');
    expect(linesOf(street, 'answer')[0]?.text).to.include('OFFICE does not take it on');
    const back = matterRefusal(wordsIn('zh-Hans', 'matters'), {
      decision,
      on,
      slip: { ...slip, whatToDo: 'take-back' },
    });
    expect([linesOf(back, 'next'), linesOf(back, 'missing')]).to.deep.equal([[], []]);
    const { whatToDo: _, ...bare } = slip;
    const open = matterRefusal(wordsIn('zh-Hans', 'matters'), { decision, on, slip: bare });
    expect(linesOf(open, 'next')).to.deep.equal([]);
    expect(linesOf(open, 'missing').map(({ text }) => text)).to.deep.equal(['还不能确定这件事能不能申请准入。']);
  });
  it('a refusal says where to go by no title that another register, or no slip, would not have; where it is open, what that waits for', () => {
    const { decision } = refusal('kinship');
    const { value: _, ...open } = matter.decision;
    for (const language of languages) {
      const words = wordsIn(language, 'seals');
      const { next } = explain({ ...decision, value: 'refer' }, words);
      expect(next).to.match(/规定写明|規定寫明|the rules name/);
      const { standard, plain } = words.letters;
      for (const { title } of [standard.sealRefusal, plain.sealRefusal]) expect(next).not.to.include(title);
      expect(explain(open, wordsIn(language, 'matters')).next).to.match(/还缺什么|還缺什麼|still missing/);
    }
  });
  it('how well a text is known is said where it is not the law itself', () => {
    expect(letterText(letters['seal refusal']?.('zh-Hans', false) as Letter)).to.include('网页转载，未见原文');
    expect(letterText(letters['matter refusal']?.('zh-Hans', false) as Letter)).not.to.include('来源');
  });

  it('a receipt has each clock with its article, and says what no text limits', () => {
    const rows = linesOf(letters['receipt']?.('en', false), 'clocks');
    expect(rows.map(({ text }) => text).slice(0, 3)).to.deep.equal([
      'Within 1 workday, by 3 March 2026 at the latest.',
      'The rules give no time limit.',
      'Within 10 days, by 12 March 2026 at the latest.',
    ]);
    expect(rows.map(({ cites }) => cites[0]?.cite.article).slice(0, 3)).to.deep.equal(['A41', 'A42', 'A43']);
    const unsure = needReceipt(wordsIn('en', 'needs'), {
      ...head,
      receivedOn: '2026-03-02',
      clocks: [provisional as Clock],
    });
    expect(linesOf(unsure, 'clocks')[0]?.text).to.match(
      /The days off are not published yet, so this day is provisional\.$/,
    );
    const [plain] = linesOf(letters['receipt']?.('en', true), 'clocks');
    expect(plain?.text).to.equal(
      'Tuesday, 3 March 2026 at the latest. That is within 1 workday (days off do not count).',
    );
  });
  it('a receipt repeats nothing that was said, and masks the telephone', () => {
    for (const language of languages)
      for (const plain of [false, true]) {
        const text = letterText((letters['receipt'] as Write)(language, plain));
        expect(text).to.include('138****1234').and.not.include('13800001234');
        expect(text).not.to.match(/血压|林秀英|health|健康|身体/);
      }
  });
  it('a receipt says what was not consented to, and that this stops nothing', () => {
    const text = letterText((letters['receipt'] as Write)('zh-Hans', false));
    expect(text).to.include('对外公开：不同意。不影响办理。\n依据：《LAW》A16').and.not.include('转给服务机构');
  });
  it('a receipt says the no of whoever speaks for the person, as theirs', () => {
    const no = {
      purpose: 'handle',
      about: 'proxy',
      status: 'refused',
      onRefusal: 'goes-on-without',
      cites: [],
    } as const;
    const receipt = (plain: boolean, consents: readonly LetterConsent[]) =>
      letterText(needReceipt(wordsIn('zh-Hans', 'needs'), { ...head, receivedOn: '2026-03-02', consents }, { plain }));
    expect(receipt(false, [no])).to.include('用代说人自己的称呼和电话答复：不同意。事项照样办理。');
    expect(receipt(true, [no])).to.include('用您自己的称呼和电话回复您：您不同意。事情照样办。');
    expect(receipt(false, [{ ...no, status: 'to-ask' }])).to.not.include('代说人');
    expect(receipt(false, [{ ...no, onRefusal: 'kept' }])).to.include('不同意。依照这一条，照样登记。');
    expect(receipt(true, [{ ...no, status: 'unsettled' }])).to.include('您同意。没有写年龄');
  });
  it('a receipt counts from the earlier need that it is joined with', () => {
    const receipt = (countedFrom?: `${number}-${number}-${number}`) =>
      needReceipt(wordsIn('en', 'needs'), {
        ...head,
        receivedOn: '2026-03-02',
        clocks,
        ...(countedFrom && { countedFrom }),
      });
    expect(linesOf(receipt('2026-02-26'), 'clocks')[0]?.text).to.include('26 February 2026');
    expect(linesOf(receipt('2026-03-02'), 'clocks')).to.have.length(linesOf(receipt(), 'clocks').length);
  });
  it('a reply turns nothing away while the decision is unknown', () => {
    const letter = letters['reply that cannot tell']?.('en', false);
    expect(linesOf(letter, 'answer')[0]?.text).to.match(/^By the rules as they stand/);
    expect(linesOf(letter, 'next')).to.deep.equal([]);
  });
  it('a late clock is called late', () => {
    const late = clocks.map((clock) => ({ ...clock, doneOn: '2026-03-05', status: 'late' }) as const);
    const data = { ...head, receivedOn: '2026-03-02', result: 'settled', clocks: late.slice(0, 1) } as const;
    expect(letterText(needReply(wordsIn('zh-Hans', 'needs'), data))).to.include(
      '2026年3月5日完成，超过了期限（2026年3月3日）',
    );
  });
  it('a notice has the day of the week, the time in words, and says what is not settled', () => {
    const at = (startAt: string, plain = false) =>
      linesOf(
        meetingNotice(
          wordsIn('zh-Hans', 'meetings'),
          { ...head, meeting: { ...meeting, startAt, venue: 'V' } },
          { plain },
        ),
        'facts',
      )[0]?.text;
    expect(at('09:30')).to.equal('2026年3月11日（星期三）上午9:30');
    expect(at('12:00', true)).to.equal('2026年3月11日（星期三）中午12点');
    expect(at('14:05', true)).to.equal('2026年3月11日（星期三）下午2点05分');
    // What is no time, or no day, stays as it was given: nobody is told a wrong one.
    for (const odd of ['9', '25:00', 'noon']) expect(at(odd, true)).to.equal(`2026年3月11日（星期三）${odd}`);
    for (const language of languages) {
      const odd = { ...head, meeting: { ...meeting, on: '2026-13-45' } } as const;
      for (const plain of [false, true]) {
        const text = letterText(meetingNotice(wordsIn(language, 'meetings'), odd, { plain }));
        expect(text).to.contain('2026-13-45');
        expect(text).not.to.match(/undefined|NaN|\{/);
      }
    }
    const bare = linesOf(letters['meeting notice']?.('zh-Hans', false), 'missing').map(({ text }) => text);
    expect(bare).to.deep.equal(['开会的钟点还没有定。', '开会的地点还没有定。', '议题还没有列出。']);
  });
  it('an explanation leaves out facts that were not given, says not known ones, and writes money out', () => {
    const rows = linesOf(letters['explanation']?.('en', false), 'facts');
    expect(rows.map(({ text }) => text)).to.deep.equal(["residents' committee", 'not known']);
    const decision = isFunded({ carrier: 'committee' }, law);
    const funded = decisionExplanation(wordsIn('en', 'funding'), {
      ...head,
      decision,
      facts: { cost: { fen: 1234550 } },
    });
    expect(linesOf(funded, 'facts')[0]?.text).to.equal('CNY 12,345.50');
  });
  it('an explanation tells which single answer would change it', () => {
    const decision = isFunded({ carrier: 'committee' }, law);
    const otherwise = [{ name: 'cost', value: { fen: 100 } }];
    const tell = (plain: boolean) =>
      letterText(decisionExplanation(wordsIn('en', 'funding'), { ...head, decision, otherwise }, { plain }));
    const label = wordsIn('en', 'funding').subject(['facts', 'cost', 'label']);
    expect(tell(false)).to.include(`If the answer to "${label}" were "CNY 1.00", and all others the same`);
    expect(tell(true)).to.include(`If "${label}" were "CNY 1.00", it would be a yes.`);
    expect(letterText(decisionExplanation(wordsIn('en', 'funding'), { ...head, decision }))).to.not.include('If the');
  });
  it('somebody’s text cannot forge a line, fill a place or turn the writing round', () => {
    const letter = needReceipt(wordsIn('zh-Hans', 'needs'), {
      ...{
        ...head,
        receivedOn: '2026-03-02',
        office: 'A\n依据：《假》',
        addressee: '{reason}\u202e\u2028x',
        place: ' \n ',
      },
    });
    const text = letterText(letter);
    expect(text).to.include('\nA 依据：《假》\n').and.not.include('\n依据：《假》');
    expect(text).to.include('{reason} x：').and.not.include('所在地');
  });
  it('that leaves the words of the reply out says so, and how to hear them, and otherwise does not', () => {
    const asks = { 'zh-Hans': /编号.*(询问|来问)/, 'zh-Hant': /編號.*(詢問|來問)/, en: /number/ } as const;
    const receivedOn = '2026-03-02';
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const)
      for (const plain of [false, true]) {
        const words = wordsIn(language, 'needs');
        const own = words.letters[plain ? 'plain' : 'standard'];
        const told = (isWithheld: boolean) => [
          letterText(needReceipt(words, { ...head, receivedOn, isNameless: true, isWithheld }, { plain })),
          letterText(needReply(words, { ...head, receivedOn, result: 'in-progress', isWithheld }, { plain })),
        ];
        [own.needReceipt, own.needReply].forEach(({ withheld }, index) => {
          expect(withheld).to.match(asks[language]);
          expect(told(true)[index]).to.include(withheld);
          expect(told(false)[index]).to.not.include(withheld);
        });
      }
  });
  it('tells a telephone as it is covered, and covers whole what is not', () => {
    for (const [contactPhone, told] of [
      [coverPhone(plainPhone('（0571）6000 0000转801')), '0571-****0000-801'],
      [coverPhone('13800001234'), '138****1234'],
      [coverPhone('+11112345'), '+111*2345'],
      ['057160000000-801', '************-***'],
      ['１３８００００１２３４', '***********'],
      ['微信 lin-xiuying', '** ***-*******'],
      ['lin@example.cn', '**************'],
      ['*13800001234', '************'],
      ['***13800001234', '**************'],
      ['13800001234*801', '***************'],
    ] as const) {
      const letter = needReceipt(wordsIn('en', 'needs'), { ...head, receivedOn: '2026-03-02', contactPhone });
      expect(letterText(letter)).to.include(`: ${told}\n`);
    }
  });
  it('masks names and identity numbers', () => {
    expect([maskName('林秀英'), maskName('A')]).to.deep.equal(['林**', 'A*']);
    expect(maskId('11010519491231002X')).to.equal(`1${'*'.repeat(16)}X`);
    expect(maskId('1234')).to.equal('****');
  });
});

describe('letters that cannot be written', () => {
  const without = <Data extends object>(data: Data, key: keyof Data): Data => ({ ...data, [key]: undefined });
  const seal = (data: object) => sealRefusal(wordsIn('en', 'seals'), { ...refusal('kinship'), ...data });
  const back = (data: object) => matterRefusal(wordsIn('zh-Hans', 'matters'), { ...matter, ...data });
  const receipt = (data: object) =>
    needReceipt(wordsIn('zh-Hant', 'needs'), { ...head, receivedOn: '2026-03-02', clocks, ...data });
  const reply = (data: object) =>
    needReply(wordsIn('en', 'needs'), { ...head, receivedOn: '2026-03-02', result: 'settled', ...data });
  const notice = (data: object) => meetingNotice(wordsIn('en', 'meetings'), { ...head, meeting, ...data });
  const [first] = clocks.filter(({ limit }) => limit);
  const countless = clocks.map((clock) => (clock === first ? { ...clock, limit: { unit: 'workday' } } : clock));
  const cases: readonly (readonly [what: string, write: () => Letter, path: string])[] = [
    ...(['unknown', 'met'] as const).flatMap((outcome) => [
      [
        `a seal refused by a decision that is ${outcome}`,
        () => seal({ decision: { ...refusal('kinship').decision, outcome } }),
        'decision',
      ] as const,
      [
        `a matter refused by a decision that is ${outcome}`,
        () => back({ decision: { ...matter.decision, outcome } }),
        'decision',
      ] as const,
    ]),
    ['a refusal without a decision', () => back({ decision: undefined }), 'decision'],
    ['nobody handed it down', () => back({ slip: without(matter.slip, 'handedDownBy') }), 'handedDownBy'],
    ['nobody refuses it', () => back({ slip: without(matter.slip, 'refusedBy') }), 'office'],
    [
      'a lead without a number',
      () => back({ slip: { ...matter.slip, applyAhead: { unit: 'workday' } } }),
      'slip.applyAhead.count',
    ],
    ['a receipt of nobody', () => receipt({ office: undefined }), 'office'],
    ['a receipt of no day', () => receipt({ receivedOn: undefined }), 'receivedOn'],
    ['a receipt that bears no day', () => receipt({ on: undefined }), 'on'],
    ['a limit without a number', () => receipt({ clocks: countless }), `clocks.${first?.step}.limit.count`],
    ['a reply of nobody', () => reply({ office: undefined }), 'office'],
    ['a reply to no day', () => reply({ receivedOn: undefined }), 'receivedOn'],
    ['a meeting on no day', () => notice({ meeting: without(meeting, 'on') }), 'meeting.on'],
  ];
  for (const [what, write, path] of cases)
    it(`${what}: ${path}`, () => {
      expect(write).to.throw(LetterDataError).with.property('path', path);
      expect(write).to.throw(/^No letter of the kind "[a-z-]+" can be written: /);
    });
});
