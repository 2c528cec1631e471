import { expect } from 'chai';
import { tryPortal, type Trial, type Visitor } from '../../testing/try-portal.js';

const draft = {
  channel: 'online-form',
  forWhom: 'self',
  subject: { age: 46 },
  kinds: ['health'],
  description: '做饭不方便',
  place: { code: 'cn-990101001001' },
};
const json = { Accept: 'application/json' };

describe('a need that a script sends', () => {
  let trial: Trial;
  let resident: Visitor;
  before(async () => {
    trial = await tryPortal();
    resident = await trial.signedIn('jumin1');
  });
  after(() => trial.close());
  const token = async (visitor: Visitor) =>
    /name="formToken" value="([^"]*)"/.exec(await visitor.text('/needs/new'))?.[1] ?? '';
  const send = async (key: string, need: unknown = draft, formToken?: string) =>
    resident.send(
      '/needs',
      { need: JSON.stringify(need), formToken: formToken ?? (await token(resident)) },
      { ...json, 'Idempotency-Key': key },
    );

  it('is answered with number, day and receipt, once for one key', async () => {
    const first = await send('a'.repeat(32));
    expect(first.status).to.equal(201);
    const receipt = (await first.json()) as { number: string; on: string; address: string };
    expect(receipt.on).to.equal('2026-03-23');
    expect(receipt.address).to.equal(`/needs/${receipt.number}/receipt`);
    expect(await (await send('a'.repeat(32))).json()).to.deep.equal(receipt);
    const another = (await (await send('b'.repeat(32))).json()) as { number: string };
    expect(another.number).to.not.equal(receipt.number);
  });
  it('is told what is wrong, by path', async () => {
    const refused = await send('c'.repeat(32), { ...draft, kinds: [] });
    expect(refused.status).to.equal(422);
    expect(await refused.json()).to.deep.equal({
      problems: [{ path: 'kinds', code: 'too-few', params: { limit: 1 } }],
    });
  });
  it('is told that the session has ended, and goes through after signing in again', async () => {
    const old = await token(resident);
    trial.clock.later({ hours: 24 * 30 });
    const ended = await send('d'.repeat(32), draft, old);
    expect(ended.status).to.equal(401);
    resident = await trial.signedIn('jumin1');
    expect((await send('d'.repeat(32))).status).to.equal(201);
  });
  it('from elsewhere is refused all the same', async () => {
    const formToken = await token(resident);
    const elsewhere = await resident.send(
      '/needs',
      { need: JSON.stringify(draft), formToken },
      { ...json, Origin: 'https://evil.example' },
    );
    expect(elsewhere.status).to.equal(403);
  });
});
