import { expect } from 'chai';
import { tryPortal, type Trial, type Visitor } from '../../testing/try-portal.js';

/** What is larger than is taken is told of with its limit, and the rest of its form stays. */
describe('a form that is too large', () => {
  let trial: Trial;
  let clerk: Visitor;
  before(async () => {
    trial = await tryPortal();
    clerk = await trial.signedIn('banshi1');
  });
  after(() => trial.close());

  const rest = { place: 'cn-990101001', date: '2026-03-05' };
  const file = (megabytes: number) => new File(['行'.repeat((megabytes << 20) / 3 + 9)], '一月台账 "大".csv');
  const inLanguages = [
    ['zh-Hans', '太大，最大 5 MB'],
    ['zh-Hant', '太大，最大 5 MB'],
    ['en', 'is too large: a file may have 5 MB at most'],
  ] as const;

  for (const megabytes of [5, 6, 9])
    for (const [language, words] of inLanguages)
      it(`because of a file of more than ${megabytes} MB says the limit in ${language} and keeps place and day`, async () => {
        await clerk.request(`/display?language=${language}&back=/`);
        const response = await clerk.post('/ledgers', { ...rest, file: file(megabytes) });
        expect(response.status).to.equal(413);
        const page = await response.text();
        expect(page)
          .to.include(`<html lang="${language}"`)
          .and.include(words)
          .and.include('一月台账')
          .and.include('href="#file"')
          .and.include('value="2026-03-05"')
          .and.match(/<option value="cn-990101001" selected>/);
        await clerk.request('/display?language=zh-Hans&back=/');
      });
  it('because of its file keeps the rest with another display too', async () => {
    const response = await clerk.post('/ledgers', { show: 'language=zh-Hant', ...rest, file: file(9) });
    expect(response.status).to.equal(200);
    expect(await response.text())
      .to.include('<html lang="zh-Hant"')
      .and.include('value="2026-03-05"')
      .and.include('一月台账');
    await clerk.request('/display?language=zh-Hans&back=/');
  });
  it('is taken up to its limit', async () => {
    const whole = `事项代码,承接方\n${'协助,居委会\n'.repeat(10)}`;
    const small = new File([whole], 'a.csv');
    expect((await clerk.post('/ledgers', { ...rest, file: small })).status).to.be.oneOf([303, 422]);
  });
  it('with long texts comes back with them where their field says how long it may be', async () => {
    const resident = await trial.signedIn('jumin1');
    const description = '长'.repeat(300_000);
    const response = await resident.post('/needs', { description, personName: '沈一平' }, '/needs/new');
    expect(response.status).to.equal(422);
    expect(await response.text())
      .to.include('href="#description"')
      .and.include(`${description}</textarea>`)
      .and.include('value="沈一平"');
  });
  it('beyond that is refused with a page that says how much is taken, in three languages', async () => {
    const resident = await trial.signedIn('jumin1');
    for (const [language, words] of [
      ['zh-Hans', '一次最多交 2 MB'],
      ['zh-Hant', '一次最多交 2 MB'],
      ['en', 'At most 2 MB can be sent at once'],
    ] as const) {
      await resident.request(`/display?language=${language}&back=/`);
      const response = await resident.post('/needs', { description: 'x'.repeat(2_200_000) }, '/needs/new');
      expect(response.status).to.equal(413);
      expect(await response.text())
        .to.include(`<html lang="${language}"`)
        .and.include(words);
    }
    const guest = await trial.guest().post('/sign-in', { account: 'x'.repeat(300_000), password: 'x' });
    expect(guest.status).to.equal(413);
    expect(await guest.text()).to.include('256 KB');
  });
  it('is refused without the token, and read no further for those who may not send it', async () => {
    expect((await clerk.send('/ledgers', { ...rest, file: file(9) })).status).to.equal(413);
    const resident = await trial.signedIn('jumin1');
    expect((await resident.post('/ledgers', { ...rest, file: file(9) }, '/')).status).to.equal(403);
  });
});
