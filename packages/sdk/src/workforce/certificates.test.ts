import { expect } from 'chai';
import { addDays, type IsoDate } from '@liandong/core';
import fc from 'fast-check';
import { certificateStatus, isCertified, mayApplySenior, mayReRegister } from './index.js';
import { inDissent, inNation, inTown } from './small-law.test.js';

const held = { issuedOn: '2023-03-10', isRegistered: true, registeredOn: '2023-06-01', printedUntil: null } as const;
const unregistered = { issuedOn: '2023-03-10', isRegistered: false } as const;

describe('certificateStatus', () => {
  const cases = [
    { on: '2023-03-09', facts: unregistered, is: ['unmet', 'not-yet'], why: 'the day before the certificate' },
    { on: '2023-03-10', facts: unregistered, is: ['unmet', 'may-register'], why: 'its own day' },
    { on: '2024-03-11', facts: unregistered, is: ['unmet', 'may-register'], why: '10 March 2024 is a Sunday' },
    { on: '2024-03-12', facts: unregistered, is: ['unmet', 'late'], why: 'the year is over' },
    { on: '2023-05-31', facts: held, is: ['unmet', 'may-register'], why: 'registered tomorrow is not registered' },
    { on: '2023-06-01', facts: held, is: ['met', 'valid'], why: 'the day of registration' },
    { on: '2026-02-28', facts: held, is: ['met', 'valid'], why: 'three months before the end begin on 1 March' },
    { on: '2026-03-01', facts: held, is: ['met', 'renew-now'], why: 'the window opens' },
    { on: '2026-06-01', facts: held, is: ['met', 'renew-now'], why: 'the last day is in' },
    { on: '2026-06-02', facts: held, is: ['unmet', 'lapsed'], why: 'three years are over' },
    {
      on: '2026-06-01',
      facts: { ...held, printedUntil: '2026-05-31' },
      is: ['unmet', 'lapsed'],
      why: 'the paper says so',
    },
  ] as const;
  for (const { on, facts, is, why } of cases)
    it(`${on}: ${is.join(', ')}, for ${why}`, () => {
      const decision = certificateStatus(facts, inNation(on));
      expect([decision.outcome, decision.value]).to.deep.equal(is);
    });

  it('a leap day lasts to the end of February', () => {
    const facts = {
      issuedOn: '2024-02-01',
      isRegistered: true,
      registeredOn: '2024-02-29',
      printedUntil: null,
    } as const;
    expect(certificateStatus(facts, inNation('2027-02-28')).outcome).to.equal('met');
    expect(certificateStatus(facts, inNation('2027-03-01')).outcome).to.equal('unmet');
  });

  it('asks for a printed end before it counts the period; “none” is an answer', () => {
    const { printedUntil: _, ...unasked } = held;
    const law = inNation('2024-01-10');
    expect(certificateStatus(unasked, law).outcome).to.equal('unknown');
    expect(certificateStatus(unasked, law).value).to.equal(undefined);
    expect(certificateStatus.plan(unasked, law).stillNeeded.map(({ fact }) => fact)).to.deep.equal(['printedUntil']);
    expect(certificateStatus(held, law).value).to.equal('valid');
    const lapsed = certificateStatus({ ...unasked, printedUntil: '2023-12-31' }, law);
    expect([lapsed.outcome, lapsed.value]).to.deep.equal(['unmet', 'lapsed']);
  });

  it('before the measures nothing can be told of a registration', () => {
    const facts = {
      issuedOn: '2008-10-01',
      isRegistered: true,
      registeredOn: '2008-12-01',
      printedUntil: null,
    } as const;
    expect(certificateStatus(facts, inNation('2009-04-07')).outcome).to.equal('unknown');
  });
});

