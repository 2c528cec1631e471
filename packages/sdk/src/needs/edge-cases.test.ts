import { expect } from 'chai';
import {
  ageNotKnown,
  childWithBruises,
  consentWithdrawn,
  gasLeak,
  mealsForElder,
  stairLight,
  stairLightAgain,
  workNoReferral,
} from '@liandong/fixtures/needs';
import {
  advanceNeed,
  consentPlan,
  feedbackClock,
  isNoticeDue,
  mustDelete,
  mustReport,
  needsSeparateConsent,
} from './index.js';
import { inNation, inTown } from './small-law.test.js';

const law = inTown('2026-03-20');
const purpose = (plan: ReturnType<typeof consentPlan>, name: string, about = 'person') => {
  const found = plan.purposes.find((one) => one.purpose === name && one.about === about);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('needs and privacy: tricky cases', () => {
  it('age unknown → treat as sensitive', () => {
    const plan = consentPlan(ageNotKnown, law);
    expect(plan.sensitive).to.deep.include({
      ...plan.sensitive.find(({ path }) => path === 'subject'),
      why: 'age-not-known',
    });
    expect(plan.separate.outcome).to.equal('met');
    expect(plan.guardian.outcome, 'nobody can say whether a guardian is needed').to.equal('unknown');
    expect(purpose(plan, 'handle')).to.include({ ask: 'person-and-guardian', separate: true, status: 'to-ask' });
    const decision = needsSeparateConsent({ age: null, data: [], couldHarm: false }, law);
    expect(decision.outcome).to.equal('met');
    expect(decision.reasons.find(({ decisive }) => decisive && true)).to.not.equal(undefined);
    expect(needsSeparateConsent({ age: 14, data: [], couldHarm: false }, law).outcome, '14 is not under 14').to.equal(
      'unmet',
    );
  });

  it('guardian is the alleged abuser → report, do not ask consent', () => {
    const plan = consentPlan(childWithBruises, law, { receivedBy: ['social-work-agency'] });
    expect(plan.guardian.value).to.equal('report');
    expect(plan.purposes.filter(({ about }) => about === 'person').map(({ ask }) => ask)).to.deep.equal(
      Array(4).fill('nobody'),
    );
    expect(plan.report).to.include({ outcome: 'met', value: 'police' });
    expect(Object.keys(mustReport.facts).filter((name) => /guardian|consent/i.test(name))).to.deep.equal([]);
    const child = (isSuspected: boolean | undefined) => ({
      ...childWithBruises,
      subject: { age: 9, guardian: { relation: 'parent' as const, isSuspected } },
    });
    expect(purpose(consentPlan(child(undefined), law), 'handle').ask, 'nobody has judged the guardian').to.equal(
      'nobody',
    );
    expect(purpose(consentPlan(child(false), law), 'handle').ask, 'a guardian judged sound is asked').to.equal(
      'guardian',
    );
    const quiet = { ...child(undefined), signals: [] };
    expect(purpose(consentPlan(quiet, law), 'handle').ask, 'no sign, no suspicion').to.equal('guardian');
    const grown = {
      ...child(true),
      subject: { age: null, guardian: { relation: 'parent' as const, isSuspected: true } },
    };
    expect(purpose(consentPlan(grown, law), 'handle').ask, 'of unknown age: the person, never that guardian').to.equal(
      'person',
    );
  });

  it('third person submits for elder', () => {
    const plan = consentPlan(mealsForElder, law);
    expect(purpose(plan, 'handle')).to.include({ ask: 'person', through: 'proxy', status: 'to-ask' });
    expect(purpose(plan, 'handle', 'proxy')).to.include({ ask: 'proxy', status: 'to-ask' });
    const word = {
      purpose: 'handle',
      about: 'proxy',
      by: 'proxy',
      answer: 'given',
      separate: false,
      on: '2026-03-05',
    } as const;
    const agreed = consentPlan({ ...mealsForElder, consents: [word] }, law);
    expect(purpose(agreed, 'handle', 'proxy').status).to.equal('given');
    expect(purpose(agreed, 'handle').status, "the neighbour's word is not the elder's").to.equal('to-ask');
  });

  it('sensitive free text', () => {
    const draft = { ...stairLight, kinds: ['environment' as const], subject: { age: 46 } };
    expect(consentPlan(draft, law).sensitive.map(({ path, why }) => [path, why])).to.deep.equal([
      ['description', 'free-text'],
    ]);
    expect(consentPlan(draft, law).separate.outcome).to.equal('met');
    const { description: _, ...blank } = draft;
    expect(consentPlan(blank, law).separate.outcome, 'nothing written, nothing sensitive').to.equal('unmet');
  });

  it('consent withdrawn → stop + delete unless legal keep', () => {
    const { purposes } = consentPlan(consentWithdrawn, law);
    expect(purposes.find((one) => one.purpose === 'handle')).to.include({ status: 'withdrawn', basis: 'none' });
    const asked = { isWithdrawn: true, isPurposeDone: false, hasOtherBasis: false };
    expect(mustDelete({ ...asked, isKeptByLaw: false }, law)).to.include({ outcome: 'met', value: 'delete' });
    expect(mustDelete({ ...asked, isKeptByLaw: true }, law)).to.include({ outcome: 'unmet', value: 'store-only' });
    expect(mustDelete(asked, law).outcome, 'whether a law keeps it is judged, not guessed').to.equal('unknown');
    const event = {
      kind: 'consent',
      on: '2026-03-20',
      consent: { ...consentWithdrawn.consents?.[1], on: '2026-03-20' },
    };
    const next = advanceNeed({ ...stairLight }, event as never, law);
    expect(next.ok && next.decisions.map(({ question }) => question)).to.deep.equal(['needs.mustDelete']);
  });

  it('emergency (Art 13.4/18) notice later', () => {
    const plan = consentPlan(gasLeak, law, { isEmergency: true });
    expect(purpose(plan, 'handle')).to.include({ ask: 'nobody', basis: 'emergency', status: 'not-needed' });
    expect(purpose(plan, 'publish').ask, 'an emergency opens no other purpose').to.equal('person');
    expect(plan.notice.when).to.equal('after-emergency');
    const used = { wasEmergency: true, isNoticeGiven: false };
    expect(isNoticeDue({ ...used, isEmergencyOver: false }, law)).to.include({ outcome: 'unmet', value: 'later' });
    expect(isNoticeDue({ ...used, isEmergencyOver: true }, law)).to.include({ outcome: 'met', value: 'now' });
  });

  it('duplicate/merged need: clock of the earliest', () => {
    const clock = feedbackClock(stairLight, law, [stairLight, stairLightAgain]);
    expect(clock.startsOn).to.equal('2026-02-26');
    expect(clock.counted).to.deep.equal(['N-2026-001', 'N-2026-002']);
    // 27 and Saturday 28 February (make-up), 2, 3 and 4 March
    expect(clock.clocks.find(({ step }) => step === 'reply')).to.include({ dueOn: '2026-03-04', status: 'overdue' });
    expect(feedbackClock(stairLight, law).startsOn, 'alone').to.equal('2026-03-02');
  });

  it('a no blocks nothing that does not need the data', () => {
    const plan = consentPlan(workNoReferral, law);
    expect(purpose(plan, 'refer')).to.include({ status: 'refused', onRefusal: 'goes-on-without', isNecessary: false });
    expect(purpose(plan, 'handle')).to.include({ status: 'given', onRefusal: 'taken-without-name' });
  });

  it('no text, no answer: before the law on personal data', () => {
    const before = consentPlan(workNoReferral, inNation('2020-12-31'));
    expect(before.purposes[0]?.decision.outcome).to.equal('unknown');
    expect(before.separate.outcome).to.equal('unknown');
  });
});
