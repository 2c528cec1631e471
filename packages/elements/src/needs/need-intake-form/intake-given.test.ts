// What the page gives: whatever comes first, its schema or its answers.
import { draftProblems, needFormPlan } from '@liandong/sdk/needs';
import { expect } from '@open-wc/testing';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { formOf, inside, open, said, say, sentBy, settle, stepOf } from './testing/start.test.js';

const schema = formOf('given', stepOf('a', '一', { name: 't', type: 'text', label: said('话') }));
const value = { further: { t: '写好的' } } as unknown as LianNeedIntakeForm['value'];

describe('lian-need-intake-form: what the page gives', () => {
  it('reads a draft that comes before its schema', async () => {
    const { intake } = await open({ value });
    intake.schema = schema;
    await settle(intake);
    expect(intake.state.answers).to.deep.equal({ t: '写好的' });
  });
  it('reads it again for a schema after it, under what somebody wrote', async () => {
    const { intake } = await open({ schema, value });
    await say(intake, { t: '' });
    intake.schema = { ...schema, version: '2' };
    await settle(intake);
    expect(intake.state.answers).to.deep.equal({ t: '' });
    intake.clear();
    intake.schema = schema;
    expect(intake.state.answers, 'not what was emptied').to.deep.equal({});
  });
  it('neither counts nor sends what a schema after it does not ask for, and keeps it', async () => {
    const must = { name: 't', type: 'text', label: said('话'), required: true } as const;
    for (const asFields of [false, true]) {
      const { form, intake } = await open({
        value: { description: '漏水', place: 'cn-990101001001' } as never,
        asFields,
      });
      expect([form.checkValidity(), sentBy(form).length > 0], 'as its own schema asks for it').to.deep.equal([
        false,
        true,
      ]);
      intake.schema = formOf('given', stepOf('a', '一', must, { ...must, name: 'u', required: false }));
      await settle(intake);
      expect([form.checkValidity(), sentBy(form)]).to.deep.equal([true, []]);
      expect(intake.snapshot.answers).to.include({ description: '漏水' });
      await say(intake, { u: '写的' });
      expect([form.checkValidity(), sentBy(form).join().includes('漏水')]).to.deep.equal([false, false]);
    }
  });
  it('sends each no that it gave, asked for or not, while it is of the same person; of a yes only what is asked', async () => {
    const told = (about: string, by: string, answer: string, purpose = 'handle') =>
      ({ purpose, about, by, answer, separate: true, on: '2026-03-01' }) as const;
    const said = { kinds: ['health'], description: 'x', place: { code: 'cn-990101001001' }, subject: { age: 80 } };
    const proxy = { relation: 'neighbour', personAgrees: 'yes' };
    const consents = [
      ...[told('person', 'person', 'refused'), told('person', 'proxy', 'refused', 'publish')],
      told('person', 'guardian', 'given'),
    ];
    for (const asFields of [false, true]) {
      const { form, intake } = await open({ asFields, value: { ...said, forWhom: 'other', proxy, consents } as never });
      const noes = () => intake.value.consents?.map(({ about, by, purpose, answer }) => [about, by, purpose, answer]);
      expect(noes()).to.deep.equal([
        ['person', 'person', 'handle', 'refused'],
        ['person', 'proxy', 'publish', 'refused'],
      ]);
      const sent = sentBy(form).join();
      if (asFields) expect(sent).to.include('consent-other-person-handle=refused').and.not.include('given');
      else
        expect(JSON.parse(sent.slice(sent.indexOf('{'))))
          .to.have.property('consents')
          .with.length(2);
      await say(intake, { forWhom: 'self' });
      expect(noes(), 'of somebody else').to.deep.equal([]);
    }
  });
  it('is as at first where a page takes a setting away, and can be sent', async () => {
    for (const nothing of [undefined, null]) {
      const { intake } = await open({ channel: 'counter', level: 3 });
      const before = { channel: 'online-form', level: 2, plan: needFormPlan, check: draftProblems, tags: {} };
      for (const [name, first] of Object.entries(before)) {
        Object.assign(intake, { [name]: nothing });
        expect(intake[name as 'level'], name).to.deep.equal(first);
      }
      // What has no first value stays away.
      Object.assign(intake, { drafts: { attach() {}, detach() {}, note() {} } });
      Object.assign(intake, { drafts: nothing, law: nothing });
      expect(intake.drafts ?? undefined).to.equal(undefined);
      await settle(intake);
      expect(intake.value.channel).to.equal('online-form');
    }
    const { intake } = await open();
    for (const [name, given] of [
      ['channel', 'counter'],
      ['level', '4'],
    ] as const) {
      intake.setAttribute(name, given);
      intake.removeAttribute(name);
    }
    await settle(intake);
    expect([intake.value.channel, inside(intake).querySelector('.title')?.getAttribute('aria-level')]).to.deep.equal([
      'online-form',
      '2',
    ]);
  });
  it('reads a draft in whose lists something is null as one without it', async () => {
    const draft = {
      kinds: ['counselling', null],
      signals: [null],
      subject: { groups: [null, 'elder'] },
      consents: [null],
    };
    const { intake } = await open();
    intake.value = draft as never;
    await settle(intake);
    expect(intake.state.answers).to.deep.equal({ kinds: ['counselling'], signals: [], groups: ['elder'] });
    intake.value = { ...draft, consents: null } as never;
    await settle(intake);
    expect(intake.value.kinds).to.deep.equal(['counselling']);
  });
});
