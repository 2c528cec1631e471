// What the page gives: whatever comes first, its schema or its answers.
import { expect } from '@open-wc/testing';
import type { LianNeedIntakeForm } from './need-intake-form.js';
import { formOf, open, said, say, settle, stepOf } from './testing/start.test.js';

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
});