describe('isCertified', () => {
  const national = { level: 'assistant', system: 'national' } as const;
  const cases = [
    { place: inNation, facts: { level: 'none' }, is: 'unmet', why: 'no certificate' },
    { place: inNation, facts: { ...national, ...held }, is: 'met', why: 'registered: whatever the texts leave open' },
    { place: inNation, facts: { ...national, ...unregistered }, is: 'unknown', why: 'no text says whether it counts' },
    { place: inTown, facts: { ...national, ...unregistered }, is: 'unmet', why: 'the town asks for a registration' },
    { place: inTown, facts: { ...national, ...held }, is: 'met', why: 'and it is in force' },
    {
      place: inTown,
      facts: { ...national, ...held, system: 'local' },
      is: 'unmet',
      why: 'local ones do not count there',
    },
    { place: inNation, facts: { ...national, ...held, system: 'local' }, is: 'unknown', why: 'no text on local ones' },
    { place: inTown, facts: { ...national, ...held, issuedOn: '2026-01-02' }, is: 'unmet', why: 'dated tomorrow' },
  ] as const;
  for (const { place, facts, is, why } of cases)
    it(`${is}: ${why}`, () => expect(isCertified(facts, place('2026-01-01')).outcome).to.equal(is));

  it('asks nothing more of who has none', () => {
    expect(isCertified.plan({ level: 'none' }, inTown('2026-01-01')).stillNeeded).to.deep.equal([]);
  });
});

describe('mayReRegister', () => {
  const person = {
    hasFullCapacity: true,
    isInGoodStanding: true,
    registeredOn: '2023-06-01',
    printedUntil: null,
  } as const;
  const course = (minutes: number, on: IsoDate = '2025-01-10', isPassed = true) =>
    ({ kind: 'course', on, minutes, isPassed }) as const;
  const degree = { kind: 'degree', on: '2024-07-01', minutes: 0, isPassed: true } as const;
  const ask = (
    level: 'assistant' | 'intermediate' | 'senior',
    trainings: readonly { kind: 'course' | 'degree' | 'workshop'; on: IsoDate; minutes: number; isPassed: boolean }[],
    place = inNation,
    on: IsoDate = '2026-03-02',
  ) => mayReRegister({ ...person, level, trainings }, place(on));

  const cases = [
    { level: 'assistant', trainings: [course(4319)], is: ['unmet', 1], why: 'a minute short of 72 hours' },
    { level: 'assistant', trainings: [course(4320)], is: ['met', 0], why: '不得少于 includes 72 hours' },
    { level: 'intermediate', trainings: [course(4320)], is: ['unmet', 1080], why: 'the middle level needs 90' },
    { level: 'intermediate', trainings: [course(5400)], is: ['met', 0], why: '90 hours' },
    { level: 'senior', trainings: [course(5399)], is: ['unmet', 1], why: 'and the senior too' },
    { level: 'senior', trainings: [degree], is: ['met', 0], why: 'a degree counts for 90 hours' },
    { level: 'senior', trainings: [degree, degree], is: ['met', 0], why: 'once' },
    {
      level: 'assistant',
      trainings: [course(4320, '2023-06-01')],
      is: ['unmet', 4320],
      why: 'the first day is not counted',
    },
    { level: 'assistant', trainings: [course(4320, '2023-06-02')], is: ['met', 0], why: 'the next one is' },
    { level: 'assistant', trainings: [course(4320, '2025-01-10', false)], is: ['unmet', 4320], why: 'not passed' },
    {
      level: 'assistant',
      trainings: [{ ...course(4320), kind: 'workshop' }],
      is: ['unmet', 4320],
      why: 'workshops are not named',
    },
  ] as const;
  for (const { level, trainings, is, why } of cases)
    it(`${level}: ${is.join(', ')}, for ${why}`, () => {
      const { outcome, value } = ask(level, trainings);
      expect([outcome, value]).to.deep.equal(is);
    });

  it('outside the window there is no renewal', () => {
    expect(ask('assistant', [course(4320)], inNation, '2026-02-28').outcome).to.equal('unmet');
    expect(ask('assistant', [course(4320)], inNation, '2026-06-02').outcome).to.equal('unmet');
  });

  it('72 against 70: two texts that disagree are told, and nothing is chosen', () => {
    const decision = ask('assistant', [course(4250)], inDissent);
    expect(decision.outcome).to.equal('unknown');
    expect(decision.missing.map(({ kind }) => kind)).to.include('conflicting-law');
    expect(ask('intermediate', [course(5400)], inDissent).outcome, 'the other levels stand').to.equal('met');
  });

  it('more training never takes a renewal away', () => {
    const minutes = fc.integer({ min: 0, max: 6000 });
    fc.assert(
      fc.property(fc.array(minutes, { maxLength: 5 }), minutes, (all, more) => {
        const [before, after] = [
          ask(
            'assistant',
            all.map((each) => course(each)),
          ),
          ask(
            'assistant',
            [...all, more].map((each) => course(each)),
          ),
        ];
        expect(after.value).to.be.at.most(before.value ?? 0);
        if (before.outcome === 'met') expect(after.outcome).to.equal('met');
      }),
      { numRuns: 60 },
    );
  });
});

