import { expect } from 'chai';
import type { NeedDraft } from '@liandong/sdk/needs';
import { tryPortal, type Trial, type Visitor } from '../../testing/try-portal.js';
import { keepBodiesDays, retain } from '../retention.js';
import { startPortal } from '../start.js';
import { maskName } from '@liandong/messages/letters';
import { needOf } from './store.js';

const filled = {
  forWhom: 'self',
  kinds: ['health', 'assistance'],
  description: '一个人住，做饭不方便 <b>&',
  personName: '沈一平',
  age: '46',
  place: 'cn-990101001001',
  phone: '13800001234',
  address: '三号楼',
  'consent-person-person-handle': 'given',
  'consent-person-person-refer': 'refused',
};

describe('a need', () => {
  let trial: Trial;
  let resident: Visitor;
  let worker: Visitor;
  before(async () => {
    trial = await tryPortal();
    resident = await trial.signedIn('jumin1');
    worker = await trial.signedIn('shegong1');
  });
  after(() => trial.close());

  const handIn = async (fields: Record<string, string | readonly string[]> = {}) => {
    const response = await resident.post('/needs', { ...filled, ...fields }, '/needs/new');
    return {
      response,
      number: /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string,
    };
  };
  const kept = (number: string) => needOf(trial.portal.database, number);

  it('is handed in, has a number, and is followed', async () => {
    const { response, number } = await handIn();
    expect(response.status).to.equal(303);
    expect(number).to.match(/^XQ-2026-\d{4}$/);
    expect(await resident.text(`/needs/${number}/receipt`)).to.include(number);
    const page = await resident.text(`/needs/${number}`);
    expect(page).to.include('做饭不方便 &lt;b&gt;&amp;').and.not.include('<b>&');
    expect((await kept(number))?.body).to.deep.include({
      state: 'expressed',
      receivedOn: '2026-03-23',
      channel: 'online-form',
    });
  });
  it('takes numbers without scripts as their fields take them', async () => {
    const fields = { phone: '（0571）6000 0000转801', age: '９', guardianPhone: '+86 138-0000-1234' };
    const { number } = await handIn({ ...fields, 'consent-person-guardian-handle': 'given' });
    const { contact, subject } = (await kept(number))?.body as NeedDraft;
    expect([contact?.phone, subject?.age, subject?.guardian?.phone]).to.deep.equal([
      '057160000000-801',
      9,
      '13800001234',
    ]);
    for (const page of [await resident.text(`/needs/${number}/receipt`), await worker.text(`/triage/${number}`)])
      expect(page, 'an extension is none of its last digits').to.include('0571-****0000-801');
    const page = await (await resident.post('/needs', { ...filled, phone: ' 6000 0000 转 8' }, '/needs/new')).text();
    expect(page, 'what is none comes back as it was written').to.include('value="6000 0000 转 8"');
  });
  it('is asked for without scripts with how long it takes', async () => {
    expect(await resident.text('/needs/new')).to.match(/<p class="hint">大约还要 \d 分钟<\/p>/);
  });
  it('has a receipt with its clocks and their articles, which repeats nothing and masks the number', async () => {
    const { number } = await handIn({ phone: '13800001234' });
    const page = await resident.text(`/needs/${number}/receipt`);
    expect(page)
      .to.include('<h2>受理回执</h2>')
      .and.include('138****1234')
      .and.match(/答复办理情况<\/dt><dd>[^<]*最迟2026年[^<]*<p class="cites">/);
    expect(page).not.to.match(/做饭不方便|13800001234|undefined/);
  });
  it('has a receipt that reckons as its page does, from the earlier one that was merged into it', async () => {
    const page = await resident.text('/needs/XQ-2026-0001/receipt');
    expect(page).to.include('2026年2月26日').and.include('（2026年2月27日）').and.not.include('（2026年3月3日）');
  });
  it('comes back with everything that was typed, and a link to each field that is wrong', async () => {
    const { response } = await handIn({
      kinds: [],
      phone: 'abc',
      place: 'cn-31',
      'consent-person-person-handle': 'refused',
    });
    expect(response.status).to.equal(422);
    const page = await response.text();
    for (const field of ['kinds', 'phone']) expect(page).to.include(`href="#${field}"`).and.include(`id="${field}"`);
    expect(page)
      .to.include('做饭不方便 &lt;b&gt;&amp;')
      .and.include('value="abc"')
      .and.include('value="三号楼"')
      .and.include('value="46"');
    expect(page).to.match(/name="consent-person-person-handle" value="refused" checked/);
  });
  it('says what is wrong at the field without its label, and in the list with it', async () => {
    const page = await (await handIn({ phone: '123' })).response.text();
    const sentence = '请填写手机号或带区号的固定电话，例如 138 0000 0000 或 021-6000 0000；境外号码以 + 开头';
    expect(page).to.include(`<a href="#phone">联系电话：${sentence}</a>`);
    expect(page).to.include(`id="phone-problem">${sentence}</p>`);
  });
  it('of a child may leave out the guardian, or say only a phone', async () => {
    const alone = await handIn({ age: '13' });
    expect((await kept(alone.number))?.body?.subject).to.not.have.property('guardian');
    const { number } = await handIn({ age: '13', guardianPhone: '13800005678' });
    expect((await kept(number))?.body?.subject?.guardian).to.deep.equal({ relation: 'guardian', phone: '13800005678' });
  });
  it('must be of a community of the street', async () => {
    expect(await (await handIn({ place: 'cn-31' })).response.text()).to.include('href="#place"');
  });
  it('may come whole, as the element sends it, and is held to the same model', async () => {
    const draft = { forWhom: 'self', kinds: ['legal'], description: '问合同', place: { code: 'cn-990101001001' } };
    const good = await resident.post('/needs', { need: JSON.stringify(draft) }, '/needs/new');
    expect(good.status).to.equal(303);
    const bad = await resident.post(
      '/needs',
      { need: JSON.stringify({ ...draft, kinds: ['magic'], extra: 1 }) },
      '/needs/new',
    );
    expect(bad.status).to.equal(422);
    expect(await bad.text()).to.include('问合同');
    expect((await resident.post('/needs', { need: '{' }, '/needs/new')).status).to.equal(400);
  });
  it('is one need however often its form is sent', async () => {
    const page = await resident.text('/needs/new');
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] as string;
    const once = { ...filled, formToken: hidden('formToken'), idempotencyKey: hidden('idempotencyKey') };
    const answers = await Promise.all([1, 2, 3].map(() => resident.send('/needs', once)));
    answers.push(await resident.send('/needs', once));
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).to.equal(1);
  });
  it('is taken without name and number when its handling was not agreed to', async () => {
    const { number } = await handIn({ 'consent-person-person-handle': 'refused' });
    const text = JSON.stringify(await kept(number));
    expect(text).to.not.include('13800001234').and.not.include('三号楼').and.not.include('"name":"沈一平"');
    expect(await resident.text(`/needs/${number}/receipt`)).to.include('没有留下姓名');
  });
  it('promises no call where no number was kept, neither on its pages nor to the element', async () => {
    const { number } = await handIn({ 'consent-person-person-handle': 'refused' });
    for (const path of [`/needs/${number}`, `/needs/${number}/receipt`])
      expect(await resident.text(path), path)
        .to.include('回复请在这里看')
        .and.not.include('首次联系');
    expect(await resident.text(`/needs/${number}`)).to.match(/"consents":\[\{[^}]*"answer":"refused"/);
    const other = (await handIn()).number;
    const page = await resident.text(`/needs/${other}`);
    expect(page).to.include('首次联系').and.not.include('"consents"');
  });
  it('promises whoever left no number no words of a reply where it tells of violence, and says how to hear them', async () => {
    const { number } = await handIn({
      'consent-person-person-handle': 'refused',
      signals: ['family-violence'],
      description: '他昨晚又动手了',
    });
    for (const path of [`/needs/${number}`, `/needs/${number}/receipt`])
      expect(await resident.text(path), path)
        .to.include('这里只写办到哪一步，不写回复的内容；要知道回复，请带着编号到街道窗口问，或打街道电话问')
        .and.not.include('回复请在这里看');
    expect(await resident.text(`/needs/${number}/receipt`)).to.include('看不到答复的内容；要知道答复，请凭编号');
  });
  it('holds no consent that somebody else gave for the person', async () => {
    const { number } = await handIn({
      ...{ forWhom: 'other', relation: 'neighbour', personAgrees: 'not-asked', personName: '', age: '' },
    });
    const held = (await kept(number))?.body?.consents ?? [];
    expect(held.map(({ by, answer }) => `${by} ${answer}`)).to.deep.equal(['proxy refused']);
  });

  it('is contacted, settled, visited and closed, and its resident reads each step', async () => {
    const { number } = await handIn();
    const act = (kind: string, fields: Record<string, string>) =>
      worker.post(`/triage/${number}/${kind}`, fields, `/triage/${number}`);
    expect((await act('react', { note: '' })).status).to.equal(422);
    expect((await act('react', { note: '社工小周明天来' })).status).to.equal(303);
    expect((await act('reply', { note: '已联系助餐点' })).status).to.equal(303);
    expect((await act('resolve', { note: '每天中午送餐' })).status).to.equal(303);
    expect((await act('visit', { reached: 'yes', satisfied: 'yes', note: '很满意' })).status).to.equal(303);
    expect((await act('close', { reason: 'settled' })).status).to.equal(303);
    const page = await resident.text(`/needs/${number}`);
    for (const words of ['社工小周明天来', '已联系助餐点', '每天中午送餐', '很满意']) expect(page).to.include(words);
    expect((await kept(number))?.body?.state).to.equal('closed');
  });
  it('is not closed as settled while it is not', async () => {
    const { number } = await handIn();
    const response = await worker.post(
      `/triage/${number}/close`,
      { reason: 'settled', note: '写了一半的话' },
      `/triage/${number}`,
    );
    expect(response.status).to.equal(422);
    expect(await response.text())
      .to.include('还没有记为已办结')
      .and.include('写了一半的话');
  });
  it('is not changed by two people who do not see each other', async () => {
    const { number } = await handIn();
    const page = await worker.text(`/triage/${number}`);
    const formToken = /name="formToken" value="([^"]*)"/.exec(page)?.[1] as string;
    const fields = { formToken, version: '1', note: '先' };
    expect((await worker.send(`/triage/${number}/react`, fields)).status).to.equal(303);
    expect((await worker.send(`/triage/${number}/reply`, fields)).status).to.equal(409);
    expect((await kept(number))?.body?.events).to.have.length(1);
  });
  it('takes one of two steps that come at the same moment', async () => {
    const { number } = await handIn();
    const page = await worker.text(`/triage/${number}`);
    const formToken = /name="formToken" value="([^"]*)"/.exec(page)?.[1] as string;
    const fields = { formToken, version: '1', note: '同时' };
    const answers = await Promise.all(
      ['react', 'reply'].map((kind) => worker.send(`/triage/${number}/${kind}`, fields)),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([303, 409]);
    expect((await kept(number))?.body?.events).to.have.length(1);
  });
  it('is merged into another, whose clock then counts from the earlier', async () => {
    const { number } = await handIn();
    const response = await worker.post(`/triage/${number}/merge`, { into: 'XQ-2026-0003' }, `/triage/${number}`);
    expect(response.status).to.equal(303);
    expect(await resident.text(`/needs/${number}`)).to.include('XQ-2026-0003');
    const target = (await handIn()).number;
    expect(await worker.text(`/triage/${target}`)).to.not.include('期限从更早的一件');
    expect(await worker.text('/triage/XQ-2026-0001')).to.include('期限从更早的一件（2026年2月26日）算起');
    const itself = await worker.post('/triage/XQ-2026-0003/merge', { into: 'XQ-2026-0003' });
    expect(itself.status).to.be.oneOf([409, 422]);
  });
  it('shows its person only to who opens it, and opening is written down', async () => {
    const { number } = await handIn();
    const masked = await worker.text(`/triage/${number}`);
    expect(masked)
      .to.include('沈**')
      .and.include('138****1234')
      .and.not.include('13800001234')
      .and.not.include('三号楼');
    const opened = await (await worker.post(`/triage/${number}/open`, {}, `/triage/${number}`)).text();
    expect(opened).to.include('13800001234').and.include('三号楼');
    const trail = await trial.portal.database.query(
      "select account from audit where action = 'need.open' and subject = $1",
      [number],
    );
    expect(trail).to.deep.equal([{ account: 'shegong1' }]);
  });
  it('is withdrawn by its resident, and what was written goes', async () => {
    const { number } = await handIn();
    expect((await resident.post(`/needs/${number}/withdraw`, {}, `/needs/${number}`)).status).to.equal(303);
    const record = await kept(number);
    expect([record?.body, record?.state]).to.deep.equal([null, 'closed']);
    expect((await worker.request(`/triage/${number}`)).status).to.equal(404);
    expect((await resident.post(`/needs/${number}/withdraw`, {}, '/')).status).to.equal(409);
  });

  it('that tells of harm is not dropped, repeated or betrayed to who may be the one it is about', async () => {
    const { number } = await handIn({ signals: ['family-violence'], description: '他昨晚又动手了' });
    const inHand = `/triage/${number}`;
    await worker.post(`${inHand}/report`, { to: 'police' }, inHand);
    const steps = await worker.text(inHand);
    expect(steps)
      .to.include('本人看不到问的内容')
      .and.include('本人在网页上看不到这里写的话')
      .and.not.include('居民会看到');
    await worker.post(`${inHand}/react`, { note: '明天上午去您单位找您' }, inHand);
    expect(await resident.text(`/needs/${number}/letter`))
      .to.include(number)
      .and.include('答复不写具体内容；请凭编号向受理人询问')
      .and.not.include('去您单位');
    await worker.post(`${inHand}/ask`, { note: '他今晚在家吗？' }, inHand);
    const asked = await resident.text(`/needs/${number}`);
    expect(asked).to.include('内容不写在这里').and.include(`/needs/${number}/answer`).and.not.include('他今晚在家吗');
    await resident.post(`/needs/${number}/answer`, { note: '孩子在我妈家' }, `/needs/${number}`);
    const page = await resident.text(`/needs/${number}`);
    expect(page).to.not.include('他昨晚又动手了').and.not.include('依法报告').and.not.include('/withdraw');
    expect(page).to.not.include('他今晚在家吗').and.not.include('孩子在我妈家');
    expect(page).to.not.include('"kind":"report"');
    expect((await resident.post(`/needs/${number}/withdraw`, {}, '/')).status).to.equal(403);
    const own = await (await resident.post('/me/export', {}, '/me')).text();
    expect(own).to.not.include('他昨晚又动手了').and.not.include('"report"').and.not.include('孩子在我妈家');
    expect((await kept(number))?.body?.events).to.have.length(4);
  });
  it('has its days as its language writes them', async () => {
    const visitor = await trial.signedIn('shegong1');
    expect(await visitor.text('/triage')).to.match(/2026年\d+月\d+日 交来/);
    await visitor.request('/display?language=en&back=/triage');
    expect(await visitor.text('/triage'))
      .to.match(/came on \d+ [A-Z][a-z]+ 2026/)
      .and.not.match(/came on 2026-/);
    const page = await visitor.text('/triage/XQ-2026-0003');
    expect(page.replace(/<[^>]*>/g, ''))
      .to.match(/\d+ [A-Z][a-z]+ 2026/)
      .and.not.match(/\d{4}-\d\d-\d\d|\d年/);
  });
  it('does not show its resident anything of the needs merged into it', async () => {
    const page = await resident.text('/needs/XQ-2026-0001');
    expect(page).to.include('XQ-2026-0002').and.not.include('罗文英').and.not.include('前几天差点摔一跤');
  });

  it('stands in the order of its weight, what is overdue first, with why', async () => {
    const page = await worker.text('/triage');
    const order = [...page.matchAll(/href="\/triage\/(XQ-2026-\d{4})"/g)].map(([, number]) => number);
    expect(order[0]).to.equal('XQ-2026-0004');
    expect(order).to.not.include('XQ-2026-0002');
    expect(page).to.include('已过期限').and.include('紧急');
  });
});

