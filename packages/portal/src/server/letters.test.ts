import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryPortal, type Trial, type Visitor } from '../testing/try-portal.js';
import { readOffices } from './offices.js';

const filled = {
  forWhom: 'self',
  kinds: ['environment'],
  description: '楼道灯不亮',
  place: 'cn-990101001001',
  phone: '13800001234',
  'consent-person-person-handle': 'given',
  'consent-person-person-refer': 'refused',
};
const noName = '（单位名称没有设置）';

for (const isSet of [true, false])
  describe(`letters of an office whose name is ${isSet ? '' : 'not '}set`, () => {
    let trial: Trial;
    let resident: Visitor;
    let worker: Visitor;
    let number = '';
    before(async () => {
      trial = await tryPortal(undefined, isSet ? undefined : {});
      [resident, worker] = [await trial.signedIn('jumin1'), await trial.signedIn('shegong1')];
      const response = await resident.post('/needs', filled, '/needs/new');
      number = /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
    });
    after(() => trial.close());
    const bears = (page: string) => {
      const heads = [...page.matchAll(/<p class="office">([^<]*)<\/p>/g)].map(([, text]) => text);
      expect(heads).to.deep.equal([isSet ? '和风街道办事处' : noName]);
      expect(page.match(/<div class="seal">.*?<p>([^<]*)<\/p>/s)?.[1]).to.equal(heads[0]);
      if (isSet) expect(page).to.not.include('还没有设置');
      else expect(page).to.include('请管理本站的人设置以后再打印');
    };

    it('the receipt', async () => bears(await resident.text(`/needs/${number}/receipt`)));
    it('a check that is written down, and a matter that is sent back', async () => {
      const clerk = await trial.signedIn('banshi1');
      const about = { place: 'cn-990101001', date: '2026-03-02', title: '统计', askedBy: '某部门' };
      const refused = { matter: 'survey', community: 'urban', isAnswerable: false, admission: 'none' };
      const more = { isOrderedInEmergency: false, nature: 'service', demandsForms: false, isFromComplaint: false };
      for (const facts of [{}, { ...refused, ...more }]) {
        const written = await clerk.post('/matters/checks', { ...about, facts: JSON.stringify(facts) }, '/matters');
        bears(await clerk.text(written.headers.get('location') ?? ''));
      }
    });
    it('the reply, to staff and to the resident', async () => {
      await worker.post(`/triage/${number}/react`, { note: '周五来修' }, `/triage/${number}`);
      for (const page of [
        await worker.text(`/triage/${number}/letter`),
        await resident.text(`/needs/${number}/letter`),
      ]) {
        bears(page);
        expect(page).to.include('周五来修').and.include('办理期限').and.not.include('楼道灯不亮');
      }
    });
  });

describe('the reply to a need', () => {
  let trial: Trial;
  let resident: Visitor;
  let worker: Visitor;
  before(async () => {
    trial = await tryPortal();
    [resident, worker] = [await trial.signedIn('jumin1'), await trial.signedIn('shegong1')];
  });
  after(() => trial.close());
  const handIn = async () => {
    const response = await resident.post('/needs', filled, '/needs/new');
    return /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
  };
  const step = (number: string, kind: string, fields: Record<string, string>) =>
    worker.post(`/triage/${number}/${kind}`, fields, `/triage/${number}`);
  const letter = (number: string) => resident.text(`/needs/${number}/letter`);

  it('says how it was settled in the words of who settled it, and after it is taken up again that it goes on', async () => {
    const number = await handIn();
    await step(number, 'react', { note: '会来看' });
    await step(number, 'resolve', { note: '灯已换好' });
    const settled = await letter(number);
    expect(settled).to.include('灯已换好').and.not.include('会来看').and.not.include('<h2>办理期限');
    await step(number, 'reopen', { note: '灯又坏了，再派人来' });
    const again = await letter(number);
    expect(again).to.include('灯又坏了').and.include('<h2>办理期限').and.not.include('灯已换好');
  });
  it('that turns somebody away names the article; one that cannot name any is not written', async () => {
    const away = await handIn();
    await step(away, 'close', { reason: 'redirected', redirect: 'legal-channel' });
    expect(await letter(away)).to.match(/class="letter-answer">依据《[^》]*居民需求办理办法》第五条/);
    const none = await handIn();
    await step(none, 'close', { reason: 'not-possible', note: '办不了' });
    expect(await letter(none))
      .to.include('这里没有记下依据')
      .and.not.include('class="letterhead"');
  });
  it('of a merged one is written from the other; nobody reads that of somebody else', async () => {
    const number = await handIn();
    await step(number, 'merge', { into: 'XQ-2026-0003' });
    expect(await worker.text(`/triage/${number}/letter`))
      .to.include('XQ-2026-0003')
      .and.not.include('letterhead');
    const other = await trial.signedIn('jumin2');
    expect((await other.request(`/needs/${number}/letter`)).status).to.equal(404);
  });
});

describe('names of offices that a host sets', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liandong-offices-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  const read = async (text: string) => {
    const path = join(folder, 'offices.json');
    await writeFile(path, text);
    return readOffices(path);
  };
  it('are read as they stand, and those of the demo where no file is named', async () => {
    const own = { 'cn-1': { 'zh-Hans': '某某街道办事处' } };
    expect(await read(JSON.stringify(own))).to.deep.equal(own);
    expect(await readOffices(undefined)).to.have.property('cn-990101001');
  });
  it('that are none stop the start, and the place is named', async () => {
    for (const text of ['{"cn-1":"某某"}', '{"cn-1":{"en":"Office"}}', '{"cn-1":{"zh-Hans":" "}}'])
      expect(await read(text).catch((error: Error) => error.message), text).to.include('cn-1 is no name');
  });
});