describe('mayApplySenior', () => {
  const person = {
    degree: 'bachelor',
    hasIntermediate: true,
    intermediateOn: '2021-12-31',
    examYear: 2026,
    monthsAway: 0,
  } as const;
  const cases = [
    { change: {}, is: ['met', 5], why: 'five years on the last day of the examination year' },
    { change: { intermediateOn: '2022-01-01' }, is: ['unmet', 4], why: 'a day short' },
    { change: { intermediateOn: '2022-01-01', examYear: 2027 }, is: ['met', 5], why: 'a year later' },
    { change: { monthsAway: 1 }, is: ['unmet', 4], why: 'a month of other work' },
    { change: { degree: 'below-bachelor' }, is: ['unmet', 5], why: 'no bachelor' },
    { change: { degree: 'doctor' }, is: ['met', 5], why: 'more than a bachelor' },
    { change: { hasIntermediate: false }, is: ['unmet', 5], why: 'no middle certificate' },
    { change: { examYear: 2020 }, is: ['unmet', 0], why: 'before the certificate' },
    { change: { intermediateOn: '1896-01-01' }, is: ['met', 130], why: 'nobody is taken to be older than that' },
    { change: { intermediateOn: '1895-12-31' }, is: ['unknown', undefined], why: 'a day from which nobody lives' },
    {
      change: { intermediateOn: '1895-12-31', monthsAway: 12 },
      is: ['unknown', undefined],
      why: 'whatever came between',
    },
    { change: { examYear: 2152 }, is: ['unknown', undefined], why: 'an examination for which nobody lives' },
    { change: { intermediateOn: '0204-05-01' }, is: ['unknown', undefined], why: 'a year mistyped' },
    { change: { intermediateOn: '0001-01-01' }, is: ['unknown', undefined], why: 'the first day there is' },
    { change: { intermediateOn: '9999-12-31' }, is: ['unmet', 0], why: 'and the last' },
  ] as const;
  for (const { change, is, why } of cases)
    it(`${is.join(', ')}: ${why}`, () => {
      const { outcome, value } = mayApplySenior({ ...person, ...change }, inNation('2026-03-02'));
      expect([outcome, value]).to.deep.equal(is);
    });

  for (const { change, fact, why } of [
    { change: { intermediateOn: '0204-05-01' }, fact: 'intermediateOn', why: 'a certificate of long ago' },
    { change: { intermediateOn: '0204-05-01', examYear: 2160 }, fact: 'intermediateOn', why: 'of long ago on any day' },
    { change: { examYear: 2160 }, fact: 'examYear', why: 'the year of the examination, not the certificate' },
  ] as const)
    it(`tells what cannot be, and asks for nothing else: ${why}`, () => {
      const { missing } = mayApplySenior({ ...person, ...change }, inNation('2026-03-02'));
      expect(missing.map((one) => [one.kind, 'fact' in one && one.fact])).to.deep.equal([['impossible', fact]]);
    });
});

it('a registration holds on every day of its three years and on no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 1200 }), (after) => {
      const on = addDays('2023-06-01', after);
      const { outcome } = certificateStatus(held, inNation(on));
      expect(outcome).to.equal(on >= '2023-06-01' && on <= '2026-06-01' ? 'met' : 'unmet');
    }),
    { numRuns: 80 },
  );
});