describe('masks', () => {
  for (const [name, is] of [
    ['沈一平', '沈**'],
    ['高', '高*'],
    ['Miriam Okoye', 'M**'],
    ['𠮷野', '𠮷*'],
  ] as const)
    it(`${name} shows as ${is}`, () => expect(maskName(name)).to.equal(is));
});

describe('what is kept', () => {
  let trial: Trial;
  before(async () => {
    trial = await tryPortal();
  });
  after(() => trial.close());

  it('goes after its term, and no day earlier', async () => {
    const { database, audit } = trial.portal;
    const bodies = async () =>
      (await database.query('select number from needs where body is null order by number')).map(({ number }) => number);
    // 0011 was closed on 2026-03-19.
    trial.clock.later({ days: keepBodiesDays - 5 });
    await retain(database, audit, trial.clock.today(), trial.clock.now());
    expect(await bodies()).to.not.include('XQ-2026-0011');
    trial.clock.later({ days: 1 });
    await retain(database, audit, trial.clock.today(), trial.clock.now());
    expect(await bodies()).to.include('XQ-2026-0011');
    expect((await retain(database, audit, trial.clock.today(), trial.clock.now())).needs).to.equal(0);
  });
  it('can be taken along by its own person, and by nobody else', async () => {
    const resident = await trial.signedIn('jumin1');
    const response = await resident.post('/me/export', {}, '/me');
    const own = (await response.json()) as { needs: { number: string }[]; account: { id: string } };
    expect(own.account.id).to.equal('jumin1');
    expect(own.needs.map(({ number }) => number)).to.deep.equal(['XQ-2026-0001']);
    expect(JSON.stringify(own)).to.not.include('scrypt').and.not.include('XQ-2026-0003');
  });
  it('does not hand staff the needs of others as their own data', async () => {
    const worker = await trial.signedIn('shegong1');
    const own = await (await worker.post('/me/export', {}, '/me')).text();
    expect(own).to.not.include('淤伤').and.not.include('13800000');
  });
  it('is followed by a trail that names nobody’s words and shows when it was changed', async () => {
    const { database, audit } = trial.portal;
    expect(await audit.brokenAt(database)).to.equal(undefined);
    expect(JSON.stringify(await database.query('select * from audit')))
      .to.not.include('楼道灯')
      .and.not.include('沈一平');
    const [{ id } = { id: 0 }] = await database.query<{ id: number }>('select min(id) as id from audit');
    await database.query("update audit set account = 'banshi1' where id = $1", [id]);
    expect(await audit.brokenAt(database)).to.equal(id);
  });
  it('is filled in once', async () => {
    const { database } = trial.portal;
    const count = async () => (await database.query('select count(*) as count from needs'))[0]?.count;
    const before = await count();
    await startPortal(database, trial.clock);
    expect(await count()).to.equal(before);
  });
});
