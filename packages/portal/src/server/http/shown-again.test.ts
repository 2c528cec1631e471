import { expect } from 'chai';
import { tryPortal, type Fields, type Trial, type Visitor } from '../../testing/try-portal.js';

/** Display choices on a form that came back: they are buttons of that form, so that what is typed goes along. */
describe('a form that came back', () => {
  let trial: Trial;
  const people: Record<string, Visitor> = {};
  before(async () => {
    trial = await tryPortal();
    for (const account of ['jumin1', 'shegong1', 'banshi1']) people[account] = await trial.signedIn(account);
    people['nobody'] = trial.guest();
  });
  after(() => trial.close());

  const count = async () => {
    const tables = ['needs', 'matter_checks', 'ledgers', 'audit'];
    const rows = await Promise.all(tables.map((table) => trial.portal.database.query(`select * from ${table}`)));
    return JSON.stringify(rows.map((one) => one));
  };
  const choice = '<button class="plain" form="came-back" name="show" value="language=en" formnovalidate lang="en">';

  const place = 'cn-990101001';
  const forms: readonly {
    readonly who: string;
    readonly action: string;
    readonly from?: string;
    /** What the server refuses, so that the form comes back. */
    readonly sent: Fields;
    /** What is typed after it came back; all of it would be taken. */
    readonly mended: Fields;
    readonly stays: readonly string[];
  }[] = [
    {
      ...{ who: 'jumin1', action: '/needs', from: '/needs/new' },
      sent: { description: '灯不亮' },
      mended: {
        ...{ forWhom: 'self', kinds: ['environment'], description: '灯还是不亮 <b>', personName: '沈一平' },
        ...{ place: 'cn-990101001001', 'consent-person-person-handle': 'given' },
      },
      stays: ['灯还是不亮 &lt;b&gt;</textarea>', 'value="沈一平"', 'value="environment" checked'],
    },
    {
      ...{ who: 'shegong1', action: '/triage/NUMBER/reply', from: '/triage/NUMBER' },
      sent: { note: '' },
      mended: { note: '周五来修' },
      stays: ['周五来修</textarea>'],
    },
    {
      ...{ who: 'shegong1', action: '/triage/NUMBER/judge', from: '/triage/NUMBER' },
      sent: { judgedUrgent: '' },
      mended: { judgedUrgent: 'yes' },
      stays: ['name="judge-judgedUrgent" value="yes" checked'],
    },
    {
      ...{ who: 'banshi1', action: '/matters/checks', from: '/matters' },
      sent: { place, date: '2026-03-02', facts: '{}' },
      mended: { place, date: '2026-03-02', facts: '{"community":"urban"}', title: '统计', askedBy: '某部门' },
      stays: ['value="统计"', 'value="某部门"', '&quot;community&quot;:&quot;urban&quot;'],
    },
    {
      ...{ who: 'banshi1', action: '/ledgers' },
      sent: { place, date: '2026-03' },
      mended: { place, date: '2026-03-05', file: new File(['a'], 'a.csv') },
      stays: ['value="2026-03-05"'],
    },
    {
      ...{ who: 'nobody', action: '/sign-in' },
      sent: { account: 'jumin1' },
      mended: { account: 'jumin2', password: 'secret-word' },
      stays: ['value="jumin2"'],
    },
  ];

  let number = '';
  before(async () => {
    const need = { ...forms[0]?.mended, 'consent-person-person-refer': 'refused' };
    const response = await (people['jumin1'] as Visitor).post('/needs', need, '/needs/new');
    number = /\/needs\/([^/]+)\/receipt/.exec(response.headers.get('location') ?? '')?.[1] as string;
  });

  for (const { who, action, from, sent, mended, stays } of forms)
    it(`${action} keeps what is typed when the display changes, and does nothing else`, async () => {
      const visitor = people[who] as Visitor;
      const at = (path: string) => path.replace('NUMBER', number);
      const page = await (await visitor.post(at(action), sent, at(from ?? action))).text();
      expect(page)
        .to.include(choice)
        .and.match(/<form[^>]* id="came-back"|<form id="came-back"/);
      expect(page, 'Enter presses the first button of a form').to.match(
        /<button class="unseen" form="came-back"[^>]*><\/button>\s*<nav class="display"/,
      );
      const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
      const before = await count();
      const fields = {
        formToken: hidden('formToken'),
        idempotencyKey: hidden('idempotencyKey'),
        version: '0',
        ...mended,
      };
      const response = await visitor.send(at(action), { ...fields, show: 'language=en' });
      const shown = await response.text();
      expect(response.status).to.equal(200);
      expect(shown).to.include('<html lang="en"').and.not.include('role="alert"').and.not.include('secret-word');
      for (const text of stays) expect(shown).to.include(text);
      expect(shown, 'and so does the next choice').to.include('name="show" value="mode=elder"');
      expect(await count()).to.equal(before);
      await visitor.request('/display?language=zh-Hans&back=/');
    });

  it('shows what is still wrong, in the new language', async () => {
    const resident = people['jumin1'] as Visitor;
    const fields = { description: '灯不亮', show: 'language=en' };
    const response = await resident.post('/needs', fields, '/needs/new');
    expect(response.status).to.equal(422);
    expect(await response.text())
      .to.include('role="alert"')
      .and.include('灯不亮</textarea>');
    expect(await resident.text('/needs/new'), 'and the choice is kept').to.include('<html lang="en"');
    await resident.request('/display?language=zh-Hans&back=/');
  });
  it('takes no choice that there is not, and none without the token of the page', async () => {
    const resident = people['jumin1'] as Visitor;
    expect((await resident.post('/needs', { show: 'language=xx' }, '/needs/new')).status).to.equal(400);
    expect((await resident.send('/needs', { show: 'language=en' })).status).to.equal(403);
    expect(await resident.text('/needs/new')).to.include('<html lang="zh-Hans"');
  });
  it('tells nothing of what is missing while nobody has sent it yet', async () => {
    const resident = people['jumin1'] as Visitor;
    const page = await resident.text('/needs/new');
    expect(page).to.include(choice).and.include('<input type="hidden" name="fresh" value="1" />');
    const fields = { description: '灯不亮', fresh: '1' };
    const response = await resident.post('/needs', { ...fields, show: 'mode=elder' }, '/needs/new');
    expect(response.status).to.equal(200);
    const shown = await response.text();
    expect(shown)
      .to.include('data-lian-mode="elder"')
      .and.include('灯不亮</textarea>')
      .and.include('name="fresh" value="1"')
      .and.not.include('role="alert"')
      .and.not.include('aria-invalid');
    const sent = await resident.post('/needs', fields, '/needs/new');
    expect(sent.status, 'once it is sent, it is').to.equal(422);
    expect(await sent.text())
      .to.include('role="alert"')
      .and.not.include('name="fresh"');
    await resident.request('/display?mode=standard&back=/');
  });
  it('says before that a file must be chosen after it, and afterwards that it must be chosen again', async () => {
    const clerk = people['banshi1'] as Visitor;
    expect(await clerk.text('/ledgers')).to.match(/<noscript><p class="notice">要换语言或显示方式的，请先换/);
    const fields = { place, date: '2026-03-05', file: new File(['a'], '台账.csv'), fresh: '1', show: 'theme=dark' };
    expect(await (await clerk.post('/ledgers', fields)).text()).to.include('“台账.csv”没有带过来');
    await clerk.request('/display?theme=auto&back=/');
  });
  it('has links where no form stands that could come back', async () => {
    expect(await (people['jumin1'] as Visitor).text('/needs'))
      .to.include('href="/display?language=en')
      .and.not.include('name="show"');
  });

  describe('with several steps', () => {
    const begun = {
      ...{ 'react-note': '周五上门', 'reply-note': '已转供电 <b>', 'close-reason': 'redirected' },
      ...{ 'visit-reached': 'yes', 'merge-into': '', 'assign-to': 'shegong2', sent: '' },
    };
    const stays = (page: string) => {
      for (const kept of ['周五上门</textarea>', '已转供电 &lt;b&gt;</textarea>', 'value="redirected" checked'])
        expect(page).to.include(kept);
      expect(page).to.match(/<option value="shegong2" selected>/);
      for (const kind of ['react', 'reply', 'close', 'assign'])
        expect(page).to.match(new RegExp(`id="${kind}-form" data-step open`));
      expect(page).to.match(/id="ask-form" data-step>/);
    };
    let worker: Visitor;
    let path: string;
    beforeEach(() => {
      worker = people['shegong1'] as Visitor;
      path = `/triage/${number}`;
    });
    const events = async () =>
      (await trial.portal.database.query('select body from needs where number = $1', [number]))[0]?.body;

    it('keeps what was begun in each of them when the display changes, and does nothing', async () => {
      const before = await count();
      for (const show of ['language=en', 'mode=elder', 'language=zh-Hans', 'mode=standard']) {
        const response = await worker.post(path, { ...begun, fresh: '1', show });
        expect(response.status).to.equal(200);
        const page = await response.text();
        stays(page);
        expect(page).to.include('name="show"').and.not.include('role="alert"');
      }
      expect(await count()).to.equal(before);
    });
    it('keeps it when the hidden part is looked at, and when a step that lacks something comes back', async () => {
      const opened = await worker.post(`${path}/open`, begun, path);
      expect(opened.status).to.equal(200);
      stays(await opened.text());
      const lacking = await worker.post(`${path}/ask`, begun, path);
      expect(lacking.status).to.equal(422);
      const page = await lacking.text();
      expect(page).to.include('href="#ask-note"').and.include('name="sent" value="ask"');
      for (const kept of ['周五上门</textarea>', '已转供电 &lt;b&gt;</textarea>']) expect(page).to.include(kept);
      const shown = await worker.post(path, { ...begun, sent: 'ask', show: 'language=zh-Hans' });
      expect(shown.status, 'what is wrong is still told').to.equal(422);
      expect(await shown.text()).to.include('href="#ask-note"');
    });
    it('takes one step and keeps what was begun in the others', async () => {
      const response = await worker.post(`${path}/reply`, begun, path);
      expect(response.status).to.equal(200);
      expect(await response.text())
        .to.include('已记下：答复居民')
        .and.include('已转供电 &lt;b&gt;</p>')
        .and.not.include('已转供电 &lt;b&gt;</textarea>');
      expect(JSON.stringify(await events()))
        .to.include('已转供电')
        .and.not.include('周五上门');
    });
    it('keeps it where somebody else was faster, and shows what is new', async () => {
      const stale = await worker.post(
        `${path}/ask`,
        { 'ask-note': '几号楼？', 'resolve-note': '换好了', version: '1' },
        path,
      );
      expect(stale.status).to.equal(409);
      expect(await stale.text())
        .to.include('有人办了这一件')
        .and.include('几号楼？</textarea>')
        .and.include('换好了</textarea>');
      // The step is gone by now: what was written for it can still be read.
      const gone = await worker.post(`${path}/react`, { 'react-note': '打过电话', version: '1' }, path);
      expect(gone.status).to.equal(409);
      expect(await gone.text()).to.match(/id="react-form">这一步现在不能做了[^<]*<\/p><p class="said">打过电话<\/p>/);
    });
  });

  for (const [path, facts, record, kept] of [
    [
      '/matters',
      { community: 'urban', isAnswerable: 'yes', admittedOn: '去年' },
      { title: '统计 <i>', askedBy: '某部门', overrideReason: '商定' },
      [
        /name="community" value="urban" checked/,
        /value="去年"/,
        /value="统计 &lt;i&gt;"/,
        /value="某部门"/,
        /商定<\/textarea>/,
      ],
    ],
    [
      '/funding',
      { isFree: 'no', cost: '五万', 'sources.0.amount': '30000', 'sources.3.kind': 'districtBudget' },
      {},
      [
        /name="isFree" value="no" checked/,
        /value="五万"/,
        /value="30000"/,
        /value="districtBudget" (?:selected|checked)/,
      ],
    ],
  ] as const)
    it(`${path} keeps facts that were not checked yet, and the day as it was typed`, async () => {
      const clerk = people['banshi1'] as Visitor;
      const before = await count();
      const typed = { plain: '1', place, date: '2026-3-5', ...facts, ...record };
      const response = await clerk.post(path, { ...typed, fresh: '1', show: 'language=en' });
      expect(response.status).to.equal(200);
      const page = await response.text();
      for (const text of kept) expect(page).to.match(text);
      expect(page).to.include('<html lang="en"').and.include('value="2026-3-5"').and.not.include('role="alert"');
      await clerk.request('/display?language=zh-Hans&back=/');
      const checked = await clerk.post(path, { ...typed, date: '2026-03-05' });
      const again = checked.status === 303 ? await clerk.request(checked.headers.get('location') as string) : checked;
      expect(again.status).to.equal(422);
      const shown = await again.text();
      for (const text of kept) expect(shown).to.match(text);
      expect(await count()).to.equal(before);
    });
});
